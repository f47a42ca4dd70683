"""How fast and how faithfully PDFs are read: real files, and 150 made ones of six full pages.

The bare loop is PDFium's text of each page and nothing else: the limit. Times are processor time of
one process, the best of three rounds in which the readers take turns.
"""

from __future__ import annotations

import json
import re
import time
import unicodedata
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from assistant.domain import Document
from assistant.reading import read
from assistant.settings import Settings
from assistant.structure import analyse
from benchmarks import pdf_fidelity

SETTINGS = Settings(workspace="/nonexistent", ocr=False)
FILES, PAGES, LINES = 150, 6, 36
_ROUNDS = 3


def paragraphs(shared: Path) -> list[str]:
    """Published quotes in ordinary letters, so that any font has them."""
    found: list[str] = []
    with (shared / "data" / "quotes_dev.jsonl").open(encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            for section in row["sections"]:
                quote = " ".join(unicodedata.normalize("NFC", section["quote"]).split())
                if 150 < len(quote) < 700 and re.fullmatch(r"[a-zA-ZåäöÅÄÖéÉ0-9 .,;:()–§/%’”\"-]+", quote):
                    found.append(quote)
    return found


def made_set(folder: Path, texts: Sequence[str]) -> list[Path]:
    """Letters of `PAGES` pages of some 400 words, with running lines, headings and hyphens at line ends."""
    paths = []
    for number in range(FILES):
        path = folder / f"{number:03}.pdf"
        pdf_fidelity.letter(path, [*texts[number * 40 :], *texts[: number * 40]], PAGES, LINES)
        paths.append(path)
    return paths


def document(path: Path) -> Document:
    size = path.stat().st_size
    return Document("d1", path.name, "0" * 64, size, datetime(2025, 1, 1), path.name, str(path))


def bare(path: Path) -> int:
    """Pages, read by PDFium alone."""
    import pypdfium2

    pdf = pypdfium2.PdfDocument(path.read_bytes())
    for index in range(len(pdf)):
        page = pdf[index]
        text_page = page.get_textpage()
        text_page.get_text_range()
        text_page.close()
        page.close()
    pages = len(pdf)
    pdf.close()
    return pages


def by_pypdf(path: Path) -> int:
    import pypdf

    return sum(1 for page in pypdf.PdfReader(path).pages if page.extract_text() is not None)


def ours(path: Path) -> int:
    result = read(path, document(path), SETTINGS)
    return result.reading.pages if result.reading else len(result.items)


def with_structure(path: Path) -> int:
    result = read(path, document(path), SETTINGS)
    if result.reading is None:
        return 0
    analyse(document(path), result.reading)
    return result.reading.pages


def rate(reader: Callable[[Path], int], paths: Sequence[Path]) -> tuple[int, float]:
    """Pages, and seconds of processor time."""
    start = time.process_time()
    pages = sum(reader(path) for path in paths)
    return pages, time.process_time() - start


def speeds(paths: Sequence[Path], readers: dict[str, Callable[[Path], int]]) -> dict[str, float]:
    """Pages a second of each reader."""
    best: dict[str, float] = {}
    for _ in range(_ROUNDS):
        for name, reader in readers.items():
            pages, seconds = rate(reader, paths)
            best[name] = max(best.get(name, 0.0), pages / seconds)
    return best
