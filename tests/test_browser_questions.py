"""Questions to every answer, and to some of them, in a browser: by keyboard, with sources beside and a file to fetch."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import cli
from tests.test_browser import FAULTS, SLOW, _tab, page, url  # noqa: F401 - fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(autouse=True)
def example_case(tmp_path: Path) -> None:
    """Before the page starts: the same workspace as its."""
    place, out = tmp_path / "workspace", tmp_path / "out"
    assert cli.run(["demo", "--workspace", str(place), "--to", str(out), "--json"]) == 0


def test_a_slow_drawing_undoes_nothing_of_a_quick_hand(example_case, page, url):  # noqa: F811
    from playwright.sync_api import expect

    page, heard = page
    expect.set_options(timeout=SLOW)
    page.goto(url)
    expect(page.get_by_role("heading", level=1)).to_contain_text("parkeringsstrategi")
    _tab(page, "Frågor")
    page.get_by_text("Sök bara i en del av svaren").click()
    page.get_by_label("Ställningstagande på helheten").select_option(label="Avstyrker")
    expect(page.get_by_text("Urval: ").filter(visible=True)).to_contain_text("av 25 handlingar")
    _tab(page, "Tabell")

    # The tab is drawn by the server at once, and the drawing reaches the page after what is written in it.
    written, late = [], []

    def hold(route) -> None:
        if written:
            route.continue_()
        else:
            late.append((route, route.fetch()))

    page.route("**/gradio_api/**", hold)
    _tab(page, "Frågor")
    page.get_by_label("Inkommet från").fill("i maj")
    while not late:
        page.wait_for_timeout(50)
    written.append("i maj")
    for route, answer in late:
        route.fulfill(response=answer)
    expect(page.get_by_label("Ställningstagande på helheten").locator("option[selected]")).to_have_text(
        "Avstyrker"
    )
    expect(page.get_by_label("Inkommet från")).to_have_value("i maj")
    page.keyboard.press("Tab")
    expect(page.get_by_role("alert").filter(visible=True)).to_contain_text("inget datum")
    assert heard.failed == []


def test_questions_to_every_answer_and_to_some(example_case, page, url, tmp_path):  # noqa: F811
    from openpyxl import load_workbook
    from playwright.sync_api import expect

    page, heard = page
    expect.set_options(timeout=SLOW)
    page.goto(url)
    expect(page.get_by_role("heading", level=1)).to_contain_text("parkeringsstrategi")

    # A ready-made question is left out and one's own is added; nothing ticked and nothing written is said.
    _tab(page, "Fråga alla")
    page.get_by_role("textbox", name="Egna frågor").fill("Vad kostar en avgift?")
    page.get_by_role("checkbox", name="Ekologisk dimension").focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Fråga alla").click()
    table = page.get_by_role("table", name="Vad varje instans säger")
    expect(table.get_by_role("columnheader")).to_have_count(1 + 7 + 1)
    expect(table.get_by_role("rowheader")).to_have_count(21)
    assert "Ekologisk dimension" not in table.get_by_role("columnheader").all_inner_texts()
    assert all(text.strip() for text in table.get_by_role("cell").all_inner_texts())
    assert page.evaluate(FAULTS) == [], "Fråga alla with a table"

    # A source by keyboard: the place in the document beside, and back.
    source = table.get_by_role("button", name="Visa källan").first
    panel = page.locator(".ra-panel:visible")
    source.focus()
    page.keyboard.press("Enter")
    expect(panel.get_by_role("heading", level=3)).to_be_focused()
    panel.get_by_role("button", name="Tillbaka till listan").click()
    expect(source).to_be_focused()

    # The file holds what the table shows.
    with page.expect_download() as download:
        page.get_by_role("link", name="Hämta som Excel").click()
    book = tmp_path / download.value.suggested_filename
    download.value.save_as(book)
    rows = list(load_workbook(book).worksheets[0].iter_rows(values_only=True))
    assert len(rows) == 1 + 21
    assert rows[0][-1] == "Vad kostar en avgift?"
    assert all(value for row in rows for value in row)

    # A question kept to those who are against; the choice is kept when one has been elsewhere.
    _tab(page, "Frågor")
    page.get_by_text("Sök bara i en del av svaren").click()
    page.get_by_label("Ställningstagande på helheten").select_option(label="Avstyrker")
    expect(page.get_by_text("Urval: ").filter(visible=True)).to_contain_text("av 25 handlingar")
    page.get_by_role("textbox", name="Fråga", exact=True).fill("Vad säger ni om avgift?")
    page.get_by_role("button", name="Sök svar").click()
    expect(page.locator(".ra-asked")).to_be_visible()
    _tab(page, "Tabell")
    _tab(page, "Frågor")
    expect(page.get_by_label("Ställningstagande på helheten")).to_have_value("AVSTYRKER")
    page.get_by_label("Inkommet från").fill("i maj")
    page.keyboard.press("Tab")
    expect(page.get_by_role("alert").filter(visible=True)).to_contain_text("inget datum")
    page.get_by_role("button", name="Sök svar").click()
    expect(page.get_by_role("alert").filter(visible=True)).to_have_count(2)
    assert page.evaluate(FAULTS) == [], "Frågor with a choice"

    assert heard.outside == []
    assert heard.console == []
    assert heard.failed == []
