"""What a stand is about, and what limits it: the object, the part, the condition, the references."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.stance.lexicon import Keyed, swedish, word

Found = tuple[int, int]

# --- Is an attitude's object a proposal? -----------------------------------------------------

_AIM = word(
    r"[\w-]*(?:ambition\w*|syfte\w*|syftning\w*|intention\w*|avsikt\w*|strävan|målsättning\w*|målbild\w*|problembild\w*|utgångspunkt\w*)|mål(?:et|en)?|översyn\w*"
    r"|arbete\w*|uppdrag\w*|initiativ\w*|analys\w*|fokus\w*|genomgång\w*|kartlagt|utredningen|betänkandet|delbetänkandet|promemorian|remissen|dialog\w*"
    r"|beskrivning\w*|resonemang\w*|frågan|frågorna|samverkan|tillfället|möjligheten att (?:yttra|lämna|svara)|tanken|grundtanken|vision\w*|inriktning\w*|helhetsgrepp\w*"
    r"|utredningens arbete|kommitténs arbete|diskussion\w*|den öppna|ett (?:samlat|samlad)"
)
_PROPOSAL = word(
    r"{FÖRSLAG}|[\w-]*förslag\w*|{FÖRESLAGNA}|lagändring\w*|författningsändring\w*|författningsförslag\w*"
)
_STOP = swedish(r",|;| (?:men|dock|som|då|eftersom|för att|och (?:anser|vill|ser|delar|menar)|vilket)(?= )")
_CLAUSE = swedish(
    r"^(?: {ADV}| på ett (?:generellt|övergripande|principiellt) plan| på| till| över)* ?att(?= )"
)
_PRAISE = swedish(
    r"^(?: {ADV}| på| till)* ?att (?:(?:{ord} ){0,4}?(?:utredningen|utredaren|delegationen|beredningen|kommittén|betänkandet|promemorian|regeringen|man|staten|det|förslaget|förslagen|förslagens|frågan|frågor\w*|direktiven"
    r"|behovet|vikten|perspektivet|barnperspektivet|utredningens|utgångspunkten)(?: {ord}){0,4}? (?:lyft\w*|uppmärksamma\w*|betona\w*|beakta\w*|konstatera\w*|tagit|tar|belys\w*|adressera\w*|framhåll\w*"
    r"|identifiera\w*|analysera\w*|innehåll\w*|genomsyra\w*|redovisa\w*|understryk\w*|resonera\w*|problematisera\w*|pekar|påpekar|ser över|setts över|se över|utred\w*|genomfört\w*|tillsatt\w*|granska\w*|diskutera\w*|presenter\w*"
    r"|tydliggjort|förtydligat|kartlagt|tittar|arbetar|har ambitionen|har en ambition|uttrycker|tillsätts|genomsyrar|framgår|görs|nämn\w*|ser|anser|delar)"
    r"|(?:{ord} ){1,9}?(?:har )?(?:beaktats|beaktas|uppmärksammats|uppmärksammas|lyfts|lyfts fram|belysts|belyses|analyserats|utretts|visualiserats) (?:i|av) (?:denna |den )?(?:{UTREDNINGEN}|utredning|delbetänkandet|slutbetänkandet)"
    r"|(?:frågan|frågor|frågorna) (?:om|kring|rörande) (?:{ord} ){1,20}?(?:utretts|utreds|lyfts|uppmärksammas|belyses|adresseras|ses över|setts över)"
    r"|(?:en )?(?:utredning\w*|översyn\w*|betänkandet|remissen)(?: {ord}){0,3}? (?:genomför\w*|tillsatt\w*|tillsätts|görs|gjorts|presenterats|kommit))"
)
_REPORT = swedish(
    r"^(?: till| på)?(?: {ADV})* (?:betänkandet|delbetänkandet|slutbetänkandet|promemorian|motionen|lagrådsremissen|utredningen)(?= ?(?:[.]|$|i sin|i dess|som helhet|i stort|och (?:tillstyrk|anser|delar|instämmer)|(?:och|med) dess (?:{ord} ){0,3}?(?:förslag|bedömning|slutsats|ställningstagand)|som (?:{ord} ){0,4}?förslag))"
)
_AUTHORED = swedish(r" av (?:{UTREDNINGEN})(?= )")
_ABSENCE = word(
    r"{INTE}|utan|sakna\w*|{UTREDNINGEN}|man|konsekvens\w*|analys\w*|frågan|frågor\w*|remisstid\w*|utrett\w*|belyst\w*"
)
_PROPOSES = word(r"föreslå\w*|förslag\w*")
_AND_PROPOSES = swedish(
    r" (?:samt|och) att (?:den|utredningen|utredaren|man|det)(?: {ADV})? (?:lämna\w*|föreslå\w*|lägg\w*)(?= )"
)
_AIM_OBJECT = swedish(
    r"^(?: {ADV}| {UTREDNINGENS}| {FÖRSLAG}| med| bakom| övergripande| grundläggande| den| det)* (?:[\w-]*ambition\w*|[\w-]*syfte\w*|intention\w*|inriktning\w*|grundtanke\w*|huvuddrag\w*|målsättning\w*|avsikt\w*)"
)
_INFINITIVE = swedish(
    r"^(?: {ADV})* ?att (?:införa|utöka|ta bort|begränsa|slopa|avskaffa|utvidga|inrätta|flytta|höja|sänka|lagstifta|skärpa|öka|minska|inkludera|ersätta|bilda)"
)


def object_kind(after: str) -> str:
    """What an attitude is about, read from the words after it: "proposal", "aim", "clause", "other" or "none".

    >>> object_kind(" kommittens forslag"), object_kind(" ambitionen att korta tiderna")
    ('proposal', 'aim')
    >>> object_kind(" att utredningen lyfter fragan"), object_kind(" att taket hojs")
    ('aim', 'clause')
    """
    if _CLAUSE.search(after):
        praise = _PRAISE.search(after)
        if praise and not _PROPOSES.search(praise[0]) and not _AND_PROPOSES.search(after):
            return "aim"
        return "clause"
    if _REPORT.search(after):
        return "proposal"
    stop = _STOP.search(after)
    near = _AUTHORED.sub("", after[: stop.start() if stop else 160])
    aim, proposal = _AIM.search(near), _PROPOSAL.search(near)
    if proposal and (
        not aim or proposal.start() < aim.start() or " och " in near[aim.end() : proposal.start() + 1]
    ):
        if (
            aim
            and proposal.end() + 30 > aim.start()
            and near[proposal.start() : proposal.end()].endswith("s")
        ):
            return "aim"
        return "proposal"
    if aim:
        return "aim"
    return "other" if near.strip(" .") else "none"


def opposes_proposal(after: str) -> bool:
    """Is "kritisk till …" about a proposal, rather than about a missing analysis?

    >>> opposes_proposal(" forslaget"), opposes_proposal(" att utredningen inte har analyserat kostnaderna")
    (True, False)
    """
    if _INFINITIVE.search(after):
        return True
    if _CLAUSE.search(after):
        turn = _STOP.search(after)
        return _ABSENCE.search(after[: min(110, turn.start() if turn else 110)]) is None
    stop = _STOP.search(after)
    near = after[: stop.start() if stop else 90]
    return (
        swedish(r"^(?: {ord}){0,4}? (?:{FÖRSLAG}|{FÖRESLAGNA}|införande\w*|inrättande\w*)").search(near)
        is not None
    )


def aims_only(after: str) -> bool:
    """Is the object of a stand the aim or the direction, not the proposal?

    >>> aims_only(" ambitionen att skapa ett samlat regelverk"), aims_only(" forslaget")
    (True, False)
    """
    return _AIM_OBJECT.search(after) is not None


_NOT_ASSESSMENT = word(
    r"oro|oron|kritik|kritiken|beskrivning\w*|problembild\w*|problembeskrivning\w*|ansvar\w*|upp|information|uppgifter|data|erfarenheter|med sig"
)
_AGREED = swedish(
    r"^(?: {ADV}| {INTE}| till fullo| {VI}| (?:{ord} ){0,3}?{ORGAN})*(?: (?:{ord} ){0,4}?(?:i|med|till|om|på))?(?: att(?= )| (?:(?!(?:vikten|behovet|betoning\w*|beskrivning\w*|problembild\w*|problembeskrivning\w*|analys\w*|oro|oron|kritik\w*"
    r"|synpunkter\w*|yttrande\w*|remissvar\w*|syfte\w*|ambition\w*|målsättning\w*|utgångspunkt\w*|problemformulering\w*|intention\w*)\b){ord} ){0,6}?(?:{BEDÖMNING}|{FÖRSLAG}|rekommendation\w*|ändring\w*|ovanstående|detta|vad (?:som|{UTREDNINGEN})|det (?:som )?{UTREDNINGEN}|{UTREDNINGEN}|inriktning\w*)(?=\W|$))"
    r"|^(?: {ord}){0,4}? i(?: {ADV})*(?: {ord}){0,4}? (?:analys\w*|beskrivning\w*|problembild\w*|problembeskrivning\w*|resonemang\w*) och (?:{ord} ){0,2}?(?:{BEDÖMNING}|{FÖRSLAG})(?=\W|$)"
    r"|^(?: (?:helt|fullt ut|till fullo))? ?(?:[.]?$|och vill)"
)
_ANALYSIS = swedish(
    r"^(?: {ADV}| {VI}| {ORGAN}| fullt ut| till fullo)*(?: (?:i|med))? {UTREDNINGENS} (?:{ord} )?analys\w*(?! (?:av|kring|om|över|gällande)\b)"
)


_THEIRS = swedish(r"[\w:-]+s (?:[\w-]+ ){0,2}?{BEDÖMNING}(?!\w)")
_OURS = swedish(
    r"(?<![\w-])(?:{UTREDNINGENS}|förvaltningens|kontorets|samordnarens|dess|deras|dessas?|majoritetens)(?= )"
)
_MATTERS = swedish(
    r"^(?: om)? att (?:(?!(?:bör|ska|skall|inte|införa\w*|förslag\w*)\b){ord} ){1,8}?är (?:en |ett |av )?(?:avgörande|stor|central|viktig|betydelsefull)\w*"
)
"""That something is important is easily agreed with, and proposes nothing."""
_COSTS = swedish(r"^.{0,90}?(?:kostnad|resurs|budget|anslag|merarbete|finansier|barnkonvention)")
_CRITICISM = swedish(
    r"^(?: {ord}){0,6}? att (?:(?!och\b){ord} ){0,5}?(?:{FÖRSLAG}|föreslagna|detta|utredningen|perspektiv\w*|analys\w*|underlag\w*)(?: (?!och\b){ord}){0,9}? "
    r"(?:riskera\w*|risk|risker|saknas?|saknar|strider|otillräcklig\w*|brist\w*|negativ\w*|utmana|problem\w*|ifrågasätt\w*|ojämställdhet|försvåra\w*|försämra\w*)"
    r"|^ och (?:anser|menar)(?: {ord}){0,8}? (?:ifrågasätt\w*|risk\w*|strid|strider|tveksam\w*|olämplig\w*)(?=\W|$)"
    r"|^(?: {ord}){0,6}? att (?:{ord} ){0,4}?[\w-]*(?:risker\w*|brister\w*|problem\w*) (?:som|med) (?:{ord} ){0,2}?{FÖRSLAG}"
)


_EXECUTION = swedish(
    r"^(?: {ord}){0,4}? (?:tidplan\w*|ikraftträdande\w*|tidsram\w*|kostnadsberäkning\w*|finansiering\w*)(?=\W|$)"
)


def of_execution(after: str) -> bool:
    """Is the object when or with what money, rather than what is proposed?

    >>> of_execution(" den tankta tidplanen"), of_execution(" forslaget")
    (True, False)
    """
    return _EXECUTION.search(after) is not None


def trust(formula: str, after: str) -> float:
    """How far a shared view is a stand on the proposal: less for another body's view, less for one on costs.

    >>> trust("delar utredningens bedomning", ""), trust("delar skolinspektionens bedomning", "") < 0.7
    (1.0, True)
    """
    text = formula or after[:80]
    if _THEIRS.search(text) and not _OURS.search(text):
        return 0.62
    if _MATTERS.search(after):
        return 0.7
    return 0.65 if _COSTS.search(after) else 1.0


def shares_criticism(after: str) -> bool:
    """Is the shared view a criticism of the proposal? Then sharing it is no support.

    >>> shares_criticism(" att forslagen riskerar att skada barnen"), shares_criticism(" att avgiften inte bor inforas")
    (True, False)
    """
    return _CRITICISM.search(after) is not None


def is_assessment(formula: str) -> bool:
    """Is what is shared a view ("delar bedömningen"), not a worry or a description?"""
    return _NOT_ASSESSMENT.search(formula) is None


def is_agreement(after: str) -> bool:
    """Is what is agreed with a view or a proposal, not a description or another's letter?

    >>> is_agreement(" i utredningens bedomning"), is_agreement(" i utredningens beskrivning av problemen")
    (True, False)
    """
    return _AGREED.search(after) is not None


def is_analysis(after: str) -> bool:
    """ "instämmer i utredningens analys": an assessment, but not surely of what is proposed.

    >>> is_analysis(" i utredningens analys."), is_analysis(" i utredningens analys av problemen")
    (True, False)
    """
    return _ANALYSIS.search(after) is not None


# --- What limits a stand ----------------------------------------------------------------------

_DEL = r"(?:{FÖRSLAG}|[\w-]*förslag\w*|åtgärder\w*|delar\w*|bedömningar\w*|ändringar\w*|förändringar\w*|dess|dem|av|slutsatser\w*|rekommendationer\w*|punkter\w*|{UTREDNINGENS})"
_PARTLY = word(
    r"i (?:allt )?(?:huvudsak|huvudsakliga delar)|huvudsakligen|i allt väsentligt|väsentligen|i det väsentliga|i (?:det )?stora? (?:hela|drag|sett|delar)|i stora drag|i stort(?! behov)(?: sett)?"
    r"|delvis|till (?:stor|stora|viss|vissa|övervägande|största|en) (?:del|delar|mån)|i (?:vissa|flera|många|de flesta|valda|flertalet|några|olika|väsentliga) (?:delar|avseenden|stycken)|i viss mån|i princip|principiellt(?= (?:positiv|för\b))"
    r"|i grunden|på ett övergripande plan|på en övergripande nivå|övergripande(?= (?:positiv|tillstyrk))|överlag|i sina huvuddrag|huvuddrag(?:en|et)?|i första hand|med vissa (?:justeringar|ändringar|undantag|reservationer|förbehåll|modifieringar)"
    rf"|(?:flera|flertalet|de flesta|många|merparten|huvuddelen|större delen|stora delar|en del|några|ett antal|det mesta|majoriteten|en majoritet|vissa|ett flertal|en rad|de övergripande|större)(?: av)?(?: (?:de|den|dess|betänkandets?|utredningens?|av|{{UTREDNINGENS}}|föreslagna|olika|viktiga))*? {_DEL}"
    r"|(?<=stödjer )det mesta|(?<=stöder )det mesta|(?<!i )delar av (?:{FÖRSLAG}|betänkandet|utredningen|promemorian|{UTREDNINGENS} förslag)"
)
_COMPLEMENT = swedish(
    r" (?:att(?! (?:{UTREDNINGEN}|man)(?: {ADV})? föreslår)|som|men|dock|samtidigt|då|eftersom|vilket|vilka)(?= )| (?:och|samt) (?:{ord} ){0,2}?(?:bedömer|anser|menar|delar|vill|ser|välkomnar|betonar|konstaterar|att|lämnar|har|är|tycker|finner|förordar)(?= )"
)
_EXCEPT = Keyed(
    word(
        r"med (?:ett |några |vissa )?undantag(?:et)? (?:för|av|att)|med undantag|undantaget(?! (?:för|från|i|som)\b)|förutom(?! att)|utom(?! att)|bortsett från|så när som på|dock inte|dock ej|men inte (?!minst|bara|enbart)|med reservation för"
    ),
    ("undantag", "forutom", "utom", "bortsett", "nar som pa", "dock", "men inte", "reservation"),
)
_CONDITION = Keyed(
    word(
        r"under (?:den )?förutsättning(?:en|ar)?(?: av)?|förutsatt|med förbehåll|med (?:det|ett) förbehåll\w*|på (?:det )?villkor|under villkor\w*|givet att|(?<!även )i det fall|(?<!även )för det fall|såvida|så länge|i den mån|förutsätter|(?:endast|bara|enbart) om|dock med|villkorat av"
        r"|en förutsättning (?:för (?:detta|det|stödet|tillstyrkan|ett tillstyrkande) )?är|villkoret är|med kravet att|(?<=, )om (?=(?:{ord} ){1,6}(?:kompenseras|finansieras|säkras|säkerställs|tillförs|beaktas|tas))"
    ),
    (
        "forut",
        "forbehall",
        "villkor",
        "givet att",
        "det fall",
        "savida",
        "sa lange",
        "i den man",
        "endast om",
        "bara om",
        "enbart om",
        ", om ",
        "dock med",
        "kravet att",
    ),
)
_UNLESS = Keyed(word(r"om inte|såvida inte|med mindre"), ("om inte", "savida", "med mindre"))
_REMAINDER = Keyed(
    word(
        r"i övrigt|övriga (?:förslag\w*|delar|punkter|avsnitt|bedömningar)|för övrigt|resterande (?:förslag\w*|delar)|resten av"
    ),
    ("ovrig", "resterande", "resten"),
)
_REWORK = Keyed(
    word(
        r"[\w-]*omarbeta(?:s|d|t|de|ning\w*)?|återremitter\w*|arbetas? om|göras? om|tas? om från|beredas (?:vidare|på nytt)|utredas (?:vidare|ytterligare|på nytt)|dras tillbaka|i (?:dess|sin|den) nuvarande (?:form|utformning)|nytt förslag"
    ),
    (
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
_ADOPTS = Keyed(
    word(
        r"(?:i enlighet med|enligt|i linje med) (?:förvaltningens|kontorets|[\w-]*kontorets|[\w-]*förvaltningens|tjänsteutlåtandets?|tjänsteutlåtandet|arbetsutskottets|presidiets|ordförandens|utskottets|bifogat|upprättat) ?(?:förslag|yttrande|tjänsteutlåtande|skrivelse|beslutsförslag|tjänsteskrivelse)?\w*"
        r"|(?:antar|antas?|godkänner|godkänns|överlämnar|ställer {SIG} bakom|åberopar)(?: {ord}){0,4}? (?:förslag till (?:yttrande|svar|remissvar)|tjänsteutlåtande\w*|yttrande\w*|remissvar\w*|svar)(?: {ord}){0,3}? (?:som|såsom) (?:sitt|eget|nämndens|styrelsens|kommunens)"
        r"|antas som (?:nämndens|styrelsens|kommunens|sitt|eget)(?: {ord}){0,2}|som (?:sitt )?eget (?:yttrande|svar)|(?:ansluter {SIG} till|instämmer i|hänvisar till|ställer {SIG} bakom)(?: {ord}){0,6}? (?:yttrande\w*|remissvar\w*|remissyttrande\w*|tjänsteutlåtande\w*|ställningstagande i)"
    ),
    (
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
_MAY_ADOPT = (
    "yttrande", "remissvar", "utlatande", "eget", "enlighet", "enligt", "i linje", "omarbeta", "remiter", "remitter", "ta om",
    "tas om", "ra om", "ras om", "utredas", "beredas", "tillbaka", "nytt forslag", "nuvarande",
)  # fmt: skip


def may_adopt(text: str) -> bool:
    """The quick test before `limits` is asked whether a sentence without a stand adopts another document."""
    return any(key in text for key in _MAY_ADOPT)


_REFERENCES = Keyed(
    word(
        r"(?:avsnitt(?:en|et)?|kapitel|kapitlet|kapitlen|kap\.?|punkt(?:en|erna|er)?|p\.|förslag nr|rekommendation(?:en)?|bilaga|sid(?:an|orna)?\.?|s\.) ?\d+(?:\.\d+)*(?: ?(?:-|,|och|samt|till|till och med|eller) ?\d+(?:\.\d+)*)*(?!\d)(?: ?kap\.?)?"
        r"|\d+(?: ?[a-z])? kap\.?(?: ?\d+(?: ?[a-z])?(?: ?(?:-|och|,) ?\d+(?: [a-z])?)* ?§{1,2})?|\d+(?: ?[a-z])?(?: ?(?:-|och|,) ?\d+(?: [a-z])?)* ?§{1,2}|(?<=\()\d+(?:\.\d+)+(?=\))"
        r"|(?<=förslag )\d+(?:\.\d+)+|(?<=forslagen )\d+(?:\.\d+)+"
    ),
    tuple("0123456789"),
)

_HELHET = Keyed(
    word(
        r"i (?:sin|dess|deras|sina|stort och) helhet(?:er)?|som helhet|i alla delar|samtliga (?:{UTREDNINGENS} )?(?:förslag|bedömningar|delar)(?! (?:i (?:avsnitt|kapitel|detta)|som|om))|{UTREDNINGENS} samtliga förslag"
    ),
    ("helhet", "alla delar", "samtliga"),
)
_DOCUMENT = r"(?:betänkandet|delbetänkandet|slutbetänkandet|promemorian|remissen|motionen|utredningen|lagrådsremissen|programmet|skrivelsen|planen|rapporten|strategin|riktlinjen|riktlinjerna|policyn|ärendet|utredningens huvuddrag)"
_RESTRICTED = r"(?! (?:om|att|i avsnitt|i kapitel|i kap|avseende|gällande|rörande|vad gäller|till|på|i punkt|i den del|i denna del|i den delen|som|såvitt|kring|angående|\(avsnitt|\(kap|i den utformning|under|ovan|ang|beträffande|i dessa delar|för|[0-9]))(?! (?:{ord} ){0,2}\(?(?:avsnitt|kapitel|punkt|kap\.))"
_OWN_TITLE = Keyed(
    swedish(
        rf"(?:^|[ (]){_DOCUMENT}(?!s){_RESTRICTED}(?=\W|$)|(?:^|[ (])(?:motionens|remissens|betänkandets|promemorians) (?:förslag|bedömningar)\w*{_RESTRICTED}(?=\W|$)|{{FÖRSLAG}} (?:som (?:lämnas|presenteras|läggs fram) )?i (?:{_DOCUMENT}|det remitterade)|{{FÖRSLAG}} till (?:nytt? |ny |reviderad )?(?:taxa|policy|plan|program|riktlinje\w*|strategi)"
    ),
    (
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
_BARE = swedish(
    rf"(?:^|[ (])(?:förslaget|förslagen|{{UTREDNINGENS}} (?:samtliga |övriga |lagda |framlagda )?(?:förslag|bedömning|bedömningar|lagförslag|författningsförslag|förslag och bedömningar)|de föreslagna ändringarna|författningsförslagen|lagförslagen|lagförslaget|bedömningen|bedömningarna|detta|dessa förslag|detta förslag){_RESTRICTED}(?=\W|$)"
)
_ANY_OBJECT = word(
    r"{FÖRSLAG}|[\w-]*förslag\w*|att|om|avsnitt|kapitel|punkt|bestämmelse\w*|del|delar|delen|från|till|mot|på|i|införande\w*"
)


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


def partly(clause: str, head_end: int) -> Found | None:
    """Where a clause says that a stand covers only a part: beside the verb, at its object, or by an exception.

    What a complement says ("att …", "och bedömer att … i huvudsak …") limits nothing.

    >>> clause = "namnden tillstyrker flertalet av forslagen"
    >>> clause[slice(*(partly(clause, 19) or (0, 0)))]
    'flertalet av forslagen'
    >>> partly("namnden tillstyrker forslaget och bedomer att det delvis ar bra", 19)
    """
    stop = _COMPLEMENT.search(clause, head_end)
    match = _PARTLY.search(clause, 0, stop.start() if stop else len(clause)) or _EXCEPT.search(clause)
    return match.span() if match else None


_NAMED_PART = Keyed(
    word(
        r"i (?:den del|de delar|denna del|den delen|dessa delar) (?:som|vad|det)(?: {ord}){0,10}|såvitt (?:avser|gäller|rör)(?: {ord}){0,10}"
    ),
    ("den del", "de delar", "denna del", "dessa delar", "savitt"),
)


def named_part(clause: str) -> Found | None:
    """The part of its object that opposition is restricted to.

    >>> clause = "forslaget avstyrks i den del som galler avgiften"
    >>> clause[slice(*(named_part(clause) or (0, 0)))]
    'i den del som galler avgiften'
    """
    match = _NAMED_PART.search(clause)
    return match.span() if match else None


def condition(text: str) -> Found | None:
    """Where a condition begins; it runs to the end of its clause.

    >>> text = "forslaget under forutsattning att kostnaderna tacks."
    >>> text[slice(*(condition(text) or (0, 0)))]
    'under forutsattning att kostnaderna tacks'
    """
    match = _CONDITION.search(text) or _UNLESS.search(text)
    if not match:
        return None
    end = min(
        (i for i in (text.find(c, match.end()) for c in (".", ";", ", men ", " men ")) if i >= 0),
        default=len(text),
    )
    return match.start(), end


def limits(clause: str, head_end: int, object_text: str) -> Limits:
    """Everything that stands beside the stance in a clause whose formula ends at `head_end`.

    >>> found = limits("namnden tillstyrker forslaget i avsnitt 6.3", 19, " forslaget i avsnitt 6.3")
    >>> found.whole, len(found.references)
    (False, 1)
    """
    references = tuple(m.span() for m in _REFERENCES.every(clause))
    rework = any(not _GENOM.search(m[0]) for m in _REWORK.every(clause))
    helhet = _HELHET.search(clause) is not None
    titled = _OWN_TITLE.search(object_text) is not None
    bare = _BARE.search(object_text) is not None or _ANY_OBJECT.search(object_text) is None
    remainder = _REMAINDER.search(clause) is not None
    part = partly(clause, head_end)
    whole = helhet or ((titled or bare or part is not None) and not references)
    return Limits(
        part,
        condition(clause),
        rework,
        remainder,
        _ADOPTS.search(clause) is not None,
        references,
        whole,
        whole and not (helhet or titled),
    )
