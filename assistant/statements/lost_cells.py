"""Tables on a form whose cells are lost in the text: headings for stands on one line, and ticks somewhere below.

Which column a tick stands in cannot be told, so it is nobody's stand: a person looks at the form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from assistant.domain import WHOLE, Citation, ReadDocument, Span, Stance
from assistant.proposal import Match
from assistant.statements.answer_forms import MARK
from assistant.statements.collected import Collected, Context, Line, Part, Said
from assistant.statements.form_tables import FEWEST, LONGEST, Tick, points_of, stated, text_of

_HEADING = re.compile(
    r"(?<!\w)(?:(?:Tillstyrk|Avstyrk|Instäm|Stöd[jse])\w*|Avstår|Motsätter sig|Delvis|Ja|Nej|Positiv|Negativ|Neutral|Ingen erinran|"
    r"Inga synpunkter|Ej \w+|(?-i:[A-ZÅÄÖ])\w+ (?:ej|inte|åsikt|uppfattning|ståndpunkt)|"
    r"Vi (?:tillstyrker|avstyrker|avstår|instämmer|stöder|stödjer|har ingen))(?!\w)"
)
"""A column heading among others whose cells are gone: "Förslag Tillstyrker Avstyrker Vet ej"."""
_LABEL_OVER = 4
"""A tick, and so many passages less one above it that its row's label may be broken in."""
_PUNCTUATION = re.compile(r"[.,:;!?]")
_HEADINGS_OVER = 8
"""So many passages may headings be that are broken in their cells."""
_TICKED_LAST = re.compile(rf"(?:^|.*\s){MARK.pattern}", re.IGNORECASE | re.DOTALL)
_JA = re.compile(r"\bja\W*$", re.IGNORECASE)
"""The last word of a sentence as often as a mark."""
_ROWS_WITHIN = 120
"""So many passages below headings without cells may be their rows."""


def without_cells(document: ReadDocument) -> Mapping[int, tuple[int, ...]]:
    """Passages that are column headings without cells, each with the ticked passages below it."""
    found: dict[int, tuple[int, ...]] = {}
    passages = document.structure.passages
    words = [text_of(document, passage).strip() for passage in passages]
    punctuated = [_PUNCTUATION.search(text) is not None for text in words]
    for at, first in enumerate(words):
        if at in found or punctuated[at] or "|" in first or "\t" in first:
            continue
        furthest = min(len(words), at + _HEADINGS_OVER)
        furthest = next((n for n in range(at, furthest) if punctuated[n]), furthest)
        for end in range(furthest, at, -1):
            text = " ".join(" ".join(words[at:end]).split())
            if len(text) > 2 * LONGEST or len(_HEADING.findall(text)) < FEWEST:
                continue
            ticked = tuple(_ticked_below(words, end))
            if ticked and not any(MARK.fullmatch(one) for one in words[at:end]):
                found.update(dict.fromkeys(range(at, end), ticked))
                break
    return found


def _ticked_below(words: Sequence[str], begin: int) -> Iterator[int]:
    for at in range(begin, min(len(words), begin + _ROWS_WITHIN)):
        text = words[at]
        if len(text) > LONGEST and text.endswith((".", ":", "?")):
            return  # running text: the table has ended
        if len(text) <= 2 * LONGEST and _TICKED_LAST.fullmatch(text) and not _JA.search(text):
            yield at


def unplaced(
    found: Collected, index: int, part: Part, line: Line, heading: tuple[Match, ...], context: Context
) -> None:
    """A tick whose column is not known: on the point its own line names, or those above it up to the tick before."""
    at = line.sentence.passage
    told: tuple[Match, ...] = ()
    citation = part.cite(line)
    for above in range(at, max(-1, at - _LABEL_OVER), -1):
        passage = part.document.structure.passages[above]
        text = " ".join(text_of(part.document, passage).split())
        told = points_of(text, context.proposal)
        if told:
            first = min(passage.spans[0].start, line.sentence.spans[0].start)
            citation = Citation(part.document.reading.id, (Span(first, line.sentence.spans[-1].end),))
        if told or (above < at and _TICKED_LAST.fullmatch(text)):
            break
    for target in [match.target for match in told or heading] or [WHOLE]:
        unknown = stated(part, line, citation, target, Tick(Stance.OKLART), context)
        found.said.append(Said(unknown, index))
