"""Rows of a grammar, tried in order on a text; only those turns of them that the text has the letters for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from assistant.stance.lexicon import word
from assistant.stance.pattern import Pattern
from assistant.stance.required import required, turns
from assistant.stance.sieve import SETS, Sieve


class Rows:
    """Patterns in the order in which they are tried. A turn is compiled when a text first may have it."""

    def __init__(self, rows: Sequence[Pattern]) -> None:
        self._rows = rows
        self._turns = [(row, turn) for row in rows for turn in turns(row.words)]
        self._compiled: dict[int, re.Pattern[str]] = {}

    @cached_property
    def _sieve(self) -> Sieve:
        return Sieve(
            [
                [row.keys, *([row.needs] if row.needs else []), *required(turn)[:SETS]]
                for row, turn in self._turns
            ]
        )

    def every(self, text: str) -> Iterator[tuple[Pattern, re.Match[str]]]:
        """Every match of every row in a folded text, row by row as `finditer` would find them."""
        row: Pattern | None = None
        patterns: list[re.Pattern[str]] = []
        for number in self._sieve.possible(text):
            of, turn = self._turns[number]
            if of is not row:
                if row is not None:
                    for match in _every(patterns, text):
                        yield row, match
                row, patterns = of, []
            pattern = self._compiled.get(number)
            if pattern is None:
                pattern = self._compiled[number] = word(turn)
            patterns.append(pattern)
        if row is not None:
            for match in _every(patterns, text):
                yield row, match


def _every(patterns: Sequence[re.Pattern[str]], text: str) -> Iterator[re.Match[str]]:
    """What one pattern with these as its turns would match: the first place, and there the first turn."""
    if len(patterns) == 1:
        yield from patterns[0].finditer(text)
        return
    upcoming: list[re.Match[str] | None] = [pattern.search(text) for pattern in patterns]
    while found := [match for match in upcoming if match]:
        first = min(found, key=re.Match.start)
        yield first
        at = first.end() + (not first[0])
        upcoming = [  # what matches further on matches there still: no text is searched twice
            pattern.search(text, at) if match and match.start() < at else match
            for pattern, match in zip(patterns, upcoming, strict=True)
        ]
