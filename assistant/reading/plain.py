"""Text, Markdown and HTML."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from typing import Any

from lxml import etree, html

from assistant.domain import Document
from assistant.reading.result import Draft, Mark, RawPage, UnreadableFile
from assistant.settings import Settings

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
_MARKDOWN_HEADING = re.compile(r"(?m)^ {0,3}(#{1,6})[ \t]+(?P<title>[^\n]*?)[ \t]*#*[ \t]*$")
_CHARSET = re.compile(rb"(?i)<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]+)")
_BLOCKS_TEXT = (
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot "
    "thead tr ul"
)
_BLOCKS = frozenset(_BLOCKS_TEXT.split())
_SKIPPED_TEXT = (
    "script style head template noscript svg math iframe object embed select option button textarea input "
    "title"
)
_SKIPPED = frozenset(_SKIPPED_TEXT.split())


def with_line_feeds(text: str) -> str:
    """Every line end as "\\n"."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def decode(data: bytes) -> tuple[str, str]:
    """Text and the encoding it was in; raises `ValueError` for bytes that are no text.

    >>> decode("å".encode("cp1252")), decode("å".encode("utf-16"))
    (('å', 'windows-1252'), ('å', 'utf-16'))
    """
    for mark, name in ((BOM_UTF8, "utf-8-sig"), (BOM_UTF16_LE, "utf-16"), (BOM_UTF16_BE, "utf-16")):
        if data.startswith(mark):
            return _checked(data.decode(name, "replace")), name
    zeros = data[:2000].count(0)
    if zeros > len(data[:2000]) // 4:
        name = "utf-16-le" if data[1:2000:2].count(0) > data[:2000:2].count(0) else "utf-16-be"
        return _checked(data.decode(name, "replace")), name
    try:
        return _checked(data.decode("utf-8")), "utf-8"
    except UnicodeDecodeError:
        return _checked(data.decode("cp1252", "replace")), "windows-1252"


