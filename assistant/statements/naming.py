"""What a respondent is called in its own answer: its name, and the common noun that stands for it.

"Nämnden" in a nämnd's answer is the sender; in a länsstyrelse's answer it is somebody else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from assistant.domain import Respondent, slug
from assistant.respondents import forms

_COMMON: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("lansstyrelse",), ("länsstyrelsen",)),
    (("namnd",), ("nämnden", "förvaltningen", "utskottet")),
    (
        ("kommun", "stad", "staden", "kommunstyrelse"),
        (
            "kommunen",
            "staden",
            "kommunstyrelsen",
            "nämnden",
            "förvaltningen",
            "utskottet",
            "överförmyndaren",
            "KLM",
        ),
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
        (
            "universitetet",
            "högskolan",
            "fakulteten",
            "fakultetsstyrelsen",
            "fakultetsnämnden",
            "institutionen",
        ),
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
    (("kyrka", "kyrkan", "stift"), ("kyrkan", "stiftet", "domkapitlet", "stiftsstyrelsen")),
    (("forsamling", "pastorat"), ("församlingen", "pastoratet", "kyrkorådet", "kyrkostyrelsen")),
    (("raddningstjanst",), ("räddningstjänsten", "förbundet")),
)
"""What occurs in a name (as slug), and what such a body calls itself."""

_ALWAYS = ("vi", "styrelsen", "myndigheten")


def called(respondents: Iterable[Respondent]) -> tuple[str, ...]:
    """Names first, then common nouns, without repetition.

    >>> called([Respondent("x", "Länsstyrelsen i Örebro län")])
    ('Länsstyrelsen i Örebro län', 'länsstyrelsen', 'vi', 'styrelsen', 'myndigheten')
    >>> called([Respondent("x", "ekvalla stad")])[0]
    'Ekvalla stad'
    """
    names: list[str] = []
    common: list[str] = []
    for respondent in respondents:
        for written in respondent.names:
            names += [written[:1].upper() + written[1:], *(other for other, _ in forms.other_names(written))]
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


_SUBJECT = re.compile(
    r"^(?P<name>[A-ZÅÄÖ][\w&.-]*(?: [A-ZÅÄÖ][\w&.-]*){0,3}) (?:dock |även |också |därför |vidare )?"
    r"(?:anser|bedömer|menar|föreslår|tillstyrker|avstyrker|instämmer|delar|välkomnar|ställer sig|vill|noterar|konstaterar|"
    r"framhåller|understryker|påpekar|efterfrågar|saknar|motsätter sig|har (?:inga?|inget|ingenting) (?:\w+ ){0,2}"
    r"(?:synpunkter|erinra|erinran|invända|invändningar)|avstår)\b"
)
_NOT_SENDERS = frozenset(
    """
    utredningen utredaren kommittén regeringen betänkandet promemorian delegationen departementet riksdagen lagrådet
    beredningen vi jag det detta den denna de dessa man ingen många flera några remissinstanserna remissinstansen
    kommissionen motionären motionärerna
    """.split()  # noqa: SIM905 a list of words is read as one
)
_FEWEST = 2


def self_name(sentences: Iterable[str]) -> str | None:
    """The name an answer's own sentences begin with when they give an opinion, if one clearly does.

    A body writes "Swedac anser" under its full name in the letterhead. It must stand at least twice
    and be most of all such subjects: a single one may be somebody that is quoted.

    >>> self_name(["Swedac anser att det är bra.", "Utredningen föreslår en lag.", "Swedac tillstyrker förslaget."])
    'Swedac'
    >>> self_name(["Region A tillstyrker.", "Region B avstyrker."])
    """
    names = Counter(
        match["name"]
        for text in sentences
        if (match := _SUBJECT.match(text)) and match["name"].casefold() not in _NOT_SENDERS
    )
    if not names:
        return None
    name, times = min(names.items(), key=lambda item: (-item[1], item[0]))
    return name if times >= _FEWEST and 2 * times > names.total() else None
