"""The nouns of the tool: small frozen dataclasses and enums, without input or output.

Every other module speaks in these. Positions in a text are *spans*: half-open intervals of
characters, counted in Unicode code points, in the canonical text of one `Reading`. Nothing else
stores quoted text; a quote and its page are derived from a `Citation` whenever they are shown.

The Swedish terms of the field that a case officer meets stand beside the English names in
`Stance.swedish`, `CellState.swedish` and so on.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

# --------------------------------------------------------------------------------------------
# Ids


def content_id(prefix: str, *parts: object) -> str:
    """A short id that depends only on its parts: the same input gives the same id on every machine.

    >>> content_id("d", "svar.pdf", "ab12") == content_id("d", "svar.pdf", "ab12")
    True
    """
    digest = hashlib.sha256("\x1f".join(str(part) for part in parts).encode()).hexdigest()
    return f"{prefix}{digest[:12]}"


_SLUG_LETTERS = str.maketrans({"å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u"})


def slug(name: str) -> str:
    """A name as an id: lower case, å ä ö as a a o, words joined by hyphens.

    >>> slug("Länsstyrelsen i Örebro län")
    'lansstyrelsen-i-orebro-lan'
    """
    return re.sub(r"[^a-z0-9]+", "-", name.casefold().translate(_SLUG_LETTERS)).strip("-") or "okand"


def printable(text: str) -> str:
    r"""Text that can be shown on one line: control characters and lone surrogates are written out.

    >>> printable("svar\n.pdf")
    'svar\\n.pdf'
    """
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in text)


# --------------------------------------------------------------------------------------------
# Text and where it stands


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
        if any(b.start < a.end for a, b in zip(self.spans, self.spans[1:], strict=False)):
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
        return " ".join(self.text[span.start : span.end] for span in citation.spans)

    def presentable(self, citation: Citation) -> str:
        """The quote on one line: the same words, with line breaks and runs of spaces as one space."""
        return " ".join(self.quote(citation).split())

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

    def original_offset(self, offset: int) -> int:
        """Where a canonical offset stood in the text before repairs."""
        shift = 0
        for repair in self.repairs:
            if repair.span.start >= offset:
                break
            if repair.span.end <= offset:
                shift += len(repair.original) - len(repair.span)
        return offset + shift

    def unread(self, number: int) -> str | None:
        """Why page `number` could not be read, or None if it could."""
        return next((page.reason for page in self.unreadable_pages if page.number == number), None)


# --------------------------------------------------------------------------------------------
# Documents and their structure


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


# --------------------------------------------------------------------------------------------
# The case: what was sent out, to whom, and what came back


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


# --------------------------------------------------------------------------------------------
# Positions


class Stance(StrEnum):
    """What a respondent thinks of a target. The names are terms of art and stay Swedish."""

    TILLSTYRKER = "TILLSTYRKER"
    TILLSTYRKER_DELVIS = "TILLSTYRKER_DELVIS"
    AVSTYRKER = "AVSTYRKER"
    INGEN_ERINRAN = "INGEN_ERINRAN"
    AVSTAR = "AVSTAR"
    OKLART = "OKLART"

    @property
    def label(self) -> str:
        """The one- or two-letter label of the codebook."""
        return _STANCE_WORDS[self][0]

    @property
    def swedish(self) -> str:
        return _STANCE_WORDS[self][1]

    @classmethod
    def from_label(cls, label: str) -> Stance:
        for stance, (known, _) in _STANCE_WORDS.items():
            if known == label:
                return stance
        raise ValueError(f"no stance has the label {label!r}")


_STANCE_WORDS = {
    Stance.TILLSTYRKER: ("T", "tillstyrker"),
    Stance.TILLSTYRKER_DELVIS: ("TD", "tillstyrker delvis"),
    Stance.AVSTYRKER: ("A", "avstyrker"),
    Stance.INGEN_ERINRAN: ("E", "ingen erinran"),
    Stance.AVSTAR: ("N", "avstår"),
    Stance.OKLART: ("O", "oklart"),
}


class Abstention(StrEnum):
    """Which kind of AVSTAR."""

    ABSTAINS = "ABSTAINS"
    NO_COMMENTS = "NO_COMMENTS"
    NOT_AFFECTED = "NOT_AFFECTED"

    @property
    def swedish(self) -> str:
        return {
            "ABSTAINS": "avstår från att yttra sig",
            "NO_COMMENTS": "inga synpunkter",
            "NOT_AFFECTED": "berörs inte",
        }[self.value]


class Tone(StrEnum):
    """How a text without a stand leans. Never a stance."""

    POSITIVE = "POSITIVE"
    CRITICAL = "CRITICAL"
    NEUTRAL = "NEUTRAL"

    @property
    def swedish(self) -> str:
        return {"POSITIVE": "lutar positivt", "CRITICAL": "lutar kritiskt", "NEUTRAL": ""}[self.value]


@dataclass(frozen=True, slots=True)
class Qualifiers:
    """What stands beside a stance and does not change it."""

    remarks: bool = False
    """Med synpunkter."""
    condition: Citation | None = None
    """Villkor: the words that state it."""
    partly: Citation | None = None
    """Delvis: the words that say which part."""
    rework: bool = False
    """Bör omarbetas, återremitteras."""
    abstention: Abstention | None = None
    tone: Tone = Tone.NEUTRAL

    @property
    def swedish(self) -> str:
        """The qualifiers in words, empty if there are none."""
        words = [self.abstention.swedish] if self.abstention else []
        if self.remarks:
            # "inga synpunkter, med synpunkter" would be one word for two things.
            words.append("med påpekanden" if self.abstention else "med synpunkter")
        if self.condition:
            words.append("med villkor")
        if self.partly:
            words.append("i vissa delar")
        if self.rework:
            words.append("bör omarbetas")
        if self.tone is not Tone.NEUTRAL:
            words.append(self.tone.swedish)
        return ", ".join(words)


@dataclass(frozen=True, slots=True)
class Target:
    """What a statement is about: the whole, a point, or a reference that resolves to none."""

    point_id: str | None = None
    reference: str | None = None
    """As written ("avsnitt 9.9"), when it resolves to no point."""

    @property
    def whole(self) -> bool:
        return self.point_id is None and self.reference is None

    @property
    def key(self) -> str:
        """The target as a string: "helheten" or the point's id."""
        return self.point_id or (f"?{self.reference}" if self.reference else "helheten")

    @classmethod
    def from_key(cls, key: str) -> Target:
        if key == "helheten":
            return cls()
        return cls(reference=key[1:]) if key.startswith("?") else cls(point_id=key)


