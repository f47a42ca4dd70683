"""Text that was made to keep a machine busy: every step ends in time, and nothing of the text is lost."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from assistant import positions, reading, stance, statements, structure, summaries
from assistant.domain import Case, Document, ReadDocument, ReviewKind, Span
from assistant.reading.repair import hyphenated_words
from assistant.respondents import register
from assistant.respondents.distribution_list import parse_text
from assistant.settings import Settings
from assistant.structure.sentences import LONGEST, split
from assistant.words import stem
from tests.pace import slowness

SIZE = 60_000
SECONDS = 12.0
"""What would be quadratic takes minutes at this size; what is linear a second or two, also on a slow machine."""


def _filled(piece: str) -> str:
    return (piece * (SIZE // len(piece) + 1))[:SIZE]


TEXTS = {
    "one word": "x" * SIZE,
    "numbers": _filled("1."),
    "digits": "1" * SIZE,
    "dots": "." * SIZE,
    "contents": "a " + _filled(". ") + "x",
    "brackets": _filled("[a]("),
    "no full stop": _filled("Nämnden tillstyrker "),
    "commas": _filled("men nämnden avstyrker inte, om "),
    "items": _filled("- a\n"),
    "headings": _filled("1 Rubrik\n\n"),
    "sections": _filled("Rubrik\n\nNämnden säger att det är bra som det är.\n\n"),
    "dissents": _filled("Reservation\n\nNämnden avstyrker förslaget.\n\n"),
    "stands": _filled("Nämnden tillstyrker punkt 1. "),
}


@pytest.fixture
def settings(tmp_path):
    return Settings(workspace=tmp_path, ocr=False)


def _read(tmp_path, settings, text, name="svar.txt"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    document = Document("d1", name, "", 0, dt.datetime(2026, 1, 1, tzinfo=dt.UTC), str(path), str(path))
    found = reading.read(path, document, settings).reading
    assert found is not None
    return ReadDocument(document, found, structure.analyse(document, found))


@pytest.mark.parametrize("name", TEXTS)
def test_every_step_ends_in_time(tmp_path, settings, name):
    started = time.process_time()
    part = _read(tmp_path, settings, f"Skolverket\n\nSkolverket tillstyrker förslaget.\n\n{TEXTS[name]}")
    invited = parse_text("1. Skolverket\n2. Kulturnämnden").respondents
    case = Case("c1", "Gågator", dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    registry, _ = register.file_documents(case, [part.document], {"d1": part}, {}, invited, ())
    (submission,) = registry.submissions
    said, _ = statements.read_submission(submission, [part], case.proposal, registry)
    decided = {one: positions.decide(one, said, case.proposal, 0.6)[0] for one in submission.respondent_ids}
    summaries.summarise(case, registry, {part.reading.id: part}, {submission.id: said}, decided)
    assert time.process_time() - started < SECONDS * slowness()


def test_a_list_of_brackets_is_read_in_time():
    started = time.process_time()
    parse_text(TEXTS["brackets"])
    parse_text("[" * SIZE)
    assert time.process_time() - started < SECONDS * slowness()


def test_a_sentence_without_end_is_read_whole_in_pieces(tmp_path, settings):
    text = "Nämnden tillstyrker förslaget, " * 300 + "men avstyrker punkt 2."
    spans = split(text)
    assert max(len(span) for span in spans) <= LONGEST
    assert "".join(text[s.start : s.end] for s in spans).replace(" ", "") == text.replace(" ", "")
    part = _read(tmp_path, settings, text)
    (item,) = structure.overlong(part.document, part.reading, part.structure)
    assert item.kind is ReviewKind.REPAIR
    assert "läst i delar" in item.reason


def test_a_heading_without_end_is_divided_too(tmp_path, settings):
    part = _read(tmp_path, settings, "# " + "Nämnden tillstyrker " * 1000 + "\n\nText.", "svar.md")
    assert all(sum(map(len, one.spans)) <= LONGEST for one in part.structure.sentences)


def test_ordinary_text_is_not_said_to_be_overlong(tmp_path, settings):
    text = "Nämnden tillstyrker förslaget. " * 200 + "\n\n" + "ord " * 200
    part = _read(tmp_path, settings, text)
    assert structure.overlong(part.document, part.reading, part.structure) == ()


def test_what_was_made_quick_finds_the_same_as_before():
    assert hyphenated_words(["EU-rätten och 1ab-cd-ef"]) == {"eu-rätten", "ab-cd", "cd-ef"}
    assert split("Vi svarar ja. Vi svarar nej.") == (Span(0, 13), Span(14, 28))
    assert stem("x" * 5000) == "x" * 5000
    assert stance.read("Nämnden avstyrker.").stance.label == "A"
