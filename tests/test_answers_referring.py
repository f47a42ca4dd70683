"""Answers whose stand is in another text: an earlier answer of the same sender, or one that is only called "det"."""

from __future__ import annotations

import pytest

from assistant.domain import Proposal, ReviewKind
from tests.submissions import Outcome, answer


def letter(text: str, sender: str = "Älvhamra kommun") -> Outcome:
    return answer(text, sender=sender, proposal=Proposal(""))


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen vidhåller vad som anfördes i yttrandet den 4 mars 2024. Trafiken i centrum har ökat och bör mätas.",
        "Kommunen vidhåller sin tidigare inställning. Trafiken har ökat.",
        "Kommunen avstyrkte 2023 den promemoria som då remitterades. Kommunen vidhåller vad som då anfördes.",
        "Vi står fast vid de synpunkter som vi då lämnade och har inget ytterligare att tillföra.",
        "Kommunen har redan yttrat sig över förslaget och har inget att tillägga utöver det.",
        "Kommunens tidigare yttrande gäller fortfarande.",
        "Kommunen hänvisar till sitt tidigare yttrande. Gatorna är smala och behöver breddas.",
    ],
)
def test_who_stands_by_an_earlier_answer_says_no_stand_and_more_than_comments(text: str) -> None:
    outcome = letter(text)
    position = outcome.positions["helheten"]
    assert position.stance is None
    assert "tidigare yttrande" in position.reason
    assert any(
        item.kind is ReviewKind.UNDECIDED and "tidigare yttrande" in item.reason for item in outcome.items
    )


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Kommunen vidhåller sin tidigare uppfattning att förslaget bör avslås.", "A"),
        ("Kommunen vidhåller sitt tidigare ställningstagande och avstyrker förslaget.", "A"),
        ("Kommunen vidhåller sina synpunkter från 2023. Kommunen tillstyrker förslaget.", "T"),
        ("Kommunen hänvisar till vad som anförts ovan. Kommunen tillstyrker förslaget.", "T"),
        ("Kommunen vidhåller sin uppfattning att avgiften bör vara högre.", "O"),
    ],
)
def test_a_stand_that_is_said_counts_whatever_is_stood_by(text: str, label: str) -> None:
    assert letter(text).label() == label


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen har tagit del av SKR:s förslag till yttrande och ställer sig bakom detta.",
        "Kommunen har tagit del av SKR:s yttrande. Kommunen ställer sig bakom det.",
        "SKR har lämnat ett yttrande i ärendet. Vi instämmer i det.",
        "Vi har läst LO:s remissvar och instämmer i allt väsentligt.",
    ],
)
def test_that_is_the_answer_just_named_and_no_support(text: str) -> None:
    outcome = letter(text)
    assert outcome.label() is None
    assert any("hänvisar till ett annat svar, från" in item.reason for item in outcome.items)


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen har tagit del av förslaget och ställer sig bakom detta.",
        "Kommunen har läst SKR:s yttrande. Förslaget är bra och kommunen ställer sig bakom det.",
    ],
)
def test_that_is_the_proposal_where_it_was_named_last(text: str) -> None:
    assert letter(text).label() == "T"
