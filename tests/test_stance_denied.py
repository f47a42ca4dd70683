"""What undoes a stand from outside it, and stands on something else than the proposal: never support by mistake."""

from __future__ import annotations

import pytest

from assistant.stance import read

SENTENCES = [
    # what would be wrong, what one refuses to do
    ("A", "Det vore fel att tillstyrka förslaget om en hamnavgift."),
    ("A", "Det är för tidigt att ställa sig bakom förslaget."),
    ("A", "Stiftet avstår från att stödja förslaget."),
    ("A", "Museet är långt ifrån redo att välkomna förslaget."),
    ("O", "Det vore fel att avstyrka förslaget."),
    ("O", "Hamnen avstår från att motsätta sig förslaget."),
    ("O", "Museet är tveksamt till att tillstyrka förslaget."),
    ("O", "Frågan är om stiftet ska tillstyrka förslaget."),
    ("A", "Det är inte möjligt att se positivt på förslaget."),
    # it is not so, or somebody only says so
    ("O", "Det innebär inte att museet tillstyrker förslaget."),
    ("O", "Detta ska inte tolkas som att stiftet stöder förslaget."),
    ("O", "Att museet tillstyrker förslaget stämmer inte."),
    ("O", "Utredningen påstår att hamnstyrelsen ställer sig bakom förslaget."),
    ("O", "Det betyder inte att hamnstyrelsen motsätter sig förslaget."),
    ("T", "Det är inte utan glädje som museet tillstyrker förslaget."),
    # none of it
    ("A", "Museet tillstyrker inget av förslagen."),
    ("A", "Hamnstyrelsen ställer sig bakom inget av förslagen."),
    ("A", "Inget av det som föreslås kan stiftet ställa sig bakom."),
    ("A", "Det finns inget i förslaget som museet kan ställa sig bakom."),
    ("A", "Museet varken stödjer eller förordar förslaget."),
    ("A", "Stiftet är allt annat än positivt till förslaget."),
    ("A", "Museinämnden är föga positiv till förslaget."),
    ("O", "Museinämnden är mindre positiv till förslaget."),
    ("A", "Däremot instämmer museinämnden inte i förslaget."),
    ("A", "Bakom förslaget ställer sig museinämnden inte."),
    ("A", "Förslaget förordas inte."),
    ("T", "Museet kan inte annat än instämma i förslaget."),
    # what a thing does is nobody's stand
    ("O", "Reglerna stödjer syftet att hålla hamnen öppen."),
    ("O", "Forskningen stöder utredningens förslag."),
    ("O", "Det är viktigt att lagen stödjer förslaget."),
    ("O", "Avgiften är skälet för den föreslagna lagen."),
    ("O", "Detta är ett argument för förslaget."),
    ("T", "Museet är för den föreslagna lagen."),
    ("T", "Museet anser att lagen är oklar och stödjer förslaget."),
    # said by others, doubted, yet to be shown, one of two
    ("O", "Förespråkarna menar att förslaget är bra."),
    ("O", "Somliga tycker att avgiften bör införas."),
    ("O", "Många välkomnar förslaget."),
    ("O", "Det återstår att visa att förslaget är rimligt."),
    ("O", "Argumentet att förslaget är nödvändigt övertygar inte."),
    ("O", "Museet tvivlar på att förslaget är välmotiverat."),
    ("O", "Oavsett om förslaget är bra saknas pengar."),
    ("O", "Museet noterar att länsstyrelsen tillstyrker förslaget."),
    ("O", "Kritikerna menar att förslaget är dåligt."),
    ("O", "Stiftet avvisar påståendet att förslaget är onödigt."),
    ("O", "Att tillstyrka eller avstyrka förslaget är inte museets sak."),
    ("O", "Till skillnad från Riksarkivet, som tillstyrker förslaget, ser museet risker."),
    ("A", "Skäl att tillstyrka förslaget saknas."),
    ("A", "Det var ett misstag att tillstyrka förslaget."),
    ("A", "Ett tillstyrkande är inte möjligt."),
    ("A", "Förslaget accepteras inte."),
    ("TD", "Först när finansieringen är löst kan museinämnden tillstyrka förslaget."),
    ("O", "Museinämnden hade kunnat stödja förslaget om kostnaderna utretts."),
    ("O", "Förslaget bör inte avslås."),
    ("A", "Museet avstyrker att förslaget bifalls."),
    ("O", "Museet välkomnar en bred debatt om förslaget."),
    ("T", "Stiftet tillstyrker förslaget om avslag på ansökningar utan underlag."),
    ("O", "Motståndet mot förslaget är obefogat."),
    ("O", "Stiftet noterar att Riksarkivet och Kungliga biblioteket tillstyrker förslaget."),
    ("O", "Det är för tidigt att säga om museet kan ställa sig bakom förslaget."),
    ("N", "Museet berörs inte och tar därför inte ställning till om förslagen bör tillstyrkas."),
    ("A", "Med hänsyn till det anförda ser museinämnden ingen möjlighet att tillstyrka förslaget."),
    ("T", "Museet avvisar tanken att förslaget skulle vara för dyrt och tillstyrker det."),
    ("T", "Museinämnden noterar att taket höjs och tillstyrker förslaget."),
    # a clause or a noun that governs it, and what is said of that
    ("O", "Att tillstyrka förslaget låter sig inte göras."),
    ("O", "Museets vilja att stödja förslaget är obefintlig."),
    ("A", "Mycket talar mot att tillstyrka förslaget."),
    ("A", "Museet hör inte till dem som kan tillstyrka förslaget."),
    ("A", "Förslaget är inget museet kan stödja."),
    ("A", "Museet vill inte medverka till att tillstyrka förslaget."),
    ("A", "Förslaget tillstyrker museinämnden av flera skäl inte."),
    ("T", "Att tillstyrka förslaget är självklart för museet."),
    ("T", "Museinämnden föreslår kommunstyrelsen att tillstyrka förslaget som är väl motiverat."),
    ("T", "Oavsett om en ny hamn byggs tillstyrker vi förslaget."),
    ("E", "Stiftet har inga erinringar eller andra synpunkter med anledning av betänkandet."),
    ("TD", "Museet tillstyrker respektive avstyrker vissa delar av förslaget enligt nedan."),
    # support of what is against the proposal, or something else instead
    ("A", "Stiftet ställer sig bakom uppropet mot förslaget."),
    ("A", "Museet välkomnar att förslaget dras tillbaka."),
    ("A", "Hamnstyrelsen stödjer kravet att förslaget skrotas."),
    ("A", "Hamnstyrelsen ställer sig bakom de instanser som avstyrker förslaget."),
    ("O", "Museet stödjer kritiken mot utredningens förslag."),
    ("O", "Museet välkomnar att förslaget skjuts upp."),
    ("O", "Stiftet instämmer i att förslaget är ogenomtänkt."),
    ("O", "Hamnstyrelsen ställer sig bakom en annan lösning än utredningens förslag."),
    ("O", "Hamnstyrelsen välkomnar nuvarande ordning."),
    ("O", "Museet har ingen invändning mot att förslaget avslås."),
    ("T", "Museet tillstyrker förslaget trots kritiken mot det."),
    ("T", "Museet tillstyrker förslaget att stoppa utsläppen i hamnen."),
    ("T", "Museet delar utredningens bedömning att förslaget inte bör genomföras."),
    # opposition to a refusal is no opposition
    ("O", "Stiftet motsätter sig att förslaget avslås."),
    ("O", "Stiftet säger nej till att skjuta upp förslaget."),
    # turned round by what stands after, between, or in the sentence before
    ("A", "Nämnden kan ställa sig bakom varken taxan eller registret."),
    ("A", "Kommunen kan vare sig stödja förslaget eller den föreslagna avgiften."),
    ("A", "Inte utan en fördjupad analys kan regionen tillstyrka förslaget."),
    ("T", "Inte utan tvekan kan regionen tillstyrka förslaget."),
    ("A", "Det är inte förslaget utan alternativet i bilagan som nämnden stöder."),
    ("A", "Vad vi tillstyrker är nuvarande ordning."),
    ("A", "Nämnden förordar snarare nuvarande ordning än den föreslagna modellen."),
    ("A", "I stället för förslaget i avsnitt 5.2 tillstyrker vi en utökad tillsyn."),
    ("A", "Vi har ingen tvekan om att avstyrka förslaget."),
    ("T", "Kommunen är inte sen att välkomna förslaget."),
    ("A", "Vi vänder oss inte mot syftet utan mot förslaget."),
    ("A", "Kommunen motsätter sig inte målet, däremot förslaget."),
    ("O", "Kommunen har tidigare avstyrkt förslaget men har ändrat sig."),
    ("A", "Därför godtar nämnden förslaget i avsnitt 5.2 inte heller."),
    ("A", "Förslaget stöds av dessa skäl ej."),
    ("A", "Kommunen kan inte i detta skede, med hänsyn till kostnaderna och bristerna, stödja förslaget."),
    ("A", "Kommunen kan inte av skäl som framgår nedan ge sitt stöd till förslaget."),
    ("A", "Nämnden kan inte med hänsyn till kostnaderna och till tiden biträda förslaget."),
    ("T", "Kommunen kan – vilket inte var fallet 2019 – stödja förslaget."),
    ("A", "Yrkandet att avstyrka förslaget bifalls."),
    ("O", "Yrkandet att avstyrka förslaget avslås."),
    ("A", "Nämnden bifaller förvaltningens förslag att säga nej till taxan i förslaget."),
    ("T", "Kommunen tillstyrker förslaget att avslå ansökningar som kommer för sent."),
    ("A", "LRF avstyrker utredningens förslag. Kommunen instämmer."),
    ("T", "LRF tillstyrker utredningens förslag. Kommunen instämmer."),
    ("O", 'Påståendet "förslaget är väl avvägt" delar nämnden inte.'),
    ("A", "Vi tillstyrker intte förslaget."),
    ("A", "Vi tillstyrker ite förslaget."),
    ("A", "Några skäl att ställa sig bakom förslaget har, enligt vår mening, inte redovisats."),
    ("A", "Inget av det som anförs, vare sig om nytta eller kostnad, ger skäl att stödja förslaget."),
    ("A", "Det är ännu, med hänsyn till underlaget, för tidigt att tillstyrka förslaget."),
    ("A", "Ett bifall till förslaget är uteslutet."),
    ("A", "Ingenting talar, enligt nämnden, för att förslaget bör genomföras."),
    ("O", "Kommunen delar Lagrådets bedömning att förslaget inte uppfyller kraven."),
    ("A", "Kommunen vore positiv till att förslaget drogs tillbaka."),
]


