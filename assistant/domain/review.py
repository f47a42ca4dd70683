"""What a person must look at, and that they did."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.positions import Target
from assistant.domain.text import Citation


class ReviewKind(StrEnum):
    """Why something is on the checklist, most urgent first."""

    UNREADABLE = "UNREADABLE"
    UNREADABLE_PAGE = "UNREADABLE_PAGE"
    SENDER_UNKNOWN = "SENDER_UNKNOWN"
    SENDER_UNSURE = "SENDER_UNSURE"
    SEVERAL_ANSWERS = "SEVERAL_ANSWERS"
    UNDECIDED = "UNDECIDED"
    STALE = "STALE"
    INSTRUCTION = "INSTRUCTION"
    EVIDENCE_AGAINST = "EVIDENCE_AGAINST"
    LOW_CONFIDENCE = "LOW_CONFIDENCE"
    DISSENT = "DISSENT"
    UNRESOLVED_POINT = "UNRESOLVED_POINT"
    READERS_DIFFER = "READERS_DIFFER"
    GATE = "GATE"
    ONLY_COMMENTS = "ONLY_COMMENTS"
    LATE = "LATE"
    UNINVITED = "UNINVITED"
    DUPLICATE = "DUPLICATE"
    OTHER_DOCUMENT = "OTHER_DOCUMENT"
    OTHER_ITEM = "OTHER_ITEM"
    REPAIR = "REPAIR"
    TECHNICAL = "TECHNICAL"

    @property
    def swedish(self) -> str:
        return {
            "UNREADABLE": "Oläsbar handling",
            "UNREADABLE_PAGE": "Oläsbar sida",
            "SENDER_UNKNOWN": "Okänd avsändare",
            "SENDER_UNSURE": "Osäker avsändare",
            "SEVERAL_ANSWERS": "Flera svar från samma instans",
            "UNDECIDED": "Ej avgjort",
            "STALE": "Signerat, men underlaget har ändrats",
            "INSTRUCTION": "Text som riktar sig till ett verktyg",
            "EVIDENCE_AGAINST": "Det finns belägg emot",
            "LOW_CONFIDENCE": "Osäker läsning",
            "DISSENT": "Reservation eller särskilt yttrande",
            "UNRESOLVED_POINT": "Hänvisning som inte kunde kopplas",
            "READERS_DIFFER": "Två läsningar skiljer sig",
            "GATE": "Genererad mening underkänd",
            "ONLY_COMMENTS": "Bara synpunkter",
            "LATE": "Sent svar",
            "UNINVITED": "Har svarat utan att vara tillfrågad",
            "DUPLICATE": "Samma svar flera gånger",
            "OTHER_DOCUMENT": "Handling som inte är ett remissvar",
            "OTHER_ITEM": "Protokoll med flera ärenden",
            "REPAIR": "Osäker text",
            "TECHNICAL": "Tekniskt fel",
        }[self.value]

    @property
    def priority(self) -> int:
        """1: look at this before the table is used. 2: look at this. 3: for your information."""
        if self in _FIRST:
            return 1
        return 3 if self in _LAST else 2


_FIRST = frozenset(
    (
        ReviewKind.UNREADABLE,
        ReviewKind.UNREADABLE_PAGE,
        ReviewKind.SENDER_UNKNOWN,
        ReviewKind.SEVERAL_ANSWERS,
        ReviewKind.UNDECIDED,
        ReviewKind.STALE,
        ReviewKind.INSTRUCTION,
    )
)
_LAST = frozenset(
    (
        ReviewKind.ONLY_COMMENTS,
        ReviewKind.LATE,
        ReviewKind.UNINVITED,
        ReviewKind.DUPLICATE,
        ReviewKind.OTHER_DOCUMENT,
    )
)


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """Something a person must look at, and why (granskningspunkt)."""

    kind: ReviewKind
    reason: str
    """What the tool saw, in Swedish."""
    todo: str
    """What to do, in Swedish."""
    document_id: str | None = None
    respondent_id: str | None = None
    target: Target | None = None
    citation: Citation | None = None
    page: int | None = None
    """Where there is no citation to show, as for an unreadable page."""
    more: tuple[Citation, ...] = ()
    """Further places, where one item gathers several."""


class ReviewStatus(StrEnum):
    OPEN = "OPEN"
    CHECKED = "CHECKED"
    CHANGED = "CHANGED"

    @property
    def swedish(self) -> str:
        return {"OPEN": "öppen", "CHECKED": "kontrollerad", "CHANGED": "ändrad"}[self.value]


@dataclass(frozen=True, slots=True)
class ReviewMark:
    """That a person looked at an item. Append-only: the last one holds."""

    item_id: str
    status: ReviewStatus
    who: str
    when: dt.datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReviewEntry:
    """An item with the last mark on it."""

    id: str
    """Made by `review.item_id`: stable over runs as long as what the item says and quotes is the same."""
    item: ReviewItem
    mark: ReviewMark | None = None

    @property
    def status(self) -> ReviewStatus:
        return self.mark.status if self.mark else ReviewStatus.OPEN
