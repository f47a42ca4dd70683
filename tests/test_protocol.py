"""Minutes: whose words, what is adopted, votes, members."""

from __future__ import annotations

import pytest

from assistant.domain import DocumentKind, Section, SectionKind, Span, VoiceKind
from assistant.statements.members import dissents, moves, people
from assistant.statements.protocol import Adoption, Vote, adoption, decides, voice, vote, winner


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Socialnämnden beslutar i enlighet med förvaltningens förslag.", "förvaltningen"),
        ("Nämnden beslutar enligt förvaltningens tjänsteutlåtande.", "förvaltningen"),
        ("Kommunstyrelsen bifaller kommunledningskontorets förslag till beslut.", "förvaltningen"),
        ("att tillstyrka förslaget i enlighet med tjänsteutlåtandet", "förvaltningen"),
        ("Nämnden antar förvaltningens förslag till yttrande som sitt eget.", "förvaltningen"),
        ("att överlämna tjänsteskrivelsen som nämndens svar på remissen", "förvaltningen"),
        (
            "Tjänsteutlåtandet godkänns och översänds till kommunstyrelsen som nämndens yttrande.",
            "förvaltningen",
        ),
        ("att som svar på remissen översända stadsledningskontorets tjänsteutlåtande", "förvaltningen"),
        ("Förvaltningens förslag till yttrande antas som nämndens eget.", "förvaltningen"),
        ("Nämnden ställer sig bakom förvaltningens bedömning.", "förvaltningen"),
        ("att överlämna yttrandet som nämndens eget till kommunstyrelsen", "yttrandet"),
        ("Nämnden avger yttrande enligt bilaga.", "yttrandet"),
        ("Kommunstyrelsen beslutar enligt arbetsutskottets förslag.", "arbetsutskottet"),
        ("Nämnden beslutar att bifalla yrkandet från Anna Ek (S).", "yrkandet"),
        ("Nämnden beslutar i enlighet med Anna Eks (S) yrkande.", "yrkandet"),
    ],
)
def test_adoption(text: str, source: str) -> None:
    found = adoption(text)
    assert found is not None
    assert found.source == source


@pytest.mark.parametrize(
    "text",
    [
        "Nämnden avslår förvaltningens förslag.",
        "Nämnden beslutar att avstyrka förslaget.",
        "Nämnden beslutar att inte anta förvaltningens förslag till yttrande som sitt eget.",
        "Nämnden överlämnar ärendet till kommunstyrelsen.",
        "Nämnden tillstyrker förslaget.",
    ],
)
def test_no_adoption(text: str) -> None:
    assert adoption(text) is None


def test_whose_motion_is_adopted() -> None:
    assert adoption("Nämnden beslutar bifalla yrkandet från Anna Ek (S).") == Adoption(
        "yrkandet", "Anna Ek (S)"
    )
    assert adoption("Nämnden har beslutat enligt Nils Gröns yrkande.") == Adoption("yrkandet", "Nils Gröns")
    assert adoption("Nämnden beslutar enligt Kalle Öberg m.fl:s yrkande.") == Adoption(
        "yrkandet", "Kalle Öberg"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Socialnämnden beslutar att tillstyrka förslaget.", True),
        ("Ordföranden finner att nämnden beslutat enligt förvaltningens förslag.", True),
        ("Kommunstyrelsen har beslutat följande.", True),
        ("Anna Ek (S) yrkar att nämnden beslutar att avslå förslaget.", False),
        ("Förvaltningen föreslår att nämnden beslutar att tillstyrka.", False),
        ("Nämnden anser att förslaget är bra.", False),
    ],
)
def test_what_was_decided(text: str, expected: bool) -> None:
    assert decides(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omröstningen utfaller med 6 ja-röster och 5 nej-röster.", Vote(6, 5)),
        ("Ja: 7. Nej: 6.", Vote(7, 6)),
        ("Ja-röster: 4\nNej-röster: 9\nAvstår: 0", Vote(4, 9)),
        ("Med 8 ja mot 3 nej beslutar nämnden enligt förslaget.", Vote(8, 3)),
        ("Nämnden beslutar med 8 röster mot 3 att avstyrka.", Vote(8, 3)),
        ("6 ledamöter röstar ja och 5 röstar nej.", Vote(6, 5)),
        ("8 röster för ordförandens förslag och 5 röster för Jan Strands yrkande.", Vote(8, 5, named=False)),
        (
            "5 ledamöter röstar för avslag, 5 ledamöter röstar för bifall. Ordföranden har utslagsröst.",
            Vote(5, 5, named=False, casting=True),
        ),
        ("Med röstsiffrorna 8–5 beslutar nämnden enligt ordförandens förslag.", Vote(8, 5, named=False)),
        ("Ja, nämnden har 11 ledamöter.", None),
    ],
)
def test_votes(text: str, expected: Vote | None) -> None:
    assert vote(text) == expected


