"""The gate's words: the lists of `words.toml`, and when two words are of one family."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from assistant.words import stem

_WORD = re.compile(r"[^\W\d_]+(?:[-:/][^\W_]+|\d+)*|\d+[^\W\d_]+")
_ENDINGS = (
    "ningar", "ning", "ingar", "ing", "elser", "else", "anden", "ande", "ende", "and", "end", "ationer", "ation",
    "eringen", "ering", "ellt", "ell", "liga", "lig", "iga", "ig", "isk", "ik", "het", "bar", "sam", "ad", "at", "are",
    "ar", "er", "et", "en", "na", "ns", "n", "d", "t", "j", "s", "a", "e",
)  # fmt: skip
_LEAST_ROOT = {"ning": 2, "ingar": 3, "ningar": 2, "ing": 3}

FILE = Path(__file__).with_name("words.toml")


@dataclass(frozen=True, slots=True)
class Lists:
    allowed: frozenset[str]
    """Words that need no support: function words and the verbs and nouns of reporting."""
    negators: frozenset[str]
    groups: Mapping[str, str]
    """Word to the name of its group."""
    stance: Mapping[str, re.Pattern[str]]
    qualifiers: Mapping[str, re.Pattern[str]]
    numbers: Mapping[str, str]
    units: Mapping[str, str]
    families: Mapping[str, str]
    """Word to the name of its family."""


@cache
def lists() -> Lists:
    data = tomllib.loads(FILE.read_text("utf-8"))
    return Lists(
        allowed=frozenset(data["function"].split()) | frozenset(data["reporting"].split()),
        negators=frozenset(data["negators"].split()),
        groups=_by_word(data["groups"]),
        stance=_patterns(data["stance"]),
        qualifiers=_patterns(data["qualifiers"]),
        numbers={word: str(value) for word, value in data["numbers"].items()},
        units=data["units"],
        families=_by_word(data["families"]),
    )


def _by_word(named: Mapping[str, str]) -> dict[str, str]:
    return {word: name for name, words in named.items() for word in words.split()}


def _patterns(named: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    return {name: re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE) for name, pattern in named.items()}


@lru_cache(maxsize=100_000)
def root(word: str) -> str:
    """A form that words of one family share: the stem without endings that make nouns of verbs.

    >>> root("förlängning") == root("förlängs"), root("höjningen") == root("höjs")
    (True, True)
    """
    family = lists().families.get(word)
    if family:
        return f"={family}"
    short = stem(word)
    while True:
        ending = next((e for e in _ENDINGS if short.endswith(e) and len(short) - len(e) >= _least(e)), "")
        shorter = stem(short[: len(short) - len(ending)])
        if shorter == short:
            return short
        short = shorter


def _least(ending: str) -> int:
    return _LEAST_ROOT.get(ending, 4)


def words(text: str) -> list[re.Match[str]]:
    """Words as written, with where they stand; numbers only where letters belong to them ("E20")."""
    return list(_WORD.finditer(text))


def carries_content(word: str) -> bool:
    """The word (lower case) needs support of its own."""
    return word not in lists().allowed and word not in lists().negators
