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

from assistant.questions.expected import Kind
from assistant.questions.ordering import WEIGHTS
from assistant.questions.signs import MISSING
from assistant.questions.telling import only_counted
from assistant.questions.weighed import Weighed
from assistant.questions.weighing import Weighing

_BEST_OF_ALL = (
    "holds",
    "meant",
    "meant near",
    "own",
    "together",
    "itself",
    "rule",
    "beside",
    "things in it",
    "holds and all things",
)
"""Signs whose greatest value among all candidates counts too."""
_NEXT = 5
_OF_TOPIC = 0.4
"""Share of what something is to be said about that may be missing."""


def doubt(weighing: Weighing, ranked: Sequence[Weighed]) -> float:
    """How likely it is that none of what was found answers the question, 0 to 1."""
    if not ranked:
        return 1.0
    weights = _learned().weights
    total = weights[""] + sum(weights[name] * value for name, value in features(weighing, ranked).items())
    return 1 / (1 + math.exp(-total))


def answered(weighing: Weighing, ranked: Sequence[Weighed]) -> bool:
    """Whether the best of what was found is an answer."""
    return (
        doubt(weighing, ranked) <= _learned().limit
        and not _of_another_topic(weighing, ranked[0])
        and not only_counted(weighing.asked.text, f"{ranked[0].text} {weighing.after(ranked[0])}")
    )


def _of_another_topic(weighing: Weighing, best: Weighed) -> bool:
    """Whether "what is said of children's rights" finds only children: so much of the topic must be spoken of in the
    sentence, in what stands right before it, or in the heading."""
    _, title, before = weighing.passage(best)
    held = map(max, *map(weighing.said, (best.text, before, title)))
    topic = [
        (weighing.importance[term.word], h)
        for term, h in zip(weighing.asked.terms, held, strict=True)
        if term.word in weighing.asked.topic and term.weight > 1
    ]
    return sum(w for w, h in topic if h < MISSING) > _OF_TOPIC * sum(w for w, _ in topic)


def features(weighing: Weighing, ranked: Sequence[Weighed]) -> dict[str, float]:
    """What the decision rests on: the signs of the best that was found, and how it stands among the others.

    `ranked` is in the order of `ordering.ordered`.
    """
    asked, best = weighing.asked, ranked[0]
    others = [one.fit for one in ranked[1 : _NEXT + 1]] or [best.fit - _NEXT]
    lacking = weighing.lacking(best)
    weights = [weighing.importance[term.word] for term in asked.terms]
    missing = [w for w, gone in zip(weights, lacking, strict=True) if gone]
    held = [one for one in ranked if one.kind]
    return {
        **best.signs,
        "fit": best.fit,
        "clear": 1 / sum(math.exp(min(0.0, one.fit - best.fit)) for one in ranked),
        "before the next": best.fit - others[0],
        "before the next five": best.fit - sum(others) / len(others),
        **{f"most of {name}": max(one.signs[name] for one in ranked) for name in _BEST_OF_ALL},
        "rule, of what holds it": max((one.score for one in held), default=0.0),
        "best of all signs": max(
            (one.score for one in held if one.fits and one.focus and one.plain), default=0.0
        ),
        "in no passage": sum(missing) / weighing.total,
        "heaviest in no passage": max(missing, default=0.0) / weighing.total,
        "unheard": sum(w * u for w, u in zip(weights, weighing.unheard(best), strict=True)) / weighing.total,
        "a name missing": _name_missing(weighing, best),
        **{f"asks for {kind.value.lower()}": float(asked.kind is kind) for kind in Kind},
    }


def _name_missing(weighing: Weighing, best: Weighed) -> float:
    near = zip(weighing.asked.terms, weighing.near(best), strict=True)
    return float(any(term.critical and held < MISSING for term, held in near))


@dataclass(frozen=True, slots=True)
class _Learned:
    weights: Mapping[str, float]
    """By sign; under the empty name what is added to all."""
    limit: float
    """A question more doubtful than that is refused."""


@cache
def _learned() -> _Learned:
    read = json.loads(WEIGHTS.read_text("utf-8"))
    return _Learned(read["refusing"], float(read["refused above"]))
