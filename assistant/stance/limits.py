"""What limits a stand: the part, the exception, the condition, what remains, and which sections it names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.stance.conditions import condition
from assistant.stance.lexicon import keyed, swedish, word
from assistant.stance.tails import within

Found = tuple[int, int]

_DEL = r"(?:{FÖRSLAG}|[\w-]*förslag\w*|åtgärder\w*|delar\w*|bedömningar\w*|ändringar\w*|förändringar\w*|dess|dem|av(?! (?:de |dessa |våra |deras )?(?:utmaning|problem|brist|behov|fall|brott|situation|kommun|verksamhet|myndighet|företag|region)\w*)|slutsatser\w*|rekommendationer\w*|punkter\w*|{UTREDNINGENS})"
_ORDER = r"(?:första|andra|tredje|fjärde|femte|sjätte|sista|ena|två|tre|fyra|fem)"
_PARTLY = word(
    r"(?:endast|bara|enbart|uteslutande|blott)(?: {ADV})? (?:såvitt|för så vitt|i den del|i de delar|till den del|i den mån|vad (?:gäller|avser|angår)|i fråga om|när det gäller|beträffande|i vad (?:avser|gäller))|"
    r"(?:endast|bara|enbart) (?:det |den |de )?(?:förslaget|förslagen)(?= (?:om|i|till|att) )|(?:endast|bara|enbart) (?:avsnitt|kapitel|punkt) \d+|"
    rf"(?:endast|bara|enbart) (?:det|den|de|dem) (?:{{ord}} ){{0,1}}?{_ORDER}(?= )|(?:inte|ej) (?:mer|fler) än (?:en|ett|två|tre|hälften)(?= )|"
    r"(?:första|andra|tredje|fjärde|femte|sista|ena)(?: (?:och|samt) (?:andra|tredje|fjärde|femte|sista))? (?:att-sats\w*|yrkande(?:t|n|na)?|punkten|delen|strecksats\w*|delyrkandet|ledet|attsats\w*)|att-sats(?:en|erna)? (?:nr )?\d+|"
    r"till dels(?= )|såvitt (?:avser|gäller|rör) [^,.;:()]{2,60}\(men (?:inte|ej) |(?:bara |endast |blott )?till hälften(?= (?:kan|vill|är|ställer|sluter|stöder|stödjer))|(?<=(?:.det|.dem|aget|agen|elen) )(?:bara |endast )?till hälften(?=[.,;]|$)|i (?:allt )?(?:huvudsak(?! med (?:instämmande|utgångspunkt|stöd|hänvisning))|huvudsakliga delar)|övervägande(?= (?:positiv|för\b))|huvudsakligen|i det väsentliga|i (?:det )?stora? (?:hela|drag|sett|delar)|på det (?:stora hela|hela taget)|i (?:stora|grova) drag|kan(?: {ord}){0,2}? i allt väsentligt(?= (?:tillstyrk|ställ|stöd|instäm|godta|acceptera|bifall))|(?<!samhället )(?<!området )(?<!verksamheten )(?<!sektorn )(?<!marknaden )(?<!branschen )(?<!världen )(?<!landet )(?<!sverige )i stort(?! behov)(?: sett)?"
    r"|delvis|till (?:stor|stora|större|viss|vissa|övervägande|största|en) (?:del|delar|delen|mån)|i (?:vissa|flera|många|de flesta|valda|flertalet|några|olika|väsentliga|långa|stora) (?:delar|avseenden|stycken)|i viss mån|i (?:viss|stor|större|begränsad|huvudsaklig) utsträckning|i (?:viss|begränsad) omfattning|i princip|principiellt(?= (?:positiv|för\b))"
    r"|om än inte (?:i|till|för|på|av|fullt|helt|den|det|de)(?= )|om än (?:med|bara|endast) (?=[\w-]+)|på ett övergripande plan|på (?:en )?övergripande nivå|övergripande(?= (?:positiv|tillstyrk))|i sina huvuddrag|huvudsakliga (?:innehåll|delar)|huvuddrag(?:en|et)?|grunddrag(?:en)?|huvudlinje(?:n|r|rna)|med (?:viss |stor )?tvekan|med (?:den |de )?(?:ändring(?:en|arna)?|justering(?:en|arna)?|modifikation(?:en)?|avvikelse(?:n)?) (?:av|att|som|i)(?= )|med (?:vissa|några|följande) (?:justeringar|ändringar|undantag|reservationer|förbehåll|modifieringar|begränsningar|inskränkningar)"
    rf"|(?<!\bde )(?<!dessa )(?!(?<=med )(?:flera|många|ett antal|en rad) (?:{{ord}} )?förslag(?: |$))(?:flera|flertalet|de flesta|många|merparten|huvuddelen|större delen|stora delar|en del|några|ett antal|det mesta|majoriteten|en majoritet|vissa|ett flertal|en rad|de övergripande|större|(?:en|ett|två|tre|fyra|fem|sex) av (?:de )?(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio)?)(?: av| i)?(?: (?:de|den|dess|betänkandets?|utredningens?|av|{{UTREDNINGENS}}|föreslagna|olika|viktiga))*? {_DEL}"
    r"|försiktigt(?= (?:positiv|optimistisk))|(?:(?<=tillstyrker )|(?<=tillstyrks )|(?<=tillstyrka )|(?<=stödjer )|(?<=stöder ))(?:endast|enbart|bara)(?= )|(?:bara|endast|enbart|blott) till (?:en )?(?:mindre|liten|ringa|obetydlig) del|halva (?:förslaget|betänkandet|lagförslaget|planen)|det mesta(?= (?:i|av|som)(?= ))|(?<=stödjer )det mesta|(?<=stöder )det mesta|hälften av(?= )|(?:en|två|tre) (?:tredjedel|fjärdedel|femtedel)(?:ar)? av(?= )|(?<!i )(?<!de )delar av (?:{FÖRSLAG}|betänkandet|utredningen|promemorian|{UTREDNINGENS} förslag)"
)
_COMPLEMENT = swedish(
    r" (?:att(?! (?:{UTREDNINGEN}|man)(?: {ADV})? föreslår)|som|men|dock|samtidigt|då|eftersom|vilket|vilka)(?= )| (?:och|samt) (?:{ord} ){0,2}?(?:bedömer|anser|menar|delar|vill|ser|välkomnar|betonar|konstaterar|att|lämnar|har|är|tycker|finner|förordar)(?= )"
)
_EXCEPT = word(
    r"med (?:den|det|de|vissa|någon|några|viss|en|ett)(?: (?!(?:att|som)\b){ord}){0,2} (?:brasklapp\w*|inskränkning\w*|modifikation\w*|jämkning\w*)|(?:till|i) hälften(?= (?:nöj|posit|för))|i tillämpliga delar|med (?:den|denna|det|detta|dessa|ovanstående|nedanstående|nämnda|angivna|ovan nämnda) (?:reservation\w*|förbehåll\w*|undantag\w*|begränsning\w*|inskränkning\w*|justering\w*|ändring\w*)(?= (?:tillstyrk|stöd|instäm|ställer|välkomn|kan|är)|[.,]|$)|med (?:ovanstående|nedanstående|dessa|följande|våra|framförda) (?:synpunkter|ändringar|påpekanden) beaktade|med (?:(?:ett|något|enstaka|några|vissa|två|tre)(?: [\w-]+)? )?undantag(?:et)?(?: (?:för|av|att))?(?=\W|$)|(?<!vara )(?<!är )(?<!blir )(?<!förblir )(?<!att )undantaget(?! (?:för|från|i|som|bör|ska|skall|kan|är|om|att|gäller|får|måste|tas|slopas|upphävs|avskaffas|utvidgas|begränsas|förlängs|behålls|permanentas)\b)|förutom(?! att)|utom(?! att)|bortsett från|frånsett|oavsett(?= förslaget)|med bortseende från|exklusive|så när som på|sånär som på|borträknat|dock inte|dock ej|men inte (?!minst|bara|enbart)|med (?:(?:de|den|följande|vissa|viss|en) )?reservation\w*(?= (?:för|som|att|nedan)|$|[.,:])",
    keys=(
        "brasklapp",
        "modifikation",
        "jamkning",
        "halften",
        "tillampliga",
        "undantag",
        "forbehall",
        "begransning",
        "inskrankning",
        "justering",
        "andring",
        "beaktade",
        "forutom",
        "utom",
        "bortse",
        "fransett",
        "exklusive",
        "nar som pa",
        "bortraknat",
        "dock",
        "men inte",
        "reservation",
    ),
)
_NEARLY = word(r"i allt väsentligt|väsentligen", keys=("vasentlig",))
_REMAINDER = word(
    r"(?<!branschen )(?<!näringen )(?<!näringslivet )(?<!sektorn )(?<!landet )(?<!länet )(?<!regionen )(?<!samhället )(?<!rörelsen )i övrigt|övriga (?:förslag\w*|delar|punkter|avsnitt|bedömningar)|för övrigt|resterande (?:förslag\w*|delar)|resten av",
    keys=("ovrig", "resterande", "resten"),
)
_REWORK = word(
    r"[\w-]*omarbeta(?:s|d|t|de|ning\w*)?|återremitter\w*|arbetas? om|göras? om(?! till)|tas? om från|beredas (?:vidare|på nytt)|utredas (?:vidare|ytterligare|på nytt)|dras tillbaka|i (?:dess|sin|den) nuvarande (?:form|utformning)|nytt förslag",
    keys=(
        "omarbet",
        "remitter",
        "arbeta",
        "gora",
        "om fran",
        "beredas",
        "utredas",
        "tillbaka",
        "nuvarande",
        "nytt forslag",
    ),
)
_GENOM = swedish(r"(?:genom|väl ?)arbeta\w*$|omarbetade?$")
_ADOPTS = word(
    r"(?:i enlighet med|enligt|i linje med) (?:förvaltningens|kontorets|[\w-]*kontorets|[\w-]*förvaltningens|tjänsteutlåtandets?|tjänsteutlåtandet|arbetsutskottets|presidiets|ordförandens|utskottets|bifogat|upprättat) ?(?:förslag|yttrande|tjänsteutlåtande|skrivelse|beslutsförslag|tjänsteskrivelse)?\w*"
    r"|(?:antar|antas?|godkänner|godkänns|överlämnar|ställer {SIG} bakom|åberopar)(?: {ord}){0,4}? (?:förslag till (?:yttrande|svar|remissvar)|tjänsteutlåtande\w*|yttrande\w*|remissvar\w*|svar)(?: {ord}){0,3}? (?:som|såsom) (?:sitt|eget|nämndens|styrelsens|kommunens)"
    r"|antas som (?:nämndens|styrelsens|kommunens|sitt|eget)(?: {ord}){0,2}|som (?:sitt )?eget (?:yttrande|svar)|(?:ansluter {SIG} till|instämmer i|hänvisar till|ställer {SIG} bakom)(?: {ord}){0,6}? (?:yttrande\w*|remissvar\w*|remissyttrande\w*|tjänsteutlåtande\w*|ställningstagande i)",
    keys=(
        "enlighet",
        "enligt",
        "i linje",
        "antar",
        "anta ",
        "antas",
        "godkann",
        "overlamnar",
        "bakom",
        "aberopar",
        "eget",
        "anslut",
        "instammer i",
        "hanvisar till",
    ),
)
_MAY_ADOPT = swedish(
    "yttrande|remissvar|utlåtande|eget|enlighet|enligt|i linje|omarbeta|remiter|remitter|ta om|tas om|ra om|ras om|utredas|beredas"
    "|tillbaka|nytt förslag|nuvarande"
)


def may_adopt(text: str) -> bool:
    """The quick test before `limits` is asked whether a sentence without a stand adopts another document."""
    return _MAY_ADOPT.search(text) is not None


_REFERENCES = word(
    r"(?:avsnitt(?:en|et)?|kapitel|kapitlet|kapitlen|kap\.?|punkt(?:en|erna|er)?|p\.|förslag nr|rekommendation(?:en)?|bilaga|sid(?:an|orna)?\.?|s\.) ?\d+(?:\.\d+)*(?: ?(?:-|,|och|samt|till|till och med|eller) ?\d+(?:\.\d+)*)*(?!\d)(?: ?kap\.?)?"
    r"|\d+(?: ?[a-z])? kap\.?(?: ?\d+(?: ?[a-z])?(?: ?(?:-|och|,) ?\d+(?: [a-z])?)* ?§{1,2})?|\d+(?: ?[a-z])?(?: ?(?:-|och|,) ?\d+(?: [a-z])?)* ?§{1,2}|(?<=\()\d+(?:\.\d+)+(?=\))"
    r"|(?<=förslag )\d+(?:\.\d+)+|(?<=forslagen )\d+(?:\.\d+)+",
    keys=tuple("0123456789"),
)

_HELHET = word(
    r"i (?:sin|dess|deras|sina|stort och) helhet(?:er)?|som helhet|i alla delar|samtliga (?:{UTREDNINGENS} )?(?:förslag|bedömningar|delar)(?! (?:i (?:avsnitt|kapitel|detta)|som|om))|{UTREDNINGENS} samtliga förslag",
    keys=("helhet", "alla delar", "samtliga"),
)
_DOCUMENT = r"(?:betänkandet|delbetänkandet|slutbetänkandet|promemorian|remissen|motionen|utredningen|lagrådsremissen|programmet|skrivelsen|planen|rapporten|strategin|riktlinjen|riktlinjerna|policyn|ärendet|utredningens huvuddrag)"
_RESTRICTED = r"(?! (?:om|att|i avsnitt|i kapitel|i kap|avseende|gällande|rörande|vad gäller|till|på|i punkt|i den del|i denna del|i den delen|som|såvitt|kring|angående|\(avsnitt|\(kap|i den utformning|under|ovan|ang|beträffande|i dessa delar|för|[0-9]))(?! (?:{ord} ){0,2}\(?(?:avsnitt|kapitel|punkt|kap\.))"
_OWN_TITLE = swedish(
    rf"(?:^|[ (]){_DOCUMENT}(?!s){_RESTRICTED}(?=\W|$)|(?:^|[ (])(?:motionens|remissens|betänkandets|promemorians) (?:förslag|bedömningar)\w*{_RESTRICTED}(?=\W|$)|(?<![\w-]){{FÖRSLAG}} (?:som (?:lämnas|presenteras|läggs fram) )?i (?:{_DOCUMENT}|det remitterade)|(?<![\w-]){{FÖRSLAG}} till (?:nytt? |ny |reviderad )?(?:taxa|policy|plan|program|riktlinje\w*|strategi)",
    keys=(
        "betankande",
        "promemori",
        "remiss",
        "motion",
        "utredning",
        "program",
        "skrivelsen",
        "plan",
        "rapporten",
        "strategi",
        "riktlinj",
        "policy",
        "arendet",
        "remitterade",
        "taxa",
    ),
)
_BARE = keyed(
    rf"(?:^|[ (])(?:förslaget|förslagen|{{UTREDNINGENS}} (?:samtliga |övriga |lagda |framlagda )?(?:förslag|bedömning|bedömningar|lagförslag|författningsförslag|förslag och bedömningar)|de föreslagna ändringarna|författningsförslagen|lagförslagen|lagförslaget|bedömningen|bedömningarna|detta|dessa förslag|detta förslag){_RESTRICTED}(?=\W|$)"
)
_ANY_OBJECT = word(
    r"{FÖRSLAG}|[\w-]*förslag\w*|att|om|avsnitt|kapitel|punkt|bestämmelse\w*|del|delar|delen|från|till|mot|på|i|införande\w*"
)


_THING = swedish(
    r"^(?: {ADV}| {VI}| (?:{ord} ){0,2}?{ORGAN}(?= ))* (?:(?:den|det|de) )?(?!(?:{FÖRSLAG}|{BEDÖMNING}|{HELA}|{ORGAN}|{UTREDNINGEN}|inriktning\w*|reform\w*|ändring\w*|åtgärd\w*|detta|föreslag\w*|samtliga|alla|remiss\w*|[\w-]*betänkande\w*|[\w-]*remiss\w*)(?:\W|$))[\w-]{3,40}(?:en|et|an|na)(?=[ .,;]|$)"
)
""" "Avstyrker avgiften": something definite that is not the proposal is a part of it."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What stands beside the stance of one clause; offsets are into the string that was searched."""

    partly: Found | None
    condition: Found | None
    rework: bool
    remainder: bool
    adopts: bool
    references: tuple[Found, ...]
    whole: bool
    definite: bool


