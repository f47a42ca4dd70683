"""A document in units fit for searching: paragraphs, several short ones together, or stretches of a long one.

A unit is cited by exact spans. What is searched is its text with the headings above it, because a list
item or a table row says little alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.domain import Citation, ReadDocument, SectionKind, Span, Structure

_SHORT, _LONG = 600, 1_100
"""A unit gathers neighbouring passages of a section until it has so many characters, and no more than so many."""
_TINY = 80
"""What is shorter than this when its section ends (a lone heading, a name in a letterhead) goes with what follows."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What is indexed as one: a paragraph, several short ones in a row, or a stretch of a long one."""

    document_id: str
    reading_id: str
    heading: str
    spans: tuple[Span, ...]
    text: str
    kind: SectionKind

    @property
    def searched(self) -> str:
        """The text with its heading before it: a list item or table row says little alone."""
        return f"{self.heading}\n{self.text}" if self.heading else self.text


def units(part: ReadDocument) -> tuple[Unit, ...]:
    """The whole of a document in units fit for searching; every passage is in exactly one, or in several in turn."""
    result: list[Unit] = []
    gathered: list[Span] = []
    inside: list[int] = []
    length, section = 0, -1

    def close() -> None:
        nonlocal length
        if gathered:
            result.append(_unit(part, section, tuple(gathered), inside))
            gathered.clear()
            inside.clear()
        length = 0

    sentences = _sentences_by_passage(part)
    for number, passage in enumerate(part.structure.passages):
        size = sum(len(span) for span in passage.spans)
        new = passage.section != section and length >= _TINY
        if new or (gathered and length + size > _LONG) or length >= _SHORT:
            close()
        section = passage.section
        if size <= _LONG:
            gathered.extend(passage.spans)
            inside.append(number)
            length += size
            continue
        close()
        for stretch in _stretches(sentences.get(number) or [passage.spans]):
            result.append(_unit(part, section, stretch, [number]))
    close()
    return tuple(unit for unit in result if unit.text)


def _unit(part: ReadDocument, section: int, spans: tuple[Span, ...], passages: Sequence[int]) -> Unit:
    citation = Citation(part.reading.id, spans)
    text = part.reading.presentable(citation)
    # a heading may itself be a passage, and then stands in the text already
    path = " > ".join(title for title in _headings(part.structure, section) if title not in text)
    heading = "\n".join(filter(None, (path, *_columns(part, passages))))
    kind = part.structure.sections[section].kind
    return Unit(part.document.id, part.reading.id, heading, spans, text, kind)


def _headings(structure: Structure, number: int) -> list[str]:
    """The heading of a section after those it stands under; a letterhead says nothing of what is under it."""
    titles: list[str] = []
    at: int | None = number
    while at is not None:
        section = structure.sections[at]
        if section.title and section.kind is not SectionKind.LETTERHEAD:
            titles.append(" ".join(section.title.split()))
        at = section.parent
    return titles[::-1]


def _columns(part: ReadDocument, passages: Sequence[int]) -> Iterator[str]:
    """What names the columns of the rows among `passages`, where that is not among them itself."""
    said: set[int] = set(passages)
    for number in passages:
        at = part.structure.passages[number].header
        while at is not None and at not in said:
            said.add(at)
            yield part.reading.presentable(part.structure.cite(part.structure.passages[at]))
            at = part.structure.passages[at].header


def _sentences_by_passage(part: ReadDocument) -> dict[int, list[tuple[Span, ...]]]:
    result: dict[int, list[tuple[Span, ...]]] = {}
    for sentence in part.structure.sentences:
        result.setdefault(sentence.passage, []).append(sentence.spans)
    return result


def _stretches(sentences: Sequence[tuple[Span, ...]]) -> Iterator[tuple[Span, ...]]:
    """A long passage in runs of whole sentences."""
    gathered: list[Span] = []
    for spans in sentences:
        size = sum(len(span) + 1 for span in spans)
        if gathered and sum(len(span) + 1 for span in gathered) + size > _LONG:
            yield tuple(gathered)
            gathered = []
        gathered.extend(spans)
    if gathered:
        yield tuple(gathered)


def fingerprint(unit: Unit) -> str:
    """Changes whenever anything of the unit does that the index holds."""
    spans = ",".join(f"{span.start}-{span.end}" for span in unit.spans)
    line = "\x1f".join((unit.document_id, unit.reading_id, spans, unit.kind.value, unit.searched))
    return hashlib.sha256(line.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Known:
    """A document as an index has it."""

    stamp: str
    """What it was made of, told by whoever made it; empty when nobody did."""
    sha256: str
    """Of its passages."""


@dataclass(frozen=True, slots=True)
class Content:
    """All that an index of some documents holds."""

    units: Mapping[int, Unit]
    """By a number of their own, see `content`; without those of `same`."""
    fingerprints: Mapping[int, str]
    documents: Mapping[str, Known]
    """By id, every document."""
    same: frozenset[str]
    """Documents that have the stamp they are known by, and are not taken apart again."""

    @property
    def sha256(self) -> str:
        """The same passages give the same hash."""
        state = hashlib.sha256()
        for document_id, one in sorted(self.documents.items()):
            state.update(f"{document_id}\x1f{one.sha256}\x1e".encode())
        return state.hexdigest()


def content(
    parts: Sequence[ReadDocument],
    stamps: Mapping[str, str] | None = None,
    known: Mapping[str, Known] | None = None,
) -> Content:
    """The units of all documents, whatever order these come in.

    A unit's number comes from its document and place alone. So a number means the same passage after others
    are added or taken away, and equal scores have the same order whatever was in the index before. Within a
    document numbers rise in reading order.

    `stamps`, by document id, change whenever anything of a document does: one that is `known` by its stamp is as it was.
    """
    stamps, known = stamps or {}, known or {}
    found: dict[int, Unit] = {}
    fingerprints: dict[int, str] = {}
    documents: dict[str, Known] = {}
    same: set[str] = set()
    for part in sorted(parts, key=lambda one: (one.document.id, one.reading.id)):
        document_id = part.document.id
        stamp, before = stamps.get(document_id, ""), known.get(document_id)
        if stamp and before is not None and before.stamp == stamp:
            documents[document_id] = before
            same.add(document_id)
            continue
        digest = hashlib.sha256(f"{document_id}\x1f{part.reading.id}".encode()).digest()
        first = int.from_bytes(digest[:5], "big") >> 1 << 24
        whole = hashlib.sha256(part.reading.id.encode())
        for unit in units(part):
            number = first + min(unit.spans[0].start, (1 << 24) - 1)
            while number in found:
                number += 1
            found[number] = unit
            fingerprints[number] = fingerprint(unit)
            whole.update(fingerprints[number].encode())
        documents[document_id] = Known(stamp, whole.hexdigest())
    return Content(found, fingerprints, documents, frozenset(same))
