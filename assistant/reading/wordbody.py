"""Paragraphs and tables of a Word file as Word shows them: insertions in, deletions out, list numbers written.

The XML is read directly: what python-docx offers leaves out footnotes, text boxes, tracked changes, form
fields and the numbers that Word itself sets before headings and list items.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from assistant.reading import blocks, symbols
from assistant.reading.blocks import Block
from assistant.reading.numbering import BULLET, Numbering, written
from assistant.reading.ooxml import (
    CHART,
    DIAGRAM,
    MC,
    OFFICE,
    W14,
    A,
    M,
    Package,
    R,
    W,
    integer,
    is_on,
    value,
)
from assistant.reading.wordstyles import Styles

_DELETED = frozenset((W + "del", W + "moveFrom"))
_INSERTED = frozenset((W + "ins", W + "moveTo"))
_SKIPPED = frozenset(
    W + name
    for name in [
        "instrText",
        "delText",
        "delInstrText",
        "pPr",
        "rPr",
        "tblPr",
        "tblGrid",
        "trPr",
        "tcPr",
        "sectPr",
        "sdtPr",
        "sdtEndPr",
        "annotationRef",
        "footnoteRef",
        "endnoteRef",
        "separator",
        "continuationSeparator",
        "pgNum",
        "rt",
    ]
)
_BREAKS = frozenset((W + "br", W + "cr"))
_TABS = frozenset((W + "tab", W + "ptab"))
_LISTED = symbols.BOXES | {BULLET}
_NOTES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}


@dataclass(slots=True)
class Seen:
    """What a person must know of and the text does not show."""

    inserted: int = 0
    deleted: int = 0
    hidden: list[str] = field(default_factory=list)
    prompts: list[str] = field(default_factory=list)
    """Of form fields that nobody has filled in."""
    comments: list[str] = field(default_factory=list)
    """Ids."""
    objects: list[str] = field(default_factory=list)
    """Ids of embedded files, as the main part refers to them."""
    pictures: list[str] = field(default_factory=list)
    charts: int = 0


class Body:
    """One pass over the parts of one file that have text."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.styles = Styles(package.part(package.beside("styles.xml")))
        self.numbering = Numbering(package.part(package.beside("numbering.xml")))
        self.seen = Seen()
        self._notes = {**self._of("footnote"), **self._of("endnote")}
        self._called: Counter[str] = Counter()
        self._diagrams = package.targets(package.main)
        self._fields: list[bool] = []
        """Of the fields that are open: whether what comes now is the field's code, which is not shown."""
        self._whole_fields = True

    def _of(self, kind: str) -> dict[tuple[str, str], Any]:
        root = self.package.part(self.package.beside(f"{kind}s.xml"))
        found = root.iter(W + kind) if root is not None else ()
        return {
            (kind, note.get(W + "id")): note for note in found if note.get(W + "type", "normal") == "normal"
        }

    def read(self, root: Any) -> list[Block]:
        """All blocks of a part."""
        kinds = Counter(mark.get(W + "fldCharType") for mark in root.iter(W + "fldChar"))
        # Fields that never end would swallow the text after them.
        self._whole_fields = kinds["begin"] == kinds["end"] and kinds["separate"] <= kinds["begin"]
        self._fields = []
        return self._blocks(root)

    def _blocks(self, parent: Any) -> list[Block]:
        found: list[Block] = []
        begun: tuple[str, tuple[str, ...]] = ("", ())
        for child in parent:
            tag = child.tag
            if tag == W + "p":
                made, begun = self._paragraph(child, *begun)
                found += made
            elif tag == W + "tbl":
                found += self._table(child)
            elif tag == W + "altChunk":
                self.seen.objects.append(child.get(R + "id", ""))
            elif tag in _DELETED:
                self._count(child)
            elif isinstance(tag, str) and tag not in _SKIPPED and not self._is_prompt(child):
                found += self._blocks(child)
        if begun[0]:  # a deleted paragraph mark last of all has nothing to join
            found.append(Block(begun[0], notes=begun[1]))
        return found

    def _paragraph(
        self, paragraph: Any, before: str, notes_before: tuple[str, ...]
    ) -> tuple[list[Block], tuple[str, tuple[str, ...]]]:
        """The blocks, and what goes on in the next paragraph, since the mark between them is deleted."""
        boxes: list[list[Block]] = []
        notes: list[str] = []
        text = before + self._text(paragraph, paragraph, boxes, notes)
        called = (*notes_before, *notes)
        found: list[Block] = []
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is not None and any(mark.find(tag) is not None for tag in _DELETED):
            self.seen.deleted += paragraph.find(f".//{W}del/{W}r") is None
            return [block for box in boxes for block in box], (text, called)
        label = self.numbering.label(*self.styles.numbered(paragraph))
        text = text.strip()
        if text:
            level = self.styles.heading(paragraph, text, label in _LISTED)
            found.append(Block(f"{label} {text}" if label else text, level, notes=called))
        for box in boxes:
            found += box
        return found, ("", ())

    def _text(self, element: Any, paragraph: Any, boxes: list[list[Block]], notes: list[str]) -> str:
        parts: list[str] = []
        for child in element:
            tag = child.tag
            if not isinstance(tag, str) or tag in _SKIPPED:
                continue
            if tag in _DELETED:
                self._count(child)
            elif tag == W + "r":
                parts.append(self._run(child, paragraph, boxes, notes))
            elif tag == MC + "AlternateContent":
                parts.append(self._text(_alternative(child), paragraph, boxes, notes))
            elif tag == M + "t":
                parts.append(child.text or "")
            elif not self._is_prompt(child):
                if tag in _INSERTED:
                    self._count(child)
                inner = self._text(child, paragraph, boxes, notes)
                parts.append(inner or _state(child))
        return "".join(parts)

    def _run(self, run: Any, paragraph: Any, boxes: list[list[Block]], notes: list[str]) -> str:
        fonts = run.find(f"{W}rPr/{W}rFonts")
        font = fonts.get(W + "ascii", "") if fonts is not None else ""
        parts = []
        for child in run:
            if child.tag == W + "fldChar":
                parts.append(self._field(child))
            elif not any(self._fields):
                parts.append(self._piece(child, paragraph, boxes, notes, font))
        text = "".join(parts)
        if text.strip() and self.styles.hidden(run, paragraph):
            self.seen.hidden.append(text)
            return ""
        return text

    def _piece(
        self, child: Any, paragraph: Any, boxes: list[list[Block]], notes: list[str], font: str
    ) -> str:
        tag = child.tag
        if not isinstance(tag, str) or tag in _SKIPPED:
            return ""
        if tag == W + "t":
            text = child.text or ""
            return symbols.text_in(font, text) if symbols.is_symbol_font(font) else text
        if tag in _TABS:
            return "\t"
        if tag in _BREAKS:
            return "\n"
        if tag == W + "noBreakHyphen":
            return "-"
        if tag == W + "softHyphen":
            return "\u00ad"
        if tag == W + "sym":
            return symbols.sign(child.get(W + "font", ""), _hexadecimal(child.get(W + "char", "")))
        if tag in _NOTES:
            return self._note(child, _NOTES[tag], notes)
        if tag == W + "commentReference":
            self.seen.comments.append(child.get(W + "id", ""))
        elif tag == W + "txbxContent":
            outside, self._fields = self._fields, []
            boxes.append(self._blocks(child))
            self._fields = outside
        elif tag == DIAGRAM + "relIds":
            boxes.append(self._diagram(child.get(R + "dm", "")))
        elif tag == CHART + "chart":
            self.seen.charts += 1
        elif tag == OFFICE + "OLEObject":
            self._object(child)
        else:
            if tag == A + "blip":
                self.seen.pictures.append(child.get(R + "embed", ""))
            parts = []
            for inner in _alternative(child) if tag == MC + "AlternateContent" else child:
                run = inner.tag == W + "r"
                parts.append(
                    self._run(inner, paragraph, boxes, notes)
                    if run
                    else self._piece(inner, paragraph, boxes, notes, font)
                )
            return "".join(parts)
        return ""

    def _field(self, mark: Any) -> str:
        """Follows where a field is; what a legacy form field shows is returned."""
        kind = mark.get(W + "fldCharType")
        outside = not any(self._fields)
        if self._whole_fields:
            if kind == "begin":
                self._fields.append(True)
            elif kind == "separate" and self._fields:
                self._fields[-1] = False
            elif kind == "end" and self._fields:
                self._fields.pop()
        box = mark.find(f"{W}ffData/{W}checkBox")
        if box is not None and outside:
            checked = box.find(W + "checked")
            return "☒" if is_on(checked if checked is not None else box.find(W + "default")) else "☐"
        choices = mark.find(f"{W}ffData/{W}ddList")
        if choices is not None and outside:
            entries = [value(entry) for entry in choices.iter(W + "listEntry")]
            chosen = choices.find(W + "result")
            number = integer(value(chosen if chosen is not None else choices.find(W + "default"), "0"))
            return entries[number] if number < len(entries) else ""
        return ""

    def _note(self, reference: Any, kind: str, notes: list[str]) -> str:
        note = self._notes.get((kind, reference.get(W + "id")))
        if note is None:
            return ""
        self._called[kind] += 1
        number = self._called[kind]
        # Word counts endnotes apart from footnotes, in Roman numerals.
        mark = f"[{number}]" if kind == "footnote" else f"[{written(number, 'lowerRoman')}]"
        inner: list[str] = []
        boxes: list[list[Block]] = []
        outside, self._fields = self._fields, []
        texts = [self._text(p, p, boxes, inner).strip() for p in note.iter(W + "p")]
        self._fields = outside
        notes.append(
            "\n".join(filter(None, (f"{mark} {' '.join(filter(None, texts[:1]))}".rstrip(), *texts[1:])))
        )
        return mark

    def _diagram(self, reference: str) -> list[Block]:
        """The words of a drawing made of boxes (SmartArt), box by box."""
        root = self.package.part(self._diagrams.get(reference, ""))
        points = root.iter(DIAGRAM + "pt") if root is not None else ()
        texts = ("".join(t.text or "" for t in point.iter(A + "t")).strip() for point in points)
        return [Block(text) for text in texts if text]

    def _object(self, found: Any) -> None:
        if found.get("Type") != "Link" and not found.get("ProgID", "").startswith("Equation"):
            self.seen.objects.append(found.get(R + "id", ""))

    def _is_prompt(self, control: Any) -> bool:
        """Whether a content control still shows what to write in it, which nobody has said."""
        if control.tag != W + "sdt" or not is_on(control.find(f"{W}sdtPr/{W}showingPlcHdr")):
            return False
        self.seen.prompts.append(" ".join("".join(t.text or "" for t in control.iter(W + "t")).split()))
        return True

    def _count(self, change: Any) -> None:
        above = change.getprevious()
        if (
            above is not None
            and above.tag == change.tag
            and above.get(W + "author") == change.get(W + "author")
        ):
            return  # one change, in several pieces
        if change.tag in _DELETED:
            self.seen.deleted += 1
        else:
            self.seen.inserted += 1

    def _table(self, table: Any) -> list[Block]:
        found: list[Block] = []
        for row in self._cells(table, "tr"):
            cells = []
            for cell in self._cells(row, "tc"):
                goes_on = cell.find(f"{W}tcPr/{W}vMerge")
                merged = goes_on is not None and value(goes_on, "continue") == "continue"
                cells.append([] if merged else self._blocks(cell))
            found += blocks.row(cells)
        return found

    def _cells(self, parent: Any, kind: str) -> Iterator[Any]:
        """Rows of a table, or cells of a row, also inside content controls and tracked insertions."""
        for child in parent:
            tag = child.tag
            if tag == W + kind:
                properties = child.find(f"{W}{kind}Pr")
                if properties is not None:
                    removed = W + ("del" if kind == "tr" else "cellDel")
                    if properties.find(removed) is not None:
                        self.seen.deleted += 1
                        continue
                    self.seen.inserted += (
                        properties.find(W + ("ins" if kind == "tr" else "cellIns")) is not None
                    )
                yield child
            elif isinstance(tag, str) and tag not in _SKIPPED and tag not in _DELETED and tag != W + "tbl":
                yield from self._cells(child, kind)


def _alternative(content: Any) -> Any:
    """The first of several drawings of the same thing; reading them all would give the text twice."""
    return next((one for one in content if one.tag in (MC + "Choice", MC + "Fallback")), ())


def _state(control: Any) -> str:
    """A tick box that shows no sign of its own."""
    box = control.find(f"{W}sdtPr/{W14}checkbox") if control.tag == W + "sdt" else None
    if box is None:
        return ""
    checked = box.find(W14 + "checked")
    return "☒" if checked is not None and checked.get(W14 + "val", "1") in ("1", "true", "on") else "☐"


def _hexadecimal(code: str) -> int:
    try:
        return int(code, 16)
    except ValueError:
        return 0
