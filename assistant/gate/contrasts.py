"""What is set against what: "2005 i stället för 1990", "bättre än ett centralt ansvar". The two may not have changed places.

Every word of such a sentence stands in the evidence, and in the same relation; only which side it is on is another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from assistant.gate.claims import sentences
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import carries_content, root
from assistant.gate.source import Source

_AGAINST = re.compile(
    r"\b(?:i\s*stället\s+för|snarare\s+än|hellre\s+än|framför\s+att|än|jämfört\s+med|till\s+skillnad\s+från)\b",
    re.IGNORECASE,
)
_NO_SIDE = re.compile(
    r"(?:mer|mindre|fler|färre|annat|annan|andra|högre|lägre|längre|äldre|yngre|större|sedan|inget|ingen)\s+$"
)
""" "Mer än 20" has one side only."""
_END = re.compile(r"[,.;:]|\b(?:men|och\s+att|som|medan|eftersom|vilket)\b")
_LONGEST = 3
"""Things of the other side that are looked at."""
_THING = re.compile(r"\d+|[^\W\d_]+(?:-[^\W\d_]+)*")

Sides = tuple[frozenset[str], frozenset[str]]
"""What is preferred, or more; and what it is set against."""


def contrasts(text: str, source: Source) -> Iterable[Fault]:
    """Things that stand on the other side in the evidence."""
    known = _sides(source.text)
    if not known:
        return
    for first, second in _sides(text):
        for this, against in known:
            moved, kept = (second & this) - against, (first & against) - this
            if moved and kept and not second & against:
                written = next((m.group() for m in _THING.finditer(text) if _form(m.group()) in moved), "")
                yield Fault(FaultKind.TERM, written, f"Underlaget ställer inte ”{written}” mot det andra så.")
                return


@lru_cache(maxsize=1024)
def _sides(text: str) -> tuple[Sides, ...]:
    found = []
    for sentence in sentences(text):
        for match in _AGAINST.finditer(sentence):
            if match.group().lower() == "än" and _NO_SIDE.search(sentence[: match.start()]):
                continue
            after = sentence[match.end() :]
            ended = _END.search(after)
            second = _things(after[: ended.start()] if ended else after)[:_LONGEST]
            first = _things(sentence[: match.start()])
            found.append((frozenset(first) - frozenset(second), frozenset(second) - frozenset(first)))
    return tuple(found)


def _things(text: str) -> list[str]:
    return [
        _form(m.group())
        for m in _THING.finditer(text)
        if m.group().isdigit() or carries_content(m.group().lower())
    ]


def _form(word: str) -> str:
    return word if word.isdigit() else root(word.lower())
