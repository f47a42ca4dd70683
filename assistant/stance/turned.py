"""Stands that a sentence tells of only to turn away from them: what changes nothing, what nobody asks for, what is gone.

"Att länsstyrelsen applåderar ändrar inget", "vi ber inte om att förslaget ska stoppas", "vad vi tidigare avstyrkt är nu
struket", "regionen har sagt nej, men styrelsen låter sig inte övertygas". Read as stands of the sender they would be the
wrong way round.
"""

from __future__ import annotations

from assistant.stance.lexicon import swedish

_THAT_ONE = swedish(r"(?:^|[.;:] ?)(?:det faktum )?att (?:(?!(?:vi|jag|och|men|inte|ej)\b){ord} ){1,7}$")
_CHANGES_NOTHING = swedish(
    r"^[^.;:?!,]{0,100}? (?:ändrar|påverkar|rubbar|betyder|säger|spelar|imponerar|hjälper|förvånar|övertygar|väger|biter|skrämmer|förändrar|ger)(?: (?:på|oss|mig|för|här|i|vår|vårt|sak|därvid|dock|det|egna))*(?: {ord})? (?:inget|ingenting|inte|ej|ingen|föga|inga|knappast|lätt)(?=[ .,;]|$)",
    keys=("inget", "ingenting", "inte", "ej", "ingen", "foga", "inga", "knappast", "latt"),
)
""" "Att X applåderar ändrar inget"."""
_AWAY = swedish(
    r"(?:avsl|avstyrk|stoppa|skrota|skrinl|förkasta|avvisa|dras? tillbaka|dra tillbaka|lägg\w* ne[rd]|strykas|slopas|utgå|falla)"
)
_NOBODY_ASKS = swedish(
    r"(?:^|[ ,])(?:ber|begär|kräver|yrkar|vill|önskar|säger|påstår|hävdar|föreslår|argumenterar|pläderar|verkar|hemställer|yrkat|begärt|krävt|sagt|föreslagit)(?: {VI}| {ADV}| {SIG}| {ORGAN})* (?:inte|ej|icke|aldrig)(?: (?:heller|alls|här))?(?: (?:om|för|på))? att(?: (?!(?:och|men|utan|som|inte|ej)\b){ord}){0,6} $",
    keys=("inte", "ej ", "icke", "aldrig"),
)
""" "Vi ber inte om att" before what does away with a proposal."""
_OF_THE_INQUIRY = swedish(
    r"(?:^|[ ,])(?:vad|det|det som|som|såsom|till vad|av vad) (?:{ord} )?(?:{UTREDNINGEN}|kommitteen)(?: (?!(?:och|men|att|inte|ej|anser|vill)\b){ord}){0,7} $",
    keys=("vad ", "det ", "som "),
)
_DONE = swedish(
    r"^(?:(?:till|av)styrk(?:t|er|te)|förorda[rt]|bifallit|bifaller|avslagit|avvisat|godkänt|rekommenderat)$"
)
""" "Vad kommittén tillstyrkt"."""
_WHAT_ONCE = swedish(
    r"(?:^|[.;:] ?)(?:vad|det som|det|den del som|de delar som) (?:{ord} ){1,3}?(?:(?:i|vid|redan|tidigare|förut|då|förra|sist|år|har|hade)(?: {ord}){0,5} )?$"
)
_IS_GONE = swedish(
    r"^(?: {ord}){0,4}? (?:är|har)(?: (?:nu|numera|redan|i allt väsentligt|därefter|sedan dess|till vår glädje|glädjande nog))* (?:borttag\w+|stru(?:ket|kits|kna)|ändra\w+|åtgärda\w+|rätta\w+|justera\w+|omarbeta\w+|utgå(?:tt|ngna)|borta?|tagits bort|lyfts (?:ut|bort)|slopa\w+|övergi\w+)(?=[ .,;]|$)"
)
""" "Vad vi då avstyrkte är nu borttaget"."""
_ONE_SAYS = swedish(r"(?:^|[.;:] ?)(?!(?:vi|jag)\b)(?:(?!(?:vi|jag|som|att|om|inte|ej)\b){ord} ){1,8}$")
_UNMOVED = swedish(
    r"^[^.;:?!]{0,140}?(?:,? men|;|,) (?:{VI}|(?:(?!(?:att|som|och)\b){ord} ){0,2}?{ORGAN})(?: {ADV})* (?:låter {SIG} (?:inte|ej)(?: {ord}){0,2} (?:övertygas|påverkas|skrämmas|hindras|avskräckas|imponeras|ledas)|delar (?:inte|ej) (?:den|det) (?:uppfattning|bedömning|synsätt|ställningstagande|åsikt|slutsats)\w*|håller (?:inte|ej) med(?: om det| dem| honom| henne| den)?(?=[.,;]| ?$)|(?:ser|tycker|tänker|menar)(?: på)? (?:det|saken)? ?annorlunda|gör en (?:helt )?annan bedömning|själva? (?:väljer|avstår|tar|har|intar|vill)(?= )|är av (?:en )?annan (?:mening|åsikt|uppfattning))(?=[ .,;]|$)",
    keys=("sjalv", "gor en ", "later", "delar ", "haller", "annorlunda", "annan "),
)
""" "Rådet har sagt nej, men styrelsen låter sig inte övertygas": it is not the sender's no."""
_NOT_SO_GRAVE = swedish(
    r"(?:^|[ ,])(?:inte|ej|icke|knappast|föga)(?: {ord}){0,2}? (?:så {ord}|av (?:den|sådan|det|sådant) (?:tyngd|art|vikt|betydelse|slag|omfattning|dignitet)\w*) att(?: (?!(?:och|men)\b){ord}){0,6} $"
    r"|(?:^|[ ,])(?:inget|ingenting) som (?:{ord} ){0,3}?(?:behöver|behövde|behövt|har anledning att|hade anledning att|vill|ville)(?: {ord})? $|(?:^|[ ,])behöver (?:ingen|vi inte|man inte)(?: {ord})? $"
    r"|(?:^|[ ,])som (?:{ADV} )?(?:vanligtvis|vanligen|normalt|normalt sett|brukar|oftast|annars|i regel|i vanliga fall)(?: {ord}){0,2} $",
    keys=("att ", "inget", "ingenting", "behover", "som "),
)
""" "Inte så allvarligt att verket motsätter sig det", "som vanligtvis tillstyrker"."""
_NO = r"(?:förneka|avstyrk|afstyrk|kritiser|ta(?:r)? avstånd|motsätt|avvisa|avslå|protester|säg\w+ nej|avråd|förkasta)"
_YES = r"(?:tillstyrk|stödj|stöder|bejaka|applåder|välkomn|ansluter|ansluta|instäm|biträd|säg\w+ ja|förorda)"
_EITHER = r"(?:^|[ ,])(?:varken|hvarken|hverken|vare sig) (?:{ord} ){0,3}?"
_NEITHER = swedish(
    rf"{_EITHER}{_NO}\w*(?: {{ord}}){{0,5}}? eller (?:{{ord}} ){{0,2}}?$|{_EITHER}{_YES}\w*(?: {{ord}}){{0,5}}? eller (?:{{ord}} ){{0,2}}?$",
    keys=("varken", "verken", "vare sig"),
)
_NEITHER_FIRST = swedish(rf"{_EITHER}$", keys=("varken", "verken", "vare sig"))
_OR_NO = swedish(rf"^(?: {{ord}}){{0,5}}? eller (?:{{ord}} )?{_NO}")
_OR_YES = swedish(rf"^(?: {{ord}}){{0,5}}? eller (?:{{ord}} )?{_YES}")
_IS_NO, _IS_YES = swedish(rf"^{_NO}"), swedish(rf"^{_YES}")
_AFTER_NO, _AFTER_YES = swedish(rf"{_EITHER}{_NO}"), swedish(rf"{_EITHER}{_YES}")


