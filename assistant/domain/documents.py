"""Documents and their structure."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.text import Citation, Reading, Span


class DocumentKind(StrEnum):
    """What a file is. Values are Swedish: they are the field's own words."""

    REMISSVAR = "REMISSVAR"
    PROTOKOLLSUTDRAG = "PROTOKOLLSUTDRAG"
    TJANSTEUTLATANDE = "TJANSTEUTLATANDE"
    YRKANDE = "YRKANDE"
    MISSIV = "MISSIV"
    SANDLISTA = "SANDLISTA"
    FORSLAG = "FORSLAG"
    RAPPORT = "RAPPORT"
    OKAND = "OKAND"

    @property
    def swedish(self) -> str:
        return {
            "TJANSTEUTLATANDE": "tjänsteutlåtande",
            "SANDLISTA": "sändlista",
            "FORSLAG": "förslag",
            "OKAND": "okänd handling",
        }.get(self.value, self.value.lower())


@dataclass(frozen=True, slots=True)
class Document:
    """One file of a case, kept as it came. An attachment of an e-mail is a document of its own."""

    id: str
    name: str
    """Shown name, unique in the case, safe to print: no control characters and no path."""
    sha256: str
    size: int
    """Bytes."""
    added: dt.datetime
    path: str
    """Where the file is kept, relative to the workspace."""
    source: str
    """Where it came from, as the user named it."""
    parent_id: str | None = None
    """The e-mail this came with."""
    received: dt.date | None = None
    """When the answer came in, if the user or the e-mail says so."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside a file, before it becomes a document."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be done, said so that a case officer can act on it. Swedish."""

    what: str
    """What is wrong: names the file and the page."""
    remedy: str
    """What to do."""

    @property
    def swedish(self) -> str:
        return f"{self.what} {self.remedy}"


class SectionKind(StrEnum):
    """What a section is for; decides how much a statement in it weighs."""

    SUMMARY = "SUMMARY"
    """Sammanfattning."""
    POSITION = "POSITION"
    """Ställningstagande, yttrande."""
    DECISION = "DECISION"
    """Beslut, förslag till beslut."""
    POINT = "POINT"
    """A section about one part of the proposal: "Avsnitt 6.3", "Punkt 2"."""
    BACKGROUND = "BACKGROUND"
    """Bakgrund, ärendet, the proposal retold."""
    DISSENT = "DISSENT"
    """Reservation, särskilt yttrande, protokollsanteckning, yrkande."""
    OTHER_VOICES = "OTHER_VOICES"
    """What others have said: inkomna synpunkter, remissinstanserna."""
    LETTERHEAD = "LETTERHEAD"
    """Addresses, date and reference numbers before the text begins."""
    CLOSING = "CLOSING"
    """Who decided and reported; signatures."""
    BODY = "BODY"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it, up to the next heading."""

    kind: SectionKind
    title: str
    """As written; empty for text before the first heading."""
    number: str | None
    """"6.3" of "6.3 Tillsyn" and "Avsnitt 6.3"."""
    level: int
    span: Span
    """Heading included."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, a list item or a table row. `spans` leave page furniture out."""

    spans: tuple[Span, ...]
    section: int
    """Index into `Structure.sections`."""


@dataclass(frozen=True, slots=True)
class Sentence:
    spans: tuple[Span, ...]
    passage: int
    """Index into `Structure.passages`."""


@dataclass(frozen=True, slots=True)
class Structure:
    """A reading taken apart. Sections, passages and sentences are in reading order."""

    reading_id: str
    kind: DocumentKind
    sections: tuple[Section, ...]
    passages: tuple[Passage, ...]
    sentences: tuple[Sentence, ...]
    title: str = ""
    date: dt.date | None = None
    """The document's own date."""
    diarienummer: str | None = None

    def section_of(self, sentence: Sentence) -> Section:
        return self.sections[self.passages[sentence.passage].section]

    def cite(self, part: Passage | Sentence) -> Citation:
        return Citation(self.reading_id, part.spans)


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document with its reading and structure: what every step after reading takes."""

    document: Document
    reading: Reading
    structure: Structure

    def sentence_text(self, sentence: Sentence) -> str:
        """The words of a sentence, to the letter."""
        return self.reading.quote(self.structure.cite(sentence))
