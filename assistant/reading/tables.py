"""Tables of a PDF's page, cell by cell.

The text of a page puts the cells of a row on one line with one space between, or a line of each cell by turns, and nobody
can tell any longer what stood beside what. Here the lines that a table draws tell its cells; of a table of answers without
such lines `headed` tells them. What is not certain is left as it was.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from assistant.reading import cells, headed, rules
from assistant.reading.cells import Word
from assistant.reading.pdfium import Characters, OpenPage
from assistant.reading.tabular import Cells, Table

_FEWEST = 2
_BESIDE = 1.8
"""Points: nearer to the side of a cell no word stands in it."""
_HEADER = 15
"""Words in the header of a page, at most."""
_CROSSING = 0.05
"""How many of the words may go across an upright line."""


def find(page: OpenPage, found: Characters) -> tuple[Table, ...]:
    """The tables of a page, from the top."""
    grids = rules.grids(*(lines := rules.rules(page.page)))
    answers = headed.may_be(found.text)
    if not grids and not answers:
        return ()
    words = list(cells.words(page.text, found))
    tables: list[tuple[float, Table]] = []
    for grid in grids:
        if grid.is_one_row and not _goes_on(grid, words):
            continue
        inside = [word for word in words if grid.holds((word.left + word.right) / 2, cells.middle(word))]
        if table := _by_lines(grid, inside, found.text):
            tables.append((grid.level[0].at, table))
            taken = {word.start for word in inside}
            words = [word for word in words if word.start not in taken]
    if answers:
        tables += headed.tables(cells.rows_of(words), lines[0], found.text)
    return tuple(table for _, table in sorted(tables, key=lambda one: -one[0]))


def _goes_on(grid: rules.Grid, words: Sequence[Word]) -> bool:
    """Whether one row stands at the top of the page, where the last one of a table may; a shaded row among others is none."""
    return sum(cells.middle(word) > grid.level[0].at for word in words) <= _HEADER


def _by_lines(grid: rules.Grid, words: Sequence[Word], text: str) -> Table | None:
    """By the lines: a cell ends at the next line that goes along it, so that one over several columns or rows is one.

    Where every other row is shaded, only that one has sides: the others are cut in the same places, unless words stand there.
    """
    columns, levels = rules.places(grid.upright), [-at for at in reversed(rules.places(grid.level))]
    across = {
        (at, bisect_right(levels, -cells.middle(word)))
        for word in words
        for at in columns
        if word.left - _BESIDE < at < word.right + _BESIDE
    }
    crossing = 0
    found = Cells(len(columns) - 1)
    for word in words:
        x, y = (word.left + word.right) / 2, cells.middle(word)
        band = bisect_right(levels, -y)
        sides = [at for at in columns if (at, band) not in across or _is_drawn(grid.upright, at, y)]
        crossing += any(word.left + word.size / 2 < at < word.right - word.size / 2 for at in sides)
        left = max((at for at in sides if at <= x), default=columns[0])
        top = min((line.at for line in grid.level if line.at >= y and line.covers(x)), default=-levels[0])
        column = min(bisect_right(columns, left + 1) - 1, found.columns - 1)
        row = bisect_right(levels, -top + 1) - 1
        found.put(max(row, 0), max(column, 0), word)
    if not words or crossing > _CROSSING * len(words) or _has_rows_inside(found):
        return None
    return found.table(text)


def _is_drawn(upright: Iterable[rules.Rule], at: float, y: float) -> bool:
    return any(rules.is_same(line.at, at) and line.covers(y) for line in upright)


def _has_rows_inside(found: Cells) -> bool:
    """Whether a cell holds the cells of several rows that no line parts: each of its lines is an answer of its own, or those
    of all that stands under a head stand beside each other."""
    for row in found.rows.values():
        lines = [cells.rows_of(cell) for cell in row.values()]
        if any(len(cell) > 1 and all(map(headed.is_answer, cell)) for cell in lines):
            return True
        several = [{round(line.y) for line in cell} for cell in lines if len(cell) > _FEWEST]
        beside = len(several) >= _FEWEST and len(set.intersection(*several)) > _FEWEST
        if beside and len(found.rows) <= _FEWEST:
            return True
    return False
