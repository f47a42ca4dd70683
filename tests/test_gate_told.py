"""The gate on sentences as a model tells them: in words of its own where it may, and with the faults such a model makes."""

from __future__ import annotations

import pytest

from assistant import gate

NAME = "Vikarns kommun"

FIRMNESS = [
    # as firmly as it was said, no more and no less
    ("Kommunen ser en betydande risk för att fyren slocknar.", "Kommunen ser en risk för att fyren slocknar."),
    ("Det är enligt kommunen mycket viktigt att fyren lagas.", "Det är enligt kommunen viktigt att fyren lagas."),
    ("Det finns allvarliga brister i sjökortet, anser kommunen.", "Kommunen anser att det finns brister i sjökortet."),
    ("Taket leder enligt kommunen till längre köer vid kajen.", "Taket kan enligt kommunen leda till längre köer vid kajen."),
    ("Taket kan enligt kommunen bli svårt att tillämpa.", "Taket blir enligt kommunen svårt att tillämpa."),
    ("Förslaget innebär att färjan kan läggas ned.", "Förslaget innebär att färjan läggs ned."),
    ("Verket ska samråda med kommunen om lotsarna.", "Verket får samråda med kommunen om lotsarna."),
    ("Verket bör få besluta om lotsarna.", "Verket ska besluta om lotsarna."),
    ("Det är enligt kommunen nödvändigt att lotsarna övar.", "Det är enligt kommunen en fördel att lotsarna övar."),
    ("Kommunen vill ha ett förbud mot ankring.", "Kommunen vill ha en begränsning av ankring."),
    ("Det är enligt kommunen vanligt att båtar ankrar i leden.", "Det förekommer enligt kommunen att båtar ankrar i leden."),
    ("Kommunen anser att det finns skäl att överväga en lotsplikt.", "Kommunen anser att det finns skäl att införa en lotsplikt."),
    ("Kommunen kräver att lotsplikten införs.", "Kommunen föreslår att lotsplikten införs."),
    ("Lotsplikten bör enligt kommunen införas omgående.", "Lotsplikten bör enligt kommunen införas."),
    ("Kommunen får leda arbetet med farleden.", "Kommunen får delta i arbetet med farleden."),
    ("Hyran bör enligt kommunen alltid prövas i nämnden.", "Hyran bör enligt kommunen prövas i nämnden."),
    ("Verket har rätt att se sjökorten.", "Verket är skyldigt att lämna ut sjökorten."),
    ("Kommunen anser att fyren är rätt åtgärd.", "Kommunen kan inte uttala sig om fyren är rätt åtgärd."),
]  # fmt: skip
EXCHANGED = [
    # one thing for another
    ("Kommunen vill att fiskarföreträdare deltar.", "Kommunen vill att yrkesföreträdare deltar i mötet om fiskare."),
    ("Högsta domstolen vill att fristen förlängs.", "Högsta förvaltningsdomstolen vill att fristen förlängs. Domstolen har få mål."),
    ("Tillsynen flyttas från Vikarn till Lotsverket.", "Tillsynen flyttas från Granö till Lotsverket, och Vikarn får ett kontor."),
    ("Enligt artikel 7.2c krävs tillstånd.", "Enligt artikel 7.2d krävs tillstånd."),
    ("Tillsynen av farleden bör enligt kommunen samordnas av verket.", "Tillsynen av farleden bör enligt kommunen bedrivas av verket."),
    ("Alla svenska medborgare bör få lots.", "Alla i landets befolkning bör få lots."),
    ("Lotsplikten prövas när billigare båtar finns.", "Det bör prövas om fler båtar kan finnas."),
    ("Lotsen får begäras för barn.", "Lotsen får begäras för barn som simmar i leden."),
    ("Kommunen för en dialog om fyren.", "Kommunen målar om fyren."),
]  # fmt: skip
DENIED = [
    ("Fyren är tillräckligt utredd i förslaget.", "Fyren är otillräckligt utredd i förslaget."),
    ("Stödet går inte förlorat om fyren saknar olja.", "Stödet uteblir om fyren inte får olja."),
    ("Det är inte ovanligt med båtar, om de kan lotsas på ett lika bra sätt utanför leden.", "Det är inte ovanligt med båtar, om de inte kan lotsas på ett lika bra sätt utanför leden."),
]  # fmt: skip
ADDED = [
    ("Fyrarna ökar kommunens kostnader och bör därför målas.", "Fyrarna bör målas."),
    ("Samma blankett kan bidra till kortare handläggningstider.", "Samma blankett och samma handläggningsstöd kan bidra till mer ordning."),
    ("Flera kommuner har redan lotsar.", "Kommunen har redan lotsar."),
    ("Lotsarna har fått för lite utbildning.", "Lotsarna har för lite tid."),
    ("Sjökorten får lämnas ut efter samtycke.", "Sjökorten får lämnas ut efter prövning."),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "evidence"), [*FIRMNESS, *EXCHANGED, *DENIED, *ADDED])
