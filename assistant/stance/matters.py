"""What a verb of support or opposition is said of: a proposal, after it or before it, or nothing that counts."""

from __future__ import annotations

import re

from assistant.stance.changes import CHANGE, CHANGED
from assistant.stance.lexicon import swedish
from assistant.stance.objects import object_kind

_PROPOSED = swedish(
    r"(?:^|[ (])(?<!enligt )(?<!i )(?<!av )(?<!med )(?<!genom )(?<!utöver )(?<!utifrån )(?<!till )(?:{UTREDNINGENS} )?(?:{FÖRSLAG}|{FÖRESLAGNA}|[\w-]+förslag\w*"
    r"|(?:(?<=men )|(?<=medan )|(?<=; )|(?<=, ))de[nt]? (?:om|i|som rör|som gäller|rörande) {ord}|(?<=den )(?:tänkta|planerade|ifrågasatta|skisserade|aviserade|remitterade|framlagda) [\w-]+|(?<=den )valda (?:lösning|modell|väg|utformning|metod|konstruktion|ordning|linje|inriktning)en|(?<=det )(?:tänkta|planerade|ifrågasatta|skisserade|aviserade|remitterade|framlagda) [\w-]+|(?<=de )(?:tänkta|planerade|ifrågasatta|skisserade|aviserade|remitterade|framlagda) [\w-]+"
    r"|det (?:som )?{UTREDNINGEN} föreslår|{UTREDNINGENS} hemställan|{UTREDNINGENS} (?:[\w-]+ )?(?:modell|alternativ|lösning|linje|upplägg|ordning)\w*|(?:kapitel|avsnitt|punkt) (?:\d|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio)[\d.·]*|(?:motion|betänkande|promemori|lagrådsremiss)\w*)(?=[ ,.]|$)"
)
_AS_PROPOSED = swedish(
    r"^(?: {ord}){1,9}? som (?:föreslås|föreslagits|{UTREDNINGEN}(?: nu| har| här){0,2} (?:valt|gjort|väljer|stannat för|stannar för|skisserar|skisserat|lägger fram|lagt fram|presenterar|presenterat)|(?:{UTREDNINGEN}|man|{ord})(?: nu| har| här){0,2} (?:föreslår|föreslagit|förordar|förespråkar|vill))(?=[ ,.]|$)"
)
""" "Den ordning som föreslås", "det som utredningen föreslår"."""
_THING = swedish(
    r"^(?:(?:den|det|de|denna|detta|dessa|en sådan|ett sådant) )?(?:{ord} ){0,2}?(?:(?!(?:{ORGAN}|{UTREDNINGEN}|{INSTANSERNA})(?: |$))[\w-]{3}[\w-]+(?:en|et|na|ns)|(?<=en )så {ord} {ord}|(?<=ett )så {ord} {ord}|(?<=sådan ){ord}|(?<=sådant ){ord})"
    r"(?: (?:av|om|i|på|för|till|mellan|med) (?:{ord} ){1,9}?)?(?:(?:bör|ska|skall|kan|måste|får)? ?(?:{ADV} |{INTE} |enligt (?:{ord} ){1,4}|av (?:{ord} ){0,2}?[\w-]*skäl )*)?$"
)
""" "Sammanslagningen av distrikten" before the verb: something definite, not a body."""
_DEFINITE = swedish(
    r"^(?: {ADV}| {INTE}| {SIG}| {VI}| (?:{ord} ){0,3}?{ORGAN}(?= ))* (?:(?:den|det|de|denna|detta|dessa|en sådan|ett sådant|sådana|varje|tanken på|idén om|planerna på|(?:ett |en )?[\w-]*(?:införande|utvidgning|höjning|sänkning)\w* av)(?= )|(?!{ORGAN}(?= |$|[.,]))[\w-]{3}[\w-]+(?:en|et|na|ns)(?= |$|[.,;]))"
)
_SUBJECT_ONLY = swedish(
    r"^(?: {ADV}| {INTE}| {SIG}| {VI})*(?: (?:{ord} ){0,4}?{ord})?(?: (?:i|till))?[ .!]*$"
)
_PROPOSED_TO = swedish(
    r"^,? ?(?:(?:{UTREDNINGENS}|den|det|de) )?(?:{FÖRSLAG}|(?:{FÖRESLAGNA}|tänkta|planerade|skisserade) [\w-]+)(?: (?:av|för|om|till|på|i) (?:(?!(?:att|som|är|kan|bör)\b){ord} ){0,4}?{ord})??,? (?:(?:för|om|på|till|av) )?att (?:(?! (?:att|men|innebär|leder|medför|gör|är) )[^.;:?!]){3,200} $"
)
""" "Den föreslagna rätten att avvisa ansökningar kan inte godtas": its own "att" stands between."""
_DUTY_TO = swedish(
    r"^,? ?(?:(?:den|det|de) )?[\w-]*(?:skyldigheten|kravet|rätten|möjligheten|plikten|förbudet|befogenheten|tvånget|avgiften|uppdraget)(?: (?:för|om|på) (?:{ord} ){0,3}?{ord})??,? (?:(?:för|om|på|till|av) )?att (?:(?! (?:att|men|innebär|leder|medför|gör|är) )[^.;:?!]){3,200} $"
)
_UNREAL = swedish(r"(?:^| )(?:skulle|kunde|borde|hade)(?: {ord}){0,3} $")
_OTHER_PEOPLE = swedish(
    r"(?:^| )(?:allmänheten|medborgarna|befolkningen|invånarna|människor|folk|alla|många|eleverna|brukarna|patienterna|kunderna|företagen|familjerna|föräldrarna"
    r"|barnen|den enskilde|parterna|en part|den som|de som|någon)(?: {ord}){0,3} $"
)


