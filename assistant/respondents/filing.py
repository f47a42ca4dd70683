"""Telling files apart: the same answer twice, a cover note, which document of an answer comes first."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.domain import (
    Case,
    Correction,
    Document,
    DocumentKind,
    DocumentRole,
    Problem,
    ReadDocument,
    Respondent,
)
from assistant.respondents.senders import NOBODY, Guess

_SAME = 0.97
_FEWEST_WORDS = 8
_COVER_WORDS = 130

_DECIDES = re.compile(
    r"(?:tillstyrk|avstyrk|erinr|avstå|villkor|förutsätt|synpunkt|invänd)\w*"
    r"|inte|ej|ingen|inga|inget|utan|varken|delvis|emot|mot|ja|nej|under|endast|bara"
)
"""Words that can turn an answer round: texts that differ in one of these are not the same answer."""

_COVER = re.compile(
    r"\b(?:bifog\w*|bilag\w*|bilägg\w*|översänd\w*|översänt|härmed|här kommer|här är|kommer här|se bif\w*|medföljande|"
    r"vedhäftad\w*)\b",
    re.IGNORECASE,
)
_TAKES_A_STAND = re.compile(
    r"\b(?:till|av)styrk\w*|\berinr\w*|\b(?:har|haft) (?:inga|inte några|följande) synpunkter|\bställer sig\b|"
    r"\bavstår\b|\binvänd\w*|\banser\b",
    re.IGNORECASE,
)

_POINTS = re.compile(
    r"\bse\s+(?:även\s+|vidare\s+)?(?:bif\w*|bilag\w*|medföljande|vedhäftad\w*)"
    r"|\b(?:svar|yttrande|synpunkt)\w*\b[^.!?]{0,40}\b(?:bifog\w*|bilag\w*|bilägg\w*)"
    r"|\bbifog\w*\b[^.!?]{0,40}\b(?:svar|yttrande|synpunkt)\w*",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"styrk|erinr|invänd|instäm|välkomna|motsätt|stöd|positiv|negativ|bakom|\bavst[åo]|\b(?:inga|inte|ej|ja|nej|bra|anser|"
    r"tycker|vill|bör|ska|delar|godkänn\w*|ser)\b",
    re.IGNORECASE,
)
_POINTER_WORDS = 60

_PAGE_NUMBER = re.compile(r"\bsid(?:a|an)?\s*\d+(?:\s*(?:av|/|\()\s*\d+\)?)?")

_ORDER = {
    DocumentKind.PROTOKOLLSUTDRAG: 0,
    DocumentKind.REMISSVAR: 1,
    DocumentKind.TJANSTEUTLATANDE: 2,
    DocumentKind.OKAND: 3,
    DocumentKind.MISSIV: 4,
    DocumentKind.YRKANDE: 5,
    DocumentKind.SARSKILT_YTTRANDE: 5,
}

_APPENDIX = re.compile(
    r"(?:^|[\W_])(?:bilag\w*|bil|appendix|underlag|tabell|karta|komplettering)(?:[\W_\d]|$)", re.I
)


def is_mail(part: ReadDocument) -> bool:
    return part.reading.reader.startswith("mail")


def is_archive(part: ReadDocument) -> bool:
    """A file that only holds others."""
    return part.reading.reader in ("zip", "mbox")


def own_words(part: ReadDocument) -> tuple[str, ...]:
    """The words of a text without page furniture, in lower case: what two formats of it share."""
    text = part.reading.text
    for span in reversed(part.reading.furniture):
        text = text[: span.start] + " " + text[span.end :]
    return tuple(re.findall(r"[^\W_]+", _PAGE_NUMBER.sub(" ", text.casefold())))


def same_text(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two texts are one answer sent twice, perhaps in two formats.

    Nearly all words are shared, and none of those that differ could change what is said: a revised
    answer that goes from tillstyrker to avstyrker is not a duplicate.

    >>> text = "nämnden tillstyrker förslaget i sin helhet utan några egna villkor".split()
    >>> same_text(text, text), same_text(text, ["nämnden", "avstyrker", *text[2:]])
    (True, False)
    """
    if left == right:
        return bool(left)
    if min(len(left), len(right)) < _FEWEST_WORDS:
        return False
    ours, theirs = Counter(left), Counter(right)
    shared = sum((ours & theirs).values())
    if shared < _SAME * max(len(left), len(right)):
        return False
    apart = (ours - theirs) + (theirs - ours)
    return not any(_DECIDES.match(word) or (word.isdigit() and len(word) > 2) for word in apart)


