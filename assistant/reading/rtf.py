"""Rich Text Format: the text as a word processor shows it.

Read here and not by a library: those that may be used leave out footnotes and text boxes, and take deleted
and hidden text for the sender's words.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass, field, replace

from assistant.domain import Document, ReviewItem
from assistant.reading import blocks, charsets, rtfwords, symbols, told, webpage
from assistant.reading.blocks import Block
from assistant.reading.numbering import BULLET, written
from assistant.reading.result import Draft, RawPage, UnreadableFile
from assistant.reading.rtftree import (
    Group,
    TooDeepError,
    Word,
    anywhere,
    deep_number,
    destination,
    groups,
    number,
    parse,
)
from assistant.settings import Settings

_SYMBOL_FIELD = re.compile(r'SYMBOL\s+(\d+).*?\\f\s+"?([\w ]+)')
_HEADING = re.compile(r"(?i)(?:^|[^a-zåäö])(?:heading|rubrik) ?(\d)")


@dataclass(slots=True)
class _Story:
    """Text that is being gathered: the body, a header, a footnote, a cell's worth at a time."""

    found: list[Block] = field(default_factory=list)
    cell: list[Block] = field(default_factory=list)
    cells: list[list[Block]] = field(default_factory=list)
    inner_cell: list[Block] = field(default_factory=list)
    inner: list[list[Block]] = field(default_factory=list)
    """Cells of a row of a table in a cell."""
    depth: int = 0
    """1 in a table, 2 and more in a table in a table."""
    words: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    boxes: list[Block] = field(default_factory=list)
    """Text boxes that hang on the paragraph."""
    light: bool = False
    """Whether the paragraph has letters that are not bold."""
    label: str = ""
    level: int = 0


@dataclass(slots=True)
class _State:
    """What holds until the group ends."""

    font: int = -1
    fallback: int = 1
    """Characters after a Unicode character, for programs that do not know it."""
    bold: bool = False
    hidden: bool = False
    change: str = ""
    only_rtf: bool = False
    """Made for those who do not read the HTML inside."""


def read(data: bytes, document: Document, _: Settings) -> Draft:
    """Raises `UnreadableFile` for what has groups in groups beyond reason."""
    try:
        root, whole = parse(data)
    except TooDeepError as error:
        raise UnreadableFile(
            f"{document.name} har grupper i fler nivåer än en RTF-fil har.",
            "Öppna filen i Word och spara den som .docx.",
        ) from error
    reader = _Reader()
    reader.walk(root, _State())
    reader.paragraph()
    items = reader.items(document)
    if not whole:
        items.append(
            told.item(
                document,
                f"{document.name} slutar mitt i: filen är avhuggen.",
                "Hämta filen på nytt eller be avsändaren skicka den igen.",
            )
        )
    return Draft("rtf", (reader.page(document.name),), False, reader.metadata, (), tuple(items))