_BY = swedish(r"^(?: {ADV})* av (?:oss|(?:{ord} ){0,3}?{ORGAN}|þ+)(?=[ .,]|$)")
_OUGHT = swedish(
    r"(?:bör|borde|måste|kan)(?: {INTE})?(?: {ADV}| {INTE}| enligt(?: {ord}){1,7}?| av (?:{ord} ){0,2}?[\w-]*skäl| (?:på|med|i|under|utifrån) (?:{ord} ){0,4}?(?:[\w-]*underlag\w*|grund\w*|form|utformning|skick|läge\w*|omständigheter\w*|förhållanden\w*))* $"
)


_OUGHT_NOT = swedish(
    r"(?:bör|måste|kan)(?: {ADV}| enligt(?: {ord}){1,4}?| av (?:{ord} ){0,2}?[\w-]*skäl)* {INTE}(?: {ADV})* $"
)
_CLAUSE_FIRST = swedish(
    r"^ ?att [^.;:?!,]{5,200} (?:kan|bör|måste|får|ska)(?: {INTE}| {ADV}| under inga {ord}| enligt(?: {ord}){1,4}?)* $"
)
""" "Att kassan stängs kan inte godtas": a clause is what the passive is said of."""


def proposed_to(before: str) -> bool:
    """Does a sentence begin with the proposal, an "att" of its own and an auxiliary?

    >>> proposed_to("den foreslagna ratten att soka i registret kan inte "), proposed_to("namnden anser att avgiften kan inte ")
    (True, False)
    """
    return _OUGHT.search(before) is not None and _PROPOSED_TO.match(before) is not None


_PUT_AFTER = swedish(r"^, (?:efter|med|sedan|genom|vid|på|av|i|under|trots)(?= )[^,;.:?!]{3,100},(?= )")
""" "Avslår, efter votering, motionen"."""


def matter(before: str, after: str, *, passive: bool, definite: bool) -> str:
    """What a verb is said of: "proposal", "clause" (an "att"), "other" (something definite), or "" for nothing that counts.

    `definite`: something definite or a subordinate clause is enough; else it must be a proposal. All strings folded,
    cut at the clause.

    >>> matter("forslaget ", " av namnden.", passive=True, definite=False)
    'proposal'
    >>> matter("namnden ", " en annan losning.", passive=False, definite=False)
    ''
    """
    after = _PUT_AFTER.sub("", after, count=1) if after.startswith(", ") else after
    if _UNREAL.search(before) or _OTHER_PEOPLE.search(before) or before.endswith(" som "):
        return ""
    if passive:
        near = " ".join(after.split()[:4])
        if _PROPOSED.search(_own(before)) or _PROPOSED.search(near):
            return "proposal"
        if proposed_to(before):
            return "proposal"
        if _OUGHT_NOT.search(before) and _DUTY_TO.match(before):
            return "other"
        if definite and _CLAUSE_FIRST.search(before):
            return "clause"
        if _ANY_CHANGE.search(_own(before)) and (_OUGHT if definite else _OUGHT_NOT).search(before):
            return "other"
        return (
            "other"
            if definite and _THING.search(_own(before)) and (_BY.search(after) or _OUGHT.search(before))
            else "other"
            if change(before, after, passive=True)
            else ""
        )
    if fronted(before, after) or _AS_PROPOSED.search(after):
        return "proposal"
    kind = object_kind(after)
    if kind == "proposal":
        return kind
    if _THING_FIRST.match(before) and _ENDS.match(after):
        return "other"
    if not definite:
        if _THOSE.search(_own(before)) and _SUBJECT_ONLY.search(after):
            return "other"
        return "other" if change(before, after, passive=False) else ""
    if kind == "clause":
        return "clause"
    if _THOSE.search(_own(before)) and _SUBJECT_ONLY.search(after):
        return "other"
    first = _SUBJECT_ONLY.search(after) and _THING.search(_own(before))
    return "other" if first or _DEFINITE.search(after) or change(before, after, passive=False) else ""


