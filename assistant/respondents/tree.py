"""Names as a tree of words, to find the longest name at each place of a running text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.respondents import forms

_LONGEST_NAME = 16


class Node:
    """A place in the tree: which names end here, and which words go on."""

    __slots__ = ("here", "then")

    def __init__(self) -> None:
        self.here: set[int] = set()
        self.then: dict[str, Node] = {}

    def grow(self, stems: Sequence[str], index: int) -> None:
        """Add a name, word by word."""
        node = self
        for word in stems:
            node = node.then.setdefault(word, Node())
        node.here.add(index)

    def longest(self, text: str, tokens: Sequence[re.Match[str]], at: int) -> tuple[int, int] | None:
        """Last word and index of the longest name that begins with word `at` and is one body's only."""
        best: tuple[int, int] | None = None
        node, position = self, at
        while position < len(tokens) and position < at + _LONGEST_NAME:
            word = tokens[position][0]
            parts = forms.words(word) or (forms.stem(word),)
            if position > at and not _joins(text[tokens[position - 1].end() : tokens[position].start()]):
                break
            if position > at and parts[0] in forms.STOP_WORDS:
                position += 1
                continue
            for part in parts:
                found = node.then.get("kommun" if position > at and part == "stad" else part)
                if found is None:
                    return best
                node = found
            if len(node.here) == 1:
                best = (_with_county(tokens, position), min(node.here))
            position += 1
        return best


def _joins(between: str) -> bool:
    """Whether two words with this between them can belong to one name."""
    return not re.search(r"[.!?:;]|\n\s*\n", between)


def _with_county(tokens: Sequence[re.Match[str]], last: int) -> int:
    """Take "län" along in "Länsstyrelsen i Kalmar län"."""
    return last + 1 if last + 1 < len(tokens) and forms.stem(tokens[last + 1][0]) == "län" else last
