"""The commands that ask: all documents, or every answer for itself."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli import fill, show
from assistant.cli.app import AsJson, CaseFlag, WorkspaceFlag, a_date, app, print_json, workspace
from assistant.cli.result_commands import STANCES, respondent_named
from assistant.domain import Answer, CaseFile, CitedSentence, SectionKind, Stance
from assistant.questions import (
    SECTIONS,
    AnswerState,
    Matrix,
    MatrixCell,
    Within,
    scope,
    told,
    unread_told,
)
from assistant.swedish import counted, listed, shortened
from assistant.workspace import WorkspaceError

_LONGEST_ANSWER = 240


@app.command()
def ask(
    question: Annotated[str, typer.Argument(metavar="FRÅGA", help="En fråga till handlingarna.")],
    case_name: CaseFlag = "",
    respondents: Annotated[
        list[str] | None,
        typer.Option("--respondent", "-r", metavar="INSTANS", help="Bara svar från instansen. Upprepas."),
    ] = None,
    documents: Annotated[
        list[str] | None, typer.Option("--document", metavar="HANDLING", help="Bara handlingen. Upprepas.")
    ] = None,
    sections: Annotated[
        list[str] | None,
        typer.Option(
            "--section", metavar="AVSNITT", help=f"Bara avsnittet: {', '.join(SECTIONS.values())}. Upprepas."
        ),
    ] = None,
    stances: Annotated[
        list[str] | None,
        typer.Option(
            "--stance", metavar="VÄRDE", help="Bara svar som på helheten är T, TD, A, E, N eller O. Upprepas."
        ),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option("--since", metavar="ÅÅÅÅ-MM-DD", help="Bara svar som kom in den dagen eller senare."),
    ] = None,
    until: Annotated[
        str | None,
        typer.Option("--until", metavar="ÅÅÅÅ-MM-DD", help="Bara svar som kom in den dagen eller tidigare."),
    ] = None,
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Ställ en fråga. Svaret är citat ur handlingarna, eller att svaret inte finns i underlaget."""
    place = workspace(folder)
    case = place.case(case_name)
    case_file = place.case_file(case.id)
    within = Within(
        tuple(respondent_named(case_file, one).id for one in respondents or ()),
        tuple(_document_named(case_file, one) for one in documents or ()),
        tuple(_section_named(one) for one in sections or ()),
        tuple(_stance_named(one) for one in stances or ()),
        a_date(since),
        a_date(until),
    )
    answer = place.ask(case.id, question, within)
    looked_in = scope(case_file, within)
    notice = " ".join(filter(None, (place.index_note(case.id), unread_told(case_file))))
    if as_json:
        notice = " ".join(filter(None, (answer.note, notice)))
        print_json(fill.answer_result(case_file, answer, looked_in, notice, place.settings.reranker or ""))
        return
    _tell(notice)
    if looked_in:
        show.line(looked_in, "dim")
    _show_answer(case_file, answer)


@app.command()
def plain(
    words: Annotated[
        str,
        typer.Argument(metavar="ORD", help="Några ord i följd ur stycket, precis som de står i handlingen."),
    ],
    case_name: CaseFlag = "",
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Skriv om ett stycke ur en handling i klarspråk. Kräver en språkmodell; varje mening har källa."""
    place = workspace(folder)
    case = place.case(case_name)
    found = place.plain(case.id, words)
    case_file = place.case_file(case.id)
    if as_json:
        print_json(fill.plain_result(case_file, found))
        return
    for one in found.sentences:
        show.sentence(case_file, one)
    for item in found.items:
        show.line(item.reason, "dim")
    show.line(found.wording.swedish, "dim")


def _tell(notice: str) -> None:
    """What is to be known of the search, where it does not mix with the answer."""
    if notice:
        show.error(notice)


def _show_answer(case_file: CaseFile, answer: Answer) -> None:
    if answer.found:
        for one in answer.worded:
            _sentence(case_file, one)
        if answer.worded:
            show.line("Det bygger på:", "dim")
        for one in answer.sentences:
            _sentence(case_file, one)
        for item in answer.items:
            show.line(item.reason, "dim")
        if answer.note:
            show.line(answer.note, "dim")
        return
    show.line("Svaret finns inte i underlaget.", "bold")
    if answer.nearest:
        show.line("Närmast frågan ligger (inte svar):")
        for hit in answer.nearest[:3]:
            quote = shortened(case_file.quote(hit.citation), show.LONGEST_QUOTE)
            show.line(f"  ”{quote}” {case_file.source(hit.citation)}", "dim")


def _sentence(case_file: CaseFile, one: CitedSentence) -> None:
    """With whose words they are, when they are not the answering body's own."""
    show.sentence(case_file, one)
    if said := told(case_file, *one.citations):
        show.line(f"    {said}", "dim")


def _document_named(case_file: CaseFile, name: str) -> str:
    for document in case_file.documents:
        if name in (document.id, document.name):
            return document.id
    raise WorkspaceError(f"Ingen läst handling heter ”{name}”. ”remiss documents” visar alla.")


def _section_named(name: str) -> SectionKind:
    for kind, swedish in SECTIONS.items():
        if name.casefold() in (swedish, kind.value.casefold()):
            return kind
    raise WorkspaceError(f"Det finns inget avsnitt ”{name}”. Välj bland {listed(list(SECTIONS.values()))}.")


def _stance_named(name: str) -> Stance:
    found = STANCES.get(name.casefold())
    if found is None:
        raise WorkspaceError(
            f"Värdet ”{name}” finns inte. Välj bland {', '.join(one.label for one in Stance)}."
        )
    return found


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
    notice = " ".join(filter(None, (place.index_note(case.id), unread_told(case_file))))
    if to is not None:
        from assistant.export.files import write_atomically
        from assistant.export.matrix import render

        write_atomically(to, render(case_file, found))
    if as_json:
        print_json(fill.matrix_result(case_file, found, notice))
        return
    _tell(notice)
    if to is not None:
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
                said = cell.note.rstrip(".")
                note = f" ({said[:1].lower()}{said[1:]})" if said else ""
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
        if said := told(case_file, *sentence.citations):
            show.line(f"    {said}", "dim")
