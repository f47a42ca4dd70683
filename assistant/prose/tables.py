"""Tables that report many answers -> one row for each respondent: a name, then its stand, in words or as a cross.

Offices keep the answers in such tables: minutes, earlier sammanställningar, lists from a spreadsheet. A table's text has a
line for each row and "|" or a tab between its cells. The header tells which column names the respondent and which tells the
stand; without a header, the first column of names does.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from assistant import heads, stance
from assistant.domain import Span, Stance
from assistant.prose.blocks import Block, Cell, blocks, has_second_head, is_name, may_name, named_in
from assistant.prose.legend import LETTERS, PLAIN, Legend, legend, lettered
from assistant.prose.legend import answer as coded_answer
from assistant.prose.model import Kind, shown
from assistant.prose.rows import Row

O = Stance.OKLART  # noqa: E741

_MARK = re.compile(r"[xX×✓✔☒☑•●*1]|ja|Ja|JA")
_NOTHING = re.compile(
    r"(?:har )?(?:ej|inte|inget|icke|uteblivet|saknas?|ännu) ?(?:svar\w*|inkommit|yttrande|besvarat)?\W*$",
    re.I,
)
"""A cell that says that nothing came: no stand, and no answer that takes none."""
_POINT = re.compile(
    r"(?:(?:(?:i|till|om) )?(?:avsnitt|avsn|kapitel|kap|punkt|förslag|del)\.? (?:\d+(?:\.\d+)*|[A-ZÅÄÖ])|§+ ?\d+|\d+(?:\.\d+)*)\b"
    r"(?: ?(?:kap\.?|§+))?(?:[.: ].{0,80})?",
    re.IGNORECASE,
)
"""The head of a column of stands on one point: "5.1", "Avsnitt 6.3 Avgifter", "3 kap."."""
DASH = re.compile(r"[-–—−.\s]*")
"""A cell of a point that the answer does not take up."""
_MAINLY = re.compile(r"i (?:huvudsak|stort|allt väsentligt)\b", re.IGNORECASE)
_FEWEST_LETTERS = 3
"""So long an answer is a word."""
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Table:
    """What a table tells, and the characters it takes."""

    span: Span
    rows: tuple[Row, ...]
    about: str = ""
    """The head of the column that was read, where each column has the stands on a point of its own: "5.1"."""


def tables(text: str) -> tuple[Table, ...]:
    """The tables of a text that report stands, in order.

    >>> [[(row.respondent, row.stance.label) for row in table.rows] for table in tables("Nämnd | Beslut\\nKulturnämnden | Avstyrker")]
    [[('Kulturnämnden', 'A')]]
    """
    codes = legend(text)
    return tuple(table for block in blocks(text) for table in of_block(block, codes))


def of_block(block: Block, codes: Legend) -> Iterator[Table]:
    """What a table tells on the whole, and on each point that has a column of its own."""
    if has_second_head(block):
        return  # whose columns are not certain
    span = Span(block[0][0].start, block[-1][-1].end)
    points = _points(block, codes)
    if rows := _under_stands(block) or _rows(block, codes, points):
        yield Table(span, rows)
    for column, of_column in points.items():
        if rows := _of_point(block, column, of_column):
            yield Table(span, rows, block[0][column].text)


def _points(block: Block, codes: Legend) -> dict[int, Legend]:
    """The columns that hold stands on one point each, and what short answers in them mean.

    The head names a section or a point; or several columns hold nothing but the letters of stands.
    """
    head = [cell.text for cell in block[0]]
    who = named_in(block)
    if who is None:
        return {}
    others = [k for k, text in enumerate(head) if k != who and text and not heads.STAND.fullmatch(text)]
    cells = {
        k: [row[k].text for row in block[1:] if k < len(row) and not DASH.fullmatch(row[k].text)]
        for k in others
    }
    letters = [k for k in others if {text.lower() for text in cells[k]} <= LETTERS.keys()]
    if codes is PLAIN and lettered(text for k in letters for text in cells[k]):
        codes = LETTERS
    read = {k: sum(_reads(text, codes) is not None for text in cells[k]) for k in others}
    told = {k: 0 < read[k] == len(cells[k]) for k in others}
    placed = [k for k in others if is_point(head[k]) and 0 < read[k] >= len(cells[k]) / 2]
    lettery = [
        k
        for k in others
        if told[k] and codes is not PLAIN and all(len(text) < _FEWEST_LETTERS for text in cells[k])
    ]
    return dict.fromkeys(sorted({*placed, *(lettery if len(lettery) >= _FEWEST else ())}), codes)


def _of_point(block: Block, column: int, codes: Legend) -> tuple[Row, ...]:
    who = named_in(block)
    rows = []
    for cells in block[1:]:
        if who is None or max(who, column) >= len(cells) or not may_name(cells[who].text):
            continue
        if not DASH.fullmatch(cells[column].text):
            label, confidence = _reads(cells[column].text, codes) or (O, 0.5)
            rows.append(_row(cells, who, label, cells[column], confidence))
    return tuple(rows)


def is_point(head: str) -> bool:
    """
    >>> is_point("5.1"), is_point("Avsnitt 6.3 Avgifter"), is_point("3 kap."), is_point("Kommentar")
    (True, True, True, False)
    """
    return _POINT.fullmatch(head) is not None


def _reads(text: str, codes: Legend) -> tuple[Stance, float] | None:
    """The stand of a cell, by its letters or its words, and how sure it is."""
    if short := coded_answer(text, codes):
        return short[0], 0.85
    label, confidence = in_words(text)
    return None if label is O else (label, confidence)


def in_words(text: str) -> tuple[Stance, float]:
    """The stand that a cell says. Opposition to a part only is, as on a point of an answer, a stand in part.

    >>> in_words("Avstyrker delvis")[0].label, in_words("Avstyrker")[0].label
    ('TD', 'A')
    """
    reading = stance.read(text)
    against = [clause for clause in reading.clauses if clause.stance is Stance.AVSTYRKER]
    parts = [clause.partly and text[clause.partly.start : clause.partly.end] for clause in against]
    if (
        reading.stance is Stance.AVSTYRKER
        and parts
        and all(part and not _MAINLY.match(part) for part in parts)
    ):
        return Stance.TILLSTYRKER_DELVIS, round(0.7 * reading.confidence, 2)
    return reading.stance, reading.confidence


def _rows(block: Block, codes: Legend, points: Collection[int]) -> tuple[Row, ...]:
    head = [cell.text for cell in block[0]]
    who = named_in(block)
    crosses = {
        k: label for k, text in enumerate(head) if k not in points and (label := _label(text)) is not None
    }
    stands = [k for k, text in enumerate(head) if heads.STAND.fullmatch(text)]
    if points and not stands and not crosses:
        return ()
    headed = who is not None or (len(crosses) >= _FEWEST) or bool(stands)
    body = block[1:] if headed else block
    if who is None:
        width = max(len(cells) for cells in body) if body else 0
        who = next((k for k in range(width) if _names(body, k)), None)
    if who is None or (not headed and len(body) < _FEWEST):
        return ()
    marked = len(crosses) >= _FEWEST and any(
        _MARK.fullmatch(cells[k].text) for cells in body for k in crosses if k < len(cells)
    )
    if lettered(cells[k].text for cells in body for k in stands if k < len(cells)):
        codes = LETTERS
    rows = []
    for cells in body:
        if who >= len(cells) or not may_name(cells[who].text):
            continue
        row = _crossed(cells, who, crosses) if marked else _said(cells, who, stands, codes, points)
        if row is not None:
            rows += _each(row, cells[who])
    return tuple(rows)


def _under_stands(block: Block) -> tuple[Row, ...]:
    """Names that stand in the columns of their stands: "Tillstyrker | Avstyrker" over "Umeå kommun | Trafikverket"."""
    labels = [_label(cell.text) for cell in block[0]]
    cells = [cell for row in block[1:] for cell in row if cell.text]
    if len(labels) < _FEWEST or None in labels or any(len(row) > len(labels) for row in block):
        return ()
    if not cells or not all(is_name(cell.text) for cell in cells):
        return ()
    return tuple(
        _row([cell], 0, label, cell, 0.9)
        for row in block[1:]
        for label, cell in zip(labels, row, strict=False)
        if label is not None and cell.text
    )


def _each(row: Row, cell: Cell) -> list[Row]:
    """A row for each of the names that a cell lists."""
    names = [name.strip() for name in cell.text.split(",")]
    if len(names) < _FEWEST or not all(map(is_name, names)):
        return [row]
    return [replace(row, respondent=shown(name)) for name in names]


def _label(text: str) -> Stance | None:
    """The stand that a column's head means: "Tillstyrker", "Ingen erinran"."""
    if not 3 < len(text) < 60 or heads.STAND.fullmatch(text):
        return None
    label, _ = in_words(text)
    if label is not O:
        return label
    return (
        O if re.fullmatch(r"oklar\w*|endast synpunkter|synpunkter|kommenterar", text, re.IGNORECASE) else None
    )


