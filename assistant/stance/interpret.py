"""From a formula that matched to what it says where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.domain import Stance
from assistant.stance import matters, objects, scope, unsaid
from assistant.stance.governing import Rule, governed
from assistant.stance.grammar import GRAMMAR, Hit
from assistant.stance.lexicon import swedish
from assistant.stance.pattern import Force
from assistant.stance.segments import Bounds, around
from assistant.stance.shared_views import IF_SUPPORTED, shared

T, TD, A = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER
_LEANING = 0.6
"""How often both of two readers call the liking of an aim support: measured on labelled quotes."""
UNPROPOSED = "avstyrker det som inte föreslås"
"""Rule of a clause without a stand: it opposes something, but what nobody proposes."""
SECOND = "i andra hand"
"""Rule of a clause without a stand: what the sender would have if its opposition is not heard."""


@dataclass(frozen=True, slots=True)
class Said:
    """A formula, and the stance it has here."""

    hit: Hit
    stance: Stance
    confidence: float
    proposal: bool
    """Its object is a proposal, not an aim or something that merely happens."""
    named: str = ""
    """Name of the rule, where it is not that of the row."""
    leaning: bool = False
    """Liking or dislike of an aim, a view or a direction, not of what is proposed: see `SentenceReading.leanings`."""
    others: bool = False
    """Somebody says it who is neither the sender nor named."""

    @property
    def force(self) -> Force:
        return self.hit.pattern.force

    @property
    def rule(self) -> str:
        return self.named or self.hit.pattern.name


_INFINITE = re.compile(r"(?:a|(?<![nr])as|t|ts)$|^(?:se|ge|sta|fa|positiva?|negativa?)$")
_ANEW = swedish(r" (?:och|men|samt|utan|medan|eller) ")
"""What follows in the object of a stand on a refusal ("motsätter sig att förslaget avslås") is no stand of its own."""
_NOT_AWAY = swedish(
    r"(?:^| )(?:inte|ej|icke|inte heller|aldrig|knappast)(?= )[^.;:]* (?:avslås?|avstyrkas|förkastas|avvisas|skrotas|stoppas|dras tillbaka|läggas ne[rd])$"
)
""" "Förslaget bör inte avslås": a formula of refusal with its denial in it."""
_OBJECT_FIRST = swedish(r"^{FÖRSLAG}(?: {ord}){0,6} [\w-]+s$")
""" "Förslaget godtas": the verb stands last."""
_RIGHT_NOT = swedish(r"^ {INTE}(?! (?:bara|minst|enbart|endast|heller))(?=[ .,;]|$)")


def _denied(before: str, formula: str, after: str) -> bool:
    """Is a formula denied that has no negation of its own: "kommunens tillstyrkan kvarstår inte"?"""
    if formula.endswith("r") and _RIGHT_NOT.match(after):
        return True
    infinite = _INFINITE.search(formula.partition(" ")[0]) is not None
    return scope.negation(before, "", "", infinite=infinite) is scope.Negation.FULL


_AS_PASSIVE = re.compile(r"\w+as$")
_MODAL = swedish(r"(?:^| )(?:{HJÄLP}|att|borde|böra|torde|lär|bli)(?: {ord}){0,8} $")
""" "Förslaget förordas inte": a present tense that looks like an infinitive where nothing governs it."""
_DENIES = swedish(r"(?:^| )(?:{INTE}|varken|knappast)(?= )")
_DOES = swedish(r"^[^.;:?!]{0,80}? gör[ ,]")
""" "Ställer sig bakom förslaget gör vi inte": the verb stands first and is taken up again."""
_SINGLE = swedish(
    r"^\S+(?: {SIG})?(?: {VI}| {ORGAN})?$|^bakom (?=[^.;:]*ställer {SIG}$)|^{FÖRSLAG}(?: {ord}){0,6} [\w-]+s$"
)
_WHICH = swedish(r"(?:^|, )(?:vilket|detta|det)(?: {ord}){0,4} $")
_JUDGES = swedish(r"^(?:det|ser det|anser|finner|tycker|bedömer)(?= )")
_INVERTED = swedish(r"^är det(?= )")
_FRONTED = swedish(r"^(?:ser|är|ställer) (?:{VI}|(?:{ord} ){0,2}?{ORGAN})(?= )")
""" "Att taket höjs ser vi positivt på": what is liked stands first."""


@dataclass(frozen=True, slots=True)
class _Judged:
    """What a formula is about."""

    proposal: bool = True
    factor: float = 1.0
    """How much surer or less sure its object makes it."""
    leaning: bool = False


_A_PROPOSAL, _AN_AIM, _OF_AIM = _Judged(), _Judged(False, 1.0, True), _Judged(False)
_MAY_BE_AIM = frozenset(("ställer sig bakom", "stödjer"))


_WAS_SAID = swedish(r"tillstyrk|stödja|ställa {SIG} bakom|acceptera|godta|biträda|instämma")


def _judged(hit: Hit, before: str, formula: str, after: str, before_all: str) -> _Judged | None:
    """What the formula is about, or None where it takes no stand on it. `before_all`: from the sentence's beginning."""
    match hit.pattern.judged:
        case "object":
            return _liked(before, formula, after)
        case "criticism":
            return _A_PROPOSAL if objects.opposes_proposal(after) else None
        case "assessment":
            shares = objects.is_assessment(formula) and not objects.shares_criticism(after)
            return _Judged(not objects.is_need(after), objects.trust(formula, after)) if shares else None
        case "agreement":
            if matters.fronted(before, after) and after.rstrip(" .!").endswith((" i", " till")):
                return _A_PROPOSAL
            if objects.is_agreement(after) and not objects.shares_criticism(after):
                return _Judged(True, objects.trust("", after))
            if objects.is_analysis(after):
                return _Judged(True, 0.72)
            return _AN_AIM if objects.agrees_with_aim(after) else None
        case "leaning":
            return _AN_AIM
        case "matter" | "definite":
            return _of_matter(hit, before, formula, after)
        case "outcome":
            return None if objects.praises_inquiry(before_all) else _A_PROPOSAL
        case "contrary":
            return None if matters.expects(after) else _A_PROPOSAL
        case "need":
            return None if matters.joins(before_all) else _A_PROPOSAL
        case "echo":
            return _A_PROPOSAL if _WAS_SAID.search(before_all) else None
    if hit.pattern.name in _MAY_BE_AIM and objects.mere_aim(after):
        return _OF_AIM
    return _A_PROPOSAL


