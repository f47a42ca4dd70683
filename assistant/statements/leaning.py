"""Answers without a stand in words that the grammar knows, which all the same may be meant as one.

"Förslaget är varken nödvändigt eller genomtänkt", and nothing but doubts after it: one reader calls that comments,
another opposition. So it is neither decided as the one nor as the other. What tells is named in `signs`: how its sentences
sound (`doubt.tone`), and how much the lead and the likeliest sentence read like support or opposition (`stance.learned`).
What they come to was fitted to labelled answers without a stand (`python training/support.py`): of those that are left as
"oklart", readers who were sure call nine of ten so.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from statistics import fmean

from assistant.domain import SectionKind, Stance, Tone
from assistant.stance.learned import chances, known, silenced
from assistant.statements import speakers
from assistant.statements.collected import INTRODUCES, LEANS, LEANS_FOR, Collected, Line, Part, Said
from assistant.statements.doubt import NEUTRAL, tone
from assistant.statements.remarks import comment, titles

FOR: Mapping[str, float] = {
    "constant": -1.67,
    "lead sounds": 0.23,
    "all sounds": 1.36,
    "lead like support": 0.25,
    "lead like opposition": -0.10,
    "most like support": 0.32,
    "most like opposition": -0.06,
    "sentences": 0.18,
}
AGAINST: Mapping[str, float] = {
    "constant": -2.25,
    "lead sounds": -0.88,
    "all sounds": -1.28,
    "lead like support": -0.09,
    "lead like opposition": 0.23,
    "most like support": -0.11,
    "most like opposition": 0.30,
    "sentences": 0.73,
}
"""How each thing that `signs` tells moves an answer without a stand towards support, and towards opposition."""
COMMENTS = 0.5
"""From here up comments are only comments: of labelled answers so left, readers who were sure call 93 of 100 so."""
_FEWEST, _MOST = 3, 80
"""Sentences: of fewer there is no telling, and more are not looked at."""
_SHORTEST = 20
_LEADS = (SectionKind.SUMMARY, SectionKind.POSITION)
_SILENT = 0.0
"""How much a sentence reads like a stand that the grammar knows, and has read as denied or somebody else's."""


def note(found: Collected, parts: Sequence[Part], names: Sequence[str]) -> None:
    """Marks the most telling sentence of an answer that takes no stand but may be meant as support or opposition."""
    own = [said.statement for said in found.said if said.statement.holder.kind in speakers.OWN]
    if not own or any(s.stance is not Stance.OKLART or s.rule == INTRODUCES for s in own):
        return
    lines = [(index, part, line) for index, part in enumerate(parts) for line in own_lines(part)][:_MOST]
    if len(lines) < _FEWEST:
        return
    lead = next((n for n, (_, part, line) in enumerate(lines) if _section(part, line) in _LEADS), 0)
    tones, alike = [], []
    for _, _, line in lines:
        silent = known(line.text)
        tones.append(NEUTRAL if silent else tone(line.text))
        alike.append((_SILENT, _SILENT) if silent else likeness(line.text, names))
    told = weigh(signs(tones, alike, lead))
    if told is None:
        return
    stance, chance = told
    likeliest = max(range(len(lines)), key=lambda n: alike[n][stance is Stance.AVSTYRKER])
    index, part, line = lines[likeliest]
    rule, leans = (LEANS, Tone.CRITICAL) if stance is Stance.AVSTYRKER else (LEANS_FOR, Tone.POSITIVE)
    for mark in comment(part, line, _section(part, line), speakers.of_line(part, line), ()):
        qualifiers = replace(mark.qualifiers, tone=leans)
        found.said.append(Said(replace(mark, rule=rule, qualifiers=qualifiers, confidence=chance), index))


def likeness(text: str, names: Sequence[str]) -> tuple[float, float]:
    """How much likelier than no stand support is, and opposition: logarithms, to be told apart far below one half."""
    told = dict(zip(Stance, chances(text, names), strict=True))
    none = math.log(max(told[Stance.OKLART], 1e-4))
    support, opposition = (
        _SILENT
        if told[stance] > told[Stance.OKLART] and silenced(text, stance)
        else math.log(max(told[stance], 1e-4)) - none
        for stance in (Stance.TILLSTYRKER, Stance.AVSTYRKER)
    )
    return support, opposition


def signs(tones: Sequence[float], alike: Sequence[tuple[float, float]], lead: int) -> dict[str, float]:
    """What `weigh` weighs, by its name in `FOR` and `AGAINST`."""
    return {
        "lead sounds": tones[lead],
        "all sounds": fmean(tones),
        "lead like support": alike[lead][0],
        "lead like opposition": alike[lead][1],
        "most like support": max(support for support, _ in alike),
        "most like opposition": max(opposition for _, opposition in alike),
        "sentences": math.log(len(tones)),
    }


def weigh(told: Mapping[str, float]) -> tuple[Stance, float] | None:
    """Support or opposition, and how likely it is meant: nothing where comments are likely only comments."""
    support, opposition = (
        1 / (1 + math.exp(-weights["constant"] - sum(weights[name] * value for name, value in told.items())))
        for weights in (FOR, AGAINST)
    )
    if 1 - support - opposition >= COMMENTS:
        return None
    stance = Stance.TILLSTYRKER if support > opposition else Stance.AVSTYRKER
    return stance, round(max(support, opposition), 3)


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
