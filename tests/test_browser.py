"""The page in a browser: from nothing to a downloaded Word file, without a request leaving the machine."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from assistant import example

pytestmark = [pytest.mark.browser, pytest.mark.slow]

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
QUIET = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
)
POINTS = (
    "Lägre parkeringstal när det byggs nytt",
    "Avgift för parkering på gator och torg i centrum",
    "Gatuparkeringen på Storgatan tas bort",
    "Parkeringen samlas i två mobilitetshus",
)
FILES = ("Region_Mellansjo", "Landsbygdsradets", "cykelvannerna", "BUN")
SLOW = 60_000
"""Milliseconds, for what waits for a worker on a busy machine."""

FAULTS = r"""() => {
  const seen = (node) => node.getClientRects().length > 0 && getComputedStyle(node).visibility !== "hidden";
  const name = (node) => (node.getAttribute("aria-label") || [...(node.labels || [])].map((l) => l.textContent).join(" ")
    || document.getElementById(node.getAttribute("aria-labelledby") || "-")?.textContent
    || node.textContent || node.title || "").trim();
  const faults = [];
  for (const node of document.querySelectorAll("input, select, textarea, button, a[href]"))
    if (seen(node) && node.type !== "file" && !name(node)) faults.push("no name: " + node.outerHTML.slice(0, 160));
  for (const node of document.querySelectorAll("img"))
    if (seen(node) && !node.hasAttribute("alt")) faults.push("no alt: " + node.outerHTML.slice(0, 160));
  let before = 0;
  for (const node of document.querySelectorAll("h1, h2, h3, h4, h5")) {
    if (!seen(node)) continue;
    const level = Number(node.tagName[1]);
    if (level > before + 1) faults.push(`h${level} after h${before}: ${node.textContent}`);
    before = level;
  }
  const ids = [...document.querySelectorAll("[id]")].map((node) => node.id).filter(Boolean);
  for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at))) faults.push("id twice: " + id);
  for (const node of document.querySelectorAll("[aria-label]"))
    if (/\b(click|upload|drop|files?|more|close|clear|loading)\b/i.test(node.getAttribute("aria-label")))
      faults.push("English: " + node.getAttribute("aria-label"));
  if (document.querySelectorAll("h1").length !== 1) faults.push("not one h1");
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1) faults.push("scrolls sideways");
  return faults;
}"""
"""What any page must have: names on what one can use, alternative text, headings in order. Empty when all is well."""


@dataclass
class Heard:
    """What the browser said that it should not have."""

    outside: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    """The real page, in a process of its own, on a free port and a new workspace."""
    command = [sys.executable, "-m", "assistant.cli", "ui", "--json", "--no-open", "--port", "0"]
    log = (tmp_path / "page.log").open("w")
    process = subprocess.Popen(
        [*command, "--workspace", str(tmp_path / "workspace")],
        stdout=subprocess.PIPE,
        stderr=log,
        text=True,
        cwd=Path(__file__).parents[1],
    )
    try:
        assert process.stdout
        line = process.stdout.readline()
        assert line, (tmp_path / "page.log").read_text()
        yield json.loads(line)["url"]
    finally:
        process.terminate()
        process.wait(20)
        log.close()


@pytest.fixture
def page(url: str) -> Iterator[tuple[object, Heard]]:
    if not CHROMIUM:
        pytest.skip("chromium is not installed")
    from playwright.sync_api import sync_playwright

    heard = Heard()
    own = urlsplit(url).netloc

    def request(made) -> None:
        target = urlsplit(made.url)
        if target.scheme not in ("data", "blob") and target.netloc != own:
            heard.outside.append(made.url)

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        context = browser.new_context(
            locale="en-US", viewport={"width": 1280, "height": 900}, accept_downloads=True
        )
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        context.set_default_timeout(20_000)
        context.on("request", request)
        shown = context.new_page()
        shown.on("console", lambda said: heard.console.append(said.text) if said.type == "error" else None)
        shown.on("pageerror", lambda error: heard.console.append(str(error)))
        shown.on("response", lambda got: heard.failed.append(got.url) if got.status >= 400 else None)
        yield shown, heard
        browser.close()


def _file(name: str) -> Path:
    return next(path for path in example.files() if path.name.startswith(name))


def _box(page, label: str):
    """The file input under a label of Gradio's."""
    return page.locator(".block", has=page.get_by_text(label, exact=True)).locator("input[type=file]").last


