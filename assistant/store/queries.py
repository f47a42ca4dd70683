"""What is asked of the database, in domain objects. Every public method is one transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from assistant.domain import (
    Case,
    Correction,
    Decision,
    DecisionAction,
    Document,
    DocumentRole,
    Point,
    Position,
    Proposal,
    Respondent,
    ReviewMark,
    ReviewStatus,
    Run,
    Stance,
    Target,
)
from assistant.store import codec
from assistant.store import tables as t
from assistant.store.database import open_database, reading, writing

# Made once: putting a statement together takes longer than the database does over it, and a run has hundreds.
_RESULT = select(t.results.c.payload).where(
    t.results.c.case_id == bindparam("case"),
    t.results.c.step == bindparam("step"),
    t.results.c.input_hash == bindparam("hash"),
)
_KEEP_RESULT = upsert(t.results).on_conflict_do_nothing()


@dataclass(frozen=True, slots=True)
class IntakeNote:
    """What went wrong, or was changed, when a file was taken in. Swedish."""

    source: str
    what: str
    remedy: str
    document_id: str | None = None


class Store:
    """The cases of one workspace.

    Raises StoreError when the database cannot be opened or is of a newer version.
    """

    def __init__(self, path: Path) -> None:
        self.database = open_database(path)

    def close(self) -> None:
        self.database.dispose()

    # ---- cases ------------------------------------------------------------------------------

    def add_case(self, case: Case, respondents: Sequence[Respondent]) -> None:
        with writing(self.database) as connection:
            connection.execute(insert(t.cases).values(**_case_values(case)))
            _set_points(connection, case)
            _set_respondents(connection, case.id, respondents)

    def set_case(self, case: Case) -> None:
        """Change title, dates and the proposal. Points keep their ids, and so signatures keep their points."""
        with writing(self.database) as connection:
            connection.execute(update(t.cases).where(t.cases.c.id == case.id).values(**_case_values(case)))
            _set_points(connection, case)

    def set_respondents(self, case_id: str, respondents: Sequence[Respondent]) -> None:
        with writing(self.database) as connection:
            _set_respondents(connection, case_id, respondents)

    def remove_case(self, case_id: str) -> None:
        """Everything about the case, signatures too."""
        with writing(self.database) as connection:
            connection.execute(delete(t.cases).where(t.cases.c.id == case_id))

    def cases(self) -> tuple[Case, ...]:
        """Newest first."""
        with reading(self.database) as connection:
            rows = connection.execute(select(t.cases).order_by(t.cases.c.created.desc(), t.cases.c.id)).all()
            return tuple(_case(connection, row._mapping) for row in rows)

    def case(self, case_id: str) -> Case | None:
        with reading(self.database) as connection:
            row = connection.execute(select(t.cases).where(t.cases.c.id == case_id)).first()
            return _case(connection, row._mapping) if row else None

    def invited(self, case_id: str) -> tuple[Respondent, ...]:
        with reading(self.database) as connection:
            rows = connection.execute(
                select(t.respondents)
                .where(t.respondents.c.case_id == case_id)
                .order_by(t.respondents.c.place, t.respondents.c.id)
            )
            return tuple(
                Respondent(row.id, row.name, tuple(row.aliases), invited=True, due=row.due) for row in rows
            )

    # ---- documents --------------------------------------------------------------------------

    def add_document(self, case_id: str, document: Document) -> None:
        with writing(self.database) as connection:
            place = connection.execute(
                select(func.coalesce(func.max(t.documents.c.place), 0) + 1).where(
                    t.documents.c.case_id == case_id
                )
            ).scalar_one()
            connection.execute(
                insert(t.documents).values(
                    case_id=case_id,
                    place=place,
                    **{name: getattr(document, name) for name in Document.__slots__},
                )
            )
            connection.execute(
                delete(t.intake_notes).where(
                    t.intake_notes.c.case_id == case_id,
                    t.intake_notes.c.source == document.source,
                    t.intake_notes.c.document_id.is_(None),
                )
            )

    def documents(self, case_id: str) -> tuple[Document, ...]:
        """In the order they were added; attachments after all that was added by hand."""
        with reading(self.database) as connection:
            rows = connection.execute(
                select(t.documents)
                .where(t.documents.c.case_id == case_id)
                .order_by(t.documents.c.place, t.documents.c.id)
            )
            return tuple(
                Document(**{name: getattr(row, name) for name in Document.__slots__}) for row in rows
            )

    def document_count(self, case_id: str) -> int:
        with reading(self.database) as connection:
            return int(
                connection.execute(
                    select(func.count()).select_from(t.documents).where(t.documents.c.case_id == case_id)
                ).scalar_one()
            )

    def remove_document(self, case_id: str, document_id: str) -> None:
        """The document and its attachments. One that lay in another is not found there again."""
        with writing(self.database) as connection:
            found = connection.execute(
                select(t.documents.c.parent_id, t.documents.c.source, t.documents.c.sha256).where(
                    t.documents.c.case_id == case_id, t.documents.c.id == document_id
                )
            ).first()
            if found is not None and found.parent_id is not None:
                connection.execute(
                    upsert(t.removed).values(case_id=case_id, **found._mapping).on_conflict_do_nothing()
                )
            connection.execute(
                delete(t.documents).where(t.documents.c.case_id == case_id, t.documents.c.id == document_id)
            )

    def is_removed(self, case_id: str, parent_id: str, source: str, sha256: str) -> bool:
        """Whether a person has taken this file, which lies in another, out of the case."""
        with reading(self.database) as connection:
            return (
                connection.execute(
                    select(t.removed.c.source).where(
                        t.removed.c.case_id == case_id,
                        t.removed.c.parent_id == parent_id,
                        t.removed.c.source == source,
                        t.removed.c.sha256 == sha256,
                    )
                ).first()
                is not None
            )

    def add_intake_note(self, case_id: str, note: IntakeNote) -> None:
        with writing(self.database) as connection:
            connection.execute(
                delete(t.intake_notes).where(
                    t.intake_notes.c.case_id == case_id,
                    t.intake_notes.c.source == note.source,
                    t.intake_notes.c.what == note.what,
                )
            )
            connection.execute(
                insert(t.intake_notes).values(
                    case_id=case_id,
                    document_id=note.document_id,
                    source=note.source,
                    what=note.what,
                    remedy=note.remedy,
                )
            )

    def intake_notes(self, case_id: str) -> tuple[IntakeNote, ...]:
        with reading(self.database) as connection:
            rows = connection.execute(
                select(t.intake_notes)
                .where(t.intake_notes.c.case_id == case_id)
                .order_by(t.intake_notes.c.seq)
            )
            return tuple(IntakeNote(row.source, row.what, row.remedy, row.document_id) for row in rows)

    def add_correction(self, case_id: str, correction: Correction, who: str, when: dt.datetime) -> None:
        with writing(self.database) as connection:
            connection.execute(
                insert(t.corrections).values(
                    case_id=case_id,
                    document_id=correction.document_id,
                    respondent_names=list(correction.respondent_names),
                    role=correction.role,
                    who=who,
                    made=when,
                )
            )

    def corrections(self, case_id: str) -> tuple[Correction, ...]:
        """The last one for each document, without those that take one back."""
        with reading(self.database) as connection:
            rows = connection.execute(
                select(t.corrections).where(t.corrections.c.case_id == case_id).order_by(t.corrections.c.seq)
            )
            last = {
                row.document_id: Correction(
                    row.document_id,
                    tuple(row.respondent_names),
                    DocumentRole(row.role) if row.role else None,
                )
                for row in rows
            }
            return tuple(one for one in last.values() if one.respondent_names or one.role)

    # ---- runs and their results -------------------------------------------------------------

    def result(self, case_id: str, step: str, input_hash: str, kind: Any) -> Any | None:
        """What the step made of this input before, or None."""
        key = {"case": case_id, "step": step, "hash": input_hash}
        with reading(self.database) as connection:
            payload = connection.execute(_RESULT, key).scalar()
            return None if payload is None else codec.load(kind, payload)

    def result_keys(self, case_id: str) -> set[tuple[str, str]]:
        """Step and input hash of every result that is kept."""
        with reading(self.database) as connection:
            rows = connection.execute(
                select(t.results.c.step, t.results.c.input_hash).where(t.results.c.case_id == case_id)
            )
            return {(row.step, row.input_hash) for row in rows}

    def keep_result(self, case_id: str, step: str, input_hash: str, value: object, kind: Any) -> None:
        row = {"case_id": case_id, "step": step, "input_hash": input_hash, "payload": codec.dump(value, kind)}
        with writing(self.database) as connection:
            connection.execute(_KEEP_RESULT, row)

    def finish_run(self, run: Run, used: Mapping[tuple[str, str], str]) -> None:
        """Keep the run and which results it consists of: `used` is (step, key) to input hash.

        Results that it does not use are removed, those of earlier runs too: what a document said must
        not stay behind when the document has gone. The records of earlier runs stay.
        """
        with writing(self.database) as connection:
            connection.execute(
                insert(t.runs).values(
                    id=run.id,
                    case_id=run.case_id,
                    started=run.started,
                    finished=run.finished,
                    record=codec.dump(run),
                )
            )
            earlier = select(t.runs.c.id).where(t.runs.c.case_id == run.case_id, t.runs.c.id != run.id)
            connection.execute(delete(t.run_results).where(t.run_results.c.run_id.in_(earlier)))
            connection.execute(
                insert(t.run_results),
                [
                    {"run_id": run.id, "step": step, "key": key, "input_hash": input_hash}
                    for (step, key), input_hash in used.items()
                ],
            )
            still_used = (
                select(t.run_results.c.input_hash)
                .join(t.runs, t.runs.c.id == t.run_results.c.run_id)
                .where(t.runs.c.case_id == run.case_id, t.run_results.c.step == t.results.c.step)
            )
            connection.execute(
                delete(t.results).where(
                    t.results.c.case_id == run.case_id, t.results.c.input_hash.not_in(still_used)
                )
            )

    def latest_run(self, case_id: str) -> Run | None:
        with reading(self.database) as connection:
            return _latest_run(connection, case_id)

    def latest_results(
        self, case_id: str, kinds: Mapping[str, Any]
    ) -> tuple[Run, dict[str, dict[str, Any]]] | None:
        """The last run and what its steps made, by step and key; None before the first.

        In one view of the database: another process may finish a run, and clear this one's results, meanwhile.
        """
        with reading(self.database) as connection:
            run = _latest_run(connection, case_id)
            if run is None:
                return None
            return run, {step: _run_results(connection, run.id, step, kind) for step, kind in kinds.items()}

    def run_results(self, run_id: str, step: str, kind: Any) -> dict[str, Any]:
        """What a step made in a run, by key. Empty for a run that is not the last one."""
        with reading(self.database) as connection:
            return _run_results(connection, run_id, step, kind)

    # ---- what a person did ------------------------------------------------------------------

    def add_decision(self, case_id: str, decision: Decision) -> None:
        with writing(self.database) as connection:
            connection.execute(
                insert(t.decisions).values(
                    case_id=case_id,
                    respondent_id=decision.respondent_id,
                    target=decision.target.key,
                    action=decision.action,
                    stance=decision.stance,
                    who=decision.who,
                    made=decision.when,
                    note=decision.note,
                    seen=codec.dump(decision.seen) if decision.seen else None,
                    quotes=list(decision.quotes),
                    files=list(decision.files),
                    respondent_name=decision.respondent_name,
                    target_name=decision.target_name,
                )
            )

    def decisions(self, case_id: str) -> tuple[Decision, ...]:
        """Every decision ever made, oldest first."""
        with reading(self.database) as connection:
            rows = connection.execute(
                select(t.decisions).where(t.decisions.c.case_id == case_id).order_by(t.decisions.c.seq)
            )
            return tuple(
                Decision(
                    respondent_id=row.respondent_id,
                    target=Target.from_key(row.target),
                    action=DecisionAction(row.action),
                    stance=Stance(row.stance) if row.stance else None,
                    who=row.who,
                    when=row.made,
                    note=row.note,
                    seen=codec.load(Position, row.seen) if row.seen else None,
                    quotes=tuple(row.quotes),
                    files=tuple(row.files),
                    respondent_name=row.respondent_name,
                    target_name=row.target_name,
                )
                for row in rows
            )

    def add_mark(self, case_id: str, mark: ReviewMark) -> None:
        with writing(self.database) as connection:
            connection.execute(
                insert(t.review_marks).values(
                    case_id=case_id,
                    item_id=mark.item_id,
                    status=mark.status,
                    who=mark.who,
                    made=mark.when,
                    note=mark.note,
                )
            )

    def marks(self, case_id: str) -> tuple[ReviewMark, ...]:
        """Every mark ever made, oldest first."""
        with reading(self.database) as connection:
            rows = connection.execute(
                select(t.review_marks)
                .where(t.review_marks.c.case_id == case_id)
                .order_by(t.review_marks.c.seq)
            )
            return tuple(
                ReviewMark(row.item_id, ReviewStatus(row.status), row.who, row.made, row.note) for row in rows
            )


def _latest_run(connection: Connection, case_id: str) -> Run | None:
    record = connection.execute(
        select(t.runs.c.record)
        .where(t.runs.c.case_id == case_id)
        .order_by(t.runs.c.finished.desc(), t.runs.c.id.desc())
        .limit(1)
    ).scalar()
    return None if record is None else codec.load(Run, record)


def _run_results(connection: Connection, run_id: str, step: str, kind: Any) -> dict[str, Any]:
    rows = connection.execute(
        select(t.run_results.c.key, t.results.c.payload)
        .join(t.runs, t.runs.c.id == t.run_results.c.run_id)
        .join(
            t.results,
            (t.results.c.case_id == t.runs.c.case_id)
            & (t.results.c.step == t.run_results.c.step)
            & (t.results.c.input_hash == t.run_results.c.input_hash),
        )
        .where(t.run_results.c.run_id == run_id, t.run_results.c.step == step)
        .order_by(t.run_results.c.key)
    )
    return {row.key: codec.load(kind, row.payload) for row in rows}


def _case_values(case: Case) -> dict[str, Any]:
    return {
        "id": case.id,
        "title": case.title,
        "diarienummer": case.diarienummer,
        "due": case.due,
        "created": case.created,
        "proposal_title": case.proposal.title,
        "proposal_document_id": case.proposal.document_id,
    }


def _set_points(connection: Connection, case: Case) -> None:
    connection.execute(delete(t.points).where(t.points.c.case_id == case.id))
    _insert(
        connection,
        t.points,
        (
            {
                "case_id": case.id,
                "id": point.id,
                "place": place,
                "number": point.number,
                "title": point.title,
                "aliases": list(point.aliases),
                "text": point.text,
            }
            for place, point in enumerate(case.proposal.points)
        ),
    )


def _set_respondents(connection: Connection, case_id: str, respondents: Sequence[Respondent]) -> None:
    connection.execute(delete(t.respondents).where(t.respondents.c.case_id == case_id))
    _insert(
        connection,
        t.respondents,
        (
            {
                "case_id": case_id,
                "id": respondent.id,
                "place": place,
                "name": respondent.name,
                "aliases": list(respondent.aliases),
                "due": respondent.due,
            }
            for place, respondent in enumerate(respondents)
        ),
    )


def _insert(connection: Connection, table: Any, rows: Iterable[dict[str, Any]]) -> None:
    values = list(rows)
    if values:
        connection.execute(insert(table), values)


def _case(connection: Connection, row: RowMapping) -> Case:
    points = connection.execute(
        select(t.points).where(t.points.c.case_id == row["id"]).order_by(t.points.c.place)
    )
    return Case(
        id=row["id"],
        title=row["title"],
        created=row["created"],
        diarienummer=row["diarienummer"],
        due=row["due"],
        proposal=Proposal(
            title=row["proposal_title"],
            points=tuple(
                Point(point.id, point.number, point.title, tuple(point.aliases), point.text)
                for point in points
            ),
            document_id=row["proposal_document_id"],
        ),
    )
