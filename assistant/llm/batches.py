"""Several questions answered side by side by one network.

A short prompt, and a token of an answer even more, costs mostly the way of the weights through the processor:
eight take little longer than one. But sums of more numbers are added up in another order, and rounding may
part an answer from what it would have been alone. So nothing is asked like this of a model that has not been
seen to answer the same both ways on this machine: `same`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch

from assistant.llm import ModelError, Stopped, Unfinished, Watch
from assistant.llm.asked import Answer, Choice, Question, Text, alone
from assistant.llm.constrain import Constraint
from assistant.llm.prefix import side_by_side

if TYPE_CHECKING:
    from assistant.llm.transformers_model import TransformersModel

_MOST_TOKENS = 1024
"""Tokens of prompts in one pass of the network."""


def answer(model: TransformersModel, questions: Sequence[Question]) -> list[Answer]:
    """In the order of the questions. Whatever a watch raises, and Stopped, ends them all."""
    found: dict[int, Answer] = {}
    choices: dict[tuple[str, ...], list[int]] = {}
    texts: list[int] = []
    for place, one in enumerate(questions):
        if isinstance(one, Choice):
            choices.setdefault(one.options, []).append(place)
        else:
            texts.append(place)
    together = model.side_by_side
    groups = [(places, _choose) for places in choices.values()] + [(texts, _write)]
    for places, do in groups:
        if len(places) > 1 and together:
            found |= dict(zip(places, do(model, [questions[place] for place in places]), strict=True))
        else:
            found |= {place: alone(model, questions[place]) for place in places}
    return [found[place] for place in range(len(questions))]


def _choose(model: TransformersModel, questions: Sequence[Any]) -> list[Answer]:
    """The ends of prompts that begin alike are read in one pass, and none sees another."""
    found: dict[int, Answer] = {}
    asked = model.choice(questions[0].options)
    groups: dict[tuple[int, ...], list[tuple[int, tuple[int, ...]]]] = {}
    caches: dict[tuple[int, ...], Any] = {}
    for place, one in enumerate(questions):
        try:
            tokens = model.prompt(one.messages, asked.longest + 1)
        except ModelError as error:
            found[place] = error
            continue
        start, cache = model.prefixes.beginning(tokens, _between(one.watch))
        groups.setdefault(tokens[:start], []).append((place, tokens[start:]))
        caches[tokens[:start]] = cache
    for beginning, members in groups.items():
        if len(members) == 1:
            found[members[0][0]] = alone(model, questions[members[0][0]])
            continue
        cache, first = caches[beginning], True
        for part in _parts(members, len(asked.forks) + 1):
            if not first:
                cache = model.prefixes.beginning((*beginning, *part[0][1]))[1]
            first = False
            with asked.narrowed() as places:
                logits, _ = side_by_side(
                    model.network, len(beginning), cache, [(end, asked.forks) for _, end in part]
                )
                rows = iter(logits[0].double().cpu())
                for place, _ in part:
                    found[place] = asked.probabilities(
                        {fork: next(rows) for fork in ((), *asked.forks)}, places
                    )
    return [found[place] for place in range(len(questions))]


def _parts(
    members: Sequence[tuple[int, tuple[int, ...]]], more: int
) -> list[list[tuple[int, tuple[int, ...]]]]:
    parts: list[list[tuple[int, tuple[int, ...]]]] = []
    for one in members:
        if not parts or sum(len(end) + more for _, end in (*parts[-1], one)) > _MOST_TOKENS:
            parts.append([])
        parts[-1].append(one)
    return parts


def _write(model: TransformersModel, questions: Sequence[Any]) -> list[Answer]:
    """Prompts are read one by one, as alone; then each pass of the network gives each text its next token."""
    found: dict[int, Answer] = {}
    rows: list[_Row] = []
    caches = []
    for place, one in enumerate(questions):
        try:
            tokens = model.prompt(one.messages, one.max_tokens)
        except ModelError as error:
            found[place] = error
            continue
        logits, cache = model.prefixes.read(tokens, _between(one.watch))
        rows.append(_Row(place, one, model.constraint(one.schema), len(tokens), logits[0, -1]))
        caches.append(cache)
    if rows:
        _decode(model, rows, _stacked(caches, [row.length for row in rows]))
    for row in rows:
        found[row.place] = (
            model.object(row.answer) if row.constraint.satisfied else Unfinished(row.one.max_tokens)
        )
    return [found[place] for place in range(len(questions))]


@dataclass(slots=True)
class _Row:
    place: int
    one: Text
    constraint: Constraint
    length: int
    """Of the prompt."""
    scores: torch.Tensor
    answer: list[int]

    def __init__(
        self, place: int, one: Text, constraint: Constraint, length: int, scores: torch.Tensor
    ) -> None:
        self.place, self.one, self.constraint, self.length = place, one, constraint, length
        self.scores, self.answer = scores, []


def _decode(model: TransformersModel, rows: Sequence[_Row], cache: Any) -> None:
    longest = max(row.length for row in rows)
    device = model.network.device
    going = list(rows)
    sees = torch.tensor([[0] * (longest - row.length) + [1] * row.length for row in rows], device=device)
    while going:
        goes_on = [_next(model, row) for row in going]
        if not all(goes_on):
            kept = torch.tensor([n for n, one in enumerate(goes_on) if one], device=device)
            going = [row for row, one in zip(going, goes_on, strict=True) if one]
            if not going:
                return
            cache.batch_select_indices(kept)
            sees = sees[kept]
        sees = torch.cat([sees, torch.ones((len(going), 1), dtype=sees.dtype, device=device)], dim=1)
        with torch.inference_mode():
            read = model.network(
                input_ids=torch.tensor([[row.answer[-1]] for row in going], device=device),
                attention_mask=sees,
                position_ids=torch.tensor(
                    [[row.length + len(row.answer) - 1] for row in going], device=device
                ),
                past_key_values=cache,
                use_cache=True,
            )
        cache = read.past_key_values
        for number, row in enumerate(going):
            row.scores = read.logits[number, -1]


def _next(model: TransformersModel, row: _Row) -> bool:
    """Give a text its next token. Whether it goes on after that."""
    token = row.constraint.best(row.scores)
    if token in model.ends:
        return False
    row.constraint.accept([token])
    row.answer.append(token)
    if row.one.watch is not None and not row.one.watch(len(row.answer), model.text(row.answer)):
        raise Stopped
    return len(row.answer) < row.one.max_tokens


def _stacked(caches: Sequence[Any], lengths: Sequence[int]) -> Any:
    """One cache of several texts, the shorter filled up in front, where nothing looks."""
    from transformers import DynamicCache

    longest, together = max(lengths), DynamicCache()
    for number, layers in enumerate(zip(*(cache.layers for cache in caches), strict=True)):
        states = [
            torch.cat([torch.nn.functional.pad(one, (0, 0, longest - one.shape[-2], 0)) for one in kind])
            for kind in ([layer.keys for layer in layers], [layer.values for layer in layers])
        ]
        together.update(states[0], states[1], number)
    return together


def _between(watch: Watch | None) -> Any:
    if watch is None:
        return None

    def between() -> None:
        if not watch(0, ""):
            raise Stopped

    return between
