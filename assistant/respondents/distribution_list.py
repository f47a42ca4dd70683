"""Reading a sändlista: who was asked, and until when they may answer.

Offices keep these lists as a table (Excel, CSV, a table in Word) or as a numbered list in a letter or
on a web page. A list that cannot be understood gives a problem in words, never half a list in silence.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from assistant.domain import DistributionList, Document, Problem, Respondent
from assistant.reading.cells import Row
from assistant.respondents import list_fused, list_tables
from assistant.respondents.dates import find_due
from assistant.respondents.forms import tidy
from assistant.respondents.list_columns import Columns, names_in_columns, rows_of_text
from assistant.respondents.list_tables import (
    Listed,
    UnreadableListError,
    csv_rows,
    read_tables,
    sheets,
    split_extension,
    word_tables,
)
from assistant.respondents.list_texts import each_county, names_in
from assistant.respondents.names import respondent_ids

_CHECK = "Kontrollera listan, eller skriv in remissinstanserna för hand, en per rad."

_MOST = 0.8
"""How much of the letters in a text's names is in the names of its columns, where these are the list."""


def read_distribution_list(path: Path) -> DistributionList:
    """Who was asked, from a file of any kind that the tool can read. Never raises for a bad file."""
    suffix = path.suffix.casefold()
    try:
        if suffix in (".xlsx", ".xlsm"):
            return _from_tables(sheets(path), path.name)
        if suffix in (".csv", ".tsv"):
            return _from_tables([csv_rows(path)], path.name)
        if suffix == ".docx":
            tables = word_tables(path)
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
    except UnreadableListError as error:
        return _failed(
            str(error), "Spara listan på nytt, eller skriv in remissinstanserna för hand, en per rad."
        )
    text, problem = _text(path)
    if text is None:
        return DistributionList((), None, (problem,) if problem else ())
    columns = names_in_columns(_pages(path, text))
    return _parsed(text, path.name, columns)


def parse_text(text: str, name: str = "sändlistan") -> DistributionList:
    """Who was asked, from text: a numbered list, a bulleted list, or the lines under "Remissinstanser"."""
    return _parsed(text, name, names_in_columns([rows_of_text(text)]))


def _parsed(text: str, name: str, columns: Columns | None) -> DistributionList:
    """A list in text; by its columns where it has several of names that hold what the text's names do."""
    names = names_in(text)
    left_out: Sequence[str] = ()
    if columns is not None and columns.letters >= _MOST * _letters(names):
        left_out = columns.left_out
        if columns.table:
            return _with_told(
                _from_tables([list_tables.headed(columns.table)], name, find_due(text)), left_out, name
            )
        names = [one for whole in columns.names for one in each_county(whole)]
    if not names:
        return _failed(f"Det gick inte att hitta några remissinstanser i {name}.", _CHECK)
    names, problems = _parted(names)
    rows = [split_extension(item) for item in names]
    found = _build([Listed(item, due) for item, due in rows], find_due(text), name)
    return _with_told(replace(found, problems=(*found.problems, *problems)), left_out, name)


def _with_told(found: DistributionList, left_out: Sequence[str], name: str) -> DistributionList:
    """A list, and what is said of its columns that were not read."""
    told = [
        Problem(
            f"En kolumn i {name} lästes inte som remissinstanser: ”{cell}” och vad som står under.", _CHECK
        )
        for cell in left_out
    ]
    return replace(found, problems=(*found.problems, *told))


def _letters(names: Sequence[str]) -> int:
    return sum(character.isalpha() for name in names for character in name)


def _parted(names: Sequence[str]) -> tuple[list[str], list[Problem]]:
    """Names of which none is certainly two, and what is said of those that were two or may be."""
    found: list[str] = []
    problems = []
    for name in names:
        text, due = split_extension(name)
        two = list_fused.parted(text) if due is None else None
        found += two or (name,)
        if two:
            what = f"Raden ”{tidy(name)}” lästes som två remissinstanser: {two[0]} och {two[1]}."
            problems.append(Problem(what, "Rätta listan om det är en."))
        elif list_fused.looks_like_two(text):
            what = f"Raden ”{tidy(name)}” kan vara två remissinstanser, från två kolumner i listan."
            problems.append(
                Problem(f"{what} Den räknas som en.", "Är det två: skriv in dem för hand, en per rad.")
            )
    return found, problems


def _pages(path: Path, text: str) -> Sequence[Sequence[Row]]:
    """The rows of a file's pages, as a PDF shows them and else as its text has them."""
    from pypdfium2 import PdfiumError

    from assistant.reading import cells, geometry

    try:
        pages = cells.rows(path) if geometry.is_pdf(path) else ()
    except PdfiumError:
        pages = ()  # what could be read of it is in its text
    if any(pages):
        return pages
    return [rows_of_text(text)]


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


def _from_tables(
    tables: Iterable[list[list_tables.Row]], name: str, otherwise_due: dt.date | None = None
) -> DistributionList:
    rows, due, filled = read_tables(tables)
    if rows:
        return _build(rows, due or otherwise_due, name)
    missing = f"Det gick inte att hitta några remissinstanser i {name}."
    what = missing if filled else f"Sändlistan {name} är tom."
    return _failed(what, "Det ska finnas en kolumn med rubriken Remissinstans. " + _CHECK)


def _build(rows: Sequence[Listed], due: dt.date | None, name: str) -> DistributionList:
    """Respondents in the list's order; the same name twice is one respondent and a problem said."""
    kept: dict[str, Listed] = {}
    problems = []
    for row in rows:
        text = tidy(re.sub(r"[*_]{2,}|\\", "", row.name))
        if text.casefold() in kept:
            remedy = "Remissinstansen räknas en gång. Rätta listan om det ska vara två."
            problems.append(Problem(f"{text} står mer än en gång i {name}.", remedy))
        elif text:
            kept[text.casefold()] = Listed(text, row.due, row.aliases)
    ids = respondent_ids([row.name for row in kept.values()])
    respondents = tuple(
        Respondent(identity, row.name, row.aliases, True, row.due if row.due != due else None)
        for identity, row in zip(ids, kept.values(), strict=True)
    )
    return DistributionList(respondents, due, tuple(problems))


def _failed(what: str, remedy: str) -> DistributionList:
    return DistributionList((), None, (Problem(what, remedy),))
