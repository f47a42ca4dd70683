"""Sändlistor in several columns: the names of each column by themselves, told apart by where it is white.

A page's text puts the columns of a row on one line, and two names become one that nobody bears. The white between
columns is the same on most rows; where it is, each column is read down, its wrapped names put together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from assistant.reading.cells import Row, Word
from assistant.respondents import forms
from assistant.respondents.list_tables import NUMBERED, is_group
from assistant.respondents.list_texts import follows_list, is_title
from assistant.respondents.shapes import is_department, looks_like_body

_WIDE = 0.9
"""White between columns, in sizes: more than between the words of a line that is not stretched."""
_NARROW = 0.55
"""White that parts columns where other rows have told that one begins there."""
_FEWEST = 2
_MOST_PLACES = 200
"""Places that are looked at: a page of a list has a few."""
_NUMBER = re.compile(r"\(?\d{1,4}[.):]?|[-*•–·▪‣◦●\uf0b7]")
_OTHER = re.compile(r"@|^\W*[\d\s./:–-]*\W*$|^https?:|^www\.")
"""An address, a date, a telephone number: what stands beside names and is none."""
_OPEN = (",", "-", " och", " samt", " för", " i", " av", " vid", " på", " med", " till", "/", "&")
"""How a line ends whose name goes on below."""
_TIGHT, _FEW = 0.8, 0.4
_ABOVE = 4.0
"""How much higher than a name, in points, what belongs to it may stand."""
_CELL_ENDS = re.compile(r"\s*(?:\||\t)\s*|(?<=\S) {3,}(?=\S)")
_CELL_WIDTH = 2000.0


@dataclass(frozen=True, slots=True)
class Cell:
    """What one column has on one row."""

    text: str
    y: float


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of a list in columns, and what stands in columns that hold none."""

    names: tuple[str, ...]
    left_out: tuple[str, ...]
    """A cell of each column that was not read as names."""
    letters: int
    """In all columns."""
    table: tuple[tuple[str, ...], ...] = ()
    """Where one column holds the names: each with what stands beside it."""


def rows_of_text(text: str) -> tuple[Row, ...]:
    """Lines of a text as rows, where tabs, upright strokes or several spaces part its cells."""
    rows = []
    for at, line in enumerate(text.splitlines()):
        words: list[Word] = []
        for number, cell in enumerate(_CELL_ENDS.split(line.strip().strip("|"))):
            left = number * _CELL_WIDTH
            for match in re.finditer(r"\S+", cell):
                words.append(
                    Word(match[0], left + match.start() * 6.0, left + match.end() * 6.0, -14.0 * at, 12.0)
                )
        if words:
            rows.append(Row(tuple(words)))
    return tuple(rows)


def names_in_columns(pages: Sequence[Sequence[Row]]) -> Columns | None:
    """The names, down each column of each page; None where no column of names has another beside it."""
    return _several(pages) or _one(pages)


def _several(pages: Sequence[Sequence[Row]]) -> Columns | None:
    names: list[str] = []
    left_out: list[str] = []
    edges: tuple[float, ...] = ()
    letters = 0
    for rows in pages:
        found = _gutters(rows)
        own = _columns(rows, found)
        if len(_of_names(own)) < _FEWEST:
            # The end of a list may stand in one column on a page of its own.
            if edges and (rest := _columns(rows, edges)) and _holds_names(rest[0]):
                names += _names(rest[0])
                letters += _letters(rest[:1])
            continue
        edges = found
        of_names = _of_names(own)
        pieces = [_names(column) for column in of_names]
        names += _in_order(pieces)
        letters += _letters(own)
        left_out += [column[0].text for column in own if column not in of_names and _tells(column)]
    return Columns(tuple(names), tuple(dict.fromkeys(left_out)), letters) if edges else None


