"""The one door to everything the tool does: what the page, the command line and the tests call.

A workspace is a folder: one database, the files of each case, their indexes, and the user's settings.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import Timeout

from assistant import assembly, inputs, since
from assistant import jobs as worker
from assistant.assembly import Ran
from assistant.consulting import Consulting
from assistant.domain import (
    Answer,
    Case,
    CaseFile,
    Correction,
    Decision,
    DecisionAction,
    Document,
    DocumentRole,
    Problem,
    Proposal,
    Respondent,
    ReviewMark,
    ReviewStatus,
    Run,
    Stance,
    Target,
    printable,
    slug,
)
from assistant.inputs import WorkspaceError, must_exist
from assistant.intake import Intake, find
from assistant.runs import Progress, Snapshot, versions
from assistant.settings import Settings, load, remember
from assistant.store import IntakeNote, Job, Store
from assistant.store import jobs as job_store
from assistant.summaries import Depth
from assistant.swedish import counted

if TYPE_CHECKING:
    from assistant.comparison import Comparison
    from assistant.consistency import Consistency
    from assistant.phrasing import Plain
    from assistant.questions import Matrix, Within

DEFAULT_FORMATS = ("docx", "xlsx", "md", "json", "csv")

__all__ = ["DEFAULT_FORMATS", "Added", "Status", "Workspace", "WorkspaceError"]


@dataclass(frozen=True, slots=True)
class Added:
    """What became of the files that were to be added."""

    new: tuple[Document, ...]
    known: tuple[Document, ...]
    """Already in the case: the same file from the same place."""
    notes: tuple[IntakeNote, ...]
    """What could not be taken in."""


@dataclass(frozen=True, slots=True)
class Status:
    """Where a case stands."""

    case: Case
    documents: int
    invited: int
    job: Job | None
    run: Run | None
    changed: tuple[str, ...]
    """What has changed since the last run, in Swedish sentences."""

    @property
    def needs_run(self) -> bool:
        """Something has changed since the last run, or there has been none."""
        return self.run is None or bool(self.changed)


@dataclass(slots=True)
class Workspace:
    """All cases of one user on one machine. Raises StoreError if the folder cannot be used."""

    settings: Settings
    store: Store = field(init=False)
    _ran: dict[str, Ran] = field(init=False, default_factory=dict)
    _shown: dict[str, tuple[tuple[str, int, int], CaseFile]] = field(init=False, default_factory=dict)
    _consulting: Consulting = field(init=False)

    def __post_init__(self) -> None:
        self._consulting = Consulting(self.settings)
        self.store = Store(self.settings.workspace / worker.DATABASE)

    # ---- cases ------------------------------------------------------------------------------

    def cases(self) -> tuple[Case, ...]:
        """Newest first."""
        return self.store.cases()

    def case(self, name: str = "") -> Case:
        """The case with this id, diarienummer or title; without a name, the newest.

        Raises WorkspaceError when there is none, or more than one.
        """
        cases = self.cases()
        if not cases:
            raise WorkspaceError(
                "Det finns inget ärende än. Skapa ett på sidan eller med ”remiss new”, eller pröva exempelärendet "
                "med ”remiss demo”."
            )
        if not name:
            return cases[0]
        ways: tuple[Callable[[Case], bool], ...] = (
            lambda case: case.id == name,
            lambda case: case.diarienummer == name,
            lambda case: case.title.casefold() == name.casefold(),
            lambda case: case.id.startswith(name) or name.casefold() in case.title.casefold(),
        )
        for wanted in ways:
            found = [case for case in cases if wanted(case)]
            if len(found) == 1:
                return found[0]
            if found:
                listed = ", ".join(f"{case.id} ({case.title})" for case in found)
                raise WorkspaceError(f"”{name}” passar flera ärenden: {listed}. Ange ärendets id.")
        raise WorkspaceError(
            f"Det finns inget ärende ”{name}”. Listan på sidan och ”remiss cases” visar dem som finns."
        )

    def create_case(
        self,
        title: str,
        *,
        diarienummer: str = "",
        due: dt.date | None = None,
        proposal: Path | None = None,
        points: Sequence[str] = (),
        distribution_list: Path | None = None,
    ) -> tuple[Case, tuple[Problem, ...]]:
        """A new case, and what could not be read of the proposal and the sändlista.

        Typed points replace those found in the proposal's file.
        """
        title = " ".join(title.split())
        if not title:
            raise WorkspaceError("Ärendet behöver en rubrik.", "Rubrik")
        for path in (proposal, distribution_list):
            if path is not None:
                must_exist(path)
        case_id = f"{slug(diarienummer or title)[:40].strip('-')}-{uuid.uuid4().hex[:4]}"
        case = Case(case_id, title, worker.now(), diarienummer.strip(), due, Proposal(title))
        self.store.add_case(case, ())
        problems: list[Problem] = []
        try:
            if proposal is not None:
                problems += self.set_proposal(case_id, proposal)
            if points:
                self.set_points(case_id, points)
            if distribution_list is not None:
                problems += self.set_distribution_list(case_id, distribution_list)
        except BaseException:  # Ctrl+C too
            self.remove_case(case_id)  # nothing half-made is left behind
            raise
        return self._case(case_id), tuple(problems)

    def change_case(
        self,
        case_id: str,
        *,
        title: str | None = None,
        diarienummer: str | None = None,
        due: dt.date | None = None,
        without_due: bool = False,
    ) -> Case:
        """What is None stays as it was; `without_due` takes the svarstid away."""
        case = self._case(case_id)
        title = case.title if title is None else " ".join(title.split())
        if not title:
            raise WorkspaceError("Ärendet behöver en rubrik.", "Rubrik")
        changed = replace(
            case,
            title=title,
            diarienummer=case.diarienummer if diarienummer is None else diarienummer.strip(),
            due=None if without_due else due or case.due,
        )
        self.store.set_case(changed)
        return changed

    def remove_case(self, case_id: str) -> None:
        """Everything about the case: files, results, signatures."""
        folder = self.settings.workspace / "cases" / case_id
        with self._alone(case_id):
            # Files first: cut off here, the case is still listed and can be removed again.
            for part in sorted(folder.iterdir()):
                if part.is_dir():
                    shutil.rmtree(part, ignore_errors=True)
            self.store.remove_case(case_id)
        self._ran.pop(case_id, None)
        self._shown.pop(case_id, None)
        self._consulting.forget(case_id)
        shutil.rmtree(folder, ignore_errors=True)
        left = [path for path in folder.rglob("*") if path.is_file() and path.name != "run.lock"]
        if left:
            raise WorkspaceError(
                f"Ärendet är borttaget, men {counted(len(left), 'fil', 'filer')} ligger kvar i {folder}. Ta bort "
                "mappen själv. Stäng först de program som kan ha en fil öppen."
            )

    @contextmanager
    def _alone(self, case_id: str) -> Iterator[None]:
        """Nobody runs the case meanwhile. Raises WorkspaceError when somebody does."""
        try:
            with worker.lock(self.settings.workspace, case_id).acquire(blocking=False):
                yield
        except Timeout:
            raise WorkspaceError(
                "Ärendet bearbetas just nu. Vänta tills körningen är klar, eller avbryt den."
            ) from None

    def set_proposal(self, case_id: str, path: Path) -> tuple[Problem, ...]:
        """The file that was sent out. Its numbered points become the case's points, if it has any."""
        return inputs.set_proposal(self.store, self.settings, self._case(case_id), path)

    def set_points(self, case_id: str, lines: Sequence[str]) -> Case:
        """Points typed by hand. One that is there already, by title, keeps its id and its signatures."""
        return inputs.set_points(self.store, self._case(case_id), lines)

    def set_distribution_list(self, case_id: str, path: Path) -> tuple[Problem, ...]:
        """Who was asked, from a file."""
        return inputs.set_distribution_list(self.store, self.settings, self._case(case_id), path)

    def set_invited(self, case_id: str, names: Sequence[str]) -> None:
        """Who was asked, typed by hand: one name per line."""
        inputs.set_invited(self.store, self._case(case_id), names)

    def invited(self, case_id: str) -> tuple[Respondent, ...]:
        return self.store.invited(case_id)

    # ---- documents --------------------------------------------------------------------------

    def add(
        self,
        case_id: str,
        paths: Iterable[Path],
        *,
        received: dt.date | Callable[[str], dt.date | None] | None = None,
        names: Mapping[Path, str] | None = None,
        report: Callable[[Progress], None] | None = None,
    ) -> Added:
        """Files and folders into the case. What cannot be taken in is noted and stays on the checklist.

        A path that leads nowhere is no answer: it is only told to whoever wrote it.
        `names` are the sources to show for files that come from a temporary place, as from the page.
        """
        self._case(case_id)
        intake = Intake(self.store, self.settings.workspace, case_id)
        new: list[Document] = []
        known: list[Document] = []
        notes: list[IntakeNote] = []
        paths = list(paths)
        nowhere = {printable(str(path)) for path in paths if not os.path.lexists(path)}
        found = list(find(paths))
        for number, one in enumerate(found):
            if isinstance(one, IntakeNote):
                if one.source not in nowhere:
                    self.store.add_intake_note(case_id, one)
                notes.append(one)
                continue
            if report:
                report(Progress("Lägger till filer", number, len(found), printable(one.name)))
            came = received(one.name) if callable(received) else received
            source = (names or {}).get(one, "")
            taken = intake.add(one, source=source, received=came, now=worker.now())
            if isinstance(taken, IntakeNote):
                notes.append(taken)
            elif taken[1]:
                new.append(taken[0])
            else:
                known.append(taken[0])
        return Added(tuple(new), tuple(known), tuple(notes))

    def documents(self, case_id: str) -> tuple[Document, ...]:
        return self.store.documents(case_id)

    def remove_document(self, case_id: str, name: str) -> None:
        """Take a document, by name or id, out of the case, with its attachments.

        Signatures that rest on it become stale.

        What the last run made of it is shown, and kept, until the next run.
        """
        with self._alone(case_id):
            found = self._document(case_id, name)
            gone = {found.id}
            copies = []
            for document in self.store.documents(case_id):  # an attachment stands after what it came in
                if document.id in gone or document.parent_id in gone:
                    gone.add(document.id)
                    copies.append(self.settings.workspace / document.path)
            self.store.remove_document(case_id, found.id)
            for copy in copies:
                copy.unlink(missing_ok=True)

    def file_path(self, document: Document) -> Path:
        return self.settings.workspace / document.path

    def correct(
        self, case_id: str, document_name: str, names: Sequence[str], role: DocumentRole | None
    ) -> Document:
        """Say by hand who sent a document, or what it is. Takes effect in the next run.

        Neither names nor a role: what was said before is taken back, and the tool's own reading holds again.
        """
        document = self._document(case_id, document_name)
        correction = Correction(document.id, tuple(names), role)
        self.store.add_correction(case_id, correction, self.user(), worker.now())
        return document

    def has_correction(self, case_id: str, document_id: str) -> bool:
        """Whether something said by hand of the document holds."""
        return any(one.document_id == document_id for one in self.store.corrections(case_id))

    # ---- running ----------------------------------------------------------------------------

    def run(self, case_id: str, report: Callable[[Progress], None] | None = None) -> Job:
        """All steps, here and now. Goes on where an interrupted run was.

        Raises WorkspaceError when another process is running the case.
        """
        job = self._enqueued(case_id)
        try:
            return worker.work(self.store, self.settings, job, report)
        except Timeout:
            raise WorkspaceError(
                "Ärendet bearbetas redan av ett annat fönster. Vänta tills det är klart."
            ) from None

    def start(self, case_id: str) -> Job:
        """All steps, in a process of their own. Ask `job` how far it has come."""
        job = self._enqueued(case_id)
        worker.start_worker(self.settings)
        return job

    def _enqueued(self, case_id: str) -> Job:
        from assistant import reindexing

        reindexing.forget(self.settings, self._case(case_id).id)
        return job_store.enqueue(self.store.database, case_id, worker.now())

    def resume(self) -> None:
        """Go on with what an earlier session left unfinished."""
        if job_store.waiting(self.store.database):
            worker.start_worker(self.settings)

    def cancel(self, case_id: str) -> None:
        job = job_store.latest(self.store.database, case_id)
        if job and job.open:
            job_store.change(self.store.database, job.id, cancel=1)

    def job(self, case_id: str) -> Job | None:
        """The newest job of the case."""
        return job_store.latest(self.store.database, case_id)

    def status(self, case_id: str) -> Status:
        case = self._case(case_id)
        run = self.store.latest_run(case_id)
        return Status(
            case,
            len(self.store.documents(case_id)),
            len(self.store.invited(case_id)),
            self.job(case_id),
            run,
            self._changed(run) if run is not None else (),
        )

    def _changed(self, run: Run) -> tuple[str, ...]:
        """What is no longer as it was in the run."""
        about_tool = (*since.versions(run.versions, versions()), *self._settings_changed(run))
        try:
            before = self.store.run_results(run.id, "snapshot", Snapshot).get("")
        except ValueError:  # written by another version, which `about_tool` says
            return about_tool or ("Verktyget är uppdaterat.",)
        if before is None:
            return ("Underlaget till den senaste körningen saknas.", *about_tool)
        return (*since.changes(before, worker.snapshot(self.store, run.case_id)), *about_tool)

    def corrected(self, case_id: str) -> dict[str, str]:
        """What a person has said of documents since the last run, by document id, in Swedish sentences."""
        run = self.store.latest_run(case_id)
        try:
            before = self.store.run_results(run.id, "snapshot", Snapshot).get("") if run else None
        except ValueError:  # written by another version
            return {}
        return since.corrected(before, worker.snapshot(self.store, case_id)) if before else {}

    def _settings_changed(self, run: Run) -> tuple[str, ...]:
        """The settings with which a run now could come out otherwise.

        A model named for one run only, with a flag, is no change: running again would lose what it made.
        """
        now = self.settings.record()
        once = {"embedding_model": "embedded", "language_model": ""}
        kept = {name for name, default in once.items() if now[name] == default}
        found = since.settings(run.settings, {name: value for name, value in now.items() if name not in kept})
        if now["language_model"] and dict(run.prompts) != worker.prompts(self.settings):
            found += ("Prompterna till språkmodellen är ändrade.",)
        return found

    # ---- what came of it --------------------------------------------------------------------

    def case_file(self, case_id: str) -> CaseFile:
        """Everything there is to show, as of the last run, with all decisions and marks so far.

        Raises WorkspaceError before the first run.
        """
        ran = self._last_run(case_id)
        decisions, marks = self.store.decisions(case_id), self.store.marks(case_id)
        as_of = (ran.run.id, len(decisions), len(marks))
        known = self._shown.get(case_id)
        if known is None or known[0] != as_of:
            depth = Depth(self.settings.summary_depth)
            known = (as_of, assembly.assemble(ran, decisions, marks, depth))
            self._shown[case_id] = known
        return known[1]

    def _last_run(self, case_id: str) -> Ran:
        run = self.store.latest_run(case_id)
        if run is None:
            raise WorkspaceError(
                "Ärendet har inte körts än. Tryck på Kör på sidan, eller skriv ”remiss run”."
            )
        known = self._ran.get(case_id)
        if known is None or known.run.id != run.id:
            try:
                known = assembly.last_run(self.store, case_id)
            except ValueError as error:
                raise WorkspaceError(
                    "Det senaste resultatet är gjort med en annan version av verktyget och går inte att visa. "
                    "Kör ärendet igen. Det du har signerat finns kvar."
                ) from error
            if known is None:
                raise WorkspaceError("Ärendet togs bort medan det öppnades.")
            self._ran[case_id] = known
        return known

    def ask(self, case_id: str, question: str, within: Within | None = None) -> Answer:
        """An answer from the documents of the last run alone, or from some of them."""
        return self._consulting.ask(self._last_run(case_id), self.case_file(case_id), question, within)

    def plain(self, case_id: str, words: str) -> Plain:
        """The passage that has these words, in klarspråk. WorkspaceError where it is not found, or no model is set."""
        return self._consulting.plain(self._last_run(case_id), words)

    def matrix(self, case_id: str, asked: Sequence[str] = ()) -> Matrix:
        """Every question put to every answer of the last run; the ready-made ones when none are given."""
        return self._consulting.matrix(self._last_run(case_id), asked)

    def index_note(self, case_id: str) -> str:
        """What to tell of the index, in Swedish: that one of another model is being made, or could not be."""
        return self._consulting.index_note(case_id, self.store.latest_run(case_id))

    def check_consistency(
        self, case_id: str, report: Callable[[Progress], None] | None = None
    ) -> Consistency:
        """The last run's input run anew, twice the same and once in another order: what came out differently."""
        from assistant import consistency

        snapshot = self._last_run(case_id).snapshot
        return consistency.check(snapshot, self.settings, self.settings.workspace, report or (lambda _: None))

    def compare(self, case_id: str, path: Path) -> Comparison:
        """The table beside the officer's own."""
        from assistant import comparison

        must_exist(path)
        try:
            manual = comparison.read_manual_table(path)
        except comparison.ManualTableError as error:
            raise WorkspaceError(str(error)) from error
        return comparison.compare(self.case_file(case_id), manual, self.settings.labels)

    def export(
        self,
        case_id: str,
        folder: Path,
        formats: Sequence[str] = DEFAULT_FORMATS,
        template: Path | None = None,
    ) -> tuple[Path, ...]:
        """The case as files; Word in the template given, else the one that is kept, else in a layout of its own."""
        from assistant import export
        from assistant.export import template as templates

        if template is not None:
            must_exist(template)
        template = template or templates.kept(self.settings.workspace)
        try:
            return export.write(self.case_file(case_id), folder, formats, self.settings.labels, template)
        except (export.ExportError, ValueError) as error:
            raise WorkspaceError(str(error)) from error

    # ---- what a person says -----------------------------------------------------------------

    def decide(
        self,
        case_id: str,
        respondent_id: str,
        target: Target,
        action: DecisionAction,
        stance: Stance | None = None,
        note: str = "",
    ) -> CaseFile:
        """Sign a cell, set it, or take back. Raises WorkspaceError for a cell that cannot be signed."""
        case_file = self.case_file(case_id)
        if respondent_id not in case_file.table.rows or target not in case_file.table.targets:
            raise WorkspaceError("Det finns ingen sådan cell i tabellen.")
        cell = case_file.table.cell(respondent_id, target)
        position = cell.position
        if action is DecisionAction.SIGN:
            if position is None or position.stance is None:
                raise WorkspaceError(
                    "Verktyget har inget avgjort ställningstagande att signera här. Välj själv ett värde."
                )
            stance = position.stance
        elif action is DecisionAction.WITHDRAW:
            if cell.decision is None:
                raise WorkspaceError("Cellen är inte signerad.")
            stance = None
        elif stance is None:
            raise WorkspaceError("Välj vilket ställningstagande cellen ska ha.")
        evidence = position.evidence if position else ()
        self.store.add_decision(
            case_id,
            Decision(
                respondent_id,
                target,
                action,
                stance,
                self.user(),
                worker.now(),
                note.strip(),
                position,
                tuple(case_file.readings[citation.reading_id].presentable(citation) for citation in evidence),
                tuple(
                    case_file.document(case_file.readings[citation.reading_id].document_id).sha256
                    for citation in evidence
                ),
                case_file.registry.respondent(respondent_id).name,
                case_file.target_name(target),
            ),
        )
        return self.case_file(case_id)

    def mark(self, case_id: str, item_id: str, status: ReviewStatus, note: str = "") -> CaseFile:
        """Tick an item of the checklist off, or open it again."""
        if all(entry.id != item_id for entry in self.case_file(case_id).review):
            raise WorkspaceError(f"Checklistan har ingen punkt {item_id}.")
        self.store.add_mark(case_id, ReviewMark(item_id, status, self.user(), worker.now(), note.strip()))
        return self.case_file(case_id)

    def user(self) -> str:
        """Who signs. Raises WorkspaceError when nobody has said."""
        name = self.settings.user or load(workspace=self.settings.workspace).user
        if not name:
            raise WorkspaceError(
                "Ange vem du är innan du signerar: namnet sparas med det du signerar.", "Ditt namn"
            )
        return name

    def remember_user(self, name: str) -> None:
        """Keep the name in the workspace's settings.toml, so that it is asked for once."""
        name = " ".join(name.split())
        if not name:
            raise WorkspaceError("Skriv ditt namn.", "Ditt namn")
        remember(self.settings.workspace, "user", name)
        self.settings = self.settings.model_copy(update={"user": name})

    # ---- small helpers ----------------------------------------------------------------------

    def _case(self, case_id: str) -> Case:
        case = self.store.case(case_id)
        if case is None:
            raise WorkspaceError(f"Det finns inget ärende ”{case_id}”.")
        return case

    def _document(self, case_id: str, name: str) -> Document:
        for document in self.store.documents(case_id):
            if name in (document.id, document.name):
                return document
        raise WorkspaceError(
            f"Ärendet har ingen handling ”{name}”. Fliken Handlingar och ”remiss documents” visar alla."
        )
