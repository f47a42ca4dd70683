"""Tables in PDFs: what stood beside what is read as in the Word file they were made of, or left as it was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table, TableStyle

from assistant.domain import Citation, Span
from assistant.prose import document
from assistant.prose.unread import unread
from assistant.reading import rectangles
from benchmarks import pdf_fidelity
from tests import submissions
from tests.test_reading import NO_OCR, reading_of

INTRO = (
    "Här redovisas de svar som har kommit in över förslaget om färre parkeringsplatser. Texten går över hela sidans bredd, "
    "på flera rader, och hör inte till tabellen."
)
AFTER = "Redovisningen är gjord av kansliet och omfattar alla svar som kom in i tid, även de som saknar ställningstagande."
ANSWERS = [
    ("Kulturnämnden", "Tillstyrker", "Delar bedömningen men vill se en längre tid för att ställa om."),
    ("Länsstyrelsen i Kronobergs län", "Avstyrker", "Kostnaderna för kommunerna är inte utredda."),
    ("Mölndals stad", "Ingen erinran", ""),
    ("Miljö- och byggnadsnämnden i Östra kommundelen", "Tillstyrker delvis", "Utom i fråga om avgiften."),
    ("Förvaltningsrätten i Luleå", "Avstår", ""),
]
SAID = {
    "Kulturnämnden": "T",
    "Länsstyrelsen i Kronobergs län": "A",
    "Mölndals stad": "E",
    "Miljö- och byggnadsnämnden i Östra kommundelen": "TD",
    "Förvaltningsrätten i Luleå": "N",
}
HEAD = ("Remissinstans", "Ställningstagande", "Kommentar")
CROSSED = ("Remissinstans", "Tillstyrker", "Tillstyrker delvis", "Ingen erinran", "Avstyrker", "Avstår")
GRID = [("GRID", (0, 0), (-1, -1), 0.5, colors.black)]
BOXES = [("BOX", (0, 0), (-1, -1), 1, colors.black), ("INNERGRID", (0, 0), (-1, -1), 0.25, colors.grey)]
SHADED = [("ROWBACKGROUNDS", (0, 0), (-1, -1), [colors.lightgrey, None])]
UNDERLINED = [("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.black)]
MIDDLE = [("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
STYLE = ParagraphStyle("cell", fontName="Helvetica", fontSize=9, leading=11)


def made(path: Path, *parts: object) -> str:
    """The text of a PDF of these parts: paragraphs of strings, tables, page breaks."""
    flow = [Paragraph(part, STYLE) if isinstance(part, str) else part for part in parts]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return reading_of(path, NO_OCR).text


def table(
    rows: Iterable[Sequence[str]], style: Sequence[tuple[object, ...]], widths: Sequence[float]
) -> Table:
    cells = [[Paragraph(cell, STYLE) for cell in row] for row in rows]
    return Table(cells, colWidths=widths, style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *style]))


def crosses() -> list[Sequence[str]]:
    marked = {name: [("X" if head == stand else "") for head in CROSSED[1:]] for name, stand, _ in ANSWERS}
    return [CROSSED, *([name, *cells] for name, cells in marked.items())]


def read(text: str) -> dict[str, str]:
    return {row.respondent: row.stance.label for passage in document.read(text) for row in passage.rows}


@pytest.mark.parametrize("style", [GRID, BOXES, [*GRID, *MIDDLE], SHADED, UNDERLINED, []])
def test_a_table_of_answers_is_read_however_it_is_drawn(
    tmp_path: Path, style: list[tuple[object, ...]]
) -> None:
    text = made(tmp_path / "svar.pdf", INTRO, table([HEAD, *ANSWERS], style, (130, 100, 210)), AFTER)
    assert "Mölndals stad | Ingen erinran |\n" in text
    assert "Kommentar\nKulturnämnden | Tillstyrker | Delar bedömningen men" in text
    assert " ".join(INTRO.split()) in " ".join(text.split())
    assert AFTER in " ".join(text.split())
    assert read(text) == SAID


@pytest.mark.parametrize("style", [GRID, SHADED, UNDERLINED, []])
def test_a_cross_is_read_in_its_column(tmp_path: Path, style: list[tuple[object, ...]]) -> None:
    text = made(tmp_path / "kryss.pdf", INTRO, table(crosses(), style, (150, 62, 62, 62, 62, 62)), AFTER)
    assert read(text) == SAID


@pytest.mark.parametrize("style", [GRID, []])
def test_a_table_goes_on_on_the_next_page_without_its_head(
    tmp_path: Path, style: list[tuple[object, ...]]
) -> None:
    first, second = [HEAD, *ANSWERS[:2]], [*ANSWERS[2:], ("Boverket", "Avstyrker", "")]
    widths = (130, 100, 210)
    text = made(
        tmp_path / "sidor.pdf",
        INTRO,
        table(first, style, widths),
        PageBreak(),
        table(second, style, widths),
        AFTER,
    )
    assert read(text) == {**SAID, "Boverket": "A"}


def test_a_shaded_group_and_a_cell_over_all_columns_are_plain_text(tmp_path: Path) -> None:
    rows = [HEAD, ("Nämnder", "", ""), *ANSWERS[:2], ("Övriga", "", ""), *ANSWERS[2:]]
    spans = [*GRID, ("SPAN", (0, 1), (-1, 1)), ("SPAN", (0, 4), (-1, 4))]
    text = made(tmp_path / "grupper.pdf", table(rows, spans, (130, 100, 210)))
    assert "\n\nNämnder\n\n" in text
    assert read(text) == SAID


def test_a_word_wider_than_its_cell_is_one_word(tmp_path: Path) -> None:
    page = pdf_fidelity.sheet(tmp_path / "smal.pdf")
    rows = [
        (["Remissinstans"], "Inställning"),
        (["Arbetsför", "medlingen"], "Avstyrker"),
        (["Hyresgästföre", "ningen"], "Tillstyrker"),
        (["Boverket", "och Kemikalie-", "inspektionen"], "Avstår"),
    ]
    y = page.y
    for names, stand in rows:
        page.canvas.line(68, y + 12, 300, y + 12)
        page.canvas.setFont(pdf_fidelity.FONT, 9)
        page.canvas.drawString(170, y, stand)
        for name in names:
            page.canvas.drawString(72, y, name)
            y -= 12
    page.canvas.line(68, y + 12, 300, y + 12)
    for x in (68, 160, 300):
        page.canvas.line(x, y + 12, x, page.y + 12)
    page.done()
    text = reading_of(tmp_path / "smal.pdf", NO_OCR).text
    assert text.splitlines() == [
        "Remissinstans | Inställning",
        "Arbetsförmedlingen | Avstyrker",
        "Hyresgästföreningen | Tillstyrker",
        "Boverket och Kemikalieinspektionen | Avstår",
    ]


def test_words_of_a_table_lead_back_to_their_place(tmp_path: Path) -> None:
    path = tmp_path / "svar.pdf"
    made(path, INTRO, table([HEAD, *ANSWERS], GRID, (130, 100, 210)), AFTER)
    reading = reading_of(path, NO_OCR)
    places = {}
    for words in ("Kulturnämnden", "Avstyrker", "utredda", "Kronobergs", "Redovisningen"):
        start = reading.text.index(words)
        (places[words],) = rectangles(path, reading, Citation(reading.id, (Span(start, start + len(words)),)))
    assert places["Kulturnämnden"].top < places["Avstyrker"].top == places["Kronobergs"].top
    assert places["Kulturnämnden"].right < places["Avstyrker"].left < places["utredda"].left
    assert places["Redovisningen"].top > places["Kronobergs"].bottom


def test_lines_that_part_no_cells_leave_the_text_as_it_was(tmp_path: Path) -> None:
    frame = [("BOX", (0, 0), (-1, -1), 1, colors.black)]
    text = made(tmp_path / "ram.pdf", table([[INTRO], [AFTER]], frame, (440,)))
    assert "|" not in text
    assert " ".join(text.split()) == f"{INTRO} {AFTER}"


def test_rows_without_lines_that_are_not_certain_are_left_and_told(tmp_path: Path) -> None:
    """A table with a frame and upright lines only, whose rows stand as close as the lines of a cell."""
    rows = [
        ("Nämnd", "Beslut", "A"),
        ("Kulturnämnden", "X", ""),
        ("Socialnämnden", "", "X"),
        ("Tekniska nämnden", "X", ""),
    ]
    page = pdf_fidelity.sheet(tmp_path / "ram.pdf")
    for at, row in enumerate(rows):
        page.canvas.setFont(pdf_fidelity.FONT, 9)
        for cell, x in zip(row, (72, 200, 300), strict=True):
            page.canvas.drawString(x, page.y - 12 * at, cell)
    for x in (68, 190, 290, 400):
        page.canvas.line(x, page.y + 12, x, page.y - 40)
    for y in (page.y + 12, page.y - 3, page.y - 40):
        page.canvas.line(68, y, 400, y)
    page.done()
    text = reading_of(tmp_path / "ram.pdf", NO_OCR).text
    assert "|" not in text
    assert not read(text)
    assert unread(text)


def test_running_text_about_stands_is_no_table(tmp_path: Path) -> None:
    lines = [
        "Kommunen tillstyrker förslaget. Tillstyrker gör även nämnden.",
        "Avstyrker gör bara regionen. Ingen erinran har Boverket.",
        "Beslut",
        "Nämnden beslutar att avstå. Avstår gör också styrelsen.",
    ]
    text = made(tmp_path / "text.pdf", *lines)
    assert "|" not in text
    assert text.split() == " ".join(lines).split()


def test_a_text_in_a_frame_keeps_its_lines_and_headings(tmp_path: Path) -> None:
    """Minutes are printed in a frame, with boxes for the date and the paragraph over the text."""
    path = tmp_path / "protokoll.pdf"
    heading = ParagraphStyle("heading", fontName="Helvetica-Bold", fontSize=13, leading=20, spaceBefore=14)
    body = [Paragraph("§ 45 Yttrande över planen", heading), Paragraph(INTRO, STYLE)]
    body += [Paragraph("Beslut", heading), Paragraph("Nämnden avstyrker förslaget.", STYLE)]
    over = [Paragraph("Sammanträdesdatum 2026-03-04", STYLE), Paragraph("Blad 4", STYLE)]
    place = [Paragraph("Plats", STYLE), Paragraph("Kommunhuset", STYLE)]
    style = TableStyle([*GRID, ("SPAN", (0, 2), (1, 2))])
    grid = Table([over, place, [body, ""]], colWidths=(300, 140), style=style)
    text = made(path, grid)
    reading = reading_of(path, NO_OCR)
    assert text.startswith(
        "Sammanträdesdatum 2026-03-04 | Blad 4\nPlats | Kommunhuset\n\n§ 45 Yttrande över planen\n"
    )
    assert [reading.text[one.span.start : one.span.end] for one in reading.headings] == [
        "§ 45 Yttrande över planen",
        "Beslut",
    ]
    assert "tabellen.\n\nBeslut\n\nNämnden avstyrker förslaget." in text


def test_a_row_before_the_name_of_a_group_keeps_its_empty_cells(tmp_path: Path) -> None:
    rows = [CROSSED[:3], ("Boverket", "X", ""), ("Kommuner", "", ""), ("Mölndals stad", "", "X")]
    text = made(tmp_path / "grupp.pdf", table(rows, [*GRID, ("SPAN", (0, 2), (-1, 2))], (130, 100, 100)))
    assert text.splitlines()[1:] == ["Boverket | X |", "", "Kommuner", "", "Mölndals stad |  | X"]


def test_one_row_on_the_next_page_is_read_under_the_head_of_the_table(tmp_path: Path) -> None:
    widths = (150, 62, 62, 62, 62, 62)
    *first, last = crosses()
    text = made(
        tmp_path / "sidor.pdf", table(first, GRID, widths), PageBreak(), table([last], GRID, widths), AFTER
    )
    assert read(text) == SAID


@pytest.mark.parametrize("begin", [0, 1])
def test_numbered_rows_over_a_page_number_are_read_also_without_a_head(tmp_path: Path, begin: int) -> None:
    """A number before the name, or what stands at the foot of the page, and the page was left as it was."""
    rows = [
        ("Nr", "Remissinstans", "Inställning"),
        *((str(number), name, stand) for number, (name, stand, _) in enumerate(ANSWERS, 1)),
    ]
    foot = ParagraphStyle("foot", parent=STYLE, alignment=1, spaceBefore=18)
    numbered = table(rows[begin:], [], (40, 250, 150))
    assert read(made(tmp_path / "svar.pdf", numbered, Paragraph("1 (4)", foot))) == SAID


def test_a_row_that_goes_on_on_the_next_page_has_no_line_below(tmp_path: Path) -> None:
    """As browsers draw it: the upright lines end, and the row was lost."""
    style = [
        *(("LINEABOVE", (0, row), (-1, row), 0.5, colors.black) for row in range(3)),
        *(("LINEBEFORE", (column, 0), (column, -1), 0.5, colors.black) for column in range(3)),
        ("LINEAFTER", (-1, 0), (-1, -1), 0.5, colors.black),
    ]
    text = made(tmp_path / "svar.pdf", INTRO, table([HEAD, *ANSWERS[:2]], style, (130, 100, 210)))
    assert "Länsstyrelsen i Kronobergs län | Avstyrker | Kostnaderna" in text


def test_a_name_that_begins_as_a_head_begins_no_table(tmp_path: Path) -> None:
    """ "Förvaltningsrätten", with "i Luleå" on the next line, and "Avstår" beside it."""
    rows = [HEAD, *ANSWERS, ("Trafikverket", "Avstyrker", "Dyrt.")]
    assert read(made(tmp_path / "svar.pdf", table(rows, [], (88, 100, 210)))) == SAID | {"Trafikverket": "A"}


def test_what_stands_below_an_entry_of_the_contents_is_none_of_it(tmp_path: Path) -> None:
    page = pdf_fidelity.sheet(tmp_path / "innehall.pdf")
    for line in (
        "Innehåll",
        "1 Avgifter ............................ 3",
        "2 De nordiska länderna",
        INTRO[:60],
    ):
        page.line(line)
    page.done()
    document = submissions.file(tmp_path / "innehall.pdf")
    words = [
        " ".join(document.reading.text[span.start : span.end] for span in passage.spans)
        for passage in document.structure.passages
    ]
    assert not any("............" in text and "nordiska" in text for text in words)
