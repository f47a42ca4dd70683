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
    SARSKILT_YTTRANDE = "SARSKILT_YTTRANDE"
    """A paper of members or parties beside the minutes. The yttrande of the body itself is its REMISSVAR."""
    MISSIV = "MISSIV"
    SANDLISTA = "SANDLISTA"
    FORSLAG = "FORSLAG"
    """What was sent out, or is like it: betänkande, promemoria, utkast."""
    STYRDOKUMENT = "STYRDOKUMENT"
    """A programme, policy or plan that is in force."""
    RAPPORT = "RAPPORT"
    OKAND = "OKAND"

    @property
    def swedish(self) -> str:
        return {
            "TJANSTEUTLATANDE": "tjänsteutlåtande",
            "SARSKILT_YTTRANDE": "särskilt yttrande",
            "SANDLISTA": "sändlista",
            "FORSLAG": "förslag eller betänkande",
            "OKAND": "okänd handling",
        }.get(self.value, self.value.lower())


class KindBasis(StrEnum):
    """How the kind of a document is known, surest first."""

    LINE = "LINE"
    """A line of its own says it: `Structure.kind_citation`."""
    NAME = "NAME"
    """Only the name of the file says it."""
    TEXT = "TEXT"
    """No word for the kind; the text is such as answers are."""
    NOTHING = "NOTHING"

    @property
    def swedish(self) -> str:
        return {
            "LINE": "det står i handlingen",
            "NAME": "filens namn säger det",
            "TEXT": "texten är sådan, inget ord säger det",
            "NOTHING": "det framgår inte",
        }[self.value]


class FactKind(StrEnum):
    """What a document says of how it came about."""

    DATE = "DATE"
    MEETING_DATE = "MEETING_DATE"
    DIARIENUMMER = "DIARIENUMMER"
    YOUR_REFERENCE = "YOUR_REFERENCE"
    """The number that the consultation has with whoever sent it out: "Ert dnr"."""
    PARAGRAPH = "PARAGRAPH"
    SENDER = "SENDER"
    """Only where a label says so; who a document is from is otherwise for the register to find."""
    OFFICE = "OFFICE"
    DECIDED_BY = "DECIDED_BY"
    REPORTED_BY = "REPORTED_BY"
    OFFICER = "OFFICER"

    @property
    def swedish(self) -> str:
        return {
            "DATE": "datum",
            "MEETING_DATE": "sammanträdesdatum",
            "DIARIENUMMER": "diarienummer",
            "YOUR_REFERENCE": "er beteckning",
            "PARAGRAPH": "paragraf",
            "SENDER": "avsändare",
            "OFFICE": "förvaltning",
            "DECIDED_BY": "beslutat av",
            "REPORTED_BY": "föredragande",
            "OFFICER": "handläggare",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a document says of itself, and where."""

    kind: FactKind
    value: str
    """On one line; dates as 2025-03-04."""
    citation: Citation


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item (paragraf) of minutes that hold several."""

    number: str
    """"107" of "§ 107"."""
    title: str
    span: Span
    """From its heading to the next item's."""
    own: bool | None = None
    """Whether it is about the case at hand; None before the case is known, or where there is no telling."""


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
    OTHER_ITEM = "OTHER_ITEM"
    """Another item of the same minutes (annat ärende): no part of the answer."""
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
    """0 for an annex ("Bilaga 2"), 1 for the highest heading."""
    span: Span
    """Heading included, sections under it not: see `Structure.whole`."""
    parent: int | None = None
    """Index of the section it stands under."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, a list item or a table row. `spans` leave page furniture out."""

    spans: tuple[Span, ...]
    section: int
    """Index into `Structure.sections`."""
    header: int | None = None
    """For a row of a table: index of the passage that names its columns."""


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
    kind_basis: KindBasis = KindBasis.NOTHING
    kind_citation: Citation | None = None
    """The line that says the kind."""
    facts: tuple[Fact, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    """The items of minutes that hold several; empty otherwise."""

    def path(self, section: int) -> tuple[str, ...]:
        """The titles of a section and of those it stands under, outermost first."""
        titles: list[str] = []
        at: int | None = section
        while at is not None:
            if self.sections[at].title:
                titles.append(" ".join(self.sections[at].title.split()))
            at = self.sections[at].parent
        return tuple(reversed(titles))

    def children(self, section: int | None) -> tuple[int, ...]:
        """The sections directly under one; of the whole document for None."""
        return tuple(number for number, one in enumerate(self.sections) if one.parent == section)

    def whole(self, section: int) -> Citation:
        """A section with all that stands under it; `Reading.place` gives its pages or lines."""
        inside = {section}
        end = self.sections[section].span.end
        for number in range(section + 1, len(self.sections)):
            if self.sections[number].parent not in inside:
                break
            inside.add(number)
            end = self.sections[number].span.end
        return Citation(self.reading_id, (Span(self.sections[section].span.start, end),))

    def of_another_matter(self, citation: Citation) -> bool:
        """Whether words stand in another item of the same minutes than the one about the case."""
        return any(
            section.kind is SectionKind.OTHER_ITEM and section.span.start <= citation.start < section.span.end
            for section in self.sections
        )

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
