"""What is done to any proposal, by any answer, or by habit: "remissvar där vi avstyrker ett förslag ska motiveras".

Such a sentence tells how answers are written or what usually happens. It is known by what it speaks of: a proposal that is
not named ("ett förslag", "förslag från regeringen"), answers that are not this one ("yttranden där …"), a habit ("brukar").
"""

from __future__ import annotations

from assistant.stance.lexicon import swedish
from assistant.stance.times import renewed

_ANSWERS = r"(?:[\w-]*(?:yttrande|remissvar|svar|beslut|ställningstagande|skrivelse|utlåtande|protokoll|tjänsteskrivelse|ärende|dokument)\w*|instans|myndighet|remissinstans\w*)"
_THEREIN = r"(?:som|där|vari|varigenom|om att|i vilke[nt]|i vilka|genom vilke[nt]|genom vilka)"
_ANY_ANSWER = swedish(
    r"(?:^|[.;] ?)(?:(?:att |när |om )?(?:ett|en|varje|sådana|alla) (?:[\w-]+ )?[\w-]*(?:yttrande|remissvar|svar|beslut|ställningstagande|skrivelse|utlåtande|instans|myndighet|remissinstans)\w*)"
    r"(?: {ord}){0,3}?(?: (?:som|där|vari|varigenom|om att|i vilke[nt]|genom vilke[nt]))?(?: (?!(?:vi|jag)\b){ord}){0,8} $"
)
_ANY_PROPOSAL = swedish(
    r"^ (?:ett|en|något|någon|alla|flera|sådana?)(?: [\w-]+)? (?:förslag|betänkande|promemoria|motion|remiss|remitterat förslag)(?= (?!(?:om|till|på|som|att|i|från|av)\b)|[,.])"
)
_SOME = r"(?:ett|en|något|någon|alla|flera|många|sådant|sådana?|de flesta|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+)"
_PROPOSALS = (
    r"(?:[\w-]*förslag|betänkanden?|promemorior|motion(?:er)?|remiss(?:er)?|ansökningar|ansökan|begäran)"
)
_DESCRIBED = r"(?: (?:om|till|på|att|i|under|enligt|med|gällande|avseende|rörande|angående|kring|nr|nummer|\w|\d[\w.-]*)(?= )|[^.;:?!,]{0,60}(?:(?<! utan) att | om | till ))"
_UNNAMED = swedish(
    rf"^(?: {{ADV}})*(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})? (?:{_SOME} (?:[\w-]+ )?)?{_PROPOSALS}(?!{_DESCRIBED})(?=[ ,.]|$)"
)
""" "Ett förslag", "förslag från regeringen": none that is named."""
_NONE = swedish(
    rf"^ {_SOME} (?:[\w-]+ )?{_PROPOSALS}(?!{_DESCRIBED})(?= (?!(?:som|där|vars|utan(?! att))\b)|[,.]| ?$)"
)
"""And nothing is said of it."""
_SOME_TIME = swedish(
    rf"(?:^|[ ,])(?:{_ANSWERS} {_THEREIN}|(?:de|i de|vid de|för de|i) (?:gånger|fall|tillfällen|ärenden)(?: (?:som|då|när|där|i vilka))?|för när|om och när|varje gång|närhelst)(?: (?!(?:vi|jag|att|och|men)\b){{ord}}){{1,4}} $"
    r"|(?:^|[.;] ?)(?:den|de|en|någon|varje)?(?: ?[\w-]+)? ?som(?: {ADV})? $|(?:^|[ ,])(?:praxis|rutin|rutinen) (?:är )?att $|^ ?var (?:andra|tredje|fjärde|femte|sjätte|tionde) {ord} $|(?:^|[.;,] ?)(?:den|de|var och en) som (?:vill|önskar|anser|begär|yrkar|tycker) att (?:{ord} ){1,3}?(?:ska|skall|bör|borde|måtte) $"
)
""" "De gånger nämnden avstyrker …", "tjänstemän som tillstyrker …"."""
_IT_HAPPENS = swedish(
    r"(?:^|[.;,] ?)(?:det )?(?:händer|hände|förekommer|inträffar|hör till undantagen|är (?:{INTE} )?(?:o?vanligt|o?vanlig|sällsynt|normalt|brukligt|praxis|rutin|vanligare)|brukar vara så)(?: {ADV}| alltså| ibland| ofta| sällan)* att(?: (?!(?:och|men|att)\b){ord}){1,4} $"
    r"|^ ?(?:[\w-]*protokoll|[\w-]*handlingar|[\w-]*dokument|intyg|beslut|[\w-]*yttranden) (?:som (?:visar|anger|innebär)|där det (?:står|framgår)|om) att(?: (?!(?:och|men|att)\b){ord}){1,3} $"
)
""" "Det händer att förbundet tillstyrker …"."""
_HABITUALLY = swedish(
    r"^ ?(?:enligt (?:praxis|rutinen)|normalt|normalt sett|vanligen|vanligtvis|oftast|i regel|som regel|regelmässigt|i allmänhet|i de flesta fall|sällan|ibland|ofta|alltid) $"
)
_IS_HABITUALLY = swedish(
    r"^(?:är|ställer {SIG})(?: {ADV})* (?:vanligtvis|vanligen|normalt|normalt sett|oftast|i regel|i allmänhet|alltid|ofta|sällan|för det mesta|brukligt)(?= )"
)
_SUCH = swedish(
    rf"^ (?:sådana|den sortens|den typen av|den här typen av|liknande|dylika|den sorts) (?:[\w-]+ )?{_PROPOSALS}(?=[ ,.]|$)|^ {_PROPOSALS} av (?:det|den|detta|denna) (?:här )?(?:slag|slaget|typ|typen|sort|sorten)"
)
""" "Är vanligtvis positivt till sådana förslag"."""
_USED_TO = swedish(r"(?:^|[ ,])(?:brukar|brukade)(?: (?!(?:att|och|men|som)\b){ord}){0,3} $")
_WHOEVER = swedish(
    r"^ ?(?:man|en [\w-]+|den som [^.;:?!]{3,60}|remissinstanser(?:na)?|instanser) (?:kan|får|bör|ska|skall|måste|brukar)(?: {ADV}| {INTE}| alltid)* $"
    r"|^ ?(?:.{0,40} )?(?:får|har rätt att)(?: {INTE})? $|^ ?att $|(?:^|[ ,])(?:svårt|lätt|enkelt|ovanligt|vanligt|klokt|vanskligt|ansvarsfullt|aldrig roligt) att $"
    r"|(?:^|[ ,])(?:krävs|behövs|fordras|ska det till|skall det till)(?= )[^.;:?!,]{0,60} för att $"
)
""" "Man kan tillstyrka ett förslag och ändå ha synpunkter"."""
_ON_PRINCIPLE = swedish(
    r"^ (?:(?:som|av) princip|principiellt|generellt|i allmänhet|gärna) (?:alla|varje|sådana|de|samtliga) (?:[\w-]+ )?(?:åtgärder|åtgärd|initiativ|insatser|förslag|satsningar|steg|lösningar)(?: (?:som|där|vars))(?= (?!(?:utredningen|utredaren|promemorian|regeringen|kommittén|här|nu|föreslås|lämnas|presenteras)(?= )))"
)
""" "Tillstyrker som princip alla åtgärder som bygger på frivillighet"."""
_EASILY = swedish(r"(?:^|[ ,])(?:lätt|enkelt|frestande|lockande|bekvämt) att $")
_ONE_THAT = swedish(rf"^ ett (?:[\w-]+ )?{_PROPOSALS} (?:som|där|vars)(?= )")
""" "Det är lätt att tillstyrka ett förslag som ingen betalar för"."""
_HAS = swedish(r"(?:^|[ ,])(?:har|hade) (?:(?!(?:att|men|och|som|nu|härmed|därför)\b){ord} ){0,7}$")
_PLURAL = swedish(
    rf"^(?: {{VI}}| {{ORGAN}})? (?:flera|många|de flesta|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d\d?) (?:[\w-]+ )?{_PROPOSALS}(?!{_DESCRIBED})(?=[ ,.]| ?$)"
)
""" "Har under året tillstyrkt flera motioner"."""
_OR_AGAINST = (" eller emot", " eller mot", " eller nej", " eller avslag")
""" "Får rösta för eller emot förslaget"."""
_VERBS = ("bifalla", "tillstyrka", "avstyrka", "avsla", "avvisa")
""" "Enligt ordboken betyder bifalla att …"."""
_ONE_CAN = swedish(r"^ ?(?:man|en instans|den som svarar) (?:kan|får)(?: {ADV})* $")
""" "Man kan tillstyrka."."""
_ONE_MEANS = swedish(
    r"(?:betyder|innebär|avser|avses|menas|står för) att (?:man|någon|en part|instansen)(?: {INTE})? $"
)
""" "Termen betyder att man inte motsätter sig något"."""
_SO_MANY = swedish(
    r"^ (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|trettio|fyrtio|femtio|\d+|resten|några|flera|övriga|de flesta)(?: stycken)?(?=[.,;]| ?$| och )"
)
""" "Har avstyrkt tolv förslag och tillstyrkt trettio"."""
_COUNTED = swedish(rf"(?:^|[ ,])(?:har|hade) [^.;:?!]*(?:\d+|[\w-]+) (?:[\w-]+ )?{_PROPOSALS}(?= )")
_DRAFT = swedish(
    r"(?:^|[ ,])(?:uppdra|uppdrar|uppdrog|i uppdrag|i uppgift|uppmana|uppmanar|uppmanade|ber|bad|beställer|beställde)(?= )[^.;:?!]*? (?:ta fram|skriva|utarbeta|upprätta|återkomma med|formulera|bereda|författa|förbereda|lämna|komma med) (?:ett |en )(?:nytt |förslag till |utkast till |reviderat |eget )*(?:yttrande|svar|remissvar|remissyttrande|skrivelse|utlåtande),? (?:som|där|vari|i vilket|genom vilket)(?: (?!(?:och|men)\b){ord}){0,4} $"
)
""" "Uppdrar åt förvaltningen att ta fram ett yttrande som avstyrker": an answer that is still to be written."""
_NEVER_YET = swedish(
    r"(?:^|[ ,])(?:har|hade) (?:(?!(?:att|men|och|som)\b){ord} ){0,3}(?:aldrig|alltid|ofta|sällan|ibland|regelmässigt)(?: tidigare| förr| ännu)? $"
)
_ANY_OF_THEM = swedish(
    rf"^ (?:ett|en|något|någon|alla) (?:[\w-]+ )?{_PROPOSALS}(?=[ ,.])(?![^.;:?!]* (?:gör|nu|heller)(?=[ .,]))"
)
_ANY_SUBJECT = swedish(
    r"^ ?(?:en|ett|varje|sådana|alla) (?:[\w-]+ )?(?:ansökan|ansökningar|motion|motioner|[\w-]*förslag|begäran|remiss(?:er)?)(?: {ADV}| normalt| i regel| vanligen)* $"
)
""" "En ansökan tillstyrks om villkoren är uppfyllda"."""
_SELDOM = swedish(
    r"^(?: (?:{VI}|{ORGAN}))? (?:sällan|alltid|aldrig|ofta|ibland|normalt|vanligen|vanligtvis|i regel|oftast|som regel|regelmässigt)(?= )"
)
_ANSWERS_WHERE = swedish(
    rf"^ ?(?:sådana |alla )?(?:[\w-]*yttranden|[\w-]*remissvar|[\w-]*ärenden|[\w-]*beslut|[\w-]*skrivelser|[\w-]*dokument|[\w-]*protokoll|[\w-]*utlåtanden) {_THEREIN}(?: det står att| det framgår att)?(?: (?!(?:vi|jag|och|men|nu)\b){{ord}}){{1,4}} $"
)
_AN_ANSWER = swedish(
    rf"^ ?(?:ett|en|varje) (?:[\w-]+ )?{_ANSWERS} (?:som (?:innebär|betyder|går ut på|anger) att|{_THEREIN})(?: (?!(?:vi|jag|och|men|nu|härmed)\b){{ord}}){{0,4}} $"
)
_IS_TO = swedish(
    r"^ ?(?:[^.;:?!,]{0,80}? )?(?:ska|skall|måste|bör|behöver|får|brukar|kräver|förutsätter|undertecknas|beslutas|motiveras|redovisas|skickas|anslås)(?= |[.,])"
)


