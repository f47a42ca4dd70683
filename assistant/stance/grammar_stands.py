"""Formulas of support and of opposition. A negation around them turns them: `scope` looks for it."""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T, A, E = Stance.TILLSTYRKER, Stance.AVSTYRKER, Stance.INGEN_ERINRAN
P, D = Force.PERFORMATIVE, Force.DECLARED

STANDS: tuple[Pattern, ...] = (
    Pattern(
        "kan inte annat än tillstyrka",
        r"(?:inga|inget|ingen|inte)(?: {ord}){0,3}? (?:skäl|anledning) till annat än att (?:tillstyrka|stödja|instämma)|(?:inte|ej|icke) (?:kan )?(?:{VI} |{ORGAN} )?(?:göra )?annat än (?:att )?(?:tillstyrka|stödja|instämma|välkomna|hålla med)"
        r"|(?:inte|ej|icke)(?: {ord}){0,4}? till annat än (?:ett )?(?:\w+ )?(?:tillstyrkan\w*|att (?:till fullo )?(?:tillstyrka|förorda|stödja|bifalla))",
        ("annat an",),
        T,
        None,
        P,
        0.95,
        "Högskolan kan inte annat än tillstyrka utredningens förslag.",
        "Högskolan kan inte tillstyrka utredningens förslag.",
    ),
    Pattern(
        "kan inte läggas till grund",
        r"(?:inte|ej|icke)(?: {ord}){0,5}? tillräckligt(?: {ord}){0,4}? för att (?:kunna )?(?:ligga|läggas|utgöra|tas)(?: till)? grund (?:för|till)"
        r"|(?:duger|lämpar sig|håller)(?: {ord}){0,2}? (?:inte|ej) som (?:grund|underlag) för"
        r"|(?:inte|ej|icke)(?: {ord}){0,10}? (?:läggas?|ligga) till grund för (?:{ord} ){0,2}?(?:lagstiftning\w*|lagändring\w*|reform\w*|ny lag\w*|fortsatt lagstiftning\w*)",
        ("till grund", "som grund", "som underlag"),
        A,
        None,
        D,
        0.8,
        "Förslaget kan inte läggas till grund för lagstiftning.",
        "Förslaget kan läggas till grund för lagstiftning.",
    ),
    Pattern(
        "bör inte genomföras",
        r"{FÖRSLAG}(?: (?!om\b|att\b){ord}){0,6}? (?:bör|ska|skall|får|borde)(?: {ord}){0,3}? (?:inte|ej|icke)(?: {ord}){0,3}? (?:genomföras|införas|antas|genomförs|realiseras|förverkligas|leda till lagstiftning)"
        r"|{FÖRSLAG}(?: (?!om\b|att\b){ord}){0,3}? (?:inte|ej|icke)(?: {ord}){0,2}? (?:bör|ska|skall|får|borde) (?:genomföras|införas|antas|realiseras|förverkligas)"
        r"|(?:så|så pass) \w+ att {FÖRSLAG} (?:inte|ej) kan genomföras"
        r"|(?:bör|ska|skall|borde) (?:de[nt]? )?(?:{FÖRSLAG}|föreslagna {ord})(?: {ord}){0,4}? (?:inte|ej|icke)(?: {ord}){0,2}? (?:genomföras|införas|antas|realiseras|förverkligas)"
        r"|(?:anser|menar|tycker|bedömer|finner|ser)(?: {ord}){0,4}? (?:inte|ej)(?: heller)? att (?:(?!och\b){ord} ){0,8}?(?:bör|ska|skall|borde) (?:genomföras|införas|antas)"
        r"|(?:föreslagna|föreslagen|aktuella)(?: (?!om\b){ord}){0,5}? (?:inte|ej) (?:bör|ska|skall) (?:genomföras|införas|antas)"
        r"|(?:föreslagna|föreslagen|aktuella)(?: (?!om\b){ord}){0,5}? (?:bör|ska|skall)(?: {ADV})? (?:inte|ej) (?:genomföras|införas|antas)"
        r"|(?:ser|anser|finner|bedömer) (?:inte|ej) (?:att )?{FÖRSLAG}(?: (?!om\b|att\b|som\b){ord}){0,2}? (?:är |som )?(?:motiverat|motiverade|befogat|befogade|acceptabelt|acceptabla|godtagbart|godtagbara)"
        r"|(?:punkt|avsnitt) \d[\d.]*(?: (?!om\b|att\b){ord}){0,4}? (?:(?:bör|ska|skall|borde)(?: {ADV})? (?:inte|ej)|(?:inte|ej) (?:bör|ska|skall|borde)) (?:genomföras|införas|antas)",
        (
            "genomfor",
            "infora",
            "anta",
            "realise",
            "forverklig",
            "leda till lag",
            "motivera",
            "befoga",
            "acceptab",
            "godtagba",
        ),
        A,
        None,
        D,
        0.82,
        "Förvaltningen bedömer att förslaget inte bör genomföras.",
        "Myndigheten delar bedömningen att en sådan ordning inte bör införas.",
    ),
    Pattern(
        "bör genomföras",
        r"(?:anser|menar|tycker|bedömer|finner|förordar|föreslår)(?: (?!inte\b|ej\b){ord}){0,3}? att (?:{ord} ){0,2}?{FÖRSLAG}(?: (?!inte\b|ej\b|om\b|att\b|som\b){ord}){0,6}? (?:bör|ska|skall|kan|borde) (?:genomföras|införas|antas|realiseras|förverkligas)"
        r"|(?:{FÖRSLAG}|punkt \d+) (?:bör|ska)(?: (?:därför|således|snarast|skyndsamt|enligt {ord}(?: (?:mening|bedömning|uppfattning))?))? (?:genomföras|införas|antas)(?! (?:först|stegvis|endast|om ))"
        r"|(?:(?:som )?föreslås|föreslagna [\w-]+|{FÖRSLAG}) (?:bör|ska)(?: {ADV})? (?:komma till stånd|bli verklighet|bli lag|förverkligas|fullföljas)(?=[ .,]|$)",
        (
            "genomforas",
            "inforas",
            "antas",
            "realiseras",
            "forverkligas",
            "till stand",
            "bli verklighet",
            "bli lag",
            "fullfoljas",
        ),
        T,
        None,
        D,
        0.75,
        "Kommunen anser att förslaget bör genomföras.",
        "Kommunen anser att förslaget inte bör genomföras.",
    ),
    Pattern(
        "tillstyrker på villkor",
        r"(?:vårt|mitt|[\w-]+s) (?:ja|stöd|tillstyrkande|tillstyrkan) (?:är|gäller|förutsätter|ges)(?: {ADV})? (?:villkora\w*|förutsatt|under förutsättning|endast|bara|på villkor|att)|(?:en|ett|som) (?:{ord} )?(?:förutsättning|villkor|krav) för att (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?: (?:ska|skall))?(?: kunna)? (?:tillstyrka|tillstyrker|stödja|acceptera|godta|ställa {SIG} bakom)|(?:en|ett|som) (?:förutsättning|villkor|krav) för (?:{ord} ){0,2}?(?:tillstyrkan|tillstyrkande\w*|stöd\w*) är|(?:tillstyrkandet|tillstyrkan|stödet) (?:sker|ges|lämnas|gäller)(?: {ADV})? (?:förutsatt|under förutsättning|under villkor|på villkor|med villkor|med förbehåll|om |så länge)|(?:förutsättningen|villkoret) för (?:{ord} ){0,2}?(?:tillstyrkan|tillstyrkande\w*|stöd\w*) är",
        (
            "tillstyrkan",
            "for stod",
            "for vart stod",
            "for sitt stod",
            "stodet ",
            "s stod",
            "t stod",
            "t ja ",
            "s ja ",
            "ning for att",
            "villkor for att",
            "krav for att",
        ),
        Stance.TILLSTYRKER_DELVIS,
        None,
        D,
        0.85,
        "Förutsättningen för tillstyrkan är att staten finansierar reformen.",
        "Nämnden saknar förutsättningar för tillstyrkan.",
    ),
    Pattern(
        "vidhåller tillstyrkan",
        r"(?:instämmer i|ansluter {SIG} till|delar|gör)(?: {ord}){1,5}? (?:tillstyrkande|tillstyrkan)(?=[.,]|$| till (?:sitt|vårt))|(?:vidhåller|vidhålla|vidhålls|står fast vid|upprepar|lämnar|ger|meddelar)(?: (?:{VI}|{ORGAN}|{ADV}|alltjämt|sitt|sin|det|den|ett)){0,4} (?:tillstyrkande\w*|tillstyrkan)|(?:tidigare|sitt|vårt|[\w-]+s) (?:tillstyrkande\w*|tillstyrkan)(?: {ord}){0,3}? (?:kvarstår|står fast|vidhålls|gäller)(?=[ .,]|$)",
        ("tillstyrkan",),
        T,
        None,
        P,
        0.9,
        "Förbundet vidhåller sitt tidigare tillstyrkande.",
        "Ett tillstyrkande kräver beslut i nämnden.",
    ),
    Pattern(
        "vidhåller avstyrkan",
        r"gör(?: {ord}){1,5}? avstyrkan\w*(?= till (?:sitt|vårt))|(?:vidhåller|vidhålla|vidhålls|står fast vid|upprepar|lämnar|meddelar)(?: (?:{VI}|{ORGAN}|{ADV}|alltjämt|sitt|sin|det|den|ett)){0,4} (?:avstyrkande\w*|avstyrkan)|(?:stöd|stödet|tillstyrkande|tillstyrkan)(?: {ord}){0,6}? (?:dras|tas|drar {VI})(?: {ADV}| härmed| nu)* tillbaka|(?:tidigare|sitt|vårt|[\w-]+s) (?:avstyrkande\w*|avstyrkan)(?: {ord}){0,3}? (?:kvarstår|står fast|vidhålls|gäller)(?=[ .,]|$)",
        ("avstyrkan", "tillbaka"),
        A,
        None,
        P,
        0.9,
        "Förbundet vidhåller sitt tidigare avstyrkande.",
        "Ett avstyrkande ska motiveras.",
    ),
    Pattern(
        "till- och avstyrker",
        r"till- (?:och|respektive) avstyrk(?:er|a)|(?:{VI}|{ORGAN}) är för (?!att\b)[^.;:?!,]{3,60}? men (?:emot|mot)(?= )",
        ("till- ", " men emot", " men mot"),
        Stance.TILLSTYRKER_DELVIS,
        None,
        P,
        0.8,
        "Nämnden till- respektive avstyrker förslagen enligt nedan.",
        "Nämnden väljer att varken till- eller avstyrka förslaget.",
    ),
    Pattern(
        "avstyrker",
        r"av ?st(?:yr|ry)k(?:er|a|as|s|es|te|t|ts|tes)",
        ("avstyrk", "av styrk", "avstryk"),
        A,
        E,
        P,
        0.97,
        "Motionen avstyrks.",
        "Hamnbolaget avstyrker inte den föreslagna regleringen.",
    ),
    Pattern(
        "tillstyrker",
        r"till ?st(?:yr|ry)k(?:er|a|as|s|es|te|t|ts|tes)|till-? ?råd(?:er|a|as|es)(?= (?:förslag\w*|att|bifall))",
        ("tillstyrk", "till styrk", "tillstryk", "tillrad", "till rad", "till-rad"),
        T,
        A,
        P,
        0.97,
        "Förslaget tillstyrkes av drätselkammaren.",
        "Styrelsen tillstyrker inte förslaget.",
    ),
    Pattern(
        "bifaller",
        r"(?:måtte|må|bör) (?:vinna|äga) bifall|(?:{VI}|{ORGAN}) är(?: {INTE}| {ADV})* för(?= (?:{UTREDNINGENS} )?(?:det |de |den )?(?:{FÖRSLAG}|motionen)(?=[.,]| ?$| att | om | men | och | i ))|(?:(?:säger|sagt) (?:ett (?:klart|försiktigt|bestämt|tydligt|rungande) |bestämt |gärna )?|(?:(?<=[:;,.!] )|(?<!.)))ja till(?= (?:[^.;:?!]{3,80}nej till|(?:{ord} ){0,5}?(?:{FÖRSLAG}|{FÖRESLAGNA}|motionen)))|vitsordar(?= (?:{ADV} )?(?:{UTREDNINGENS} )?(?:{FÖRSLAG}|bedömning))|(?:bifaller|bifalla|bifallas|bifalls|bifalles|bifallits|biträder|biträds|biträtt|biträtts)(?! (?:yrkandet|\w+s yrkande|av|polis))|(?<!avstyrka )(?<!avstyrker )(?<!avstyrkt )(?<!tillrada )(?<!tillrader )bifall till(?! yrkande)|biträda(?= (?:{ord} ){0,2}?(?:{FÖRSLAG}|{BEDÖMNING}|vad|det som|detta))",
        ("bifall", "bitrad", "bitratt", "vitsord", "ja till", " ar for ", "inte for ", "ej for "),
        T,
        A,
        D,
        0.88,
        "Vi hemställa, att vad kommittén föreslagit måtte bifallas.",
        "Ledamoten yrkar bifall till motionen.",
    ),
    Pattern(
        "avslår",
        r"(?<=: )avslag(?= ?[.]| ?$)|{FÖRSLAG}(?: (?!inte\b|ej\b|om\b|att\b){ord}){0,5}? (?:bör|ska|skall|måste)(?: {ADV})? (?:dras tillbaka|skrotas|läggas ner|läggas ned|stoppas|avfärdas)|(?:motion\w*|{FÖRSLAG}|hemställan)(?: {ord}){0,4}? (?:avslås|avslå)|(?:avslår|avslå|avslag på)(?: {ord}){0,2}? (?:motion\w*|{FÖRSLAG})",
        ("avsla", "tillbaka", "skrotas", "laggas ne", "stoppas", "avfardas"),
        A,
        None,
        D,
        0.85,
        "Nämnden föreslår att motionen avslås.",
        "Myndigheten får avslå en ansökan.",
    ),
    Pattern(
        "motsätter sig",
        r"vänder {SIG}(?: (?:{ADV}|kraftigt|skarpt)){0,2} mot(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}|att|{UTREDNINGENS}))|invänder(?: {ADV})? mot(?= (?:{UTREDNINGENS} )?{FÖRSLAG}(?= |$|[.,]))|reserverar {SIG}(?: {ADV})? mot(?= (?:{ord} )?{FÖRSLAG})|mot(?:sätter|sätta|satte) {SIG}|mot(?:sätter|sätta|satte)(?= (?:{VI}|(?:{ord} ){0,2}{ORGAN}) {SIG})",
        ("motsatt", "motsatte", "reserverar", "vander", "invander"),
        A,
        E,
        D,
        0.95,
        "Göteborgs universitet motsätter sig förslaget att integrera kulturkanon i undervisningen.",
        "Domstolen motsätter sig inte att uppgiften tillförs domstolen.",
    ),
    Pattern(
        "avråder",
        r"avråd(?:er|a|as|s)(?: {ord}){0,6}? (?:från|ifrån)",
        ("avrad",),
        A,
        E,
        D,
        0.93,
        "Hyresnämnden avråder från att bestämmelsen införs.",
        "Hyresnämnden ger råd om hur bestämmelsen bör tillämpas.",
    ),
    Pattern(
        "avvisar",
        r"(?:avvisar|förkastar|underkänner)(?: {ord}){0,4}? (?:{FÖRSLAG}|ordning\w*|tanken|idén|modell\w*|{UTREDNINGENS}|reform\w*|införande\w*)"
        r"|(?:{FÖRSLAG}|föreslagna \w+)(?: (?!inte\b|ej\b|om\b|att\b){ord}){0,5}? (?:avvisas|förkastas)(?=[ .,]|$)|(?:(?:säger|sagt|sägs) (?:bestämt )?|(?:(?<=[:;,.!] )|(?<!.)))nej till(?= |$)|(?:tar|ta)(?: {ord}){0,2}? avstånd från(?: {ord}){0,3}? {FÖRSLAG}"
        r"|ställer {SIG}(?: {ord}){0,4}? avvisande|(?:är|ställer)(?: (?!inte\b|ej\b){ord}){0,3}? avvisande till(?= (?:{ord} ){0,2}?{FÖRSLAG})"
        r"|(?:är|ställer {SIG})(?: (?:bestämt|starkt|därför|dock|således|också)){0,2} (?:emot|motståndare till)(?: (?:att|{UTREDNINGENS}|{FÖRSLAG}|det|den|en))",
        ("avvisa", "forkast", "underkanner", "nej till", "avstand", " emot", "motstandare"),
        A,
        E,
        D,
        0.88,
        "Nämnden ställer sig avvisande till motionens förslag.",
        "Domstolen får avvisa ett överklagande som kommit in för sent.",
    ),
    Pattern(
        "nej, objektet först",
        r"till {FÖRSLAG}(?: (?!inte\b|ej\b|om\b|att\b){ord}){0,4}? säger (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?: {ADV})? nej(?=[ .,!]|$)"
        r"|{FÖRSLAG}(?: (?!inte\b|ej\b|att\b){ord}){0,4}? (?:avvisar|förkastar) (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?=[ .,!]|$)"
        r"|protester(?:ar|a)(?: {ADV})? mot(?= (?:{ord} ){0,2}?{FÖRSLAG})|säger(?: {ADV}| blankt| bestämt| tvärt| klart)* nej(?=[.,!]| ?$)|nej och åter nej(?= till|[.,!]| ?$)|(?:lägg ne[rd]|riv upp|dra tillbaka|skrota) {FÖRSLAG}|(?:(?<=: )|(?<=[.!] )|(?<!.))(?:stoppa|skrota) {FÖRSLAG}",
        (
            "nej",
            "avvisar",
            "forkastar",
            "protester",
            "stoppa",
            "skrota",
            "lagg ne",
            "riv upp",
            "dra tillbaka",
        ),
        A,
        E,
        D,
        0.88,
        "Till förslaget säger nämnden bestämt nej.",
        "Till förslaget säger några nej och andra ja.",
    ),
    Pattern(
        "delar bedömningen",
        r"{BEDÖMNING}[^.;:?!]{3,160}? delas(?: {ADV})*(?: {INTE})? av (?:oss|(?:{ord} ){0,3}?{ORGAN})(?=[ .,]|$)|(?<!\bde )(?<!viktiga )(?<!vissa )(?<!dessa )(?<!stora )(?<!flera )(?<!andra )(?<!olika )(?<!övriga )(?<!berörda )(?<!väsentliga )(?:delar|dela|delas|delade)(?! av\b)(?: (?:inte|ej|inte heller))?(?: i (?:huvudsak|stort|det stora|stora drag|allt väsentligt|grunden|princip|stora delar|allt))?(?: (?!i\b|för\b|bland\b|avseende\b|gällande\b|är\b|rörande\b|kring\b|där\b|vad\b){ord}){0,9}? (?:{BEDÖMNING})",
        ("dela",),
        T,
        A,
        D,
        0.92,
        "Socialnämnden delar utredningens bedömning att någon ny skyldighet inte bör införas.",
        "Nämnden delar utredningens oro för utvecklingen.",
        judged="assessment",
    ),
    Pattern(
        "delar analysen",
        r"(?:delar|dela)(?: (?:{VI}|{ORGAN}|{ADV}|{INTE}|i allt väsentligt|i huvudsak)){0,3} (?:{UTREDNINGENS} (?:{ord} )?analys\w*|analysen i (?:betänkandet|promemorian|utredningen))(?! (?:av|kring|om(?! att)|över|gällande)\b)",
        ("analys",),
        T,
        A,
        D,
        0.64,
        "Nämnden delar utredningens analys.",
        "Nämnden delar utredningens analys av problemen i dag.",
    ),
    Pattern(
        "vilket delas",
        r"(?:bedömning|slutsats|uppfattning|åsikt) som (?:{VI}|(?:(?!inte\b){ord} ){0,2}{ORGAN})(?: {ADV})? delar(?=[.,]|$)|(?<=, )vilket(?: (?!inte\b|ej\b){ord}){1,5}? (?:instämmer i|ställer {SIG} bakom|delar|stödjer|stöder|håller med om)(?= ?[.,;]| ?$| och )",
        ("vilket", "som "),
        T,
        None,
        D,
        0.7,
        "Utredningen vill höja taket, vilket kommunen ställer sig bakom.",
        "Utredningen vill höja taket, vilket kommunen inte ställer sig bakom.",
    ),
    Pattern(
        "instämmer",
        r"(?:instämmer|instämma|instämde|ansluter {SIG}|ansluta {SIG})(?: (?:{VI}|{ORGAN}))?",
        ("instamm", "anslut"),
        T,
        A,
        D,
        0.88,
        "Tingsrätten instämmer i utredningens bedömning.",
        "Tingsrätten instämmer i utredningens beskrivning av problemen.",
        judged="agreement",
    ),
    Pattern(
        "är av samma uppfattning",
        r"(?:är|gör|har)(?: (?!inte\b|ej\b|icke\b){ord}){0,3}? (?:av )?samma (?:uppfattning|mening|åsikt|bedömning|slutsats) som(?= {UTREDNINGENS}| {UTREDNINGEN})"
        r"|har (?:inte |ej )?(?:ingen|någon) annan (?:uppfattning|mening|åsikt|bedömning)(?: {ADV})? än"
        r"|(?:inte|ej|inget|inga|ingen|saknar|saknas)(?: {ord}){0,3}? (?:skäl|anledning)(?: för)? att göra (?:någon |en )?annan bedömning(?= än (?:den )?(?:som )?{UTREDNINGEN}|[.,]|$)"
        r"|har ingen avvikande (?:uppfattning|mening|åsikt)|(?:är|är vi) (?:ense|enig|eniga|överens|enigt) med {UTREDNINGEN}"
        r"|(?:håller|hålla)(?: (?!inte\b|ej\b){ord}){0,5}? med (?:om(?! en\b| utmaning| problem| att (?:{ord} ){0,3}?(?:är|finns) (?:ett |en |stora )?(?:problem|brist|utmaning|behov))|{UTREDNINGEN}|{UTREDNINGENS} (?:{ord} )?(?:{BEDÖMNING}|reflektion\w*))",
        ("samma ", "annan ", "avvikande", "ense ", "enig", "overens", "haller", "halla"),
        T,
        None,
        D,
        0.8,
        "Myndigheten är av samma uppfattning som utredningen.",
        "Myndigheten är av motsatt uppfattning.",
    ),
    Pattern(
        "har motsatt uppfattning",
        r"(?:bedömning|slutsats|uppfattning|åsikt) som (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?: {ADV})? (?:inte|ej)(?: {ADV})? delar(?=[.,]|$)|(?:är|har)(?: (?:dock|därför|däremot|emellertid|också|här))?(?: av)?(?: (?:en|den))? (?:motsatt|annan|avvikande|rakt motsatt) (?:uppfattning|mening|åsikt)"
        r"|(?:är|är vi)(?: {ADV})? (?:inte|ej) (?:ense|enig|eniga|överens) med {UTREDNINGEN}|(?:håller|hålla)(?: {ord}){0,3}? (?:inte|ej)(?: {ord}){0,3}? med (?:om|{UTREDNINGEN}|{UTREDNINGENS}|{FÖRSLAG})"
        r"|delar(?: {ADV})* (?:inte|ej)(?: heller)? (?:intention\w*|inriktningen|synen|grundtanken)(?: {ord}){0,2}? (?:i|bakom|med) (?:{UTREDNINGENS} )?{FÖRSLAG}",
        ("uppfattning", "mening", "asikt", "haller", "halla", "delar", "ense", "enig", "overens"),
        A,
        None,
        D,
        0.72,
        "Skatteverket är av motsatt uppfattning.",
        "Skatteverket har ingen annan uppfattning än utredningen.",
    ),
    Pattern(
        "ställer sig bakom",
        r"(?:^|(?<=[.!?] ))bakom [^.;:?!,]{3,80}? (?:ställer {SIG}|ställer {VI} {SIG}|kan (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?: {ADV}| {INTE})* ställa {SIG})|(?:ställer|ställa|ställde|ställs) {SIG}(?: {ord}){0,9}? bakom|ställer (?:{VI}|(?:{ord} ){0,2}{ORGAN}) {SIG}(?: {ord}){0,6}? bakom"
        r"|står(?: {ord}){0,4}? bakom(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|bedömning\w*|slutsats\w*|{UTREDNINGENS}|utredningen|betänkandet))",
        (" bakom", "bakom "),
        T,
        A,
        D,
        0.95,
        "Idrotts- och föreningsnämnden ställer sig bakom programmets inriktning och mål.",
        "Lärosätet ställer sig inte bakom förslaget.",
    ),
    Pattern(
        "stödjer",
        r"(?:stödjer|stöder|stöttar)(?= (?:{ADV} )*(?:inte |ej )?(?:(?!genom\b|i\b|(?<!analyser )(?<!bedömningar )(?<!slutsatser )och\b|som\b|med\b|det civila\b){ord} ){0,5}?(?:{FÖRSLAG}|{FÖRESLAGNA}|att|inriktning\w*|{UTREDNINGENS}|{UTREDNINGEN}|detta|införande\w*|ändring\w*|reform\w*|ambition\w*|intention\w*|tanken|åtgärd\w*|utökning\w*|höjning\w*|idén|det mesta|merparten|huvuddelen"
        r"|punkt(?:en|erna)?|avsnitt|kapitel|motionen|höjd\w*|sänk\w*|förändring\w*|avskaffande\w*|slopande\w*|förbud\w*|avgift\w*|krav(?:et|en)?|skärpning\w*|skärpt\w*|förtydligande\w*|undantag\w*|bestämmelse\w*|ordningen|modellen|lösningen|principen|linjen|slutsats\w*|bedömning\w*|rekommendation\w*))"
        r"|(?:kan|vill|väljer att|bör)(?: {ord}){0,4}? (?:stödja|stötta)(?= (?:{ord} ){0,4}?(?:{FÖRSLAG}|bedömning\w*|slutsats\w*|{UTREDNINGENS}))"
        r"|{FÖRSLAG}(?: (?!om\b|att\b){ord}){0,3}? (?:har|får)(?: {INTE})?(?:,[^.;:]{3,80},)?(?: {ADV})? (?:[\w-]+s|vårt) (?:fulla |starka |varma |odelade )?stöd(?=[ .,]|$)|(?:stödjer|stöder|stöttar)(?= (?:det|dem|den|dessa|detta)(?:$|[.,;]| (?:{ADV}|{INTE}|fullt|fullt ut|helt|varmt|i sin helhet|och|men)(?: |$|[.,;])))|{FÖRSLAG}(?: {ord}){0,4}? (?:stöds|stödjes)(?: av|$|\.)",
        ("stod", "stott"),
        T,
        A,
        D,
        0.92,
        "Förbundet stödjer detta förslag.",
        "Myndigheten stödjer kommunernas arbete med klimatanpassning.",
    ),
    Pattern(
        "förordar förslaget",
        r"(?:{FÖRSLAG}|införande\w*|tillkomst\w*|inrättande\w*|ordningen|lösningen)(?: (?!att\b|som\b|om\b){ord}){0,5}? kan(?: {ADV})? (?:inte|ej) förordas|(?:förordar|förespråkar|tillstyrkt och förordar|rekommenderar)(?: {ADV})?(?: (?:{UTREDNINGENS}|det|de|den|detta|samtliga)){0,3} (?:föreslagna |lagda )?(?:{FÖRSLAG}|alternativ\w*|lösning\w*)(?! till)"
        r"|(?:förorda|förespråka)(?= (?:att )?(?:{ord} ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA}))|(?:{FÖRSLAG}|föreslagna {ord})(?: (?!att\b|som\b|om\b|inte\b|ej\b){ord}){0,6}? (?:förordas|förespråkas)(?= av (?:oss|(?:{ord} ){0,3}?{ORGAN})(?=[ .,]|$)|[.,]| ?$)"
        r"|(?:förordar|förespråkar|anser) att (?:(?!(?:inte|ej)\b){ord} ){1,12}?(?:införs|genomförs|regleras|utformas|antas|bör införas|bör genomföras) (?:i enlighet med|enligt|på det sätt som) (?:{UTREDNINGENS} förslag|{UTREDNINGEN}|{FÖRSLAG})(?= föreslår|[.,]|$| ?$)"
        r"|(?:förordar|rekommenderar)(?: {ADV})? att {FÖRSLAG}(?: {ord}){0,5}? (?:genomförs|antas|införs)",
        ("forord", "foresprak", "rekommender", "enlighet med", "enligt ", "det satt som"),
        T,
        A,
        D,
        0.85,
        "Nämnden förordar utredningens förslag.",
        "Nämnden förordar att begreppet förtydligas.",
    ),
)
