"""Tables of answers that draw no lines between their columns.

Their head tells them ("Remissinstans", "Ställningstagande"), or a column that holds nothing but stands, and the white between
the columns tells the cells. Which lines make one row is told by lines drawn between rows, by wider steps, or by the words;
where none of these is certain, the page is left as it was.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice, pairwise
from statistics import median

from assistant import heads
from assistant.reading.cells import Row, Word
from assistant.reading.rules import Rule
from assistant.reading.tabular import Cells, Table

_FEWEST = 2
_FEWEST_STANDS = 3
_WHITE = 0.5
"""Between the heads of two columns, in sizes: more than between words."""
_NEAR = 1.7
"""How far apart the lines of a head are at most, in sizes."""
_KEPT = 0.05
"""What must stay white between two columns, in sizes, beside the margins of the words."""
_MARGIN = 0.15
_STEP = 1.25
"""How much larger the step to the next row is than that to the next line of a cell, at least."""
_ENDS = 3.0
"""So many usual steps down, a table has ended."""
_ALIGNED = 2.0
"""Points."""
_OPEN = (",", "-", " och", " samt", " för", " i", " av", " vid", " på", " med", " till", "/", "&")
"""How a line ends whose name goes on below."""
_STAND = re.compile(
    r"(?:till|av)styrk\w*(?: (?:delvis|med .{3,40}))?|(?:ingen|inga) (?:erinran|synpunkter)|avstår|oklart|synpunkter",
    re.IGNORECASE,
)
_ANSWER = re.compile(r"ja|nej|delvis|vet ej|ingen (?:åsikt|uppfattning)|svar|synpunkt", re.IGNORECASE)
"""What a column is called that tells of no stand by itself."""
_HEAD = re.compile(
    rf"^(?:[^\n.]{{1,40}} )?(?=[A-ZÅÄÖ])(?i:{heads.WHO.pattern}|{heads.WHAT.pattern})(?: [^\n.]{{0,80}})?$",
    re.MULTILINE,
)
"""A line that may be a head; a sentence of running text seldom begins with the name of a column and has a short line."""
_TOLD = re.compile(rf"\b(?=[A-ZÅÄÖ])(?i:{heads.STAND.pattern}|{_STAND.pattern}|{_ANSWER.pattern})(?!\w)")
_MARK = re.compile(r"[xX×✓✔☒☑]")
_NAME = re.compile(r"[^\W\d_]{3}")
_NUMBER = re.compile(r"\d{1,4}[.)]?")
_Column = list[Word]
_Line = dict[int, list[Word]]
"""The words of a line by column."""


def may_be(text: str) -> bool:
    """Whether a page may hold such a table: asked before it is known where its words stand."""
    told = len(list(islice(_TOLD.finditer(text), _FEWEST_STANDS)))
    return told >= _FEWEST_STANDS or (told > 0 and _HEAD.search(text) is not None)


@dataclass(frozen=True, slots=True)
class _Frame:
    """The columns of a table, and its head, if it has one."""

    y: float
    size: float
    columns: tuple[_Column, ...]
    """Of each column words that show how wide it is at least, from the left; of the head, if there is one."""
    who: int
    stands: frozenset[int]
    has_head: bool = True

    def __len__(self) -> int:
        return len(self.columns)


def tables(rows: Sequence[Row], level: Sequence[Rule], text: str) -> list[tuple[float, Table]]:
    """The tables among a page's rows, with how high they begin. `level`: the level lines that the page draws."""
    found = []
    at = 0
    while at < len(rows):
        frame, lines = _head(rows, at)
        if frame is None:
            frame, lines = _headless(rows, at), 0
        if frame is None:
            at += 1
            continue
        at += lines
        lines_below, edges = _body(frame, rows, at)
        body = _without_foot(lines_below)
        at += max(len(body), not lines)
        if table := _grouped(frame, body, edges, level, text):
            found.append((frame.y + frame.size, table))
    return found


def _head(rows: Sequence[Row], at: int) -> tuple[_Frame | None, int]:
    """A row as the head of a table of answers, with one column for who answers, or what about, and one for the stand or one for each;
    and how many rows that takes. A head of two lines may begin above, and go on below, that of the names."""
    row = rows[at]
    columns = _parts(row)
    if not any(map(_is_row_head, columns)):
        return None, 1
    below = rows[at + 1] if at + 1 < len(rows) and row.y - rows[at + 1].y < _NEAR * row.size else None
    above = rows[at - 1] if at and rows[at - 1].y - row.y < _NEAR * row.size else None
    more = _parts(below) if below and all(words[0].text[0].islower() for words in _parts(below)) else []
    for over in [_parts(above), []] if above else [[]]:
        whole = _under_each_other([*over, *columns, *more])
        stands = {k for k, words in enumerate(whole) if _is_stand(_told(words))}
        first = {words[0].start for words in over}
        told = [k for k, words in enumerate(whole) if words[0].start in first]
        who = next((k for k, words in enumerate(whole) if _is_row_head(words)), None)
        if who is not None and stands - {who} and stands.issuperset(told):
            return _Frame(row.y, row.size, tuple(whole), who, frozenset(stands - {who})), 1 + bool(more)
    return None, 1


