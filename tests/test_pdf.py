"""PDFs with known text: each kind of trouble is read to the letter, or said to be unreadable."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from assistant.domain import Citation, Reading, RepairKind, Span
from assistant.reading import order, pdfium, rectangles
from benchmarks import pdf_fidelity
from benchmarks.pdf_fidelity import Made
from tests.test_reading import NO_OCR, read_file, reading_of, words_at

_SAID = [
    "Kommunen tillstyrker förslaget i huvudsak men vill framhålla att kostnaderna för verksamheten måste beräknas på nytt "
    "innan en ny förordning beslutas. Det finns inga skäl att vänta med finansieringen, och kommunerna behöver flera års "
    "framförhållning för att kunna planera.",
    "Nämnden avstyrker förslaget om tillsyn i avsnitt 6.3. Enligt nämndens uppfattning skulle de specifika kraven medföra "
    "ökad administration utan att säkerheten förbättras, vilket särskilt drabbar mindre kommuner och regioner.",
    "Länsstyrelsen har ingen erinran mot utredningens förslag men anser att samverkan mellan myndigheterna bör regleras "
    "tydligare. Inflytandet för enskilda verksamheter och deras personal behöver också identifieras och klargöras.",
    "Myndigheten avstår från att yttra sig i de delar som inte berör myndighetens ansvarsområde. I övriga delar instämmer "
    "myndigheten i bedömningen att lagstiftningen bör samordnas med den europeiska förordningen.",
]
_ABOUT = (
    "skolan",
    "vården",
    "vatten",
    "klimat",
    "bygga",
    "trafik",
    "digitala frågor",
    "kultur",
    "idrott",
    "barn",
    "äldre",
)
# Each paragraph begins in its own way, so that no line comes back on page after page as running lines do.
TEXTS = [
    f"I fråga om {', '.join(_ABOUT[: n % 5])} och {_ABOUT[n % 11]} ({n}) gäller. {_SAID[n % 4]}"
    for n in range(18)
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    folder = tmp_path_factory.mktemp("made")
    files = {one.path.stem: one for one in pdf_fidelity.make(folder, TEXTS)}
    # A page ends in the middle of each paragraph: here no two may go on with the same words.
    files["pages"] = pdf_fidelity.over_pages(folder / "pages.pdf", _SAID)
    return files


def own_text(reading: Reading) -> str:
    text = reading.text
    for span in reversed(reading.furniture):
        text = text[: span.start] + " " + text[span.end :]
    return " ".join(text.split())


KINDS = (
    "plain standard columns interleaved table footnotes furnished rotated90 rotated180 rotated270 landscape form hyphens "
    "soft pages ligatures lost private decomposed apple shifted letterspaced tagged"
)


@pytest.mark.parametrize("kind", KINDS.split())
def test_known_text_is_read_to_the_letter(made: dict[str, Made], kind: str) -> None:
    reading = reading_of(made[kind].path, NO_OCR)
    assert own_text(reading) == made[kind].text
    assert unicodedata.is_normalized("NFC", reading.text)
    assert not reading.unreadable_pages


@pytest.mark.parametrize("kind", KINDS.split())
def test_every_word_leads_back_to_where_it_stands(made: dict[str, Made], kind: str) -> None:
    reading = reading_of(made[kind].path, NO_OCR)
    path = made[kind].path
    for match in list(re.finditer(r"\w{6,}", reading.text))[::60]:
        found = rectangles(path, reading, Citation(reading.id, (Span(*match.span()),)))
        assert found, match.group()
        assert found[0].page == reading.page(match.start())


def test_a_font_with_a_false_table_is_no_text(made: dict[str, Made]) -> None:
    result = read_file(made["meaningless"].path, NO_OCR)
    assert result.reading is None
    assert result.problem is not None
    assert "bokstäverna i den är andra än de som syns" in result.problem.remedy


def test_columns_stay_where_a_table_has_rules_or_short_cells(tmp_path: Path) -> None:
    page = pdf_fidelity.sheet(tmp_path / "tabell.pdf")
    rows = [(f"Fråga {n} om förslaget i sin helhet", f"Svar {n} från remissinstansen här") for n in range(15)]
    for left, right in rows:
        page.canvas.setFont(pdf_fidelity.FONT, 9)
        page.canvas.drawString(70, page.y, left)
        page.canvas.drawString(310, page.y, right)
        page.canvas.line(70, page.y - 4, 520, page.y - 4)
        page.y -= 16
    page.done()
    text = own_text(reading_of(tmp_path / "tabell.pdf"))
    assert text == " ".join(f"{left} {right}" for left, right in rows)


def test_answers_in_a_form_stand_beside_their_questions(made: dict[str, Made]) -> None:
    reading = reading_of(made["form"].path)
    first, second = reading.text.index("Fråga 1."), reading.text.index("Fråga 2.")
    assert first < reading.text.index("I fråga om") < second


def test_a_word_parted_by_a_page_break_is_one_word_on_the_page_where_it_begins(tmp_path: Path) -> None:
    page = pdf_fidelity.sheet(tmp_path / "sidbyte.pdf")
    for number, lines in enumerate(
        (
            ["Efter genomgång av förslaget", "och dess skäl", "", "Nämnden avstyr-"],
            ["ker förslaget i sin helhet."],
        ),
        1,
    ):
        page.canvas.setFont(pdf_fidelity.FONT, 8)
        page.canvas.drawString(70, 810, f"Exempelstads kommun, yttrande {number} (2)")
        page.canvas.drawString(70, 40, "Storgatan 1, Exempelstad")
        for line in lines:
            page.line(line)
        page.canvas.showPage()
        page.y = pdf_fidelity.TOP
    page.canvas.save()
    path = tmp_path / "sidbyte.pdf"
    reading = reading_of(path)
    word = words_at(reading, "avstyrker")
    assert reading.place(word).swedish == "s. 1"
    assert "avstyrker förslaget i sin helhet." in own_text(reading)
    assert rectangles(path, reading, word)[0].page == 1
    moved = [one.original for one in reading.repairs if one.kind is RepairKind.HYPHEN]
    assert moved == ["-", "ker"]


@pytest.mark.parametrize("end", ["Pxxqzw-", "Det är mzqx-"])
def test_a_word_parted_by_a_page_break_that_is_not_certain_is_listed(tmp_path: Path, end: str) -> None:
    page = pdf_fidelity.sheet(tmp_path / "sidbyte.pdf")
    page.line(end)
    page.turn()
    page.line("wvk förslaget i sin helhet.")
    page.done()
    result = read_file(tmp_path / "sidbyte.pdf")
    assert [item.page for item in result.items] == [1]
    assert "delas av sidbytet" in result.items[0].reason


def test_a_suspended_hyphen_before_a_page_break_stays(tmp_path: Path) -> None:
    page = pdf_fidelity.sheet(tmp_path / "sidbyte.pdf")
    page.line("Det gäller plan-")
    page.turn()
    page.line("och bygglagen.")
    page.done()
    result = read_file(tmp_path / "sidbyte.pdf")
    assert result.reading is not None
    assert own_text(result.reading) == "Det gäller plan- och bygglagen."
    assert result.items == ()


def test_lost_letters_that_no_word_explains_are_listed(tmp_path: Path) -> None:
    path = tmp_path / "tappade.pdf"
    made = pdf_fidelity.ligatures(
        path, ["Firman Fizzbarq och flixomat finns kvar."] * 3, lambda _: "\ufffd", "lost"
    )
    result = read_file(path)
    assert result.reading is not None
    assert "finns kvar" in result.reading.text
    assert "Fizzbarq" in result.reading.text  # the font has no such sign for F and i
    assert "�ixomat" in result.reading.text
    (item,) = result.items
    assert "saknar 3 tecken" in item.reason
    assert item.page == 1
    assert made.text.count("fl") == 3


def test_the_outline_gives_headings_their_levels(tmp_path: Path) -> None:
    page = pdf_fidelity.sheet(tmp_path / "bokmärken.pdf")
    for title, level in (("1 Sammanfattning", 0), ("1.1 Nämndens ställningstagande i frågan om tillsyn", 1)):
        page.canvas.bookmarkPage(title)
        page.canvas.addOutlineEntry(title, title, level)
        for line in pdf_fidelity.wrapped(title, 30):
            page.line(line)
        page.gap()
        page.line("Nämnden avstyrker förslaget.")
        page.turn()
    page.done()
    reading = reading_of(tmp_path / "bokmärken.pdf")
    assert [
        (" ".join(reading.text[h.span.start : h.span.end].split()), h.level) for h in reading.headings
    ] == [
        ("1 Sammanfattning", 1),
        ("1.1 Nämndens ställningstagande i frågan om tillsyn", 2),
    ]


def test_one_call_gives_the_same_as_character_by_character(made: dict[str, Made], shared: Path) -> None:
    for path in [one.path for one in made.values()] + sorted((shared / "data/documents").glob("dir*.pdf")):
        with pdfium.opened(path.read_bytes()) as pdf:
            for number in range(min(len(pdf), 3)):
                with pdfium.opened_page(pdf, number) as page:
                    found = order.characters(page)
                    for place, sign in enumerate(found.text):
                        if sign.isalnum():
                            code = pdfium.c.FPDFText_GetUnicode(page.text.raw, found.index(place))
                            assert chr(code) == sign
