"""Tables of contents: what is one, and which headings it promises.

A table of contents is no text of the document. But a short line that it names is a heading, whatever
it looks like; and what it names and nobody finds is a sign that something was misread.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.domain import Citation, Document, Reading, ReviewItem, ReviewKind, Span, Structure
from assistant.structure.passages import CONTENTS, Block, Part
from assistant.structure.passages import lines as lines_of
from assistant.structure.passages import passages as passages_of
from assistant.structure.sections import numbered
from assistant.swedish import listed

_FEWEST = 3
_APART = 3
"""So many passages may stand between two entries: an entry over several lines, a group's heading, "Bilagor"."""
_HEADING = re.compile(r"(?i)(?:innehållsförteckning|innehåll|table of contents)")
_PAGE = re.compile(r"(?<![\s.…])[\s.…]*(?P<page>\d{1,4})$")
_ANY = re.compile(r"(?:(?<!\.)\.{4,}|(?<!…)…{2,}|\. \. \.|\t) *\d{1,4} *(?:\n|$)")
_MOST_MISSED = 0.1


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a table of contents."""

    title: str
    """With its number, without its page."""
    page: int
    first: int
    last: int
    """Of the passages."""

    @property
    def key(self) -> str:
        return key(self.title)


def key(title: str) -> str:
    """What a title and its entry share: letters and digits.

    >>> key("6.3  Tillsyn – översyn") == key("6.3 Tillsyn-översyn")
    True
    """
    return re.sub(r"[\W_]+", "", title).casefold()


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of contents: which passages it is, its heading included, and its entries."""

    passages: range
    entries: tuple[Entry, ...]


def find(parts: Sequence[Part]) -> tuple[Contents, ...]:
    """All tables of contents; an annex may have one of its own."""
    rows = [at for at, part in enumerate(parts) if is_entry(part)]
    groups: list[list[int]] = []
    for at in rows:
        if groups and at - groups[-1][-1] <= _APART + 1 and not _text_between(parts, groups[-1][-1], at):
            groups[-1].append(at)
        else:
            groups.append([at])
    found = []
    for group in groups:
        pages = [_page(parts[at]) for at in group]
        falls = sum(below < above for above, below in pairwise(pages))
        if len(group) < _FEWEST or falls > len(group) // 10:
            continue
        first = _begin(parts, group[0])
        entries = tuple(_entries(parts, first, group))
        found.append(Contents(range(_with_heading(parts, first), group[-1] + 1), entries))
    return tuple(found)


def is_entry(part: Part) -> bool:
    """Words and a page with dots or a tab between; one more tab after the number."""
    if part.block is not Block.ROW or len(part.lines) > 1 or not part.text[-1].isdigit():
        return False
    if not CONTENTS.search(part.text):
        return False
    return part.text.count("\t") <= 1 or bool(
        re.match(r"(?:[\d.]+|Bilaga \w+)\t[^\t]*[^\W\d][^\t]*\t *\d+$", part.text)
    )


def _text_between(parts: Sequence[Part], above: int, below: int) -> bool:
    return any(part.prose for part in parts[above + 1 : below])


def _page(part: Part) -> int:
    match = _PAGE.search(part.text)
    return int(match["page"]) if match else 0


def _begin(parts: Sequence[Part], at: int) -> int:
    """The first line of the first entry, where that goes over several."""
    if at and not numbered(_title(parts[at]))[0] and _is_beginning(parts[at - 1]):
        return at - 1
    return at


def _is_beginning(part: Part) -> bool:
    """The first line of an entry whose page is on the next."""
    text = " ".join(part.text.split())
    return (
        part.block is not Block.ROW
        and len(text) <= 200
        and numbered(text)[0] is not None
        and not text.endswith(".")
    )


def _entries(parts: Sequence[Part], first: int, group: Sequence[int]) -> list[Entry]:
    found: list[Entry] = []
    begin = first
    for at in group:
        title = _title(parts[at])
        start = at
        between = range(max(begin, at - 2), at)
        if numbered(title)[0] is None:
            for earlier in between:
                if _is_beginning(parts[earlier]):
                    start = earlier
                    title = " ".join(" ".join(p.text.split()) for p in parts[earlier:at]) + " " + title
                    break
        found.append(Entry(" ".join(title.split()), _page(parts[at]), start, at))
        begin = at + 1
    return found


def _title(part: Part) -> str:
    return " ".join(_PAGE.sub("", part.text).split()).rstrip(" .…")


def _with_heading(parts: Sequence[Part], first: int) -> int:
    for at in (first - 1, first - 2):
        if at >= 0 and _HEADING.fullmatch(" ".join(parts[at].text.split())):
            return at
    return first


# --------------------------------------------------------------------------------------------
# Entries against headings


def check(reading: Reading, structure: Structure) -> tuple[tuple[str, bool], ...]:
    """Each title that the tables of contents name, and whether a heading was found for it."""
    if not _ANY.search(reading.text):
        return ()
    parts = passages_of(reading, list(lines_of(reading)))
    headings = [key(section.title) for section in structure.sections if section.title]
    found = []
    for contents in find(parts):
        for entry in contents.entries:
            bare = key(numbered(entry.title)[1])
            found.append(
                (entry.title, any(h == entry.key or (len(bare) > 8 and h == bare) for h in headings))
            )
    return tuple(found)


def missing(document: Document, reading: Reading, structure: Structure) -> tuple[ReviewItem, ...]:
    """An item when more than a few of the headings that a document promises were not found in it."""
    checked = check(reading, structure)
    missed = [title for title, there in checked if not there]
    if not missed or len(missed) <= _MOST_MISSED * len(checked):
        return ()
    shown = listed([f"”{title}”" for title in missed[:4]])
    return (
        ReviewItem(
            ReviewKind.REPAIR,
            f"Innehållsförteckningen i {document.name} nämner {len(checked)} rubriker. {len(missed)} av dem hittades inte i "
            f"texten, till exempel {shown}.",
            "Kontrollera att hela handlingen är med. Ett ställningstagande under en sådan rubrik kan ha kopplats till fel avsnitt.",
            document_id=document.id,
            citation=_cited(reading, missed[0]),
        ),
    )


def _cited(reading: Reading, title: str) -> Citation | None:
    at = reading.text.find(title)
    return Citation(reading.id, (Span(at, at + len(title)),)) if at >= 0 else None
