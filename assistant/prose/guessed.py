"""Names that no rule knows, told by their place in a row of names: "Far, Srf konsulterna, Hem i Backen och LO avstyrker".

A row of those who think something holds nothing but names. What stands between two of them, or between one and the verb,
is one more, if it could be a name at all: a capital or a genitive first, and no word that begins a clause.
"""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.prose import proper
from assistant.prose import words as known
from assistant.prose.tokens import (
    PREPOSITIONS,
    SAYS,
    STOP,
    Sentence,
    bare,
    body,
    cap,
    is_acronym,
    is_genitive,
)

_MOST_WORDS = 8
_LINKS = frozenset("i för av vid över om mot på inom".split())  # noqa: SIM905
NO_PART = (
    frozenset(
        """inte ej icke dock även också däremot vars vilka vilken vilket där när om då de den det man sig sin sina sitt utan med från till
    hos enligt genom under vid varav varken både såväl särskilt främst bland bl.a. annat andra exempelvis nämligen sålunda ett en
    två tre fyra fem utom efter förslaget förslagen""".split()  # noqa: SIM905
    )
    - _LINKS
)
_DEFINITE_GENITIVE = re.compile(r"[a-zåäö]{2}(?:ens|ets|nas)$")
_OF_PROPOSAL = re.compile(
    r"(?:utredning|beredning|kommitté|regering|promemoria|betänkande|lag|förslag|land|län|rike)(?:e?ns|ets|ernas)$"
    r"|^(?:kommun|region|myndighet|förening|förbund|råd|verk|nämnd|domstol|rätt|styrelse|bolag|institut)(?:e?ns|ets|ernas|arnas)$"
)
"""Whose something is, and no part of a name: "utredningens", "landets"."""
_SEPARATOR = (", ", " ")
_JOINS = frozenset("och samt jämte liksom".split())  # noqa: SIM905


_ADJECTIVE = re.compile(r"^[A-ZÅÄÖ]?[a-zåäö]+(?:ska|liga|iga|ala|ella|bara|ade|ande|iva)$")
""" "Svenska regionala …": a name does not end so."""


def item(sentence: Sentence, k: int) -> int | None:
    """The end of an unknown name that begins at token k of a row; None if nothing there can be one.

    >>> item(Sentence("LO, försvarets lilla kår, SJ och TCO avstyrker"), 1)
    4
    >>> item(Sentence("LO, som avstyrker förslaget, och TCO"), 1) is None
    True
    """
    first = sentence.word(k)
    if first in proper.NOBODY or first.lower() in known.OPENERS:
        return None
    if not cap(first) and not whose(first):
        return None
    j = k + 1
    while j < len(sentence.tokens) and j - k < _MOST_WORDS and sentence.close(j):
        word = sentence.word(j)
        if word in STOP or word in NO_PART or (SAYS.match(word) and not cap(word)):
            break
        j += 1
    if sentence.word(j - 1) in _LINKS or (j - k == 1 and not cap(first)):
        return None
    if j - k == 1 and (is_genitive(first) or first.endswith("-")):
        return None
    return j if _ends_item(sentence, j) else None


def first(sentence: Sentence) -> int | None:
    """The end of an unknown name that begins a sentence whose verb takes a stand: "Tågåkeriet i Bergslagen avstyrker".

    >>> first(Sentence("Holmen Skog Norr avstyrker förslaget"))
    3
    >>> first(Sentence("Kostnaderna för Stockholm avstyrker")) is None
    True
    """
    word = sentence.word(0)
    if not cap(word) or word.lower() in known.OPENERS or word in proper.NOBODY or SAYS.match(word.lower()):
        return None
    j = 1
    while j < len(sentence.tokens) and j < _MOST_WORDS and sentence.close(j):
        word = sentence.word(j)
        if word in STOP or word in NO_PART or (SAYS.match(word) and not cap(word)):
            break
        j += 1
    if j >= len(sentence.tokens) or not sentence.declares(j):
        return None
    words = [sentence.word(k) for k in range(1, j)]
    placed = any(a in ("i", "vid") and cap(b) for a, b in pairwise(words)) and not words[0].endswith(
        ("s", "na")
    )
    named = bool(words) and all(cap(word) for word in words)
    return j if placed or named else None


