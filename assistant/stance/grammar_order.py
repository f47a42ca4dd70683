"""Stands whose words stand in another order, or are held apart: what is spoken of comes first, or after "är något som".

"Några hinder för att införa avgiften kan nämnden inte se", "att taxan höjs är något vi kan godta", "av de tre förslagen
stöder vi två", "till tanken på ett register är föreningen kritisk". Tried before the plain formulas that they hold.
"""

from __future__ import annotations

from assistant.domain import Abstention, Stance
from assistant.stance.pattern import Force, Pattern

T, TD, A = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER
E, N = Stance.INGEN_ERINRAN, Stance.AVSTAR
P, D, V, J = Force.PERFORMATIVE, Force.DECLARED, Force.ATTITUDE, Force.JUDGEMENT

_NOT = r"(?:inte|ej|icke|aldrig|knappast)"
_IT = r"(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|tanken|idén|planerna|reformen|modellen|ordningen|införandet|motionen|kravet)"
_ACCEPT = r"(?:acceptera|godta|godtaga|leva med|tåla|tolerera)"
_SUPPORT = r"(?:stödja|stöda|tillstyrka|biträda|förorda|välkomna|bejaka|ställa {SIG} bakom|gå med på|ställa upp på|skriva under på|instämma i|säga ja till)"
_SUPPORTS = r"(?:stödjer|stöder|tillstyrker|biträder|förordar|välkomnar|bejakar|ställer {SIG}(?: {ADV}| helt)? bakom|(?:gärna )?ställer upp på|(?:gärna )?skriver under på|instämmer i|säger ja till)"
_WHO = r"(?:{VI}|(?!(?:{UTREDNINGEN}|{INSTANSERNA}|{KOLLEKTIV})(?: |$))(?:(?!(?:inte|ej|aldrig|att|som|och)\b){ord} ){0,4}?(?!(?:inte|ej|aldrig|att|som|och|alla|många|man)\b){ord})"
_SOMETHING = r"(?:något|någonting|en (?:ordning|lösning|modell|förändring|ändring|åtgärd|reform|utveckling)|ett (?:krav|steg|förslag|undantag))"
_NOTHING = r"(?:inget|ingenting|intet|inte (?:något|någonting|en (?:ordning|lösning|modell|förändring|ändring|åtgärd|reform)|ett (?:krav|steg|förslag))|ingen (?:ordning|lösning|modell|förändring|ändring|åtgärd|reform)|inget (?:krav|steg|förslag))"
_SOME = r"(?:ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|ett par|några|endast|bara|enbart|blott|hälften|flertalet|de flesta|merparten|(?:det|den|de) (?:första|andra|tredje|sista|ena|förstnämnda|sistnämnda|två|tre))"

_VIEWS = r"(?:anser|menar|bedömer|finner|tycker|vidhåller)(?: (?!(?:att|inte|ej)\b){ord}){0,3}?"
_CARRIED = r"(?:antas|genomföras|införas|beslutas|godtas|accepteras|läggas till grund(?: för (?:{ord} ){0,3}?{ord})?|bli lag|godkännas)"
_LAID_OUT = r"(?:därför )?(?:{UTREDNINGENS} )?förslaget (?:om )?att(?: (?!att\b){ord}){1,6}, som [^.,;:?!]{3,160},(?:(?! att | innebär | leder | medför | är )[^.;:?!]){2,200}"
""" "Förslaget att staten, som …, ska bekosta registret": a subject with clauses in it; its verb stands last of all."""

