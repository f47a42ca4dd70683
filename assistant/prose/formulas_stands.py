"""Support and refusal as reports retell them: "ställt sig avvisande", "stöds av", "uttalat sig för".

Rows as in `assistant.stance.pattern`; the holder stands as one word of the letter þ.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T = Stance.TILLSTYRKER
TD = Stance.TILLSTYRKER_DELVIS
A = Stance.AVSTYRKER
E = Stance.INGEN_ERINRAN
D = Force.DECLARED
_STALLA = r"(?:ställt|ställde|ställer|ställa|ställas) {SIG}(?: (?:i stort sett|i huvudsak|genomgående|i allmänhet|mycket|alla|helt|bestämt|även|också|dock|klart|i princip|avgjort|övervägande|allmänt|därför|emellertid)){0,2}"

STANDS: tuple[Pattern, ...] = (
    Pattern(
        "yrkar avslag",
        r"(?:yrkar|yrkat|hemställer om|hemställt om|förordar|förordat|begär|begärt) (?:att {FÖRSLAG} )?(?:avslag|avslås)|ogilla[rs]? {FÖRSLAG}|(?:yrkar|hemställer|begär|anser|föreslår|förordar|menar) att {FÖRSLAG}(?: (?!att\b){ord}){0,3}? (?:inte|ej|icke) (?:bör |ska |skall )?(?:genomförs|genomföres|läggs till grund|antas)",
        ("avsl", "ogilla", "genomfor", "till grund", "antas"),
        A, None, D, 0.85,
        "Þþþ yrkar avslag på förslaget.",
        "Þþþ yrkar bifall till förslaget.",
    ),
    Pattern(
        "godkänner förslaget",
        r"godkänner {FÖRSLAG}",
        ("godkanner",),
        T, None, D, 0.75,
        "Þþþ godkänner förslaget.",
        "Þþþ godkänner ansökningar.",
    ),
    Pattern(
        "möter motstånd",
        r"(?:möter|mött|mötts av|möts av|väckt|väcker|rönt)(?: {ord}){0,2}? (?:motstånd|gensaga|protester)|(?:gör|gjort|reser|rest) motstånd mot",
        ("motstand", "gensaga", "protester"),
        A, None, D, 0.78,
        "Hos þþþ möter förslaget starkt motstånd.",
        "Þþþ väntar motstånd från branschen.",
    ),
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
        rf"{_STALLA} (?:positiv\w*(?! till en (?:översyn|utredning|dialog))|bakom|välvillig\w*)|ställt {{SIG}} bakom",
        ("positiv", "bakom", "valvillig"),
        T, A, D, 0.85,
        "Þþþ har ställt sig positiv till förslaget.",
        "Þþþ har ställt sig frågan om förslaget är tillräckligt.",
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
        "stöder det inte",
        r"(?:tillstyrker|stöder|stödjer|godtar|biträder|accepterar) (?:{FÖRSLAG}|det|den|dem|detta) (?:inte|ej|icke)(?! (?:bara|enbart|endast|fullt|helt))",
        ("inte", " ej", " icke"),
        A, None, D, 0.85,
        "Þþþ stöder det inte.",
        "Þþþ stöder det inte bara i princip.",
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
        r"motsatt {SIG}|(?:uttalat|uttalar|uttala|uttalade|vänt|vänder|vände|vända) {SIG}(?: {ord}){0,2}? (?:emot|mot)(?= )|(?:är|var|varit)(?: (?:bestämda|starka|en))? (?:emot|motståndare)(?=[ ,.;])|(?:går|gått|gick)(?: {ord}){0,2}? emot(?= )|(?:tagit|tar|tog)(?: {ord}){0,2} avstånd från",
        ("motsatt", " mot", " emot", "avstand"),
        A, None, D, 0.82,
        "Þþþ har uttalat sig mot förslaget.",
        "Þþþ har uttalat sig om förslaget.",
    ),
    Pattern(
        "uttalat sig för",
        r"(?:uttalat|uttalar|uttala|uttalade|uttryckt|uttrycker|uttryckte) {SIG}(?: (?:bestämt|i princip|i huvudsak|klart|också|även|mycket))? (?:för(?! egen| sin)|till förmån för|i positiv\w*|positivt)|vunnit (?:allmän )?(?:anslutning|gillande|stöd)|vinner (?:allmän )?(?:anslutning|gillande)",
        ("uttala", "uttryck", "vunnit", "vinner"),
        T, None, D, 0.82,
        "Þþþ har uttalat sig för förslaget.",
        "Þþþ har uttalat sig om förslaget.",
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
        "mot förslaget uttalar sig",
        r"(?:e?mot) (?:(?:{UTREDNINGENS}|detta|det föreslagna|de föreslagna) )?(?:{FÖRSLAG}|tanken|en (?!bakgrund)\w+|reglerna|bestämmelsen)(?: {ord}){0,8}? uttala\w* {SIG}",
        ("mot ",),
        A, None, D, 0.8,
        "Mot förslaget om en ny avgift uttalar sig þþþ.",
        "Þþþ uttalar sig.",
    ),
    Pattern(
        "för förslaget uttalar sig",
        r"(?:för|till förmån för|till stöd för) (?:(?:{UTREDNINGENS}|detta|det föreslagna|de föreslagna) )?(?:{FÖRSLAG}|tanken|en \w+|reglerna|bestämmelsen)(?: {ord}){0,8}? uttala\w* {SIG}",
        ("for ",),
        T, None, D, 0.8,
        "För förslaget om en ny avgift uttalar sig þþþ.",
        "Þþþ uttalar sig.",
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
        r"(?:välkomnar|välkomnade) (?:en|ett) (?!utredning|översyn|dialog|diskussion|analys|ambition)\w+|(?:stöder|stödjer|stödde|understöder|understödjer)(?: {ord})? (?:en|ett|att|det|den|tanken|införandet|idén|principen|en sådan)(?= )|enig\w* om att stödja",
        ("valkomna", "stoder", "stodjer", "stodde", "stodja"),
        T, None, D, 0.72,
        "Þþþ stöder ett tillträde till konventionen.",
        "Þþþ bör ge ett stöd till en svag bransch.",
    ),
    Pattern(
        "delas av",
        r"(?:{BEDÖMNING}|ståndpunkt\w*|åsikt\w*|den)(?: {ord}){0,3}? (?:delas|delats)(?! upp\b| in\b)",
        ("delas", "delats"),
        T, A, D, 0.8,
        "Bedömningen delas av þþþ.",
        "Stödet delas upp på flera år, påpekar þþþ.",
    ),
    Pattern(
        "stöder huvuddragen",
        r"(?:tillstyrk\w+|stöd(?:er|jer|de|s|jas)|biträd\w+|godta\w*|instämmer i|ställer {SIG} bakom|delar) (?:(?:de|den|det|allt) )?(?:huvudsakliga |grundläggande )?(?:huvuddrag\w*|huvudlinje\w*|huvudinriktning\w*|huvudprincip\w*|grunddrag\w*|huvudtank\w*|väsentliga delar\w*|stora delar)",
        ("huvud", "grunddrag", "delar"),
        TD, None, D, 0.85,
        "Þþþ stöder huvuddragen i förslaget.",
        "Þþþ anser att huvuddragen är oklara.",
    ),
    Pattern(
        "att det inte bör genomföras",
        r"att (?:{FÖRSLAG}|det|den|detta|denna|reformen|ändringen|åtgärden|en sådan \w+)(?: (?:därför|således|alltså|sålunda|i vart fall|för närvarande|nu))? (?:inte|ej|icke) (?:nu |därför )?(?:bör|ska|skall|borde|kan) (?:genomföras|genomföres|läggas till grund|antas|godtas|godtagas|accepteras)",
        ("genomfor", "laggas", "antas", "godta", "accepteras"),
        A, None, D, 0.82,
        "Þþþ menar att avgiften är för hög och att det därför inte bör genomföras.",
        "Þþþ menar att avgiften inte bör höjas.",
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
        "bör inte genomföras",
        r"(?:bör|borde|skall|ska|kan|får)(?: (?!att\b){ord}){0,5}? (?:inte|ej|icke)(?: {ord})? (?:genomföras|genomförs|läggas till grund|antagas|utformas (?:på|enligt|i enlighet))",
        ("genomfor", "laggas till grund", "antagas", "utformas"),
        A, None, D, 0.8,
        "Enligt þþþ bör förslaget om skilda regler ej genomföras.",
        "Enligt þþþ bör förslaget genomföras.",
    ),
)  # fmt: skip