_NEAR = 25
"""Letters from the clause's beginning within which what stands first is found."""


def fronted(before: str, after: str) -> bool:
    """Does the proposal stand first, and after the verb no more than who says it: "förslaget kan nämnden inte …"?

    >>> fronted("forslaget om avgift kan namnden inte ", "."), fronted("namnden ", " bidraget.")
    (True, False)
    """
    if _FIRST.search(_own(before)) and _SUBJECT_ONLY.search(after):
        return True
    proposal = _PROPOSED.search(_own(before))
    return proposal is not None and proposal.start() < _NEAR and _SUBJECT_ONLY.search(after) is not None


_PUT_IN = swedish(
    r", (?:om|avseende|gällande|rörande|såvitt|det vill säga|alltså|vad gäller|till exempel|i|på) [^,;]{2,100}, $"
)
""" "Den tredje, om höjd avgift, säger vi nej till"."""
_IN_BRACKETS = re.compile(r"\([^()]*\) ?")
_BEGINNING = swedish(r"^.*[,:;] (?=(?:de[nt] (?:här|där) |detta |denna |dessa |{UTREDNINGENS} )?{FÖRSLAG} )")
""" "Hur angelägen frågan än är, det här förslaget säger vi nej till"."""


def _own(before: str) -> str:
    """The verb's own clause: what stands after the last "att"; nothing put in, nothing that goes before the proposal."""
    own = before.rsplit(" att ", 1)[-1]
    if "(" in own:
        own = _IN_BRACKETS.sub("", own)
    return _BEGINNING.sub("", _PUT_IN.sub(" ", own)) if ", " in own or ": " in own else own


_THING_FIRST = swedish(
    r"^,? ?(?:(?:den|det|de) (?:[\w-]+ )?)?(?!(?:{ORGAN}|{UTREDNINGEN}|{INSTANSERNA})(?: |$))[\w-]{3}[\w-]*(?:en|et|na)(?: (?:av|om|på|för|till|i|mellan) (?:(?!(?:att|som)\b){ord} ){0,4}?{ord})? (?:kan|vill|bör|ska)(?: {ADV})? (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?: {ADV}| {INTE})* $"
)
_ENDS = swedish(r"^(?:[ ]?[.,;!]|$| (?:och|men)(?= ))")
""" "Medlet kan vi inte godta": what stands before the verb and its subject is the object."""
_THOSE = swedish(
    r"^ ?(?:men |och |medan )?(?:de|den|det) (?:{ord} ){1,2}?(?:som (?:{ord} ){2,9}?)?(?:(?:i|om) (?:avsnitt|kapitel|punkt) \d[\d.·]* )$"
)
""" "De åtgärder som tas upp i avsnitt 5 avvisar förbundet"."""
_AFTER = swedish(
    r"^(?: {ADV}| {INTE}| {SIG}| {VI}| (?:{ord} ){0,3}?{ORGAN}(?: (?:i|för|av|på) (?:{ord} ){0,2}?{ord})??(?= )| (?!(?:i|med|för|till|av|om|på|att|som|och|men|genom|vid|när|från|mot|åt|hos|under)\b){ord}){0,4}? "
    + rf"(?:{CHANGE}|{CHANGED})"
)
_FIRST = swedish(
    r"^ ?(?:att )?"
    + CHANGE
    + r"(?: (?:av|om|i|på|för|till|mellan|med) (?:{ord} ){1,5}?)?(?: ?(?:bör|ska|skall|kan|måste|får|vill|har)(?: {ADV}| {INTE}| enligt (?:{ord} ){1,4}?| {VI}| (?:{ord} ){0,3}?{ORGAN}(?: (?:i|för|på|av) (?:{ord} ){0,2}?{ord})?(?= ))*)? ?$"
)
_BY_ITSELF = swedish(r"^(?: (?:enhälligt|härmed|varmt|starkt|livligt|därför))*(?:[.,;!]|$| (?:och|men)(?= ))")


