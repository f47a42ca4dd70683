"""Commands that put things into a case: new, add, documents, sender, points, cases, status, remove."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli import fill, results, show
from assistant.cli.app import (
    PARTLY,
    AsJson,
    CaseFlag,
    CaseName,
    Me,
    WorkspaceFlag,
    a_date,
    app,
    confirmed,
    print_json,
    who,
    workspace,
)
from assistant.domain import Case, DocumentRole, Problem
from assistant.store import JobState
from assistant.swedish import counted, listed
from assistant.workspace import WorkspaceError

_ROLES = {
    "remissvar": DocumentRole.SUBMISSION_PART,
    "dubblett": DocumentRole.DUPLICATE,
    "annan": DocumentRole.OTHER,
}


@app.command()
def new(
    title: Annotated[str, typer.Argument(metavar="RUBRIK", help="Vad remissen gäller.")],
    diarienummer: Annotated[str, typer.Option("--dnr", metavar="NR", help="Ärendets diarienummer.")] = "",
    due: Annotated[
        str, typer.Option("--due", metavar="DATUM", help="Svarstid, till exempel 2026-05-29.")
    ] = "",
    proposal: Annotated[
        Path | None,
        typer.Option(
            "--proposal", metavar="FIL", help="Det remitterade förslaget; dess numrerade punkter läses."
        ),
    ] = None,
    point: Annotated[
        list[str] | None,
        typer.Option("--point", metavar="PUNKT", help="En punkt, ”1. Rubrik”. Kan upprepas."),
    ] = None,
    sandlista: Annotated[
        Path | None,
        typer.Option("--list", metavar="FIL", help="Sändlistan (Excel, Word, PDF, CSV eller text)."),
    ] = None,
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Skapa ett ärende."""
    place = workspace(folder)
    case, problems = place.create_case(
        title,
        diarienummer=diarienummer,
        due=a_date(due),
        proposal=proposal,
        points=point or (),
        distribution_list=sandlista,
    )
    invited = place.invited(case.id)
    said = tuple(problem.swedish for problem in problems)
    if as_json:
        print_json(fill.case_result(case, invited, len(place.documents(case.id)), said))
    else:
        show.line(f"Ärendet {case.id} är skapat: {case.title}", "bold")
        show.line(_size(case, len(invited)))
        for one in case.proposal.points:
            show.line(f"  {one.number}. {one.title}")
        for text in said:
            show.error(text)
        show.line(f"Lägg till remissvaren: remiss add MAPP --case {case.id}")
    if problems:
        raise typer.Exit(PARTLY)


def _size(case: Case, invited: int) -> str:
    points = counted(len(case.proposal.points), "punkt", "punkter")
    return f"{points}, {counted(invited, 'tillfrågad instans', 'tillfrågade instanser')}."