_GRANTED = swedish(r" ?(?:trots att|även om|fastän|sedan|efter att)(?= )")
_UNLIKE = swedish(r" ?(?:till skillnad från|i motsats till|olikt) (?!(?:{FÖRSLAG}|vad|det)(?= ))")
""" "Till skillnad från flera av klubbarna tillstyrker vi": who else thinks otherwise limits nothing."""
_NEAR = 24
""" "Trots att några av klubbarna är tveksamma ställer sig förbundet bakom": what is granted first limits nothing."""


_OTHER_VERB = swedish(
    r"^(?!.*(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+)(?: {ord}){0,4}? (?:är|framstår|bedöms|anses|synes|i huvudsak|delvis) )(?!.*(?:^| )(?:delar|instämmer|ansluter|positiv\w*|bakom|nöjd\w*|enig\w*|ense|överens) ).* (?:och|samt)(?: {VI}| {ADV}| (?:(?!(?:att|som|på|i|av|för|till)\b){ord} ){0,2}?{ORGAN})* $"
)
""" "Arbetar till stor del enligt förslaget och tillstyrker": what limits the verb before "och" limits nothing after it."""
_UNDER = swedish(r"(?:^|[ ,])(?:att|som|vilk[ea]\w*|där|då|eftersom|när|vars)(?= )[^.;:?!]*$")
_OF_ITS_OWN = swedish(r" (?:är|har|var|hade|blir|finns|saknas|varit|innebär|medför)(?= )")
""" "Mot bakgrund av att resurserna i vissa delar är knappa tillstyrker …": a part of what another clause says."""
_ACTIVE = re.compile(r"^(?!ar )\w+r(?= |$)|^ar (?=\w+ till)")
""" "Tillstyrker", not "tillstyrks" or "bör genomföras": its subject is the speaker, no part of what is proposed."""


