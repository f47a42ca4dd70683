"""What a text says clause by clause, and of whom: who holds each clause of the evidence, and of a sentence.

A clause goes on to the next "men", "medan", semicolon or "och" that begins a new statement. Its bodies are the names
that stand in it. One that names nobody is its predecessor's where it points back ("Nämnden ...", "Den ..."), and
nobody's otherwise: a figure in a report may be told of anybody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant import lexicon
from assistant.gate.forms import verb
from assistant.gate.lists import lists
from assistant.gate.lists import words as _words
from assistant.gate.naming import BARE, bare, bodies, whole

_BACK = frozenset(
    ("den", "det", "de", "denna", "detta", "dessa", "han", "hon", "hen", "man", "vi", "där", "vidare")
)


_BOTH = frozenset(("båda", "bägge", "alla", "samtliga"))


_SENTENCE = re.compile(r"(?<=[.!?])(?<!kap\.)(?<!art\.)\s+(?=[A-ZÅÄÖ0-9])")


_BREAK = re.compile(
    r"(?:[;:]|,)?\s+(?:medan|men|dock inte|däremot inte|till skillnad från|i motsats till)\b|,?\s+(?:och|samt)\b|[;:]\s"
    r"|,?\s+(?=(?:samtidigt som|efter att|trots att|allteftersom)\b)|,\s+(?=(?:som|eftersom|då|något|vilket|en|uppger|anser|enligt|att)\b)",
)


_FIRM = re.compile(r"medan|men|skillnad|motsats|;|:")


_SAME = re.compile(
    r"\b(?:samma|båda|bägge|sådan\w*|instämmer|håller med|delar|likaså|också|motsatt|detta|den bedömning\w*|det(?! (?:gäller|finns|är))|såväl)\b",
    re.IGNORECASE,
)
"""What refers a clause back to the one before, whoever said that."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One clause, and the names of the bodies in it: each a set of words, "tingsrätten" and "ljusnan"."""

    text: str
    bodies: tuple[frozenset[str], ...]
    first: bool
    """It begins a sentence."""
    own: bool
    """It names its bodies itself, and is not only pointing back at them."""
    holders: tuple[frozenset[str], ...]
    """The ones of them that it begins with, or tells of with "enligt" or "av"."""
    same: bool
    """It refers back to the clause before, whoever said that."""


def sentences(text: str) -> list[str]:
    return [one for one in _SENTENCE.split(text) if one]


@lru_cache(maxsize=1024)
def claims(text: str, known: frozenset[str] = frozenset()) -> tuple[Claim, ...]:
    """The clauses of a text. `known` are words (lower case) that are names though they begin a sentence.

    >>> [sorted(map(sorted, c.bodies)) for c in claims("Ekverket avstyrker men Alrådet tillstyrker.")]
    [[['ekverk']], [['alråd']]]
    """
    found: list[Claim] = []
    seen: list[frozenset[str]] = []
    for sentence in sentences(text):
        last: tuple[frozenset[str], ...] = ()
        before = found[-1].bodies if found else ()
        for number, piece in enumerate(_pieces(sentence, known)):
            named = bodies(piece, known, begins=number == 0)
            named = tuple(whole(one, seen) for one in named)
            first = _first_word(piece)
            holding = tuple(one for one in named if _holds(one, piece))
            own = bool(holding)
            others = named
            if not holding:
                named = ()
                back = (first in _BACK and says(_second_word(piece))) or bool(_pointing(piece))
                if first in _BOTH and len(seen) > 1:
                    named = tuple(seen[-2:]) if first in ("båda", "bägge") else tuple(seen)
                elif number:
                    named = _pointed_at(piece, seen) or last
                elif back:  # "De anser ...", not "De första anser ..."
                    named = _pointed_at(piece, seen) or before
            elif number and last and re.match(r",?\s+(?:och|samt)\s+\w+\s+att\b", piece):
                named = tuple(
                    dict.fromkeys((last[0], *named))
                )  # "råder Alrådet att bygga och Ekverket att vänta"
            seen += [one for one in named if one not in seen] if own else []
            last = named or last
            same = bool(_SAME.search(piece))
            every = tuple(dict.fromkeys((*named, *others)))
            found.append(Claim(piece, every, number == 0, own, holding if own else named, same))
    return tuple(found)


