"""From a formula that matched to what it says where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain import Stance
from assistant.stance import scope, unsaid
from assistant.stance.about import PROPOSAL, SINGLE, judged_as
from assistant.stance.explained import AGREES, APPROVES, BELONGS, Said, unexplained
from assistant.stance.framed import of_others
from assistant.stance.governing import Rule, governed, left_open
from assistant.stance.grammar import GRAMMAR, Hit
from assistant.stance.grammar_contrary import CONTRARY
from assistant.stance.grammar_declined import NEITHER
from assistant.stance.grammar_divided import DIVIDED
from assistant.stance.grammar_doubled import DOUBLED
from assistant.stance.grammar_given import GIVEN
from assistant.stance.grammar_halved import HALVED
from assistant.stance.grammar_headed import HEADED
from assistant.stance.grammar_parts import PARTS
from assistant.stance.grammar_turned import TURNED
from assistant.stance.grammar_unopposed import UNOPPOSED
from assistant.stance.grammar_withheld import WITHHELD
from assistant.stance.lexicon import swedish
from assistant.stance.moves import joins_a_no
from assistant.stance.no_stand import no_stand
from assistant.stance.pattern import Force
from assistant.stance.segments import Bounds, around, near
from assistant.stance.shared_views import only_its_object, shared

T, TD, A = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER
_NEUTRAL, _FOR = (Stance.INGEN_ERINRAN, Stance.AVSTAR), (T, Stance.INGEN_ERINRAN)
_ECHOED = 200
"""So many letters before a sentence may hold what it takes up: "De välkomnar förslaget. Det gör inte vi"."""
_WHOLE = frozenset(
    row.name
    for row in (
        *NEITHER,
        *DOUBLED,
        *CONTRARY,
        *PARTS,
        *TURNED,
        *DIVIDED,
        *HALVED,
        *HEADED,
        *WITHHELD,
        *GIVEN,
        *UNOPPOSED,
    )
)
"""Formulas that hold their own denial: what governs them stands outside."""
_LEANING = 0.6
"""How often both of two readers call the liking of an aim support: measured on labelled quotes."""

_INFINITE = re.compile(r"(?:a|(?<![nr])as|t|ts)$|^(?:se|ge|sta|fa|positiva?|negativa?)$")
_JOINED = swedish(
    r"(?: ?\([^()]{1,12}\))?(?:,| eller| respektive| samt| och|, och|, eller)(?: (?:att|om de|om den|som|helt|delvis|inte))* ?[\"']?|[\"']?,? (?:[a-z]|\d+) (?:för|är|=) |[\"']? (?:och|samt|eller) (?:[a-z]{1,2}|\d+) (?:för|är|=) "
)
""" "Vilka som tillstyrker, avstyrker eller inte yttrar sig": what is joined to what is only spoken of."""
_ANEW = swedish(
    r" (?:och|men|samt|utan|medan|eller|innebärande|innebörd|innebörden|innebär|i vilket|genom vilket|varigenom) "
)
"""What follows in the object of a stand on a refusal ("motsätter sig att förslaget avslås") is no stand of its own."""
_NOT_AWAY = swedish(
    r"(?:^| )(?:inte|ej|icke|inte heller|aldrig|knappast)(?= )[^.;:]* (?:avslås?|avstyrkas|förkastas|avvisas|skrotas|stoppas|dras tillbaka|läggas ne[rd])$"
)
""" "Förslaget bör inte avslås": a formula of refusal with its denial in it."""
_REJECTS_NOT = swedish(
    r"^(?:avslår|avvisar|avfärdar|förkastar|yrkar|stoppar|skrotar|motarbetar|bestrider|fördömer|opponerar|protesterar|bråkar)(?: {VI}| {ADV}| {ORGAN})* (?:inte|ej|icke|ingalunda|aldrig)(?= |$)"
)
""" "Avslår inte förslaget"."""
_BEHIND = swedish(r"(?:ställer|kan) (?=[^.;:?!]*$)(?!.* (?:ställer|kan) )")
_OBJECT_FIRST = swedish(
    r"^(?:{FÖRSLAG}|{FÖRESLAGNA})(?: {ord}){0,14}? ([\w-]+[rs])(?= (?:{INTE}|av|{VI}|{ORGAN})(?: |$)|$)"
)
""" "Förslaget godtas", "den föreslagna taxan avvisas av": the verb stands after what it is said of."""
_RIGHT_NOT = swedish(r"^ {INTE}(?! (?:bara|minst|enbart|endast|heller))(?=[ .,;]|$)")


def _denied(before: str, formula: str, after: str) -> bool:
    """Is a formula denied that has no negation of its own: "kommunens tillstyrkan kvarstår inte"?"""
    if formula.endswith("r") and _RIGHT_NOT.match(after):
        return True
    infinite = _INFINITE.search(formula.partition(" ")[0]) is not None
    return scope.negation(before, "", "", infinite=infinite) is scope.Negation.FULL


_SUBJECT_LAST = swedish(r" (?:{VI}|{ORGAN})(?=[.,;]| ?$)")
""" "De åtgärder som tas upp i avsnitt 5 avvisar förbundet": the main clause's verb, with its subject after it."""
_PUT_IN = re.compile(r" ?\([^()]*\)")
_DELAS = swedish(
    r"^(?!{FÖRSLAG}){BEDÖMNING} [^.;:?!]* (?:delas|vinner|röner|får|har)(?= (?:{INTE} |{ADV} )*(?:av|vårt?|mitt|[\w-]+s)(?: |$))"
)
_DELAS_NOT = swedish(
    r"^(?: {ADV})* {INTE}(?= )| (?:{INTE} (?:kan |kan heller )?|kan (?:{ADV} )?{INTE} )(?:delas|vinner|röner|får|har|vinna|få)$"
)
""" "Bedömningen att avgiften inte ska höjas delas av nämnden": only what stands at the verb denies it."""
_AS_PASSIVE = re.compile(r"\w+as$")
_MODAL = swedish(r"(?:^| )(?:{HJÄLP}|att|borde|böra|torde|lär|bli)(?: {ord}){0,8} $")
""" "Förslaget förordas inte": a present tense that looks like an infinitive where nothing governs it."""
_DENIES = swedish(r"(?:^| )(?:{INTE}|varken|knappast)(?=[ ,])")
_DENIED_LAST = swedish(
    r"^(?: (?:om|till|i|på|för)(?: (?!(?:att|som|om|och|men|eller|utan|där|när|inte|ej)(?= ))[\w§·-]+){1,8})?(?: {ADV})* (?:inte|ej|icke)(?: (?:heller|alls|längre))?(?= ?[.;:!?]| ?$| (?:av {ORGAN}|i (?:nuvarande|befintligt|föreliggande|denna|sin|dess|nuläget|dag))(?= |[.,]|$))"
)
""" "Accepterar förslaget inte": the object stands in the formula."""
_NOT_BY = swedish(
    r"^(?: (?!(?:att|och|men|eller|utan|medan)\b){ord}){0,16}?(?<! som)(?: {ADV})* {INTE}(?: {ADV}| heller)* av (?!(?:egen|eget|egna|samma|detta|dessa|sådana?|[\w-]*skäl\w*|hänsyn)(?= ))(?:{ord} ){0,5}?{ord}(?=[.,;]| ?$)"
)
""" "Därför tillstyrks förslaget om avgifter inte av oss": the denial of a passive before its agent."""
_BY_TWO = swedish(
    r"^(?: {ord}){1,4} och (?![\w-]+[rs](?: |$)|(?:kan|vill|ska|skall|bör|får|måste|kunde|skulle|har|är|blev|var|hade|vi|jag|den|det)(?= ))[\w-]+(?: [\w-]+)? (?:inte|ej|icke)(?=[.,;]| ?$)"
)
""" "Förslaget tillstyrker Lagmansrätten i Tjust och Ydre inte": a subject of two words joined, and the denial last."""
_GIVES = swedish(r"(?:^| )((?:ger|ge|lämnar|lämna|skänker|skänka)(?: [\w-]+){0,4}? (?:sitt|vårt|mitt) )$")
_DOES = swedish(r"^[^.;:?!]{0,160}? gör[ ,]")
""" "Ställer sig bakom förslaget gör vi inte": the verb stands first and is taken up again."""
_INVERTED = swedish(
    r"^(?:är det|(?:anser|menar|bedömer|tycker|finner|ser|förordar) (?:{VI}|(?:{ord} ){0,3}?{ORGAN})|bör(?: {ADV})* (?:den|det|de|reformen|{UTREDNINGENS}|{FÖRSLAG}))(?= )"
)
_DISAGREES = swedish(r"^(?:anser|tycker|menar|finner|bedömer)(?: {ord}){0,2}? (?:inte|ej) att(?= )")
_PROPOSED_TO = swedish(r"(?:{FÖRSLAG}|{FÖRESLAGNA}) [^.;:]*(?:bör|ska|skall|kan|borde) (?:{ADV} )?[\w-]+s$")
""" "Anser inte att förslaget bör förordas": the formula begins with the proposal."""
_OF_PROPOSAL = frozenset(("förslaget är bra", "är ett bra förslag", "förslaget är angeläget"))
"""Judgements of which "vi anser inte att …" is opposition: they name the proposal."""


