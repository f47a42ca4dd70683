"""How well a text holds a word of a question: the word itself, a form or a compound of it, or what means the same."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from assistant import lexicon, words
from assistant.inflected import forms, indefinite, verb_of

_SYNONYM = 0.8
"""How well another word for the same thing holds a word of a question."""

_PARTS = 0.75
"""How well a compound is held of whose parts some stand there in other words."""

_ANOTHER = 0.35
"""How well a compound is held by another that ends alike."""


class Bag:
    """The words of a text, to ask how well a word of the question is answered to."""

    def __init__(self, text: str) -> None:
        self._stems: set[str] = set()
        self._parts: set[str] = set()
        self._verbs: set[str] = set()
        for token in words.tokens(words.normalise(text)):
            self._stems.add(words.stem(indefinite(token.word)))
            if verb := verb_of(token.word):
                self._verbs.add(verb)
            self._parts.update(words.parts(token.word))
        for one, other in _HYPHENED.findall(words.normalise(text)):  # "Brundtland-kommissionen"
            self._stems.add(words.stem((one + other).lower()))
        self._by_letter: dict[str, list[str]] = {}
        for stem in self._stems:
            self._by_letter.setdefault(stem[0], []).append(stem)

    @property
    def stems(self) -> frozenset[str]:
        return frozenset(self._stems)

    def holds(self, word: str) -> float:
        """1 for the word itself, less for a compound of it, a part of it, or a longer form.

        >>> Bag("Kostnaderna ökar").holds("kostnad"), Bag("Antalet ordningsvakter").holds("vakt")
        (1.0, 0.9)
        """
        stem = words.stem(indefinite(word))
        if stem in self._stems:
            return 1.0
        if f"{stem}s" in self._stems or (stem.endswith("s") and stem[:-1] in self._stems):  # "partners"
            return 0.95
        if stem in self._parts:
            return 0.9
        inside = words.parts(word)
        if inside:
            everything = self._stems | self._parts
            if all(part in everything for part in inside):
                return 0.85
            if all(
                part in everything or any(o in everything for o in _same().get(part, ())) for part in inside
            ):
                return _PARTS  # "medarbetarundersökningen" in "medarbetarenkäten"
            if inside[-1] in self._stems:
                return 0.5
            if inside[-1] in self._parts:  # "hemtjänstsystem" is no "ekonomisystem"
                return _ANOTHER
        elif made := self._made_of(word):
            return made
        if len(stem) >= 4 and any(_akin(stem, other) for other in self._by_letter.get(stem[0], ())):
            return 0.8
        if self._verbs and verb_of(word) in self._verbs:
            return 0.9
        if any(other in self._stems for other in _same().get(stem, ())):
            return _SYNONYM
        if inside and inside[0] in self._stems | self._parts:
            return 0.25
        return 0.0

    def _made_of(self, word: str) -> float:
        """How well a word is held as a compound of two words that stand there, when the word list does not know it as one.

        >>> Bag("Prognos helår maj").holds("helårsprognos"), Bag("Scenen firar 25 år").holds("årsjubileum")
        (0.85, 0.75)
        """
        said = [last for first, last in _halves(word) if first in self._stems]
        if any(last in self._stems for last in said):
            return 0.85
        return _PARTS if any(o in self._stems for last in said for o in _same().get(last, ())) else 0.0


_SHORTEST_FIRST, _SHORTEST_LAST = 3, 4
_NO_FIRST = words.STOP_WORDS | frozenset(
    ["upp", "ut", "in", "av", "an", "till", "från", "fram", "efter", "före", "för", "över", "under", "om", "mot",
    "med", "sam", "bort", "hem", "ner", "ned", "åter", "sär", "vid", "be", "bi"]
)  # fmt: skip
"""What verbs begin with: "avtal" is no figure of something, nor "uppgift" a gift."""
_HYPHENED = re.compile(r"([^\W\d_]{2,})-([^\W\d_]{3,})")


@lru_cache(maxsize=4_096)
def _halves(word: str) -> tuple[tuple[str, str], ...]:
    """Every way to cut a word in two, as stems: "helårsprognos" as "helår" and "prognos" among others."""
    result: dict[tuple[str, str], None] = {}
    for n in range(_SHORTEST_FIRST, len(word) - _SHORTEST_LAST + 1):
        last = words.stem(word[n:])
        if len(last) < _SHORTEST_LAST or not lexicon.known(word[n:]):
            continue
        for first in (word[:n], word[:n].removesuffix("s")):
            begins = first == "år" or (len(first) >= _SHORTEST_FIRST and lexicon.known(first))
            if begins and _NO_FIRST.isdisjoint((first, first.removesuffix("s"), words.stem(first), word[n:])):
                result[words.stem(first), last] = None
    return tuple(result)


@cache
def _same() -> Mapping[str, tuple[str, ...]]:
    """Stem to the stems that mean the same in a question and its answer, from synonyms.txt."""
    lines = (Path(__file__).with_name("synonyms.txt")).read_text("utf-8").splitlines()
    result: dict[str, dict[str, None]] = {}
    for line in lines:
        if line and not line.startswith("#"):
            group = list(dict.fromkeys(stem for word in line.split() for stem in forms(word)))
            for stem in group:
                result.setdefault(stem, {}).update(dict.fromkeys(other for other in group if other != stem))
    return {stem: tuple(others) for stem, others in result.items()}


def _akin(one: str, other: str) -> bool:
    """Forms of one word that the stemmer keeps apart: "kostade" and "kostnad", "åldrar" and "ålder".

    >>> _akin("stadsledningskontor", "stadsledningskontoret"), _akin("kost", "kostnad"), _akin("stad", "stadig")
    (True, True, False)
    """
    short, long = sorted((one, other), key=len)
    if long.startswith(short):
        rest = long[len(short) :]
        return (len(short) >= 7 and len(rest) <= 3) or rest in (
            "nad",
            "ning",
            "ande",
            "are",
            "else",
            "het",
            "ighet",
        )
    return len(short) >= 7 and len(long) - len(short) <= 1 and long[: len(short) - 2] == short[:-2]


@lru_cache(maxsize=8_192)
def bag_of(text: str) -> Bag:
    """The bag of a text, kept: many questions are put to the same sentences."""
    return Bag(text)
