"""Is this a Swedish word? The list that makes repairs certain, and the compounds of its words.

Forms of words, not stems (those are in `words`): a repair must give a word that people write.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

WORDS = Path(__file__).resolve().parent / "embedded" / "words" / "swedish.txt"
"""Words of public-sector Swedish, lower case, one a line; `training/words.py` writes it."""

_SHORTEST_PART = 4
_LINKS = ("", "s", "-")


@cache
def words() -> frozenset[str]:
    """Read on first use: a file that needs no repair does not load it."""
    return frozenset(WORDS.read_text("utf-8").split("\n")) - {""}


def known(word: str) -> bool:
    """Whether the word, in any case, is in the list, or in it without its genitive s.

    >>> known("Specifika"), known("avstyrker"), known("avstyr"), known("kerspeci")
    (True, True, False, False)
    """
    folded = word.lower()
    return folded in words() or (folded.endswith("s") and len(folded) > 4 and folded[:-1] in words())


@lru_cache(maxsize=50_000)
def likely(word: str) -> bool:
    """`known`, or a compound of two known words of four letters or more.

    >>> likely("styrelsespecifika"), likely("styrelsespecinka")
    (True, False)
    """
    if known(word):
        return True
    folded = word.lower()
    if "-" in folded:
        return all(known(part) for part in folded.split("-"))
    return any(
        known(folded[cut:]) and any(folded[:cut].removesuffix(link) in words() for link in _LINKS)
        for cut in range(_SHORTEST_PART, len(folded) - _SHORTEST_PART + 1)
    )
