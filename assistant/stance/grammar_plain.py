"""Stands in plain or picturesque words: "hör hemma i soptunnan", "bör aldrig få se dagens ljus", "landar i ett ja".

Also stands on a proposal that stands earlier in the sentence ("har läst betänkandet och vädjar till regeringen att lägga det åt
sidan"), and the choice between what is proposed and what there is ("väljer förbundet utan tvekan den senare"). Tried late: what
other rows read stays with them.
"""

from __future__ import annotations

from assistant.domain import Abstention, Stance
from assistant.stance.grammar_appeals import _ASK as ASK
from assistant.stance.grammar_appeals import _DO as DO
from assistant.stance.grammar_appeals import _HOW as HOW
from assistant.stance.grammar_appeals import _OUGHT as OUGHT
from assistant.stance.grammar_appeals import _STOP as STOP
from assistant.stance.grammar_appeals import _THE as THE
from assistant.stance.grammar_appeals import _WHO as RULERS
from assistant.stance.pattern import Force, Pattern
from assistant.stance.who import END, OUR, WHO

T, TD, A, E, N = (
    Stance.TILLSTYRKER,
    Stance.TILLSTYRKER_DELVIS,
    Stance.AVSTYRKER,
    Stance.INGEN_ERINRAN,
    Stance.AVSTAR,
)
D, V, P = Force.DECLARED, Force.ATTITUDE, Force.PERFORMATIVE

_WE = rf"(?:{{VI}}|{WHO})"
_EARLIER = r"(?:[\w-]*förslag\w*|{FÖRESLAGNA} [\w-]+|betänkande\w*|promemori\w*|reform\w*|lagutkast\w*|(?:det|den|de) (?:[\w-]+ ){1,2}?som (?:nu |här )?(?:föreslås|{UTREDNINGEN} (?:nu )?(?:föreslår|förordar|vill (?:ha|införa|se))))"
""" "Betänkandet … det": what a pronoun stands for."""
_BETWEEN = r"(?:(?! (?:inte|ej|andra|om) )[^.;?!]){0,160}?"
_IT = r"(?:det|den|dem|detta|de|alltihop)"
_CLOSE = r"(?=[.,;!]| ?$| (?:och|eftersom|då|så|snarast|helt|innan)(?= ))"
_TODAY = r"(?:den|det|de|dagens|nuvarande|gällande|nu gällande)(?: [\w-]+){0,2}?(?: som (?:nu )?(?:gäller|finns|används|tillämpas)(?: (?:i dag|idag|nu))?| (?:vi|kommunerna|regionerna) har(?: (?:i dag|idag|nu))?)?"
_PROPOSED = r"(?:{UTREDNINGENS} [\w-]+|den föreslagna [\w-]+|det föreslagna [\w-]+|förslaget|reformen|den (?:[\w-]+ )?som (?:föreslås|{UTREDNINGEN} (?:föreslår|förordar)))"
_PICKS = r"(?:väljer|föredrar|förordar|förespråkar|tar)"