def _is_row_head(words: Iterable[Word]) -> bool:
    """Whether a column may be of those who answer, or of what the answers are about."""
    told = _told(words)
    return heads.WHO.fullmatch(told) is not None or heads.WHAT.fullmatch(told) is not None


def _headless(rows: Sequence[Row], at: int) -> _Frame | None:
    """A table that begins here without a head, as on its second page: names, and beside them a column of stands."""
    parts = [_parts(row) for row in rows[at:]]
    first = next((k for k, part in enumerate(parts[0]) if k and _is_stand(_told(part), alone=True)), None)
    if first is None:
        return None
    left = parts[0][first][0].left
    beside = [
        (_unnumbered(row[:k]), row[k], row[k + 1 :])
        for row in parts
        for k, part in enumerate(row)
        if k and abs(part[0].left - left) <= _ALIGNED and _is_stand(_told(part), alone=True)
    ]
    named = all(len(before) == 1 and _NAME.search(_told(before[0])) for before, _, _ in beside)
    if len(beside) < _FEWEST_STANDS or not named:
        return None
    after = [word for _, _, row in beside for part in row for word in part]
    numbers = [part[0] for part in parts if len(part) > 1 and _is_number(part[0])]
    columns = [
        *([[word for number in numbers for word in number]] if _is_number(parts[0][0]) else []),
        [word for before, _, _ in beside for word in before[0]],
        [word for _, stand, _ in beside for word in stand],
        *([after] if after else []),
    ]
    row, who = rows[at], int(_is_number(parts[0][0]))
    return _Frame(row.y + row.size, row.size, tuple(columns), who, frozenset({who + 1}), has_head=False)


def _is_number(part: Sequence[Word]) -> bool:
    return _NUMBER.fullmatch(_told(part)) is not None


def _unnumbered(parts: Sequence[_Column]) -> Sequence[_Column]:
    """What stands before a stand, without the number of the row."""
    return parts[1:] if len(parts) > 1 and _is_number(parts[0]) else parts


def _told(words: Iterable[Word]) -> str:
    return " ".join(word.text for word in words)


def _is_stand(words: str, alone: bool = False) -> bool:
    """Whether a column may be called so; or, `alone`, whether a cell says a stand and nothing else."""
    if _STAND.fullmatch(words):
        return True
    return not alone and (heads.STAND.fullmatch(words) or _ANSWER.fullmatch(words)) is not None


def is_answer(line: Row) -> bool:
    """Whether a line of a cell is a stand or a cross, and nothing else."""
    words = _told(line.words)
    return _MARK.fullmatch(words) is not None or _is_stand(words, alone=True)


def _is_said(words: Iterable[Word]) -> bool:
    return _is_stand(_told(words), alone=True)


def _parts(row: Row) -> list[_Column]:
    """A row cut where it is white."""
    ends = [right for _, right in row.gaps(_WHITE)]
    parts: list[_Column] = [[]]
    for word in row.words:
        if word.left in ends:
            parts.append([])
        parts[-1].append(word)
    return parts


def _under_each_other(parts: Iterable[_Column]) -> list[_Column]:
    """Parts of several lines as columns: what stands under something belongs to it."""
    columns: list[_Column] = []
    for part in parts:
        under = [
            column for column in columns if part[0].left < _right(column) and part[-1].right > _left(column)
        ]
        for column in under:
            columns.remove(column)
        columns.append([*(word for column in under for word in column), *part])
    return sorted(columns, key=_left)


def _left(column: Iterable[Word]) -> float:
    return min(word.left for word in column)


def _right(column: Iterable[Word]) -> float:
    return max(word.right for word in column)


def _body(frame: _Frame, rows: Sequence[Row], at: int) -> tuple[list[Row], list[float]]:
    """The rows from `at` on that leave the same places white, and where the columns after the first begin."""
    size = frame.size
    white = [[(_right(left), _left(right))] for left, right in pairwise(frame.columns)]
    body: list[Row] = []
    steps: list[float] = []
    above = frame.y
    for row in rows[at:]:
        step = above - row.y
        narrower = [_without(places, row, size) for places in white]
        ended = len(steps) >= _FEWEST and step > _ENDS * median(steps)
        if not all(narrower) or ended or _head([row], 0)[0]:
            break
        white = narrower
        body.append(row)
        steps.append(step)
        above = row.y
    return body, [max(places)[1] - _MARGIN * size for places in white if places]


