"""Letters as PDF pages: letterheads, running headers and page numbers as offices have them; and a scan."""

from __future__ import annotations

import io
import re
from functools import partial
from typing import Any
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from assistant.example._source import FOOTER, Block, Source, blocks

WIDTH, HEIGHT = A4

# Where a word may be divided at the end of a line: compounds divided by hand, since a wrong division
# would be a mistake no office makes. Used by letters whose front matter says "hyphens: ja".
_DIVIDED = """
parkerings-strategi parkerings-strategin parkerings-strategins parkerings-tal parkerings-talet
parkerings-talen parkerings-talens parkerings-köp parkerings-köpet parkerings-plats parkerings-platser
parkerings-platserna parkerings-avgift parkerings-avgifter parkerings-avgiften parkerings-hus
boende-parkering boende-parkeringen mobilitets-hus mobilitets-huset mobilitets-husen gatu-parkering
gatu-parkeringen Älvhamra-bostäder lägen-heter lägen-heterna lägen-het hyres-gäster hyres-gästerna
hyres-gäst hyres-gästernas bostads-rätter bostads-bolag fastig-heter fastig-heterna fastig-het
kommun-fullmäktige kommun-styrelsen kommunal-tekniska finan-siering finan-sieras finan-siera förut-sättning
förut-sättningar bygg-herren bygg-herre bygg-herrar bygg-projekt exploa-tering exploaterings-avtal
under-hålls-planen under-håll område-na bostads-områden bostads-området ut-formning till-styrker av-styrker
kostnads-bilden kostnads-täckning produktions-kostnad produktions-kostnaden självkostnads-pris
genom-förande genom-förandet genom-föra person-bilar bil-innehav bil-innehavet bil-poolen bil-pool
cykel-parkering cykel-parkeringen cykel-platser rörelse-hindrade förslags-ställarens ny-produktion
ny-produktionen järnvägs-stationen rese-centrum Rese-centrum ålders-grupper sam-hälls-ekonomiskt
kvarters-mark gatu-mark trafik-regler ersättnings-parkering angörings-platser tillgänglig-het
hyres-sättning hyres-sättningen allmän-nyttiga affärs-mässiga affärs-mässighet planerings-förut-sättningar
bestäm-melser bestäm-melserna bestäm-melse konse-kvenser konsekvens-analys konsekvens-analysen
styrelse-sammanträde verk-ställande kund-undersökning sär-skilda sär-skild utred-ning beräk-ning
av-ståndet bil-poolen bil-platser bil-poolens bilpools-bilar bostads-försörjningen buss-hållplats butiks-lokaler
barn-familjer deltids-arbete ensam-stående erfaren-heter ersätt-ning familje-lägenheter fastighets-ägare
fjärr-värme folk-bokförda folk-bokföringen fram-hålla fri-villighet fri-villigt full-mäktige före-skrifter
före-slagna för-klaras för-slaget för-slagets för-säljning förvaltnings-kostnaden gemen-samma gemen-samt
genom-föras genom-snitt grann-kvarteret grus-planen hem-tjänst hyres-avtal hyres-rätter hämt-fordonets
in-flyttning ingen-ting in-ställning in-vändningar kalky-lerna kommu-nens kommu-nalt kost-naden kund-undersökning
kvadrat-meter kvarte-ret kvälls-tiden median-inkomsten mellan-skillnaden mot-svarar månads-hyra möjlig-het
nu-varande om-byggnaden ord-förande parke-ring parke-ringen redo-visas registre-rade
res-planer sam-nyttjas sam-tidigt själv-kostnad skatte-betalarna slut-ligen sop-rummet städ-branschen
ställnings-tagande till-stånd till-ståndet tim-avgift tim-avgiften tiominuters-trafik trygghets-boenden
tvär-gatorna upp-fattning upp-följning upp-gifterna upp-värmda utgångs-punkter uthyrnings-statistiken
ut-sträckning utvecklings-chefen vatten-ledningar be-dömning be-gränsas be-räknade be-sökskort be-läggningen
beräk-ningar beräk-ningarna inve-stering inve-steringar inve-steringen förval-tning förvalt-nings-kostnad
"""
_PARTS = {word.replace("-", ""): word.split("-") for word in _DIVIDED.split()}

