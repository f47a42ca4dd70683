"""Reading a sändlista: who was asked, and until when they may answer.

Offices keep these lists as a table (Excel, CSV, a table in Word) or as a numbered list in a letter or
on a web page. A list that cannot be understood gives a problem in words, never half a list in silence.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from assistant.domain import DistributionList, Document, Problem, Respondent
from assistant.respondents.dates import find_due
from assistant.respondents.forms import tidy
from assistant.respondents.list_tables import (
    Listed,
    Row,
    UnreadableListError,
    csv_rows,
    read_tables,
    sheets,
    split_extension,
    word_tables,
)
from assistant.respondents.list_texts import names_in
from assistant.respondents.names import respondent_ids

_CHECK = "Kontrollera listan, eller skriv in remissinstanserna för hand, en per rad."


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
    return parse_text(text, path.name)


def parse_text(text: str, name: str = "sändlistan") -> DistributionList:
    """Who was asked, from text: a numbered list, a bulleted list, or the lines under "Remissinstanser"."""
    names = names_in(text)
    if names:
        rows = [split_extension(item) for item in names]
        return _build([Listed(item, due) for item, due in rows], find_due(text), name)
    return _failed(f"Det gick inte att hitta några remissinstanser i {name}.", _CHECK)


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


def _from_tables(tables: Iterable[list[Row]], name: str) -> DistributionList:
    rows, due, filled = read_tables(tables)
    if rows:
        return _build(rows, due, name)
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
