"""From the raw pages of any format to a `Reading`: repairs, furniture, headings, ids."""

from __future__ import annotations

from assistant.domain import Document, Heading, Reading, Repair, Span, content_id
from assistant.reading import furniture
from assistant.reading.repair import hyphenated_words, repair
from assistant.reading.result import Draft

VERSION = "1"
"""Raised when the same file would give another text than before."""


def assemble(draft: Draft, document: Document, sha256: str) -> Reading:
    """One reading of the whole document. Pages are joined by a line break.

    The text before repairs, which `Reading.original_offset` leads back to, is the raw text of the
    pages joined by "\\n".
    """
    known = hyphenated_words(page.text for page in draft.pages)
    parts: list[str] = []
    starts: list[int] = []
    repairs: list[Repair] = []
    headings: list[Heading] = []
    running: list[Span] = []
    at = 0
    for page in draft.pages:
        if parts:
            at += 1
        starts.append(at)
        fixed = repair(page.text, page.layout, known)
        repairs.extend(Repair(r.kind, r.span.within(at), r.original) for r in fixed.repairs)
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
        parts.append(fixed.text)
        at += len(fixed.text)
    text = "\n".join(parts)
    if draft.paged:
        for start, spans in zip(starts, furniture.on_pages(parts), strict=True):
            running.extend(Span(a, b).within(start) for a, b in spans)
    else:
        running.extend(Span(a, b) for a, b in furniture.without_pages(text))
    merged = _merged(running)
    return Reading(
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
        metadata=dict(draft.metadata),
    )


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