_FONTS = {"sans": ("Helvetica", "Helvetica-Bold"), "serif": ("Times-Roman", "Times-Bold")}


def _divided(text: str, style: Any, width: float) -> list[str]:
    """The lines of a paragraph, filled as far as they go, with words divided where that fills them better."""
    measure = partial(stringWidth, fontName=style.fontName, fontSize=style.fontSize)
    lines = [""]
    for word in text.split():
        room = f"{lines[-1]} {word}".lstrip()
        if measure(room) <= width:
            lines[-1] = room
            continue
        core = re.sub(r"\W+$", "", word)
        parts = _PARTS.get(core) or _PARTS.get(core[:1].lower() + core[1:]) or [core]
        for cut in range(len(core) - len(parts[-1]), 0, -1):
            left = f"{lines[-1]} {word[:cut]}-"
            if cut in _cuts(parts) and measure(left) <= width:
                lines[-1] = left
                lines.append(word[cut:])
                break
        else:
            lines.append(word)
    return lines


def _cuts(parts: list[str]) -> set[int]:
    return {len("".join(parts[:number])) for number in range(1, len(parts))}


def _styles(source: Source) -> dict[str, Any]:
    font, bold = _FONTS[source.get("body_font") or "serif"]
    head = _FONTS[source.get("head_font") or source.get("body_font") or "sans"][1]
    size = float(source.get("size") or 11)
    text = ParagraphStyle("text", fontName=font, fontSize=size, leading=size * 1.42, spaceAfter=size * 0.72)
    if source.get("hyphens"):
        text = ParagraphStyle("text", text, alignment=TA_JUSTIFY, justifyBreaks=1)
    heading = partial(ParagraphStyle, fontName=head, keepWithNext=1)
    colour = HexColor(source.get("colour") or "#000000") if source.get("coloured_headings") else black
    return {
        "text": text,
        "bold": bold,
        "h1": heading("h1", fontSize=size + 4.5, leading=size + 9, spaceAfter=11, spaceBefore=4),
        "h2": heading(
            "h2", fontSize=size + 1.5, leading=size + 6, spaceBefore=9, spaceAfter=4, textColor=colour
        ),
        "h3": heading("h3", fontSize=size, leading=size + 4, spaceBefore=6, spaceAfter=2),
        "bullet": ParagraphStyle("bullet", text, leftIndent=14, bulletIndent=3, spaceAfter=size * 0.4),
        "number": ParagraphStyle("number", text, leftIndent=18, bulletIndent=0, spaceAfter=size * 0.5),
        "lines": ParagraphStyle("lines", text, alignment=0),
        "small": ParagraphStyle(
            "small", text, fontSize=5.5, leading=7, textColor=HexColor("#9a9a9a"), alignment=0
        ),
        "cell": ParagraphStyle(
            "cell", text, fontSize=size - 1.5, leading=size + 2, spaceAfter=0, alignment=0
        ),
    }


def _markup(text: str) -> str:
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(text))


def _text_width(source: Source) -> float:
    return float(WIDTH - (25 + float(source.get("right_margin") or 25)) * mm)


