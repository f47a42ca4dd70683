"""Tables of respondents that gave no rows, or not of every column: told, so that nobody takes what is read for all there is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.domain import Span
from assistant.prose import tables
from assistant.prose.blocks import Block, Cell, blocks, is_name, named_in
from assistant.prose.legend import Legend, legend
from assistant.respondents.shapes import looks_like_body
from assistant.swedish import listed

_FEWEST = 2
_FLAT = re.compile(
    r"^[ \t]*(?P<name>[A-ZÅÄÖ][^\n|]{1,80}?)(?P<cells>(?:(?:[ \t]+|[ \t]*\n[ \t]*)(?:[xX×✓✔☒☑]|TD|[TAENO]|[-–—]))+)[ \t]*$",
    re.M,
)
"""A name and the cells of its row with nothing between the columns, on one line or each on its own: "Umeå kommun T A –"."""
_FLAT_HEAD = re.compile(
    r"^[ \t]*(?:Nr\.?\s+)?(?:(?:Remiss)?[Ii]nstans|Remissvarande|Remissorgan|Nämnd|Myndighet|Organisation|Kommun)(?:er|en|et)?"
    r"\s+(?:[^\n|.]{1,30}\s+)?(?:Ställningstagande|Inställning|Ståndpunkt|Beslut|Tillstyrker)\b[^\n|.]{0,60}$",
    re.M,
)
_FLAT_STAND = re.compile(r"\b(?:Tillstyrk|Avstyrk|Avstår|Ingen\s+erinran)")
_WITHIN = 1000
"""Characters below a head where its first stands are."""
_MARK = re.compile(r"[^\W\d_]{1,2}|[×✓✔☒☑+]")
_LEGEND = "Skriv vad cellerna betyder i texten, till exempel ”T = tillstyrker, A = avstyrker”, eller läs tabellen själv."
_COLUMNS = "Kolumnerna går inte att skilja åt i filen. Läs tabellen själv, eller spara den som Word, Excel eller text."


@dataclass(frozen=True, slots=True)
class Unread:
    """A table that was not read, or columns of one."""

    head: str
    """How it begins, or the heads of the columns."""
    span: Span
    why: str
    """And what to do, in Swedish."""


def unread(text: str) -> tuple[Unread, ...]:
    """In the order of the text.

    >>> [table.head for table in unread("Instans | 5.1 | 5.2\\nMalmö kommun | X | Y\\nLRF | Y | X")]
    ['5.1 och 5.2']
    """
    codes = legend(text)
    found = [one for block in blocks(text) for one in _of_block(block, codes)]
    return tuple(sorted([*found, *_flat(text)], key=lambda one: one.span.start))


def _of_block(block: Block, codes: Legend) -> Iterator[Unread]:
    read = list(tables.of_block(block, codes))
    who = named_in(block)
    span = Span(block[0][0].start, block[-1][-1].end)
    if who is None:
        bodies = [cells for cells in block if looks_like_body(cells[0].text)]
        marks = [cell.text for cells in bodies for cell in cells[1:] if _MARK.fullmatch(cell.text)]
        if not read and len(bodies) >= _FEWEST and len(marks) >= len(bodies):
            yield Unread(_line(block[0]), span, f"Ingen rubrik säger var ställningstagandet står. {_LEGEND}")
        return
    told = {table.about for table in read}
    silent = [k for k, cell in enumerate(block[0]) if k != who and cell.text not in told and _says(block, k)]
    points = [block[0][k].text for k in silent if tables.is_point(block[0][k].text)]
    if points or (silent and not read):
        head = listed(points) if points else _line(block[0])
        yield Unread(head, span, f"Cellerna säger inget ställningstagande som känns igen. {_LEGEND}")


def _says(block: Block, column: int) -> bool:
    """Whether a column holds more than figures and dashes."""
    return any(
        column < len(cells) and re.search(r"[^\W\d_]|[×✓✔☒☑]", cells[column].text) for cells in block[1:]
    )


def _line(cells: Sequence[Cell]) -> str:
    return " | ".join(cell.text for cell in cells)


def _flat(text: str) -> Iterator[Unread]:
    """Tables whose columns are lost: lines that are a name and the letters or crosses of cells, or the words of a head."""
    rows = [row for row in _FLAT.finditer(text) if is_name(row["name"])]
    if len(rows) >= _FEWEST:
        head = " ".join(rows[0][0].split())
        yield Unread(head, Span(rows[0].start(), rows[-1].end()), _COLUMNS)
        return
    for found in _FLAT_HEAD.finditer(text):
        if len(_FLAT_STAND.findall(text, found.end(), found.end() + _WITHIN)) >= _FEWEST:
            yield Unread(" ".join(found[0].split()), Span(*found.span()), _COLUMNS)