@app.command()
def change(
    case_name: CaseName = "",
    title: Annotated[str | None, typer.Option("--title", metavar="RUBRIK", help="Ny rubrik.")] = None,
    diarienummer: Annotated[
        str | None, typer.Option("--dnr", metavar="NR", help="Nytt diarienummer.")
    ] = None,
    due: Annotated[
        str, typer.Option("--due", metavar="DATUM", help="Ny svarstid, till exempel 2026-05-29.")
    ] = "",
    proposal: Annotated[
        Path | None,
        typer.Option("--proposal", metavar="FIL", help="Det remitterade förslaget, i stället för det förra."),
    ] = None,
    sandlista: Annotated[
        Path | None, typer.Option("--list", metavar="FIL", help="Sändlistan, i stället för den förra.")
    ] = None,
    invited: Annotated[
        list[str] | None,
        typer.Option("--invited", metavar="INSTANS", help="En tillfrågad instans till. Kan upprepas."),
    ] = None,
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Ändra ett ärende: rubrik, diarienummer, svarstid, förslag, sändlista eller fler tillfrågade."""
    place = workspace(folder)
    case = place.change_case(
        place.case(case_name).id, title=title, diarienummer=diarienummer, due=a_date(due)
    )
    problems: tuple[Problem, ...] = ()
    if proposal is not None:
        problems += place.set_proposal(case.id, proposal)
    if sandlista is not None:
        problems += place.set_distribution_list(case.id, sandlista)
    if invited:
        place.set_invited(case.id, [*(one.name for one in place.invited(case.id)), *invited])
    case = place.case(case.id)
    said = tuple(problem.swedish for problem in problems)
    if as_json:
        print_json(fill.case_result(case, place.invited(case.id), len(place.documents(case.id)), said))
    else:
        show.line(
            f"{case.id}: {case.title}, {case.diarienummer or 'utan diarienummer'}, svarstid {case.due or 'ej satt'}"
        )
        show.line(_size(case, len(place.invited(case.id))))
        for text in said:
            show.error(text)
        show.line(f"Gäller från nästa körning: remiss run {case.id}")
    if problems:
        raise typer.Exit(PARTLY)


@app.command()
def add(
    paths: Annotated[
        list[Path],
        # What cannot be read is noted in the case, and the rest is added: not for Typer to refuse.
        typer.Argument(metavar="FIL…", help="Filer eller mappar med remissvar.", readable=False),
    ],
    case_name: CaseFlag = "",
    received: Annotated[
        str, typer.Option("--received", metavar="DATUM", help="Dagen då filerna kom in, om den är känd.")
    ] = "",
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Lägg till remissvar: filer eller hela mappar."""
    place = workspace(folder)
    case = place.case(case_name)
    with show.progress(as_json) as report:
        added = place.add(case.id, paths, received=a_date(received), report=report)
    if as_json:
        print_json(fill.add_result(case, added))
    else:
        show.line(f"{counted(len(added.new), 'fil tillagd', 'filer tillagda')} i {case.id}.")
        for document in added.known:
            show.line(f"{document.name} finns redan i ärendet och lades inte till igen.")
        for note in added.notes:
            show.error(f"{note.what} {note.remedy}")
        if added.new:
            show.line(f"Nästa steg: remiss run {case.id}")
    if added.notes:
        raise typer.Exit(PARTLY)


@app.command()
def cases(as_json: AsJson = False, folder: WorkspaceFlag = None) -> None:
    """Visa alla ärenden."""
    place = workspace(folder)
    found = tuple(
        fill.case_result(case, place.invited(case.id), len(place.documents(case.id)))
        for case in place.cases()
    )
    if as_json:
        print_json(found, tuple[results.CaseResult, ...])
        return
    if not found:
        show.line("Det finns inget ärende än. Skapa ett med ”remiss new”, eller pröva ”remiss demo”.")
    for one in found:
        files = counted(one.documents, "fil", "filer")
        asked = counted(len(one.invited), "tillfrågad", "tillfrågade")
        show.line(f"{one.id}  {one.title}  ({files}, {asked})")


@app.command()
def status(case_name: CaseName = "", as_json: AsJson = False, folder: WorkspaceFlag = None) -> None:
    """Visa var ärendet står: vad som är ändrat sedan senaste körningen, och vad som är kvar att granska."""
    place = workspace(folder)
    known = place.status(place.case(case_name).id)
    try:
        case_file = place.case_file(known.case.id)
    except WorkspaceError:  # not run yet, or by another version, which `changed` says
        case_file = None
    one = fill.status_result(known, case_file)
    if as_json:
        print_json(one)
        return
    show.line(f"{one.case}: {one.title}", "bold")
    show.line(
        f"{counted(one.documents, 'handling', 'handlingar')}, "
        f"{counted(one.invited, 'tillfrågad instans', 'tillfrågade instanser')}."
    )
    if known.job and known.job.open:
        show.line(f"En körning {known.job.state.swedish}. {known.job.step}".rstrip())
    elif known.job and known.job.state is JobState.FAILED:
        show.error(known.job.error)
    elif known.job and known.job.state is JobState.CANCELLED:
        show.line("Den senaste körningen avbröts. Det som är läst finns kvar.")
    if one.last_run:
        show.line(f"Senast kört {one.last_run.astimezone():%Y-%m-%d %H.%M}.")
    else:
        show.line("Ärendet har inte körts än.")
    if case_file:
        show.line(
            f"{counted(one.checklist_open, 'öppen punkt', 'öppna punkter')} i checklistan, varav "
            f"{one.checklist_first} att se först. {counted(one.signed, 'cell är signerad', 'celler är signerade')}"
            + (f", varav {one.stale} där underlaget har ändrats sedan dess." if one.stale else ".")
        )
    if one.changed:
        show.heading("Ändrat sedan den senaste körningen")
        for what in one.changed:
            show.line(f"  {what}")
    if one.needs_run and one.documents:
        show.line(f"Kör, så gäller det i tabellen: remiss run {one.case}")
    elif not one.documents:
        show.line(f"Lägg till remissvaren: remiss add MAPP --case {one.case}")


@app.command()
def points(
    lines: Annotated[
        list[str] | None, typer.Argument(metavar="PUNKT…", help="Nya punkter, ”1. Rubrik”. Utelämnat: visa.")
    ] = None,
    case_name: CaseFlag = "",
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Visa eller skriv in förslagets punkter. En punkt med samma rubrik behåller sina signaturer; en med ny ordalydelse får dem märkta."""
    place = workspace(folder)
    case = place.case(case_name)
    if lines:
        case = place.set_points(case.id, lines)
    if as_json:
        print_json(fill.case_result(case, place.invited(case.id), len(place.documents(case.id))))
        return
    for one in case.proposal.points:
        show.line(f"{one.number}. {one.title}")
    if lines:
        show.line(f"Ändringen syns i tabellen efter: remiss run {case.id}")


@app.command()
def documents(case_name: CaseName = "", as_json: AsJson = False, folder: WorkspaceFlag = None) -> None:
    """Visa handlingarna: vad varje fil är, från vem, och hur verktyget vet det."""
    place = workspace(folder)
    case = place.case(case_name)
    found = place.documents(case.id)
    try:
        case_file = place.case_file(case.id)
    except WorkspaceError:
        case_file = None
    rows = fill.document_results(found, case_file)
    if as_json:
        print_json(rows, tuple[results.DocumentResult, ...])
        return
    for row in rows:
        who = listed(row.respondents) or "–"
        how = f" ({row.how})" if row.how else ""
        show.line(f"{row.id}  {row.name}  {row.role or 'ej läst'}  {who}{how}")
        if row.kind:
            said = [f"{row.kind} ({row.kind_known})", *(f"{fact.what} {fact.value}" for fact in row.facts)]
            show.line(f"    {' · '.join(said)}", "dim")


@app.command()
def sender(
    case_name: Annotated[str, typer.Argument(metavar="ÄRENDE")],
    document: Annotated[str, typer.Argument(metavar="HANDLING", help="Filens namn eller id.")],
    name: Annotated[
        list[str] | None,
        typer.Argument(metavar="INSTANS…", help="Vem som har svarat; flera vid gemensamt svar."),
    ] = None,
    role: Annotated[
        str,
        typer.Option(
            "--role", metavar="ROLL", help="remissvar, dubblett eller annan (handling som inte är ett svar)."
        ),
    ] = "",
    undo: Annotated[
        bool, typer.Option("--undo", help="Ta tillbaka rättelsen: det verktyget läser gäller igen.")
    ] = False,
    me: Me = "",
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Rätta för hand vem som har skickat en handling, eller vad den är."""
    if role and role not in _ROLES:
        raise WorkspaceError(f"Rollen ”{role}” finns inte. Välj bland {', '.join(_ROLES)}.")
    if bool(name or role) == undo:
        raise WorkspaceError("Ange instansens namn eller --role, eller ta tillbaka en rättelse med --undo.")
    place = workspace(folder)
    case = place.case(case_name)
    if any(document in (one.id, one.name) for one in place.documents(case.id)):
        who(place, me)  # not of a document that is not there: a name given in vain is not kept
    corrected = place.correct(case.id, document, name or (), _ROLES[role] if role else None)
    done = f"{corrected.name}: " + ("rättelsen är tillbakatagen" if undo else listed(name) if name else role)
    if as_json:
        print_json(results.DoneResult(case.id, done))
    else:
        show.line(f"{done}. Gäller från nästa körning: remiss run {case.id}")


@app.command()
def remove(
    case_name: Annotated[str, typer.Argument(metavar="ÄRENDE")],
    document: Annotated[
        str, typer.Option("--document", metavar="HANDLING", help="Ta bort bara den här handlingen.")
    ] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Fråga inte.")] = False,
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Ta bort ett ärende med allt som hör till det, eller en handling ur det (gallring)."""
    place = workspace(folder)
    case = place.case(case_name)
    what = f"handlingen {document}" if document else f"hela ärendet {case.id} ({case.title}), med signaturer"
    if not yes and not confirmed(f"Ta bort {what}? Det går inte att ångra."):
        raise typer.Exit(0)
    if document:
        place.remove_document(case.id, document)
    else:
        place.remove_case(case.id)
    if as_json:
        print_json(results.DoneResult(case.id, f"Borttaget: {what}"))
    else:
        show.line(f"Borttaget: {what}.")
        if document:
            show.line(f"Det den sade finns kvar i resultatet till nästa körning: remiss run {case.id}")