@pytest.mark.parametrize(("expected", "text"), SENTENCES, ids=[text[:50] for _, text in SENTENCES])
def test_sentence(expected: str, text: str) -> None:
    assert read(text).stance.label == expected


# What is denied in a clause of its own denies nothing of the stand before it.
_CLAUSES = (
    "utifrån rådande praxis där små hamnar inte nämns",
    "på grund av att följderna inte har utretts",
    "på grund av brister som utredningen inte har sett",
    "av de skäl som vi inte har kunnat finna bemötta",
    "utifrån nuvarande ordning där museet inte får avgöra frågan",
    "när andra lösningar inte finns",
    "medan regionen inte har tagit ställning",
    "sedan frågan inte kunnat lösas på annat sätt",
)


@pytest.mark.parametrize("clause", _CLAUSES)
@pytest.mark.parametrize(
    ("expected", "stand"),
    [
        ("A", "Förslaget avstyrks"),
        ("A", "Museet avstyrker"),
        ("A", "Förslaget avvisas"),
        ("T", "Förslaget tillstyrks"),
        ("T", "Museet tillstyrker"),
        ("T", "Förslaget stöds"),
    ],
)
def test_a_denial_in_a_later_clause_denies_nothing_before_it(expected: str, stand: str, clause: str) -> None:
    assert read(f"{stand} {clause}.").stance.label == expected


