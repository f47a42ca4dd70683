"""Stands over lists of points, and stands beside what is only shared of the problem. Everything in the texts is made up."""

from __future__ import annotations

import pytest

from assistant.domain import Proposal, VoiceKind
from tests.submissions import answer

BOTH = {"1": "T", "2": "A", "3": "A", "4": "T"}


@pytest.mark.parametrize(
    "text",
    [
        "Trafiknämnden tillstyrker\n1. Avgiftsfri parkering för delade bilar\n4. Cykelparkering vid hållplatser\n\n"
        "Trafiknämnden avstyrker\n2. Höjd avgift för boendeparkering\n3. Färre platser i centrum",
        "Nämnden tillstyrker följande förslag:\n- Avgiftsfri parkering för delade bilar\n- Cykelparkering vid hållplatser\n\n"
        "Nämnden avstyrker följande förslag:\n- Höjd avgift för boendeparkering\n- Färre platser i centrum",
        "Vi tillstyrker:\n\n• punkt 1\n• punkt 4\n\nVi avstyrker:\n\n• punkt 2\n• punkt 3",
        "Förslag som vi tillstyrker\n\nAvgiftsfri parkering för delade bilar\nCykelparkering vid hållplatser\n\n"
        "Förslag som vi avstyrker\n\nHöjd avgift för boendeparkering\nFärre platser i centrum",
        "Tillstyrker: punkt 1 och 4\nAvstyrker: punkt 2 och 3",
    ],
)
def test_a_stand_over_a_list_is_on_what_is_listed(text: str) -> None:
    outcome = answer(text)
    assert outcome.label() == "TD"
    assert outcome.points == BOTH


def test_a_stand_over_the_next_point_is_not_on_the_one_above() -> None:
    outcome = answer(
        "Nämnden avstyrker\nPunkt 2\nHöjd avgift för boendeparkering. Avgiften blir för hög.\n\n"
        "Nämnden tillstyrker\nPunkt 1\nAvgiftsfri parkering för delade bilar. Det är bra."
    )
    assert outcome.points == {"1": "T", "2": "A"}


def test_a_stand_under_each_point_is_on_the_one_above() -> None:
    outcome = answer("Punkt 1\nNämnden tillstyrker\nPunkt 2\nNämnden avstyrker\nPunkt 3\nNämnden tillstyrker")
    assert outcome.points == {"1": "T", "2": "A", "3": "T"}


def test_a_remark_on_a_point_is_no_item_of_the_list_above_it() -> None:
    outcome = answer("Nämnden avstyrker:\n- punkt 2\n- punkt 3\n\nPunkt 1 bör förtydligas.")
    assert outcome.points == {"1": "O", "2": "A", "3": "A"}


def test_labels_on_lines_of_their_own_are_not_votes() -> None:
    assert answer("Tillstyrker: 1, 4\nAvstyrker: 2, 3").label() not in ("T", "A")


@pytest.mark.parametrize(
    "text",
    [
        "Vi delar uppfattningen att trängseln måste minska men kan inte ställa oss bakom förslaget.",
        "Vi instämmer i att trängseln är ett problem. Vi avstyrker förslaget.",
        "Vi håller med om att något behöver göras men säger nej till förslaget.",
        "Vi delar utredningens bedömning att trängseln behöver minska. Vi avstyrker förslaget om höjd avgift.",
    ],
)
def test_to_share_that_something_must_be_done_is_no_support_of_what_is_opposed(text: str) -> None:
    assert answer(text, proposal=Proposal("")).label() == "A"


def test_to_share_what_is_to_be_done_is() -> None:
    text = "Vi delar bedömningen att bommar bör införas. Vi avstyrker förslaget om höjd avgift."
    assert answer(text, proposal=Proposal("")).label() == "TD"


@pytest.mark.parametrize(
    "text",
    [
        "Arbetsutskottet 2025-09-02\n\n§ 88 Yttrande över planen\n\nArbetsutskottets förslag till kommunstyrelsen\n"
        "Kommunen tillstyrker förslagen.",
        "Protokollsutdrag 2025-09-02, § 71\n\nBeslut\nNämnden återremitterar ärendet för komplettering.\n\n"
        "Förvaltningens förslag\nNämnden tillstyrker förslagen.",
    ],
)
def test_a_heading_right_over_a_sentence_says_whose_it_is(text: str) -> None:
    outcome = answer(text, sender="Älvhamra kommun", proposal=Proposal(""))
    assert outcome.label() is None
    assert [s.stance.label for s in outcome.voice(VoiceKind.OFFICIALS)] == ["T"]


def test_a_line_that_breaks_before_a_name_is_no_heading() -> None:
    outcome = answer(
        "Mot bakgrund av vad som nu har sagts om kostnaderna kan inte\nTrafiknämnden tillstyrka förslaget.",
        proposal=Proposal(""),
    )
    assert outcome.label() == "A"


