"""Support and doubts in one answer: plain support, support in part, or for a person to settle.

An answer may tillstyrka three parts and see risks in two others. Whether a careful reader calls that
"tillstyrker" or "tillstyrker delvis" hangs on how outspoken the support is, on how many parts, on what limits
it, and on how heavily the rest doubts. `described` names what tells, `chance` puts it together; its weights were
fitted by logistic regression to labelled answers (`python training/support.py`, `eval/answer_labels.tsv`).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from assistant.domain import Citation, Stance, Statement, Tone
from assistant.positions.verdicts import level
from assistant.statements.collected import FAVOURS, NEED, OBJECTION, UNREAD, URGES
from assistant.statements.targets import REMAINDER

PLAIN = 0.8
"""From here up support is plain. A wrong "tillstyrker" is worse than one left to a person."""
PLAIN_IF_SAID = 0.5
"""The same where the whole, or what the answer begins with, is supported in so many words, and nothing limits that or
objects: of 41 labelled answers between this and `PLAIN`, 34 are plain support, and 22 of the 23 whose readers were sure."""
IN_PART = 0.5
"""Below this it is support in part: from 0.4 on so for two of three labelled answers, and three of four whose readers were sure."""
LIKELIER_PLAIN = 0.6
"""From here up plain support is named first where neither is decided: below, sure readers call two of three support in part."""
WEAK_IN_PART = 0.2
"""The same where the support is weak: of 19 labelled answers below this, 17 were support in part; of 12 up to `IN_PART`, 5."""
OUTSPOKEN = 0.7
"""Below this, one statement alone is too weak a support to answer for."""
_IN_SO_MANY_WORDS = 0.85
_HEAVIEST = 6
"""So many doubts count: a long answer says more of everything."""

WEIGHTS = {
    "constant": 1.57,
    "surest": 0.11,
    "surest on the whole": 0.81,
    "in the lead": 0.57,
    "parts": 0.30,
    "outspoken parts": 0.30,
    "limited parts": -0.76,
    "surest that is limited": -0.96,
    "surest limited in the lead": -0.29,
    "the rest": -0.44,
    "liking": 0.02,
    "doubt": -0.58,
    "heaviest doubt": -0.89,
    "doubt in the lead": -1.24,
    "most like opposition": -0.15,
    "objections": -1.02,
    "urging": 0.59,
    "critical": -0.52,
    "praising": 0.08,
    "neutral": -0.10,
}
"""How each thing that `described` tells moves the scale towards plain support."""


def doubts(comments: Sequence[Statement]) -> float:
    """How heavily comments doubt together: the heaviest doubt of each part, and of each sentence on the whole."""
    heaviest: dict[str, float] = {}
    for comment in comments:
        place = _part(comment)
        heaviest[place] = max(heaviest.get(place, 0.0), comment.doubt)
    return sum(sorted(heaviest.values(), reverse=True)[:_HEAVIEST])


def described(supported: Sequence[Statement], comments: Sequence[Statement]) -> dict[str, float]:
    """What `chance` weighs, by its name in `WEIGHTS`: counts are taken by part, and as logarithms."""
    plain = [s for s in supported if s.stance is Stance.TILLSTYRKER]
    limited = [s for s in supported if s.stance is Stance.TILLSTYRKER_DELVIS]
    tones = Counter(s.qualifiers.tone for s in {s.citation: s for s in comments}.values())
    return {
        "surest": _surest(plain),
        "surest on the whole": _surest(s for s in plain if s.target.whole),
        "in the lead": float(any(_leads(s) for s in plain)),
        "parts": _many({_part(s) for s in plain}),
        "outspoken parts": _many({_part(s) for s in plain if s.confidence >= _IN_SO_MANY_WORDS}),
        "limited parts": _many({_part(s) for s in limited}),
        "surest that is limited": _surest(limited),
        "surest limited in the lead": _surest(s for s in limited if _leads(s)),
        "the rest": float(bool(comments) and any(s.target == REMAINDER for s in plain)),
        "liking": _many(
            {s.citation for s in comments if s.rule == FAVOURS and s.qualifiers.tone is Tone.POSITIVE}
        ),
        "doubt": doubts(comments),
        "heaviest doubt": max((s.doubt for s in comments), default=0.0),
        "doubt in the lead": max((s.doubt for s in comments if level(s) > 1), default=0.0),
        "most like opposition": _odds(max((s.opposes for s in comments), default=0.0)),
        "objections": _many({s.citation for s in comments if s.rule in (OBJECTION, UNREAD)}),
        "urging": _many({s.citation for s in comments if s.rule == URGES}),
        "critical": math.log1p(tones[Tone.CRITICAL]),
        "praising": math.log1p(tones[Tone.POSITIVE]),
        "neutral": math.log1p(tones[Tone.NEUTRAL]),
    }


def _leads(statement: Statement) -> bool:
    """Whether it is said first, or of everything."""
    return statement.target.whole or level(statement) > 1


def _part(statement: Statement) -> str:
    """What a statement is on; each sentence on the whole counts for itself."""
    return str(statement.citation.spans[0].start) if statement.target.whole else statement.target.key


def _many(parts: Collection[object]) -> float:
    return math.log1p(len(parts))


def _surest(statements: Iterable[Statement]) -> float:
    return max((s.confidence for s in statements), default=0.0)


def _odds(chance: float) -> float:
    """How much likelier than one in a thousand, as a logarithm; 0 for less.

    >>> [round(_odds(chance), 1) for chance in (0.0, 0.001, 0.5, 1.0)]
    [0.0, 0.0, 6.9, 13.8]
    """
    kept = min(0.999, max(0.001, chance))
    return math.log(kept / (1 - kept)) + math.log(999)


def chance(supported: Sequence[Statement], comments: Sequence[Statement]) -> float:
    """How likely it is that support with these comments beside it is called plain support."""
    told = described(supported, comments)
    score = WEIGHTS["constant"] + sum(WEIGHTS[name] * value for name, value in told.items())
    return 1 / (1 + math.exp(-score))


def weak(supported: Sequence[Statement]) -> bool:
    """Whether all the support there is is one thing said in words that hardly take a stand, or of the need alone."""
    if all(s.rule == NEED for s in supported):
        return True
    return len({s.target.key for s in supported}) == 1 and max(s.confidence for s in supported) < OUTSPOKEN


def in_so_many_words_limited(supported: Sequence[Statement]) -> bool:
    """Whether a condition or a limit is put in terms of art: "tillstyrker under förutsättning att …"."""
    return any(s.stance is Stance.TILLSTYRKER_DELVIS and s.confidence >= _IN_SO_MANY_WORDS for s in supported)


def reserved(supported: Sequence[Statement], comments: Sequence[Statement]) -> bool:
    """Whether anything limits the support or objects: of labelled answers told to be plain support in spite of that, half are."""
    limited = any(s.stance is Stance.TILLSTYRKER_DELVIS for s in supported)
    return limited or len(_critical(comments)) > 1 or any(s.rule in (OBJECTION, UNREAD) for s in comments)


def said(supported: Sequence[Statement], comments: Sequence[Statement]) -> bool:
    """Whether the whole, or what the answer begins with, is supported in so many words, and nothing limits that or objects."""
    if any(s.stance is not Stance.TILLSTYRKER for s in supported):
        return False
    if any(s.rule in (OBJECTION, UNREAD) for s in comments):
        return False
    if _surest(s for s in supported if s.target.whole) >= _IN_SO_MANY_WORDS:
        return True
    return _surest(s for s in supported if _leads(s)) >= _IN_SO_MANY_WORDS and len(_critical(comments)) < 2


def _critical(comments: Sequence[Statement]) -> set[Citation]:
    return {s.citation for s in comments if s.qualifiers.tone is Tone.CRITICAL}


def reading(
    chance: float, plain_from: float = PLAIN, part_to: float = IN_PART
) -> tuple[Stance | None, tuple[Stance, ...], float]:
    """The stance, if it can be told, what it could be, and how sure that is."""
    plain, part = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS
    candidates = (plain, part) if chance >= LIKELIER_PLAIN else (part, plain)
    if chance >= plain_from:
        return plain, candidates, chance
    if chance < part_to:
        return part, candidates, 1 - chance
    return None, candidates, 0.5
