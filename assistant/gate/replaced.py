"""A sentence that goes as its evidence goes, but for one word: a term in another's place, or a negation more or less.

"En mer teoretisk och mindre flexibel utbildning" of "en mer byråkratisk och mindre flexibel utbildning" has one word that
the evidence lacks, and lacks one that the evidence has, between the same neighbours. A word that stands so has to be of the
other's family or mean the same: that it is an everyday word, or means the same as something said elsewhere, is not enough.
"""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from assistant.gate import facts as gate_facts
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.lists import carries_content, lists, root, verb
from assistant.gate.lists import words as _words
from assistant.gate.source import Source, source_of
from assistant.gate.terms import supported
from assistant.words import parts, stem

_LONGEST = 3
"""Words that stand in each other's place together."""
_NEAR = 4
"""Words on each side that are looked at for like neighbours."""
_LEAST, _FIRM = 3, 5
"""How many of them must be the same, with both sides and one word of content; and where the word does stand elsewhere."""
_SHORTEST = 4
"""Letters of the beginning of a compound."""
_ENDING = 3
"""Letters of an ending."""

_Word = tuple[str, str]
"""In lower case, and its root."""


def replaced(text: str, source: Source) -> Iterable[Fault]:
    """Nouns and adjectives that stand where the evidence has another one, which the sentence lacks."""
    written, own = _words(text), _rooted(text)
    roots = frozenset(form for _, form in own)
    counted = [(fact.start, fact.end) for fact in gate_facts.numbers(text)]
    for known, (a, b), (c, d) in _changes(source, own):
        if any(word in lists().negators for word, _ in (*known[a:b], *own[c:d])):
            continue  # "inte mycket" of "lite"
        gone = [known[n] for n in range(a, b) if known[n][1] not in roots and _named(known, n)]
        come = [n for n in range(c, d) if _named(own, n)]
        if not gone or len(gone) > len(come):
            continue
        come = come[len(come) - len(gone) :]  # "tekniska fel" for "diskriminering": the noun comes last
        near = _around(known, (a, b), own, (c, d))
        for there, place in zip(gone, come, strict=True):
            here, start = own[place], written[place].start()
            least = _FIRM if _stands(here, source) else _LEAST
            if (
                len(near) >= least
                and not any(first <= start < last for first, last in counted)
                and not supported(here[0], source_of((there[0],)))
                and not _made_with(here[0], there)
            ):
                word = written[place].group()
                yield Fault(FaultKind.TERM, word, f"Underlaget har ”{there[0]}” där meningen har ”{word}”.")


def _changes(
    source: Source, own: Sequence[_Word]
) -> Iterator[tuple[Sequence[_Word], tuple[int, int], tuple[int, int]]]:
    """Where some words of a sentence of the evidence have been changed for others, and the words around have not."""
    roots = [form for _, form in own]
    for sentence in source.sentences:
        known = _rooted(sentence)
        matcher = difflib.SequenceMatcher(None, [form for _, form in known], roots, autojunk=False)
        for tag, a, b, c, d in matcher.get_opcodes():
            if tag == "replace" and b - a <= _LONGEST and d - c <= _LONGEST:
                yield known, (a, b), (c, d)


def _stands(word: _Word, source: Source) -> bool:
    """It is said elsewhere, or made of what is: "sommaren" of "sommarlovet", "radonmätningar" of "mäta radon"."""
    made = frozenset(map(root, parts(word[0])))
    return (
        bool({word[1], stem(word[0])} & source.roots)
        or bool(made and made <= source.roots)
        or (len(word[1]) > _SHORTEST and any(other.startswith(word[1]) for other in source.common))
    )


def _made_with(word: str, there: _Word) -> bool:
    """ "Tolkanvändningen" of "användningen av tolk", "utlandsanknytning" of "anknytning till utlandet"."""
    begins = sum(
        1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(word, there[0], strict=False))
    )
    if there[0].startswith(word) or there[0].endswith(word):
        return True  # a compound cut short: `terms` tells when that may be
    return there[1] in map(root, parts(word)) or begins >= max(_SHORTEST, len(there[0]) - _ENDING)


@lru_cache(maxsize=1024)
def _rooted(text: str) -> tuple[_Word, ...]:
    return tuple((low, root(low)) for match in _words(text) for low in (match.group().lower(),))


def _around(
    known: Sequence[_Word], there: tuple[int, int], own: Sequence[_Word], here: tuple[int, int]
) -> list[str]:
    """The words around both that are the same; none if there are not some on both sides, or none with content."""
    before = _run(known[: there[0]][::-1], own[: here[0]][::-1])
    after = _run(known[there[1] :], own[here[1] :])
    both = [*before, *after]
    return both if before and after and any(map(carries_content, both)) else []


def _run(known: Sequence[_Word], own: Sequence[_Word]) -> list[str]:
    same = []
    for one, other in zip(known[:_NEAR], own[:_NEAR], strict=False):
        if one[1] != other[1]:
            break
        same.append(one[0])
    return same


def _named(sentence: Sequence[_Word], place: int) -> bool:
    """A noun or an adjective that carries content and has no stricter check of its own; no body pointed back at."""
    word, known = sentence[place][0], lists()
    return (
        carries_content(word)
        and carries_content(word.removesuffix("s"))
        and not verb(word)
        and not (place and sentence[place - 1][0] == "att" and word.endswith("a"))
        and word.removesuffix("s") not in known.bodies
        and word not in known.groups
        and word not in known.contrary_words
        and not any(p.match(word) for p in known.stance.values())
    )
