"""A text that reports many voices made ready: words whole, one space between them, and a way back to where they stood.

Bills are set in narrow columns, scanned and joined from pages: a name is broken by a hyphen, a sentence by the running
head of the next page. `Clean` closes that without touching the text that is quoted.
"""

from __future__ import annotations

import re
from bisect import bisect
from dataclasses import dataclass

from assistant.domain import Span
from assistant.structure import sentences

_DROPPED = re.compile(
    r"\u00ad\s*"
    r"|(?<=[a-zåäö])-[ \t]*\n\s*(?!(?:och|eller|samt|respektive|resp)\b)(?=[a-zåäö])"
    r"|(?:(?<=\n)|(?<=\s))Prop\. ?(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?:\d+(?:[ \t]*\n)?(?=\s?[a-zåäö])"
    r"|(?<=[a-zåäö.,-] )Bilaga \d+(?=[ \t]*\n)"
    r"|(?<=\n)[ \t]*\d{1,4}[ \t]*\n(?=\s*[A-Za-zÅÄÖåäö])"
    r"|[\u200b-\u200d\u2060\ufeff\x02\ufffe]"
)
"""Soft hyphens, hyphens of a line's end, running heads in the middle of a sentence, signs that are no text."""

_UNFINISHED = re.compile(r"\b(?:bl\. ?a|t\. ?ex|s\. ?k|f\. ?n|d\. ?v\. ?s|fr\. ?o\. ?m|t\. ?o\. ?m)\.$")


_HEADING = re.compile(r"Re(?:m|rn)iss\w*(?: och utredningen)?\s?:\s?(?=\S)|Yttrandena\s?:\s?(?=\S)")
"""What a paragraph is called before it begins: "Remissinstanserna: Förslaget tillstyrks"."""


_LONGEST = 8_000
"""Characters: no sentence that anybody wrote is longer, and names are sought in a whole sentence at a time."""
_ENTRY = re.compile(r"[A-ZÅÄÖ][^.:;]{1,80}: ?(?=[A-ZÅÄÖ\"”])")


@dataclass(frozen=True, slots=True)
class Clean:
    """`origins[i]` is where character i of `text` stood in the text that was read."""

    text: str
    origins: tuple[int, ...]
    lines: frozenset[int] = frozenset()
    """Where in `text` a line of the text that was read begins."""
    breaks: frozenset[int] = frozenset()
    """Where a line begins that has an empty line above it."""

    @classmethod
    def of(cls, text: str) -> Clean:
        """
        >>> Clean.of("Kommer-\\nskollegium  avstyrker").text
        'Kommerskollegium avstyrker'
        """
        dropped = bytearray(len(text))
        for match in _DROPPED.finditer(text):
            dropped[match.start() : match.end()] = b"\1" * (match.end() - match.start())
        letters: list[str] = []
        origins: list[int] = []
        lines: set[int] = set()
        breaks: set[int] = set()
        ended = True
        for at, letter in enumerate(text):
            if dropped[at]:
                continue
            if letter.isspace():
                if letter == "\n":
                    begins = len(letters) + bool(letters and letters[-1] != " ")
                    lines.add(begins)
                    if ended:
                        breaks.add(begins)
                    ended = True
                if not letters or letters[-1] == " ":
                    continue
                letter = " "
            else:
                ended = False
            letters.append(letter)
            origins.append(at)
        return cls("".join(letters), tuple(origins), frozenset(lines), frozenset(breaks))

    def span(self, start: int, end: int) -> Span:
        """Where characters start..end stood, without space around them."""
        while start < end and self.text[start] in " ,;":
            start += 1
        while end > start and self.text[end - 1] in " ,;":
            end -= 1
        if start >= end:
            at = self.origins[start] if start < len(self.origins) else 0
            return Span(at, at)
        return Span(self.origins[start], self.origins[end - 1] + 1)

    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Bounds of the sentences; "bl. a." as it was written before does not end one."""
        found: list[tuple[int, int]] = []
        for span in self._parted():
            if found and _UNFINISHED.search(self.text[found[-1][0] : found[-1][1]]):
                found[-1] = (found[-1][0], span.end)
            else:
                heading = _HEADING.match(self.text, span.start)
                found.append((heading.end() if heading else span.start, span.end))
        return tuple(found)

    def _parted(self) -> list[Span]:
        """Sentences; a line that begins "SAF: Förslaget" begins one though no full stop stands before it."""
        parted = []
        starts = sorted(self.lines)
        for span in sentences.split(self.text):
            start = span.start
            for line in starts[bisect(starts, start) : bisect(starts, span.end - 1)]:
                if _ENTRY.match(self.text, line, span.end):
                    parted.append(Span(start, line))
                    start = line
            while span.end - start > _LONGEST:
                end = self.text.rfind(" ", start + 1, start + _LONGEST)
                end = end + 1 if end > start else start + _LONGEST
                parted.append(Span(start, end))
                start = end
            parted.append(Span(start, span.end))
        return parted