def partly(clause: str, head_end: int, head_start: int = 0) -> Found | None:
    """Where a clause says that a stand covers only a part: beside the verb, at its object, or by an exception.

    What a complement says ("att …", "och bedömer att … i huvudsak …") limits nothing, and nothing does
    that stands at a verb before it.

    >>> clause = "namnden tillstyrker flertalet av forslagen"
    >>> clause[slice(*(partly(clause, 19) or (0, 0)))]
    'flertalet av forslagen'
    >>> partly("namnden tillstyrker forslaget och bedomer att det delvis ar bra", 19)
    >>> partly("namnden arbetar till stor del enligt forslaget och tillstyrker det", 62, 51)
    """
    stop = _COMPLEMENT.search(clause, head_end)
    first = max(0, (head_start or head_end - 11) - _NEAR) if _GRANTED.match(clause) else 0
    if head_start and _UNLIKE.match(clause):
        first = head_start
    if _ACTIVE.match(clause[head_start:head_end]) and _OTHER_VERB.search(clause[:head_start]):
        first = head_start
    match = _PARTLY.search(clause, first, stop.start() if stop else len(clause))
    if (
        match
        and _OF_ITS_OWN.search(clause, match.end(), head_start)
        and _UNDER.search(clause[: match.start()])
    ):
        match = _PARTLY.search(clause, head_start, stop.start() if stop else len(clause))
    if match:
        return match.span()
    match = _EXCEPT.search(clause)
    return match.span() if match and not within(clause, *match.span()) else None