class _Reader:
    """One pass over one file."""

    def __init__(self) -> None:
        self.story = self.body = _Story()
        self.letterhead: list[Block] = []
        self.running: list[Block] = []
        self.metadata: dict[str, str] = {}
        self.html: list[str] | None = None
        self._fonts: dict[int, tuple[str, str]] = {}
        """Name and encoding."""
        self._encoding = "cp1252"
        self._default_font = -1
        self._styles: dict[int, str] = {}
        self._called: Counter[str] = Counter()
        self._comments: list[str] = []
        self._author = ""
        self._hidden: list[str] = []
        self._changes: Counter[str] = Counter()
        self._last_change = ""
        self._objects = 0
        self._bytes = bytearray()
        self._units: list[int] = []
        self._web: webpage.Webpage | None = None
        """Outlook keeps its letters' HTML in RTF."""

    def page(self, name: str) -> RawPage:
        if self.html is not None:
            self._web = webpage.parse(charsets.with_line_feeds("".join(self.html)), name)
            return self._web.page
        return blocks.page(blocks.with_notes([*self.letterhead, *_all(self.body), *self.running]))

    def items(self, document: Document) -> list[ReviewItem]:
        found = self._web.items(document) if self._web else []
        if self._changes:
            found.append(told.tracked_changes(document, self._changes["revised"], self._changes["deleted"]))
        if self._comments:
            found.append(told.comments(document, self._comments))
        if self._hidden:
            found.append(told.hidden_text(document, self._hidden))
        if self._objects:
            found.append(told.embedded(document, self._objects))
        return found

    # ----------------------------------------------------------------------------------------
    # Groups

    def walk(self, group: Group, state: _State) -> None:
        left = 0  # replacement characters still to be passed over
        for node in group:
            if isinstance(node, list):
                left = 0
                self._flush(state)
                self._group(node, replace(state))
            elif isinstance(node, bytes):
                passed = node[left:]
                left = max(0, left - len(node))
                if passed:
                    self._flush_units(state)
                    self._bytes += passed
            elif node.name == "u" and node.number is not None:
                self._flush_bytes(state)
                self._units.append(node.number % 0x10000)
                left = state.fallback
            elif left and node.name not in rtfwords.ENDS:
                left -= 1
            else:
                self._flush(state)
                self._word(node, state)
        self._flush(state)

    def _group(self, group: Group, state: _State) -> None:
        name, starred = destination(group)
        if name in rtfwords.NOT_SHOWN or (
            starred and name not in rtfwords.KNOWN and name not in rtfwords.RUNNING and name != "fldinst"
        ):
            if name == "atnauthor":
                self._author = self._text_of(group, state)
            return
        if name == "fonttbl":
            self._read_fonts(group)
        elif name == "stylesheet":
            for style in groups(group):
                if destination(style)[0] not in ("cs", "ds", "ts"):
                    self._styles[number(style, "s", 0)] = self._text_of(style, _State()).rstrip(";").strip()
        elif name == "info":
            for entry in groups(group):
                key = destination(entry)[0]
                if key in ("title", "author", "company") and (text := self._text_of(entry, state).strip()):
                    self.metadata[key] = " ".join(text.split())
        elif name == "upr":
            for unicode in anywhere(group, "ud"):
                self.walk(unicode, state)
        elif name == "fldinst":
            self._field(group, state)
        elif name in rtfwords.LABELS:
            shown = self._text_of(group, state).strip()
            plain_sign = any(map(str.isalnum, shown)) or shown in symbols.BOXES or shown in ("-", "–", "—")
            self.story.label = shown if plain_sign or not shown else BULLET
        elif name == "htmltag":
            if self.html is not None:
                self.html.append(self._text_of(group, replace(state, only_rtf=False)))
        elif name == "object":
            self._objects += any(True for _ in anywhere(group, "objdata"))
            for result in anywhere(group, "result"):
                self.walk(result, state)
        elif name in ("footnote", "annotation", "shptxt") or name in rtfwords.RUNNING:
            self._aside(name, group, state)
        else:
            self.walk(group, state)

    def _aside(self, name: str, group: Group, state: _State) -> None:
        """Text beside the running text: a note, a comment, a text box, a header."""
        if name == "footnote":
            kind = "endnote" if number(group, "ftnalt", 0) else "footnote"
            self._called[kind] += 1
            count = self._called[kind]
            mark = f"[{count}]" if kind == "footnote" else f"[{written(count, 'lowerRoman')}]"
            self.story.words.append(mark)
        outside, self.story = self.story, _Story()
        self.walk(group, replace(state, bold=False))
        self.paragraph()
        inner, self.story = _all(self.story), outside
        text = "\n".join(block.text for block in inner)
        if name == "footnote":
            outside.notes += [f"{mark} {text}", *(note for block in inner for note in block.notes)]
        elif name == "annotation":
            self._comments.append(f"{self._author or 'okänd'}: ”{' '.join(text.split())}”")
        elif name == "shptxt":
            outside.boxes += inner
        else:
            letters = [b for b in inner if re.sub(r"(?i)\b(?:sida|sid|page|av|of)\b|[\W\d_]", "", b.text)]
            first = name.startswith("header") and not self.body.found
            known = {block.text for block in (*self.letterhead, *self.running)}
            new = [replace(b, level=0, furniture=not first, notes=()) for b in letters if b.text not in known]
            (self.letterhead if first else self.running).extend(new)

    def _text_of(self, group: Group, state: _State) -> str:
        outside, self.story = self.story, _Story()
        body, self.html = self.html, None
        self.walk(group, replace(state, hidden=False, change=""))
        self.paragraph()
        text = "\n".join(block.text for block in _all(self.story))
        self.story, self.html = outside, body
        return text

    def _read_fonts(self, group: Group) -> None:
        inner = list(groups(group)) or [group]
        for font in inner:
            charset = number(font, "fcharset", 0)
            name = (
                b"".join(node for node in font if isinstance(node, bytes))
                .decode("latin-1")
                .split(";")[0]
                .strip()
            )
            code_page = number(font, "cpg", 0)
            encoding = rtfwords.code_page(code_page) or rtfwords.CHARSETS.get(charset, "")
            if not charset and not code_page:
                encoding = ""  # the document's own
            self._fonts[number(font, "f", 0)] = (name, encoding)

    def _field(self, group: Group, state: _State) -> None:
        """Of a field's code only what it shows without a result: a tick box, a list to choose from, a sign."""
        for form in anywhere(group, "formfield"):
            kind = deep_number(form, "fftype", 0)
            chosen = deep_number(form, "ffres", 25)
            chosen = deep_number(form, "ffdefres", 0) if chosen == 25 else chosen
            if kind == 1:
                self._put("☒" if chosen else "☐", state)
            elif kind == 2:
                choices = [self._text_of(one, state) for one in anywhere(form, "ffl")]
                self._put(choices[chosen] if 0 <= chosen < len(choices) else "", state)
        sign = _SYMBOL_FIELD.search(self._text_of(group, state))
        if sign:
            self._put(symbols.sign(sign[2].strip(), int(sign[1][:6])), state)

    # ----------------------------------------------------------------------------------------
    # Words and text

    def _word(self, word: Word, state: _State) -> None:
        name, value = word.name, word.number
        if name in rtfwords.SIGNS:
            self._put(rtfwords.SIGNS[name], state)
        elif name in rtfwords.ENDS:
            if self.html is not None and not state.only_rtf:
                self.html.append("\n")
            self.paragraph()
        elif name in ("cell", "nestcell", "row", "nestrow"):
            self._table(name)
        elif name == "pard":
            self.story.level = self.story.depth = 0
        elif name in ("intbl", "itap"):
            self.story.depth = max(1, self.story.depth) if name == "intbl" else max(0, value or 0)
        elif name == "s":
            match = _HEADING.search(self._styles.get(value or 0, ""))
            self.story.level = int(match[1]) or 1 if match else 0
        elif name == "outlinelevel":
            self.story.level = (value or 0) + 1 if (value or 0) < 9 else 0
        elif name == "f":
            state.font = value or 0
        elif name == "plain":
            state.bold, state.hidden, state.change, state.font = False, False, "", self._default_font
        elif name in ("b", "v"):
            setattr(state, "bold" if name == "b" else "hidden", value != 0)
        elif name in ("deleted", "revised"):
            state.change = name if value != 0 else ""
        elif name == "uc":
            state.fallback = max(0, value or 0)
        elif name == "htmlrtf":
            state.only_rtf = value != 0
        elif name == "fromhtml":
            self.html = []
        elif name in rtfwords.CHARACTER_SETS:
            self._encoding = rtfwords.CHARACTER_SETS[name]
        elif name == "ansicpg":
            self._encoding = rtfwords.code_page(value or 0) or self._encoding
        elif name == "deff":
            self._default_font = state.font = value or 0

    def _flush(self, state: _State) -> None:
        self._flush_bytes(state)
        self._flush_units(state)

    def _flush_bytes(self, state: _State) -> None:
        if self._bytes:
            name, encoding = self._fonts.get(state.font, ("", ""))
            data, self._bytes = bytes(self._bytes), bytearray()
            if symbols.is_symbol_font(name):
                self._put("".join(symbols.sign(name, code) for code in data), state)
            else:
                self._put(data.decode(encoding or self._encoding, "replace"), state)

    def _flush_units(self, state: _State) -> None:
        """Unicode characters, of which those beyond the first 65 536 come as two."""
        if self._units:
            data = b"".join(unit.to_bytes(2, "little") for unit in self._units)
            self._units.clear()
            name = self._fonts.get(state.font, ("", ""))[0]
            text = data.decode("utf-16-le", "replace")
            self._put(symbols.text_in(name, text) if symbols.is_symbol_font(name) else text, state)

    def _put(self, text: str, state: _State) -> None:
        if not text:
            return
        if state.change and text.strip():
            self._changes[state.change] += state.change != self._last_change
        self._last_change = state.change if text.strip() else self._last_change
        if state.change == "deleted":
            return
        if state.hidden:
            if text.strip():
                self._hidden.append(text)
            return
        if self.html is not None:
            if not state.only_rtf:
                self.html.append(html.escape(text, quote=False))
            return
        self.story.words.append(text)
        self.story.light = self.story.light or (not state.bold and any(map(str.isalnum, text)))

    def paragraph(self, least: int = 0) -> None:
        """What has been gathered is a paragraph, at least so many tables deep."""
        story = self.story
        text = "".join(story.words).strip()
        place = (story.found, story.cell, story.inner_cell)[min(max(story.depth, least), 2)]
        if text:
            listed = story.label == BULLET or story.label in symbols.BOXES
            level = story.level
            if not level and not story.light and not listed and blocks.looks_like_heading(text):
                level = blocks.BOLD_LEVEL
            text = f"{story.label} {text}" if story.label else text
            place.append(Block(text, level, notes=tuple(story.notes)))
            story.notes = []
        place += story.boxes
        story.boxes = []
        story.words, story.light, story.label = [], False, ""

    def _table(self, name: str) -> None:
        self.paragraph({"cell": 1, "nestcell": 2}.get(name, 0))
        story = self.story
        if name == "cell":
            story.cells.append(story.cell)
            story.cell = []
        elif name == "nestcell":
            story.inner.append(story.inner_cell)
            story.inner_cell = []
        elif name == "nestrow":
            story.cell += blocks.row(story.inner)
            story.inner = []
        else:
            story.found += blocks.row(story.cells)
            story.cells = []


def _all(story: _Story) -> list[Block]:
    """What there is, also of a row that never ended."""
    unfinished = (*story.cells, story.cell, *story.inner, story.inner_cell)
    return [*story.found, *(block for cell in unfinished for block in cell)]
