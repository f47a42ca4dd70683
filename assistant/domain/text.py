"""Text and where it stands: spans, citations, readings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` up to but not including `end` of a reading's canonical text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def within(self, offset: int) -> Span:
        """The same characters when `self` is relative to a text that begins at `offset`."""
        return Span(self.start + offset, self.end + offset)


@dataclass(frozen=True, slots=True)
class Citation:
    """Words of one reading. More than one span where page furniture splits a sentence.

    The quote is `Reading.quote(citation)`, the page `Reading.place(citation)`.
    """

    reading_id: str
    spans: tuple[Span, ...]

    def __post_init__(self) -> None:
        if not self.spans:
            raise ValueError("a citation needs at least one span")
        if len(self.spans) > 1 and any(b.start < a.end for a, b in pairwise(self.spans)):
            raise ValueError(f"spans of a citation must be in order and apart: {self.spans}")

    @property
    def start(self) -> int:
        return self.spans[0].start

    @property
    def end(self) -> int:
        return self.spans[-1].end


class RepairKind(StrEnum):
    """Why the canonical text differs from what the file gave. Made once, at reading, when certain."""

    HYPHEN = "HYPHEN"
    """A hyphen at the end of a line, inside one word."""
    LIGATURE = "LIGATURE"
    """A ligature character, or a replacement character that only one Swedish word can explain."""
    COMPOSED = "COMPOSED"
    """A letter and a combining mark put together (NFC)."""
    FONT = "FONT"
    """A sign that the file's font or character set shows instead of the letter that is meant."""
    SPACE = "SPACE"
    """A space or control character that is not part of the text (soft hyphen, no-break space)."""


@dataclass(frozen=True, slots=True)
class Repair:
    """`span` of the canonical text stands where the file had `original`."""

    kind: RepairKind
    span: Span
    original: str


@dataclass(frozen=True, slots=True)
class UnreadablePage:
    """A page that is in the file but whose text the tool does not have."""

    number: int
    """1 for the first page."""
    reason: str
    """A Swedish sentence: what is wrong and what can be done."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that the file format itself marks (Word style, HTML h1 to h6, Markdown #)."""

    span: Span
    level: int
    """1 for the highest."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a citation stands, for people: a page, or lines where the format has no pages."""

    first: int
    last: int
    pages: bool

    @property
    def swedish(self) -> str:
        """
        >>> Place(3, 3, True).swedish, Place(3, 4, True).swedish, Place(12, 14, False).swedish
        ('s. 3', 's. 3–4', 'rad 12–14')
        """
        unit = "s." if self.pages else "rad"
        return f"{unit} {self.first}" if self.first == self.last else f"{unit} {self.first}–{self.last}"


