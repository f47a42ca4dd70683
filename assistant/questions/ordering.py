"""Which of the candidates answers best: the signs of each, weighed as learned."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from assistant.domain import Hit
from assistant.questions import classes, signs, telling
from assistant.questions.expected import FIGURES, Kind, Question
from assistant.questions.naming import new_names
from assistant.questions.periods import period_of
from assistant.questions.weighed import Weighed
from assistant.questions.weighing import Weighing

WEIGHTS = Path(__file__).resolve().parent.parent / "embedded" / "questions" / "weights.json"
_SIGNED = 250
"""Candidates whose signs are read, those first that the rule puts first: where every sentence of an answer is looked at
most have nothing to do with the question."""
_RARE = 5.0
"""How rare a word must be in public Swedish to be missed when it is missing."""
_A_THING, _SPOKEN_OF = 2.0, 0.5
"""What a word of a question weighs at least that names a thing; and how well it must be held to be spoken of."""
_NAMES = (Kind.BODY, Kind.PERSON, Kind.PLACE)
_TIMES = (Kind.DATE, Kind.DURATION, Kind.FREQUENCY)


def ordered(weighing: Weighing, hits: Sequence[Hit]) -> list[Weighed]:
    """The candidates of the passages found, the likeliest answer first."""
    # a figure of the wrong row is worse than none
    ranked = [
        one
        for one in weighing.ranked(hits)
        if (one.kind if one.row else signs.tells_something(weighing.asked, one.text))
    ][:_SIGNED]
    alike = _alike(weighing.asked.text, [one.text for one in ranked])
    weights = _weights()
    result = []
    for one, near in zip(ranked, alike, strict=True):
        own = of(weighing, one, near)
        result.append(replace(one, signs=own, fit=sum(weights.get(name, 0.0) * own[name] for name in own)))
    return sorted(result, key=lambda one: (-one.fit, one.rank, one.place))


def of(weighing: Weighing, one: Weighed, alike: float) -> dict[str, float]:
    """The signs of a candidate."""
    asked = weighing.asked
    _, title, before = weighing.passage(one)
    after = weighing.after(one)
    own, heading, above, below = map(weighing.held, (one.text, title, before, after))
    document = weighing.of_document(one)
    said, said_near = signs.meant(asked, one.text), signs.meant(asked, f"{before}\n{title}")
    weights = [weighing.importance[term.word] for term in asked.terms]
    near = tuple(map(max, own, heading, above, document))
    meant = tuple(map(max, own, said))
    meant_near = tuple(map(max, near, said, said_near))
    most = sum(weights) or 1.0
    most_missing = (
        max((w for w, h in zip(weights, meant_near, strict=True) if h < signs.MISSING), default=0.0) / most
    )
    of_class = classes.sign(asked, one.text, lambda name: weighing.everywhere(one, name))
    lacking = weighing.lacking(one)
    local = tuple(map(max, own, heading, above, below, said, said_near))
    elsewhere = [
        w * float(not gone and h < signs.MISSING) for w, gone, h in zip(weights, lacking, local, strict=True)
    ]
    return {
        "rule": one.score,
        "itself": one.itself,
        "together": one.together,
        "holds": float(one.kind),
        "plainly": float(one.plain),
        "holds plainly": float(one.kind and one.plain),
        "the thing": float(one.focus),
        "names near": float(one.named),
        "period": float(one.period),
        "whole": float(one.whole),
        "row": float(one.row),
        "row named": one.share,
        "rank": math.log1p(one.rank),
        "alike": alike,
        **signs.shares(weights, own=own, near=near, meant=meant, **{"meant near": meant_near}),
        "above": signs.shares(weights, x=[max(0.0, a - o) for a, o in zip(above, own, strict=True)])["x"],
        "heading": signs.shares(weights, x=[max(0.0, h - o) for h, o in zip(heading, own, strict=True)])["x"],
        "below": signs.shares(weights, x=[max(0.0, b - o) for b, o in zip(below, own, strict=True)])["x"],
        "heaviest missing": max(
            (w for w, h in zip(weights, meant, strict=True) if h < signs.MISSING), default=0.0
        )
        / most,
        "heaviest missing near": most_missing,
        "figure held": float(asked.kind in FIGURES and one.kind),
        "name held": float(asked.kind in _NAMES and one.kind),
        "time held": float(asked.kind in _TIMES and one.kind),
        "reason held": float(asked.kind is Kind.REASON and one.kind),
        "effect after": float(asked.kind is Kind.REASON and bool(signs.EFFECT.match(after))),
        "a rare word missing": max(
            (
                max(0.0, t.weight - _RARE)
                for t, held in zip(asked.terms, meant_near, strict=True)
                if held < signs.MISSING
            ),
            default=0.0,
        ),
        "row without": most_missing if one.row else 0.0,
        "of the class": float(of_class > 0),
        "not of the class": float(of_class < 0),
        "a person": float(asked.kind is Kind.PERSON and classes.names_person(asked, one.text)),
        "measured without a figure": float(
            asked.measure and not one.row and not signs.DIGIT.search(signs.PERIODS.sub("", one.text))
        ),
        "elsewhere": sum(elsewhere) / most,
        "heaviest elsewhere": max(elsewhere, default=0.0) / most,
        "the thing missing": 1.0 - signs.of_thing(asked, one.text),
        "the thing missing near": 1.0 - signs.of_thing(asked, one.text, before, title),
        "another year": _another_year(asked, one.text, f"{before}\n{title}"),
        "only names of everywhere": _only_everywhere(weighing, one),
        **_things(asked, meant, meant_near, one.kind),
        **telling.of(asked, one.text, meant, one.whole),
        **signs.of_text(asked, one.text),
    }


def _things(asked: Question, itself: Sequence[float], near: Sequence[float], holds: bool) -> dict[str, float]:
    """How many of the things that a question speaks of are spoken of by a candidate and near it, each counting the same:
    words of everyday speech and figures are no things."""
    at = [n for n, term in enumerate(asked.terms) if term.weight > _A_THING and not term.word[0].isdigit()]
    if not at:
        return {
            "things in it": 1.0,
            "things near": 1.0,
            "all things near": 1.0,
            "holds and all things": float(holds),
        }
    inside, around = ([float(held[n] >= _SPOKEN_OF) for n in at] for held in (itself, near))
    return {
        "things in it": sum(inside) / len(at),
        "things near": sum(around) / len(at),
        "all things near": float(all(around)),
        "holds and all things": float(holds and all(around)),
    }


def _another_year(asked: Question, text: str, near: str) -> float:
    """Whether a text names years and none of those in the question; half when what stands before names one."""
    wanted, own = period_of(asked.text).years, period_of(text).years
    if asked.kind is Kind.DATE or not wanted or not own or wanted & own:
        return 0.0
    return 0.5 if wanted & period_of(near).years else 1.0


def _only_everywhere(weighing: Weighing, one: Weighed) -> float:
    """Whether the names that answer "vem" or "vilken nämnd" are such as the whole document is full of."""
    if weighing.asked.kind not in (Kind.PERSON, Kind.BODY) or not one.kind or one.row:
        return 0.0
    return float(all(weighing.everywhere(one, name) for name in new_names(weighing.asked, one.text)))


def _alike(question: str, texts: Sequence[str]) -> list[float]:
    """How near each text lies to the question, by the model that ships with the tool."""
    from assistant.search.embedders import named

    if not texts:
        return []
    model = named("embedded", False)
    vectors = model.encode([question, *texts])
    return [float(one) for one in vectors[1:] @ vectors[0]]


@cache
def _weights() -> Mapping[str, float]:
    return {
        name: float(weight)
        for name, weight in json.loads(WEIGHTS.read_text("utf-8")).get("order", {}).items()
    }
