"""A page's characters in the order people read them, where PDFium's own order is certainly another one.

PDFium gives text in the order in which the file draws it. That is the reading order in nearly all files.
Two things are put right: what is filled in in a form, which comes after all that is printed; and two
columns that the file draws row by row, so that PDFium takes each row for one line.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import pypdfium2.raw as c

from assistant.reading import pdfium, signs, tables
from assistant.reading.pdfium import Characters, OpenPage
from assistant.reading.repair import LINE_END_HYPHEN
from assistant.reading.tabular import Piece, Table

_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_SPACE = re.compile(r"(?<=\S)[ \t]+(?=\S)")
_SHORTEST = 18
"""Mean length of a line of running text in a column, in characters."""
_FEWEST_LINES = 10
_GUTTER = 1.1
"""How wide the space between columns is at least, in sizes; between words of a stretched line it is less."""


def characters(page: OpenPage) -> Characters:
    return lines(page).characters


class Lines(NamedTuple):
    """A page's characters in order."""

    characters: Characters
    bounds: Sequence[tuple[int, int]]
    """Start and end of each line that has something in it, space at its ends left out."""
    tables: tuple[Table, ...] = ()
    """Tables, by where their cells stand among these characters."""


def lines(page: OpenPage) -> Lines:
    found = pdfium.characters(page.text)
    bounds = [match.span() for match in _LINE.finditer(found.text)]
    kept: tuple[Table, ...] = ()
    if found.index(len(found.text)) > page.printed:
        arranged = _answers_beside_questions(page, found, bounds)
    elif tabular := tables.find(page, found):
        arranged, kept = _cell_by_cell(found, bounds, tabular)
    elif len(bounds) >= _FEWEST_LINES and _may_have_columns(page, found, bounds):
        arranged = _column_by_column(page, found, bounds)
    else:
        return Lines(found, bounds)
    return Lines(arranged, [match.span() for match in _LINE.finditer(arranged.text)], kept)


def _cell_by_cell(
    found: Characters, bounds: Sequence[tuple[int, int]], tables: Sequence[Table]
) -> tuple[Characters, tuple[Table, ...]]:
    """The pieces of each table where its first one stands, and the other lines, or what is left of them, as they are."""
    first = {min(table.pieces): table for table in tables}
    taken = sorted(piece for table in tables for piece in table.pieces)
    pieces: list[Piece] = []
    moved: dict[Piece, Piece] = {}
    for start, end in bounds:
        at = start
        for piece in taken[bisect_left(taken, (start, 0)) : bisect_left(taken, (end, 0))]:
            pieces += _left(found.text, at, piece[0])
            pieces += first[piece].pieces if piece in first else ()
            at = piece[1]
        pieces += _left(found.text, at, end)
    place = 0
    for piece in pieces:
        moved[piece] = place, place + piece[1] - piece[0]
        place = moved[piece][1] + 1
    return found.arranged(pieces), tuple(
        Table(tuple(tuple(tuple(moved[piece] for piece in cell) for cell in row) for row in table.rows))
        for table in tables
    )


def _left(text: str, start: int, end: int) -> list[Piece]:
    """What stands between pieces of tables on one line; nothing if it is white."""
    words = text[start:end]
    left = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
    return [left] if words.strip() else []


def words_of_spaced_lines(page: OpenPage, found: Characters) -> str:
    """The text with letterspaced lines as words. How far apart letters stand tells where a word ends."""
    text = found.text
    for start, end in signs.spaced_lines(text):
        places = [place for place in range(start, end) if not text[place].isspace()]
        turn = pdfium.type_of(page.text.raw, found.index(places[0]))[3]
        sides = [pdfium.across(page.text, found.index(place), turn) for place in places]
        gaps = [right[0] - left[1] for left, right in pairwise(sides)]
        wide = _clearly_wider(gaps)
        if wide is not None:
            text = text[:start] + signs.closed_up(text[start:end], gaps, wide) + text[end:]
    return text