WHOLE = Target()


class VoiceKind(StrEnum):
    """Whose words a statement is."""

    RESPONDENT = "RESPONDENT"
    """The respondent itself, or the body that decides for it."""
    OFFICIALS = "OFFICIALS"
    """The förvaltning that proposes to its nämnd what to answer."""
    DISSENT = "DISSENT"
    """A reservation, an yrkande, a särskilt yttrande: members or parties."""
    OTHERS = "OTHERS"
    """Somebody else, reported."""


@dataclass(frozen=True, slots=True)
class Holder:
    kind: VoiceKind
    name: str = ""
    """As written; empty where the document's sender is meant."""
    respondent_id: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """Words in which somebody takes a stand on something (uttalande)."""

    holder: Holder
    target: Target
    stance: Stance
    qualifiers: Qualifiers
    citation: Citation
    """The sentence, or sentences."""
    words: Citation
    """The words in it that decide."""
    rule: str
    """What read it: the name of a grammar pattern or of a learned reader."""
    section: SectionKind
    confidence: float
    """0 to 1: how sure the reader is of the stance in this sentence."""


class Basis(StrEnum):
    """What a position on the whole rests on."""

    STATED = "STATED"
    DERIVED = "DERIVED"

    @property
    def swedish(self) -> str:
        return {"STATED": "uttalat", "DERIVED": "härlett ur berörda delar"}[self.value]