PLAINLY: tuple[Pattern, ...] = (
    Pattern(
        "stöder det ni föreslår",
        r"(?:stöder|stödjer|stöttar|tillstyrker|bejakar|gillar|välkomnar|är för)(?: (?:helt|fullt ut|varmt|starkt))* (?:det|vad)(?: som)? ni (?:föreslår|föreslagit|lägger fram|vill införa)(?= |[.,;!]|$)"
        r"|(?:tycker|anser|menar)(?: (?!att\b){ord}){0,2}? att {UTREDNINGEN} har (?:helt |alldeles |fullkomligt )?rätt(?=[.,;!]| ?$| och att )",
        ("det ni ", "vad ni ", "det som ni", "vad som ni", " ratt"),
        T,
        A,
        D,
        0.8,
        "Jag stöder det ni föreslår om eftervård.",
        "Jag läser det ni föreslår om eftervård.",
    ),
    Pattern(
        "skulle svika om vi tillstyrkte det",
        rf"om {_WE} (?:tillstyrkte|stödde|godtog|accepterade|bejakade|släppte igenom) (?:det här |den här )?{THE},? (?:och|men) det (?:tänker|kommer|vill|kan|ska|ämnar) {_WE}(?: {{ADV}})* (?:inte|ej|aldrig) (?:att )?göra(?=[ .,;!]|$)"
        rf"|förr (?:skulle |fryser |får )[^.;:?!]{{3,80}} än att {_WE} (?:ställ(?:er|de) {{SIG}} bakom|tillstyrk(?:er|te)|stöder|stödde|accepterar|accepterade|godtar|godtog)(?= )"
        rf"|står (?:{{ADV}} )?fast vid (?:sitt|vårt|mitt) (?:tidigare |starka |bestämda )?(?:motstånd (?:mot|till)|nej till|avstyrkande av)(?= {THE})"
        rf"|(?:{{VI}} säger|säger {{VI}}): nej(?=[,.!]| ?$)",
        ("gora", "an att", "fast vid", ": nej"),
        A,
        None,
        D,
        0.78,
        "Vi skulle svika våra medlemmar om vi tillstyrkte förslaget, och det tänker vi inte göra.",
        "Vi skulle svika våra medlemmar om vi sålde huset, och det tänker vi inte göra.",
    ),
    Pattern(
        "skulle svika om vi inte tillstyrkte det",
        rf"om {_WE} (?:inte|ej) (?:tillstyrkte|stödde|godtog|accepterade|bejakade) (?:det här |den här )?{THE},? (?:och|så) det gör {_WE}(?=[ .,;!]|$)"
        rf"|ställer (?:{{VI}} |{{ADV}} )*upp (?:helhjärtat|fullt ut|helt|till fullo|gärna|med glädje) på(?= {THE}| (?:den|det|de) (?:(?!(?:att|inte)\b)[\w-]+ ){{1,4}}?som {{UTREDNINGEN}} (?:föreslår|förordar|förespråkar))"
        rf"|står (?:{{ADV}} )?fast vid (?:sitt|vårt|mitt) (?:tidigare |starka )?(?:stöd (?:för|till|åt)|ja till|tillstyrkande av)(?= {THE})"
        rf"|(?:{{VI}} säger|säger {{VI}}): ja(?=[,.!]| ?$)",
        ("det gor", "fast vid", ": ja", " upp "),
        T,
        None,
        D,
        0.78,
        "Sameföreningen står fast vid sitt stöd för förslaget.",
        "Sameföreningen står fast vid sitt stöd för ungdomarna.",
    ),
    Pattern(
        "kan inte stödja det som står i förslaget",
        rf"{_EARLIER}(?! om att)[^.;?!]{{0,200}}?,? (?:och|men|så|därför)(?: därför)? (?:{{VI}} |{WHO} )?(?:kan|vill|tänker)(?: {{VI}}| {{ADV}})* (?:inte|ej) (?:stödja|stötta|biträda|acceptera|godta|ställa {{SIG}} bakom) (?:det|den|detta){END}",
        ("stodja det", "stodja den", "stotta de", "bitrada de", "acceptera de", "godta de", "bakom de"),
        A,
        None,
        D,
        0.75,
        "Det som står i betänkandet om bryggorna rimmar illa med planen, och vi kan inte stödja det.",
        "Det som står i betänkandet om bryggorna rimmar illa med planen, och vi kan inte hitta den.",
        needs=("rslag", "foresl", "reform", "betankande", "promemori", "utkast", "forord", "infora", " vill "),
    ),
)  # fmt: skip
"""Tried before the verbs of support that they begin with."""

