"""Rows of tables: kept whole, with the row that names their columns.

Word and HTML give cells. In the text of a PDF the columns have collapsed into words and figures on lines,
and a label may stand on lines of its own over its figures; what is left to see is that several passages in
a row end in figures.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.structure import sections
from assistant.structure.passages import CONTENTS, Block, Part

_FIGURE = re.compile(r"[-–−+]?\d[\d.,:]*(?:%|\s%)?|[-–−]|\d+(?:[.,]\d+)?\s?(?:mnkr|tkr|kr|st)")
_NUMBER = re.compile(r"[-–−+]?\d")
_CONTACT = re.compile(
    r"(?i)\btel|\bfax|\bgiro|\borg|\bbox\b|@|www|\bdnr\b|\bsid|\d{3} ?\d\d [A-ZÅÄÖ]|\bdatum\b|§|\b(?:19|20)\d\d-\d\d"
)
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
    first: Part | None = None
    above: Part | None = None
    for part in parts:
        if part.block is not Block.ROW or part.figures or CONTENTS.search(part.text):
            above = None
            continue
        width = _columns(part)
        if above is None or width != _columns(above):
            first = part
        elif first is not None and first is not part:
            part.header = first
        above = part


def _columns(part: Part) -> int:
    return part.text.count("\t") or part.text.count(" | ")


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
        header = _header(result)
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
