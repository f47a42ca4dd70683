"""What reading gives, and what each format's reader hands over before repairs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from assistant.domain import Attachment, Problem, Reading, RepairKind, ReviewItem, ScannedWord, UnreadablePage


@dataclass(frozen=True, slots=True)
class ReadResult:
    """A reading, or the problem that stood in its way; never both absent, never both present."""

    reading: Reading | None
    problem: Problem | None = None
    attachments: tuple[Attachment, ...] = ()
    """Files inside the file, which become documents of their own."""
    items: tuple[ReviewItem, ...] = ()


class UnreadableFile(Exception):  # noqa: N818 - it is what the file is
    """Raised inside the readers when a file cannot be read; `read` turns it into its `Problem`.

    Attachments that could be taken out before the problem are kept.
    """

    def __init__(self, what: str, remedy: str, attachments: tuple[Attachment, ...] = ()) -> None:
        super().__init__(f"{what} {remedy}")
        self.problem = Problem(what, remedy)
        self.attachments = attachments


class Edit(NamedTuple):
    """Characters `start` to `end` of a raw text are to be replaced by `new`."""

    start: int
    end: int
    new: str
    kind: RepairKind


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a page's raw text. `level` is used by headings."""

    start: int
    end: int
    level: int = 1


@dataclass(frozen=True, slots=True)
class RawPage:
    """One page, or the whole text of a format without pages, as the file gave it.

    Line ends are "\\n"; nothing else has been changed. Offsets in `headings`, `furniture` and
    `layout` count from the start of this page's text.
    """

    text: str
    headings: tuple[Mark, ...] = ()
    furniture: tuple[Mark, ...] = ()
    layout: tuple[Edit, ...] = ()
    """Blank lines that the page shows but the text lacks."""
    read_as: str | None = None
    """The same text, character for character, with the letters that a font without a table means."""
    unreadable: str | None = None
    """Why the page could not be read, in Swedish."""
    words: tuple[ScannedWord, ...] = ()
    """Of a page read from its picture."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a format's reader gives: raw pages. `assemble` turns it into a `Reading`."""

    reader: str
    pages: tuple[RawPage, ...]
    paged: bool
    metadata: Mapping[str, str] = field(default_factory=dict)
    attachments: tuple[Attachment, ...] = ()
    items: tuple[ReviewItem, ...] = ()
    may_be_empty: bool = False
    """An e-mail that only carries attachments is not an empty document."""

    def unreadable_pages(self) -> tuple[UnreadablePage, ...]:
        return tuple(
            UnreadablePage(number, page.unreadable)
            for number, page in enumerate(self.pages, start=1)
            if page.unreadable is not None
        )
