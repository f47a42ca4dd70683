"""The words of a title, and texts that repeat them: "förslaget om avgiftsfri parkering"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from assistant.domain import Point, Proposal
from assistant.proposal.remembered import once_for_points
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


@lru_cache(maxsize=1024)
def title_words(title: str) -> frozenset[str]:
    """The words of a title that say what it is about."""
    return frozenset(word for word in _WORD.findall(title.casefold()) if word not in _GENERIC)


_WORD = re.compile(r"[^\W\d_]{3,}")


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
    >>> fare = Proposal("Plan", (Point("x", "1", "Gemensam taxa"),))
    >>> len(by_title("en gemensam taxa", fare)), by_title("ett gemensamt yttrande", fare)
    (1, ())
    """
    matched: dict[int, set[str]] = {}
    unique: set[int] = set()
    known = _title_index(proposal)
    for said in title_words(text):
        for word, at, only in known.get(said[:_STEM], ()):
            if same_word(word, said):
                matched.setdefault(at, set()).add(word)
                if only:
                    unique.add(at)
    return tuple(
        proposal.points[at]
        for at in sorted(unique)
        if len(matched[at]) >= fewest
        and 2 * len(matched[at]) >= len(title_words(proposal.points[at].title))
        and not (len(matched[at]) == 1 and _of_something_else(text, proposal.points[at].title, *matched[at]))
    )


def _of_something_else(text: str, title: str, word: str) -> bool:
    """Whether the only word shared stands before another noun than in the title: "gemensam taxa", "ett gemensamt svar"."""
    head = _after(title, lambda written: written == word)
    said = _after(text, lambda written: same_word(word, written))
    return bool(head and said) and not same_word(head, said)


def _after(text: str, fits: Callable[[str], bool]) -> str:
    """The word that follows at once on the first that fits, if it says what something is about."""
    words = _TOKEN.findall(text.casefold())
    at = next((n for n, written in enumerate(words) if fits(written)), len(words))
    following = words[at + 1] if at + 1 < len(words) else ""
    return following if _WORD.fullmatch(following) and following not in STOP_WORDS else ""


_TOKEN = re.compile(r"[^\W\d_]+|[^\w\s]|\d+")


_STEM = 4
"""Two forms of a word share so many letters at least; a shorter word has one form."""


@once_for_points
def _title_index(proposal: Proposal) -> dict[str, list[tuple[str, int, bool]]]:
    """By the first letters of a word: the word, whose title it is in, and whether it is in no other's."""
    titles = [title_words(point.title) for point in proposal.points]
    found: dict[str, list[tuple[str, int, bool]]] = {}
    for at, words in enumerate(titles):
        others = {word for other, more in enumerate(titles) if other != at for word in more}
        for word in sorted(words):
            only = not any(same_word(word, other) for other in others if other[:_STEM] == word[:_STEM])
            found.setdefault(word[:_STEM], []).append((word, at, only))
    return found


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
