"""The worker: runs a case outside the page, says how far it has come, and goes on after a crash.

A job is a row in the database. Whoever holds the case's file lock works on it; the operating system
lets go of the lock when a process dies, so a job that is marked as running and whose lock is free was
interrupted, and the next worker goes on from the results that are kept.
"""

from __future__ import annotations

import datetime as dt
import errno
import gc
import logging
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from assistant import pipeline
from assistant.domain import Attachment, Document, ReviewItem, ReviewKind, Run, content_id
from assistant.intake import Intake
from assistant.runs import CancelledError, Progress, Snapshot, versions
from assistant.settings import Settings, load, steer_libraries
from assistant.store import Job, JobState, Store, jobs
from assistant.swedish import counted

log = logging.getLogger(__name__)

DATABASE = "remiss.db"
"""The database's file in a workspace."""


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def lock(workspace: Path, case_id: str) -> FileLock:
    """Held by whoever works on the case."""
    folder = workspace / "cases" / case_id
    folder.mkdir(parents=True, exist_ok=True)
    return FileLock(folder / "run.lock")


def index_folder(workspace: Path, case_id: str) -> Path:
    return workspace / "cases" / case_id / "index"


def snapshot(store: Store, case_id: str) -> Snapshot:
    """All that a run now would depend on."""
    case = store.case(case_id)
    if case is None:
        raise KeyError(f"no case {case_id}")
    intake = tuple(
        ReviewItem(
            ReviewKind.TECHNICAL if note.document_id else ReviewKind.UNREADABLE,
            note.what,
            note.remedy,
            document_id=note.document_id,
        )
        for note in store.intake_notes(case_id)
    )
    return Snapshot(
        case, store.documents(case_id), store.invited(case_id), store.corrections(case_id), intake
    )


class RunMemory:
    """The database as the pipeline's memory; notes which results the run consists of."""

    def __init__(self, store: Store, case_id: str) -> None:
        self._store = store
        self._case_id = case_id
        self.used: dict[tuple[str, str], str] = {}
        self._kept = store.result_keys(case_id)

    def recall(self, step: str, key: str, input_hash: str, kind: Any) -> Any | None:
        if (step, input_hash) not in self._kept:
            return None
        found = self._store.result(self._case_id, step, input_hash, kind)
        if found is not None:
            self.used[(step, key)] = input_hash
        return found

    def keep(self, step: str, key: str, input_hash: str, value: object, kind: Any) -> None:
        self._store.keep_result(self._case_id, step, input_hash, value, kind)
        self._kept.add((step, input_hash))
        self.used[(step, key)] = input_hash