def _one(pages: Sequence[Sequence[Row]]) -> Columns | None:
    """One column of names, with dates, addresses or people beside them."""
    table: list[tuple[str, ...]] = []
    left_out: list[str] = []
    letters = 0
    for rows in pages:
        own = _columns(rows, _gutters(rows))
        of_names = _of_names(own)
        if len(of_names) != 1:
            continue
        cells = _whole(of_names[0])
        others = [column for column in own if column not in of_names]
        beside = [column for column in others if 2 * len(column) >= len(cells) or not _tells(column)]
        if not others or len(beside) < len(others):
            return None  # white by chance
        bounds = [*(cell.y + _ABOVE for cell in cells), float("-inf")]
        for cell, (top, bottom) in zip(cells, pairwise(bounds), strict=True):
            texts = [" ".join(one.text for one in column if bottom < one.y <= top) for column in others]
            table.append((cell.text, *texts))
        left_out += [column[0].text for column in others if _tells(column)]
        letters += _letters(own)
    return Columns((), tuple(dict.fromkeys(left_out)), letters, tuple(table)) if table else None


def _letters(columns: Sequence[Sequence[Cell]]) -> int:
    return sum(character.isalpha() for column in columns for cell in column for character in cell.text)


def _gutters(rows: Sequence[Row]) -> tuple[float, ...]:
    """Where columns begin after the first: the places that are white on most rows."""
    gaps = [gap for row in rows for gap in row.gaps(_WIDE)]
    found: list[float] = []
    while len(gaps) >= _FEWEST:
        places = Counter(round(right, 1) - 0.5 for _, right in gaps).most_common(_MOST_PLACES)
        counts = {at: sum(left < at < right for left, right in gaps) for at, _ in places}
        best = max(counts, key=lambda at: (counts[at], at))
        if counts[best] < _FEWEST:
            break
        found.append(best)
        gaps = [gap for gap in gaps if not gap[0] < best < gap[1]]
    return tuple(sorted(found))


def _columns(rows: Sequence[Row], edges: Sequence[float]) -> list[list[Cell]]:
    """The cells of each column; what goes across an edge belongs to none, and what stands above the list neither."""
    cut = [_cut(row, edges) for row in rows]
    several = [at for at, cells in enumerate(cut) if cells and sum(cell is not None for cell in cells) > 1]
    titles = [at for at, row in enumerate(rows) if is_title(" ".join(word.text for word in row.words))]
    first = max(
        [at + 1 for at in titles if sum(other > at for other in several) >= _FEWEST]
        or several[:1]
        or [at + 1 for at in titles[:1]]
        or [0]
    )
    columns: list[list[Cell]] = [[] for _ in range(len(edges) + 1)]
    ended = False
    for at, cells in enumerate(cut[first:], start=first):
        alone = at > (several[-1] if several else -1)
        line = " ".join(word.text for word in rows[at].words)
        ended = ended or (alone and (cells is None or follows_list(line)))
        if cells is None or ended:
            continue
        for column, cell in zip(columns, cells, strict=True):
            if cell is not None:
                column.append(cell)
    return _numbers_joined(columns)


def _cut(row: Row, edges: Sequence[float]) -> list[Cell | None] | None:
    """A row's cells; None of a row that goes across an edge."""
    for edge in edges:
        before = max((word.right for word in row.words if word.left < edge), default=None)
        after = min((word.left for word in row.words if word.left >= edge), default=None)
        if before is None or (before < edge and after is None):
            continue
        if before > edge or (after is not None and after - before < _NARROW * row.size):
            return None
    bounds = [float("-inf"), *edges, float("inf")]
    return [_cell([word for word in row.words if low <= word.left < high]) for low, high in pairwise(bounds)]


def _cell(words: Sequence[Word]) -> Cell | None:
    return Cell(" ".join(word.text for word in words), words[0].y) if words else None


def _numbers_joined(columns: Sequence[list[Cell]]) -> list[list[Cell]]:
    """A column of nothing but numbers or bullets belongs to the names beside it."""
    found: list[list[Cell]] = []
    numbers: list[Cell] = []
    for column in columns:
        if column and all(_NUMBER.fullmatch(cell.text) for cell in column):
            numbers = column
            continue
        by_line = {cell.y: cell.text for cell in numbers}
        near = [(cell, next((by_line[y] for y in by_line if abs(y - cell.y) < 4), "")) for cell in column]
        found.append([Cell(f"{number} {cell.text}".strip(), cell.y) for cell, number in near])
        numbers = []
    return [column for column in found if column]