def _stance(
    hit: Hit, before: str, formula: str, after: str, theirs: Stance | None
) -> tuple[Stance, float] | None:
    """The stance of a formula with its negation, or None if nothing is said after all. `theirs`: see `_theirs`."""
    row = hit.pattern
    if formula.endswith(" av"):  # "stöds av dessa skäl ej"
        formula, after = formula[:-3], f" av{after}"
    formula = _PUT_IN.sub("", formula) if "(" in formula else formula
    if formula.startswith("bifall"):
        if before.endswith((" mot ", " emot ")):
            return None  # "inget att erinra mot bifall till"
        if gives := _GIVES.search(before):  # "ger inte sitt bifall till": the verb is what is denied
            before, formula = before[: gives.start(1)], f"{before[gives.start(1) :]}{formula}"
    if theirs is Stance.OKLART or (theirs and row.says is not T):
        return None
    if (
        row.name in BELONGS or row.force is Force.JUDGEMENT or row.says is Stance.INGEN_ERINRAN
    ) and _THEIR_VIEW.search(before):
        return None
    if row.negated is None:
        if (
            row.says is T
            and row.force is Force.DECLARED
            and not _INVERTED.match(formula)
            and not before.endswith((" ar en ", " ar ett "))
            and scope.unsure(before)
        ):
            return None
        if row.name in _OF_PROPOSAL and (scope.disagrees(before) or _DISAGREES.search(formula)):
            return A, 0.9 * row.confidence
        if row.force is Force.JUDGEMENT and (
            scope.unsure(before, inverted=_INVERTED.search(formula) is not None)
            or (row.says is T and _DENIES.search(formula))
        ):
            return None
        if row.says is T and row.force is not Force.JUDGEMENT and _denied(before, formula, after):
            return None
        around_it = "" if row.force > Force.ATTITUDE else formula
        doubly = (
            row.says is A and scope.negation(before, around_it, "", infinite=False) is scope.Negation.FULL
        )
        doubly = doubly or (
            row.says is A
            and (_NOT_AWAY.search(formula) or _REJECTS_NOT.search(f"{formula}{after}")) is not None
        )
        return None if doubly else (theirs or row.says, row.confidence)
    if row.says is A and _AIM_BUT_IT.match(after):
        return A, 0.85 * row.confidence
    if row.says is T and row.judged in ("", "object") and not theirs and _NOT_DONE.search(after):
        theirs = A
    if scope.disagrees(before) and _PROPOSED_TO.match(formula):
        return row.negated, 0.85 * row.confidence
    if shared_by := _DELAS.match(formula):
        denied = scope.negation(before, "", "", infinite=False) is scope.Negation.FULL
        before, formula = f"{before}{formula[: shared_by.end()]}", formula[shared_by.end() :]
        denied = bool(denied or _DELAS_NOT.search(before) or _DELAS_NOT.search(formula))
        return (row.negated, 0.85 * row.confidence) if denied else (row.says, row.confidence)
    rejection = theirs is A or (
        row.says is T and row.name in APPROVES and _REJECTION.search(after) is not None
    )
    if formula.startswith("bakom ") and (verb_at := _BEHIND.search(formula)):
        before, formula = "", formula[verb_at.start() :]  # what is denied before it is what is stood behind
    object_first = _OBJECT_FIRST.match(formula)
    verb = object_first[1] if object_first else formula.partition(" ")[0]
    infinite = _INFINITE.search(verb) is not None and not (
        _AS_PASSIVE.match(verb) and not _MODAL.search(f"{before}{formula.removesuffix(verb)}")
    )
    stands_last = (
        _DENIED_LAST.match(after) is not None
        or (bool(before.strip()) and _BY_TWO.match(after) is not None)
        or (verb.endswith("s") and _NOT_BY.match(after) is not None)
    )
    forward = (
        " inte"
        if stands_last
        else after
        if scope.neither_after(after) or SINGLE.match(formula) or (not before.strip() and _DOES.match(after))
        else ""
    )
    match scope.negation(before, formula, forward, infinite=infinite):
        case scope.Negation.NONE:
            return (A, 0.9 * row.confidence) if rejection else (row.says, row.confidence)
        case _ if rejection:
            return None
        case _ if row.says is T and scope.perhaps_twice(before):
            return None
        case part if row.says in _FOR and (
            part is scope.Negation.PARTIAL or scope.not_all_of_it(before, formula, after)
        ):
            return TD, 0.7 * row.confidence
        case _:
            return row.negated, (0.97 if row.says is T else 0.85) * row.confidence


