"""The proposal is judged without being called a proposal: as a rule, a change, a line drawn, a way that was found."""

from __future__ import annotations

import pytest

from assistant.stance import read

CASES = """
T|Det är rimligt att den som hyr ut båtar ska ha en försäkring.
T|Museet finner det rimligt att låntagaren ska stå för transporten.
T|Det framstår som lämpligt att arkivet ska ha ansvaret för handlingarna.
O|Det är lämpligt att museet kan ge råd om lån.
O|Det är rimligt att staten bör betala.
T|Mot den bakgrunden är det motiverat att föreståndaren inte ska kunna avsättas av en enskild ledamot.
T|Museet bedömer det som rimligt att samlingarna inte får delas.
O|Det är rimligt att ansvaret för handlingarna förtydligas.
O|Det är rimligt att anta att besöken ska öka.
O|Det är inte rimligt att museet ska bära hela kostnaden.
O|Det vore rimligt att museet fick ersättning.
O|Frågan är om det är rimligt att museet ska bära ansvaret.
O|Är det rimligt att museet ska stänga klockan tre?
O|Det är rimligt att kostnaden för lånen ska finansieras på annat sätt.
T|Höjningen av åldersgränsen är rimlig.
T|Museet anser att justeringen av bilagan är nödvändig för att göra den läsbar.
T|Kraven på kunskap om äldre måleri är befogade.
T|Avgränsningen till statliga samlingar är väl avvägd, anser museet.
T|Kombinationen av råd och avgifter är väl avvägd och genomtänkt.
T|Att införa en samlad ingång för lån är ett klokt grepp.
T|Att avskaffa inträdet på vardagar är positivt.
O|Dagens reglering är ändamålsenlig.
O|Den nuvarande avgränsningen är rimlig.
O|Höjningen av åldersgränsen är inte rimlig.
O|Det är viktigt att kraven på kunskap är rimliga.
O|Museet undrar om höjningen av avgiften är rimlig.
O|Samverkan med skolorna är bra.
T|Det är en rimlig ordning.
T|Museet anser att fem år är en lämplig tid för lån.
T|Detta är en välkommen förenkling av utlåningen.
T|Museet menar att detta framstår som en klok ordning för små samlingar.
T|Utredningen har landat i en väl avvägd modell för lån.
T|Utredaren gör en välkommen precisering av vad ett lån är.
O|Det är ett bra underlag för diskussion.
O|Det är inte en rimlig ordning.
O|Museet anser att dagens fem år är en lämplig tid för lån.
O|Detta är en god beskrivning av läget.
T|Museet ser möjligheten som ett viktigt steg mot säkrare lån.
T|Museet uppfattar de föreslagna ändringarna som väl avvägda.
T|Förslaget att arkiven ska få en egen ingång ser museet som värdefullt.
T|Vi betraktar detta som ett ändamålsenligt sätt att ordna lånen.
O|Museet ser inte detta som en rimlig ordning.
O|Museet ser detta som en angelägen fråga.
O|Museet ser det som viktigt att begreppet förtydligas.
T|Av stort värde för de små museerna är förslaget om gemensamma magasin.
T|Välkomna och angelägna är även utredningens förslag om fler utställningar.
O|Angeläget är att förslagen finansieras.
T|Förslaget att museerna ska dela magasin minskar kostnaderna och är välmotiverat.
T|Museet anser att de åtgärder som föreslås för magasinen både är väl utformade och angelägna.
O|Förslaget att museerna ska dela magasin innebär ett arbete som är välmotiverat.
T|Utredningen gör rätt i att föreslå en gemensam ingång.
T|Kommittén gör enligt museet klokt i att inte föreslå någon ny avgift.
T|Utredningen avstår på goda grunder från att reglera lånen.
T|Kommittén redovisar övertygande skäl för att samlingarna ska hållas samman.
O|Regeringen gör klokt i att bortse från förslaget.
O|Utredningen redovisar inga bärande skäl för att samlingarna ska delas.
T|Ändringarna bör genomföras i sin helhet.
O|Ändringarna bör inte genomföras i sin helhet.
T|Museet emotser förslaget om gemensamma magasin.
O|Museet emotser förslag om gemensamma magasin.
T|Utredningen tar flera viktiga steg i rätt riktning.
O|Utvecklingen går i rätt riktning.
T|Museet delar utredningens analys av begreppet samling.
O|Museet delar utredningens analys av de problem som finns.
O|Samverkan ger fler besökare, vilket är bra för ekonomin.
T|Utredningen föreslår fler utställningar, vilket är bra.
O|Med fler trappsteg borta kan alla känna sig välkomna.
O|Skolan kan låna de delar av en samling som är relevanta för undervisningen.
O|Museet välkomnar det breda utredningsuppdraget.
T|Museet välkomnar det nya uppdraget.
O|Utredningen gör bedömningen att tio dagar är en rimlig tid för lån.
O|Förslaget om lån innebär ett arbete som är motiverat.
T|De föreslagna befogenheterna enligt 3 kap. 12.6 och 12.7 är väl utformade med respekt för konstnärerna.
T|I denna del är de föreslagna undantagen väl avvägda.
T|Utredningens förslag framstår som helhet som väl avvägt.
T|Regleringen framstår som välanpassad till de små museernas villkor.
T|Det är, som utredningen konstaterar, nödvändigt att ändra lagen.
O|Det är, som utredningen konstaterar, viktigt att samlingarna bevaras.
E|Museet ser inga nackdelar med förslaget.
E|Museet ser inget negativt i att lånen samlas på ett ställe.
O|Museet ser stora nackdelar med dagens ordning.
N|Betänkandet innehåller inte några lagförslag eller bedömningar som berör museet.
"""


@pytest.mark.parametrize(
    ("label", "sentence"), [line.split("|", 1) for line in CASES.split("\n") if "|" in line]
)
def test_a_judgement_of_what_is_proposed(label: str, sentence: str) -> None:
    assert read(sentence).stance.label == label