_PASSIVE = re.compile(r"^\w+s(?= |$)")


def _of_matter(hit: Hit, before: str, formula: str, after: str) -> _Judged | None:
    """What a verb of the table is said of; opposition to what was left out of an analysis is no stand."""
    passive = _PASSIVE.search(formula) is not None
    definite = hit.pattern.judged == "definite" or (passive and hit.pattern.says is Stance.INGEN_ERINRAN)
    kind = matters.matter(before, after, passive=passive, definite=definite)
    if kind == "clause" and hit.pattern.says is A and not objects.opposes_proposal(after):
        return None
    return _Judged(kind == "proposal", {"proposal": 1.0, "clause": 0.9}.get(kind, 0.8)) if kind else None


def _liked(before: str, formula: str, after: str) -> _Judged | None:
    """The object of liking or dislike: it stands after the formula, or the sentence began with it."""
    if matters.fronted(before, after) and _SINGLE.match(formula):
        return _A_PROPOSAL
    kind = objects.object_kind(after)
    if kind != "proposal" and formula == "valkomna" and _WOULD.search(before):
        return None
    if kind == "clause" and _JUDGES.search(formula):
        return _Judged(False)
    if formula == "valkomnas":
        return _Judged(False, 0.8)
    if kind == "none":
        if _WHICH.search(before):
            return _Judged(False, 0.8)
        if _PROPOSAL.search(formula):
            return _Judged(True, 0.95)  # "ser förslaget om avgifter positivt"
        if _FRONTED.search(formula) and before.strip():
            return _Judged(False, 0.9) if _PROPOSAL.search(before) else _AN_AIM
        return None
    if kind == "aim":
        return None if objects.is_courtesy(after) else _AN_AIM
    if kind == "other" and objects.names_change(after):
        return _Judged(True, 0.85)
    return _Judged(kind == "proposal", {"proposal": 1.1, "clause": 1.0}.get(kind, 0.85))


