"""A reading taken apart: sections, passages, sentences, and what the document says of itself.

Everything of the text that is not page furniture is in exactly one passage, and everything of a
passage in exactly one of its sentences. A heading is part of its section and is also a passage of one
sentence, so that nothing is lost to whoever goes through the sentences.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import pairwise

from assistant import particulars, sections
from assistant.domain import (
    Document,
    DocumentKind,
    Passage,
    Reading,
    Section,
    SectionKind,
    Sentence,
    Span,
    Structure,
)
from assistant.sentences import split

_STOP = tuple(".!?:…")
_AFTER_STOP = re.compile(r"[.!?:…;][\"'”“’»)\]]*(?:\[\d+\])?$")
_ITEM = re.compile(
    r"(?:(?P<bullet>[•▪➢✓◦●○■□*·]\s*|[-–—]\s+)|\(?(?P<number>\d{1,2})[.)]\s+|\(?(?P<letter>[a-zåäö])\)\s+)(?=\S)"
)
_CONTENTS = re.compile(r"(?:\.{4,}|…{2,}|(?:\. ){4,})\s*\d+$|\t *\d{1,4}$")
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,4}\.?\s+[A-ZÅÄÖ]")
_INHERITED = frozenset(
    (
        SectionKind.SUMMARY,
        SectionKind.POSITION,
        SectionKind.DECISION,
        SectionKind.POINT,
        SectionKind.BACKGROUND,
        SectionKind.DISSENT,
        SectionKind.OTHER_VOICES,
    )
)
_CLOSING = re.compile(
    r"(?i)(?:i |vid )?(?:den slutliga )?handläggning(?:en)? av (?:detta |det här )?ärende|i (?:handläggningen|beredningen|den slutliga handläggningen)\b"
    r"|(?:detta|det här) (?:yttrande|beslut|remissvar|ärende|svar)[\wåäö]* har (?:\w+ )?(?:beslutats|fattats|avgjorts|beretts|godkänts|undertecknats|föredragits)"
    r"|beslut(?:et)? (?:i|om) (?:detta|det här) (?:ärende|yttrande|remissvar)[\wåäö]* (?:har )?(?:fattats|fattas|beslutats)"
    r"|(?:yttrandet|remissvaret|ärendet|beslutet) har (?:\w+ )?(?:beslutats|föredragits|fattats|avgjorts|beretts|godkänts|undertecknats)|beslut har fattats av"
    r"|ärendet (?:avgjordes|föredrogs)|föredragande (?:har varit|var)|(?:med vänliga? hälsning|vänliga hälsningar|med hälsning|hälsningar)\b"
    r"|(?:enligt uppdrag|på \w+ vägnar|på uppdrag av|stockholm som ovan|som ovan)$|beslutet är (?:godkänt|fattat|undertecknat)|(?:detta )?(?:dokument|beslut)\w* (?:är|har) (?:godkänts |undertecknats )?(?:elektroniskt|digitalt)"
    r"|(?:för|på vägnar av) (?:styrelsen|nämnden)$"
)
_ROLE = re.compile(
    r"(?i)(?:ordförande|direktör|chef|sekreterare|handläggare|jurist|landshövding|rektor|rådman|lagman|"
    r"justitieråd|ombudsman|samordnare|utredare|strateg|rådgivare|föredragande)(?:n|en)?\b"
)
# In a letterhead these say what the document is; over running text they are headings.
_LABEL = re.compile(
    r"(?i)(?:remissvar|remissyttrande|yttrande|svar|tjänsteutlåtande|tjänsteskrivelse|protokollsutdrag)"
)
_QUOTED_MAIL = re.compile(
    r"(?i)-{2,}\s*(?:ursprungligt meddelande|original message|vidarebefordrat)|(?:från|from): .*\n\s*(?:skickat|sent|datum|date): "
)


class _Block(Enum):
    HEADING = auto()
    TEXT = auto()
    ITEM = auto()
    ROW = auto()


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with text that is not furniture, spaces at its ends left out."""

    span: Span
    text: str
    blank: bool
    """A blank line, furniture or a new page stands before it."""
    page: bool
    """It is the first of a page."""
    heading: int | None
    """Index into the reading's headings."""
    width: int
    """How wide it is on the page, in letters: a hyphen that was repaired moved letters to the line above."""


