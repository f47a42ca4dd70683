"""A sentence or a row of a table that may answer a question, with how well it fits by rule and by what was learned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.domain import Citation, Origin

_LONG, _LONG_COSTS = 320, 0.35
"""A sentence of more characters than that lists so much that it holds the words of many questions."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A sentence or a row, and how well it fits the question."""

    place: tuple[str, int, int]
    """Reading, and its first and last sentence or (below zero) passage: two that overlap say the same."""
    rank: int
    text: str
    citations: tuple[Citation, ...]
    origin: Origin
    itself: float
    """Share of the question's weight that its own words account for."""
    together: float
    """The same with its surroundings."""
    kind: bool
    """Whether it holds what is asked for."""
    plain: bool
    """Whether it does so in so many words."""
    focus: bool
    """Whether it speaks of the thing asked for."""
    named: bool
    """Whether the names in the question are near, or the document is about them."""
    period: bool
    """Whether it may be of the years and months asked about."""
    whole: bool
    """Whether it is a whole sentence: a heading repeats the words of a question and says nothing."""
    covered: frozenset[str]
    share: float = 0.0
    """How much of a row's label the question names; nothing for a sentence."""
    signs: Mapping[str, float] = field(default_factory=dict)
    """What speaks for and against it as the answer; see signs.py."""
    fit: float = 0.0
    """What the signs come to, by what was learned; comparable between the candidates of one question."""

    @property
    def row(self) -> bool:
        return self.origin is Origin.TOOL

    @property
    def score(self) -> float:
        fit = (1.0 if self.kind else 0.6) * (1.0 if self.focus else 0.75) * (1.0 if self.whole else 0.85)
        fit *= (1.0 if self.period else 0.7) * (1.0 if self.plain else 0.8)
        fit *= min(1.0, float((_LONG / max(1, len(self.text))) ** _LONG_COSTS))
        return (0.6 * self.itself + 0.4 * self.together) * fit * 0.99**self.rank

    @property
    def fits(self) -> bool:
        """Whether it holds what is asked for, of the right matter and time."""
        return self.kind and self.named and self.period

    def overlaps(self, other: Weighed) -> bool:
        (one, first, last), (two, begin, end) = self.place, other.place
        return one == two and first <= end and begin <= last
