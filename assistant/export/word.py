"""The remissammanställning as a Word document a case officer can go on writing in.

Real styles carry everything (Title, Heading 1 to 3, List Bullet, Quote): in the office's own template
they look as the office has made them. Tables have a header row that is marked as
such and repeats on every page; the language is Swedish; nothing is said by colour alone.
"""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

from assistant.domain import CaseFile
from assistant.export import template as templates
from assistant.export.blocks import Block, Bullet, Grid, Heading, Note, Quote, Text, Title
from assistant.export.files import settled_zip
from assistant.export.harmless import clean
from assistant.export.outline import outline
from assistant.export.wording import Wording
from assistant.export.wordstyles import (
    BOX_STYLE,
    CAPTION,
    HEAD,
    RULE,
    SOFT,
    WIDTH,
    Look,
    completed,
    element,
    ids_of,
    prepare,
    properties_of,
)

_PLACE = re.compile(r"(?<=\()(s\.|rad) (?=\d)")
"""In "(s. 3)": the number stays beside its letter in a narrow column."""


def render(case_file: CaseFile, wording: Wording, template: Path | None = None) -> bytes:
    """Raises ExportError when the template cannot be used."""
    import docx

    blocks = outline(case_file, wording)
    if template is None:
        document = docx.Document()
        prepare(document, case_file)
        look = Look(ids_of(document))
    else:
        document = templates.opened(template)
        if templates.has_title(document):
            blocks = tuple(block for block in blocks if not isinstance(block, Title))
        templates.fill_in(document, case_file)
        properties_of(document, case_file)
        look = completed(document)
    first = len(document.element.body) - (document.element.body.sectPr is not None)
    for block, following in zip(blocks, (*blocks[1:], None), strict=True):
        last = _add(document, block, look)
        if isinstance(block, Text) and isinstance(following, Quote):
            last.paragraph_format.keep_with_next = True
    if template is not None:
        templates.put(document, first)
    out = io.BytesIO()
    document.save(out)
    return settled_zip(out.getvalue(), case_file.run.finished or case_file.run.started)


# --------------------------------------------------------------------------------------------
# Blocks


def _add(document: Any, block: Block, look: Look) -> Any:
    """Adds a block and returns its last paragraph."""
    styles = look.styles
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
        return _grid(document, block, look)
    else:
        name = {Note: BOX_STYLE, Bullet: "List Bullet", Text: "Normal"}[type(block)]
        paragraph = _paragraph(document, styles[name])
        if look.bullet and isinstance(block, Bullet):
            paragraph.add_run(look.bullet)
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

    run.font.color.rgb = RGBColor.from_string(SOFT)


def _grid(document: Any, grid: Grid, look: Look) -> Any:
    from docx.enum.table import WD_TABLE_ALIGNMENT
    from docx.shared import Cm, Pt, RGBColor

    if grid.caption:
        _paragraph(document, look.styles[CAPTION]).add_run(clean(grid.caption))
    table = document.add_table(rows=1, cols=len(grid.header))
    if "Table Grid" in look.styles:
        table.style = document.styles["Table Grid"]
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    _table_lines(table)
    widths = [width * look.width / WIDTH for width in grid.widths]
    for column, width in zip(table.columns, widths, strict=True):
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
            cell._tc.get_or_add_tcPr().append(element("w:shd", val="clear", color="auto", fill=colour))

    for place, text, width in zip(table.rows[0].cells, grid.header, widths, strict=True):
        fill(place, text, width, HEAD, True)
    _repeat(table.rows[0])
    for cells in grid.rows:
        row = table.add_row()
        _together(row)
        for place, cell, width in zip(row.cells, cells, widths, strict=True):
            fill(
                place,
                _PLACE.sub(lambda found: f"{found[1]}\N{NO-BREAK SPACE}", cell.text),
                width,
                cell.tint,
                False,
            )
    after = document.add_paragraph()
    after.paragraph_format.space_after = Pt(2)
    return after


def _table_lines(table: Any) -> None:
    """Thin lines, room in the cells, and the first row told to be a header."""
    from docx.oxml.ns import qn

    properties = table._tbl.tblPr
    borders = element("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(element(f"w:{side}", val="single", sz="4", space="0", color=RULE))
    margins = element("w:tblCellMar")
    for side in ("top", "left", "bottom", "right"):
        margins.append(element(f"w:{side}", w="40" if side in ("top", "bottom") else "80", type="dxa"))
    look = properties.find(qn("w:tblLook"))
    if look is None:
        look = element("w:tblLook")
        properties.append(look)
    look.attrib.clear()
    for name, value in (("val", "0020"), ("firstRow", "1"), ("lastRow", "0"), ("firstColumn", "0"),
                        ("lastColumn", "0"), ("noHBand", "1"), ("noVBand", "1")):  # fmt: skip
        look.set(qn(f"w:{name}"), value)
    look.addprevious(borders)
    look.addprevious(margins)


def _repeat(row: Any) -> None:
    properties = row._tr.get_or_add_trPr()
    properties.append(element("w:cantSplit"))
    properties.append(element("w:tblHeader"))


def _together(row: Any) -> None:
    row._tr.get_or_add_trPr().append(element("w:cantSplit"))
