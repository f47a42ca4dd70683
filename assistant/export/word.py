"""The remissammanställning as a Word document a case officer can go on writing in.

Real styles carry everything (Title, Heading 1 to 3, List Bullet, Quote), so that pasting it into the
office's own template takes over that template's look. Tables have a header row that is marked as
such and repeats on every page; the language is Swedish; nothing is said by colour alone.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from assistant.domain import CaseFile
from assistant.export.blocks import Block, Bullet, Grid, Heading, Note, Quote, Text, Title
from assistant.export.files import settled_zip
from assistant.export.harmless import clean
from assistant.export.outline import outline
from assistant.export.wording import Wording

_FONT = "Calibri"
_INK, _HEAD, _SOFT, _RULE, _BOX = "1E2528", "24414F", "5B666B", "C9D0D4", "F3F1EA"
_CAPTION = "Tabellrubrik"
_BOX_STYLE = "Utkastruta"


def render(case_file: CaseFile, wording: Wording) -> bytes:
    import docx

    document = docx.Document()
    _prepare(document, case_file)
    blocks = outline(case_file, wording)
    styles = {style.name: style.style_id for style in document.styles}
    for block, following in zip(blocks, (*blocks[1:], None), strict=True):
        last = _add(document, block, styles)
        if isinstance(block, Text) and isinstance(following, Quote):
            last.paragraph_format.keep_with_next = True
    out = io.BytesIO()
    document.save(out)
    return settled_zip(out.getvalue(), case_file.run.finished or case_file.run.started)


# --------------------------------------------------------------------------------------------
# The document and its styles


def _prepare(document: Any, case_file: CaseFile) -> None:
    from docx.shared import Cm

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)
    _styles(document)
    _language(document)
    case = case_file.case
    properties = document.core_properties
    properties.title = clean(f"Remissammanställning: {case.title}")[:255]
    properties.subject = clean(case.diarienummer)[:255]
    properties.author = properties.last_modified_by = "Remissassistent"
    properties.comments = "Utkast – granskas av handläggare."
    properties.language = "sv-SE"
    _footer(section, clean(" · ".join(filter(None, (case.diarienummer, "Utkast – granskas av handläggare")))))


def _styles(document: Any) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    def shape(name: str, size: float, *, bold: bool, colour: str, before: float, after: float) -> Any:
        style = document.styles[name]
        style.font.name, style.font.size, style.font.bold, style.font.italic = _FONT, Pt(size), bold, False
        style.font.color.rgb = RGBColor.from_string(colour)
        _one_font(style)
        for spacing in style.element.rPr.findall(qn("w:spacing")):
            style.element.rPr.remove(spacing)  # the template spaces its title out
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        return style

    normal = shape("Normal", 10.5, bold=False, colour=_INK, before=0, after=5)
    normal.paragraph_format.line_spacing = 1.1
    title = shape("Title", 24, bold=True, colour=_HEAD, before=0, after=2)
    _no_border(title)
    shape("Subtitle", 13, bold=False, colour=_SOFT, before=0, after=10)
    shape("Heading 1", 16, bold=True, colour=_HEAD, before=20, after=6)
    shape("Heading 2", 12.5, bold=True, colour=_HEAD, before=12, after=3)
    shape("Heading 3", 11, bold=True, colour=_SOFT, before=8, after=2)
    for level in (1, 2, 3):
        document.styles[f"Heading {level}"].paragraph_format.keep_with_next = True
    shape("List Bullet", 10.5, bold=False, colour=_INK, before=0, after=3)
    quote = shape("Quote", 10.5, bold=False, colour=_INK, before=0, after=4)
    quote.paragraph_format.left_indent = Cm(0.5)
    _border(quote, "left", _RULE, 12, 8)

    caption = document.styles.add_style(_CAPTION, WD_STYLE_TYPE.PARAGRAPH)
    caption.base_style = document.styles["Normal"]
    shape(_CAPTION, 9.5, bold=True, colour=_SOFT, before=8, after=3)
    caption.paragraph_format.keep_with_next = True
    box = document.styles.add_style(_BOX_STYLE, WD_STYLE_TYPE.PARAGRAPH)
    box.base_style = document.styles["Normal"]
    shape(_BOX_STYLE, 10.5, bold=False, colour=_INK, before=8, after=10)
    for side in ("top", "left", "bottom", "right"):
        _border(box, side, _BOX, 4, 6)
    _shade(box.element.get_or_add_pPr(), _BOX)


def _element(tag: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element


def _one_font(style: Any) -> None:
    """The theme of the built-in template would otherwise choose another font for headings."""
    from docx.oxml.ns import qn

    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{name}"), _FONT)


def _border(style: Any, side: str, colour: str, size: int, space: int) -> None:
    properties = style.element.get_or_add_pPr()
    from docx.oxml.ns import qn

    borders = properties.find(qn("w:pBdr"))
    if borders is None:
        borders = _element("w:pBdr")
        _insert(
            properties,
            borders,
            after=("pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr"),
        )
    borders.append(_element(f"w:{side}", val="single", sz=str(size), space=str(space), color=colour))


def _no_border(style: Any) -> None:
    from docx.oxml.ns import qn

    borders = style.element.get_or_add_pPr().find(qn("w:pBdr"))
    if borders is not None:
        borders.getparent().remove(borders)


def _insert(properties: Any, element: Any, after: tuple[str, ...]) -> None:
    """Word reads the children of a paragraph's properties only in the schema's order."""
    from docx.oxml.ns import qn

    names = {qn(f"w:{name}") for name in after}
    at = max((n + 1 for n, child in enumerate(properties) if child.tag in names), default=0)
    properties.insert(at, element)


def _shade(properties: Any, colour: str) -> None:
    shading = _element("w:shd", val="clear", color="auto", fill=colour)
    _insert(
        properties,
        shading,
        after=("pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr"),
    )


def _language(document: Any) -> None:
    from docx.oxml.ns import qn

    defaults = document.styles.element.find(qn("w:docDefaults"))
    run = defaults.find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for old in run.findall(qn("w:lang")):
        run.remove(old)
    run.append(_element("w:lang", val="sv-SE", eastAsia="sv-SE", bidi="ar-SA"))
    for language in document.settings.element.findall(qn("w:themeFontLang")):
        language.set(qn("w:val"), "sv-SE")


def _footer(section: Any, text: str) -> None:
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Cm, Pt, RGBColor

    paragraph = section.footer.paragraphs[0]
    style = paragraph.style.paragraph_format.tab_stops
    style.clear_all()  # the template's own stop in the middle would catch the tab
    style.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)

    def run() -> Any:
        added = paragraph.add_run()
        added.font.size, added.font.color.rgb = Pt(9), RGBColor.from_string(_SOFT)
        return added

    def number(field: str) -> None:
        run()._r.append(_element("w:fldChar", fldCharType="begin"))
        instruction = _element("w:instrText")
        instruction.text = field
        run()._r.append(instruction)
        run()._r.append(_element("w:fldChar", fldCharType="separate"))
        run().text = "1"
        run()._r.append(_element("w:fldChar", fldCharType="end"))

    run().text = f"{text}\tSida "
    number("PAGE")
    run().text = " av "
    number("NUMPAGES")


# --------------------------------------------------------------------------------------------
# Blocks


def _add(document: Any, block: Block, styles: Mapping[str, str]) -> Any:
    """Adds a block and returns its last paragraph."""
    if isinstance(block, Title):
        _paragraph(document, styles["Title"]).add_run(clean(block.text))
        paragraph = _paragraph(document, styles["Subtitle"])
        paragraph.add_run(clean(block.subtitle))
    elif isinstance(block, Heading):
        paragraph = _paragraph(document, styles[f"Heading {block.level}"])
        paragraph.add_run(clean(block.text))
    elif isinstance(block, Quote):
        paragraph = _paragraph(document, styles["Quote"])
        paragraph.add_run(f"”{clean(block.text)}” ")
        _soft(paragraph.add_run(clean(block.source)))
    elif isinstance(block, Grid):
        return _grid(document, block, styles)
    else:
        name = {Note: _BOX_STYLE, Bullet: "List Bullet", Text: "Normal"}[type(block)]
        paragraph = _paragraph(document, styles[name])
        if block.lead:
            paragraph.add_run(f"{clean(block.lead)} ").bold = True
        paragraph.add_run(clean(block.text))
    return paragraph


def _paragraph(document: Any, style_id: str) -> Any:
    """A new paragraph. The library looks a style up among all styles every time it is given by name."""
    paragraph = document.add_paragraph()
    paragraph._p.style = style_id
    return paragraph


def _soft(run: Any) -> None:
    from docx.shared import RGBColor

    run.font.color.rgb = RGBColor.from_string(_SOFT)


def _grid(document: Any, grid: Grid, styles: Mapping[str, str]) -> Any:
    from docx.enum.table import WD_TABLE_ALIGNMENT
    from docx.shared import Cm, Pt, RGBColor

    if grid.caption:
        _paragraph(document, styles[_CAPTION]).add_run(clean(grid.caption))
    table = document.add_table(rows=1, cols=len(grid.header))
    table.style = document.styles["Table Grid"]
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    _table_lines(table)
    for column, width in zip(table.columns, grid.widths, strict=True):
        column.width = Cm(width)

    def fill(cell: Any, text: str, width: float, colour: str, head: bool) -> None:
        cell.width = Cm(width)
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(1)
        run = paragraph.add_run(clean(text))
        run.font.size = Pt(9)
        if head:
            run.bold, run.font.color.rgb = True, RGBColor.from_string("FFFFFF")
        if colour:
            cell._tc.get_or_add_tcPr().append(_element("w:shd", val="clear", color="auto", fill=colour))

    for place, text, width in zip(table.rows[0].cells, grid.header, grid.widths, strict=True):
        fill(place, text, width, _HEAD, True)
    _repeat(table.rows[0])
    for cells in grid.rows:
        row = table.add_row()
        _together(row)
        for place, cell, width in zip(row.cells, cells, grid.widths, strict=True):
            fill(place, cell.text, width, cell.tint, False)
    after = document.add_paragraph()
    after.paragraph_format.space_after = Pt(2)
    return after


def _table_lines(table: Any) -> None:
    """Thin lines, room in the cells, and the first row told to be a header."""
    from docx.oxml.ns import qn

    properties = table._tbl.tblPr
    borders = _element("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(_element(f"w:{side}", val="single", sz="4", space="0", color=_RULE))
    margins = _element("w:tblCellMar")
    for side in ("top", "left", "bottom", "right"):
        margins.append(_element(f"w:{side}", w="40" if side in ("top", "bottom") else "80", type="dxa"))
    look = properties.find(qn("w:tblLook"))
    if look is None:
        look = _element("w:tblLook")
        properties.append(look)
    look.attrib.clear()
    for name, value in (("val", "0020"), ("firstRow", "1"), ("lastRow", "0"), ("firstColumn", "0"),
                        ("lastColumn", "0"), ("noHBand", "1"), ("noVBand", "1")):  # fmt: skip
        look.set(qn(f"w:{name}"), value)
    look.addprevious(borders)
    look.addprevious(margins)


def _repeat(row: Any) -> None:
    properties = row._tr.get_or_add_trPr()
    properties.append(_element("w:cantSplit"))
    properties.append(_element("w:tblHeader"))


def _together(row: Any) -> None:
    row._tr.get_or_add_trPr().append(_element("w:cantSplit"))