def whose(word: str) -> bool:
    """Whether a word in lower case says whose a body is, and so may begin its name: "handikappförbundens"."""
    return _DEFINITE_GENITIVE.search(word) is not None and _OF_PROPOSAL.search(word) is None


def _ends_item(sentence: Sentence, j: int) -> bool:
    """Whether a row goes on after token j-1, or its verb stands there."""
    if j >= len(sentence.tokens):
        return True
    word = sentence.word(j)
    if sentence.gap(j) == ", ":
        following = j + 1 if word in _JOINS else j
        return cap(sentence.word(following)) or is_acronym(sentence.word(following))
    if not sentence.close(j):
        return False
    if word in _JOINS:
        return cap(sentence.word(j + 1)) and not _clause(sentence, j + 1)
    return sentence.speaks(j)


def _clause(sentence: Sentence, k: int) -> bool:
    return sentence.word(k).lower() in known.OPENERS


_INSIDE = frozenset("utan mot för med till på av i från under".split())  # noqa: SIM905
_NOT_INSIDE = frozenset(
    "sin egen sitt sina den det denna detta övrigt närvarande fram att en ett så hänsyn anledning undantag".split()  # noqa: SIM905
)


def _with_preposition(sentence: Sentence, j: int) -> int | None:
    """The end of "Läkare utan gränser" in a row: one word that is no body by itself, and what tells which."""
    head = sentence.word(j - 1)
    if sentence.word(j) not in _INSIDE or not sentence.close(j) or sentence.word(j + 1) in _NOT_INSIDE:
        return None
    if not cap(head) or is_acronym(head) or body(head) or bare(head.lower()) or head.lower() in proper.PROPER:
        return None
    k = j + 1
    while k < len(sentence.tokens) and sentence.close(k) and k - j < 4:
        word = sentence.word(k)
        if word in STOP or word in NO_PART or SAYS.match(word):
            break
        k += 1
    return k if k > j + 1 and sentence.gap(k) == ", " and cap(sentence.word(k)) else None


def more(sentence: Sentence, j: int) -> int | None:
    """The end of a name whose last words no rule knew, where the row shows it: "Srf konsulterna och LO"."""
    k = j
    while k < len(sentence.tokens) and sentence.close(k) and k - j < 4:
        word = sentence.word(k)
        if (
            word in STOP
            or word in NO_PART
            or word in PREPOSITIONS
            or SAYS.match(word)
            or not word[0].isalpha()
        ):
            break
        k += 1
    if k == j and (end := _with_preposition(sentence, j)):
        return end
    if k == j or k >= len(sentence.tokens) or not (cap(sentence.word(j)) or k - j == 1):
        return None
    unfinished = k - j == 1 and (
        _ADJECTIVE.search(sentence.word(j - 1)) is not None
        or sentence.word(j).endswith(("erna", "arna", "orna"))
    )
    if (unfinished or cap(sentence.word(j))) and not is_genitive(sentence.word(j)) and sentence.speaks(k):
        return k  # "Lärarnas Riksförbund Student avstyrker"
    if cap(sentence.word(k)) and sentence.gap(k) == ", ":
        return k
    linked = sentence.word(k) in ("och", "samt", "jämte") and sentence.close(k)
    if not linked or not cap(sentence.word(k + 1)):
        return None
    if _ADJECTIVE.search(sentence.word(j - 1)) and k - j == 1:
        return k  # "Svenska regionala flygplatser"
    return k if cap(sentence.word(j)) or sentence.word(j).endswith(("erna", "arna", "orna")) else None
