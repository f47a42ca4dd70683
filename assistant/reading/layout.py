"""What the page shows and the text lacks: gaps between paragraphs, and headings by their type.

PDFium gives lines. A gap clearly wider than the document's own line distance ends a paragraph; a
short line in larger or bolder type than the running text is a heading.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

from assistant.domain import RepairKind
from assistant.reading import pdfium
from assistant.reading.pdfium import Characters
from assistant.reading.repair import LINE_END_HYPHEN
from assistant.reading.result import Edit, Mark

_GAP = 1.3
"""How many line distances a gap between paragraphs is at least."""
_LARGER = 1.12
_LONGEST_HEADING = 200
DEEPEST = 6


class Line(NamedTuple):
    """A line of a page's raw text and how it is set. One is made for each line of a case: of the fastest kind."""

    start: int
    end: int
    text: str
    y: float
    """The base line of its first letter, from the bottom of the page."""
    end_y: float
    """That of its last: a line goes on below where a hyphen was."""
    size: float
    """Of the type, in points."""
    least: float
    """The smaller of those of its first and last letter."""
    bold: bool


def lines(text_page: Any, found: Characters, bounds: Sequence[tuple[int, int]]) -> tuple[Line, ...]:
    """The type of a line's first letter is read, and that of its last where the two can differ in what matters.

    A line within a paragraph is no bolder than the one above: that is asked where a heading can begin, which
    is after a short line or a wider gap, or in other type.
    """
    text, handle = found.text, text_page.raw
    places = found.indexes([_letter(text, start, end, 1) for start, end in bounds])
    types = [pdfium.type_of(handle, place) for place in places]
    sizes = Counter(type_[2] for type_ in types)
    usual = max(sizes, key=lambda size: (sizes[size], size)) if sizes else 0.0
    long = 0.7 * (sorted(end - start for start, end in bounds)[len(bounds) * 3 // 4] if bounds else 0)
    made: list[Line] = []
    fonts: dict[bytes, bool] = {}
    bold, above_long, above_y, above_size, step = True, False, 0.0, 0.0, 0.0
    for (start, end), place, (_, y, size, _) in zip(bounds, places, types, strict=True):
        fallen = above_y - y
        within = above_long and not bold and end - start >= long and size == above_size
        if not within or fallen > step + 0.05 * size:
            bold = pdfium.is_bold(handle, place, fonts)
        words = text[start:end]
        end_y, least, all_bold = y, size, bold
        if bold or size > usual or LINE_END_HYPHEN in words:
            last = found.index(_letter(text, start, end, -1))
            _, end_y, last_size, _ = pdfium.type_of(handle, last)
            least, all_bold = min(size, last_size), bold and pdfium.is_bold(handle, last, fonts)
        made.append(Line(start, end, words, y, end_y, round(size, 1), least, all_bold))
        above_long, above_y, above_size, step = end - start >= long, end_y, size, fallen
    return tuple(made)


def _letter(text: str, start: int, end: int, step: int) -> int:
    """The first or last letter of a line, whose type is the line's; a bullet's is not."""
    if step > 0 and text[start].isalnum():
        return start
    places = range(start, end) if step > 0 else range(end - 1, start - 1, -1)
    return next((place for place in places if text[place].isalnum()), places[0])


@dataclass(frozen=True, slots=True)
class Style:
    """What is usual in the document."""

    size: float
    bold: bool
    distance: float
    """Between base lines, in sizes."""
    sizes: tuple[float, ...]
    """Of headings, largest first."""


def style(pages: Sequence[Sequence[Line]]) -> Style:
    letters: Counter[tuple[float, bool]] = Counter()
    distances = []
    for lines in pages:
        for line in lines:
            letters[line.size, line.bold] += line.end - line.start
        for above, below in pairwise(lines):
            step = above.end_y - below.y
            if above.size == below.size and 0 < step < 3 * above.size:
                distances.append(step / above.size)
    if not letters:
        return Style(0, False, 1.2, ())
    (size, bold), _ = max(letters.items(), key=lambda item: (item[1], item[0]))
    # Most steps are within a paragraph, so the lower middle is the line distance.
    distance = median(sorted(distances)[: max(1, len(distances) * 2 // 3)]) if len(distances) >= 4 else 1.2
    least = _LARGER * size
    sizes = sorted(
        {line.size for lines in pages for line in lines if line.size >= least and _larger(line, size)},
        reverse=True,
    )
    return Style(size, bold, min(max(distance, 0.9), 2.2), tuple(sizes))


def gaps(lines: Sequence[Line], usual: Style) -> tuple[Edit, ...]:
    """Blank lines to put where the page has a gap, or where the text jumps to another place of it."""
    edits = []
    widest = _GAP * usual.distance
    for above, below in pairwise(lines):
        size = max(above.size, below.size, 1.0)
        step = above.end_y - below.y
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
    return line.size >= _LARGER * size and line.least >= _LARGER * size


def _stands_out(line: Line, usual: Style) -> bool:
    return _larger(line, usual.size) or (line.bold and not usual.bold and line.size >= 0.95 * usual.size)


def _letters(line: Line) -> int:
    return sum(character.isalpha() for character in line.text)


def _level(line: Line, usual: Style) -> int:
    if not _larger(line, usual.size):
        return min(len(usual.sizes) + 1, DEEPEST)
    return min(usual.sizes.index(line.size) + 1, DEEPEST)
