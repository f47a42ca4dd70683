"""Support for one thing and not for another, where the two are set side by side without the plain words of either.

"Endast en del av paketet vinner vårt gehör", "beträffande skatten är vi för, beträffande tullen emot", "det enda vi inte stöder
är avgiften"; and support on a condition that has no "om": "bara fristen förlängs är vi beredda att tillstyrka".
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern
from assistant.stance.who import END, FIRST, OUR, WHO

TD = Stance.TILLSTYRKER_DELVIS
P, D = Force.PERFORMATIVE, Force.DECLARED

_AS_TO = r"(?:i fråga om|beträffande|när det gäller|vad gäller|vad avser|vad beträffar|angående|gällande|rörande|i)"
_YES = r"(?:för(?: {FÖRSLAG})?|positiva?(?: till {FÖRSLAG})?|ja(?: till {FÖRSLAG})?|tillstyrkande)"
_NO = r"(?:emot(?: det)?|mot|negativa?|nej|kritiska?|avvisande|avstyrkande)"
_SUPPORTS = r"(?:stödjer|stöder|tillstyrker|biträder|godtar|ställer {SIG} bakom|(?:kan|vill) (?:stödja|tillstyrka|biträda|ställa {SIG} bakom|godta)|instämmer i|skriver under på|har invändningar mot|avstyrker|motsätter {SIG}|avvisar)"
_SUPPORT = r"(?:tillstyrka|stödja|stöda|biträda|bifalla|godta|acceptera|välkomna|förorda|ställa {SIG} bakom|säga ja till|ansluta {SIG} till|gå med på)"
_NOT = r"(?:inte|ej|icke)"

_OPINES = r"(?:anser|menar|tycker|vill|bedömer|önskar|kräver|förordar|ser helst)"
_NARROWED = r"(?:(?:inte|ej) (?:{ADV} )?(?:ska|skall|bör|får|borde|kan|måste)(?= )|(?:ska|skall|bör|får|borde|måste|kan)(?: {ADV})* (?:inte|ej|bara|endast|enbart|först|undantas|undantagas|begränsas|avgränsas|vara (?:mindre|kortare|lägre|högre|längre|snävare|vidare|större|färre|fler|undantag\w+|frivillig\w*|begränsa\w*)|göras frivillig\w*|gälla (?:bara|endast|enbart|först)|omfatta (?:bara|endast|enbart)|inskränkas)(?=[ .,;]|$)|(?:bara|endast|enbart|först) (?:ska|skall|bör|får|borde)(?= ))"
_NOUN = r"(?:(?! (?:men|dock|att|inte|ej|icke|som|nog|alltför) )[^.;:?!,])"
_IS_FOR = rf"(?<!\bdet )(?<!detta )(?<!vilket )(?<!som )är(?: {WHO})??(?: {{ADV}}| i och för sig| visserligen| förvisso| väl)* för (?!(?:liten|litet|små|stor|stort|stora|låg|lågt|låga|hög|högt|höga|svag|svagt|svaga|få|många|mycket|lite|sen|sent|sena|tidig|tidigt|kort|korta|lång|långt|långa|snäv\w*|vid|vag\w*|övrigt|närvarande|vår|sin|min|egen|tillfället)\b)"

_GOOD = r"(?:bra|utmärk\w+|klok\w*|välgrunda\w+|välkom\w+|rimlig\w*|god[at]?|lämplig\w*|motivera[dt]\w*|ändamålsenlig\w*|riktig\w*)"
_BAD = r"(?:dålig\w*|oklok\w*|olämplig\w*|orimlig\w*|oacceptab\w+|oskälig\w*|onödig\w*|omotivera\w+|felaktig\w*|ogenomtänk\w+|undermålig\w*|förfela\w+|förkastlig\w*)"
_ONE = r"(?:(?:den|det|de) föreslagna [\w-]+|{FÖRSLAG} (?:om|i|till) [^.;:?!,]{2,50}?)"
_OTHER = r"(?:(?:den|det|de) föreslagna [\w-]+|(?:{FÖRSLAG}|det|den) (?:om|i|till) [^.;:?!,]{2,50}?)"
_BESIDE = r"(?:,|;|,? men|,? medan|,? och)(?: däremot)?"
_THE = r"(?:(?:den|det|de) (?:nya|föreslagna|höjda|sänkta|utökade) [\w-]+|[\w-]{3,40}(?:en|et|na))"

_AIMS = r"(?:[\w-]*(?:syfte|mål|ambition|tanke|tanken|idé|intention|inriktning|strävan|vilja|avsikt|ansats|reform|översyn|utredning|remiss|promemori|betänkande|motion|plan|strategi|helhet|förslag)\w*)"
_CONCRETE = rf"(?:den |det |de )?(?:(?:nya|föreslagna) )?(?!{_AIMS}(?=[ .,;]|$))(?![\w-]*(?:ingen|heten|tionen|skapet|ismen|andet|endet|itteten|tanken)(?=[ .,;]|$))[\w-]{{3,40}}(?:en|et|an|erna|orna|arna)"
_DEFINITE = rf"(?:den |det |de )?(?:(?:nya|föreslagna) )?(?!{_AIMS}(?=[ .,;]|$))[\w-]{{3,40}}(?:en|et|an|erna|orna|arna)"
_REFUSES = r"(?:motsätter {SIG}|avvisar|avstyrker|säger nej till|förkastar)"

_PLAN = r"(?:(?:{UTREDNINGENS} )?{FÖRSLAG}(?: till [\w-]+)?|[\w-]*(?:programmet|planen|strategin|policyn|riktlinjen|riktlinjerna|handlingen|handlingarna|betänkandet|promemorian|rapporten|utredningen))"
""" "Godkänner planen": not the minutes, an application or somebody's yttrande."""

