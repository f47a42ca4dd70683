"""What must not change a reading, over real quotes; what must, over sentences of our own."""

from __future__ import annotations

import json

import pytest

from assistant.evaluation.metamorphic import CHANGES, holds, run_metamorphic
from assistant.stance import read
from assistant.stance.fold import fold, named

TENTH = 10


@pytest.fixture(scope="module")
def measured(shared, tmp_path_factory):
    folder = tmp_path_factory.mktemp("metamorphic")
    lines = (shared / "data" / "quotes_dev.jsonl").read_text(encoding="utf-8").splitlines()
    sample = folder / "quotes.jsonl"
    sample.write_text("\n".join(lines[::TENTH]), encoding="utf-8")
    return run_metamorphic(sample, folder / "violations.tsv")


@pytest.mark.parametrize("change", CHANGES)
def test_no_change_turns_support_into_opposition(measured, change):
    assert measured[change]["quotes"] > 50
    assert measured[change]["turned"] == 0


@pytest.mark.parametrize("change", [change for change in CHANGES if "name" in change or "negation" in change])
def test_names_and_negation_are_certain(measured, change):
    assert measured[change]["violations"] == 0


def test_other_changes_change_next_to_nothing(measured):
    rates = {change: count["rate"] for change, count in measured.items()}
    assert max(rates.values()) < 0.02, rates


def test_a_violation_is_counted_and_written(tmp_path, monkeypatch):
    from assistant.evaluation import metamorphic

    monkeypatch.setitem(
        metamorphic.CHANGES, "capitals", lambda quote, _: metamorphic.Quote("", "", "Vi avstyrker.")
    )
    items = tmp_path / "items.jsonl"
    quote = {"quote": "Vi tillstyrker förslaget."}
    items.write_text(
        json.dumps({"sou": "1", "respondent": "a", "name": "A", "overall": quote, "sections": []})
    )
    found = run_metamorphic(items, tmp_path / "out.tsv")["capitals"]
    assert (found["quotes"], found["violations"], found["turned"]) == (1, 1, 1)
    assert "capitals\t1/a#o\tT\tA\tVi avstyrker." in (tmp_path / "out.tsv").read_text(encoding="utf-8")


def test_every_change_has_its_rule():
    support, opposed = read("Vi tillstyrker förslaget.").stance, read("Vi avstyrker förslaget.").stance
    assert holds("capitals", support, support)
    assert not holds("negation at the stance verb", support, support)
    assert holds("tillstyrker and avstyrker exchanged", support, opposed)
    assert not holds("tillstyrker and avstyrker exchanged", support, support)


def test_names_are_one_word_of_their_own_length():
    text = "Vidare delar Föreningen för goda\nvägar utredningens bedömning."
    folded = named(fold(text), ("Föreningen för goda vägar",))
    assert "þ" * len("Föreningen för goda vägar") in folded.text
    assert folded.original == text
    assert read(text, ("Föreningen för goda vägar",)).stance.label == "T"
    assert (
        read(text.replace("Föreningen för goda\nvägar", "Ekvalla kommun"), ("Ekvalla kommun",)).stance.label
        == "T"
    )


def test_a_short_name_is_not_the_word_that_is_spelled_alike():
    assert "þ" not in named(fold("Ett lo har setts."), ("LO",)).text
    assert "þþ" in named(fold("LO avstyrker."), ("LO",)).text


def test_a_text_in_capitals_names_nobody_by_them():
    assert (
        read("FÖRBUNDET VÄLKOMNAR UTREDNINGENS FÖRSLAG OM LÄNGRE KÖTIDER.", ("Sörviks förbund",)).stance.label
        == "T"
    )
