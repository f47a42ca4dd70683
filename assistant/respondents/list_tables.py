"""Sändlistor that are tables: Excel, CSV, and tables in Word."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.respondents.dates import find_date, find_due
from assistant.respondents.shapes import looks_like_body

NUMBERED = re.compile(r"^\s*(?:\*\*)?\(?(?P<number>\d{1,4})(?:[.):]\s*|\s+|\t)(?P<name>[^\W\d_].*)$")


_EXTENSION = re.compile(
    r"[\s,;(–-]*\b(?:anstånd|förlängd\s+svarstid|förlängt|svarstid)\b[^\d]{0,30}(?P<date>.+?)\)?\s*$",
    re.IGNORECASE,
)


def split_extension(text: str) -> tuple[str, dt.date | None]:
    """ "Kulturnämnden (anstånd till 2025-10-01)" into name and date."""
    found = _EXTENSION.search(text)
    date = find_date(found["date"]) if found else None
    return (text[: found.start()], date) if found and date else (text, None)


_NAME_COLUMNS = (
    "remissinstans", "remissinstanser", "instans", "namn", "organisation", "myndighet", "mottagare", "remissmottagare",
    "tillfrågad", "sändlista", "respondent", "name",
)  # fmt: skip


_ASKED = ("remiss", "instans", "tillfrågad")


_DUE_COLUMNS = (
    "anstånd", "förlängd", "svarstid", "svarsdatum", "svar senast", "svara senast", "remissvar senast", "svar ska",
    "sista", "senast", "due",
)  # fmt: skip


_ALIAS_COLUMNS = ("förkortning", "kortnamn", "alias", "även kallad", "kort")


_MAIL_COLUMNS = ("e-post", "epost", "mejl", "mail", "e-mail")


_GROUP = re.compile(
    r"(?:(?:och|samt|övriga|andra|interna|externa|statliga|kommunala|regionala|fackliga|ideella|politiska|allmänna|"
    r"remissinstanser|nämnder|styrelser|förvaltningar|bolag|kommuner|regioner|myndigheter|domstolar|länsstyrelser|universitet|"
    r"högskolor|organisationer|intresseorganisationer|arbetstagarorganisationer|arbetsgivarorganisationer|föreningar|förbund|"
    r"företag|stiftelser|råd|partier|samfund|näringsliv|näringslivet|civilsamhälle|civilsamhället)\s*)+",
    re.IGNORECASE,
)


def is_group(text: str) -> bool:
    """A heading inside a list, not a body.

    >>> is_group("Universitet och högskolor:"), is_group("Älvhamra universitet"), is_group("Övriga")
    (True, False, True)
    """
    return _GROUP.fullmatch(text.strip(" :–-•*#")) is not None


class UnreadableListError(Exception):
    """A table file that cannot be opened; the message is Swedish and names the file."""


Row = Sequence[object]


def sheets(path: Path) -> list[list[Row]]:
    import zipfile

    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    if not path.exists():
        raise FileNotFoundError(path)
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        try:
            return [[tuple(row) for row in sheet.iter_rows(values_only=True)] for sheet in book.worksheets]
        finally:
            book.close()
    except (
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        InvalidFileException,
    ) as error:
        raise UnreadableListError(f"Sändlistan {path.name} går inte att läsa som en Excelfil.") from error


def csv_rows(path: Path) -> list[Row]:
    data = path.read_bytes()
    if b"\x00" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableListError(f"Sändlistan {path.name} är inte en textfil.")
    for encoding in ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise UnreadableListError(f"Sändlistan {path.name} har en teckenkodning som inte går att läsa.")
    sample = text[:4000]
    delimiter = max(";\t,|", key=lambda sign: sample.count(sign) if sign != "," else sample.count(sign) * 0.5)
    return [tuple(row) for row in csv.reader(io.StringIO(text), delimiter=delimiter)]


def word_tables(path: Path) -> list[list[Row]]:
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    try:
        document = docx.Document(str(path))
    except (PackageNotFoundError, KeyError, ValueError):
        return []  # reading says what is wrong with the file
    return [[tuple(cell.text for cell in row.cells) for row in table.rows] for table in document.tables]


@dataclass(frozen=True, slots=True)
class Listed:
    """One row of a sändlista."""

    name: str
    due: dt.date | None = None
    aliases: tuple[str, ...] = ()


def read_tables(tables: Iterable[list[Row]]) -> tuple[list[Listed], dt.date | None, bool]:
    """The rows of the table that gives most names, the last day to answer, and whether there was anything at all."""
    best: list[Listed] = []
    due = None
    filled = False
    for rows in tables:
        rows = [row for row in rows if any(_cell(value) for value in row)]
        filled = filled or bool(rows)
        if rows:
            found, whole = _from_rows(rows)
            due = due or whole
            best = max(best, found, key=len)
    return best, due, filled


def headed(rows: Sequence[Row]) -> list[Row]:
    """A table whose first column is known to hold the names, with a head that says so where it has none."""
    return list(rows) if _header(rows)[0] >= 0 else [("Remissinstans",), *rows]


def _from_rows(rows: Sequence[Row]) -> tuple[list[Listed], dt.date | None]:
    header_at, columns, names_at = _header(rows)
    above = "\n".join(" ".join(_cell(value) for value in row) for row in rows[: header_at + 1])
    body = rows[header_at + 1 :] if header_at >= 0 else rows
    names_at = names_at or _name_columns(body)
    if not names_at:
        return [], None
    beside = len(names_at) == 1  # what stands beside several names cannot be told apart
    found: list[Listed] = []
    for name_at in names_at:
        for row in body:
            text = _cell(row[name_at]) if name_at < len(row) else ""
            merged = any(text == _cell(row[at]) for at in names_at if at < name_at and at < len(row))
            if not re.search(r"[^\W\d_]", text) or "@" in text or merged or is_group(text):
                continue
            if header_at < 0 and len(text.split()) > 14:
                continue
            found.append(_listed(text, row, columns if beside else {}))
    whole = find_due(above) or find_due(
        "\n".join(" ".join(_cell(v) for v in row) for row in rows if len(_filled(row)) <= 2)
    )
    dates = [one.due for one in found]
    if "due" in columns and found and all(dates) and len(set(dates)) < len(dates):
        # A last day in every row: the usual one is everybody's, the others are extensions.
        usual = max((date for date in dates if date), key=lambda date: (dates.count(date), date))
        found = [replace(one, due=one.due if one.due != usual else None) for one in found]
        whole = whole or usual
    return found, whole


def _listed(text: str, row: Row, columns: Mapping[str, int]) -> Listed:
    """A name with what stands beside it in its row."""
    text, inline = split_extension(NUMBERED.sub(r"\g<name>", text))
    due_cell = row[columns["due"]] if "due" in columns and columns["due"] < len(row) else None
    due = due_cell.date() if isinstance(due_cell, dt.datetime) else due_cell
    due = due if isinstance(due, dt.date) else find_date(_cell(due_cell))
    aliases = [_cell(row[at]) for key in ("alias", "mail") if (at := columns.get(key, 99)) < len(row)]
    names = tuple(alias for cell in aliases for alias in re.split(r"[;,]\s*", cell) if alias)
    return Listed(text, due or inline, names)


def _header(rows: Sequence[Row]) -> tuple[int, dict[str, int], tuple[int, ...]]:
    """Where the header row is (-1 for none), which columns say what, and the columns that hold names.

    Several columns hold names where their headings say so alike: "Interna remissinstanser" beside "Externa
    remissinstanser". Half a list would be lost in silence otherwise.
    """
    best: tuple[int, dict[str, int], tuple[int, ...]] = (-1, {}, ())
    wanted = {"name": _NAME_COLUMNS, "due": _DUE_COLUMNS, "alias": _ALIAS_COLUMNS, "mail": _MAIL_COLUMNS}
    for at, row in enumerate(rows[:12]):
        columns: dict[str, int] = {}
        names: tuple[int, ...] = ()
        for key, labels in wanted.items():
            for label in labels:
                before = r"(?:\w+ )?" if key == "name" and label.startswith(_ASKED) else ""
                hits = [
                    i for i, value in enumerate(row)
                    if i not in columns.values() and len(_cell(value)) < 40
                    and re.match(rf"{before}{re.escape(label)}", _cell(value).casefold())
                ]  # fmt: skip
                if hits:
                    columns[key] = hits[0]
                    names = (tuple(hits) if before else (hits[0],)) if key == "name" else names
                    break
        alone = len(_filled(row)) == 1
        if (
            "name" in columns
            and len(columns) > len(best[1])
            and (not alone or _is_title(_cell(row[columns["name"]])))
        ):
            best = (at, columns, names)
    return best


def _is_title(text: str) -> bool:
    """ "Remissinstanser" over a single column; not "Sändlista för remissen om cykelvägar"."""
    return len(text.split()) == 1


def _filled(row: Row) -> list[str]:
    return [text for text in (_cell(value) for value in row) if text]


def _name_columns(rows: Sequence[Row]) -> tuple[int, ...]:
    """Without a header: the columns that mostly hold names of bodies, else the first that mostly holds words."""
    width = max((len(row) for row in rows), default=0)
    likely, first = [], None
    for at in range(width):
        cells = [_cell(row[at]) for row in rows if at < len(row)]
        texts = [cell for cell in cells if re.search(r"[^\W\d_]{2}", cell) and "@" not in cell]
        if first is None and len(texts) >= max(1, len(rows) // 2):
            first = at
        bodies = [text for text in texts if looks_like_body(NUMBERED.sub(r"\g<name>", text))]
        if len(bodies) >= 2 and len(bodies) >= 0.6 * len(texts):
            likely.append(at)
    return tuple(likely) if len(likely) > 1 else () if first is None else (first,)


def _cell(value: object) -> str:
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    return " ".join(str(value).split()) if value is not None else ""
