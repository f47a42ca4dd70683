"""From the raw pages of any format to a `Reading`: repairs, furniture, headings, ids."""

from __future__ import annotations

import re
import string
from collections.abc import Sequence
from itertools import pairwise

from assistant import lexicon
from assistant.domain import (
    Document,
    Heading,
    Reading,
    Repair,
    RepairKind,
    ReviewItem,
    ReviewKind,
    ScannedPage,
    Span,
    content_id,
)
from assistant.reading import furniture, ligatures, signs
from assistant.reading.repair import AFTER_SUSPENDED, Repaired, hyphenated_words, joint_of, repair
from assistant.reading.result import Draft, Edit
from assistant.swedish import listed

VERSION = "3"
"""Raised when the same file would give another text than before."""


def assemble(draft: Draft, document: Document, sha256: str) -> tuple[Reading, tuple[ReviewItem, ...]]:
    """One reading of the whole document, and what a person must know of its text.

    Pages are joined by a line break. The text before repairs, which `Reading.original_offset` leads back
    to, is the raw text of the pages joined by "\\n".
    """
    made, furniture_spans, items = _repaired(draft, document)
    parts = [page.text for page in made]
    starts: list[int] = []
    repairs: list[Repair] = []
    headings: list[Heading] = []
    running: list[Span] = []
    at = 0
    for page, fixed in zip(draft.pages, made, strict=True):
        starts.append(at)
        repairs.extend(fixed.repairs_from(at))
        headings.extend(
            Heading(
                _trimmed(fixed.text, fixed.canonical(mark.start), fixed.canonical(mark.end)).within(at),
                mark.level,
            )
            for mark in page.headings
        )
        running.extend(
            Span(fixed.canonical(mark.start), fixed.canonical(mark.end)).within(at) for mark in page.furniture
        )
        at += len(fixed.text) + 1
    text = "\n".join(parts)
    for start, spans in zip(starts, furniture_spans, strict=True):
        running.extend(Span(a, b).within(start) for a, b in spans)
    merged = _merged(running)
    reading = Reading(
        id=content_id("r", document.id, sha256, draft.reader, VERSION, text),
        document_id=document.id,
        reader=draft.reader,
        text=text,
        page_starts=tuple(starts) if draft.paged else (),
        unreadable_pages=draft.unreadable_pages(),
        furniture=merged,
        headings=tuple(
            heading
            for heading in headings
            if heading.span and not any(heading.span.overlaps(span) for span in merged)
        ),
        repairs=tuple(repairs),
        scanned=tuple(
            ScannedPage(number, page.words) for number, page in enumerate(draft.pages, start=1) if page.words
        ),
        metadata=dict(draft.metadata),
    )
    return reading, items


_Spans = Sequence[Sequence[tuple[int, int]]]
"""For each page, stretches of its text."""


_LETTERS = (string.ascii_letters + " \n").encode()


def _signs(text: str) -> frozenset[str]:
    """What a text is written with, but for the letters a to z, which are most of it and mean themselves."""
    left = text.encode("utf-8", "surrogatepass").translate(None, _LETTERS)
    return frozenset(left.decode("utf-8", "surrogatepass"))


def _repaired(draft: Draft, document: Document) -> tuple[list[Repaired], _Spans, tuple[ReviewItem, ...]]:
    """The pages with all their repairs, and their furniture. Words parted by a page break are put together last."""
    hyphenated = hyphenated_words(page.text for page in draft.pages)
    shown = [page.read_as or page.text for page in draft.pages]
    used = _signs("".join(shown))
    read_as = signs.letters(shown, used)
    lost = ligatures.lost_signs(read_as, used)
    meant_by = [a | b for a, b in zip(lost, ligatures.stand_ins(read_as, used), strict=True)]
    meant = used if read_as == tuple(shown) else _signs("".join(read_as))

    def repaired(number: int, edits: Sequence[Edit]) -> Repaired:
        page = draft.pages[number]
        return repair(page.text, edits, hyphenated, read_as[number], meant_by[number], meant)

    made = [repaired(number, page.layout) for number, page in enumerate(draft.pages)]
    missing = [
        count - len(found) for count, found in zip(ligatures.letters_lost(read_as, used), lost, strict=True)
    ]
    items = [*_lost_items(draft, missing, document)]
    running = [list(spans) for spans in _running(draft, [page.text for page in made])]
    if draft.paged and len(made) > 1:
        moved, parted = _over_pages(made, running, hyphenated)
        for number, edits in moved.items():
            before, made[number] = made[number], repaired(number, (*draft.pages[number].layout, *edits))
            running[number] = [
                (made[number].canonical(before.raw(start)), made[number].canonical(before.raw(end)))
                for start, end in running[number]
            ]
        items += _parted_items(parted, document)
    return made, running, tuple(items)


