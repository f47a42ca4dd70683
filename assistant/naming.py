"""What a respondent is called in its own answer: its name, and the common noun that stands for it.

"Nämnden" in a nämnd's answer is the sender; in a länsstyrelse's answer it is somebody else.
"""

from __future__ import annotations

from collections.abc import Iterable

from assistant.domain import Respondent, slug

_COMMON: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("lansstyrelse",), ("länsstyrelsen",)),
    (("namnd",), ("nämnden", "förvaltningen", "utskottet")),
    (
        ("kommun", "stad", "staden", "kommunstyrelse"),
        ("kommunen", "staden", "kommunstyrelsen", "nämnden", "förvaltningen", "utskottet"),
    ),
    (
        ("region", "regionen", "landsting"),
        ("regionen", "regionstyrelsen", "landstinget", "nämnden", "förvaltningen"),
    ),
    (("forbund", "riksforbund", "samfund"), ("förbundet", "samfundet")),
    (("forening", "hembygdsforening"), ("föreningen",)),
    (("tingsratt",), ("tingsrätten", "domstolen")),
    (("hovratt",), ("hovrätten", "domstolen")),
    (("kammarratt",), ("kammarrätten", "domstolen")),
    (("forvaltningsratt",), ("förvaltningsrätten", "domstolen")),
    (("domstol",), ("domstolen",)),
    (
        ("universitet", "hogskola"),
        ("universitetet", "högskolan", "fakulteten", "fakultetsstyrelsen", "institutionen"),
    ),
    (("verk", "verket"), ("verket", "myndigheten")),
    (("myndighet",), ("myndigheten",)),
    (("inspektion",), ("inspektionen", "myndigheten")),
    (("institut",), ("institutet", "myndigheten")),
    (("rad",), ("rådet", "myndigheten")),
    (("kansler", "ombudsman", "ombud"), ("kanslern", "ombudsmannen", "ombudet", "myndigheten")),
    (("bolag", "ab", "aktiebolag"), ("bolaget", "koncernen", "företaget")),
    (("stiftelse",), ("stiftelsen",)),
    (("organisation", "centralorganisation", "riksorganisation"), ("organisationen",)),
    (("kontor", "forvaltning"), ("kontoret", "förvaltningen")),
    (("kyrka", "kyrkan", "stift"), ("kyrkan", "stiftet")),
    (("raddningstjanst",), ("räddningstjänsten", "förbundet")),
)
"""What occurs in a name (as slug), and what such a body calls itself."""

_ALWAYS = ("vi", "styrelsen", "myndigheten")


def called(respondents: Iterable[Respondent]) -> tuple[str, ...]:
    """Names first, then common nouns, without repetition.

    >>> called([Respondent("x", "Länsstyrelsen i Örebro län")])
    ('Länsstyrelsen i Örebro län', 'länsstyrelsen', 'vi', 'styrelsen', 'myndigheten')
    """
    names: list[str] = []
    common: list[str] = []
    for respondent in respondents:
        for written in (respondent.name, *respondent.aliases):
            names.append(written)
            words = slug(written).split("-")
            for ends, nouns in _COMMON:
                if any(_is_a(word, end) for word in words for end in ends):
                    common.extend(nouns)
    return tuple(dict.fromkeys((*names, *common, *_ALWAYS)))


def _is_a(word: str, kind: str) -> bool:
    """Whether a word of a name says that its bearer is a `kind`: "kulturradet" is a "rad"."""
    if len(kind) > 3:
        return kind in word
    return word == kind or word.endswith(f"{kind}et")
