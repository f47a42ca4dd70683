"""Sentences whose stand stands in another word than the one that names it: none may be read the wrong way round."""

from __future__ import annotations

import pytest

from assistant.stance import read

CASES = """
A|Tillstyrka förslaget kan vi inte.
A|Godkänna en så dyr modell vill ingen ansvarig nämnd.
A|Stödja den nya skatten kan Fiskarna, efter vad som framkommit, inte.
A|Biträda höjningen kan åkarna, med dagens dieselpris, det inte.
A|Bifalla motionen bör fullmäktige inte.
A|Ställa sig bakom registret kan knappast någon kommun.
A|Tåla kan man mycket, men bifalla detta förslag vill vi inte.
T|Tillstyrka förslaget kan vi gärna.
T|Stödja förslaget vill vi gärna, och ingen i styrelsen är emot.
T|Biträda förslaget gör vi, även om det inte är perfekt.
O|Stödja varandra kan vi alltid, men frågan är inte aktuell.
A|Hyresgästerna vägrar sitt stöd till den nya hyresmodellen.
A|Hembygdsföreningen nekar förslaget sitt gillande.
A|Samfälligheten håller inne med sitt godkännande av planen.
A|Domkapitlet har icke funnit anledning tillstyrka bifall till petitionen.
A|Överstyrelsen har ej ansett sig böra förorda bifall till framställningen.
A|Ordföranden ställer bifall mot avslag och finner att nämnden beslutar det senare.
T|Ordföranden ställer avslag mot bifall och finner att nämnden valt det senare.
T|På frågan om bifall eller avslag stannar utskottet för det förra.
A|Gillet kan på intet vis godkänna vad kommittén i denna fråga hemställt.
A|Vi kan omöjligen biträda det utredningen föreslagit.
T|Likt utredaren avvisar Bryggarna idén om en sockerskatt.
T|Bryggarna avvisar, i likhet med kommittén, en sockerskatt.
T|Bryggarna avfärdar precis som utredningen tanken på en sockerskatt.
A|I likhet med regionen avvisar Bryggarna tanken på en sockerskatt.
A|I likhet med utredningens kritiker avstyrker vi förslaget.
T|Utredaren förkastar en särskild domstol och gör helt rätt i det.
T|Med fog anser utredningen att avgiften inte bör höjas.
T|Kommittén avvisar med rätta tanken på en ny skatt.
T|Nykterhetsrörelsen motsätter sig varje försvagning av förslaget.
T|Förbundet säger nej till all urvattning och står bakom förslaget som det ligger.
A|Förbundet avstyrker förslaget, som innebär en urvattning av skyddet.
T|Piloterna motsätter sig att landet fortsätter med nuvarande flygvägar.
T|Grossisterna har avvisat pantsystemet; vi är av helt motsatt mening.
T|Staden har sagt nej, det gör inte stiftet, som tvärtom välkomnar bygget.
A|Invändningen att lagen kränker äganderätten är befogad, och kommunen är obetingat emot.
A|Byalaget är bestämt emot förslaget.
A|Vi boende är emot höghuset.
O|Vi är emot våld.
A|Att kommunen hyllar bygget ändrar ingenting, vi grannar är emot höghuset.
A|Att regeringen välkomnar skatten spelar ingen roll, vi avstyrker.
O|Vi kräver inte att förslaget ska avslås.
E|Styrelsen menar inte att förslaget ska avstyrkas.
T|Vad kommunen tidigare avstyrkt är nu struket, och resten tillstyrks.
O|Vad kommunen tidigare avstyrkt är nu struket.
O|Grannkommunen har avstyrkt, men styrelsen låter sig inte övertygas.
A|Vi instämmer med Advokatsamfundet i att avlyssning inte bör tillåtas i skolor, fast regeringen föreslår det.
A|Styrelsen delar Golfförbundets uppfattning att åldern inte ska sänkas, vilket utredaren vill.
T|Styrelsen delar utredarens uppfattning att åldern inte ska sänkas.
O|Vi kan inte dela åsikten hos dem som vill skrota förslaget.
T|Det är inte svårt att tillstyrka förslaget.
T|Det är inte svårt att stödja förslaget om nya badplatser.
A|Det är svårt att stödja förslaget om nya badplatser.
O|Nämnden avslår inte förslaget.
O|Vi stöder länsstyrelsen.
O|Vi stöder Naturvårdsverket i denna fråga.
T|Vi stöder rätten till insyn.
T|Vi stöder länsstyrelsens förslag.
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES, ids=[case.partition("|")[2][:60] for case in CASES])
def test_a_stand_is_not_turned_round(case: str) -> None:
    expected, _, text = case.partition("|")
    assert read(text).stance.label == expected


def test_what_one_has_nothing_against_is_a_stand_of_today() -> None:
    (clause,) = read("Nämnden har inget emot förslaget om register.").clauses
    assert not clause.earlier


FIRST = ("Då", "Eftersom", "När", "Trots att", "I och med att")
DENIED_THERE = (
    "förslaget inte har finansierats",
    "inget nytt har framkommit",
    "frågan inte kunde avgöras i utskottet",
    "det inte går att bedöma effekterna",
    "underlaget inte håller",
)
MAIN = (
    "T väljer nämnden att tillstyrka förslaget",
    "A väljer nämnden att avstyrka förslaget",
    "T beslutade vi att tillstyrka förslaget",
    "A beslöts att avstyrka förslaget",
    "T har kommunen beslutat att ställa sig bakom förslaget",
    "A kommer kommunen att avstyrka förslaget",
    "A väljer nämnden att inte tillstyrka förslaget",
    "A kan vi inte tillstyrka förslaget",
    "A finner nämnden inte skäl att tillstyrka förslaget",
)


@pytest.mark.parametrize("main", MAIN)
@pytest.mark.parametrize("denied", DENIED_THERE)
def test_what_is_denied_in_the_first_clause_is_over_in_the_main_one(denied: str, main: str) -> None:
    """Without a comma between them: a stand in the infinitive was taken to be denied, and so turned round."""
    expected, _, stand = main.partition(" ")
    for first in FIRST:
        assert read(f"{first} {denied} {stand}.").stance.label == expected, first
