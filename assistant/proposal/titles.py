"""The words of a title, and texts that repeat them: "förslaget om avgiftsfri parkering"."""

from __future__ import annotations

import re

from assistant.domain import Point, Proposal
from assistant.words import STOP_WORDS

_GENERIC = STOP_WORDS | frozenset(
    """
    förslag förslaget förslagen förslagets punkt punkten införa införs införande införandet ändra ändrad ändrade
    ändring ändringar ändringen bestämmelse bestämmelser fråga frågor frågan kommun kommunen kommunens staden stadens
    region regionen regionens ny nya nytt nuvarande åtgärd åtgärder möjlighet möjligheter krav kraven regler reglerna
    genom inom enligt avseende gällande samt rörande angående övriga övrigt del delar delen delarna form
    utredningen utredningens betänkandet remissen
    """.split()  # noqa: SIM905 a list of words is read as one
)
_ENDINGS = frozenset(
    [
        "",
        "n",
        "en",
        "et",
        "t",
        "a",
        "e",
        "s",
        "an",
        "ns",
        "ens",
        "ets",
        "as",
        "na",
        "er",
        "ar",
        "or",
        "erna",
        "arna",
        "orna",
        "ernas",
        "arnas",
        "ers",
        "ars",
        "ade",
        "ad",
        "at",
        "met",
        "mets",
        "men",
        "mens",
    ]
)
"""Endings that make another form of the same word; the first is none."""


def title_words(title: str) -> frozenset[str]:
    """The words of a title that say what it is about."""
    words = re.findall(r"[^\W\d_]{3,}", title.casefold())
    return frozenset(word for word in words if word not in _GENERIC)


def same_word(one: str, other: str) -> bool:
    """The same word in another form. Not compounds: a parking fee is not parking.

    >>> same_word("taxa", "taxan"), same_word("parkering", "parkeringsavgift")
    (True, False)
    """
    if one == other:
        return True
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= 4 and one[shared:] in _ENDINGS and other[shared:] in _ENDINGS


def by_title(text: str, proposal: Proposal, fewest: int = 1) -> tuple[Point, ...]:
    """The points whose title the text repeats: at least half of its words and `fewest`, one of them no other title's.

    >>> titles = ("Avgiftsfri parkering i centrum", "Avgiftsfri kollektivtrafik")
    >>> plan = Proposal("Plan", tuple(Point(title, str(n), title) for n, title in enumerate(titles, 1)))
    >>> [p.number for p in by_title("förslaget om avgiftsfri parkering", plan)]
    ['1']
    >>> by_title("förslaget om avgiftsfri färdtjänst", plan)
    ()
    """
    said = title_words(text)
    titles = {point.id: title_words(point.title) for point in proposal.points}
    found = []
    for point in proposal.points:
        own = titles[point.id]
        matched = {word for word in own if any(same_word(word, other) for other in said)}
        others = [word for pid, words in titles.items() if pid != point.id for word in words]
        unique = [word for word in matched if not any(same_word(word, other) for other in others)]
        if unique and 2 * len(matched) >= len(own) and len(matched) >= fewest:
            found.append(point)
    return tuple(found)


_KIND_OF_PROPOSAL = re.compile(
    r"(?:strategi|plan|policy|program|riktlinje|taxa|föreskrift|reglement|regelverk|författning|lag|direktiv)",
    re.IGNORECASE,
)


def names_whole(text: str, proposal: Proposal) -> bool:
    """Whether the text calls the proposal by its own title, or by what kind of thing it is.

    >>> names_whole("förslaget till strategi", Proposal("Förslag till parkeringsstrategi för Bro kommun"))
    True
    """
    ordered = [
        word for word in re.findall(r"[^\W\d_]{3,}", proposal.title.casefold()) if word not in _GENERIC
    ]
    said = title_words(text)
    if not ordered or not said or by_title(text, proposal):
        return False
    matched = [word for word in ordered if any(same_word(word, other) for other in said)]
    if 2 * len(matched) > len(set(ordered)):
        return True
    foreign = [
        word for word in said if not any(same_word(word, own) or _is_kind(word, own) for own in ordered)
    ]
    return not foreign and (ordered[0] in matched or any(_is_kind(word, ordered[0]) for word in said))


def _is_kind(word: str, own: str) -> bool:
    """Whether "strategin" is the last part of "parkeringsstrategi"."""
    match = _KIND_OF_PROPOSAL.match(word)
    return (
        match is not None and same_word(word, own[own.rfind(match.group()) :])
        if match and match.group() in own
        else False
    )
