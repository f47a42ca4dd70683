"""Excel workbooks (XLSX, XLSM): the rows of each sheet as the rows of a table, as they are shown."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

from assistant.domain import Document, ReviewItem
from assistant.reading import blocks, told
from assistant.reading.blocks import Block
from assistant.reading.result import Draft, UnreadableFile
from assistant.settings import Settings
from assistant.swedish import counted, listed

_MOST_ROWS, _MOST_COLUMNS = 5000, 60
"""Of a sheet; more is no answer, and is told."""
_UNNAMED = re.compile(r"(?:blad|sheet|tabell) ?\d*", re.IGNORECASE)
_HEADING_LEVEL = 2


def read(data: bytes, document: Document, settings: Settings) -> Draft:
    """Raises `UnreadableFile` for a damaged or hostile file."""
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
        if unpacked > settings.max_file_mb * 2**20:
            raise UnreadableFile(
                f"{document.name} är {unpacked // 2**20} MB när den packas upp, mer än gränsen på {settings.max_file_mb} MB.",
                "Spara den som PDF om den hör till ett svar, eller höj gränsen (max_file_mb) i inställningarna.",
            )
        book = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        KeyError,
        ValueError,
        SyntaxError,
        InvalidFileException,
    ) as error:
        raise UnreadableFile(
            f"{document.name} är skadad eller ofullständig och kan inte öppnas som Excel-fil.",
            "Hämta filen på nytt, eller öppna den i Excel och spara den igen.",
        ) from error
    shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    found: list[Block] = []
    for sheet in shown:
        rows = [block for row in _rows(sheet) for block in blocks.row(row)]
        if rows and not _UNNAMED.fullmatch(sheet.title):
            found.append(Block(sheet.title, _HEADING_LEVEL))
        found += rows
    return Draft("xlsx", (blocks.page(found),), False, {}, (), tuple(_items(document, book, shown)))


def _rows(sheet: Any) -> Iterator[list[list[Block]]]:
    """The cells of each row that shows, without the columns that are empty or hidden."""
    hidden = _hidden_columns(sheet)
    rows = [
        [_shown(cell) if cell.column not in hidden else "" for cell in row]
        for row in sheet.iter_rows(max_row=min(sheet.max_row, _MOST_ROWS), max_col=_MOST_COLUMNS)
        if not sheet.row_dimensions[row[0].row].hidden
    ]
    used = [at for at in range(_MOST_COLUMNS) if any(at < len(row) and row[at] for row in rows)]
    for row in rows:
        yield [[Block(row[at])] if row[at] else [] for at in used]


def _hidden_columns(sheet: Any) -> frozenset[int]:
    return frozenset(
        number
        for dimension in sheet.column_dimensions.values()
        if dimension.hidden
        for number in range(dimension.min or 0, (dimension.max or -1) + 1)
    )


def _shown(cell: Any) -> str:
    """A value on one line, as Excel shows it in Swedish.

    >>> from types import SimpleNamespace as Cell
    >>> [_shown(Cell(value=value, number_format="General")) for value in (1.5, True, None, dt.datetime(2026, 3, 4))]
    ['1,5', 'SANT', '', '2026-03-04']
    """
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "SANT" if value else "FALSKT"
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "minutes")
    if isinstance(value, float):
        percent = "%" in cell.number_format
        return f"{value * (100 if percent else 1):.10g}".replace(".", ",") + (" %" if percent else "")
    return " ".join(str(value).split())


def _items(document: Document, book: Any, shown: Sequence[Any]) -> Iterator[ReviewItem]:
    """What the sheets hold and the text does not."""
    if hidden := [sheet.title for sheet in book.worksheets if sheet not in shown]:
        yield told.item(
            document,
            f"{document.name} har {counted(len(hidden), 'dolt blad', 'dolda blad')} som inte är läst: {listed(hidden)}.",
            "Visa bladen i Excel och fråga avsändaren om de hör till svaret.",
        )
    if any(_has_hidden(sheet) for sheet in shown):
        yield told.item(
            document,
            f"{document.name} har dolda rader eller kolumner, som inte är lästa.",
            "Visa dem i Excel och fråga avsändaren om de hör till svaret.",
        )
    if any(sheet.max_row > _MOST_ROWS or sheet.max_column > _MOST_COLUMNS for sheet in shown):
        yield told.item(
            document,
            f"{document.name} har blad med fler än {_MOST_ROWS} rader eller {_MOST_COLUMNS} kolumner. Resten är inte läst.",
            "Läs resten i Excel om den hör till svaret.",
        )
    notes = [
        f"{cell.comment.author or 'någon'}: ”{' '.join(str(cell.comment.text).split())}”"
        for sheet in shown
        for row in sheet.iter_rows(max_row=min(sheet.max_row, _MOST_ROWS), max_col=_MOST_COLUMNS)
        for cell in row
        if cell.comment
    ]
    if notes:
        yield told.comments(document, notes)


def _has_hidden(sheet: Any) -> bool:
    rows = (number for number, row in sheet.row_dimensions.items() if row.hidden)
    return bool(_hidden_columns(sheet)) or any(number <= sheet.max_row for number in rows)