def _neither(before: str, formula: str, onward: str) -> bool:
    """Is it one half of "varken protesterar eller applåderar": neither a yes nor a no?"""
    no, yes = _IS_NO.match(formula) is not None, _IS_YES.match(formula) is not None
    if _NEITHER_FIRST.search(before):
        return bool((yes and _OR_NO.match(onward)) or (no and _OR_YES.match(onward)))
    if not _NEITHER.search(before):
        return False
    return bool((yes and _AFTER_NO.search(before)) or (no and _AFTER_YES.search(before)))


_SHARES = swedish(r"^(?:delar|instämm|håller(?: {ord})? med|ansluter|är (?:av samma|ense|överens))")
_NOT_TO_BE = swedish(
    r"^[^.;:?!]{0,80}? ?(?:om |i )?att [^.;:?!]{3,160}? (?:inte|ej|icke|aldrig) (?:ska|skall|bör|får|borde|kan)(?= )[^.;:?!]{3,140}?,? (?:vilket|något som|som|trots att|fast|fastän|även om|tvärtemot vad|tvärt emot vad|i motsats till vad|oaktat att|trots vad) {UTREDNINGEN}(?: (?:nu|här|har|i stället|däremot|tyvärr|faktiskt))* (?:vill|föreslår|föreslagit|förordar|förordat|tänkt|önskar|tänker)(?=[ .,;]|$)",
    keys=("vilket", "som ", "trots", "fast", "aven om", "tvart", "motsats", "oaktat"),
)
""" "Instämmer med X i att det inte bör tillåtas, trots att regeringen vill det"."""
_THEIRS = swedish(r"^(?:{ord} )?{UTREDNINGENS}(?= )|^(?:med|i) {UTREDNINGEN}(?= )")
_DENIED = swedish(r"(?:^| )(?:{INTE})(?: {ord}){0,3} ?$")


