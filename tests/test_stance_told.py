"""Stands that are told of somebody, asked for, part of what is proposed, or on nothing that is: none is the sender's."""

from __future__ import annotations

import pytest

from assistant.stance import read

CASES = """
O|I Norge har man sagt nej till en sådan skatt.
O|Danmark och Finland har avvisat motsvarande förbud.
A|Norge har sagt nej till registret, och det gör även vi.
A|Till skillnad från Norge avstyrker vi ett förbud.
O|Till skillnad från oss har Båtbranschen avstyrkt att registret införs.
O|Såvitt kommunen känner till är Fiskerinäringen emot att nätet förbjuds.
O|Fiskerinäringen motsätter sig, såvitt vi känner till, att nätet förbjuds.
O|Kommitténs experter avvisar en gräns på tre mil.
O|Flera talare tog avstånd från höjningen.
O|Sju ledamöter ville avstyrka höjningen.
O|Allt fler kunder ställer sig bakom kravet på pant.
O|Reservanterna, som var två, ville avstyrka höjningen.
O|Karin Ek (C) yrkar att nämnden ska tillstyrka förslaget.
O|Oppositionsrådet menar att förslaget är uselt.
O|Nämnden har tagit del av Golfförbundets remissvar, i vilket förslaget avstyrks.
T|Nämnden antar kontorets yttrande, i vilket förslaget tillstyrks, som sitt eget.
O|Det finns de som anser att förslaget ska dras tillbaka.
O|Av reservationen framgår att experten inte stöder förslaget.
O|Rederierna lär komma att avstyrka.
O|Än vet vi inte om vi kan tillstyrka.
O|Kort sagt går förslaget ut på att kunder som säger nej till elmätare ska betala en avgift.
O|Den som motsätter sig provtagning ska kunna nekas inträde.
O|Ett bifall till motionen skulle kosta två miljoner.
T|Nämnden lämnar ett bifall till motionen.
O|Bifalls ansökan enligt paragrafen börjar fristen löpa samma dag.
O|Fritidsfiskare har små möjligheter att värja sig mot nya avgifter.
O|Grannar ska kunna motsätta sig bygglov.
O|Kommunen uppskattar att det nya kravet kostar fyra tjänster om året.
T|Kommunen uppskattar att kravet tas bort.
O|Vi motsätter oss alla former av diskriminering.
A|Vi motsätter oss alla former av avgifter.
O|Bra att ni lyssnar på oss pensionärer!
O|Konsulten som biträder kommunen bör få insyn.
O|Allmänheten välkomnas att delta i mötet.
O|Beslut om att avstyrka eller inte skjuts upp.
O|Kopiera meningen "Vi avstyrker förslaget" till rutan.
O|Utskottet avstyrkte motionen i våras.
A|Nämnden avstyrker motionen, liksom i våras.
A|Slussverket motsatte sig höjningen redan i remissvaret 2016 och har inte ändrat inställning.
T|De modeller som prövats, vilka Slussverket då inte kunde tillstyrka, har visat sig dyra, och Slussverket ställer sig bakom det förslag som nu läggs fram.
T|Med beaktande av att de alternativ som prövats, vilka Slussverket inte kunde ställa sig bakom, var dyra, tillstyrker Slussverket förslaget.
T|Slussverket har prövat de alternativ som beskrivs och tillstyrker förslaget.
O|Kryssa i något av de alternativ som finns: tillstyrker eller avstyrker.
O|I förra remissrundan hade åtta av tio stift avstyrkt.
O|De flesta som yttrade sig över delbetänkandet var kritiska och avstyrkte.
O|De församlingar som svarade på enkäten tillstyrkte överlag sammanslagningen.
O|Två av de tre universitet som hördes ställde sig positiva till förslaget.
O|I sitt svar på promemorian ställde sig kammarrätterna bakom forumregeln.
A|Kammarrätterna avstyrker förslaget.
A|Hyresgästföreningarna avstyrkte taxan 2019 och vidhåller sin inställning.
O|I tidningen har bussbolagens representanter sagt ja till upplägget.
T|Kommunens företrädare har tillstyrkt förslaget.
O|Arbetsgivarparten har i förhandlingarna förkastat modellen.
O|Regeringen bedömde 2011 att avgiften borde avslås.
O|Tingsrätternas samlade bedömning var då att förslaget skulle avstyrkas.
A|Tre gånger har nämnden avstyrkt förslaget, och så gör den nu.
T|På alla punkter har kommunen valt att tillstyrka förslaget.
O|Att rederierna motsatt sig avgiften har nämnts tidigare.
O|Röstningen slutade 21–20, med sju som avstod.
O|Av nio ledamöter var det tre som avstyrkte.
O|Motionen om att kommunen ska avstyrka lagförslaget anses besvarad.
O|Motionen om att kommunen ska tillstyrka lagförslaget avslås.
O|Kansliets utkast, i vilket förslaget tillstyrks, återremitteras.
O|Kontoret föreslår att nämnden avstyrker, men ärendet bordläggs.
T|Rådet tillstyrker förslaget, och motionen om avgiften bordläggs.
A|Fullmäktige biföll yrkandet om avslag på remissförslaget.
T|Styrelsen bifaller yrkandet om att tillstyrka förslaget.
E|Regionen lämnar promemorian utan invändning.
T|Därför ställer Svenskt Näringsliv sig bakom förslaget.
TD|Hovrätten godtar förslaget men inte den del som avser avgifter.
N|Då förslaget, som vissa tillstyrker och andra avstyrker, rör frågor utanför rådets uppdrag avstår rådet från att yttra sig.
A|Då kommunerna, som utredningen tror kommer att ställa sig bakom reformen, inte har hörts kan rådet inte tillstyrka förslaget.
T|Med beaktande av de brister som gör att man kan ifrågasätta om taxan borde avstyrkas, väljer rådet att tillstyrka den.
O|Rådet förutsätter att regeringen, innan den tar ställning till om förslaget ska genomföras, låter utreda konsekvenserna.
A|Sett enbart till kostnaden skulle förslaget kunna tillstyrkas, men rådet avstyrker det.
E|Med undantag för en anmärkning, som inte påverkar rådets inställning att förslaget kan godtas, föranleder promemorian ingen erinran.
N|Regionens näringsråd har sagt nej till avgiften, men styrelsen själv väljer att inte ta ställning.
A|Vi är emot avgiften; i övrigt väljer vi att inte ta ställning.
O|Bristen är inte så stor att verket motsätter sig ändringen.
O|Olägenheten är inte av den arten att rederiet avstyrker lösningen.
N|Golfklubben, som vanligtvis tillstyrker sådana förslag, avstår från att yttra sig.
O|Vi varken protesterar eller applåderar.
A|Vi kan varken tillstyrka eller stödja förslaget.
A|Vi kan varken tillstyrka förslaget i dess helhet eller välkomna enskilda delar.
O|Fackklubben motarbetar inte den föreslagna taxan.
O|Bolaget bestrider inte den föreslagna taxan.
A|Bolaget motarbetar den föreslagna taxan.
O|Nämnden har inte sagt att den inte tillstyrker.
O|Nämnden har inte sagt att den tillstyrker förslaget.
O|Vi har aldrig påstått att vi inte stödjer taxan.
O|Nämnden säger inte att den avstyrker förslaget.
A|Nämnden har sagt att den inte tillstyrker förslaget.
T|Vi har inte sagt något om taxan men tillstyrker förslaget.
N|Denna gång avstår vi. Bilagan innehåller en karta.
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES, ids=[case.partition("|")[2][:60] for case in CASES])
def test_what_is_only_told_is_no_stand(case: str) -> None:
    expected, _, text = case.partition("|")
    assert read(text).stance.label == expected