@dataclass(frozen=True, slots=True)
class Position:
    """What the tool makes of one respondent's statements on one target (ställningstagande).

    Either decided, with a stance, or not (*ej avgjort*), with candidates: never a guess.
    """

    respondent_id: str
    target: Target
    stance: Stance | None
    """None: not decided."""
    candidates: tuple[Stance, ...]
    """The readings in question, likeliest first; the stance alone when decided."""
    qualifiers: Qualifiers
    basis: Basis
    confidence: float
    """0 to 1."""
    evidence: tuple[Citation, ...]
    """The deciding citation first."""
    against: tuple[Citation, ...] = ()
    """The strongest evidence against, when there is any."""
    reason: str = ""
    """Why, in one Swedish sentence."""

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError("a position needs evidence")
        if self.stance is None and len(self.candidates) < 2:
            raise ValueError("an undecided position shows at least two candidates")
        if self.stance is not None and self.candidates != (self.stance,):
            raise ValueError("a decided position has its stance as only candidate")
        if self.target.reference is not None:
            raise ValueError("a position is on the whole or on a point")

    @property
    def decided(self) -> bool:
        return self.stance is not None


class DecisionAction(StrEnum):
    SIGN = "SIGN"
    """The person agrees with the position."""
    CHANGE = "CHANGE"
    """The person sets another stance."""
    WITHDRAW = "WITHDRAW"
    """The person takes back what they signed."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person set or signed for one cell (beslut i tabellen). Append-only: the last one holds."""

    respondent_id: str
    target: Target
    action: DecisionAction
    stance: Stance | None
    """None when withdrawn."""
    who: str
    when: dt.datetime
    note: str = ""
    seen: Position | None = None
    """The position as it was shown; None where there was none."""
    quotes: tuple[str, ...] = ()
    """The words of `seen.evidence` as they were shown."""
    files: tuple[str, ...] = ()
    """SHA-256 of the files they stand in."""
    respondent_name: str = ""
    """As it was then: what to call the cell should it leave the table."""
    target_name: str = ""