def _flow(block: Block, source: Source, styles: dict[str, Any]) -> list[Any]:
    text = _markup(block.text)
    match block.kind:
        case "break":
            return [PageBreak()]
        case "table":
            rows = [[Paragraph(_markup(cell), styles["cell"]) for cell in row] for row in block.rows]
            for cell, words in zip(rows[0], block.rows[0], strict=True):
                cell.__init__(f"<b>{escape(words)}</b>", styles["cell"])
            look = [
                ("LINEBELOW", (0, 0), (-1, 0), 0.8, black),
                ("LINEBELOW", (0, 1), (-1, -1), 0.25, HexColor("#999999")),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 2),
            ]
            return [Table(rows, style=look, hAlign="LEFT", repeatRows=1), Spacer(1, 9)]
        case "bullet":
            return [Paragraph(text, styles["bullet"], bulletText="•")]
        case "number":
            number, words = text.split(" ", 1)
            return [Paragraph(words, styles["number"], bulletText=number)]
        case "lines":
            return [CondPageBreak(60), Paragraph(text.replace("\n", "<br/>"), styles["lines"])]
        case "h1" | "h2" | "h3":
            return [CondPageBreak(55), Paragraph(text, styles[block.kind])]
        case "text" if source.get("hyphens"):
            lines = _divided(block.text, styles["text"], _text_width(source) - 0.1)
            return [Paragraph("<br/>".join(map(escape, lines)), styles["text"])]
        case kind:
            return [Paragraph(text, styles[kind])]


def _mark(canvas: Any, source: Source, x: float, y: float) -> None:
    """An emblem, so that a page looks like somebody's: a shield, a circle or a square."""
    canvas.setFillColor(HexColor(source.get("colour") or "#333333"))
    match source.get("mark"):
        case "shield":
            path = canvas.beginPath()
            path.moveTo(x, y + 15 * mm)
            path.lineTo(x + 12 * mm, y + 15 * mm)
            path.lineTo(x + 12 * mm, y + 6 * mm)
            path.curveTo(x + 12 * mm, y + 3 * mm, x + 9 * mm, y + 1 * mm, x + 6 * mm, y)
            path.curveTo(x + 3 * mm, y + 1 * mm, x, y + 3 * mm, x, y + 6 * mm)
            path.close()
            canvas.drawPath(path, stroke=0, fill=1)
            canvas.setStrokeColor(white)
            canvas.setLineWidth(1.6)
            for step in range(3):
                top = y + (9.5 - 2.6 * step) * mm
                canvas.bezier(
                    x + 2 * mm, top, x + 5 * mm, top + 2 * mm, x + 7 * mm, top - 2 * mm, x + 10 * mm, top
                )
        case "circle":
            canvas.circle(x + 7 * mm, y + 7.5 * mm, 7 * mm, stroke=0, fill=1)
            canvas.setFillColor(white)
            canvas.circle(x + 9.2 * mm, y + 9 * mm, 3.4 * mm, stroke=0, fill=1)
        case "square":
            canvas.rect(x, y + 1 * mm, 13 * mm, 13 * mm, stroke=0, fill=1)
            canvas.setFillColor(white)
            canvas.rect(x + 3 * mm, y + 4 * mm, 3 * mm, 7 * mm, stroke=0, fill=1)
            canvas.rect(x + 7.5 * mm, y + 4 * mm, 3 * mm, 4 * mm, stroke=0, fill=1)
        case "band":
            canvas.rect(0, HEIGHT - 9 * mm, WIDTH, 9 * mm, stroke=0, fill=1)
    canvas.setFillColor(black)


def _first_page(source: Source, pages: int, canvas: Any, _doc: Any) -> None:
    font, bold = _FONTS[source.get("head_font") or "sans"]
    canvas.saveState()
    left = 25 * mm
    top = HEIGHT - 30 * mm
    _mark(canvas, source, left, top)
    shift = 17 * mm if source.get("mark") in {"shield", "circle", "square"} else 0
    y = top + 9.5 * mm
    for number, line in enumerate(source.lines("letterhead")):
        canvas.setFont(bold if number == 0 else font, 12.5 if number == 0 else 9.5)
        canvas.drawString(left + shift, y, line)
        y -= 13
    right = 128 * mm
    canvas.setFont(bold, 10.5)
    canvas.drawString(right, top + 9.5 * mm, source.get("kind_shown"))
    canvas.setFont(font, 9)
    y = top + 9.5 * mm - 13
    for line in source.lines("reference"):
        canvas.drawString(right, y, line)
        y -= 11.5
    if pages > 1:
        canvas.drawRightString(WIDTH - 20 * mm, HEIGHT - 14 * mm, _page_of(source, 1, pages))
    canvas.setFont(font, 9.5)
    y = top - 12 * mm
    for line in source.lines("to"):
        canvas.drawString(left if source.get("to_left") else right, y, line)
        y -= 12
    canvas.restoreState()


