"""A whole document that reports many answers -> its passages, each with one row for each respondent.

A bill reports the answers section by section, under "Remissinstanserna:"; what somebody thinks of one section is not what
it thinks of the next, so each passage has rows of its own. An earlier sammanställning may be a table: a name, then its
stand. Any other text is one passage.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.domain import Span, Stance
from assistant.prose import reader, tables
from assistant.prose.blocks import blocks, named_in
from assistant.prose.legend import explains
from assistant.prose.model import Kind
from assistant.prose.passage import blank
from assistant.prose.reader import Row
from assistant.prose.text import Clean


@dataclass(frozen=True, slots=True)
class Passage:
    """What a document reports in one place."""

    title: str
    """The section's heading; "" where there is none."""
    span: Span
    rows: tuple[Row, ...]


_BEGINS = re.compile(
    r"^[ \t]*(?:Remissinstanserna|Remissyttrandena|Remissutfallet|Remissopinionen)[ \t]*:", re.M
)
_ENDS = re.compile(
    r"^[ \t]*(?:(?:Skäl(?:en|et)?\b|Bakgrund|Regeringen|Regeringens|Departementschefen|Föredraganden|Överväganden|Utredningens|Utredningen|Kommitténs|Promemorians|Lagrådet)"
    r"[^\n.]{0,80}:|\d+(?:\.\d+)*[ \t]+[A-ZÅÄÖ][^\n]{2,120}$|Skälen för )",
    re.M,
)
_ANNEX = re.compile(
    r"^[ \t]*(?:Sammanställning (?:av|över) (?:inkomna )?remiss|Remissammanställning|Sammanfattning av remiss)(?![^\n]*\. ?\.)[^\n]{0,120}$",
    re.M,
)
"""The heading of an earlier sammanställning; a line with dots is one in a table of contents."""
_NUMBER = re.compile(r"\bBilaga (\d+)")
_SUBHEADING = re.compile(
    r"(?:\A|\n[ \t]*\n)[ \t]*([A-ZÅÄÖ][^\n|:]{3,100}[^\n.,;:|!?\s-])[ \t]*(?=\n[ \t]*\n)"
)
_FURNITURE = re.compile(r"(?:Prop\b|Bilaga|SOU|Ds |Sida|\d)|.*\bBilaga \d+$")
_LONGEST_HEADING = 100
_LOST = 0.3
_HEADING = re.compile(r"^[ \t]*(\d+(?:\.\d+)*\.?[ \t]+[A-ZÅÄÖ][^\n|]{2,120}[^\n.,;:|])[ \t]*$", re.M)


def read(text: str, asked: Sequence[str] = ()) -> tuple[Passage, ...]:
    """Passages in the order of the text; those that name nobody are left out. `asked`: who was asked, if known.

    >>> [(p.title, [r.respondent for r in p.rows]) for p in read("5.1 Avgifter\\nRemissinstanserna: LO tillstyrker förslaget.")]
    [('5.1 Avgifter', ['LO'])]
    """
    found = []
    plain = text
    reported = tables.tables(text)
    for block in blocks(text):
        if named_in(block) is not None and len(block) == 1:  # over the rest of a cell, nobody's words
            plain = blank(plain, Span(block[0][0].start, block[0][-1].end))
    for title, span in _passages(text):
        for table in reported:
            if span.start <= table.span.start < span.end:
                above = _line_above(text, table.span.start) or title
                found.append(Passage(": ".join(filter(None, (above, table.about))), table.span, table.rows))
                plain = blank(plain, table.span)
        rows = tuple(
            _left_open(_moved(row, span.start)) for row in reader.read(plain[span.start : span.end], asked)
        )
        if rows:
            found.append(Passage(title, span, rows))
    return tuple(sorted(found, key=lambda passage: passage.span.start))


def _line_above(text: str, start: int) -> str:
    """The heading right above a table; "" if what stands there is a sentence."""
    lines = [line.strip() for line in text[:start].splitlines() if line.strip() and not explains(line)]
    if (
        not lines
        or len(lines[-1]) > _LONGEST_HEADING
        or lines[-1].endswith((".", ",", ";"))
        or "|" in lines[-1]
    ):
        return ""
    return " ".join(lines[-1].rstrip(":").split())


def _passages(text: str) -> list[tuple[str, Span]]:
    summaries = _summaries(text)
    begins = [
        begin
        for begin in _BEGINS.finditer(text)
        if not any(span.start <= begin.start() < span.end for _, span in summaries)
    ]
    if not begins and not summaries:
        return [("", Span(0, len(text)))]
    headings = list(_HEADING.finditer(text))
    found = []
    for at, begin in enumerate(begins):
        limit = begins[at + 1].start() if at + 1 < len(begins) else len(text)
        end = _ENDS.search(text, begin.end(), limit)
        above = [heading for heading in headings if heading.end() <= begin.start()]
        title = " ".join(above[-1][1].split()) if above else ""
        found.append((title, Span(begin.start(), end.start() if end else limit)))
    return sorted([*found, *summaries], key=lambda passage: passage[1].start)


def _summaries(text: str) -> list[tuple[str, Span]]:
    """The sections of an annex that puts the answers together: "Sammanställning av remissyttranden"."""
    found = []
    for annex in _ANNEX.finditer(text):
        number = _NUMBER.search(text, annex.start(), annex.start() + 400)
        other = (
            re.compile(rf"^[^\n]{{0,60}}\bBilaga (?!{number[1]}\b)\d+[ \t]*$", re.M).search(text, annex.end())
            if number
            else None
        )
        end = other.start() if other else len(text)
        heads = [
            head for head in _SUBHEADING.finditer(text, annex.end(), end) if not _FURNITURE.match(head[1])
        ]
        edges = [annex.end(), *(head.end() for head in heads), end]
        titles = ["", *(" ".join(head[1].split()) for head in heads)]
        found += [
            (title, Span(a, b)) for title, a, b in zip(titles, edges[:-1], edges[1:], strict=True) if a < b
        ]
    return found


_CELL_LAST = re.compile(r".* (?:[xX×✓✔☒☑]|TD|[TAEN])(?: [A-ZÅÄÖ][a-zåäö]+)?")
"""A name with the next cell of its row: "Kulturnämnden X"."""


def _left_open(row: Row) -> Row:
    """Where the columns of a table are lost, its rows are seen by their names, and no stand read beside them is sure."""
    if row.kind is not Kind.NAMED or not _CELL_LAST.fullmatch(row.respondent):
        return row
    return replace(row, stance=Stance.OKLART, confidence=min(row.confidence, _LOST))


def _moved(row: Row, by: int) -> Row:
    return replace(
        row,
        quote=Span(row.quote.start + by, row.quote.end + by),
        sentence=Span(row.sentence.start + by, row.sentence.end + by),
    )


def reports_many(text: str) -> bool:
    """Whether a text is such a report and no answer of one: it has the bills' heading, or most of its stands are others'.

    >>> reports_many("Remissinstanserna: LO och TCO tillstyrker förslaget. Saco avstyrker förslaget.")
    True
    >>> reports_many("LO tillstyrker förslaget. LO anser att det bör genomföras.")
    False
    """
    named = {
        row.respondent
        for passage in read(text)
        for row in passage.rows
        if row.kind is Kind.NAMED and row.stance is not Stance.OKLART
    }
    if _BEGINS.search(text):
        return len(named) >= 2
    sentences = len(Clean.of(text).sentences())
    return len(named) >= 5 and len(named) * 3 >= sentences
