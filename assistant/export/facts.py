"""What every export says about a case, as plain rows: evidence, respondents, the run."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.domain import (
    CaseFile,
    Cell,
    CellState,
    Citation,
    DocumentKind,
    DocumentRole,
    Respondent,
    RespondentState,
    Stance,
)
from assistant.export.wording import day
from assistant.swedish import counted, listed


@dataclass(frozen=True, slots=True)
class Evidence:
    """One citation and what it is evidence of."""

    respondent_id: str
    cell: Cell
    role: str
    """Swedish: för, emot, villkor, avgränsning."""
    citation: Citation


def evidence(case_file: CaseFile) -> Iterator[Evidence]:
    """Every citation behind the table, in the table's order."""
    for cell in case_file.table.cells:
        position = cell.position
        if position is None:
            continue
        shown = [("för", citation) for citation in position.evidence]
        shown += [("emot", citation) for citation in position.against]
        if position.qualifiers.condition is not None:
            shown.append(("villkor", position.qualifiers.condition))
        if position.qualifiers.partly is not None:
            shown.append(("avgränsning", position.qualifiers.partly))
        for role, citation in shown:
            yield Evidence(cell.respondent_id, cell, role, citation)


def read_so(cell: Cell) -> bool:
    """Whether the cell says what the tool read. What a person has set does not stand where the tool read otherwise:
    such a place must not be shown as its source."""
    return cell.position is not None and cell.position.stance is cell.stance


def otherwise(cell: Cell) -> str:
    """What the tool read where a person has said something else; empty where they agree."""
    if cell.position is None or read_so(cell):
        return ""
    reading = cell.position.stance.swedish if cell.position.stance else "ej avgjort"
    return f"verktygets läsning: {reading}"


def file_name(case_file: CaseFile, citation: Citation) -> str:
    return case_file.document(case_file.readings[citation.reading_id].document_id).name


def place(case_file: CaseFile, citation: Citation) -> str:
    return case_file.readings[citation.reading_id].place(citation).swedish


def asked(case_file: CaseFile, respondent: Respondent) -> str:
    """Whether a respondent was asked; without a sändlista that is not known of anybody."""
    if respondent.invited:
        return "ja"
    return "nej" if any(one.invited for one in case_file.registry.respondents) else "ingen sändlista"


@dataclass(frozen=True, slots=True)
class Attendance:
    """A respondent and how its answer came."""

    respondent: Respondent
    state: RespondentState
    late: bool
    received: str
    files: tuple[str, ...]
    sender: str
    """How the sender was found."""
    together_with: tuple[str, ...]


def attendance(case_file: CaseFile) -> tuple[Attendance, ...]:
    """All respondents in the table's order, invited or not."""
    registry = case_file.registry
    names = {respondent.id: respondent.name for respondent in registry.respondents}
    found = []
    for respondent in registry.respondents:
        own = [s for s in registry.submissions if respondent.id in s.respondent_ids]
        filings = [f for f in registry.filings if respondent.id in f.respondent_ids]
        others = [i for s in own for i in s.respondent_ids if i != respondent.id]
        found.append(
            Attendance(
                respondent,
                registry.states[respondent.id],
                any(s.late for s in own),
                ", ".join(day(s.received) for s in own if s.received),
                tuple(case_file.document(f.document_id).name for f in filings),
                ", ".join(dict.fromkeys(f.method for f in filings if f.method)),
                tuple(names[i] for i in dict.fromkeys(others)),
            )
        )
    return tuple(found)


def sums(case_file: CaseFile) -> tuple[tuple[str, str], ...]:
    """The two sums, so that a reader can see that no respondent and no file is lost."""
    totals = case_file.table.sums
    states = [_counted(totals.states.get(s, 0), s.swedish) for s in RespondentState]
    roles = [_counted(totals.roles.get(r, 0), r.swedish) for r in DocumentRole]
    return (
        (
            "Instanser",
            f"{counted(totals.invited, 'tillfrågad', 'tillfrågade')} + "
            f"{counted(totals.uninvited, 'inte tillfrågad', 'inte tillfrågade')} = {' + '.join(states)}",
        ),
        ("Filer", f"{totals.documents} = {' + '.join(roles)}"),
    )


_PLURALS = {
    "del av remissvar": "delar av remissvar",
    "dubblett": "dubbletter",
    "annan handling": "andra handlingar",
    "oläsbar": "oläsbara",
    "oläsbart svar": "oläsbara svar",
    "okänd avsändare": "okända avsändare",
}


