"""One passage of a report with the tables in it -> one row for each respondent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import Span, Stance
from assistant.prose import reader, tables
from assistant.prose.model import Kind
from assistant.prose.reader import Row
from assistant.prose.rows import combined, name_key


def read(text: str, names: Sequence[str] = ()) -> tuple[Row, ...]:
    """Rows of the tables and of the prose around them, each respondent once; stands on single points are left out.

    `names`: who was asked, if known.

    >>> [(r.respondent, r.stance.label) for r in read("LO tillstyrker.\\nNämnd | Beslut\\nKulturnämnden | Avstyrker")]
    [('Kulturnämnden', 'A'), ('LO', 'T')]
    """
    found = tables.tables(text)
    rows = [row for table in found if not table.about for row in table.rows]
    for table in found:
        text = blank(text, table.span)
    return _each_once([*rows, *reader.read(text, names)])


def blank(text: str, span: Span) -> str:
    """A text with nothing to read in a span but that a sentence ends there, and as long as before."""
    nothing = re.sub(r"[^\n]", " ", text[span.start : span.end])
    return f"{text[: span.start]}.{nothing[1:]}{text[span.end :]}"


def _each_once(rows: Sequence[Row]) -> tuple[Row, ...]:
    """A respondent of a table and of the prose is one row; two stands of it are told, as elsewhere."""
    held: dict[tuple[str, Kind, Stance | None], Row] = {}
    for row in rows:
        key = (name_key(row.respondent), row.kind, None if row.kind is Kind.NAMED else row.stance)
        before = held.get(key)
        if before is None or before.stance is Stance.OKLART:
            held[key] = row
        elif row.stance not in (Stance.OKLART, before.stance):
            label = combined([before.stance, row.stance])
            others = sorted({*before.disputed, before.stance, row.stance} - {label}, key=lambda s: s.label)
            held[key] = replace(before, stance=label, disputed=tuple(others))
    return tuple(held.values())
