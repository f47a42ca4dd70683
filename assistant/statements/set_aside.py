"""Words of a stand that are not this stand: what is denied, and what was thought at another time."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain import Stance, VoiceKind
from assistant.stance.model import Clause
from assistant.statements.collected import Line

_DENIED = re.compile(
    r"\b(?:anser|finner|bedömer|menar|tycker|tror) (?:\w+ ){0,2}?inte (?:heller )?att\b(?:(?!\b(?:utan|men)\b)[^.;])*$",
    re.IGNORECASE,
)


def denied_view(text: str, clause: Clause) -> bool:
    """Whether the clause of a support stands under a denied "anser inte att …"."""
    return _DENIED.search(text[clause.span.start : clause.words.start]) is not None


_PRETERITE = re.compile(
    r"\b(?:motsatte|avstyrkte|tillstyrkte|avvisade|stödde|ställde|instämde|biträdde|förordade)\b",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"\b(?:19|20)\d\d\b(?![-–]\d)|\bdåvarande\b|\btidigare\b|\bförra\b|\bden gången\b", re.IGNORECASE
)


def told_of_then(text: str, clause: Clause) -> bool:
    """ "I samrådet 2019 motsatte sig föreningen den dåvarande planen": a stand of another time, on something else."""
    return (
        _PRETERITE.search(text[clause.words.start : clause.words.end]) is not None
        and _THEN.search(text) is not None
    )


_AGREES = re.compile(
    r"\b(?:instämmer|håller med|är av samma (?:uppfattning|mening)|delar (?:den|denna|detta)\s?\w*|(?:ställer|ansluter) (?:sig|oss) (?:bakom|till) (?:det|detta|denna|den)\s?\w*)"
    r"(?:\s+(?:helt|fullt ut|i (?:det|detta|denna|den)(?:\s\w+)?|till fullo|således|även|också))*\s*[.!]?$",
    re.IGNORECASE,
)


def joins_a_no(lines: Sequence[Line], number: int, clause: Clause) -> bool:
    """ "LRF avstyrker förslaget. Kommunen instämmer": agreement with nothing but the sentence before, which opposes."""
    line = lines[number]
    if number == 0 or clause.stance is not Stance.TILLSTYRKER or not _AGREES.search(line.text.rstrip()):
        return False
    before = lines[number - 1]
    return before.sentence.passage == line.sentence.passage and any(
        one.voice is VoiceKind.OTHERS and one.stance is Stance.AVSTYRKER for one in before.reading.clauses
    )