def nearly(clause: str) -> bool:
    """ "I allt väsentligt": two readers call it full support, but a person may want to look.

    >>> nearly("namnden tillstyrker i allt vasentligt forslagen"), nearly("namnden tillstyrker i huvudsak forslagen")
    (True, False)
    """
    return _NEARLY.search(clause) is not None


_MILDLY = word(r"i grunden|över ?lag", keys=("i grunden", "overlag", "over lag"))


def mildly(clause: str, head_end: int) -> bool:
    """ "I grunden", "överlag": readers call it full support as long as nothing is held against it in the same breath.

    >>> mildly("namnden ar i grunden positiv till forslaget", 35)
    True
    >>> mildly("namnden tillstyrker forslaget och anser att skyddet i grunden ar bra", 19)
    False
    """
    stop = _COMPLEMENT.search(clause, head_end)
    return _MILDLY.search(clause[: stop.start()] if stop else clause) is not None


_NAMED_PART = word(
    r"(?:(?<=avstyrker )|(?<=avvisar )|(?<=emot )|(?<=mot ))(?:den|denna) del(?:en)?(?=[.,;]| ?$)|i (?:den del|de delar|denna del|den delen|dessa delar) (?:som|vad|det)(?: {ord}){0,10}|(?:såvitt|så (?:långt|vitt) (?:det|den)) (?:avser|gäller|rör)(?: {ord}){0,10}",
    keys=("den del", "de delar", "denna del", "dessa delar", "savitt", "sa langt", "sa vitt"),
)


