"""Pictures of pages: what is empty, what only looks so, and how long one waits."""

from __future__ import annotations

import io
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import sleep

import numpy as np
import pytest
import reportlab
from PIL import Image, ImageDraw, ImageFont

from assistant.reading import images, ocr, scanned

FONT = str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf")
TEXT = "Kommunen avstyrker förslaget.\nKostnaderna redovisas inte."


@pytest.fixture
def tesseract() -> None:
    if ocr.version() is None:
        pytest.skip("Tesseract with Swedish is not installed")


def page(paper: int = 255, ink: int = 0, text: str = TEXT) -> Image.Image:
    picture = Image.new("L", (1654, 2339), paper)
    font = ImageFont.truetype(FONT, 32)
    ImageDraw.Draw(picture).multiline_text((160, 200), text, ink, font, spacing=16)
    return picture


@pytest.mark.ocr
@pytest.mark.usefixtures("tesseract")
@pytest.mark.parametrize(("paper", "ink"), [(0, 255), (255, 220), (200, 182)])
def test_light_print_on_dark_and_faint_print_are_not_empty_pages(paper: int, ink: int) -> None:
    found = ocr.recognise(page(paper, ink))
    assert not found.blank
    assert found.text == TEXT


@pytest.mark.ocr
@pytest.mark.usefixtures("tesseract")
def test_a_page_with_dust_is_empty_and_one_with_a_signature_is_not() -> None:
    dusty = page(245, text="")
    for place in range(3):
        dusty.putpixel((300 + 400 * place, 500), 90)
    assert ocr.recognise(dusty).blank
    signed = page(245, text="")
    ImageDraw.Draw(signed).line([(300, 900), (500, 1000), (420, 880), (700, 960)], 60, 5)
    assert not ocr.recognise(signed).blank


@pytest.mark.parametrize("mode", ["I;16", "I", "F"])
def test_shades_of_more_than_eight_bits_keep_their_contrast(mode: str) -> None:
    shades = np.asarray(page())
    scaled = {
        "I;16": shades.astype(np.uint16) * 257,
        "I": shades.astype(np.int32) * 257,
        "F": shades.astype(np.float32) / 255,
    }[mode]
    data = io.BytesIO()
    Image.fromarray(scaled).save(data, "TIFF")
    seen = np.asarray(images.frame(data.getvalue(), 0).convert("L"))
    assert np.abs(seen.astype(int) - shades).max() <= 1


def test_waiting_for_a_page_gives_signs_of_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    signs: list[int] = []
    monkeypatch.setattr(scanned, "beat", lambda: signs.append(1))
    with ThreadPoolExecutor(1) as pool:
        scanned._await(pool.submit(sleep, 1.3))
    assert len(signs) == 2


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="no owners of files")
def test_locks_are_not_opened_in_a_folder_of_somebody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    with ocr._core():
        pass
    (folder,) = tmp_path.iterdir()
    assert folder.stat().st_mode & 0o077 == 0
    other = os.getuid() + 1
    folder.rename(tmp_path / f"remiss-tesseract-{other}")
    monkeypatch.setattr("os.getuid", lambda: other)
    with pytest.raises(PermissionError), ocr._core():
        pass


@pytest.mark.ocr
@pytest.mark.usefixtures("tesseract")
def test_a_page_that_cannot_be_drawn_does_not_take_the_others_with_it() -> None:
    def draw(index: int) -> Image.Image:
        if index == 1:
            raise ValueError("page 2 cannot be drawn")
        return page()

    found = dict(scanned.side_by_side(draw, [0, 1, 2]))
    assert isinstance(found[1], ValueError)
    assert all(isinstance(found[index], ocr.Recognised) and found[index].text == TEXT for index in (0, 2))
