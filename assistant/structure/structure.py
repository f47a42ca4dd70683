"""A reading taken apart: sections, passages, sentences, and what the document says of itself.

Everything of the text that is not page furniture is in exactly one passage, and everything of a
passage in exactly one of its sentences. A heading is part of its section and is also a passage of one
sentence, so that nothing is lost to whoever goes through the sentences.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from assistant.domain import (
    Citation,
    Document,
    DocumentKind,
    Fact,
    FactKind,
    KindBasis,
    Passage,
    Reading,
    Section,
    SectionKind,
    Sentence,
    Span,
    Structure,
)
from assistant.structure import (
    contents,
    facts,
    guessing,
    items,
    kinds,
    letters,
    outline,
    particulars,
    sections,
    tables,
)
from assistant.structure.passages import CONTENTS, ITEM, Block, Line, Part, lines, passages
from assistant.structure.sentences import LONGEST, split

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
_PARENT_WITHIN = 300
"""So many headings back the heading above a subheading is looked for: a file of nothing but headings must end too."""
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


def analyse(document: Document, reading: Reading) -> Structure:
    """Sections, passages and sentences of a reading, with what the document says of itself."""
    found = list(lines(reading))
    told = _told(reading, found)
    subject = reading.metadata.get("subject", "")
    kind = kinds.kind([subject, *(line.text for line in found)], document.name, reading.text)
    if kind.basis is not KindBasis.LINE and items.looks_like_minutes(found):
        kind = kinds.Kind(DocumentKind.PROTOKOLLSUTDRAG, KindBasis.TEXT)
    begun = items.starts(found, kind.kind)
    parts = tables.mark(passages(reading, found, begun))
    tocs = contents.find(parts)
    parts = guessing.headings(parts, reading, tocs)
    starts, divided = _sections(parts, kind.kind, tocs, {found[index].span.start for index in begun})
    paragraphs: list[Passage] = []
    sentences: list[Sentence] = []
    numbers = {id(part): index for index, part in enumerate(parts)}
    for index, part in enumerate(parts):
        spans = _spans(reading.text, part.lines)
        header = numbers.get(id(part.header)) if part.header is not None else None
        paragraphs.append(Passage(spans, bisect_right(starts, index) - 1, header))
        sentences.extend(Sentence(s, index) for s in _sentences(reading.text, spans, part))
    headings = [(part.title, part.level) for part in parts if part.block is Block.HEADING]
    quoted = letters.of_another_letter(parts)
    said = facts.find(
        reading,
        [line for line in found if line.span not in quoted],
        [line for line in told if line.span not in quoted],
        kind.kind,
    )
    return Structure(
        reading_id=reading.id,
        kind=kind.kind,
        sections=tuple(divided),
        passages=tuple(paragraphs),
        sentences=tuple(sentences),
        title=particulars.title(headings, [line.text for line in found], subject or _metadata_title(reading)),
        date=_own_date(said) or _sent(reading),
        diarienummer=next((fact.value for fact in said if fact.kind is FactKind.DIARIENUMMER), None),
        kind_basis=kind.basis,
        kind_citation=_says_kind(reading, found, kind),
        facts=said,
        items=items.agenda(found, begun),
    )


def _told(reading: Reading, found: Sequence[Line]) -> list[Line]:
    """The lines, and the furniture of the first page: no part of what is said, but date and number may stand there."""
    first_page = reading.page_starts[1] if reading.pages > 1 else len(reading.text)
    running = [
        Line(span, reading.text[span.start : span.end], True, False, None, len(span))
        for span in reading.furniture
        if span.end <= first_page
    ]
    return [*found, *running]


def _says_kind(reading: Reading, found: Sequence[Line], kind: kinds.Kind) -> Citation | None:
    """The line that says the kind. The first of the lines looked at is the subject of an e-mail, which is not in the text."""
    if not kind.line:
        return None
    return Citation(reading.id, (found[kind.line - 1].span,))


def _own_date(said: Sequence[Fact]) -> date | None:
    return next((date.fromisoformat(fact.value) for fact in said if fact.kind is FactKind.DATE), None)


def _sent(reading: Reading) -> date | None:
    """When an e-mail was sent."""
    found = particulars.dates_in(reading.metadata.get("date", ""))
    return found[0] if found else None


def _metadata_title(reading: Reading) -> str:
    return reading.metadata.get("title", "") or reading.metadata.get("Title", "")


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


def _sections(
    parts: Sequence[Part],
    document: DocumentKind,
    tocs: Sequence[contents.Contents],
    items_at: Collection[int],
) -> tuple[list[int], list[Section]]:
    """Where each section begins among the parts, and the sections."""
    if not parts:
        return [], []
    points = _counts_points(parts, document)
    found: list[_Open] = []
    quoted = inside = False
    listed = {number for one in tocs for number in one.passages}
    for index, part in enumerate(parts):
        if part.quoted or (
            parts[index + 1 : index + 2] and parts[index + 1].quoted and letters.WROTE.match(part.text)
        ):
            if not inside:
                found.append(_Open(index, SectionKind.OTHER_VOICES))
            inside = True
            continue
        after, inside = inside, False
        if not quoted and letters.quotes_mail(parts, index):
            quoted = True
            found.append(_Open(index, SectionKind.OTHER_VOICES, part.text.split("\n")[0]))
        elif index in listed:
            if index - 1 not in listed:
                title = part.title if part.block is Block.HEADING else ""
                found.append(_Open(index, SectionKind.LETTERHEAD, title))
        elif part.block is Block.HEADING:
            kind = SectionKind.OTHER_VOICES if quoted else _kind(parts, index, found, points)
            if part.lines[0].span.start in items_at:
                kind = SectionKind.BODY
            found.append(_Open(index, kind, part.title, sections.numbered(part.title)[0], part.level))
        elif not found or after or index - 1 in listed:
            found.append(_Open(index, SectionKind.OTHER_VOICES if quoted else SectionKind.BODY))
        elif not quoted and found[-1].kind is not SectionKind.CLOSING and _closes(parts, index):
            found.append(_Open(index, SectionKind.CLOSING))
    _letterhead(found, parts)
    starts = [section.start for section in found]
    ends = [*starts[1:], len(parts)]
    above = outline.parents([s.title for s in found], [s.level for s in found], [s.kind for s in found])
    return starts, [
        Section(
            s.kind,
            s.title,
            s.number,
            s.level,
            Span(parts[s.start].lines[0].span.start, parts[end - 1].lines[-1].span.end),
            parent,
        )
        for s, end, parent in zip(found, ends, above, strict=True)
    ]


def _counts_points(parts: Sequence[Part], document: DocumentKind) -> bool:
    """Whether numbers of headings are the proposal's: an own numbering begins with 1 and counts on.

    An annex may begin anew, and now and then a heading is missed.
    """
    if document in (DocumentKind.FORSLAG, DocumentKind.RAPPORT, DocumentKind.MISSIV):
        return False
    numbers = [
        int(re.match(r"\d+", number).group())  # type: ignore[union-attr]
        for part in parts
        if part.block is Block.HEADING
        and (number := sections.numbered(part.title)[0])
        and sections.numbered(part.title)[1] != part.title
    ]
    if not numbers:
        return False
    astray = sum(below not in (above, above + 1, 1) for above, below in pairwise(numbers))
    return numbers[0] != 1 or astray > len(numbers) // 5


def _kind(parts: Sequence[Part], index: int, found: Sequence[_Open], points: bool) -> SectionKind:
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
    for above in found[: -_PARENT_WITHIN - 1 : -1]:
        parent = (
            number.startswith(f"{above.number}.")
            if number and above.number
            # A level that was only guessed cannot be compared with one that the format gives.
            else part.sure and parts[above.start].sure and not number
        )
        if parent and above.level < part.level and above.title:
            return above.kind if above.kind in _INHERITED else SectionKind.BODY
    return SectionKind.BODY


def _closes(parts: Sequence[Part], index: int) -> bool:
    part = parts[index]
    if part.block is Block.ROW:
        return False
    if _CLOSING.match(part.text) and (len(part.text) < 600):
        return True
    # Names and titles after the last running text.
    if len(parts) - index > 12:
        return False
    rest = parts[index:]
    lines = [line for p in rest for line in p.lines]
    return (
        2 <= len(lines) <= 12
        and index > 0
        and parts[index - 1].complete
        and parts[index - 1].block is not Block.HEADING
        and all(p.block is Block.TEXT for p in rest)
        and all(
            line.width <= 80 and len(line.text.split()) <= 8 and not line.text[0].islower() for line in lines
        )
        and any(_ROLE.search(line.text) for line in lines)
    )


_STATES = re.compile(
    r"^(?:[^\w\n]|\d|\b[xX]\b)*(?:(?:till|av)styrk(?:s|er|es)|ingen erinran|inget att (?:erinra|invända)|inga (?:synpunkter|invändningar)|avstår)\b.{0,60}$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that is a stand and nothing else, with its number or its box."""


