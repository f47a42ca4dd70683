"""Support and doubts in one answer: plain support, support in part, or for a person to settle.

An answer may tillstyrka three parts and see risks in two others. Whether a careful reader calls that
"tillstyrker" or "tillstyrker delvis" hangs on how outspoken the support is, on how many parts, and on how
heavily the rest doubts. `chance` puts the four together; its weights were fitted by logistic regression to
labelled answers (`python training/support.py`, `eval/answer_labels.tsv`), inquiries left out in turn.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from assistant.domain import Stance, Statement
from assistant.statements.collected import OBJECTION, UNREAD

PLAIN = 0.72
"""From here up support is plain. A wrong "tillstyrker" is worse than one left to a person."""
IN_PART = 0.4
"""Below this it is support in part."""
OUTSPOKEN = 0.7
"""Below this, one statement alone is too weak a support to answer for."""
_STATED = 0.8
"""From here up support for the whole is said, not read out of an opinion."""
_HEAVIEST = 6
"""So many doubts count: a long answer says more of everything."""

_CONSTANT, _DOUBT, _SURE, _PARTS, _OBJECTS, _WHOLE = 0.26, -2.25, 1.59, 0.99, -2.41, 1.43


def doubts(comments: Sequence[Statement]) -> float:
    """How heavily comments doubt together: the heaviest doubt of each part, and of each sentence on the whole."""
    heaviest: dict[str, float] = {}
    for comment in comments:
        place = str(comment.citation.spans[0].start) if comment.target.whole else comment.target.key
        heaviest[place] = max(heaviest.get(place, 0.0), comment.doubt)
    return sum(sorted(heaviest.values(), reverse=True)[:_HEAVIEST])


def described(supported: Sequence[Statement], comments: Sequence[Statement]) -> tuple[float, ...]:
    """What `chance` weighs: doubt, how sure the surest support is, parts supported, whether it objects, whether the
    whole is supported in so many words."""
    surest = max(s.confidence for s in supported)
    return (
        doubts(comments),
        surest,
        math.log(len({s.target.key for s in supported})),
        float(any(s.rule in (OBJECTION, UNREAD) for s in comments)),
        float(any(s.target.whole and s.confidence >= _STATED for s in supported)),
    )


def chance(supported: Sequence[Statement], comments: Sequence[Statement]) -> float:
    """How likely it is that support with these comments beside it is called plain support."""
    doubt, sure, parts, objects, stated = described(supported, comments)
    score = _CONSTANT + _DOUBT * doubt + _SURE * sure + _PARTS * parts + _OBJECTS * objects + _WHOLE * stated
    return 1 / (1 + math.exp(-score))


def weak(supported: Sequence[Statement]) -> bool:
    """Whether all the support there is is one thing said in words that hardly take a stand."""
    return len({s.target.key for s in supported}) == 1 and max(s.confidence for s in supported) < OUTSPOKEN


def reading(chance: float) -> tuple[Stance | None, tuple[Stance, ...], float]:
    """The stance, if it can be told, what it could be, and how sure that is."""
    plain, part = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS
    candidates = (plain, part) if chance >= 0.5 else (part, plain)
    if chance >= PLAIN:
        return plain, candidates, chance
    if chance < IN_PART:
        return part, candidates, 1 - chance
    return None, candidates, 0.5
