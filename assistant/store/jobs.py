"""Jobs: what the worker is to do, and how far it has come. The lease is a file lock, held in `assistant.jobs`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Engine, Row, insert, select, update

from assistant.store import tables as t
from assistant.store.database import reading, writing


class JobState(StrEnum):
    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    DONE = "DONE"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"

    @property
    def swedish(self) -> str:
        return {
            "QUEUED": "väntar",
            "RUNNING": "pågår",
            "DONE": "klar",
            "FAILED": "misslyckades",
            "CANCELLED": "avbruten",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Job:
    """One pass over a case, as the worker sees it."""

    id: int
    case_id: str
    state: JobState
    created: dt.datetime
    started: dt.datetime | None
    finished: dt.datetime | None
    step: str
    """What is being done, in Swedish."""
    done: int
    total: int
    detail: str
    """The document in hand."""
    error: str
    cancel: bool

    @property
    def open(self) -> bool:
        return self.state in (JobState.QUEUED, JobState.RUNNING)


def _job(row: Row[tuple[object, ...]]) -> Job:
    values = dict(row._mapping)
    values["state"] = JobState(values["state"])
    values["cancel"] = bool(values["cancel"])
    return Job(**values)


def enqueue(database: Engine, case_id: str, now: dt.datetime) -> Job:
    """A new job for the case, or the one that already waits or runs."""
    with writing(database) as connection:
        found = connection.execute(
            select(t.jobs)
            .where(t.jobs.c.case_id == case_id, t.jobs.c.state.in_([JobState.QUEUED, JobState.RUNNING]))
            .order_by(t.jobs.c.id.desc())
        ).first()
        if found is None:
            key = connection.execute(
                insert(t.jobs)
                .values(case_id=case_id, state=JobState.QUEUED, created=now)
                .returning(t.jobs.c.id)
            ).scalar_one()
            found = connection.execute(select(t.jobs).where(t.jobs.c.id == key)).one()
        return _job(found)


def get(database: Engine, job_id: int) -> Job:
    with reading(database) as connection:
        return _job(connection.execute(select(t.jobs).where(t.jobs.c.id == job_id)).one())


def latest(database: Engine, case_id: str) -> Job | None:
    with reading(database) as connection:
        row = connection.execute(
            select(t.jobs).where(t.jobs.c.case_id == case_id).order_by(t.jobs.c.id.desc()).limit(1)
        ).first()
        return _job(row) if row else None


def waiting(database: Engine) -> tuple[Job, ...]:
    """Jobs that wait, and jobs that ran when their worker died: whoever gets their lock goes on."""
    with reading(database) as connection:
        rows = connection.execute(
            select(t.jobs)
            .where(t.jobs.c.state.in_([JobState.QUEUED, JobState.RUNNING]))
            .order_by(t.jobs.c.id)
        )
        return tuple(_job(row) for row in rows)


def change(database: Engine, job_id: int, **values: object) -> None:
    """Set columns of a job, such as `state`, `step` or `cancel`."""
    with writing(database) as connection:
        connection.execute(update(t.jobs).where(t.jobs.c.id == job_id).values(**values))
