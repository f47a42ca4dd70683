"""How many, how much and how often: no other measure than the evidence has, and of the same thing.

"Många kommuner" is neither "alla" nor "vissa", and "kommunerna" are not "de flesta kommuner". Words of measure are so common
that they stand somewhere in most evidence, so it is asked what they measure: the noun after them has to have the same measure
there (`quantities`). Where they measure what is done or how it is ("kraftigt", "i vissa fall"), the evidence has to have a word
that says as much, wherever it stands (`degrees`).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path

from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import carries_content, root, verb
from assistant.gate.lists import lists, whole
from assistant.gate.lists import words as _words
from assistant.gate.source import Source

_REACH = 3
"""Words after a measure in which the noun that it measures may stand."""
_DEFINITE = re.compile(r"(?:en|et|na)s?$")
_ENDED = re.compile(r"[,.;:]|\b(?:om|i|på|för|till|med|från|vid|hos|under|mot|som|att|och|eller|är|har)\s")
"""What a measure does not reach across: "alla i nämnden"."""
FILE = Path(__file__).with_name("degrees.toml")


@lru_cache(maxsize=1024)
def measured(text: str) -> tuple[tuple[str, str, int, int], ...]:
    """Each measure with the root of a thing that it measures, and where it stands.

    >>> [(kind, thing) for kind, thing, *_ in measured("De flesta kommuner har mycket tid.")]
    [('flesta', 'kommu'), ('mycket', 'tid')]
    """
    every, found = _words(text), []
    spans = [
        (m.start(), m.end(), kind)
        for kind, (pattern, _) in _table("quantities").items()
        for m in pattern.finditer(text)
    ]
    for start, end, kind in sorted(spans):
        following = [m for m in every if m.start() >= end][:_REACH]
        for place, match in enumerate(following):
            word = match.group().lower()
            if word in lists().negators or any(a <= match.start() < b for a, b, _ in spans):
                break
            if _ENDED.search(text[end : match.start()]):
                break
            if carries_content(word) and (not place or not verb(word) or _DEFINITE.search(word)):
                found.append((kind, root(word), start, end))
    return tuple(found)


@cache
def _table(name: str) -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """What says something, and what says as much, by name."""
    pairs = tomllib.loads(FILE.read_text("utf-8"))[name]
    return {kind: (whole(said), whole(known)) for kind, (said, known) in pairs.items()}


def quantities(text: str, source: Source) -> Iterable[Fault]:
    """A thing that the evidence measures otherwise, or not at all."""
    known: dict[str, set[str]] = {}
    for kind, thing, *_ in measured(source.text):
        known.setdefault(thing, set()).add(kind)
    free = _unbound(source)
    said: dict[tuple[str, int, int], list[str]] = {}
    for kind, thing, start, end in measured(text):
        if thing in source.roots:
            said.setdefault((kind, start, end), []).append(thing)
    for (kind, start, end), things in said.items():
        there = [known[thing] for thing in things if thing in known]
        if any(kind in one for one in there):
            continue
        as_much = _table("quantities")[kind][1].search(source.text)
        if there or (kind not in free and kind != "mycket" and not as_much):
            written = text[start:end]
            yield Fault(FaultKind.TERM, written, f"Underlaget säger inte ”{written}” om detta.")


def _unbound(source: Source) -> frozenset[str]:
    """The measures of the evidence that measure nothing there by a noun of its own: "kommunerna har alla svarat"."""
    bound = {start for _, _, start, _ in measured(source.text)}
    return frozenset(
        kind
        for kind, (pattern, _) in _table("quantities").items()
        for m in pattern.finditer(source.text)
        if m.start() not in bound
    )


def degrees(text: str, source: Source) -> Iterable[Fault]:
    """A degree that the evidence has no word for."""
    for said, known in _table("degrees").values():
        if (found := said.search(text)) and not known.search(source.text):
            yield Fault(
                FaultKind.TERM,
                found.group(),
                f"Underlaget har inget som säger så mycket som ”{found.group()}”.",
            )
