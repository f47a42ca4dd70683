"""Who does what to what: the two sides of a relation, and what a word goes with, may not have changed places.

"A är dyrare än B" has two sides, as have "A i stället för B" and "A innan B". "Drivs av kommunen" has a doer, and "oseriösa
aktörer" a quality that belongs to the actors. Each word may stand in the evidence, and still be said of the other.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from assistant import lexicon
from assistant.gate.claims import says
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import carries_content, root, verb
from assistant.gate.kin import kin
from assistant.gate.lists import lists
from assistant.gate.lists import words as _words
from assistant.gate.negation import about
from assistant.gate.source import Source
from assistant.words import parts

_CLAUSE = re.compile(r"[.;:](?=\s|$)|\n|\bmen\b|\bmedan\b|(?<!kommer\s)(?<!kommer inte\s)(?<!komma\s)\batt\b")
_MORE = re.compile(
    r"\b(?:mer|mindre|fler|färre|större|högre|lägre|längre|bättre|sämre|hellre|snarare|\w{3,}are)\b",
    re.IGNORECASE,
)
_THAN = re.compile(r"\bän\b(?!\s+\w*\d)", re.IGNORECASE)
_QUALITY = re.compile(r"^.*?(?=\b(?:i|på|för|av|till|med|mot|från|vid|hos|under|över|inom)\b|$)")
""" "Mer ekonomiskt skyddsvärd i sin process": what both sides are compared by."""
_ORDERED = re.compile(r"\b(?P<how>i stället för|istället för|innan|före|efter)\b", re.IGNORECASE)
_OTHERWISE = {"efter": "innan", "före": "innan", "istället för": "i stället för"}
_BACKWARDS = frozenset(("efter",))
_CONTRAST = re.compile(
    r"(?:,|\boch|\bmen)\s+inte\s+(?!heller|bara|endast|enbart|minst|längre|ens|sällan)", re.IGNORECASE
)
""" "Från A och inte från B"."""
_BUT = re.compile(r"\binte\s+(?P<no>[^.;:]{3,80}?),?\s+utan\s+(?!att\b)(?P<yes>[^.;:,]{3,80})", re.IGNORECASE)
""" "Inte från B utan från A"."""
_FEW = 6
"""Words after "och inte" among which a verb would make a clause of it."""
_SENTENCE = re.compile(r"[.;:](?=\s|$)|\n|\bmen\b|\bmedan\b")
_NOT = re.compile(r"\b(?:inte|ej|ingen|inget|inga)\b", re.IGNORECASE)
""" "Inte A innan B" says "B innan A"."""
_BY = re.compile(r"\bav\s+((?:[\w-]+\s*){1,5})", re.IGNORECASE)
_DONE = re.compile(r"\w{2,}(?:s|d|t|da|na)$")
_AROUND = 4
"""Words before and after an adjective of the evidence that it may be said of: "oseriösa och kriminella aktörer"."""
_ADJECTIVE = re.compile(
    r"\w{2,}(?:ig|isk|sam|bar|lös|ös|ell|iv)(?:t|a|ma)?$|\w{3,}(?:ande|ende|rad|rat|rade)$"
)


def roles(text: str, source: Source) -> Iterable[Fault]:
    """Sides that have changed places, a doer of something else, a quality of something else."""
    yield from _sides_changed(text, source)
    yield from _done_by(text, source)
    yield from _qualities(text, source)


def _sides_changed(text: str, source: Source) -> Iterable[Fault]:
    known = [one for piece in source.pieces for one in _relations(piece)]
    names = frozenset(map(root, source.respondent))
    for how, left, right in _relations(text):
        for other, first, second in known:
            if how != other:
                continue
            ones, others = first - second, second - first
            own, theirs = left - right - names, right - left
            if own & others and theirs & ones and not theirs & others:
                yield Fault(FaultKind.TERM, how, f"Underlaget har det omvänt (”{how}”).")


_Relation = tuple[str, frozenset[str], frozenset[str]]


@lru_cache(maxsize=1024)
def _relations(text: str) -> tuple[_Relation, ...]:
    """What stands on each side of a comparison, of what is instead of or before something: roots."""
    found: list[_Relation] = []
    for match in _ORDERED.finditer(text):
        how = match["how"].lower()
        ones, others = _sides(text, match)
        backwards = (how in _BACKWARDS) is not bool(_NOT.search(_SENTENCE.split(text[: match.start()])[-1]))
        found.append((_OTHERWISE.get(how, how), *((others, ones) if backwards else (ones, others))))
    for match in _CONTRAST.finditer(text):
        before, after = _CLAUSE.split(text[: match.start()])[-1], _CLAUSE.split(text[match.end() :])[0]
        if _NOT.search(before) or any(map(says, after.split()[:_FEW])):
            continue  # "och inte bör": a clause of its own
        found.append(("i stället för", _contents(before), _contents(after)))
    for match in _BUT.finditer(text):
        found.append(("i stället för", _contents(match["yes"]), _contents(match["no"])))
    for match in _THAN.finditer(text):
        clause = _CLAUSE.split(text[: match.start()])[-1]
        more = [one for one in _MORE.finditer(clause) if not lexicon.known(f"{one.group()}n")]
        if more:  # not "domare än", which compares nothing
            side = clause[: more[-1].start()] + _QUALITY.sub("", clause[more[-1].end() :])
            found.append((more[-1].group().lower(), _contents(side), _sides(text, match)[1]))
    return tuple(found)


def _sides(text: str, match: re.Match[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The roots before and after it in its clause."""
    return _contents(_CLAUSE.split(text[: match.start()])[-1]), _contents(
        _CLAUSE.split(text[match.end() :])[0]
    )


