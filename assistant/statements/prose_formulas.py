"""What only reports say: ways in which a stand is retold that no respondent writes of itself.

Beside the grammar of `assistant.stance`, which reads the rest. Same kind of rows: a pattern in Swedish, an example that it
reads, and a counter-example that it must not. The holder stands as one word of the letter þ.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.fold import fold
from assistant.stance.lexicon import word
from assistant.stance.pattern import Force, Pattern

T, TD, A = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER
E, N, O = Stance.INGEN_ERINRAN, Stance.AVSTAR, Stance.OKLART  # noqa: E741
D, W, J = Force.DECLARED, Force.ATTITUDE, Force.JUDGEMENT
_STALLA = r"(?:ställt|ställde|ställer|ställa|ställas) {SIG}(?: (?:i stort sett|i huvudsak|genomgående|i allmänhet|mycket|alla|helt|bestämt|även|också|dock|klart|i princip|avgjort|övervägande|allmänt|därför|emellertid)){0,2}"

REPORTED: tuple[Pattern, ...] = (
    Pattern(
        "i tillstyrkande riktning",
        r"i (?:huvudsak )?(?:tillstyrkande|positiv|gillande|bifallande|instämmande) (?:riktning|anda|ordalag)|förklara\w* {SIG} (?:i princip )?(?:kunna )?(?:instämma|tillstyrka|biträda)",
        ("riktning", "anda", "ordalag", "forklara"),
        T, None, D, 0.85,
        "I tillstyrkande riktning uttalar sig þþþ.",
        "Utvecklingen går i riktning mot större enheter, framhåller þþþ.",
    ),
    Pattern(
        "i avstyrkande riktning",
        r"i (?:avstyrkande|avvisande|negativ|avböjande) (?:riktning|anda|ordalag)",
        ("riktning", "anda", "ordalag"),
        A, None, D, 0.85,
        "I avstyrkande riktning uttalar sig þþþ.",
        "Utvecklingen går i riktning mot större enheter, framhåller þþþ.",
    ),
    Pattern(
        "ställt sig avvisande",
        rf"{_STALLA} (?:avvisande|avböjande|negativ\w*|avstyrkande|kritiska?(?= till))|intag\w* en (?:klart )?(?:avvisande|negativ|avböjande) (?:hållning|ståndpunkt|inställning)",
        ("avvisande", "avbojande", "negativ", "avstyrkande", "kritisk"),
        A, None, D, 0.85,
        "Þþþ har ställt sig avvisande till en utvidgning.",
        "Þþþ har ställt sig frågan om lagen är tillräcklig.",
    ),
    Pattern(
        "ställt sig positiv",
        rf"{_STALLA} (?:positiv\w*|bakom|välvillig\w*)|ställt {{SIG}} bakom",
        ("positiv", "bakom", "valvillig"),
        T, A, D, 0.85,
        "Þþþ har ställt sig positiv till förslaget.",
        "Þþþ har ställt sig frågan om förslaget är tillräckligt.",
    ),
    Pattern(
        "positivt inställd",
        r"(?:är|var|varit|äro)(?: {ord}){0,3}? positivt? (?:inställd\w*|till)(?! ambition| syfte| intention| målsättning)",
        ("positiv",),
        T, None, W, 0.8,
        "Þþþ är positivt inställd till att stödet breddas.",
        "Effekten är positiv enligt þþþ.",
    ),
    Pattern(
        "negativt inställd",
        r"(?:är|var|varit|äro)(?: {ord}){0,3}? (?:negativt? (?:inställd\w*|till)|(?:starkt |mycket )?kritiskt? (?:inställd\w*|till (?:{FÖRSLAG}|att|den föreslagna|de föreslagna|en )))",
        ("negativ", "kritisk"),
        A, None, W, 0.8,
        "Þþþ är negativt inställd till förslaget.",
        "Effekten är negativ enligt þþþ.",
    ),
    Pattern(
        "avvisat",
        r"(?:avvisat|avvisas|avvisar|avvisade|avvisades|avvisa|avvisats|tillbakavisa\w*|förkastat|förkasta[rs]?)(?! (?:en )?(?:ansökan|överklagande|talan))",
        ("avvisa", "forkast"),
        A, E, D, 0.85,
        "Þþþ har avvisat tanken på en ny avgift.",
        "Enligt þþþ kan domstolen avvisa en ansökan.",
    ),
    Pattern(
        "positiva är",
        r"(?<!þ )(?<!är )(?:tillstyrkande|positiva)(?: till (?:{FÖRSLAG}|det))?(?: (?:remiss)?instanser)?(?: þ+)? (?:är|ställer {SIG})(?= |\.)",
        ("tillstyrkande", "positiv"),
        T, None, W, 0.8,
        "Positiva till förslaget är þþþ.",
        "Remissinstanserna är positiva till förslaget.",
    ),
    Pattern(
        "avstyrkande är",
        r"(?<!þ )(?<!är )(?:avstyrkande|negativa|avvisande|kritiska)(?: till (?:{FÖRSLAG}|det))?(?: (?:remiss)?instanser)?(?: þ+)? (?:är|ställer {SIG})(?= |\.)",
        ("avstyrkande", "negativ", "avvisande", "kritisk"),
        A, None, W, 0.8,
        "Avstyrkande instanser är þþþ.",
        "Remissinstanserna är negativa till förslaget.",
    ),
    Pattern(
        "är positiva",
        r"(?:är|var|äro)(?: (?:mycket|starkt|övervägande|i huvudsak|också|dock|även|genomgående|i grunden|i princip|i allmänhet|däremot|överlag)){0,2} positiva?(?= ?[.,;]| eller | men )",
        ("positiv",),
        T, None, W, 0.72,
        "De flesta þþþ är positiva.",
        "Þþþ anser att effekterna är positiva för miljön.",
    ),
    Pattern(
        "är negativa",
        r"(?:är|var|äro)(?: (?:mycket|starkt|övervägande|i huvudsak|också|dock|även|genomgående|i grunden|i princip|i allmänhet|däremot|överlag|likaså)){0,2} (?:negativa?|kritiska?|avvisande)(?= ?[.,;]| eller | men )",
        ("negativ", "kritisk", "avvisande"),
        A, None, W, 0.72,
        "Ett fåtal þþþ är negativa.",
        "Þþþ anser att effekterna är negativa för miljön.",
    ),
    Pattern(
        "stöder det inte",
        r"(?:tillstyrker|stöder|stödjer|godtar|biträder|accepterar) (?:{FÖRSLAG}|det|den|dem|detta) (?:inte|ej|icke)(?! (?:bara|enbart|endast|fullt|helt))",
        ("inte", " ej", " icke"),
        A, None, D, 0.85,
        "Þþþ stöder det inte.",
        "Þþþ stöder det inte bara i princip.",
    ),
    Pattern(
        "varken har några invändningar",
        r"varken þ+ (?:har|hade|ha|reser|framför) (?:några|någon|något)(?: {ord}){0,2}? (?:invändning\w*|erinring\w*|erinran|att (?:invända|erinra))",
        ("varken",),
        E, None, D, 0.85,
        "Varken þþþ har några invändningar.",
        "Varken þþþ har några synpunkter.",
    ),
    Pattern(
        "reserverat sig",
        r"reserver\w+ {SIG} (?:för|i (?:den|denna) del)",
        ("reserver",),
        TD, None, D, 0.75,
        "Þþþ har reserverat sig för det fall avgiften höjs.",
        "Þþþ har reserverat medel för ändamålet.",
    ),
    Pattern(
        "motsatt sig",
        r"motsatt {SIG}|(?:uttalat|uttalar|uttala|uttalade|vänt|vänder|vände|vända) {SIG}(?: {ord}){0,2}? (?:emot|mot)(?= )|(?:är|var|varit)(?: (?:bestämda|starka|en))? (?:emot|motståndare)(?= )|(?:går|gått|gick) emot(?= )|(?:tagit|tar|tog)(?: {ord}){0,2} avstånd från",
        ("motsatt", " mot", " emot", "avstand"),
        A, None, D, 0.82,
        "Þþþ har uttalat sig mot förslaget.",
        "Þþþ har uttalat sig om förslaget.",
    ),
    Pattern(
        "uttalat sig för",
        r"(?:uttalat|uttalar|uttala|uttalade) {SIG}(?: (?:bestämt|i princip|i huvudsak|klart|också|även))? (?:för(?! egen| sin)|till förmån för|i positiv\w*|positivt)|vunnit (?:allmän )?(?:anslutning|gillande|stöd)|vinner (?:allmän )?(?:anslutning|gillande)",
        ("uttala", "vunnit", "vinner"),
        T, None, D, 0.82,
        "Þþþ har uttalat sig för förslaget.",
        "Þþþ har uttalat sig om förslaget.",
    ),
    Pattern(
        "tagits emot väl",
        r"(?:bemöts|bemötes|mottagits|mottas|mottages|tagits emot|tas emot|mottogs|bemötts)(?: {ord}){0,2}? (?:positivt|väl|med tillfredsställelse|med gillande)|(?:hälsa[rst]*|ser|noterar|hälsas)(?: {ord}){0,6}? med (?:stor )?(?:tillfredsställelse|glädje)|(?:möts|mötts|mött)s? (?:av ett )?(?:ett )?(?:positivt|allmänt) (?:gensvar|gillande|gehör)|(?:fått|rönt|mött|möter|får)(?: {ord}){0,2}? (?:positivt|gott|välvilligt) (?:bemötande|mottagande|gensvar)",
        ("positivt", " val", "gillande", "tillfredsstallelse", "gladje", "gehor"),
        T, None, W, 0.78,
        "Förslaget har mottagits positivt av þþþ.",
        "Förslaget har mottagits av þþþ.",
    ),
    Pattern(
        "stöds av",
        r"(?:biträds|biträdes|biträtts|stöds|stödes|stödjes|stödjs|understöds|understödjes|understödes|stötts|stöttas|understötts|(?:förordas|förordats)(?=(?: \w+){0,3} av )|välkomnas|välkomnats|gillas|tillråtts|anslutit {SIG}|godkänts|godkänns|anslöt {SIG}|anslutas|accepterats)(?! (?:inte|ej|icke))",
        ("bitrad", "stods", "stode", "stodj", "stott", "forordas", "forordats", "valkomn", "gillas", "tillratts", "ansl", "godkan"),
        T, None, D, 0.8,
        "Förslaget stöds av þþþ.",
        "Þþþ föreslår att lagen får ett undantag till stöd för små företag.",
    ),
    Pattern(
        "får stöd av",
        r"(?<!som )(?<!vilket )(?<!vilken )(?:får|fått|fick|vinner|vunnit|har|ha)(?: {ord}){0,3}? (?:stöd|medhåll|gehör|bifall|anslutning) (?:av|från|hos)(?= )",
        ("stod ", "medhall", "gehor", "bifall", "anslutning"),
        T, None, D, 0.8,
        "Förslaget får stöd av þþþ.",
        "Þþþ anser att småföretag bör få mer stöd i handläggningen.",
    ),
    Pattern(
        "bland kritikerna",
        r"bland (?:{ord} ){0,2}?(?:kritiker\w+|motståndar\w+)",
        ("kritiker", "motstandar"),
        A, None, W, 0.8,
        "Bland kritikerna märks þþþ.",
        "Þþþ bemöter kritikernas argument.",
    ),
    Pattern(
        "bland förespråkarna",
        r"bland (?:{ord} ){0,2}?(?:förespråkar\w+|anhängar\w+|tillskyndar\w+)",
        ("foresprakar", "anhangar", "tillskyndar"),
        T, None, W, 0.8,
        "Bland förespråkarna märks þþþ.",
        "Þþþ bemöter förespråkarnas argument.",
    ),
    Pattern(
        "sitt stöd",
        r"(?:uttala|uttryck|ge|förklara|redovisa)\w* (?:sitt|fullt|starkt|ett klart) stöd (?:för|åt|till)|säg(?:er|a) ja(?= ?[.,;]| till)|förklara\w* {SIG}(?: {ord})? positiv\w*",
        ("stod ", " ja", "positiv"),
        T, None, D, 0.8,
        "Þþþ uttalar sitt stöd för förslaget.",
        "Þþþ vill att staten ger sitt bidrag.",
    ),
    Pattern(
        "säger nej",
        r"säg(?:er|a) (?:bestämt )?nej(?= ?[.,;]| till)|förklara\w* {SIG}(?: {ord})? (?:negativ|avvisande)\w*",
        (" nej", "negativ", "avvisande"),
        A, None, D, 0.8,
        "Þþþ säger nej till förslaget.",
        "Þþþ säger att nejröster saknas.",
    ),
    Pattern(
        "avböjt att yttra sig",
        r"avböj\w* (?:från )?(?:att (?:yttra|avge|lämna|kommentera)|yttrande)|avstå\w* från (?:yttrande|att kommentera)",
        ("avboj", "avsta"),
        N, None, D, 0.85,
        "Þþþ har avböjt att yttra sig.",
        "Þþþ avböjer att ta över ansvaret.",
    ),
    Pattern(
        "har inte yttrat sig",
        r"(?:har|ha|hade) (?:{ord} )?(?:inte|ej|icke) (?:{ord} )?(?:yttrat {SIG}|berört|kommenterat|behandlat|uttalat {SIG}|tagit upp|tagit ställning)|(?:berör|behandlar|kommenterar|tar) (?:inte|ej|icke) (?:upp )?(?:frågan|{FÖRSLAG})",
        ("yttrat", "uttalat", "berort", "kommenter", "behandla", "tagit ", "beror", "fragan"),
        N, None, D, 0.8,
        "Þþþ har inte yttrat sig i denna del.",
        "Þþþ har yttrat sig.",
    ),
    Pattern(
        "mot förslaget uttalar sig",
        r"(?:e?mot) {FÖRSLAG}(?: {ord}){0,8}? uttala\w* {SIG}",
        ("mot ",),
        A, None, D, 0.8,
        "Mot förslaget om en ny avgift uttalar sig þþþ.",
        "Þþþ uttalar sig.",
    ),
    Pattern(
        "för förslaget uttalar sig",
        r"(?:för|till förmån för) {FÖRSLAG}(?: {ord}){0,8}? uttala\w* {SIG}",
        ("for ",),
        T, None, D, 0.8,
        "För förslaget om en ny avgift uttalar sig þþþ.",
        "Þþþ uttalar sig.",
    ),
    Pattern(
        "ett sådant bör införas",
        r"(?:en sådan|ett sådant|sådana) {ord} (?:bör|ska|skall|måste) (?:{ord} )?(?:införas|inrättas|genomföras)",
        ("sadan",),
        T, None, J, 0.62,
        "Þþþ anser att ett sådant system bör införas.",
        "Þþþ anser att ett sådant system bör utredas.",
    ),
    Pattern(
        "är beredd att godta",
        r"(?:är|vore) bere[dt]\w* att (?:i och för sig )?(?:godta|acceptera|biträda|godkänna)",
        ("bered", "berett"),
        E, None, D, 0.75,
        "Þþþ är beredd att godta förslaget.",
        "Þþþ är beredd att ta över ansvaret.",
    ),
    Pattern(
        "kan inte godta",
        r"(?:kan|kunde|kunnat|vill) (?:{ord} )?(?:inte|ej|icke) (?:{ord} )?(?:godta|godtaga|acceptera|biträda|medverka till|förorda|stödja|ansluta {SIG} till)(?! fullt)",
        ("inte ", "ej ", "icke "),
        A, None, D, 0.82,
        "Þþþ kan inte godta inskränkningar.",
        "Þþþ kan godta förslaget.",
    ),
    Pattern(
        "stöder en",
        r"(?:stöder|stödjer|stödde|understöder|understödjer)(?: {ord})? (?:en|ett|att|det|den|tanken|införandet|idén|principen|en sådan)(?= )|enig\w* om att stödja",
        ("stoder", "stodjer", "stodde", "stodja"),
        T, None, D, 0.72,
        "Þþþ stöder ett tillträde till konventionen.",
        "Þþþ bör ge ett stöd till en svag bransch.",
    ),
    Pattern(
        "steg i rätt riktning",
        r"(?:steg|led) i rätt riktning",
        ("ratt riktning",),
        T, None, J, 0.65,
        "Þþþ ser förslaget som ett steg i rätt riktning.",
        "Þþþ vill att utvecklingen går i rätt riktning.",
    ),
    Pattern(
        "inga skäl att införa",
        r"(?:anser|finner|menar|ser|bedömer)(?: {ord}){0,2}? (?:inte|ej|icke) (?:att det finns|att det föreligger|något|några|tillräckliga)(?: {ord}){0,3}? (?:skäl|behov|anledning) (?:att(?! (?:erinra|invända|motsätta|avstyrka|ifrågasätta))|av)",
        ("skal ", "behov ", "anledning "),
        A, None, J, 0.65,
        "Þþþ anser inte att det finns skäl att införa ett register.",
        "Þþþ ser inte något skäl att motsätta sig förslaget.",
    ),
    Pattern(
        "skäl talar för",
        r"(?:övervägande|starka|goda|tungt vägande) skäl talar för (?:{FÖRSLAG}|att)",
        ("skal talar",),
        T, None, J, 0.65,
        "Þþþ anser att övervägande skäl talar för förslaget.",
        "Þþþ anser att goda skäl talar mot förslaget.",
    ),
    Pattern(
        "delas av",
        r"(?:{BEDÖMNING}|ståndpunkt\w*|åsikt\w*|den)(?: {ord}){0,3}? (?:delas|delats)(?! (?:inte|ej|icke))(?! upp| in)",
        ("delas", "delats"),
        T, None, D, 0.8,
        "Bedömningen delas av þþþ.",
        "Stödet delas upp på flera år, påpekar þþþ.",
    ),
    Pattern(
        "tillstyrkan",
        r"(?:föreslagit|föreslår|förordar|förordat) (?:bifall till|ett genomförande av|att förslaget genomför\w*)",
        ("bifall", "genomforande", "genomfor"),
        T, None, D, 0.8,
        "Þþþ har föreslagit bifall till framställningen.",
        "Þþþ har föreslagit ett tillägg till framställningen.",
    ),
    Pattern(
        "godtas",
        r"(?<!att )(?:godta[rs]?|godtagit|godtages|godtog|godtagits|godtagas|accepteras|accepterar|accepterat)(?! (?:inte|ej|icke))|kan (?:i och för sig |i princip )?godta|ingenting att (?:erinra|invända)|lämna\w*(?: {ord}){0,4}? utan (?:någon )?(?:erinran|erinringar|invändning\w*|anmärkning\w*)",
        ("godta", "godtog", "accepter", "ingenting", "utan "),
        E, None, D, 0.8,
        "Förslaget godtas av þþþ.",
        "Þþþ anser att goda tider är rätt tid för en reform.",
    ),
    Pattern(
        "inga invändningar har framförts",
        r"(?:inga|ingen|inte några|inte någon|några)(?: {ord}){0,2}? (?:invändning\w*|erinring\w*|erinran|anmärkning\w*|kritik) har (?:inte )?(?:framförts|rests|gjorts|riktats|framställts|framkommit|anförts)|inte (?:haft|gjort|rest|framfört|framställt)(?: {ord}){0,2}? (?:invändning\w*|erinring\w*|erinran|anmärkning\w*)",
        ("framfort", "rest", "gjort", "riktats", "framstall", "framkommit", "anfort", "haft"),
        E, None, D, 0.85,
        "Inga invändningar har framförts mot bedömningen.",
        "Invändningar har framförts av þþþ.",
    ),
    Pattern(
        "invändningar har riktats",
        r"(?:avstyrkande|stark kritik|hård kritik|allvarlig kritik|skarp kritik)(?: {ord}){0,3}? (?:riktas|riktats|framförs|framförts|riktar)",
        ("kritik", "avstyrkande"),
        A, None, W, 0.6,
        "Stark kritik mot förslaget riktas av þþþ.",
        "Þþþ pekar på den kritik som finns.",
    ),
    Pattern(
        "innebär en förbättring",
        r"(?:{FÖRSLAG}|den föreslagna \w+|de föreslagna \w+)(?: (?!inte\b|om\b){ord}){0,6}? (?:innebär|innebära|utgör|medför|medföra|ger|ge|är|vara|(?:medverka|medverkar|bidra|bidrar|leda|leder) till)(?: (?:en|ett|till))?(?: (?!inte\b|ingen\b|knappast\b|obetydlig){ord}){0,2} (?:förbättring|förenkling|framsteg|uppstramning|steg|fördelar|fördel)(?! för)",
        ("forbattring", "forenkling", "framsteg", "uppstramning", "steg", "fordel"),
        T, None, J, 0.62,
        "Þþþ anser att förslaget innebär en väsentlig förbättring.",
        "Þþþ anser att förslaget inte innebär en förbättring.",
    ),
    Pattern(
        "finner förslaget lämpligt",
        r"(?:finner|funnit|fann|finna|anser|ansett|anse|anses)(?: {ord}){0,3}? (?:{FÖRSLAG}|det föreslagna|den föreslagna \w+|de föreslagna \w+|ändringen|lösningen|ordningen)(?: (?!inte\b|ej\b|icke\b){ord}){0,4}? (?:väl motivera\w*|välmotivera\w*|lämplig\w*|ändamålsenlig\w*|välbetänkt\w*|tillfredsställande|riktig\w*|välgrunda\w*|motivera\w*|befoga\w*|bra|rimlig\w*|godtagba\w*|önskvär\w*|nödvändig\w*|angeläg\w*|välkom\w*)",
        ("nodvandig", "angelag", "valkom", "motivera", "lamplig", "andamals", "valbetank", "tillfredss", "riktig", "valgrund", "befoga", "bra", "rimlig", "godtag", "onskvar"),
        T, None, J, 0.7,
        "Þþþ finner förslaget ändamålsenligt.",
        "Þþþ finner förslaget inte ändamålsenligt.",
    ),
    Pattern(
        "bör inte genomföras",
        r"(?:bör|borde|skall|ska|kan|får)(?: (?!att\b){ord}){0,5}? (?:inte|ej|icke)(?: {ord})? (?:genomföras|genomförs|läggas till grund|antagas|utformas (?:på|enligt|i enlighet))",
        ("genomfor", "laggas till grund", "antagas", "utformas"),
        A, None, D, 0.8,
        "Enligt þþþ bör förslaget om skilda regler ej genomföras.",
        "Enligt þþþ bör förslaget genomföras.",
    ),
    Pattern(
        "förslaget är olämpligt",
        r"(?:{FÖRSLAG}|den föreslagna \w+|de föreslagna \w+)(?: (?!inte\b|ej\b){ord}){0,4}? (?:är|vore|framstår som|(?:måste|får) (?:betraktas|anses) som)(?: (?!inte\b|ej\b){ord}){0,2}? (?:olycklig\w*|oacceptab\w*|förkastlig\w*|orimlig\w*|otymplig\w*|obehövlig\w*|onödig\w*|olämplig\w*|förfela\w*|omotivera\w*)",
        ("olyck", "oaccep", "forkast", "orimlig", "otymplig", "obehov", "onodig", "olamp", "forfela", "omotiv"),
        A, None, J, 0.62,
        "Þþþ framhåller att förslaget är lagtekniskt otympligt.",
        "Þþþ framhåller att förslaget inte är olämpligt.",
    ),
    Pattern(
        "anser inte att det behövs",
        r"(?:anser|ansett|anse|finner|menar)(?: (?!att\b){ord}){0,5}? (?:obehövlig\w*|onödig\w*|överflödig\w*|omotivera\w*|olämplig\w*|oacceptab\w*|förfela\w*|orimlig\w*|inte (?:är )?(?:motivera\w*|befoga\w*|lämplig\w*|erforderlig\w*|tillräckligt motivera\w*))",
        ("obehov", "onodig", "overflod", "omotiv", "olamp", "oacc", "forfela", "orimlig", "inte "),
        A, None, J, 0.62,
        "Þþþ anser särskilda regler obehövliga.",
        "Þþþ anser särskilda regler behövliga.",
    ),
)  # fmt: skip

_ROWS = tuple((row, word(row.words)) for row in REPORTED)


def formulas(masked: str) -> list[tuple[Pattern, int, int]]:
    """Every place where a row matches a sentence with its holders masked; offsets are those of `masked`.

    >>> [row.says.label for row, _, _ in formulas("Förslaget godtas av þþþ.")]
    ['E']
    """
    folded = fold(masked)
    found: list[tuple[Pattern, int, int]] = []
    for row, pattern in _ROWS:
        if not any(key in folded.text for key in row.keys):
            continue
        for match in pattern.finditer(folded.text):
            span = folded.span(*match.span())
            if not any(span.start < end and start < span.end for _, start, end in found):
                found.append((row, span.start, span.end))
    return sorted(found, key=lambda one: one[1])
