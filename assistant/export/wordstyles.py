"""The styles of the Word document: our own layout, or an office's template with what it lacks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from assistant.domain import CaseFile
from assistant.export.harmless import clean

_FONT = "Calibri"
INK, HEAD, SOFT, RULE, BOX = "1E2528", "24414F", "5B666B", "C9D0D4", "F3F1EA"
CAPTION = "Tabellrubrik"
BOX_STYLE = "Utkastruta"
WIDTH = 16.0
"""Centimetres between the margins of our own layout: what the widths of tables are reckoned in."""


@dataclass(frozen=True, slots=True)
class Look:
    """What the document at hand has to dress text in."""

    styles: dict[str, str]
    """The ids of styles by name: Word in Swedish calls "Heading 1" Rubrik1."""
    bullet: str = ""
    """What stands before an item, where the template has no style for lists."""
    width: float = WIDTH


def prepare(document: Any, case_file: CaseFile) -> None:
    from docx.shared import Cm

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)
    _styles(document)
    _language(document)
    properties_of(document, case_file)
    document.core_properties.author = "Remissassistent"
    draft = (case_file.case.diarienummer, "Utkast – granskas av handläggare")
    _footer(section, clean(" · ".join(filter(None, draft))))


def properties_of(document: Any, case_file: CaseFile) -> None:
    properties = document.core_properties
    properties.title = clean(f"Remissammanställning: {case_file.case.title}")[:255]
    properties.subject = clean(case_file.case.diarienummer)[:255]
    properties.last_modified_by = "Remissassistent"
    properties.comments = "Utkast – granskas av handläggare."
    properties.language = "sv-SE"


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

    normal = shape("Normal", 10.5, bold=False, colour=INK, before=0, after=5)
    normal.paragraph_format.line_spacing = 1.1
    title = shape("Title", 24, bold=True, colour=HEAD, before=0, after=2)
    _no_border(title)
    shape("Subtitle", 13, bold=False, colour=SOFT, before=0, after=10)
    shape("Heading 1", 16, bold=True, colour=HEAD, before=20, after=6)
    shape("Heading 2", 12.5, bold=True, colour=HEAD, before=12, after=3)
    shape("Heading 3", 11, bold=True, colour=SOFT, before=8, after=2)
    for level in (1, 2, 3):
        document.styles[f"Heading {level}"].paragraph_format.keep_with_next = True
    shape("List Bullet", 10.5, bold=False, colour=INK, before=0, after=3)
    quote = shape("Quote", 10.5, bold=False, colour=INK, before=0, after=4)
    quote.paragraph_format.left_indent = Cm(0.5)
    _border(quote, "left", RULE, 12, 8)

    caption = document.styles.add_style(CAPTION, WD_STYLE_TYPE.PARAGRAPH)
    caption.base_style = document.styles["Normal"]
    shape(CAPTION, 9.5, bold=True, colour=SOFT, before=8, after=3)
    caption.paragraph_format.keep_with_next = True
    box = document.styles.add_style(BOX_STYLE, WD_STYLE_TYPE.PARAGRAPH)
    box.base_style = document.styles["Normal"]
    shape(BOX_STYLE, 10.5, bold=False, colour=INK, before=8, after=10)
    _boxed(box)


def _boxed(box: Any) -> None:
    for side in ("top", "left", "bottom", "right"):
        _border(box, side, BOX, 4, 6)
    _shade(box.element.get_or_add_pPr(), BOX)


def ids_of(document: Any) -> dict[str, str]:
    return {style.name: style.style_id for style in document.styles}


def completed(document: Any) -> Look:
    """A template's own styles, and those it lacks, plain: the font and the size are the template's."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Cm, Pt

    there = ids_of(document)
    normal = document.styles.default(WD_STYLE_TYPE.PARAGRAPH)
    wanted = (
        "Title",
        "Subtitle",
        "Heading 1",
        "Heading 2",
        "Heading 3",
        "List Bullet",
        "Quote",
        CAPTION,
        BOX_STYLE,
    )
    for name in wanted:
        if name in there:
            continue
        style = document.styles.add_style(
            name, WD_STYLE_TYPE.PARAGRAPH, builtin=name not in (CAPTION, BOX_STYLE)
        )
        style.base_style = normal
        style.paragraph_format.space_after = Pt(4)
        if name.startswith(("Heading", "Title", CAPTION)):
            style.font.bold, style.paragraph_format.keep_with_next = True, True
            style.paragraph_format.space_before = Pt(10)
        if name.startswith("Heading"):
            level = element("w:outlineLvl", val=str(int(name[-1]) - 1))
            style.element.get_or_add_pPr().append(level)
        if name in ("Quote", "List Bullet"):
            style.paragraph_format.left_indent = Cm(0.6)
        if name == BOX_STYLE:
            _boxed(style)
    ids = ids_of(document)
    if normal is not None:
        ids["Normal"] = normal.style_id
    section = document.sections[-1]
    room = (section.page_width or Cm(21)) - (section.left_margin or 0) - (section.right_margin or 0)
    return Look(ids, "" if "List Bullet" in there else "• ", min(max(room / Cm(1), 8.0), 24.0))


def element(tag: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


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
        borders = element("w:pBdr")
        _insert(
            properties,
            borders,
            after=("pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr"),
        )
    borders.append(element(f"w:{side}", val="single", sz=str(size), space=str(space), color=colour))


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
    shading = element("w:shd", val="clear", color="auto", fill=colour)
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
    run.append(element("w:lang", val="sv-SE", eastAsia="sv-SE", bidi="ar-SA"))
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
        added.font.size, added.font.color.rgb = Pt(9), RGBColor.from_string(SOFT)
        return added

    def number(field: str) -> None:
        run()._r.append(element("w:fldChar", fldCharType="begin"))
        instruction = element("w:instrText")
        instruction.text = field
        run()._r.append(instruction)
        run()._r.append(element("w:fldChar", fldCharType="separate"))
        run().text = "1"
        run()._r.append(element("w:fldChar", fldCharType="end"))

    run().text = f"{text}\tSida "
    number("PAGE")
    run().text = " av "
    number("NUMPAGES")