@pytest.mark.parametrize(
    "text",
    [
        "Nämnden tillstyrker förvaltningens förslag till budget för 2026. Nämnden avstyrker utredningens förslag.",
        "Nämnden tillstyrker ansökan från scouterna. Nämnden avstyrker betänkandet.",
    ],
)
def test_a_stand_on_another_matter_is_none_on_this(text: str) -> None:
    assert answer(text, proposal=Proposal("")).label() == "A"
    assert answer("Nämnden tillstyrker budgeten för 2026.").label() is None


def test_where_the_budget_was_sent_out_it_is_the_matter() -> None:
    assert (
        answer("Nämnden tillstyrker budgeten.", proposal=Proposal("Förslag till budget 2026")).label() == "T"
    )
    assert answer("Nämnden avstyrker motionen.", proposal=Proposal("")).label() == "A"
    assert answer("Nämnden tillstyrker budgeten.", proposal=Proposal("Flerårsplan 2026–2028")).label() == "T"


def test_the_inquirys_label_is_no_other_body_of_the_senders() -> None:
    text = "Utredningens förslag: En avgift tas ut.\n\nFörbundets ställningstagande: {}."
    assert answer(text.format("Tillstyrks"), sender="Förbundet", proposal=Proposal("")).label() == "T"
    assert answer(text.format("Avstyrks"), sender="Förbundet", proposal=Proposal("")).label() == "A"


def test_nothing_against_the_rest_is_not_said_of_the_heading() -> None:
    outcome = answer(
        "Punkt 2\n\nNämnden avstyrker förslaget. I övrigt har nämnden inget att erinra mot förslagen."
    )
    assert (outcome.label(), outcome.points) == ("TD", {"2": "A"})


@pytest.mark.parametrize(
    "text",
    [
        "Punkt 1 Avgiftsfri parkering för delade bilar Tillstyrks\nPunkt 2 Höjd avgift för boendeparkering Avstyrks\n"
        "Punkt 3 Färre platser i centrum Avstyrks\nPunkt 4 Cykelparkering vid hållplatser Tillstyrks",
        "Avsnitt   Förslag                           Inställning\n1         Avgiftsfri parkering              Tillstyrks\n"
        "2         Höjd avgift för boendeparkering   Avstyrks\n3         Färre platser i centrum           Avstyrks\n"
        "4         Cykelparkering vid hållplatser    Tillstyrks",
        "Avgiftsfri parkering för delade bilar – tillstyrks\nHöjd avgift för boendeparkering – avstyrks\n"
        "Färre platser i centrum – avstyrks\nCykelparkering vid hållplatser – tillstyrks",
        "Punkt 1 Tillstyrks Punkt 2 Avstyrks Punkt 3 Avstyrks Punkt 4 Tillstyrks",
        "Avgiftsfri parkering för delade bilar\nNämnden tillstyrker förslaget.\n\nHöjd avgift för boendeparkering\n"
        "Nämnden avstyrker förslaget.\n\nFärre platser i centrum\nNämnden avstyrker förslaget.\n\n"
        "Cykelparkering vid hållplatser\nNämnden tillstyrker förslaget.",
    ],
    ids=["lines", "columns", "titles", "run together", "headings"],
)
def test_a_stand_after_a_point_is_on_that_one(text: str) -> None:
    outcome = answer(text)
    assert outcome.label() == "TD"
    assert outcome.points == BOTH


def test_a_stand_before_each_point_is_on_the_one_after() -> None:
    outcome = answer("Tillstyrks punkt 1 Avstyrks punkt 2 Avstyrks punkt 3")
    assert outcome.points == {"1": "T", "2": "A", "3": "A"}


def test_what_a_relative_says_is_not_the_senders() -> None:
    outcome = answer(
        "Jag tycker att förslaget är bra! Min son säger att ni borde lägga ner förslaget.",
        sender="Siv Larsson",
        proposal=Proposal(""),
    )
    assert outcome.label() == "T"


@pytest.mark.parametrize(
    "text",
    [
        "Punkt\tSvar\n1\tTillstyrks\n2\tAvstyrks\n3\tAvstyrks\n4\tTillstyrks",
        "Ja till punkt 1. Nej till punkt 2. Nej till punkt 3. Ja till punkt 4.",
        "Punkt 1: ja. Punkt 2: nej. Punkt 3: nej. Punkt 4: ja.",
    ],
    ids=["tabs", "yes to", "yes after"],
)
def test_the_number_of_a_point_is_no_number_of_votes_and_yes_is_a_stand(text: str) -> None:
    outcome = answer(text)
    assert outcome.label() == "TD"
    assert outcome.points == BOTH


@pytest.mark.parametrize(
    "text", ["Punkt 1 kan tillstyrkas om punkt 3 utgår.", "Punkt 1 tillstyrks om punkt 3 slopas."]
)
def test_the_point_in_a_condition_is_not_supported(text: str) -> None:
    outcome = answer(text)
    assert outcome.label() == "TD"
    assert outcome.points == {"1": "TD"}
