"""A sentence laid beside each sentence of its evidence: where the words go together, and what was changed between them."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from assistant.gate.forms import carries_content, root
from assistant.gate.lists import words as _words
from assistant.gate.source import Source

_NEAR = 4
"""Words on each side of a change that are looked at for like neighbours."""
_FEWEST = 3
"""Words with content that the two must share."""

Word = tuple[str, str]
"""In lower case, and its root."""


@dataclass(frozen=True)
class Change:
    """Some words of the evidence, and what the sentence has between the same neighbours; either may be nothing."""

    known: Sequence[Word]
    own: Sequence[Word]
    there: tuple[int, int]
    here: tuple[int, int]

    @property
    def gone(self) -> Sequence[Word]:
        return self.known[slice(*self.there)]

    @property
    def come(self) -> Sequence[Word]:
        return self.own[slice(*self.here)]

    @cached_property
    def near(self) -> list[str]:
        """The words around that are the same; none if not on both sides, or none of them has content.

        Where the sentence ends, it has no words that could be others.
        """
        before = _run(self.known[: self.there[0]][::-1], self.own[: self.here[0]][::-1])
        after = _run(self.known[self.there[1] :], self.own[self.here[1] :])
        both = [*before, *after]
        ended = self.here[1] == len(self.own)
        return both if before and (after or ended) and any(map(carries_content, both)) else []


@dataclass(frozen=True)
class Alignment:
    """A sentence of the evidence and the sentence: the changes, and the stretch of both that they have in common.

    The stretch has the nearest words around it too: "kan inte ställa sig bakom" and "ställer sig inte bakom".
    """

    changes: tuple[Change, ...]
    known: Sequence[Word]
    own: Sequence[Word]


def stands_so(own: Sequence[Word], place: int, source: Source) -> bool:
    """A word stands between the same two words somewhere in the evidence: there the sentence goes as that goes."""
    here = tuple(form for _, form in own[max(0, place - 1) : place + 2])
    return any(
        here == tuple(form for _, form in known[n : n + len(here)])
        for known in map(rooted, source.sentences)
        for n in range(len(known) - len(here) + 1)
    )


def _run(known: Sequence[Word], own: Sequence[Word]) -> list[str]:
    same = []
    for one, other in zip(known[:_NEAR], own[:_NEAR], strict=False):
        if one[1] != other[1]:
            break
        same.append(one[0])
    return same


@lru_cache(maxsize=2048)
def rooted(text: str) -> tuple[Word, ...]:
    return tuple((low, root(low)) for match in _words(text) for low in (match.group().lower(),))


@lru_cache(maxsize=64)
def alignments(text: str, source: Source) -> tuple[Alignment, ...]:
    """One for each sentence of the evidence that has enough in common with the text."""
    own = rooted(text)
    forms = [form for _, form in own]
    content = {form for word, form in own if carries_content(word)}
    found = []
    for sentence in source.sentences:
        known = rooted(sentence)
        if len(content & {form for _, form in known}) < _FEWEST:
            continue
        matcher = difflib.SequenceMatcher(None, [form for _, form in known], forms, autojunk=False)
        blocks = [block for block in matcher.get_matching_blocks() if block.size]
        a, b = blocks[0].a, blocks[-1].a + blocks[-1].size
        c, d = blocks[0].b, blocks[-1].b + blocks[-1].size
        changes = tuple(
            Change(known, own, (i, j), (k, m)) for tag, i, j, k, m in matcher.get_opcodes() if tag != "equal"
        )
        found.append(
            Alignment(changes, known[max(0, a - _NEAR) : b + _NEAR], own[max(0, c - _NEAR) : d + _NEAR])
        )
    return tuple(found)
