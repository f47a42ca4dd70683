"""A PDF's own outline (bookmarks) as headings: where a page has the very words of one, that is a heading of its level."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any

import pypdfium2

from assistant.reading.layout import DEEPEST, Line
from assistant.reading.result import Mark

_MOST = 3000
_LINES = 4
"""Lines that a title can be broken over."""


def entries(pdf: Any) -> Mapping[int, list[tuple[str, int]]]:
    """By page, counted from 0: the letters of each title and its level, 1 for the highest."""
    found: dict[int, list[tuple[str, int]]] = defaultdict(list)
    try:
        for bookmark in islice(pdf.get_toc(max_depth=DEEPEST), _MOST):
            to = bookmark.get_dest()
            page = to.get_index() if to is not None else None
            letters = _letters(bookmark.get_title())
            if page is not None and len(letters) >= 3:
                found[page].append((letters, min(bookmark.level + 1, DEEPEST)))
    except pypdfium2.PdfiumError:
        return {}  # a damaged outline leaves what the pages show
    return found


def headings(
    lines: Sequence[Line], titles: Sequence[tuple[str, int]], shown: Sequence[Mark]
) -> tuple[Mark, ...]:
    """The headings that the page shows, with those of the outline in their place and of their level."""
    if not titles:
        return tuple(shown)
    marks: list[Mark] = []
    for letters, level in titles:
        place = _lines_of(lines, letters)
        if place is not None:
            marks.append(Mark(lines[place[0]].start, lines[place[1]].end, level))
    others = [mark for mark in shown if not any(mark.start < m.end and m.start < mark.end for m in marks)]
    return tuple(sorted({*marks, *others}, key=lambda mark: (mark.start, mark.end)))


def _lines_of(lines: Sequence[Line], letters: str) -> tuple[int, int] | None:
    """The first and last line that together have exactly these letters; None if there are none, or several."""
    found = []
    for first, line in enumerate(lines):
        said = _letters(line.text)
        last = first
        while (
            len(said) < len(letters)
            and letters.startswith(said)
            and last + 1 < min(len(lines), first + _LINES)
        ):
            last += 1
            said += _letters(lines[last].text)
        if said == letters:
            found.append((first, last))
    return found[0] if len(found) == 1 else None


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
