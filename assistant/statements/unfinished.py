"""Answers of which something is still to come, or could not be read: a decision that is not taken yet, a part in English.

What they say so far may not be what the respondent comes to say, so nothing is decided from it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain import (
    WHOLE,
    DocumentKind,
    Holder,
    Qualifiers,
    ReviewItem,
    ReviewKind,
    SectionKind,
    Stance,
    Statement,
    VoiceKind,
)
from assistant.respondents import languages
from assistant.statements import speakers
from assistant.statements.collected import FOREIGN, PENDING, Collected, Context, Line, Part, Said

_LETTERS = (DocumentKind.REMISSVAR, DocumentKind.OKAND)
_BOARD = r"(?:kommunstyrelsen|regionstyrelsen|styrelsen|\w*nämnden|(?:kommun|region)?fullmäktige|direktionen|årsmötet|stämman)"
_DAY = r"(?:den )?\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|\b20\d\d-\d\d-\d\d"
_PENDING = re.compile(
    rf"\b{_BOARD} (?:kommer att (?:behandla|besluta|fatta|ta)\w*|behandlar|fattar beslut|tar ställning|beslutar i ärendet)\b[^.;]*?(?:{_DAY})"
    rf"|\b(?:beslut(?:et)? (?:i (?:ärendet|frågan) )?(?:fattas|väntas|kommer att fattas|tas)|(?:ärendet|yttrandet|svaret) (?:ska |kommer att )?(?:behandlas?|beslutas?|antas|tas upp|justeras))\b[^.;]*?(?:{_DAY}|\bsenare\b)"
    r"|\bpreliminärt (?:\w+ )?(?:svar|yttrande|remissvar|ställningstagande)\b|\b(?:svaret|yttrandet|remissvaret) är (?:ännu |fortfarande |därför )?(?:preliminärt|inte (?:politiskt )?(?:behandlat|beslutat|antaget|förankrat))\b"
    rf"|\b(?:i avvaktan på|med (?:reservation|förbehåll) för|under förutsättning av) (?:\w+ )?{_BOARD}s (?:\w+ )?(?:beslut|godkännande|behandling|ställningstagande)\b",
    re.IGNORECASE,
)
_STAND = re.compile(
    r"\b(?:support|oppos|object|reject|endors|welcom|agree|disagree|favou?r|against|recommend|urge|approve)\w*",
    re.IGNORECASE,
)
_FEWEST = 60
"""Characters of a paragraph whose language is told."""


def note(found: Collected, parts: Sequence[Part], context: Context) -> None:
    """Marks what is not decided yet, and what is in another language and speaks of a stand."""
    for index, part in enumerate(parts):
        if part.document.structure.kind in _LETTERS:
            pending = next((line for line in part.lines if _is_pending(part, line)), None)
            if pending:
                found.said.append(_mark(index, part, pending, PENDING))
        foreign = next((line for line in part.lines if _is_foreign(part, line)), None)
        if foreign:
            found.said.append(_mark(index, part, foreign, FOREIGN))
            found.items.append(
                ReviewItem(
                    ReviewKind.LOW_CONFIDENCE,
                    "En del av svaret är på ett annat språk. Verktyget läser bara svenska, så den delen är inte läst.",
                    "Läs den delen av svaret. Ändra om tabellen inte ger en rättvisande bild.",
                    part.document.document.id,
                    context.respondent_id,
                    WHOLE,
                    part.cite(foreign),
                )
            )


def _is_pending(part: Part, line: Line) -> bool:
    return speakers.of_line(part, line) in speakers.OWN and _PENDING.search(line.text) is not None


def _is_foreign(part: Part, line: Line) -> bool:
    if _STAND.search(line.text) is None or speakers.of_line(part, line) not in speakers.OWN:
        return False
    passage = part.document.structure.passages[line.sentence.passage]
    text = part.document.reading.text[passage.spans[0].start : passage.spans[-1].end]
    return len(text) >= _FEWEST and bool(languages.foreign(text))


def _mark(index: int, part: Part, line: Line, rule: str) -> Said:
    citation = part.cite(line)
    holder = Holder(VoiceKind.RESPONDENT)
    return Said(
        Statement(
            holder, WHOLE, Stance.OKLART, Qualifiers(), citation, citation, rule, SectionKind.BODY, 0.9
        ),
        index,
    )
