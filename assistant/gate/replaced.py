"""A word in another's place: the sentence goes as its evidence goes, but for one noun or adjective.

"En mer teoretisk och mindre flexibel utbildning" of "en mer byråkratisk och mindre flexibel utbildning" has one word that
the evidence lacks, and lacks one that the evidence has, between the same neighbours. A word that stands so has to be of the
other's family or mean the same: that it is an everyday word, or means the same as something said elsewhere, is not enough.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from functools import lru_cache

from assistant.gate import facts as gate_facts
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.lists import carries_content, lists, root, verb
from assistant.gate.lists import words as _words
from assistant.gate.source import Source, source_of
from assistant.gate.terms import supported
from assistant.words import parts, stem

_LONGEST = 2
"""Words that stand in each other's place together."""
_NEAR = 3
"""Words on each side of it that are looked at for like neighbours."""
_LEAST = 3
"""How many of them must be the same, on both sides of it and at least one with content."""

_Word = tuple[str, str]
"""In lower case, and its root."""


def replaced(text: str, source: Source) -> Iterable[Fault]:
    """Nouns and adjectives that stand where the evidence has another one, which the sentence lacks."""
    written = _words(text)
    own = _rooted(text)
    roots = [form for _, form in own]
    counted = [(fact.start, fact.end) for fact in gate_facts.numbers(text)]
    for sentence in source.sentences:
        known = _rooted(sentence)
        matcher = difflib.SequenceMatcher(None, [form for _, form in known], roots, autojunk=False)
        for tag, a, b, c, d in matcher.get_opcodes():
            if tag != "replace" or b - a != d - c or b - a > _LONGEST:
                continue
            for n, m in zip(range(a, b), range(c, d), strict=True):
                there, here = known[n], own[m]
                start = written[m].start()
                if (
                    there[1] not in roots
                    and _named(there[0])
                    and _named(here[0])
                    and not _stands(here, source)
                    and not any(first <= start < last for first, last in counted)
                    and _framed(known, (a, b), own, (c, d))
                    and not supported(here[0], source_of((there[0],)))
                ):
                    word = written[m].group()
                    yield Fault(
                        FaultKind.TERM, word, f"Underlaget har ”{there[0]}” där meningen har ”{word}”."
                    )


def _stands(word: _Word, source: Source) -> bool:
    """It is said elsewhere, or made of what is: "sommaren" of "sommarlovet", "radonmätningar" of "mäta radon"."""
    made = frozenset(map(root, parts(word[0])))
    return bool({word[1], stem(word[0])} & (source.roots | source.head_roots)) or bool(
        made and made <= source.roots
    )


@lru_cache(maxsize=1024)
def _rooted(text: str) -> tuple[_Word, ...]:
    return tuple((low, root(low)) for match in _words(text) for low in (match.group().lower(),))


def _framed(
    known: Sequence[_Word], there: tuple[int, int], own: Sequence[_Word], here: tuple[int, int]
) -> bool:
    """The words around both are the same."""
    before = _run(known[: there[0]][::-1], own[: here[0]][::-1])
    after = _run(known[there[1] :], own[here[1] :])
    both = [*before, *after]
    return bool(before and after) and len(both) >= _LEAST and any(map(carries_content, both))


def _run(known: Sequence[_Word], own: Sequence[_Word]) -> list[str]:
    same = []
    for one, other in zip(known[:_NEAR], own[:_NEAR], strict=False):
        if one[1] != other[1]:
            break
        same.append(one[0])
    return same


def _named(word: str) -> bool:
    """A noun or an adjective that carries content and has no stricter check of its own."""
    return (
        carries_content(word)
        and not verb(word)
        and word not in lists().groups
        and word not in lists().contrary_words
        and not any(p.match(word) for p in lists().stance.values())
    )