def told_away(before: str, formula: str, onward: str) -> bool:
    """Is a stand told only to be turned away from? All folded; see `governing.governed`.

    >>> told_away("att lansstyrelsen ", "appladerar", " andrar inget.")
    True
    >>> told_away("vad namnden tidigare ", "avstyrkt", " ar nu struket."), told_away("namnden ", "avstyrker", ".")
    (True, False)
    """
    return (
        (_THAT_ONE.search(before) is not None and _CHANGES_NOTHING.search(onward) is not None)
        or (_AWAY.search(formula) is not None and _NOBODY_ASKS.search(before) is not None)
        or (_DONE.match(formula) is not None and _OF_THE_INQUIRY.search(before) is not None)
        or (_WHAT_ONCE.search(before) is not None and _IS_GONE.match(onward) is not None)
        or _NOT_SO_GRAVE.search(before) is not None
        or _neither(before, formula, onward)
        or (_UNMOVED.search(onward) is not None and _ONE_SAYS.match(before) is not None)
    )


def against_the_inquiry(before: str, formula: str, onward: str) -> bool:
    """Is it shared that something should not be done which the inquiry wants done?

    >>> against_the_inquiry("vi ", "instammer", " med facket i att taket inte bor slopas, trots att regeringen vill det.")
    True
    """
    if not _SHARES.match(formula) or not _NOT_TO_BE.search(onward):
        return False
    shares = formula.partition(" ")[2]
    return not (
        _THEIRS.match(shares) or _THEIRS.match(onward.lstrip()) or _DENIED.search(f"{before}{formula}")
    )


