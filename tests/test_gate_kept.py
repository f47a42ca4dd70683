"""What is denied, with what reservation, how surely, on what condition and by whom: nothing put in, nothing left out."""

from __future__ import annotations

import pytest

from assistant import gate

NAME = "Vikarns kommun"

FAULTY = [
    ("Eftersom bara nya bryggor kan säkras finns det skäl att ändra bryggkartan.", "Det saknas skäl att ändra bryggkartan, eftersom endast nya bryggor kan säkras."),
    ("Risken är att hamnarna ställer krav på flytvästar som inte är lämpliga.", "Det riskerar att leda till att hamnarna inte ställer lämpliga krav på flytvästar och att olyckorna blir fler."),
    ("Anmälningsplikten leder inte sällan till kontroller av bryggorna.", "Även om anmälningsplikten sällan leder till kontroller av bryggorna ger den kommunen överblick."),
    ("Kommunen anser att lotsarna sällan behöver öva.", "Lotsarna behöver enligt kommunen ofta öva."),
    ("Det är möjligt att flytta lotsarna till Sundvik utan nya lokaler.", "För att flytten av lotsarna till Sundvik ska vara möjlig behövs nya lokaler."),
    ("Kommunen menar att registret kan införas utan ändrade regler om sekretess.", "Registret kräver ändrade regler om sekretess."),
    ("Båtägare som inte har anmält sig bör få böter, men inte de som har lämnat fel uppgifter.", "Varken båtägare som inte har anmält sig eller de som har lämnat fel uppgifter bör få böter."),
    ("Det finns behov av fler bojar i viken.", "Något behov av fler bojar i viken finns inte enligt kommunen."),
    ("Fler bojar behövs inte i viken, anser kommunen.", "Det behövs fler bojar i viken men inte fler fyrar."),
    ("Staten bör inte betala för lotsarna när kommunen gör det.", "Staten bör betala för lotsarna så att kommunen inte behöver göra det."),
    ("Kommunen tillstyrker delvis förslaget och bedömer att sjökortens syfte inte är tydligt.", "Kommunen tillstyrker förslaget och delar bedömningen att sjökortens syfte inte är tydligt."),
    ("Kommunen tillstyrker i huvudsak förslaget om lotsplikt.", "Kommunen tillstyrker förslaget om lotsplikt."),
    ("Kommunen delar till viss del utredningens bedömning av farleden.", "Kommunen delar utredningens bedömning av farleden."),
    ("Kommunen tillstyrker förslaget om lotsplikt under förutsättning att staten betalar.", "Kommunen tillstyrker förslaget om lotsplikt men anser att staten bör betala."),
    ("Kommunen tillstyrker lotsplikten på villkor att fyren byggs.", "Kommunen tillstyrker lotsplikten och efterfrågar att fyren byggs."),
    ("Kommunen tillstyrker lotsplikten endast om vägledning ges.", "Kommunen tillstyrker lotsplikten men efterlyser vägledning."),
    ("Kommunen tillstyrker att en hamn byggs i Sundvik.", "Kommunen tillstyrker förslaget att utreda förutsättningarna för att bygga en hamn i Sundvik."),
    ("Kommunen tillstyrker att lotsplikten utvidgas.", "Kommunen tillstyrker att det utreds om lotsplikten kan utvidgas."),
    ("Lotsplikten bör enligt kommunen slopas.", "Kommunen anser att det bör utredas om lotsplikten kan slopas."),
    ("Kommunen vill slopa lotsplikten.", "Kommunen vill att regeringen prövar om lotsplikten bör slopas."),
    ("Kommunen föreslår att fyren rivs.", "Kommunen anser att regeringen bör överväga att riva fyren."),
    ("Fyren måste rivas.", "Det kan finnas skäl att överväga att riva fyren."),
    ("Fyren måste enligt kommunen målas.", "Kommunen föreslår att fyren målas."),
    ("Kommunen kräver nya bojar.", "Kommunen önskar nya bojar."),
    ("Höjningen är enligt kommunen otillräcklig, eftersom det råder osäkerhet om priset på bojar.", "Eftersom det råder osäkerhet om priset på bojar är det osäkert om höjningen är tillräcklig."),
    ("Avgiften strider enligt kommunen mot EU-rätten.", "Det är enligt kommunen oklart om avgiften strider mot EU-rätten."),
    ("Lotsning kan i vissa fall vara myndighetsutövning.", "Utgångspunkten bör vara att lotsning är myndighetsutövning."),
    ("Utredningens resonemang om bojarna får stöd av kommunen.", "Kommunen är kritisk till utredningens resonemang om bojarna."),
    ("Kommunen har förståelse för lotsplikten.", "Kommunen avstyrker lotsplikten."),
    ("Kommunen vet att färre båtar kommer.", "Kommunen befarar att färre båtar kommer."),
    ("Kommunen ser det som en möjlighet att stänga hamnen.", "Kommunen ser en risk för att hamnen stängs."),
    ("Kommunen hoppas att fyren släcks.", "Kommunen befarar att fyren släcks."),
    ("Lotsplikten har lett till färre olyckor.", "Lotsplikten kan leda till färre olyckor."),
    ("Vissa hamnar bör omfattas av kravet.", "Hamnarna bör omfattas av kravet."),
    ("Bojarna blir något dyrare.", "Bojarna blir betydligt dyrare."),
    ("Fyren bör kunna lagas.", "Fyren måste lagas."),
    ("Kommunen kan tänka sig att fyren flyttas.", "Kommunen vill att fyren flyttas."),
    ("Lotsplikten bör gälla i farleden.", "Lotsplikten bör gälla i farleden endast om vattnet är lågt."),
]  # fmt: skip
FAITHFUL = [
    ("Kommunen instämmer i slutsatsen att lotsplikten inte längre är ändamålsenlig.", "Kommunen styrker utredarens slutsats om att lotsplikten inte längre är ändamålsenlig."),
    ("Om kravet inte framgår av lagen riskerar bojarna att försvinna.", "Kravet måste framgå av lagen, annars riskerar bojarna att försvinna."),
    ("Om hamnen inte får bidrag måste den stängas.", "Hamnen behöver få bidrag, i annat fall måste den stängas."),
    ("Samrådet är viktigt för att farleder inte ska planeras utan tillräcklig kunskap om fisket.", "Samrådet är viktigt för att undvika att farleder planeras utan tillräcklig kunskap om fisket."),
    ("Hur fisket och turismen påverkas av bryggan har inte belysts i promemorian.", "I promemorian belyses exempelvis inte hur fisket och turismen påverkas av bryggan."),
    ("Om fyren behålls tillstyrker kommunen förslaget.", "Kommunen tillstyrker förslaget under förutsättning att fyren behålls."),
    ("Kommunen tillstyrker förslaget om fyren behålls.", "Kommunen tillstyrker förslaget under förutsättning att fyren behålls."),
    ("Kommunen håller med utredningen om att fyren bör flyttas.", "Kommunen håller emellertid med utredningen om att fyrens läge är ett skäl som i slutändan gör att fyren bör flyttas."),
    ("Det finns en risk att lotsplikten inte får avsedd effekt fullt ut.", "Det finns en risk att lotsplikten inte fullt ut kommer att få avsedd effekt."),
    ("En analys av vad som påverkar fisket hade varit värdefull.", "Det hindrar inte att en analys av vad som påverkar fisket hade varit värdefull."),
    ("Kommunen instämmer i att en lotsavgift inte bör införas.", "Kommunen instämmer i bedömningen att det inte bör införas en lotsavgift och håller även i övrigt med övervägandena i kapitel 4."),
    ("Det finns ingen beskrivning av hur bojarna ska finansieras.", "En beskrivning av hur bojarna ska finansieras saknas."),
    ("Bojarna bör utformas så att olyckor inte inträffar.", "Bojarna bör utformas så att olyckor undviks."),
    ("Kommunen menar att utan nya bojar går det inte att hålla farleden öppen.", "För att farleden ska kunna hållas öppen krävs nya bojar."),
    ("Utan statlig finansiering kan kommunen inte bygga kajen.", "Statlig finansiering är en förutsättning för att kommunen ska kunna bygga kajen."),
    ("Farleden kan inte hållas öppen om inte nya bojar köps in.", "För att farleden ska kunna hållas öppen måste nya bojar köpas in."),
    ("Fyren behöver inte bemannas.", "Det finns inget behov av att bemanna fyren."),
    ("Kommunen har inget att invända mot lotsplikten.", "Kommunen har inga invändningar mot lotsplikten."),
    ("Kommunen anser inte att fyren bör flyttas.", "Kommunen anser att fyren inte bör flyttas."),
    ("Fyren bör enligt kommunen inte flyttas.", "Kommunen anser inte att fyren bör flyttas."),
    ("Utredningen har inte gjort någon analys av isen.", "Någon analys av isen har inte gjorts av utredningen."),
    ("Bara båtar med motor omfattas av förslaget.", "Förslaget omfattar inte båtar utan motor."),
    ("Förslaget omfattar inte båtar som saknar motor.", "Båtar utan motor omfattas inte av förslaget."),
    ("Kommunen motsätter sig inte att fyren flyttas.", "Kommunen har inget emot att fyren flyttas."),
    ("Kommunen efterlyser en konsekvensanalys för fisket.", "Kommunen saknar en konsekvensanalys för fisket."),
    ("Kommunen tillstyrker till viss del förslaget.", "Kommunen tillstyrker delvis förslaget."),
    ("Kommunen tillstyrker förslaget i stort men avstyrker taket.", "Kommunen tillstyrker i huvudsak förslaget men avstyrker taket."),
    ("Kommunen vill att en utvidgad lotsplikt utreds.", "Kommunen anser att det bör utredas om lotsplikten kan utvidgas."),
    ("Kommunen vill att regeringen ser över möjligheten att riva fyren.", "Regeringen bör överväga att riva fyren."),
    ("Det är osäkert om höjningen räcker.", "Det är osäkert om höjningen är tillräcklig."),
    ("Det kan ifrågasättas om avgiften är förenlig med EU-rätten.", "Det är tveksamt om avgiften är förenlig med EU-rätten."),
    ("Enligt kommunen bör Lotsverket sköta bojarna.", "Vikarns kommun anser att bojarna bör skötas av Lotsverket."),
    ("Lotsverket bör enligt Vikarns kommun ansvara för bojarna, som i dag sköts av Hamnrådet.", "Vikarns kommun anser att Lotsverket bör ansvara för bojarna, som i dag sköts av Hamnrådet."),
    ("Vikarns kommun tillstyrker att bojarna flyttas från Lotsverket till kommunen.", "Vidare tillstyrker kommunen att bojarna flyttas från Lotsverket till kommunen."),
    ("Båtar som inte har registrerats bör kunna tas i beslag.", "Oregistrerade båtar bör kunna tas i beslag."),
    ("Utan kommunens godkännande bör bojarna inte få flyttas.", "Bojarna bör inte kunna flyttas utan att kommunen har godkänt det."),
    ("Kommunen har inte resurser att röja farleden.", "Resurser för att röja farleden finns inte i kommunen."),
    ("Kommunen saknar resurser att röja farleden.", "Resurser för att röja farleden finns inte i kommunen."),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "evidence"), FAULTY)
def test_what_was_moved_put_in_or_left_out_is_caught(sentence: str, evidence: str) -> None:
    assert gate.check(sentence, [evidence, NAME])


@pytest.mark.parametrize(("sentence", "evidence"), FAITHFUL)
def test_the_same_worded_otherwise_passes(sentence: str, evidence: str) -> None:
    assert gate.check(sentence, [evidence, NAME]) == ()
