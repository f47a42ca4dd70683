"""What must be known to choose between answers: where they part, and how likely each way is there."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

import torch

from assistant.llm import ModelError
from assistant.llm.narrow import Narrow

Rows = Mapping[tuple[int, ...], torch.Tensor]
"""The logits after each fork, and after nothing."""


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
