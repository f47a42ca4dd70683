"""Words that may stand for each other (`synonyms.txt`), words that say little by themselves, and contraries."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from assistant.gate.forms import root
from assistant.gate.lists import firm, lists
from assistant.words import stem

SYNONYMS = Path(__file__).with_name("synonyms.txt")


@lru_cache(maxsize=100_000)
def _forms(word: str) -> tuple[str, ...]:
    """What a word is looked up by: its stem, and its root where that is long enough to be of one family."""
    short = root(word)
    return (stem(word), short) if len(short) >= 4 or short[0] == "=" else (stem(word),)


@cache
def _lines() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The lines of `synonyms.txt`: "", "=" for a strict group, "~" for one that says nothing
    of what may stand alone, or "!" for words that never go without, and the words."""
    lines = (line for line in SYNONYMS.read_text("utf-8").splitlines() if line and line[0] != "#")
    return tuple(
        (line[0], tuple(line[1:].split())) if line[0] in "=~!" else ("", tuple(line.split()))
        for line in lines
    )


@cache
def _synonyms() -> Mapping[str, frozenset[int]]:
    """Stem or root to the numbers of its groups."""
    found: dict[str, set[int]] = {}
    for number, (mark, group) in enumerate(_lines()):
        for word in group if mark != "!" else ():
            for form in _forms(word):
                found.setdefault(form, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@lru_cache(maxsize=100_000)
def kin(word: str) -> frozenset[int]:
    """The groups of words that may stand for this one, by number.

    >>> bool(kin("dyrare") & kin("kostnaderna")), bool(kin("höjs") & kin("sänks"))
    (True, False)
    """
    return frozenset().union(*(_synonyms().get(form, frozenset()) for form in _forms(word)))


@cache
def _strict() -> frozenset[int]:
    return frozenset(number for number, (mark, _) in enumerate(_lines()) if mark)


def loose_kin(word: str) -> frozenset[int]:
    """The same without the strict groups: for the parts of a compound, which must not make a term of two others."""
    return kin(word) - _strict()


@cache
def _everyday() -> frozenset[str]:
    """The words as listed, and their stems where these are long enough not to be of another word too."""
    forms: dict[str, set[str]] = {"": set(), "=": set(), "~": set(), "!": set()}
    for mark, group in (*_lines(), ("everyday", tuple(lists().everyday))):
        known = forms.setdefault(mark, set())
        known |= {form for word in group for form in (word, stem(word)) if form == word or len(form) >= 4}
    return frozenset((forms[""] | (forms["everyday"] - forms["="])) - forms["!"])


def everyday(word: str) -> bool:
    """A word of the common language that says little by itself: "börja", "lyckas", and no term.

    >>> everyday("lyckas"), everyday("strejk")
    (True, False)
    """
    if word in lists().degrees:
        return True
    if (form := root(word))[0] == "=" and form in _everyday_families():
        return word not in _never()
    return word in _everyday() or (stem(word) in _everyday() and word not in _never())


@cache
def _everyday_families() -> frozenset[str]:
    return frozenset(form for word in lists().everyday if (form := root(word))[0] == "=")


@cache
def _never() -> frozenset[str]:
    return frozenset(word for mark, group in _lines() if mark == "!" for word in group)


@cache
def _against() -> Mapping[int, frozenset[int]]:
    found: dict[int, frozenset[int]] = {}
    firm_ones = frozenset(number for number, (mark, _) in enumerate(_lines()) if mark != "~")
    for one, other in lists().opposites.items():
        others = frozenset().union(*(kin(word) for word in other.split())) & firm_ones
        own = kin(one) & firm_ones
        for left, right in ((own, others), (others, own)):
            for number in left:
                found[number] = found.get(number, frozenset()) | right
    return found


def opposite(word: str) -> frozenset[int]:
    """The groups of what says the same as this word under a negation: "inte mycket" says "lite".

    >>> bool(opposite("mycket") & kin("lite"))
    True
    """
    return frozenset().union(*(_against().get(number, frozenset()) for number in kin(word)))


def turned(word: str, stems: frozenset[str]) -> bool:
    """A text with these words and stems says the contrary of the word, and nowhere the word or its like.

    >>> turned("höjs", frozenset([stem("sänks")])), turned("höjs", frozenset([stem("sänks"), stem("ökar")]))
    (True, False)
    """
    short = firm(word)
    sides = lists().contraries.get(short, ())
    if not any(stems & other and not stems & own for own, other in zip(sides[::2], sides[1::2], strict=True)):
        return False
    base = short.removesuffix("t").removesuffix("a")
    return len(base) < 5 or not any(form.startswith(base) for form in stems)  # "tydligt" of "tydliggörs"


def contrary(word: str, stems: frozenset[str]) -> bool:
    """The contrary of a word stands among these words and stems.

    >>> contrary("undantas", frozenset(["omfattas"])), contrary("undantas", frozenset(["gälla"]))
    (True, False)
    """
    sides = lists().contraries.get(firm(word), ())
    return any(stems & other for other in sides[1::2])
