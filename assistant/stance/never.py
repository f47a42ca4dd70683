"""Denials of many words, read as the one that they stand for: "inte under några omständigheter" denies no more than "inte".

Every row and rule knows "inte", few know all the ways to say it with more force, and one that is not known turns a stand
into its opposite: "förslaget får under inga förhållanden bli lag".
"""

from __future__ import annotations

import re

_CASE = (
    r"(?:omstandighet(?:er)?|forhallanden?|villkor|premisser|betingelser|form(?:er)?|fall|lage|avseenden?|hanseenden?|satt|vis|man|utstrackning"
    r"|pris|version|skepnad|tappning|utformning|situation(?:er)?|del)"
)
_NEVER = re.compile(
    rf"(?:(?:inte|ej|icke|aldrig)(?: heller)?,? (?:ens )?(?:under|pa|i|till) (?:nagra|nagon|nagot|en enda|ett enda) (?:som helst )?(?:tankbara? )?{_CASE}(?: som helst)?"
    rf"|(?:absolut )?(?:under|pa|i|till) (?:inga|ingen|inget|intet) (?:som helst )?(?:tankbara? )?{_CASE}(?: som helst)?"
    r"|(?:inte|ej|icke|aldrig) (?:nagonsin|i livet|nagon gang)|ingalunda|aldrig)"
    r"(?![\w-])(?! (?:sa |mer |tidigare|forr|annan|annat|andra|utom|dar |som |av |om det inte))",
)
BEGINNINGS = (
    "aldrig", "ingalunda", "nagonsin", "i livet", "nagon gang", " enda ",
    *(f"{preposition} {word}" for preposition in ("under", "pa", "i", "till") for word in ("ing", "nag", "intet")),
)  # fmt: skip
"""One of these is in every text that has such a denial."""
_BEFORE = re.compile(r"(?:(?<![\w-])(?:som|nastan|sallan eller|nu eller|men) |[\w-])$")


def denials(folded: str) -> list[tuple[int, int]]:
    """Where in a folded text such denials stand.

    >>> denials("lagen far aldrig antas"), denials("en aldrig sa god tanke")
    ([(10, 16)], [])
    """
    return [
        match.span()
        for match in _NEVER.finditer(folded)
        if not _BEFORE.search(folded, max(0, match.start() - 14), match.start())
    ]