PLAIN: tuple[Pattern, ...] = (
    Pattern(
        "hör hemma i soptunnan",
        rf"{_EARLIER}[^.;?!]{{0,160}}? (?:hör|hörde)(?: [^.;:?!,]{{2,60}}?)? hemma i (?:papperskorgen|skräpkorgen|soptunnan|papperstuggen|papperskvarnen|det runda arkivet|historiens skräphög)"
        rf"|{_EARLIER}[^.;?!]{{0,200}}? (?:(?:bör|ska|skall|får|borde|måtte) )?(?:aldrig|inte|ej) (?:(?:få|bör|ska|måtte|borde) )?(?:få )?se dagens ljus"
        rf"|(?:måste|bör|ska|skall)(?: {{ADV}})* (?:bort|ut) (?:ur|från) (?:lagförslaget|förslaget|promemorian|betänkandet|lagrådsremissen|propositionen){_CLOSE}"
        rf"|(?:^|(?<=[ ,–-] )|(?<= ))(?:det|den|de) (?:(?!(?:att|som|inte)\b)[\w-]+ ){{1,3}}?som {{UTREDNINGEN}} (?:vill (?:ha|införa|se)|föreslår|förordar)(?: [^.;:?!,]{{2,60}}?)?,? är {_WE} (?:{{ADV}} |bestämt |starkt |helt |absolut )*emot{END}"
        rf"|(?:kan|kunna|vill)(?: [^.;:?!,]{{2,50}}?)? (?:inte|ej|på (?:intet|inget) (?:sätt|vis)|aldrig|omöjligen) (?:förlika {{SIG}} med|leva med|finna {{SIG}} i|gå med på|svälja) (?:{THE}|(?:det|den|de) (?:[\w-]+ )?(?:ni|{{UTREDNINGEN}}) (?:föreslår|vill införa)|den lösning(?:en)? som föreslås)"
        rf"|reservera(?:r|t)? {{SIG}} (?:bestämt |starkt )?mot (?:hela |samtliga |förslagen i |förslaget i )*(?:kapitel|avsnitt|kap|punkt(?:erna)?|§) ?\d"
        rf"|{_EARLIER}[^.;?!]{{0,200}}?(?: borde (?:aldrig|inte|ej)(?: alls)? ha (?:kommit|lagts|skrivits|presenterats|sett dagens ljus)|(?:,|:| [–-]) ?(?:stoppa|skrota|slopa|kasta|dra tillbaka|dra in|lägg ne[rd]|riv upp|glöm) (?:det|den)(?=[!.]| ?$))"
        rf"|(?:^|(?<=[.!?:;] )|(?<= [–-] )|(?<=, och )|(?<=, ))(?:lägg inte fram|genomför inte|inför inte|anta inte|gå inte vidare med) (?:{THE}|(?:den|det) här [\w-]+)"
        rf"|(?:^|(?<=[.!?:;] )|(?<= [–-] ))behåll (?:dagens|nuvarande|gällande|de nuvarande|den nuvarande) [\w-]+(?=[^?]* (?:föreslås|föreslagna|föreslår|förslag\w*))"
        rf"|som {{UTREDNINGEN}} (?:vill|föreslår|förordar),? är(?: och förblir)?(?: för (?:oss|mig|{WHO}))? (?:en omöjlighet|omöjligt|otänkbart|oacceptabelt){END}"
        rf"|{{UTREDNINGEN}}[^.;?!]{{0,120}} valt (?:den|det) som {_WE} (?:minst av allt|absolut inte|inte alls|allra minst|sist av allt) (?:ville|vill|önskar) (?:se|ha)"
        rf"|ser(?: {{VI}}| {{ADV}})* (?:gärna|helst) att {THE}(?: [^.;:?!,]{{2,40}}?)? (?:inte|ej|aldrig) (?:införs|genomförs|antas|blir (?:av|verklighet|lag)|förverkligas){_CLOSE}"
        rf"|(?:har|intar|driver) (?:{{VI}} |{WHO} )?(?:rakt )?motsatt (?:linje|inställning|hållning|ståndpunkt|grundsyn) (?:mot|till|jämfört med|än) {{UTREDNINGEN}}(?=[.,;:]| ?$)"
        rf"|det (?:sämsta|dummaste|värsta|mest oansvariga)(?: [^.;:?!,]{{2,40}}?)? är att göra som {{UTREDNINGEN}} (?:säger|föreslår|skriver|vill)|{THE} är (?:fortfarande |minst |precis )?lika (?:dåligt|uselt|olämpligt|illa|fel|ogenomtänkt) (?:nu |i dag )?som (?:förra|sist|tidigare|då)"
        rf"|(?:{RULERS} )?gör(?: {{ADV}})* (?:klokt|rätt|rättast|bäst) i att {HOW}(?:{STOP}|inte {HOW}{DO}|lägga) (?:{THE}|{{UTREDNINGENS}} (?:råd|modell|lösning|förslag)(?: om [^.;:?!,]{{2,60}}? i (?:byrålådan|papperskorgen|malpåse))?)(?=[ .,;]|$)"
        rf"|(?:är|vore)(?: {{ADV}})* (?:ingenting|inget) (?:för (?:sverige|vår kommun|landsbygden|oss|svenska förhållanden)|att (?:ha|bygga vidare på))(?=,? (?:och|varför|utan) [^.;?!]{{0,80}}(?:{STOP}|inte {HOW}{DO}))",
        ("papper", "korgen", "tunnan", "arkivet", "skraphog", "dagens ljus", " bort ", " ut ", " emot", "forlika", "leva med", "finna sig i", "finna oss i", "finna mig i", "ga med pa", "svalja", "kan ", "vill ", "tanker ", "borde ", "stoppa", "skrota", "slopa", "kasta", "dra ", "lagg", "riv upp", "glom", "genomfor inte", "infor inte", "anta inte", "ga inte", "behall", "omojlig", "otankbart", "oacceptabelt", " i att ", "gora som", "lika ", "valt de", " att ", "motsatt ", "reservera", "ingenting ", "inget "),
        A,
        None,
        D,
        0.75,
        "Förslaget om avgift på bryggor hör enligt Båtfolket hemma i papperskorgen.",
        "Förslaget om avgift på bryggor hör enligt Båtfolket hemma i ett större sammanhang.",
        needs=("rslag", "foresl", "reform", "betankande", "promemori", "utkast", "forord", "infora", "utred", "komm", "reger", "proposition", "remiss", "motion", "kap", "avsnitt", "punkt", "§", "vill "),
    ),
    Pattern(
        "vädjar om att lägga det åt sidan",
        rf"{_EARLIER}{_BETWEEN} (?:{ASK} {RULERS},? att {HOW}(?:{STOP}|lägga|lyfta bort|inte {HOW}{DO}) {_IT}(?: (?:åt sidan|i malpåse|på hyllan|i papperskorgen|i byrålådan))?{_CLOSE}"
        rf"|(?:blir|är)(?: {{ADV}})* (?:vårt|vår|min|mitt|{OUR}) (?:(?:bestämda|enkla|entydiga) )?(?:råd|rekommendation|uppmaning|önskan|begäran|slutsats)(?: till {RULERS})?(?: {{ADV}})* att (?:{STOP}|lägga ne[rd]|inte {HOW}{DO}) {_IT}{_CLOSE}"
        rf"|(?:kan|vill|bör)(?: {{VI}}| {{ADV}})* (?:inte|ej)(?: {{ADV}})* (?:rekommendera|tillråda|förorda) att {_IT} (?:genomförs|införs|antas|blir|läggs)(?=[ .,;]))"
        rf"|{ASK} {{VI}} {RULERS},? att {HOW}(?:{STOP}|rösta ne[rd]|inte {HOW}{DO}) {THE}|{ASK} {RULERS},? att {HOW}rösta ne[rd] {THE}"
        rf"|{THE}(?: [^.;:?!,]{{2,60}})?, som {_WE} {ASK} {RULERS} att (?:{STOP}|inte {HOW}{DO}){END}"
        rf"|(?:är|blir|lyder|förblir)(?: {{ADV}})* (?:vårt|mitt|{OUR}) råd(?: till {RULERS})?(?: {{ADV}})* att {HOW}(?:{STOP}|inte {HOW}{DO}) {THE}|(?:vårt|mitt|{OUR}) råd(?: till {RULERS})? (?:är|blir|lyder|förblir)(?: {{ADV}})*,? att {HOW}(?:{STOP}|inte {HOW}{DO}) {THE}"
        rf"|(?:anser|tycker|menar|uppfattning|mening)(?: (?!(?:att|inte|ej)\b){{ord}}){{0,3}}? att {RULERS} {OUGHT} (?:avstå från|låta bli) att (?:införa|inrätta|höja|sänka|slopa|avskaffa|lagstifta|flytta|bilda|ta ut|begränsa|skärpa|genomföra)(?= )"
        rf"|(?:kan|vill|bör)(?: {{VI}}| {{ADV}}| {WHO})?? (?:inte|ej)(?: {{ADV}})* (?:rekommendera|tillråda) (?:(?:regeringen|riksdagen) )?(?:att (?:genomföra |införa |anta |gå vidare med )?)?{THE}",
        ("att ", " som ", "rekommendera", "tillrada"),
        A,
        None,
        D,
        0.78,
        "Byalaget har läst betänkandet med oro och vädjar till regeringen att lägga det åt sidan.",
        "Byalaget har läst betänkandet med oro och vädjar till regeringen att fördela det rättvist.",
        needs=("avsta", "lata bli", "upphor", "sluta", "overge", "skrot", "stopp", "dra ", "lagg", "lyfta bort", "skrinlag", "slopa", "forkasta", "avsla", "avvisa", "stryk", "kasta", "glomm", "riv", "rosta", "nej till", "broms", "inte ", "ej "),
    ),
    Pattern(
        "vill se det i kraft",
        rf"{{UTREDNINGEN}}[^.;?!]{{0,160}} (?:den|det) (?:uppfattningen|bedömningen|slutsatsen|hållningen|synen|linjen|åsikten) (?:(?:delar|stöder|omfattar)(?: {{ADV}}| till fullo)* (?:{{VI}}|{WHO})|delas(?: {{ADV}}| till fullo)* av (?:oss|{WHO})){END}"
        rf"|{_EARLIER}[^.;?!]{{0,160}}?(?: och|:| men|,) (?:är(?: {{VI}})?(?: {{ADV}}| mycket| helt)* nöjda? med (?:det|den|dem){END}|(?:det|den|detta) är(?: {{ADV}}| mycket| riktigt)* (?:bra|utmärkt|klokt) och (?:ska|skall|bör|måste|borde)(?: {{ADV}})* (?:genomföras|införas|antas|bli (?:verklighet|lag)))"
        rf"|(?:{{UTREDNINGEN}}|{_EARLIER})[^.;?!]{{0,160}} vill(?: {{ADV}}| {{VI}}| gärna| snarast)* se (?:det|den|dem) (?:i kraft|på plats|genomför\w+|inför\w+|förverkliga\w+|i lagen){_CLOSE}"
        rf"|(?:ser|finner|hittar)(?: {_WE})?? (?:(?:inte|ej) annat|(?:inget|ingenting) annat|(?:bara|enbart|idel|endast|uteslutande)) ?(?:än )?(?:fördelar|vinster|gott|nytta|förtjänster)(?: [^.;:?!,]{{2,30}}?)? (?:med|i|av) {THE}"
        rf"|(?:{_EARLIER}|som föreslås|{{UTREDNINGEN}})[^.;?!]{{0,200}}[ ,](?:(?:det|den|detta|de) (?:har|får)(?: {{ADV}})*|(?:har|får) (?:det|den|de)(?: {{ADV}})*) (?:vårt|{OUR}) (?:helhjärtade |fulla |odelade |varma |oreserverade )?(?:stöd|bifall|gillande){END}"
        rf"|{_EARLIER}[^.;?!]{{0,160}}? och (?:(?:{{ADV}}|vi|jag) )*är(?: {{VI}})?(?: {{ADV}})* för (?:det|den|dem){END}"
        rf"|(?:{_EARLIER}|idén|tanken)[^.;?!]{{0,160}} (?:hoppas|vill|önskar|ser gärna)(?: {{VI}}| {{ADV}}| verkligen| innerligt)* att (?:det|den|de) (?:snart |snarast |nu )?(?:går igenom|blir (?:verklighet|av|lag)|antas|genomförs|införs|klubbas|röstas igenom){_CLOSE}"
        rf"|(?:idén|tanken|planen)[^.;?!]{{0,120}} vill(?: {{ADV}})* att (?:det|den|de) (?:genomförs|införs|blir av),? (?:så ?som|som) {{UTREDNINGEN}} (?:föreslår|förordar)"
        rf"|{_EARLIER}[^.;?!]{{0,160}}?(?:,|:| [–-]) ?(?:genomför|inför|anta|klubba igenom|förverkliga) (?:det|den)(?=[!.]| ?$)"
        rf"|(?:^|(?<=[.!?:] )|(?<= [–-] ))(?:ta bort|inför|avskaffa|slopa|höj|sänk|bygg|låt|ge|flytta|samla) [^.;:?!]{{2,90}}?,? (?:precis|just|så) som {{UTREDNINGEN}} (?:säger|föreslår|skriver|vill|förordar)(?=[!.]| ?$)"
        rf"|(?:det|vad) (?:som )?{{UTREDNINGEN}} (?:vill göra|föreslår|vill|förordar)(?= )[^.;:?!]{{0,120}}? är(?: {{ADV}}| precis| alldeles| just)* rätt (?:medicin|väg|recept|åtgärd|grepp|sätt|tänkt|ordning)"
        rf"|{_EARLIER}[^.;?!]{{0,160}} hälsar (?:{{VI}} )?(?:den|det|dem) (?:varmt |mycket |hjärtligt )?välkom\w+{END}"
        rf"|{{UTREDNINGEN}}[^.;?!]{{0,120}} valt (?:den|det) som (?:också|även) {_WE} (?:skulle ha valt|hade valt|föredrar|förordar|vill se|helst (?:ser|såg))"
        rf"|ser(?: {{VI}}| {{ADV}})* (?:gärna|helst) att {THE}(?: [^.;:?!,]{{2,40}}?)? (?:snarast |snart )?(?:införs|genomförs|antas|blir (?:av|verklighet|lag)|förverkligas){_CLOSE}"
        rf"|(?:{{VI}}(?: {{ADV}})* är|är(?: {{ADV}})* {{VI}})(?: {{ADV}}| varmt| starkt)* för (?:det|den|de) (?:(?!(?:att|som|inte)\b)[\w-]+ ){{1,3}}?som (?:{{UTREDNINGEN}} (?:nu )?(?:föreslår|förordar|vill införa)|föreslås)"
        rf"|(?:har|intar|delar|följer) (?:{{VI}} |{WHO} )?samma (?:linje|inställning|hållning|ståndpunkt|grundsyn) som {{UTREDNINGEN}}(?=[.,;:]| ?$)"
        rf"|det (?:enda (?:raka|rätta|riktiga|kloka)|bästa|rätta|klokaste)(?: [^.;:?!,]{{2,40}}?)? är att göra som {{UTREDNINGEN}} (?:säger|föreslår|skriver|vill)|{THE} är (?:fortfarande |minst |precis )?lika (?:bra|klokt|välkommet|angeläget) (?:nu |i dag )?som (?:förra|sist|tidigare|då)"
        rf"|(?:{RULERS} )?gör(?: {{ADV}})* (?:klokt|rätt|rättast|bäst) i att {HOW}(?:(?:{DO}|följa|lyssna på) (?:{THE}|{{UTREDNINGENS}} [\w-]+)|göra som {{UTREDNINGEN}} (?:föreslår|säger|förordar))"
        rf"|kan (?:{{ord}} ){{0,2}}?(?:bara|endast|inte annat än|inget annat än) (?:hålla med|instämma|nicka)(?=: [^.;?!]{{3,200}} som {{UTREDNINGEN}}| (?:med |i )?{{UTREDNINGEN}}| (?:med |i )?{{UTREDNINGENS}})"
        rf"|(?:någon|ingen) annan (?:slutsats|bedömning|uppfattning|lösning) än {{UTREDNINGENS}}(?:,[^.;?!]{{2,160}},| [^.;:?!,]{{2,60}})? kan (?:{{VI}}|{WHO}) (?:inte |svårligen |knappast )?(?:se|finna|komma till|göra|dra|förorda)(?=[.,;!]| ?$)"
        rf"|{ASK} {RULERS},? att {HOW}(?:utan dröjsmål |utan fördröjning |redan i (?:ord|vår|höst) )?(?:lägga fram|lämna|överlämna|återkomma med|avlämna) en (?:[\w-]+ )?(?:proposition|lagrådsremiss)(?: till riksdagen)?,? (?:i enlighet med|i linje med|på grundval av|grundad på|som (?:bygger på|följer|motsvarar)|enligt|utifrån) (?:{THE}|{{UTREDNINGENS}} [\w-]+)"
        rf"|(?:är|ställer {{SIG}}|röstar)(?: {{ADV}}| varmt| starkt)* (?:för|bakom|positiva? till) (?!att )(?:(?! (?:inte|ej|men|att) )[^.;:?!,]){{3,90}},? (?:så ?som|precis som|på det sätt som) (?:{{UTREDNINGEN}}|ni)(?: {{ADV}})* (?:har det|skriver|anger|vill ha det|tänker {{SIG}}|tänkt {{SIG}}|skisserar)"
        rf"|säger (?:{{VI}} |{{ADV}} )*ja till {{UTREDNINGENS}} (?:[\w-]+ )?(?:paket|modell|upplägg|lösning|linje|helhet|väg|recept){END}",
        ("delar ", "stoder ", "stodjer ", "omfattar ", "delas ", "nojd", " bra och", "utmarkt och", "klokt och", "i kraft", "pa plats", "genomfor", "infor", "forverkliga", "i lagen", "fordelar", "vinster", "gott", "nytta", "fortjanster", "proposition", "lagradsremiss", "har det", "skriver", "anger", "vill ha det", " har ", " far ", "kan ", " for det", " for den", " for dem", "gar igenom", "blir ", "antas", "klubba", "rostas", "anta ", "som ", "ratt", "gor ", "gora som", "lika ", "valt de", "valkom", " att ", "ar ", "samma ", "tanker", "tankt", "skissera", "ja till"),
        T,
        None,
        D,
        0.72,
        "Hamnklubben har läst förslaget om bojar och är nöjd med det.",
        "Hamnklubben har läst förslaget om bojar och är färdig med det.",
        needs=("utred", "komm", "reger", "rslag", "foresl", "reform", "betankande", "promemori", "depart", "delegation", "motion", "beredning", "direktiv", "riksdag", "lagrad", "sakkunnig", "samordnare", "arbetsgrupp", "lagandring", "detaljplan", "utkast"),
    ),
    Pattern(
        "skriver under på vartenda förslag",
        rf"(?:skriver|skriva)(?: {{VI}}| {WHO})??(?: gärna| {{ADV}})* under på (?:(?:vart(?:enda)?|vart och) ett av|samtliga|alla|hela|de|vartenda)(?: (?:de|alla|[\w-]+))?? (?:(?:[\w-]+ )?{{FÖRSLAG}}|betänkandet|promemorian)",
        ("under pa",),
        T,
        A,
        D,
        0.75,
        "Kommunen kan skriva under på samtliga förslag i kapitel 11.",
        "Kommunen kan skriva under på samtliga fakturor i kapitel 11.",
    ),
    Pattern(
        "landar i ett ja",
        rf"(?:landar|stannar|mynnar|utmynnar|slutar)(?: {_WE})??(?: {{ADV}}| till sist| till slut| efter viss tvekan)* (?:i|för|vid) ett (?:klart |tydligt |bestämt |entydigt |rungande |försiktigt )?ja(?: till)?(?=[ .,;!]|$)(?! (?:eller|och) )"
        rf"|(?:blir|är) det (?:(?:från|för|av) (?:vår|vårt|min|{WHO})(?: (?:sida|del|håll))?|från oss|för oss|av oss) (?:{{ADV}} )*ett (?:klart |tydligt |bestämt |rungande )?ja(?: till)?(?=[ .,;!]|$)"
        rf"|om (?:man|ni|du|regeringen|utredaren) frågar (?:oss|mig|{WHO})(?: som [^.,;?!]{{2,60}})?,? (?:är|blir|lyder) svaret(?: {{ADV}})* ja(?: till)?{END}",
        (" ett ", "svaret "),
        T,
        None,
        D,
        0.75,
        "Efter att ha hört båda sidor landar kåren i ett ja till förslaget.",
        "Efter att ha hört båda sidor landar kåren i ett vet inte.",
        needs=(" ja",),
    ),
    Pattern(
        "landar i ett nej",
        rf"(?:landar|stannar|mynnar|utmynnar|slutar)(?: {_WE})??(?: {{ADV}}| till sist| till slut| efter viss tvekan)* (?:i|för|vid) ett (?:klart |tydligt |bestämt |entydigt |rungande )?nej(?: till)?(?=[ .,;!]|$)(?! (?:eller|och) )"
        rf"|(?:blir|är) det (?:(?:från|för|av) (?:vår|vårt|min|{WHO})(?: (?:sida|del|håll))?|från oss|för oss|av oss) (?:{{ADV}} )*ett (?:klart |tydligt |bestämt |rungande )?nej(?: till)?(?=[ .,;!]|$)"
        rf"|om (?:man|ni|du|regeringen|utredaren) frågar (?:oss|mig|{WHO})(?: som [^.,;?!]{{2,60}})?,? (?:är|blir|lyder) svaret(?: {{ADV}})* nej(?: till)?{END}"
        rf"|{THE} har {WHO} (?:bara|endast|blott) ett (?:enda )?ord(?: att säga)?: nej{END}",
        (" ett ", "svaret "),
        A,
        None,
        D,
        0.78,
        "Efter att ha hört båda sidor landar kåren i ett nej till förslaget.",
        "Efter att ha hört båda sidor landar kåren i ett vet inte.",
        needs=(" nej",),
    ),
    Pattern(
        "väljer dagens ordning",
        rf"mellan {_PROPOSED}(?: [^.;:?!,]{{2,40}}?)? och {_TODAY}(?: [^.;:?!,]{{2,40}}?)? {_PICKS} [^.;:?!]{{2,70}}? (?:den|det) (?:senare|sistnämnda|andra){END}"
        rf"|mellan {_TODAY}(?: [^.;:?!,]{{2,40}}?)? och {_PROPOSED}(?: [^.;:?!,]{{2,40}}?)? {_PICKS} [^.;:?!]{{2,70}}? (?:den|det) (?:förra|förstnämnda|första){END}"
        r"|(?:ser|såg)(?: {ord}){0,3}? (?:hellre|helst) att (?:dagens|nuvarande|gällande|den (?:nuvarande|gällande)) (?:(?! (?:inte|ej|om|men) )[^.;:?!,]){3,80}? (?:ligger fast|behålls|består|är kvar|blir kvar|får vara kvar|får stå kvar|bevaras|fortsätter gälla|gäller även i fortsättningen)(?= än att|[.;]| ?$)",
        ("mellan ", "hellre ", "helst "),
        A,
        None,
        D,
        0.75,
        "I valet mellan utredningens modell och den som gäller i dag väljer klubben den senare.",
        "I valet mellan utredningens modell och den som gäller i dag väljer klubben ingendera.",
        needs=("senare", "sistnamnda", "andra", "forra", "forstnamnda", "forsta", "ligger fast", "behalls", "bestar", "kvar", "bevaras", "fortsatt"),
    ),
    Pattern(
        "väljer den föreslagna ordningen",
        rf"mellan {_PROPOSED}(?: [^.;:?!,]{{2,40}}?)? och {_TODAY}(?: [^.;:?!,]{{2,40}}?)? {_PICKS} [^.;:?!]{{2,70}}? (?:den|det) (?:förra|förstnämnda|första){END}"
        rf"|mellan {_TODAY}(?: [^.;:?!,]{{2,40}}?)? och {_PROPOSED}(?: [^.;:?!,]{{2,40}}?)? {_PICKS} [^.;:?!]{{2,70}}? (?:den|det) (?:senare|sistnämnda|andra){END}",
        ("mellan ",),
        T,
        None,
        D,
        0.75,
        "I valet mellan dagens modell och utredningens förslag väljer klubben det senare.",
        "I valet mellan dagens modell och utredningens förslag väljer klubben ingetdera.",
        needs=("senare", "sistnamnda", "andra", "forra", "forstnamnda", "forsta"),
    ),
    Pattern(
        "hittar inget att invända mot",
        rf"(?:finns|finner|ser|hittar|upptäcker)(?: [^.;:?!,]{{2,60}}?)? (?:ingenting|inget) (?:i|av) (?:{THE}|lagtexten|förslagen)(?: [^.;:?!,]{{2,40}}?)? som (?:ger|föranleder|utgör|skulle ge|påkallar)(?: {{ord}}){{0,2}}? (?:anledning|skäl|grund|orsak)? ?(?:till|för|att)? ?(?:[\w-]+ )?(?:protest(?:er)?|invändning(?:ar)?|erinran|erinringar|kritik|anmärkning(?:ar)?|invända)"
        r"|(?:inte|ej) (?:stött på|funnit|hittat|upptäckt|sett|kunnat finna|kunnat se) något (?:i [^.;:?!,]{2,40} )?(?:som (?:den|det|vi|man|{ord}) (?:vill|har (?:skäl|anledning) att|behöver|önskar) |att )(?:resa|rikta|framställa|anföra|invända|erinra|anmärka|opponera {SIG} mot|kritisera)(?: (?:någon|några))?(?: (?:invändning(?:ar)?|erinran|erinringar|kritik|anmärkning(?:ar)?|protester))?(?: (?:mot|på))?(?=[.,;]| ?$)"
        rf"|får (?:{{VI}} |{{ADV}} |för vår del |det )*(?:det )?gärna (?:bli|vara) (?:så )?som (?:det står|föreslås|{{UTREDNINGEN}} (?:föreslår|vill|tänkt {{SIG}}))",
        ("protest", "invand", "erinra", "erinring", "kritik", "anmark", "kritisera", "opponera", "garna "),
        E,
        None,
        P,
        0.85,
        "Handelskammaren har inte stött på något som den vill resa invändningar mot.",
        "Handelskammaren har stött på något som den vill resa invändningar mot.",
        needs=("ingenting", "inget", "inte ", "ej ", "som "),
    ),
    Pattern(
        "låter andra svara",
        rf"(?:låter|lämnar åt|låta)(?: {_WE})?? andra(?: att)? (?:svara|yttra {{SIG}}|bedöma (?:det|den|saken|förslaget)|ta ställning|uttala {{SIG}}|ha synpunkter|tycka till){END}"
        r"|(?:stannat för|valt|beslutat|väljer|avstår från|avhåller {SIG} från|ser (?:{ord} ){0,2}?ingen anledning|har (?:{ord} ){0,2}?ingen anledning) att (?:(?:inte|ej) gå in i någon (?:[\w-]+ )?prövning|gå in i någon (?:[\w-]+ )?prövning|tycka något|värdera|betygsätta|recensera)(?: (?:av|om))? (?:{UTREDNINGENS} )?(?:{FÖRSLAG}|betänkandet|promemorian|saken|frågan)"
        rf"|(?:^|(?<=[.!?;] )){{VI}} passar(?=[.!]| ?$| (?:på|i) (?:den|denna|det|detta))|lämna(?:s|r)?(?: {_WE})?? (?:frågan|saken|remissen|förslaget|förslagen) därhän{END}|har (?:{{ADV}} )?varken (?:tid|kunskap(?:er)?|resurser|möjlighet|kompetens)(?: (?:{{ord}} ){{0,3}}?{{ord}})? (?:eller|och) [\w-]+ (?:nog )?(?:för )?att (?:svara|yttra {{SIG}}|lämna (?:synpunkter|yttrande|svar))"
        rf"|nöjer {{SIG}} (?:{{ADV}} )?med att lägga (?:remissen|ärendet|skrivelsen|betänkandet|promemorian) till handlingarna"
        r"|(?:något|nåt) (?:[\w-]*yttrande|[\w-]*svar)(?: [^.;:?!,]{2,60}?)? (?:(?:inte|ej) (?:kommer|torde komma)|kommer (?:inte|ej)) att (?:avges|lämnas|inges|ges|avlämnas)",
        ("andra ", "prov", "tycka nagot", "vardera", "betygsatta", "recensera", "avges", "lamnas", "inges", "ges", "darhan", "varken ", "passar", "handlingarna"),
        N,
        None,
        P,
        0.85,
        "Frågan ligger så långt från vår verksamhet att vi låter andra svara.",
        "Frågan ligger så långt från vår verksamhet att vi låter andra bygga.",
        abstention=Abstention.ABSTAINS,
        needs=("later", "lamnar at", "lata", "stannat", "valt", "beslutat", "valjer", "avstar", "avhaller", "ingen anledning", "nagot ", "nat ", "darhan", "varken ", "passar", "nojer "),
    ),
)  # fmt: skip
