"""Words and phrases that say the same, or nearly: a citizen asks in other words than an office writes in.

`thesaurus.tsv` has one group a line: part of speech, how near its words are (1: may replace each other, 2: near, 3: the first is
wider than the others), and the words. Nothing in it is of opposite direction. How much such a word counts
beside the word itself is learned (training/questions.py); here is only whether it stands there, and how near it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from assistant import words
from assistant.inflected import forms, verb_of

SOURCE = Path(__file__).with_name("thesaurus.tsv")
NEARNESS = {"1": 0.8, "2": 0.55, "3": 0.55}
"""How well a word of a group stands for another, by how near the group is."""
_LONGEST = 3
"""Words in a phrase that is looked for."""


@dataclass(frozen=True, slots=True)
class _Groups:
    named: Mapping[str, tuple[int, ...]]
    """What a word or phrase may be as it stands in a text, to the words of groups it may be a form of."""
    like: Mapping[int, Mapping[int, float]]
    """Each word of a group to what may stand for it."""


def senses(text: str) -> frozenset[int]:
    """The words of groups that stand in a text, one by one or as phrases.

    >>> bool(senses("Nämnden ställer sig bakom förslaget")), senses("")
    (True, frozenset())
    """
    named = _groups().named
    return frozenset(sense for phrase in _phrases(_keys(text)) for sense in named.get(phrase, ()))


@lru_cache(maxsize=4_096)
def others(word: str, phrase: str = "") -> Mapping[int, float]:
    """What may stand for a word of a question, or for the phrase that it is a part of, and how well."""
    groups = _groups()
    result: dict[int, float] = {}
    for key in filter(None, (*_key(word), phrase)):
        for sense in groups.named.get(key, ()):
            for other, nearness in groups.like.get(sense, {}).items():
                result[other] = max(nearness, result.get(other, 0.0))
    return result


def phrases_of(text: str) -> Mapping[str, str]:
    """Each word of a question that is a part of a known phrase of several words, to that phrase."""
    named, tokens = _groups().named, [t.word for t in words.tokens(words.normalise(text))]
    keys = [_one_key(token) for token in tokens]
    result = {}
    for length in range(2, _LONGEST + 1):
        for first in range(len(keys) - length + 1):
            phrase = " ".join(keys[first : first + length])
            if phrase in named:
                result.update(dict.fromkeys(tokens[first : first + length], phrase))
    return result


def _keys(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(_key(token.word) for token in words.tokens(words.normalise(text)))


@lru_cache(maxsize=65_536)
def _key(word: str) -> tuple[str, ...]:
    """As what a word may be known: the infinitive of an irregular verb, its stem, and the last part of a compound."""
    return tuple(dict.fromkeys((_one_key(word), words.stem(word))))


@lru_cache(maxsize=65_536)
def _one_key(word: str) -> str:
    return verb_of(word) or words.stem(word)


def _phrases(keys: Sequence[Sequence[str]]) -> Iterator[str]:
    for first, one in enumerate(keys):
        yield from one
        for length in range(2, _LONGEST + 1):
            if first + length <= len(keys):
                yield " ".join(key[0] for key in keys[first : first + length])


@cache
def _groups() -> _Groups:
    named: dict[str, dict[int, None]] = {}
    like: dict[int, dict[int, float]] = {}
    numbers: dict[str, int] = {}
    for line in SOURCE.read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        kind, nearness, listed = line.split("\t")
        group = []
        for word in listed.split(", "):
            number = numbers.setdefault(word, len(numbers))
            group.append(number)
            if number == len(numbers) - 1 and number not in like:
                like[number] = {}
                for form in _named(word, kind):
                    named.setdefault(form, {})[number] = None
        wide = group[:1] if nearness == "3" else group
        for one in wide:
            for other in group:
                if other != one:
                    like[one][other] = max(NEARNESS[nearness], like[one].get(other, 0.0))
    return _Groups({form: tuple(those) for form, those in named.items()}, like)


def _named(word: str, kind: str) -> Iterator[str]:
    """What a word of a group may stand as in a text."""
    tokens = [token.word for token in words.tokens(words.normalise(word))]
    if len(tokens) == 1:
        yield _one_key(tokens[0])
        yield from forms(tokens[0]) if kind in "vx" else (words.stem(tokens[0]),)
        return
    if len(tokens) > _LONGEST:
        return
    if kind in "vxf":
        for first in forms(tokens[0]) if not verb_of(tokens[0]) else (verb_of(tokens[0]),):
            yield " ".join((first, *map(_one_key, tokens[1:])))
    else:
        yield " ".join(map(_one_key, tokens))