def _of_names(columns: Sequence[list[Cell]]) -> list[list[Cell]]:
    return [column for column in columns if _holds_names(column)]


def _holds_names(column: Sequence[Cell]) -> bool:
    """Whether a column holds names of bodies: most look so, and hardly any stands there twice."""
    texts = [NUMBERED.sub(r"\g<name>", name) for name in _names(column) if not is_group(name)]
    bodies = [text for text in texts if looks_like_body(text) and not _OTHER.search(text)]
    return len(bodies) >= _FEWEST and 2 * len(bodies) >= len(texts) and len(set(texts)) >= 0.7 * len(texts)


def _tells(column: Sequence[Cell]) -> bool:
    """Whether a column that holds no names holds words, other than addresses, dates and numbers."""
    words = [cell for cell in column if re.search(r"[^\W\d_]{2}", cell.text) and not _OTHER.search(cell.text)]
    return len(words) >= _FEWEST


def _names(column: Sequence[Cell]) -> list[str]:
    """The names down a column, with their numbers."""
    return [cell.text for cell in _whole(column) if not is_title(cell.text)]


def _whole(column: Sequence[Cell]) -> list[Cell]:
    """The cells down a column; a name that goes on below is put together."""
    numbered = 2 * sum(NUMBERED.match(cell.text) is not None for cell in column) >= len(column)
    close = _close(column)
    found: list[Cell] = []
    above = 0.0
    for cell in column:
        if found and _goes_on(found[-1].text, cell.text, close >= above - cell.y, numbered):
            found[-1] = Cell(_joined(found[-1].text, cell.text), found[-1].y)
        else:
            found.append(cell)
        above = cell.y
    return found


def _close(column: Sequence[Cell]) -> float:
    """Up to which step a line belongs to the cell above: clearly less than most steps are; 0 if none does.

    Names in groups with white between them have such steps too, but these are not few.
    """
    steps = [above.y - below.y for above, below in pairwise(column)]
    close = _TIGHT * median(steps) if len(steps) >= 3 else 0.0
    return close if sum(step <= close for step in steps) <= _FEW * len(steps) else 0.0


def _is_department(line: str) -> bool:
    return any(is_department(word) for word in forms.words(line))


def _goes_on(name: str, line: str, close: bool, numbered: bool) -> bool:
    """Whether a line is the rest of the name above it."""
    if _NUMBER.match(line) and (NUMBERED.match(line) or not line[0].isdigit()):
        return False
    if name.endswith(_OPEN) or line[0].islower():
        return True
    if is_group(name) or is_group(line) or is_title(name):
        return False
    bare = NUMBERED.sub(r"\g<name>", name)
    if line[0] == "(":
        return True
    if close and not (looks_like_body(bare) and looks_like_body(line) and not _is_department(line)):
        return True
    joined = _joined(bare, line)
    if forms.is_known(joined) and not forms.is_known(bare):
        return True
    if re.search(r"\bi [A-ZÅÄÖ]\w+$", bare) and re.match(r"\w+ län$", line):
        return True
    return numbered and NUMBERED.match(name) is not None and not looks_like_body(line)


def _joined(above: str, below: str) -> str:
    """
    >>> _joined("Patent- och registrerings-", "verket"), _joined("Hälso-", "och sjukvårdsnämnden")
    ('Patent- och registreringsverket', 'Hälso- och sjukvårdsnämnden')
    """
    parted = above.endswith("-") and below[0].islower() and not below.startswith(("och ", "samt ", "eller "))
    return above[:-1] + below if parted else f"{above} {below}"


def _in_order(columns: Sequence[Sequence[str]]) -> Iterator[str]:
    """Down each column, or by number where all have one; without numbers, group headings and bullets."""
    names = [name for column in columns for name in column]
    found = [(NUMBERED.match(name), name) for name in names]
    if all(match or is_group(name) for match, name in found):
        found.sort(key=lambda pair: int(pair[0]["number"]) if pair[0] else 0)
    for match, name in found:
        bare = match["name"] if match else re.sub(r"^[-*•–·▪‣◦●\uf0b7]\s+", "", name)
        if not is_group(bare) and re.search(r"[^\W\d_]", bare):
            yield bare
