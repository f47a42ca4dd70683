"""How well a text holds a word of a question: the word itself, a form or a compound of it, or what means the same."""

from __future__ import annotations

from functools import lru_cache

from assistant import words


class Bag:
    """The words of a text, to ask how well a word of the question is answered to."""

    def __init__(self, text: str) -> None:
        self._stems: set[str] = set()
        self._parts: set[str] = set()
        for token in words.tokens(words.normalise(text)):
            self._stems.add(words.stem(token.word))
            self._parts.update(words.parts(token.word))
        self._by_letter: dict[str, list[str]] = {}
        for stem in self._stems:
            self._by_letter.setdefault(stem[0], []).append(stem)

    def holds(self, word: str) -> float:
        """1 for the word itself, less for a compound of it, a part of it, or a longer form.

        >>> Bag("Kostnaderna ökar").holds("kostnad"), Bag("Antalet ordningsvakter").holds("vakt")
        (1.0, 0.9)
        """
        stem = words.stem(word)
        if stem in self._stems:
            return 1.0
        if stem in self._parts:
            return 0.9
        inside = words.parts(word)
        if inside:
            everything = self._stems | self._parts
            if all(part in everything for part in inside):
                return 0.85
            if inside[-1] in everything:
                return 0.5
        if len(stem) >= 4 and any(_akin(stem, other) for other in self._by_letter.get(stem[0], ())):
            return 0.8
        if any(other in self._stems for other in _SAME.get(stem, ())):
            return 0.8
        if inside and inside[0] in self._stems | self._parts:
            return 0.25
        return 0.0


_SAME = {
    words.stem(one): tuple(words.stem(other) for other in others.split())
    for one, others in {
        "kommunfullmäktige": "kf",
        "kommunstyrelsen": "ks",
        "timmar": "h tim",
        "orsak": "beror berodde anledning skäl",
        "huvudorsak": "beror berodde huvudsakligen",
        "beror": "orsak anledning skäl förklaras",
        "berodde": "beror orsak anledning skäl förklaras avser",
        "procent": "procentenheter",
        "barn": "ungdom unga",
        "kostade": "kostnad uppgick",
    }.items()
}
"""Words and abbreviations of the field that mean the same in a question and its answer."""


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
