"""Stands that are headed by their object, their denial or a clause: "betänkandet motsätter vi oss", "aldrig skulle vi kunna …".

Also proposals whose description has a verb of its own ("förslaget att fler ansökningar ska bifallas stöds") and what "är något
som inte går att acceptera": there the last verb is the stand, not the first.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.grammar_fronted import BODY, FIRST, IT, NO, VERY_MUCH, WE, YES
from assistant.stance.pattern import Force, Pattern

T, TD, A, E = (
    Stance.TILLSTYRKER,
    Stance.TILLSTYRKER_DELVIS,
    Stance.AVSTYRKER,
    Stance.INGEN_ERINRAN,
)
D = Force.DECLARED

_ENDS = r"(?=[.,;:!]| ?$| (?:och|men|eftersom|då)(?= ))"
_NOT = r"(?:inte|ej|icke|knappast|ingalunda)"
_SAID_OF = r"(?:är|blir|vore|förblir)(?: {ADV})*"
_SOMETHING = r"(?:något|någonting|en (?:ordning|lösning|modell|förändring|ändring|åtgärd|reform)|ett (?:krav|steg|undantag))"
_NOTHING = r"(?:inget|ingenting|ingen (?:ordning|lösning|modell|förändring|ändring|åtgärd|reform)|inget (?:krav|steg|undantag)|inte (?:något|någonting))"
_GO = r"(?:går att (?:acceptera|godta|tolerera|stödja|ställa {SIG} bakom|tillstyrka)|kan (?:accepteras|godtas|tolereras|tillstyrkas|stödjas)|är (?:acceptabelt|godtagbart|rimligt)(?: för (?:oss|vår del|{ORGAN}))?)"
_TOPIC = rf"(?:{IT}|(?:den|det) {{FÖRESLAGNA}} [\w-]+|{FIRST}att (?!.{{0,90}}(?:avslå|avstyrk|förkasta|stoppa|skrota))(?:(?! (?:att|som|utredning\w*|förslag\w*|betänkandet|regeringen|vi|är) )[^.;:?!,]){{3,90}} (?:ska|skall|får|måste|bör|kan)(?= )(?:(?! (?:att|är) )[^.;:?!,]){{3,110}})"
_DESCRIBED = rf"{FIRST}(?:{{UTREDNINGENS}} )?förslaget,? (?:om |på )?att (?:(?! (?:att|som|inte|ej|men) )[^.;:?!,]){{2,90}} (?:ska|skall|bör|får|kan|måste)(?: (?!(?:inte|ej)\b){{ord}}){{0,3}} (?:(?:bifallas|avslås|avvisas|tillstyrkas|avstyrkas|godkännas|godtas|accepteras|beviljas)|(?:bifalla|avslå|avvisa|tillstyrka|avstyrka|godkänna|godta|acceptera|bevilja|avstå)(?: (?!(?:att|som|inte|ej|men)\b){{ord}}){{1,4}}?)(?: (?:snabbare|oftare|direkt|automatiskt|i högre grad|utan prövning|av nämnden))?"
_BY_US = r"(?=[.,;:!]| ?$| av (?:oss|{ORGAN}|þ+)(?=[ .,;]|$))"
_WHO = r"(?:{VI}|(?!(?:man|någon|ingen|det|de|den|andra|regeringen|riksdagen|utredningen)\b)(?:(?!(?:inte|ej|att|som|och|ha)\b){ord} ){0,3}?(?!(?:inte|ej|att|som|och|man|någon|ha|det|den)\b){ord})"
_AGREE = r"(?:ställa {SIG} bakom|stödja|tillstyrka|biträda|godta|acceptera|gå med på|ställa upp på|säga ja till|bifalla|skriva under på)"
_PLAN = r"(?:(?:{ord} ){0,3}?{FÖRSLAG}|(?:den|det|de) {FÖRESLAGNA}|betänkandet|promemorian|motionen|reformen|det(?: som)? (?:nu |här )?föreslås|en sådan (?:ordning|lösning|modell|reform|lag|lagstiftning)|ett sådant (?:krav|system|förbud)|(?:den|det) [\w-]+ som (?:nu |här )?(?:föreslås|{UTREDNINGEN} föreslår)|vad {UTREDNINGEN} föreslår|det {UTREDNINGEN} föreslår)"

HEADED: tuple[Pattern, ...] = (
    Pattern(
        "förslaget motsätter vi oss",
        rf"{FIRST}{IT} motsätter (?:{{VI}}|{{ORGAN}}|þ+)? ?{{SIG}}(?:{WE})?(?: bestämt| starkt| helt| kraftigt| {{ADV}})*(?=[.,;!]| ?$)"
        rf"|{FIRST}{IT} är(?! (?:helt|tvärt|rakt|direkt|klart|starkt|alltså|därmed|redan|som|i|för|på|[\w-]+(?:rnas|ens|ets))\b){BODY}{VERY_MUCH} (?:emot|mot)(?=[.,;!]| ?$)",
        ("motsatter", "emot", " mot"),
        A,
        None,
        D,
        0.84,
        "Betänkandet motsätter vi oss.",
        "Betänkandet motsätter vi oss inte.",
        needs=("rslag", "foresla", "foresl", "betankandet", "promemorian", "motionen"),
    ),
    Pattern(
        "förslaget sägs vara bra, men vi vill att det avslås",
        rf"{FIRST}{IT} (?:bedöms|anses|beskrivs|betecknas|framställs|sägs|uppges|påstås)(?: (?!(?:inte|ej|vi)\b){{ord}}){{1,8}}?,? men (?:(?:enligt|i) (?:(?!(?:{{UTREDNINGENS}}|inte|ej)\b){{ord}} ){{1,4}}?(?:mening|uppfattning|bedömning|åsikt)|därför|ändå|tvärtom) (?:bör|ska|måste) (?:det|den|de|detta)(?: {{ADV}}| ändå)* (?:avslås|avvisas|förkastas|dras tillbaka|avstyrkas|skrotas)(?=[.,;!]| ?$)",
        ("avslas", "avvisas", "forkastas", "dras tillbaka", "avstyrkas", "skrotas"),
        A,
        None,
        D,
        0.82,
        "Förslaget bedöms av utredningen som rimligt, men enligt vår mening bör det avslås.",
        "Förslaget bedöms av utredningen som rimligt, men enligt vår mening bör det utredas.",
        needs=(" men ",),
    ),
    Pattern(
        "medan andra avvisar det stöder vi det",
        rf"{FIRST}medan (?:(?!(?:vi|jag|det|den|förslag\w*)\b){{ord}} ){{1,5}}?(?:avvisar|avstyrker|kritiserar|ogillar|motsätter {{SIG}}) (?:det|detta|förslaget|reformen),? (?:stöder|stödjer|tillstyrker|välkomnar|biträder|förordar){WE}(?: {{ADV}})* (?:det|detta|förslaget|reformen|{{UTREDNINGENS}} förslag)(?=[.,;!]| ?$)",
        ("medan ",),
        T,
        None,
        D,
        0.84,
        "Medan andra avvisar det stöder vi förslaget.",
        "Medan andra avvisar det utreder vi förslaget.",
    ),
    Pattern(
        "förslaget, som andra avstyrker, stöder vi",
        rf"{FIRST}{IT}, som (?!(?:vi|jag)\b)(?:(?!(?:vi|jag|och|men|inte|ej)\b){{ord}} ){{1,4}}?(?:avstyrk\w+|avvisa\w+|kritisera\w+|motsätter {{SIG}}|är (?:emot|kritiska? till)), (?:stöder|stödjer|tillstyrker|välkomnar|biträder|ställer {{VI}} {{SIG}} bakom)(?:(?<=bakom)|{WE})(?=[.,;!]| ?$)"
        rf"|{FIRST}(?:även om|trots att|fastän|medan) (?!(?:vi|jag)\b)(?:(?!(?:vi|jag|och|men)\b){{ord}} ){{1,4}}?(?:avstyrker|avvisar|kritiserar|ogillar|avstyrkt|avvisat) (?:det|förslaget|reformen),? (?:stöder|stödjer|välkomnar|biträder) (?:vi|jag)(?: {{ADV}})* (?:det|detta|den)(?=[.,;!]| ?$)"
        rf"|{FIRST}{IT} tror (?:vi|jag)(?: {{ADV}})* på(?=[.;!]| ?$)|{FIRST}vårt (?:fulla |varma )?stöd har {IT}(?=[.;!]| ?$)"
        rf"|det (?:är|vore)(?: {{ADV}}| enligt (?:{{ord}} ){{1,3}}?)* bättre att (?:genomföra|införa|anta) {IT} än att (?:behålla|bibehålla|ha kvar|fortsätta|avvakta)(?= )",
        ("stoder", "stodjer", "tillstyrker", "valkomnar", "bitrader", "bakom", "tror ", "stod har", "battre att"),
        T,
        None,
        D,
        0.82,
        "Förslaget, som Advokatsamfundet avstyrker, stöder vi.",
        "Förslaget, som Advokatsamfundet avstyrker, känner vi till.",
        needs=("rslag", "foresl", "betankandet", "promemorian", "motionen", "reformen", "avvisa", "avstyrk"),
    ),
    Pattern(
        "trots att andra gillar det avstyrker vi det",
        rf"{FIRST}(?:även om|trots att|fastän|medan) (?!(?:vi|jag)\b)(?:(?! (?:vi|jag|inte|ej) )[^.;:?!]){{8,160}}?,? (?:avstyrker|avvisar) (?:vi|jag)(?: {{ADV}})* (?:det|detta|den|förslaget)(?=[.,;!]| ?$)"
        rf"|{FIRST}mot {IT} (?:(?:vill|måste) (?:vi|jag|{{ORGAN}})(?: {{ADV}}| bestämt| skarpt)* (?:protestera|opponera {{SIG}}|reservera {{SIG}})|reser (?:vi|jag|{{ORGAN}}) (?:bestämda|starka|principiella|allvarliga) invändningar)(?=[.,;!]| ?$)"
        rf"|det (?:är|vore)(?: {{ADV}}| enligt (?:{{ord}} ){{1,3}}?)* bättre att (?:behålla|bibehålla|ha kvar) (?:(?! (?:och|men|än) )[^.;:?!,]){{3,90}} än att (?:genomföra|införa|anta|gå vidare med) {IT}(?=[.,;!]| ?$)"
        rf"|{FIRST}hellre (?:dagens|nuvarande|gällande) [\w-]+ än {IT}(?=[.,;!]| ?$)",
        ("avstyrker", "avvisar", "protestera", "opponera", "reservera", "invandningar", "battre att", "hellre "),
        A,
        None,
        D,
        0.82,
        "Trots att utredningen anser att förslaget är väl avvägt avstyrker vi det.",
        "Trots att utredningen anser att förslaget är väl avvägt granskar vi det.",
        needs=("vi ", "jag ", "mot ", "att ", "hellre "),
    ),
    Pattern(
        "de flesta förslag stöds, men ett inte",
        rf"{FIRST}(?:merparten|flertalet|huvuddelen|de flesta|flera|många|några|en del|ett antal)(?: av)?(?: de| {{UTREDNINGENS}})? (?:{{FÖRSLAG}}|åtgärder(?:na)?|ändringar(?:na)?) (?:stöds|tillstyrks|godtas|biträds|välkomnas|(?:tillstyrker|stöder|stödjer|godtar){WE}|ställer {{VI}} {{SIG}} bakom|kan (?:tillstyrkas|godtas|accepteras)),? men (?:(?! (?:att|som|vi) )[^.;:?!,]){{2,80}} (?:kan (?:inte|ej) (?:accepteras|godtas|tillstyrkas|stödjas)|avstyrks|avvisas|avslås|bör (?:avslås|utgå|strykas)|stöds inte|tillstyrks inte|bör inte (?:genomföras|införas))(?=[.,;!]| ?$)",
        (" men ",),
        TD,
        None,
        D,
        0.84,
        "Merparten av förslagen stöds, men förslaget i 5.2 kan inte accepteras.",
        "Merparten av förslagen stöds av kommunerna.",
        needs=("merparten", "flertalet", "huvuddelen", "de flesta", "flera", "manga", "nagra", "en del", "ett antal"),
    ),
    Pattern(
        "regeringen bör stoppa förslaget",
        r"(?:regeringen|riksdagen|departementet|regering och riksdag) (?:bör|måste|ska|borde)(?: {ADV}| omgående| genast| snarast| omedelbart)* (?:(?:tänka om|backa|lyssna|ta sitt ansvar|ta sitt förnuft till fånga) och )?(?:stoppa|skrota|lägga ne[rd]|skrinlägga|överge|kassera|begrava|dra tillbaka) (?:(?:det här|detta|hela|det remitterade|sitt) )?(?:{FÖRSLAG}|(?:det|den|de) {FÖRESLAGNA} [\w-]+)(?=[.,;!]| ?$| (?:om|att|till|i|på|och|eftersom|då)(?= ))(?! och (?:ersätta|i stället|återkomma|utreda))",
        ("stoppa ", "skrota ", "lagga ne", "skrinlagga ", "overge ", "kassera ", "begrava ", "dra tillbaka "),
        A,
        None,
        D,
        0.8,
        "Regeringen bör tänka om och lägga ned förslaget.",
        "Regeringen bör tänka om och lägga fram förslaget.",
        needs=("rslag", "foresl"),
    ),
    Pattern(
        "förslaget motsätter vi oss inte",
        rf"{FIRST}{IT} motsätter (?:{{VI}}|{{ORGAN}}|þ+)? ?{{SIG}}(?:{WE})?(?: {{ADV}})* {_NOT}(?: heller)?(?=[.,;!]| ?$)"
        rf"|{FIRST}{IT} är{BODY}(?: {{ADV}})* {_NOT}(?: heller)? (?:emot|mot)(?=[.,;!]| ?$)",
        ("motsatter", "emot", " mot"),
        E,
        None,
        D,
        0.8,
        "Betänkandet motsätter sig hamnstyrelsen inte.",
        "Betänkandet motsätter sig hamnstyrelsen.",
        needs=("rslag", "foresla", "foresl", "betankandet", "promemorian", "motionen"),
    ),
    Pattern(
        "aldrig skulle vi kunna stödja",
        rf"{FIRST}{_NOT}(?: (?:någonsin|heller|i livet|ens))* (?:skulle|kommer|vill|kan|ska|tänker) {_WHO}(?: {{ADV}}| någonsin| kunna| att)* {_AGREE}(?= {_PLAN}(?=[ .,;!]|$))(?![^.;:?!]{{0,120}} (?:utan|förrän|innan|om inte|så länge|som (?:det|den) (?:ser ut|är utformad)|i (?:sin )?nuvarande) )"
        rf"|{FIRST}inte att {_WHO} (?:ställer {{SIG}} bakom|stöder|stödjer|tillstyrker|går med på)(?= {_PLAN}(?=[ .,;!]|$))",
        ("stalla ", "stodja", "tillstyrka", "bitrada", "godta", "acceptera", "ga med", "saga ja", "bifalla", "skriva under", "inte att"),
        A,
        None,
        D,
        0.84,
        "Aldrig skulle hembygdsföreningen kunna ställa sig bakom förslaget.",
        "Aldrig skulle hembygdsföreningen kunna klara sig utan bidrag.",
    ),
    Pattern(
        "förslaget att ansökningar ska bifallas stöds",
        rf"{_DESCRIBED} (?:stöds|stödjes|tillstyrks|biträds|välkomnas|bifalls|tillstyrker{WE}|stöder{WE}|stödjer{WE}|välkomnar{WE}){_BY_US}",
        ("stods", "stodjes", "tillstyrk", "bitrads", "valkomna", "bifalls", "stoder", "stodjer"),
        T,
        None,
        D,
        0.84,
        "Förslaget att fler ansökningar ska bifallas stöds.",
        "Förslaget att fler ansökningar ska bifallas väcker frågor.",
        needs=("forslaget",),
    ),
    Pattern(
        "förslaget att ansökningar ska bifallas avstyrks",
        rf"{_DESCRIBED} (?:avstyrks|avvisas|avslås|förkastas|avstyrker{WE}|avvisar{WE}|(?:stöds|tillstyrks) {_NOT}){_BY_US}",
        ("avstyrk", "avvisa", "avslas", "forkastas", "stods", "tillstyrks"),
        A,
        None,
        D,
        0.84,
        "Förslaget att rektorn ska få avstå från omdömen avvisas.",
        "Förslaget att rektorn ska få avstå från omdömen behöver utredas.",
        needs=("forslaget",),
    ),
    Pattern(
        "är något som inte går att acceptera",
        rf"{_TOPIC} {_SAID_OF} (?:{_SOMETHING} som {_NOT} {_GO}|{_SOMETHING} som (?:går|är|kan) {_NOT} (?:att )?(?:acceptera|accepteras|godta|godtas|acceptabelt|godtagbart)|{_NOTHING}(?: som)? {_GO}){_ENDS}",
        ("acceptera", "godta", "tolerera", "stodja", "stalla ", "tillstyrka", "acceptabelt", "rimligt"),
        A,
        None,
        D,
        0.78,
        "Den föreslagna avgiften är något som inte går att acceptera.",
        "Våld i skolan är något som inte går att acceptera.",
        needs=("nagot", "nagonting", "inget", "ingenting", " en ", " ett ", "ingen "),
    ),
    Pattern(
        "är något som går att acceptera",
        rf"{_TOPIC} {_SAID_OF} {_SOMETHING} som (?:går att (?:acceptera|godta|tolerera)|kan (?:accepteras|godtas)){_ENDS}",
        ("acceptera", "godta", "tolerera"),
        E,
        None,
        D,
        0.76,
        "Den föreslagna avgiften är något som går att acceptera.",
        "Väntetiden är något som går att acceptera.",
        needs=("nagot", "nagonting", " en ", " ett "),
    ),
    Pattern(
        "att det inte får ske är vi kritiska till",
        rf"{FIRST}att (?!(?:vi|remiss|utredning|förslag|betänk|promemori|regering|det saknas)\w*)(?:(?! (?:att|som|utredning\w*|förslag\w*|betänkandet|analys\w*|vi|oss|{{UTREDNINGENS}}|remiss\w*) )[^.;:?!,]){{3,90}} (?:ska|skall|får|måste|kommer att|inte längre)(?= )(?![^.;:?!]{{0,60}}(?:avslå|avstyrk|avvisa|förkasta|stoppa|skrota|utred))(?:(?! (?:att|som|men) )[^.;:?!,]){{2,110}} är{WE}{VERY_MUCH} {NO} till(?=[.,;!]| ?$)",
        ("kritisk", "negativ", "avvisande"),
        A,
        None,
        D,
        0.62,
        "Att hamnarna inte får bestämma är vi kritiska till.",
        "Att utredningen inte har räknat på detta är vi kritiska till.",
        needs=("att ",),
    ),
    Pattern(
        "att det inte längre får ske är vi positiva till",
        rf"{FIRST}att (?!(?:vi|remiss|utredning|förslag|betänk|promemori|regering)\w*)(?:(?! (?:att|som|utredning\w*|förslag\w*|betänkandet|analys\w*|vi|oss|{{UTREDNINGENS}}|remiss\w*) )[^.;:?!,]){{3,90}} inte (?:längre )?(?:ska|skall|får)(?= )(?![^.;:?!]{{0,60}}(?:avslå|avstyrk|avvisa|förkasta|stoppa|skrota|utred))(?:(?! (?:att|som|men) )[^.;:?!,]){{2,110}} är{WE}{VERY_MUCH} {YES} till(?=[.,;!]| ?$)",
        ("positiv", "valvilligt"),
        T,
        None,
        D,
        0.62,
        "Att hamnarna inte längre får ta ut avgift är vi positiva till.",
        "Att hamnarna inte längre får ta ut avgift är många positiva till.",
        needs=("att ",),
    ),
)  # fmt: skip
