"""Paragraphs, lists and tables of an OpenDocument text as they are shown: insertions in, deletions out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from assistant.reading import blocks, symbols
from assistant.reading.blocks import Block
from assistant.reading.odtstyles import BULLETS, Count, Level, Styles, attribute, full, short, whole

_MOST_REPEATED = 200
"""A sheet's row may be said to be repeated a million times: empty ones are."""
_NOT_TEXT = frozenset(
    (
        "text:tracked-changes",
        "office:forms",
        "office:annotation",
        "office:annotation-end",
        "text:ruby-text",
        "text:note",
        "field:param",
        "draw:object",
        "draw:object-ole",
    )
)
_SPACES = re.compile(r"[ \t\r\n]+")
_CELLS = ("table:table-cell", "table:covered-table-cell")


@dataclass(slots=True)
class Seen:
    """What a person must know of and the text does not show."""

    comments: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    prompts: list[str] = field(default_factory=list)
    """Of form fields that nobody has filled in."""
    charts: int = 0
    objects: int = 0
    pictures: int = 0


@dataclass(slots=True)
class _Paragraph:
    """What is met in one, and does not stand in it."""

    style: str
    notes: list[str] = field(default_factory=list)
    boxes: list[Any] = field(default_factory=list)
    weights: list[bool] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _List:
    levels: dict[int, Level]
    depth: int
    count: Count


