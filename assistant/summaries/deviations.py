"""Who does not follow the majority, and who argues what nobody else does.

What deviates is what a reader of many answers misses, so it is looked for by arithmetic and shown
first. A side has a majority when more than half of those that take a stand (at least three) are on
it. A respondent without a stand deviates from nothing, and neither does one whose stand is not
decided.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from assistant import words
from assistant.domain import Basis, Case, Registry, Stance, Target
from assistant.summaries.candidates import Candidate, OwnText
from assistant.summaries.salience import Vocabulary
from assistant.summaries.tally import Tally, instances
from assistant.swedish import listed

_FEWEST_STANDS = 3
_SECOND_CAMP = 0.25
"""Support in part deviates from support only while it is rarer than this; above, it is a second camp."""
_FEWEST_SUBMISSIONS = 4
_RARE = 6.5
"""A word in less than about one paragraph of 650 of public-sector Swedish."""
_LONG_STEM, _RARER, _TELLING_ALONE = 8, 7.0, 12
"""A short word, however rare, can be chance: it takes two, or one long compound, to say that a theme is new."""
_SAYING = frozenset(
    words.stem(word)
    for word in [
        "efterfrågar",
        "föreslår",
        "framhåller",
        "betonar",
        "understryker",
        "ifrågasätter",
        "bedömer",
        "bedömning",
        "förordar",
        "avstyrker",
        "tillstyrker",
        "instämmer",
        "förslaget",
        "förslagen",
        "nämnden",
        "kommunen",
        "regionen",
        "myndigheten",
        "föreningen",
        "förbundet",
        "remissen",
        "betänkandet",
        "utredningen",
        "utredaren",
        "yttrande",
        "synpunkter",
        "riskerar",
        "innebär",
        "förutsätter",
        "behöver",
    ]
)
"""What every respondent does and is."""
_NOT_THEMES = (
    "ligen",
    "ligt",
    "liga",
    "vis",
    "samt",
    "samma",
    "ande",
    "ende",
    "ade",
    "erar",
    "erad",
    "erade",
    "erat",
    "iskt",
    "iska",
    "as",
    "ella",
    "hålls",
    "skjuts",
    "överallt",
    "såtillvida",
    "ellt",
    "bara",
    "bart",
    "fulla",
    "fullt",
    "aste",
    "iva",
    "ivt",
)
"""Endings of words that describe rather than name what an argument is about."""


class Side(Enum):
    FOR = "tillstyrker eller inte har någon erinran"
    PARTLY = "tillstyrker delvis"
    AGAINST = "avstyrker"


_SIDE = {
    Stance.TILLSTYRKER: Side.FOR,
    Stance.INGEN_ERINRAN: Side.FOR,
    Stance.TILLSTYRKER_DELVIS: Side.PARTLY,
    Stance.AVSTYRKER: Side.AGAINST,
}


@dataclass(frozen=True)
class Departure:
    """A respondent that is not on the majority's side of a target."""

    respondent_id: str
    target: Target
    what: str
    rank: tuple[int, int, int]
    """Full opposition before part, the whole before points, rarer before commoner."""


def side(stance: Stance | None) -> Side | None:
    """The side a stance is on; None for one that takes no stand."""
    return _SIDE.get(stance) if stance else None


def departures(tally: Tally, title: str) -> tuple[Departure, ...]:
    """Those that do not follow the majority on one target; none where there is no majority."""
    sides = {s: [i for i in tally.answered if side(tally.stance(i)) is s] for s in Side}
    stands = sum(len(ids) for ids in sides.values())
    majority = max(Side, key=lambda s: len(sides[s]))
    if stands < _FEWEST_STANDS:
        return ()
    if 2 * len(sides[majority]) <= stands:
        return _against_all_support(tally, title, sides, stands)
    found = []
    for other in Side:
        if other is majority or not sides[other]:
            continue
        mild = Side.PARTLY in (other, majority)
        if mild and len(sides[other]) > _SECOND_CAMP * stands:
            continue
        for respondent_id in sides[other]:
            stance = tally.stance(respondent_id)
            assert stance is not None
            what = (
                f"{_own_words(stance, title, _is_derived(tally, respondent_id))}, medan "
                f"{len(sides[majority])} av {instances(stands)} som tagit ställning "
                f"{_majority_words(tally, majority)}{_left_open(tally)}."
            )
            rank = (int(mild), int(not tally.target.whole), len(sides[other]))
            found.append(Departure(respondent_id, tally.target, what, rank))
    return tuple(found)


