"""The command that reads a document that reports many answers: a bill, an earlier sammanställning, a table of minutes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from assistant import settings as settings_module
from assistant.cli import results, show
from assistant.cli.app import AsJson, WorkspaceFlag, app, print_json
from assistant.domain import Citation, Document, Reading, Span
from assistant.prose import document as prose_document
from assistant.prose.blocks import blocks, named_in
from assistant.prose.unread import Unread, unread
from assistant.settings import Settings
from assistant.swedish import listed, shortened
from assistant.workspace import WorkspaceError

_LONGEST_QUOTE = 90


@app.command()
def prose(
    file: Annotated[Path, typer.Argument(metavar="FIL", help="En text som redovisar fleras svar.")],
    asked: Annotated[
        Path | None,
        typer.Option(
            "--asked",
            metavar="SÄNDLISTA",
            help="Vilka som fick förslaget: då blir ”samtliga” en rad för var och en.",
        ),
    ] = None,
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Läs vem som tycker vad i en text om mångas svar, som en proposition. Inget ärende behövs."""
    settings = settings_module.load(workspace=folder)
    reading, problem = _read(file, settings)
    if reading is None:
        raise WorkspaceError(problem)
    names, problems = _asked(asked, settings)
    text = reading.text
    for span in reading.furniture:
        text = text[: span.start] + " " * len(span) + text[span.end :]
    passages = prose_document.read(text, names)
    headed = any(named_in(block) is not None for block in blocks(text))
    if passages and not headed and not prose_document.reports_many(text):
        problems = (*problems, _NO_REPORT)
    problems = (*problems, *(_not_read(table, reading) for table in unread(text)))
    if as_json:
        print_json(_result(file, passages, reading, problems))
        return
    for problem in problems:
        show.error(problem)
    if not passages:
        show.line(f"Ingen som tycker något nämns i {file.name}.")
    for passage in passages:
        show.heading(passage.title or file.name)
        show.out.print(_table(passage, reading))


_NO_REPORT = (
    "Texten ser inte ut att redovisa många remissvar. Raderna kan vara rubriker eller ett enda svar: läs dem som "
    "gissningar. Ett enda svar läses som ett ärende, med ”remiss add”."
)


def _not_read(table: Unread, reading: Reading) -> str:
    head = shortened(" ".join(table.head.split()), _LONGEST_QUOTE)
    return f"En tabell lästes inte, eller inte helt: ”{head}” ({_place(reading, table.span)}). {table.why}"


def _read(file: Path, settings: Settings) -> tuple[Reading | None, str]:
    from assistant import readers

    if not file.is_file():
        return None, f"Filen {file} finns inte."
    document = Document(
        "text",
        file.name,
        "",
        file.stat().st_size,
        dt.datetime(1970, 1, 1, tzinfo=dt.UTC),
        file.name,
        file.name,
    )
    result = readers.read(file, document, settings).result
    if result.reading is None:
        problem = result.problem
        return None, f"{problem.what} {problem.remedy}" if problem else f"{file.name} kunde inte läsas."
    return result.reading, ""


def _asked(path: Path | None, settings: Settings) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names on a sändlista, and what could not be read of it."""
    if path is None:
        return (), ()
    from assistant import readers

    found = readers.read_distribution_list(path, settings)
    problems = tuple(f"{problem.what} {problem.remedy}" for problem in found.problems)
    return tuple(one.name for one in found.respondents), problems


def _table(passage: prose_document.Passage, reading: Reading) -> Table:
    grid = Table(box=None, pad_edge=False, header_style="bold")
    for name, ratio in (("Remissinstans", 4), ("Ställningstagande", 2), ("Belägg", 5), ("Var", 1)):
        grid.add_column(name, ratio=ratio, overflow="fold")
    for row in passage.rows:
        name = row.respondent + (" (av samtliga)" if row.expanded else "")
        said = row.stance.swedish
        if row.disputed:
            said += f" (texten säger både {listed([one.swedish for one in row.disputed])})"
        quote = shortened(_one_line(reading, row.quote), _LONGEST_QUOTE)
        grid.add_row(Text(name), Text(said), Text(f"”{quote}”"), Text(_place(reading, row.quote)))
    return grid


def _one_line(reading: Reading, span: Span) -> str:
    return " ".join(reading.text[span.start : span.end].split())


def _place(reading: Reading, span: Span) -> str:
    return reading.place(Citation(reading.id, (span,))).swedish


def _result(
    file: Path, passages: tuple[prose_document.Passage, ...], reading: Reading, problems: tuple[str, ...]
) -> results.ProseResult:
    return results.ProseResult(
        file.name,
        tuple(
            results.PassageResult(
                passage.title,
                tuple(
                    results.ReportedResult(
                        row.respondent,
                        row.kind.value,
                        row.stance.value,
                        _one_line(reading, row.quote),
                        _place(reading, row.quote),
                        (row.quote.start, row.quote.end),
                        row.confidence,
                        tuple(one.value for one in row.disputed),
                        row.expanded,
                    )
                    for row in passage.rows
                ),
            )
            for passage in passages
        ),
        problems,
    )