def is_cover(part: ReadDocument) -> bool:
    """A letter that only carries an answer: short, speaks of what is attached, takes no stand."""
    text = part.reading.text
    if len(text.split()) > _COVER_WORDS:
        return False
    return not text.strip() or (bool(_COVER.search(text)) and not _TAKES_A_STAND.search(text))


def only_points_elsewhere(part: ReadDocument) -> bool:
    """Whether a text says nothing but that the answer is attached: "Se bilaga."."""
    text = part.reading.text
    return len(text.split()) <= _POINTER_WORDS and bool(_POINTS.search(text)) and not _SAYS.search(text)


def is_answer(part: ReadDocument) -> bool:
    """Whether a document answers in its own right: a protokoll or remissvar, or a text that takes a stand."""
    if part.structure.kind in (DocumentKind.PROTOKOLLSUTDRAG, DocumentKind.REMISSVAR):
        return not (is_mail(part) and is_cover(part))
    return part.structure.kind is DocumentKind.OKAND and bool(_TAKES_A_STAND.search(part.reading.text))


def is_appendix(part: ReadDocument) -> bool:
    """A file that by its name or its first line belongs under another one."""
    first = part.reading.text.lstrip()[:40]
    return bool(_APPENDIX.search(part.document.name)) or bool(re.match(r"bilaga\b", first, re.IGNORECASE))


def in_order(ids: Sequence[str], parts: Mapping[str, ReadDocument]) -> tuple[str, ...]:
    """The documents of one answer: the decision first, appendices and covering e-mail last."""

    def rank(item: tuple[int, str]) -> tuple[int, int, int]:
        at, key = item
        part = parts[key]
        cover = is_mail(part) and is_cover(part)
        return (2 if cover else int(is_appendix(part)), _ORDER.get(part.structure.kind, 6), at)

    return tuple(key for _, key in sorted(enumerate(ids), key=rank))


@dataclass(slots=True)
class File:
    """A document on its way to a role."""

    document: Document
    part: ReadDocument | None
    problem: Problem | None
    correction: Correction | None
    guess: Guess = NOBODY
    role: DocumentRole | None = None
    ids: tuple[str, ...] = ()
    original: str | None = None
    why: str = ""

    @property
    def id(self) -> str:
        return self.document.id


def due_date(case: Case, respondents: Sequence[Respondent]) -> dt.date | None:
    """The last day to answer: the latest of those who answer together."""
    dates = [date for respondent in respondents if (date := respondent.due or case.due)]
    return max(dates, default=None)


def received(file: File, by_id: Mapping[str, File]) -> dt.date | None:
    """When a file came: as the user said, as its e-mail says, or as the e-mail around it says."""
    if file.document.received:
        return file.document.received
    if file.part and is_mail(file.part):
        meta = {key.casefold(): value for key, value in file.part.reading.metadata.items()}
        try:
            return dt.date.fromisoformat(meta.get("date", "")[:10])
        except ValueError:
            return None
    parent = by_id.get(file.document.parent_id or "")
    return received(parent, by_id) if parent else None


def came(file: File, by_id: Mapping[str, File]) -> dt.date | None:
    """When a file came; where that is not known, the day it is dated."""
    return received(file, by_id) or (file.part.structure.date if file.part else None)
