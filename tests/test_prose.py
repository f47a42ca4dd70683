"""Texts that report many answers: who is read as saying what, and how well on paragraphs written for the purpose."""

from __future__ import annotations

import json
from pathlib import Path

from assistant.evaluation import prose as measured

CASES = Path(__file__).parent / "data" / "prose_cases.txt"


def cases() -> list[dict[str, object]]:
    """The paragraphs of tests/data/prose_cases.txt in the form that is measured."""
    found: list[dict[str, object]] = []
    text: list[str] = []
    rows: list[dict[str, object]] = []
    for line in [*CASES.read_text("utf-8").splitlines(), "@ "]:
        if line.startswith("@ "):
            if text:
                found[-1] |= {"text": "\n".join(text), "rows": rows}
            found.append({"id": line[2:]})
            text, rows = [], []
        elif line.startswith("== "):
            positions, names = line[3:].split(": ", 1)
            position, *also = positions.split("/")
            for name in names.split(";"):
                first, *aliases = name.strip().split("=")
                rows.append({"respondent": first, "aliases": aliases, "position": position, "also_ok": also})
        elif line and not line.startswith("#"):
            text.append(line)
    return found[:-1]


def write(items: list[dict[str, object]], path: Path) -> Path:
    path.write_text("".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items), "utf-8")
    return path


def test_prose_written_for_the_purpose(tmp_path: Path) -> None:
    items = cases()
    assert len(items) >= 40
    assert sum(len(item["rows"]) for item in items) >= 150  # type: ignore[arg-type]
    scores = measured.run_prose(write(items, tmp_path / "in.jsonl"), tmp_path / "out.jsonl")
    assert scores["f1"] >= 0.73, "\n".join(scores["errors"])