@pytest.mark.parametrize(
    "text",
    [
        "Förslaget tillstyrks av dessa skäl inte.",
        "Förslaget tillstyrks av de skäl som anförts inte i denna del.",
        "Museet tillstyrker sedan länge inte sådana förslag.",
        "Förslaget tillstyrks därför inte.",
    ],
)
def test_a_denial_of_the_stand_itself_is_heard(text: str) -> None:
    assert read(text).stance.label == "A"


_ACTS = ("tillstyrka förslaget", "ställa sig bakom förslaget", "stödja förslaget")


@pytest.mark.parametrize("act", _ACTS)
@pytest.mark.parametrize(
    "denied",
    [
        "Museet kan inte i dagsläget, utan mer underlag, {}.",
        "Museet vill inte att riksdagen ska {}.",
        "Museet är inte av den uppfattningen att man bör {}.",
        "Museet vet inte när det kan {}.",
        "Inte på några villkor kan museet {}.",
        "Museet ser inte hur det ska kunna {}.",
    ],
)
def test_what_is_denied_before_it_is_never_support(denied: str, act: str) -> None:
    assert read(denied.format(act), ("Museet",)).stance.label in "AO"


@pytest.mark.parametrize("act", _ACTS)
@pytest.mark.parametrize(
    "beside",
    [
        "Som en aktör som inte har egna båtar kan museet {}.",
        "Av skäl som utredningen inte tar upp vill museet {}.",
        "Inte utan tvekan kan museet {}.",
        "Museet, som inte har några båtar, kan {}.",
        "Museet vill inte dröja och kan {}.",
    ],
)
def test_what_is_denied_beside_it_denies_no_support(beside: str, act: str) -> None:
    assert read(beside.format(act), ("Museet",)).stance.label in ("T", "TD")