ORDER: tuple[Pattern, ...] = (
    Pattern(
        "varken ja eller nej",
        r"(?:varken|vare sig)(?: (?:säga|säger|svara|svarar|sagt|ge|ger))?(?: ett)? (?:ja eller (?:ett )?nej|nej eller (?:ett )?ja|bu eller bä)(?: till)?"
        r"|(?:intar|inta|intagit|bibehåller|har)(?: (?!(?:inte|ej|och|att)\b){ord}){0,4}? (?:en )?(?:neutral|opartisk) (?:hållning|ståndpunkt|inställning|position|linje)"
        r"|(?:stå|står|stått) över (?:denna |den här )?remiss(?:en|omgången)?(?=[ .,]|$)|någon ställning(?: (?:till|i) (?:{ord} ){0,3}?{ord})? (?:tas|tar (?:{VI}|(?:{ord} ){0,2}{ORGAN}))(?: {ADV})? (?:inte|ej)(?=[ .,]|$)"
        r"|lämnar(?: {VI}| (?:{ord} ){0,2}?{ORGAN})? (?:frågan|saken|ställningstagandet)(?: (?!(?:och|men|att)\b){ord}){0,6}? (?:öppen|öppet|oavgjord|obesvarad)(?=[ .,;]|$)"
        r"|(?:överlåter|överlämnar|lämnar)(?: {VI}| (?:{ord} ){0,2}?{ORGAN})?(?: {ADV})? (?:bedömningen|ställningstagandet|avgörandet|frågan|beslutet)(?: (?!(?:och|att|inte)\b){ord}){0,4}? (?:åt|till) (?:{UTREDNINGEN}|lagstiftaren|andra|staten)(?=[ .,;]|$)"
        r"|(?:avböjer|avböja|avböjt|undanber {SIG}|tackar nej till|avsäger {SIG})(?: (?!(?:och|men|som|förslag\w*)\b){ord}){0,5}? (?:besvara|svara|yttra {SIG}|delta|lämna (?:svar|synpunkter|yttrande)|möjligheten|tillfället|inbjudan|yttrande|yttra)(?: (?:remissen|på remissen|att (?:yttra {SIG}|svara|lämna synpunkter)))?",
        ("varken", "vare sig", "neutral", "opartisk", "overlat", "overlamn", "lamnar ", "avboj", "undanber", "tackar nej", "avsager", " over ", "nagon stallning"),
        N,
        None,
        P,
        0.94,
        "Då medlemmarna är oense kan föreningen varken säga ja eller nej till bron.",
        "Föreningen säger nej till bron.",
        Abstention.ABSTAINS,
        needs=("ja ", "nej", "bu ", "neutral", "opartisk", " at ", " till ", "boj", "undanber", "avsager", "oppe", "oavgjord", "obesvarad", " over ", "nagon stallning"),
    ),
    Pattern(
        "några hinder kan vi inte se",
        rf"(?:något|några|någon) (?:[\w-]+ )?(?:hinder|invändning|invändningar|betänkligheter|nackdelar|erinran|erinringar)(?: (?!(?:som|men)\b){{ord}}){{0,12}}? (?:kan|vill|har|ser|finner)(?: (?!(?:men|som)\b){{ord}}){{1,6}}? {_NOT}(?: (?:se|finna|identifiera|hitta|anföra|resa|framföra|funnit|sett|identifierat|hittat|framställa))?(?=[ .,;]|$)"
        r"|(?:förklarar|anser|säger|meddelar)(?: {ord}){0,3}? {SIG} (?:sakna|inte ha|ej ha|icke äga|icke ha)(?: {ord}){0,2}? (?:erinran|erinringar|erinring|invändningar|anmärkningar|att erinra|att invända)"
        rf"|(?:är|blir|vore)(?: {{ADV}})* {_NOTHING}(?: som)? {_WHO} (?:{{ADV}} )?(?:avstyrker|motsätter {{SIG}}|avvisar|invänder mot|avråder från|säger nej till|har (?:något|någonting|invändningar|några invändningar) (?:e?mot|att invända mot))(?=[ .,;]|$)"
        r"|(?:ser|finner|bedömer|anser)(?: (?!(?:att|och)\b){ord}){0,5}? (?:inte|ej) att (?:det finns )?(?:något|någonting)(?: {ord}){0,2}? (?:som )?(?:hindrar|talar (?:emot|mot)|skulle hindra|står i vägen)"
        r"|(?:^|(?<=[.!?] )|finns )ingen(?: (?!(?:att|som|har)\b){ord}){0,6} (?:som )?har(?: haft)? (?:något|någonting) (?:att (?:invända|erinra|anmärka)|emot|mot)(?=[ .,;]|$)"
        r"|(?:inga|inget|intet) hinder (?:ses|föreligger|finns|möter|har framkommit|kan ses)(?= (?:mot|för|emot|att)|[.,]| ?$)"
        r"|(?:aldrig|inte|ej)(?: {ord}){0,2}? haft (?:något|någonting|några invändningar)(?: att (?:invända|erinra))? (?:emot|mot)(?= )"
        r"|(?:sakna|saknat|saknade) (?:{ord} )?(?:erinran|erinringar|invändningar|anledning till erinran)(?= (?:mot|emot)|[.,;]| ?$)"
        rf"|(?:är|blir|vore)(?: {{ADV}})* {_SOMETHING}(?: som)? {_WHO} (?:{{ADV}} )?(?:kan|är beredda? att|torde kunna|kunde)(?: {{ADV}}| gott| mycket väl)* {_ACCEPT}(?=[ .,;]|$)",
        ("hinder", "invand", "betanklig", "nackdel", "erin", "hindra", "talar ", "i vagen", "avstyrk", "motsatt", "avvisa", "avrad", "nej till", "nagot", "nagonting", "accepter", "godta", "leva med", "tala", "tolerera"),
        E,
        None,
        P,
        0.9,
        "Några hinder för att införa den nya taxan kan hamnstyrelsen inte se.",
        "Några hinder för att införa den nya taxan har hamnstyrelsen mött.",
        needs=(" haft ", "inga ", "nagot", "nagra", "nagon", "sakna", "inget", "ingen", "intet", " ha ", " en ", " ett ", "aga "),
    ),
    Pattern(
        "är inget vi kan godta",
        rf"(?:är|blir|vore)(?: {{ADV}})* {_NOTHING}(?: som)? {_WHO} (?:{{ADV}} )?(?:(?:kan|vill|är beredda? att|kommer att|tänker)(?: {{ADV}})* (?:{_ACCEPT}|{_SUPPORT})|{_SUPPORTS})(?=[ .,;]|$)"
        rf"|(?:är|blir|vore)(?: {{ADV}})* {_SOMETHING}(?: som)? {_WHO} (?:{{ADV}} )?(?:{_NOT} (?:kan|vill|är beredda? att|kommer att|{_SUPPORTS})|(?:kan|vill) {_NOT})(?: (?:{_ACCEPT}|{_SUPPORT}))?(?=[ .,;]|$)"
        rf"|(?:kan|bör|ska|torde|lär|låter {{SIG}})(?: (?!(?:att|som|men)\b){{ord}}){{0,6}}? (?:någon|något|en|ett) (?:tillstyrkan|tillstyrkande|tillstyrkelse|bifall|godkännande|klartecken)(?: (?!(?:men|som|att)\b){{ord}}){{0,5}}? (?:inte|ej|icke|knappast) (?:lämnas|ges|meddelas|påräknas|komma i fråga|förväntas|bli aktuel\w+|lämna|ge)"
        rf"|(?:bör|kan|ska|skall|får|borde)(?: {{ADV}}| enligt (?:{{ord}} ){{1,4}}?)*(?: det)?(?: {{ADV}})* (?:inte|ej|icke|aldrig|under inga {{ord}}) komma i fråga att(?= )|(?:^|(?<=[.!?] ))(?:att|en sådan|ett sådant|någon|något) (?!(?:[\w-]+ )?(?:bifall|tillstyrk|godkänn))(?:(?! (?:inte|ej|men) )[^.;:?!]){{3,160}} (?:kan|bör|får|ska)(?: (?!(?:men|att)\b){{ord}}){{0,4}}? (?:inte|ej|icke|aldrig) komma i fråga(?=[ .,;]|$)"
        rf"|(?:{{FÖRSLAG}}|reformen|modellen|ordningen|motionen)[^.;:?!]{{0,160}}(?:,| och) (?:det|de|den) (?:bör|ska|skall|borde|får|kan)(?: (?:därför|således|alltså|ändå|absolut|följaktligen|enligt (?:{{ord}} ){{1,3}}?{{ord}}))* {_NOT} (?:genomföras|införas|antas|bli verklighet|läggas fram|bifallas)(?=[ .,;]|$)"
        r"|{FÖRSLAG}(?: (?!(?:om|att|som)\b){ord}){0,3}? duger (?:inte|ej)(?=[ .,;]|$)|{FÖRSLAG}(?: (?!(?:om|att|som)\b){ord}){0,3}? (?:håller|räcker|fungerar|övertygar) (?:inte|ej),? och (?:bör|ska|måste) (?:avslås|avvisas|dras tillbaka|förkastas|skrotas)"
        r"|(?:^|(?<=[.!?] ))(?:låt bli att (?:genomföra|införa|anta)|genomför (?:inte|ej)|inför (?:inte|ej)|gå inte vidare med)(?= )"
        r"|tror (?:{VI} |(?:{ord} ){0,2}{ORGAN} )?(?:inte|ej) på (?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|reformen|modellen|idén)(?=[ .,;]|$)"
        r"|(?:(?:inte|ej)(?: (?!att\b){ord}){0,3}?|är(?: {ord})? (?:ingen|inga)) (?:anhängare av|förespråkare för|vän av|vänner av) (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA})"
        r"|{BEDÖMNING}[^.;:?!]{3,160} och delar (?:den|det|dem)(?: {ADV})? (?:inte|ej)(?=[ .,;]|$)"
        r"|(?:inte|ej|knappast) (?:sker |kan ske |kommer att ske )?med (?:{ord} ){1,4}?goda minne(?=[ .,]|$)"
        r"|(?:sätter|sätta|satte) {SIG}(?: {ADV}| bestämt| starkt| kraftigt)* (?:emot|mot|på tvären)(?= )|(?:spjärnar|stretar|kämpar|strider|arbetar) emot(?= (?:{ord} ){0,3}?{FÖRSLAG})",
        ("accepter", "godta", "leva med", "tala", "tolerera", "stod", "tillstyrk", "bitrad", "fororda", "valkomna", "bejaka", "bakom", "ga med pa", "upp pa", "under pa", "instamm", "bifall", "godkannande", "klartecken", "saga ja", "i fraga", "genomforas", "inforas", "antas", "verklighet", "laggas fram", "goda minne", "tror ", "anhangare", "foresprakare", "van av", "vanner av", "och delar", "duger", "haller inte", "racker inte", "fungerar inte", "overtygar inte", "haller ej", "lat bli", "genomfor inte", "infor inte", "genomfor ej", "infor ej", "ga inte vidare", "satter", "satta ", "satte", "emot"),
        A,
        None,
        P,
        0.86,
        "Att bryggan rivs är ingenting som hamnföreningen kan ställa sig bakom.",
        "Att bryggan rivs är något som hamnföreningen kan ställa sig bakom.",
        needs=("inte", " ej ", "icke", "aldrig", "knappast", "inget", "ingen", "intet", "satt", "emot", "under inga", "lat bli", "inga "),
    ),
    Pattern(
        "är något vi stöder",
        r"(?:inte nog )?(?:betona|betonar|understryka|understryker|framhålla|framhåller|upprepa|upprepar|bekräfta|bekräftar|poängtera|poängterar)(?: {ord})? (?:sitt|vårt) (?:starka |fulla |varma )?stöd (?:för|till|åt)(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}|{UTREDNINGENS}|reformen))|"
        rf"(?:är|blir|vore)(?: {{ADV}})* {_SOMETHING}(?: som)? {_WHO} (?:(?:länge|alltid|många gånger|i flera år) (?:(?!(?:inte|ej)\b){{ord}} ){{1,4}}och (?:nu )?(?:(?:helhjärtat|varmt|därför|gärna) )?)?(?:{{ADV}} )?(?:(?:kan|vill|är beredda? att)(?: {{ADV}}| gärna)* {_SUPPORT}|{_SUPPORTS})(?=[ .,;]|$)"
        r"|(?:^|(?<=[.!?] ))(?:stöder|stödjer|stöds|tillstyrkande|bifalles|godkännes)(?=[.,!]| ?$)"
        rf"|(?:{{FÖRSLAG}}|reformen|motionen)[^.;:?!]{{0,160}}(?:,| och) (?:det|de|den) (?:bör|ska|skall|borde)(?: (?:därför|således|alltså|följaktligen|snarast|enligt (?:(?!{_NOT}\b){{ord}} ){{1,3}}?(?!{_NOT}\b){{ord}}))* (?:genomföras|antas|bifallas|förverkligas)(?=[.,;]| ?$)",
        ("stod", "tillstyrk", "bitrad", "fororda", "valkomna", "bejaka", "bakom", "ga med pa", "upp pa", "under pa", "instamm", "saga ja", "sager ja", "genomforas", "antas", "bifallas", "bifalles", "godkannes", "forverkligas"),
        T,
        None,
        D,
        0.8,
        "Att bryggan byggs om är något som hamnföreningen välkomnar.",
        "Att bryggan byggs om är något som alla välkomnar.",
        needs=(" nagot ", " nagonting ", " en ", " ett ", "orslaget", "orslagen", "reformen", "motionen", "sitt ", "vart ", "stoder", "stodjer", "stods", "tillstyrkande", "bifalles", "godkannes"),
    ),
    Pattern(
        "till tanken är vi positiva",
        r"(?:^|(?<=[.!?,:] ))(?:till|inför|gentemot) (?!(?:följd|skillnad|sist|exempel|dess|stor|viss|den grad|stöd|detta kommer|saken|dem|oss))(?:(?!(?:inte|ej|är|som|ställer|att)\b){ord} ){1,14}?(?:är|ställer {SIG}|ställer|förhåller {SIG})(?: (?!(?:inte|ej|som|att)\b){ord}){1,6}? (?:positiv|positiva|positivt|välvillig\w*)(?=[.,;]| ?$)",
        ("positiv", "valvillig"),
        T,
        None,
        V,
        0.78,
        "Till tanken på ett gemensamt arkiv är hembygdsförbundet mycket positivt.",
        "Till tanken på ett gemensamt arkiv är hembygdsförbundet inte positivt.",
    ),
    Pattern(
        "till tanken är vi kritiska",
        r"(?:^|(?<=[.!?,:] ))(?:till|inför|gentemot|mot) (?!(?:följd|skillnad|sist|exempel|dess|stor|viss|den grad|stöd|detta kommer|saken|dem|oss|bakgrund|den bakgrund|denna bakgrund))(?:(?!(?:inte|ej|är|som|ställer|att)\b){ord} ){1,14}?(?:är|ställer {SIG}|ställer|förhåller {SIG})(?: (?!(?:som|att)\b){ord}){1,6}? (?:kritisk|kritiska|kritiskt|negativ|negativa|negativt|avvisande|(?<=inte )positiv\w*)(?=[.,;]| ?$)",
        ("kritisk", "negativ", "avvisande", "positiv"),
        A,
        None,
        V,
        0.78,
        "Till tanken på ett gemensamt arkiv är hembygdsförbundet starkt kritiskt.",
        "Till tanken på ett gemensamt arkiv är hembygdsförbundet frågande.",
    ),
    Pattern(
        "av tre förslag stöder vi två",
        r"(?:tillstyrka|stödja|biträda|godta|acceptera|bifalla|ställa {SIG} bakom) [^.;:?!]{2,90},? men väl(?= )|"
        rf"(?:^|(?<=[.!?;] ))(?![^.;:?!]*alternativ[^.;:?!]* (?:det|den) (?:första|andra|tredje|sista|ena|förstnämnda|sistnämnda))av (?:de|dessa|{{UTREDNINGENS}}|förslagets|betänkandets|motionens|promemorians)(?: (?!(?:som|att)\b){{ord}}){{0,3}}? (?:[\w-]*förslag|[\w-]*åtgärd|[\w-]*alternativ|punkt|del|yrkande|att-sats|[\w-]*ändring|krav|modell|rekommendation|insats|avgift|bestämmels)\w*(?: (?!(?:inte|ej)\b){{ord}}){{0,9}}? (?:tillstyrk\w+|stödj\w+|stöder|stöd till|bifall\w+|biträd\w+|välkomnar|instämm\w+ i|(?:ställa {{SIG}}|ställer {{VI}} {{SIG}}|ställer {{SIG}}) bakom|ja till|godta\w*|positiva? till)(?: (?!(?:inte|ej|att)\b){{ord}}){{0,3}}? {_SOME}(?=[ .,;]|$)"
        rf"|(?:^|(?<=[.!?;] ))av (?:förslagen|åtgärderna|alternativen|yrkandena|punkterna|att-satserna|ändringarna)(?: (?!(?:som|att|inte|ej)\b){{ord}}){{0,4}}? (?:tillstyrk\w+|stöds|stödjer|stöder|stödja|bifall\w+)(?: (?!(?:inte|ej|att)\b){{ord}}){{0,3}}? (?:de|det|den|{_SOME})(?= )",
        ("men val", "av de", "av utred", "av komm", "av forslag", "av betank", "av motion", "av promemori", "av regering", "av delegation", "av beredning"),
        TD,
        None,
        D,
        0.82,
        "Av de fyra åtgärderna kan hamnstyrelsen stödja tre.",
        "Av de fyra åtgärderna kostar tre mer än väntat.",
        needs=("styrk", "stod", "bifall", "bitrad", "valkomn", "instamm", "bakom", "ja till", "godta", "positiv"),
    ),
    Pattern(
        "tillstyrkan gäller endast om",
        r"(?:^|(?<=[.!?] ))ja, (?:men )?(?:om|förutsatt att|under förutsättning|så länge|bara om|endast om)(?= )"
        r"|(?:tillstyrkan|tillstyrkandet) förutsätter att(?= )|(?:^|(?<=[.!?;] ))ett (?:ja|stöd) från (?:oss|vår sida|(?:{ord} ){0,2}?{ord}) (?:kräver|förutsätter|fordrar)(?= )"
        r"|(?:^|(?<=[.!?;] ))för (?:vårt|mitt|[\w-]+s) (?:stöd|ja|tillstyrkande|bifall|tillstyrkan) (?:krävs|fordras|förutsätts)(?= )"
        r"|säger(?: {VI}| (?:{ord} ){0,2}?{ORGAN})?(?: {ADV})? ja,? (?:men )?(?:om|förutsatt|under förutsättning|så länge|bara om|endast om|på villkor)(?= )"
        r"|(?:(?:ett|en|någon|vårt|vår|mitt|[\w-]+s) )?(?:tillstyrkan|tillstyrkande|tillstyrkandet)(?: (?:från|av|till|för) (?:(?!(?:som|att|är|gäller)\b){ord} ){0,5}?(?!(?:som|att|är|gäller)\b){ord})?? (?:gäller|ges|lämnas|förutsätter|är|blir|kan ges|kan lämnas|sker)(?: {ADV})? (?:villkora\w*|förutsatt|under förutsättning\w*|under villkor\w*|endast|bara|enbart|först|på villkor\w*|med förbehåll\w*)(?= )"
        r"|(?:stödet från (?!(?:staten|eu|regeringen)\b)(?:{ord} ){0,4}?{ord}|(?:vårt|[\w-]+(?:ens|ets|ns)) stöd(?: (?:för|till) (?:{ord} ){0,4}?{ord})??) (?:gäller|ges|är)(?: {ADV})? (?:villkora\w*|förutsatt|under förutsättning\w*|under villkor\w*|endast (?:om|under)|bara (?:om|under)|på villkor\w*|med förbehåll\w*)(?= )",
        ("tillstyrkan", "stod", "sager ", "ja, ", "ja fran"),
        TD,
        None,
        D,
        0.84,
        "En tillstyrkan från hamnstyrelsen gäller endast om kajen rustas först.",
        "En tillstyrkan från hamnstyrelsen meddelas skriftligt.",
        needs=("galler", "ges", "lamnas", "forutsatt", "krav", "fordra", " ar ", "blir", "sker", " ja", "ja, "),
    ),
    Pattern(
        "är för allt i förslaget",
        r"(?:är|röstar)(?: {ADV}| {INTE})? för (?:allt|allting|alla delar|samtliga delar|hela)(?: det)?(?= (?:i|som|av|{FÖRSLAG}|planen|motionen|programmet))|(?:är|var)(?: {VI}| (?:{ord} ){0,3}?{ORGAN})(?: {ADV}| {INTE})? med på(?=[.,;]| ?$| men )|(?:är|går|(?:kan|vill)(?: (?!(?:att|som|och|tvingas|behöva|förmås)\b){ord}){0,4}? gå)(?: {ADV}| {INTE})? med på(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}|idén|tanken|planerna|reformen)(?!\w))",
        ("for allt", "for alla ", "for samtliga", "for hela", "med pa"),
        T,
        A,
        D,
        0.78,
        "Vi är för allt i planen, också bryggan.",
        "Vi är inte för allt i planen.",
    ),
    Pattern(
        "det tycker vi är fel",
        r"(?:föreslår|föreslås|{FÖRSLAG}|vill införa)[^.;:?!]{2,200}(?:,|,? och|,? men) (?:det|detta)(?: här)? (?:tycker|anser|finner|menar) (?:{VI}|(?:{ord} ){0,3}?{ORGAN})(?: (?:är|vara|som|att är))(?: (?:mycket|helt|alldeles|direkt|djupt|både))* (?:fel|felaktigt|olyckligt|orimligt|oacceptabelt|olämpligt|förkastligt|oklokt|onödigt|dåligt)(?=[ .,;]|$)",
        (" fel", "olyckligt", "orimligt", "oacceptabelt", "olampligt", "forkastligt", "oklokt", "onodigt", "daligt"),
        A,
        None,
        J,
        0.62,
        "Utredningen föreslår ett nytt arkiv, och det tycker vi är onödigt.",
        "Arkivet brann, och det tycker vi är olyckligt.",
        needs=("tycker", "anser", "finner", "menar"),
    ),
    Pattern(
        "anser att det som föreslås inte bör antas",
        rf"{_VIEWS} att (?:den|det|de) {{ord}}(?: {{ord}}){{0,3}}? som(?=[ ,])(?:[^.;:?!]{{10,600}},(?:(?! att )[^.,;:?!]){{0,60}}?|(?:(?! att )[^.;:?!]){{4,400}}) {_NOT} (?:bör|ska|skall|kan|får|borde) {_CARRIED}(?=[.;!]| ?$)"
        rf"|(?:^|(?<=[.;!] )){_LAID_OUT} {_NOT} (?:bör|ska|skall|kan|får|borde) {_CARRIED}(?=[.;!]| ?$)|(?:^|(?<=[.;!] )){_LAID_OUT} (?:bör|ska|skall|måste) {_NOT} {_CARRIED}(?=[.;!]| ?$)"
        rf"|(?:^|(?<=[.;!] )){_LAID_OUT} (?:bör|ska|skall|måste) (?:därför )?(?:avvisas|avslås|avstyrkas|förkastas|dras tillbaka|skrotas)(?=[.;!]| ?$)",
        ("inte ", "ej ", "icke ", "aldrig", "knappast", "avvisas", "avslas", "avstyrkas", "forkastas", "tillbaka", "skrotas"),
        A,
        None,
        D,
        0.82,
        "Nämnden anser att det register som utredningen, trots kritiken mot det förra, har utformat inte bör införas.",
        "Nämnden anser att det register som utredningen har utformat är dyrt.",
        needs=("bor ", "ska ", "skall ", "kan ", "far ", "borde ", "maste "),
    ),
    Pattern(
        "anser att det som föreslås bör antas",
        rf"{_VIEWS} att (?:den|det|de) {{ord}}(?: {{ord}}){{0,3}}? som(?=[ ,])(?:[^.;:?!]{{10,600}},(?:(?! att )[^.,;:?!]){{0,60}}?|(?:(?! att )[^.;:?!]){{4,400}})(?<!inte)(?<!ej)(?<!icke)(?<!aldrig)(?<!knappast) (?:bör|ska|skall|måste) (?:därför )?{_CARRIED}(?=[.;!]| ?$)"
        rf"|(?:^|(?<=[.;!] )){_LAID_OUT}(?<!inte)(?<!ej)(?<!icke)(?<!aldrig)(?<!knappast) (?:bör|ska|skall|måste) (?:därför )?{_CARRIED}(?=[.;!]| ?$)",
        ("genomforas", "inforas", "antas", "beslutas", "godtas", "accepteras", "till grund", "bli lag", "godkannas"),
        T,
        None,
        D,
        0.8,
        "Nämnden anser att det register som utredningen, trots kritiken mot det förra, har utformat bör införas.",
        "Nämnden anser att det register som utredningen har utformat är dyrt.",
        needs=("bor ", "ska ", "skall ", "maste "),
    ),
)  # fmt: skip
