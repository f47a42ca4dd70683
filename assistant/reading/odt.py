"""OpenDocument text (.odt): the text as it is shown, with deleted text left out and comments told."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from lxml import etree

from assistant.domain import Document
from assistant.reading import blocks, told
from assistant.reading.blocks import Block
from assistant.reading.result import Draft, UnreadableFile
from assistant.settings import Settings

_NS = {
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
}
_SHORT = {uri: prefix for prefix, uri in _NS.items()}
_MOST_REPEATED = 200
"""A sheet's row may be said to be repeated a million times: empty ones are."""
_DEEPEST = 60


@dataclass(slots=True)
class _Found:
    """What the text does not show."""

    comments: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    inserted: int = 0
    deleted: int = 0
    charts: int = 0


def read(data: bytes, document: Document, settings: Settings) -> Draft:
    """Raises `UnreadableFile` for what is damaged or unpacks beyond the limit."""
    limit = settings.max_file_mb * 2**20
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            content = _part(archive, "content.xml", limit, document)
            meta = _part(archive, "meta.xml", limit, document)
    except (
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,
        RuntimeError,
        OSError,
        EOFError,
        ValueError,
    ) as error:
        raise _damaged(document) from error
    body = None if content is None else content.find("office:body/office:text", _NS)
    if content is None or body is None:
        raise _damaged(document)
    found = _Found()
    found.deleted = len(body.findall("text:tracked-changes/text:changed-region/text:deletion", _NS))
    found.inserted = len(body.findall("text:tracked-changes/text:changed-region/text:insertion", _NS))
    story = blocks.with_notes(list(_blocks(body, found, 0, _Lists(content))))
    return Draft("odt", (blocks.page(story),), False, _metadata(meta), (), tuple(_items(found, document)))


def _damaged(document: Document) -> UnreadableFile:
    return UnreadableFile(
        f"{document.name} är en skadad eller ofullständig ODT-fil och kan inte öppnas.",
        "Hämta filen på nytt eller be avsändaren skicka den igen.",
    )