def named_part(clause: str) -> Found | None:
    """The part of its object that opposition is restricted to.

    >>> clause = "forslaget avstyrks i den del som galler avgiften"
    >>> clause[slice(*(named_part(clause) or (0, 0)))]
    'i den del som galler avgiften'
    """
    match = _NAMED_PART.search(clause)
    return match.span() if match else None


_OWN_FIELD = word(
    r"{VI}|{ORGAN}|oss|[\w-]*verksamhet\w*|[\w-]*område\w*|(?:vår|vårt|våra|sin|sitt|sina) {ord}|[\w-]+s"
)


_PROPOSAL_BARE = swedish(
    r" (?:(?!att\b){ord} ){0,3}?(?:{FÖRSLAG}|betänkandet|promemorian|motionen|remissen) $"
)
""" "Förslaget i de delar som …": there, not where a longer object or an "att" has a part of its own."""


def part_supported(clause: str, head_end: int) -> Found | None:
    """The part that support is restricted to, said after the verb; not the part that is the sender's own business.

    >>> part_supported("foreningen tillstyrker forslaget i de delar som ror lan", 22) is not None
    True
    >>> part_supported("verket tillstyrker forslaget i de delar som ror verket", 18)
    """
    match = _NAMED_PART.search(clause, head_end)
    if not match or _OWN_FIELD.search(match[0]):
        return None
    passive = clause[:head_end].endswith("s") and match.start() <= head_end + 1
    if not passive and not _PROPOSAL_BARE.match(clause, head_end, match.start()):
        return None
    return match.span()


