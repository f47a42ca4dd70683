"""A sentence laid beside each sentence of its evidence, and what was changed between them: a term in another's place, a negation.

"En mer teoretisk och mindre flexibel utbildning" of "en mer byråkratisk och mindre flexibel utbildning" has one word that
the evidence lacks, and lacks one that the evidence has, between the same neighbours. A word that stands so has to be of the
other's family or mean the same: that it is an everyday word, or means the same as something said elsewhere, is not enough.
"""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from assistant.gate import facts as gate_facts
from assistant.gate.conditions import need_denied, need_told
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import carries_content, root, verb
from assistant.gate.kin import turned
from assistant.gate.lists import lists, of_stance
from assistant.gate.lists import words as _words
from assistant.gate.negation import NO_MORE
from assistant.gate.source import Source, source_of
from assistant.gate.support import supported
from assistant.words import parts, stem

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


_LONGEST = 3
"""Words that stand in each other's place together."""
_LEAST, _FIRM = 4, 5
"""How many of the words around must be the same; and where the word does stand elsewhere in the evidence."""
_SHORTEST = 4
"""Letters of the beginning of a compound."""
_UNIT = 12
"""Letters after a number in which what it counts may stand: "miljoner kronor"."""
_ENDING = 3
"""Letters of an ending."""
_AUXILIARY = frozenset(("bör", "borde", "ska", "skall", "måste", "kan", "får", "att", "inte"))
_DOING, _MANY = ("a", "as"), ("arna", "erna", "orna")
_ARTICLES = frozenset(("en", "ett", "den", "det", "denna", "detta"))
_PLAIN = frozenset(("inte", "ej", "icke", "aldrig", "ingen", "inget", "inga", "varken", "knappast"))
_EMPTY = frozenset(("minst", "bara", "enbart", "endast", "heller", "förrän"))
""" "Inte minst", "inte bara" deny nothing."""


def replaced(text: str, source: Source) -> Iterable[Fault]:
    """Nouns and adjectives that stand where the evidence has another one, which the sentence lacks."""
    written = _words(text)
    counted = [(fact.start, fact.end) for fact in gate_facts.numbers(text)]
    for change in (change for one in alignments(text, source) for change in one.changes):
        if not _tight(change):
            continue
        acts = _acts(change)
        for there, place in acts or _pairs(change):
            here, match = change.own[place], written[place]
            if (
                (_firm(change) or not _stands(here, source))
                and not any(first <= match.start() < last + _UNIT for first, last in counted)
                and not supported(here[0], source_of((there[0],)))
                and (acts or not _made_with(here[0], there))
                and not stands_so(change.own, place, source)
                and not _said_as(here[0], there[0], source)
            ):
                word = match.group()
                yield Fault(FaultKind.TERM, word, f"Underlaget har ”{there[0]}” där meningen har ”{word}”.")


def reversed_(text: str, source: Source) -> Iterable[Fault]:
    """A negation that the evidence has not, or has, between the same words; and the contrary of a word there."""
    if need_denied(text, source.text) or need_told(text, source.text):
        return
    for one in alignments(NO_MORE.sub(r"\1 högst", text), source):
        if _negations(one.known) != _negations(one.own) and not _otherwise(one):
            for change in one.changes:
                gone, come = _negators(change.gone), _negators(change.come)
                if bool(gone) == bool(come) or not _tight(change) or _other_words(change, source):
                    continue
                if not stands_so(change.own, change.here[0], source):
                    word = (gone or come)[0]
                    side = "nekar, men inte meningen" if gone else "nekar inte, men meningen"
                    yield Fault(FaultKind.NEGATION, word, f"Underlaget {side} (”{word}”).")
        if _negations(one.known) != _negations(one.own):
            continue  # "förbjudet" of "inte tillåtet"
        for change in one.changes:
            if not _tight(change) or any(w in lists().negators for w, _ in (*change.gone, *change.come)):
                continue
            known, own = _forms(change.gone), _forms(one.own)
            for word, _ in change.come:
                if turned(word, known) and any(turned(there, own) for there, _ in change.gone):
                    yield Fault(FaultKind.TERM, word, f"Underlaget säger motsatsen till ”{word}”.")


def _forms(words: Iterable[Word]) -> frozenset[str]:
    return frozenset(form for word, _ in words for form in (word, stem(word)))


def _tight(change: Change) -> bool:
    """Few words were changed, and enough around them were not."""
    return max(len(change.gone), len(change.come)) <= _LONGEST and len(change.near) >= _LEAST


def _firm(change: Change) -> bool:
    """One word for one, with so much the same around it that it does not matter what is said elsewhere."""
    return len(change.gone) == len(change.come) == 1 and len(change.near) >= _FIRM


def _negators(words: Sequence[Word]) -> list[str]:
    return [word for word, _ in words if word in _PLAIN]