def _tab(page, name: str) -> None:
    page.get_by_role("tab", name=name, exact=True).click()
    page.get_by_role("heading", level=2, name=name).wait_for()
    assert page.evaluate(FAULTS) == [], name


def test_from_an_empty_page_to_a_word_file(page, url, tmp_path):
    from playwright.sync_api import expect

    page, heard = page
    expect.set_options(timeout=20_000)

    page.goto(url)
    expect(page.get_by_role("heading", level=1)).to_have_text("Inget ärende är öppet")
    expect(page).to_have_title("Ärende – Remissassistent")
    assert page.evaluate("document.documentElement.lang") == "sv"
    assert "Built with" not in page.content()

    # A case made by hand: typed points, the distribution list as a file.
    page.get_by_role("button", name="Nytt ärende").click()
    page.get_by_role("textbox", name="Rubrik").fill("Parkeringsstrategi, prov")
    page.get_by_role("textbox", name="Diarienummer").fill("KS 2026/0142")
    page.get_by_role("textbox", name="Svarstid").fill("i maj")
    page.get_by_role("textbox", name="Förslagspunkter").fill("\n".join(POINTS))
    _box(page, "Sändlista (fil)").set_input_files(example.DISTRIBUTION_LIST)
    expect(page.get_by_text(example.DISTRIBUTION_LIST.stem).first).to_be_visible()
    page.get_by_role("button", name="Skapa ärendet").click()
    expect(page.get_by_role("alert")).to_contain_text("Svarstid: ”i maj” är inget datum")
    due = page.get_by_role("textbox", name="Svarstid")
    expect(due).to_be_focused()
    expect(due).to_have_attribute("aria-invalid", "true")
    said = page.locator(f"id={due.get_attribute('aria-describedby')}")
    expect(said).to_contain_text("är inget datum")
    page.get_by_role("textbox", name="Svarstid").fill("29 maj 2026")
    page.get_by_role("button", name="Skapa ärendet").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Parkeringsstrategi, prov")
    expect(page.locator(".ra-case")).to_contain_text("20 på sändlistan")

    # Files in, and a run in a process of its own.
    assert page.evaluate(FAULTS) == [], "Ärende"
    _box(page, "Lägg till handlingar").set_input_files([_file(name) for name in FILES])
    expect(page.get_by_text("4 handlingar lades till.")).to_be_visible()
    page.get_by_role("button", name="Kör", exact=True).click()
    expect(page.get_by_text("Gå till fliken Tabell.")).to_be_visible(timeout=SLOW)

    # The table, and a cell by keyboard: quote, page with the words marked, copy, sign.
    _tab(page, "Tabell")
    table = page.get_by_role("table", name="Ställningstaganden")
    expect(table.get_by_role("row")).to_have_count(21)
    panel = page.locator(".ra-panel:visible")
    table.get_by_role("button", name="Region Mellansjö, Helheten").focus()
    page.keyboard.press("Enter")
    expect(panel.get_by_role("heading", level=3)).to_be_focused()
    expect(panel.get_by_role("heading", level=3)).to_have_text("Region Mellansjö")
    expect(panel.locator("blockquote").first).to_contain_text("tillstyrker förslaget under förutsättning")
    picture = panel.get_by_role("img").first
    picture.scroll_into_view_if_needed()
    page.wait_for_function("() => document.querySelector('img.ra-picture').naturalWidth > 600")
    panel.get_by_role("button", name="Kopiera citatet").first.click()
    expect(panel.get_by_text("Kopierat")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("”")
    assert copied.endswith("(Region Mellansjö, s. 1)")
    panel.get_by_role("button", name="Signera", exact=True).click()
    expect(page.get_by_role("alert").filter(visible=True)).to_contain_text("Ange vem du är")
    expect(panel.get_by_role("textbox", name="Ditt namn")).to_be_focused()
    panel.get_by_role("textbox", name="Ditt namn").fill("Prov Person")
    page.evaluate("document.querySelector('.ra-scroll').scrollTop = 40")
    panel.get_by_role("button", name="Signera", exact=True).click()
    expect(panel.get_by_text("Signerat. Prov Person")).to_be_visible()
    # Not on "Ta tillbaka", which now stands where "Signera" did; and the panel is whole, not beside itself.
    expect(panel.get_by_role("heading", level=3)).to_be_focused()
    message = page.locator(".ra-side:visible .ra-message").first
    assert panel.bounding_box()["x"] <= message.bounding_box()["x"] + 1
    assert panel.bounding_box()["y"] > message.bounding_box()["y"]
    assert page.evaluate("document.querySelector('.ra-scroll').scrollTop") == 40, (
        "the table stays where it was"
    )
    panel.get_by_role("button", name="Tillbaka till listan").click()
    expect(table.get_by_role("button", name="Region Mellansjö, Helheten")).to_be_focused()
    expect(table.get_by_text("✓ signerat")).to_be_visible()
    assert page.evaluate(FAULTS) == [], "Tabell with evidence"

    # Sources in the summary, an answer out of the documents, an item ticked off.
    _tab(page, "Sammanfattning")
    page.get_by_role("button", name="Visa källan (Region Mellansjö").first.click()
    expect(page.locator(".ra-panel:visible").get_by_role("heading", level=3)).to_have_text("Region Mellansjö")
    _tab(page, "Frågor")
    page.get_by_role("textbox", name="Fråga").fill("Vad tycker Region Mellansjö om bussarnas framkomlighet?")
    page.get_by_role("button", name="Sök svar").click()
    expect(page.locator(".ra-asked")).to_be_visible(timeout=SLOW)
    expect(page.get_by_role("button", name="Visa källan").filter(visible=True).first).to_be_visible()
    _tab(page, "Checklista")
    count = page.locator(".ra-count:visible")
    before = int(count.inner_text().split(" av ")[0])
    page.get_by_role("button", name="Kontrollerad").filter(visible=True).first.click()
    expect(count).to_contain_text(f"{before - 1} av ")
    _tab(page, "Handlingar")
    expect(page.get_by_role("table", name="Handlingar i ärendet").get_by_role("row")).to_have_count(
        6, timeout=SLOW
    )  # the head, four answers and the distribution list

    # The Word file.
    _tab(page, "Jämför och hämta")
    with page.expect_download() as download:
        page.get_by_role("link", name="Hämta Word").click()
    word = tmp_path / download.value.suggested_filename
    download.value.save_as(word)
    from docx import Document

    written = Document(str(word))
    text = "\n".join(paragraph.text for paragraph in written.paragraphs)
    cells = "\n".join(cell.text for table in written.tables for row in table.rows for cell in row.cells)
    assert word.suffix == ".docx"
    assert "Parkeringsstrategi, prov" in text
    assert "(Region Mellansjö, s. 1)" in text + cells
    assert "Prov Person" in text + cells

    # The page remembers the case, works at 200 % zoom, and has kept to itself.
    page.set_viewport_size({"width": 640, "height": 900})
    page.reload()
    # A quick hand: the tab is chosen before the page has opened, and is drawn all the same.
    page.get_by_role("tab", name="Tabell", exact=True).click()
    expect(page.get_by_role("table", name="Ställningstaganden")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("Parkeringsstrategi, prov")
    for name in ("Tabell", "Checklista", "Jämför och hämta"):
        _tab(page, name)

    # The case is changed: a point renumbered, a name added. It counts from the next run.
    page.set_viewport_size({"width": 1280, "height": 900})
    page.get_by_role("tab", name="Ärende", exact=True).click()
    page.get_by_role("button", name="Ändra ärendet").click()
    points = page.get_by_role("textbox", name="Förslagspunkter").filter(visible=True)
    expect(points).to_have_value("\n".join(f"{n}. {title}" for n, title in enumerate(POINTS, 1)))
    points.fill("\n".join(f"{n}. {title}" for n, title in enumerate(POINTS, 2)))
    asked = page.get_by_role("textbox", name="Remissinstanser").filter(visible=True)
    asked.fill(asked.input_value() + "\nKiruna kommun")
    page.get_by_role("textbox", name="Svarstid").filter(visible=True).fill("")
    assert page.evaluate(FAULTS) == [], "Ändra ärendet"
    page.get_by_role("button", name="Spara ändringarna").click()
    expect(page.get_by_text("Ändringarna är sparade.")).to_be_visible()
    expect(page.locator(".ra-case")).to_contain_text("21 på sändlistan")
    expect(page.locator(".ra-case")).not_to_contain_text("Svarstid")
    expect(page.locator(".ra-again")).to_contain_text("4 förslagspunkter har fått nya nummer.")
    expect(page.locator(".ra-again")).to_contain_text("Kiruna kommun är tillagd på sändlistan.")

    # One document is taken out, then the whole case: not without the words.
    _tab(page, "Handlingar")
    page.get_by_role("button", name="Rätta BUN").click()
    page.get_by_text("Ta bort handlingen ur ärendet").click()
    page.get_by_role("button", name="Ta bort handlingen", exact=True).click()
    expect(page.get_by_text("är borttagen. Det gäller")).to_be_visible()
    assert page.evaluate("document.activeElement !== document.body"), "one is not left nowhere"
    expect(page.get_by_role("table", name="Handlingar i ärendet").get_by_role("row")).to_have_count(5)
    page.get_by_role("tab", name="Ärende", exact=True).click()
    page.get_by_role("button", name="Ta bort ärendet").first.click()
    # Until the box is open its heading is also the last button of that name, and a press would close it again.
    expect(page.get_by_role("textbox", name="Skriv ”ta bort”")).to_be_visible()
    remove = page.get_by_role("button", name="Ta bort ärendet").last
    remove.click()
    expect(page.get_by_role("alert").filter(visible=True, has_text="verkligen ska bort")).to_be_visible()
    page.get_by_role("textbox", name="Skriv ”ta bort”").fill("ta bort")
    remove.click()
    expect(page.get_by_text("är borttaget.")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("Inget ärende är öppet")
    assert heard.outside == []
    assert heard.console == []
    assert heard.failed == []


def test_a_reload_keeps_the_case_and_the_tab(page, url, tmp_path):
    from playwright.sync_api import expect

    from assistant.settings import Settings
    from assistant.workspace import Workspace

    place = Workspace(Settings(workspace=tmp_path / "workspace"))
    for title in ("Kajens framtid", "Torgets belysning"):
        place.create_case(title, points=["1. Avgift"])
    page, _ = page
    expect.set_options(timeout=20_000)
    late = []

    def hold_back(route) -> None:
        """What the page asks for by itself when it has opened is answered after what is pressed then."""
        if '"do":"look"' in (route.request.post_data or ""):
            late.append((route, route.fetch()))
        else:
            route.continue_()

    page.route("**/gradio_api/**", hold_back)
    page.goto(url)
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text("Torgets belysning")
    page.get_by_role("button", name="Kajens framtid").click()
    expect(heading).to_have_text("Kajens framtid")
    for route, answer in late:
        route.fulfill(response=answer)
    page.wait_for_timeout(300)
    expect(heading).to_have_text("Kajens framtid")
    page.unroute_all(behavior="wait")
    page.get_by_role("tab", name="Checklista", exact=True).click()
    page.get_by_role("heading", level=2, name="Checklista").wait_for()
    page.reload()
    expect(heading).to_have_text("Kajens framtid")
    expect(page.get_by_role("tab", name="Checklista", exact=True)).to_have_attribute("aria-selected", "true")
    page.get_by_role("heading", level=2, name="Checklista").wait_for()
