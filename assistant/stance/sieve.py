"""Which of many patterns a text may match: told by the letters of its words, however many patterns there are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from assistant.stance.fold import letters
from assistant.stance.keys import Together, numbers
from assistant.stance.required import required, turns

SETS = 4
"""So many sets of letters are looked for, of all that a pattern requires: a fifth parts few texts from the others."""


Required = Sequence[Sequence[Collection[str]]]
"""Of each pattern sets of strings, of each of which one is in every text that it matches."""


class Sieve:
    """Made of what each pattern requires. Those of the same `group` are told in one pass over a text."""

    def __init__(self, required_by: Callable[[], Required], group: Together | None = None) -> None:
        self._required_by = required_by
        self._patterns = self._places = self._missing = 0
        """`_missing`: the bits of sets that a pattern does not have, while others do."""
        self._group = group or Together()
        self._number = self._group.join(self._bits)

    def _bits(self) -> Mapping[str, int]:
        # A bit stands for a pattern and one of its sets: the first sets of all patterns, then the second, and so on.
        required_by = self._required_by()
        self._patterns = len(required_by)
        self._places = max(map(len, required_by), default=0)
        bits: defaultdict[str, int] = defaultdict(int)
        for number, sets in enumerate(required_by):
            for place in range(self._places):
                bit = 1 << place * self._patterns + number
                if place < len(sets):
                    for one in sets[place]:
                        bits[one] |= bit
                else:
                    self._missing |= bit
        return bits

    def possible(self, folded: str) -> int:
        """The patterns that the text has the letters for, each as its own bit."""
        have = self._group.of(folded, self._number) | self._missing
        left = have if self._places else (1 << self._patterns) - 1
        for _ in range(1, self._places):
            have >>= self._patterns
            left &= have
        return left

    def impossible(self, folded: str) -> int:
        """The others."""
        return ~self.possible(folded) & (1 << self._patterns) - 1


_CASELESS = str.maketrans({"ı": "i", "ſ": "s"})
"""What a pattern that does not look at case takes for another letter too."""


class Phrases:
    """Patterns that do not look at case, for texts as they are written; tried where a text has the letters for them.
    `group` as in `Sieve`."""

    def __init__(self, *patterns: re.Pattern[str], group: Together | None = None) -> None:
        parts = [
            (number, turn, one.flags) for number, one in enumerate(patterns) for turn in turns(one.pattern)
        ]
        self._of = [number for number, _, _ in parts]
        self._turns = [re.compile(turn, flags) for _, turn, flags in parts]
        self._sieve = Sieve(lambda: [required(turn)[:SETS] for _, turn, _ in parts], group)

    def found(self, text: str) -> Iterator[int]:
        """The numbers of those that are in the text, rising, each as often as it has turns that are.

        >>> list(Phrases(re.compile("bra|Nog", re.I), re.compile("inte", re.I)).found("BRA är inte nog."))
        [0, 0, 1]
        """
        folded = letters(text)
        if not folded.isascii():
            folded = folded.translate(_CASELESS)
        for number in numbers(self._sieve.possible(folded)):
            if self._turns[number].search(text):
                yield self._of[number]

    def any(self, text: str) -> bool:
        """Whether one of them is in the text."""
        return next(self.found(text), None) is not None
