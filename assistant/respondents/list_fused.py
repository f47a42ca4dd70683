"""Lines of a sändlista that hold two names: columns beside each other, where nothing tells where one ends.

Two bodies that are certainly bodies, each with its whole name, are parted. Whatever else looks like two is told.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.respondents import forms
from assistant.respondents.shapes import PARENTHESIS, is_department, looks_like_body

_CUT = re.compile(r"(?<=[\w).])\s+(?P<number>\(?\d{1,3}[.):]?\s+)?(?=[A-ZÅÄÖ])")
_KINDS = (
    "tingsrätt",
    "hovrätt",
    "kammarrätt",
    "förvaltningsrätt",
    "länsstyrelse",
    "universitet",
    "kommun",
    "region",
    "högskola",
)
_FIRST = re.compile(
    r"(?:kammarrätten|förvaltningsrätten|länsstyrelsen|region|högskolan|regionen)\b", re.IGNORECASE
)
_LAST = re.compile(r"(?:tingsrätt|hovrätt|universitet|kommun|stad|högskola)$", re.IGNORECASE)
_MORE_PLACES = frozenset(("svea", "göta", "stad"))
_ENDS_NO_NAME = re.compile(
    r"(?:^|\s)(?:och|samt|i|för|av|vid|på|med|till|inom|hos|the|of|and|for|&)$|[,/-]$", re.IGNORECASE
)


def parted(name: str) -> tuple[str, str] | None:
    """The two names in one, where each is certainly a body's whole name and there is one way to part them.

    >>> parted("Svea hovrätt Malmö kommun"), parted("Sveriges Kommuner och Regioner SKR")
    (('Svea hovrätt', 'Malmö kommun'), None)
    >>> parted("Skogens vänförening 12 Barnrättsbyrån")
    ('Skogens vänförening', 'Barnrättsbyrån')
    """
    if _is_whole(name):
        return None
    sure = [
        (cut.left, cut.right)
        for cut in _cuts(name)
        if (_is_whole(cut.left) and _is_whole(cut.right))
        or (cut.numbered and looks_like_body(cut.left) and looks_like_body(cut.right))
    ]
    return sure[0] if len(sure) == 1 else None


def looks_like_two(name: str) -> bool:
    """Whether a name may be those of two bodies, and no department or short form of one.

    >>> looks_like_two("Skogens vänförening Malmö kommun"), looks_like_two("Göteborgs Stad Stadsledningskontoret")
    (True, False)
    """
    if _is_whole(name):
        return False
    return any(
        looks_like_body(cut.left)
        and looks_like_body(cut.right)
        and (_is_whole(cut.right) or (_is_whole(cut.left) and not forms.is_abbreviation(cut.left)))
        and not any(is_department(word) for word in forms.words(cut.right))
        for cut in _cuts(name)
    )


class _Halves(NamedTuple):
    left: str
    right: str
    numbered: bool
    """A number stands between them: that of the second in its list."""


def _cuts(name: str) -> list[_Halves]:
    """Where a name may be two."""
    found = []
    for cut in _CUT.finditer(name):
        halves = _Halves(name[: cut.start()], name[cut.end() :], cut["number"] is not None)
        if not (
            _ENDS_NO_NAME.search(halves.left)
            or _is_bare(halves.left)
            or _is_bare(halves.right)
            or any(part.count("(") != part.count(")") for part in halves[:2])
            or _same(halves.left, halves.right)
        ):
            found.append(halves)
    return found


def _is_bare(part: str) -> bool:
    """Nothing but a kind of body, or short letters: "AB", "Högskola", "Riksförbundet"."""
    stems = [stem for stem in forms.words(PARENTHESIS.sub("", part)) if stem not in forms.GENERIC_WORDS]
    return not stems or (len(stems) == 1 and stems[0] in forms.BODY_NOUNS)


def _same(left: str, right: str) -> bool:
    """ "Riksdagens ombudsmän JO": the same body twice."""
    if forms.is_abbreviation(right) and " " not in left:
        return True  # "Riksförbundet BRIS"
    return forms.abbreviates(right, left) or right in {other for other, _ in forms.other_names(left)}


def _is_whole(name: str) -> bool:
    """Whether a text is a body's whole name: one of the known, or a kind of body and its place."""
    if forms.is_known(name):
        return True
    if not (_FIRST.match(name) or _LAST.search(name)):
        return False
    stems = forms.words(name)
    places = [stem for stem in stems if stem not in _KINDS]
    return (
        len(stems) - len(places) == 1 and bool(places)
        and all(stem in forms.places() or stem in _MORE_PLACES for stem in places)
        and (len(places) == 1 or not _LAST.search(name))
    )  # fmt: skip