def _against_all_support(
    tally: Tally, title: str, sides: Mapping[Side, list[str]], stands: int
) -> tuple[Departure, ...]:
    """Where full support is no majority, but support in full or in part is: those few that oppose."""
    support = len(sides[Side.FOR]) + len(sides[Side.PARTLY])
    against = sides[Side.AGAINST]
    if not against or len(against) > _SECOND_CAMP * stands:
        return ()
    words = "tillstyrker helt eller delvis"
    if tally.count(Stance.INGEN_ERINRAN):
        words += " eller inte har någon erinran"
    rank = (0, int(not tally.target.whole), len(against))
    found = []
    for respondent_id in against:
        own = _own_words(Stance.AVSTYRKER, title, _is_derived(tally, respondent_id))
        what = (
            f"{own}, medan {support} av {instances(stands)} som tagit ställning {words}{_left_open(tally)}."
        )
        found.append(Departure(respondent_id, tally.target, what, rank))
    return tuple(found)


def _left_open(tally: Tally) -> str:
    """How many the count says nothing about: they can be on any side."""
    undecided = len(tally.undecided)
    return f" ({undecided} är ej {'avgjord' if undecided == 1 else 'avgjorda'})" if undecided else ""


def _is_derived(tally: Tally, respondent_id: str) -> bool:
    position = tally.positions.get(respondent_id)
    return position is not None and position.basis is Basis.DERIVED and respondent_id not in tally.by_hand


def _own_words(stance: Stance, title: str, derived: bool) -> str:
    """The stand; one that is derived is told for what it is, stands on parts."""
    on = f" {title}" if title else " förslaget"
    if derived and not title:
        return {
            Stance.TILLSTYRKER: "Tillstyrker de delar av förslaget som svaret tar upp (härlett)",
            Stance.TILLSTYRKER_DELVIS: "Tillstyrker bara en del av det som svaret tar upp (härlett)",
            Stance.AVSTYRKER: "Avstyrker de delar av förslaget som svaret tar upp (härlett)",
            Stance.INGEN_ERINRAN: "Har ingen erinran mot de delar av förslaget som svaret tar upp (härlett)",
        }[stance]
    return {
        Stance.TILLSTYRKER: f"Tillstyrker{on}",
        Stance.TILLSTYRKER_DELVIS: f"Tillstyrker{on} bara delvis",
        Stance.AVSTYRKER: f"Avstyrker{on}",
        Stance.INGEN_ERINRAN: f"Har ingen erinran mot{on}",
    }[stance]


def _majority_words(tally: Tally, majority: Side) -> str:
    if majority is Side.FOR and not tally.count(Stance.INGEN_ERINRAN):
        return "tillstyrker"
    if majority is Side.FOR and not tally.count(Stance.TILLSTYRKER):
        return "inte har någon erinran"
    return majority.value


# --------------------------------------------------------------------------------------------
# Arguments nobody else has


@dataclass(frozen=True)
class LoneArgument:
    """A sentence with themes that no other submission mentions."""

    submission_id: str
    candidate: Candidate
    words: tuple[str, ...]
    """As written, themes first: long nouns that say what it is about."""
    stems: tuple[str, ...]
    themes: int
    """How many of the words are themes; the others only show that the sentence is its own."""
    score: float

    @property
    def what(self) -> str:
        quoted = listed([f"”{word}”" for word in self.words])
        return f"Tar upp något som ingen annan instans nämner: {quoted}."


