"""What a document says of itself: its title, date and diarienummer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import takewhile

from assistant.structure.kinds import HEAD
from assistant.structure.sections import is_title, kind_of

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("januari", "jan"), ("februari", "feb"), ("mars", "mar"), ("april", "apr"), ("maj",), ("juni", "jun"),
            ("juli", "jul"), ("augusti", "aug"), ("september", "sept", "sep"), ("oktober", "okt"), ("november", "nov"), ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}  # fmt: skip
_DATE = re.compile(
    r"(?<![\d/:-])(?:(?P<y>(?:19|20)\d\d)[-–./](?P<m>\d{1,2})[-–./](?P<d>\d{1,2})(?![\d-])"
    r"|(?P<compact>20\d{2}[01]\d[0-3]\d)(?!\d)"
    rf"|(?:den )?(?P<d2>\d{{1,2}})(?::?e)? (?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\.? (?P<y2>(?:19|20)\d\d)"
    r"|(?P<y3>[0-4]\d)-(?P<m3>[01]\d)-(?P<d3>[0-3]\d)(?![\d-]))",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?i)^(?:datum|date|beslutsdatum|sammanträdesdatum|utfärdat|daterad|skrivelsens datum|upprättad|dokumentdatum)\b"
)
_OTHERS = re.compile(
    r"(?i)ert datum|er(?:t)? (?:dnr|diarie|ref|beteckn)|senast|svarstid|remisstid|inkom|ankom|träder i kraft|giltig|utskriven|sou \d|dnr"
)


def dates_in(text: str) -> list[date]:
    """Every date written out in a text, in order; impossible ones are left out.

    >>> [str(found) for found in dates_in("Den 4 mars 2025, 2025-03-05 och 25-13-45")]
    ['2025-03-04', '2025-03-05']
    """
    found = []
    for match in _DATE.finditer(text):
        if match["y"]:
            parts = (match["y"], match["m"], match["d"])
        elif match["compact"]:
            parts = (match["compact"][:4], match["compact"][4:6], match["compact"][6:])
        elif match["y2"]:
            parts = (match["y2"], str(_MONTHS[match["month"].lower()]), match["d2"])
        else:
            parts = ("20" + match["y3"], match["m3"], match["d3"])
        try:
            found.append(date(*map(int, parts)))
        except ValueError:
            continue
    return found


def without_dates(text: str) -> str:
    return _DATE.sub("", text).strip()


def own_date(lines: Sequence[str]) -> tuple[date, int] | None:
    """The document's own date and the number of the line that says it.

    One with a label, else one that stands by itself near the top or the end.
    """
    numbers = [*range(min(40, len(lines))), *range(max(40, len(lines) - 25), len(lines))]
    edge = [lines[number] for number in numbers]
    for index, line in enumerate(edge):
        if _LABEL.match(line.strip()) and not _OTHERS.search(line):
            following = edge[index + 1] if index + 1 < len(edge) else ""
            # In a form the label stands above the value.
            if found := dates_in(line):
                return found[0], numbers[index]
            if len(following) < 40 and (found := dates_in(following)):
                return found[0], numbers[index + 1]
    for number, line in zip(numbers, edge, strict=True):
        found = dates_in(line)
        # Little else than the date: "Göteborg den 4 mars 2025", "2025-03-04 Dnr 12".
        if found and not _OTHERS.search(line) and len(_DATE.sub("", line).split()) <= 4 and len(line) <= 60:
            return found[0], number
    for number, line in zip(numbers, edge, strict=True):
        found = dates_in(line)
        if (
            found
            and len(line) <= 70
            and len(_DATE.sub("", line).split()) <= 6
            and re.search(r"(?i)dnr|diarie|sammanträd|beslut", line)
        ):
            return found[0], number
    return None


_NUMBER = (
    r"(?P<number>[A-ZÅÄÖa-zåäö]{0,12}[ :/-]{0,2}(?:[A-ZÅÄÖ]{1,6}[ /-]{0,2})?\d[\w./:–-]*(?:\s?[-–/]\s?\d+)*)"
)
_DNR = re.compile(
    rf"(?<!\w)(?i:dnr|diarienr|diarienummer|d\.nr|ärendenummer|ärendenr|ärendebeteckning|beteckning|ärende)(?!\w)(?i:[ .:]|\(\w+\))*\s*{_NUMBER}"
)
_DNR_LABEL = re.compile(
    r"(?i)(?<!er )(?<!ert )\b(?:dnr|diarienr|diarienummer|ärendenummer|ärendenr|ärendebeteckning|beteckning)\b"
)
_WHOSE = re.compile(r"(?i)vår[ta]?|er[ta]?|ers|\w*(?:kommunens|departementets)|remissens")
_BARE_DNR = re.compile(
    r"[A-ZÅÄÖ]{1,8}[ -]?(?:19|20)\d\d[-/:]\d{2,6}|(?:19|20)\d\d[/-]\d{3,6}|\d{1,3}(?:\.\d{1,2})*-\d{2,6}[-/](?:19|20)\d\d"
)


def diarienummer(lines: Sequence[str]) -> tuple[str, int] | None:
    """The document's own number and the line it stands on; not the one of the consultation ("Ert dnr")."""
    numbers = [*range(min(60, len(lines))), *range(max(60, len(lines) - 25), len(lines))]
    edge = [lines[number] for number in numbers]
    joined = "\n".join(edge)
    others: tuple[str, int] | None = None
    for match in _DNR.finditer(joined):
        before = joined[max(0, match.start() - 30) : match.start()].split()
        last = before[-1].strip("([").lower() if before else ""
        whose = last if _WHOSE.fullmatch(last) else ""
        number = match["number"].strip(" .:/-–")
        if not whose.startswith("er") and sum(c.isdigit() for c in number) >= 3 and not _is_date(number):
            found = number, numbers[joined.count("\n", 0, match.start("number"))]
            if not whose.endswith("s"):
                return found
            others = others or found  # "Kommunens dnr" is its own only in what a kommun writes
    for index, line in enumerate(edge):
        # In a form the labels stand in a row above the values.
        below = " ".join(edge[index + 1 : index + 3]) if _DNR_LABEL.search(line) else ""
        for candidate in (line.strip(), *(word for word in below.split() if _BARE_DNR.fullmatch(word))):
            if _BARE_DNR.fullmatch(candidate) and not _is_date(candidate):
                where = next(n for n in numbers[index : index + 3] if candidate in lines[n])
                return candidate, where
    return others