def _part(archive: zipfile.ZipFile, name: str, limit: int, document: Document) -> Any:
    if name not in archive.namelist():
        return None
    with archive.open(name) as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise UnreadableFile(
            f"{document.name} packas upp till mer än {limit // 2**20} MB.",
            "Så ser inte ett remissvar ut. Be avsändaren om svaret som PDF.",
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _damaged(document) from error


def _tag(element: Any) -> str:
    """ "text:p"; "" for comments and for what is in no namespace known here."""
    if not isinstance(element.tag, str):
        return ""
    name = etree.QName(element)
    return f"{_SHORT.get(name.namespace, '')}:{name.localname}"


def _attribute(element: Any, name: str) -> str:
    prefix, local = name.split(":")
    return element.get(f"{{{_NS[prefix]}}}{local}") or ""


class _Lists:
    """Whether a list is numbered, and what stands around its numbers."""

    def __init__(self, content: Any) -> None:
        self._levels: dict[tuple[str, int], tuple[str, str, str]] = {}
        for style in content.iter(f"{{{_NS['text']}}}list-style"):
            name = _attribute(style, "style:name")
            for level in style:
                if _tag(level) == "text:list-level-style-number":
                    form = level.get(f"{{{_NS['style']}}}num-format") or ""
                    self._levels[name, int(_attribute(level, "text:level") or 1)] = (
                        form,
                        _attribute(level, "style:num-prefix"),
                        _attribute(level, "style:num-suffix"),
                    )

    def label(self, style: str, level: int, number: int) -> str:
        """
        "1. ", "a) " or "• ".
        """
        form, prefix, suffix = self._levels.get((style, level), ("", "", ""))
        if not form:
            return "• "
        if form in "aA" and number <= 26:
            letter = chr(ord("a") + number - 1)
            return f"{prefix}{letter if form == 'a' else letter.upper()}{suffix or '.'} "
        return f"{prefix}{number}{suffix or '.'} "


def _blocks(parent: Any, found: _Found, depth: int, lists: _Lists) -> Iterator[Block]:
    """Paragraphs, headings and rows under an element, in reading order."""
    if depth > _DEEPEST:
        return
    for element in parent:
        match _tag(element):
            case "text:h":
                level = _attribute(element, "text:outline-level")
                yield from _paragraph(element, found, int(level) if level.isdecimal() else 1)
            case "text:p":
                yield from _paragraph(element, found, 0)
            case "text:list":
                yield from _list(element, found, depth, lists, "", 1)
            case "table:table":
                yield from _table(element, found, depth, lists)
            case (
                "text:section"
                | "text:index-body"
                | "text:table-of-content"
                | "draw:text-box"
                | "draw:frame"
                | "text:numbered-paragraph"
            ):
                yield from _blocks(element, found, depth + 1, lists)
            case _:
                continue  # settings, forward declarations and deleted text


def _paragraph(element: Any, found: _Found, level: int) -> Iterator[Block]:
    notes: list[str] = []
    boxes: list[Any] = []
    words = "".join(_words(element, found, notes, boxes))
    lines = [" ".join(line.split(" ")).strip() for line in words.split("\n")]
    yield Block("\n".join(line for line in lines if line), min(level, 9), notes=tuple(notes))
    for box in boxes:
        yield from _blocks(box, found, 1, _Lists(box))


def _words(element: Any, found: _Found, notes: list[str], boxes: list[Any]) -> Iterator[str]:
    """The text of a paragraph; footnotes and text boxes on it are put aside."""
    if element.text:
        yield _spaced(element.text)
    for child in element:
        match _tag(child):
            case "text:s":
                yield " "
            case "text:tab":
                yield "\t"
            case "text:line-break":
                yield "\n"
            case "text:note":
                mark = "".join(child.findtext("text:note-citation", "", _NS).split())
                body = child.find("text:note-body", _NS)
                inner = [] if body is None else [b.text for b in _blocks(body, found, 1, _Lists(child))]
                notes.append(f"[{mark}] {' '.join(filter(None, inner))}".strip())
                yield f"[{mark}]"
            case "office:annotation":
                who = child.findtext("dc:creator", "", _NS)
                said = " ".join(" ".join(p.itertext()) for p in child.iterfind(".//text:p", _NS))
                found.comments.append(f"{who}: ”{said}”" if who else f"”{said}”")
            case "draw:frame" | "draw:custom-shape" | "draw:g":
                if child.find("draw:text-box", _NS) is not None:
                    boxes.append(child)
                elif child.find("draw:object", _NS) is not None:
                    found.charts += 1
            case "text:hidden-text":
                found.hidden.append(_attribute(child, "text:string-value"))
            case "":
                pass
            case _:
                yield from _words(child, found, notes, boxes)
        if child.tail:
            yield _spaced(child.tail)


def _spaced(text: str) -> str:
    """White space in the file is one space; what is meant as more has elements of its own."""
    return text if text == " " else _collapsed(text)


def _collapsed(text: str) -> str:
    words = " ".join(text.split())
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and words else ""
    return f"{before}{words}{after}"


def _list(element: Any, found: _Found, depth: int, lists: _Lists, style: str, level: int) -> Iterator[Block]:
    style = _attribute(element, "text:style-name") or style
    number = 0
    for item in element:
        kind = _tag(item)
        if kind not in ("text:list-item", "text:list-header"):
            continue
        start = _attribute(item, "text:start-value")
        number = int(start) if start.isdecimal() else number + 1
        first = kind == "text:list-item"
        for part in item:
            if _tag(part) == "text:list":
                if depth < _DEEPEST:
                    yield from _list(part, found, depth + 1, lists, style, level + 1)
                continue
            for block in _blocks([part], found, depth + 1, lists):
                if first and block.text:
                    block = replace(block, text=lists.label(style, level, number) + block.text)
                    first = False
                yield block


def _table(element: Any, found: _Found, depth: int, lists: _Lists) -> Iterator[Block]:
    for part in element:
        match _tag(part):
            case "table:table-header-rows" | "table:table-row-group" | "table:table-rows":
                yield from _table(part, found, depth + 1, lists)
            case "table:table-row":
                cells: list[list[Block]] = []
                for cell in part:
                    if _tag(cell) not in ("table:table-cell", "table:covered-table-cell"):
                        continue
                    words = list(_blocks(cell, found, depth + 1, lists))
                    many = _attribute(cell, "table:number-columns-repeated")
                    cells += [words] * min(int(many) if many.isdecimal() else 1, _MOST_REPEATED)
                yield from blocks.row(cells)
            case _:
                continue


def _metadata(meta: Any) -> dict[str, str]:
    if meta is None:
        return {}
    names = {
        "Title": "dc:title",
        "Author": "meta:initial-creator",
        "ModDate": "dc:date",
        "Creator": "meta:generator",
    }
    values = {
        key: " ".join((meta.findtext(f".//{name}", "", _NS) or "").split()) for key, name in names.items()
    }
    return {key: value for key, value in values.items() if value}


def _items(found: _Found, document: Document) -> Iterator[Any]:
    if found.inserted or found.deleted:
        yield told.tracked_changes(document, found.inserted, found.deleted)
    if found.comments:
        yield told.comments(document, found.comments)
    if hidden := [text for text in found.hidden if text.strip()]:
        yield told.hidden_text(document, hidden)
    if found.charts:
        yield told.charts(document, found.charts)