@dataclass(slots=True)
class _Part:
    """A passage being put together."""

    block: _Block
    lines: list[_Line]
    level: int = 0
    title: str = ""
    sure: bool = False
    """A heading that the reading gives, or one with a number: its level means something."""
    text: str = field(default="", init=False)

    def __post_init__(self) -> None:
        self.text = "\n".join(line.text for line in self.lines)

    def add(self, line: _Line) -> None:
        self.lines.append(line)
        self.text += "\n" + line.text

    @property
    def complete(self) -> bool:
        return self.block is _Block.HEADING or bool(_AFTER_STOP.search(self.text))

    @property
    def prose(self) -> bool:
        """Running text rather than an address, a label or a name."""
        words = self.text.split()
        small = sum(word[0].islower() for word in words)
        ends = self.text.rstrip('"”)').endswith((".", "!", "?"))
        return (
            self.block in (_Block.TEXT, _Block.ITEM)
            and len(words) >= 5
            and 2 * small > len(words)
            and (ends or len(words) >= 14)
        )


def analyse(document: Document, reading: Reading) -> Structure:
    """Sections, passages and sentences of a reading, with what the document says of itself."""
    lines = list(_lines(reading))
    parts = _guessed(_parts(lines, reading), reading)
    texts = [line.text for line in lines]
    # Footers are no part of what is said, but date and number may stand in the first one.
    first_page = reading.page_starts[1] if reading.pages > 1 else len(reading.text)
    told = [*texts, *(reading.text[s.start : s.end] for s in reading.furniture if s.end <= first_page)]
    kind = particulars.kind(texts, document.name, reading.text)
    starts, found = _sections(parts, kind)
    passages: list[Passage] = []
    sentences: list[Sentence] = []
    for index, part in enumerate(parts):
        spans = _spans(reading.text, part.lines)
        passages.append(Passage(spans, bisect_right(starts, index) - 1))
        sentences.extend(Sentence(s, index) for s in _sentences(reading.text, spans, part))
    headings = [(part.title, part.level) for part in parts if part.block is _Block.HEADING]
    return Structure(
        reading_id=reading.id,
        kind=kind,
        sections=tuple(found),
        passages=tuple(passages),
        sentences=tuple(sentences),
        title=particulars.title(
            headings, texts, reading.metadata.get("subject", "") or _metadata_title(reading)
        ),
        date=particulars.own_date(told),
        diarienummer=particulars.diarienummer(told),
    )


def _metadata_title(reading: Reading) -> str:
    return reading.metadata.get("title", "") or reading.metadata.get("Title", "")


# --------------------------------------------------------------------------------------------
# Lines and passages


def _lines(reading: Reading) -> Iterator[_Line]:
    text = reading.text
    pages = frozenset(reading.page_starts)
    furniture = list(reading.furniture)
    headings = list(reading.headings)
    at = current = next_furniture = 0
    blank = page = True
    moved = frozenset(
        r.span.start for r in reading.repairs if r.original == " " and text[r.span.start] == "\n"
    )
    for raw in text.split("\n"):
        start, end = at, at + len(raw)
        page = page or start in pages
        pieces = []
        while next_furniture < len(furniture) and furniture[next_furniture].start < end:
            cut = furniture[next_furniture]
            pieces.append((start, max(start, cut.start)))
            start = min(end, max(start, cut.end))
            if cut.end > end:
                break
            next_furniture += 1
        pieces.append((start, end))
        for begin, stop in pieces:
            words = text[begin:stop]
            stripped = words.strip()
            if not stripped:
                continue
            first = begin + words.index(stripped[0])
            span = Span(first, first + len(stripped))
            while current < len(headings) and headings[current].span.end <= span.start:
                current += 1
            marked = current < len(headings) and headings[current].span.overlaps(span)
            width = len(stripped)
            if end in moved:
                width -= len(stripped.rsplit(maxsplit=1)[-1]) // 2
            if at - 1 in moved:
                width += len(text[max(0, at - 200) : at].rsplit(maxsplit=1)[-1]) // 2
            yield _Line(span, stripped, blank or page, page, current if marked else None, width)
            blank = page = False
        blank = blank or not raw.strip() or len(pieces) > 1
        at = end + 1


