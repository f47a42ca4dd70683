"""How fast and how faithfully PDFs are read: real files, and 150 made ones of six full pages.

The bare loop is PDFium's text of each page and nothing else: the limit. Times are processor time of
one process, the best of three rounds in which the readers take turns.
"""

from __future__ import annotations

import json
import re
import tempfile
import time
import unicodedata
from collections.abc import Callable, Sequence
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path

from assistant.domain import Document
from assistant.readers import Readers
from assistant.reading import read
from assistant.settings import Settings
from assistant.structure import analyse
from benchmarks import pdf_fidelity
from benchmarks.pdf_fidelity import Made

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


def bare_text(path: Path) -> list[str]:
    """Page by page, by PDFium alone."""
    import pypdfium2

    pdf = pypdfium2.PdfDocument(path.read_bytes())
    texts = []
    for index in range(len(pdf)):
        page = pdf[index]
        text_page = page.get_textpage()
        texts.append(text_page.get_text_range())
        text_page.close()
        page.close()
    pdf.close()
    return texts


def pypdf_text(path: Path, mode: str = "plain") -> list[str]:
    import pypdf

    return [page.extract_text(extraction_mode=mode) for page in pypdf.PdfReader(path).pages]  # type: ignore[arg-type]


def pdfminer_text(path: Path) -> list[str]:
    from pdfminer.high_level import extract_text  # type: ignore[import-not-found,unused-ignore]

    return str(extract_text(path)).rstrip("\f").split("\f")


def pdfplumber_text(path: Path) -> list[str]:
    import pdfplumber  # type: ignore[import-not-found,unused-ignore]

    with pdfplumber.open(path) as pdf:
        return [page.extract_text() for page in pdf.pages]


def our_text(path: Path) -> list[str]:
    """The text without the furniture that was found."""
    reading = read(path, document(path), SETTINGS).reading
    if reading is None:
        return []
    text = reading.text
    for span in reversed(reading.furniture):
        text = text[: span.start] + " " + text[span.end :]
    return [text]


READERS: dict[str, Callable[[Path], list[str]]] = {
    "PDFium alone": bare_text,
    "pypdf": pypdf_text,
    "pypdf, layout": lambda path: pypdf_text(path, "layout"),
    "pdfminer": pdfminer_text,
    "pdfplumber": pdfplumber_text,
    "Reading": our_text,
}
"""Those that are not installed are left out: only PDFium and pypdf are needed by the tool."""


def installed() -> dict[str, Callable[[Path], list[str]]]:
    needed = {"pdfminer": "pdfminer", "pdfplumber": "pdfplumber"}
    return {name: reader for name, reader in READERS.items() if name not in needed or find_spec(needed[name])}


def bare(path: Path) -> int:
    return len(bare_text(path))


def by_pypdf(path: Path) -> int:
    return len(pypdf_text(path))


def ours(path: Path) -> int:
    """Pages, read or listed as unreadable."""
    reading = read(path, document(path), SETTINGS).reading
    return reading.pages if reading else 0


def with_structure(path: Path) -> int:
    reading = read(path, document(path), SETTINGS).reading
    if reading is None:
        return 0
    analyse(document(path), reading)
    return reading.pages


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


def folder_rate(paths: Sequence[Path]) -> float:
    """Files a second, with structure, by all cores and each in a process that can be lost; wall clock."""
    with Readers(SETTINGS) as readers:
        for path in paths[: readers.side_by_side]:  # the processes are started, as they are for a whole case
            readers.submit(path, document(path)).result()
        start = time.perf_counter()
        for waiting in [readers.submit(path, document(path)) for path in paths]:
            waiting.result()
        return len(paths) / (time.perf_counter() - start)


def fidelity(made: Sequence[Made]) -> list[str]:
    readers = installed()
    lines = [
        "| kind, characters right in % | " + " | ".join(readers) + " |",
        "|---" * (len(readers) + 1) + "|",
    ]
    lost: dict[str, list[float]] = {name: [] for name in readers}
    for one in made:
        right = pdf_fidelity.normalised(one.text)
        cells = []
        for name, reader in readers.items():
            found = pdf_fidelity.normalised(
                " ".join(reader(one.path)), () if name == "Reading" else one.furniture
            )
            if one.lost and name == "Reading" and not found:
                cells.append("said to be unreadable")
                continue
            cells.append(f"{100 * pdf_fidelity.accuracy(found, right):.2f}")
            lost[name].append(pdf_fidelity.words_lost(found, right))
        lines.append(f"| {one.kind} | " + " | ".join(cells) + " |")
    means = (f"{100 * sum(shares) / len(shares):.2f}" for shares in lost.values())
    return [*lines, "| *words lost, mean in %* | " + " | ".join(means) + " |"]


def measure(shared: Path) -> str:
    with tempfile.TemporaryDirectory() as folder:
        texts = paragraphs(shared)
        made = pdf_fidelity.make(Path(folder) / "kinds", texts[:: len(texts) // 60][:60])
        (Path(folder) / "letters").mkdir()
        letters = made_set(Path(folder) / "letters", texts)
        real = [path for path in sorted((shared / "data" / "documents").glob("*.pdf")) if ours(path)]
        readers = {
            "PDFium alone (the limit)": bare,
            "Reading: repairs, page map, furniture, headings": ours,
            "the same with structure and sentences": with_structure,
        }
        rows: dict[str, list[str]] = {}
        for paths in (letters, real):
            found = {**speeds(paths, readers), **speeds(paths[:20], {"pypdf alone": by_pypdf})}
            limit = found["PDFium alone (the limit)"]
            for name, pages in found.items():
                rows.setdefault(name, []).append(f"{pages:,.0f} ({pages / limit:.2f})")
        start = time.perf_counter()
        rate(with_structure, letters)
        alone = len(letters) / (time.perf_counter() - start)
        side_by_side = folder_rate(letters)
        table = fidelity(made)
    return "\n".join(
        [
            "## Reading PDFs",
            "",
            f"Pages a second of processor time in one process, best of {_ROUNDS} rounds; in brackets the share of the",
            f"limit. Made letters: {FILES} files of {PAGES} full pages (some 400 words each). Real: those of the visible",
            "documents that have text.",
            "",
            "| reader | made letters | real files |",
            "|---|---|---|",
            *(f"| {name} | " + " | ".join(cells) + " |" for name, cells in rows.items()),
            "",
            f"A folder of the {FILES} letters, with structure, wall clock: {alone:.0f} files a second in one process,",
            f"{side_by_side:.0f} by all cores.",
            "",
            "Made PDFs with known text, one difficulty each, from published quotes:",
            "",
            *table,
        ]
    )
