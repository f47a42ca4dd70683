"""Stands whose words, read one by one, say the opposite: tried before all other rows.

"Tillstyrka förslaget kan vi inte" has its denial last, "vägrar sitt bifall" has it in another verb, "beslutar i enlighet med
det senare" names what was moved only by its place. Who rejects something "i likhet med utredningen" supports the inquiry.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern
from assistant.stance.who import END, FIRST, WHO

T, A = Stance.TILLSTYRKER, Stance.AVSTYRKER
P, D = Force.PERFORMATIVE, Force.DECLARED

_APPROVE = r"(?:tillstyrka|stödja|biträda|godta|godtaga|acceptera|bifalla|välkomna|förorda|godkänna|bejaka|tolerera|applådera|förespråka|(?:ställa {SIG}|stå) bakom|säga ja till|ställa upp på|ställa {SIG} positiv\w* till|medverka till|gå med på|ge (?:sitt|vårt|mitt) (?:stöd|bifall))"
_ON = r"(?:(?! (?:men|och|samt|utan|som|att|eftersom|då|om|medan|däremot|inte|ej|fast|även|trots) )[^.;:?!,])"
_CAN = r"(?:kan|vill|tänker|ämnar|bör|skall|ska|får|låter|lär|tänkte|vågar|går|gör)"
_SENTENCE = r"(?:^|(?<=[.;:] )|(?<=, men )|(?<=, och ))(?:(?:men|och) )?"
_INSIDE = r"(?:, [^,.;:?!]{2,120},| - [^.;:?!-]{2,120} -)?"
_NO = r"(?:inte|ej|icke|aldrig|knappast|omöjligen|svårligen|ingalunda|ingen|inget|inga|få|näppeligen)"
_NOT_NO = r"(?! (?:annat|bara|minst|endast|enbart|heller bara|utan|tillräckligt|nog|göra annat))"

_KOMMITTEN = r"(?:(?:den |de )?(?:statliga )?(?:utredningen|utredaren|utredarna|kommittén|kommitterade|betänkandet|promemorian|delegationen|arbetsgruppen|beredningen|{UTREDNINGENS} utredare)|[\w-]+(?:utredningen|kommittén|delegationen|beredningen))"
_REJECTS = r"(?:avstyrker|avvisar|förkastar|avfärdar|motsätter {SIG}|avråder(?: från)?|säger nej(?: till)?|tar avstånd(?: från)?|avböjer|dömer ut|underkänner|vänder {SIG} (?:mot|emot)|går emot|ogillar|ratar|är(?: {ADV})? (?:emot|mot))"
_LIKE = r"(?:i likhet med|liksom|likt|precis som|på samma sätt som|i samklang med|tillika med)"
_A_MATTER = r"(?=(?: {VI}| {ADV}| {SIG}| till| från| mot| emot| av| (?!tank|idé|mot){ord}| (?!tank|idé){ord} {ord})*? (?:(?:även |också )?(?:tanke|idé|modell|lösning|alternativ)\w* (?:på|om|med|att)|(?:en|ett|varje|alla|fler|nya|ytterligare|att|sådana?t?)) )"
_SELF = r"(?:vi(?: för (?:vår|egen) del)?|(?:(?!(?:att|som|och|men)\b){ord} ){0,2}?{ORGAN}(?: för (?:sin|egen) del)?)"
_AGAINST = r"(?:avstyrker|avstyrkt|avvisar|avvisat|motsätter {SIG}|motsatt {SIG}|förkastar|är (?:{ADV} )?(?:emot|mot)|säger nej|sagt nej|avråder|avrått|vänder {SIG} mot|ogillar|protesterar)"

_GOAL = r"(?:syftet|målet|målen|ambitionen|intentionen|intentionerna|tanken|idén)"
_MEANS = r"(?:medlet|medlen|metoden|metoderna|vägen dit|lösningen|utformningen|genomförandet|{FÖRSLAG}|(?:den|det) föreslagna (?:lösningen|modellen|metoden|vägen|utformningen|ordningen))"

_NOW = r"(?: (?!(?:inte|ej|icke|aldrig)\b){ord}){0,4}?"
_ANOTHER_VIEW = rf"(?:har|är|gör|intar){_NOW} (?:(?:kommit (?:fram )?till|av|dragit) (?:den |rakt )?mots(?:att|atta) (?:slutsats(?:en)?|uppfattning(?:en)?|ståndpunkt(?:en)?|åsikt(?:en)?|mening(?:en)?)|ändrat (?:{{SIG}}|(?:sin )?(?:uppfattning|ståndpunkt|inställning|åsikt))|bytt (?:fot|ståndpunkt|åsikt)|motsatt (?:bedömning|ställning|uppfattning|ståndpunkt))"
_BUT = r"(?:(?! (?:inte|ej|icke|aldrig) )[^.;:?!]){0,160}?,? (?:men|dock|emellertid|och)(?: (?!(?:inte|ej|icke|aldrig)\b){ord}){0,3}? "

TURNED: tuple[Pattern, ...] = (
    Pattern(
        "tillstyrkte, men har ändrat sig",
        rf"(?:tillstyrkte|biföll|bejakade|stödde|välkomnade|var (?:{{ADV}} )?(?:positiv|positiva|för)|ställde {{SIG}} bakom){_BUT}{_ANOTHER_VIEW}(?=[ .,;]|$)",
        ("motsatt", "andrat", "bytt "),
        A,
        None,
        P,
        0.8,
        "Hamnrådet stödde planen i fjol men har nu kommit till motsatt slutsats.",
        "Hamnrådet stödde planen i fjol och har inte ändrat uppfattning.",
    ),
    Pattern(
        "avstyrkte, men har ändrat sig",
        rf"(?:avstyrkte|avvisade|motsatte {{SIG}}|var (?:{{ADV}} )?(?:negativ|negativa|kritisk|kritiska|emot)){_BUT}{_ANOTHER_VIEW}(?=[ .,;]|$)",
        ("motsatt", "andrat", "bytt "),
        T,
        None,
        P,
        0.8,
        "Hamnrådet avvisade planen i fjol men har nu bytt fot.",
        "Hamnrådet avvisade planen i fjol och har inte ändrat uppfattning.",
        needs=("avstyrkte", "avvisade", "motsatte", "var "),
    ),
    Pattern(
        "målet är gott, medlet inte",
        rf"{_GOAL}(?= [^.;:?!,]{{0,60}}?(?:bakom|delar|stöder|stödjer|stödja|köper|köpa|välkomnar|gillar|bejakar|bejaka|instämmer|med på|sympatiserar|godtar|godta|tillstyrk|\bgo[dt]))(?:(?! (?:inte|ej|att|som|men) )[^.;:?!,]){{3,70}}?(?:,|;| -)(?: men)? {_MEANS}(?: däremot)? (?:inte|ej|icke)(?= ?[.;!]| ?$)"
        rf"|{_GOAL} är(?: {{ADV}}| mycket)* (?:go[dt]|lovvär[dt]|vällovlig\w*|behjärtansvär[dt]\w*|bra|riktig\w*|rätt)(?:,|;|,? men|,? medan) {_MEANS} (?:avvisas|avstyrks|förkastas|underkänns|avvisar {_SELF}|avstyrker {_SELF})(?= ?[.;!]| ?$)"
        rf"|{_GOAL} (?:är {_SELF} (?:för|med på)|(?:delar|stöder|stödjer|köper|gillar|bejakar) {_SELF})(?:,|;|,? men|,? medan) {_MEANS} (?:avvisar {_SELF}|avstyrker {_SELF}|är {_SELF} emot|motsätter {_SELF} {{SIG}}|motsätter {{SIG}} {_SELF})(?= ?[.;!]| ?$)"
        rf"|är(?: {{ADV}}| mycket)* (?:bra|viktigt|välkommet|nödvändigt|angeläget|en god sak|lovvärt|eftersträvansvärt)(?:[.;,]|,? men) (?:men )?(?:(?:den|det|de) föreslagna [\w-]+|{{FÖRSLAG}}) är det(?: dock| däremot)? (?:inte|ej)(?= ?[.;!]| ?$)",
        ("syftet", "malet", "malen", "ambitionen", "intention", "tanken", "iden", "foreslagna", "rslag"),
        A,
        None,
        D,
        0.82,
        "Målet kan sotarna ställa sig bakom, medlen inte.",
        "Målet är tydligt beskrivet, medlen inte.",
        needs=(" inte", " ej", " icke", "avvisa", "avstyrk", "forkast", "underk", " emot", "motsatter"),
    ),
    Pattern(
        "utredningen säger nej, vi säger ja",
        rf"{FIRST}{_KOMMITTEN} (?:säger|sade|svarar)(?: {{ADV}})* (?:nej(?= )[^.;:?!]{{2,200}}?(?:[.;]|,? men|,? medan) {WHO} (?:säger|svarar)(?: {{ADV}})* ja|ja(?= )[^.;:?!]{{2,200}}?(?:[.;]|,? men|,? medan) {WHO} (?:säger|svarar)(?: {{ADV}})* nej){END}",
        ("sager nej", "sager ja", "sade nej", "sade ja", "svarar nej", "svarar ja"),
        A,
        None,
        D,
        0.8,
        "Utredaren säger nej till en sotningsskatt. Sotarbolagen säger ja.",
        "Utredaren säger nej till en sotningsskatt. Sotarbolagen säger ingenting.",
        needs=("utred", "kommit", "betank", "promem", "deleg", "arbetsgr", "beredn"),
    ),
    Pattern(
        "tillstyrka kan vi inte",
        rf"{_SENTENCE}{_APPROVE}(?: {_ON}{{1,120}}?)?,? {_CAN}{_INSIDE}(?: (?!(?:men|och|samt|utan|som|att|eftersom|då|om|medan|{_NO})\b){{ord}}){{0,9}}?{_INSIDE}(?: (?:det|den|detta|dem))? {_NO}(?= |[.,;]|$){_NOT_NO}",
        (" kan", " vill", " tank", " amnar", " bor", " ska", " far", " later", " lar", " vagar", " gar", " gor"),
        A,
        None,
        P,
        0.88,
        "Biträda avgiftshöjningen kan hamnarna under rådande konjunktur inte.",
        "Biträda avgiftshöjningen kan hamnarna, men inte före sommaren.",
        needs=("inte", "ej", "icke", "aldrig", "knappast", "omojlig", "svarlig", "ingal", "ingen", "inget", "inga", "nappe", "fa "),
    ),
    Pattern(
        "vägrar sitt bifall",
        r"(?:vägrar|nekar|undandrar|undanhåller|förvägrar|förmenar|håller inne(?: med)?|drar (?:nu )?(?:in|tillbaka)|återkallar|återtar|nekas|vägras)(?: (?!(?:att|som|och|men)\b){ord}){0,6}? (?:(?:sitt|vårt|mitt|varje|allt|sin|vår)(?: (?!(?:att|som|och|men)\b){ord})? )?(?:bifall|gillande|godkännande|stöd|tillstyrkan|välsignelse|samtycke|medgivande)(?= (?:till|åt|för|av|i|på)(?= )|[.,;]| ?$)",
        ("bifall", "gillande", "godkannande", "stod", "tillstyrkan", "valsignelse", "samtycke", "medgivande"),
        A,
        None,
        P,
        0.85,
        "Byalaget nekar sitt gillande till den nya trafikplanen.",
        "Byalaget ger sitt gillande till den nya trafikplanen.",
        needs=("vagra", "neka", "undan", "forvag", "formen", "inne ", "drar ", "aterkallar", "atertar"),
    ),
    Pattern(
        "inte funnit skäl förorda bifall",
        r"(?:inte|ej|icke|aldrig|inga|ingen|inget)(?: {VI}| {ADV}| {SIG}| {ORGAN})* (?:funnit|finner|finna|sett|ser|se|haft|har|ansett|anser)(?: {SIG}| {VI}| {ADV}| {ORGAN}| någo[tn]| några| böra| kunna| tillräcklig\w*)*(?: (?:skäl|anledning|fog|grund|orsak|böra|kunna))(?: (?:för|till))?(?: att)?(?: (?:varken|på något sätt))? (?:förorda|tillråda|tillstyrka|hemställa om|yrka|lämna|meddela|medgiva|medge|bevilja)(?: {ord})? bifall",
        ("bifall",),
        A,
        None,
        P,
        0.88,
        "Kyrkorådet har icke haft anledning tillråda bifall till framställningen.",
        "Kyrkorådet har haft anledning tillråda bifall till framställningen.",
        needs=("inte", "ej ", "icke", "aldrig", "inga ", "ingen", "inget"),
    ),
    Pattern(
        "beslutar det senare",
        r"(?:bifall|tillstyrkan|tillstyrkande|bifalla|tillstyrka) (?:och|respektive|eller|resp\.|kontra|mot) (?:avslag|avstyrkan|avstyrkande|avslå|avstyrka)(?= )[^.;:?!]{0,140}? (?:det|den) sen(?:are|aste)(?= ?[.,;:]| ?$| (?:alternativet|yrkandet|förslaget))"
        r"|(?:avslag|avstyrkan|avstyrkande|avslå|avstyrka) (?:och|respektive|eller|resp\.|kontra|mot) (?:bifall|tillstyrkan|tillstyrkande|bifalla|tillstyrka)(?= )[^.;:?!]{0,140}? (?:det|den) (?:förra|förstnämnda|första)(?= ?[.,;:]| ?$| (?:alternativet|yrkandet|förslaget))",
        ("sena", "forra", "forsta", "forstn"),
        A,
        None,
        P,
        0.85,
        "Ordföranden prövar bifall respektive avslag och finner att utskottet stannar för det senare.",
        "Ordföranden prövar bifall respektive avslag.",
        needs=("bifall", "tillstyrka"),
    ),
    Pattern(
        "beslutar det förra",
        r"(?:avslag|avstyrkan|avstyrkande|avslå|avstyrka) (?:och|respektive|eller|resp\.|kontra|mot) (?:bifall|tillstyrkan|tillstyrkande|bifalla|tillstyrka)(?= )[^.;:?!]{0,140}? (?:det|den) sen(?:are|aste)(?= ?[.,;:]| ?$| (?:alternativet|yrkandet|förslaget))"
        r"|(?:bifall|tillstyrkan|tillstyrkande|bifalla|tillstyrka) (?:och|respektive|eller|resp\.|kontra|mot) (?:avslag|avstyrkan|avstyrkande|avslå|avstyrka)(?= )[^.;:?!]{0,140}? (?:det|den) (?:förra|förstnämnda|första)(?= ?[.,;:]| ?$| (?:alternativet|yrkandet|förslaget))",
        ("sena", "forra", "forsta", "forstn"),
        T,
        None,
        P,
        0.85,
        "Ordföranden prövar bifall respektive avslag och finner att utskottet stannar för det förra.",
        "Ordföranden prövar avslag respektive bifall.",
        needs=("bifall", "tillstyrka"),
    ),
    Pattern(
        "ogillar vad kommittén tillstyrkt",
        r"(?:inte|ej|icke|för ingen del|ingalunda|omöjligen|svårligen|på (?:intet|inget) (?:sätt|vis)|näppeligen|knappast|aldrig)(?: {ADV}| kunna)* (?:gilla|godkänna|biträda|godta|godtaga|dela|instämma i|förena {SIG} (?:i|med)|ansluta {SIG} till|ställa {SIG} bakom|stödja|tillstyrka|acceptera)(?: {ADV})* (?:vad|det|det som) (?:{UTREDNINGEN}|kommitteen)(?: (?!(?:och|men|inte|ej|icke)\b){ord}){0,8}? (?:tillstyrkt|föreslagit|förordat|hemställt|anfört|yrkat|tänkt {SIG}|föreslår|förordar|tillstyrker|vill)(?=[ .,;]|$)",
        ("vad ", "det "),
        A,
        None,
        P,
        0.88,
        "Skeppslaget kan ingalunda biträda vad kommittén i tredje stycket förordat.",
        "Skeppslaget kan till fullo biträda vad kommittén i tredje stycket förordat.",
        needs=("tillstyrk", "foresla", "forord", "hemstallt", "anfort", "yrkat", "tankt", "foreslar", " vill"),
    ),
    Pattern(
        "avvisar i likhet med utredningen",
        rf"{_LIKE} {_KOMMITTEN}(?: (?:{{VI}}|{{ADV}}|vill))* {_REJECTS}{_A_MATTER}"
        rf"|{_REJECTS}(?: {{VI}}| {{ADV}}| (?!(?:inte|ej|icke|att|som|och|men)\b){{ord}}){{0,3}}?,? {_LIKE} {_KOMMITTEN},?{_A_MATTER}",
        ("likhet med", "liksom ", "likt ", "precis som", "satt som", "samklang", "tillika"),
        T,
        None,
        D,
        0.69,
        "Liksom utredaren avvisar rederierna tanken på en ny farledsavgift.",
        "Liksom grannkommunen avvisar rederierna tanken på en ny farledsavgift.",
        needs=("avstyrker", "avvisar", "forkastar", "avfardar", "motsatter", "avrader", "sager nej", "tar avstand", "avbojer", "domer ut", "underkanner", "vander", "gar emot", "ogillar", "ratar", "ar "),
    ),
    Pattern(
        "utredningen gör rätt i att avvisa",
        rf"{_KOMMITTEN} {_REJECTS} [^.;:?!]{{2,140}}?,? (?:och|vilket|det|något som) (?:{{ord}} ){{0,3}}?(?:rätt i (?:det|detta)|är rätt|(?:är|var) (?:helt |alldeles )?(?:riktigt|klokt|rätt tänkt)|gör {{ord}} rätt i|med rätta|välbetänkt)(?=[ .,;]|$)"
        rf"|{_SENTENCE}(?:rätt|klokt|riktigt|helt rätt) gör {_KOMMITTEN} (?:som|i att|när den|när han|när hon|då den) (?:{{ADV}} )?(?:inte|ej|icke|avstår|avvisar|avfärdar|låter bli)(?= )"
        rf"|{_KOMMITTEN} (?:{_REJECTS}|avstår) (?:med rätta|med fog|klokt nog|riktigt nog)(?= )"
        rf"|(?:med rätta|med all rätt|med fog|på goda grunder|klokt nog|mycket riktigt) (?:drar|kommer|landar|anser|menar|bedömer|avstår|{_REJECTS})(?: (?:{{ADV}}|därför|fram till|i))* {_KOMMITTEN}(?= )(?:[^.;:?!]{{1,200}}? (?:inte|ej|icke) (?:bör|ska|skall|borde|får|kan|behöver|behövs|är|heller|ge|införa|höja|utvidga|gå|låta|slopa|avskaffa|kräva|lägga|skapa)(?= )(?:[^.;:?!]{{1,40}}?(?:as|s|a))?(?=[ .,;]|$))?",
        ("ratt", "fog ", "grunder ", "klokt", "riktigt", "valbetankt"),
        T,
        None,
        D,
        0.69,
        "Utredaren avvisar en statlig taxa, och utredaren gör rätt i det.",
        "Utredaren avvisar en statlig taxa, och branschen gör sig redo.",
        needs=("utred", "kommit", "betank", "promem", "deleg", "beredn", "arbetsgr"),
    ),
    Pattern(
        "motsätter sig urvattning",
        r"(?:motsätter {SIG}|avvisar|avstyrker|avråder från|säger nej till|vänder {SIG} mot|protesterar mot|går emot|varnar för)(?: {ADV}| bestämt)* (?:varje|alla|all|en|ytterligare|någon|varje form av|försök till|de|den|sådan)(?: (?!(?:som|att|och|men)\b){ord}){0,3}? ?[\w-]*(?:urvattning|uppluckring|uttunning|utspädning|försvagning|uppmjukning|avtrubbning)\w*(?= (?:av|i) (?:{ord} ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA}|reformen|betänkandet)|[^.;:?!]{0,80}? (?:håller fast vid|står fast vid|står bakom|stöder|stödjer|vill ha|värnar|slår vakt om) (?:{ord} ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA}|reformen|betänkandet|{UTREDNINGENS}))",
        ("urvattning", "uppluckring", "uttunning", "utspadning", "forsvagning", "uppmjukning", "avtrubbning"),
        T,
        None,
        D,
        0.75,
        "Rådet avvisar all uppmjukning av förslaget om rökfria torg.",
        "Rådet avvisar förslaget, som vore en uppmjukning av rökförbudet.",
    ),
    Pattern(
        "motsätter sig att det gamla fortsätter",
        r"(?:avstyrker|motsätter {SIG}|avvisar|säger nej till|vänder {SIG} mot)(?: {ADV})* att (?:man|vi|{ORGAN}|landet|staten|det|{ord})(?: {ADV})* (?:fortsätter|behåller|håller fast vid|bibehåller|stannar kvar i|får fortsätta)(?: (?:med|att|vid|på|i))*(?: (?!(?:som|att|och|men)\b){ord}){0,2}? (?:dagens|nuvarande|det gamla|den gamla|de gamla|hittillsvarande)(?= )",
        ("dagens", "nuvarande", "gamla", "hittillsvarande"),
        T,
        None,
        D,
        0.6,
        "Seglarna motsätter sig att staten håller fast vid nuvarande båtregister.",
        "Seglarna motsätter sig att staten inrättar ett nytt båtregister.",
        needs=("forts", "behall", "haller fast", "bibehall", "stannar"),
    ),
    Pattern(
        "tvärtemot dem som avstyrkt",
        rf"{_AGAINST}(?: (?!(?:inte|ej|icke|vi|jag|oss)\b){{ord}}){{0,12}}?(?:[;.,] ?| - )(?:men )?{_SELF} (?:är|har|intar)(?: {{ADV}})* (?:av )?(?:en |den )?(?:rakt |helt |precis |alldeles )?motsat(?:t|ta) (?:åsikt|mening|uppfattning|ståndpunkt|inställning|bedömning)\w*(?=[ .,;]|$)"
        rf"|{_AGAINST}(?: (?!(?:inte|ej|icke|vi|jag|oss)\b){{ord}}){{0,12}}?(?:[;.,] ?| - )(?:men )?det gör (?:inte|ej|icke) (?:{_SELF})(?:, som tvärtom (?:tillstyrker|stöder|stödjer|välkomnar|bejakar)|; (?:tvärtom|vi tillstyrker|{{ORGAN}} tillstyrker))(?=[ .,;]|$)",
        ("motsatt", "tvartom", "gor inte", "gor ej", "gor icke"),
        T,
        None,
        D,
        0.8,
        "Grossisterna avvisar märkningen; vi är av rakt motsatt uppfattning.",
        "Grossisterna avvisar märkningen; vi är av samma uppfattning.",
        needs=("motsatt mening", "motsatt asikt", "motsatt uppf", "motsatt st", "motsatt inst", "motsatt bed", "motsatta", "det gor"),
    ),
    Pattern(
        "är obetingat emot",
        r"(?:{VI}|{ORGAN}|[\w-]+(?:en|na|et))(?: i {ord})? (?:är|förblir|ställer {SIG})(?: {ADV})* (?:obetingat|ovillkorligen|bestämt|avgjort|orubbligt|kategoriskt|definitivt|bergfast|stenhårt) (?:emot|mot)(?= ?[.,;]| ?$| (?:{FÖRSLAG}|{FÖRESLAGNA}|{ord}(?:en|et|na)(?=[ .,;]|$)))|(?<!som )(?<!att )(?<!om ){VI}(?: (?:grannar|boende|föräldrar|elever|lärare|bönder|företagare|i {ord}|på {ord}|vid {ord}))? är emot (?:(?:den|det|de) (?:[\w-]+ )?)?[\w-]{3}[\w-]*(?:en|et|na)(?= ?[.;!]| ?$)",
        (" mot", " emot"),
        A,
        None,
        D,
        0.85,
        "Nämnden är ovillkorligen emot.",
        "Nämnden är ovillkorligen skyldig att svara.",
        needs=("ar emot ", "obeting", "ovillkor", "bestamt", "avgjort", "orubb", "kategor", "definitiv", "bergfast", "stenh"),
    ),
)  # fmt: skip