def _is_date(number: str) -> bool:
    return bool(_DATE.fullmatch(number))


def title(headings: Sequence[tuple[str, int]], lines: Sequence[str], metadata_title: str) -> str:
    """The line that names the document: "Yttrande över ...", else what stands over its first known heading."""
    for text, _ in headings[:8]:
        if is_title(text):
            return _plain(text)
    for line in lines[:HEAD]:
        if 15 <= len(line) <= 200 and not line.endswith(".") and is_title(line):
            return _plain(line)
    unknown = list(takewhile(lambda heading: kind_of(heading[0]) is None, headings[:6]))
    if unknown:
        highest = min(level for _, level in unknown)
        return next(text for text, level in unknown if level == highest)
    first = next((index for index, line in enumerate(lines[:HEAD]) if headings and line in headings[0][0]), 0)
    for line in reversed(lines[:first]):
        if 12 <= len(line) <= 160 and not _CONTACT.search(line) and not line.endswith((".", ":", ",")):
            return _plain(line)
    return metadata_title or (headings[0][0] if headings else "")


_CONTACT = re.compile(
    r"(?i)@|www\.|\d{4}-\d\d|\d{3} ?\d\d\b|\b(?:tel|telefon|dnr|e-post|box|handläggare|datum|sida?)\b|nummer"
)


def _plain(line: str) -> str:
    """On one line, without marks and without a reference number after it."""
    words = re.sub(r"\s+", " ", line).strip(" *#")
    return (
        re.sub(
            r"(?i)[ ,]*\(?(?:(?:ert?|vårt?) )?(?:dnr|diarienr|diarienummer|ref)\b[.: ]*[\w./:-]+\)?$",
            "",
            words,
        )
        or words
    )
