"""The straight lines that a page draws: rules of tables, sides of boxes, edges of shaded rows."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import pypdfium2.raw as c

_SAME = 2.5
"""Points: lines so near each other are one, drawn twice or as a thin box."""
_SHORTEST = 5.0
_MOST = 4000
"""Lines of a page; a drawing has more, a table has not."""
_Point = tuple[float, float]
_x, _y = ctypes.c_float(), ctypes.c_float()


class Rule(NamedTuple):
    """In points from the bottom left of the page: of a level line its height and from where to where it goes across; of
    an upright one how far in it stands, and from where to where it goes up."""

    at: float
    low: float
    high: float

    def covers(self, place: float) -> bool:
        return self.low - _SAME <= place <= self.high + _SAME


def rules(page: Any) -> tuple[list[Rule], list[Rule]]:
    """The level and the upright lines, pieces of one line put together. `page` is PDFium's; what it draws inside of
    other drawings is left out. Nothing where there are more lines than in a table."""
    level: list[Rule] = []
    upright: list[Rule] = []
    for (x, y), (to_x, to_y) in _lines(page):
        if abs(y - to_y) <= 1 and abs(x - to_x) >= _SHORTEST:
            level.append(Rule((y + to_y) / 2, min(x, to_x), max(x, to_x)))
        elif abs(x - to_x) <= 1 and abs(y - to_y) >= _SHORTEST:
            upright.append(Rule((x + to_x) / 2, min(y, to_y), max(y, to_y)))
        if len(level) + len(upright) > _MOST:
            return [], []
    return _joined(level), _joined(upright)


def _lines(page: Any) -> Iterator[tuple[_Point, _Point]]:
    for number in range(c.FPDFPage_CountObjects(page.raw)):
        drawn = c.FPDFPage_GetObject(page.raw, number)
        if c.FPDFPageObj_GetType(drawn) == c.FPDF_PAGEOBJ_PATH and _is_seen(drawn):
            yield from _sides(drawn)


def _is_seen(drawn: Any) -> bool:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return not c.FPDFPath_GetDrawMode(drawn, fill, stroke) or bool(fill.value or stroke.value)


def _sides(drawn: Any) -> Iterator[tuple[_Point, _Point]]:
    """The lines of one path, on the page."""
    matrix = c.FS_MATRIX()
    if not c.FPDFPageObj_GetMatrix(drawn, matrix):
        return
    first: _Point | None = None
    last: _Point | None = None
    for number in range(min(c.FPDFPath_CountSegments(drawn), _MOST)):
        segment = c.FPDFPath_GetPathSegment(drawn, number)
        c.FPDFPathSegment_GetPoint(segment, _x, _y)
        at = (
            matrix.a * _x.value + matrix.c * _y.value + matrix.e,
            matrix.b * _x.value + matrix.d * _y.value + matrix.f,
        )
        kind = c.FPDFPathSegment_GetType(segment)
        if kind == c.FPDF_SEGMENT_MOVETO:
            first = at
        elif kind == c.FPDF_SEGMENT_LINETO and last is not None:
            yield last, at
        last = at
        if c.FPDFPathSegment_GetClose(segment) and first is not None:
            yield at, first
            last = first


def _joined(found: Iterable[Rule]) -> list[Rule]:
    """Lines on the same height, or equally far in, that meet are one.

    >>> _joined([Rule(10, 0, 50), Rule(10.4, 51, 90), Rule(30, 0, 90)])
    [Rule(at=10, low=0, high=90), Rule(at=30, low=0, high=90)]
    """
    groups: list[list[Rule]] = []
    for rule in sorted(found):
        if groups and rule.at - groups[-1][0].at <= _SAME:
            groups[-1].append(rule)
        else:
            groups.append([rule])
    joined: list[Rule] = []
    for group in groups:
        at = group[0].at
        low, high = None, 0.0
        for rule in sorted(group, key=lambda rule: rule.low):
            if low is not None and rule.low - high <= _SAME:
                high = max(high, rule.high)
                continue
            if low is not None:
                joined.append(Rule(at, low, high))
            low, high = rule.low, rule.high
        if low is not None:
            joined.append(Rule(at, low, high))
    return joined


class Grid(NamedTuple):
    """Lines that cross each other, in order: level ones from the top, upright ones from the left."""

    level: tuple[Rule, ...]
    upright: tuple[Rule, ...]

    @property
    def is_one_row(self) -> bool:
        return len(places(self.level)) < 3

    def holds(self, x: float, y: float) -> bool:
        return (
            self.upright[0].at - _SAME <= x <= self.upright[-1].at + _SAME
            and self.level[-1].at - _SAME <= y <= self.level[0].at + _SAME
        )


def grids(level: Iterable[Rule], upright: Iterable[Rule]) -> list[Grid]:
    """Lines that hang together, with an upright one inside: two columns at least."""
    groups: list[tuple[set[Rule], set[Rule]]] = []
    across = list(level)
    for stands in upright:
        crossed = {rule for rule in across if rule.covers(stands.at) and stands.covers(rule.at)}
        group: tuple[set[Rule], set[Rule]] = (set(crossed), {stands})
        apart = []
        for other in groups:
            if other[0] & group[0]:
                group = (group[0] | other[0], group[1] | other[1])
            else:
                apart.append(other)
        groups = [*apart, group]
    found = [
        Grid(
            tuple(sorted({*lying, *_open_ends(lying, standing)}, key=lambda rule: -rule.at)),
            tuple(sorted(standing, key=lambda rule: rule.at)),
        )
        for lying, standing in groups
    ]
    return [grid for grid in found if len(places(grid.upright)) >= 3 and len(places(grid.level)) >= 2]


def _open_ends(lying: Iterable[Rule], standing: Iterable[Rule]) -> list[Rule]:
    """Where upright lines end without a level one, as where a row goes on on the next page: all of them in one place."""
    ends = []
    for side, end in ((min, min(rule.low for rule in standing)), (max, max(rule.high for rule in standing))):
        reach = [rule for rule in standing if abs((rule.low if side is min else rule.high) - end) <= _SAME]
        last = side((rule.at for rule in lying), default=end)
        if abs(last - end) > _SHORTEST and len(places(reach)) == len(places(standing)):
            ends.append(Rule(end, min(rule.at for rule in reach), max(rule.at for rule in reach)))
    return ends


def places(found: Iterable[Rule]) -> list[float]:
    """Where lines stand, each place once, rising."""
    told: list[float] = []
    for at in sorted(rule.at for rule in found):
        if not told or at - told[-1] > _SAME:
            told.append(at)
    return told


def is_same(one: float, other: float) -> bool:
    """Whether two lines stand in one place."""
    return abs(one - other) <= _SAME