def test_to_be_positive_after_something_not_easy() -> None:
    assert read("Efter ett arbete som inte varit lätt är museet positivt till förslaget.").stance.label == "T"


@pytest.mark.parametrize(
    "inserted",
    [
        "med nuvarande underlag",
        "trots det goda syftet",
        "enligt museets mening",
        "som framgått",
        "vare sig nu eller senare",
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "Museet kan inte, {}, tillstyrka förslaget.",
        "Museet kan därför inte, {}, ställa sig bakom förslaget.",
        "Förslaget kan inte, {}, tillstyrkas.",
        "Det finns inte, {}, skäl att tillstyrka förslaget.",
        "Museet är inte, {}, positivt till förslaget.",
        "Museet kan inte - {} - stödja förslaget.",
        "Museet väljer att inte, {}, biträda förslaget.",
    ],
)
def test_a_denial_stands_over_what_is_inserted(frame: str, inserted: str) -> None:
    assert read(frame.format(inserted), ("Museet",)).stance.label == "A"


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        # the denial last
        ("A", "Därför tillstyrks förslaget inte."),
        ("A", "Av dessa skäl tillstyrks förslaget om en ny avgift inte."),
        ("A", "Därför tillstyrker vi det inte."),
        ("A", "Museet ser gott i syftet men tillstyrker förslaget inte."),
        ("A", "Museet accepterar förslaget inte."),
        ("A", "Förslaget biträds inte i nuvarande form."),
        ("A", "Museet tillstyrker med hänvisning till bilaga 1 inte förslaget."),
        # somebody else's text, and somebody else's no
        ("O", "Nämnden ställer sig bakom förvaltningens yttrande."),
        ("O", "Nämnden beslutar att ställa sig bakom förslaget till yttrande."),
        ("O", "Nämnden tillstyrker förvaltningens förslag till yttrande."),
        ("A", "Nämnden ställer sig bakom förvaltningens yttrande och avstyrker förslaget."),
        ("A", "Advokatsamfundet har avstyrkt förslaget och nämnden instämmer."),
        ("A", "Nämnden instämmer i vad Advokatsamfundet anfört mot förslaget."),
        # one of two words is weighed away
        ("A", "Nämnden är snarare negativ än positiv till förslaget."),
        ("A", "Hellre avslag än bifall till förslaget."),
        ("A", "Vi stöder alternativet, inte förslaget."),
        ("A", "Nämnden tillstyrker snarare nuvarande ordning än förslaget."),
        ("A", "I stället för förslaget tillstyrker vi en utökad tillsyn."),
        ("T", "Nämnden tillstyrker förslaget, inte alternativet."),
        ("O", "Nämnden delar utredningens analys men drar en annan slutsats."),
        # none of a list, an answer on a form
        ("A", "Varken museinämnden, hamnstyrelsen eller stiftet tillstyrker förslaget."),
        ("A", "Ingen av nämnderna, som alla har yttrat sig, instämmer i förslaget."),
        ("A", "Någon anledning att ställa sig bakom förslaget ser vi inte."),
        ("A", "Tillstyrker: nej"),
        ("O", "Tillstyrks: -"),
    ],
)
def test_what_undoes_a_stand_from_afar(expected: str, text: str) -> None:
    assert read(text, ("Nämnden", "Museet")).stance.label == expected


