"""Commands that run a case and show, sign and hand over what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from assistant import since
from assistant.cli import fill, results, show
from assistant.cli.app import (
    INCONSISTENT,
    PARTLY,
    RUN_FAILED,
    AsJson,
    CaseFlag,
    CaseName,
    Me,
    WorkspaceFlag,
    app,
    print_json,
    who,
    workspace,
)
from assistant.domain import CaseFile, DecisionAction, Respondent, ReviewStatus, Stance, Target, slug
from assistant.store import JobState
from assistant.swedish import counted
from assistant.workspace import DEFAULT_FORMATS, WorkspaceError

STANCES = {stance.label.casefold(): stance for stance in Stance} | {
    stance.swedish: stance for stance in Stance
}


@app.command()
def run(
    case_name: CaseName = "",
    embedding_model: Annotated[
        str | None,
        typer.Option("--embedding-model", metavar="MODELL", help="Namn eller mapp. Förval: den inbyggda."),
    ] = None,
    language_model: Annotated[
        str | None, typer.Option("--language-model", metavar="MODELL", help="Namn eller mapp. Förval: ingen.")
    ] = None,
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Läs allt och räkna ut allt. Bara det som har ändrats görs om; ett avbrott går att fortsätta."""
    place = workspace(folder, embedding_model=embedding_model, language_model=language_model)
    case = place.case(case_name)
    with show.progress(as_json) as report:
        job = place.run(case.id, report)
    case_file = place.case_file(case.id) if job.state is JobState.DONE else None
    if as_json:
        print_json(fill.run_result(job, case_file))
    elif case_file:
        show.line(show.outcome(case_file))
        show.sums(case_file)
        show.line(f"Se tabellen med: remiss table {case.id}")
    else:
        show.error(job.error or "Körningen avbröts. Det som är läst finns kvar; kör igen för att fortsätta.")
    if job.state is not JobState.DONE:
        raise typer.Exit(RUN_FAILED)


@app.command()
def table(case_name: CaseName = "", as_json: AsJson = False, folder: WorkspaceFlag = None) -> None:
    """Visa tabellen: vem som tycker vad, i helheten och punkt för punkt, med sida."""
    case_file = _case_file(folder, case_name)
    if as_json:
        print_json(fill.table_result(case_file))
        return
    show.heading(case_file.case.title)
    show.table(case_file, workspace(folder).settings.labels)
    show.line()
    show.sums(case_file)