def _parts(lines: Sequence[_Line], reading: Reading) -> list[_Part]:
    """Lines put together to headings, paragraphs, list items and table rows."""
    rows = reading.reader.startswith(("docx", "html", "markdown"))
    typical = _typical(lines)
    parts: list[_Part] = []
    for index, line in enumerate(lines):
        last = parts[-1] if parts else None
        above = lines[index - 1] if index else None
        if line.heading is not None:
            if last and above and above.heading == line.heading:
                last.add(line)
            else:
                mark = reading.headings[line.heading]
                title = " ".join(reading.text[mark.span.start : mark.span.end].split())
                parts.append(_Part(_Block.HEADING, [line], mark.level, title, sure=True))
        elif _CONTENTS.search(line.text) or (rows and " | " in line.text):
            parts.append(_Part(_Block.ROW, [line]))
        elif last is None or above is None or last.block is _Block.HEADING:
            parts.append(_Part(_Block.ITEM if _ITEM.match(line.text) else _Block.TEXT, [line]))
        elif last.block is _Block.ROW and rows and not line.blank:
            last.add(line)  # a cell with several lines
        elif _begins_item(line, last):
            parts.append(_Part(_Block.ITEM, [line]))
        elif _goes_on(lines, index, last, typical):
            last.add(line)
        else:
            parts.append(_Part(_Block.TEXT, [line]))
    return parts


def _begins_item(line: _Line, last: _Part) -> bool:
    """A dash or a number first on a line may also be in the middle of a sentence: "den / 3. maj"."""
    match = _ITEM.match(line.text)
    if match is None:
        return False
    if line.blank or last.complete or (match["bullet"] and match["bullet"][0] not in "-–—*"):
        return True
    before = _ITEM.match(last.text) if last.block is _Block.ITEM else None
    if before is None:
        return match["number"] == "1" or match["letter"] == "a"
    if match["number"] and before["number"]:
        return int(match["number"]) == int(before["number"]) + 1
    return match.lastgroup == before.lastgroup


def _goes_on(lines: Sequence[_Line], index: int, last: _Part, typical: int) -> bool:
    """Whether a line continues the passage before it."""
    line, above = lines[index], lines[index - 1]
    if last.block is _Block.ROW:
        return False
    if line.blank:
        # A page break or a gap within a sentence: "... och att kommunen / därför ..."
        if last.complete or len(last.text) < 30:
            return False
        return line.text[0].islower() or (line.page and above.width >= 0.8 * typical)
    short = above.width < 0.65 * typical
    if (last.complete or short) and sections.stands_as_heading(line.text):
        return False
    if last.complete and line.width < 0.7 * typical and _NUMBERED.match(line.text):
        return False
    if (
        short
        and len(last.lines) == 1
        and not line.text[0].islower()
        and sections.stands_as_heading(above.text)
    ):
        return False
    return not _broken(lines, index, last.complete)


