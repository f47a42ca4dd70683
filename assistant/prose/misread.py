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

_MOST = 2
"""Letters that may differ beside those that look alike."""
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
    """The one name that differs by so few letters, each word with its first letter; None where none does, or two do."""
    looks = _looks(name)
    found = [
        other
        for other in names
        if [word[:1] for word in other.split()] == [word[:1] for word in name.split()]
        and OSA.distance(looks, _looks(other), score_cutoff=_MOST) <= _MOST
    ]
    return found[0] if len(found) == 1 else None


def _looks(name: str) -> str:
    """A name with letters alike that a scanner takes for each other."""
    for written, seen in (("rn", "m"), ("l", "i"), ("1", "i")):
        name = name.replace(written, seen)
    return name.casefold()


@lru_cache(maxsize=1)
def _known() -> tuple[str, ...]:
    return tuple(
        name
        for one in forms.bodies()
        for name in (*one.current, *(n for old in one.older for n in old))
        if len(name) >= _SHORTEST_KNOWN
    )
