"""Whole answers that are minutes: what was decided, what it adopts, who was of another mind. All made up."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from assistant.domain import ReviewKind, Stance
from tests import submissions
from tests.submissions import Outcome, answer

HEAD = (
    "Protokollsutdrag\nTrafiknämnden\nSammanträdesdatum 2026-03-12\n\n§ 45 Yttrande över parkeringspolicy\n\n"
)


def minutes(text: str, *more: str) -> Outcome:
    return answer(HEAD + text.strip() + "\n", *more)


def missing(outcome: Outcome) -> bool:
    return any("finns inte bland handlingarna" in item.reason for item in outcome.items)


def dissents(outcome: Outcome) -> list[str]:
    return [item.reason for item in outcome.items if item.kind is ReviewKind.DISSENT]


@pytest.mark.parametrize("gap", ["\n", "\n\n", ",\n", " samt\n"])
def test_a_decision_may_be_a_list_of_att_satser(gap: str) -> None:
    decision = gap.join(
        ("att tillstyrka punkt 1", "att avstyrka punkt 2", "att i övrigt avstå från yttrande")
    )
    outcome = minutes(f"Beslut\n\nTrafiknämnden beslutar\n{decision}\n\nÄrendet\n\nEtt förslag har kommit.")
    assert outcome.points == {"1": "T", "2": "A"}
    assert outcome.label() == "TD"
    assert all("punkt 2" not in quote for quote in outcome.quotes("1"))


def test_a_wrapped_line_that_begins_with_att_is_no_list() -> None:
    outcome = minutes("Beslut\n\nTrafiknämnden anser inte\natt förslaget bör genomföras.")
    assert outcome.label() == "A"


def test_the_list_under_the_last_line_that_tells_is_the_decision() -> None:
    outcome = minutes(
        "Trafiknämnden beslutar\natt meddela kommunstyrelsen att nämnden inte har något att erinra."
    )
    assert outcome.label() == "E"


def test_the_letter_beside_the_minutes_is_what_they_adopt() -> None:
    letter = "Yttrande\n2026-03-12\nTrafiknämnden\n\nTrafiknämnden tillstyrker punkt 1 men avstyrker punkt 2."
    for decision in (
        "Trafiknämnden godkänner förvaltningens förslag till yttrande och översänder det som sitt eget.",
        "Trafiknämnden beslutar enligt förvaltningens förslag.",
        "Trafiknämnden antar yttrandet som sitt eget.",
    ):
        outcome = minutes(f"Beslut\n\n{decision}", letter)
        assert (outcome.label(), outcome.points) == ("TD", {"1": "T", "2": "A"}), decision
        assert not missing(outcome)
    assert missing(minutes("Beslut\n\nTrafiknämnden beslutar enligt förvaltningens förslag."))


REPORT = (
    "Tjänsteutlåtande\nTrafikförvaltningen\n\nFörslag till beslut\n\nTrafiknämnden tillstyrker förslaget.\n"
)


def test_what_a_committee_proposed_is_not_the_officials_report() -> None:
    decision = "Beslut\n\nTrafiknämnden beslutar enligt arbetsutskottets förslag.\n\n"
    committee = "Arbetsutskottets förslag\n\nTrafiknämnden avstyrker punkt 2.\n"
    assert minutes(decision + committee, REPORT).label() == "A"
    outcome = minutes(decision, REPORT)
    assert outcome.label() is None
    assert missing(outcome)
    agrees = "Ärendet\n\nArbetsutskottet föreslår att nämnden beslutar enligt förvaltningens förslag.\n"
    assert minutes(decision + agrees, REPORT).label() == "T"


def test_a_decision_that_says_what_it_adopts_misses_nothing() -> None:
    outcome = minutes(
        "Beslut\n\nTrafiknämnden beslutar enligt arbetsutskottets förslag:\natt avstyrka punkt 2."
    )
    assert outcome.points == {"2": "A"}
    assert not missing(outcome)


def test_to_turn_down_a_draft_is_no_stand_on_the_proposal() -> None:
    outcome = minutes(
        "Beslut\n\n1. Trafiknämnden avslår förvaltningens förslag till yttrande.\n"
        "2. Trafiknämnden tillstyrker förslaget.\n"
        "3. Trafiknämnden avslår Bo Alms (V) yrkande om återremiss."
    )
    assert outcome.label() == "T"
    assert not [s for s in outcome.statements if s.stance is Stance.AVSTYRKER]


def test_an_appended_reservation_is_no_part_of_the_answer() -> None:
    outcome = minutes(
        "Beslut\n\nTrafiknämnden avstyrker punkt 2.\n\nReservation\n\nSocialdemokraterna reserverar sig, bilaga A.\n\n"
        "Bilaga A Skriftlig reservation\n\nVi socialdemokrater tillstyrker förslaget i sin helhet."
    )
    assert outcome.label() == "A"
    assert [s.holder.name for s in outcome.statements if s.stance is Stance.TILLSTYRKER] == [
        "Socialdemokraterna"
    ]
    assert dissents(outcome) == [
        "Det finns en avvikande mening från Socialdemokraterna (tillstyrker). Den räknas inte som instansens "
        "ställningstagande."
    ]


def test_a_reservation_is_for_what_it_says_should_have_been_decided() -> None:
    """Not for what else its writers have nothing against."""
    outcome = minutes(
        "Beslut\n\nTrafiknämnden tillstyrker punkt 2.\n\nReservation från Hamnpartiet\n\n"
        "Vi har inget emot att kajen görs säkrare. Nämnden borde ha avstyrkt förslaget."
    )
    assert outcome.label() != "A"
    assert ["(avstyrker)" in told for told in dissents(outcome)] == [True]
    undecided = minutes(
        "Beslut\n\nTrafiknämnden tillstyrker punkt 2.\n\nReservation från Hamnpartiet\n\n"
        "Vi har inget emot att kajen görs säkrare. Vi avstyrker förslaget om avgifter."
    )
    assert ["(" in told for told in dissents(undecided)] == [False]


def test_a_decision_in_a_word_file(tmp_path: Path) -> None:
    """Each att-sats is a paragraph of its own there, without a full stop."""
    document = docx.Document()
    for line in (
        "Trafiknämnden",
        "PROTOKOLLSUTDRAG",
        "Sammanträdesdatum 2026-03-12",
        "§ 45 Yttrande över parkeringspolicy",
        "Trafiknämndens beslut",
        "Trafiknämnden beslutar enligt arbetsutskottets förslag:",
        "att tillstyrka punkt 1",
        "att avstyrka punkt 2 samt",
        "att i övrigt avstå från att lämna synpunkter",
        "Reservation",
        "Per-Olof von Ek (S) och Åsa Öst (-) reserverar sig mot beslutet till förmån för eget yrkande.",
    ):
        document.add_paragraph(line)
    path = tmp_path / "protokoll.docx"
    document.save(str(path))
    outcome = answer(submissions.file(path))
    assert outcome.points == {"1": "T", "2": "A"}
    assert outcome.label() == "TD"
    assert [i.reason for i in outcome.items if i.kind is ReviewKind.DISSENT] == [
        "Det finns en avvikande mening från Per-Olof von Ek (S) och Åsa Öst (-). Den räknas inte som instansens "
        "ställningstagande."
    ]