def _clearly_wider(gaps: Sequence[float]) -> float | None:
    """From which width a gap parts words: there is a jump to it. None where the gaps differ in other ways."""
    ordered = sorted(gaps)
    if ordered[-1] < 1.3 * max(ordered[0], 0.5):
        return ordered[-1] + 1  # all alike: one word
    jumps = [(right / max(left, 0.5), right) for left, right in pairwise(ordered)]
    jump, wide = max(jumps)
    return wide if jump >= 1.5 and ordered[len(ordered) // 2] < wide else None


def _answers_beside_questions(
    page: OpenPage, found: Characters, lines: Sequence[tuple[int, int]]
) -> Characters:
    """What is filled in, each after the printed line that stands nearest above it or beside it."""
    own = [span for span in lines if found.index(span[0]) < page.printed]
    printed = [(span, *pdfium.type_of(page.text.raw, found.index(span[0]))) for span in own]
    if not printed:
        return found
    after: dict[int, list[tuple[float, float, tuple[int, int]]]] = {}
    for line in lines[len(own) :]:
        for span, x, y, size in _fields(page, found, *line):
            # A field's text stands a little above or below the words it answers.
            above = [
                (other_y - y, abs(other_x - x), number)
                for number, (_, other_x, other_y, *_) in enumerate(printed)
                if other_y >= y - 0.6 * size
            ]
            after.setdefault(min(above)[2] if above else -1, []).append((-y, x, span))
    pieces = [span for *_, span in sorted(after.get(-1, ()))]
    for number, (span, *_) in enumerate(printed):
        pieces.append(span)
        pieces.extend(span for *_, span in sorted(after.get(number, ())))
    return found.arranged(pieces)


def _fields(
    page: OpenPage, found: Characters, start: int, end: int
) -> Iterator[tuple[tuple[int, int], float, float, float]]:
    """A line of what is filled in, cut where the words jump to another height: PDFium puts fields in one line."""
    x, y, size, _ = pdfium.type_of(page.text.raw, found.index(start))
    for match in _SPACE.finditer(found.text, start, end):
        next_x, next_y, next_size, _ = pdfium.type_of(page.text.raw, found.index(match.end()))
        if abs(next_y - y) > 0.5 * size:
            yield (start, match.start()), x, y, size
            start, x, y, size = match.end(), next_x, next_y, next_size
    yield (start, end), x, y, size


@dataclass(frozen=True, slots=True)
class _Row:
    """A line, where it is white inside, and where it stands."""

    start: int
    end: int
    y: float
    left: float
    right: float
    gaps: tuple[tuple[int, int, float, float], ...]
    """End of the words before, start of those after, and from where to where it is white, in points."""


def _gaps(
    page: OpenPage, found: Characters, start: int, end: int, margin: int = 0
) -> tuple[tuple[int, int, float, float], ...]:
    """Spaces in a line that are wider than those between words; none looked for in the margins, in characters."""
    spaces = list(_SPACE.finditer(found.text, start + margin, end - margin))
    if not spaces:
        return ()
    _, _, size, turn = pdfium.type_of(page.text.raw, found.index(spaces[0].end()))
    shift = found.index(start) - start  # the same in a whole line
    gaps = []
    for match in spaces:
        left = pdfium.across(page.text, match.start() - 1 + shift, turn)[1]
        right = pdfium.across(page.text, match.end() + shift, turn)[0]
        if right - left > _GUTTER * size:
            gaps.append((match.start(), match.end(), left, right))
    return tuple(gaps)


def _may_have_columns(page: OpenPage, found: Characters, lines: Sequence[tuple[int, int]]) -> bool:
    """Asked of the two longest lines only: on a page of one column it costs next to nothing."""
    first = max(lines, key=_length)
    second = max((line for line in lines if line != first), key=_length)
    # The gutter is about the middle of the page.
    return all(_gaps(page, found, start, end, (end - start) // 3) for start, end in (first, second))


def _length(line: tuple[int, int]) -> int:
    return line[1] - line[0]


def _column_by_column(page: OpenPage, found: Characters, lines: Sequence[tuple[int, int]]) -> Characters:
    """Lines cut at the gutter: the left halves, then the right ones. The page as it is unless it is certain.

    Certain is: nearly all lines, from top to bottom, are white at the same place, once, the words after it
    begin in the same place, there is running text on both sides, and nothing is drawn between rows. Cells
    of a table are short, or white in several places, or stand alone in their row, or have rules.
    """
    rows = [_row(page, found, start, end) for start, end in lines]
    starts = Counter(round(row.gaps[0][3]) for row in rows if len(row.gaps) == 1)
    if not starts:
        return found
    begin = min(starts, key=lambda x: (-starts[x], x))
    both = [row for row in rows if len(row.gaps) == 1 and abs(row.gaps[0][3] - begin) <= 2]
    edge = max((row.gaps[0][2] for row in both), default=0.0)
    inner = rows[rows.index(both[0]) : rows.index(both[-1]) + 1]
    across = [row for row in inner if row not in both and row.left < edge and row.right > begin + 2]
    falling = sum(above.y > below.y for above, below in pairwise(both))
    if (
        len(both) < _FEWEST_LINES
        or begin - edge < 0.8 * _GUTTER * 9
        or len(both) < 0.7 * len(inner)
        or len(across) > 0.1 * len(both)
        or falling < 0.95 * (len(both) - 1)
        or _mean(row.gaps[0][0] - row.start for row in both) < _SHORTEST
        or _mean(row.end - row.gaps[0][1] for row in both) < _SHORTEST
        or _has_rules(page)
    ):
        return found
    pieces: list[tuple[int, int]] = []
    right: list[tuple[int, int]] = []
    for row in rows:
        if row in both:
            pieces.append((row.start, row.gaps[0][0]))
            right.append((row.gaps[0][1], row.end))
        elif row.left >= begin - 2:
            right.append((row.start, row.end))
        elif row.right > begin + 2:  # a title over both columns: what stands above it is read first
            pieces += [*right, (row.start, row.end)]
            right = []
        else:
            pieces.append((row.start, row.end))
    return found.arranged([*pieces, *right])


def _row(page: OpenPage, found: Characters, start: int, end: int) -> _Row:
    _, y, _, turn = pdfium.type_of(page.text.raw, found.index(start))
    left = pdfium.across(page.text, found.index(start), turn)[0]
    last = start + len(found.text[start:end].rstrip(LINE_END_HYPHEN + " ")) - 1
    right = pdfium.across(page.text, found.index(max(start, last)), turn)[1]
    return _Row(start, end, y, left, right, _gaps(page, found, start, end))


def _has_rules(page: OpenPage) -> bool:
    """A line above, below and beside is decoration; more of them part rows."""
    return sum(1 for _ in page.page.get_objects(filter=[c.FPDF_PAGEOBJ_PATH], max_depth=3)) > 4


def _mean(lengths: Iterable[int]) -> float:
    found = list(lengths)
    return sum(found) / len(found) if found else 0.0
