"""What the styles of an OpenDocument text say: whether it is hidden, bold, a heading, in which font; and list numbers.

The numbers before headings and list items are in no paragraph, but people cite them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree

from assistant.reading import blocks, symbols
from assistant.reading.numbering import BULLET, written

_NS = {
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "form": "urn:oasis:names:tc:opendocument:xmlns:form:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
    "xml": "http://www.w3.org/XML/1998/namespace",
    "field": "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}
_SHORT = {uri: prefix for prefix, uri in _NS.items()}
_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_DASHES = frozenset("-–—")
_DEEPEST_STYLE = 12
"""Styles that build on each other in a circle must end too."""


def full(name: str) -> str:
    """ "text:p" as the XML library has it."""
    prefix, local = name.split(":")
    return f"{{{_NS[prefix]}}}{local}"


def short(element: Any) -> str:
    """ "text:p"; "" for comments and for what is in no namespace known here."""
    if not isinstance(element.tag, str):
        return ""
    name = etree.QName(element)
    prefix = _SHORT.get(name.namespace or "")
    return f"{prefix}:{name.localname}" if prefix else ""


def attribute(element: Any, name: str) -> str:
    """Its value; "" where it is not there."""
    return element.get(full(name)) or ""


def whole(text: str, default: int) -> int:
    """
    >>> whole("3", 1), whole("", 1), whole("99999999999", 1)
    (3, 1, 1)
    """
    return int(text) if text.isdecimal() and len(text) < 7 else default


@dataclass(frozen=True, slots=True)
class Level:
    """How a list, or the headings, are numbered at one depth."""

    kind: str
    """As in `numbering.written`; "" for none, "bullet"."""
    before: str
    after: str
    shown: int
    """Numbers of this many depths are shown: 2 for "6.3"."""
    start: int
    pattern: str
    """ "%1%.%2%" where the file says it itself."""
    sign: str = ""


BULLETS = {depth: Level("bullet", "", "", 1, 1, "", BULLET) for depth in range(1, 11)}
"""Of a list that has no style."""


class Styles:
    """Looked up by family and name; of two with the same name the one in the later file counts."""

    def __init__(self, roots: Sequence[Any]) -> None:
        self._styles: dict[tuple[str, str], Any] = {}
        self._lists: dict[str, dict[int, Level]] = {}
        self.outline: dict[int, Level] = {}
        for root in roots:
            for style in root.iter(full("style:style")):
                self._styles[attribute(style, "style:family"), attribute(style, "style:name")] = style
            for found in root.iter(full("text:list-style")):
                self._lists[attribute(found, "style:name")] = _levels(found)
            for found in root.iter(full("text:outline-style")):
                self.outline = _levels(found)

    def levels(self, name: str) -> dict[int, Level]:
        """Of a list."""
        return self._lists.get(name, {})

    def hidden(self, family: str, name: str) -> bool:
        """Text that is neither shown nor printed."""
        return self._text(family, name, "text:display") == "none"

    def font(self, family: str, name: str) -> str:
        """The name of the font, as far as it is said."""
        return (
            self._text(family, name, "style:font-name") or self._text(family, name, "fo:font-family")
        ).strip("'\"")

    def bold(self, family: str, name: str) -> bool | None:
        """None where nothing is said."""
        weight = self._text(family, name, "fo:font-weight")
        return weight in ("bold", "bolder") or (weight.isdecimal() and int(weight) >= 600) if weight else None

    def unnumbered(self, name: str) -> bool:
        """Whether a heading's style takes away the number that headings have."""
        for style in self._line("paragraph", name):
            given = style.get(full("style:list-style-name"))
            if given is not None:
                return bool(given == "")
        return False

    def heading(self, name: str) -> int:
        """The level that a paragraph's style gives it; 0 for none."""
        for style in self._line("paragraph", name):
            if level := whole(attribute(style, "style:default-outline-level"), 0):
                return level
            shown = attribute(style, "style:display-name") or attribute(style, "style:name").replace(
                "_20_", " "
            )
            if level := blocks.level_of_style(shown):
                return level
        return 0

    def page_style(self, name: str) -> str:
        """Of the page that a paragraph begins; "" for the same as before."""
        style = self._styles.get(("paragraph", name))
        return attribute(style, "style:master-page-name") if style is not None else ""

    def _text(self, family: str, name: str, what: str) -> str:
        for style in self._line(family, name):
            for properties in style.iterfind(full("style:text-properties")):
                if value := attribute(properties, what):
                    return value
        return ""

    def _line(self, family: str, name: str) -> Iterator[Any]:
        """A style and those that it builds on."""
        for _ in range(_DEEPEST_STYLE):
            style = self._styles.get((family, name))
            if style is None:
                return
            yield style
            name = attribute(style, "style:parent-style-name")


def _levels(style: Any) -> dict[int, Level]:
    found = {}
    for one in style:
        kind = short(one)
        if not kind.startswith(("text:list-level-style-", "text:outline-level-style")):
            continue
        sign = ""
        if kind == "text:list-level-style-bullet":
            fonts = one.find(full("style:text-properties"))
            font = "" if fonts is None else attribute(fonts, "fo:font-family").strip("'\"")
            shown = symbols.text_in(font, attribute(one, "text:bullet-char")[:1])
            sign = shown if shown in symbols.BOXES or shown in _DASHES else BULLET
        found[whole(attribute(one, "text:level"), 1)] = Level(
            "bullet" if sign else _FORMS.get(attribute(one, "style:num-format"), ""),
            attribute(one, "style:num-prefix"),
            attribute(one, "style:num-suffix"),
            whole(attribute(one, "text:display-levels"), 1),
            whole(attribute(one, "text:start-value"), 1),
            attribute(one, "loext:num-list-format"),
            sign,
        )
    return found


class Count:
    """Of one list, or of the headings: how far each depth has come."""

    def __init__(self) -> None:
        self._at: dict[int, int] = {}

    def next(self, depth: int, levels: dict[int, Level], start: str = "") -> str:
        """The number or sign of the next item; "" for none."""
        level = levels.get(depth)
        begins = level.start if level else 1
        self._at[depth] = whole(start, self._at.get(depth, begins - 1) + 1)
        for deeper in [n for n in self._at if n > depth]:
            del self._at[deeper]
        if level is None or not level.kind:
            return ""
        if level.kind == "bullet":
            return level.sign
        if level.pattern:
            label = re.sub(r"%(\d\d?)%", lambda m: self._shown(int(m[1]), levels), level.pattern)
        else:
            depths = range(max(1, depth - level.shown + 1), depth + 1)
            numbers = ".".join(filter(None, (self._shown(one, levels) for one in depths)))
            label = f"{level.before}{numbers}{level.after}"
        return label.strip()

    def _shown(self, depth: int, levels: dict[int, Level]) -> str:
        level = levels.get(depth)
        if level is None or level.kind in ("", "bullet"):
            return ""
        return written(self._at.get(depth, level.start), level.kind)
