"""Two things of one sentence that belong to different halves of it: "läkarna" of one and "rum" of the other.

"Sköterskorna behöver rum och läkarna behöver ljus" has two halves whose parts answer to each other: sköterskorna to
läkarna, rum to ljus. A clause that takes one part from each, and joins nothing itself, says what nobody said.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from assistant.gate.claims import says, sentences
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import verb
from assistant.gate.items import Item, forms_of, items, likeness
from assistant.gate.linked import pieces_of
from assistant.gate.lists import lists
from assistant.gate.source import Source

_JOINS = re.compile(r"\s*[,;]?\s+(?:och|samt|men|medan)\s+(?:att\s+)?|;\s+")
_JOINED = re.compile(r"\b(?:och|samt|men|medan|respektive|både|såväl|liksom|varken|mellan|jämfört|än)\b")
_LEADS = frozenset(
    (
        "i",
        "på",
        "för",
        "till",
        "av",
        "från",
        "under",
        "vid",
        "med",
        "om",
        "mot",
        "hos",
        "inom",
        "efter",
        "före",
        "vara",
    )
)
_BETWEEN = frozenset(("den", "det", "de", "en", "ett", "sin", "sitt", "sina", "bristande", "nya", "fler"))
_OWN = frozenset(("number", "year", "date", "name", "reference", "contrary"))
"""Kinds that answer to each other wherever they stand."""

Slot = tuple[Item, Item]
_Placed = tuple[Item, str]
_DEFINITE = re.compile(r"(?:en|et|na)s?$")


def crossed(text: str, source: Source) -> Iterable[Fault]:
    """A clause that joins a part of one half of a sentence with a part of its other half."""
    every = [sentence for piece in source.pieces for sentence in sentences(piece)]
    halved = [(sentence, slots) for sentence in every for slots in _slots(sentence)]
    for piece in pieces_of(text):
        if _JOINED.search(piece):
            continue
        forms = forms_of(items(piece))
        for sentence, slots in halved:
            first, second = [], []
            for one, other in slots:
                has_one, has_other = likeness(one, forms) == 1, likeness(other, forms) == 1
                if has_one and not has_other:
                    first.append(one)
                elif has_other and not has_one:
                    second.append(other)
            if first and second and not _elsewhere(first[0], second[0], sentence, every):
                word = second[-1].written if len(second) <= len(first) else first[-1].written
                yield Fault(FaultKind.TERM, word, f"Underlaget säger ”{word}” om något annat i samma mening.")


def _elsewhere(one: Item, other: Item, here: str, every: Sequence[str]) -> bool:
    """Another sentence has both."""
    return any(
        likeness(one, forms) == 1 and likeness(other, forms) == 1
        for sentence in every
        if sentence != here
        for forms in (forms_of(items(sentence)),)
    )


@lru_cache(maxsize=1024)
def _slots(sentence: str) -> tuple[tuple[Slot, ...], ...]:
    """For each two halves of the sentence the things that answer to each other."""
    cuts = [match.span() for match in _JOINS.finditer(sentence)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(sentence)]
    halves = [sentence[a:b] for a, b in zip(starts, ends, strict=True)]
    found = []
    for n, (left, right) in enumerate(itertools.pairwise(halves)):
        if sentence[slice(*cuts[n])].rstrip().endswith("att") and " att " in left:
            left = left.rsplit(" att ", 1)[
                1
            ]  # "framhåller att A och att B": what is framhållet has the halves
        pairs = _pairs(left, right)
        if len(pairs) >= 2:
            found.append(pairs)
    return tuple(found)


def _pairs(left: str, right: str) -> tuple[Slot, ...]:
    ones, others = _placed(left), _placed(right, inner=True)
    left_forms, right_forms = forms_of([item for item, _ in ones]), forms_of([item for item, _ in others])
    ones = [(item, lead) for item, lead in ones if not likeness(item, right_forms)]
    others = [(item, lead) for item, lead in others if not likeness(item, left_forms)]
    found: list[tuple[int, int]] = []

    def pair(fits: Callable[[_Placed, _Placed], bool]) -> None:
        for n, one in enumerate(ones):
            for m, other in enumerate(others):
                taken = any(n == a or m == b for a, b in found)
                if not taken and fits(one, other):
                    found.append((n, m))

    pair(lambda a, b: a[0].kind == b[0].kind and a[0].kind in _OWN)
    pair(lambda a, b: _stand(a[0]) and _stand(b[0]))
    pair(lambda a, b: bool(a[1]) and a[1] == b[1] and not {a[0].kind, b[0].kind} & _OWN)
    if not found and not _same_verb(left, right):
        return ()
    if says(right):  # two clauses: what they begin with, and what they end with
        ends = (
            [(0, 0)] if ones and others and _begins(ones[0][0], left) and _begins(others[0][0], right) else []
        )
        ends += [(len(ones) - 1, len(others) - 1)]
    else:  # the second half has only what comes after the verb: what stands before the first pair
        n, m = min(found, default=(0, 0))
        ends = [(n - 1, m - 1)]
    for n, m in ends:
        if n < 0 or m < 0 or any(n == a or m == b for a, b in found):
            continue
        if (
            not {ones[n][0].kind, others[m][0].kind} & _OWN
            and not _does(ones[n][0])
            and not _does(others[m][0])
        ):
            found.append((n, m))
    return tuple((ones[n][0], others[m][0]) for n, m in found)


def _same_verb(left: str, right: str) -> bool:
    return any(says(word) for word in set(left.lower().split()) & set(right.lower().split()))


def _stand(item: Item) -> bool:
    return any(pattern.fullmatch(item.form) for pattern in lists().stance.values())


def _does(item: Item) -> bool:
    return verb(item.form) and not _DEFINITE.search(item.form)


def _begins(item: Item, half: str) -> bool:
    """A noun or a body that its half begins with."""
    return item.form in half.lower().split()[:2]


def _placed(half: str, inner: bool = False) -> list[_Placed]:
    """The things of a half in order, each with the preposition that leads it."""
    placed = []
    for item in items(half):
        at = half.find(item.written)
        if inner and at == 0 and item.written[0].isupper():
            item = replace(item, kind="name")  # it begins no sentence
        before = half[:at].lower().split()
        while before and before[-1] in _BETWEEN:
            before.pop()
        lead = before[-1] if before and before[-1] in _LEADS else ""
        placed.append((at, item, lead))
    return [(item, lead) for _, item, lead in sorted(placed, key=lambda one: one[0])]
