"""A whole document that reports many answers -> its passages, each with one row for each respondent.

A bill reports the answers section by section, under "Remissinstanserna:"; what somebody thinks of one section is not what
it thinks of the next, so each passage has rows of its own. An earlier sammanställning may be a table: a name, then its
stand. Any other text is one passage.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant import stance
from assistant.domain import Span, Stance
from assistant.respondents import forms
from assistant.statements import prose
from assistant.statements.prose_groups import groups
from assistant.statements.prose_model import Kind, shown
from assistant.statements.prose_text import Clean


@dataclass(frozen=True, slots=True)
class Passage:
    """What a document reports in one place."""

    title: str
    """The section's heading; "" where there is none."""
    span: Span
    rows: tuple[prose.Row, ...]


_BEGINS = re.compile(
    r"^[ \t]*(?:Remissinstanserna|Remissyttrandena|Remissutfallet|Remissopinionen)[ \t]*:", re.M
)
_ENDS = re.compile(
    r"^[ \t]*(?:(?:Skäl(?:en|et)?\b|Bakgrund|Regeringen|Regeringens|Departementschefen|Föredraganden|Överväganden|Utredningens|Utredningen|Kommitténs|Promemorians|Lagrådet)"
    r"[^\n.]{0,80}:|\d+(?:\.\d+)*[ \t]+[A-ZÅÄÖ][^\n]{2,120}$|Skälen för )",
    re.M,
)
_HEADING = re.compile(r"^[ \t]*(\d+(?:\.\d+)*\.?[ \t]+[A-ZÅÄÖ][^\n|]{2,120}[^\n.,;:|])[ \t]*$", re.M)
_CELLS = re.compile(r"[ \t]*(?:\||\t)[ \t]*")
_HEAD = re.compile(r"remissinstans|instans|myndighet|organisation|namn|remissorgan|respondent", re.I)
_FEWEST_TABLE_ROWS = 2


def read(text: str, asked: Sequence[str] = ()) -> tuple[Passage, ...]:
    """Passages in the order of the text; those that name nobody are left out. `asked`: who was asked, if known.

    >>> [(p.title, [r.respondent for r in p.rows]) for p in read("5.1 Avgifter\\nRemissinstanserna: LO tillstyrker förslaget.")]
    [('5.1 Avgifter', ['LO'])]
    """
    found = []
    for title, span in _passages(text):
        part = text[span.start : span.end]
        table, rest = _table(part)
        rows = tuple(_moved(row, span.start) for row in (*table, *prose.read(rest, asked)))
        if rows:
            found.append(Passage(title, span, rows))
    return tuple(found)


def _passages(text: str) -> list[tuple[str, Span]]:
    begins = list(_BEGINS.finditer(text))
    if not begins:
        return [("", Span(0, len(text)))]
    headings = list(_HEADING.finditer(text))
    found = []
    for at, begin in enumerate(begins):
        limit = begins[at + 1].start() if at + 1 < len(begins) else len(text)
        end = _ENDS.search(text, begin.end(), limit)
        above = [heading for heading in headings if heading.end() <= begin.start()]
        title = " ".join(above[-1][1].split()) if above else ""
        found.append((title, Span(begin.start(), end.start() if end else limit)))
    return found


def _table(text: str) -> tuple[tuple[prose.Row, ...], str]:
    """Lines of a table with a name in the first cell, and the text without them, as long as it was."""
    rows: list[prose.Row] = []
    rest = text
    at = 0
    for line in text.splitlines(keepends=True):
        start, at = at, at + len(line)
        bare = line.rstrip("\n")
        split = _CELLS.search(bare)
        if not split or not split.start():
            continue
        name, says = bare[: split.start()].strip(), bare[split.end() :]
        if _HEAD.fullmatch(name) or not says.strip(" |\t") or not _is_name(name):
            continue
        reading = stance.read(says)
        begin = start + split.end()
        words = Span(begin, begin + len(says.rstrip(" |\t")))
        whole = Span(start, start + len(bare))
        rows.append(prose.Row(shown(name), Kind.NAMED, reading.stance, words, whole, reading.confidence))
        rest = rest[:start] + " " * len(bare) + rest[start + len(bare) :]
    return (tuple(rows), rest) if len(rows) >= _FEWEST_TABLE_ROWS else ((), text)


def _is_name(text: str) -> bool:
    """Whether a cell is a respondent's name and nothing else."""
    if not text or len(text) > 120:
        return False
    if forms.is_known(text):
        return True
    found = groups(f"{text} anser", ())
    return (
        bool(found)
        and len(found[0].members) == 1
        and found[0].members[0].kind is Kind.NAMED
        and (found[0].start == 0 and found[0].end >= len(text.split(" (", maxsplit=1)[0]))
    )


def _moved(row: prose.Row, by: int) -> prose.Row:
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