def test_what_a_model_gets_wrong_is_caught(sentence: str, evidence: str) -> None:
    assert gate.check(sentence, [evidence, NAME])


FAITHFUL = [
    # as firmly
    ("Kommunen ser en risk för längre köer vid kajen.", "Taket kan enligt kommunen leda till längre köer vid kajen."),
    ("Kommunen befarar att taket blir svårt att tillämpa.", "Taket riskerar enligt kommunen att bli svårt att tillämpa."),
    ("Det är nödvändigt att kajen förstärks, menar kommunen.", "Kommunen menar att kajen måste förstärkas."),
    ("Kommunen anser att det bör vara förbjudet att ankra i leden.", "Kommunen anser att det inte ska vara tillåtet att ankra i leden."),
    ("Det är vanligt att båtägare glömmer att anmäla sig.", "Båtägare glömmer ofta att anmäla sig."),
    ("Kommunen vill att avgiften övervägs på nytt.", "Kommunen anser att avgiften bör utredas på nytt."),
    ("Det leder till högre avgifter, enligt kommunen.", "Enligt kommunen höjs avgifterna."),
    ("Enligt förslaget får verket ta ut en avgift.", "Verket kan enligt förslaget ta ut en avgift."),
    ("Det finns stora risker med att segla nattetid.", "Att segla nattetid innebär enligt kommunen stora risker."),
    ("Hamnen ska byggas ut norrut.", "Hamnen kan inte byggas ut på annat sätt än norrut."),
    # the same in other words
    ("Båtarna har länge saknat plats.", "Båtarna har under lång tid saknat plats."),
    ("Kommunen tvivlar på att registret behövs.", "Kommunen ifrågasätter behovet av ett båtregister."),
    ("Bullret mättes i juli.", "Bullermätningen gjordes i juli."),
    ("Lotsning bör inte kosta något.", "Lotsning bör vara avgiftsfri."),
    ("Ö-trafiken bör undantas.", "Lotsplikten bör inte gälla ö-trafiken."),
    ("Rederiet vill hellre att kameror kompletteras med vakter.", "Rederiet vill hellre att kamerabevakningen kompletteras. Bevakningen bör ske med vakter."),
    ("Danmark har lotsar, och kommunen har sett landets regler.", "Danmark har lotsar, och kommunen har sett deras regler."),
    ("Kommunen har frågat för att ta reda på hur det går till.", "Kommunen har frågat för att efterhöra hur det går till."),
    ("Ett yttrande lämnas inte.", "Kommunen avstår från att yttra sig."),
    ("Att fristen kortas stöds däremot inte.", "Rådet stödjer att taket tas bort men inte att fristen kortas."),
    ("Patienter kan avstå från vård.", "Patientföreningen befarar att den som är orolig avstår från vård, och att det kan bli fler."),
    ("Egenregistrering av båtar avstyrks.", "Rådet avstyrker att båtägare själva får registrera båtar."),
    ("Verket räknar med att kajen inte räcker till mer än 11 båtar.", "Verket räknar med att kajen räcker till högst 11 båtar och kräver mer."),
    ("En helt öppen kaj är därför inget som rådet tillstyrker.", "Rådet tillstyrker därför inte en helt öppen kaj."),
    ("Enligt artikel 6.1 e krävs tillstånd.", "Tillstånd krävs enligt artikel 6.1e."),
    ("Kommunen är tveksam till taket, som ger liten nytta.", "Kommunen är tveksam till taket eftersom nyttan är liten och det, om båten är lånad, drabbar andra."),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "evidence"), FAITHFUL)
def test_what_a_model_may_say_otherwise_passes(sentence: str, evidence: str) -> None:
    assert gate.check(sentence, [evidence, NAME]) == ()
