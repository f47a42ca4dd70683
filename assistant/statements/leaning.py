"""Answers without a stand that lean so heavily one way that "oklart" may not be how they are meant.

"Förslaget är varken nödvändigt eller genomtänkt", and nothing but doubts after it: one reader calls that comments,
another opposition. So it is neither decided as the one nor as the other. What the lead of the answer says and how all
of it sounds together (`doubt.tone`) was weighed on labelled answers: of those whose lead is as heavy as here, nearly
half are called opposition. Of answers that lean less, or that lean for, seven of ten and more are called comments:
those are "oklart" with their tone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import fmean

from assistant.domain import SectionKind, Stance, Tone
from assistant.stance.fold import fold
from assistant.stance.grammar import hits
from assistant.stance.pattern import Force
from assistant.statements import speakers
from assistant.statements.collected import INTRODUCES, LEANS, Collected, Line, Part, Said
from assistant.statements.doubt import NEUTRAL, tone
from assistant.statements.remarks import comment, titles

_FEWEST, _MOST = 3, 40
"""Sentences: of fewer there is no telling, and of more the most are facts."""
_LEAD_AGAINST, _ALL_AGAINST = -0.37, 0.1
"""Tones up to which the lead, and all of it together, lean against."""
_SHORTEST = 20
_LEADS = (SectionKind.SUMMARY, SectionKind.POSITION)


def note(found: Collected, parts: Sequence[Part]) -> None:
    """Marks the lead sentence of an answer that takes no stand but leans."""
    own = [said.statement for said in found.said if said.statement.holder.kind in speakers.OWN]
    if not own or any(s.stance is not Stance.OKLART or s.rule == INTRODUCES for s in own):
        return
    lines = [(index, part, line) for index, part in enumerate(parts) for line in own_lines(part)]
    if not _FEWEST <= len(lines) <= _MOST:
        return
    tones = [_lean(line.text) for _, _, line in lines]
    leads = [n for n, (_, part, line) in enumerate(lines) if _section(part, line) in _LEADS] or [0]
    lead, together = tones[leads[0]], fmean(tones)
    if lead > _LEAD_AGAINST or together > _ALL_AGAINST:
        return
    index, part, line = lines[leads[0]]
    marks = comment(part, line, _section(part, line), speakers.of_line(part, line), ())
    found.said.extend(
        Said(replace(mark, rule=LEANS, qualifiers=replace(mark.qualifiers, tone=Tone.CRITICAL)), index)
        for mark in marks
    )


def _lean(text: str) -> float:
    """The tone, which words of a stand must not colour that is somebody else's, or is denied: "noterar att X tillstyrker".

    >>> _lean("Vi noterar att länsstyrelsen tillstyrker förslaget.") == NEUTRAL
    True
    """
    said = any(hit.pattern.force >= Force.DECLARED for hit in hits(fold(text).text))
    return NEUTRAL if said else tone(text)


def _section(part: Part, line: Line) -> SectionKind:
    return part.document.structure.sections[line.section].kind


def own_lines(part: Part) -> Iterator[Line]:
    """What the respondent says itself, without headings and letterhead."""
    for line in part.lines:
        if len(line.text) < _SHORTEST or line.reading.instruction or titles(line, part):
            continue
        if (
            _section(part, line) is not SectionKind.LETTERHEAD
            and speakers.of_line(part, line) in speakers.OWN
        ):
            yield line
