"""Figures in tables: every row with its label, and every figure with the column it stands in, where that is certain.

Word and HTML give cells. In the text of a PDF the columns have collapsed (see collapsed.py): a figure is said to stand in
a column only when the row can be cut in one way into as many figures as the head has columns. Otherwise the row is given
whole, with what its columns are called: a figure under the wrong heading is worse than a row that a person reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from assistant.domain import Passage, ReadDocument
from assistant.questions.collapsed import (
    YEAR,
    column_names,
    corner_of,
    cut,
    head_of,
    one_line,
    split_figures,
    unit_of,
)

_CELL = re.compile(
    r"[-–−+]?\d[\d .,]*\s?(?:%|mnkr|mkr|tkr|kr|st)?(?:\s?\([^)]{1,12}\))?|\d+\s?[-–]\s?\d+|[-–−]",
    re.IGNORECASE,
)
_LONGEST_LABEL = 160
_NO_GROUP = re.compile(r"\W*(?:varav|därav|d\.?v\.?s\.?|samt|och)\W*", re.IGNORECASE)
"""A line above rows that names nothing."""
_AFTER = 4
"""Passages without figures that may stand between two rows of one table: labels on lines of their own."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table."""

    label: str
    group: str
    """The line above that names several rows ("Gemensamma tjänster"); often empty."""
    figures: tuple[str, ...]
    """As they are written, left to right; all of them in one when it is not certain where one ends."""
    columns: tuple[str, ...]
    """What each figure's column is called; empty when that is not certain."""
    names: tuple[str, ...]
    """What the columns are called, also when it is not certain which figure stands in which."""
    unit: str
    """That of the whole table ("Belopp i tkr"); empty when the table does not say."""
    passages: tuple[int, ...]
    heads: tuple[int, ...]
    """The passages that name the columns."""
    mixed: bool = False
    """Whether the head holds figures of its own: the end of another table."""
    corner: str = ""
    """What the head says of every row: "Indikator (Månad)"."""


def rows(part: ReadDocument) -> tuple[Row, ...]:
    """Every row of every table of a document, in reading order."""
    return _rows_of(part.reading.text, part.structure.passages)


@lru_cache(maxsize=512)
def _rows_of(text: str, passages: tuple[Passage, ...]) -> tuple[Row, ...]:
    """Kept: many questions are put to the same documents."""
    return tuple(_rows(text, passages))


def _rows(text: str, passages: Sequence[Passage]) -> Iterator[Row]:
    texts = [" ".join(text[span.start : span.end] for span in passage.spans) for passage in passages]
    table = _Table("", ())
    at = 0
    while at < len(passages):
        own = passages[at].header
        if _cells(texts[at]):
            if own is not None:
                yield from _row_of_cells(passages, texts, at)
            table, at = _Table("", ()), at + 1
            continue
        if own is not None:
            if own not in table.heads:
                table = _Table(texts[own], (own,))
        elif head := head_of(texts[at], texts[at + 1] if at + 1 < len(texts) else ""):
            table = _Table(head, (at,))
            if head == texts[at]:
                at += 1
                continue
            texts[at] = texts[at][len(head) :]  # the first row is in the same passage
        elif table.heads and (
            passages[at].section != passages[table.heads[0]].section or table.ended(texts[at])
        ):
            table = _Table("", ())
        used, row = table.read(texts, at) if table.heads else ((at,), None)
        if row is not None:
            yield row
        at = used[-1] + 1


@dataclass(slots=True)
class _Table:
    """A table with collapsed columns while it is read: its head, and what stands between its rows."""

    head: str
    heads: tuple[int, ...]
    waiting: list[int] = field(default_factory=list)
    """Passages without figures since the last row: labels of rows, or of groups of them."""
    group: str = ""
    listed: bool = False
    begun: bool = False

    def ended(self, text: str) -> bool:
        return len(self.waiting) > _AFTER or len(text) > 200 or _sentence(text)

    def read(self, texts: Sequence[str], at: int) -> tuple[tuple[int, ...], Row | None]:
        """The passages that were read, and the row that they are."""
        label, figures = cut(texts[at])
        used = [at]
        if not figures:
            if at not in self.heads and not texts[at].rstrip().endswith((" -", " –")):
                self.waiting.append(at)
            return (at,), None
        while self.waiting and (not label or label.startswith("(")):  # the label stands on lines of its own
            used.insert(0, self.waiting.pop())
            label = f"{one_line(texts[used[0]])} {label}".strip()
        names, rest = column_names(self.head)
        while len(figures) < len(names) and used[-1] + 1 < len(texts):  # so may every figure
            more, further = cut(texts[used[-1] + 1])
            if more or not further or len(figures) + len(further) > len(names):
                break
            figures, used = [*figures, *further], [*used, used[-1] + 1]
        if (
            not self.begun
        ):  # what stands under the columns names the first rows, not those after a list of items
            self.group, self.begun = rest, True
        self._regroup(texts, item=label.startswith(("-", "–", "•")))
        self.waiting = []
        if not _has_words(label):
            return tuple(used), None
        sure = split_figures(figures, len(names)) if names else None
        row = Row(
            label.strip(" -–•"),
            self.group,
            tuple(sure or [" ".join(figures)]),
            tuple(names) if sure else (),
            tuple(names),
            unit_of(self.head),
            tuple(used),
            self.heads,
            bool(re.search(r"\d\s?%|\d,\d", self.head)) or self.heads[0] in used,
            corner_of(self.head),
        )
        return tuple(used), row

    def _regroup(self, texts: Sequence[str], item: bool) -> None:
        """ "- HR" is of the group above, "Digital infrastruktur" after it is not."""
        if self.waiting:
            named = one_line(texts[self.waiting[-1]])
            self.group, self.listed = "" if _NO_GROUP.fullmatch(named) else named, False
        if self.listed and not item:
            self.group = ""
        self.listed = item


