"""Stands whose object stands first, or whose subject does not: "i utredningens slutsats att … instämmer vi inte".

Sentences turned about ("starkt kritisk är förbundet till förslaget", "till den föreslagna skatten säger vi nej") and stands
that are named ("vår inställning till förslaget är avvisande", "möts av ett klart nej från"). What is denied in the clause
that stands first is what is shared or refused, so each turn has its denial where it counts: at its own verb.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T, TD, A, E = (
    Stance.TILLSTYRKER,
    Stance.TILLSTYRKER_DELVIS,
    Stance.AVSTYRKER,
    Stance.INGEN_ERINRAN,
)
P, D = Force.PERFORMATIVE, Force.DECLARED

NOT = r"(?:inte|ej|icke|ingalunda|knappast|omöjligen|svårligen)"
_WHO = r"(?: (?:(?!(?:att|som|och(?= [\w-]+[rs](?: |$))|men|inte|ej|icke|ingalunda|knappast|varken|några|många|andra|flera|vissa|ingen)\b){ord} ){0,5}?(?!(?:att|som|och|men|inte|ej|icke|ingalunda|knappast)\b){ord})"
""" "Hovrätten över Skåne och Blekinge" is read as far as it needs to be."""
SENDER = r"(?: (?!(?:att|som|inte|ej|omöjligen|svårligen|någon|några|många|andra|flera|vissa|ingen|inga|man|folk|hon|han|de|alla|därmed|staten|riksdagen|regeringen|ordföranden|[\w-]*chefen|[\w-]*direktören|norge|danmark|finland|tyskland|sverige|eu|oppositionen|minoriteten|majoriteten|motståndar\w*|kritiker\w*|förespråkar\w*|experterna|forskarna|föräldrarna|eleverna|patienterna|grannarna|facken|facket|branschen|befolkningen|väljarna|partierna|{PARTI}|{UTREDNINGEN}|{INSTANSERNA})\b){ord}(?: (?:i|över|på|för) {ord})?(?: (?:förbund|kommun|stad|region|universitet))?)"
_THE_THING = r" (?:(?:den|det|de) [\w-]+|den|det|detta|en sådan|ett sådant|(?:{UTREDNINGENS} )?{FÖRSLAG}|[\w-]+(?:en|et|n|erna|orna|arna))(?=[.,;]| ?$| (?:om|att|i|på|för|och|men|som|med|utan|eftersom|då|så länge|tills)(?= ))"
_ALSO = r"(?: {ADV}| bestämt| blankt| tydligt| gärna|,? för (?:vår|sin|egen) del,?|, som [^.;:?!,]{3,80},)*"
END = r"(?=[.,;:!]| ?$)"
FIRST = r"(?:^|(?<=[.!?;] )|(?<=, men ))"
IT = (
    r"(?:(?:(?:den|det|de|detta|dessa) )?(?:{UTREDNINGENS} )?(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|betänkandet|promemorian|motionen)"
    r"|(?:den|det|de) (?:[\w-]+ ){0,2}?som (?:nu |här )?(?:föreslås|{UTREDNINGEN} (?:föreslår|förordar|vill införa)))"
    r"(?:(?! (?:att|men|inte|ej|icke|bör|ska|skall|får|kan|är|säger|möts|som|har|saknar|vinner) |(?<!-) och )[^.;:?!,]){0,110}?"
)
_VIEW = r"{UTREDNINGENS} (?:{ord} )?(?:bedömning|slutsats|uppfattning|ståndpunkt|ställningstagande|åsikt|mening|hållning)\w*(?: om)?,? att [^.;:?!]{3,220}?"
_A_VIEW = r"är (?:en|den)(?: {ord})? (?:bedömning|slutsats|uppfattning|ståndpunkt|åsikt|hållning)(?:,? som)"
_SHARES = r"(?:delar|ställer {SIG} bakom|instämmer i|ansluter {SIG} till|är ense om)"
_DELAR = r"(?<!vissa )(?<!alla )(?<!de )(?<!övriga )(?<!andra )(?<!olika )(?<!stora )(?<!flera )delar"
_SO = r"(?: {ADV}| helt| till fullo| fullt ut)*"
NO = r"(?:kritiska?|negativa?|negativt (?:inställda?)|avvisande|avogt? inställda?|skarpt kritiska?)"
YES = r"(?:positiva?|positivt inställda?|välvilligt inställda?)"
_VERY = r"(?:(?:starkt|mycket|djupt|skarpt|klart|entydigt|helt|bestämt|starkt och bestämt|utpräglat|genomgående|odelat|avgjort) )?"
_IS = rf"(?:är{_WHO}|ställer{_WHO} {{SIG}}|ställer {{SIG}}{_WHO}|förhåller {{SIG}}{_WHO})"
_LOUD = r"(?:ett )?(?:(?:klart|tydligt|bestämt|rungande|entydigt|blankt|kategoriskt|mycket tydligt) )?"
_STANDS_FAST = r"(?:står fast|ligger fast|är oförändrat|är orubbat|kvarstår|gäller(?: alltjämt| fortfarande| även nu| ännu)?|vidhålls|består|upprepas)"

_ASKED = r"(?<=[\w,;)] )(?<!när )(?<!hur )(?<!varför )(?<!om )(?<!innan )(?<!vem )(?<!som )(?<!tidigast )(?<!huruvida )(?<!var )(?<!först )(?<!vad )(?<!vilka )bör(?![^.;:?!]{0,140} enligt (?:{UTREDNINGEN}|{UTREDNINGENS}|regeringen|motionär\w*)(?= ))"
""" "Därför bör förslaget …": not the verb of a question, nor of a subordinate clause."""
_TO = r"{FÖRSLAG} (?:om |på )?att (?:(?! (?:inte|ej|icke|men|bör|ska|skall|får|kan|är|som|har) )[^.;:?!,]){3,90}?"
_LONG = rf"(?:{_TO}|(?:de|den|det) {{FÖRESLAGNA}} [\w-]+ (?:i|av|om) (?:{{ord}} )?[\w-]+- och [\w-]+|(?:reformen|lagändringarna)|(?:den ordning|det) som (?:nu |här )?(?:föreslås|{{UTREDNINGEN}} föreslår))"
"""What no other row for "bör genomföras" takes for the proposal."""
_REFORM = rf"(?:{_TO}|{IT}|(?:reformen|lagändring(?:en|arna)|modellen|ordningen)(?: (?:om|för|med) (?:(?!att\b){{ord}} ){{0,5}}?{{ord}})??)"
_BY_OWN = (
    r"(?: {ADV}| snarast| skyndsamt|,? enligt (?:{ord} ){1,4}?(?:mening|uppfattning|bedömning|åsikt),?)*"
)
_COMES = r"(?:genomföras|införas|antas|bli verklighet|bli lag|förverkligas|realiseras|träda i kraft|fullföljas|komma till stånd|(?:leda till|ligga till grund för) (?:ny )?lagstiftning)(?=[.,;!]| ?$| (?:snarast|skyndsamt|så snart|så fort|i sin helhet|som det är|som de är|utan (?:dröjsmål|ändring|vidare)|fullt ut|i (?:vissa|valda|huvudsakliga) delar|under förutsättning|förutsatt)(?= |[.,]|$))"

_THAT = r"(?:^|(?<=[.!?:;] )|(?<=, att )|(?<=anser att )|(?<=menar att )|(?<=bedömer att )|(?<=finner att )|(?<=tycker att )|(?<=uppfattningen att )|(?<=meningen att )|(?<=åsikten att )|(?<=bedömningen att )|(?<=slutsatsen att )|(?<=funnit att )|(?<=är att ))"

_TOPIC = rf"{FIRST}(?:(?:men|och) )?(?:{_TO}|{IT}|(?:{{UTREDNINGENS}} )?(?:bedömning|slutsats)(?:en)?(?: (?:i|om) (?:{{ord}} ){{0,3}}?{{ord}})??)"
BODY = rf"(?:{SENDER}(?: (?!(?:inte|ej|omöjligen|svårligen|är|till|på|i|emot|mot)\b){{ord}})?)"
VERY_MUCH = (
    r"(?: {ADV}| starkt| mycket| bestämt| djupt| gärna| klart| i huvudsak| i grunden| i princip| överlag)*"
)
WE = r" (?:{VI}|(?:{ord} )?{ORGAN}|þ+)"

FRONTED: tuple[Pattern, ...] = (
    Pattern(
        "förslaget är vi emot",
        rf"{_TOPIC} är{BODY}{VERY_MUCH} (?:motståndare till|(?:{NO}|kritiskt|negativt) (?:till|mot))(?={END[3:]}"
        rf"|{_TOPIC} (?:ställer{BODY} {{SIG}}|ställer {{SIG}}{BODY}){VERY_MUCH} (?:{NO}) till(?={END[3:]}"
        rf"|{_TOPIC} instämmer{BODY} {NOT} i(?={END[3:]}"
        rf"|{_TOPIC} kan{BODY}{VERY_MUCH} {NOT} (?:godta|acceptera|tillstyrka|stödja|biträda|ställa {{SIG}} bakom)(?={END[3:]}"
        rf"|{_TOPIC} är{WE}{VERY_MUCH} (?:emot|mot)(?={END[3:]}"
        rf"|{_TOPIC} (?:avvisar|avstyrker){WE}(?={END[3:]}",
        ("emot", "motstandare", "kritisk", "negativ", "avvisa", "avog", "instammer", "kan ", "avstyrker"),
        A,
        None,
        D,
        0.85,
        "Förslaget om en ny farled är Lotsarnas förbund starkt kritiskt till.",
        "Förslaget om en ny farled är många skeppare kritiska till.",
        needs=("rslag", "foresla", "bedomning", "slutsats", "betankandet", "promemorian", "motionen"),
    ),
    Pattern(
        "förslaget säger vi ja till",
        rf"{_TOPIC} är{BODY}{VERY_MUCH} {YES} till(?={END[3:]}"
        rf"|{_TOPIC} säger{BODY}{VERY_MUCH} (?:ett )?(?:klart |tydligt )?ja till(?={END[3:]}"
        rf"|{_TOPIC} instämmer{BODY}{VERY_MUCH} i(?={END[3:]}"
        rf"|{_TOPIC} ser{BODY}{VERY_MUCH} positivt på(?={END[3:]}"
        rf"|{_TOPIC} (?:ställer{BODY} {{SIG}}|ställer {{SIG}}{BODY}){VERY_MUCH} (?:{YES} till|bakom)(?={END[3:]}"
        rf"|{_TOPIC} (?:stöder|stödjer|tillstyrker|biträder|välkomnar){WE}(?={END[3:]}",
        ("positiv", " ja ", "instammer", "staller", "stoder", "stodjer", "tillstyrker", "bitrader", "valkomnar"),
        T,
        None,
        D,
        0.8,
        "Förslaget om en ny farled säger Lotsarnas förbund gärna ja till.",
        "Förslaget om en ny farled säger Lotsarnas förbund inte ja till.",
        needs=("rslag", "foresla", "bedomning", "slutsats", "betankandet", "promemorian", "motionen"),
    ),
    Pattern(
        "förslaget kan vi godta",
        rf"{_TOPIC} (?:(?:godtar|accepterar){WE}|kan{BODY}{VERY_MUCH} (?:godta|acceptera))(?={END[3:]}",
        ("godta", "accepter"),
        E,
        None,
        D,
        0.8,
        "Förslaget att märka farleden om kan Lotsarnas förbund acceptera.",
        "Förslaget att märka farleden om kan Lotsarnas förbund inte acceptera.",
    ),
    Pattern(
        "bör inte förslaget genomföras",
        rf"{_ASKED} (?:inte|ej|icke){_BY_OWN} {_REFORM}{_BY_OWN} {_COMES}"
        rf"|{FIRST}(?:inte|ej|knappast)(?: heller)? bör{_BY_OWN} {_REFORM}{_BY_OWN} {_COMES}"
        rf"|{_THAT}{_LONG} (?:(?:bör|ska) (?:inte|ej|icke)|(?:inte|ej|icke) (?:bör|ska)){_BY_OWN} {_COMES}"
        rf"|{_THAT}{_LONG} (?:(?:kan|får) (?:inte|ej|icke)|(?:inte|ej|icke) (?:kan|får)){_BY_OWN} (?:godtas|accepteras|tillstyrkas|godkännas|antas)(?=[ .,;!]|$)"
        rf"|(?<=[\w,] )(?<!hur )(?<!varför )kan {_REFORM} (?:inte|ej|icke){_BY_OWN} (?:godtas|accepteras|tillstyrkas|godkännas|antas)(?=[ .,;!]|$)"
        rf"|{_ASKED}{_BY_OWN} {_REFORM}{_BY_OWN} (?:dras tillbaka|läggas ned|läggas ner|avslås|avvisas|förkastas|avstyrkas)(?=[.,;!]| ?$)",
        ("bor ", "ska ", "kan ", "far "),
        A,
        None,
        D,
        0.8,
        "Enligt väktarförbundets mening bör inte förslaget om en gemensam jour genomföras.",
        "Enligt väktarförbundets mening bör inte bara förslaget om en gemensam jour genomföras.",
        needs=("genomforas", "inforas", "antas", "verklighet", "bli lag", "forverkligas", "realiseras", "trada i kraft", "fullfoljas", "till stand", "lagstiftning", "dras tillbaka", "laggas ne", "avslas", "avvisas", "forkastas", "avstyrkas", "godtas", "accepteras", "tillstyrkas", "godkannas"),
    ),
    Pattern(
        "bör förslaget genomföras",
        rf"{_ASKED}{_BY_OWN} {_REFORM}{_BY_OWN} {_COMES}|{_THAT}{_LONG} bör{_BY_OWN} {_COMES}",
        ("bor ",),
        T,
        None,
        D,
        0.8,
        "Enligt väktarförbundets mening bör förslaget om en gemensam jour genomföras.",
        "Hur bör förslaget om en gemensam jour genomföras?",
        needs=("genomforas", "inforas", "antas", "verklighet", "bli lag", "forverkligas", "realiseras", "trada i kraft", "fullfoljas", "till stand", "lagstiftning"),
    ),
    Pattern(
        "instämmer i vad som står först",
        rf"{FIRST}(?:i {_VIEW} instämmer|till {_VIEW} ansluter {{SIG}}|till {_VIEW} ansluter(?={_WHO} {{SIG}})|bakom {_VIEW} ställer {{SIG}}|{_VIEW} {_DELAR})(?={_SO}{_WHO}(?: {{SIG}})?{_SO}{END})"
        rf"|{FIRST}(?![^.;:?!]{{0,260}} {NOT} (?:{{ADV}} |kan )*delas ){_VIEW} delas(?={_SO} av (?:oss|{_WHO[4:]}{END})"
        rf"|{FIRST}att [^.;:?!]{{5,220}}? {_A_VIEW}(?={_WHO}{_SO} {_SHARES}{_SO}{END})",
        ("bedomning", "slutsats", "uppfattning", "standpunkt", "stallningstagande", "asikt", "mening", "hallning"),
        T,
        None,
        D,
        0.85,
        "I kommitténs slutsats att fler kontrollstationer inte bör byggas instämmer Gränsvakternas förbund.",
        "I kommitténs slutsats att fler kontrollstationer inte bör byggas instämmer Gränsvakternas förbund inte.",
        needs=("instammer", "anslut", "bakom ", "dela"),
    ),
    Pattern(
        "instämmer inte i vad som står först",
        rf"{FIRST}(?:i {_VIEW} instämmer|till {_VIEW} ansluter {{SIG}}|till {_VIEW} ansluter(?={_WHO} {{SIG}})|bakom {_VIEW} ställer {{SIG}}|{_VIEW} {_DELAR})(?={_SO}(?:{_WHO}(?: {{SIG}})?)? {NOT}(?:{_WHO})?{END})"
        rf"|{FIRST}{_VIEW} delas(?={_SO} {NOT} av (?:oss|{_WHO[4:]}{END})"
        rf"|{FIRST}att [^.;:?!]{{5,220}}? {_A_VIEW}(?={_WHO} {NOT}{_SO} {_SHARES}{END})",
        ("bedomning", "slutsats", "uppfattning", "standpunkt", "stallningstagande", "asikt", "mening", "hallning"),
        A,
        None,
        D,
        0.8,
        "I kommitténs slutsats att fler kontrollstationer inte bör byggas instämmer Gränsvakternas förbund inte.",
        "I kommitténs slutsats att fler kontrollstationer inte bör byggas instämmer Gränsvakternas förbund.",
        needs=("instammer", "anslut", "bakom ", "dela"),
    ),
    Pattern(
        "ett för kapitlet, ett annat för nästa",
        r"(?:i fråga om|beträffande|när det gäller|vad gäller|vad avser|för) [^.;:?!,]{2,60}? (?:är|blir) (?:{ord} ){1,4}?(?:inställning|hållning|linje|svar|ställningstagande) (?:tillstyrkande|positiv\w*|ja|ett ja|avstyrkande|negativ\w*|avvisande|nej|ett nej),? (?:och |men |medan )?(?:i fråga om|beträffande|när det gäller|vad gäller|vad avser|för) [^.;:?!,]{2,60}? (?:är (?:{ord} )?)?(?:tillstyrkande|positiv\w*|ja|ett ja|avstyrkande|negativ\w*|avvisande|nej|ett nej)(?=[.,;]| ?$)"
        rf"|(?:ja|stöd|tillstyrkan|tillstyrkande) (?:till|för|av|åt) {IT} är (?:{{ADV}} )?(?:inte|ej|ingalunda) (?:oreserverat?|förbehållslöst|villkorslöst|ovillkorligt|odelat|obetingat)",
        ("tillstyrk", "positiv", " ja", "avstyrk", "negativ", "avvisande", "nej", "stod "),
        TD,
        None,
        D,
        0.8,
        "För hamnarna är redarnas hållning positiv, för farlederna avvisande.",
        "För hamnarna är redarnas hållning okänd, för farlederna avvisande.",
        needs=("installning ", "hallning ", "linje ", "svar ", "stallningstagande ", "oreserv", "forbehall", "villkor", "odelat", "obetingat"),
    ),
    Pattern(
        "några av förslagen har vårt stöd",
        r"(?:^|(?<=[.!?;:] ))[^.;:?!,]{3,80}?(?:,[^.;:?!]{3,90},)? (?:har|får) (?:vårt|mitt|(?:{ord} ){0,3}?[\w-]+s) (?:fulla |odelade )?stöd[,;] (?:men |medan )?(?:(?:de|det|den) (?:övriga|andra|(?:om|i|på|som rör|rörande) [^.;:?!,]{2,60}?)|övriga(?: förslag)?|resten|{FÖRSLAG}(?: (?:om|i|till) [^.;:?!,]{2,60}?)?) (?:har|får|saknar) det(?: (?:inte|ej|icke))?(?=[.,;]| ?$)"
        r"|(?:^|(?<=[.!?;:] ))(?:vissa|några|flera|en del|flertalet|de flesta|merparten|två|tre|fyra|hälften) av (?:de |{UTREDNINGENS} )?{FÖRSLAG}(?:,[^.;:?!]{3,90},| (?:om|i|till) [^.;:?!,]{3,60}?)? (?:(?:har|får) (?:vårt|mitt|(?:{ord} ){0,3}?[\w-]+s) (?:fulla |odelade )?stöd|(?:stöder|stödjer|tillstyrker|välkomnar)(?= (?:(?!(?:inte|ej|att|som)\b){ord} ){0,4}?(?!(?:inte|ej)\b){ord}(?=[.,;]| ?$)))",
        ("vissa", "nagra", "flera", "en del", "flertalet", "de flesta", "merparten", "tva ", "tre ", "fyra ", "halften", "har det", "far det", "saknar det"),
        TD,
        None,
        D,
        0.85,
        "Några av förslagen, däribland det om lotsplikt, har rederiets stöd.",
        "Några av förslagen, däribland det om lotsplikt, har stöd i rapporten.",
        needs=("stod", "tillstyrker", "valkomnar"),
    ),
    Pattern(
        "medan andra stöder är vi av motsatt mening",
        rf"(?:medan|samtidigt som|även om) [^.;:?!]{{3,90}}? (?:tillstyrk(?:er|t)|välkomna(?:r|t)|stödjer|stöder|stött|stöttar|är positiva? till|ställ(?:er|t) {{SIG}} bakom)(?= )[^.;:?!]{{2,140}}? (?:är|har)(?={_WHO} (?:av )?(?:en )?(?:rakt |helt |precis |bestämt )?motsatt\w* (?:mening|uppfattning|åsikt|inställning|ståndpunkt|linje)(?=[.,;: ]|$))"
        rf"|(?:till skillnad från|i motsats till|tvärtemot|olikt) {{UTREDNINGEN}}, som (?:{{ADV}} )?(?:avvisar|avstyrker|avfärdar|avråder från|inte vill se|inte föreslår|(?:har )?(?:stannat för|valt|stannar för) att (?:inte|ej) (?:föreslå|införa|lägga fram))(?= )[^.;:?!]{{2,140}}?, (?:anser|menar|bedömer|finner|tycker|hävdar)(?={_WHO} att (?:en|ett|det|den|detta) (?:[^.;:?!,]{{1,40}}? )?(?:måste|bör|ska|behöver|behövs)(?= ))"
        rf"|{{UTREDNINGEN}} (?:avvisar|avstyrker|avfärdar|avråder från)(?= )[^.;:?!]{{2,120}}?[;.,](?: men)?{_WHO} (?:är|har) (?:av )?(?:en )?(?:rakt |helt |precis |bestämt )?motsatt\w* (?:mening|uppfattning|åsikt|inställning|ståndpunkt|linje)",
        ("motsat", "till skillnad", "i motsats", "tvartemot", "olikt"),
        A,
        None,
        D,
        0.8,
        "Medan redarna har ställt sig bakom farledsavgiften är lotsarnas förbund av motsatt mening.",
        "Medan redarna har ställt sig bakom farledsavgiften är lotsarnas förbund ännu inte klart.",
    ),
    Pattern(
        "är inget som vi invänder mot",
        rf"är (?:inget|ingenting|inte något|intet)(?: {{ord}})?,? som{_WHO} (?:har något(?: {{ord}})?(?: att)? (?:invända|erinra|emot|mot)(?: (?:mot|emot))?|motsätter {{SIG}}|invänder (?:mot|emot)|vänder {{SIG}} (?:mot|emot)){END}",
        (" som ",),
        E,
        None,
        P,
        0.9,
        "Den ändrade svarstiden är ingenting som Glasmästarna har något att invända emot.",
        "Den ändrade svarstiden är något som Glasmästarna har mycket att invända emot.",
        needs=("inget", "ingenting", "inte nagot", "intet"),
    ),
    Pattern(
        "är inget som vi stöder",
        rf"{IT} är (?:{{ADV}} )?(?:inget|ingenting|inte något|intet)(?: {{ord}})?,? som{_WHO} (?:kan |vill )?(?:ställa {{SIG}} bakom|ställer {{SIG}} bakom|tillstyrka|tillstyrker|stödja|stöder|stödjer|godta|acceptera|biträda|förorda|förordar|välkomna|välkomnar){END}",
        ("inget", "ingenting", "inte nagot", "intet"),
        A,
        None,
        D,
        0.85,
        "Den föreslagna kvotplikten är inget som Glasmästarna kan ställa sig bakom.",
        "Den föreslagna kvotplikten är inget som Glasmästarna har räknat på.",
        needs=(" som ",),
    ),
    Pattern(
        "är något som vi ger vårt stöd",
        rf"(?<!tidigare )(?:förslag|lagförslag|reform|ordning|modell|lösning|förändring|ändring|idé|inriktning|tanke|regel|satsning|princip|no-brainer|regleringen?|lag),? som{_WHO}(?: {{ADV}}| gärna| inte| ej| icke)* ger (?:vårt|sitt) (?:(?:fulla|helhjärtade|varma|odelade|starka) )?(?:stöd|bifall){END}",
        ("stod", "bifall"),
        T,
        A,
        D,
        0.85,
        "Det är en reform som Glasmästarna gärna ger sitt stöd.",
        "Det är en reform som Glasmästarna har räknat på.",
        needs=(" ger ",),
    ),
    Pattern(
        "är något som vi avvisar",
        rf"{IT} är (?:{{ADV}} )?(?:något|en {{ord}}|ett {{ord}})(?: {{ord}})?,? som{_WHO}(?: {{ADV}}| bestämt)* (?:säger nej till|avvisar|avstyrker|motsätter {{SIG}}|avråder från|tar avstånd från|vänder {{SIG}} mot){END}",
        ("nej till", "avvisar", "avstyrker", "motsatter", "avrader", "avstand", "vander"),
        A,
        None,
        D,
        0.85,
        "Den föreslagna kvotplikten är något som Glasmästarna bestämt avvisar.",
        "Den föreslagna kvotplikten är något som Glasmästarna har väntat på.",
        needs=(" som ",),
    ),
    Pattern(
        "är något som vi välkomnar",
        rf"{IT} är (?:{{ADV}} )?(?:något|en {{ord}}|ett {{ord}})(?: {{ord}})?,? som{_WHO}(?: {{ADV}}| varmt)* (?:säger ja till|välkomnar|tillstyrker|stödjer|stöder|ställer {{SIG}} bakom|bejakar|förordar){END}",
        ("ja till", "valkomnar", "tillstyrker", "stod", "bakom", "bejakar", "forordar"),
        T,
        None,
        D,
        0.8,
        "Den föreslagna kvotplikten är något som Glasmästarna varmt välkomnar.",
        "Den föreslagna kvotplikten är något som Glasmästarna har väntat på.",
        needs=(" som ",),
    ),
)  # fmt: skip
"""Tried first: what stands in them reads otherwise alone."""

NAMED: tuple[Pattern, ...] = (
    Pattern(
        "nej till det, med ett nej",
        rf"till {IT} säger{_WHO}(?: (?:bestämt|blankt|tydligt|därför|alltså|likväl|ändå))* nej{END}|säger{SENDER}{_ALSO} nej till(?={_THE_THING})|(?:^|(?<=[.;,] ))till (?:den|det|de) {{ord}} {{ord}} säger{SENDER}(?: {{ADV}}| bestämt)* nej{END}|{FIRST}nej säger{_WHO} till(?= {IT})|{IT} (?:möts av|bemöts med|får|ges|möter) {_LOUD}nej (?:från|av)(?={_WHO})"
        rf"|(?:vårt|[\w-]+s) (?:svar på {IT} är {_LOUD}(?:nej|avstyrkande)|svar på remissen är {_LOUD}(?:nej|avstyrkande)|nej till {IT} {_STANDS_FAST}|motstånd mot {IT} {_STANDS_FAST}|(?:hållning|inställning|linje|ståndpunkt|svar|svaret från {{ord}}(?: {{ord}})?) är(?: {{ADV}}| tydlig| klar| tydligt| klart)*:? nej(?= ?[.!;]| ?$))(?= |{END[3:]}|(?:det|den) (?:avstyrkande|avstyrkan|nej) som(?: (?!inte\b){{ord}}){{1,14}}? {_STANDS_FAST}|(?:tidigare|vårt|[\w-]+s) (?:avstyrkande|avstyrkan) (?:av|från)(?: (?!inte\b){{ord}}){{1,9}}? {_STANDS_FAST}"
        rf"|(?:vår|[\w-]+s) inställning till {IT} är (?:{{ADV}} )?(?:avstyrkande|avvisande|negativ|avböjande){END}|{IT} vinner (?:inte|ej|icke) (?:vårt|[\w-]+s|(?:{{ord}} ){{1,3}}?[\w-]+s) (?:gillande|bifall|stöd|gehör)",
        ("nej", "avstyrk", "avvisande", "negativ", "avbojande", "vinner ", "motstand"),
        A,
        None,
        D,
        0.85,
        "Den föreslagna kvotplikten möts av ett bestämt nej från Glasmästarna.",
        "Den föreslagna kvotplikten möts av frågor från Glasmästarna.",
        needs=("till ", "avstyrk", "nej", "svar", "vinner ", "motstand"),
    ),
    Pattern(
        "ja till det, med ett ja",
        rf"till {IT} säger{_WHO}(?: (?:gärna|därför|alltså|likväl|ändå))* ja{END}|säger{SENDER}{_ALSO} ja till(?={_THE_THING})|(?:^|(?<=[.;,] ))till (?:den|det|de) {{ord}} {{ord}} säger{SENDER}(?: {{ADV}}| gärna)* ja{END}|{FIRST}ja säger{_WHO} till(?= {IT})|{IT} (?:möts av|får|ges) {_LOUD}ja (?:från|av)(?={_WHO})"
        rf"|(?:vårt|[\w-]+s) (?:svar på {IT} är {_LOUD}(?:ja|tillstyrkande)|svar på remissen är {_LOUD}(?:ja|tillstyrkande)){END}|(?:vårt|[\w-]+s) (?:ja till|stöd för|stöd till) {IT} {_STANDS_FAST}(?= |{END[3:]}|(?:(?:vår|[\w-]+s) (?:hållning|inställning|linje|ståndpunkt)|(?:vårt|[\w-]+s) svar|svaret från {{ord}}(?: {{ord}})?) är(?: {{ADV}}| tydlig| klar| tydligt| klart)*:? ja(?= ?[.!;]| ?$)|(?:det|den) (?:tillstyrkande|tillstyrkan) som(?: (?!inte\b){{ord}}){{1,14}}? {_STANDS_FAST}"
        rf"|(?:vår|[\w-]+s) inställning till {IT} är (?:{{ADV}} )?(?:tillstyrkande|positiv|bejakande){END}",
        (" ja", "ja sager", "tillstyrk", "positiv", "bejakande", "stod for", "stod till"),
        T,
        None,
        D,
        0.8,
        "Glasmästarnas svar på remissen är ett tillstyrkande.",
        "Glasmästarnas svar på remissen är kort.",
        needs=("till ", "tillstyrk", "svar", " ja", "stod for"),
    ),
    Pattern(
        "kritisk är vi",
        rf"{FIRST}{_VERY}{NO} {_IS} (?:till|mot|emot|inför)(?= {IT})|{FIRST}till {IT} {_IS} {_VERY}{NO}{END}|(?<!inte )(?<!ej )(?:är|ställer {{SIG}}) (?:avvisande|avogt? inställda?) till(?= {IT})",
        ("kritisk", "negativ", "avvisande", "avog"),
        A,
        None,
        D,
        0.85,
        "Starkt kritisk är Glasmästarnas förbund till förslaget om kvotplikt.",
        "Starkt kritisk är Glasmästarnas förbund till dagens avgifter.",
        needs=("till", "mot", "infor"),
    ),
    Pattern(
        "positiv är vi",
        rf"{FIRST}{_VERY}{YES} {_IS} till(?= {IT})|{FIRST}till {IT} {_IS} {_VERY}{YES}{END}",
        ("positiv", "valvillig"),
        T,
        None,
        Force.ATTITUDE,
        0.85,
        "Mycket positiv är Glasmästarnas förbund till förslaget om kvotplikt.",
        "Mycket positiv är Glasmästarnas förbund till fler kurser.",
        needs=("till ",),
    ),
    Pattern(
        "anser sig icke böra förorda",
        r"{SIG} (?:icke|ej|inte|ingalunda|aldrig) (?:kunna|böra|i stånd att|i tillfälle att|hava skäl att|oförhindrad att)(?: {ADV})* (?:tillstyrka|förorda|biträda|tillråda|godkänna|godtaga|gilla|stå bakom|ställa {SIG} bakom|stödja|acceptera|godta)(?=,? (?:att|bifall|{FÖRSLAG}|{UTREDNINGENS}|vad|det|den|kommitterades|de sakkunnig\w*|ifrågavarande|framställningen|detsamma|[\w-]+(?:en|et))(?= |[.,]|$))",
        ("sig icke", "sig ej", "sig inte", "oss icke", "oss ej", "oss inte", "mig icke", "mig ej", "sig aldrig", "sig ingalunda"),
        A,
        None,
        P,
        0.9,
        "Lotsstyrelsen finner sig icke kunna förorda, att den ifrågasatta fyrplatsen inrättas.",
        "Lotsstyrelsen finner sig böra förorda, att den ifrågasatta fyrplatsen inrättas.",
    ),
)  # fmt: skip
