"""Thought by thought whether it is denied: of a sentence and of what its evidence says the most of the same in.

That both deny something somewhere says little: "uppgifter som inte är offentliga ska lämnas" may have lost the denial that
mattered and kept the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from assistant.gate.conditions import need_denied, need_told
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import carries_content, privative, root
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
_LIMITS = re.compile(
    r"\b(?:delvis|till viss del|i viss (?:mån|utsträckning)|i (?:mycket |ytterst |mer )?(?:begränsad|liten|ringa|mindre)e? \w+|marginellt|knappt)\b"
)
_LESS = re.compile(
    r"\b(?:del|delar|delvis|viss\w*|begräns\w*|liten|litet|lite|ringa|mindre|marginell\w*|knapp\w*|endast|bara|enbart|inte|brist\w*|otillräck\w*"
    r"|sällan|ibland|några|risk\w*|kan|fullt|helt|ofullst\w*|svag\w*|få|föga|sparsam\w*|översiktlig\w*|kortfatt\w*|kort)\b"
)
""" What says that it is not the whole."""
_EMPTY_VERBS = frozenset(("gälla", "gäller", "gällde", "ske", "sker", "göras", "görs"))
_FEWER = frozenset(("mindre",))
""" "Mindre vanliga" of "ovanliga"."""
_LONG = 5
"""Letters of a word that is made with "o" in the evidence, at least."""
_MOST, _FEWEST = 0.6, 2
"""How much of a thought the evidence must say in one of its own, and how many words with content."""


def polarity(text: str, source: Source) -> Iterable[Fault]:
    """A thought that is denied where the evidence has it undenied, or the other way round."""
    text = _UNREAL.sub("har inte", NO_MORE.sub(r"\1 högst", text))
    if need_denied(text, source.text) or need_told(text, source.text):
        return
    known = [one for piece in source.pieces for one in thoughts(piece)]
    own = thoughts(text)
    names = frozenset(map(root, source.respondent))
    for one in own:
        if not source.negations and not any(NEGATORS & set(other.words) for other in own):
            yield from _stripped(one, source)
        content = one.content - names
        if one.soft or len(content) < _FEWEST:
            continue
        best = _most_like(content, known)
        if best and not one.denied and all(_limited(one, other) for other in best):
            yield Fault(FaultKind.STANCE, one.words[-1], "Underlaget säger det bara delvis.")
        if not best or any(_fits(one, other) for other in best):
            continue
        if one.denied:
            told = not all(_reaches(one, other, content) for other in best) or _told_denied(
                one, best, known, source
            )
        else:
            told = not all(_reaches(other, one, content) for other in best) or _told_elsewhere(own, best)
        if not told:
            word = next((w for w in (one if one.denied else best[0]).words if w in NEGATORS), "utan")
            side = "nekar inte, men meningen" if one.denied else "nekar, men inte meningen"
            yield Fault(FaultKind.NEGATION, word, f"Underlaget {side} (”{word}”).")


def _reaches(denied: Thought, other: Thought, content: frozenset[str]) -> bool:
    """What the one denies the other says; or it denies a word without content, and they say all the same."""
    if denied.near:
        return bool(denied.near & other.content)
    return bool(_EMPTY_VERBS & set(denied.words)) and content <= other.content and content <= denied.content


def _stripped(one: Thought, source: Source) -> Iterable[Fault]:
    """ "Regleras" of "oreglerat"."""
    if one.denied or one.soft or (_WANTED | _FEWER) & set(one.words):
        return
    if lists().negative.search(" ".join(one.words)):
        return
    bare = {root(word[1:]) for word in source.words if privative(word)}
    for word in one.words:
        made = any(other.startswith(word[:_LONG]) for other in source.words)  # "tydliggörs"
        if len(word) > _LONG and carries_content(word) and root(word) in bare and not made:
            yield Fault(FaultKind.NEGATION, word, f"Underlaget nekar till ”{word}”, men inte meningen.")


def _limited(one: Thought, other: Thought) -> bool:
    """The evidence says it of a part: "endast delvis", "i begränsad omfattning"; the sentence does not."""
    return bool(
        not other.denied
        and _LIMITS.search(" ".join(other.words))
        and not _LESS.search(" ".join(one.words))
        and other.supposed == one.supposed
    )


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
