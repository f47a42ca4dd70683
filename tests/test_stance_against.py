"""Opposition in words of its own, support in part, and what only sounds like a stand."""

from __future__ import annotations

import pytest

from assistant.stance import read

SENTENCES = [
    # a step, a measure: welcome it is support, important it is praise of what comes of it
    ("O", "Det är ett nödvändigt steg för att skydda åarna."),
    ("O", "En gemensam kö är ett viktigt verktyg i kommunens arbete."),
    ("O", "Biblioteksnämnden anser att förslaget innebär en stor förändring i arbetssättet."),
    ("O", "Reglerna innebär en nödvändig modernisering av hamnväsendet."),
    ("T", "Kommunen ser det som ett välkommet steg att kravet skärps."),
    ("T", "Stiftet ser det som ett rimligt förslag att arkiven samlas."),
    ("T", "Hamnstyrelsen bedömer att de förslag som läggs fram utgör ett viktigt steg mot renare hamnar."),
    ("T", "Att arkiven samlas ser stiftet som en viktig förstärkning."),
    ("T", "Museet ser betänkandet som ett viktigt steg mot fri entré."),
    # nobody needs it; together with the inquiry that is support, together with others no stand
    ("A", "Hamnstyrelsen anser inte att det finns behov av en särskild hamnmyndighet."),
    ("A", "Enligt stiftet saknas anledning att i lagen begränsa insamlingen."),
    ("A", "Museet ser inte skäl för att avsätta medel till ett nytt register."),
    (
        "A",
        "Kommunen bedömer att det saknas tillräckliga skäl för de inskränkningar som utredningen föreslår.",
    ),
    ("T", "Hamnstyrelsen anser i enighet med utredningen att det saknas skäl att reglera fiskekorten."),
    ("T", "Hamnstyrelsen finner likt utredningen inte att det finns skäl att införa en ny avgift."),
    ("T", "Stiftet delar bedömningen att det saknas anledning att i lagen begränsa insamlingen."),
    ("O", "Hamnstyrelsen anser även att det saknas skäl att införa ytterligare avgifter."),
    ("O", "Kommunen ser inget behov av ytterligare utbildning för handläggarna."),
    ("A", "Stiftet anser heller inte att tillsynen ska ges till länsstyrelserna."),
    ("T", "Stiftet delar utredningens bedömning och anser inte att tillsynen ska ges till länsstyrelserna."),
    ("T", "Stiftet välkomnar att nämnden avskaffas eftersom det inte finns behov av en särskild nämnd."),
    ("T", "Utredningens slutsats är att nyttan inte överväger riskerna, vilket stiftet delar."),
    ("O", "Regeringen bedömer att det inte finns behov av en särskild myndighet."),
    ("N", "Stiftet ser inget behov av att kommentera förslaget."),
    ("A", "Hamnstyrelsen anser att en särskild hamnavgift inte behövs."),
    ("O", "Hamnstyrelsen anser att det inte behövs när båten ligger i land."),
    ("A", "Stiftet är kritiskt till de nya museipolitiska målen."),
    # the wrong way
    ("A", "Kommunen anser dock att det inte är rätt vägval att flytta arkiven."),
    ("A", "Vår uppfattning är att en sammanslagning av museerna inte är lösningen på problemen."),
    ("A", "Kommunen anser inte att ett nytt register är lösningen."),
    ("O", "Utredningen avgör inte om ett förbud är rätt väg att gå."),
    # what it costs, what it gives
    ("A", "Museet bedömer att fördelarna med registret inte uppväger riskerna för besökarna."),
    ("A", "Stiftet anser att nackdelarna väger tyngre än fördelarna."),
    ("O", "De nackdelar som utredningen nämner överväger inte fördelarna."),
    ("O", "Det saknas en bedömning av om nackdelarna överväger fördelarna."),
    # onödigt, ineffektivt, oproportionerligt
    ("A", "Museet anser att det är onödigt att bygga upp ett nytt register."),
    ("A", "Att införa en ny avgift på bad vore oproportionerligt."),
    ("A", "Det är enligt stiftets mening inte acceptabelt att arkiven flyttas."),
    ("O", "Museet anser att det är onödigt att handläggarna väntar på besked."),
    # praise of what comes of it, or of the work; a fault of what comes of it
    ("O", "Förslaget är särskilt relevant för att minska slitaget på lederna."),
    ("O", "Museet har läst förslaget, som förefaller vara väl genomarbetat."),
    ("T", "Förslaget förefaller vara väl genomarbetat och rimligt."),
    ("O", "Förslaget leder till mer administration, vilken inte kan anses motiverad."),
    ("O", "Hamnar kan komma att avstå från att lämna uppgifter av rädsla för avgifter."),
    # what is added as a must limits; a part within what is proposed does not
    ("TD", "Stiftet ser positivt på ett arkiv men betonar att samlingarna inte får spridas."),
    ("T", "Stiftet tillstyrker förslaget men vill betona vikten av samråd."),
    ("T", "Stiftet tillstyrker att sekretessen bryts såvitt avser uppgifter om gåvor."),
    ("TD", "Stiftet ser positivt på att arkiven samlas men saknar ett helhetsperspektiv."),
    ("T", "Stiftet tillstyrker förslaget men saknar ett resonemang om gåvor."),
    ("TD", "Förutsatt att resurserna räcker anser stiftet att fördelarna överväger riskerna."),
    ("T", "Stiftet anser att fördelarna med ett gemensamt arkiv överväger nackdelarna."),
    # another expectation is no stand, another demand is; what would be welcome is not there
    ("O", "Stiftet anser tvärt emot utredningen att det kan medföra mer arbete."),
    ("A", "Stiftet anser till skillnad från utredningen att även gåvor bör omfattas."),
    ("O", "Hamnen skulle dock välkomna tydligare riktlinjer."),
    ("O", "Museet har förståelse för utredningens bedömning att avgiften inte bör införas."),
    ("A", "Till skillnad från utredningen bedömer stiftet att dagens regler inte är tillräckliga."),
    (
        "O",
        "Stiftet saknar underlag för utredningens slutsats att förslaget är godtagbart enligt konventionen.",
    ),
    ("O", "Väntetiderna gör att vården ges för sent, vilket går emot utredningens mål."),
    ("T", "Det är ett steg i rätt riktning att samla arkiven hos en myndighet."),
    ("O", "I utredningen konstateras att de negativa effekterna överväger."),
    # the grounds of opposition
    ("A", "Hamnen delar förbundets motstånd mot förslaget."),
    ("A", "Vi välkomnar förbundets nej till förslaget."),
    ("A", "Vi ställer oss bakom nämndens avslag på förslaget."),
    ("A", "Föreningen ansluter sig till kommunens avståndstagande från förslaget."),
    ("A", "Föreningen delar regionens negativa inställning till betänkandet."),
    ("O", "Föreningen delar regionens invändningar mot förslaget."),
    ("O", "Vi ställer oss bakom kommunens oro för förslaget."),
    ("O", "Vi instämmer i nämndens synpunkter på förslaget."),
    ("T", "Föreningen delar utredningens kritiska syn på nuvarande förslag till ordning."),
    ("A", "De ökade kostnaderna utgör skäl för nämndens avstyrkande."),
    ("A", "Remissvaren talar starkt emot att utredningens förslag genomförs."),
    ("O", "Skälen för ett avstyrkande ska anges i yttrandet."),
    ("O", "Det finns skäl som talar mot utvisning."),
]


@pytest.mark.parametrize(("expected", "text"), SENTENCES, ids=[text[:50] for _, text in SENTENCES])
def test_sentence(expected: str, text: str) -> None:
    assert read(text).stance.label == expected