def _sentence(text: str) -> bool:
    return text.rstrip().endswith((".", "!", "?")) and len(text.split()) > 7


def _has_words(label: str) -> bool:
    return bool(re.search(r"[^\W\d_]{2}", label)) and len(label) <= _LONGEST_LABEL


# --------------------------------------------------------------------------------------------
# Cells that the format gives


def _cells(text: str) -> list[str]:
    parted = text.split("\t") if "\t" in text else text.split(" | ") if " | " in text else []
    return [" ".join(cell.split()) for cell in parted] if len(parted) > 1 else []


def _contents(cells: Sequence[str]) -> bool:
    """A line of a table of contents: "2.1 | Verksamhetens utveckling | 8"."""
    return bool(re.match(r"\d+(?:\.\d+)*\b", cells[0])) and bool(
        re.fullmatch(r"\W*(?:<i>)?\d+(?:</i>)?", cells[-1])
    )


def _row_of_cells(passages: Sequence[Passage], texts: Sequence[str], at: int) -> Iterator[Row]:
    cells = _cells(texts[at])
    numbers = [n for n, cell in enumerate(cells) if n and _CELL.fullmatch(cell)]
    if not numbers or _contents(cells):
        return
    label = ", ".join(cell for n, cell in enumerate(cells[: numbers[0]]) if cell)
    if not _has_words(label):
        return
    width = max(len(_cells(texts[n])) for n in _same_table(passages, at))
    named, heads = _names_of_cells(passages, texts, at, width)
    columns = tuple(named[n] for n in numbers) if named else ()
    yield Row(
        label,
        "",
        tuple(cells[n] for n in numbers),
        columns if all(columns) else (),
        tuple(name for name in named[1:] if name),
        unit_of(" ".join(texts[head] for head in heads)),
        (at,),
        heads,
        corner=next((first for head in heads if (first := _cells(texts[head])[0]) not in named), ""),
    )


def _same_table(passages: Sequence[Passage], at: int) -> range:
    """The rows around one that have the same head."""
    first = last = at
    while first and passages[first - 1].header == passages[at].header:
        first -= 1
    while last + 1 < len(passages) and passages[last + 1].header == passages[at].header:
        last += 1
    return range(first, last + 1)


def _names_of_cells(
    passages: Sequence[Passage], texts: Sequence[str], at: int, width: int
) -> tuple[list[str], tuple[int, ...]]:
    """What the columns of a row are called, from the rows above that have no figures; and those rows."""
    named = [""] * width
    heads: list[int] = []
    above = passages[at].header
    while above is not None and len(heads) < 3:
        cells = _cells(texts[above])
        figures = sum(bool(_CELL.fullmatch(c)) and not YEAR.match(c) for c in cells[1:])
        mixed = sum(bool(re.search(r"\d[.,]\d", c)) for c in cells)
        if cells and not figures and not mixed and len(cells) <= width:
            # cells joined over several columns stand once, over the first; a head without a corner is a cell short
            short = len(cells) == width - 1 and bool(cells[0]) and "" not in cells
            full = ["", *cells] if short else cells
            if heads:  # an upper row: its names go for the columns to the right too
                for n in range(1, len(full)):
                    full[n] = full[n] or (full[n - 1] if n > 1 else "")
                full += [full[-1]] * (width - len(full))
            for n, cell in enumerate(full[:width]):
                named[n] = f"{cell} {named[n]}".strip() if n and cell not in named[n] else named[n]
            heads.append(above)
        above = passages[above].header
    return (named if any(named) else []), tuple(sorted(heads))
