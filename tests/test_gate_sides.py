"""The gate on who speaks, on what is set against what, on counted parts of a text, and on verbs that nobody used."""

from __future__ import annotations

import pytest

from assistant import gate

NAME = "Lotsverket"

FAULTY = [
    # a body that is only mentioned
    ("Fyrnämnden tillstyrker att ansvaret flyttas.", "Lotsverket tillstyrker att ansvaret flyttas från Fyrnämnden."),
    ("Enligt Fyrnämnden bör ansvaret flyttas.", "Ansvaret bör flyttas från Fyrnämnden."),
    ("Ansvaret bör flyttas, menar Fyrnämnden.", "Ansvaret bör flyttas till Fyrnämnden."),
    # another kind of body in the place of one
    ("Ansvaret bör ligga kvar hos regionerna.", "Ansvaret bör ligga kvar regionalt, hos länsstyrelserna."),
    # the two sides of a contrast
    ("Avgiften bör enligt verket beräknas på vikt i stället för på längd.", "Avgiften bör beräknas på längd i stället för på vikt."),
    ("Att 1990 blir basår i stället för 2005 är bra.", "Det är bra att använda 2005 som basår i stället för 1990."),
    ("Verket vill hellre se tvång än vägledning.", "Verket vill hellre se vägledning än tvång."),
    ("Lokala fyrar är bättre än en gemensam fyr.", "En gemensam fyr är bättre än lokala fyrar."),
    # counted parts of a text
    ("Andra meningen i bestämmelsen är oklar.", "Den tredje meningen i bestämmelsen är oklar."),
    ("Paragrafens första stycke bör utgå.", "Paragrafens andra stycke bör utgå."),
    # verbs
    ("Verket vill säkerställa att lotsarna övar.", "Verket vill att lotsarna övar."),
    ("Lotsarna ska övervaka farleden.", "Lotsarna ska känna till farleden."),
    ("Båtar är ett väl känt problem som har ökat.", "Båtar är ett väl känt problem."),
    ("Lotsarna bör få en fast brygga.", "Lotsarna bör få en skyddad brygga."),
]  # fmt: skip
FAITHFUL = [
    ("Fyrnämnden bör enligt Lotsverket lämna ansvaret.", "Ansvaret bör enligt Lotsverket flyttas från Fyrnämnden."),
    ("Lotsverket instämmer i vad Fyrnämnden anser.", "Lotsverket instämmer i det som anförs av Fyrnämnden."),
    ("I stället för på vikt bör avgiften beräknas på längd.", "Avgiften bör beräknas på längd i stället för på vikt."),
    ("En gemensam fyr vore bättre än lokala fyrar, menar Lotsverket.", "En gemensam fyr är bättre än lokala fyrar."),
    ("Små hamnar har högre kostnader än stora.", "Kostnaderna är högre för små hamnar än för stora."),
    ("Andra stycket i paragrafen bör utgå.", "Paragrafens andra stycke bör utgå."),
    ("Generaldirektören för Fyrverket bör utses.", "GD för Fyrverket bör utses."),
    ("Ansvaret bör ligga kvar hos länsstyrelserna.", "Ansvaret bör ligga kvar regionalt, hos länsstyrelserna."),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "evidence"), FAULTY)
def test_what_has_changed_sides_is_caught(sentence: str, evidence: str) -> None:
    assert gate.check(sentence, [evidence, NAME])


@pytest.mark.parametrize(("sentence", "evidence"), FAITHFUL)
def test_the_same_sides_in_another_order(sentence: str, evidence: str) -> None:
    assert gate.check(sentence, [evidence, NAME]) == ()
