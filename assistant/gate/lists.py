"""The gate's words: the lists of `words.toml`, and when two words are of one family."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from assistant import lexicon
from assistant.words import stem

_WORD = re.compile(r"[^\W\d_]+(?:[-:/][^\W_]+|\d+)*|\d+[^\W\d_]+")
_ENDINGS = (
    "ningar", "ning", "ingar", "ing", "elser", "else", "anden", "ande", "ende", "and", "end", "ationer", "ation",
    "eringen", "ering", "ellt", "ell", "liga", "lig", "iga", "ig", "isk", "ik", "het", "bar", "sam", "ad", "at", "are",
    "ar", "er", "et", "en", "na", "ns", "n", "d", "t", "j", "s", "a", "e",
)  # fmt: skip
_LEAST_ROOT = {"ning": 2, "ingar": 3, "ningar": 2, "ing": 3}

FILE = Path(__file__).with_name("words.toml")
SYNONYMS = Path(__file__).with_name("synonyms.txt")


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
    empty: frozenset[str]
    """Words of so many uses that standing in the evidence they support no synonym."""
    negators: frozenset[str]
    measures: tuple[str, ...]
    """What can be done to something: a demand of one is no demand of another."""
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
    stance: Mapping[str, re.Pattern[str]]
    qualifiers: Mapping[str, re.Pattern[str]]
    bodies: Mapping[str, re.Pattern[str]]
    """What a body is called after its first mention to how its name ends: "bolaget" of "Granvik AB"."""
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
        empty=frozenset(data["empty"].split()),
        negators=frozenset(data["negators"].split()),
        measures=tuple(data["measures"].split()),
        saying=frozenset(data["saying"].split()),
        tails=tuple(data["tails"].split()),
        prefixed=frozenset(data["prefixed"].split()),
        strong=frozenset(data["strong"].split()),
        short=tuple(data["short"].split()),
        ill=re.compile(rf"\b(?:{data['ill']})", re.IGNORECASE),
        groups=_by_word(data["groups"]),
        stance=_patterns(data["stance"]),
        qualifiers=_patterns(data["qualifiers"]),
        bodies={word: re.compile(pattern, re.IGNORECASE) for word, pattern in data["bodies"].items()},
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
        left, right = (frozenset(_firm(word) for word in side.split()) for side in pair.split("|"))
        for own, other in ((left, right), (right, left)):
            for form in own:
                found[form] = (*found.get(form, ()), own, other)
    return found


def _firm(word: str) -> str:
    """The stem, where it is long enough to be of one word: "tidig" is not "tid"."""
    return short if len(short := stem(word)) >= 4 else word


def _patterns(named: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    return {name: re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE) for name, pattern in named.items()}


_ABLE = re.compile(r"([ai]b)elt?$")
""" "Acceptabelt" bends to "acceptabla"."""


_UNSTRESSED = re.compile(r"(\w+?([^\Waeiouyåäö_]))[eo]([lnr])")
_PLURALS = ("et", "ar", "er", "en", "arna", "erna", "ets")


def _syncopated(word: str) -> str:
    """ "Buller" as it stands in "bullret", "regel" in "regler"; other words as they are."""
    match = _UNSTRESSED.fullmatch(word)
    if not match or len(match[1]) < 3 or match[1] in lexicon.words():
        return word
    shorter = {match[1], match[1][:-1] if match[1].endswith(match[2] * 2) else match[1]}
    for base in sorted(f"{one}{match[3]}" for one in shorter):
        if any(f"{base}{ending}" in lexicon.words() for ending in _PLURALS):
            return base
    return word


_PREFIX = re.compile(
    r"(?:av|an|be|bort|efter|emot|fast|fram|från|före|för|genom|inne|in|med|mot|ned|ner|om|på|tillbaka|till|under|undan|upp|ut"
    r"|vidare|åter|över)(?=\w{2})"
)


@lru_cache(maxsize=100_000)
def root(word: str) -> str:
    """A form that words of one family share: the stem without endings that make nouns of verbs.

    >>> root("förlängning") == root("förlängs"), root("höjningen") == root("höjs")
    (True, True)
    """
    family = lists().families.get(word)
    if family:
        return f"={family}"
    if (prefix := _PREFIX.match(word)) and (
        family := lists().families.get(word[prefix.end() :])
    ) in lists().prefixed:
        return f"={prefix.group()}{family}"
    short = stem(_syncopated(_ABLE.sub(r"\1la", word)))
    while True:
        ending = next((e for e in _ENDINGS if short.endswith(e) and len(short) - len(e) >= _least(e)), "")
        shorter = stem(short[: len(short) - len(ending)])
        if shorter == short:
            return short
        short = shorter


@cache
def measures() -> frozenset[str]:
    """Roots of what can be done to something."""
    return frozenset(root(word) for word in lists().measures)


@cache
def empty_tails() -> frozenset[str]:
    """Roots of the ends of compounds that add nothing."""
    return frozenset(root(word) for word in lists().tails)


@cache
def short_forms() -> frozenset[str]:
    """Roots of the ends of compounds that may stand for the whole."""
    return frozenset(root(word) for word in lists().short)


@cache
def _members() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word, name in lists().families.items():
        found[f"={name}"] = (*found.get(f"={name}", ()), word)
    return found


def family(form: str) -> tuple[str, ...]:
    """The words that have this root by the list of families."""
    return _members().get(form, ())


def _least(ending: str) -> int:
    return _LEAST_ROOT.get(ending, 4)


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[re.Match[str], ...]:
    """Words as written, with where they stand; numbers only where letters belong to them ("E20")."""
    return tuple(_WORD.finditer(text))


@lru_cache(maxsize=100_000)
def of_stance(word: str) -> bool:
    """It begins as a word does that takes a stand."""
    return any(pattern.match(word) for pattern in lists().stance.values())


@lru_cache(maxsize=100_000)
def carries_content(word: str) -> bool:
    """The word (lower case) needs support of its own."""
    if word in lists().allowed or word in lists().negators or word.removesuffix("s") in _allowed_nouns():
        return False
    form = root(word)
    return form not in _allowed_verbs() or not (form[0] == "=" or verb(word))


@cache
def _allowed_nouns() -> frozenset[str]:
    """The definite nouns among the allowed words: "myndighetens" needs no more support than "myndigheten"."""
    return frozenset(word for word in lists().allowed if len(word) >= 5 and word.endswith(("n", "t", "a")))


@cache
def _allowed_verbs() -> frozenset[str]:
    """Roots of the verbs among the allowed words: "genomföras" needs no more support than "genomförs"."""
    roots = {form for word in lists().allowed if (form := root(word))[0] == "=" or verb(word)}
    return frozenset(one for one in roots if one[0] == "=" or len(one) >= 5)


@lru_cache(maxsize=100_000)
def _forms(word: str) -> tuple[str, ...]:
    """What a word is looked up by: its stem, and its root where that is long enough to be of one family."""
    short = root(word)
    return (stem(word), short) if len(short) >= 4 or short[0] == "=" else (stem(word),)


@cache
def _lines() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The lines of `synonyms.txt`: "", "=" for a strict group or "!" for words that never go without, and the words."""
    lines = (line for line in SYNONYMS.read_text("utf-8").splitlines() if line and line[0] != "#")
    return tuple(
        (line[0], tuple(line[1:].split())) if line[0] in "=!" else ("", tuple(line.split())) for line in lines
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
    forms: dict[str, set[str]] = {"": set(), "=": set(), "!": set()}
    for mark, group in (*_lines(), ("everyday", tuple(lists().everyday))):
        known = forms.setdefault(mark, set())
        known |= {form for word in group for form in (word, stem(word)) if form == word or len(form) >= 4}
    return frozenset((forms[""] | (forms["everyday"] - forms["="])) - forms["!"])


def everyday(word: str) -> bool:
    """A word of the common language that says little by itself: "börja", "lyckas", and no term.

    >>> everyday("lyckas"), everyday("strejk")
    (True, False)
    """
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
    for one, other in lists().opposites.items():
        others = frozenset().union(*(kin(word) for word in other.split()))
        for left, right in ((kin(one), others), (others, kin(one))):
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
    sides = lists().contraries.get(_firm(word), ())
    return any(stems & other and not stems & own for own, other in zip(sides[::2], sides[1::2], strict=True))


_LATIN = re.compile(
    r"(?:c|k)?(?:i?er(?:a|ar|as|ade|ades|at|ats|ad|ats|ing|ingen|ande)|(?:a|i)?tion(?:en|er|erna|s)?)$"
)


def latin(word: str) -> str:
    """What "definieras" and "definition" share; empty for other words.

    >>> latin("definieras"), latin("definition"), latin("producerade"), latin("produktionen"), latin("avgift")
    ('defin', 'defin', 'produ', 'produ', '')
    """
    base = _LATIN.sub("", word)
    return base if base != word and len(base) >= 4 else ""


_GENITIVES = ("rna", "ska", "lla", "nga", "dda", "tna")


@lru_cache(maxsize=100_000)
def verb(word: str) -> bool:
    """Whether a word is a form of a verb, by the other forms that the list of Swedish words has of it.

    Not the past in -ade, which is a participle as often: "gallrade bestånd" is a term.

    >>> verb("odlas"), verb("inkräktar"), verb("skatter"), verb("hyresgäst")
    (True, True, False, False)
    """
    if word in lists().strong:
        return True
    known = lexicon.words()
    for ending in ("ades", "ats", "at", "ar", "as", "a"):
        base = word.removesuffix(ending)
        forms = {f"{base}ade", f"{base}ar", f"{base}at", f"{base}ats"}
        if not word.endswith(_GENITIVES):  # "regionernas" makes no verb of "regionerna"
            forms.add(f"{base}as")
        alone = ending == "ar" and f"{base}en" not in known
        if base != word and len(base) >= 3 and f"{base}a" in known and (alone or (forms - {word}) & known):
            return True
    for ending in ("tes", "des", "te", "de", "ts", "er", "s", "a", "t"):
        base = word.removesuffix(ending)
        past = {f"{base}te", f"{base}de"}
        if base != word and len(base) >= 3 and {f"{base}a", f"{base}er"} <= known and past & known:
            return True
    return False
