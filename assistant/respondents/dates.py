"""Dates as they are written in Swedish letters, and the last day to answer among them."""

from __future__ import annotations

import datetime as dt
import re

_MONTHS = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
]

_DATE = re.compile(
    r"(?P<iso>\b(?:19|20)\d{2}-\d{2}-\d{2}\b)"
    r"|\b(?P<day>\d{1,2}|l)(?::e|:a)?\s+(?P<month>[a-zåäö]{3,9})\.?\s+(?P<year>(?:19|20)\d{2})\b"
    r"|\b(?P<day2>\d{1,2})\s?[/.]\s?(?P<month2>\d{1,2})[\s/.-]+(?P<year2>(?:19|20)\d{2})\b",
    re.IGNORECASE,
)

_DUE = re.compile(
    r"(?:sista\s+(?:dag|svarsdag|datum)|svarstid\w*|senast|remisstiden\s+(?:gick|går)\s+ut|svarsdatum|svar\s+önskas|"
    r"tillhanda|inkommit|kommit\s+in)",
    re.IGNORECASE,
)


def find_date(text: str) -> dt.date | None:
    """The first date in a text, however it is written.

    >>> find_date("senast den 7 november 2023"), find_date("Svarstid: 2025-09-15"), find_date("15/9 2025")
    (datetime.date(2023, 11, 7), datetime.date(2025, 9, 15), datetime.date(2025, 9, 15))
    """
    for found in _DATE.finditer(text):
        try:
            if found["iso"]:
                return dt.date.fromisoformat(found["iso"])
            if found["month2"]:
                return dt.date(int(found["year2"]), int(found["month2"]), int(found["day2"]))
            month = next(
                (i for i, name in enumerate(_MONTHS, 1) if name.startswith(found["month"].casefold()[:3])), 0
            )
            day = 1 if found["day"] in ("l", "L") else int(found["day"])  # "l oktober": a 1 that was misread
            if month and _MONTHS[month - 1].startswith(found["month"].casefold().rstrip(".")):
                return dt.date(int(found["year"]), month, day)
        except ValueError:
            continue
    return None


def typed(text: str) -> dt.date | None:
    """The date that somebody typed in a field for one; None for an empty field.

    Raises ValueError for anything else than one date.

    >>> typed("1/12 2025"), typed("2025-12-01"), typed("den 1 december 2025."), typed(" ")
    (datetime.date(2025, 12, 1), datetime.date(2025, 12, 1), datetime.date(2025, 12, 1), None)
    """
    text = text.strip()
    if not text:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        whole = _DATE.fullmatch(text.removeprefix("den ").rstrip("."))
        date = find_date(text) if whole else None
        if date is None:
            raise ValueError(f"no date: {text!r}") from None
        return date


def find_due(text: str) -> dt.date | None:
    """The last day to answer: the first date in a sentence that speaks of one.

    >>> find_due("Remiss 2023-06-01. Sista dag att svara på remissen är den 7 november 2023.")
    datetime.date(2023, 11, 7)
    """
    for found in _DUE.finditer(text):
        stretch = text[found.start() : found.start() + 160]
        stretch = re.split(r"\n\s*\n|(?<=[a-zåäö])\.\s+(?=[A-ZÅÄÖ])", stretch)[0]
        date = find_date(stretch)
        if date:
            return date
    return None
