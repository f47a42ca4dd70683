"""The remissammanställning as Markdown. Text from documents is escaped: it can neither format nor link."""

from __future__ import annotations

import re

from assistant.domain import CaseFile
from assistant.export.blocks import Block, Bullet, Grid, Heading, Note, Quote, Text, Title
from assistant.export.harmless import clean
from assistant.export.outline import outline
from assistant.export.wording import Wording

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#])")
_STARTS_A_LIST = re.compile(r"^(\s*)(?:([-+=])|(\d+)([.)]))(?=\s|=|-|$)")


def render(case_file: CaseFile, wording: Wording) -> bytes:
    lines: list[str] = []
    before: Block | None = None
    for block in outline(case_file, wording):
        if before is not None and not (isinstance(block, Bullet) and isinstance(before, Bullet)):
            lines.append("")
        lines += _lines(block)
        before = block
    return ("\n".join(lines) + "\n").encode()


def _lines(block: Block) -> list[str]:
    if isinstance(block, Title):
        return [f"# {escape(block.text)}", "", f"**{escape(block.subtitle)}**"]
    if isinstance(block, Heading):
        return [f"{'#' * (block.level + 1)} {escape(block.text)}"]
    if isinstance(block, Text):
        return [_led(block.lead, block.text)]
    if isinstance(block, Note):
        return [f"> **{escape(block.lead)}** {escape(block.text)}"]
    if isinstance(block, Bullet):
        return [f"- {_led(block.lead, block.text)}"]
    if isinstance(block, Quote):
        return [f"> ”{escape(block.text)}” {escape(block.source)}"]
    return _grid(block)


def _led(lead: str, text: str) -> str:
    return f"**{escape(lead)}** {escape(text)}" if lead else escape(text)


def _grid(grid: Grid) -> list[str]:
    def row(cells: tuple[str, ...]) -> str:
        return f"| {' | '.join(escape(cell) for cell in cells)} |"

    return [
        row(grid.header),
        f"|{'|'.join(' --- ' for _ in grid.header)}|",
        *(row(tuple(cell.text for cell in cells)) for cells in grid.rows),
    ]


def escape(text: str) -> str:
    """Text that Markdown shows as it is, on one line.

    >>> escape("<b>1. *nej*</b> | ja")
    '\\\\<b\\\\>1. \\\\*nej\\\\*\\\\</b\\\\> \\\\| ja'
    """
    line = _SPECIAL.sub(r"\\\1", " ".join(clean(text).split()))
    line = line.replace("://", ":\\//")  # bare addresses are made into links by most readers
    return _STARTS_A_LIST.sub(lambda m: f"{m[1]}\\{m[2]}" if m[2] else f"{m[1]}{m[3]}\\{m[4]}", line)
