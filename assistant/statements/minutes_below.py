"""One file that holds a report with the decision it proposes and, below it, the minutes of what was decided.

The report is the officials', the minutes are the respondent's: each is read as the document it is.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.domain import DocumentKind, ReadDocument, SectionKind, VoiceKind
from assistant.statements import protocol

_HEAD = re.compile(
    r"^[ \t#*]*(?:(?:beslut och )?protokollsutdrag|utdrag ur (?:\w+ )?protokoll|sammanträdesprotokoll|beslutsprotokoll|protokoll(?= (?:\d|från|fört)|[ \t]*$)"
    r"|(?:[\w-]+(?: [\w-]+)?,? )?§ ?\d{1,4}\b(?! (?:i|och|st|andra|första|p)\b))[^\n.]{0,120}$",
    re.IGNORECASE | re.MULTILINE,
)
""" "PROTOKOLLSUTDRAG", "Utdrag ur protokoll 2025-09-24", "§ 95"."""


def apart(document: ReadDocument) -> tuple[ReadDocument, ...]:
    """The report and the minutes below it, or the one document that it is."""
    structure = document.structure
    if structure.kind is not DocumentKind.TJANSTEUTLATANDE:
        return (document,)
    minutes = DocumentKind.PROTOKOLLSUTDRAG
    decided = [
        section.span.start
        for section in structure.sections
        if section.kind is SectionKind.DECISION and protocol.voice(minutes, section) is VoiceKind.RESPONDENT
    ]
    decided += [
        sentence.spans[0].start
        for sentence in structure.sentences
        if protocol.decides(" ".join(document.sentence_text(sentence).split()))
    ]
    proposed = [s.span.start for s in structure.sections if _proposes(s.title)]
    heads = (found.start() for found in _HEAD.finditer(document.reading.text))
    begins = next((at for at in heads if _is_between(at, proposed, decided)), None)
    if begins is None:
        return (document,)
    above = tuple(s for s in structure.sentences if s.spans[0].start < begins)
    below = tuple(s for s in structure.sentences if s.spans[0].start >= begins)
    return (
        replace(document, structure=replace(structure, sentences=above)),
        replace(document, structure=replace(structure, sentences=below, kind=minutes)),
    )


def _proposes(title: str) -> bool:
    return (
        re.search(r"förslag(?: till (?:beslut|yttrande|svar|remissvar))?\W*$", title, re.IGNORECASE)
        is not None
    )


def _is_between(at: int, proposed: list[int], decided: list[int]) -> bool:
    """Whether what was proposed stands above, what was decided below, and nothing is proposed between."""
    decision = min((start for start in decided if start >= at), default=None)
    if decision is None or not any(start < at for start in proposed):
        return False
    return not any(at <= start < decision for start in proposed)
