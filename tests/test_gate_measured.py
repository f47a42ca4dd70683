"""The gate on how many, how much and of what kind: measures, degrees and attributes that the evidence does not have; and on scanned evidence."""

from __future__ import annotations

import pytest

from assistant import gate

NAME = "Vikarns kommun"

MEASURED = [
    # another measure of the same thing
    ("Alla fyrar behöver enligt kommunen lagas.", "Många fyrar behöver lagas, och alla båtar har lots."),
    ("De flesta fyrar behöver lagas.", "Många fyrar behöver lagas."),
    ("Vissa fyrar behöver lagas.", "De flesta fyrar behöver lagas. Vissa båtar är gamla."),
    ("Det tar en del tid att laga fyren.", "Det tar mycket tid att laga fyren."),
    ("En av redarna ska samtycka.", "Båda redarna ska samtycka."),
    ("Flera fyrar saknar olja.", "Samtliga fyrar saknar olja, och flera båtar."),
    # a measure where the evidence has none
    ("Samtliga lotsar bör öva.", "Lotsarna bör öva."),
    ("De flesta lotsar övar, anser kommunen.", "Lotsarna övar, anser kommunen."),
    ("Ett fåtal lotsar övar.", "Lotsarna övar."),
    # how much, how often, how soon
    ("Fyren kan i vissa fall skymma farleden.", "Fyren skymmer farleden."),
    ("Antalet båtar har ökat kraftigt.", "Antalet båtar har ökat."),
    ("Fyren skymmer ofta farleden.", "Fyren skymmer farleden."),
    ("Kommunen anser att fyren fortfarande skymmer farleden.", "Kommunen anser att fyren skymmer farleden."),
    ("Fyren bör på sikt flyttas.", "Fyren bör flyttas."),
    ("Kommunen är ganska kritisk till fyren.", "Kommunen är kritisk till fyren."),
    ("Kommunen vill se lotsar, framför allt vid fyren.", "Kommunen vill se lotsar vid fyren."),
]  # fmt: skip
TOLD_OF = [
    # an attribute put in, or exchanged for another
    ("Verket får använda hemliga sjökort.", "Verket får använda sjökort."),
    ("Det behövs erfaren personal, för det krävs kunskap om leden.", "Det behövs utbildad personal, för det krävs kunskap om leden."),
    ("Varje enskild hamn bör få särskilda lotsar.", "Varje enskild hamn bör få lotsar."),
    ("Leden får en otydlig utformning.", "Leden får en bred utformning."),
    ("Kommunen vill se förebyggande kontroller.", "Kommunen vill se kontroller."),
    ("Det är direkt styrning av hamnen.", "Det är indirekt styrning av hamnen."),
    ("Leden är en regional resurs, menar Region Vikarn.", "Leden är en nationell resurs, menar Region Vikarn."),
    # a compound of what the sentence also has as it stands
    ("För att underlätta samordning bör en samordningsmyndighet inrättas.", "För att underlätta samordning bör en myndighet och ett forum utses."),
]  # fmt: skip
FAITHFUL = [
    ("Alla lotsar saknar båt.", "Ingen av lotsarna har båt."),
    ("En båt får läggas vid varje brygga.", "En båt får läggas per brygga."),
    ("Fyren målas varje år.", "Fyren målas årligen."),
    ("Majoriteten av fyrarna lyser, enligt kommunen.", "Enligt kommunen lyser de flesta fyrarna."),
    ("Kommunen säger inte mycket om leden.", "Kommunen säger lite om leden."),
    ("Lotsarna har sällan båt.", "Lotsarna saknar ofta båt."),
    ("Båtarna har blivit betydligt fler.", "Båtarna har blivit avsevärt fler."),
    ("Det tar lång tid att laga fyren, särskilt på vintern.", "Det tar lång tid att laga fyren, inte minst på vintern."),
    ("Fyren bör enligt kommunen på sikt flyttas.", "Fyren bör i framtiden flyttas."),
    ("Lotsarna väcker frågan om en ny båt.", "Lotsarna tar upp frågan om en ny båt."),
    ("För mindre vanliga båtar behövs lots.", "För ovanliga båtar behövs lots."),
]  # fmt: skip
SCANNED = [
    ("Kommunen har inte sett övertygande skäl.", "Kommunen har inte sett dvertygande skal."),
    ("Tillämpningen blir oklar enligt kommunen.", "Tillampningen blir oklar."),
    ("Det är myndigheternas ansvar.", "Det ar myndighetemas ansvar."),
    ("Stödet till film i flera län minskar.", "Stödet till ﬁlm i ﬂera län minskar."),
    ("Lotsarnas förmåga är särskilt viktig.", "Lotsarnas foärmaåga aär saärskilt viktig."),
    ("Enligt 4 § lotslagen krävs båt.", "Enligt 4 $ lotslagen krävs båt."),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "evidence"), [*MEASURED, *TOLD_OF])
def test_another_measure_or_kind_is_caught(sentence: str, evidence: str) -> None:
    assert gate.check(sentence, [evidence, NAME])


@pytest.mark.parametrize(("sentence", "evidence"), FAITHFUL)
def test_the_same_measure_in_other_words(sentence: str, evidence: str) -> None:
    assert gate.check(sentence, [evidence, NAME]) == ()


@pytest.mark.parametrize(("sentence", "evidence"), SCANNED)
def test_scanned_evidence_is_read_as_it_was_meant(sentence: str, evidence: str) -> None:
    assert gate.check(sentence, [evidence, NAME]) == ()


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Kraven är oskäliga.", "Kraven är skaliga."),
        ("Kommunen får bygga bostäder.", "Kommunen får ta kostnader."),
        ("Ansvaret ligger på Lotsverket.", "Ansvaret ligger på Hotsverket."),
    ],
)
def test_no_other_word_is_taken_for_a_scanning_error(sentence: str, evidence: str) -> None:
    assert gate.check(sentence, [evidence, NAME])