@app.command()
def summary(
    case_name: CaseName = "",
    respondent: Annotated[
        str, typer.Option("--respondent", "-r", metavar="INSTANS", help="Bara den här instansen.")
    ] = "",
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Visa sammanfattningen: först vem som avviker, sedan helheten, sedan varje instans. Allt med källa."""
    case_file = _case_file(folder, case_name)
    chosen = respondent_named(case_file, respondent).id if respondent else None
    if as_json:
        print_json(fill.summary_result(case_file, chosen))
    else:
        show.summary(case_file, chosen)


@app.command()
def checklist(
    case_name: CaseName = "",
    every: Annotated[bool, typer.Option("--all", help="Visa även det som är kontrollerat.")] = False,
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Visa vad en människa måste titta på, varför, och vad som ska göras."""
    case_file = _case_file(folder, case_name)
    if as_json:
        found = tuple(
            fill.item_result(case_file, entry)
            for entry in case_file.review
            if every or entry.status is ReviewStatus.OPEN
        )
        print_json(found, tuple[results.ItemResult, ...])
    else:
        show.checklist(case_file, every)


@app.command()
def mark(
    item: Annotated[str, typer.Argument(metavar="PUNKT", help="Id ur checklistan, till exempel g3f2a….")],
    status: Annotated[
        str, typer.Argument(metavar="STATUS", help="kontrollerad, ändrad eller öppen.")
    ] = "kontrollerad",
    case_name: CaseFlag = "",
    note: Annotated[str, typer.Option("--note", metavar="TEXT", help="En anteckning.")] = "",
    me: Me = "",
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Bocka av en punkt i checklistan."""
    statuses = {one.swedish: one for one in ReviewStatus}
    if status not in statuses:
        raise WorkspaceError(f"Status ”{status}” finns inte. Välj bland {', '.join(statuses)}.")
    place = workspace(folder)
    case = place.case(case_name)
    who(place, me)
    found = [entry.id for entry in place.case_file(case.id).review if entry.id.startswith(item)]
    if len(found) != 1:
        number = counted(len(found), "punkt", "punkter") if found else "ingen punkt"
        raise WorkspaceError(f"Checklistan har {number} med ett id som börjar på {item}.")
    place.mark(case.id, found[0], statuses[status], note)
    _done(as_json, case.id, f"{found[0]} är {status}.")


@app.command()
def sign(
    respondent: Annotated[str, typer.Argument(metavar="INSTANS")],
    target: Annotated[
        str, typer.Argument(metavar="MÅL", help="helheten eller punktens nummer.")
    ] = "helheten",
    stance: Annotated[
        str,
        typer.Option("--as-stance", metavar="VÄRDE", help="Sätt ett annat värde: T, TD, A, E, N eller O."),
    ] = "",
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Ta tillbaka signaturen.")] = False,
    case_name: CaseFlag = "",
    note: Annotated[str, typer.Option("--note", metavar="TEXT", help="En anteckning.")] = "",
    me: Me = "",
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Signera en cell i tabellen, eller sätt ett annat värde. Verktyget skriver aldrig över det."""
    if stance and stance.casefold() not in STANCES:
        raise WorkspaceError(
            f"Värdet ”{stance}” finns inte. Välj bland {', '.join(one.label for one in Stance)}."
        )
    place = workspace(folder)
    case = place.case(case_name)
    case_file = place.case_file(case.id)
    found = fill.target_of(case_file.case, target)
    if found is None:
        raise WorkspaceError(f"Förslaget har ingen punkt ”{target}”. ”remiss points” visar punkterna.")
    chosen = respondent_named(case_file, respondent)
    cell = case_file.table.cell(chosen.id, found)
    position = cell.position
    if not (stance or withdraw) and (position is None or position.stance is None):
        raise WorkspaceError(
            "Verktyget har inget avgjort ställningstagande att signera här. Välj själv ett värde, till exempel "
            "--as-stance T."
        )
    if not (stance or withdraw) and cell.decision and position and cell.stance not in (None, position.stance):
        raise WorkspaceError(
            f"Cellen säger ”{_swedish(cell.stance)}”, och verktyget läser nu ”{_swedish(position.stance)}”. Skriv vilket "
            "som ska gälla, till exempel --as-stance T."
        )
    who(place, me)  # not before: a name given with a command that came to nothing is not kept
    action = DecisionAction.SIGN
    if withdraw:
        action = DecisionAction.WITHDRAW
    elif stance:
        action = DecisionAction.CHANGE
    after = place.decide(
        case.id, chosen.id, found, action, STANCES[stance.casefold()] if stance else None, note
    )
    _done(as_json, case.id, _said(after, chosen, found))


def _swedish(stance: Stance | None) -> str:
    return stance.swedish if stance else "ej avgjort"


def _said(case_file: CaseFile, respondent: Respondent, target: Target) -> str:
    cell = case_file.table.cell(respondent.id, target)
    stance = f"{cell.stance.swedish}, " if cell.stance else ""
    return f"{respondent.name}, {case_file.target_name(target)}: {stance}{cell.state.swedish}."


@app.command("check-consistency")
def check_consistency(
    case_name: CaseName = "",
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Kör ärendet två gånger till, en gång med handlingarna i annan ordning, och visa om något blev annorlunda."""
    place = workspace(folder)
    case = place.case(case_name)
    with show.progress(as_json) as report:
        found = place.check_consistency(case.id, report)
    if as_json:
        again, shuffled = (
            tuple(results.InconsistencyResult(one.where, one.first, one.other) for one in differences)
            for differences in (found.again, found.shuffled)
        )
        print_json(results.ConsistencyResult(case.id, found.results, again, shuffled))
    else:
        for name, differences in (
            ("Samma körning en gång till", found.again),
            ("Handlingarna i annan ordning", found.shuffled),
        ):
            different = len(differences)
            show.line(
                f"{name}: {counted(found.results, 'resultat jämfört', 'resultat jämförda')}, "
                + (f"{different} blev annorlunda." if different else "alla lika.")
            )
            for one in differences:
                show.line(f"  {one.where}")
                show.line(f"    först: …{one.first}…")
                show.line(f"    sedan: …{one.other}…")
    if not found.same:
        raise typer.Exit(INCONSISTENT)


@app.command()
def compare(
    manual: Annotated[
        Path, typer.Argument(metavar="TABELL", help="Din egen tabell, i Excel, Word eller CSV.")
    ],
    case_name: CaseFlag = "",
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Jämför med en manuell tabell: hur ofta ni är överens, och varje skillnad med belägg."""
    place = workspace(folder)
    case = place.case(case_name)
    compared = place.compare(case.id, manual)
    case_file = place.case_file(case.id)
    if as_json:
        print_json(
            results.CompareResult(
                case.id,
                compared.manual_name,
                compared.compared,
                compared.agreed,
                compared.agreement,
                compared.kappa,
                tuple(
                    results.DifferenceResult(
                        case_file.registry.respondent(one.respondent_id).name,
                        case_file.target_name(one.target),
                        one.outcome.value,
                        one.manual,
                        one.stance.value if one.stance else None,
                        one.explanation,
                        tuple(fill.quoted(case_file, citation) for citation in one.evidence),
                    )
                    for one in compared.differences
                ),
                tuple(row.name for row in compared.unmatched_rows),
                tuple(case_file.registry.respondent(key).name for key in compared.unmatched_respondents),
            )
        )
        return
    show.line(compared.swedish)
    for one in compared.differences:
        name = case_file.registry.respondent(one.respondent_id).name
        show.heading(f"{name} · {case_file.target_name(one.target)}")
        show.line(f"  {one.explanation}")
        for citation in one.evidence:
            show.line(f"  ”{case_file.quote(citation)}” {case_file.source(citation)}", "italic")
    if compared.unmatched_rows:
        show.heading("Rader i din tabell som inte motsvarar någon instans i ärendet")
        for row in compared.unmatched_rows:
            show.line(f"  rad {row.row}: {row.name}. {row.reason}")
    if compared.unmatched_respondents:
        show.heading("Instanser i ärendet som inte finns i din tabell")
        for key in compared.unmatched_respondents:
            show.line(f"  {case_file.registry.respondent(key).name}")
    if compared.unused_columns:
        show.heading("Kolumner som inte jämfördes")
        show.line(f"  {', '.join(compared.unused_columns)}")


@app.command()
def export(
    case_name: CaseName = "",
    to: Annotated[Path, typer.Option("--to", metavar="MAPP", help="Mapp att skriva i.")] = Path(),
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", metavar="FORMAT", help="docx, xlsx, md, json eller csv. Kan upprepas."),
    ] = None,
    template: Annotated[
        Path | None,
        typer.Option(
            "--template",
            metavar="MALL",
            help="Er Word-mall (.docx eller .dotx). Förval: den som är sparad, om någon.",
        ),
    ] = None,
    as_json: AsJson = False,
    folder: WorkspaceFlag = None,
) -> None:
    """Skriv remissammanställningen (Word), tabellen (Excel) och resten till filer."""
    unknown = sorted(set(formats or ()) - set(DEFAULT_FORMATS))
    if unknown:
        raise WorkspaceError(
            f"Formatet {', '.join(unknown)} finns inte. Välj bland {', '.join(DEFAULT_FORMATS)}."
        )
    place = workspace(folder)
    case = place.case(case_name)
    written = place.export(case.id, to, formats or DEFAULT_FORMATS, template)
    if as_json:
        print_json(results.ExportResult(case.id, tuple(str(path) for path in written)))
        return
    for path in written:
        show.path(f"Skrev {path}")
    changed = place.status(case.id).changed
    if changed:
        show.error(
            f"Ändrat sedan senaste körningen: {since.shortly(changed)} Filerna visar hur det var då. Kör och skriv igen: "
            f"remiss run {case.id}"
        )
        raise typer.Exit(PARTLY)


def _case_file(folder: Path | None, case_name: str) -> CaseFile:
    place = workspace(folder)
    case = place.case(case_name)
    changed = place.status(case.id).changed
    if changed:
        show.error(f"Ändrat sedan senaste körningen: {since.shortly(changed)} Kör: remiss run {case.id}")
    return place.case_file(case.id)


def respondent_named(case_file: CaseFile, name: str) -> Respondent:
    everyone = case_file.registry.respondents
    ways: tuple[Callable[[Respondent], bool], ...] = (
        lambda one: name == one.id or name.casefold() == one.name.casefold() or name in one.aliases,
        lambda one: slug(name) in one.id,
    )
    for wanted in ways:
        found = [one for one in everyone if wanted(one)]
        if len(found) == 1:
            return found[0]
        if found:
            raise WorkspaceError(f"”{name}” passar flera instanser: {', '.join(one.name for one in found)}.")
    raise WorkspaceError(f"Ingen instans heter ”{name}”. ”remiss table” visar alla.")


def _done(as_json: bool, case_id: str, text: str) -> None:
    if as_json:
        print_json(results.DoneResult(case_id, text))
    else:
        show.line(text)
