"""One spelling for matching: lower case, å ä ö without dots, line breaks closed, scanning errors mended.

Patterns are folded with the same rules, so they are written in ordinary Swedish. The folded text keeps
a map back to the text that was read: every span that leaves the reader refers to that text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from assistant.domain import Span

_LETTERS = {
    "å": "a", "ä": "a", "ö": "o", "é": "e", "è": "e", "ü": "u", "æ": "a", "ø": "o", "à": "a", "á": "a", "ó": "o",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "’": "'", "‘": "'", "´": "'",
    "”": '"', "“": '"', "„": '"', "»": '"', "«": '"',
    "\u00a0": " ", "\u2009": " ", "\u202f": " ",
}  # fmt: skip
_TABLE = str.maketrans(_LETTERS)
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\ufffe\x02")
_BREAK = re.compile(r"-[ \t]*\r?\n\s*(?!(?:och|eller|samt|respektive|resp)\b)(?=\w)", re.IGNORECASE)
"""A hyphen at a line's end inside a word; "till-\\noch" keeps its hyphen."""
_AWKWARD = re.compile(r"[\n\r\t\f\v\u00ad\u200b-\u200d\u2060\ufeff\ufffe\x02\u0300-\u036f\ufb00-\ufb04]|  ")

_CONFUSED = {"y": "[yv]", "e": "[ec]", "i": "[il1]", "l": "[li1]", "o": "[o0db]", "n": "[nu]"}
"""What a scanner takes one letter for, with the length kept."""
_MENDED = (
    "tillstyrk", "avstyrk", "ingen", "inget", "inga", "inte", "erinran", "erinra", "invända", "invändning",
    "synpunkter", "förslag", "förslaget", "förslagen", "motsätter", "yttra",
)  # fmt: skip


def letters(text: str) -> str:
    """Lower case and without dots; as long as the text it is given (for NFC text).

    >>> letters("Länsstyrelsen – ÅRE")
    'lansstyrelsen - are'
    """
    return text.lower().translate(_TABLE)


_CANONICAL = sorted({letters(word) for word in _MENDED}, key=len, reverse=True)
_SCANNED = re.compile(
    r"(?<!\w)(?:" + "|".join(f"({''.join(_CONFUSED.get(c, c) for c in word)})" for word in _CANONICAL) + ")"
    r"(?=(?:(?:er|a|s|es|as|ar|en|et|s)?(?!\w)))"
)
_SUSPECT = (
    "vvrk", "tvrk", "stvr", "gc", "erlnr", "crlnr", "crin", "lnv", "lnte", "lntc", "intc", "lnga", "lnge", "orsiag", "fdrslag",
    "fbrslag",
)  # fmt: skip
_DIGIT_INSIDE = re.compile(r"[a-z][01][a-z]")


def _mend(match: re.Match[str]) -> str:
    index = match.lastindex or 1
    return _CANONICAL[index - 1]


def mended(folded: str) -> str:
    """The stance words a scanner misread, put right; the length never changes.

    >>> mended("skolan tillstvrker. lansstyrelsen har ingcn erinran")
    'skolan tillstyrker. lansstyrelsen har ingen erinran'
    """
    for suspect in _SUSPECT:
        if suspect in folded:
            return _SCANNED.sub(_mend, folded)
    return _SCANNED.sub(_mend, folded) if _DIGIT_INSIDE.search(folded) else folded


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in matching form. `origins[i]` is where its character i stood; None if nothing moved."""

    text: str
    original: str
    origins: tuple[int, ...] | None

    def span(self, start: int, end: int) -> Span:
        """Where characters start..end of the folded text stand in the original, without blanks at the ends."""
        while start < end and self.text[start] in " ,;":
            start += 1
        while end > start and self.text[end - 1] in " ,;":
            end -= 1
        if self.origins is None:
            return Span(start, end)
        first = self.origins[start]
        last = self.origins[end - 1] + 1 if end > start else first
        while last < len(self.original) and unicodedata.combining(self.original[last]):
            last += 1
        return Span(first, last)

    def written(self, start: int, end: int) -> str:
        """The words as they stand in the original, on one line."""
        span = self.span(start, end)
        return " ".join(self.original[span.start : span.end].split())


def fold(text: str) -> Folded:
    """Fold a text.

    >>> f = fold("Nämnden avstyr-\\nker  motionen.")
    >>> f.text
    'namnden avstyrker motionen.'
    >>> f.span(8, 17)
    Span(start=8, end=19)
    """
    if not _AWKWARD.search(text):
        folded = letters(text)
        if len(folded) == len(text):
            return Folded(mended(folded), text, None)
    skipped = {i for match in _BREAK.finditer(text) for i in range(match.start(), match.end())}
    characters: list[str] = []
    origins: list[int] = []
    for i, character in enumerate(text):
        if i in skipped or character in _INVISIBLE:
            continue
        if not character.isascii() and unicodedata.combining(character):
            continue
        if character.isspace():
            if characters and characters[-1] != " ":
                characters.append(" ")
                origins.append(i)
            continue
        if character.isascii():
            characters.append(character.lower())
            origins.append(i)
            continue
        for c in letters(_LIGATURES.get(character, character)):
            if not unicodedata.combining(c):
                characters.append(c)
                origins.append(i)
    folded = mended("".join(characters))
    return Folded(folded, text, tuple(origins))
