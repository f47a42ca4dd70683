"""Whether what was found answers the question, or the documents do not say: weighed by what was learned from questions.

No single sign tells. A sentence that holds a figure and most of the question's words may be about something else, and one
that shares few words with it may be the answer. Each sign has a weight (`assistant/embedded/questions/weights.json`),
learned by `training/questions.py` from questions whose answers are known, with and without the answer in the text.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assistant import words
from assistant.questions.bags import bag_of
from assistant.questions.expected import Kind, Question
from assistant.questions.holding import vague
from assistant.questions.weighing import Weighed, Weighing

WEIGHTS = Path(__file__).resolve().parent.parent / "embedded" / "questions" / "weights.json"

_TIMES = (Kind.DATE, Kind.DURATION, Kind.FREQUENCY)
_NAMES = (Kind.BODY, Kind.PLACE)


def fitting(ranked: Sequence[Weighed]) -> list[Weighed]:
    """Those that hold what is asked for and are about the right matter and time, best first; else all of them."""
    return [one for one in ranked if one.fits] or list(ranked)


def doubt(weighing: Weighing, ranked: Sequence[Weighed]) -> float:
    """How likely it is that none of what was found answers the question, 0 to 1."""
    if not ranked:
        return 1.0
    weights = _learned().weights
    total = weights[""] + sum(weights[name] * value for name, value in features(weighing, ranked).items())
    return 1 / (1 + math.exp(-total))


def answered(weighing: Weighing, ranked: Sequence[Weighed]) -> bool:
    """Whether the best of what was found is an answer."""
    return doubt(weighing, ranked) <= _learned().limit


def features(weighing: Weighing, ranked: Sequence[Weighed]) -> dict[str, float]:
    """What the decision rests on: signs of the best that was found, and of how it stands among the others."""
    asked = weighing.asked
    best = fitting(ranked)[0]
    bag = bag_of(best.text)
    near = dict(zip((term.word for term in asked.terms), weighing.near(best), strict=True))
    own = {term.word: bag.holds(term.word) for term in asked.terms}
    kinds = [one for one in ranked if one.kind]
    return {
        "score": best.score,
        "together": best.together,
        "holds": float(best.kind),
        "vaguely": float(vague(asked, best.text)),
        "names near": float(best.named),
        "period": float(best.period),
        "row": float(best.row),
        "rank": math.log(1 + best.rank),
        "said of the question": _said(asked, best.text),
        "behind the best": ranked[0].score - best.score,
        "best of all signs": max(
            (one.score for one in kinds if one.fits and one.focus and one.plain), default=0.0
        ),
        "most of the question": max((one.itself for one in kinds), default=0.0),
        "heaviest missing": _heaviest(weighing, own),
        "heaviest missing near": _heaviest(weighing, near),
        "a name missing": float(any(term.critical and near[term.word] < _HELD for term in asked.terms)),
        "in no passage": weighing.absent(best),
        "open": float(asked.kind is Kind.OPEN),
        "time": float(asked.kind in _TIMES),
        "name": float(asked.kind in _NAMES),
    }


def _heaviest(weighing: Weighing, held: Mapping[str, float]) -> float:
    """The share of the question that the weightiest word has that is not held."""
    missing = (weighing.importance[word] for word, how_well in held.items() if how_well < _HELD)
    return max(missing, default=0.0) / weighing.total


_HELD = 0.25
"""How well a word must be held to be there at all."""


def _said(asked: Question, text: str) -> float:
    """The share of a text's telling words that the question has."""
    question = bag_of(asked.text)
    telling = [token.word for token in words.tokens(text) if token.word not in words.STOP_WORDS]
    return sum(question.holds(word) >= 0.5 for word in telling) / max(1, len(telling))


@dataclass(frozen=True, slots=True)
class _Learned:
    weights: Mapping[str, float]
    """By sign; under the empty name what is added to all."""
    limit: float
    """A question more doubtful than that is refused."""


@cache
def _learned() -> _Learned:
    read = json.loads(WEIGHTS.read_text("utf-8"))
    return _Learned(read["weights"], float(read["refused above"]))
