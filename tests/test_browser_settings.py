"""The page as the user's own settings have it: dark, with few colours, in a narrow window, on paper."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from assistant import cli, example
from tests.test_browser import CHROMIUM, FAULTS, QUIET, url  # noqa: F401 - a fixture

pytestmark = [pytest.mark.browser, pytest.mark.slow]

CUT = """() => [...document.querySelectorAll(".ra-scroll")].filter((node) => node.getClientRects().length)
  .filter((node) => node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1).length"""
"""How many tables do not show all they hold."""

SMALL = """() => [...document.querySelectorAll("button, a[href], summary")].filter((node) => node.getClientRects().length)
  .filter((node) => node.getBoundingClientRect().height < 23.5 && node.getBoundingClientRect().width > 2)
  .map((node) => node.textContent.trim())"""
"""What is lower than a finger or a shaking hand needs."""


FOCUSED = """() => {
  const node = document.activeElement, style = getComputedStyle(node);
  return [node.tagName, node.getAttribute("aria-label") || node.textContent.trim().slice(0, 40), style.outlineStyle,
          parseFloat(style.outlineWidth)];
}"""
"""What the keyboard stands on, and the line around it."""


@pytest.fixture
def browser():
    if not CHROMIUM:
        pytest.skip("chromium is not installed")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield started
        started.close()


@pytest.fixture(autouse=True)
def example_case(tmp_path: Path, capsysbinary) -> None:
    assert (
        cli.run(["demo", "--workspace", str(tmp_path / "workspace"), "--to", str(tmp_path / "out"), "--json"])
        == 0
    )


def test_the_page_as_the_user_has_set_the_computer(example_case, browser, url):  # noqa: F811
    def opened(**settings):
        page = browser.new_page(**settings)
        page.goto(url)
        page.get_by_role("heading", level=1, name=example.TITLE).wait_for()
        page.get_by_role("tab", name="Tabell", exact=True).click()
        page.get_by_role("table").first.wait_for()
        return page

    # A system that prefers dark gets the same light page. It once got a page that never answered.
    page = opened(color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.querySelector('.ra-head h1')).color") == "rgb(27, 36, 48)"
    assert page.title() == f"Tabell – {example.TITLE} – Remissassistent"
    for tab in ("Sammanfattning", "Checklista", "Handlingar", "Ärende"):
        page.get_by_role("tab", name=tab, exact=True).click()
        page.wait_for_function(f"document.title.startsWith('{tab} – ')")
        page.wait_for_timeout(500)
        assert page.evaluate(SMALL) == [], tab
    page.close()

    # With few colours the chosen tab and the chosen cell have lines, which are not colours.
    page = opened(forced_colors="active")
    page.locator(".ra-cell").first.click()
    page.locator(".ra-cell[aria-current]").wait_for()
    assert (
        page.evaluate("getComputedStyle(document.querySelector('.ra-cell[aria-current]')).outlineWidth")
        == "3px"
    )
    assert (
        page.evaluate(
            "getComputedStyle(document.querySelector('.ra-tabs button.selected')).borderBottomWidth"
        )
        == "3px"
    )
    page.close()

    # As wide as a telephone: nothing scrolls sideways but the table, and a name leaves room for its cells.
    page = opened(viewport={"width": 320, "height": 800})
    assert page.evaluate(FAULTS) == []
    assert page.locator(".ra-table tbody th").first.bounding_box()["width"] == pytest.approx(96, abs=12)
    page.close()

    # On paper the whole table.
    page = opened()
    assert page.evaluate(CUT) == 1  # on the screen it scrolls
    page.emulate_media(media="print")
    assert page.evaluate(CUT) == 0
    assert not page.locator(".ra-tabs button.selected").is_visible()
    assert page.get_by_text(
        "Visar 21 av 21 remissinstanser."
    ).is_visible()  # a choice of rows is told on paper too
    page.close()


def test_what_the_keyboard_stands_on_has_a_line_around_it(example_case, browser, url):  # noqa: F811
    page = browser.new_page()
    page.goto(url)
    page.get_by_role("heading", level=1, name=example.TITLE).wait_for()
    page.get_by_role("button", name="Nytt ärende").click()
    page.get_by_role("textbox", name="Rubrik").filter(visible=True).wait_for()
    page.get_by_role("tab", name="Ärende", exact=True).focus()
    kinds = set()
    for _ in range(20):
        page.keyboard.press("Tab")
        tag, name, style, width = page.evaluate(FOCUSED)
        assert (style, width) == ("solid", 3), (tag, name)
        kinds.add(tag)
    assert {"BUTTON", "INPUT", "TEXTAREA"} <= kinds
    page.close()


def test_the_word_file_is_written_in_the_offices_template(example_case, browser, url, tmp_path):  # noqa: F811
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "EKVALLA KOMMUN {{ diarienummer }}"
    made.save(str(tmp_path / "vår mall.docx"))
    (tmp_path / "fel.docx").write_text("Hej")
    page = browser.new_page(accept_downloads=True)
    page.goto(url)
    page.get_by_role("heading", level=1, name=example.TITLE).wait_for()
    page.get_by_role("tab", name="Jämför och hämta", exact=True).click()
    box = (
        page.locator(".block", has=page.get_by_text("Word-mall", exact=True)).locator("input[type=file]").last
    )

    box.set_input_files(tmp_path / "fel.docx")
    page.get_by_role("alert").get_by_text("kan inte användas som mall").wait_for()
    box.set_input_files(tmp_path / "vår mall.docx")
    page.get_by_role("status").get_by_text("Mallen är sparad.").wait_for()
    with page.expect_download() as got:
        page.get_by_role("link", name="Hämta Word").click()
    written = docx.Document(str(got.value.path()))
    assert written.sections[0].header.paragraphs[0].text == f"EKVALLA KOMMUN {example.DIARIENUMMER}"
    page.get_by_role("button", name="Ta bort mallen").click()
    page.get_by_role("status").get_by_text("Mallen är borttagen.").wait_for()
    assert page.evaluate(FAULTS) == []
