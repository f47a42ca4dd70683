"""Which documents to look in: those of some respondents, of those with a certain stand, or received at some time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from assistant.domain import WHOLE, CaseFile, DocumentKind, DocumentRole, SectionKind, Stance
from assistant.swedish import counted, listed

SECTIONS = {
    SectionKind.SUMMARY: "sammanfattning",
    SectionKind.POSITION: "ställningstagande",
    SectionKind.DECISION: "beslut",
    SectionKind.POINT: "förslagspunkt",
    SectionKind.BACKGROUND: "bakgrund",
    SectionKind.DISSENT: "reservation",
    SectionKind.OTHER_VOICES: "andras synpunkter",
    SectionKind.BODY: "övrig text",
    SectionKind.LETTERHEAD: "brevhuvud",
    SectionKind.CLOSING: "avslutning",
    SectionKind.OTHER_ITEM: "annat ärende",
}
"""What a person calls the kinds of section."""


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


def answering(case_file: CaseFile) -> frozenset[str] | None:
    """The documents that a question may be answered from when none are chosen: all but a sändlista, which only names
    those who were asked. None where there is no sändlista among them."""
    lists = {
        case_file.readings[key].document_id
        for key, structure in case_file.structures.items()
        if structure.kind is DocumentKind.SANDLISTA
    }
    every = {document.id for document in case_file.documents}
    return frozenset(every - lists) if lists and every - lists else None


def undated(case_file: CaseFile, within: Within) -> tuple[str, ...]:
    """Names of the respondents whose answers are left out because nobody knows when they came."""
    if not (within.since or within.until):
        return ()
    return tuple(
        case_file.registry.respondent(respondent_id).name
        for submission in case_file.registry.submissions
        if submission.received is None
        for respondent_id in submission.respondent_ids
    )


def scope(case_file: CaseFile, within: Within) -> str:
    """What is looked in, in Swedish, when it is not everything; and which answers have no date to go by."""
    said = []
    chosen = documents(case_file, within)
    if chosen is not None:
        known = {document.id for document in case_file.documents}
        said.append(f"{len(chosen & known)} av {counted(len(known), 'handling', 'handlingar')}")
    if within.sections:
        named = listed([SECTIONS[one] for one in within.sections])
        said.append(f"bara {'avsnittet' if len(within.sections) == 1 else 'avsnitten'} {named}")
    text = f"Urval: {', '.join(said)}." if said else ""
    if missing := undated(case_file, within):
        text += f" Utan datum när de kom in, och därför inte med: {listed(missing)}."
    return text


def unread(case_file: CaseFile) -> tuple[str, ...]:
    """What no answer can come from, since nobody could read it: files by name, single pages with their numbers."""
    names = [
        case_file.document(filing.document_id).name
        for filing in case_file.registry.filings
        if filing.role is DocumentRole.UNREADABLE and case_file.reading_of(filing.document_id) is None
    ]
    for reading in case_file.readings.values():
        if pages := reading.unreadable_pages:
            numbers = ", ".join(str(page.number) for page in pages)
            names.append(f"{case_file.document(reading.document_id).name} s. {numbers}")
    return tuple(dict.fromkeys(names))


def unread_told(case_file: CaseFile) -> str:
    """The same in Swedish: "finns inte i underlaget" is said of the rest alone. Empty when all was read."""
    names = unread(case_file)
    said = [f"Kan inte läsas, och är inte genomsökt: {listed(names)}."] if names else []
    # What is in another language has text that a search may find, by the same words only.
    others = [
        case_file.document(filing.document_id).name
        for filing in case_file.registry.filings
        if filing.role is DocumentRole.UNREADABLE and case_file.reading_of(filing.document_id) is not None
    ]
    if others:
        said.append(f"Är inte läst som svar, och bara genomsökt ord för ord: {listed(others)}.")
    return " ".join(said)


def _of(case_file: CaseFile, respondent_ids: Collection[str]) -> frozenset[str]:
    return frozenset(
        document_id
        for submission in case_file.registry.submissions
        if set(submission.respondent_ids) & set(respondent_ids)
        for document_id in submission.document_ids
    )