def change(before: str, after: str, *, passive: bool) -> bool:
    """Is a verb said of a change by its name, after it or first of all?

    >>> change("namnden ", " sammanslagningen av distrikten.", passive=False), change("namnden ", " sammanhallningen.", passive=False)
    (True, False)
    """
    if not passive and _AFTER.search(after):
        return True
    if not _FIRST.search(_own(before)):
        return False
    return bool((_BY.search(after) or _BY_ITSELF.search(after)) if passive else _SUBJECT_ONLY.search(after))


_ANY_CHANGE = swedish(
    r"^ ?(?:en|ett|någon|något|varje|sådana|en sådan|ett sådant) (?:[\w-]+ )?[\w-]*(?:sammanslagning|utvidgning|utökning|höjning|sänkning|nedläggning|förlängning|begränsning|inskränkning|skärpning|överföring|centralisering|kriminalisering|ändring|förändring|förbud|krav|plikt|skyldighet|avgift|skatt|ordning|lösning|modell|lagstiftning|reglering|lättnad)(?= )"
    r"|^ ?(?:en|ett) (?:slopa[dt]|höj[dt]|sänk[dt]|utöka[dt]|försvaga[dt]|avskaffa[dt]|minska[dt]|urholka[dt]|uppluckra[dt]|utvidga[dt]|inskränk[dt]|begränsa[dt]|skärp[dt]|försäm(?:rad|rat)|borttag(?:en|et)|indrag(?:en|et)|nedlag[dt]|privatisera[dt]|avreglera[dt]|förkorta[dt]|förläng[dt]|halvera[dt]|fördubbla[dt]) (?:[\w-]+ )?[\w-]+(?= )"
)
""" "En höjning av nivån kan inte godtas": any such change."""


_EXPECTS = swedish(
    r"^[^.;:]{0,120}?(?<![\w-])(?:kan|kommer|skulle|riskerar)(?: (?!(?:inte|ej)\b){ord}){0,3}? (?:medföra|innebära|leda till|öka|påverka|orsaka|kräva|försvåra|belasta)(?=[ .,]|$)"
)


def expects(after: str) -> bool:
    """Is what is thought against the inquiry only another expectation of what will come?

    >>> expects(" att en avgift behovs"), expects(" att det kan komma att medfora mer arbete")
    (False, True)
    """
    return _EXPECTS.search(after) is not None


_JOINS = swedish(
    r"(?:^|[ ,])(?:också|även(?! om )|likaså|likt|liksom|i likhet med|i enighet med|i linje med|i överensstämmelse med|i enlighet med|precis som|såsom|delar|instämmer)(?= )"
)


def joins(before: str) -> bool:
    """Does the sender join others who see no need: "anser också att det inte finns behov av …"? Then it opposes nothing.

    >>> joins("staden anser ocksa att det "), joins("staden anser att det ")
    (True, False)
    """
    return _JOINS.search(before) is not None


_IS_DONE = swedish(
    r"^ att (?!(?:frågan|frågorna|problemet|{UTREDNINGEN}|detta|det|man|vi|uppgift\w*|hon|han|de)\b)(?:(?!(?:att|som|inte|ej|har|hade|skulle)\b){ord} ){1,5}?(?!\w*(?:ats|its|tts)\b)[\w-]*(?:höjs|sänks|införs|inrättas|avskaffas|slopas|begränsas|utvidgas|utökas|flyttas|läggs|ges|får|regleras|förlängs|förkortas|skärps|centraliseras|samlas|delas|tas)(?=[ .,;]|$)"
)
""" "Avvisar att avgiften höjs": what is done."""


def is_done(before: str, after: str) -> bool:
    """Is it something that is done that the sender's verb is said of?

    >>> is_done("vi ", " att avgiften hojs."), is_done("vi ", " att bolaget skulle ha brutit mot lagen.")
    (True, False)
    """
    theirs = _UNREAL.search(before) or _OTHER_PEOPLE.search(before) or before.endswith(" som ")
    return not theirs and _IS_DONE.match(after) is not None