_CONTENT = swedish(r"^(?: (?!(?:men|och)\b){ord}){0,4}: (?=[^.;:?!]{0,160} (?:inte|ej|icke) )")
""" "Har samma uppfattning som utredningen: avgiften bör inte införas": what follows the colon is what is shared."""
_AIM_BUT_IT = swedish(
    r"^ (?:inte |ej )?(?:mot |i |till )?(?:själva )?(?:syftet|målet|målen|ambitionen|tanken|inriktningen|idén|intentionerna)(?: {ord}){0,4}?,? (?:utan|men väl|däremot|men däremot|men)(?: mot| i| till)? (?:{UTREDNINGENS} |det |den |de )?(?:{FÖRSLAG}|{FÖRESLAGNA}|medlen|medlet|utformningen|lösningen)(?=[ .,;]|$)"
)
""" "Vänder sig inte mot syftet utan mot förslaget"."""
_COLON = swedish(r"^.*(?<! inte)(?<! ej)(?<! om)(?<! att)(?<! eller)(?<! ni): (?=[\w-]+ )")


_THEN_DOES = (", och ", ", men ", " och ", " men ")


def _in_another_tense(text: str, end: int, hit: Hit) -> bool:
    """Does a comma end the clause of a participle: "i det som kommunerna avvisat, ställer sig rådet bakom förslaget"? Or does a
    finite verb follow an infinitive: "välja mellan att tillstyrka och avstyrka, och avstyrker"?"""
    if not text[hit.start : hit.end].partition(" ")[0].endswith("r"):
        return False
    between = text[end : hit.start]
    return (between == ", " and text[end - 1] == "t") or (between in _THEN_DOES and text[end - 1] in "as")


