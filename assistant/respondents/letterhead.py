"""The lines of a letter: where the letterhead is, who it is addressed to, and what is running text."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from assistant.domain import Citation, ReadDocument, Reading, Span
from assistant.respondents import forms
from assistant.respondents.shapes import clean, reads_as_sentence

ADDRESS = re.compile(
    r"\b(?:box \d|\d{3} ?\d{2} [A-ZÅÄÖ]|tel(?:efon)?\b|postadress|post:|besök|www\.|@|org\.? ?nr)", re.I
)


HEAD_LINES = 30


_NOISE = re.compile(
    r"\b\d{4}-\d{2}-\d{2}\b|\b(?:Dnr|Diarienr|Diarienummer|Ärendenummer|Datum|Sida|Sid|Vår beteckning|Vårt dnr|"
    r"Ert dnr|Er beteckning|Er referens|Vår referens)\b[:. ]*[\w/().:-]*|\b\d+\s?\(\d+\)|\b\d{1,2} \w+ \d{4}\b|§+\s*\d+",
    re.IGNORECASE,
)


_KIND_WORDS = re.compile(
    r"^(?:PROTOKOLLSUTDRAG|SAMMANTRÄDESPROTOKOLL|PROTOKOLL|TJÄNSTEUTLÅTANDE|REMISSVAR|REMISSYTTRANDE|YTTRANDE|MISSIV|BESLUT"
    r"|TJÄNSTESKRIVELSE|SKRIVELSE|UTDRAG UR PROTOKOLL)\b[\s:–-]*|"
    r"[\s:–-]*\b(?:PROTOKOLLSUTDRAG|SAMMANTRÄDESPROTOKOLL|PROTOKOLL|TJÄNSTEUTLÅTANDE|REMISSVAR|YTTRANDE|MISSIV|(?<!s )BESLUT)$",
    re.IGNORECASE,
)


TO = re.compile(
    r"^\W*(?:Till|To|Mottagare|Adressat|Att|Kopia(?: till)?|Cc|Sänds till|Skickas till|Sändlista)\b[: ]*",
    re.I,
)


_SENDER = re.compile(r"\W*(?:Från|From|Avsändare)\b")
"""What follows the addressee is the sender where it says so."""


_TO_TAIL = re.compile(
    r"\b(?:skickas till|översänds till|expedieras till|kopia till|sänds till|sändlista)\b", re.I
)


OWNER = re.compile(
    r"departementet\b|^regeringskansliet|^kommunstyrelsen\b|^kommunledningskontoret|^stadsledningskontoret|"
    r"^regeringen$|@regeringskansliet|kommunkansliet$|^kommunstyrelseförvaltningen",
    re.IGNORECASE,
)


_OFFICE_WORDS = ("departementet", "regering", "kommun", "stadsledningskontoret")
"""One of these stands in all that `OWNER` finds: most lines have none."""


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    start: int

    def cite(self, reading: Reading) -> Citation:
        return Citation(reading.id, (Span(self.start, self.start + len(self.text)),))


def lines_of(reading: Reading) -> tuple[Line, ...]:
    """The lines with something on them, without surrounding space."""
    found = []
    for match in re.finditer(r"[^\n]+", reading.text):
        text = match[0].strip()
        if text:
            found.append(Line(text, match.start() + match[0].index(text[0])))
    return tuple(found)


def receivers(part: ReadDocument) -> tuple[str, ...]:
    """Who the document is addressed to, as written."""
    lines = lines_of(part.reading)[:HEAD_LINES]
    marked = addressed_lines(lines, lines)
    return tuple(dict.fromkeys(clean(TO.sub("", line.text)) for line in lines if line in marked))


def addressed_lines(lines: Collection[Line], head: Collection[Line]) -> frozenset[Line]:
    """The lines that belong to an addressee: what follows "Till", and offices that receive answers."""
    found: set[Line] = set()
    block, last_end = 0, -1
    for line in lines:
        small = line.text.casefold()
        sent = (" till" in small or "sändlista" in small) and _TO_TAIL.search(line.text) is not None
        if block and line.start - last_end > 2:
            block = 0  # a blank line ends the block
        if block and _SENDER.match(line.text):
            block = 0
        last_end = line.start + len(line.text)
        opening = TO.match(line.text)
        if opening and len(line.text) < 90 and (line in head or sent or len(line.text) < 60):
            found.add(line)
            block = 3
        elif block:
            found.add(line)
            block -= 1
        elif any(map(small.__contains__, _OFFICE_WORDS)) and OWNER.search(_NOISE.sub("", line.text).strip()):
            found.add(line)
        elif sent:
            found.add(line)
            block = 8
    return frozenset(found)


def prose_lines(lines: Sequence[Line]) -> frozenset[Line]:
    """Lines of running text: a name that happens to stand alone on one of them is not a letterhead."""
    found: set[Line] = set()
    for at, line in enumerate(lines):
        above = lines[at - 1] if at else None
        flows = above in found and above is not None and line.start - above.start - len(above.text) < 3
        if (
            flows
            and above is not None
            and len(above.text) > 45
            and not above.text.endswith((".", ":", "!", "?"))
        ):
            found.add(line)
        elif len(line.text.split()) >= 6 and reads_as_sentence(line.text):
            found.add(line)
            first = len(above.text.split()) >= 6 and not above.text.endswith((".", ":")) if above else False
            if first and above is not None and line.start - above.start - len(above.text) < 3:
                found.add(above)
    return frozenset(found)


def head_end(lines: Sequence[Line], prose: Collection[Line]) -> int:
    """Where the letterhead is over: at the third line of running text, some lines down at most."""
    seen = 0
    for at, line in enumerate(lines[:HEAD_LINES]):
        seen += line in prose
        if seen == 3:
            return at
    return HEAD_LINES


def segments(text: str) -> list[str]:
    bare = _NOISE.sub(" \t ", text)
    pieces = [forms.tidy(_KIND_WORDS.sub("", piece.strip())) for piece in re.split(r"\t|\s{2,}|[|·•]", bare)]
    return [piece for piece in pieces if piece and forms.WORD.search(piece) and not reads_as_sentence(piece)]