_DEVIATES = swedish(
    r"(?:utöver|i stället för|(?:längre|annat|mer|mindre|fler|färre|(?:högre|lägre)(?: [\w-]+)?) än)(?: vad| det)?(?: som)? (?:{UTREDNINGENS} (?:{ord} )?förslag|{UTREDNINGEN}(?: {ADV})? (?:föreslår|föreslagit|vill))(?=[ .,;]|$)"
)


def deviates(before: str) -> bool:
    """Does what is said first go beyond the proposal, so that what is supported "in other respects" is a part?

    >>> deviates("vi vill se ett hogre tak an vad utredningen foreslar. "), deviates("vi har last forslaget. ")
    (True, False)
    """
    return _DEVIATES.search(before) is not None


_FRONTED = swedish(
    r"^ ?(?!(?:med|mot|enligt|i|på|av|för|till|om|under|utifrån|trots|därför|således|sammantaget|sammanfattningsvis|utan|vid|efter|som|så|då|nu|vi|jag|även|också|dock|sedan|genom|utöver|från|när|eftersom|och|men|att|{ORGAN})(?: |$))(?:(?:den|det|de) )?(?:{ord} ){0,2}?[\w-]{3,40}(?:en|et|an|na) (?:{ord} ){0,5}?$"
)
_SPEAKER_FOLLOWS = swedish(r"^\w+ (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?= |[.,]|$)")


def fronted_thing(before: str, formula_on: str) -> bool:
    """Does the sentence begin with something definite that its speaker, after the verb, takes a stand on?

    >>> fronted_thing("avgiften for bad ", "avstyrker vi."), fronted_thing("namnden ", "avstyrker avgiften.")
    (True, False)
    """
    return _SPEAKER_FOLLOWS.search(formula_on) is not None and _FRONTED.search(before) is not None


def reworks(clause: str) -> bool:
    """Whether something is to be worked through again in it."""
    return any(not _GENOM.search(match[0]) for match in _REWORK.finditer(clause))


def adopts(clause: str) -> bool:
    """Whether the text of another document is taken over in it.

    >>> adopts("namnden beslutar enligt forvaltningens forslag"), adopts("namnden beslutar")
    (True, False)
    """
    return _ADOPTS.search(clause) is not None


def limits(clause: str, head_end: int, object_text: str, head_start: int = 0) -> Limits:
    """Everything that stands beside the stance in a clause whose formula ends at `head_end`.

    >>> found = limits("namnden tillstyrker forslaget i avsnitt 6.3", 19, " forslaget i avsnitt 6.3")
    >>> found.whole, len(found.references)
    (False, 1)
    """
    references = tuple(m.span() for m in _REFERENCES.finditer(clause))
    helhet = _HELHET.search(clause) is not None
    titled = _OWN_TITLE.search(object_text) is not None
    bare = _BARE.search(object_text) is not None or (
        _ANY_OBJECT.search(object_text) is None and _THING.search(object_text) is None
    )
    remainder = _REMAINDER.search(clause) is not None
    part = partly(clause, head_end, head_start)
    whole = helhet or ((titled or bare or part is not None) and not references)
    return Limits(
        part,
        condition(clause),
        reworks(clause),
        remainder,
        adopts(clause),
        references,
        whole,
        whole and not (helhet or titled),
    )