def test_the_winning_side() -> None:
    text = "Ja-röst för bifall till förvaltningens förslag. Nej-röst för bifall till Bo Alms (V) yrkande."
    assert winner(text, Vote(6, 5)) == Adoption("förvaltningen")
    assert winner(text, Vote(5, 6)) == Adoption("yrkandet", "Bo Alms (V)")
    assert winner(text, Vote(5, 5)) is None
    assert winner("Omröstning genomförs.", Vote(6, 5)) is None


def test_people_and_parties() -> None:
    assert people("Anna Ek (S), Bo af Alm (V) och\nCia Dal-Ek (MP) reserverar sig.") == (
        "Anna Ek (S)",
        "Bo af Alm (V)",
        "Cia Dal-Ek (MP)",
    )
    assert people("Vänsterpartiet och Miljöpartiet reserverar sig") == ("Vänsterpartiet", "Miljöpartiet")
    assert people("Ledamöterna reserverar sig.") == ()
    assert people("S, V och MP reserverar sig mot beslutet.") == ("S", "V", "MP")
    assert people("Vi socialdemokrater och moderaterna beklagar beslutet.") == (
        "Socialdemokraterna",
        "Moderaterna",
    )
    assert people("Bo Alm (Älvhamrapartiet), Cia Dal (-) och Eva Ek (partilös)") == (
        "Bo Alm (Älvhamrapartiet)",
        "Cia Dal (-)",
        "Eva Ek (partilös)",
    )
    assert people("Bilaga C och tabell V visas i avsnitt S.") == ()


def test_dissent_and_motions() -> None:
    assert dissents("Bo Alm (V) anmäler ett särskilt yttrande.")
    assert not dissents("Nämnden tillstyrker med reservation för kostnaderna.")
    assert moves("Bo Alm (V) yrkade bifall till motionen.")
    assert not moves("Nämnden tillstyrker.")


@pytest.mark.parametrize(
    ("kind", "section", "title", "expected"),
    [
        ("PROTOKOLLSUTDRAG", "DECISION", "Beslut", VoiceKind.RESPONDENT),
        ("PROTOKOLLSUTDRAG", "DECISION", "Förslag till beslut", VoiceKind.OFFICIALS),
        ("PROTOKOLLSUTDRAG", "POSITION", "Förvaltningens bedömning", VoiceKind.OFFICIALS),
        ("PROTOKOLLSUTDRAG", "SUMMARY", "Sammanfattning av ärendet", VoiceKind.OFFICIALS),
        ("PROTOKOLLSUTDRAG", "DISSENT", "Reservation", VoiceKind.DISSENT),
        ("TJANSTEUTLATANDE", "DECISION", "Förslag till beslut", VoiceKind.OFFICIALS),
        ("REMISSVAR", "POSITION", "Ställningstagande", VoiceKind.RESPONDENT),
        ("REMISSVAR", "OTHER_VOICES", "Inkomna synpunkter", VoiceKind.OTHERS),
        ("YRKANDE", "BODY", "", VoiceKind.DISSENT),
    ],
)
def test_whose_words(kind: str, section: str, title: str, expected: VoiceKind) -> None:
    assert voice(DocumentKind(kind), Section(SectionKind(section), title, None, 1, Span(0, 1))) is expected
