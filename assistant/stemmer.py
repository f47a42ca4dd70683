"""The Swedish stemmer of Snowball 3.1, as published at https://snowballstem.org/algorithms/swedish/stemmer.html.

Written out here because the weights that ship with the tool were counted by these stems, and another version of a library
stems otherwise. And a process that has just started stems some ten thousand words before it reads its first answer.
"""

from __future__ import annotations

import re

_VOWELS = "aeiouyäåö"
_BEFORE_ENDINGS = re.compile(rf"[^{_VOWELS}]*[{_VOWELS}]+[^{_VOWELS}]")
"""An ending comes after the first consonant that follows a vowel."""
_SHORTEST = 3
"""And not among the first letters."""
_ENDING = re.compile(
    r"(?:heterna|hetens|andes|anden|andet|arens|arnas|ernas|ornas|heten|heter|ande|arna|erna|orna|arne|aren|aste|ades|erns|ade|are"
    r"|ens|ern|het|ast|ad|en|ar|er|or|as|es|at|et|a|e|s)\Z"
)
_TAKES_S = frozenset("bcdfghjklmnoprtvy")
"""Letters that the s of a genitive stands after."""
_SYLLABLE = re.compile(rf".[{_VOWELS}][^{_VOWELS}]\Z", re.DOTALL)
_NOT_BEFORE_ET = (
    "fab", "h", "pak", "rak", "stak", "kom", "iet", "cit", "dit", "alit", "ilit", "mit", "nit", "pit", "rit", "sit", "tit",
    "uit", "ivit", "kvit", "xit",
)  # fmt: skip
"""After these "et" is no article: "komet"."""
_DOUBLED = ("dd", "gd", "nn", "dt", "gt", "kt", "tt")
_SUFFIX = re.compile(r"(?:lig|ig|els|fullt|öst)\Z")
_TAKES_OST = frozenset("iklnprtuv")


def stem(word: str) -> str:
    """A lower-case word without what inflects it.

    >>> [stem(word) for word in ("förslagens", "husets", "komet", "lösningarna", "byggt", "kraftfullt", "arbetslöst")]
    ['förslag', 'hus', 'komet', 'lösning', 'bygg', 'kraftfull', 'arbetslös']
    """
    before = _BEFORE_ENDINGS.match(word)
    if before is None:
        return word
    start = max(before.end(), _SHORTEST)
    return _without_suffix(_without_doubled(_without_ending(word, start), start), start)


def _without_ending(word: str, start: int) -> str:
    ending = _ENDING.search(word, start)
    if ending is None:
        return word
    rest = word[: ending.start()]
    if ending[0] == "et":
        return rest if _article_after(rest) else word
    if ending[0] == "s":
        if rest.endswith("et") and _article_after(rest[:-2]):
            return rest[:-2]
        return rest if rest[-1] in _TAKES_S else word
    return rest


def _article_after(rest: str) -> bool:
    """Whether "et" after it is the article: there are two syllables, and it is no word that ends so."""
    return _SYLLABLE.search(rest) is not None and not rest.endswith(_NOT_BEFORE_ET)


def _without_doubled(word: str, start: int) -> str:
    return word[:-1] if word.endswith(_DOUBLED, start) else word


def _without_suffix(word: str, start: int) -> str:
    suffix = _SUFFIX.search(word, start)
    if suffix is None:
        return word
    if suffix[0] == "fullt":
        return word[:-1]
    if suffix[0] == "öst":
        return word[:-1] if word[suffix.start() - 1] in _TAKES_OST else word
    return word[: suffix.start()]