_WOULD = swedish(r"(?:^| )skulle (?:(?:{VI}|{ADV}|(?:{ord} ){0,2}?{ORGAN}|gärna) )*$")
""" "Skulle välkomna tydligare riktlinjer": a wish for what is not there."""
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
    if theirs is Stance.OKLART or (theirs and row.says is not T):
        return None
    if (
        row.name in _BELONGS or row.force is Force.JUDGEMENT or row.says is Stance.INGEN_ERINRAN
    ) and _THEIR_VIEW.search(before):
        return None
    if row.negated is None:
        if row.says is T and row.force is Force.DECLARED and scope.unsure(before):
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
        doubly = doubly or (row.says is A and _NOT_AWAY.search(formula) is not None)
        return None if doubly else (theirs or row.says, row.confidence)
    if row.says is T and row.judged in ("", "object") and not theirs and _NOT_DONE.search(after):
        theirs = A
    if scope.disagrees(before) and _PROPOSED_TO.match(formula):
        return row.negated, 0.85 * row.confidence
    rejection = theirs is A or (
        row.says is T and row.name in _APPROVES and _REJECTION.search(after) is not None
    )
    verb = formula.rpartition(" ")[2] if _OBJECT_FIRST.match(formula) else formula.partition(" ")[0]
    infinite = _INFINITE.search(verb) is not None and not (
        _AS_PASSIVE.match(verb) and not _MODAL.search(f"{before}{formula.removesuffix(verb)}")
    )
    forward = after if _SINGLE.match(formula) or (not before.strip() and _DOES.match(after)) else ""
    match scope.negation(before, formula, forward, infinite=infinite):
        case scope.Negation.NONE:
            return (A, 0.9 * row.confidence) if rejection else (row.says, row.confidence)
        case _ if rejection:
            return None
        case scope.Negation.PARTIAL if row.says is T:
            return TD, 0.7 * row.confidence
        case _:
            return row.negated, (0.97 if row.says is T else 0.85) * row.confidence


def interpret(
    text: str, found: Sequence[Hit], bounds: Sequence[Bounds], parts: Sequence[Bounds]
) -> list[Said]:
    """What each formula says: questions, conditionals and complements aside; leanings last. `parts` are the breaths."""
    said: list[Said] = []
    taken = 0, 0
    for i, hit in enumerate(found):
        sentence, breath = around(bounds, hit.start), around(parts, hit.start)
        if breath[1] < hit.end:  # "är däremot positiva till": the turn stands inside the formula
            breath = breath[0], around(parts, hit.end - 1)[1]
        if text[sentence[1] - 1] == "?":
            continue
        if hit.start < taken[1] and not _ANEW.search(text, taken[0], hit.start):
            continue
        left = max(breath[0], found[i - 1].end if i else 0)
        right = min(sentence[1], found[i + 1].start if i + 1 < len(found) else sentence[1])
        before, formula = text[left : hit.start], text[hit.start : hit.end]
        if i and unsaid.embedded(before):
            continue
        if unsaid.mentioned(text[hit.end : sentence[1]]) and hit.pattern.negated is not None:
            continue
        if (
            hit.pattern.force > Force.JUDGEMENT
            and unsaid.alternative(text[breath[0] : hit.start], formula)
            and hit.pattern.says in (T, A)
        ):
            continue
        if hit.pattern.negated is not None and unsaid.hypothetical(
            text[breath[0] : hit.start], text[hit.end : sentence[1]]
        ):
            continue
        if hit.pattern.negated is not None and unsaid.counterfactual(
            text[sentence[0] : hit.start], text[hit.end : sentence[1]]
        ):
            continue
        judged = _judged(hit, before, formula, text[hit.end : breath[1]], text[sentence[0] : hit.start])
        rest = text[hit.end : breath[1]]
        theirs = _theirs(hit, formula, rest) if judged else None
        if theirs or (hit.pattern.says is A and IF_SUPPORTED.match(rest)):
            taken = hit.end, breath[1]
        stance = _stance(hit, before, formula, text[hit.end : right], theirs) if judged else None
        rule = Rule.FREE
        if stance:
            rule = governed(text[sentence[0] : hit.start], formula, rest, text[breath[0] : hit.start])
            stance = _ruled(hit, stance, rule)
        if judged and stance:
            sure = _LEANING if judged.leaning else min(0.98, stance[1] * judged.factor)
            others = rule is Rule.OTHERS
            said.append(Said(hit, stance[0], sure, judged.proposal, leaning=judged.leaning, others=others))
    stands = [one for one in said if not one.leaning]
    return _unexplained(stands, text, parts) + [one for one in said if one.leaning]


_WITH = swedish(r"^(?:håller|hålla)(?= )[^.;:]* med(?= )")
""" "Håller inte med om att förslaget bör avslås": what follows is not what the sender thinks."""
_CONTRARY = frozenset(row.name for row in GRAMMAR if row.judged == "contrary") | {"har motsatt uppfattning"}
""" "Tvärtemot utredningen anser vi att förslaget bör avslås": what follows is what the sender thinks."""


