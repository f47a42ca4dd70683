"""Rows of tables: kept whole, with the row that names their columns.

Word and HTML give cells. In the text of a PDF the columns have collapsed into words and figures on lines,
and a label may stand on lines of its own over its figures; what is left to see is that several passages in
a row end in figures.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant import heads
from assistant.structure import sections
from assistant.structure.passages import Block, Part

_FIGURE = re.compile(r"[-–−+]?\d[\d.,:]*(?:%|\s%)?|[-–−]|\d+(?:[.,]\d+)?\s?(?:mnkr|tkr|kr|st)")
_NUMBER = re.compile(r"[-–−+]?\d")
_CONTACT = re.compile(
    r"(?i)\btel|\bfax|\bgiro|\borg|\bbox\b|@|www|\bdnr\b|\bsid|\d{3} ?\d\d [A-ZÅÄÖ]|\bdatum\b|§|\b(?:19|20)\d\d-\d\d"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_MOST_HEADER = 8
_CELL = 60


def mark(parts: list[Part]) -> list[Part]:
    """The parts with rows put together and told their header; nothing else changes place."""
    parts = _collapsed(parts)
    _headers_of_cells(parts)
    return parts


# --------------------------------------------------------------------------------------------
# Cells that the format gives


def _headers_of_cells(parts: Sequence[Part]) -> None:
    run: list[Part] = []
    for part in [*parts, None]:
        if part is not None and _has_cells(part):
            run.append(part)
            continue
        _header_of_run(run)
        run = []


def _has_cells(part: Part) -> bool:
    if part.block is not Block.ROW or part.figures:
        return False
    return "\t" in part.text or " | " in part.text


def _header_of_run(run: Sequence[Part]) -> None:
    """The row that says where an answer stands names the columns; else rows without figures over rows with figures do, and
    where no row has any, the first row."""
    lead = next((at for at, row in enumerate(run) if _has_figures(row)), 0)
    named = next((at for at, row in enumerate(run) if _names_columns(row)), None)
    first = max(1, lead) if named is None else named + 1
    for above, below in pairwise(run[:first]):
        below.header = above
    for row in run[first:]:
        row.header = run[first - 1]


def _cells(part: Part) -> list[str]:
    return [cell.strip() for cell in re.split(r"\t| \|(?: |$)", part.text)]


def _names_columns(part: Part) -> bool:
    """ "Avsnitt | Ställningstagande | Kommentar"."""
    cells = _cells(part)
    return any(map(heads.STAND.fullmatch, cells[1:])) and any(
        heads.WHAT.fullmatch(cell) or heads.WHO.fullmatch(cell) for cell in cells
    )


def _has_figures(part: Part) -> bool:
    cells = _cells(part)[1:]
    return any(_FIGURE.fullmatch(cell.replace(" ", "")) for cell in cells)


# --------------------------------------------------------------------------------------------
# Columns that have collapsed


def _collapsed(parts: list[Part]) -> list[Part]:
    result: list[Part] = []
    at = 0
    while at < len(parts):
        run, rows = _run(parts, at) if _may_begin(parts, at) else (at, [])
        if len(rows) < 2:
            result.append(parts[at])
            at += 1
            continue
        header = _carried(result)
        if header is None and _names_years(rows[0]):
            header = _together(rows.pop(0))
            header.figures = True
            result.append(header)
        header = header or _header(result)
        for row in rows:
            made = _together(row)
            made.figures, made.header = True, header
            result.append(made)
        at = run
    return result


def _may_begin(parts: Sequence[Part], at: int) -> bool:
    return _is_row(parts[at]) or (
        at + 1 < len(parts) and _is_label(parts[at]) and _only_figures(parts[at + 1])
    )


def _run(parts: Sequence[Part], at: int) -> tuple[int, list[list[Part]]]:
    """Rows from `at` on, each of one passage or of a label and its figures, and where they end."""
    rows: list[list[Part]] = []
    while at < len(parts):
        if _is_row(parts[at]):
            rows.append([parts[at]])
            at += 1
        elif at + 1 < len(parts) and _is_label(parts[at]) and _only_figures(parts[at + 1]):
            rows.append([parts[at], parts[at + 1]])
            at += 2
        else:
            break
    return at, rows


def _is_row(part: Part) -> bool:
    """Words and then figures, or figures alone: at least two of them last on the line."""
    if part.block not in (Block.TEXT, Block.ITEM) or len(part.lines) > 4 or len(part.text) > 240:
        return False
    if not part.text[-1].isdigit() and part.text[-1] not in "%-–−":
        return False
    return (
        _figures_last(part.lines[-1].text) >= 2 and not _CONTACT.search(part.text) and _label_is_short(part)
    )


def _label_is_short(part: Part) -> bool:
    tokens = part.text.split()
    return sum(bool(_NUMBER.match(token)) for token in tokens) * 4 >= len(tokens)


def _figures_last(line: str) -> int:
    count = 0
    for token in reversed(line.split()):
        if not _FIGURE.fullmatch(token):
            break
        count += bool(_NUMBER.match(token))
    return count


def _only_figures(part: Part) -> bool:
    return _is_row(part) and all(_FIGURE.fullmatch(token) for token in part.text.split())


def _is_label(part: Part) -> bool:
    return (
        part.block is Block.TEXT
        and len(part.lines) <= 4
        and len(part.text) <= 100
        and not part.complete
        and not sections.stands_as_heading(" ".join(part.text.split()))
        and not _NUMBER.match(part.text)
    )


def _header(result: list[Part]) -> Part | None:
    """The short lines just above the first row, put together to one passage."""
    first = len(result)
    while first and len(result) - first < _MOST_HEADER and _is_cell(result[first - 1]):
        first -= 1
    if first == len(result):
        return None
    header = _together(result[first:])
    header.figures = True
    result[first:] = [header]
    return header


def _names_years(row: Sequence[Part]) -> bool:
    """ "Post 2023 2024": the figures are names of columns."""
    tokens = [token for part in row for token in part.text.split() if _NUMBER.match(token)]
    return len(row) == 1 and all(_YEAR.fullmatch(token) for token in tokens)


def _carried(result: list[Part]) -> Part | None:
    """The header of rows that end just above: "varav" between two rows does not begin a new table."""
    for back in (1, 2):
        if len(result) < back or (back == 2 and not (_is_cell(result[-1]) and len(result[-1].text) <= _CELL)):
            return None
        above = result[-back]
        if above.figures and above.header is not None:
            if back == 2:
                result[-1] = _together([result[-1]])
                result[-1].figures, result[-1].header = True, above.header
            return above.header
    return None


def _is_cell(part: Part) -> bool:
    text = " ".join(part.text.split())
    return (
        part.block is Block.TEXT
        and len(text) <= 2 * _CELL
        and all(len(line.text) <= 1.5 * _CELL for line in part.lines)
        and not text.endswith((".", ":", ";", ","))
        and not sections.stands_as_heading(text)
        and not _CONTACT.search(text)
        and not re.match(r"\d{1,2}(?:\.\d{1,2})*\.?\s+[A-ZÅÄÖ]", text)
    )


def _together(parts: Sequence[Part]) -> Part:
    return Part(Block.ROW, [line for part in parts for line in part.lines])
