"""The documents keep up with the program: commands, settings, exit codes, schemas, links, dependencies.

`python -m tests.test_docs` writes docs/json/ anew from the dataclasses that `--json` prints.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import tomllib
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from assistant import __version__, domain
from assistant.cli import (  # they add the commands
    case_commands,  # noqa: F401
    model_commands,  # noqa: F401
    prose_commands,  # noqa: F401
    question_commands,  # noqa: F401
    result_commands,  # noqa: F401
    results,
    tool_commands,  # noqa: F401
)
from assistant.cli.app import EXIT_CODES, command
from assistant.comparison import Outcome
from assistant.comparison.labels import _OTHERS, _STANCES
from assistant.export.wording import label_keys
from assistant.questions import AnswerState, Voice
from assistant.settings import Settings
from assistant.store import JobState, codec
from assistant.web import Opened

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
GUIDE = DOCS / "anvandarguide.md"
SCHEMAS = DOCS / "json"

PRINTED: dict[str, Any] = {
    "add": results.AddResult,
    "ask": results.AnswerResult,
    "cases": tuple[results.CaseResult, ...],
    "change": results.CaseResult,
    "check-consistency": results.ConsistencyResult,
    "checklist": tuple[results.ItemResult, ...],
    "compare": results.CompareResult,
    "demo": results.DemoResult,
    "doctor": results.DoctorResult,
    "documents": tuple[results.DocumentResult, ...],
    "export": results.ExportResult,
    "mark": results.DoneResult,
    "matrix": results.MatrixResult,
    "model": results.ModelResult | results.ModelsResult | results.FetchedResult,
    "new": results.CaseResult,
    "points": results.CaseResult,
    "plain": results.PlainResult,
    "prompt": results.PromptResult,
    "prose": results.ProseResult,
    "remove": results.DoneResult,
    "run": results.RunResult,
    "sender": results.DoneResult,
    "sign": results.DoneResult,
    "status": results.StatusResult,
    "summary": results.SummaryResult,
    "table": results.TableResult,
    "ui": Opened,
}
"""What each command prints with --json."""

CODES: dict[str, type[StrEnum]] = {
    "`stance`, `candidates`, keys of `stances`": domain.Stance,
    "`state` of a cell": domain.CellState,
    "`state` of a row, keys of `states`": domain.RespondentState,
    "`basis`": domain.Basis,
    "keys of `roles`": domain.DocumentRole,
    "`kind` of a checklist item": domain.ReviewKind,
    "`status` of a checklist item": domain.ReviewStatus,
    "`outcome` of a difference": Outcome,
    "`state` of a cell of the matrix": AnswerState,
    "`voice` of a quote": Voice,
}
"""The fixed values in what is printed, where each stands."""


# --------------------------------------------------------------------------------------------
# docs/json, written from the program


def _said_of_fields(kind: type) -> dict[str, str]:
    """The docstrings that stand under the fields of a dataclass."""
    body = ast.parse(inspect.getsource(kind)).body[0]
    assert isinstance(body, ast.ClassDef)
    said = {}
    for field, below in zip(body.body, body.body[1:], strict=False):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
        ):
            said[field.target.id] = " ".join(str(below.value.value).split())
    return said


def _explain(name: str, schema: dict[str, Any]) -> None:
    kind = getattr(results, name, None)
    said = _said_of_fields(kind) if inspect.isclass(kind) else {}
    for field, described in schema.get("properties", {}).items():
        described.pop("title", None)  # the field's name again, with a capital
        if field in said:
            described["description"] = said[field]


def schema_of(name: str) -> str:
    """The JSON schema of what `remiss name --json` prints, as the file holds it."""
    made = codec.schema(PRINTED[name])
    for part, schema in made.get("$defs", {}).items():
        _explain(part, schema)
    _explain(made.get("title", ""), made)
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **made,
        "title": f"remiss {name} --json",
    }
    return json.dumps(described, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def overview() -> str:
    """docs/json/README.md."""
    lines = [
        "# What `--json` prints",
        "",
        "Every command of `remiss` takes `--json` and then prints one JSON value, in UTF-8, on standard output. Messages",
        "for people go to standard error. The [exit codes](../anvandarguide.md#slutkoder) are the same with and without.",
        "A field is added, never renamed or removed, without a new major version of the tool.",
        "",
        "This folder is written from the program: `python -m tests.test_docs`. A test fails when it is stale.",
        "",
        "| Command | Schema |",
        "|---|---|",
        *(f"| `remiss {name}` | [{name}.schema.json]({name}.schema.json) |" for name in sorted(PRINTED)),
        "",
        "Spans are `[start, end)` in characters (Unicode code points) of the document's canonical text.",
        "",
        "## Fixed values",
        "",
        "The values are stable; the Swedish words are what people are shown.",
        "",
        "| Where | Value | In Swedish |",
        "|---|---|---|",
    ]
    for where, kind in CODES.items():
        lines += [f"| {where} | `{member.value}` | {member.swedish} |" for member in kind]  # type: ignore[attr-defined]
    lines += [f"| `state` of a run | `{member.value}` | {member.swedish} |" for member in JobState]
    lines += [f"| `origin` of a sentence | `{member.value}` | |" for member in domain.Origin]
    return "\n".join(lines) + "\n"


def files() -> dict[Path, str]:
    """Everything in docs/json, as it should be."""
    made = {SCHEMAS / f"{name}.schema.json": schema_of(name) for name in sorted(PRINTED)}
    return made | {SCHEMAS / "README.md": overview()}


def write() -> None:
    SCHEMAS.mkdir(parents=True, exist_ok=True)
    made = files()
    for path in SCHEMAS.iterdir():
        if path not in made:
            path.unlink()
    for path, text in made.items():
        path.write_text(text, encoding="utf-8")


# --------------------------------------------------------------------------------------------
# What the documents are read for


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def markdown() -> list[Path]:
    """The documents of the project; the files of the example case are material, and prompts are no documents."""
    found = [*ROOT.glob("*.md"), *DOCS.rglob("*.md"), ROOT / "indexes" / "README.md"]
    found += (ROOT / "assistant" / "embedded").rglob("*.md")
    return sorted([*found, ROOT / "assistant" / "example" / "README.md"])


def without_code(text: str) -> str:
    return re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)


def links(text: str) -> Iterator[str]:
    yield from (target for target in re.findall(r"\]\(([^)\s]+)\)", without_code(text)))
    yield from re.findall(r'(?:src|href)="([^"]+)"', without_code(text))


def anchors(text: str) -> set[str]:
    """The anchors that a Markdown reader gives headings."""
    found = re.findall(r"^#+ (.+)$", without_code(text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-") for heading in found}


def subcommands() -> dict[str, Any]:
    return dict(command().commands)


# --------------------------------------------------------------------------------------------


def test_the_schemas_are_those_of_the_program() -> None:
    made = files()
    kept = {path: read(path) for path in SCHEMAS.iterdir()}
    stale = [path.name for path in made if kept.get(path) != made[path]]
    assert sorted(kept) == sorted(made)
    assert stale == [], "run: python -m tests.test_docs"


def test_every_command_with_json_has_a_schema() -> None:
    speaking = {name for name, one in subcommands().items() if any("--json" in p.opts for p in one.params)}
    assert speaking == set(PRINTED)


def test_every_command_and_its_flags_are_in_the_guide() -> None:
    guide = read(GUIDE)
    for name, one in subcommands().items():
        assert f"`remiss {name}" in guide, name
        flags = {flag for param in one.params for flag in param.opts if flag.startswith("--")}
        missing = [flag for flag in sorted(flags - {"--help"}) if flag not in guide]
        assert missing == [], f"{name}: {missing}"


def test_what_the_documents_call_a_command_is_one() -> None:
    known = set(subcommands())
    for path in markdown():
        named = re.findall(r"(?:^|`)(?:\S*/)?remiss ([a-z][a-z-]*)\b", read(path), re.MULTILINE)
        assert set(named) <= known, path.name


def test_the_table_of_exit_codes_is_the_programs() -> None:
    rows = re.findall(r"^\| (\d+) \| (.+?) \|$", read(GUIDE).split("## Slutkoder")[1], re.MULTILINE)
    assert {int(code): meaning for code, meaning in rows} == EXIT_CODES


def test_every_setting_is_in_the_guide_with_its_default() -> None:
    guide = read(GUIDE)
    for name, field in Settings.model_fields.items():
        (row,) = re.findall(rf"^\| `{name}` \| (.*) \| (.*) \|$", guide, re.MULTILINE)
        default = field.get_default(call_default_factory=False)
        if isinstance(default, bool):
            assert f"`{str(default).lower()}`" in row[0], name
        elif isinstance(default, int | float) or (isinstance(default, str) and default):
            assert f"`{json.dumps(default, ensure_ascii=False)}`" in row[0], name


def test_every_state_stance_and_kind_is_explained_in_the_guide() -> None:
    guide = read(GUIDE)
    words: list[str] = [one.swedish for one in domain.Stance]
    words += [one.swedish for one in domain.CellState]
    words += [one.swedish for one in domain.Abstention]
    words += [one.swedish for one in domain.ReviewKind]
    words += [one.swedish for one in domain.ReviewStatus]
    words += [one.swedish for one in domain.DocumentRole]
    words += [one.swedish for one in domain.Basis]
    words += ["med synpunkter", "med villkor", "i vissa delar", "bör omarbetas"]
    assert [word for word in words if word.casefold() not in guide.casefold()] == []


def test_the_words_of_a_manual_table_are_in_the_guide() -> None:
    guide = read(GUIDE).casefold()
    listed = [words for _, words in (*_STANCES, *_OTHERS)]
    missing = [word for words in listed for word in words.split("; ") if word not in guide]
    assert missing == []


def test_the_keys_for_an_offices_own_words_are_in_the_guide() -> None:
    guide = read(GUIDE)
    for key in label_keys():
        stance, _, qualifier = key.partition(":")
        assert f"`{stance}`" in guide, key
        assert not qualifier or f"`{qualifier}`" in guide, key


def test_the_tabs_of_the_page_are_in_the_guide() -> None:
    page = read(ROOT / "assistant" / "web" / "page.py")
    tabs = re.findall(r'\("([A-ZÅÄÖ][^"]+)", \w+\.build\)', page)
    assert tabs
    assert [tab for tab in tabs if f"**{tab}**" not in read(GUIDE)] == []


def test_every_prompt_is_in_the_guide() -> None:
    guide = read(GUIDE)
    assert [path.name for path in (ROOT / "prompts").glob("*.md") if f"`{path.name}`" not in guide] == []


@pytest.mark.parametrize("path", markdown(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_relative_links_and_images_lead_somewhere(path: Path) -> None:
    broken = []
    for link in links(read(path)):
        if re.match(r"[a-z]+:", link):
            continue
        target, _, anchor = link.partition("#")
        there = path.parent / unquote(target) if target else path
        if not there.exists() or (
            anchor and there.suffix == ".md" and unquote(anchor) not in anchors(read(there))
        ):
            broken.append(link)
    assert broken == []


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads(read(ROOT / "pyproject.toml"))["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    needed = {re.split(r"[<>=!~\[; ]", one)[0].lower() for group in groups for one in group}
    said = "\n".join(read(path) for path in sorted((DOCS / "decisions").glob("*.md"))).lower()
    assert [name for name in sorted(needed) if f"`{name}`" not in said] == []


def test_decisions_are_numbered_without_gaps_and_have_their_parts() -> None:
    paths = sorted(path for path in (DOCS / "decisions").glob("*.md") if path.name != "README.md")
    assert [path.name[:4] for path in paths] == [f"{n:04}" for n in range(1, len(paths) + 1)]
    listed = read(DOCS / "decisions" / "README.md")
    for path in paths:
        text = read(path)
        assert text.startswith(f"# {path.name[:4]} "), path.name
        for part in ("## Context", "## Decision", "## Consequences"):
            assert part in text, f"{path.name}: {part}"
        assert f"({path.name})" in listed, path.name


def test_no_document_names_a_folder_of_somebodys_machine() -> None:
    for path in [*markdown(), *SCHEMAS.iterdir(), ROOT / "publiccode.yml"]:
        found = re.findall(r"(?<![\w.:])/(?:work|home|root|Users|tmp|private)/\S*", read(path))
        assert found == [], path.name


def test_the_changelog_has_the_version() -> None:
    newest = re.search(r"^## \[(\d[^\]]*)\] – \d{4}-\d{2}-\d{2}$", read(ROOT / "CHANGELOG.md"), re.MULTILINE)
    assert newest
    assert newest[1] == __version__


def test_publiccode_has_what_the_standard_requires() -> None:
    yaml = pytest.importorskip("yaml")
    said = yaml.safe_load(read(ROOT / "publiccode.yml"))
    required = {
        "publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description",
        "legal", "maintenance", "localisation",
    }  # fmt: skip
    assert required <= set(said)
    assert said["softwareVersion"] == __version__
    assert said["developmentStatus"] in ("concept", "development", "beta", "stable", "obsolete")
    assert said["legal"]["license"] == tomllib.loads(read(ROOT / "pyproject.toml"))["project"]["license"]
    assert said["maintenance"]["type"] in ("internal", "contract", "community", "none")
    assert all(contact["name"] for contact in said["maintenance"]["contacts"])
    assert said["localisation"]["localisationReady"] in (True, False)
    assert "sv" in said["localisation"]["availableLanguages"]
    for language in ("sv", "en"):
        described = said["description"][language]
        assert len(described["shortDescription"]) <= 150
        assert 150 <= len(described["longDescription"]) <= 10_000
        assert described["features"]


def test_make_help_and_the_readme_agree() -> None:
    targets = re.findall(r"^([a-z]+):.*## ", read(ROOT / "Makefile"), re.MULTILINE)
    said = read(ROOT / "README.md") + read(ROOT / "CONTRIBUTING.md")
    assert [target for target in targets if f"make {target}" not in said] == []


if __name__ == "__main__":
    write()