def _running(draft: Draft, parts: Sequence[str]) -> _Spans:
    if draft.paged:
        return furniture.on_pages(parts)
    return (furniture.without_pages("\n".join(parts)), *((),) * (len(parts) - 1))


_HYPHEN_LAST = re.compile(r"(?<![\w/-])([^\W\d_]{2,60})-[ \t]*(?=\n|$)")
_FOOTNOTES = re.compile(r"\s*(?:$|(?:\d{1,3}|\*{1,3})\s?[^\W\d_])")
_BEGINS_LOW = re.compile(r"[^\W\d_]{1,60}")


def _over_pages(
    pages: Sequence[Repaired], running: _Spans, hyphenated: frozenset[str]
) -> tuple[dict[int, list[Edit]], list[tuple[int, str]]]:
    """Edits by page that move the end of a word parted by a page break to where the word begins; and what was left.

    A footer or footnotes may stand under its beginning, and a header above its end. The word is put together only if it is certain (`joint_of`).
    """
    edits: dict[int, list[Edit]] = {}
    left: list[tuple[int, str]] = []
    for number, (page, following) in enumerate(pairwise(pages)):
        parted = _parted_last(page.text, running[number])
        first = _first_word(following.text, running[number + 1]) if parted else None
        if parted is None or first is None or not first.group()[0].islower():
            continue
        before, after = parted[1], first.group()
        joint = joint_of(before, after, hyphenated)
        if joint is None or not following.is_plain(first.start(), first.end()):
            if not lexicon.known(before) and after not in AFTER_SUSPENDED:
                left.append((number + 1, before + "-"))
            continue
        place, begin = page.raw(parted.end(1)), following.raw(first.start())
        # The end of the line stays where it was.
        line = "\n" if page.replaced(parted.end(1)).endswith("\n") else ""
        edits.setdefault(number, []).append(Edit(place, place + 1, joint + after + line, RepairKind.HYPHEN))
        edits.setdefault(number + 1, []).append(Edit(begin, begin + len(after), "", RepairKind.HYPHEN))
    return edits, left


def _parted_last(text: str, running: Sequence[tuple[int, int]]) -> re.Match[str] | None:
    """A word that ends with a hyphen, if nothing but furniture and footnotes comes after it on the page."""
    if "-\n" not in text and "- \n" not in text and not text.rstrip().endswith("-"):
        return None
    own = list(text)
    for start, end in running:
        own[start:end] = " " * (end - start)
    plain = "".join(own)
    found = [*_HYPHEN_LAST.finditer(plain)][-1:]
    return next((match for match in found if _FOOTNOTES.match(plain, match.end())), None)


def _first_word(text: str, running: Sequence[tuple[int, int]]) -> re.Match[str] | None:
    """What the page's own text begins with, if that is a word."""
    place = 0
    for start, end in sorted(running):
        if text[place:start].strip():
            break
        place = end
    while place < len(text) and text[place].isspace():
        place += 1
    return _BEGINS_LOW.match(text, place)


def _parted_items(parted: Sequence[tuple[int, str]], document: Document) -> list[ReviewItem]:
    return [
        ReviewItem(
            ReviewKind.REPAIR,
            f"{document.name}, s. {page}–{page + 1}: ordet {word} delas av sidbytet och kunde inte sättas ihop säkert.",
            "Läs meningen i originalet.",
            document_id=document.id,
            page=page,
        )
        for page, word in parted
    ]


def _lost_items(draft: Draft, missing: Sequence[int], document: Document) -> list[ReviewItem]:
    """One item for the whole document: where letters are missing, and how many."""
    counts = {number: count for number, count in enumerate(missing, start=1) if count > 0}
    if not counts:
        return []
    total = sum(counts.values())
    where = f", s. {listed([str(number) for number in counts])}," if draft.paged else ""
    return [
        ReviewItem(
            ReviewKind.REPAIR,
            f"{document.name}{where} saknar {total} tecken som inte kunde återskapas säkert.",
            "Läs de ställena i originalet. Ord som saknar bokstäver kan ha missats.",
            document_id=document.id,
            page=next(iter(counts)) if draft.paged else None,
        )
    ]


def _trimmed(text: str, start: int, end: int) -> Span:
    """The span without space at its ends."""
    words = text[start:end]
    return Span(start + len(words) - len(words.lstrip()), max(start, start + len(words.rstrip())))


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        elif span:
            merged.append(span)
    return tuple(merged)
