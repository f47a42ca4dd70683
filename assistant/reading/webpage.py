"""HTML: what a reader of the page sees, without scripts and hidden parts, with what is filled in in its forms."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from lxml import etree, html

from assistant.domain import Document, ReviewItem
from assistant.reading import blocks, charsets, told
from assistant.reading.blocks import Block
from assistant.reading.result import Draft, RawPage, UnreadableFile
from assistant.settings import Settings

_CHARSET = re.compile(
    rb"(?i)<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]+)|^\s*<\?xml[^>]{0,100}encoding=[\"']([\w-]+)"
)
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_SKIPPED = frozenset(
    [
        "script",
        "style",
        "head",
        "template",
        "noscript",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "button",
        "title",
    ]
)
_TICKS = ("checkbox", "radio")
_NOT_SHOWN = ("hidden", "password", "submit", "button", "image", "reset", "file")
_HIDING = re.compile(r"display:none|visibility:hidden|mso-hide:all")
_AT_RULE = re.compile(r"@[^@{};]{0,500}(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})")
_RULE = re.compile(r"([^{}]{1,500})\{([^{}]{0,5000})\}")
_LONGEST_STYLE = 100_000
_QUOTES = re.compile(r"(?:^|\s)(?:gmail_quote|moz-cite|protonmail_quote|yahoo_quoted)")


@dataclass(slots=True)
class Webpage:
    """The page, and what it does not show."""

    page: RawPage
    hidden: list[str] = field(default_factory=list)
    deleted: int = 0
    inserted: int = 0
    pictures: int = 0

    def items(self, document: Document) -> list[ReviewItem]:
        """For the checklist."""
        found = []
        if self.inserted or self.deleted:
            found.append(told.tracked_changes(document, self.inserted, self.deleted))
        if self.hidden:
            found.append(told.hidden_text(document, self.hidden))
        if self.pictures and not self.page.text.strip():
            found.append(told.pictures(document, self.pictures))
        return found


def read(data: bytes, document: Document, _: Settings) -> Draft:
    """Raises `UnreadableFile` for what is no text, or too deep."""
    match = _CHARSET.search(data[:4096])
    try:
        said = (match[1] or match[2]).decode("ascii") if match else ""
        text, encoding = charsets.decode(data, said)
    except ValueError as error:
        raise told.no_text(document) from error
    seen = parse(text, document.name)
    items = [*seen.items(document), *told.lost_letters(document, text)]
    return Draft(f"html {encoding}", (seen.page,), False, {}, (), tuple(items))


def parse(text: str, name: str) -> Webpage:
    """Blocks apart by a blank line, table rows on a line each with cells joined by " | ".

    Letters that are quoted in the page have "> " before their lines, as in plain text.
    """
    # A declaration of encoding in a text that is already decoded would be refused.
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    if not text.strip():
        return Webpage(RawPage(""))
    parser = html.HTMLParser(no_network=True, huge_tree=False)
    try:
        root = html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return Webpage(RawPage(""))
    if any("depth" in error.message for error in parser.error_log):
        # What is deeper would be left out without a word.
        raise UnreadableFile(
            f"{name} har en webbsida med element i fler nivåer än som går att läsa.",
            "Öppna den i en webbläsare och spara den som PDF.",
        )
    seen = Webpage(RawPage(""))
    collector = _Collector(seen, _hiding_rules(root))
    collector.walk(root)
    collector.flush()
    seen.page = blocks.page(collector.blocks)
    return seen


class _Collector:
    """Collects text until a block begins or ends."""

    def __init__(self, seen: Webpage, hiding: Collection[str]) -> None:
        self.seen = seen
        self.blocks: list[Block] = []
        self._hiding = hiding
        self._pending: list[str] = []
        self._label = "• "
        self._quoted = 0

    def flush(self, level: int = 0) -> None:
        """End the block."""
        lines = "".join(self._pending).split("\n")
        words = [one for line in lines if (one := re.sub(r"[ \t]+", " ", line).strip())]
        self._pending.clear()
        if words:
            self._add(Block("\n".join(words), level))

    def _add(self, block: Block) -> None:
        if self._quoted:
            block = Block("\n".join(f"> {line}" for line in block.text.split("\n")), row=block.row)
        self.blocks.append(block)

    def walk(self, element: Any) -> None:
        """An element, and the text after it."""
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag and tag not in _SKIPPED:
            if self._is_hidden(element):
                self._tell_hidden(element)
            elif tag == "del":
                self.seen.deleted += 1
            else:
                self.seen.inserted += tag == "ins"
                self._element(element, tag)
        if element.tail:
            self._pending.append(_spaced(element.tail))

    def _element(self, element: Any, tag: str) -> None:
        if tag == "br":
            self._pending.append("\n")
        elif tag == "img":
            self.seen.pictures += 1
        elif tag in ("input", "select", "textarea"):
            self._pending.append(_filled_in(element, tag))
        elif tag == "tr" and _is_data(element):
            self.flush()
            for block in blocks.row(self._cells(element)):
                self._add(block)
        else:
            self._inside(element, tag)

    def _inside(self, element: Any, tag: str) -> None:
        block = tag in _BLOCKS or tag in ("td", "th")
        quote = _is_quote(element, tag)
        if block or quote:
            self.flush()
        self._quoted += quote
        if tag == "li":
            self._pending.append(self._label)
        if element.text:
            self._pending.append(element.text if tag == "pre" else _spaced(element.text))
        number = _first(element) if tag == "ol" else 0
        for child in element:
            if child.tag == "li":
                self._label = f"{number}. " if tag == "ol" else "• "
                number += 1
            self.walk(child)
        if block or quote:
            self.flush(int(tag[1]) if re.fullmatch(r"h[1-6]", tag) else 0)
        self._quoted -= quote

    def _cells(self, row: Any) -> list[list[Block]]:
        """An empty cell keeps its place: a cross tells by its column."""
        cells: list[list[Block]] = []
        for cell in row:
            if cell.tag not in ("td", "th"):
                continue
            inner = _Collector(self.seen, self._hiding)
            inner.walk(cell)
            inner.flush()
            cells.append(inner.blocks)
        return cells

    def _is_hidden(self, element: Any) -> bool:
        style = "".join((element.get("style") or "").lower().split())
        if element.get("hidden") is not None or (style and _HIDING.search(style)):
            return True
        if not self._hiding:
            return False
        names = [f".{one}" for one in (element.get("class") or "").split()]
        names.append(f"#{element.get('id')}")
        return any(one in self._hiding or f"{element.tag}{one}" in self._hiding for one in names)

    def _tell_hidden(self, element: Any) -> None:
        parts = (
            one
            for node in element.iter()
            if isinstance(node.tag, str) and node.tag not in _SKIPPED
            for one in (node.text, *(child.tail for child in node))
        )
        words = " ".join(" ".join(filter(None, parts)).replace("\u200c", "").replace("\u00a0", " ").split())
        if re.search(r"\w", words):
            self.seen.hidden.append(words)


def _hiding_rules(root: Any) -> frozenset[str]:
    """Classes and ids that the page's own style hides, on every screen and on paper."""
    style = " ".join(one.text or "" for one in root.iter("style"))[:_LONGEST_STYLE].lower()
    if "none" not in style and "hidden" not in style and "mso-hide" not in style:
        return frozenset()
    style = _AT_RULE.sub("", re.sub(r"/\*.*?\*/|<!--|-->", "", style, flags=re.DOTALL))
    found: set[str] = set()
    for selectors, rules in _RULE.findall(style):
        if _HIDING.search("".join(rules.split())):
            found.update(
                one.strip() for one in selectors.split(",") if re.fullmatch(r"\s*\w*[.#][\w-]+\s*", one)
            )
    return frozenset(found)