def _theirs(hit: Hit, formula: str, after: str) -> Stance | None:
    """What a stand says whose object is against the proposal, or something else instead; see `shared`."""
    row = hit.pattern
    if row.says not in (T, A, Stance.INGEN_ERINRAN):
        return None
    if (row.force is Force.JUDGEMENT and _PROPOSAL.search(formula)) or (
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


_BELONGS = frozenset(
    (
        "bör inte genomföras",
        "bör genomföras",
        "kan inte läggas till grund",
        "är inte lämpligt",
        "bör inte införas",
        "förslaget är inte motiverat",
        "förslaget framstår inte som rimligt",
        "saknas skäl att införa",
        "bör utgå",
        "dagens ordning bör bestå",
        "lägger inte till grund",
        "inte på det sätt som föreslås",
        "anser att det inte bör införas",
        "anser att det bör införas",
        "ser inget behov",
        "anser inte att det ska läggas där",
        "är inte rätt väg",
        "kostar mer än det ger",
        "det är onödigt att införa",
    )
)
_BECAUSE = swedish(
    r" (?:eftersom|då|därför att|för att|i och med att|med tanke på att|med hänsyn till att|med motiveringen att)(?= )"
)
""" "Välkomnar förslaget, eftersom det inte finns behov av …": a reason for the stand before it."""
_THEIR_VIEW = swedish(
    r"{UTREDNINGENS} (?:{ord} ){0,2}?(?:bedömning|slutsats|uppfattning|ställningstagande|ståndpunkt)\w*(?: om| är)?,? att [^.;:]*$"
)
""" "Har förståelse för utredningens bedömning att … inte bör införas": that is what the inquiry thinks."""
_AGREES = frozenset(("delar bedömningen", "instämmer", "är av samma uppfattning", "i likhet med utredningen"))
_APPROVES = _AGREES | {"tillstyrker", "bifaller", "stödjer", "ställer sig bakom", "förordar förslaget"}
_REJECTS = frozenset(("avslår", "avstyrker", "bifaller", "tillstyrker", "svaret är nej"))
_NOT_DONE = swedish(
    r"^ att (?:de[nt]? |{UTREDNINGENS} )?(?:{FÖRSLAG}|betänkandet|motionen|reformen|promemorian)(?: (?!om\b|som\b){ord}){0,3}? (?:inte|ej) (?:genomförs|införs|antas|läggs|blir|ska|bör|leder)(?=\W|$)"
)
""" "Välkomnar att förslaget inte genomförs": what is welcome is that it is not done."""
_REJECTION = swedish(
    r"^(?: (?!(?:men|som|utom|om|{FÖRSLAG}|{UTREDNINGENS})\b){ord}){0,5}? (?:avstyrkande\w*|avstyrkan|avslagsyrkande\w*|avvisande\w*|motstånd(?:et)?|nej)(?= |$|[.,;])"
)
""" "Ställer sig bakom Lärarförbundets avstyrkande": what is approved is a rejection by its name."""
_TO_REJECT = swedish(
    r"(?: (?!(?:och|men|samt)\b){ord}){0,8}?(?: (?:att|om|till))(?: (?!(?:och|men|samt)\b){ord}){0,4}? ?| "
)
""" "Tillstyrker att motionen avslås", "instämmer i förslaget att avstyrka": what is approved is a rejection."""
_WHOSE = swedish(r"(?: (?!(?:och|men|samt)\b){ord}){0,8}? ?")
""" "Ställer sig bakom nämndens avslag"."""
_OPINES = swedish(r"(?:anser|menar|bedömer|tycker|finner)(?= )")
""" "Medan branschen avvisar kravet anser verket att det bör införas": an opinion with a verb and a subject of its own."""
_DECIDES = swedish(r"bör (?:därför )?(?:avstyrkas|tillstyrkas|avslås|bifallas)")
_SUCH = swedish(r"(?:en|ett|någon|något) såda(?:n|nt|na)|detta|det skulle|sådana")
_NOT_PROPOSED = swedish(
    r" (?:bestämt )?(?:ett |en |varje |all )?(?:[\w-]*införande\w*|utvidgning\w*|utökning\w*|återgång\w*)(?= )"
)
_PROPOSAL = swedish(r"förslag|föreslag")


def _unexplained(said: list[Said], text: str, parts: Sequence[Bounds]) -> list[Said]:
    """Leave out what another formula of the same breath explains."""
    kept = []
    for one in said:
        breath = around(parts, one.hit.start)
        mates = [o for o in said if o is not one and around(parts, o.hit.start) == breath]
        if any(_explains(other, one, text) for other in mates):
            continue
        if one.stance in (T, Stance.INGEN_ERINRAN) and any(_granted(one, other, text) for other in said):
            continue
        if one.stance in (T, TD) and any(o.stance is A for o in said) and _second_best(one, text):
            one = replace(one, stance=Stance.OKLART, confidence=0.5, named=SECOND)
        elif any(_rejects_the_unproposed(one, other, text, breath) for other in mates):
            one = replace(one, stance=Stance.OKLART, confidence=0.5, named=UNPROPOSED)
        elif any(_rejects_the_unproposed(other, one, text, breath) for other in mates):
            one = replace(one, confidence=0.75 * one.confidence)
        kept.append(one)
    return kept


_GRANTING = swedish(r"(?:^|[.,;:] )(?:även om|trots att|fastän|om än|visserligen|förvisso)(?= )[^.;:]*$")


def _granted(one: Said, other: Said, text: str) -> bool:
    """ "Även om regionen delar bilden …, kan den inte ställa sig bakom förslaget": what is granted is no support."""
    if one.stance is T and one.force > Force.ATTITUDE and one.rule not in _AGREES:
        return False
    if other.stance is not A or other.force < Force.DECLARED or other.hit.start < one.hit.end:
        return False
    return (
        "." not in text[one.hit.end : other.hit.start] and _GRANTING.search(text[: one.hit.start]) is not None
    )


_SECOND = swedish(r"i (?:andra|sista) hand(?= |[.,;]|$)|(?:alternativt|subsidiärt)(?= |,)")


def _second_best(one: Said, text: str) -> bool:
    """ "Avstyrker i första hand …, tillstyrker i andra hand …": what is said of the second choice is no support."""
    before = text[max(0, one.hit.start - 40) : one.hit.start].rsplit(";", 1)[-1].rsplit(",", 1)[-1]
    return (
        _SECOND.search(before) is not None
        or _SECOND.match(text[one.hit.end : one.hit.end + 40].lstrip()) is not None
    )


def _rejects_the_unproposed(one: Said, other: Said, text: str, breath: Bounds) -> bool:
    """ "Avstyrker varje utvidgning och delar bedömningen att en sådan skulle …": what is opposed is not proposed.

    The other way about too: "delar bedömningen i frågan och avstyrker ett återinförande".

    It is no opposition to the proposal, but somebody should see it: it stays, without a stand.
    """
    if one.rule != "avstyrker" or other.rule != "delar bedömningen" or other.stance is not T:
        return False
    if _PROPOSAL.search(text[one.hit.end : one.hit.end + 60]):
        return False
    if other.hit.start > one.hit.end:
        return _SUCH.search(text, other.hit.end, breath[1]) is not None
    return text[: one.hit.start].endswith(" och ") and _NOT_PROPOSED.match(text, one.hit.end) is not None


def _explains(other: Said, one: Said, text: str) -> bool:
    """Is `one` no stand of its own beside `other`?

    - "förslaget är välgrundat och domstolen motsätter sig inte": the weaker judgement is an argument.
    - "delar bedömningen att förslaget inte bör genomföras": the judgement belongs to the assessment that is shared.
    - "delar förvaltningens bedömning att motionen bör avstyrkas": the term of art decides.
    - "tillstyrker att motionen avslås": so does the rejection that is approved.
    """
    after = other.hit.start > one.hit.end
    if one.force is Force.JUDGEMENT and other.force > one.force:
        return True
    if one.rule in _BELONGS and not after and _BECAUSE.search(text, other.hit.end, one.hit.start):
        return True
    if one.rule in _BELONGS and other.force >= Force.DECLARED:
        if not after and other.rule not in _AGREES | _APPROVES and _OPINES.match(text, one.hit.start):
            return False
        return not after or other.force is Force.PERFORMATIVE
    if (
        one.rule in _AGREES
        and other.force is Force.PERFORMATIVE
        and after
        and _DECIDES.search(text, one.hit.end, other.hit.end)
    ):
        return True
    if one.stance is T and one.rule in _APPROVES and other.stance is A and other.rule in _REJECTS and after:
        formula = text[other.hit.start : other.hit.end]
        between = _TO_REJECT if not formula.startswith("avsla") else _WHOSE
        return formula[-1:] != "r" and between.fullmatch(text, one.hit.end, other.hit.start) is not None
    return False
