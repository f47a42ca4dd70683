"""How a word must begin, end or be spelled for a match to begin in it, read off the pattern itself.

Of the words of a sentence most can begin no turn of phrase, and of the turns most begin in no word of a sentence. Which
do is plain from how a turn is written; so it is tried at those words, and nowhere else. Read is the same little language
as in `required`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, reduce
from operator import or_

from assistant.kept import KEPT
from assistant.stance.fold import letters
from assistant.stance.keys import Letters, Remembered, numbers
from assistant.stance.required import CLASS, EDGE, LOOKING, MACRO, OPENING, PLAIN, REPEAT, closing, way_end
from assistant.stance.word_classes import CLASSES

_MANY = 400
"""With so many beginnings at once what is read so far has to do."""
_WORD = re.compile(r"[\w-]+")
_GAP = re.compile(r"(\d+)-\d+")
_LETTER = re.compile(r"[\w-]")
_ANY_LETTER = re.compile(r"\\[wd]|\[(?:\\[wd]|\w-\w|-)+\]")
"""A class of letters, digits and hyphens."""
_FEW = re.compile(r"\[([^\^\\\]-]+)\]")
"""A class that names its few letters."""


class _AnywhereError(Exception):
    """It may begin with anything."""


def openings(pattern: str) -> frozenset[str] | None:
    """One of these stands in the word that a match begins in; None where that may be any word, or no word.

    A blank stands for the edge of the word.

    >>> sorted(openings("(?:avstyrk|avvis)er|nej till|[\\\\w-]*verket"))
    [' avstyrker', ' avviser', ' nej ', ' verket', 'verket']
    >>> openings("[^.]* nej") is None
    True
    """
    return KEPT.recall("openings", pattern, lambda: _openings(pattern))


def _openings(pattern: str) -> frozenset[str] | None:
    reader = _Reader()
    try:
        runs, _ = reader.either(pattern, 0, {" "})
        reader.close(runs)
    except _AnywhereError:
        return None
    return frozenset(reader.done)


class _Reader:
    """Runs are what a word has been read to hold so far: a blank first where it is read from its beginning."""

    def __init__(self) -> None:
        self.done: set[str] = set()

    def close(self, runs: set[str], end: str = "") -> set[str]:
        """What follows may be anything, or is the word's end."""
        for run in runs:
            if not run.strip():
                raise _AnywhereError
            self.done.add(run + end)
        return set()

    def either(self, pattern: str, at: int, runs: set[str]) -> tuple[set[str], int]:
        """Ways parted by "|", until a bracket closes or the pattern ends."""
        after: set[str] = set()
        while True:
            way, at = self._sequence(pattern, at, runs)
            after |= way
            if at == len(pattern) or pattern[at] == ")":
                return (self.close(after) if len(after) > _MANY else after), at
            at += 1

    def _sequence(self, pattern: str, at: int, runs: set[str]) -> tuple[set[str], int]:
        while at < len(pattern) and pattern[at] not in "|)":
            if not runs:  # what it begins with is told
                return runs, way_end(pattern, at)
            if plain := PLAIN.match(pattern, at):
                runs = self._letters(letters(plain[0]), runs)
                at = plain.end()
            elif edge := EDGE.match(pattern, at):
                at = edge.end()
            elif looking := LOOKING.match(pattern, at):
                at = closing(pattern, looking.end()) + 1
            else:
                after, at = self._part(pattern, at, runs)
                if repeat := REPEAT.match(pattern, at):
                    at = repeat.end()
                    if not repeat[0].startswith("?"):  # it may come again: what it begins with has to do
                        after = self._unread(after)
                    if repeat[1] or repeat[2] == "0":
                        after = after | runs
                runs = after
        return runs, at

    def _part(self, pattern: str, at: int, runs: set[str]) -> tuple[set[str], int]:
        """A group, a class of letters, a class of words, or a letter that a repeat follows."""
        if some := CLASS.match(pattern, at):
            return self._class(some[0], runs), some.end()
        if macro := MACRO.match(pattern, at):
            return self._macro(macro[1], runs), macro.end()
        if pattern[at] == "(":
            opening = OPENING.match(pattern, at)
            if opening is None:
                raise ValueError(f"a group of a kind that is not known at {at} in {pattern!r}")
            after, at = self.either(pattern, opening.end(), runs)
            return after, at + 1
        at += pattern[at] == "\\"
        return self._letters(letters(pattern[at]), runs), at + 1

    def _letters(self, text: str, runs: set[str]) -> set[str]:
        word = _WORD.match(text)
        inside = word.end() if word else 0
        runs = {run + text[:inside] for run in runs}
        return runs if inside == len(text) else self.close(runs, " ")

    def _class(self, some: str, runs: set[str]) -> set[str]:
        if few := _FEW.fullmatch(some):
            those = letters(few[1])
            if all(map(_LETTER.match, those)):
                return {run + letter for run in runs for letter in those}
        if _ANY_LETTER.fullmatch(some):
            return {""} if self._unread(runs) else set()
        return self.close(runs)

    def _unread(self, runs: set[str]) -> set[str]:
        """Those with no letters yet; the others are told as they are."""
        unread = {run for run in runs if not run.strip()}
        self.close(runs - unread)
        return unread

    def _macro(self, name: str, runs: set[str]) -> set[str]:
        if gap := _GAP.fullmatch(name):
            self.close(runs, " ")
            return runs if gap[1] == "0" else set()
        if name not in CLASSES:
            return self.close(runs)
        told = _of_class(name, frozenset(runs))
        if told is None:
            raise _AnywhereError
        after, done = told
        self.done |= done
        return set(after)


@cache
def _of_class(name: str, runs: frozenset[str]) -> tuple[frozenset[str], frozenset[str]] | None:
    """What a class of words adds to runs, and which of them end in it; None where any word may be of it."""
    reader = _Reader()
    try:
        after, _ = reader.either(CLASSES[name], 0, set(runs))
    except _AnywhereError:
        return None
    return frozenset(after), frozenset(reader.done)


class Openings:
    """At which places of a text which of many patterns may begin."""

    def __init__(self, patterns: Sequence[str]) -> None:
        bits: defaultdict[str, int] = defaultdict(int)
        self.anywhere = 0
        """The bits of those that may begin at any letter."""
        for number, pattern in enumerate(patterns):
            those = openings(pattern)
            if those is None:
                self.anywhere |= 1 << number
            for one in those or ():
                bits[one] |= 1 << number
        self._letters = Letters(bits)
        self._known = Remembered(self._of_word)
        """Of a word: which may begin somewhere in it; and where which."""

    def places(self, text: str, patterns: int) -> dict[int, list[int]]:
        """Of the patterns with these bits, but for those that may begin anywhere: where they may, rising.

        >>> Openings(["nej|avs", "[\\\\w-]*ja"]).places("nej, (nej) och maja", 3)
        {0: [0, 6], 1: [15]}
        """
        found: dict[int, list[int]] = {}
        at, known = 0, self._known
        for word in text.split(" "):
            begins, inside = known[word]
            if begins & patterns:
                for offset, those in inside:
                    for number in numbers(those & patterns):
                        found.setdefault(number, []).append(at + offset)
            at += len(word) + 1
        return found

    def _of_word(self, word: str) -> tuple[int, tuple[tuple[int, int], ...]]:
        """ "Och/eller" is two words, of which something may begin in either."""
        inside = tuple((one.start(), self._letters.of(one[0])) for one in _WORD.finditer(word))
        return reduce(or_, (those for _, those in inside), 0), inside
