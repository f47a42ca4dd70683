"""What only reports say: ways in which a stand is retold that no respondent writes of itself.

Beside the grammar of `assistant.stance`, which reads the rest. Same kind of rows: a pattern in Swedish, an example that it
reads, and a counter-example that it must not. The holder stands as one word of the letter þ.
"""

from __future__ import annotations

from assistant.prose.formulas_attitudes import ATTITUDES
from assistant.prose.formulas_neutral import NEUTRAL
from assistant.prose.formulas_opinions import OPINIONS
from assistant.prose.formulas_stands import STANDS
from assistant.stance.fold import fold
from assistant.stance.pattern import Pattern
from assistant.stance.rows import Rows

REPORTED: tuple[Pattern, ...] = (*STANDS, *NEUTRAL, *OPINIONS, *ATTITUDES)
"""In the order in which they are tried: what is declared before what is only felt."""

_ROWS = Rows(REPORTED)


def formulas(masked: str) -> list[tuple[Pattern, int, int]]:
    """Every place where a row matches a sentence with its holders masked; offsets are those of `masked`.

    >>> [row.says.label for row, _, _ in formulas("Förslaget godtas av þþþ.")]
    ['E']
    """
    folded = fold(masked)
    found: list[tuple[Pattern, int, int]] = []
    for row, match in _ROWS.every(folded.text):
        span = folded.span(*match.span())
        if not any(span.start < end and start < span.end for _, start, end in found):
            found.append((row, span.start, span.end))
    return sorted(found, key=lambda one: one[1])
