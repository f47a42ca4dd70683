"""What is appended to an answer: earlier letters, papers of those heard, reservations. Everything in the texts is made up."""

from __future__ import annotations

import pytest

from assistant.domain import Proposal, ReviewKind, VoiceKind
from tests.submissions import Outcome, answer

OWN = "Klubben\n2025-09-25\n\nYttrande över planen\n\nKlubben tillstyrker förslagen i planen. Gatorna blir lugnare och luften renare.\n\n"
EARLIER = (
    "\n\nKlubben\n2024-03-01\n\nYttrande över promemorian om dubbdäck\n\nKlubben avstyrker förslaget om förbud. "
    "Det är inte tillräckligt utrett."
)


def letter(text: str, sender: str = "Klubben") -> Outcome:
    return answer(text, sender=sender, proposal=Proposal(""))


@pytest.mark.parametrize(
    "text",
    [
        f"{OWN}Vi bifogar vårt tidigare yttrande för kännedom.\n\nBILAGA 1{EARLIER}",
        f"{OWN}Bilaga 1. Vårt tidigare yttrande{EARLIER}",
        f"{OWN}Bilaga 1{EARLIER}",
    ],
    ids=["enclosed", "titled", "dated"],
)
def test_an_earlier_letter_as_annex_is_not_the_answer(text: str) -> None:
    outcome = letter(text)
    assert outcome.label() == "T"
    assert [s.stance.label for s in outcome.voice(VoiceKind.OTHERS) if s.stance.label != "O"] == ["A"]
    assert any(i.kind is ReviewKind.EVIDENCE_AGAINST and "tidigare svar" in i.reason for i in outcome.items)


def test_papers_of_those_who_were_heard_are_theirs() -> None:
    outcome = letter(
        "Yttrande över planen\n\nUniversitetet tillstyrker förslagen i planen. Underlagen från fakulteterna bifogas.\n\n"
        "Bilaga 1. Handelshögskolans underlag\n\nHandelshögskolan avstyrker samtliga förslag i planen.",
        "Älvhamra universitet",
    )
    assert outcome.label() == "T"


@pytest.mark.parametrize(
    "text",
    [
        "Missiv\n\nHärmed översänds klubbens yttrande.\n\nBilaga 1\n\nYttrande över planen\n\nKlubben avstyrker förslagen i planen.",
        "Yttrande över planen\n\nKlubben avstyrker förslagen i planen.\n\nBilaga 1. Klubbens synpunkter\n\n"
        "Klubben avstyrker även punkt 2 i planen.",
    ],
)
def test_an_annex_may_be_the_answer(text: str) -> None:
    outcome = letter(text)
    assert outcome.label() == "A"
    assert not outcome.voice(VoiceKind.OTHERS)


def test_a_written_reservation_as_annex_is_a_dissent() -> None:
    outcome = letter(
        "Yttrande över planen\n\nKommunen avstyrker förslagen i planen.\n\nBilaga 1\n\n"
        "Skriftlig reservation från Hembygdspartiet\nVi tillstyrker förslagen i deras helhet.",
        "Älvhamra kommun",
    )
    assert outcome.label() == "A"
    assert [s.stance.label for s in outcome.voice(VoiceKind.DISSENT) if s.stance.label != "O"] == ["T"]
