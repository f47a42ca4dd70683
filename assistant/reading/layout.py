"""What the page shows and the text lacks: gaps between paragraphs, and headings by their type.

PDFium gives lines. A gap clearly wider than the document's own line distance ends a paragraph; a
short line in larger or bolder type than the running text is a heading.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from assistant.domain import RepairKind
from assistant.reading.pdfium import Characters, Type
from assistant.reading.result import Edit, Mark

_GAP = 1.3
"""How many line distances a gap between paragraphs is at least."""
_LARGER = 1.12
_LONGEST_HEADING = 200
_DEEPEST = 6


class Line(NamedTuple):
    """A line of a page's raw text with the type of its first and last letter."""

    start: int
    end: int
    text: str
    first: Type
    last: Type
    size: float
    bold: bool


def line(text: str, start: int, end: int, first: Type, last: Type) -> Line:
    return Line(start, end, text[start:end], first, last, round(first.size, 1), first.bold and last.bold)


@dataclass(frozen=True, slots=True)
class Style:
    """What is usual in the document."""

    size: float
    bold: bool
    distance: float
    """Between base lines, in sizes."""
    sizes: tuple[float, ...]
    """Of headings, largest first."""


def line_bounds(found: Characters) -> list[tuple[int, int]]:
    """Start and end of each line that has something in it, surrounding space left out."""
    bounds = []
    for match in re.finditer(r"[^\n]+", found.text):
        words = match.group().strip()
        if words:
            start = match.start() + match.group().index(words[0])
            bounds.append((start, start + len(words)))
    return bounds


def style(pages: Sequence[Sequence[Line]]) -> Style:
    letters: Counter[tuple[float, bool]] = Counter()
    distances = []
    for lines in pages:
        for line in lines:
            letters[line.size, line.bold] += len(line.text)
        for above, below in pairwise(lines):
            step = above.last.y - below.first.y  # a line goes on below where a hyphen was
            if above.size == below.size and 0 < step < 3 * above.size:
                distances.append(step / above.size)
    if not letters:
        return Style(0, False, 1.2, ())
    (size, bold), _ = max(letters.items(), key=lambda item: (item[1], item[0]))
    # Most steps are within a paragraph, so the lower middle is the line distance.
    distance = median(sorted(distances)[: max(1, len(distances) * 2 // 3)]) if len(distances) >= 4 else 1.2
    sizes = sorted({line.size for lines in pages for line in lines if _larger(line, size)}, reverse=True)
    return Style(size, bold, min(max(distance, 0.9), 2.2), tuple(sizes))


def gaps(lines: Sequence[Line], usual: Style) -> tuple[Edit, ...]:
    """Blank lines to put where the page has a gap, or where the text jumps to another place of it."""
    edits = []
    widest = _GAP * usual.distance
    for above, below in pairwise(lines):
        size = max(above.size, below.size, 1.0)
        step = above.last.y - below.first.y  # a line goes on below where a hyphen was
        apart = step > widest * size or step < -0.5 * size
        if apart or (abs(above.size - below.size) > 0.1 * size and abs(step) > 0.5 * size):
            edits.append(Edit(above.end, above.end, "\n", RepairKind.SPACE))
    return tuple(edits)


def headings(lines: Sequence[Line], usual: Style, blank: Sequence[Edit]) -> tuple[Mark, ...]:
    """Short lines in the type of headings; lines of one heading, not parted by `gaps`, are taken together."""
    breaks = {edit.start for edit in blank}  # where the line above ends
    marks: list[Mark] = []
    previous: Line | None = None
    for line in lines:
        stands_out = _stands_out(line, usual)
        level = _level(line, usual) if stands_out else 0
        if previous and stands_out and previous.end not in breaks and marks[-1].level == level:
            marks[-1] = Mark(marks[-1].start, line.end, level)
        elif stands_out and _letters(line) >= 3 and not line.text.endswith((".", ",", ";")):
            marks.append(Mark(line.start, line.end, level))
        else:
            stands_out = False
        previous = line if stands_out else None
    return tuple(mark for mark in marks if mark.end - mark.start <= _LONGEST_HEADING)


def _larger(line: Line, size: float) -> bool:
    return line.size >= _LARGER * size and min(line.first.size, line.last.size) >= _LARGER * size


def _stands_out(line: Line, usual: Style) -> bool:
    return _larger(line, usual.size) or (line.bold and not usual.bold and line.size >= 0.95 * usual.size)


def _letters(line: Line) -> int:
    return sum(character.isalpha() for character in line.text)


def _level(line: Line, usual: Style) -> int:
    if not _larger(line, usual.size):
        return min(len(usual.sizes) + 1, _DEEPEST)
    return min(usual.sizes.index(line.size) + 1, _DEEPEST)