def _names(body: Sequence[Sequence[Cell]], column: int) -> bool:
    """Whether most cells of a column name a body."""
    texts = [cells[column].text for cells in body if column < len(cells)]
    return bool(texts) and sum(is_name(text) for text in texts) * 2 > len(texts)


def _crossed(cells: Sequence[Cell], who: int, crosses: dict[int, Stance]) -> Row | None:
    """A row whose stand is a cross in the column of that stand."""
    marked = [k for k in crosses if k < len(cells) and _MARK.fullmatch(cells[k].text)]
    if not marked:
        # "Avstår" among the remarks, and no cross: the words are all there is.
        return _said(cells, who, (), PLAIN, [k for k in crosses if crosses[k] is not O])
    if len(marked) > 1:
        return _row(cells, who, O, cells[marked[0]], 0.5)
    return _row(cells, who, crosses[marked[0]], cells[marked[0]], 0.9)


def _said(
    cells: Sequence[Cell], who: int, stands: Sequence[int], codes: Legend, points: Collection[int]
) -> Row | None:
    """A row whose stand is told in words: in the column for it, else in any other."""
    told = [cells[k] for k in stands if k < len(cells) and cells[k].text]
    others = [cell for k, cell in enumerate(cells) if k not in (who, *stands, *points) and cell.text]
    if told and all(_NOTHING.match(cell.text) for cell in told):
        return None
    for cell in (*told, *others):
        if cell in told and (short := coded_answer(cell.text, codes)):
            return _row(cells, who, short[0], cell, 0.85)
        label, confidence = in_words(cell.text)
        if label is not O:
            return _row(cells, who, label, cell, confidence)
    shown_cell = next(iter((*told, *(cell for cell in others if len(cell.text) > 4))), None)
    return _row(cells, who, O, shown_cell, 0.8) if shown_cell else None


def _row(cells: Sequence[Cell], who: int, label: Stance, cell: Cell, confidence: float) -> Row:
    return Row(
        shown(cells[who].text),
        Kind.NAMED,
        label,
        Span(cell.start, cell.end),
        Span(cells[0].start, cells[-1].end),
        confidence,
    )