def test_the_european_commission_is_somebody_else() -> None:
    assert read("Europeiska kommissionen välkomnar förslaget.", ("Museet",)).stance.label == "O"


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("O", "Nämnden har övervägt att tillstyrka förslaget men beslutat sig för att inte göra det."),
        ("O", "Nämnden var beredd att ställa sig bakom förslaget men har nu övertygats om motsatsen."),
        ("O", "Förvaltningens förslag var att tillstyrka förslaget; nämnden har beslutat det motsatta."),
        ("O", "Det är lätt att tillstyrka förslaget, men bristerna är för stora."),
        ("A", "Nämnden har övervägt att tillstyrka förslaget men avstyrker det."),
        ("T", "Förslaget avvisas av LRF men tillstyrks av nämnden."),
        ("A", "Lika litet som tidigare kan nämnden tillstyrka förslaget."),
        ("A", "Nämnden *inte* tillstyrker förslaget."),
        ("T", "Nämnden instämmer i att lagen inte behöver ändras."),
    ],
)
def test_what_was_thought_of_or_said_by_another(expected: str, text: str) -> None:
    assert read(text, ("Nämnden",)).stance.label == expected


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        # what was wished, asked, believed or seen at first
        ("O", "Vi hade önskat att kunna tillstyrka förslaget."),
        ("O", "Nämndens avsikt var att tillstyrka förslaget."),
        ("O", "Vi hade tänkt avstyrka förslaget."),
        ("O", "Vi skulle gärna vilja tillstyrka förslaget."),
        ("O", "Ni frågar om vi är positiva till förslaget."),
        ("O", "Man skulle kunna tro att vi tillstyrker förslaget."),
        ("O", "Vid en första anblick är förslaget bra."),
        ("O", "Vi har prövat om nämnden kan tillstyrka förslaget."),
        ("T", "Vi vill gärna tillstyrka förslaget."),
        ("T", "Nämnden har övervägt frågan och tillstyrker förslaget."),
        # what the inquiry thinks of its own proposal
        ("O", "Enligt utredningens bedömning är förslaget väl avvägt."),
        ("O", "Utredningens slutsats är att en avgift inte bör införas."),
        ("O", "I promemorian bedöms att förslaget är väl avvägt."),
        ("O", "”Förslaget bör genomföras”, skriver utredningen."),
        ("O", "Slutsatsen i betänkandet är att förslaget bör genomföras."),
        ("O", "Utredningen har kommit fram till att en avgift inte bör införas."),
        ("O", "Utredaren är av uppfattningen att förslaget är väl avvägt."),
        ("O", "Som skäl anförs att förslaget är väl avvägt."),
        ("T", "Utredningen landar i ett förslag som nämnden tillstyrker."),
        ("T", "Enligt nämndens bedömning är förslaget väl avvägt."),
        ("A", "Nämndens slutsats är att en avgift inte bör införas."),
        ("O", "Nämnden har inga invändningar mot syftet."),
        ("E", "Nämnden har inget att erinra mot syftet eller förslaget."),
        ("A", "Vi ställer oss bakom namninsamlingen mot förslaget."),
        # what is said of a thought, and what a proposal lets somebody do
        ("O", "Slutsatsen att förslaget är väl avvägt saknar grund."),
        ("O", "Det är långtifrån säkert att förslaget är väl avvägt."),
        ("O", "Nämnden anser att förslaget bör omarbetas i grunden innan det kan genomföras."),
        ("O", "Förslaget innebär att kommunen kan avstyrka en etablering."),
        ("O", "Kommunerna ska enligt förslaget kunna motsätta sig etableringar."),
    ],
)
def test_what_is_spoken_of_is_not_said(expected: str, text: str) -> None:
    assert read(text, ("Nämnden",)).stance.label == expected
