"""Rows of a grammar, tried in order on a text; only those turns of them that the text has the letters for, and only at
the words that they may begin in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.stance.keys import Together, numbers
from assistant.stance.lexicon import compiled, of_words
from assistant.stance.openings import Openings
from assistant.stance.pattern import Pattern
from assistant.stance.required import in_order, may_match, required, turns
from assistant.stance.sieve import SETS, Required, Sieve


class Rows:
    """Patterns in the order in which they are tried. A turn is compiled when a text first may have it."""

    def __init__(self, rows: Sequence[Pattern], group: Together | None = None) -> None:
        self._turns = [(row, turn) for row in rows for turn in turns(row.words)]
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._sieve = Sieve(self._required, group)

    def _required(self) -> Required:
        return [
            [row.keys, *([row.needs] if row.needs else []), *required(turn)[:SETS]]
            for row, turn in self._turns
        ]

    @cached_property
    def _openings(self) -> Openings:
        return Openings([turn for _, turn in self._turns])

    def every(self, text: str) -> Iterator[tuple[Pattern, re.Match[str]]]:
        """Every match of every row in a folded text, row by row as `finditer` would find them."""
        possible = self._sieve.possible(text)
        if not possible:
            return
        places: dict[int, Sequence[int] | None] = {**self._openings.places(text, possible)}
        for number in numbers(possible & self._openings.anywhere):
            places[number] = None
        row: Pattern | None = None
        turns: list[_Turn] = []
        for number in sorted(places):
            where = places[number]
            pattern = self._compiled.get(number) or self._compile(number, text, where)
            if pattern is None or (first := _next(pattern, text, where, 0)) is None:
                continue
            if (of := self._turns[number][0]) is not row:
                if row is not None:
                    for match in _every(turns, text):
                        yield row, match
                row, turns = of, []
            turns.append(_Turn(pattern, where, first))
        if row is not None:
            for match in _every(turns, text):
                yield row, match

    def _compile(self, number: int, text: str, where: Sequence[int] | None) -> re.Pattern[str] | None:
        """The turn's pattern, if it may match: to compile it takes as long as to read ten sentences."""
        turn = self._turns[number][1]
        sets = in_order(turn)
        if not any(may_match(sets, text, at) for at in where or (0,)):
            return None
        pattern = self._compiled[number] = compiled(of_words(turn))
        return pattern


@dataclass(slots=True)
class _Turn:
    """A turn that is in a text, where it may begin, and its next match; none, when the last has been."""

    pattern: re.Pattern[str]
    where: Sequence[int] | None
    next: re.Match[str] | None


def _next(pattern: re.Pattern[str], text: str, where: Sequence[int] | None, at: int) -> re.Match[str] | None:
    """The first match that begins at `at` or later, at one of the places; None: at any."""
    if where is None:
        return pattern.search(text, at)
    for place in where:
        if place >= at and (found := pattern.match(text, place)):
            return found
    return None


def _every(turns: Sequence[_Turn], text: str) -> Iterator[re.Match[str]]:
    """What one pattern with these as its turns would match: the first place, and there the first turn."""
    while found := [turn.next for turn in turns if turn.next]:
        first = min(found, key=re.Match.start)
        yield first
        at = first.end() + (not first[0])
        for turn in turns:
            if turn.next and turn.next.start() < at:  # what matches further on matches there still
                turn.next = _next(turn.pattern, text, turn.where, at)
