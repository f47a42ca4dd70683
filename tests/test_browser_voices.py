"""Whose words an answer is and what could not be read, in a browser: in words, wide and narrow."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.settings import Settings
from assistant.workspace import Workspace
from tests.test_browser import FAULTS, SLOW, _tab, page, url  # noqa: F401 - fixtures
from tests.test_voices import DEAR, MINUTES, QUESTION, TOLD, UNREAD

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(autouse=True)
def swimming_hall(tmp_path: Path) -> None:
    """Before the page starts: the same workspace as its."""
    (tmp_path / "Skolnämnden.txt").write_text(MINUTES, "utf-8")
    paper = f"Särskilt yttrande (KD)\n\nEva Lind (KD)\n\n{DEAR} Barnens resor blir längre.\n"
    (tmp_path / "Kulturnämnden.txt").write_text(paper, "utf-8")
    (tmp_path / "Sunds kommun.pdf").write_bytes(b"%PDF-1.4 avklippt")
    place = Workspace(Settings(workspace=tmp_path / "workspace"))
    case, _ = place.create_case("Remiss av förslag om ny simhall")
    place.add(case.id, sorted(one for one in tmp_path.iterdir() if one.is_file()))
    place.run(case.id)


@pytest.mark.parametrize("width", [1280, 640])
def test_whose_words_they_are_stands_beside_the_quote(swimming_hall, page, url, width):  # noqa: F811
    from playwright.sync_api import expect

    page, heard = page
    expect.set_options(timeout=SLOW)
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(url)
    expect(page.get_by_role("heading", level=1)).to_contain_text("simhall")
    _tab(page, "Frågor")
    ask = page.get_by_role("textbox", name="Fråga", exact=True)
    ask.fill(QUESTION)
    page.get_by_role("button", name="Sök svar").click()
    quote = page.locator("figure.ra-quote", has_text=DEAR).filter(visible=True).first
    expect(quote).to_contain_text(TOLD)
    expect(quote).to_contain_text(", reservation)")
    expect(page.locator("p.ra-lead:visible", has_text=UNREAD)).to_be_visible()
    assert page.evaluate(FAULTS) == [], "Frågor with a reservation"
    quote.get_by_role("button", name="Visa källan").click()
    expect(page.locator(".ra-panel:visible")).to_contain_text(TOLD)

    ask.fill(f"{QUESTION} " * 12)
    page.get_by_role("button", name="Sök svar").click()
    expect(page.get_by_role("alert").filter(visible=True)).to_contain_text("Skriv högst 500")

    _tab(page, "Fråga alla")
    page.get_by_role("textbox", name="Egna frågor").fill("Vad kostar simhallen om året i drift?")
    page.get_by_role("button", name="Fråga alla").click()
    expect(page.get_by_role("table", name="Vad varje instans säger")).to_be_visible()
    expect(page.locator("p.ra-lead:visible", has_text=UNREAD)).to_be_visible()
    assert page.evaluate(FAULTS) == [], "Fråga alla"
    assert heard.outside == []
    assert heard.console == []
    assert heard.failed == []
