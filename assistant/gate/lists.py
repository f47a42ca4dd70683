"""The gate's words: the lists of `words.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from assistant.words import stem

_WORD = re.compile(r"[^\W\d_]+(?:[-:/][^\W_]+|\d+)*|\d+[^\W\d_]+")


FILE = Path(__file__).with_name("words.toml")


@dataclass(frozen=True, slots=True)
class Lists:
    function: frozenset[str]
    """Function words: no negation is about them."""
    allowed: frozenset[str]
    """Words that need no support: function words, the verbs and nouns of reporting, and words that say nothing alone."""
    proposal: frozenset[str]
    """The ones of them for what was sent out, and who wrote it."""
    everyday: frozenset[str]
    """Words of the common language without a group of synonyms."""
    light: frozenset[str]
    """The ones of them, besides verbs, that may stand in a sentence without support."""
    degrees: frozenset[str]
    """The ones that tell how good, easy or large something is."""
    empty: frozenset[str]
    """Words of so many uses that standing in the evidence they support no synonym."""
    negators: frozenset[str]
    people: frozenset[str]
    """Those whom a body can be named after: "patienterna" of "Patientnämnden"."""
    measures: tuple[str, ...]
    """What can be done to something: a demand of one is no demand of another."""
    acts: tuple[str, ...]
    """What somebody can do with a matter."""
    saying: frozenset[str]
    """Verbs of thinking and saying."""
    tails: tuple[str, ...]
    """Ends of compounds that add nothing to what their beginning says."""
    prefixed: frozenset[str]
    """Families of verbs that go with a prefix: "uppdras" and "uppdrag", "anslå" and "anslag"."""
    strong: frozenset[str]
    """Forms of verbs that no rule of endings tells."""
    short: tuple[str, ...]
    """Ends of compounds that may stand for the whole."""
    ill: re.Pattern[str]
    """Words of a sentence that says of something that it is unwanted."""
    groups: Mapping[str, str]
    """Word to the name of its group."""
    phrases: Mapping[str, re.Pattern[str]]
    """One word to what says it in several: "avskaffas" to "tas bort"."""
    stance: Mapping[str, re.Pattern[str]]
    qualifiers: Mapping[str, re.Pattern[str]]
    weights: Sequence[tuple[re.Pattern[str], re.Pattern[str]]]
    """Words that say something more or less firmly than their like, each with what says as much."""
    bodies: Mapping[str, re.Pattern[str]]
    """What a body is called after its first mention to how its name ends: "bolaget" of "Granvik AB"."""
    laws: Mapping[str, str]
    """Abbreviation of a law, in lower case, to its name."""
    numbers: Mapping[str, str]
    units: Mapping[str, str]
    families: Mapping[str, str]
    """Word to the name of its family."""
    contraries: Mapping[str, tuple[frozenset[str], ...]]
    """Stem of an everyday word to (its own side, the other side) of each pair of contraries, in turn."""
    contrary_words: frozenset[str]
    """The everyday words that have a contrary."""
    opposites: Mapping[str, str]
    """Everyday words and what says the same under a negation."""
    negative: re.Pattern[str]
    """Words that deny or stop something without a negation: "strider", "slipper"."""


@cache
def lists() -> Lists:
    data = tomllib.loads(FILE.read_text("utf-8"))
    return Lists(
        function=frozenset(data["function"].split()),
        allowed=frozenset(
            word for name in ("function", "reporting", "proposal", "general") for word in data[name].split()
        ),
        proposal=frozenset(data["proposal"].split()),
        everyday=frozenset(data["everyday"].split()),
        light=frozenset(data["light"].split()),
        degrees=frozenset(data["degrees"].split()),
        empty=frozenset(data["empty"].split()),
        negators=frozenset(data["negators"].split()),
        people=frozenset(data["people"].split()),
        measures=tuple(data["measures"].split()),
        acts=tuple(data["acts"].split()),
        saying=frozenset(data["saying"].split()),
        tails=tuple(data["tails"].split()),
        prefixed=frozenset(data["prefixed"].split()),
        strong=frozenset(data["strong"].split()),
        short=tuple(data["short"].split()),
        ill=re.compile(rf"\b(?:{data['ill']})", re.IGNORECASE),
        groups=_by_word(data["groups"]),
        phrases=_patterns(data["phrases"]),
        stance=_patterns(data["stance"]),
        qualifiers=_patterns(data["qualifiers"]),
        weights=[(whole(said), whole(known)) for said, known in data["weights"].values()],
        bodies={word: re.compile(pattern, re.IGNORECASE) for word, pattern in data["bodies"].items()},
        laws=data["laws"],
        numbers={word: str(value) for word, value in data["numbers"].items()},
        units=data["units"],
        families=_by_word(data["families"]),
        contraries=_contraries(data["contrary"].values()),
        contrary_words=frozenset(
            word for pair in data["contrary"].values() for word in pair.replace("|", " ").split()
        ),
        opposites=data["opposites"],
        negative=re.compile(rf"\b(?:{data['negative']})", re.IGNORECASE),
    )


def _by_word(named: Mapping[str, str]) -> dict[str, str]:
    return {word: name for name, words in named.items() for word in words.split()}


def _contraries(pairs: Iterable[str]) -> dict[str, tuple[frozenset[str], ...]]:
    found: dict[str, tuple[frozenset[str], ...]] = {}
    for pair in pairs:
        left, right = (frozenset(firm(word) for word in side.split()) for side in pair.split("|"))
        for own, other in ((left, right), (right, left)):
            for form in own:
                found[form] = (*found.get(form, ()), own, other)
    return found


def firm(word: str) -> str:
    """The stem, where it is long enough to be of one word: "tidig" is not "tid"."""
    return short if len(short := stem(word)) >= 4 else word


def _patterns(named: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    return {name: whole(pattern) for name, pattern in named.items()}


def whole(pattern: str) -> re.Pattern[str]:
    """A pattern of whole words, in any case."""
    return re.compile(rf"\b(?:{pattern})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[re.Match[str], ...]:
    """Words as written, with where they stand; numbers only where letters belong to them ("E20")."""
    return tuple(_WORD.finditer(text))


@lru_cache(maxsize=100_000)
def of_stance(word: str) -> bool:
    """It begins as a word does that takes a stand."""
    return any(pattern.match(word) for pattern in lists().stance.values())
