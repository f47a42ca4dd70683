"""Finding references in running text: "punkt 2", "punkterna 1–3", "avsnitt 6.3", "3 kap. 7 §", "s. 41".

Only what is written is found here; which point of a proposal it means is for `proposal` to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.domain import Span


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference as written, with its numbers spelled out: "punkterna 1–3" is punkt 1, 2, 3."""

    kind: str
    """"punkt", "avsnitt", "förslag", "sida", "lagrum", or "siffra": a bare number, "(4.1)"."""
    numbers: tuple[str, ...]
    span: Span
    law: str = ""
    """For a lagrum, the statute as written after it, where one is named: "skollagen"."""

    @property
    def names(self) -> tuple[str, ...]:
        """One name for each number, in the form that aliases are kept in."""
        return tuple(name(self.kind, number) for number in self.numbers)


def name(kind: str, number: str) -> str:
    """
    >>> name("punkt", "2"), name("sida", "41"), name("lagrum", "3 kap. 7 §")
    ('punkt 2', 's. 41', '3 kap. 7 §')
    """
    if kind in ("lagrum", "siffra"):
        return number
    return f"{'s.' if kind == 'sida' else kind} {number}"


_NUMBER = r"\d{1,3}(?:\.\d{1,3}){0,4}(?![\d%])(?!\s*(?:kap\b|§|procent|%|kr\b|kronor|mkr|mnkr|miljon|år|månad|dag|timm))"
_AND = r"\s*(?:,|och|samt|respektive|resp\.|till och med|t\.o\.m\.|till|[-–—])\s*"
_KINDS = {
    "punkt": r"(?:förslags|besluts)?punkt(?:en|erna|er)?|pkt\.?|p\.",
    "avsnitt": r"avsnitt(?:et|en)?|avsn\.|kapitel|kapitlen|kapitlet|kap\.",
    "förslag": r"(?:del)?förslag(?:et|en)?(?:\s+(?:nr|nummer))?|åtgärd(?:en|erna|er)?(?:\s+nr)?|att-sats(?:en|erna)?",
    "sida": r"sida(?:n)?|sidorna|sid\.|s\.",
}
_NUMBERED = re.compile(
    r"(?<![\w.])(?:"
    + "|".join(
        # "s. 45 och avsnitt 6.3" are two: a list goes on with numbers of its own kind.
        rf"(?P<{kind}>{words})\s*(?P<{kind}_list>{_NUMBER}(?:{_AND}(?:(?:{words})\s+)?{_NUMBER})*)"
        for kind, words in _KINDS.items()
    )
    + ")",
    re.IGNORECASE,
)
_STATUTE = re.compile(
    r"\b(?:(?P<chapter>\d{1,3}(?:\s?[a-z])?)\s*kap\.?\s*)?"
    r"(?P<sections>\d{1,3}(?:\s?[a-z])?(?:\s*(?:,|och|samt|[-–—])\s*\d{1,3}(?:\s?[a-z])?)*)\s*§{1,2}",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"\((?P<bracket>\d{1,3}(?:\.\d{1,3}){1,4})\)|^\s*(?P<first>\d{1,3}(?:\.\d{1,3}){1,4})\s*[:–—-]\s"
)
""" "Vi tillstyrker (4.1)", "4.1: Tillstyrker": with dots, so that it is no year and no amount."""
_LAW = re.compile(
    r"\s*(?:i\s+|av\s+|\()?(?:(?:den|nya|föreslagna|nuvarande|gällande|lokala)\s+){0,2}"
    r"(?P<law>lagen\s+\(\d{4}:\d{1,4}\)|[a-zåäö]*(?:lagen|balken|förordningen|föreskrifterna|stadgan|stadgarna|reglementet))\b",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_PIECE = re.compile(rf"(?P<number>{_NUMBER})|(?P<range>[-–—]|till och med|t\.o\.m\.|till)", re.IGNORECASE)


def references(text: str) -> tuple[Reference, ...]:
    """All references in `text`, in order.

    >>> [r.names for r in references("tillstyrker punkterna 1–3 men avstyrker avsnitt 6.3 och 6.5")]
    [('punkt 1', 'punkt 2', 'punkt 3'), ('avsnitt 6.3', 'avsnitt 6.5')]
    >>> [r.names for r in references("ändringen i 3 kap. 7 och 8 §§ skollagen")]
    [('3 kap. 7 §', '3 kap. 8 §')]
    >>> [r.names for r in references("s. 45 och avsnitt 6.3 samt avsnitt 6.4")]
    [('s. 45',), ('avsnitt 6.3', 'avsnitt 6.4')]
    """
    if not _DIGIT.search(text):
        return ()
    found = [
        Reference(kind, _numbers(match[f"{kind}_list"]), Span(*match.span()))
        for match in _NUMBERED.finditer(text)
        if (kind := next(k for k in _KINDS if match[k])) and not _is_something_else(match, kind)
    ]
    for match in _STATUTE.finditer(text):
        span = Span(*match.span())
        if any(span.overlaps(other.span) for other in found):
            continue
        chapter = f"{_plain(match['chapter'])} kap. " if match["chapter"] else ""
        sections = re.findall(r"\d{1,3}(?:\s?[a-z]\b)?", match["sections"], re.IGNORECASE)
        law = _LAW.match(text, match.end())
        named = " ".join(law["law"].casefold().split()) if law else ""
        found.append(Reference("lagrum", tuple(f"{chapter}{_plain(s)} §" for s in sections), span, named))
    for match in _BARE.finditer(text):
        span = Span(*match.span(match.lastgroup or 0))
        if not any(span.overlaps(other.span) for other in found):
            found.append(Reference("siffra", (match["bracket"] or match["first"],), span))
    return tuple(sorted(found, key=lambda reference: reference.span))


def _is_something_else(match: re.Match[str], kind: str) -> bool:
    """ "S. 41" at the start of a sentence is an initial as often as a page; "3 kap. 7" begins a statute."""
    word = match[kind]
    if word in ("S.", "P."):
        return True
    return (
        word.lower().startswith("kap")
        and re.search(r"\d\s?[a-z]?\s*$", match.string[: match.start()]) is not None
    )


def _plain(number: str) -> str:
    return re.sub(r"(\d)\s*([a-z])", r"\1 \2", " ".join(number.lower().split()))


def _numbers(written: str) -> tuple[str, ...]:
    numbers: list[str] = []
    upto = False
    for piece in _PIECE.finditer(written):
        if piece["range"]:
            upto = True
            continue
        number = piece["number"]
        numbers.extend(_between(numbers[-1], number) if upto and numbers else [])
        numbers.append(number)
        upto = False
    return tuple(dict.fromkeys(numbers))


def _between(first: str, last: str) -> list[str]:
    """The numbers strictly between two that differ in their last part only."""
    *head, low = first.split(".")
    *tail, high = last.split(".")
    if head != tail or not 0 < int(high) - int(low) < 50:
        return []
    return [".".join([*head, str(number)]) for number in range(int(low) + 1, int(high))]
