"""The main job on real material: files in; positions, index, summaries and checklist out.

A case is built of the real quotes of one inquiry's 132 respondents, as text, Word and PDF. Every
citation is checked twice: against the canonical text (by construction), and against the source the
files were built from, which the tool never sees.
"""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from assistant import example
from assistant.domain import CaseFile, Citation, RespondentState, Stance
from assistant.runs import Progress
from assistant.settings import load
from assistant.workspace import Workspace

SOU = "2025:85"


@dataclass(frozen=True)
class Outcome:
    name: str
    documents: int
    pages: int
    add_seconds: float
    run_seconds: float
    with_texts_seconds: float
    """Of these, from when all texts were there: filing, positions, the index, summaries and the checklist."""
    again_seconds: float
    case_file: CaseFile


def run_case(name: str, files: Iterable[Path], workspace: Path, invited: list[str]) -> Outcome:
    place = Workspace(load(workspace=workspace))
    case, _ = place.create_case(name)
    place.set_invited(case.id, invited)
    start = time.perf_counter()
    place.add(case.id, files)
    added = time.perf_counter()
    begun: dict[str, float] = {}

    def note(now: Progress) -> None:
        begun.setdefault(now.step, time.perf_counter())

    job = place.run(case.id, note)
    ran = time.perf_counter()
    with_texts = ran - begun["Kopplar handlingar till remissinstanser"]
    if job.state != "DONE":
        raise RuntimeError(f"{name}: {job.state} {job.error}")
    place.run(case.id)
    again = time.perf_counter()
    case_file = place.case_file(case.id)
    pages = sum(reading.pages for reading in case_file.readings.values())
    return Outcome(
        name, len(case_file.documents), pages, added - start, ran - added, with_texts, again - ran, case_file
    )


def citations(case_file: CaseFile) -> list[Citation]:
    """Every citation the tool shows: in the table, the summaries and the checklist."""
    found: list[Citation] = []
    for cell in case_file.table.cells:
        if cell.position:
            found += [*cell.position.evidence, *cell.position.against]
    summary = case_file.summary
    sentences = [*summary.overall]
    for deviation in summary.deviations:
        sentences += deviation.sentences
    for more in summary.per_target.values():
        sentences += more
    for respondent in summary.respondents:
        sentences += respondent.sentences
    for sentence in sentences:
        found += sentence.citations
    found += [entry.item.citation for entry in case_file.review if entry.item.citation]
    return found


def letters_only(text: str) -> str:
    """What two extractions of the same text must have in common: letters and digits."""
    text = unicodedata.normalize("NFKC", text).replace("\u00ad", "")
    return "".join(letter for letter in text if letter.isalnum())


def check(case_file: CaseFile, source: dict[str, tuple[str, str]] | None) -> tuple[int, int, int]:
    """Citations; those equal to the canonical text; those that stand in the source (by file stem)."""
    total = equal = in_source = 0
    for citation in citations(case_file):
        total += 1
        reading = case_file.readings[citation.reading_id]
        quote = reading.quote(citation)
        equal += " ".join(reading.text[span.start : span.end] for span in citation.spans) == quote
        if source is not None:
            stem = Path(case_file.document(reading.document_id).name).stem
            spans = (reading.text[span.start : span.end] for span in citation.spans)
            in_source += all(any(letters_only(words) in text for text in source[stem]) for words in spans)
    return total, equal, in_source


def measure(shared: Path) -> str:
    data = shared / "data"
    answers = [
        answer
        for answer in map(json.loads, (data / "quotes_dev.jsonl").read_text(encoding="utf-8").splitlines())
        if answer["sou"] == SOU
    ]
    invited = [answer["name"] for answer in answers if answer["name"]]
    lines = [
        "## The main job on real material",
        "",
        f"SOU {SOU}: {len(answers)} answers built of the respondents' own published words; the bills, directives,",
        "statements and municipal reports as they are. Seconds are wall clock in one process that has run another case",
        "before; 'again' is a second run with nothing changed. 'Not decided' and the stances count cells on the whole.",
        "Every citation shown in table, summaries and checklist is compared with the canonical text, and for the built",
        "cases with the source.",
        "",
        "| case | documents | pages | add s | run s | of it with all texts read s | again s | T | TD | A | E | N | O | not decided | unreadable |"
        " checklist | citations | equal to text | in source |",
        "|---" * 19 + "|",
    ]
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        run_case("first", example.files(), work / "workspace-first", [])
        for kind in ("txt", "docx", "pdf"):
            files = work / f"case-{kind}"
            subprocess.run(
                [sys.executable, shared / "tools" / "build_case.py", SOU, files, "--format", kind],
                check=True,
                stdout=subprocess.DEVNULL,
            )
            source = _sources(shared / "tools" / "build_case.py", answers)
            outcome = run_case(f"{SOU} as {kind}", [files], work / f"workspace-{kind}", invited)
            lines.append(_row(outcome, source))
        outcome = run_case(
            "documents", [data / "documents"], work / "workspace-documents", ["Kammarkollegiet"]
        )
        lines.append(_row(outcome, None))
        outcome = run_case("seeds", [data / "seeds"], work / "workspace-seeds", [])
        lines.append(_row(outcome, None))
        first = median(_in_a_new_process(work / "case-txt", work / f"new-{number}") for number in range(3))
    return "\n".join(
        [*lines, "", f"The first of these as the first case of a new process: run {first:.1f} s."]
    )


def _in_a_new_process(files: Path, workspace: Path) -> float:
    """Seconds of a run for which everything is yet to be loaded, as for whoever types `remiss run`."""
    code = (
        "import sys; from pathlib import Path; from benchmarks.main_job import run_case\n"
        "print(run_case('new', [Path(sys.argv[1])], Path(sys.argv[2]), []).run_seconds)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, files, workspace], check=True, capture_output=True, text=True
    )
    return float(done.stdout.split()[-1])


def _sources(builder: Path, answers: Iterable[dict[str, object]]) -> dict[str, tuple[str, str]]:
    """By file stem, the letters of what the builder wrote; and the same without ligatures.

    The builder's PDF font has no ligature characters: there they are lost before the tool reads the file.
    """
    found = importlib.util.spec_from_file_location("build_case", builder)
    assert found
    assert found.loader
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    sources = {}
    for answer in answers:
        text = "\n".join(words for _, words in module.blocks(answer))
        sources[str(answer["respondent"])] = (letters_only(text), letters_only(re.sub("[ﬀ-ﬆ]", "", text)))
    return sources


def _row(outcome: Outcome, source: dict[str, tuple[str, str]] | None) -> str:
    case_file = outcome.case_file
    sums = case_file.table.sums
    total, equal, in_source = check(case_file, source)
    values = [
        outcome.name,
        outcome.documents,
        outcome.pages,
        f"{outcome.add_seconds:.1f}",
        f"{outcome.run_seconds:.1f}",
        f"{outcome.with_texts_seconds:.1f}",
        f"{outcome.again_seconds:.1f}",
        *(sums.stances[stance] for stance in Stance),
        sums.undecided,
        sums.states[RespondentState.UNREADABLE],
        len(case_file.review),
        total,
        equal,
        in_source if source is not None else "–",
    ]
    return "| " + " | ".join(str(value) for value in values) + " |"
