"""What short answers stand for: "(Ja = tillstyrker, Nej = avstyrker, 0 = inga synpunkter)" above a list or a table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from assistant import stance
from assistant.domain import Stance

_PAIR = re.compile(r"(?<![\w=])(?P<code>[A-Za-zÅÄÖåäö+–-]{1,8}|\d) ?= ?(?P<means>[^=,;()\n|]{3,60})")
_FEWEST = 2
_OPEN = re.compile(r"oklar\w*|(?:endast |bara )?synpunkter|kommentar\w*|ej svar|inget svar", re.IGNORECASE)
_LIMITED = re.compile(
    r"\W{1,3}(?:om|men|under|med|förutsatt|utom|dock|delvis|såvida|endast)\b|\W{1,3}i huvudsak\b",
    re.IGNORECASE,
)
Legend = Mapping[str, Stance]

PLAIN: Legend = {"ja": Stance.TILLSTYRKER, "nej": Stance.AVSTYRKER}
"""What "ja" and "nej" are in a list that says nothing of them."""


LETTERS: Legend = {
    "t": Stance.TILLSTYRKER,
    "td": Stance.TILLSTYRKER_DELVIS,
    "a": Stance.AVSTYRKER,
    "e": Stance.INGEN_ERINRAN,
    "n": Stance.AVSTAR,
    "o": Stance.OKLART,
}
"""What single letters are in a table's column of stands where T and A stand and nothing explains them."""


def lettered(cells: Iterable[str]) -> bool:
    """Whether a column of stands is written in those letters."""
    used = {cell.strip().lower() for cell in cells if cell.strip()}
    return used <= LETTERS.keys() and bool(used & {"t", "a"})


def legend(text: str) -> Legend:
    """The codes that a text explains, in lower case; with `PLAIN` where it explains none.

    >>> {code: label.label for code, label in legend("T = tillstyrker, A = avstyrker").items()}
    {'t': 'T', 'a': 'A'}
    """
    found: dict[str, Stance] = {}
    for pair in _PAIR.finditer(text):
        means = pair["means"].strip(" .")
        label = stance.read(means).stance
        if label is not Stance.OKLART or _OPEN.fullmatch(means):
            found[pair["code"].lower()] = label
    return found if len(found) >= _FEWEST else PLAIN


def explains(sentence: str) -> bool:
    """Whether a sentence is the legend itself, and nobody's answer."""
    return sum(1 for _ in _PAIR.finditer(sentence)) >= _FEWEST


def answer(text: str, codes: Legend) -> tuple[Stance, int] | None:
    """The stand of a short answer and the characters that say it; None if it begins with no code.

    >>> answer("Ja, om avgiften slopas", PLAIN)
    (<Stance.TILLSTYRKER_DELVIS: 'TILLSTYRKER_DELVIS'>, 22)
    """
    first = re.match(r"[\w+–-]{1,8}", text)
    if first is None or first[0].lower() not in codes or re.match(r" ?=", text[first.end() :]):
        return None
    label, rest = codes[first[0].lower()], text[first.end() :]
    if _LIMITED.match(rest) and label in (Stance.TILLSTYRKER, Stance.INGEN_ERINRAN):
        return Stance.TILLSTYRKER_DELVIS, len(text.rstrip(" ."))
    if re.match(r"\W*$|\W*[,;(–-]", rest):
        return label, first.end()
    return None
