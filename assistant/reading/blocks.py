"""Paragraphs, headings and table rows, as formats without pages give them, and the raw text they make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.reading.result import Mark, RawPage

BOLD_LEVEL = 4
"""Of a short line in bold that is a heading without the style of one."""
_LONGEST_BOLD = 90
_NUMBERED_HEADING = re.compile(r"(?i)(?:^|[^a-zåäö])(?:heading|rubrik) ?(\d)")
_TITLES = frozenset(("title", "rubrik", "titel"))
_LOWER = frozenset(("mellanrubrik", "underrubrik", "subheading"))
_LOWER_LEVEL = 3
_PAGE_NUMBER = re.compile(r"(?i)\b(?:sida|sid|page|av|of)\b|[\W\d_]")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a table row."""

    text: str
    level: int = 0
    """Of a heading; 0 for none."""
    row: bool = False
    furniture: bool = False
    notes: tuple[str, ...] = ()
    """Footnotes called for in it, with their marks."""


def page(blocks: Sequence[Block]) -> RawPage:
    """A blank line between paragraphs, none between the rows of a table."""
    parts: list[str] = []
    headings: list[Mark] = []
    furniture: list[Mark] = []
    at = 0
    above: Block | None = None
    for block in blocks:
        if not block.text:
            continue
        if above is not None:
            parts.append("\n" if above.row and block.row else "\n\n")
            at += len(parts[-1])
        parts.append(block.text)
        end = at + len(block.text)
        if block.level:
            headings.append(Mark(at, end, block.level))
        if block.furniture:
            furniture.append(Mark(at, end))
        at = end
        above = block
    return RawPage("".join(parts), tuple(headings), tuple(furniture))


def with_notes(blocks: Sequence[Block]) -> list[Block]:
    """Footnotes put last in their section: under the next heading they would be somebody else's words."""
    found: list[Block] = []
    waiting: list[Block] = []
    for block in blocks:
        if block.level:
            found += waiting
            waiting = []
        found.append(block)
        waiting += [Block(note) for note in block.notes]
    return found + waiting


def row(cells: Sequence[Sequence[Block]]) -> list[Block]:
    """A table row: cells joined by " | ", an empty one in its place, since a cross tells by its column.

    A row with text in one cell only, as in a form or a letterhead, is plain text; so are the cells of a
    row that holds headings or tables of its own, which lays out a page.
    """
    filled = [cell for cell in cells if any(block.text for block in cell)]
    if len(filled) == 1 or any(b.row or 0 < b.level < BOLD_LEVEL for cell in cells for b in cell):
        return [block for cell in filled for block in cell]
    if not filled:
        return []
    texts = ["\n".join(block.text for block in cell if block.text) for cell in cells]
    notes = tuple(note for cell in cells for block in cell for note in block.notes)
    return [Block(" | ".join(texts).rstrip(), row=True, notes=notes)]


def looks_like_heading(text: str) -> bool:
    """Whether a line all in bold is short enough, and not a sentence."""
    return 2 < len(text) <= _LONGEST_BOLD and not text.endswith((".", ",", ";")) and "\n" not in text


def level_of_style(name: str) -> int:
    """Of a heading, by the name of its style; 0 for other names.

    >>> level_of_style("Rubrik 2"), level_of_style("Titel"), level_of_style("Brödtext")
    (2, 1, 0)
    """
    if name.casefold() in _TITLES:
        return 1
    if match := _NUMBERED_HEADING.search(name):
        return int(match.group(1)) or 1
    return _LOWER_LEVEL if name.casefold() in _LOWER else 0


def is_running(text: str) -> bool:
    """Whether a header or footer says more than which page it is.

    >>> is_running("Sida 2 av 3"), is_running("Mora kommun, sida 2")
    (False, True)
    """
    return bool(_PAGE_NUMBER.sub("", text))
