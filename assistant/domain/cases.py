"""The case: what was sent out, to whom, and what came back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.documents import Problem
from assistant.domain.text import Citation


@dataclass(frozen=True, slots=True)
class Point:
    """One part of the proposal. The id is its identity; number and title may change."""

    id: str
    number: str
    """As the proposal numbers it: "2", "6.3"."""
    title: str
    aliases: tuple[str, ...] = ()
    """Other ways to refer to it: "avsnitt 6.3", "3 kap. 7 §", "s. 41"."""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What was sent out for consultation (remitterat förslag)."""

    title: str
    points: tuple[Point, ...] = ()
    document_id: str | None = None

    def point(self, point_id: str) -> Point:
        for point in self.points:
            if point.id == point_id:
                return point
        raise KeyError(f"the proposal has no point {point_id}")


@dataclass(frozen=True, slots=True)
class Case:
    """One consultation (ärende)."""

    id: str
    title: str
    created: dt.datetime
    diarienummer: str = ""
    due: dt.date | None = None
    """Last day to answer (svarstid)."""
    proposal: Proposal = Proposal("")


@dataclass(frozen=True, slots=True)
class Respondent:
    """A body that was asked or that answered (remissinstans)."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    invited: bool = True
    due: dt.date | None = None
    """A later last day of its own (anstånd)."""

    @property
    def names(self) -> tuple[str, ...]:
        """What it may be called in a text: an alias that is an e-mail address is not among them."""
        return (self.name, *(alias for alias in self.aliases if "@" not in alias))


@dataclass(frozen=True, slots=True)
class DistributionList:
    """Who was asked (sändlista), as read from a file."""

    respondents: tuple[Respondent, ...]
    due: dt.date | None = None
    problems: tuple[Problem, ...] = ()


class DocumentRole(StrEnum):
    """What a file is in the case. Every file has exactly one role: that is the second sum."""

    SUBMISSION_PART = "SUBMISSION_PART"
    DUPLICATE = "DUPLICATE"
    OTHER = "OTHER"
    SENDER_UNKNOWN = "SENDER_UNKNOWN"
    UNREADABLE = "UNREADABLE"

    @property
    def swedish(self) -> str:
        return {
            "SUBMISSION_PART": "del av remissvar",
            "DUPLICATE": "dubblett",
            "OTHER": "annan handling",
            "SENDER_UNKNOWN": "okänd avsändare",
            "UNREADABLE": "oläsbar",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Filing:
    """Which role a document has, for whom, and how the tool knows."""

    document_id: str
    role: DocumentRole
    respondent_ids: tuple[str, ...] = ()
    method: str = ""
    """How the sender was found, in Swedish: "brevhuvud", "underskrift", "filnamn", "satt för hand"."""
    confidence: float = 0.0
    """0 to 1."""
    evidence: Citation | None = None
    duplicate_of: str | None = None
    """Document id of the original."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person says of a document: who sent it, or what it is. Outweighs what the tool finds."""

    document_id: str
    respondent_names: tuple[str, ...] = ()
    role: DocumentRole | None = None


@dataclass(frozen=True, slots=True)
class Submission:
    """One answer (remissvar) from one respondent, or several together; one document or several."""

    id: str
    respondent_ids: tuple[str, ...]
    document_ids: tuple[str, ...]
    """The one that carries the decision first."""
    received: dt.date | None = None
    late: bool = False


class RespondentState(StrEnum):
    """Every respondent, invited or not, is in exactly one: that is the first sum."""

    ANSWERED = "ANSWERED"
    NO_ANSWER = "NO_ANSWER"
    UNREADABLE = "UNREADABLE"

    @property
    def swedish(self) -> str:
        return {"ANSWERED": "har svarat", "NO_ANSWER": "ej svar", "UNREADABLE": "oläsbart svar"}[self.value]


@dataclass(frozen=True, slots=True)
class Registry:
    """Who is who in the case, after every file has been filed."""

    respondents: tuple[Respondent, ...]
    """Invited first, in the order of the sändlista, then uninvited by name."""
    submissions: tuple[Submission, ...]
    filings: tuple[Filing, ...]
    """One per document, in document order."""
    states: Mapping[str, RespondentState]
    """By respondent id."""

    def respondent(self, respondent_id: str) -> Respondent:
        for respondent in self.respondents:
            if respondent.id == respondent_id:
                return respondent
        raise KeyError(f"no respondent {respondent_id}")

    def filing(self, document_id: str) -> Filing:
        for filing in self.filings:
            if filing.document_id == document_id:
                return filing
        raise KeyError(f"no document {document_id}")

    def submission_of(self, respondent_id: str) -> Submission | None:
        return next((s for s in self.submissions if respondent_id in s.respondent_ids), None)
