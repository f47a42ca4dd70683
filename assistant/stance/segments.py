"""A text cut in sentences, breaths and clauses, as roughly as the reader needs. Case is never looked at."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.stance.grammar import Hit
from assistant.stance.lexicon import swedish

Bounds = tuple[int, int]

_STOP = re.compile(
    r"[.!?;•](?![\w.])(?<!\bbl\.a\.)(?<!\bt\.ex\.)(?<!\bkap\.)(?<!\bnr\.)(?<!\bst\.)(?<!\bresp\.)(?<!\bprop\.)(?<!\bdnr\.)(?<!\bm\.m\.)"
    r"(?<!\bm\.fl\.)(?<!\bs\.)(?<!\bp\.)(?<!\bdir\.)(?<!\bjfr\.)(?<!\bart\.)(?<!\bd\.v\.s\.)(?<!\bdvs\.)(?<!\bs\.k\.)"
    r"(?<!\bfr\.o\.m\.)(?<!\bt\.o\.m\.)(?<!\bavs\.)"
)
_TURN = swedish(
    r",? (?:men|medan|däremot|samtidigt som) | samtidigt (?=avstyrk|tillstyrk)",
    keys=(" men ", " medan ", " daremot ", " samtidigt "),
)
_SPLITS = tuple(swedish(p) for p in (r"; ", r",? (?:men|medan) ", r", ", r" (?:och|samt|dock|samtidigt) "))


def sentences(text: str) -> list[Bounds]:
    """Rough sentence bounds; case is not looked at, so that capitals change nothing."""
    bounds, start = [], 0
    for match in _STOP.finditer(text):
        if (
            match[0] == "."
            and text[max(0, match.start() - 1)].isdigit()
            and text[match.end() : match.end() + 2].strip().isdigit()
        ):
            continue
        bounds.append((start, match.end()))
        start = match.end()
    if text[start:].strip():
        bounds.append((start, len(text)))
    return bounds


def breaths(text: str, sentence: Bounds) -> list[Bounds]:
    """A sentence cut where it turns ("men", "medan"): a judgement is weighed within one breath."""
    bounds, start = [], sentence[0]
    for match in _TURN.finditer(text, *sentence):
        if match.start() > start:
            bounds.append((start, match.start()))
            start = match.start()
    bounds.append((start, sentence[1]))
    return bounds


def around(bounds: Sequence[Bounds], position: int) -> Bounds:
    return next((b for b in bounds if b[0] <= position < b[1]), bounds[-1])


def border(text: str, bounds: Sequence[Bounds], left: Hit, right: Hit) -> int:
    """Where the clause of one formula ends and the next begins."""
    sentence = around(bounds, left.start)
    if sentence[1] <= right.start:
        return sentence[1]
    between = text[left.end : right.start]
    for pattern in _SPLITS:
        cuts = list(pattern.finditer(between))
        if cuts:
            return left.end + cuts[-1].start() + (1 if cuts[-1][0][0] in ";," else 0)
    return right.start


_FAR = 600
"""So many characters before and after a formula say what it means: a text without full stops takes no longer for it."""


def near(bounds: Bounds, start: int, end: int) -> Bounds:
    """The part of `bounds` that is near what stands from `start` to `end`.

    >>> near((0, 9000), 5000, 5010), near((40, 90), 50, 60)
    ((4400, 5610), (40, 90))
    """
    return max(bounds[0], start - _FAR), min(bounds[1], end + _FAR)
