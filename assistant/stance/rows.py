"""Rows of a grammar, tried in order on a text; only those turns of them that the text has the letters for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from assistant.stance.keys import everywhere
from assistant.stance.lexicon import word
from assistant.stance.pattern import Pattern
from assistant.stance.required import required, turns

_SETS = 3
"""So many sets of letters are looked for, of all that a turn requires: a fourth parts few texts from the others."""


@dataclass(frozen=True, slots=True)
class _Quick:
    """Finds which turns a text has the letters for. A bit stands for a turn and one set of letters that it requires."""

    any_letters: re.Pattern[str]
    bits: Mapping[str, int]
    """Of letters, and of those they begin with."""
    without: int
    """The bits of turns that require fewer sets than others do."""
    turns: int
    sets: int

    def possible(self, text: str) -> Iterator[int]:
        """The numbers of the turns that may be in a text, rising."""
        have, bits = self.without, self.bits
        for found in self.any_letters.findall(text):
            have |= bits[found]
        left = have
        for _ in range(1, self.sets):
            have >>= self.turns
            left &= have
        while left:
            lowest = left & -left
            yield lowest.bit_length() - 1
            left ^= lowest


class Rows:
    """Patterns in the order in which they are tried. A turn is compiled when a text first may have it."""

    def __init__(self, rows: Sequence[Pattern]) -> None:
        self._rows = rows
        self._turns = [(row, turn) for row in rows for turn in turns(row.words)]
        self._compiled: dict[int, re.Pattern[str]] = {}

    @cached_property
    def _quick(self) -> _Quick:
        required_by = [
            [row.keys, *([row.needs] if row.needs else []), *required(turn)[:_SETS]]
            for row, turn in self._turns
        ]
        most = max(map(len, required_by))
        bits: defaultdict[str, int] = defaultdict(int)
        without = 0
        for number, sets in enumerate(required_by):
            for place in range(most):
                bit = 1 << place * len(self._turns) + number
                without |= bit if place >= len(sets) else 0
                for letters in sets[place] if place < len(sets) else ():
                    bits[letters] |= bit
        whole = {}
        for letters in bits:
            whole[letters] = 0
            for start in accumulate(letters):
                whole[letters] |= bits.get(start, 0)
        return _Quick(everywhere(bits), whole, without, len(self._turns), most)

    def every(self, text: str) -> Iterator[tuple[Pattern, re.Match[str]]]:
        """Every match of every row in a folded text, row by row as `finditer` would find them."""
        row: Pattern | None = None
        patterns: list[re.Pattern[str]] = []
        for number in self._quick.possible(text):
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
    at = 0
    while found := [match for pattern in patterns if (match := pattern.search(text, at))]:
        first = min(found, key=re.Match.start)
        yield first
        at = first.end() + (not first[0])
