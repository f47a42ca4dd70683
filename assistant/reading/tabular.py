"""Tables of a PDF's page in its text: a line for each row, its cells parted as those of a Word file are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from assistant import lexicon
from assistant.domain import RepairKind
from assistant.reading import cells
from assistant.reading.cells import Word
from assistant.reading.repair import LINE_END_HYPHEN, joint_of
from assistant.reading.result import Edit

Piece = tuple[int, int]
"""A stretch of a page's raw text: words of one line of one cell."""
BETWEEN = " | "
"""Parts the cells of a row."""
_FEWEST = 2
_INSIDE = f" {LINE_END_HYPHEN}"
"""What stands between the words of one piece."""
_LONG = 6
"""Letters: a word that has a line of its cell to itself, and may be too wide for it."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, each with its pieces in the order in which they are read."""

    rows: tuple[tuple[tuple[Piece, ...], ...], ...]

    @property
    def span(self) -> Piece:
        """From the first to the last of its pieces."""
        return self.pieces[0][0], self.pieces[-1][1]

    @property
    def pieces(self) -> list[Piece]:
        return [piece for row in self.rows for cell in row for piece in cell]

    def holds(self, start: int) -> bool:
        """Whether what begins here, or right before, stands in a row of several cells. What fills a row by itself, as a
        text in a frame does, has its own lines, gaps and headings."""
        ends = [[piece for cell in row for piece in cell] for row in self.rows if _has_several(row)]
        return any(row[0][0] - 1 <= start <= row[-1][1] for row in ends)


@dataclass(slots=True)
class Cells:
    """Words by row and column."""

    columns: int
    rows: dict[int, dict[int, list[Word]]] = field(default_factory=dict)

    def put(self, row: int, column: int, word: Word) -> None:
        self.rows.setdefault(row, {}).setdefault(column, []).append(word)

    def table(self, text: str) -> Table | None:
        """None where no two rows have several cells: lines around words are no table. Of three columns one row is enough,
        the last one of a table on its next page."""
        made = [
            tuple(tuple(_pieces(row.get(column, ()), text)) for column in range(self.columns))
            for _, row in sorted(self.rows.items())
        ]
        several = sum(map(_has_several, made))
        return Table(tuple(made)) if several >= _FEWEST or (several and self.columns > _FEWEST) else None


def _pieces(words: Iterable[Word], text: str) -> list[Piece]:
    """The words of a cell, from line to line; what stands together in the text stays together."""
    pieces: list[Piece] = []
    for row in cells.rows_of(list(words)):
        for word in row.words:
            if pieces and pieces[-1][1] <= word.start and not text[pieces[-1][1] : word.start].strip(_INSIDE):
                pieces[-1] = (pieces[-1][0], word.end)
            else:
                pieces.append((word.start, word.end))
    # The hyphen that ends a line is the word's, wherever its other half stands.
    return [(start, end + text.startswith(LINE_END_HYPHEN, end)) for start, end in pieces]


def edits(text: str, tables: Iterable[Table]) -> list[Edit]:
    """What makes a line of each row, its cells parted as those of a Word file are, and sets tables apart from what stands
    around them. A row with words in one cell only is plain text, as there."""
    found: list[Edit] = []
    for table in tables:
        start, end = table.span
        if text[:start].strip():
            found.append(Edit(start - 1, start - 1, "\n", RepairKind.SPACE))
        rows = [row for row in table.rows if any(row)]
        for row, below in zip(rows, [*rows[1:], None], strict=True):
            alone = below is not None and not (_has_several(row) and _has_several(below))
            last = below is None and text[end:].strip()
            found += _on_one_line(text, row) if _has_several(row) else ()
            if alone or last:
                at = [piece for cell in row for piece in cell][-1][1]
                found.append(Edit(at, at, "\n", RepairKind.SPACE))
    return found


def _has_several(row: Sequence[Sequence[Piece]]) -> bool:
    return sum(map(bool, row)) > 1


def _on_one_line(text: str, row: Sequence[Sequence[Piece]]) -> list[Edit]:
    found: list[Edit] = []
    above: Piece | None = None
    empty = 0
    for cell in row:
        for number, piece in enumerate(cell):
            between = BETWEEN * empty if not number else ""
            if between:
                found.append(Edit(above[1] if above else piece[0], piece[0], between, RepairKind.SPACE))
            elif above:
                found += _line_below(text, above, piece)
            above = piece
        empty = 1 if cell else empty + 1
    if above and empty > 1:
        found.append(Edit(above[1], above[1], (BETWEEN * (empty - 1)).rstrip(), RepairKind.SPACE))
    return found


def _line_below(text: str, above: Piece, below: Piece) -> list[Edit]:
    """What puts a line of a cell after the one above it: a space, or nothing where a word goes on."""
    if text[above[1] - 1] == LINE_END_HYPHEN:
        return []  # the repairs see to it
    first, second = text[slice(*above)].rsplit(maxsplit=1)[-1], text[slice(*below)].split(maxsplit=1)[0]
    if first.endswith("-") and (joint := joint_of(first[:-1], second, frozenset())) is not None:
        return [Edit(above[1] - 1, below[0], joint, RepairKind.HYPHEN)]
    return [Edit(above[1], below[0], "" if _is_cut(text, above, below) else " ", RepairKind.SPACE)]


def _is_cut(text: str, above: Piece, below: Piece) -> bool:
    """Whether a word that is wider than its cell goes on in the next line, without a hyphen."""
    first, second = text[slice(*above)].split(), text[slice(*below)].split(maxsplit=1)[0]
    if not (
        first[-1].isalpha() and second.isalpha() and second.islower() and lexicon.known(first[-1] + second)
    ):
        return False
    alone = len(first) == 1 and len(first[0]) >= _LONG
    return alone or not (lexicon.known(first[-1]) and lexicon.known(second))