def _counted(number: int, words: str) -> str:
    """
    >>> _counted(1, "dubblett"), _counted(0, "dubblett"), _counted(3, "har svarat")
    ('1 dubblett', '0 dubbletter', '3 har svarat')
    """
    return f"{number} {words if number == 1 else _PLURALS.get(words, words)}"


def spread(case_file: CaseFile) -> tuple[tuple[str, int], ...]:
    """How many take which stand on the whole, counted in the table as it is now."""
    totals = case_file.table.sums
    rows = [(stance.swedish.capitalize(), totals.stances.get(stance, 0)) for stance in Stance]
    return (*rows, ("Ej avgjort", totals.undecided))


def method(case_file: CaseFile) -> tuple[tuple[str, str], ...]:
    """The record of the run, in the order a reader wants it."""
    run = case_file.run
    rows = [("Körning", run.id), ("Påbörjad", _moment(run.started))]
    if run.finished:
        rows.append(("Avslutad", _moment(run.finished)))
    rows += sums(case_file)
    rows += [(f"Version: {name}", value) for name, value in sorted(run.versions.items())]
    rows += [(f"Modell: {name}", value) for name, value in sorted(run.models.items())]
    rows += [(f"Prompt: {name}", value) for name, value in sorted(run.prompts.items())]
    rows += [(f"Inställning: {name}", value or "ingen") for name, value in sorted(run.settings.items())]
    return tuple(rows)


def _moment(when: dt.datetime) -> str:
    """
    >>> _moment(dt.datetime(2026, 9, 14, 8, 30, 5, tzinfo=dt.UTC))
    '2026-09-14 08:30:05 UTC'
    """
    return f"{when:%Y-%m-%d %H:%M:%S} {when.tzname() or ''}".strip()


def coverage(case_file: CaseFile) -> str:
    """How much of what has come in the summaries one by one show, and where least; empty without answers."""
    parts = [part for part in case_file.summary.respondents if part.coverage.total]
    total = sum(part.coverage.total for part in parts)
    if not total:
        return ""
    shown = sum(part.coverage.represented for part in parts)
    text = f"Citaten är hämtade ur {shown} av svarens {total} stycken ({100 * shown / total:.0f} procent)."
    least = sorted(
        (p for p in parts if p.coverage.total >= _LONG and 2 * p.coverage.represented < p.coverage.total),
        key=lambda p: p.coverage.represented / p.coverage.total,
    )[:3]
    if least:
        names = [
            f"{listed([case_file.registry.respondent(i).name for i in p.respondent_ids])} "
            f"({p.coverage.represented} av {p.coverage.total})"
            for p in least
        ]
        text += f" Minst återges av {listed(names)}. Läs de svaren i original."
    return text


def officials(case_file: CaseFile, citation: Citation) -> bool:
    """Whether the words stand in a tjänsteutlåtande: written by officials, adopted by those who decide."""
    structure = case_file.structures.get(citation.reading_id)
    return structure is not None and structure.kind is DocumentKind.TJANSTEUTLATANDE


_LONG = 6
"""A shorter answer is read in a minute."""

HOW_TO_READ = (
    "Varje cell är verktygets läsning av svaret tills någon har signerat den. Citatet som avgör står på bladet Belägg, "
    "ordagrant och med sida.",
    "”Ej svar” betyder att inget svar har kommit in. ”Tar inte upp” betyder att instansen har svarat men inte nämner "
    "punkten. ”Avstår” är instansens eget besked. ”Ej avgjort” betyder att verktyget inte kan svara för en läsning; "
    "de tänkbara står i cellen.",
    "Ett ställningstagande på helheten som är märkt ”härlett” är inte uttalat i svaret. Det är sammanvägt av de delar som "
    "instansen tar upp.",
    "Färgerna upprepar orden och betyder inget för sig.",
)
"""Four things a reader of the table must know. "Bladet Belägg" exists in Excel only: see `how_to_read`."""


def how_to_read(spreadsheet: bool) -> tuple[str, ...]:
    if spreadsheet:
        return HOW_TO_READ
    first = "Varje cell är verktygets läsning av svaret tills någon har signerat den. Citaten är ordagranna."
    return (first, *HOW_TO_READ[1:])


def open_items(case_file: CaseFile) -> int:
    return sum(entry.status.value == "OPEN" for entry in case_file.review)


def unsigned(case_file: CaseFile) -> int:
    """Cells with a reading nobody has signed for."""
    return sum(cell.state in (CellState.PROPOSED, CellState.UNDECIDED) for cell in case_file.table.cells)
