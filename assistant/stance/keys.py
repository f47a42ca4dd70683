"""Which of many short strings stand in a text: one pass over it, however many they are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import accumulate

_END = ""
_Tree = dict[str, "_Tree"]
_KNOWN, _LONG = 20_000, 40
"""So many words are remembered, of so many letters at most."""


class Letters:
    """The bits of all strings that stand in a text.

    The same words come again and again, so each is looked through once, and what stands in it is remembered. A string of
    several words is looked for in texts that have the longest of them.

    >>> found = Letters({"av": 1, "nej tack": 2, "om ": 4})
    >>> found.of("nej tack om avslag"), found.of("tack"), found.of("omtag")
    (7, 0, 0)
    """

    def __init__(self, bits: Mapping[str, int]) -> None:
        self._bits = bits
        self._whole: defaultdict[str, list[str]] = defaultdict(list)
        """By what is looked for in words: what it may be a part of, or all of."""
        self._always = 0
        """Of strings that are nothing but blanks."""
        for one, value in bits.items():
            if longest := _longest(one):
                self._whole[longest].append(one)
            else:
                self._always |= value
        self._found = everywhere(self._whole).findall if self._whole else lambda _: ()
        self._known: dict[str, tuple[int, tuple[tuple[str, int], ...]]] = {}

    def of(self, text: str) -> int:
        bits, known = self._always, self._known
        for word in set(text.split()):
            has, perhaps = known.get(word) or self._of_word(word)
            bits |= has
            for string, value in perhaps:
                if string in text:
                    bits |= value
        return bits

    def _of_word(self, word: str) -> tuple[int, tuple[tuple[str, int], ...]]:
        bits, perhaps = 0, []
        for found in self._found(f" {word} "):
            # the longest that begins at a place, and those that it begins with
            for part in accumulate(found):
                for one in self._whole.get(part, ()):
                    if one == part:
                        bits |= self._bits[one]
                    else:
                        perhaps.append((one, self._bits[one]))
        if len(word) <= _LONG:
            if len(self._known) >= _KNOWN:
                self._known.clear()
            self._known[word] = bits, tuple(perhaps)
        return bits, tuple(perhaps)


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


def _longest(key: str) -> str:
    """Its longest word, with the blanks that stand beside it: what is in every text that the whole of it is in."""
    words = key.split()
    if not words:
        return ""
    longest = max(words, key=len)
    place = words.index(longest)
    before = " " if place or key[0].isspace() else ""
    after = " " if place < len(words) - 1 or key[-1].isspace() else ""
    return f"{before}{longest}{after}"


def any_of(keys: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of the keys, letter by letter; at each place the longest.

    >>> pattern = any_of(["bra", "bra forslag", "brist"])
    >>> [m[0] for m in pattern.finditer("en brist i ett bra forslag")]
    ['brist', 'bra forslag']
    """
    return re.compile(_pattern(_tree(keys)))


def everywhere(keys: Iterable[str]) -> re.Pattern[str]:
    """The same, at every place of a text, also where keys overlap: `findall` gives the longest key that begins at each.

    >>> everywhere(["motsatt", "satte sig"]).findall("motsatte sig")
    ['motsatt', 'satte sig']
    """
    return re.compile(f"(?=({_pattern(_tree(keys))}))")


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
