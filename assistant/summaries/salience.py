"""Which of the sentences say most: plain arithmetic on words, nothing learned, nothing drawn by chance.

So the same case gives the same choice.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.summaries.candidates import Candidate, OwnText, overlaps


@dataclass(frozen=True)
class Vocabulary:
    """In how many submissions each term occurs."""

    submissions: int
    count: Mapping[str, int]

    def idf(self, term: str) -> float:
        """High for a term few use. Never zero: in a small case every word may be in every answer."""
        return self._idfs[self.count.get(term, 0)]

    @cached_property
    def _idfs(self) -> Sequence[float]:
        """By the number of submissions that use a term."""
        return [0.3 + math.log((1 + self.submissions) / (1 + n)) for n in range(self.submissions + 1)]

    def vector(self, terms: Mapping[str, int]) -> dict[str, float]:
        """Term weights of unit length, damped so that a repeated word does not drown the rest."""
        raw = {term: (1 + math.log(n)) * self.idf(term) for term, n in sorted(terms.items())}
        length = math.sqrt(sum(value * value for value in raw.values()))
        return {term: value / length for term, value in raw.items()} if length else {}


def vocabulary(texts: Iterable[OwnText]) -> Vocabulary:
    count: Counter[str] = Counter()
    total = 0
    for text in texts:
        total += 1
        count.update(set(text.terms))
    return Vocabulary(total, count)


def likeness(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Cosine of two unit vectors, rounded so that ties are ties on every machine."""
    if len(b) < len(a):
        a, b = b, a
    return round(sum(value * b[term] for term, value in a.items() if term in b), 9)


def centre(vectors: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """The unit vector in the middle of several: what they have in common weighs most."""
    total: defaultdict[str, float] = defaultdict(float)
    for vector in vectors:
        for term, value in vector.items():
            total[term] += value
    length = math.sqrt(sum(total[term] ** 2 for term in sorted(total)))
    return {term: total[term] / length for term in sorted(total)} if length else {}


def choose(
    candidates: Sequence[Candidate],
    middle: Mapping[str, float],
    vocabulary: Vocabulary,
    count: int,
    taken: Sequence[Candidate] = (),
    pull: float = 1.2,
) -> list[Candidate]:
    """The `count` candidates that together say most: heavy, central, unlike each other and spread over sections.

    `taken` are sentences that are shown anyhow: what is like them adds nothing.
    """
    vectors = {candidate: vocabulary.vector(candidate.terms) for candidate in (*taken, *candidates)}
    value = {c: round(c.weight + pull * likeness(vectors[c], middle), 6) for c in candidates}
    picked = list(taken)
    nearest = {c: max((likeness(vectors[c], vectors[p]) for p in picked), default=0.0) for c in candidates}
    left = [c for c in candidates if not any(overlaps(c.citation, p.shown) for p in picked)]
    chosen: list[Candidate] = []
    while left and len(chosen) < count:
        in_section = Counter(p.section for p in picked)

        def gain(c: Candidate, crowded: Counter[tuple[int, int]] = in_section) -> tuple[float, int]:
            return (round(value[c] - 1.5 * nearest[c] - 0.15 * crowded[c.section], 6), -c.order)

        best = max(left, key=gain)
        left.remove(best)
        if nearest[best] > 0.85:  # the same thing said again
            continue
        picked.append(best)
        chosen.append(best)
        left = [c for c in left if not overlaps(c.shown, best.shown)]
        for c in left:
            nearest[c] = max(nearest[c], likeness(vectors[c], vectors[best]))
    return chosen
