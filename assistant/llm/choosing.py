"""What must be known to choose between answers: where they part, and how likely each way is there.

To choose between six answers it takes how likely some twenty tokens are, not 128,000. The last layer, which
has a row for each token of the vocabulary, is the largest of a small model: reading all of it costs as much
as several tokens of prompt. So for a choice it is put aside and one with the wanted rows stands in its place.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any

import torch

from assistant.llm import ModelError

_CLOSE = 0.01
"""Of the spread of the logits: how far the few rows may be from the same rows among all."""
Rows = Mapping[tuple[int, ...], torch.Tensor]
"""The logits after each fork, and after nothing."""


class Narrow:
    """The last layer of one model, and what has been taken out of it. One question at a time."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self._made: tuple[tuple[int, ...], Any] | None = None
        self._can = False
        self._can = _plain(model) and self._works()

    @contextmanager
    def to(self, tokens: Sequence[int]) -> Iterator[dict[int, int]]:
        """Within it the network gives logits of these tokens only. Yields where each stands among them.

        All of the vocabulary, each token in its own place, for a model that cannot be asked like this.
        """
        if not self._can:
            yield {token: token for token in tokens}
            return
        with self._only(tuple(tokens)):
            yield {token: place for place, token in enumerate(tokens)}

    @contextmanager
    def _only(self, tokens: tuple[int, ...]) -> Iterator[None]:
        whole = self._model.get_output_embeddings()
        if self._made is None or self._made[0] != tokens:
            self._made = (tokens, _rows(whole, tokens))
        self._model.set_output_embeddings(self._made[1])
        try:
            yield
        finally:
            self._model.set_output_embeddings(whole)

    def _works(self) -> bool:
        """Tried out: what a family does behind its last layer may depend on the vocabulary."""
        text, tokens = [[5, 7, 11, 13]], (3, 17, 29)
        given = torch.tensor(text, device=self._model.device)
        try:
            with torch.inference_mode():
                whole = self._model(input_ids=given, use_cache=False).logits[0, -1].float()
                with self._only(tokens):
                    few = self._model(input_ids=given, use_cache=False).logits[0, -1].float()
        except (AttributeError, IndexError, NotImplementedError, RuntimeError, TypeError, ValueError):
            return False
        if len(few) != len(tokens):
            return False
        return bool((whole[list(tokens)] - few).abs().max() <= _CLOSE * whole.std())


def _plain(model: Any) -> bool:
    """A last layer of ordinary weights, on the same device as the rest."""
    head = model.get_output_embeddings()
    return type(head) is torch.nn.Linear and getattr(model, "hf_device_map", None) is None


def _rows(whole: Any, tokens: Sequence[int]) -> Any:
    few = torch.nn.Linear(
        whole.in_features, len(tokens), whole.bias is not None, device="meta", dtype=whole.weight.dtype
    )
    chosen = torch.tensor(list(tokens), device=whole.weight.device)
    few.weight = torch.nn.Parameter(whole.weight.detach()[chosen].clone(), requires_grad=False)
    if whole.bias is not None:
        few.bias = torch.nn.Parameter(whole.bias.detach()[chosen].clone(), requires_grad=False)
    return few


@dataclass(frozen=True, slots=True)
class Choosing:
    """The options of a choice as tokens."""

    answers: tuple[tuple[int, ...], ...]
    forks: tuple[tuple[int, ...], ...]
    """The starts after which they part."""
    end: tuple[int, ...]
    narrow: Narrow

    @property
    def longest(self) -> int:
        return max(map(len, self.answers))

    def narrowed(self) -> AbstractContextManager[Mapping[int, int]]:
        """Within it the network gives logits of the options' tokens only: which stands where."""
        return self.narrow.to(sorted({*self.end, *(token for one in self.answers for token in one)}))

    def probabilities(self, rows: Rows, places: Mapping[int, int]) -> tuple[float, ...]:
        scores = [score(rows, answer, self.answers, self.end, places) for answer in self.answers]
        if any(math.isnan(one) for one in scores):
            raise ModelError(
                "Språkmodellen räknar inte fram några tal: filerna är skadade, eller modellen tål inte talformatet. "
                "Hämta den på nytt eller välj en annan modell."
            )
        return tuple(torch.softmax(torch.tensor(scores, dtype=torch.float64), dim=0).tolist())


def choosing(answers: Sequence[tuple[int, ...]], end: Sequence[int], narrow: Narrow) -> Choosing:
    if len(set(answers)) < len(answers) or not all(answers):
        raise ModelError(
            "Språkmodellens ordlista kan inte skilja svarsalternativen åt. Välj en annan modell."
        )
    return Choosing(tuple(answers), tuple(forks(answers)), tuple(end), narrow)


def forks(answers: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """The starts after which the answers part: some go on in one way and some in another, or end.

    Most answers differ from the first token on: nothing needs to be read to tell them apart.

    >>> forks([(1, 2), (1, 2, 2), (3, 4), (3, 5), (6, 7, 8)])
    [(1, 2), (3,)]
    """
    starts = {answer[:depth] for answer in answers for depth in range(1, len(answer) + 1)}
    return sorted(start for start in starts if len(_ways(start, answers)) > 1)


def _ways(start: tuple[int, ...], answers: Sequence[tuple[int, ...]]) -> set[int | None]:
    """The tokens with which answers that begin so go on; None for one that ends there."""
    depth = len(start)
    return {(answer[depth] if len(answer) > depth else None) for answer in answers if answer[:depth] == start}


def score(
    rows: Rows,
    answer: tuple[int, ...],
    answers: Sequence[tuple[int, ...]],
    end: Sequence[int],
    places: Mapping[int, int],
) -> float:
    """Log-probability of one option among all of them; `rows` has the logits after each fork, of tokens at `places`."""
    score = 0.0
    for depth in range(len(answer) + 1):
        ways = _ways(answer[:depth], answers)
        if len(ways) == 1:
            continue
        row = rows[answer[:depth]]
        here = {answer[depth]} if depth < len(answer) else set(end)
        there = {token for way in ways for token in (end if way is None else (way,))}
        ours, all_ = (row[sorted(places[token] for token in tokens)] for tokens in (here, there))
        score += float(torch.logsumexp(ours, 0) - torch.logsumexp(all_, 0))
    return score
