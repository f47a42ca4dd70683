"""The tables. What a person did is append-only: triggers in the first migration see to that.

Results of steps are kept under a hash of everything that went into them, so that a run that finds
the hash takes the result, and a result can never belong to other input than its own.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

metadata = MetaData(
    naming_convention={
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


class UtcDateTime(TypeDecorator[dt.datetime]):
    """A time with its zone: stored as UTC, given back as UTC. SQLite itself forgets the zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone: {value}")
        return value.astimezone(dt.UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.datetime | None:
        return None if value is None else value.replace(tzinfo=dt.UTC)


def _case() -> Column[str]:
    return Column("case_id", String, ForeignKey("cases.id", ondelete="CASCADE"), nullable=False)


def _case_key() -> Column[str]:
    return Column("case_id", String, ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True)


cases = Table(
    "cases",
    metadata,
    Column("id", String, primary_key=True),
    Column("title", String, nullable=False),
    Column("diarienummer", String, nullable=False, default=""),
    Column("due", Date),
    Column("created", UtcDateTime, nullable=False),
    Column("proposal_title", String, nullable=False, default=""),
    Column("proposal_document_id", String),
)

points = Table(
    "points",
    metadata,
    _case_key(),
    Column("id", String, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("number", String, nullable=False),
    Column("title", String, nullable=False),
    Column("aliases", JSON, nullable=False),
    Column("text", Text, nullable=False, default=""),
)

respondents = Table(
    "respondents",
    metadata,
    _case_key(),
    Column("id", String, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("name", String, nullable=False),
    Column("aliases", JSON, nullable=False),
    Column("due", Date),
)
"""Those who were asked. Who answered without being asked is found in each run."""

documents = Table(
    "documents",
    metadata,
    _case_key(),
    Column("id", String, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("name", String, nullable=False),
    Column("sha256", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("added", UtcDateTime, nullable=False),
    Column("path", String, nullable=False),
    Column("source", String, nullable=False),
    Column("parent_id", String),
    Column("received", Date),
    ForeignKeyConstraint(["case_id", "parent_id"], ["documents.case_id", "documents.id"], ondelete="CASCADE"),
)

removed = Table(
    "removed",
    metadata,
    _case_key(),
    Column("parent_id", String, primary_key=True),
    Column("source", String, primary_key=True),
    Column("sha256", String, primary_key=True),
    ForeignKeyConstraint(["case_id", "parent_id"], ["documents.case_id", "documents.id"], ondelete="CASCADE"),
)
"""Files that a person has taken out of the case while what they lay in is kept: not to be found in it again."""

intake_notes = Table(
    "intake_notes",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    _case(),
    Column("document_id", String),
    Column("source", String, nullable=False),
    Column("what", Text, nullable=False),
    Column("remedy", Text, nullable=False),
    Index("ix_intake_notes_case_id", "case_id"),
)
"""What could not be taken in, or was taken in under another name."""

corrections = Table(
    "corrections",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    _case(),
    Column("document_id", String, nullable=False),
    Column("respondent_names", JSON, nullable=False),
    Column("role", String),
    Column("who", String, nullable=False),
    Column("made", UtcDateTime, nullable=False),
    ForeignKeyConstraint(
        ["case_id", "document_id"], ["documents.case_id", "documents.id"], ondelete="CASCADE"
    ),
    Index("ix_corrections_case_id", "case_id"),
)

runs = Table(
    "runs",
    metadata,
    Column("id", String, primary_key=True),
    _case(),
    Column("started", UtcDateTime, nullable=False),
    Column("finished", UtcDateTime),
    Column("record", Text, nullable=False),
    Index("ix_runs_case_id", "case_id"),
)

results = Table(
    "results",
    metadata,
    _case_key(),
    Column("step", String, primary_key=True),
    Column("input_hash", String, primary_key=True),
    Column("payload", Text, nullable=False),
)

run_results = Table(
    "run_results",
    metadata,
    Column("run_id", String, ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True),
    Column("step", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("input_hash", String, nullable=False),
)
"""Which results a run consists of."""

decisions = Table(
    "decisions",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    _case(),
    Column("respondent_id", String, nullable=False),
    Column("target", String, nullable=False),
    Column("action", String, nullable=False),
    Column("stance", String),
    Column("who", String, nullable=False),
    Column("made", UtcDateTime, nullable=False),
    Column("note", Text, nullable=False, default=""),
    Column("seen", Text),
    Column("quotes", JSON, nullable=False),
    Column("files", JSON, nullable=False),
    Column("respondent_name", String, nullable=False, server_default=""),
    Column("target_name", String, nullable=False, server_default=""),
    Index("ix_decisions_case_id", "case_id"),
)

review_marks = Table(
    "review_marks",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    _case(),
    Column("item_id", String, nullable=False),
    Column("status", String, nullable=False),
    Column("who", String, nullable=False),
    Column("made", UtcDateTime, nullable=False),
    Column("note", Text, nullable=False, default=""),
    Index("ix_review_marks_case_id", "case_id"),
)

jobs = Table(
    "jobs",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    _case(),
    Column("state", String, nullable=False),
    Column("created", UtcDateTime, nullable=False),
    Column("started", UtcDateTime),
    Column("finished", UtcDateTime),
    Column("step", String, nullable=False, default=""),
    Column("done", Integer, nullable=False, default=0),
    Column("total", Integer, nullable=False, default=0),
    Column("detail", String, nullable=False, default=""),
    Column("error", Text, nullable=False, default=""),
    Column("cancel", Integer, nullable=False, default=0),
    Index("ix_jobs_case_id", "case_id"),
)
