"""What the page says of the chosen language model is found out when the page is opened, not when it is started."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import llm, measuring
from assistant.settings import load, remember
from tests.test_browser import CHROMIUM, QUIET, url  # noqa: F401 - a fixture
from tests.wires import Wire, said

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(autouse=True)
def server(tmp_path: Path):
    wire = Wire(lambda body: said("{}"), model={"max_model_len": 16_000})
    (tmp_path / "workspace").mkdir()
    remember(tmp_path / "workspace", "language_model", wire.address)
    yield wire
    wire.close()


def test_the_page_says_what_the_model_may_do_now(server: Wire, url: str, tmp_path: Path) -> None:  # noqa: F811
    if not CHROMIUM:
        pytest.skip("chromium is not installed")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        page = browser.new_page()

        def says(words: str) -> None:
            page.goto(url)
            page.get_by_role("tab", name="Ärende", exact=True).click()
            page.locator(".ra-model", has_text=words).wait_for()

        says("den är inte mätt")
        settings = load(workspace=tmp_path / "workspace")
        model = llm.load(settings)
        assert model is not None
        measuring.measure(model, settings.workspace)
        says("den klarade inte provet")
        server.close()
        says("går inte att använda just nu")
        browser.close()
