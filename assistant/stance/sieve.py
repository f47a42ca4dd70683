"""Which of many patterns a text may match: told by its letters, in one pass over it, however many patterns there are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate

from assistant.stance.fold import letters
from assistant.stance.keys import everywhere
from assistant.stance.required import required, turns

SETS = 3
"""So many sets of letters are looked for, of all that a pattern requires: a fourth parts few texts from the others."""


class Sieve:
    """Made of what each pattern requires: sets of strings, of each of which one is in every text that it matches."""

    def __init__(self, required_by: Sequence[Sequence[Collection[str]]]) -> None:
        # A bit stands for a pattern and one of its sets: the first sets of all patterns, then the second, and so on.
        self._patterns = len(required_by)
        self._places = max(map(len, required_by), default=0)
        self._missing = 0
        """The bits of sets that a pattern does not have, while others do."""
        bits: defaultdict[str, int] = defaultdict(int)
        for number, sets in enumerate(required_by):
            for place in range(self._places):
                bit = 1 << place * self._patterns + number
                if place < len(sets):
                    for one in sets[place]:
                        bits[one] |= bit
                else:
                    self._missing |= bit
        # the longest that begins at a place is found, and stands for those it begins with
        self._bits = dict.fromkeys(bits, 0)
        for one in bits:
            for start in accumulate(one):
                self._bits[one] |= bits.get(start, 0)
        self._found = everywhere(bits).findall if bits else lambda _: ()

    def possible(self, folded: str) -> Iterator[int]:
        """The numbers of the patterns that the text has the letters for, rising."""
        have, bits = self._missing, self._bits
        for found in self._found(folded):
            have |= bits[found]
        left = have if self._places else (1 << self._patterns) - 1
        for _ in range(1, self._places):
            have >>= self._patterns
            left &= have
        while left:
            lowest = left & -left
            yield lowest.bit_length() - 1
            left ^= lowest


_CASELESS = str.maketrans({"ı": "i", "ſ": "s"})
"""What a pattern that does not look at case takes for another letter too."""


class Phrases:
    """Patterns that do not look at case, for texts as they are written; tried where a text has the letters for them."""

    def __init__(self, *patterns: re.Pattern[str]) -> None:
        parts = [
            (number, turn, one.flags) for number, one in enumerate(patterns) for turn in turns(one.pattern)
        ]
        self._of = [number for number, _, _ in parts]
        self._turns = [re.compile(turn, flags) for _, turn, flags in parts]
        self._sieve = Sieve([required(turn)[:SETS] for _, turn, _ in parts])

    def found(self, text: str) -> Iterator[int]:
        """The numbers of those that are in the text, rising, each as often as it has turns that are.

        >>> list(Phrases(re.compile("bra|Nog", re.I), re.compile("inte", re.I)).found("BRA är inte nog."))
        [0, 0, 1]
        """
        folded = letters(text)
        if not folded.isascii():
            folded = folded.translate(_CASELESS)
        for number in self._sieve.possible(folded):
            if self._turns[number].search(text):
                yield self._of[number]

    def any(self, text: str) -> bool:
        """Whether one of them is in the text."""
        return next(self.found(text), None) is not None
