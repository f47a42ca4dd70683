"""What must not change a reading, over real quotes; what must, over sentences of our own."""

from __future__ import annotations

import json

import pytest

from assistant.evaluation.metamorphic import CHANGES, holds, run_metamorphic
from assistant.evaluation.stance import names_of
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


def test_a_name_in_small_letters_is_a_name():
    text = "ekvalla kommun bedömer att avgiften är nödvändig."
    assert "þ" in named(fold(text), names_of("ekvalla kommun")).text
    assert "þþþ" in named(fold("brå tillstyrker."), ("Brå",)).text
    assert "þ" not in named(fold("bra förslag."), ("Brå",)).text


@pytest.mark.parametrize("written", [str, str.upper, str.lower])
def test_letters_that_are_no_word_are_somebody_elses_name(written):
    names = names_of("Ekvalla kommun")
    assert read(written("NSD har inget att erinra mot förslaget."), names).stance.label == "O"
    assert read(written("Ekvalla kommun har inget att erinra mot förslaget."), names).stance.label == "E"


@pytest.mark.parametrize(
    "text",
    [
        "Utredarens avvägning avseende Hamnpolisens mandat anses rimlig.",
        "Tillsynen bör, som utredningen föreslår, ske inom ramen för den allmänna tillsynen.",
    ],
)
def test_what_is_judged_is_not_who_judges(text):
    assert read(text, names_of("Ekvalla kommun")).stance.label == "T"


def test_a_hyphen_where_a_line_has_ended_is_read_past():
    assert read("Nämnden avst- yrker därför förslaget.").stance.label == "A"
    assert read("Nämnden avst- ryker därför förslaget.").stance.label == "A"
    assert fold("till- och frånval").text == "till- och franval"
    assert fold("Svar- tillstyrker").text == "svar- tillstyrker"


def test_support_of_a_part_is_the_opposite_of_opposition_to_it():
    part, opposed = (
        read("Vi tillstyrker flera av förslagen.").stance,
        read("Vi avstyrker flera av förslagen.").stance,
    )
    assert (part.label, opposed.label) == ("TD", "A")
    assert holds("tillstyrker and avstyrker exchanged", opposed, part)
    assert not holds("tillstyrker and avstyrker exchanged", opposed, opposed)