def _numbered_on(found: Sequence[_Open], position: int) -> bool:
    """Whether a heading and the next one are numbered on: "1. Avgifter", "2. Tillsyn" is no letterhead."""
    if position + 1 == len(found):
        return False
    own, following = (sections.numbered(one.title)[0] or "" for one in found[position : position + 2])
    return own.isdigit() and following.isdigit() and int(following) == int(own) + 1


def _letterhead(found: list[_Open], parts: Sequence[Part]) -> None:
    """The sections before any running text are the letterhead, but for the document's title."""
    for position, section in enumerate(found):
        end = found[position + 1].start if position + 1 < len(found) else len(parts)
        inside = range(section.start + bool(section.title), end)
        first = next((index for index in inside if parts[index].prose), None)
        says = any(_STATES.search(parts[at].text) for at in range(section.start, end))
        if says and section.kind is SectionKind.LETTERHEAD and _LABEL.fullmatch(section.title):
            section.kind = SectionKind.BODY
        if section.kind is SectionKind.LETTERHEAD and first is None:
            continue
        if section.kind is SectionKind.BODY and _numbered_on(found, position):
            return
        if section.kind is SectionKind.BODY and says and first is None:
            return  # "1. Tillstyrks": short as a letterhead, and all that the answer says
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


def _spans(text: str, lines: Sequence[Line]) -> tuple[Span, ...]:
    """One span as far as there is only space between the lines; furniture begins another."""
    spans: list[Span] = []
    for line in lines:
        if spans and not text[spans[-1].end : line.span.start].strip():
            spans[-1] = Span(spans[-1].start, line.span.end)
        else:
            spans.append(line.span)
    return tuple(spans)


def _sentences(text: str, spans: tuple[Span, ...], part: Part) -> Iterator[tuple[Span, ...]]:
    whole = part.block is Block.HEADING or part.figures
    whole = whole or (part.block is Block.ROW and bool(CONTENTS.search(part.text)))
    if whole and sum(map(len, spans)) <= LONGEST:
        yield spans
        return
    joined = " ".join(text[span.start : span.end] for span in spans)
    marker = ITEM.match(joined) if part.block is Block.ITEM else None
    for sentence in split(joined):
        if marker and sentence.start < marker.end() < sentence.end:
            # "• " and "1. " say how the list is set, not what is said: no part of a quote.
            sentence = Span(marker.end(), sentence.end)
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