def _page_of(source: Source, number: int, pages: int) -> str:
    return (source.get("page_words") or "{n}({m})").format(n=number, m=pages)


def _later_page(source: Source, pages: int, canvas: Any, doc: Any) -> None:
    font = _FONTS[source.get("head_font") or "sans"][0]
    canvas.saveState()
    canvas.setFont(font, 8.5)
    y = HEIGHT - 16 * mm
    canvas.drawString(25 * mm, y, source.get("running"))
    canvas.drawRightString(WIDTH - 20 * mm, y, _page_of(source, doc.page, pages))
    if source.get("ruled"):
        canvas.setLineWidth(0.4)
        canvas.line(25 * mm, y - 5, WIDTH - 20 * mm, y - 5)
    canvas.restoreState()


def _footer(source: Source, canvas: Any, _doc: Any) -> None:
    font = _FONTS[source.get("head_font") or "sans"][0]
    canvas.saveState()
    canvas.setLineWidth(0.4)
    canvas.setStrokeColor(HexColor(source.get("colour") or "#666666"))
    canvas.line(25 * mm, 21 * mm, WIDTH - 20 * mm, 21 * mm)
    canvas.setFont(font, 7.5)
    y = 17.5 * mm
    for line in [*source.lines("address"), FOOTER]:
        canvas.drawString(25 * mm, y, line)
        y -= 9
    canvas.restoreState()


def _layout(source: Source, pages: int) -> tuple[bytes, int]:
    out = io.BytesIO()
    doc = BaseDocTemplate(
        out, pagesize=A4, title=source.get("title"), author=source.get("respondent"), invariant=1, pageCompression=1
    )  # fmt: skip
    drop = float(source.get("drop") or 72) * mm
    width = _text_width(source)
    first = Frame(25 * mm, 26 * mm, width, HEIGHT - 26 * mm - drop, 0, 0, 0, 0)
    later = Frame(25 * mm, 26 * mm, width, HEIGHT - 52 * mm, 0, 0, 0, 0)
    foot = partial(_footer, source)
    doc.addPageTemplates(
        [
            PageTemplate("first", [first], onPage=partial(_first_page, source, pages), onPageEnd=foot),
            PageTemplate("later", [later], onPage=partial(_later_page, source, pages), onPageEnd=foot),
        ]
    )
    styles = _styles(source)
    story: list[Any] = [NextPageTemplate("later")]
    for block in blocks(source.body):
        story += _flow(block, source, styles)
    doc.build(story)
    return out.getvalue(), int(doc.page)


def pdf(source: Source) -> bytes:
    """The source as a letter. Laid out twice: the page numbers say how many pages there are."""
    rl_config.useA85 = 0
    _, pages = _layout(source, 9)
    data, again = _layout(source, pages)
    assert pages == again
    return data


def scan(source: Source) -> bytes:
    """The source as a typed letter that went through a copier: one grey image, slightly askew, no text."""
    from assistant.example._scan import picture

    rl_config.useA85 = 0
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1, pageCompression=1)
    canvas.setTitle(source.get("title"))
    canvas.setCreator("Kontorsskanner")
    from reportlab.lib.utils import ImageReader

    canvas.drawImage(ImageReader(io.BytesIO(picture(source))), 0, 0, WIDTH, HEIGHT)
    canvas.showPage()
    canvas.save()
    return out.getvalue()
