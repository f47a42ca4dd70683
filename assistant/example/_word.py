"""Letters as Word documents, with the heading styles and page fields that offices' own templates have."""

from __future__ import annotations

import io
import re
from datetime import datetime
from typing import Any

from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from assistant.example._source import FOOTER, Block, Source, blocks

_STYLE_NAMES = {
    "bullet": "List Bullet",
    "text": "Normal",
    "lines": "Normal",
    "small": "Normal",
    "number": "Normal",
}


def _runs(paragraph: Any, text: str) -> None:
    for number, part in enumerate(re.split(r"\*\*(.+?)\*\*", text)):
        if part:
            paragraph.add_run(part).bold = True if number % 2 else None


def _field(paragraph: Any, code: str) -> None:
    """A field such as PAGE: Word wants its parts in runs of their own."""
    for tag, kind, words in (
        ("w:fldChar", "begin", None),
        ("w:instrText", None, code),
        ("w:fldChar", "separate", None),
        ("w:t", None, "1"),
        ("w:fldChar", "end", None),
    ):
        element = OxmlElement(tag)
        if kind:
            element.set(qn("w:fldCharType"), kind)
        element.text = words
        paragraph.add_run()._r.append(element)


def _template(source: Source) -> Any:
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.8)
    section.top_margin, section.bottom_margin = Cm(2.6), Cm(2.4)
    font = source.get("font") or "Calibri"
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(float(source.get("size") or 11))
    normal.paragraph_format.space_after = Pt(8)
    normal.paragraph_format.line_spacing = 1.15
    for level, size in ((1, 16), (2, 13), (3, 11)):
        style = document.styles[f"Heading {level}"]
        style.font.name, style.font.size, style.font.bold = font, Pt(size), True
        style.font.color.rgb = RGBColor.from_string((source.get("colour") or "#000000").lstrip("#"))
        for key in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            style.element.rPr.rFonts.attrib.pop(qn(key), None)
    head = section.header.paragraphs[0]
    head.text = f"{source.get('running')}\t\tSida "
    _field(head, "PAGE")
    head.add_run(" av ")
    _field(head, "NUMPAGES")
    section.footer.paragraphs[0].text = FOOTER
    for paragraph in (head, section.footer.paragraphs[0]):
        for run in paragraph.runs:
            run.font.size = Pt(8)
    properties = document.core_properties
    properties.title, properties.author = source.get("title"), source.get("respondent")
    properties.created = properties.modified = datetime.fromisoformat(source.get("date"))
    properties.comments = "Påhittat exempel"
    properties.last_modified_by = source.get("respondent")
    return document


def _letterhead(document: Any, source: Source) -> None:
    for number, line in enumerate(source.lines("letterhead")):
        paragraph = document.add_paragraph()
        run = paragraph.add_run(line)
        run.bold = number == 0
        run.font.size = Pt(14 if number == 0 else 10)
        paragraph.paragraph_format.space_after = Pt(0)
    for key in ("reference", "to"):
        if lines := source.lines(key):
            _lines(document.add_paragraph(), lines)
            document.paragraphs[-1].paragraph_format.space_before = Pt(10)


def _lines(paragraph: Any, lines: list[str]) -> None:
    for number, line in enumerate(lines):
        if number:
            paragraph.add_run().add_break(WD_BREAK.LINE)
        _runs(paragraph, line)


def _add(document: Any, block: Block) -> None:
    if block.kind == "break":
        document.add_page_break()
    elif block.kind == "table":
        table = document.add_table(rows=0, cols=len(block.rows[0]), style="Table Grid")
        for number, row in enumerate(block.rows):
            for cell, words in zip(table.add_row().cells, row, strict=True):
                _runs(cell.paragraphs[0], f"**{words}**" if number == 0 else words)
        document.add_paragraph()
    elif block.kind in {"h1", "h2", "h3"}:
        document.add_heading(block.text, int(block.kind[1]))
    elif block.kind == "lines":
        _lines(document.add_paragraph(), block.text.splitlines())
    else:
        _runs(document.add_paragraph(style=_STYLE_NAMES[block.kind]), block.text)


def docx(source: Source) -> bytes:
    """The source as a Word document."""
    document = _template(source)
    _letterhead(document, source)
    for block in blocks(source.body):
        _add(document, block)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
