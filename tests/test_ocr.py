"""Pictures of pages: what is empty, what only looks so, and how long one waits."""

from __future__ import annotations

import io
import os
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from time import sleep
from typing import Any

import numpy as np
import pytest
import reportlab
from PIL import Image, ImageDraw, ImageFont

from assistant.domain import Citation, Document, Span
from assistant.reading import images, ocr, read, scanned
from assistant.reading.geometry import rectangles
from assistant.reading.result import ReadResult
from assistant.settings import Settings

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
    scaled: dict[str, Any] = {
        "I;16": shades.astype(np.uint16) * 257,
        "I": shades.astype(np.int32) * 257,
        "F": shades.astype(np.float32) / 255,
    }
    data = io.BytesIO()
    Image.fromarray(scaled[mode]).save(data, "TIFF")
    seen = np.asarray(images.frame(data.getvalue(), 0).convert("L"))
    assert np.abs(seen.astype(int) - shades).max() <= 1


def test_waiting_for_a_page_gives_signs_of_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    signs: list[int] = []
    monkeypatch.setattr(scanned, "beat", lambda: signs.append(1))

    def work() -> ocr.Recognised:
        sleep(1.3)
        return ocr.Recognised("", ())

    with ThreadPoolExecutor(1) as pool:
        scanned._await(pool.submit(work))
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
    others = [found[index] for index in (0, 2)]
    assert [result.text for result in others if isinstance(result, ocr.Recognised)] == [TEXT, TEXT]


PASTED = (
    "Kommunstyrelsen avstyrker förslaget om avgifter för parkering.\n"
    "Kostnaderna för kommunerna redovisas inte tillräckligt tydligt,\n"
    "och ansvaret mellan staten och kommunerna behöver klargöras."
)
OWN = "Nedan följer beslutet som bild. Handlingen har expedierats till berörda förvaltningar i kommunen samt till diariet."


def _with_picture(path: Path, picture: Image.Image, rotate: int = 0) -> Path:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    for line in range(3):
        canvas.drawString(54, 780 - 16 * line, OWN[line * 40 :][:70])
    canvas.drawImage(ImageReader(picture), 50, 300, 500, 300)
    canvas.save()
    if rotate:
        import pypdf

        writer = pypdf.PdfWriter(clone_from=path)
        writer.pages[0].rotate(rotate)
        writer.write(path)
    return path


def _printed() -> Image.Image:
    picture = Image.new("L", (2000, 1200), 250)
    font = ImageFont.truetype(FONT, 46)
    ImageDraw.Draw(picture).multiline_text((60, 100), PASTED, 0, font, spacing=40)
    return picture


def _read(path: Path) -> ReadResult:
    document = Document("d1", path.name, "0" * 64, 1, datetime(2025, 1, 1, tzinfo=UTC), path.name, str(path))
    return read(path, document, Settings(workspace=Path("/nonexistent")))


@pytest.mark.ocr
@pytest.mark.usefixtures("tesseract")
@pytest.mark.parametrize("rotate", [0, 90])
def test_a_picture_of_text_in_a_page_is_read_after_the_pages_own_text(tmp_path: Path, rotate: int) -> None:
    path = _with_picture(tmp_path / "beslut.pdf", _printed(), rotate)
    result = _read(path)
    reading = result.reading
    assert reading is not None
    text = reading.text
    assert text.index("Nedan följer") < text.index("Kommunstyrelsen avstyrker")
    assert "behöver klargöras." in text
    assert any("har bilder med text" in item.reason and "s. 1" in item.reason for item in result.items)

    def middle(words: str) -> tuple[float, float]:
        start = text.index(words)
        citation = Citation(reading.id, (Span(start, start + len(words)),))
        box = rectangles(path, reading, citation)[0]
        return (box.left + box.right) / 2, (box.top + box.bottom) / 2

    own, seen = middle("Nedan"), middle("avstyrker")
    if rotate:
        own, seen = (own[1], 1 - own[0]), (seen[1], 1 - seen[0])
    # 780 points up, and the first line of a picture whose upper edge is 600 points up, of 842
    assert own[1] == pytest.approx(1 - 784 / 842, abs=0.01)
    assert seen[1] == pytest.approx(1 - 568 / 842, abs=0.02)


def test_pictures_without_print_are_no_text_and_unread_ones_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr, "version", lambda: None)
    told = _read(_with_picture(tmp_path / "beslut.pdf", _printed())).items
    assert ["kan innehålla text" in item.reason for item in told] == [True]
    photograph = Image.effect_noise((400, 240), 60)
    assert _read(_with_picture(tmp_path / "foto.pdf", photograph)).items == ()


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for the program")
def test_tesseract_without_swedish_is_told_from_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.cli.tool_commands import _ocr

    monkeypatch.setattr(ocr, "_USUAL_PLACES", ())
    monkeypatch.setenv("PATH", str(tmp_path))
    try:
        for function in (ocr.program, ocr.version):
            function.cache_clear()
        assert (ocr.version(), _ocr().found.split(":")[0]) == (None, "saknas")
        place = tmp_path / "tesseract"
        place.write_text("#!/bin/sh\nprintf 'List of available languages (1):\\neng\\n'\n")
        place.chmod(0o755)
        for function in (ocr.program, ocr.version):
            function.cache_clear()
        assert (ocr.version(), _ocr().found.split(":")[0]) == (None, "svenska saknas")
    finally:
        for function in (ocr.program, ocr.version):
            function.cache_clear()