HALVED: tuple[Pattern, ...] = (
    Pattern(
        "det ena är bra, det andra dåligt",
        rf"{_ONE} är(?: {{ADV}}| mycket)* {_GOOD}{_BESIDE} {_OTHER}(?: är)?(?: {{ADV}}| mycket)* {_BAD}{END}"
        rf"|{_ONE} är(?: {{ADV}}| mycket)* {_BAD}{_BESIDE} {_OTHER}(?: är)?(?: {{ADV}}| mycket)* {_GOOD}{END}"
        rf"|{_ONE} är(?: {{ADV}}| mycket)* {_GOOD}, (?:vilket|något som)(?: {{ADV}})* (?:inte|ej|knappast)(?: {{ADV}})* (?:kan sägas|går att säga|gäller|är fallet)(?: om| för| med)(?= (?:{{FÖRSLAG}}|det|den|de|avsnitt|kapitel|punkt))",
        ("foreslagna", "rslag"),
        TD,
        None,
        D,
        0.84,
        "Den föreslagna rabatten är klok, den föreslagna straffavgiften är orimlig.",
        "Den föreslagna rabatten är klok, den föreslagna avgiften är hög.",
        needs=("dalig", "oklok", "olamp", "orim", "oaccept", "oskal", "onodig", "omotiv", "felakt", "ogenomt", "undermal", "forfel", "forkast", "inte ", "ej ", "knappast"),
    ),
    Pattern(
        "lika positiv till det ena som negativ till det andra",
        rf"{FIRST}så (?:positiv\w*|välvillig\w*) som {WHO} (?:är till|ser på|ställer {{SIG}} till) (?:(?! lika )[^.;:?!,]){{2,80}},? (?:lika|så) (?:negativ\w*|kritisk\w*|avvisande)(?= (?:är|ser|ställer))"
        rf"|(?:är|ställer {{SIG}})(?: {WHO})?? lika (?:positiva?|välvilliga?) till (?!(?:[\w-]+ )?(?:syfte|mål|ambition|tanke|intention|inriktning|idé)\w*)(?:(?! (?:att|men|inte) )[^.;:?!,]){{2,70}}? som (?:{{ord}} )?(?:negativa?|kritiska?|avvisande) (?:till|mot)(?= )"
        rf"|{FIRST}{_THE} vill {WHO} ha,? (?:men |och )?{_THE}(?: vill {WHO})? inte(?: ha)?{END}|{FIRST}{_THE} vill {WHO} inte ha,? (?:men |och )(?:däremot )?{_THE}{END}",
        ("lika ", "vill "),
        TD,
        None,
        D,
        0.8,
        "Så positivt som Varvsklubben ser på förslaget om rabatt, lika negativt ser den på förslaget om vite.",
        "Så positivt som Varvsklubben ser på förslaget om rabatt, lika angeläget är att det kommer snart.",
        needs=("negativ", "kritisk", "avvisande", "inte"),
    ),
    Pattern(
        "positiv till bryggan men motsätter sig bommen",
        rf"(?:är|ställer {{SIG}})(?: {WHO})??(?: {{ADV}})* (?:positiva?|välvilliga?) till {_CONCRETE},? men {_REFUSES} {_CONCRETE}{END}"
        rf"|(?:har (?:inget|ingenting) (?:emot|mot)|(?:har )?inget att invända mot) {_DEFINITE},? men {_REFUSES} {_DEFINITE}{END}",
        ("positiv", "valvillig", "inget", "ingenting"),
        TD,
        None,
        D,
        0.82,
        "Varvsklubben är positiv till bryggan men motsätter sig bommen.",
        "Varvsklubben är positiv till utvecklingen men motsätter sig bommen.",
        needs=("motsatter", "avvisar", "avstyrker", "nej till", "forkastar"),
    ),
    Pattern(
        "ja, men på villkor",
        rf"(?:säger|svarar)(?: {WHO})?? ja,? (?:men|dock|fast)(?: bara| endast| enbart)? (?:på|med|under) (?:ett|en|vissa|några|två|tre|följande|den|det)(?: [\w-]+)? (?:villkor|förbehåll|förutsättning|reservation)\w*"
        rf"|(?:vårt|(?!{{UTREDNINGENS}} )[\w-]+s) (?:ja|tillstyrkan|tillstyrkande|stöd (?:till|för|åt) (?:{{FÖRSLAG}}|reformen)) (?:är|ges)(?: {{ADV}})* (?:inte|ej|icke|långtifrån|långt ifrån|knappast)(?: {{ADV}})* (?:villkorslöst|förbehållslöst|ovillkorligt|ovillkorat|oreserverat|utan (?:villkor|förbehåll|reservation\w*)){END}"
        rf"|(?:{{VI}}|{{ORGAN}}|{FIRST}[\w-]+(?:en|na|et)) (?:är|säger) (?:för|ja),? såvida (?:inte|ej)(?= )",
        ("villkor", "forbehall", "forutsattning", "reserv", "savida"),
        TD,
        None,
        D,
        0.82,
        "Varvsklubbarna svarar ja, men på ett villkor: att avgiften slopas.",
        "Varvsklubbarna svarar ja, men på torsdag är kansliet stängt.",
    ),
    Pattern(
        "för det ena är vi, mot det andra",
        rf"{_AS_TO} [^.;:?!,]{{2,60}}? (?:är|säger|ställer {{SIG}}) (?!det\b|den\b){WHO} {_YES},? (?:och |men |medan )?{_AS_TO} [^.;:?!,]{{2,60}}?(?: (?:är|säger|ställer {{SIG}}) (?:den|det|de|vi|{WHO}))? {_NO}{END}"
        rf"|{_AS_TO} [^.;:?!,]{{2,60}}? (?:är|säger|ställer {{SIG}}) (?!det\b|den\b){WHO} {_NO},? (?:och |men |medan )?{_AS_TO} [^.;:?!,]{{2,60}}?(?: (?:är|säger|ställer {{SIG}}) (?:den|det|de|vi|{WHO}))? {_YES}{END}"
        rf"|tillstyrkan(?:de)? (?:ges|lämnas|gäller|avser)(?: till| åt)? [^.;:?!]{{2,60}}?,? (?:och |men |medan )?avstyrkan(?:de)? (?:ges |lämnas |gäller |avser )?(?:till|åt)? ?[^.;:?!]{{2,60}}?{END}",
        ("avstyrkande", "avvisande", "emot", "kritisk", "mot", "negativ", "nej", "tillstyrkan"),
        TD,
        None,
        P,
        0.86,
        "Beträffande tullen är Varvsklubbarna för förslaget, beträffande avgiften emot.",
        "Beträffande tullen är Varvsklubbarna för små, beträffande avgiften osäkra.",
    ),
    Pattern(
        "endast en del vinner vårt gehör",
        rf"(?:endast|bara|blott|enbart)(?: {{ord}})? (?:en (?:mindre |liten )?del|delar|ett av|en av|två av|hälften|några|vissa delar|vissa) (?:av |i )?[^.;:?!,]{{3,60}}? (?:vinner|får|har|röner|ges|möter) {OUR} (?:fulla )?(?:gehör|stöd|gillande|bifall|förståelse)"
        rf"|(?:det|den) enda(?: {{ord}})? (?:i|av) (?:{{UTREDNINGENS}} )?(?:{{FÖRSLAG}}|betänkandet|promemorian|motionen)(?: som)? {WHO} (?:{_NOT} )?{_SUPPORTS}(?= är)"
        rf"|{{FÖRSLAG}}(?:(?! (?:inte|ej|men) )[^.;:?!,]){{0,90}}? (?:får|har) (?:stöd (?:av|från|hos) {WHO}|{OUR} stöd) (?:{_AS_TO}|såvitt|till den del|för) [^.;:?!,]{{2,70}}?,? (?:men|dock|däremot)(?: {_NOT})(?: {_AS_TO}| såvitt| för)?(?= )",
        (" enda", "bifall", "forstaelse", "gehor", "gillande", "rslag", "stod"),
        TD,
        None,
        P,
        0.86,
        "Endast en del av paketet vinner Varvsklubbens gehör, nämligen rabatten.",
        "Endast en del av paketet når Varvsklubbens medlemmar.",
    ),
    Pattern(
        "bara fristen förlängs är vi beredda",
        rf"{FIRST}(?:bara|blott|givet att) (?!(?:om|i|för|på|så|när|då|att|med|vid|den|av|en|ett|för att)\b)(?:det |de |den )?[\w-]+(?: [\w-]+)? (?:[\w-]+(?:as|es|ts|ns|gs|rs|ks|js|ps|ms|ls|ds)|blir|är|får|finns|kommer|görs|ges|sker)(?= )[^.;:?!]{{0,90}}? (?:är|kan|vill|skulle|ska|kommer) {WHO}(?: (?:gärna|beredda? att|redo att|villiga? att|att))* {_SUPPORT}(?= |[.,;]|$)(?! (?:{{ord}} )?(?:ansökan|ansökningar|begäran|bygglov\w*))",
        ("acceptera", "ansluta ", "bifalla", "bitrada", "fororda", "ga med pa", "godta", "saga ja till", "stalla ", "stoda", "stodja", "tillstyrka", "valkomna"),
        TD,
        None,
        D,
        0.84,
        "Bara fristen förlängs till 2029 är Varvsklubben beredd att tillstyrka gränsvärdet.",
        "Bara fristen förlängs till 2029 är Varvsklubben beredd att återkomma.",
    ),
    Pattern(
        "det ena bifalls, det andra bör inte genomföras",
        r"(?:bifalla|bifaller|tillstyrka|tillstyrker|stödja|stödjer|stöder|biträda|biträder|godkänna|välkomnar) (?:den|det|de) (?:del|delar|delen|förslag|förslaget) (?:(?! (?:inte|ej|icke|men) )[^.;:?!]){3,200}?,? (?:samtidigt som|medan|men(?: att)?) (?:den|det|de) (?:del|delar|delen|förslag|förslaget) (?:som )?[^.;:?!]{2,220}? (?:inte|ej|icke) (?:bör|ska|skall|kan) (?:läggas till grund|genomföras|införas|antas|tillstyrkas|godtas|godkännas)",
        ("bifalla", "bifaller", "bitrada", "bitrader", "godkanna", "stoder", "stodja", "stodjer", "tillstyrka", "tillstyrker", "valkomnar"),
        TD,
        None,
        P,
        0.86,
        "Varvsklubben vill bifalla den del av betänkandet som rör utbildning, samtidigt som den del som rör legitimation inte bör läggas till grund för lagstiftning.",
        "Varvsklubben vill bifalla den del av betänkandet som rör utbildning och den del som rör legitimation.",
    ),
    Pattern(
        "ja, men frivilligt",
        rf"{FIRST}ja till (?:(?! (?:men|nej) )[^.;:?!,]){{2,60}}?, men (?:den|det|de|bara|endast|först) (?:{{ord}} )?(?:ska|bör|måste|får|om|när)(?= )"
        rf"|(?:villkoret|förutsättningen|kravet|ett villkor|en förutsättning) för att {WHO} (?:ska|skall)(?: kunna)? {_SUPPORT}(?= )[^.;:?!]{{2,90}}? är att(?= )|(?:endast|bara|enbart) {{FÖRSLAG}} (?:om|i|på|till) [^.;:?!,]{{2,60}}? (?:får|har|vinner) {OUR} (?:stöd|bifall|gillande)",
        (" for att ", "ja till ", "rslag"),
        TD,
        None,
        D,
        0.84,
        "Ja till bryggkort, men det ska vara frivilligt.",
        "Ja till bryggkort, men skriv tydligare.",
    ),
    Pattern(
        "till hälften",
        r"(?:bara |endast |blott )?(?:till hälften|halvvägs|till hälften så) (?:kan|vill|är|ställer|sluter|stödjer|stöder|tillstyrker|biträder|instämmer|delar)(?= )[^.;:?!]{0,90}?(?:ställa {SIG} bakom|sluta upp (?:bakom|kring)|stödja|tillstyrka|biträda|med på|bakom|godta|förslaget|betänkandet)",
        ("halvvags", "till halften", "till halften sa"),
        TD,
        None,
        D,
        0.84,
        "Bara till hälften kan Varvsklubben ställa sig bakom förslaget.",
        "Bara till hälften kan Varvsklubben fylla bryggan.",
    ),
    Pattern(
        "är för men inte för alla",
        rf"{_IS_FOR}{_NOUN}{{3,90}}?,? (?:men|dock|fast)(?: dock)? (?:{_OPINES}(?: inte)? att [^.;:?!,]{{0,60}}?{_NARROWED}|(?:det|den|de|kravet|förbudet|plikten|regeln|skyldigheten) (?:{_NARROWED}))"
        rf"|{_IS_FOR}{_NOUN}{{3,90}}?,? (?:men|dock|fast)(?: dock)? (?:{_OPINES} inte att (?:det|den|de|kravet|förbudet|plikten|regeln|skyldigheten|gränsen) (?:ska|skall|bör|får|borde)(?= )|(?:inte|ej|avgränsa[dt]|begränsa[dt]|bara|endast|enbart|med den (?:begränsningen|inskränkningen|reservationen))(?= (?:för|i|på|vid|till|att) ))"
        rf"|{_IS_FOR}{_NOUN}{{3,90}}?,? men (?:motsätter {{SIG}}|avvisar|avstyrker|är emot|emot|mot|säger nej till) (?:(?:ett|en|det|den|dem) (?:sådan\w*|för|i|på|vid)|att (?:det|den|de|kravet|förbudet) (?:ska|skall|omfattar|gäller|införs|utsträcks))(?= )"
        rf"|{_IS_FOR}(?:den |det |de )?(?:[\w-]+ )?[\w-]+(?:en|et|na|an)(?: \([^()]{{1,40}}\))?,? (?:men|och) (?:emot|mot) (?:den |det |de )?(?:[\w-]+ )?[\w-]+(?:en|et|na|an)(?: \([^()]{{1,40}}\))?{END}"
        rf"|(?:förordar|vill ha|vill se|förespråkar|önskar) (?:en|ett) {_NOUN}{{3,70}}?,? (?:men|dock) (?:dock )?(?:inte|ej)(?= (?:för|i|på|vid|till) (?!(?:närvarande|alla|varje pris|priset|nu)\b))",
        (" for ", "vill ha", "vill se", "onskar"),
        TD,
        None,
        D,
        0.8,
        "Varvsklubben är för obligatorisk flytväst men anser att kravet inte ska gälla kanotister.",
        "Varvsklubben är för liten men anser att kravet inte ska gälla kanotister.",
        needs=("men ", "dock ", "fast ", " och "),
    ),
    Pattern(
        "godkänner planen med undantag för en del",
        rf"(?:godkänn(?:er|a|s|as)|anta(?:r|s|gas)?|fastställ(?:er|a|s|as))(?: {{ADV}})*(?: {{ORGAN}})? {_PLAN}(?: (?!(?:att|som|och|men)\b){{ord}}){{0,5}}?,? (?:med undantag (?:för|av)|utom|förutom|så när som på|bortsett från|med reservation för)(?= )",
        ("godkan", "anta", "fastst"),
        TD,
        None,
        D,
        0.86,
        "Kommunstyrelsen beslutar att godkänna programmet med undantag för avsnittet om linjesträckning till hamnen.",
        "Kommunstyrelsen beslutar att godkänna protokollet med undantag för paragraf 7.",
        needs=("undantag", "utom ", "nar som pa", "bortsett", "reservation"),
    ),
)  # fmt: skip
