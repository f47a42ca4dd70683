"""A table that a case officer made by hand, read from Excel, Word or CSV.

The header may stand below a title and an empty row. Which column is the respondent's name and which
the stand on the whole is told by their headings; every other column is kept under its heading, for
the comparison to tie to a point of the proposal or to leave alone.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_HEADER_WITHIN = 20
_MOST_ROWS, _MOST_COLUMNS = 5000, 200
_NAME = re.compile(
    r"(?:remiss)?instans(?:en|er|erna)?|namn|remissinstansens namn|organisation(?:en|er)?|myndighet(?:en|er)?|svarande|"
    r"avsändare|remissvar från|svar från|nämnd(?:en|er)?|nämnd/(?:bolag|styrelse)|aktör(?:en|er)?|part",
    re.IGNORECASE,
)
_WHOLE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:samlat |övergripande |sammantaget |totalt )?ställningstagande(?:t)?(?: (?:på|till|i) (?:helheten|förslaget|helhet))?",
        r"helhet(?:en)?|förslaget i (?:sin )?helhet|sammantaget|(?:tillstyrker|tillstyrkan)\s*/\s*(?:avstyrker|avstyrkan).*",
        r"inställning(?: till förslaget)?|hållning|position|bedömning av svar(?:et)?",
        r"svar(?:et)?|remissvar",
    )
)
"""Surest first: "Svar" can also mean that an answer has come, where a better heading stands beside it."""


class ManualTableError(ValueError):
    """The file cannot be read as a table. The message is Swedish and says what to do."""


@dataclass(frozen=True, slots=True)
class ManualRow:
    number: int
    """The row in the table, 1 for the first, as Excel shows it."""
    name: str
    cells: tuple[str, ...]
    """One per column of the table, as written."""


@dataclass(frozen=True, slots=True)
class ManualTable:
    name: str
    """The file's name, with the sheet, or the table of a Word file."""
    columns: tuple[str, ...]
    """Headings, without the name column."""
    whole: int | None
    """Which of `columns` is the stand on the whole."""
    rows: tuple[ManualRow, ...]


def read_manual_table(path: Path) -> ManualTable:
    """Reads .xlsx, .xlsm, .docx, .csv, .tsv or .txt: the first table with a column of names. Raises `ManualTableError` when there is no table to be found."""
    if not path.is_file():
        raise ManualTableError(f"Filen {path.name} finns inte. Kontrollera sökvägen.")
    ending = path.suffix.lower()
    if ending in (".xlsx", ".xlsm"):
        sheets = _excel(path)
    elif ending == ".docx":
        sheets = _word(path)
    elif ending in (".csv", ".tsv", ".txt"):
        sheets = [("", _csv(path))]
    else:
        raise ManualTableError(
            f"{path.name} är varken Excel (.xlsx), Word (.docx) eller CSV (.csv). Spara tabellen i något av formaten."
        )
    for title, rows in sheets:
        table = _table(f"{path.name}, {title}" if title else path.name, rows)
        if table is not None:
            return table
    raise ManualTableError(
        f"{path.name} har ingen rubrikrad med en kolumn för remissinstans bland de första {_HEADER_WITHIN} raderna. "
        "Döp kolumnen till Remissinstans och kolumnen för helheten till Ställningstagande."
    )


def _excel(path: Path) -> list[tuple[str, list[list[str]]]]:
    import zipfile

    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = openpyxl.load_workbook(path, data_only=True, read_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise ManualTableError(
            f"{path.name} kunde inte öppnas som Excel-fil. Öppna den i Excel och spara den på nytt som .xlsx."
        ) from error
    try:
        return [
            (
                f"bladet {sheet.title}",
                [
                    [_text(value) for value in row]
                    for row in sheet.iter_rows(max_row=_MOST_ROWS, max_col=_MOST_COLUMNS, values_only=True)
                ],
            )
            for sheet in book.worksheets
        ]
    finally:
        book.close()


def _word(path: Path) -> list[tuple[str, list[list[str]]]]:
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    try:
        document = docx.Document(str(path))
    except (PackageNotFoundError, KeyError, ValueError, OSError) as error:
        raise ManualTableError(
            f"{path.name} kunde inte öppnas som Word-fil. Öppna den i Word och spara den på nytt som .docx."
        ) from error
    return [
        (
            f"tabell {number}",
            [[_text(cell.text) for cell in row.cells[:_MOST_COLUMNS]] for row in table.rows[:_MOST_ROWS]],
        )
        for number, table in enumerate(document.tables, 1)
    ]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split())


def _csv(path: Path) -> list[list[str]]:
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    lines = text.splitlines()[:_HEADER_WITHIN]
    separator = max(";\t,", key=lambda mark: max((line.count(mark) for line in lines), default=0))
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        return [
            [_text(value) for value in row[:_MOST_COLUMNS]]
            for _, row in zip(range(_MOST_ROWS), rows, strict=False)
        ]
    except csv.Error as error:
        raise ManualTableError(
            f"{path.name} kunde inte läsas som CSV. Öppna den i Excel och spara den på nytt som CSV UTF-8."
        ) from error


def _table(name: str, rows: Sequence[Sequence[str]]) -> ManualTable | None:
    for number, row in enumerate(rows[:_HEADER_WITHIN]):
        headings = [_heading(value) for value in row]
        named = [n for n, heading in enumerate(headings) if _NAME.fullmatch(heading)]
        if not named or sum(bool(heading) for heading in headings) < 2:
            continue
        column = named[0]
        kept = [n for n, heading in enumerate(headings) if heading and n != column]
        whole = next(
            (n for pattern in _WHOLE for n, k in enumerate(kept) if pattern.fullmatch(headings[k])), None
        )
        found = []
        for below, cells in enumerate(rows[number + 1 :], start=number + 2):
            if column < len(cells) and cells[column].strip():
                values = tuple(cells[k] if k < len(cells) else "" for k in kept)
                found.append(ManualRow(below, cells[column].strip(), values))
        return ManualTable(name, tuple(headings[k] for k in kept), whole, tuple(found))
    return None


def _heading(value: str) -> str:
    return " ".join(value.split()).strip(" :*")