def _after_colon(text: str, start: int, hit: Hit) -> int:
    """Where a clause of its own begins after a colon: "Ingen är oenig: förslaget bör genomföras"."""
    if text.find(": ", start, hit.start) < 0:
        return start
    match = _COLON.match(text, start, hit.end if text.startswith("forslag", hit.start) else hit.start)
    return match.end() if match else start


def interpret(
    text: str, found: Sequence[Hit], bounds: Sequence[Bounds], parts: Sequence[Bounds]
) -> list[Said]:
    """What each formula says: questions, conditionals and complements aside; leanings last. `parts` are the breaths."""
    said: list[Said] = []
    taken = 0, 0
    unsaid_to = -1
    for i, hit in enumerate(found):
        if (
            unsaid_to >= 0
            and _JOINED.fullmatch(text, unsaid_to, hit.start)
            and not _in_another_tense(text, unsaid_to, hit)
        ):
            unsaid_to = hit.end
            continue
        unsaid_to = -1
        sentence, breath = around(bounds, hit.start), around(parts, hit.start)
        if breath[1] < hit.end:  # "är däremot positiva till": the turn stands inside the formula
            breath = breath[0], around(parts, hit.end - 1)[1]
        if text[sentence[1] - 1] == "?" and hit.pattern.judged != "answered":
            continue
        own = _after_colon(text, sentence[0], hit)
        sentence, breath = (own, sentence[1]), (max(own, breath[0]), breath[1])
        sentence, breath = near(sentence, hit.start, hit.end), near(breath, hit.start, hit.end)
        if hit.start < taken[1] and not _ANEW.search(text, taken[0], hit.start):
            continue
        left = max(breath[0], found[i - 1].end if i else 0)
        right = min(sentence[1], found[i + 1].start if i + 1 < len(found) else sentence[1])
        left = max(left, own)
        before, formula = scope.without_insertions(text[left : hit.start]), text[hit.start : hit.end]
        if i and unsaid.embedded(before) and not _SUBJECT_LAST.match(text, hit.end):
            continue
        if unsaid.mentioned(text[hit.end : sentence[1]]) and hit.pattern.negated is not None:
            continue
        start, end = text[sentence[0] : hit.start], text[hit.end : sentence[1]]
        if no_stand(hit.pattern, start, formula, end, text[breath[0] : hit.start]):
            unsaid_to = hit.end
            continue
        if hit.pattern.force > Force.JUDGEMENT and (
            unsaid.word_only(text[breath[0] : hit.start], formula)
            or (hit.pattern.says in _NEUTRAL and unsaid.whether(text[breath[0] : hit.start]))
            or (hit.pattern.says in (T, A) and unsaid.alternative(text[breath[0] : hit.start], formula))
        ):
            unsaid_to = hit.end
            continue
        if hit.pattern.negated is not None and (
            unsaid.hypothetical(text[breath[0] : hit.start], text[hit.end : sentence[1]], formula)
            or unsaid.if_or_when(text[sentence[0] : hit.start], formula, text[hit.end : sentence[1]])
        ):
            unsaid_to = hit.end
            continue
        if hit.pattern.negated is not None and unsaid.if_we_did(text[sentence[0] : hit.start], formula):
            continue
        if hit.pattern.negated is not None and unsaid.counterfactual(
            text[sentence[0] : hit.start], text[hit.end : sentence[1]]
        ):
            continue
        since = max(0, sentence[0] - _ECHOED) if hit.pattern.judged in ("echo", "taken up") else sentence[0]
        judged = judged_as(hit, before, formula, text[hit.end : breath[1]], text[since : hit.start])
        rest = text[hit.end : breath[1]]
        theirs = _theirs(hit, formula, rest) if judged else None
        shares = judged is not None and hit.pattern.name in AGREES and _CONTENT.match(rest)
        if theirs or shares or only_its_object(hit.pattern.says, rest):
            taken = hit.end, breath[1]
        stance = _stance(hit, before, formula, text[hit.end : right], theirs) if judged else None
        rule = Rule.FREE
        if stance:
            start, turn = (scope.without_insertions(text[at[0] : hit.start]) for at in (sentence, breath))
            spoken = "" if hit.pattern.name in _WHOLE else formula
            rule = governed(start, spoken, rest, turn, text[hit.end : sentence[1]])
            if (
                rule is Rule.FREE
                and of_others(text[sentence[0] : hit.start], text[hit.start : hit.end])
                and not _SENDER_NEXT.match(text, hit.end)
            ):
                rule = Rule.OTHERS
            stance = _ruled(hit, stance, rule)
            if stance and stance[0] is T and joins_a_no(text[: sentence[0]], start, formula, rest):
                stance = A, 0.85 * stance[1]
            if stance and _left_open(hit, stance[0], formula, start):
                stance, rule = None, Rule.UNSAID
            unsaid_to = hit.end if rule is Rule.UNSAID else -1
        if judged and stance:
            sure = _LEANING if judged.leaning else min(0.98, stance[1] * judged.factor)
            others = rule is Rule.OTHERS
            said.append(Said(hit, stance[0], sure, judged.proposal, leaning=judged.leaning, others=others))
    stands = [one for one in said if not one.leaning]
    return unexplained(stands, text, parts) + [one for one in said if one.leaning]