def _checked(text: str) -> str:
    if len(_CONTROL.findall(text)) > max(2, len(text) // 200):
        raise ValueError("not a text")
    return with_line_feeds(text)


def _decoded(data: bytes, document: Document) -> tuple[str, str]:
    try:
        return decode(data)
    except ValueError as error:
        raise UnreadableFile(
            f"{document.name} innehåller inte läsbar text.",
            "Öppna filen i det program den kommer från och spara den som PDF eller Word (.docx).",
        ) from error


def read_text(data: bytes, document: Document, settings: Settings) -> Draft:
    """Form feeds, as converters from PDF leave them, are page breaks."""
    text, encoding = _decoded(data, document)
    reader = f"text {encoding}"
    if "\f" not in text.strip("\f\n "):
        return Draft(reader, (RawPage(text),), False)
    pages = text.removesuffix("\f").split("\f")
    if len(pages) > settings.max_pages:
        raise UnreadableFile(
            f"{document.name} har {len(pages)} sidor, fler än gränsen på {settings.max_pages}.",
            "Dela filen, eller höj gränsen (max_pages) i inställningarna.",
        )
    return Draft(reader, tuple(RawPage(page.strip("\n")) for page in pages), True)


def read_markdown(data: bytes, document: Document, _: Settings) -> Draft:
    """As text; the marks stay in it, headings are found by theirs."""
    text, encoding = _decoded(data, document)
    fences = [match.span() for match in re.finditer(r"(?ms)^```.*?^```", text)]
    headings = tuple(
        Mark(match.start("title"), match.end("title"), len(match.group(1)))
        for match in _MARKDOWN_HEADING.finditer(text)
        if match["title"] and not any(a <= match.start() < b for a, b in fences)
    )
    return Draft(f"markdown {encoding}", (RawPage(text, headings),), False)


def read_html(data: bytes, document: Document, _: Settings) -> Draft:
    """What a reader of the page sees: no scripts, styles or hidden parts."""
    match = _CHARSET.search(data[:4096])
    if match and not data.startswith((BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE)):
        charset = match.group(1).decode("ascii").lower()
        try:
            return Draft(
                f"html {charset}", (html_page(with_line_feeds(data.decode(charset)), document.name),), False
            )
        except (LookupError, UnicodeDecodeError):
            pass  # said wrongly: found out from the bytes instead
    text, encoding = _decoded(data, document)
    return Draft(f"html {encoding}", (html_page(text, document.name),), False)


def html_page(text: str, name: str) -> RawPage:
    """Blocks apart by a blank line, table rows on a line each with cells joined by " | "."""
    # A declaration of encoding in a text that is already decoded would be refused.
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    if not text.strip():
        return RawPage("")
    parser = html.HTMLParser(no_network=True, huge_tree=False)
    try:
        root = html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return RawPage("")
    if any("depth" in error.message for error in parser.error_log):
        # What is deeper would be left out without a word.
        raise UnreadableFile(
            f"{name} har en webbsida med element i fler nivåer än som går att läsa.",
            "Öppna den i en webbläsare och spara den som PDF.",
        )
    blocks: list[tuple[str, int, bool]] = []
    collector = _Blocks(blocks)
    collector.walk(root)
    collector.flush()
    parts: list[str] = []
    headings: list[Mark] = []
    at = 0
    for index, (words, level, row) in enumerate(blocks):
        if index:
            parts.append("\n" if row and blocks[index - 1][2] else "\n\n")
            at += len(parts[-1])
        parts.append(words)
        if level:
            headings.append(Mark(at, at + len(words), level))
        at += len(words)
    return RawPage("".join(parts), tuple(headings))


class _Blocks:
    """Collects text until a block begins or ends."""

    def __init__(self, blocks: list[tuple[str, int, bool]]) -> None:
        self.blocks = blocks
        self.pending: list[str] = []
        self.label = "• "

    def flush(self, level: int = 0) -> None:
        lines = ("".join(self.pending)).split("\n")
        words = "\n".join(filter(None, (re.sub(r"[ \t]+", " ", line).strip() for line in lines)))
        self.pending.clear()
        if words:
            self.blocks.append((words, level, False))

    def walk(self, element: Any) -> None:
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag and tag not in _SKIPPED and not _is_hidden(element):
            self._element(element, tag)
        if element.tail:
            self.pending.append(_spaced(element.tail))

    def _element(self, element: Any, tag: str) -> None:
        if tag == "br":
            self.pending.append("\n")
            return
        if tag == "tr" and _is_data(element):
            self.flush()
            self._row(element)
            return
        if tag in _BLOCKS:
            self.flush()
        if tag == "li":
            self.pending.append(self.label)
        if element.text:
            self.pending.append(element.text if tag == "pre" else _spaced(element.text))
        number = _first(element) if tag == "ol" else 0
        for child in element:
            if child.tag == "li":
                self.label = f"{number}. " if tag == "ol" else "• "
                number += 1
            self.walk(child)
        if tag in _BLOCKS or tag in ("td", "th"):
            self.flush(int(tag[1]) if re.fullmatch(r"h[1-6]", tag) else 0)

    def _row(self, row: Any) -> None:
        cells = []
        for cell in row:
            inner: list[tuple[str, int, bool]] = []
            collector = _Blocks(inner)
            collector.walk(cell)
            collector.flush()
            words = "\n".join(text for text, _, _ in inner)
            if words:
                cells.append(words)
        if cells:
            self.blocks.append((" | ".join(cells), 0, True))


def _is_data(row: Any) -> bool:
    """A row of a table of data: tables that lay out a page hold blocks of their own, or one cell."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    return len(cells) > 1 and not any(
        next(cell.iter("table", "h1", "h2", "h3", "h4"), None) is not None for cell in cells
    )


def _first(numbered: Any) -> int:
    """The number that a list begins with."""
    start = numbered.get("start", "1")
    return int(start) if start.isdecimal() and len(start) < 6 else 1


def _is_hidden(element: Any) -> bool:
    style = element.get("style", "").replace(" ", "").lower()
    return element.get("hidden") is not None or "display:none" in style or "visibility:hidden" in style


def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text)
