"""Names as a scanner misread them: "Företagaraas Riksorganisation" is Företagarnas Riksorganisation.

A name is put right only when it has a word that is no Swedish word, and one other name is nearly the same: one that the
same text spells rightly, or one of the table of known bodies. The quote stays as it stands.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

from assistant import lexicon
from assistant.respondents import forms

_MOST, _LONG = 2, 20
"""Letters that may differ; in a name of twenty letters or more, one more."""
_SHORTEST, _SHORTEST_KNOWN = 9, 14
"""Letters: abbreviations and short names are alike by chance."""


def misread(name: str) -> bool:
    """Whether a name has a word that nobody writes.

    >>> misread("Försäkririgsförbundet"), misread("Försäkringsförbundet"), misread("LO")
    (True, False, False)
    """
    if len(name) < _SHORTEST or forms.is_known(name):
        return False
    return any(len(word) > 5 and not lexicon.likely(word) for word in name.replace("-", " ").split())


def put_right(name: str, others: Iterable[str]) -> str:
    """The name as it should be, or as it stands when that is not certain.

    >>> put_right("Försäkririgsförbundet", ["Försäkringsförbundet", "Folksam"])
    'Försäkringsförbundet'
    >>> put_right("Lantbrakamas Riksförbund", [])
    'Lantbrukarnas Riksförbund'
    """
    if not misread(name):
        return name
    near = [other for other in others if other != name and not misread(other)]
    known = (other for other in _known() if other[0] == name[0] and len(other) > len(name) - 2)
    return _nearest(name, near) or _nearest(name, known) or name


def _nearest(name: str, names: Iterable[str]) -> str | None:
    """The one name that differs by so few letters; None where none does, or two do."""
    most = _MOST + (len(name) >= _LONG)
    found = [
        other
        for other in names
        if other.count(" ") == name.count(" ")
        and OSA.distance(name.lower(), other.lower(), score_cutoff=most) <= most
    ]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=1)
def _known() -> tuple[str, ...]:
    return tuple(
        name
        for one in forms.bodies()
        for name in (*one.current, *(n for old in one.older for n in old))
        if len(name) >= _SHORTEST_KNOWN
    )
