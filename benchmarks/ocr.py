"""How well and how fast scanned pages are read: made pages with known text, and the real scanned file.

A made page is drawn as PDF, turned into a picture, put on paper (noise, skew, coarser dots, the quarter turns of a
careless scanner), and kept in a PDF as a picture only. So the whole way is measured: finding that it is a scan, drawing it,
Tesseract, the repairs.
"""

from __future__ import annotations

import io
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING

import pypdfium2
from PIL import Image, ImageFilter

from assistant.reading import ocr, read
from assistant.reading.result import ReadResult
from assistant.reading.scanned import of_pdf
from assistant.settings import Settings
from benchmarks import pdf_fidelity
from benchmarks.reading import document, paragraphs

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

SETTINGS = Settings(workspace=Path("/nonexistent"))
_PAGES = 6
_WEAK = 60
"""Below this confidence a word that decides a stand decides nothing (`assistant/statements/scanned.py`)."""


def _clean(page: Picture, _: random.Random) -> Picture:
    return page


def _coarse(page: Picture, _: random.Random) -> Picture:
    return page.resize((page.width // 2, page.height // 2)).resize(page.size)


def _dirty(page: Picture, rng: random.Random) -> Picture:
    """Grey paper, specks, soft edges."""
    soft = page.filter(ImageFilter.GaussianBlur(1.2))
    grey = soft.point([round(40 + value * 0.75) for value in range(256)])
    dots = Image.new("L", page.size, 255)
    for _ in range(3000):
        x, y = rng.randrange(page.width - 3), rng.randrange(page.height - 3)
        dots.paste(rng.randrange(60, 160), (x, y, x + rng.randrange(1, 4), y + rng.randrange(1, 4)))
    return Image.composite(grey, dots, dots.point([255 if value > 200 else 0 for value in range(256)]))


def _skewed(page: Picture, rng: random.Random) -> Picture:
    return page.rotate(rng.choice((-1.5, 1.5)), fillcolor=255, resample=Image.Resampling.BICUBIC)


def _on_its_side(page: Picture, rng: random.Random) -> Picture:
    return page.rotate(rng.choice((90, 180, 270)), expand=True, fillcolor=255)


PAPERS: dict[str, Callable[[Picture, random.Random], Picture]] = {
    "clean, 300 dpi": _clean,
    "150 dpi": _coarse,
    "grey, soft, specks": _dirty,
    "1.5 degrees askew": _skewed,
    "on its side or upside down": _on_its_side,
}


def scanned(source: Path, path: Path, paper: Callable[[Picture, random.Random], Picture]) -> None:
    """A PDF whose pages are pictures of those of `source`."""
    rng = random.Random(1)
    pdf = pypdfium2.PdfDocument(source)
    pages = [paper(page.render(scale=ocr.DPI / 72).to_pil().convert("L"), rng) for page in pdf]
    pdf.close()
    made = io.BytesIO()
    pages[0].save(made, "PDF", save_all=True, append_images=pages[1:], resolution=ocr.DPI)
    path.write_bytes(made.getvalue())


def weak_words(result: ReadResult, right: str) -> tuple[int, int, int, int]:
    """Words, those that are wrong, weak ones, and those that are both: a word is wrong if the text has it nowhere."""
    assert result.reading is not None
    known = set(right.split())
    words = wrong = weak = both = 0
    for page in result.reading.scanned:
        for start, end, *_, sure in page.words:
            place = result.reading.canonical_span(page.number, start, end)
            word = " ".join(result.reading.text[place.start : place.end].split())
            if any(place.overlaps(span) for span in result.reading.furniture):
                continue
            words += 1
            is_wrong, is_weak = word not in known, sure < _WEAK
            wrong, weak, both = wrong + is_wrong, weak + is_weak, both + (is_wrong and is_weak)
    return words, wrong, weak, both


def _row(name: str, made: pdf_fidelity.Made, path: Path) -> str:
    start = time.perf_counter()
    result = read(path, document(path), SETTINGS)
    seconds = time.perf_counter() - start
    assert result.reading is not None
    right = pdf_fidelity.normalised(made.text)
    text = result.reading.text
    for span in reversed(result.reading.furniture):
        text = text[: span.start] + " " + text[span.end :]
    accuracy = pdf_fidelity.accuracy(pdf_fidelity.normalised(text), right)
    words, wrong, weak, both = weak_words(result, right)
    return (
        f"| {name} | {100 * accuracy:.2f} | {100 * wrong / max(1, words):.2f} | {100 * weak / max(1, words):.2f} "
        f"| {100 * both / max(1, wrong):.0f} | {result.reading.pages / seconds:.2f} |"
    )


def _on_one_core(path: Path) -> str:
    """Drawing and recognition of one page after the other, each with one thread."""
    data = path.read_bytes()
    start = time.perf_counter()
    for index in range(_PAGES):
        ocr.recognise(of_pdf(data, index))
    return f"The clean pages one after the other, on one core: {_PAGES / (time.perf_counter() - start):.2f} pages/s."


def real(shared: Path) -> Sequence[str]:
    path = shared / "data" / "documents" / "lansstyrelsen_yttrande_skannad.pdf"
    start = time.perf_counter()
    result = read(path, document(path), SETTINGS)
    seconds = time.perf_counter() - start
    assert result.reading is not None
    words = [word for page in result.reading.scanned for word in page.words]
    sure = fmean(word[-1] for word in words)
    return [
        f"The real scan, {result.reading.pages} pages: {seconds:.0f} s, {len(words):,} words, mean confidence {sure:.0f} %,",
        f"{sum(word[-1] < _WEAK for word in words)} words below {_WEAK} %, {len(result.reading.unreadable_pages)} pages unreadable.",
    ]


def measure(shared: Path) -> str:
    if ocr.version() is None:
        return "## Scanned pages\n\nTesseract with Swedish was not installed: not measured."
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "letter.pdf"
        made = pdf_fidelity.letter(source, paragraphs(shared)[::5], _PAGES, 36)
        rows = []
        for number, (name, paper) in enumerate(PAPERS.items()):
            path = Path(folder) / f"{number}.pdf"
            scanned(source, path, paper)
            rows.append(_row(name, made, path))
        one = _on_one_core(Path(folder) / "0.pdf")
    return "\n".join(
        [
            "## Scanned pages",
            "",
            f"{_PAGES} made pages with known text for each paper, read by {ocr.version()} with Swedish. A wrong word is one that",
            f"the text does not have; a weak one has a confidence below {_WEAK} %, and decides no stand.",
            "",
            "| paper | characters right in % | wrong words in % | weak words in % | of wrong words weak, % | pages/s, all cores |",
            "|---|---|---|---|---|---|",
            *rows,
            "",
            one,
            "",
            *real(shared),
        ]
    )