def _contents(text: str) -> frozenset[str]:
    return frozenset(root(low) for m in _words(text) if about(low := m.group().lower()))


def _done_by(text: str, source: Source) -> Iterable[Fault]:
    """ "Drivs av kommunen" where it is somebody else that drives it."""
    known: dict[str, list[frozenset[object]]] = {}
    for act, doer in _doers(source.text):
        known.setdefault(root(act), []).append(_like(doer))
    for act, doer in _doers(text):
        others = known.get(root(act))
        if not others or any(_like(doer) & other for other in others):
            continue
        if all(root(word) in source.roots or set(map(root, parts(word))) & source.roots for word in doer):
            word = doer[-1]
            yield Fault(FaultKind.TERM, word, f"Underlaget säger inte att det görs av ”{word}”.")


def _doers(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """What is done by somebody, and by whom: ("drivs", ("oseriösa", "aktörer"))."""
    found = []
    for match in _BY.finditer(text):
        before = [m.group().lower() for m in _words(text[: match.start()])[-2:]]
        act = next((one for one in reversed(before) if _DONE.search(one) and _act(one)), "")
        doer: list[str] = []
        for word in match[1].lower().split():
            if carries_content(word):
                doer.append(word)
            elif doer:
                break
        if act and doer:
            found.append((act, tuple(doer)))
    return found


def _act(word: str) -> bool:
    return verb(word) or word in lists().families


def _like(words: Sequence[str]) -> frozenset[object]:
    """Roots of the words and of their parts, and what they may be told for."""
    return frozenset(one for word in words for one in (root(word), *map(root, parts(word)), *kin(word)))


def _qualities(text: str, source: Source) -> Iterable[Fault]:
    """ "Oseriösa elever" of "oseriösa aktörer"."""
    every = [m.group().lower() for m in _words(text)]
    for word, noun in itertools.pairwise(every):
        if not (_adjective(word) and _noun(noun)) or noun in source.respondent:
            continue
        if root(noun) not in source.roots:
            continue
        known = [(follows, around) for form, follows, around in _described(source) if form == root(word)]
        if known and all(_noun(follows) and not _like(around) & _like((noun,)) for follows, around in known):
            yield Fault(FaultKind.TERM, word, f"Underlaget säger ”{word}” om något annat än ”{noun}”.")


def _adjective(word: str) -> bool:
    return bool(_ADJECTIVE.fullmatch(word)) and carries_content(word) and not verb(word)


def _noun(word: str) -> bool:
    return bool(word) and carries_content(word) and not verb(word) and word not in lists().groups


@lru_cache(maxsize=256)
def _described(source: Source) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """The root of each adjective of the evidence, the word after it, and the words around it."""
    found = []
    for sentence in source.sentences:
        every = [m.group().lower() for m in _words(sentence)]
        for n, word in enumerate(every):
            if carries_content(word):
                adverb = word.endswith("t") and n and verb(every[n - 1])
                after = "" if adverb or n + 1 == len(every) else every[n + 1]
                around = (*every[max(0, n - _AROUND) : n], *every[n + 1 : n + 1 + _AROUND])
                found.append((root(word), after, around))
    return tuple(found)
