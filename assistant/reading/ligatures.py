"""Ligatures that a file shows as other signs: "�", codes of private use, letters of other languages, "aQ" for "atti".

A word tells what its sign stands for. Nothing is put back unless it makes a word of what was none.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from assistant import lexicon

LOST = "\ufffd\ue000-\uf8ff"
"""Signs without a meaning: the replacement character, and codes of private use."""
BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓"}
"""Those of the Symbol and Wingdings fonts that have one meaning each."""

_LIGATURES = ("f", "fi", "fl", "ff", "ffi", "ffl", "tt", "ti", "ft", "fj", "ffj")
_CALIBRI = {"Ɵ": "ti", "Ʃ": "tt", "ƫ": "tti", "ƞ": "tf", "Ō": "ft"}
"""The letters whose numbers some of Calibri's ligatures have in the font."""
_SMALL = "[a-zåäöé]"
_SIGN = r"[A-Z0-9!\"#$%&*+;<=>?@\[\\\]^_`{|}~]"
"""What a program that numbers the signs of a font in their order shows for ligatures."""
_CALIBRI_INSIDE = re.compile(rf"(?<={_SMALL})[{''.join(_CALIBRI)}]|[ƟƩƫƞ](?={_SMALL})")
_SIGN_INSIDE = re.compile(rf"{_SIGN}(?={_SMALL})(?<={_SMALL}.)")
_SURE = 0.7
_LETTER = r"[^\W\d_]"
_WITH_LOST = re.compile(rf"(?:{_LETTER}|[{LOST}])+")
_LETTER_LOST = re.compile(rf"\ufffd|(?<={_LETTER})[{LOST}]|[{LOST}](?={_LETTER})")
_LONGEST_WORD = 60
_FEWEST = 4
"""Different words that must come right before a sign is taken for a ligature everywhere."""


def _is_lost(sign: str) -> bool:
    return sign == "\ufffd" or ("\ue000" <= sign <= "\uf8ff" and sign not in BULLETS)


def lost_signs(texts: Sequence[str], used: AbstractSet[str]) -> tuple[dict[int, str], ...]:
    """For each page, what stands for a lost sign at a place of it: only where one word alone explains it.

    A word tells when exactly one of the ligatures gives a known word. A word that leaves a choice follows
    the others with the same sign, if they are many and all say the same.
    """
    found: list[dict[int, str]] = [{} for _ in texts]
    if not any(map(_is_lost, used)):
        return tuple(found)
    told: dict[str, Counter[str]] = {}
    open_: list[tuple[int, int, str, frozenset[str]]] = []
    for page, text in enumerate(texts):
        for match in _WITH_LOST.finditer(text):
            word = match.group()
            places = [place for place, sign in enumerate(word) if not sign.isalpha()]
            if not places or len(places) == len(word) or len(word) > _LONGEST_WORD:
                continue
            possible = _meanings(word, places)
            if len(possible) == 1:
                for place, meant in zip(places, next(iter(possible)), strict=True):
                    found[page][match.start() + place] = meant
                    told.setdefault(word[place], Counter())[meant] += 1
            elif len(places) == 1:
                choice = frozenset(meant for (meant,) in possible)
                open_.append((page, match.start() + places[0], word[places[0]], choice))
    for page, place, sign, choice in open_:
        said = told.get(sign, Counter())
        if len(said) == 1 and said.total() >= 2 * _FEWEST:
            (meant,) = said
            # A code of its own for one ligature is the same everywhere; � may stand for any.
            if meant in choice or (sign != "\ufffd" and not choice):
                found[page][place] = meant
    return tuple(found)


def letters_lost(texts: Sequence[str], used: AbstractSet[str]) -> list[int]:
    """How many signs of each page stand for letters; a private sign between spaces is a bullet."""
    if not any(map(_is_lost, used)):
        return [0] * len(texts)
    return [len(_LETTER_LOST.findall(text)) for text in texts]


def _meanings(word: str, places: Sequence[int]) -> set[tuple[str, ...]]:
    """The ligatures that make a word of it; of a compound only if no plain word comes out."""
    if len(places) > 2:
        return set()
    for is_word in (lexicon.known, lexicon.likely):
        tried = _tried(word, places, is_word)
        if tried:
            return tried
    return set()


def _tried(word: str, places: Sequence[int], is_word: Callable[[str], bool]) -> set[tuple[str, ...]]:
    first = places[0]
    found: set[tuple[str, ...]] = set()
    for one in _LIGATURES:
        if len(places) == 1:
            if len(word) > 2 and is_word(word[:first] + one + word[first + 1 :]):
                found.add((one,))
            continue
        second = places[1]
        for two in _LIGATURES:
            if is_word(word[:first] + one + word[first + 1 : second] + two + word[second + 1 :]):
                found.add((one, two))
    return found


def stand_ins(texts: Sequence[str], used: AbstractSet[str]) -> tuple[dict[int, str], ...]:
    """For each page, which signs that have a meaning of their own stand for ligatures here, by their place.

    >>> stand_ins(["Vi Ɵllstyrker aƩ Ōsaka"], frozenset("ƟƩŌ"))
    ({3: 'ti', 15: 'tt'},)
    """
    found: list[dict[int, str]] = [{} for _ in texts]
    if not used.isdisjoint(_CALIBRI):
        for page, text in enumerate(texts):
            found[page] = {match.start(): _CALIBRI[match[0]] for match in _CALIBRI_INSIDE.finditer(text)}
    seen = Counter(sign for text in texts for sign in _SIGN_INSIDE.findall(text))
    often = [sign for sign, count in seen.items() if count >= _FEWEST]
    meant = {sign: ligature for sign in often if (ligature := _meant_by(sign, texts))}
    if not meant:
        return tuple(found)
    words = re.compile(rf"(?:{_LETTER}|[{re.escape(''.join(meant))}])+")
    for page, text in enumerate(texts):
        for match in words.finditer(text):
            word = match.group()
            places = [place for place, sign in enumerate(word) if sign in meant]
            if places and _is_meant(word, "".join(meant.get(sign, sign) for sign in word)):
                found[page].update((match.start() + place, meant[word[place]]) for place in places)
    return tuple(found)


def _meant_by(sign: str, texts: Sequence[str]) -> str:
    """The ligature that makes words of what has the sign inside; "" where none does, or more than one."""
    token = re.compile(rf"(?:{_LETTER}|{re.escape(sign)})+")
    inside = re.compile(rf"{_SMALL}{re.escape(sign)}{_SMALL}")
    words = {word for text in texts for word in token.findall(text) if inside.search(word)}
    right = sorted(
        (sum(_is_meant(word, word.replace(sign, one)) for word in words), one) for one in _LIGATURES
    )
    (count, best), (second, _) = right[-1], right[-2]
    return best if count >= max(_FEWEST, _SURE * len(words)) and second < count / 2 else ""


def _is_meant(word: str, as_meant: str) -> bool:
    """Whether a word has its meaning only with its ligatures; "E4" is a road as well as "Ett"."""
    if len(word) > _LONGEST_WORD or not re.search(_SMALL if len(word) > 2 else f"^{_SMALL}", word):
        return False
    return lexicon.likely(unicodedata.normalize("NFKC", as_meant)) and not lexicon.likely(word)
