"""What a stand is about: the object of its verb, not what the sentence goes on to. All made up."""

from __future__ import annotations

import pytest

from tests.submissions import answer


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("Vi ser positivt på förslaget och ser fram emot att arbeta vidare tillsammans med punkt 4.", "T"),
        ("Nämnden tillstyrker förslaget och vill gärna vara med när punkt 2 genomförs.", "T"),
        ("Nämnden tillstyrker förslaget och är beredd att bistå kommunen i arbetet med punkt 3.", "T"),
        ("Nämnden tillstyrker förslaget, deltar gärna i planeringen av punkt 1 och hjälper till.", "T"),
        (
            "Nämnden tillstyrker förslaget och bidrar gärna med underlag om cykelparkering vid hållplatser.",
            "T",
        ),
        ("Nämnden avstyrker förslaget och vill träffa kommunen för ett samtal om punkt 4.", "A"),
    ],
)
def test_what_the_sentence_goes_on_to_is_not_what_the_stand_is_on(sentence: str, label: str) -> None:
    outcome = answer(f"{sentence}\n")
    assert outcome.label() == label
    assert outcome.points == {}
    assert outcome.items == ()
    assert all(statement.target.whole for statement in outcome.statements)


@pytest.mark.parametrize(
    ("sentence", "points"),
    [
        ("Nämnden tillstyrker förslaget och välkomnar punkt 4.", {"4": "T"}),
        (
            "Nämnden tillstyrker punkt 1 och 2 och medverkar gärna i arbetet med punkt 3.",
            {"1": "T", "2": "T"},
        ),
        ("Nämnden tillstyrker förslaget i punkt 3 och ser fram emot att det genomförs.", {"3": "T"}),
        ("Nämnden tillstyrker punkt 1 och avstyrker punkt 2.", {"1": "T", "2": "A"}),
    ],
)
def test_a_point_that_is_the_object_is_still_taken_up(sentence: str, points: dict[str, str]) -> None:
    assert answer(f"{sentence}\n").points == points