def _filled_in(element: Any, tag: str) -> str:
    """What a field of a form shows."""
    if tag == "textarea":
        return str(element.text or "")
    if tag == "select":
        options = list(element.iter("option"))
        chosen = [one for one in options if one.get("selected") is not None] or options[:1]
        return ", ".join(" ".join("".join(one.itertext()).split()) for one in chosen)
    kind = (element.get("type") or "text").lower()
    if kind in _TICKS:
        return "☒" if element.get("checked") is not None else "☐"
    return "" if kind in _NOT_SHOWN else str(element.get("value") or "")


def _is_data(row: Any) -> bool:
    """A row of a table of data: tables that lay out a page hold blocks of their own, or one cell."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    return len(cells) > 1 and not any(
        next(cell.iter("table", "h1", "h2", "h3", "h4"), None) is not None for cell in cells
    )


def _is_quote(element: Any, tag: str) -> bool:
    """An earlier letter, as mail programs quote it in their answers."""
    if tag == "blockquote":
        return element.get("type") == "cite" or bool(_QUOTES.search(element.get("class") or ""))
    return False


def _first(numbered: Any) -> int:
    """The number that a list begins with."""
    start = numbered.get("start", "1")
    return int(start) if start.isdecimal() and len(start) < 6 else 1


def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text)
