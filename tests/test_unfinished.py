"""Answers that are not finished, or not read to the end: decisions to come, parts in English, support of nothing being done."""

from __future__ import annotations

import pytest

from assistant.domain import Proposal
from tests.submissions import Outcome, answer

ENGLISH = (
    "We oppose the proposal. The charge would harm small producers and distort the market. "
    "The council should not proceed with this plan, and we urge you to withdraw it."
)


def letter(text: str) -> Outcome:
    return answer(text, sender="Älvhamra kommun", proposal=Proposal(""))


@pytest.mark.parametrize(
    "text",
    [
        "Förslag till yttrande: Kommunen tillstyrker förslaget. Beslut i ärendet fattas den 4 november.",
        "Detta är ett preliminärt svar i avvaktan på nämndens beslut. Kommunen tillstyrker förslaget.",
        "Kommunen avstyrker förslaget. Kommunstyrelsen behandlar ärendet den 12 maj.",
    ],
)
def test_what_is_said_before_the_decision_is_not_decided(text: str) -> None:
    outcome = letter(text)
    assert outcome.label() is None
    assert "preliminärt" in outcome.positions["helheten"].reason
    assert any("preliminärt" in item.reason for item in outcome.items)


def test_points_of_a_preliminary_answer_are_not_decided_either() -> None:
    outcome = answer("Nämnden tillstyrker punkt 1. Nämnden behandlar ärendet den 12 maj.")
    assert outcome.points == {"1": None}


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen tillstyrker förslaget. Kommunstyrelsen behandlade ärendet den 12 maj.",
        "Kommunen tillstyrker förslaget. Riksdagen beslutar i frågan den 12 maj.",
        "Kommunen tillstyrker förslaget. Nämnden behandlar 300 ärenden om året.",
    ],
)
def test_what_was_decided_or_is_decided_by_others_is_no_sign(text: str) -> None:
    assert letter(text).label() == "T"


def test_a_part_in_english_with_a_stand_is_told_and_not_taken_for_comments() -> None:
    outcome = letter(f"Tack för remissen. Nedan följer vårt svar på engelska.\n\n{ENGLISH}")
    assert outcome.label() is None
    assert any("annat språk" in item.reason for item in outcome.items)


def test_a_stand_in_swedish_counts_and_the_part_in_english_is_told() -> None:
    outcome = letter(f"Sammanfattning\n\nKommunen avstyrker förslaget.\n\nFull response\n\n{ENGLISH}")
    assert outcome.label() == "A"
    assert any("inte läst" in item.reason for item in outcome.items)


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen tillstyrker att förslaget arbetas om.",
        "Kommunen välkomnar att regeringen drar tillbaka förslaget.",
    ],
)
def test_support_of_nothing_being_done_is_none(text: str) -> None:
    assert letter(text).label() not in ("T", "TD", "E")
