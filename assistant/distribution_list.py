"""Reading a sändlista: who was asked, and until when they may answer.

Offices keep these lists as a table (Excel, CSV, a table in Word) or as a numbered list in a letter or
on a web page. A list that cannot be understood gives a problem in words, never half a list in silence.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from assistant.domain import DistributionList, Document, Problem, Respondent
from assistant.name_forms import tidy
from assistant.names import looks_like_body, respondent_ids

_MONTHS = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
]
_DATE = re.compile(
    r"(?P<iso>\b(?:19|20)\d{2}-\d{2}-\d{2}\b)"
    r"|\b(?P<day>\d{1,2}|l)(?::e|:a)?\s+(?P<month>[a-zåäö]{3,9})\.?\s+(?P<year>(?:19|20)\d{2})\b"
    r"|\b(?P<day2>\d{1,2})\s?[/.]\s?(?P<month2>\d{1,2})[\s/.-]+(?P<year2>(?:19|20)\d{2})\b",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"(?:sista\s+(?:dag|svarsdag|datum)|svarstid\w*|senast|remisstiden\s+(?:gick|går)\s+ut|svarsdatum|svar\s+önskas|"
    r"tillhanda|inkommit|kommit\s+in)",
    re.IGNORECASE,
)
_EXTENSION = re.compile(
    r"[\s,;(–-]*\b(?:anstånd|förlängd\s+svarstid|förlängt|svarstid)\b[^\d]{0,30}(?P<date>.+?)\)?\s*$",
    re.IGNORECASE,
)
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_NUMBERED = re.compile(r"^\s*(?:\*\*)?\(?(?P<number>\d{1,4})(?:[.):]\s*|\s+|\t)(?P<name>[^\W\d_].*)$")
_BULLET = re.compile(r"^\s*[-*•–·▪‣◦●\uf0b7]\s+(?P<name>\S.*)$")
_TITLE = re.compile(
    r"^\W*(?:remissinstans(?:er|erna)?|sändlista|remisslista|remissmottagare|mottagare|tillfrågade\w*|instanser|"
    r"följande\b.{0,60})(?:\s+\(?\d+\)?)?\W*$",
    re.IGNORECASE,
)

_NAME_COLUMNS = (
    "remissinstans", "remissinstanser", "instans", "namn", "organisation", "myndighet", "mottagare", "remissmottagare",
    "tillfrågad", "sändlista", "respondent", "name",
)  # fmt: skip
_DUE_COLUMNS = ("anstånd", "förlängd", "svarstid", "svarsdatum", "sista", "senast", "due")
_ALIAS_COLUMNS = ("förkortning", "kortnamn", "alias", "även kallad", "kort")
_MAIL_COLUMNS = ("e-post", "epost", "mejl", "mail", "e-mail")

_CHECK = "Kontrollera listan, eller skriv in remissinstanserna för hand, en per rad."


def find_date(text: str) -> dt.date | None:
    """The first date in a text, however it is written.

    >>> find_date("senast den 7 november 2023"), find_date("Svarstid: 2025-09-15"), find_date("15/9 2025")
    (datetime.date(2023, 11, 7), datetime.date(2025, 9, 15), datetime.date(2025, 9, 15))
    """
    for found in _DATE.finditer(text):
        try:
            if found["iso"]:
                return dt.date.fromisoformat(found["iso"])
            if found["month2"]:
                return dt.date(int(found["year2"]), int(found["month2"]), int(found["day2"]))
            month = next(
                (i for i, name in enumerate(_MONTHS, 1) if name.startswith(found["month"].casefold()[:3])), 0
            )
            day = 1 if found["day"] in ("l", "L") else int(found["day"])  # "l oktober": a 1 that was misread
            if month and _MONTHS[month - 1].startswith(found["month"].casefold().rstrip(".")):
                return dt.date(int(found["year"]), month, day)
        except ValueError:
            continue
    return None


def find_due(text: str) -> dt.date | None:
    """The last day to answer: the first date in a sentence that speaks of one.

    >>> find_due("Remiss 2023-06-01. Sista dag att svara på remissen är den 7 november 2023.")
    datetime.date(2023, 11, 7)
    """
    for found in _DUE.finditer(text):
        stretch = text[found.start() : found.start() + 160]
        stretch = re.split(r"\n\s*\n|(?<=[a-zåäö])\.\s+(?=[A-ZÅÄÖ])", stretch)[0]
        date = find_date(stretch)
        if date:
            return date
    return None


def read_distribution_list(path: Path) -> DistributionList:
    """Who was asked, from a file of any kind that the tool can read. Never raises for a bad file."""
    suffix = path.suffix.casefold()
    try:
        if suffix in (".xlsx", ".xlsm"):
            return _from_tables(_sheets(path), path.name)
        if suffix in (".csv", ".tsv"):
            return _from_tables([_csv_rows(path)], path.name)
        if suffix == ".docx":
            tables = _word_tables(path)
            if tables:
                found = _from_tables(tables, path.name)
                if found.respondents:
                    text, _ = _text(path)
                    return DistributionList(
                        found.respondents, found.due or find_due(text or ""), found.problems
                    )
    except FileNotFoundError:
        return _failed(f"Sändlistan {path.name} finns inte.", "Kontrollera sökvägen.")
    except PermissionError:
        return _failed(
            f"Sändlistan {path.name} går inte att öppna: du saknar behörighet.",
            "Ge läsbehörighet till filen.",
        )
    except _UnreadableListError as error:
        return _failed(
            str(error), "Spara listan på nytt, eller skriv in remissinstanserna för hand, en per rad."
        )
    text, problem = _text(path)
    if text is None:
        return DistributionList((), None, (problem,) if problem else ())
    return parse_text(text, path.name)


def parse_text(text: str, name: str = "sändlistan") -> DistributionList:
    """Who was asked, from text: a numbered list, a bulleted list, or the lines under "Remissinstanser"."""
    text = _LINK.sub(r"\1", text.replace("\x0c", "\n\n"))
    lines = text.splitlines()
    for reader in (_numbered, _bulleted, _under_title, _plain_lines):
        names = reader(lines)
        if names:
            rows = [_split_extension(item) for item in names]
            return _build([(item, due, ()) for item, due in rows], find_due(text), name)
    return _failed(f"Det gick inte att hitta några remissinstanser i {name}.", _CHECK)


# --------------------------------------------------------------------------------------------
# Text


def _text(path: Path) -> tuple[str | None, Problem | None]:
    from assistant import reading
    from assistant.settings import Settings

    document = Document(
        "sandlista", path.name, "", 0, dt.datetime(1970, 1, 1, tzinfo=dt.UTC), str(path), str(path)
    )
    result = reading.read(path, document, Settings())
    if result.reading is None:
        return None, result.problem
    text = result.reading.text
    for span in reversed(result.reading.furniture):
        text = text[: span.start] + " " * len(span) + text[span.end :]
    return text, None


def _numbered(lines: Sequence[str]) -> list[str]:
    """The longest run of items numbered 1, 2, 3 ...; an item may go on over several lines."""
    best: list[str] = []
    run: list[str] = []
    gap = ends = False
    last = 0
    for line in lines:
        found = _NUMBERED.match(line)
        number = int(found["number"]) if found else 0
        if found and run and last < number <= last + 2 and not ends:
            run.append(found["name"])
            last, gap = number, False
        elif found and number == 1:
            best = max(best, run, key=len)
            run, last, gap, ends = [found["name"]], 1, False, False
        elif not line.strip():
            gap = True
        elif run and not ends and not gap and not found and _goes_on(run[-1], line):
            run[-1] = f"{run[-1].rstrip()} {line.strip()}"
        elif run and not re.fullmatch(
            r"\W*(?:sid(?:a|an)?\s*)?\d+(?:\s*\(\d+\)|\s+av\s+\d+)?\W*", line, re.IGNORECASE
        ):
            ends = gap and len(line.split()) > 12
    best = max(best, run, key=len)
    return best if len(best) > 1 else []


def _goes_on(item: str, line: str) -> bool:
    """Whether a line is the rest of the item above it, not the text after the list."""
    text = line.strip()
    return (
        len(text) < 90
        and not text.endswith((".", ":"))
        and (
            text[0].islower()
            or text[0] == "("
            or len(item) > 55
            or item.rstrip().endswith((",", "-", "och", "för", "och"))
        )
    )


def _bulleted(lines: Sequence[str]) -> list[str]:
    best: list[str] = []
    run: list[str] = []
    for line in lines:
        found = _BULLET.match(line)
        if found:
            run.append(found["name"])
        elif line.strip() and run:
            if line[:1].isspace() and _goes_on(run[-1], line):
                run[-1] += " " + line.strip()
            else:
                best, run = max(best, run, key=len), []
    best = max(best, run, key=len)
    return best if len(best) > 1 else []


def _under_title(lines: Sequence[str]) -> list[str]:
    """The lines after a heading "Remissinstanser", until running text begins."""
    for at, line in enumerate(lines):
        if _TITLE.match(line):
            found = []
            for below in lines[at + 1 :]:
                if len(below.split()) > 14 or (re.search(r"[.!?]\s*$", below) and len(below.split()) > 5):
                    break
                if below.strip() and not below.strip().startswith("#"):
                    found.append(below.strip())
            if len(found) > 1:
                return found
    return []


def _plain_lines(lines: Sequence[str]) -> list[str]:
    """A file that is nothing but names, one per line."""
    filled = [line.strip() for line in lines if line.strip()]
    likely = [line for line in filled if looks_like_body(line) and len(line) < 110]
    if len(likely) >= 2 and len(likely) >= 0.6 * len(filled):
        return [line for line in filled if len(line.split()) < 15 and not line.startswith("#")]
    return []


def _split_extension(text: str) -> tuple[str, dt.date | None]:
    """ "Kulturnämnden (anstånd till 2025-10-01)" into name and date."""
    found = _EXTENSION.search(text)
    date = find_date(found["date"]) if found else None
    return (text[: found.start()], date) if found and date else (text, None)


# --------------------------------------------------------------------------------------------
# Tables


class _UnreadableListError(Exception):
    """A table file that cannot be opened; the message is Swedish and names the file."""


_Row = Sequence[object]


def _sheets(path: Path) -> list[list[_Row]]:
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
        raise _UnreadableListError(f"Sändlistan {path.name} går inte att läsa som en Excelfil.") from error


def _csv_rows(path: Path) -> list[_Row]:
    data = path.read_bytes()
    if b"\x00" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _UnreadableListError(f"Sändlistan {path.name} är inte en textfil.")
    for encoding in ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise _UnreadableListError(f"Sändlistan {path.name} har en teckenkodning som inte går att läsa.")
    sample = text[:4000]
    delimiter = max(";\t,|", key=lambda sign: sample.count(sign) if sign != "," else sample.count(sign) * 0.5)
    return [tuple(row) for row in csv.reader(io.StringIO(text), delimiter=delimiter)]


def _word_tables(path: Path) -> list[list[_Row]]:
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    try:
        document = docx.Document(str(path))
    except (PackageNotFoundError, KeyError, ValueError):
        return []  # reading says what is wrong with the file
    return [[tuple(cell.text for cell in row.cells) for row in table.rows] for table in document.tables]


def _from_tables(tables: Iterable[list[_Row]], name: str) -> DistributionList:
    """The table that gives most names; a header row says which column they are in."""
    best = DistributionList(())
    due = None
    empty = True
    for rows in tables:
        rows = [row for row in rows if any(_cell(value) for value in row)]
        if not rows:
            continue
        empty = False
        found = _from_rows(rows, name)
        due = due or found.due
        if len(found.respondents) > len(best.respondents):
            best = found
    if not best.respondents:
        what = (
            f"Sändlistan {name} är tom."
            if empty
            else f"Det gick inte att hitta några remissinstanser i {name}."
        )
        return _failed(what, "Det ska finnas en kolumn med rubriken Remissinstans. " + _CHECK)
    return DistributionList(best.respondents, best.due or due, best.problems)


def _from_rows(rows: Sequence[_Row], name: str) -> DistributionList:
    header_at, columns = _header(rows)
    above = "\n".join(" ".join(_cell(value) for value in row) for row in rows[: header_at + 1])
    body = rows[header_at + 1 :] if header_at >= 0 else rows
    name_at = columns.get("name", _text_column(body))
    if name_at is None:
        return DistributionList(())
    found = []
    for row in body:
        text = _cell(row[name_at]) if name_at < len(row) else ""
        if not re.search(r"[^\W\d_]", text) or "@" in text:
            continue
        if header_at < 0 and len(text.split()) > 14:
            continue
        text, inline = _split_extension(_NUMBERED.sub(r"\g<name>", text))
        due_cell = row[columns["due"]] if "due" in columns and columns["due"] < len(row) else None
        due = due_cell.date() if isinstance(due_cell, dt.datetime) else due_cell
        due = due if isinstance(due, dt.date) else find_date(_cell(due_cell))
        aliases = [_cell(row[at]) for key in ("alias", "mail") if (at := columns.get(key, 99)) < len(row)]
        found.append(
            (
                text,
                due or inline,
                tuple(alias for cell in aliases for alias in re.split(r"[;,]\s*", cell) if alias),
            )
        )
    whole = find_due(above) or find_due(
        "\n".join(" ".join(_cell(v) for v in row) for row in rows if len(_filled(row)) <= 2)
    )
    dates = [due for _, due, _ in found]
    if "due" in columns and found and all(dates) and len(set(dates)) < len(dates):
        usual = max(
            set(dates), key=lambda date: (dates.count(date), date)
        )  # a svarstid for everybody, later for some
        found = [(text, due if due != usual else None, aliases) for text, due, aliases in found]
        whole = whole or usual
    return _build(found, whole, name)


def _header(rows: Sequence[_Row]) -> tuple[int, dict[str, int]]:
    """Where the header row is (-1 for none) and which columns say what."""
    best: tuple[int, dict[str, int]] = (-1, {})
    wanted = {"name": _NAME_COLUMNS, "due": _DUE_COLUMNS, "alias": _ALIAS_COLUMNS, "mail": _MAIL_COLUMNS}
    for at, row in enumerate(rows[:12]):
        columns: dict[str, int] = {}
        for key, labels in wanted.items():
            for label in labels:
                hits = [
                    i for i, value in enumerate(row)
                    if i not in columns.values() and len(_cell(value)) < 40
                    and re.match(rf"{re.escape(label)}", _cell(value).casefold())
                ]  # fmt: skip
                if hits:
                    columns[key] = hits[0]
                    break
        alone = len(_filled(row)) == 1
        if (
            "name" in columns
            and len(columns) > len(best[1])
            and (not alone or _is_title(_cell(row[columns["name"]])))
        ):
            best = (at, columns)
    return best


def _is_title(text: str) -> bool:
    """ "Remissinstanser" over a single column; not "Sändlista för remissen om cykelvägar"."""
    return len(text.split()) == 1


def _filled(row: _Row) -> list[str]:
    return [text for text in (_cell(value) for value in row) if text]


def _text_column(rows: Sequence[_Row]) -> int | None:
    """The first column that mostly holds words."""
    width = max((len(row) for row in rows), default=0)
    for at in range(width):
        cells = [_cell(row[at]) for row in rows if at < len(row)]
        texts = [cell for cell in cells if re.search(r"[^\W\d_]{2}", cell) and "@" not in cell]
        if len(texts) >= max(1, len(rows) // 2):
            return at
    return None


def _cell(value: object) -> str:
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    return " ".join(str(value).split()) if value is not None else ""


# --------------------------------------------------------------------------------------------
# Respondents


def _build(
    rows: Sequence[tuple[str, dt.date | None, tuple[str, ...]]], due: dt.date | None, name: str
) -> DistributionList:
    """Respondents in the list's order; the same name twice is one respondent and a problem said."""
    seen: dict[str, int] = {}
    kept: list[tuple[str, dt.date | None, tuple[str, ...]]] = []
    problems = []
    for raw, own_due, aliases in rows:
        text = tidy(re.sub(r"[*_]{2,}|\\", "", raw))
        if not text:
            continue
        if text.casefold() in seen:
            problems.append(
                Problem(
                    f"{text} står mer än en gång i {name}.",
                    "Remissinstansen räknas en gång. Rätta listan om det ska vara två.",
                )
            )
            continue
        seen[text.casefold()] = len(kept)
        kept.append((text, own_due, aliases))
    ids = respondent_ids([text for text, _, _ in kept])
    respondents = tuple(
        Respondent(identity, text, aliases, True, own_due if own_due != due else None)
        for identity, (text, own_due, aliases) in zip(ids, kept, strict=True)
    )
    return DistributionList(respondents, due, tuple(problems))


def _failed(what: str, remedy: str) -> DistributionList:
    return DistributionList((), None, (Problem(what, remedy),))