def _typical(lines: Sequence[_Line]) -> int:
    """The width of lines in running text: nine in ten are at most as wide."""
    widths = sorted(line.width for line in lines)
    return max(40, widths[len(widths) * 9 // 10]) if widths else 40


def _width(lines: Sequence[_Line], index: int) -> int:
    """The width of the column around a line: of its neighbours up to the next gap."""
    first = index
    while first > 0 and index - first < 6 and not lines[first].blank:
        first -= 1
    last = index
    while last + 1 < len(lines) and last - index < 6 and not lines[last + 1].blank:
        last += 1
    return max(line.width for line in lines[first : last + 1])


def _broken(lines: Sequence[_Line], index: int, complete: bool) -> bool:
    """Whether the line break before `index` was made on purpose: its first word would have had room above."""
    line, above = lines[index], lines[index - 1]
    if line.text[0].islower():
        return False
    width = _width(lines, index - 1)
    room = width - above.width - 1 - len(line.text.split(maxsplit=1)[0])
    # Letters differ in width; without a full stop the line must be clearly short.
    return room > (0.12 if complete else 0.3) * width


# --------------------------------------------------------------------------------------------
# Headings that the format does not mark


def _guessed(parts: list[_Part], reading: Reading) -> list[_Part]:
    """Short passages that can only be headings become such."""
    for index, part in enumerate(parts):
        if part.block not in (_Block.TEXT, _Block.ITEM) or len(part.lines) > 2 or len(part.text) > 160:
            continue
        following = parts[index + 1] if index + 1 < len(parts) else None
        title = " ".join(part.text.split())
        number, words = sections.numbered(title)
        strong = sections.stands_as_heading(title) or _is_numbered(title, following)
        if strong or (not reading.headings and _is_alone(parts, index)):
            known = sections.kind_of(title) is not None or sections.is_title(title)
            part.block = _Block.HEADING
            part.title = title.strip("*_# ")
            part.level = number.count(".") + 1 if number and words != title else 1 if known else 2
            part.sure = bool(number and words != title)
    return parts


def _is_numbered(title: str, following: _Part | None) -> bool:
    """ "2. Ekonomi" before running text; an item of a list stands beside other items."""
    match = re.fullmatch(r"\d{1,2}\.?\s+([A-ZÅÄÖ].{2,70})", title)
    if match is None or title.endswith((".", ",", ";", ":", "?")) or following is None:
        return False
    if re.match(r"(?i)kap\b|§|procent|kr\b|mnkr|st\b", match.group(1)) or any(
        c.isdigit() for c in match.group(1)[-6:]
    ):
        return False
    return following.prose or sections.stands_as_heading(following.text)


def _is_alone(parts: Sequence[_Part], index: int) -> bool:
    """A short line by itself, without a full stop, before running text."""
    part = parts[index]
    following = parts[index + 1] if index + 1 < len(parts) else None
    text = part.text
    return (
        part.block is _Block.TEXT
        and len(part.lines) == 1
        and part.lines[0].blank
        and following is not None
        and following.prose
        and 4 <= len(text) <= 80
        and text[0].isupper()
        and not text.endswith((".", ",", ";", ":", "!", "-"))
        and not re.search(r"@|\d{3} ?\d\d|\d{4}-\d\d|https?:|\bdnr\b|\|", text, re.IGNORECASE)
        and (index == 0 or parts[index - 1].complete or parts[index - 1].block is not _Block.TEXT)
    )


# --------------------------------------------------------------------------------------------
# Sections


@dataclass(slots=True)
class _Open:
    """A section being put together: the parts from `start` on."""

    start: int
    kind: SectionKind
    title: str = ""
    number: str | None = None
    level: int = 1


def _sections(parts: Sequence[_Part], document: DocumentKind) -> tuple[list[int], list[Section]]:
    """Where each section begins among the parts, and the sections."""
    if not parts:
        return [], []
    points = _counts_points(parts, document)
    found: list[_Open] = []
    quoted = False
    for index, part in enumerate(parts):
        if not quoted and _QUOTED_MAIL.match(part.text):
            quoted = True
            found.append(_Open(index, SectionKind.OTHER_VOICES, part.text.split("\n")[0]))
        elif part.block is _Block.HEADING:
            kind = SectionKind.OTHER_VOICES if quoted else _kind(parts, index, found, points)
            found.append(_Open(index, kind, part.title, sections.numbered(part.title)[0], part.level))
        elif not found:
            found.append(_Open(index, SectionKind.BODY))
        elif not quoted and found[-1].kind is not SectionKind.CLOSING and _closes(parts, index):
            found.append(_Open(index, SectionKind.CLOSING))
    _letterhead(found, parts)
    starts = [section.start for section in found]
    ends = [*starts[1:], len(parts)]
    return starts, [
        Section(
            s.kind,
            s.title,
            s.number,
            s.level,
            Span(parts[s.start].lines[0].span.start, parts[end - 1].lines[-1].span.end),
        )
        for s, end in zip(found, ends, strict=True)
    ]


def _counts_points(parts: Sequence[_Part], document: DocumentKind) -> bool:
    """Whether numbers of headings are the proposal's: an own numbering begins with 1 and counts on.

    An annex may begin anew, and now and then a heading is missed.
    """
    if document in (DocumentKind.FORSLAG, DocumentKind.RAPPORT, DocumentKind.MISSIV):
        return False
    numbers = [
        int(re.match(r"\d+", number).group())  # type: ignore[union-attr]
        for part in parts
        if part.block is _Block.HEADING
        and (number := sections.numbered(part.title)[0])
        and sections.numbered(part.title)[1] != part.title
    ]
    if not numbers:
        return False
    astray = sum(below not in (above, above + 1, 1) for above, below in pairwise(numbers))
    return numbers[0] != 1 or astray > len(numbers) // 5


def _kind(parts: Sequence[_Part], index: int, found: Sequence[_Open], points: bool) -> SectionKind:
    part = parts[index]
    if _LABEL.fullmatch(part.title) and not (index + 1 < len(parts) and parts[index + 1].prose):
        return SectionKind.LETTERHEAD
    kind = sections.kind_of(part.title)
    if kind is not None:
        return kind
    if sections.is_title(part.title):
        return SectionKind.BODY
    number = sections.numbered(part.title)[0]
    if points and number:
        return SectionKind.POINT
    # A subheading is about what its heading is about.
    for above in reversed(found):
        parent = (
            number.startswith(f"{above.number}.") if number and above.number else part.sure and not number
        )
        if parent and above.level < part.level and above.title:
            return above.kind if above.kind in _INHERITED else SectionKind.BODY
    return SectionKind.BODY


def _closes(parts: Sequence[_Part], index: int) -> bool:
    part = parts[index]
    if part.block is _Block.ROW:
        return False
    if _CLOSING.match(part.text) and (len(part.text) < 600):
        return True
    # Names and titles after the last running text.
    rest = parts[index:]
    lines = [line for p in rest for line in p.lines]
    return (
        2 <= len(lines) <= 12
        and index > 0
        and parts[index - 1].complete
        and parts[index - 1].block is not _Block.HEADING
        and all(p.block is _Block.TEXT for p in rest)
        and all(
            line.width <= 80 and len(line.text.split()) <= 8 and not line.text[0].islower() for line in lines
        )
        and any(_ROLE.search(line.text) for line in lines)
    )


def _letterhead(found: list[_Open], parts: Sequence[_Part]) -> None:
    """The sections before any running text are the letterhead, but for the document's title."""
    for position, section in enumerate(found):
        end = found[position + 1].start if position + 1 < len(found) else len(parts)
        inside = range(section.start + bool(section.title), end)
        first = next((index for index in inside if parts[index].prose), None)
        if section.kind is SectionKind.LETTERHEAD and first is None:
            continue
        if (
            section.kind is not SectionKind.BODY
            or sections.is_title(section.title)
            or (position + 1 == len(found) and first is None)
        ):
            return
        if first is None:
            section.kind = SectionKind.LETTERHEAD
            continue
        if not section.title and first > section.start:
            section.kind = SectionKind.LETTERHEAD
            found.insert(position + 1, _Open(first, SectionKind.BODY))
        return


# --------------------------------------------------------------------------------------------
# Spans


def _spans(text: str, lines: Sequence[_Line]) -> tuple[Span, ...]:
    """One span as far as there is only space between the lines; furniture begins another."""
    spans: list[Span] = []
    for line in lines:
        if spans and not text[spans[-1].end : line.span.start].strip():
            spans[-1] = Span(spans[-1].start, line.span.end)
        else:
            spans.append(line.span)
    return tuple(spans)


def _sentences(text: str, spans: tuple[Span, ...], part: _Part) -> Iterator[tuple[Span, ...]]:
    if part.block is _Block.HEADING or _CONTENTS.search(part.text):
        yield spans
        return
    joined = " ".join(text[span.start : span.end] for span in spans)
    for sentence in split(joined):
        pieces = []
        at = 0
        for span in spans:
            start = max(sentence.start, at)
            end = min(sentence.end, at + len(span))
            if start < end:
                words = joined[start:end]
                begin = span.start + start - at + len(words) - len(words.lstrip())
                piece = Span(begin, begin + len(words.strip()))
                if piece:
                    pieces.append(piece)
            at += len(span) + 1
        yield tuple(pieces)
