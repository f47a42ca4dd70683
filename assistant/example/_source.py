"""A source text of the example case: front matter, and a body in a few simple marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOOTER = "Påhittat exempel. Kommunen, avsändaren och ärendet finns inte."


@dataclass(frozen=True)
class Source:
    """One text of `texts/`: what the front matter says, and the body in blocks."""

    name: str
    meta: dict[str, str]
    body: str

    def get(self, key: str) -> str:
        return self.meta.get(key, "")

    def lines(self, key: str) -> list[str]:
        """A value of several lines, written with " / " between them."""
        return [line.strip() for line in self.get(key).split(" / ") if line.strip()]


@dataclass(frozen=True)
class Block:
    """A paragraph and what it is: text, h1, h2, h3, bullet, number, lines, small, table or break."""

    kind: str
    text: str
    rows: tuple[tuple[str, ...], ...] = ()


_KINDS = (("### ", "h3"), ("## ", "h2"), ("# ", "h1"), ("- ", "bullet"), ("^ ", "small"))


def parse(path: Path) -> Source:
    """A source: front matter ("key: value") between two lines of ---, then the body."""
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    meta = dict(line.split(": ", 1) for line in head.splitlines() if line.strip())
    if "body_from" in meta:
        body = parse(path.with_name(meta["body_from"].strip() + ".md")).body
    return Source(path.stem, {key.strip(): value.strip() for key, value in meta.items()}, body.strip() + "\n")


def blocks(body: str) -> Iterator[Block]:
    """The body in blocks. A blank line ends a block; list items may follow each other directly."""
    for raw in re.split(r"\n\s*\n", body.strip()):
        lines = raw.strip().splitlines()
        if lines[0].startswith("|"):
            cells = (tuple(cell.strip() for cell in line.strip("| ").split("|")) for line in lines)
            yield Block("table", "", tuple(cells))
        elif lines[0].startswith("/ "):
            yield Block("lines", "\n".join(line.removeprefix("/").strip() for line in lines))
        elif lines[0] == "<<<":
            yield Block("break", "")
        else:
            yield from _running(lines)


def _running(lines: list[str]) -> Iterator[Block]:
    kind, words = "text", ""
    for line in lines:
        for mark, known in _KINDS:
            if line.startswith(mark):
                if words:
                    yield Block(kind, words)
                kind, words = known, line.removeprefix(mark)
                break
        else:
            if re.match(r"\d+\. ", line):
                if words:
                    yield Block(kind, words)
                kind, words = "number", line
            else:
                words = f"{words} {line.strip()}".strip()
    yield Block(kind, words)


def plain(body: str) -> str:
    """The body as it stands in a text file or an e-mail: the same words without the marks."""
    text = re.sub(r"^#+ (.*)$", lambda m: m[1].upper() if len(m[1]) < 40 else m[1], body, flags=re.M)
    return re.sub(r"^[/^] ?", "", text, flags=re.M).replace("**", "")
