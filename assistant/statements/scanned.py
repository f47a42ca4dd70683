"""Stands read from a picture of a page: no surer than the words they stand on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from assistant.domain import (
    Citation,
    ReadDocument,
    Reading,
    ReviewItem,
    ReviewKind,
    Span,
    Stance,
    Statement,
    Submission,
)
from assistant.statements.speakers import OWN
from assistant.swedish import listed

WEAK = 60
"""Below this confidence, in percent, a scanned word may well be another word."""
_ALIKE = 72.0
"""How much of a weak word must be that of a stance word for it to be one that was misread, in percent."""
_STANCE_WORDS = (
    "tillstyrker", "tillstyrks", "tillstyrka", "avstyrker", "avstyrks", "avstyrka", "erinran", "erinra", "invändningar",
    "motsätter", "instämmer", "avstår",
)  # fmt: skip


def weigh(
    statements: Sequence[Statement], parts: Sequence[ReadDocument], submission: Submission
) -> tuple[tuple[Statement, ...], tuple[ReviewItem, ...]]:
    """The statements, less sure where their words are; and an item for each weak word in or beside a stand.

    A stand whose own words are weak is not decided. A weak word that resembles a stance word is listed where no
    stand was read from it.
    """
    scans = {part.reading.id: part for part in parts if part.reading.scanned}
    if not scans:
        return tuple(statements), ()
    weighed: list[Statement] = []
    items: list[ReviewItem] = []
    seen: set[tuple[str, Span]] = set()
    for statement in statements:
        part = scans.get(statement.citation.reading_id)
        if part is None or statement.holder.kind not in OWN or statement.stance is Stance.OKLART:
            weighed.append(statement)
            continue
        deciding = _weak(part.reading, statement.words)
        if deciding:
            statement = replace(
                statement, confidence=min(statement.confidence, min(sure for _, sure in deciding) / 100)
            )
        weighed.append(statement)
        found = list(deciding or _weak(part.reading, statement.citation))
        seen.update((part.reading.id, span) for span, _ in found)
        if found:
            near = "i de ord som avgör" if deciding else "nära de ord som avgör"
            items += _items(
                part, found, f"Ett ställningstagande är läst från en bild, med osäkra ord {near}", submission
            )
    for part in scans.values():
        lost = [
            (span, sure)
            for span, sure in _weak(
                part.reading, Citation(part.reading.id, (Span(0, len(part.reading.text)),))
            )
            if (part.reading.id, span) not in seen and _resembles(part.reading.text[span.start : span.end])
        ]
        if lost:
            items += _items(
                part, lost, "Ord som kan vara ett ställningstagande är osäkert lästa från en bild", submission
            )
    return tuple(weighed), tuple(items)


def _weak(reading: Reading, citation: Citation) -> tuple[tuple[Span, int], ...]:
    """Words of a citation that are weak, with how sure they are, 0 to 100. Single signs say nothing."""
    found: list[tuple[Span, int]] = []
    for span in citation.spans:
        for number, word in reading.scanned_words(span):
            if word[-1] >= WEAK or word[1] - word[0] < 2:
                continue
            here, sure = reading.canonical_span(number, word[0], word[1]), max(0, word[-1])
            if found and here.start <= found[-1][0].end:  # one word on two lines
                before, surer = found.pop()
                here, sure = Span(before.start, max(before.end, here.end)), min(surer, sure)
            found.append((here, sure))
    return tuple(found)


def _resembles(word: str) -> bool:
    """
    >>> _resembles("avstvrkcr"), _resembles("kommunen")
    (True, False)
    """
    plain = word.strip(".,;:()").casefold()
    return len(plain) >= 6 and any(fuzz.ratio(plain, stance) >= _ALIKE for stance in _STANCE_WORDS)


def _items(
    part: ReadDocument, weak: Sequence[tuple[Span, int]], what: str, submission: Submission
) -> list[ReviewItem]:
    reading = part.reading
    citation = Citation(reading.id, tuple(sorted({span for span, _ in weak})))
    said = listed(
        [f"”{' '.join(reading.text[span.start : span.end].split())}” ({sure} %)" for span, sure in weak[:5]]
    )
    return [
        ReviewItem(
            ReviewKind.LOW_CONFIDENCE,
            f"{what}: {said}.",
            "Jämför med bilden av sidan, och bekräfta eller ändra i tabellen.",
            document_id=part.document.id,
            respondent_id=respondent_id,
            citation=citation,
        )
        for respondent_id in submission.respondent_ids
    ]
