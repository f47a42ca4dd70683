"""The command that puts questions to every answer."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli import results, show
from assistant.cli.app import AsJson, CaseFlag, WorkspaceFlag, app, print_json, workspace
from assistant.domain import CaseFile
from assistant.questions import AnswerState, Matrix, MatrixCell
from assistant.swedish import counted, listed, shortened
from assistant.workspace import WorkspaceError

_LONGEST_ANSWER = 240


@app.command()
def matrix(
    questions: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FRÅGA]…",
            help="Frågor, eller namn på färdiga: barn, kostnader, tidplan … Utelämnat: alla färdiga.",
        ),
    ] = None,
    case_name: CaseFlag = "",
    to: Annotated[
        Path | None, typer.Option("--to", metavar="FIL.xlsx", help="Skriv matrisen som Excelfil.")
    ] = None,
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Ställ frågor till varje remissvar. Varje ruta är ett citat, ”tar inte upp frågan” eller ”oläsbar”."""
    if to is not None and to.suffix.casefold() != ".xlsx":
        raise WorkspaceError(
            f"Matrisen skrivs som Excelfil. Ge filen ett namn som slutar på .xlsx, inte {to.name}."
        )
    place = workspace(folder)
    case = place.case(case_name)
    found = place.matrix(case.id, questions or ())
    case_file = place.case_file(case.id)
    if to is not None:
        from assistant.export.files import write_atomically
        from assistant.export.matrix import render

        write_atomically(to, render(case_file, found))
    if as_json:
        print_json(results.matrix_result(case_file, found))
    elif to is not None:
        show.path(f"Skrev {to}")
    else:
        _show(case_file, found)


def _show(case_file: CaseFile, found: Matrix) -> None:
    names = {respondent.id: respondent.name for respondent in case_file.registry.respondents}
    for column, question in enumerate(found.questions):
        show.heading(question[:1].upper() + question[1:])
        without: dict[AnswerState, list[str]] = {}
        for row in found.rows:
            cell = row.cells[column]
            if cell.state is AnswerState.ANSWERED:
                _answer(case_file, cell)
            else:
                note = f" ({cell.note})" if cell.state is AnswerState.UNREADABLE and cell.note else ""
                without.setdefault(cell.state, []).append(names[row.respondent_id] + note)
        for state, those in without.items():
            show.line(f"  {state.swedish[:1].upper() + state.swedish[1:]}: {listed(those)}.", "dim")
    if found.silent:
        show.line()
        show.line(f"{counted(len(found.silent), 'instans', 'instanser')} har inte svarat.")


def _answer(case_file: CaseFile, cell: MatrixCell) -> None:
    for sentence in cell.sentences:
        source = " ".join(dict.fromkeys(map(case_file.source, sentence.citations)))
        show.line(f"  ”{shortened(sentence.text, _LONGEST_ANSWER)}” {source}")