def _pieces(sentence: str, known: frozenset[str]) -> list[str]:
    """The clauses of a sentence; "och" parts only what has a verb or a body on either side."""
    cuts = [0]
    for match in _BREAK.finditer(sentence):
        left, right = sentence[cuts[-1] : match.start()], sentence[match.start() :]
        after = match.end() - match.start()
        ahead = right[: m.start()] if (m := _BREAK.search(right, after)) else right
        if _FIRM.search(match.group()):
            whole = says(left) or bool(bodies(left, known, begins=cuts[-1] == 0))
        else:
            whole = says(left) and (says(ahead) or _goes_on(left, ahead, known))
        if whole and left.strip():
            cuts.append(match.start())
    return [sentence[a:b] for a, b in zip(cuts, [*cuts[1:], len(sentence)], strict=True)]


_PLACED = frozenset(
    ("vid", "i", "på", "till", "mot", "för", "hos", "under", "kring", "runt", "mellan", "över")
)


def _holds(body: frozenset[str], piece: str) -> bool:
    every = [m.group() for m in _words(piece)]
    at = next((n for n, word in enumerate(every) if word.lower() in body or bare(word) in body), 0)
    before = [word.lower() for word in every[:at]]
    if before and before[-1] in _PLACED:
        return False
    if before and before[0] in lists().function and says(before[-1]):
        return True  # "vid Haga sköter Ekverket"
    if all(word in lists().allowed or word in lists().saying or word in lists().negators for word in before):
        return True
    return before[-1] in (
        "enligt",
        "av",
        "anser",
        "menar",
        "vill",
        "ser",
        "som",
        "så",
        "såväl",
        "både",
        "där",
        "vilket",
        "ställer",
        "delar",
        "sig",
        "uppger",
    )


def _goes_on(left: str, ahead: str, known: frozenset[str]) -> bool:
    """ "... till 20 av Alrådet och till 35 av Ekverket", "... Alrådet att bygga och Ekverket att vänta"."""
    if not bodies(ahead, known):
        return False
    return bool(_DIGIT.search(left) and _DIGIT.search(ahead)) or bool(_INFINITIVE.search(ahead))


_DIGIT = re.compile(r"\d")


_INFINITIVE = re.compile(r"\batt \w+a\b")


_MODAL = frozenset(
    ("är", "var", "har", "hade", "ska", "skall", "kan", "bör", "måste", "vill", "får", "blir", "gör", "går", "tar", "ser", "stod",
     "anser", "menar", "säger", "finns", "ger", "står", "hålls", "gick", "fick", "steg", "sjönk", "låg", "ligger", "uppgår",
     "uppgick", "avstår", "stöder", "stöds", "hade", "saknar", "saknade", "lämnar", "lämnade", "ställer", "instämmer")
)  # fmt: skip


def says(piece: str) -> bool:
    """It has a verb that says something."""
    return any(
        (word := m.group().lower()) in _MODAL
        or (word.endswith("ade") and word[:-2] in lexicon.words())
        or (verb(word) and word.endswith(("r", "de", "te", "s", "t")) and not word.endswith("ar"))
        or (verb(word) and word.endswith("ar") and f"{word[:-1]}" in lexicon.words())
        for m in _words(piece)
    ) or any(p.search(piece) for p in lists().stance.values())


def inner_names(text: str) -> frozenset[str]:
    """Words with a capital inside a sentence."""
    return frozenset(
        bare(m.group())
        for sentence in sentences(text)
        for m in _words(sentence)[1:]
        if m.group()[0].isupper() and not BARE.fullmatch(m.group().lower())
    )


def _first_word(piece: str) -> str:
    first = next(iter(_words(piece)), None)
    return first.group().lower() if first else ""


def _second_word(piece: str) -> str:
    every = _words(piece)
    return every[1].group() if len(every) > 1 else ""


def _pointing(piece: str) -> list[str]:
    """Bodies pointed back at near the beginning; "nämndens chef" is somebody else."""
    every = [m.group().lower() for m in _words(piece)[:6]]
    return [word for word in every if BARE.fullmatch(word) and not word.endswith("s")]


def _pointed_at(piece: str, seen: Sequence[frozenset[str]]) -> tuple[frozenset[str], ...]:
    """ "Förbundet" is the last body named whose name ends so."""
    for word in _pointing(piece):
        end = word.removesuffix("s")
        short = re.sub(r"(?:et|en|n)$", "", end)
        for one in reversed(seen):
            if any(name.endswith((end, short)) for name in one):
                return (one,)
    return ()