def work(
    store: Store,
    settings: Settings,
    job: Job,
    report: Callable[[Progress], None] | None = None,
) -> Job:
    """Do a job. Raises filelock.Timeout when another process is already doing it.

    What fails ends as a failed job with a Swedish reason; all finished steps are kept.
    """
    # A second's patience: one who is just done marks the job so before letting go.
    with lock(settings.workspace, job.case_id).acquire(timeout=1), _seldom_collected():
        started = now()
        jobs.change(store.database, job.id, state=JobState.RUNNING, started=started, error="", cancel=0)
        try:
            _run(store, settings, job, started, report)
        except CancelledError:
            jobs.change(store.database, job.id, state=JobState.CANCELLED, finished=now())
        except KeyboardInterrupt:
            jobs.change(store.database, job.id, state=JobState.CANCELLED, finished=now())
            raise
        except Exception as error:  # the worker must outlive any one case, and say what happened to it
            log.exception("job %s failed", job.id)
            jobs.change(store.database, job.id, state=JobState.FAILED, finished=now(), error=_said(error))
        else:
            jobs.change(store.database, job.id, state=JobState.DONE, finished=now())
    return jobs.get(store.database, job.id)


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """With the collector of cycles at work more seldom.

    A run makes hundreds of thousands of objects that stay, and hardly a cycle; each time that the collector looks
    through all of them it finds nothing. That was a tenth of the time of a first run.
    """
    before = gc.get_threshold()
    gc.set_threshold(_BETWEEN_COLLECTIONS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


_BETWEEN_COLLECTIONS = 50_000
"""Objects that are made and stay, before the newest are looked through; Python's own number is 700."""


def _said(error: Exception) -> str:
    from assistant.search.embedders import ModelMissingError

    if isinstance(error, ModelMissingError):
        return str(error)
    if getattr(error, "errno", None) == errno.ENOSPC or "disk is full" in str(error):
        return "Disken är full. Det som redan är läst finns kvar. Frigör utrymme och kör igen."
    return (
        f"Körningen avbröts av ett fel i verktyget ({type(error).__name__}: {error}). Det som redan är läst finns "
        "kvar. Kör igen; om felet återkommer, anmäl det enligt CONTRIBUTING.md."
    )


def _run(
    store: Store,
    settings: Settings,
    job: Job,
    started: dt.datetime,
    report: Callable[[Progress], None] | None,
) -> None:
    case_id = job.case_id
    intake = Intake(store, settings.workspace, case_id)
    memory = RunMemory(store, case_id)
    last_written = 0.0
    last_step = ""

    def adopt(parent: Document, attachment: Attachment) -> Document | None:
        return intake.adopt(parent, attachment, now())

    def progress(at: Progress) -> None:
        nonlocal last_written, last_step
        if report:
            report(at)
        moment = time.monotonic()
        if at.step == last_step and moment - last_written < 0.2:
            return  # the page looks a few times a second; the database need not hear more
        last_step, last_written = at.step, moment
        pages = f"{counted(at.pages, 'sida läst', 'sidor lästa')}. " if at.pages else ""
        jobs.change(
            store.database,
            job.id,
            step=at.step,
            done=at.done,
            total=at.total,
            detail=f"{pages}{at.detail}".strip(),
        )
        if jobs.get(store.database, job.id).cancel:
            raise CancelledError

    models = pipeline.run(
        snapshot(store, case_id),
        settings,
        settings.workspace,
        index_folder(settings.workspace, case_id),
        memory,
        adopt,
        progress,
    )
    documents = store.documents(case_id)
    finished = now()
    record = Run(
        id=content_id("k", case_id, started.isoformat()),
        case_id=case_id,
        started=started,
        finished=finished,
        settings=settings.record(),
        versions=versions(),
        models=models,
        prompts=prompts(settings),
        files={document.id: document.sha256 for document in documents},
    )
    store.finish_run(record, memory.used)


def prompts(settings: Settings) -> Mapping[str, str]:
    """The prompts a run would use, name to hash."""
    if not settings.language_model:
        return {}
    from assistant import prompting

    return prompting.hashes(settings.workspace)


def start_worker(settings: Settings) -> None:
    """A process of its own that does every waiting job and ends."""
    start_process(settings, "assistant.jobs", str(settings.workspace))


def start_process(settings: Settings, module: str, *arguments: str) -> None:
    """A module of the tool in a process of its own, which outlives the page or command that started it."""
    log_file = settings.workspace / "worker.log"
    command = [sys.executable, "-m", module, *arguments]
    detached: dict[str, Any] = (
        {"creationflags": 0x00000008 | 0x08000000}  # DETACHED_PROCESS | CREATE_NO_WINDOW
        if sys.platform == "win32"
        else {"start_new_session": True}
    )
    with log_file.open("ab") as out:
        subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, **detached)


def work_all(settings: Settings) -> int:
    """Do every job that waits or was interrupted, and say how many were done."""
    store = Store(settings.workspace / DATABASE)
    done = 0
    tried: set[int] = set()
    while True:
        open_jobs = [job for job in jobs.waiting(store.database) if job.id not in tried]
        if not open_jobs:
            return done
        job = open_jobs[0]
        tried.add(job.id)
        try:
            work(store, settings, job)
        except Timeout:
            continue  # another worker has it
        done += 1


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    chosen = load(workspace=Path(sys.argv[1]))
    steer_libraries(chosen)
    work_all(chosen)
