"""The rows of a PDF's pages as they are seen: words on one line, cut where it is white.

The text of a page puts what stands beside each other on one line, with one space between. In running text that is
right; in a list in two columns it makes one name of two. Whoever reads such a list asks here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from assistant.reading import pdfium
from assistant.reading.pdfium import Characters
from assistant.reading.repair import LINE_END_HYPHEN

_WORD = re.compile(rf"[^\s{LINE_END_HYPHEN}]+")
_SAME_LINE = 0.4
"""How far apart base lines of one row are at most, in sizes."""


@dataclass(frozen=True, slots=True)
class Word:
    """In points, from the bottom left of the page."""

    text: str
    left: float
    right: float
    y: float
    size: float
    start: int = 0
    end: int = 0
    """Where it stands in the page's raw text."""


@dataclass(frozen=True, slots=True)
class Row:
    """Words with the same base line, from left to right."""

    words: tuple[Word, ...]

    @property
    def y(self) -> float:
        return self.words[0].y

    @property
    def size(self) -> float:
        return max(word.size for word in self.words)

    def gaps(self, least: float) -> list[tuple[float, float]]:
        """Where it is white between words, from and to; `least` in sizes."""
        return [
            (left.right, right.left)
            for left, right in pairwise(self.words)
            if right.left - left.right >= least * self.size
        ]


def rows(path: Path) -> tuple[tuple[Row, ...], ...]:
    """The rows of each page from top to bottom; none of a page with turned text. Raises what opening a PDF raises."""
    with pdfium.opened(path.read_bytes()) as pdf:
        found = []
        for index in range(len(pdf)):
            with pdfium.opened_page(pdf, index) as page:
                found.append(tuple(rows_of(list(words(page.text, pdfium.characters(page.text))))))
        return tuple(found)


def words(text_page: Any, found: Characters) -> Iterator[Word]:
    """The words of a page's text with their places; turned ones are left out."""
    for match in _WORD.finditer(found.text):
        first, last = found.index(match.start()), found.index(match.end() - 1)
        _, y, size, turn = pdfium.type_of(text_page.raw, first)
        hyphen = "-" if found.text[match.end() : match.end() + 1] == LINE_END_HYPHEN else ""
        if turn == 0 and size > 0:
            left, right = pdfium.across(text_page, first, 0)[0], pdfium.across(text_page, last, 0)[1]
            yield Word(match[0] + hyphen, left, right, y, size, *match.span())


def middle(word: Word) -> float:
    """The height of the middle of its letters."""
    return word.y + 0.3 * word.size


def rows_of(words: Sequence[Word]) -> list[Row]:
    """Words with the same base line, from top to bottom."""
    return list(_rows(words))


def _rows(words: Sequence[Word]) -> Iterator[Row]:
    row: list[Word] = []
    for word in sorted(words, key=lambda word: (-word.y, word.left)):
        if row and row[0].y - word.y > _SAME_LINE * max(row[0].size, word.size):
            yield Row(tuple(sorted(row, key=lambda word: word.left)))
            row = []
        row.append(word)
    if row:
        yield Row(tuple(sorted(row, key=lambda word: word.left)))
