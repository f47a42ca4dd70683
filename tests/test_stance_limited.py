"""Remark or limit: what makes support partial, and what only stands near it."""

from __future__ import annotations

import pytest

from assistant.stance import read

CASES = """
T|Myndigheten anser att utredningen i huvudsak är gediget utförd och tillstyrker förslagen.
T|Kommunen arbetar redan till stor del enligt förslaget och instämmer därför i detta.
T|Flera av förslagen rör skolan och kommunen ställer sig positiv till att de genomförs.
TD|Rådet delar i stort utredningens slutsatser och tillstyrker förslaget.
TD|Förslagen är i huvudsak rimliga och kommunen tillstyrker dem.
TD|Flera av förslagen är välgrundade och bör genomföras.
TD|Flera av förslagen och bedömningarna tillstyrks.
TD|Så när som på 7 § godtar och tillstyrker verket lagförslaget.
TD|Kommunen kan i huvudsak förstå och ställa sig bakom förslaget.
T|Museet välkomnar betänkandet och de många förslag som stärker kulturarvet.
T|Vi tillstyrker en strategi med flera förslag som stärker lantbruket.
TD|Vi tillstyrker många av förslagen.
T|Nämnden tillstyrker att kommunen, med undantag för fristående förskolor, ska kunna besluta om avgiften.
TD|Nämnden tillstyrker förslaget, med undantag för avgiften.
T|Verket delar bedömningen att ett system där staten förutom regionerna blir huvudman skulle bli dyrt.
TD|Verket delar bedömningarna, förutom den om avgiften.
T|Vi delar bedömningen att det är bra att kunna pröva frågan tidigt men där det inte finns krav på beslut.
T|Kommunen tillstyrker förslaget om att en ledamot kan väljas i flera nämnder men inte i samma utskott.
TD|Kommunen tillstyrker förslaget men inte i denna form.
TD|Kommunen tillstyrker förslaget att taket höjs, men inte till den nivå som föreslås.
T|Kommunen instämmer i utredningens slutsats att frågan är viktig men att en ny myndighet inte löser problemen.
TD|Kommunen instämmer i att frågan är viktig men anser att en ny myndighet inte löser problemen.
T|Förslagen är rimliga utifrån uppdraget, nämligen att stärka skyddet men inte att ändra arvsrätten.
T|Givet att den förra reformen inte genomförts tillstyrker rådet att en ny utredning tillsätts.
TD|Givet att finansieringen löses tillstyrker rådet att en ny utredning tillsätts.
TD|Givet att staten inte minskar anslaget tillstyrker rådet förslaget.
TD|Nämnden tillstyrker att ett program inrättas, men med ett bredare uppdrag än det föreslagna.
T|Nämnden tillstyrker förslaget, men med ytterligare synpunkter.
TD|Nämnden tillstyrker förslaget men vill uppmärksamma att förslaget kan försvåra bostadsbyggandet.
T|Nämnden tillstyrker förslaget men vill uppmärksamma att mindre kommuner kan behöva stöd.
TD|Vi vill se ett högre tak än vad utredningen föreslår. I övrigt tillstyrker vi förslagen.
T|Vi har inga synpunkter på kapitel 3. I övrigt tillstyrker vi förslagen.
TD|Förbundet är för förslaget så länge avgiften är frivillig.
TD|Vattenrådet kan ansluta sig till förslaget om gränsvärdet sänks.
T|Vattenrådet kan ansluta sig till förslaget om sänkta gränsvärden.
TD|Ett nationellt register är en fördel, under förutsättning att driften finansieras.
TD|Att registret samlas är rimligt men det förutsätter att driften finansieras.
TD|Förslagen kan bidra till bättre miljö, men endast under förutsättning att tillsynen stärks.
TD|Förslaget ligger i linje med kommunens mål, förutsatt att staten betalar.
O|Lagen är tillräcklig under förutsättning att den tillämpas.
O|Bestämmelsen möjliggör utlämnande, under förutsättning att det inte är olämpligt.
O|Förslaget förutsätter att kommunerna har personal.
A|Vi avstyrker förslaget. En stiftelse kan vara en lämplig form under förutsättning att styrningen är öppen.
TD|De ändringar som föreslås är ett steg framåt men är inte tillräckliga.
O|De ändringar som föreslås är inte ett steg framåt men är inte tillräckliga.
TD|Med förbehåll att staten betalar.
TD|På det stora hela ställer sig regionen bakom förslagen.
TD|På det hela taget är vi positiva till förslagen.
TD|Tingsrätten kan i allt väsentligt ställa sig bakom förslaget.
T|Tingsrätten tillstyrker i allt väsentligt förslaget.
TD|Tingsrätten tillstyrker i allt väsentligt förslaget men ger några medskick.
T|Förslaget är en rimlig åtgärd för verksamheten i stort.
TD|Vi tillstyrker förslaget i stort.
TD|Nämnden är positiv till förslaget över lag, men har vissa kommentarer.
TD|Det är positivt att rektorer utbildas, men det är viktigt att utbildningen sker på arbetstid.
T|Nämnden tillstyrker förslaget, men vill framhålla att det är viktigt att utbildningen kommer i gång.
TD|Kommunen är positiv till registret men efterlyser en bättre anpassning till små kommuner.
T|Kommunen är positiv till registret men efterlyser vägledning.
T|Kommunen tillstyrker att avgiften bara får tas ut under förutsättning att taket nås.
TD|Kommunen tillstyrker att avgiften tas ut under förutsättning att taket höjs.
T|Trots att vi i vissa delar har invändningar tillstyrker vi förslaget.
TD|Trots vissa invändningar tillstyrker vi i huvudsak förslaget.
TD|Vi är både positiva och negativa till förslaget.
A|Vi är negativa till förslaget.
TD|Förslaget är i vissa delar bra.
O|Förslaget är i vissa delar oklart.
O|Under förutsättning att staten betalar.
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES, ids=[case.partition("|")[2][:60] for case in CASES])
def test_remark_or_limit(case: str) -> None:
    expected, _, text = case.partition("|")
    assert read(text).stance.label == expected


def test_what_is_good_on_a_condition_is_no_clause_of_an_answer() -> None:
    reading = read("En samlad databas kan vara en bra lösning, förutsatt att staten betalar.")
    assert not reading.clauses
    assert [clause.stance.label for clause in reading.leanings] == ["TD"]