def _negations(words: Sequence[Word]) -> int:
    return sum(
        word in _PLAIN and (n + 1 == len(words) or words[n + 1][0] not in _EMPTY)
        for n, (word, _) in enumerate(words)
    )


def _other_words(change: Change, source: Source) -> bool:
    """Words with content beside the negation have been changed too, other than whose words they are."""
    return any(
        carries_content(word)
        for word, _ in (*change.gone, *change.come)
        if word not in _PLAIN and word not in source.respondent
    )


def _otherwise(one: Alignment) -> bool:
    """Where the two differ, one of them denies without a negation: "saknar", "omöjligt", "utan".

    Not where that is denied itself, and left out or put in whole: "är inte ovanligt".
    """
    sides = [side for change in one.changes for side in (change.gone, change.come)]
    changed = [word for side in sides if not _negators(side) for word, _ in side]
    return bool(lists().negative.search(" ".join(changed))) or any(
        word in lists().negators or (word.startswith("o") and carries_content(word)) for word in changed
    )


def _pairs(change: Change) -> list[tuple[Word, int]]:
    """What is gone, with the place of what has come for it."""
    if any(word in lists().negators for word, _ in (*change.gone, *change.come)):
        return []  # "inte mycket" of "lite"
    roots = frozenset(form for _, form in change.own)
    gone = [
        change.known[n]
        for n in range(*change.there)
        if change.known[n][1] not in roots and _named(change.known, n)
    ]
    come = [n for n in range(*change.here) if _named(change.own, n)]
    if not gone or len(gone) > len(come):
        return []
    # "Tekniska fel" for "diskriminering": the noun comes last.
    return list(zip(gone, come[len(come) - len(gone) :], strict=True))


def _acts(change: Change) -> list[tuple[Word, int]]:
    """One verb for another, after the same auxiliary: "bör samordnas av verket" of "bör bedrivas av verket"."""
    if len(change.gone) != 1 or len(change.come) != 1 or not change.here[0]:
        return []
    place = change.here[0]
    (gone, _), (come, _) = change.gone[0], change.come[0]
    if not _helped(change.own, place) or not (_done(gone) and _done(come)):
        return []
    return [(change.gone[0], place)] if carries_content(gone) and carries_content(come) else []


def _done(word: str) -> bool:
    """An infinitive, by its end: "bedrivas"."""
    return word.endswith(_DOING) and not word.endswith(_MANY)


def _helped(sentence: Sequence[Word], place: int) -> bool:
    """ "Bör enligt kommunen samordnas": an auxiliary stands before."""
    return any(word in _AUXILIARY for word, _ in sentence[max(0, place - _NEAR) : place])


def _stands(word: Word, source: Source) -> bool:
    """It is said elsewhere, or made of what is: "sommaren" of "sommarlovet", "radonmätningar" of "mäta radon"."""
    made = frozenset(map(root, parts(word[0])))
    return (
        bool({word[1], stem(word[0])} & source.roots)
        or bool(made and made <= source.roots)
        or (len(word[1]) > _SHORTEST and any(other.startswith(word[1]) for other in source.common))
    )


def _said_as(word: str, there: str, source: Source) -> bool:
    """ "Länge" of "under lång tid"; "kameror" of "bevakningen", where both are "kamerabevakning"."""
    if (phrase := lists().phrases.get(word)) and phrase.search(source.text):
        return True
    both = {root(word), root(there)}
    return any(both <= set(map(root, parts(other))) for other in source.common)


def _made_with(word: str, there: Word) -> bool:
    """ "Tolkanvändningen" of "användningen av tolk", "utlandsanknytning" of "anknytning till utlandet"."""
    if verb(there[0]):
        return True  # a verb and a noun stand in no place of each other's
    if (
        there[0].startswith(word)
        or there[0].endswith(word)
        or word.startswith(there[0])
        or word.endswith(f"-{there[0]}")
    ):
        return True  # a compound cut short or made longer: `terms` tells when that may be
    same = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(word, there[0], strict=False))
    return there[1] in map(root, parts(word)) or len(list(same)) >= max(_SHORTEST, len(there[0]) - _ENDING)


def _after_article(sentence: Sequence[Word], place: int) -> bool:
    """ "En god hälsa" has no verb."""
    before = {word for word, _ in sentence[max(0, place - 2) : place]}
    return sentence[place][0].endswith("a") and bool(before & _ARTICLES)


def _named(sentence: Sequence[Word], place: int) -> bool:
    """A noun or an adjective that carries content and has no stricter check of its own; no body pointed back at."""
    word, known = sentence[place][0], lists()
    return (
        carries_content(word)
        and (not verb(word) or _after_article(sentence, place))
        and not (place and sentence[place - 1][0] == "att" and word.endswith("a"))
        and word.removesuffix("s") not in known.bodies
        and word not in known.groups
        and word not in known.contrary_words
        and not of_stance(word)
    )
