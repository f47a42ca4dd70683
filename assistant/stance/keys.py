"""Which of many short strings stand in a text: one pass over it, however many they are."""

from __future__ import annotations

import re
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import accumulate, pairwise
from typing import TypeVar

from assistant.kept import KEPT

_END = ""
_Tree = dict[str, "_Tree"]
_MOST, _LONGEST = 200_000, 40
"""So many words are remembered, of so many letters at most."""
_Told = tuple[int, int, int]
"""Of a word: the bits of what stands in it; which strings may go on in it from the word before; which may begin in it."""
_Value = TypeVar("_Value")


class Remembered(dict[str, _Value]):
    """What is found of a word, found once; of the longest, and of more than so many, each time anew."""

    def __init__(self, find: Callable[[str], _Value]) -> None:
        self._find = find

    def __missing__(self, word: str) -> _Value:
        value = self._find(word)
        if len(word) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[word] = value
        return value


class Letters:
    """The bits of all strings that stand in a text.

    The same words come again and again, so each is looked through once, and what stands in it is remembered. Of a string
    of several words is remembered which words it may begin or go on in, and so which two must stand side by side: only
    where they do is it looked for.

    >>> found = Letters({"av": 1, "nej tack": 2, "om ": 4})
    >>> found.of("nej tack om avslag"), found.of("tack"), found.of("omtag")
    (7, 0, 0)
    """

    def __init__(self, bits: Mapping[str, int]) -> None:
        self._in_a_word: dict[str, int] = {}
        self._several: list[tuple[str, int]] = []
        """Strings of several words, by number."""
        self._ends: defaultdict[str, int] = defaultdict(int)
        self._begins: defaultdict[str, int] = defaultdict(int)
        """By how a word ends, and how the next begins: the numbers of those that may stand there, each as its own bit."""
        self._always = 0
        """Of strings that are nothing but blanks."""
        for one, value in bits.items():
            parts = _parts(one)
            if not parts:
                self._always |= value
            elif len(parts) == 1:
                self._in_a_word[one] = value
            else:
                left, right = max(pairwise(parts), key=lambda pair: len("".join(pair)))
                self._ends[left] |= 1 << len(self._several)
                self._begins[right] |= 1 << len(self._several)
                self._several.append((one, value))
        looked_for = [*self._in_a_word, *self._ends, *self._begins]
        self._found = everywhere(looked_for).findall if looked_for else lambda _: ()
        self._known = Remembered(self._of_word)
        self._at = Remembered(self._of_longest)
        """Of the longest string that begins at a place of a word: what it and those that it begins with tell."""
        self._same: dict[_Told, _Told] = {}
        """What many words have in common is kept once: the less there is of it, the sooner it is at hand."""

    def of(self, text: str) -> int:
        bits, side_by_side, before, known = self._always, 0, 0, self._known
        for word in text.split():
            has, begins, ends = known[word]
            bits |= has
            if before:
                side_by_side |= before & begins
            before = ends
        if side_by_side:
            for number in numbers(side_by_side):
                string, value = self._several[number]
                if string in text:
                    bits |= value
        return bits

    def _of_word(self, word: str) -> _Told:
        has = begins = ends = 0
        for longest in self._found(f" {word} "):
            told = self._at[longest]
            has |= told[0]
            begins |= told[1]
            ends |= told[2]
        told = has, begins, ends
        if len(self._same) >= _MOST:
            self._same.clear()
        return self._same.setdefault(told, told)

    def _of_longest(self, longest: str) -> _Told:
        has = begins = ends = 0
        for part in accumulate(longest):
            has |= self._in_a_word.get(part, 0)
            begins |= self._begins.get(part, 0)
            ends |= self._ends.get(part, 0)
        return has, begins, ends


