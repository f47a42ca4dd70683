"""One pass of the tool, and everything there is to show."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from assistant.domain.cases import Case, Registry
from assistant.domain.documents import Document, Structure
from assistant.domain.positions import Statement, Table, Target
from assistant.domain.review import ReviewEntry
from assistant.domain.summaries import CaseSummary
from assistant.domain.text import Citation, Reading
from assistant.domain.voices import aside
from assistant.swedish import listed


@dataclass(frozen=True, slots=True)
class Run:
    """One pass of the tool over a case, and what it used (körning)."""

    id: str
    case_id: str
    started: dt.datetime
    finished: dt.datetime | None
    settings: Mapping[str, str]
    versions: Mapping[str, str]
    """Python, the tool, and the libraries that decide the result."""
    models: Mapping[str, str]
    """Name to revision or file hash."""
    prompts: Mapping[str, str]
    """Name to hash."""
    files: Mapping[str, str]
    """Document id to SHA-256."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """All that is known of a case after a run (akten): what the page, the command line and the exports show."""

    case: Case
    documents: tuple[Document, ...]
    readings: Mapping[str, Reading]
    """By reading id."""
    structures: Mapping[str, Structure]
    """By reading id."""
    registry: Registry
    statements: Mapping[str, tuple[Statement, ...]]
    """By submission id."""
    table: Table
    summary: CaseSummary
    review: tuple[ReviewEntry, ...]
    """Open and urgent first."""
    run: Run

    def document(self, document_id: str) -> Document:
        for document in self.documents:
            if document.id == document_id:
                return document
        raise KeyError(f"no document {document_id}")

    def reading_of(self, document_id: str) -> Reading | None:
        return next((r for r in self.readings.values() if r.document_id == document_id), None)

    def quote(self, citation: Citation) -> str:
        """The cited words on one line, with […] where words between them are left out."""
        return self.readings[citation.reading_id].shown(citation)

    def source(self, citation: Citation) -> str:
        """A citation as it is copied into a text: "(Kammarkollegiet, s. 1)", "(Skolnämnden, s. 4, reservation)".

        The respondents' names where the document is part of an answer, else the file's name; and what the
        words are when they are not the sender's own.
        """
        reading = self.readings[citation.reading_id]
        filing = self.registry.filing(reading.document_id)
        names = [self.registry.respondent(rid).name for rid in filing.respondent_ids]
        who = listed(names) or self.document(reading.document_id).name
        structure = self.structures.get(citation.reading_id)
        found = aside(structure, citation) if structure else None
        other = f", {found.called}" if found else ""
        return f"({who}, {reading.place(citation).swedish}{other})"

    def target_name(self, target: Target) -> str:
        """ "Helheten", or number and title of the point."""
        if target.whole:
            return "Helheten"
        if target.point_id is None:
            return target.reference or ""
        point = self.case.proposal.point(target.point_id)
        return f"{point.number}. {point.title}"
