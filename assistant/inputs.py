"""What a case is given before its answers: the proposal, its points, the sändlista, who was asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from assistant import readers
from assistant.domain import (
    Case,
    Correction,
    Document,
    DocumentRole,
    Problem,
    Proposal,
    ReadDocument,
    Respondent,
    printable,
)
from assistant.intake import Intake
from assistant.jobs import now
from assistant.settings import Settings
from assistant.store import IntakeNote, Store
from assistant.swedish import listed


class WorkspaceError(Exception):
    """Something the user asked for cannot be done. The message is Swedish and says what to do instead.

    `field` is what the label begins with of the field that it is about, where there is one.
    """

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


def set_proposal(store: Store, settings: Settings, case: Case, path: Path) -> tuple[Problem, ...]:
    """The file that was sent out. Its numbered points become the case's points, if it has any."""
    from assistant import proposal as proposals

    must_exist(path)
    known = {one.id for one in store.documents(case.id)}
    document = _take(store, settings, case, path)
    read = readers.read(settings.workspace / document.path, document, settings)
    points = case.proposal.points
    problems: tuple[Problem, ...] = ()
    if read.result.reading is None or read.structure is None:
        problems = (read.result.problem,) if read.result.problem else ()
        if case.proposal.document_id in known - {
            document.id
        }:  # the wrong file, most likely: the other one stays
            if document.id not in known:
                store.remove_document(case.id, document.id)
                (settings.workspace / document.path).unlink(missing_ok=True)
            return (
                *problems,
                Problem("Förslaget byttes inte ut.", "Det tidigare förslaget gäller fortfarande."),
            )
    else:
        part = ReadDocument(document, read.result.reading, read.structure)
        found = proposals.read_points(part)
        points = proposals.keep_ids(points, found) or points
        if not found:
            problems = (
                Problem(
                    f"I förslaget {document.name} hittades inga numrerade punkter.",
                    "Skriv in punkterna själv om tabellen ska ha en kolumn för var och en.",
                ),
            )
    store.set_case(replace(case, proposal=Proposal(case.proposal.title or case.title, points, document.id)))
    _is_no_answer(store, case, document)
    return problems


def set_points(store: Store, case: Case, lines: Sequence[str]) -> Case:
    """Points typed by hand. One that is there already, by title, keeps its id and its signatures."""
    from assistant import proposal as proposals

    points = proposals.keep_ids(case.proposal.points, proposals.parse_points(lines))
    numbers = Counter(point.number for point in points)
    if twice := [number for number, count in numbers.items() if count > 1]:
        raise WorkspaceError(
            f"Flera punkter har nummer {listed(twice)}. Ge varje punkt ett eget nummer: ”punkt {twice[0]}” i ett svar "
            "läses som den punkten.",
            "Förslagspunkter",
        )
    changed = replace(case, proposal=replace(case.proposal, points=points))
    store.set_case(changed)
    return changed


def set_distribution_list(store: Store, settings: Settings, case: Case, path: Path) -> tuple[Problem, ...]:
    """Who was asked, from a file."""
    must_exist(path)
    found = readers.read_distribution_list(path, settings)
    if found.respondents:
        document = _take(store, settings, case, path)
        _is_no_answer(store, case, document)
        store.set_respondents(case.id, found.respondents)
        if found.due and not case.due:
            store.set_case(replace(case, due=found.due))
    return found.problems


def set_invited(store: Store, case: Case, names: Sequence[str]) -> None:
    """Who was asked, typed by hand: one name per line."""
    from assistant.respondents.names import respondent_ids

    wanted = list(dict.fromkeys(filter(None, (" ".join(line.split()) for line in names))))
    ids = respondent_ids(wanted)
    kept = {one.name: one for one in store.invited(case.id)}
    store.set_respondents(
        case.id,
        tuple(kept.get(name) or Respondent(key, name) for key, name in zip(ids, wanted, strict=True)),
    )


def must_exist(path: Path) -> None:
    """Raises WorkspaceError for a path that is no file."""
    if path.exists() and not path.is_file():
        raise WorkspaceError(f"{printable(str(path))} är inte en fil. Ange en fil.")
    if not path.is_file():
        raise WorkspaceError(f"Filen {printable(str(path))} finns inte. Kontrollera sökvägen.")


def _take(store: Store, settings: Settings, case: Case, path: Path) -> Document:
    taken = Intake(store, settings.workspace, case.id).add(path, now=now())
    if isinstance(taken, IntakeNote):
        raise WorkspaceError(f"{taken.what} {taken.remedy}")
    return taken[0]


def _is_no_answer(store: Store, case: Case, document: Document) -> None:
    store.add_correction(case.id, Correction(document.id, (), DocumentRole.OTHER), "verktyget", now())
