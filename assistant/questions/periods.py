"""Years and months: a figure for another year than the one asked about is no answer, however well the words fit."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

_YEAR = re.compile(r"(?<![\d-])((?:19|20)\d\d)(?:\s?[-–/]\s?((?:19|20)\d\d))?(?!\d)")
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_MONTH = re.compile(
    r"\b(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)(?:uari|ruari|s|il|i|usti|tember|ober|ember)?\b|(?<=\d{4}-)(\d\d)(?=-\d\d\b)",
    re.IGNORECASE,
)
_OFTEN = 0.1
"""Share of all years named in a document that makes one what the document is about."""


@dataclass(frozen=True, slots=True)
class Period:
    """The years and months that a text names."""

    years: frozenset[int] = frozenset()
    months: frozenset[int] = frozenset()

    def __or__(self, other: Period) -> Period:
        return Period(self.years | other.years, self.months | other.months)


NO_PERIOD = Period()


@lru_cache(maxsize=16_384)
def period_of(text: str) -> Period:
    """
    >>> sorted(period_of("från 2020 till november 2024").years), sorted(period_of("Utfall Nov 2023").months)
    ([2020, 2024], [11])
    """
    years: set[int] = set()
    for match in _YEAR.finditer(text):
        first, last = int(match.group(1)), int(match.group(2) or match.group(1))
        years.update(range(first, last + 1) if 0 <= last - first <= 15 else (first, last))
    months = {
        int(match.group(2)) if match.group(2) else _MONTHS.index(match.group(1).lower()) + 1
        for match in _MONTH.finditer(text)
    }
    return Period(frozenset(years), frozenset(months))


@lru_cache(maxsize=512)
def about(text: str) -> Period:
    """The years that a whole document is about: those it names often."""
    counts = Counter(int(match.group(1)) for match in _YEAR.finditer(text))
    total = sum(counts.values())
    return Period(frozenset(year for year, count in counts.items() if count >= _OFTEN * total))


def agrees(asked: Period, own: Period, near: Period, document: Period) -> bool:
    """Whether a figure may be of the period asked about: its sentence says so, or what stands near, or the document."""
    if asked.years:
        if own.years:
            if not asked.years & (own.years | near.years):
                return False
        elif (near.years | document.years) and not asked.years & (near.years | document.years):
            return False
    return not (asked.months and own.months) or bool(asked.months & (own.months | near.months))
