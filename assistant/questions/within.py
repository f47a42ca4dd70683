"""Which documents to look in: those of some respondents, of those with a certain stand, or received at some time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from assistant.domain import WHOLE, CaseFile, SectionKind, Stance


@dataclass(frozen=True, slots=True)
class Within:
    """What narrows a question down; empty fields narrow nothing."""

    respondent_ids: tuple[str, ...] = ()
    document_ids: tuple[str, ...] = ()
    sections: tuple[SectionKind, ...] = ()
    stances: tuple[Stance, ...] = ()
    """On the whole, as the table shows them: a person's before the tool's."""
    since: dt.date | None = None
    until: dt.date | None = None
    """Received from and to, both days included; an answer without a date is then left out."""


def documents(case_file: CaseFile, within: Within) -> frozenset[str] | None:
    """Ids of the documents to look in; None for all of them."""
    wanted: list[frozenset[str]] = []
    if within.document_ids:
        wanted.append(frozenset(within.document_ids))
    if within.respondent_ids:
        wanted.append(_of(case_file, within.respondent_ids))
    if within.stances:
        holders = [
            respondent_id
            for respondent_id in case_file.table.rows
            if case_file.table.cell(respondent_id, WHOLE).stance in within.stances
        ]
        wanted.append(_of(case_file, holders))
    if within.since or within.until:
        first, last = within.since or dt.date.min, within.until or dt.date.max
        wanted.append(
            frozenset(
                document_id
                for submission in case_file.registry.submissions
                if submission.received and first <= submission.received <= last
                for document_id in submission.document_ids
            )
        )
    return frozenset.intersection(*wanted) if wanted else None


def _of(case_file: CaseFile, respondent_ids: Collection[str]) -> frozenset[str]:
    return frozenset(
        document_id
        for submission in case_file.registry.submissions
        if set(submission.respondent_ids) & set(respondent_ids)
        for document_id in submission.document_ids
    )