_PRINCIPLES = (" som princip", " av princip", " principiellt", " generellt", " i allmanhet", " garna")


def of_any(before: str, formula: str, after: str) -> bool:
    """Is it what any answer may do to any proposal, or what is done now and then? `before` and `after` to the ends of the
    sentence.

    >>> of_any("ett yttrande som innebar att myndigheten ", "tillstyrker", " ett forslag undertecknas inte.")
    True
    >>> of_any("det hander att namnden ", "avstyrker", " forslag fran regeringen."), of_any("att ", "avstyrka", " ett forslag ar svart.")
    (True, True)
    >>> of_any("ett yttrande dar namnden ", "tillstyrker", " forslaget overlamnas.")
    False
    >>> of_any("vi ", "avstyrker", " ett forslag som innebar nya avgifter.")
    False
    >>> of_any("vi ", "tillstyrker", " som princip alla atgarder som bygger pa frivillighet.")
    True
    """
    if _ANSWERS_WHERE.match(before) or (_AN_ANSWER.match(before) and _IS_TO.match(after)):
        return True
    if after.startswith(_PRINCIPLES) and _ON_PRINCIPLE.match(after):
        return True
    if _ANY_PROPOSAL.match(after) and _ANY_ANSWER.search(before):
        return True
    if (_USED_TO.search(before) and not renewed(after)) or (
        formula.endswith("s") and _ANY_SUBJECT.match(before)
    ):
        return True
    if (_NONE.match(after) and _WHOEVER.search(before)) or (
        _ONE_THAT.match(after) and _EASILY.search(before)
    ):
        return True
    if formula.endswith("t") and (
        (_PLURAL.match(after) and _HAS.search(before))
        or (_ANY_OF_THEM.match(after) and _NEVER_YET.search(before))
    ):
        return True
    if (formula.endswith("t") and _SO_MANY.match(after) and _COUNTED.search(before)) or _DRAFT.search(before):
        return True
    if formula.endswith((" for", " ja", " bifall")) and after.startswith(_OR_AGAINST):
        return True
    if formula in _VERBS and before.endswith(("betyder ", "innebar ", "ordet ", "verbet ", "termen ")):
        return True
    if _ONE_CAN.match(before) and not after.strip(" .,;!"):
        return True
    if _ONE_MEANS.search(before):
        return True
    if _IS_HABITUALLY.match(formula) and (_SUCH.match(after) or _UNNAMED.match(after)):
        return True
    often = _SELDOM.match(after)
    if not _UNNAMED.match(after[often.end() :] if often else after):
        return False
    return bool(
        often or _SOME_TIME.search(before) or _IT_HAPPENS.search(before) or _HABITUALLY.search(before)
    )
