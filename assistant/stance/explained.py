"""What was said in a breath, without what another formula of the same breath explains."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.domain import Stance
from assistant.stance.about import PROPOSAL
from assistant.stance.changes import CHANGED
from assistant.stance.grammar import Hit
from assistant.stance.lexicon import swedish
from assistant.stance.pattern import Force
from assistant.stance.segments import Bounds, around

T, TD, A = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER
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


BELONGS = frozenset(
    (
        "bör inte genomföras",
        "skäl att inte införa",
        "skäl att genomföra förslaget",
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
AGREES = frozenset(("delar bedömningen", "instämmer", "är av samma uppfattning", "i likhet med utredningen"))
APPROVES = AGREES | {"tillstyrker", "bifaller", "stödjer", "ställer sig bakom", "förordar förslaget"}
_REJECTS = frozenset(("avslår", "avstyrker", "bifaller", "tillstyrker", "svaret är nej"))
_TO_REJECT = swedish(
    r"(?: (?!(?:och|men|samt)\b){ord}){0,8}?(?: (?:att|om|till))(?: (?!(?:och|men|samt)\b){ord}){0,4}? ?| "
)
""" "Tillstyrker att motionen avslås", "instämmer i förslaget att avstyrka": what is approved is a rejection."""
_WHOSE = swedish(r"(?: (?!(?:och|men|samt)\b){ord}){0,8}? ?")
""" "Ställer sig bakom nämndens avslag"."""
_SPELT_OUT = swedish(
    r" (?:{ord} ){0,6}?(?:förslag|yrkande|hemställan|beslutsförslag|linje),? (?:det vill säga|dvs\.?|d\.v\.s\.|alltså|nämligen|vilket (?:innebär|betyder))(?: att)?(?: (?:{ord} ){0,4}?)?"
)
""" "Bifaller styrelsens förslag, det vill säga att avstyrka": what it comes to decides."""
_OPINES = swedish(r"(?:anser|menar|bedömer|tycker|finner)(?= )")
""" "Medan branschen avvisar kravet anser verket att det bör införas": an opinion with a verb and a subject of its own."""
_OF_THOSE = swedish(
    r"(?:instanser|myndigheter|kommuner|organisationer|aktörer|länder|de|dem) som(?: {ADV}| har| kan)* $"
)
""" "… även enligt de myndigheter som stöder reformen": what they support explains nothing."""
_DECIDES = swedish(r"bör (?:därför )?(?:avstyrkas|tillstyrkas|avslås|bifallas)")
_THEN_OPINES = swedish(
    r", (?:anser|menar|bedömer|tycker|finner|yrkar)(?: (?!(?:att|inte|ej)\b){ord}){1,5}? att $"
)
""" "…, anser Sveriges Bryggare att": another verb, and whoever speaks now."""
_SUCH = swedish(r"(?:en|ett|någon|något) såda(?:n|nt|na)|detta|det skulle|sådana")
_NOT_PROPOSED = swedish(
    r" (?:bestämt )?(?:ett |en |varje |all )?(?:[\w-]*införande\w*|utvidgning\w*|utökning\w*|återgång\w*)(?= )"
)


_MATES = 60
"""So many formulas before and after one may explain it: a text without full stops takes no longer for it."""


def unexplained(said: list[Said], text: str, parts: Sequence[Bounds]) -> list[Said]:
    """Leave out what another formula of the same breath explains."""
    kept = []
    breaths = [around(parts, one.hit.start) for one in said]
    for number, one in enumerate(said):
        breath = breaths[number]
        beside = range(max(0, number - _MATES), min(len(said), number + _MATES + 1))
        mates = [said[i] for i in beside if i != number and breaths[i] == breath]
        if any(_explains(other, one, text) for other in mates):
            continue
        if one.stance in (T, Stance.INGEN_ERINRAN) and any(_granted(one, said[i], text) for i in beside):
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


_SO_IT_IS = swedish(
    r"^(?:delar (?:uppfattningen|bilden|synen|åsikten)|instämmer|håller med|är(?: {ord}){0,3}? av (?:den )?(?:samma )?uppfattning\w*)"
)
_FACT = swedish(
    r"^(?: i| om| av)? att (?:(?!(?:{UTREDNINGENS}|{UTREDNINGEN}|{FÖRSLAG}|{FÖRESLAGNA}|bör|borde|inte|ej|behöver|måste)\b){ord},? ){1,25}?(?:[\w-]+[.;,]|men|fast)(?= )"
)
""" "Instämmer i att köerna är långa, men avstyrker förslaget": a fact that is agreed on is no part of the proposal."""


_AS_PROPOSED = swedish(
    r" (?:som|enligt|likt|i enlighet med) (?:nu )?(?:{UTREDNINGEN}|{UTREDNINGENS}|föreslås)(?=[ .,])"
)


def _granted(one: Said, other: Said, text: str) -> bool:
    """ "Även om regionen delar bilden …, kan den inte ställa sig bakom förslaget": what is granted is no support."""
    if one.stance is T and one.force > Force.ATTITUDE and one.rule not in AGREES:
        return False
    if other.stance is not A or other.force < Force.DECLARED or other.hit.start < one.hit.end:
        return False
    between = text[one.hit.end : other.hit.start]
    if (
        one.rule in AGREES
        and _FACT.match(between)
        and not _AS_PROPOSED.search(between)
        and _SO_IT_IS.search(text[one.hit.start : one.hit.end])
    ):
        return True
    return "." not in between and _GRANTING.search(text[: one.hit.start]) is not None


_SECOND = swedish(r"i (?:andra|sista) hand(?= |[.,;]|$)|(?:alternativt|subsidiärt|sekundärt)(?= |,)")


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
    if PROPOSAL.search(text[one.hit.end : one.hit.end + 60]):
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
    if one.rule in BELONGS and not after and _BECAUSE.search(text, other.hit.end, one.hit.start):
        return True
    if one.rule in BELONGS and other.force >= Force.DECLARED:
        if not after and _OF_THOSE.search(text, max(0, other.hit.start - 60), other.hit.start):
            return False
        if not after and other.rule not in AGREES | APPROVES and _OPINES.match(text, one.hit.start):
            return False
        if not after and _THEN_OPINES.search(text, other.hit.end, one.hit.start):
            return False
        return not after or other.force is Force.PERFORMATIVE
    if (
        one.rule in AGREES
        and other.force is Force.PERFORMATIVE
        and after
        and _DECIDES.search(text, one.hit.end, other.hit.end)
    ):
        return True
    if one.rule == "bifaller" and after and _SPELT_OUT.fullmatch(text, one.hit.end, other.hit.start):
        return True
    if one.stance is T and one.rule in APPROVES and other.stance is A and other.rule in _REJECTS and after:
        formula = text[other.hit.start : other.hit.end]
        between = _TO_REJECT if not formula.startswith("avsla") else _WHOSE
        return formula[-1:] != "r" and between.fullmatch(text, one.hit.end, other.hit.start) is not None
    return False


_THINGS = tuple(
    swedish(
        rf"(?: (?:{{VI}}|{{ADV}}|{{SIG}}|den|avstånd|nej|ja|(?:{{ord}} ){{0,2}}?{{ORGAN}}|till|mot|emot|från|bakom|i|om|på)(?= ))* ?{thing}"
    )
    for thing in (
        r"(?:(?<=att) | att )(?:(?!(?:frågan|frågorna|problemet|{UTREDNINGEN}|detta|det|man|vi)\b){ord} ){1,4}?[\w-]*(?:as|[^u]s)(?=[ .,;]|$)",
        CHANGED,
        r"(?:avsnitt|kapitel|kap\.|punkt|punkterna|§) ?\d",
    )
)
""" "Att åldersgränsen sänks", "utökad rapportering", "avsnitt 6": what is done, a change, a part by its number."""


def parts_beside(said: Sequence[Said], text: str) -> list[bool]:
    """Which support is of a thing of the kind that something else opposed is: a part of what is proposed, and no aim.

    "Välkomnar att åldersgränsen sänks men avstyrker att avgiften höjs".
    """
    if len({one.stance for one in said}) < 2:
        return [False] * len(said)
    kinds = [{n for n, thing in enumerate(_THINGS) if thing.match(text, one.hit.end)} for one in said]
    opposed = {n for kind, one in zip(kinds, said, strict=True) if one.stance is A for n in kind}
    return [one.stance is T and bool(kind & opposed) for kind, one in zip(kinds, said, strict=True)]