_SENDER_NEXT = swedish(r"(?: {ADV})* {VI}(?=[.,;]| ?$)")
""" "Utredningen anser att avgiften ska höjas, men det avstyrker vi."."""
_ACTS = swedish(
    r"(?:^|(?:kan|vill|ska|skall|bör|kunde|skulle|får|måste) (?:[\w-]+ ){0,5}?)[\w-]+(?:[^nr]as|a|å)(?: |$)"
)
""" "Stödja", "kan kommunen stödja"."""
_STARTS_DENIED = swedish(r"^ ?(?:{INTE})(?= )")


def _left_open(hit: Hit, stance: Stance, formula: str, before: str) -> bool:
    """Is a stand in the infinitive, or after a denial that stands first, left open by what is denied before it?"""
    if hit.pattern.negated is None or stance is not hit.pattern.says or scope.denied_twice(before, formula):
        return False
    if _INVERTED.match(formula):
        return False
    infinite = _ACTS.search(formula) is not None or _STARTS_DENIED.search(before) is not None
    return infinite and left_open(before)


_WITH = swedish(r"^(?:håller|hålla)(?= )[^.;:]* med(?= )")
""" "Håller inte med om att förslaget bör avslås": what follows is not what the sender thinks."""
_CONTRARY = frozenset(row.name for row in GRAMMAR if row.judged == "contrary") | {"har motsatt uppfattning"}
""" "Tvärtemot utredningen anser vi att förslaget bör avslås": what follows is what the sender thinks."""


