"""A compound that has taken another's place: "patientföreträdare" where the evidence has "yrkesföreträdare" and "patienter".

Both its parts stand in the evidence, so each by itself has support; but what it ends with stands there only in compounds
that begin otherwise, and of these the sentence has none.
"""

from __future__ import annotations

from collections.abc import Iterable

from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import carries_content, root
from assistant.gate.kin import kin
from assistant.gate.lists import words as _words
from assistant.gate.source import Source
from assistant.words import parts, stem

_LEAST = 4
"""Letters of an end that tells what the whole is."""


def compounds(text: str, source: Source) -> Iterable[Fault]:
    """Compounds with another beginning than all of those in the evidence that end so."""
    own = {root(match.group().lower()) for match in _words(text)}
    ends: dict[str, set[str]] = {}
    for other in source.common:
        if made := parts(other):
            ends.setdefault(root(made[-1]), set()).add(other)
    for match in _words(text):
        word = match.group().lower()
        made = parts(word)
        if len(made) < 2 or not carries_content(word) or {root(word), stem(word)} & source.roots:
            continue
        end = root(made[-1])
        like = ends.get(end, set())
        if len(end) < _LEAST or not like or end in source.roots or kin(word) & source.kin:
            continue
        if not any(root(other) in own or _begins_alike(made[0], other) for other in like):
            other = min(like)
            yield Fault(
                FaultKind.TERM,
                match.group(),
                f"Underlaget har ”{other}” där meningen har ”{match.group()}”.",
            )


def _begins_alike(first: str, other: str) -> bool:
    made = parts(other)
    return bool({root(one) for one in made[:-1]} & {root(first)}) or bool(kin(first) & kin(made[0]))