class CellState(StrEnum):
    """What a cell of the table is. No cell is empty without one of these reasons."""

    PROPOSED = "PROPOSED"
    UNDECIDED = "UNDECIDED"
    NOT_TAKEN_UP = "NOT_TAKEN_UP"
    NO_ANSWER = "NO_ANSWER"
    UNREADABLE = "UNREADABLE"
    SIGNED = "SIGNED"
    CHANGED = "CHANGED"
    STALE = "STALE"

    @property
    def swedish(self) -> str:
        return {
            "PROPOSED": "föreslaget av verktyget",
            "UNDECIDED": "ej avgjort",
            "NOT_TAKEN_UP": "tar inte upp punkten",
            "NO_ANSWER": "ej svar",
            "UNREADABLE": "oläsbar",
            "SIGNED": "signerat",
            "CHANGED": "ändrat för hand",
            "STALE": "signerat, men underlaget har ändrats",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Cell:
    """What the table shows for one respondent and target: a pure function of position and decision."""

    respondent_id: str
    target: Target
    state: CellState
    stance: Stance | None
    """The person's where there is one, else the tool's; None where there is none to show."""
    position: Position | None = None
    decision: Decision | None = None
    changes: tuple[str, ...] = ()
    """For STALE: what changed since it was signed, in Swedish sentences."""


@dataclass(frozen=True, slots=True)
class Sums:
    """The two sums of the first promise, and how the cells on the whole are spread."""

    invited: int
    uninvited: int
    states: Mapping[RespondentState, int]
    invited_states: Mapping[RespondentState, int]
    documents: int
    roles: Mapping[DocumentRole, int]
    stances: Mapping[Stance, int]
    """On the whole, decided or set by a person."""
    undecided: int
    by_hand: int
    """Cells on the whole that a person filled for a respondent without a readable answer."""
    late: int

    def check(self) -> None:
        """Raises AssertionError if a respondent or a file is lost or counted twice."""
        if sum(self.states.values()) != self.invited + self.uninvited:
            raise AssertionError(f"{self.invited}+{self.uninvited} respondents, states {self.states}")
        if sum(self.roles.values()) != self.documents:
            raise AssertionError(f"{self.documents} documents, roles {self.roles}")
        answered = self.states.get(RespondentState.ANSWERED, 0)
        if sum(self.stances.values()) + self.undecided != answered + self.by_hand:
            raise AssertionError(f"stances {self.stances} + {self.undecided} undecided, states {self.states}")


@dataclass(frozen=True, slots=True)
class Table:
    """Respondents down, the whole and the points across."""

    targets: tuple[Target, ...]
    """The whole first, then the points in the proposal's order."""
    rows: Mapping[str, tuple[Cell, ...]]
    """By respondent id, in the registry's order; one cell per target."""
    sums: Sums

    def cell(self, respondent_id: str, target: Target) -> Cell:
        return self.rows[respondent_id][self.targets.index(target)]

    @property
    def cells(self) -> Iterable[Cell]:
        return (cell for row in self.rows.values() for cell in row)


# --------------------------------------------------------------------------------------------
# Summaries and answers


class Origin(StrEnum):
    """Who worded a sentence."""

    EXTRACT = "EXTRACT"
    """The document."""
    TOOL = "TOOL"
    """The tool, from counts and names it can vouch for."""
    MODEL = "MODEL"
    """A language model; it has passed the gate."""


@dataclass(frozen=True, slots=True)
class CitedSentence:
    """A sentence and what it rests on. Without a citation only where it counts the tool's own table."""

    text: str
    citations: tuple[Citation, ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a respondent's own text a summary represents."""

    represented: int
    """Passages with a cited sentence."""
    total: int
    """Passages in sections where the respondent speaks for itself."""

    @property
    def share(self) -> float:
        return self.represented / self.total if self.total else 1.0


@dataclass(frozen=True, slots=True)
class RespondentSummary:
    respondent_ids: tuple[str, ...]
    sentences: tuple[CitedSentence, ...]
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class Deviation:
    """A respondent that does not follow the majority on a target, or argues as nobody else."""

    respondent_id: str
    target: Target
    what: str
    """One Swedish sentence: how it deviates."""
    sentences: tuple[CitedSentence, ...]


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """Who deviates first, then what most say, then each respondent."""

    deviations: tuple[Deviation, ...]
    overall: tuple[CitedSentence, ...]
    per_target: Mapping[str, tuple[CitedSentence, ...]]
    """By `Target.key`."""
    respondents: tuple[RespondentSummary, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found by a search, best first."""

    document_id: str
    citation: Citation
    score: float


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to a question, built of citations; or that the answer is not in the documents."""

    question: str
    found: bool
    sentences: tuple[CitedSentence, ...]
    nearest: tuple[Hit, ...]
    """The passages nearest to the question: evidence to look at, not answers."""


# --------------------------------------------------------------------------------------------
# What a person must look at


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

    @property
    def id(self) -> str:
        """Stable over runs as long as nothing in the item changes; a changed item is a new, open one."""
        return content_id(
            "g",
            self.kind,
            self.reason,
            self.document_id,
            self.respondent_id,
            self.target,
            self.citation,
            self.page,
        )


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
    """Stable over runs as long as what the item says and quotes is the same; a changed item is a new, open one."""
    item: ReviewItem
    mark: ReviewMark | None = None

    @property
    def status(self) -> ReviewStatus:
        return self.mark.status if self.mark else ReviewStatus.OPEN


# --------------------------------------------------------------------------------------------
# One pass of the tool, and everything there is to show


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
        """The cited words on one line."""
        return self.readings[citation.reading_id].presentable(citation)

    def source(self, citation: Citation) -> str:
        """A citation as it is copied into a text: "(Kammarkollegiet, s. 1)".

        The respondents' names where the document is part of an answer, else the file's name.
        """
        reading = self.readings[citation.reading_id]
        filing = self.registry.filing(reading.document_id)
        names = [self.registry.respondent(rid).name for rid in filing.respondent_ids]
        who = " och ".join(names) if names else self.document(reading.document_id).name
        return f"({who}, {reading.place(citation).swedish})"

    def target_name(self, target: Target) -> str:
        """ "Helheten", or number and title of the point."""
        if target.whole:
            return "Helheten"
        if target.point_id is None:
            return target.reference or ""
        point = self.case.proposal.point(target.point_id)
        return f"{point.number}. {point.title}"