class Body:
    """One pass over one part of a file that has text."""

    def __init__(self, styles: Styles, seen: Seen) -> None:
        self.styles = styles
        self.seen = seen
        self._outline = Count()
        self._by_style: dict[str, Count] = {}
        self._by_id: dict[str, Count] = {}
        self._controls: dict[str, Any] = {}

    def read(self, root: Any) -> list[Block]:
        """All blocks, in reading order."""
        for forms in root.iter(full("office:forms")):
            for control in forms.iter():
                if isinstance(control.tag, str):
                    name = attribute(control, "xml:id") or attribute(control, "form:id")
                    self._controls.setdefault(name, control)
        return self._blocks(root)

    def _blocks(self, parent: Any) -> list[Block]:
        found: list[Block] = []
        for element in parent:
            match short(element):
                case "text:h" | "text:p":
                    found += self._paragraph(element, None)
                case "text:list":
                    found += self._list(element, None)
                case "table:table":
                    found += self._table(element)
                case "text:section" if attribute(element, "text:display") == "none":
                    words = " ".join("".join(element.itertext()).split())
                    if words:
                        self.seen.hidden.append(words)
                case "":
                    if isinstance(element.tag, str):
                        found += self._blocks(element)
                case kind if kind in _NOT_TEXT or kind.endswith(("-decls", "-source")):
                    self._count(element, kind)
                case kind:
                    self._count(element, kind)
                    found += self._blocks(element)
        return found

    def _count(self, element: Any, kind: str) -> None:
        if kind == "draw:object":
            self.seen.charts += 1
        elif kind == "draw:object-ole":
            self.seen.objects += 1
        elif kind == "draw:image" and not any(
            short(one) in ("draw:object", "draw:object-ole") for one in element.itersiblings(preceding=True)
        ):  # beside an object it is the object's own picture
            self.seen.pictures += 1

    def _paragraph(self, element: Any, of: _List | None, start: str = "") -> list[Block]:
        """Its label counts also where it has no text, as it does on paper."""
        inside = _Paragraph(attribute(element, "text:style-name"))
        raw = self._words(element, inside, hidden=self.styles.hidden("paragraph", inside.style))
        text = "\n".join(filter(None, (line.strip(" ") for line in raw.split("\n")))).strip()
        heading = short(element) == "text:h"
        level = whole(attribute(element, "text:outline-level"), 1) if heading else 0
        label = self._label(element, level, of, start)
        if not level:
            level = self.styles.heading(inside.style)
        if not level and label not in symbols.BOXES and label != "•" and blocks.looks_like_heading(text):
            level = blocks.BOLD_LEVEL if inside.weights and all(inside.weights) else 0
        found = []
        if text:
            text = f"{label} {text}" if label else text
            found.append(Block(text, min(level, 9), notes=tuple(inside.notes)))
        for box in inside.boxes:
            found += self._blocks([box])
        return found

    def _label(self, element: Any, level: int, of: _List | None, start: str) -> str:
        if (number := element.find(full("text:number"))) is not None:
            return "".join(number.itertext()).strip()
        if of is not None:
            return of.count.next(of.depth, of.levels, start)
        if not level or attribute(element, "text:is-list-header") == "true":
            return ""
        if self.styles.unnumbered(attribute(element, "text:style-name")):
            return ""
        start = attribute(element, "text:start-value")
        return self._outline.next(level, self.styles.outline, start)

    def _words(self, element: Any, inside: _Paragraph, style: str = "", hidden: bool = False) -> str:
        """The text of a paragraph; footnotes, comments and text boxes on it are put aside."""
        parts = [self._shown(element.text, inside, style, hidden)]
        for child in element:
            kind = short(child)
            if kind == "text:span":
                of_span = attribute(child, "text:style-name")
                unseen = hidden or self.styles.hidden("text", of_span)
                inner = self._words(child, inside, of_span, unseen)
                if unseen and not hidden and inner.strip():
                    self.seen.hidden.append(inner)
                    inner = ""
                parts.append(inner)
            elif kind != "text:number":
                parts.append(self._piece(child, kind, inside, style, hidden))
            parts.append(self._shown(child.tail, inside, style, hidden))
        words = "".join(parts)
        if hidden and short(element) in ("text:p", "text:h"):
            if words.strip():
                self.seen.hidden.append(words)
            return ""
        return words

    def _shown(self, text: str | None, inside: _Paragraph, style: str, hidden: bool) -> str:
        """White space in the file is one space; what is meant as more has elements of its own."""
        if not text:
            return ""
        words = _SPACES.sub(" ", text)
        font = self.styles.font("text", style) or self.styles.font("paragraph", inside.style)
        if words.strip() and not hidden:
            weight = self.styles.bold("text", style)
            inside.weights.append(
                bool(self.styles.bold("paragraph", inside.style)) if weight is None else weight
            )
        return symbols.text_in(font, words) if symbols.is_symbol_font(font) else words

    def _piece(self, child: Any, kind: str, inside: _Paragraph, style: str, hidden: bool) -> str:
        match kind:
            case "text:s":
                return " "
            case "text:tab":
                return "\t"
            case "text:line-break":
                return "\n"
            case "text:note":
                return self._note(child, inside)
            case "office:annotation":
                self._comment(child)
            case "text:hidden-text" | "text:hidden-paragraph":
                self.seen.hidden += filter(None, [attribute(child, "text:string-value")])
            case "draw:control":
                return self._control(attribute(child, "draw:control"))
            case "field:fieldmark":
                return _field(child) or self._words(child, inside, style, hidden)
            case "loext:content-control" if attribute(child, "loext:showing-place-holder") == "true":
                self.seen.prompts.append(" ".join("".join(child.itertext()).split()))
            case _ if kind.startswith(("draw:", "table:")):
                inside.boxes.append(child)
            case _ if kind not in _NOT_TEXT and isinstance(child.tag, str):
                return self._words(child, inside, style, hidden)
        return ""

    def _note(self, note: Any, inside: _Paragraph) -> str:
        mark = "".join("".join(one.itertext()) for one in note.iterfind(full("text:note-citation"))).strip()
        body = note.find(full("text:note-body"))
        said = [block.text for block in self._blocks(body)] if body is not None else []
        inside.notes.append(f"[{mark}] {' '.join(filter(None, said))}".strip())
        return f"[{mark}]"

    def _comment(self, comment: Any) -> None:
        who = " ".join((comment.findtext(full("dc:creator")) or "okänd").split())
        said = " ".join(" ".join(p.itertext()) for p in comment.iter(full("text:p")))
        if said.strip():
            self.seen.comments.append(f"{who}: ”{' '.join(said.split())}”")

    def _control(self, name: str) -> str:
        """What a form's field shows."""
        control = self._controls.get(name)
        if control is None:
            return ""
        kind = short(control)
        if kind in ("form:checkbox", "form:radio"):
            on = (
                attribute(control, "form:current-state") == "checked"
                or attribute(control, "form:current-selected") == "true"
            )
            return f"{'☒' if on else '☐'} {attribute(control, 'form:label')}".strip()
        if kind == "form:listbox":
            chosen = (o for o in control if attribute(o, "form:current-selected") == "true")
            return ", ".join(attribute(one, "form:label") for one in chosen)
        shown = attribute(control, "form:current-value") or attribute(control, "form:label")
        return " ".join(shown.split())

    def _list(self, element: Any, above: _List | None) -> list[Block]:
        named = attribute(element, "text:style-name")
        if above is None:
            follows = attribute(element, "text:continue-list")
            count = self._by_id.get(follows) if follows else None
            if count is None and attribute(element, "text:continue-numbering") == "true":
                count = self._by_style.get(named)
            of = _List(self.styles.levels(named) or BULLETS, 1, count or Count())
            self._by_style[named] = of.count
        else:
            of = _List(self.styles.levels(named) or above.levels, above.depth + 1, above.count)
        self._by_id[attribute(element, "xml:id")] = of.count
        found: list[Block] = []
        for item in element:
            kind = short(item)
            waiting = kind == "text:list-item"
            start = attribute(item, "text:start-value") if waiting else ""
            for part in item:
                match short(part):
                    case "text:list":
                        found += self._list(part, of)
                    case "text:p" | "text:h" if waiting:
                        found += self._paragraph(part, of, start)
                        waiting = False
                    case "text:p" | "text:h":
                        # In a list only the item itself has a number.
                        found += self._paragraph(part, _List({}, of.depth, Count()))
                    case _:
                        found += self._blocks([part])
        return found

    def _table(self, element: Any) -> list[Block]:
        found: list[Block] = []
        for part in element:
            match short(part):
                case "table:table-row":
                    found += blocks.row(self._row(part))
                case "table:table-header-rows" | "table:table-row-group" | "table:table-rows":
                    found += self._table(part)
        return found

    def _row(self, row: Any) -> list[list[Block]]:
        """A cell over several columns is one cell; what a cell further up covers is an empty one."""
        cells: list[list[Block]] = []
        covered = 0
        for cell in row:
            kind = short(cell)
            if kind not in _CELLS:
                continue
            many = min(whole(attribute(cell, "table:number-columns-repeated"), 1), _MOST_REPEATED)
            if kind == "table:covered-table-cell":
                skipped = min(many, covered)
                covered -= skipped
                cells += [[] for _ in range(many - skipped)]
                continue
            covered = whole(attribute(cell, "table:number-columns-spanned"), 1) - 1
            words = self._blocks(cell)
            cells += [words] * many
        return cells


def _field(mark: Any) -> str:
    """What a form field from Word shows: its choice or its tick."""
    kind = attribute(mark, "field:type").rpartition(".")[2]
    said = [(attribute(p, "field:name"), attribute(p, "field:value")) for p in mark.iter(full("field:param"))]
    if kind == "FORMCHECKBOX":
        return "☒" if ("Checkbox_Checked", "true") in said else "☐"
    if kind == "FORMDROPDOWN":
        entries = [value for name, value in said if name == "Dropdown_ListEntry"]
        chosen = next((whole(value, 0) for name, value in said if name == "Dropdown_Selected"), len(entries))
        return entries[chosen] if chosen < len(entries) else ""
    return ""