class Together:
    """Several mappings of strings to bits, all looked for in one pass over a text.

    They join before the first text comes; what of it concerns one of them is told by its number.

    >>> both = Together()
    >>> some, other = both.join(lambda: {"nej": 1, "ja": 2}), both.join(lambda: {"ja": 1})
    >>> both.of("nja, ja", some), both.of("nja, ja", other)
    (2, 1)
    """

    def __init__(self) -> None:
        self._joined: list[Callable[[], Mapping[str, int]]] = []
        self._latest: tuple[str, tuple[int, ...]] | None = None
        self._made: tuple[Letters, list[tuple[int, int]]] | None = None
        """And of each that joined where its bits begin, and as many as it has."""
        self._making = threading.Lock()

    def join(self, bits: Callable[[], Mapping[str, int]]) -> int:
        """Its number. `bits` is asked for when the first text comes. Raises RuntimeError after that."""
        if self._made is not None:
            raise RuntimeError("strings to look for, after the first text has been looked through")
        self._joined.append(bits)
        return len(self._joined) - 1

    def of(self, text: str, number: int) -> int:
        """The bits of the strings that stand in the text, of those that joined under the number."""
        latest = self._latest
        if latest is None or latest[0] != text:
            letters, parts = self._made or self._make()
            bits = letters.of(text)
            self._latest = latest = text, tuple([bits >> place & mask for place, mask in parts])
        return latest[1][number]

    def _make(self) -> tuple[Letters, list[tuple[int, int]]]:
        """Once, whichever thread comes first: one that joined may tell other bits when it is asked again."""
        with self._making:
            if self._made is None:
                self._made = self._put_together()
            return self._made

    def _put_together(self) -> tuple[Letters, list[tuple[int, int]]]:
        bits: dict[str, int] = {}
        parts: list[tuple[int, int]] = []
        place = 0
        for one in self._joined:
            highest = 0
            for string, value in one().items():
                bits[string] = bits.get(string, 0) | value << place
                highest = max(highest, value.bit_length())
            parts.append((place, (1 << highest) - 1))
            place += highest
        return Letters(bits), parts


FOLDED = Together()
"""What is looked for in every folded sentence."""


def numbers(bits: int) -> list[int]:
    """Which bits are set, rising.

    >>> numbers(0b10100)
    [2, 4]
    """
    found = []
    while bits:
        lowest = bits & -bits
        bits ^= lowest
        found.append(lowest.bit_length() - 1)
    return found


def marked(*groups: tuple[Iterable[str], int]) -> dict[str, int]:
    """The bits of each string, of all the groups that it is in.

    >>> marked((["bra", "nog"], 1), (["nog"], 2))
    {'bra': 1, 'nog': 3}
    """
    bits: dict[str, int] = {}
    for strings, value in groups:
        for one in strings:
            bits[one] = bits.get(one, 0) | value
    return bits


def _parts(key: str) -> list[str]:
    """Its words, each with the blanks that stand beside it.

    >>> _parts("ej att "), _parts(" bra")
    (['ej ', ' att '], [' bra'])
    """
    words = key.split()
    last = len(words) - 1
    return [
        f"{' ' if place or key[0].isspace() else ''}{word}{' ' if place < last or key[-1].isspace() else ''}"
        for place, word in enumerate(words)
    ]


def everywhere(keys: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of the keys at every place of a text, also where they overlap: `findall` gives the
    longest key that begins at each.

    >>> everywhere(["motsatt", "satte sig"]).findall("motsatte sig")
    ['motsatt', 'satte sig']
    """
    return KEPT.pattern(f"(?=({_pattern(_tree(keys))}))")


def _tree(keys: Iterable[str]) -> _Tree:
    root: _Tree = {}
    for key in sorted(set(keys)):
        node = root
        for letter in key:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return root


def _pattern(node: _Tree) -> str:
    ways = [re.escape(letter) + _pattern(rest) for letter, rest in node.items() if letter]
    if not ways:
        return ""
    pattern = ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"
    return f"(?:{pattern})?" if _END in node else pattern