def _without_foot(body: Sequence[Row]) -> Sequence[Row]:
    """Without the number of the page, and what else stands at its foot, clearly farther down than rows are apart."""
    steps = [above.y - below.y for above, below in pairwise(body)]
    for lines in (2, 1):
        above = steps[:-lines]
        foot = body[-lines:]
        apart = len(above) >= _FEWEST and steps[-lines] > _STEP * max(above)
        if apart and not any(_is_said(part) for row in foot for part in _parts(row)):
            return body[:-lines]
    return body


def _without(places: Iterable[tuple[float, float]], row: Row, size: float) -> list[tuple[float, float]]:
    """What stays white of these places under one more row, if it is wide enough."""
    left = list(places)
    for word in row.words:
        low, high = word.left - _MARGIN * size, word.right + _MARGIN * size
        left = [part for a, b in left for part in ((a, min(b, low)), (max(a, high), b)) if part[0] < part[1]]
    return [(a, b) for a, b in left if b - a >= _KEPT * size]


def _grouped(
    frame: _Frame, body: Sequence[Row], edges: Sequence[float], level: Sequence[Rule], text: str
) -> Table | None:
    """The lines of each row put together; None where it is not certain which line begins a row."""
    if not body:
        return None
    lines = [
        {k: [word for word in row.words if bisect_right(edges, word.left) == k] for k in range(len(frame))}
        for row in body
    ]
    ways = (*_parted_by_rules(frame, body, level), *_parted_by_steps(body))
    begins = next((way for way in ways if _holds(frame, lines, way)), None) or _parted_by_words(frame, lines)
    if begins is None or not _holds(frame, lines, begins):
        return None
    found = Cells(len(frame))
    if frame.has_head:
        for column, words in enumerate(frame.columns):
            for word in words:
                found.put(0, column, word)
    for number, line in zip(accumulate(begins), lines, strict=True):
        for column, those in line.items():
            for word in those:
                found.put(number, column, word)
    return found.table(text)


def _parted_by_rules(frame: _Frame, body: Sequence[Row], level: Sequence[Rule]) -> list[list[bool]]:
    """Where a row begins, if lines are drawn between rows."""
    across = [
        rule.at
        for rule in level
        if rule.low <= _right(frame.columns[0]) and rule.high >= _left(frame.columns[-1])
    ]
    begins = [
        any(row.y + row.size / 2 <= at <= above.y + above.size / 2 for at in across)
        for above, row in pairwise(body)
    ]
    return [[True, *begins]] if sum(begins) >= _FEWEST else []


def _parted_by_steps(body: Sequence[Row]) -> list[list[bool]]:
    """Where a row begins, if the steps between rows are clearly larger than those within; the largest difference first."""
    steps = [above.y - below.y for above, below in pairwise(body)]
    jumps = [(wide / max(narrow, 0.1), wide) for narrow, wide in pairwise(sorted(steps))]
    return [
        [True, *(step >= least for step in steps)]
        for jump, least in sorted(jumps, reverse=True)
        if jump >= _STEP
    ]


def _parted_by_words(frame: _Frame, lines: Sequence[_Line]) -> list[bool] | None:
    """Where a row begins, if that is certain: at a name with a stand beside it. A line with a name and no stand may be the
    rest of a name or a respondent without a stand."""
    begins: list[bool] = []
    above = ""
    for line in lines:
        name = _told(line[frame.who])
        goes_on = name[:1].islower() or above.endswith(_OPEN)
        if name and not goes_on and not _has_stand(frame, line):
            return None
        begins.append(bool(name) and not goes_on)
        above = name or above
    return begins


def _holds(frame: _Frame, lines: Sequence[_Line], begins: Sequence[bool]) -> bool:
    """Whether every row has a name, and none what looks like two rows."""
    if not begins[0]:
        return False
    of = list(accumulate(begins))
    named = {row for row, line in zip(of, lines, strict=True) if line[frame.who]}
    looks = [row for row, line in zip(of, lines, strict=True) if line[frame.who] and _has_stand(frame, line)]
    return len(named) == of[-1] and len(looks) == len(set(looks))


def _has_stand(frame: _Frame, line: _Line) -> bool:
    """Whether a stand begins on the line; "delvis" goes on with one."""
    return any(line[k] and not line[k][0].text[0].islower() for k in frame.stands)
