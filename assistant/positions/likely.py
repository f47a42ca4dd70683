"""How likely each stance on the whole is, seen from all that the tool has noted of an answer.

The rules (`positions.weighing`) say what an answer's statements come to; how often that is what readers call it, a rule
does not know. `signs` names what tells: what the rules came to, how sure and how many the statements of each stance are,
and how the rest sounds. `chances` puts it together by weights fitted to labelled answers (`python training/positions.py`).
They decide nothing and undo nothing: they say what an answer that the rules leave to a person could be, the likeliest first.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from assistant.domain import Stance, Statement, Tone
from assistant.positions import support
from assistant.positions.verdicts import TD, UNSURE, A, E, N, O, T, Verdict, level, undecided
from assistant.statements.collected import (
    EXCEPTED,
    FAVOURS,
    INTRODUCES,
    LEANS,
    LEANS_FOR,
    LIKELY,
    NEED,
    OBJECTION,
    OPTION,
    URGES,
    WELCOMES,
)

WEIGHTS = Path(__file__).resolve().parent.parent / "embedded" / "positions" / "weights.json"
STANCES = (T, TD, A, E, N, O)
_OUTSPOKEN = 0.85
_HINTS = (LIKELY[E], LIKELY[N])
_COULD_BE = 0.3
"""From here up a stance is among the candidates, though no rule sees it."""


def ordered(verdict: Verdict, statements: Sequence[Statement]) -> Verdict:
    """An answer that is left to a person, with what it could be: the likeliest first.

    Where the rules see opposition their own order stands: of labelled answers it is right as often, and nobody overlooks a no.
    So it does where all there is is a hint of a stance that no weight is fitted to: those are too few.
    """
    if A not in verdict.candidates and not any(s.rule in _HINTS for s in statements):
        told = chances(signs(verdict, statements))
        known = dict.fromkeys((*verdict.candidates, *(s for s in STANCES if told[s] >= _COULD_BE)))
        verdict = replace(verdict, candidates=tuple(sorted(known, key=lambda stance: -told[stance])))
    return undecided(verdict, f"{verdict.reason} {UNSURE}" if verdict.stance else verdict.reason)


def signs(verdict: Verdict, statements: Sequence[Statement]) -> dict[str, float]:
    """What `chances` weighs, by its name: counts are taken by part, and as logarithms."""
    stands = [s for s in statements if s.stance is not O and s.rule not in (EXCEPTED, OPTION)]
    comments = [s for s in statements if s.stance is O]
    found: dict[str, float] = {}
    for stance in STANCES:
        read = verdict.candidates[0] is stance
        found[f"read as {stance.label}"] = float(read)
        found[f"sure of {stance.label}"] = verdict.confidence if verdict.stance is stance else 0.0
    for stance in STANCES[:-1]:
        found |= _said([s for s in stands if s.stance is stance], stance.label)
    return {**found, **_beside(comments), **_limits(statements, stands)}


def _said(stands: Sequence[Statement], label: str) -> dict[str, float]:
    """What is said of one stance."""
    return {
        f"{label} surest": _surest(stands),
        f"{label} surest on the whole": _surest([s for s in stands if s.target.whole]),
        f"{label} surest in the lead": _surest([s for s in stands if level(s) > 1]),
        f"{label} parts": math.log1p(len({support.part(s) for s in stands})),
        f"{label} outspoken parts": math.log1p(
            len({support.part(s) for s in stands if s.confidence >= _OUTSPOKEN})
        ),
    }


def _beside(comments: Sequence[Statement]) -> dict[str, float]:
    """What is said without a stand."""
    tones = Counter(s.qualifiers.tone for s in {s.citation: s for s in comments}.values())
    return {
        "liking": _sentences(comments, FAVOURS),
        "liking in the lead": float(any(s.rule == FAVOURS and level(s) > 1 for s in comments)),
        "doubt": support.doubts(comments),
        "heaviest doubt": max((s.doubt for s in comments), default=0.0),
        "doubt in the lead": max((s.doubt for s in comments if level(s) > 1), default=0.0),
        "most like opposition": support.odds(max((s.opposes for s in comments), default=0.0)),
        "objections": _sentences(comments, OBJECTION),
        "urging": _sentences(comments, URGES),
        "critical": math.log1p(tones[Tone.CRITICAL]),
        "praising": math.log1p(tones[Tone.POSITIVE]),
        "neutral": math.log1p(tones[Tone.NEUTRAL]),
        "introduces comments": float(any(s.rule == INTRODUCES for s in comments)),
        "leans against": _surest([s for s in comments if s.rule == LEANS]),
        "leans for": _surest([s for s in comments if s.rule == LEANS_FOR]),
        "may be support": _surest([s for s in comments if s.rule == LIKELY[T]]),
        "may be opposition": _surest([s for s in comments if s.rule == LIKELY[A]]),
    }


def _limits(statements: Sequence[Statement], stands: Sequence[Statement]) -> dict[str, float]:
    """What limits what is said, or says it of something near."""
    return {
        "a condition": float(any(s.qualifiers.condition for s in stands)),
        "partly": float(any(s.qualifiers.partly for s in stands)),
        "remarks": float(any(s.qualifiers.remarks for s in stands)),
        "to be made again": float(any(s.qualifiers.rework for s in statements)),
        "the need": float(any(s.rule == NEED for s in stands)),
        "welcomes": float(any(s.rule == WELCOMES for s in stands)),
    }


def _surest(statements: Sequence[Statement]) -> float:
    return max((s.confidence for s in statements), default=0.0)


def _sentences(comments: Sequence[Statement], rule: str) -> float:
    return math.log1p(len({s.citation for s in comments if s.rule == rule}))


def chances(told: Mapping[str, float]) -> dict[Stance, float]:
    """How likely each stance is; together 1."""
    weights = _weights()
    scores = {
        stance: weights[stance.label][""]
        + sum(weights[stance.label][name] * value for name, value in told.items())
        for stance in STANCES
    }
    top = max(scores.values())
    raised = {stance: math.exp(score - top) for stance, score in scores.items()}
    together = sum(raised.values())
    return {stance: value / together for stance, value in raised.items()}


@cache
def _weights() -> Mapping[str, Mapping[str, float]]:
    told: dict[str, dict[str, float]] = json.loads(WEIGHTS.read_text("utf-8"))
    return told