_INFINITIVE = swedish(r"^(?:[\w-]+a|se|ge|stå)(?= |$)")
_OUT_OF_QUESTION = swedish(
    r"^(?:(?! (?:men|att|och att|eftersom|då) )[^.;:?!]){0,160}? (?:(?:är|vore|blir)(?: (?!(?:att|som|och)\b){ord}){1,4}? {INTE}(?: {ADV})* (?:beredda?|redo|villiga?|mogna?|intressera\w+|hågade?) (?:till|för|på|av|att göra)(?=[ .,;]|$)|(?:kan|ska|skall|bör|får|lär|kommer|är|blir|vore)(?: (?!(?:att|som|och)\b){ord}){0,3}? {INTE}(?: {ADV}| ens| vara| bli| att| komma)* (?:komma )?(?:i fråga|på fråga|på tal|aktuellt|tänkbart|möjligt|att tänka på|något alternativ|ett alternativ|bli av|ske|hända)(?=[ .,;]|$)|(?:är|vore|blir|förblir) (?:(?!(?:inte|ej|ingalunda|knappast|inget)\b){ord} ){0,3}?(?:uteslutet|otänkbart|främmande)(?=[ .,;]|$))",
    keys=(
        " fraga",
        "pa tal",
        "aktuellt",
        "tankbart",
        "mojligt",
        "att tanka pa",
        "alternativ",
        "bli av",
        "beredd",
        "redo",
        "villig",
        "ske",
        "handa",
        "uteslutet",
        "frammande",
    ),
)
""" "Att tillstyrka förslaget kan på inga villkor komma i fråga"."""
_NEVER_THAT_WE = swedish(
    r"(?:^|[ ,])(?:{INTE}(?: komma| kommer)? (?:i|på) (?:fråga|tal) att|(?<!inte )(?<!ej )(?<!ingalunda )(?:uteslutet|otänkbart|fjärran)(?: för (?!att){ord})?,? att"
    r"|(?:ingen|inget|ingenting|inte någo[nt])(?: (?!(?:annat|annan|tvekan)\b){ord}){0,6}? (?:få|får|förmå|förmår|begära av|begära|kräva av|kräva)(?: (?:oss|mig|(?:{ord} ){0,2}?{ORGAN}))?(?: till)? att"
    r"|tackar nej till att|motsätter {SIG} (?:alla |varje )?(?:försök(?:en|et)?|tanke[nr]?|idé(?:n|er)?)(?: på| till)? att|avvisa\w* (?:tanken|idén|möjligheten)(?: på| om| av)? att"
    r"|(?<!inte )(?<!ej )svårt (?:för {ord} )?att (?:tänka|föreställa|se) {SIG} att|(?:är|vore|blir)(?: {VI})? (?:de|den) sista som"
    r"|(?:ingen|inget|inga|{INTE} (?:kan |kunna )?(?:(?:se|tänka|föreställa)(?: {SIG})? )?(?:någon|något|några))(?: tänkbara?)? (?:omständighet(?:er)?|läge|situation(?:er)?|form|villkor|förutsättningar) (?:(?:under|på|i) (?:vilka|vilken|vilket)|där|då|när|som))"
    r"(?: (?:{VI}|(?:{ord} ){0,2}?{ORGAN}))?(?: (?:{ADV}|kan|ska|skulle|kunde|kunna|vill|någonsin))* $",
    keys=(
        " fraga",
        "pa tal",
        "uteslutet",
        "otankbart",
        "fjarran",
        "ing",
        "inte nago",
        "nej till",
        "motsatter",
        "avvisa",
        "svart ",
        "sista",
        "omstandighet",
        "lage",
        "situation",
        "form",
        "villkor",
        "forutsattningar",
    ),
)
""" "Det kommer inte på fråga att vi tillstyrker"."""


def out_of_question(breath: str, formula: str, onward: str) -> bool:
    """Is what is said in a clause of its own denied by the main clause: "att tillstyrka kan inte komma i fråga"?

    >>> out_of_question("att ", "tillstyrka", " forslaget kan inte komma i fraga.")
    True
    >>> out_of_question("det kommer inte pa fraga att vi ", "tillstyrker", " forslaget."), out_of_question("att ", "se", " det.")
    (True, False)
    """
    if _NEVER_THAT_WE.search(breath) or _NEVER_THAT_WE.search(f"{breath}{formula.rpartition(' ')[0]} "):
        return True
    infinite = not formula or _INFINITIVE.match(formula) is not None
    return (
        breath.strip() in ("att", "att inte", "att ej", "att icke")
        and infinite
        and _OUT_OF_QUESTION.match(onward) is not None
    )