def lone_arguments(
    case: Case,
    registry: Registry,
    texts: Mapping[str, OwnText],
    vocabulary: Vocabulary,
    everything: Mapping[str, str],
) -> tuple[LoneArgument, ...]:
    """At most one sentence per submission, and only from those that stand out most.

    `everything` is all text of each submission: that nobody else mentions a word is looked up
    there, also where somebody retells or quotes, before it is said.
    """
    if len(texts) < _FEWEST_SUBMISSIONS:
        return ()
    known = _known_words(case, registry)
    found: list[LoneArgument] = []
    for submission_id, text in texts.items():
        own = text.terms
        for candidate in text.candidates:
            if candidate.argues:
                argument = _weighed(submission_id, candidate, vocabulary, own, known)
                if argument.themes:
                    found.append(argument)
    found.sort(key=lambda argument: -argument.score)  # sorting is stable: ties keep the registry's order
    most = min(12, max(2, round(0.15 * len(texts))))
    lowered = {submission_id: text.lower() for submission_id, text in everything.items()}
    best: dict[str, LoneArgument] = {}
    for argument in found:
        if len(best) == most:
            break
        if argument.submission_id in best:
            continue
        others = [text for submission_id, text in lowered.items() if submission_id != argument.submission_id]
        true = [n for n, stem in enumerate(argument.stems) if not any(stem in text for text in others)]
        if len(true) < 2 or true[0] >= argument.themes:
            continue
        shown = [n for n in true if n < argument.themes][:3]
        if len(shown) == 1 and len(argument.stems[shown[0]]) < _TELLING_ALONE:
            continue
        best[argument.submission_id] = replace(
            argument,
            words=tuple(argument.words[n] for n in shown),
            stems=tuple(argument.stems[n] for n in shown),
        )
    return tuple(best.values())


def _known_words(case: Case, registry: Registry) -> frozenset[str]:
    """Stems that everybody had before them, or that are names: using them is no argument of one's own."""
    parts = [case.title, case.proposal.title]
    parts += [f"{point.title} {point.text}" for point in case.proposal.points]
    parts += [" ".join(respondent.names) for respondent in registry.respondents]
    return frozenset(map(words.stem, words.words_of(words.normalise(" ".join(parts)))))


def _weighed(
    submission_id: str,
    candidate: Candidate,
    vocabulary: Vocabulary,
    own: Mapping[str, int],
    known: frozenset[str],
) -> LoneArgument:
    text = words.normalise(candidate.text)
    tokens = list(words.tokens(text))
    lone: dict[str, tuple[str, float, bool]] = {}
    for token in tokens:
        stem = words.stem(token.word)
        name = text[token.start].isupper()  # or the first word, which may be one
        if name or stem in lone or stem in known or not _names_a_theme(token, stem):
            continue
        parts = words.parts(token.word)
        if vocabulary.count.get(stem, 0) > 1 or (
            parts and min(vocabulary.count.get(p, 0) for p in parts) > 1
        ):
            continue
        value = 1.5 if own.get(stem, 0) > 1 else 1.0
        # A compound, or a long word nobody has seen, says what a sentence is about; a short one seldom does.
        theme = bool(parts) or (len(stem) >= _LONG_STEM and words.rarity(stem) >= _RARER)
        lone[stem] = (text[token.start : token.end].lower(), value * (2 if theme else 1), theme)
    score = sum(value for _, value, _ in lone.values()) / (4 + len(tokens)) ** 0.5
    ranked = sorted(lone.items(), key=lambda item: (not item[1][2], -item[1][1]))
    return LoneArgument(
        submission_id,
        candidate,
        tuple(word for _, (word, _, _) in ranked),
        tuple(stem for stem, _ in ranked),
        sum(theme for _, (_, _, theme) in ranked),
        round(score, 6),
    )


def _names_a_theme(token: words.Token, stem: str) -> bool:
    if token.number or len(token.word) < 6 or token.word in words.STOP_WORDS or stem in _SAYING:
        return False
    if token.word.endswith(_NOT_THEMES):
        return False
    return not words.vocabulary() or words.rarity(stem) >= _RARE


def sentence_subject(target: Target, case: Case) -> str:
    """How a target is named inside a sentence: "punkt 2 (Avgift för uteserveringar)"; empty for the whole."""
    if target.point_id is None:
        return ""
    point = case.proposal.point(target.point_id)
    return f"punkt {point.number} ({point.title})" if point.title else f"punkt {point.number}"
