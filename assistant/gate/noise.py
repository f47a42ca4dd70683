"""Evidence as it was meant: ligatures and scanning errors read as the words that the sentence has for them.

A model writes "övertygande" of a scanned "dvertygande". Without this the word has no support, and a correct sentence is
turned down for having been spelt. Only a word that nobody writes is read as another: one that the list of Swedish words has,
that the evidence does not have elsewhere, and that differs by one letter besides its dots and rings.
"""

from __future__ import annotations

import re
from functools import lru_cache

from assistant import lexicon
from assistant.gate.lists import words as _words
from assistant.words import normalise, parts

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})
_PLAIN = str.maketrans("åäöéü", "aaoeu")
_TWICE = re.compile(r"a(?=[åä])")
""" "Foärmaåga": the letter and the letter with its dots."""
_SECTION = re.compile(r"(?<=\d )\$\s?(?=[a-zåäö(]|\s)")
""" "4 $i lagen" is a section."""
_LEAST = 6
"""Letters of a word that can be told in spite of an error."""
_PRIVATIVE = ("o", "in", "icke")


def plain(text: str) -> str:
    """One character for each letter, in NFC.

    >>> plain("ﬁlm")
    'film'
    """
    return _SECTION.sub("§ ", normalise(text).translate(_LIGATURES))


@lru_cache(maxsize=256)
def cleared(text: str, evidence: tuple[str, ...]) -> tuple[str, ...]:
    """The evidence with what is plainly a scanning error written as the sentence has it.

    >>> cleared("Den har övertygande argument.", ("Den har dvertygande argument.",))
    ('Den har övertygande argument.',)
    """
    known = {match.group().lower() for piece in evidence for match in _words(piece)}
    if doubled := {word: once for word in known if (once := _once(word)) != word}:
        return cleared(text, tuple(_mended(piece, doubled) for piece in evidence))
    broken = {word for word in known if _broken(word)}
    if not broken:
        return evidence
    meant: dict[str, str] = {}
    for word in sorted({match.group().lower() for match in _words(text)} - known):
        if len(word) >= _LEAST and lexicon.likely(word):
            meant |= {other: word for other in broken if other not in meant and _misread(other, word)}
    return tuple(_mended(piece, meant) for piece in evidence) if meant else evidence


def _once(word: str) -> str:
    """
    >>> _once("foärmaåga"), _once("oändlig")
    ('förmåga', 'oändlig')
    """
    once = _TWICE.sub("", word.replace("oä", "ö"))
    return once if once != word and lexicon.known(once) else word


def _mended(piece: str, meant: dict[str, str]) -> str:
    def other(match: re.Match[str]) -> str:
        word = meant.get(match.group().lower(), "")
        if not word:
            return match.group()
        return word.capitalize() if match.group()[0].isupper() else word

    return re.sub(r"[^\W\d_]+", other, piece)


def _broken(word: str) -> bool:
    return len(word) >= _LEAST - 1 and word.isalpha() and not lexicon.likely(word) and not parts(word)


def _misread(broken: str, word: str) -> bool:
    """One letter put in, left out or taken for another (or two for one), besides dots and rings; never the "o" of a contrary."""
    one, other = broken.translate(_PLAIN), word.translate(_PLAIN)
    if any(one == f"{head}{other}" or other == f"{head}{one}" for head in _PRIVATIVE):
        return False
    if one == other:
        return True
    if abs(len(one) - len(other)) > 1:
        return False
    start = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    left, right = one[start:], other[start:]
    return any(left[a:] == right[b:] for a, b in ((1, 1), (0, 1), (1, 0), (2, 1), (1, 2)))
