"""Word files (DOCX), read as Word shows them: tracked insertions in, deletions out, list numbers written.

The XML is read directly: what python-docx offers leaves out footnotes, text boxes, tracked changes
and the numbers that Word itself sets before headings and list items.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree

from assistant.domain import Document
from assistant.reading.numbering import Numbering
from assistant.reading.result import Draft, Mark, RawPage, UnreadableFile
from assistant.settings import Settings

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT_R = b"http://purl.oclc.org/ooxml/officeDocument/relationships"
_TRANSITIONAL_R = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"

_SKIPPED = frozenset(
    _W + name
    for name in ("del", "moveFrom", "instrText", "delText", "delInstrText", "pPr", "rPr", "tblPr", "sectPr")
) | {_MC + "Fallback"}
_LARGEST_PART = 64 * 2**20
"""No part of a real Word document, its text unpacked, comes near this."""
_BOLD_HEADING = 90
"""The longest line in bold that is taken for a heading without the style of one."""
_BOLD_LEVEL = 4
_HEADING_NAME = re.compile(r"(?i)(?:heading|rubrik)\s*(\d)")


def read(data: bytes, document: Document, settings: Settings) -> Draft:
    """Raises `UnreadableFile` for a damaged or hostile file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _Reader(archive, document, settings).read()
    except (
        zipfile.BadZipFile,
        zlib.error,
        KeyError,
        EOFError,
        etree.XMLSyntaxError,
        NotImplementedError,
    ) as error:
        raise UnreadableFile(
            f"{document.name} är skadad eller ofullständig och kan inte öppnas som Word-fil.",
            "Hämta filen på nytt, eller öppna den i Word och spara den igen.",
        ) from error


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph or a table row."""

    text: str
    level: int = 0
    """Of a heading; 0 for none."""
    row: bool = False


class _Reader:
    """One pass over one file."""

    def __init__(self, archive: zipfile.ZipFile, document: Document, settings: Settings) -> None:
        self.archive = archive
        self.document = document
        self.limit = min(_LARGEST_PART, settings.max_file_mb * 2**20)
        self.names = frozenset(archive.namelist())
        self.footnotes: list[str] = []
        self.notes = {**self._notes("footnote"), **self._notes("endnote")}
        styles = self._part("word/styles.xml")
        self.styles = (
            {s.get(_W + "styleId"): s for s in styles.iter(_W + "style")} if styles is not None else {}
        )
        self.numbering = Numbering(self._part("word/numbering.xml"))

    def read(self) -> Draft:
        main = self._part("word/document.xml")
        body = main.find(_W + "body") if main is not None else None
        if body is None:
            raise KeyError("word/document.xml")
        headers, footers = self._running(main)
        blocks = self._blocks(body)
        notes = [_Block(f"[{number}] {text}") for number, text in enumerate(self.footnotes, start=1)]
        return self._draft((*headers, *blocks, *notes), footers)

    def _draft(self, blocks: Sequence[_Block], footers: Sequence[_Block]) -> Draft:
        """A blank line between paragraphs, none between the rows of a table."""
        parts: list[str] = []
        headings: list[Mark] = []
        furniture: list[Mark] = []
        at = 0
        above: _Block | None = None
        for index, block in enumerate((*blocks, *footers)):
            if above is not None:
                parts.append("\n" if above.row and block.row else "\n\n")
                at += len(parts[-1])
            parts.append(block.text)
            if block.level:
                headings.append(Mark(at, at + len(block.text), block.level))
            if index >= len(blocks):
                furniture.append(Mark(at, at + len(block.text)))
            at += len(block.text)
            above = block
        page = RawPage("".join(parts), tuple(headings), tuple(furniture))
        return Draft("docx", (page,), False, self._metadata())

    def _part(self, name: str) -> Any:
        """A part of the file as XML, None where there is none; never more than the limit is unpacked."""
        if name not in self.names:
            return None
        with self.archive.open(name) as file:
            data = file.read(self.limit + 1)
        if len(data) > self.limit:
            raise UnreadableFile(
                f"{self.document.name} packas upp till mer än {self.limit // 2**20} MB text.",
                "Så ser inte ett remissvar ut. Öppna inte filen; be avsändaren om den som PDF.",
            )
        data = data.replace(_STRICT, _TRANSITIONAL).replace(_STRICT_R, _TRANSITIONAL_R)
        # No entities, nothing fetched: a file must not reach for other files.
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        root: Any = etree.fromstring(data, parser)
        if root.getroottree().docinfo.doctype:  # Word writes none; text after an entity would be left out
            raise UnreadableFile(
                f"{self.document.name} innehåller en dokumenttypsdeklaration, som inte hör hemma i en Word-fil.",
                "Öppna inte filen; be avsändaren om den som PDF.",
            )
        return root

    def _notes(self, kind: str) -> dict[tuple[str, str], Any]:
        root = self._part(f"word/{kind}s.xml")
        if root is None:
            return {}
        return {
            (kind, note.get(_W + "id")): note
            for note in root.iter(_W + kind)
            if note.get(_W + "type") is None
        }

    def _running(self, main: Any) -> tuple[list[_Block], list[_Block]]:
        """The first section's headers, which are the letterhead; and every other header and footer.

        Page numbers are left out.
        """
        first: list[_Block] = []
        others: list[_Block] = []
        known: set[str] = set()
        read: set[str] = set()
        relations = self._part("word/_rels/document.xml.rels")
        targets = {} if relations is None else {r.get("Id"): r.get("Target", "") for r in relations}
        for number, section in enumerate(main.iter(_W + "sectPr")):
            for reference in section.iter(_W + "headerReference", _W + "footerReference"):
                letterhead = number == 0 and reference.tag == _W + "headerReference"
                name = "word/" + targets.get(reference.get(_R + "id"), "").removeprefix("/word/")
                if name in read:
                    continue  # sections share headers; a second reading would find nothing new
                read.add(name)
                root = self._part(name)
                for block in self._blocks(root) if root is not None else ():
                    letters = re.sub(r"(?i)\b(?:sida|sid|page|av|of)\b|[\W\d_]", "", block.text)
                    if letters and block.text not in known:
                        known.add(block.text)
                        (first if letterhead else others).append(_Block(block.text))
        return first, others

    def _blocks(self, parent: Any) -> list[_Block]:
        blocks: list[_Block] = []
        for child in parent:
            if child.tag == _W + "p":
                blocks.extend(self._paragraph(child))
            elif child.tag == _W + "tbl":
                blocks.extend(self._table(child))
            elif child.tag not in _SKIPPED:
                blocks.extend(self._blocks(child))
        return blocks

    def _paragraph(self, paragraph: Any) -> list[_Block]:
        boxes: list[Any] = []
        text = self._text(paragraph, boxes).strip()
        blocks = []
        if text:
            label = self.numbering.label(*self._numbered(paragraph))
            level = self._heading(paragraph, text, label)
            blocks.append(_Block(f"{label} {text}" if label else text, level))
        for box in boxes:
            blocks.extend(self._blocks(box))
        return blocks

    def _text(self, element: Any, boxes: list[Any]) -> str:
        parts: list[str] = []
        for child in element:
            tag = child.tag
            if tag in _SKIPPED or not isinstance(tag, str):
                continue
            if tag == _W + "t":
                parts.append(child.text or "")
            elif tag in (_W + "tab", _W + "ptab"):
                parts.append("\t")
            elif tag in (_W + "br", _W + "cr"):
                parts.append("\n")
            elif tag == _W + "noBreakHyphen":
                parts.append("-")
            elif tag == _W + "softHyphen":
                parts.append("\u00ad")
            elif tag == _W + "sym":
                parts.append(_symbol(child.get(_W + "char", "")))
            elif tag in (_W + "footnoteReference", _W + "endnoteReference"):
                parts.append(self._note(child))
            elif tag == _W + "txbxContent":
                boxes.append(child)
            else:
                parts.append(self._text(child, boxes))
        return "".join(parts)

    def _note(self, reference: Any) -> str:
        kind = "footnote" if reference.tag == _W + "footnoteReference" else "endnote"
        note = self.notes.get((kind, reference.get(_W + "id")))
        if note is None:
            return ""
        self.footnotes.append(
            "\n".join(filter(None, (self._text(p, []).strip() for p in note.iter(_W + "p"))))
        )
        return f"[{len(self.footnotes)}]"

    def _table(self, table: Any) -> list[_Block]:
        """Row by row, cells joined by " | ". A row of one cell, as in a form or a letterhead, is plain text."""
        blocks: list[_Block] = []
        for row in _rows(table, "tr"):
            cells = [cell for cell in map(self._blocks, _rows(row, "tc")) if cell]
            if len(cells) == 1:
                blocks.extend(cells[0])
            elif cells:
                blocks.append(_Block(" | ".join("\n".join(b.text for b in cell) for cell in cells), row=True))
        return blocks

    def _numbered(self, paragraph: Any) -> tuple[str | None, int]:
        """Number list and level, of the paragraph itself or of its style."""
        own = paragraph.find(f"{_W}pPr/{_W}numPr")
        found = own if own is not None else self._of_style(paragraph, f"{_W}pPr/{_W}numPr")
        if found is None:
            return None, 0
        number, level = found.find(_W + "numId"), found.find(_W + "ilvl")
        if level is None and own is not None:
            inherited = self._of_style(paragraph, f"{_W}pPr/{_W}numPr/{_W}ilvl")
            level = inherited
        return (
            number.get(_W + "val") if number is not None else None,
            _integer(level.get(_W + "val")) if level is not None else 0,
        )

    def _styles(self, paragraph: Any) -> Iterator[Any]:
        """The paragraph's style and those that it builds on."""
        reference = paragraph.find(f"{_W}pPr/{_W}pStyle")
        name = reference.get(_W + "val") if reference is not None else None
        for _ in range(12):  # styles that build on each other in a circle must end too
            style = self.styles.get(name)
            if style is None:
                return
            yield style
            base = style.find(_W + "basedOn")
            name = base.get(_W + "val") if base is not None else None

    def _of_style(self, paragraph: Any, path: str) -> Any:
        return next((found for s in self._styles(paragraph) if (found := s.find(path)) is not None), None)

    def _heading(self, paragraph: Any, text: str, label: str) -> int:
        """Level of a heading, 0 for none: by outline level, by style name, or a short line all in bold."""
        outline = paragraph.find(f"{_W}pPr/{_W}outlineLvl")
        if outline is None:
            outline = self._of_style(paragraph, f"{_W}pPr/{_W}outlineLvl")
        if outline is not None and (level := _integer(outline.get(_W + "val"))) < 9:
            return level + 1
        for style in self._styles(paragraph):
            name = style.find(_W + "name")
            names = f"{style.get(_W + 'styleId')}", name.get(_W + "val", "") if name is not None else ""
            if any(n.casefold() in ("title", "rubrik") for n in names):
                return 1
            match = next((m for n in names if (m := _HEADING_NAME.match(n))), None)
            if match:
                return int(match.group(1)) or 1
        short = 2 < len(text) <= _BOLD_HEADING and not text.endswith((".", ",", ";")) and "\n" not in text
        return _BOLD_LEVEL if short and label != "•" and self._bold(paragraph) else 0

    def _bold(self, paragraph: Any) -> bool:
        runs = [r for r in paragraph.iter(_W + "r") if any((t.text or "").strip() for t in r.iter(_W + "t"))]
        return bool(runs) and all(_is_on(r.find(f"{_W}rPr/{_W}b")) for r in runs)

    def _metadata(self) -> dict[str, str]:
        root = self._part("docProps/core.xml")
        if root is None:
            return {}
        found = {}
        for child in root:
            if isinstance(child.tag, str) and (child.text or "").strip():
                found[etree.QName(child).localname] = child.text.strip()
        return {name: found[name] for name in sorted(found)}


def _rows(parent: Any, kind: str) -> Iterator[Any]:
    """Rows of a table, or cells of a row, also inside content controls and tracked insertions."""
    for child in parent:
        if child.tag == _W + kind:
            if child.find(f"{_W}trPr/{_W}del") is None:
                yield child
        elif child.tag not in _SKIPPED and child.tag != _W + "tbl":
            yield from _rows(child, kind)


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""


def _integer(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 10 else 0


def _is_on(toggle: Any) -> bool:
    return toggle is not None and toggle.get(_W + "val", "1") not in ("0", "false", "off")
