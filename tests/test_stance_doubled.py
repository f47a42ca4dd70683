"""Denials that take each other out, views of the inquiry taken up in the next words, yes and no by the part, votes, motions, and
who was only heard: see `grammar_doubled`, `grammar_contrary`, `grammar_parts`, `consulted`. Written for this; nobody has said so.
"""

from __future__ import annotations

import pytest

from assistant.stance import read
from assistant.stance.learned import likely

CASES = """
O|Att tanken är god hindrar stiftsrådet från att avstyrka.
O|Den goda avsikten avhåller oss från att avstyrka taxan.
O|Inget hindrar oss från att tillstyrka taxan.
O|Detta hindrar inte de båda ungdomsråden från att tillstyrka taxan.
O|Tystnadsplikten hindrar kuratorerna från att lämna synpunkter.
A|Bristen på underlag hindrar nämnden från att tillstyrka förslaget.
A|Osäkerheten om kostnaden avhåller kommunen från att tillstyrka förslaget.
A|Oklarheterna omöjliggör för oss att ställa oss bakom förslaget.
A|Att frågan är viktig hindrar inte föreningen från att motsätta sig förslaget.
T|Detta hindrar inte länsstyrelsen från att i övrigt tillstyrka förslaget.
T|Kritiken avhåller inte kommunen från att stödja förslaget.
T|Även om underlaget inte belyser kostnaderna för glesbygden tillstyrker vi förslaget.
T|Att samråd inte har skett med berörda samebyar hindrar inte Sametingets kansli från att tillstyrka förslaget.
T|Eftersom dagens regler inte räcker till tillstyrker polismyndigheten den föreslagna befogenheten.
T|Fackklubben stöder förslaget fast det inte går lika långt som vi hade önskat.
T|Trots avsaknaden av en konsekvensanalys som inte bara ser till storstäderna tillstyrker länsrådet förslaget.
T|Sjukhuset tillstyrker att remisskravet slopas, då det inte fyller någon funktion.
T|Även om vi inte delar hela problembeskrivningen stödjer vi förslaget fullt ut.
T|Inget parti fick som det ville, men nämnden står bakom det gemensamma förslaget.
T|Att åtgärden inte kan genomföras förrän 2031 ändrar inte vår uppfattning att förslaget bör genomföras.
T|Oavsett att frågan om huvudmannaskap inte har lösts tillstyrker högskolan förslaget.
T|Kommunstyrelsen stöder tanken på ett nationellt register, något som inte minst gagnar de små kommunerna.
T|Ingen vet ännu vad elpriset blir, men elhandlarna tillstyrker timmätningen.
T|Polisförbundet ställer sig bakom förslaget och ser inte att det skulle urholka integritetsskyddet.
T|Barnombudet tillstyrker att undantaget tas bort, eftersom barns rätt inte får bero på bostadsort.
T|Rederiet är för förslaget trots att inget av våra fartyg ännu uppfyller kravet.
T|Vi kan inte se något annat än att förslaget bör genomföras.
T|Ingen av nämndens ledamöter ställer sig inte bakom förslaget.
T|Nämnden finner inte skäl att göra annat än att tillstyrka förslaget.
T|Vi är inte ett dugg tveksamma till att förslaget ska genomföras.
T|Det vore fel att inte tillstyrka ett så väl underbyggt förslag.
T|Det går knappast att inte välkomna den föreslagna förenklingen.
T|Vi skulle aldrig komma på tanken att inte stödja ett förslag som detta.
T|Länsmuseet har svårt att se varför förslaget inte skulle genomföras.
T|Inte ett enda av förslagen är sådant att förbundet inte kan tillstyrka det.
T|Inget av förslagen saknar vårt stöd.
T|Förslaget om höjd åldersgräns saknar inte vårt stöd.
T|Att inte genomföra förslaget vore enligt rektorskonventet ett misstag.
T|Förbundet vill inte underlåta att tillstyrka förslaget.
T|Vi undgår inte att instämma i utredningens förslag.
T|Det kan inte nog understrykas hur angeläget det är att förslaget genomförs.
T|Fullmäktige vill inte avstå från att ge förslaget sitt stöd.
T|Nämnden ser inget förslag i betänkandet som inte bör genomföras.
T|Universitetet är inte av annan mening än utredaren när det gäller examenskraven.
T|Någon annan hållning än att tillstyrka förslaget är för fackförbundet inte tänkbar.
T|Inte för en sekund tvekar vi att ge förslaget vårt fulla stöd.
T|Ingenting i förslaget är sådant att Lotsförbundet inte stöder det.
E|Hembygdsföreningen har inget emot att vägen inte får något nytt namn.
E|Nämnden har ingen invändning mot att tillstånd inte längre krävs.
T|Det är inte så att vi ogillar förslaget, tvärtom tillstyrker vi det.
A|Kommittén menar att tillsynen inte behöver skärpas. Den uppfattningen delar vi inte.
A|Socialförvaltningens chefer kan inte hålla med om att en särskild lag är onödig.
A|Utredningens bedömning att det saknas behov av en ny straffbestämmelse kan åklagarkammaren inte dela.
A|Bedömningen att bidraget kan avvaras är enligt teatern felaktig.
A|Att ett tak för avgifterna inte skulle behövas, som utredaren påstår, är vi av motsatt uppfattning om.
A|Till skillnad från utredningen anser vi att lagstiftning behövs.
A|Nämnden motsätter sig förslaget att inte inrätta en haverifond.
A|Vi köper inte utredarens påstående att ingen lagändring krävs.
A|Uppfattningen att ett register är obehövligt delas inte av Blodcentralen.
A|Vi finner inte utredningens slutsats att nuvarande skydd är tillräckligt övertygande.
A|Föreningen opponerar sig mot utredningens ståndpunkt att någon lag inte är befogad.
A|Utredningen anser inte att övergångsregler behövs. Det gör däremot bankerna.
A|Utredningen vill inte lagfästa rätten till ledsagning. Vi anser motsatsen.
A|Förbundet avvisar slutsatsen att några åtgärder inte är motiverade.
A|Utredarens bedömning att tillsynen kan undvara sanktioner är vi inte beredda att godta.
A|Att avstå från reglering, vilket utredningen förordar, kan lokföraravdelningen inte acceptera.
A|Det är fel som utredningen gör att avfärda behovet av en ny lag.
A|Bedömningen att det inte går att samordna registren delas inte.
A|Patientföreningen anser att utredningen har fel när den säger att någon ersättningsmodell inte är nödvändig.
A|Ställningstagandet att en tillståndsplikt vore att gå för långt delas inte av Djurskyddet.
O|Grannkommunen har meddelat att den inte har någon erinran mot förslaget.
O|Trafikverket har i sitt yttrande inte haft något att erinra.
O|Som framgår av bilaga 2 har räddningstjänsten ingen erinran.
O|Sakägarna har beretts tillfälle att yttra sig och har inte haft några invändningar.
O|Samtliga berörda grannar har hörts och har inget att erinra mot bygglovet.
O|Pensionärsrådet informerades den 4 maj och hade ingen erinran.
O|De fackliga organisationerna har vid samverkan inte haft något att invända mot förslaget.
O|Vid MBL-förhandlingen meddelade facken att de inte har något att erinra.
O|Kommunens jurist har granskat avtalet och har inga synpunkter.
O|Miljökontoret har underhand uppgett att man saknar erinran mot planen.
O|Tre remissinstanser tillstyrker förslaget, två avstyrker det och en har ingen erinran.
O|Lokalpressen skriver att byborna säger nej till täkten.
O|I samrådet framförde Vattenfall att man inte motsätter sig planen.
O|SKR har, enligt vad som framkommit, tillstyrkt i huvudsak.
O|Föräldraföreningen bereddes tillfälle att yttra sig och lämnade förslaget utan erinran.
O|Majoriteten av de tillfrågade småföretagarna uppger att de inte har några invändningar.
O|Naturskyddsföreningens lokalavdelning har i brev till nämnden motsatt sig exploateringen.
O|Kommunförbundets styrelse sägs vara delad i frågan, men flertalet är för.
O|Utskottet redovisar att regionerna genomgående har lämnat förslaget utan erinran.
O|Det har inte kommit in några erinringar från grannarna.
O|Inga erinringar har inkommit under granskningstiden.
O|Polisen hade vid underhandskontakt ingen erinran mot tillståndet.
O|Svenska Jägareförbundet tillstyrkte, såvitt vi förstår, ett liknande förslag i Norrbotten.
TD|Förbundet bejakar avsnitten 4 och 5 och motsätter sig avsnitt 9.
TD|Beträffande 3 kap. tillstyrker vi förslagen; beträffande 4 kap. kan vi inte göra det.
TD|Del I av betänkandet tillstyrks, del II avstyrks.
TD|När det gäller avsnitt 7 ställer vi oss bakom utredningen, när det gäller avsnitt 8 gör vi det inte.
TD|Vi instämmer i bedömningarna i avsnitt 10 men inte i dem i avsnitt 11.
TD|Avsnitt 4: tillstyrks. Avsnitt 5: avstyrks.
TD|Kap. 3 får vårt stöd, kap. 4 får det inte.
TD|Avseende avsnitt 6 delar vi utredningens bedömning, avseende avsnitt 7 delar vi den inte.
TD|Båtklubben godtar kapitel 1 och 2, stödjer kapitel 3 men säger blankt nej till kapitel 4.
TD|Skatterättsnämnden tillstyrker förslagen i avsnitt 3; de i avsnitt 4 avstyrks.
TD|Statskontoret ställer sig bakom de ekonomiska förslagen men avvisar de organisatoriska.
TD|Vi är positiva till kapitel 3, negativa till kapitel 4 och neutrala till kapitel 5.
TD|Nämnden tillstyrker första att-satsen och avstyrker andra att-satsen.
TD|Avsnitt 8.1 stöds av polisfacket, till skillnad från avsnitt 8.2 som avstyrks.
TD|Vårt ja gäller kapitel 3; till kapitel 4 säger vi nej.
T|Omröstningen utfaller med 31 röster för bifall och 20 för avslag; fullmäktige bifaller därmed motionen.
A|Voteringen slutar 7–4 till förmån för att avstyrka, vilket därmed blir nämndens svar.
T|Kyrkofullmäktige beslutar, efter votering med 19 röster mot 12, att tillstyrka förslaget.
A|Röstningen gav vid handen att åtta ledamöter ville avstyrka och fem tillstyrka; årsmötet avstyrker således förslaget.
A|Styrelsen beslutar enhälligt att inte tillstyrka förslaget.
A|Rösterna fördelade sig så att 14 ledamöter röstade för avslag och 9 för bifall, varför motionen avslås.
T|Med 25 röster mot 24 har fullmäktige beslutat bifalla medborgarförslaget.
A|Ordföranden konstaterar att nämnden genom omröstning, tio mot tre, har beslutat avstyrka förslaget.
T|Efter försöksvotering och huvudvotering beslutar regionfullmäktige att bifalla förslaget.
T|Kollegiet biföll framställningen med sju röster mot två.
A|Votering begärs och genomförs, varvid nämnden med fem röster mot fyra beslutar avge ett avstyrkande yttrande.
T|Proposition ställs på förslagen, varvid ordföranden finner att nämnden tillstyrker motionen.
A|Sektionsstyrelsen har med knapp majoritet beslutat att säga nej till förslaget.
O|Votering begärs och ska verkställas enligt följande: ja-röst för att tillstyrka, nej-röst för att avstyrka.
O|Centern föreslår att nämnden ställer sig bakom remissen.
O|Moderaterna lägger ett eget förslag till yttrande där motionen tillstyrks.
O|KD-gruppen yrkar avslag.
O|Från Liberalernas sida yrkas bifall till förslaget.
O|Miljöpartiet de gröna yrkar att kommunstyrelsen tillstyrker förslaget om bilfria zoner.
O|Moderaterna (M) yrkar att nämnden beslutar att tillstyrka förslaget.
O|Kommunistiska partiet begär att fullmäktige uttalar sitt stöd för förslaget.
O|Centerpartiet och Liberalerna inkommer med ett ändringsyrkande som innebär att förslaget tillstyrks utan förbehåll.
O|De rödgröna yrkar gemensamt att motionen ska bifallas.
O|Samtliga borgerliga partier yrkar att nämnden välkomnar förslaget.
O|Miljöpartiets linje är att tillstyrka förslaget.
O|Alternativa yrkanden har framställts av Vänsterpartiet, som vill tillstyrka.
O|Socialdemokraterna biträder Liberalernas yrkande.
N|Revisorerna lämnar frågan om ett slopat ränteavdrag utan ställningstagande.
N|Stiftsstyrelsen tillstyrker inte och avstyrker inte heller förslaget till ny vigselordning.
N|Vi avstyrker inte men tillstyrker inte heller.
N|Nämnden kan inte tillstyrka men vill inte heller avstyrka förslaget.
N|Förbundet stöder inte förslaget men motsätter sig det inte heller.
N|Förslaget tillstyrks inte och avstyrks inte heller.
N|Vi säger inte ja till förslaget men inte heller nej.
N|Förbundet är inte för förslaget men inte heller emot det.
N|Tillstyrka förslaget kan vi inte, men inte heller avstyrka det.
N|Rektorskonventet avstyrker ej förslaget, men tillstyrker det ej heller.
N|Vi vill inte tillstyrka och inte avstyrka förslaget.
N|Regionen lämnar förslaget om ändrade upphandlingsregler i kapitel 7 utan eget ställningstagande.
A|Vi tillstyrker inte förslaget och anser inte heller att det bör utredas vidare.
O|När fullmäktige säger ja till planen börjar bygget.
O|Säger kommunen nej till planen återstår bara en väg.
O|Förslaget har enligt enkäten invånarnas stöd.
A|Ett slopat strandskydd kan aldrig godtas.
A|En utökad kameraövervakning kan inte accepteras.
T|Utredningen anser att X inte bör införas. Det gör vi också.
T|När nämnden nu tillstyrker förslaget vill den framhålla behovet av resurser.
O|Tillstyrker nämnden motionen ska kostnaderna rymmas i ram.
A|Avstyrker förslaget.
T|Ingen har kunnat visa vad reformen kostar, men Handelskammaren tillstyrker den ändå.
T|Då gällande rätt inte ger polisen tillräckliga verktyg tillstyrker åklagarkammaren förslaget.
T|Sverigefinländarnas delegation tillstyrker förslaget, ehuru det inte omfattar äldre.
T|Nämnden är fullt medveten om att kalkylen inte håller i alla led, men tillstyrker förslaget.
T|Förslaget är inte nytt men har vårt fulla stöd.
T|Vi kan inte bedöma de statsfinansiella följderna. I sak tillstyrker vi förslaget.
T|Vi tillstyrker förslaget, allra helst som någon annan lösning inte har presenterats.
T|Folkhögskolan biträder förslaget om studiestöd, som ju inte berör distanskurserna.
T|Med hänsyn till att antalet ansökningar inte har minskat tillstyrker rådet den nya ordningen.
T|Nämnden vill inte dölja att den varmt välkomnar förslaget.
T|Det hade varit oansvarigt att inte ställa sig bakom förslaget.
T|Det finns inte ett enda skäl att inte genomföra reformen.
T|Ingenting skulle glädja oss mer än att förslaget genomfördes.
T|Inget vore mer fel än att inte genomföra förslaget.
T|Slöjdföreningen kan inte föreställa sig någon bättre lösning än den utredaren föreslår.
T|Aldrig skulle vi motsätta oss ett så klokt förslag, som vi tvärtom tillstyrker.
T|Nämnden har inte för avsikt att säga något annat än ja till förslaget.
T|Vi förmår inte se hur man skulle kunna säga nej till förslaget, som vi därför tillstyrker.
T|Någon anledning att inte bifalla motionen finns inte.
T|Det vore en underlåtenhet att inte införa den föreslagna rapporteringsplikten.
T|Några betänkligheter mot att tillstyrka förslaget har vi inte.
T|Rådet kan inte undandra sig slutsatsen att förslaget bör genomföras.
T|Det är inte mer än rätt att förslaget genomförs.
E|Fackförbundet är inte motståndare till förslaget.
E|Tullen har ingenting emot att avgiften inte indexeras.
E|Avskaffandet möter inget motstånd från vår sida.
A|Utredaren hävdar att en nationell standard är onödig, men det är vi inte överens med honom om.
A|Föreställningen att marknaden löser frågan utan lagstiftning delar vi inte.
A|Fjällräddarna ställer sig inte bakom slutsatsen att organisationen är tillräckligt stark.
A|Enligt utredningen saknas skäl att reglera avgifterna. Vi drar motsatt slutsats.
A|Att särskilda regler skulle vara överflödiga är en slutsats som vi inte delar.
A|Vi är av den bestämda uppfattningen att ett register behövs, tvärtemot vad utredningen säger.
A|Utredarens uppfattning, att lagen kan lämnas orörd, är vi kritiska till.
A|Utredningens val att inte lägga fram något förslag om ersättning avstyrks av brottsofferjouren.
A|Polarforskningen delar icke meningen att stationen utan olägenhet kan undvaras.
A|Vi kan inte acceptera slutsatsen att allt är bra som det är.
A|Påståendet att inga kostnader uppkommer tillbakavisas, och förslaget avstyrks.
A|Till skillnad från kommittén ser Fiskodlarna ett klart behov av nya regler.
A|Rikskuratorn delar inte kommitténs uppfattning om att tystnadsplikten inte behöver lagregleras.
A|Tvärt emot utredningens slutsats menar vi att frågan kräver lagstiftning.
A|Kommittén vill inte gå vidare med tilläggsdirektiven om körkort, vilket vi anser vara fel; ett krav bör införas.
A|Lagrådets syn att bestämmelsen är obehövlig delas inte av tidningsutgivarna.
A|Vår bedömning är, till skillnad från utredningens, att en lagreglering är nödvändig.
A|Utredaren gör gällande att samernas rätt är tillgodosedd. Det bestrider vi.
A|Vi säger nej till utredningens linje att inte göra något alls.
A|Regionens hållning är att utredaren tar miste då han finner lagstiftning umbärlig.
O|Vid ett möte den 14 april uppgav ordföranden för samfälligheten att den inte hade något emot planen.
O|De hörda instanserna har genomgående ingen erinran.
O|Av tjänsteutlåtandet framgår att brandförsvaret inte motsätter sig åtgärden.
O|Enligt samrådsredogörelsen har elnätsbolaget inget att erinra.
O|Kommunens revisorer har tagit del av ärendet och har ingenting att invända.
O|Ingen av de tillfrågade föreningarna motsätter sig förslaget.
O|Trafikverket skrev i sitt samrådsyttrande att myndigheten inte har någon erinran.
O|De två grannkommunerna norr om oss lämnade remissen utan erinran.
O|Föräldrarådet på Björkskolan ställer sig enligt rektorn bakom flytten.
O|Facklig samverkan har ägt rum den 2 maj utan erinran.
O|Samverkan har skett med de fackliga organisationerna, som inte haft något att erinra.
O|Hyresgästerna i kvarteret har informerats och flertalet är positiva.
O|Miljöinspektören bedömer i sin anteckning att det inte finns hinder mot lovet.
O|Det framgår av akten att fastighetsägaren samtyckt.
O|Under granskningstiden inkom inga yttranden med erinran.
O|Det danska folketinget antog ett liknande förslag utan erinran.
O|I betänkandet redovisas att näringslivets företrädare har godtagit modellen.
O|Finansinspektionen har till utredningen framfört att den inte ser några hinder.
O|Kyrkans företrädare uttalade vid hearingen att man välkomnar förslaget.
O|Arrendatorn uppger sig inte ha några synpunkter på detaljplanen.
O|Planen har varit utställd utan att någon erinran framställts.
O|Socialdirektören har låtit meddela att hon är positiv till försöket.
O|Ett flertal debattörer har välkomnat förslaget.
O|I närliggande län har länsstyrelserna tillstyrkt motsvarande planer.
O|Bilagt yttrande från Vattenfall visar att bolaget inte har något att erinra.
TD|Vad som föreslås i 4 kap. kan vi ställa oss bakom. Däremot avstyrker vi det som föreslås i 5 kap.
TD|Kapitel 8 välkomnas, kapitel 9 avvisas och kapitel 10 lämnas utan kommentar.
TD|För avsnitt 5: tillstyrker. För avsnitt 6: avstyrker.
TD|Tandteknikerna säger ja till avsnitt 2 och nej till avsnitt 3.
TD|Vi godkänner kapitel ett till tre, kapitel fyra godkänner vi inte.
TD|Synpunkter: kapitel 4 – tillstyrks; kapitel 5 – avstyrks.
TD|I fråga om 12 § delar vi utredningens förslag, men i fråga om 13 § gör vi en annan bedömning.
TD|Vi ställer oss bakom vad som sägs i kapitel 3 men inte det som sägs i kapitel 4.
TD|Det tredje förslaget avvisas, de övriga välkomnas.
TD|Tillstyrks: avsnitt 4–6. Avstyrks: avsnitt 7.
TD|Vårt stöd gäller avsnitten om tillsyn, inte avsnitten om avgifter.
TD|Kommissionens förslag i del ett är välkommet, förslaget i del två bör däremot inte genomföras.
TD|Hyresnämnden finner att 3 § bör antas men att 4 § bör utgå.
TD|Beredskapsenheten tillstyrker kapitel 3 samt, med viss tvekan, kapitel 4 men avstyrker kapitel 5.
TD|Första stycket kan godtas, andra stycket kan inte det.
TD|Advokatkåren är kritisk till kapitel 4 men tillstyrker övriga kapitel.
TD|Nej till avsnitt 3. Ja till resten.
TD|Till förslagen i avsnitt 2 säger revisionsenheten ja, till förslagen i avsnitt 3 nej.
T|Styrelsen röstade igenom förslaget med nio röster mot två.
A|Vid voteringen fick avslagsyrkandet åtta röster och bifallsyrkandet fem, och motionen avslogs därmed.
A|Med knappast möjliga marginal, 11–10, avstyrkte årsmötet förslaget.
A|Föreningsmötet har i sluten votering, 88 mot 41, sagt nej till förslaget om sammanslagning.
A|Med röstetalen 4–3 stannar nämnden för att avstyrka.
T|Samfällighetens stämma antog förslaget med 34 röster mot 12.
A|Vid lika röstetal avgörs utgången av ordförandens röst, och nämnden avstyrker förslaget.
A|Nämnden avslår, efter votering med sex röster mot fem, medborgarförslaget.
A|Fullmäktige beslutar, med 30 röster för och 31 emot, att inte bifalla motionen.
T|Medlemsomröstningen gav 72 procent ja, och förbundet ställer sig därför bakom förslaget.
A|Votering företogs. Utgången blev att motionen avslogs.
A|I huvudvoteringen bifölls yrkandet om avslag, och nämnden avstyrker således remissen.
A|Klubbmötet beslutade efter handuppräckning att avstyrka den föreslagna arbetstidsmodellen.
A|Församlingen beslutade med röstövervikt att avstyrka.
O|Landsbygdspartiet vill se ett bifall till motionen.
O|Sjukvårdspartiet Väst hemställer om att få bifall för sin motion.
O|Feministiskt initiativ anför att nämnden borde ha tillstyrkt förslaget.
O|M och KD yrkar att nämnden avstyrker remissen.
O|Ett ändringsyrkande från Miljöpartiet innebär att nämnden tillstyrker förslaget i alla delar.
O|Kommunlistan yrkar att motionen ska bifallas.
O|Från centerpartistiskt håll yrkas att förslaget välkomnas.
O|Vänsterpartiets linje i nämnden är att förslaget bör genomföras.
O|Oppositionen lägger ett motförslag om att nämnden ska tillstyrka.
O|Sverigedemokraternas yrkande om bifall till motionen noteras till protokollet.
O|Liberalerna välkomnar förslaget och vill att nämnden gör detsamma.
O|KD yrkar i första hand bifall till motionen, i andra hand att den anses besvarad.
T|Oaktat att utredningen inte kunnat enas om finansieringen tillstyrker skattekontoret förslaget.
T|Ingen extra ersättning föreslås, men socialtjänsten i Tärnsjö tillstyrker lagen.
T|Trots att varken region eller kommun har hörts tillstyrker patientnämnden förslaget.
T|Att ärendet dragit ut på tiden är inte bra, men det förtar inte vårt stöd för förslaget.
T|Fastän inget sägs om tillsynen biträder arkivrådet förslaget.
T|Vi beklagar att museilagen inte nämns men ställer oss i övrigt helt bakom betänkandet och tillstyrker det.
T|Varför skulle vi inte tillstyrka ett förslag som halverar köerna? Vi tillstyrker det.
T|Nämnden kan inte komma till någon annan slutsats än att förslaget bör genomföras.
T|Inte ett ögonblick har vi tvekat om att ställa oss bakom förslaget.
T|Sockerbetsodlarna har svårt att tänka sig att inte stödja förslaget.
T|Det finns inga bärande skäl emot förslaget och vi tillstyrker det.
T|Ingen punkt i förslaget har mött motstånd hos oss; det tillstyrks.
A|Utredaren avfärdar tanken på en haverifond som obehövlig. Den uppfattningen kan vi inte ställa oss bakom.
A|Att behovet av ett särskilt straffansvar skulle vara litet instämmer vi inte i.
A|Hyresnämnderna finner inte bedömningen att någon lagändring inte är nödvändig riktig.
A|Utredningen landar i att någon reglering inte är befogad, vilket vi inte håller med om.
A|Att låta saken bero, vilket kommittén rekommenderar, godtar inte brottsofferjouren.
A|Vi ställer oss avvisande till utredningens bedömning att någon kontroll inte behövs.
A|Kommittén har enligt vår mening fel i sin bedömning att kravet kan slopas.
O|Företagshälsovården, som konsulterats, hade inga synpunkter.
O|Vid sittande möte förklarade samtliga närvarande föreningar att de inte hade något emot flytten.
O|Ärendet har kommunicerats med sökanden, som inte har haft något att invända.
O|Skrivelsen har remitterats till idrottsnämnden, som inte har någon erinran.
O|Kulturmiljöenheten har underrättats och har inget att erinra.
O|Länsstyrelsen i grannlänet har enligt uppgift lämnat planen utan erinran.
O|Nätbolaget svarade på remissen att man saknar erinran.
O|Granskningsyttranden har kommit in från fem sakägare, varav fyra utan erinran.
TD|Sockendräktsrådet bejakar kapitel 2 men tar avstånd från kapitel 3.
TD|Den del som avser arkiv stöds. Den del som avser gallring stöds inte.
TD|Trossamfunden är positiva till förslagen i avsnitt 3 men negativa till dem i avsnitt 4.
TD|Avsnitt 5.3 och 5.4 instämmer vi i, inte i 5.5.
TD|Konstnärsklubben har inget att invända mot avsnitt 6 men motsätter sig avsnitt 7 i dess helhet.
TD|Socialförvaltningens jurister tillstyrker 1–3 §§ och avstyrker 4 §.
TD|Utredningens förslag i kapitel 8 delas, förslaget i kapitel 9 delas inte.
A|Nämndens beslut efter votering: motionen avstyrks.
A|Röstsiffrorna blev 10–9 och motionen avslås.
A|Styrelsen uttalar sig, med ordförandens utslagsröst, mot förslaget.
O|Enligt yrkandet från Liberalerna ska nämnden välkomna förslaget.
O|Folkpartiet yrkade på sin tid bifall till samma förslag.
O|Fortum anser att priset är fel och yrkar på en ny taxa.
T|Sveriges Ingenjörer tillstyrker att uppfinnarersättningen skrivs in i lagen.
E|Kommunen motsätter sig inte förtydligandet i sig.
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES, ids=[case.partition("|")[2][:60] for case in CASES])
def test_what_is_denied_twice_told_or_divided(case: str) -> None:
    expected, _, text = case.partition("|")
    assert read(text).stance.label == expected


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("Hyresgästföreningen i stadsdelen avstyrker förslaget.", ["Nämnden", "kommunen"], "O"),
        ("Näringsidkarna i området tillstyrker förslaget.", ["Sundbro kommun", "kommunen"], "O"),
        ("Hyresgästföreningen i stadsdelen avstyrker förslaget.", ["Hyresgästföreningen"], "A"),
        ("Nämnden i stadsdelen avstyrker förslaget.", ["Nämnden"], "A"),
    ],
)
def test_a_body_of_the_place_is_another_where_the_sender_is_known(
    text: str, names: list[str], expected: str
) -> None:
    assert read(text, names).stance.label == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hyresgästföreningen uppges vara positiv.",
        "Samtliga borgerliga partier yrkar att nämnden välkomnar förslaget.",
        "Skolledarna säger sig inte ha något emot den nya organisationen.",
    ],
)
def test_hearsay_and_motions_are_not_hinted_at(text: str) -> None:
    assert read(text).stance.label == "O"
    assert likely(text) is None
