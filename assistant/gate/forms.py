"""Forms of words: when two words are of one family, what is a verb, and what carries no content."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from assistant import lexicon
from assistant.gate.lists import lists
from assistant.words import stem

_ENDINGS = (
    "ningar", "ning", "ingar", "ing", "elser", "else", "anden", "ande", "ende", "and", "end", "ationer", "ation",
    "eringen", "ering", "ellt", "ell", "liga", "lig", "iga", "ig", "isk", "ik", "het", "bar", "sam", "ad", "at", "are",
    "ar", "er", "et", "en", "na", "ns", "n", "d", "t", "j", "s", "a", "e",
)  # fmt: skip


_LEAST_ROOT = {"ning": 2, "ingar": 3, "ningar": 2, "ing": 3}


_ABLE = re.compile(r"([ai]b)elt?$")
""" "Acceptabelt" bends to "acceptabla"."""


_DOUBLED = re.compile(r"(\w{4,}m)m(en|ens|et|ets|ens|erna|ernas|(?<=samm)(?:a|are|ast|aste))$")
""" "Programmet" is of "program", "ensamma" of "ensam"."""


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
    families = lists().families
    family = families.get(word) or families.get(word.removesuffix("s"))
    if family:
        return f"={family}"
    if (prefix := _PREFIX.match(word)) and (
        family := lists().families.get(word[prefix.end() :])
    ) in lists().prefixed:
        return f"={prefix.group()}{family}"
    short = stem(_syncopated(_ABLE.sub(r"\1la", _DOUBLED.sub(r"\1\2", word))))
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
def acts() -> frozenset[str]:
    """Roots of what somebody can do with a matter."""
    return frozenset(root(word) for word in lists().acts)


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


@lru_cache(maxsize=100_000)
def carries_content(word: str) -> bool:
    """The word (lower case) needs support of its own."""
    if word in lists().allowed or word in lists().negators or word.removesuffix("s") in _allowed_nouns():
        return False
    if stem(word) in _allowed_stems() and not verb(word):
        return False
    form = root(word)
    return form not in _allowed_verbs() or not (form[0] == "=" or verb(word) or _DOING.search(word))


_DOING = re.compile(r"(?:ning|ing|ering)(?:en|s|ens)?$")
""" "Hanteringen" needs no more support than "hanteras"."""


@cache
def _allowed_nouns() -> frozenset[str]:
    """The definite nouns among the allowed words: "myndighetens" needs no more support than "myndigheten"."""
    return frozenset(word for word in lists().allowed if len(word) >= 5 and word.endswith(("n", "t", "a")))


@cache
def _allowed_stems() -> frozenset[str]:
    """The same by stem: "området" needs no more support than "område"."""
    return frozenset(
        short
        for word in lists().allowed - lists().saying
        if len(short := stem(word)) >= 5
        and len(word) - len(short) <= 3
        and not verb(word)
        and any(f"{word}{ending}" in lexicon.words() for ending in ("en", "et", "n", "t"))
        and f"{word}a" not in lexicon.words()
    )


@cache
def _allowed_verbs() -> frozenset[str]:
    """Roots of the verbs among the allowed words: "genomföras" needs no more support than "genomförs"."""
    roots = {form for word in lists().allowed if (form := root(word))[0] == "=" or verb(word)}
    return frozenset(one for one in roots if one[0] == "=" or len(one) >= 5)


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
    if word.endswith("skilda"):
        return False
    known = lexicon.words()
    for ending in ("ades", "ats", "at", "ar", "as", "a"):
        base = word.removesuffix(ending)
        forms = {f"{base}ade", f"{base}ar", f"{base}at", f"{base}ats"}
        if not word.endswith(_GENITIVES):  # "regionernas" makes no verb of "regionerna"
            forms.add(f"{base}as")
        alone = ending == "ar" and f"{base}en" not in known
        if base != word and len(base) >= 3 and f"{base}a" in known and (alone or (forms - {word}) & known):
            return True
    for ending in ("tes", "des", "te", "de", "ts", "as", "er", "s", "a", "t"):
        base = word.removesuffix(ending)
        past = {f"{base}te", f"{base}de"}
        if base != word and len(base) >= 3 and {f"{base}a", f"{base}er"} <= known and past & known:
            return True
    return False


_VERBAL = re.compile(r"(?:er|ar|ör|yr|å|år|ås|[^aeiouyåäö]s|as|[tgndlr]it|öra|era|[dt]es)$")


@lru_cache(maxsize=100_000)
def verbal(word: str) -> bool:
    """`verb`, or a word of the common language that by its ending can be little else: "införs", "medger", no "insatser".

    >>> verbal("införs"), verbal("medger"), verbal("insatser"), verbal("hemliga")
    (True, True, False, False)
    """
    known = lexicon.words()
    if verb(word) or (_VERBAL.search(word) and f"{word}na" not in known):
        return True
    if word.endswith("a"):
        return f"{word[:-1]}er" in known or f"{word}r" in known
    return word.endswith("t") and f"{word}s" in known and f"{word}et" not in known


_LIKE_A_QUALITY = re.compile(
    r"\w{3,}(?:ande|ende|lig|iga|ligt|isk|iska|iskt|ell|ella|ellt|bar|bara|bart|iv|iva|ivt|ös|ösa|öst)$"
)


@lru_cache(maxsize=100_000)
def quality(word: str) -> bool:
    """Whether a word tells how something is, by its ending or the other forms that the list of Swedish words has of it.

    >>> [quality(word) for word in ("erfaren", "hemliga", "särskilda", "finansiering", "begränsas")]
    [True, True, True, False, False]
    """
    known = lexicon.words()
    if _LIKE_A_QUALITY.fullmatch(word):
        return f"{word}n" not in known and f"{word}et" not in known
    for base in (word, word[:-1]):
        neuter = base[:-1] if base.endswith("d") else base
        bent = {f"{base[:-2]}na"} if base.endswith("en") else {f"{neuter}t", f"{base}a"}
        if len(base) >= 3 and bent <= known and not {f"{base}en", f"{base}er", f"{base}et"} & known:
            return not verb(word)
    return False


@lru_cache(maxsize=100_000)
def privative(word: str) -> bool:
    """Whether a word says that something is not so: "oförändrad", "ofullständiga".

    >>> privative("oförändrad"), privative("område"), privative("olika")
    (True, False, False)
    """
    base = word.removeprefix("o")
    return word[:1] == "o" and len(base) >= 5 and base in lexicon.words() and not verb(word)