ScannedWord = tuple[int, int, int, int, int, int, int]
"""Start and end in the page's text before repairs; left, top, right and bottom in ten-thousandths of the page from
its top left corner; how sure the character recognition is, 0 to 100. Flat: a scan has thousands."""


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """A page whose text is read from its picture."""

    number: int
    """1 for the first page."""
    words: tuple[ScannedWord, ...]
    """In text order."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One reader's text of a document. Immutable; every span in the program refers to one of these.

    `text` is canonical: NFC, line ends as "\\n", repaired. What the file itself gave is
    recovered with `original_offset`, which is how a span finds its rectangles on the page.
    """

    id: str
    document_id: str
    reader: str
    """What made it, with version: "pdfium 5.1", "docx", "mail", "text utf-8"."""
    text: str
    page_starts: tuple[int, ...] = ()
    """Offset where each page begins, an unreadable page too; empty where the format has no pages."""
    unreadable_pages: tuple[UnreadablePage, ...] = ()
    furniture: tuple[Span, ...] = ()
    """Running headers, footers and page numbers: in the text, but part of no sentence."""
    headings: tuple[Heading, ...] = ()
    repairs: tuple[Repair, ...] = ()
    scanned: tuple[ScannedPage, ...] = ()
    """Pages read from their pictures, with where each word stands and how sure it is."""
    metadata: Mapping[str, str] = field(default_factory=dict)
    """What the format says of itself: title, author, date; from, to, subject of an e-mail."""

    @property
    def pages(self) -> int:
        return len(self.page_starts)

    def quote(self, citation: Citation) -> str:
        """The cited words, to the letter; several spans are joined by one space."""
        if citation.reading_id != self.id:
            raise ValueError(f"citation of reading {citation.reading_id} looked up in {self.id}")
        if citation.end > len(self.text):
            raise ValueError(f"citation ends at {citation.end}, the text at {len(self.text)}")
        return " ".join([self.text[span.start : span.end] for span in citation.spans])

    def presentable(self, citation: Citation) -> str:
        """The quote on one line: the same words, with line breaks and runs of spaces as one space."""
        return " ".join(self.quote(citation).split())

    def shown(self, citation: Citation) -> str:
        """As `presentable`, for people: where words are left out between two spans, […] says so.

        Page furniture between two spans is nothing left out.
        """
        words = " ".join(self.text[citation.spans[0].start : citation.spans[0].end].split())
        for before, after in pairwise(citation.spans):
            apart = " […] " if self._left_out(before.end, after.start) else " "
            words += apart + " ".join(self.text[after.start : after.end].split())
        return words

    def _left_out(self, start: int, end: int) -> bool:
        """Whether there are words between two offsets that are no page furniture."""
        for span in self.furniture:
            if span.start < end and start < span.end:
                if self.text[start : max(start, span.start)].strip():
                    return True
                start = max(start, span.end)
        return bool(self.text[start:end].strip())

    def page(self, offset: int) -> int:
        """The page an offset stands on, 1 for the first; 0 where the format has no pages."""
        return bisect_right(self.page_starts, offset)

    def line(self, offset: int) -> int:
        """The line an offset stands on, 1 for the first."""
        return self.text.count("\n", 0, offset) + 1

    def place(self, citation: Citation) -> Place:
        last = max(citation.start, citation.end - 1)
        if self.page_starts:
            return Place(self.page(citation.start), self.page(last), True)
        return Place(self.line(citation.start), self.line(last), False)

    def page_span(self, number: int) -> Span:
        """The text of page `number` (1 for the first)."""
        if not 1 <= number <= self.pages:
            raise ValueError(f"page {number} of {self.pages}")
        end = self.page_starts[number] if number < self.pages else len(self.text)
        return Span(self.page_starts[number - 1], end)

    def original_page_span(self, span: Span, number: int) -> Span:
        """The part of `span` on page `number`, as characters of that page's text before repairs."""
        page = self.page_span(number)
        start, end = max(span.start, page.start), min(span.end, page.end)
        if start >= end:
            return Span(0, 0)
        begin = self.original_offset(page.start)
        # An end is after its last character: the repair right behind it does not belong to it.
        first = self.original_offset(start) - begin
        return Span(first, max(first, self.original_offset(end - 1) + 1 - begin))

    def scanned_words(self, span: Span) -> tuple[tuple[int, ScannedWord], ...]:
        """Page number and word, for each word of `span` that was read from a picture."""
        found = []
        for page in self.scanned:
            part = self.original_page_span(span, page.number)
            found += [
                (page.number, word) for word in page.words if word[0] < part.end and part.start < word[1]
            ]
        return tuple(found)

    def canonical_span(self, number: int, start: int, end: int) -> Span:
        """Where characters of page `number`'s text before repairs stand in the canonical text."""
        page = self.page_span(number)
        begin = self.original_offset(page.start)
        first = bisect_right(range(page.start, page.end), begin + start, key=self.original_offset) - 1
        last = bisect_right(range(page.start, page.end), begin + end - 1, key=self.original_offset)
        return Span(page.start + max(0, first), page.start + max(first, last))

    def original_offset(self, offset: int) -> int:
        """Where a canonical offset stood in the text before repairs."""
        shift = 0
        for repair in self.repairs:
            if repair.span.start >= offset:
                break
            if repair.span.end <= offset:
                shift += len(repair.original) - len(repair.span)
        return offset + shift
