"""Thought by thought whether it is denied: of a sentence and of what its evidence says the most of the same in.

That both deny something somewhere says little: "uppgifter som inte är offentliga ska lämnas" may have lost the denial that
mattered and kept the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from assistant.gate.conditions import need_denied
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import privative, root
from assistant.gate.lists import lists
from assistant.gate.negation import NO_MORE
from assistant.gate.source import Source
from assistant.gate.thoughts import NEGATORS, PURPOSES, Thought, thoughts

_UNREAL = re.compile(r"\bborde\s+(?:\w+\s+)?ha\b", re.IGNORECASE)
""" "Borde ha utretts" says that it was not."""
_FENDED = re.compile(
    r"\b(?:undvik|förhindr|hindr|motverk|minsk|begräns|risk|skydd|förebygg|undgå|slipp|utan)\w*",
    re.IGNORECASE,
)
_WANTED = frozenset(
    ("bör", "borde", "behövs", "behöver", "krävs", "kräver", "vill", "önskar", "efterlyser", "efterfrågar", "måste", "föreslår",
     "behov", "behovet", "efterlyses", "efterfrågas")
)  # fmt: skip
_MOST, _FEWEST = 0.6, 2
"""How much of a thought the evidence must say in one of its own, and how many words with content."""


def polarity(text: str, source: Source) -> Iterable[Fault]:
    """A thought that is denied where the evidence has it undenied, or the other way round."""
    text = _UNREAL.sub("har inte", NO_MORE.sub(r"\1 högst", text))
    if need_denied(text, source.text):
        return
    known = [one for piece in source.pieces for one in thoughts(piece)]
    own = thoughts(text)
    names = frozenset(map(root, source.respondent))
    for one in own:
        content = one.content - names
        if one.soft or len(content) < _FEWEST:
            continue
        best = _most_like(content, known)
        if not best or any(_fits(one, other) for other in best):
            continue
        if one.denied:
            told = not all(one.near & other.content for other in best) or _told_denied(
                one, best, known, source
            )
        else:
            told = not all(other.near & content for other in best) or _told_elsewhere(own, best)
        if not told:
            word = next((w for w in (one if one.denied else best[0]).words if w in NEGATORS), "utan")
            side = "nekar inte, men meningen" if one.denied else "nekar, men inte meningen"
            yield Fault(FaultKind.NEGATION, word, f"Underlaget {side} (”{word}”).")


def _most_like(content: frozenset[str], known: Sequence[Thought]) -> list[Thought]:
    """The thoughts of the evidence that say the most of the same, where that is enough."""
    shares = [(len(content & other.content), other) for other in known]
    most = max((same for same, _ in shares), default=0)
    if most < max(_FEWEST, _MOST * len(content)):
        return []
    return [other for same, other in shares if same == most]


def _fits(one: Thought, other: Thought) -> bool:
    """Both are denied or neither; or it cannot be told."""
    return (
        other.denied == one.denied
        or other.soft
        or (one.supposed, one.feared) != (other.supposed, other.feared)
        or _otherwise(one, other)
    )


def _told_denied(one: Thought, best: Sequence[Thought], known: Sequence[Thought], source: Source) -> bool:
    """What the sentence denies is denied elsewhere in the evidence, or is what something is for."""
    return (
        any(one.near & other.near for other in known if other.denied or other.soft)
        # "så att det inte sker" of "för att undvika att det sker"
        or (one.words[:2] in PURPOSES and bool(_FENDED.search(source.text)))
        # "då sker det inte" of what is needed "för att det ska ske"
        or any(other.words[:2] in PURPOSES for other in best)
    )


def _told_elsewhere(own: Sequence[Thought], best: Sequence[Thought]) -> bool:
    """The sentence has the denial in another thought."""
    return any(
        other.denied and len(other.content & there.content) >= _FEWEST for other in own for there in best
    )


def _otherwise(one: Thought, other: Thought) -> bool:
    """One of the two denies in a word that the other has not, or is wanted where the other is missing."""
    for ours, theirs in ((one, other), (other, one)):
        roots = {root(word) for word in theirs.words}
        for word in ours.words:
            if word in NEGATORS or word in lists().function or root(word) in roots:
                continue
            if lists().negative.match(word) or privative(word):
                return True
    denied, asked = (one, other) if one.denied else (other, one)
    return any(word.startswith("sakn") for word in denied.words) and bool(_WANTED & set(asked.words))