_NEXT_CLAUSE = swedish(
    r"^,? (?:säger|ställer|är|kan|vill|avstyrker|tillstyrker|motsätter|avvisar|tar|vänder|måste|väljer)(?: {SIG})? {VI}(?= )"
    r"|^ (?:det|detta|den|dem|förslaget|tanken|planen),? (?:säger|ställer|är|kan|vill|avstyrker|tillstyrker|motsätter|avvisar|stöder|stödjer|välkomnar)(?: {SIG})? (?!(?:att|som|i|på|av|för|och|inte)\b){ord} "
    r"|^ (?:(?!(?:att|som|men|och|utan|vilket)\b){ord} ){1,9}?(?:säger|kan|vill|måste|motsätter|avvisar|tar|avstyrker|ställer|vänder) (?:den|det|de|vi|jag|(?:{ord} ){0,2}?{ORGAN})(?: {SIG}| {ADV}| bestämt| blankt)* (?:inte|ej|nej|avstånd|emot|mot|avvisande)(?= )"
)
""" "Trots att andra tillstyrker säger vi nej": the first has no object."""


def _theirs(hit: Hit, formula: str, after: str) -> Stance | None:
    """What a stand says whose object is against the proposal, or something else instead; see `shared`."""
    row = hit.pattern
    if row.says not in (T, A, Stance.INGEN_ERINRAN) or _NEXT_CLAUSE.match(after):
        return None
    if (row.force is Force.JUDGEMENT and PROPOSAL.search(formula)) or (
        row.name in _CONTRARY and not _WITH.search(formula)
    ):
        return None
    return shared(formula, after)


def _ruled(hit: Hit, stance: tuple[Stance, float], rule: Rule) -> tuple[Stance, float] | None:
    """A stance under what governs it: who would be wrong to support does not support."""
    row = hit.pattern
    if rule in (Rule.FREE, Rule.OTHERS) or row.says is Stance.AVSTAR:
        return stance
    if rule is Rule.LATER:
        return (TD, min(0.8, stance[1])) if stance[0] is T else stance
    if rule is Rule.UNSAID:
        return None
    if row.says is A:
        return None if stance[0] is A else stance
    if stance[0] is A:
        return stance
    return (A, 0.85 * stance[1]) if row.says in (T, TD) or row.negated is A else None


_THEIR_VIEW = swedish(
    r"{UTREDNINGENS} (?:{ord} ){0,2}?(?:bedömning|slutsats|uppfattning|ställningstagande|ståndpunkt)\w*(?: om| är)?,? att [^.;:]*$"
)
""" "Har förståelse för utredningens bedömning att … inte bör införas": that is what the inquiry thinks."""
_NOT_DONE = swedish(
    r"^,? (?:att|om) (?:de[nt]? |{UTREDNINGENS} )?(?:{FÖRSLAG}(?: (?:om|till|på|i)(?: (?!(?:inte|ej|att|som)\b){ord}){1,4}?)?|betänkandet|motionen|reformen|promemorian|{FÖRESLAGNA} [\w-]+|(?:[\w-]+ ){1,6}?som (?:nu |här )?(?:föreslås|{UTREDNINGEN} (?:nu )?(?:föreslår|förordar|vill införa)))"
    r"(?: (?!om\b|som\b){ord}){0,3}? (?:inte|ej) (?:genomförs|införs|antas|läggs|blir|träder|(?:ska|skall|bör|får|kan|måtte)(?: (?!(?:avslås|avstyrkas|avvisas|förkastas|skrotas|stoppas|dras|försenas|fördröjas)\b){ord})?|leder)(?=\W|$)"
)
""" "Välkomnar att förslaget inte genomförs": what is welcome is that it is not done."""
_REJECTION = swedish(
    r"^(?: (?!(?:men|som|utom|om|säg\w+|sagt|svara\w*|rösta\w*|kommunal\w*|{FÖRSLAG}|{UTREDNINGENS})\b){ord}){0,5}? (?:avstyrkandet?|avstyrkan|avslagsyrkande\w*|avvisande\w*|motstånd(?:et)?|nej)(?= |$|[.,;])"
)
""" "Ställer sig bakom Lärarförbundets avstyrkande": what is approved is a rejection by its name."""
