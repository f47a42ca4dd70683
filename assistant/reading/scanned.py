"""Pages that are pictures, read by Tesseract."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import pypdfium2

from assistant.domain import Document, ReviewItem, ReviewKind
from assistant.isolated import beat
from assistant.reading import ocr, pdfium, signs
from assistant.reading.result import RawPage
from assistant.settings import Settings

if TYPE_CHECKING:
    from PIL.Image import Image

_WEAK = 80.0
"""Below this confidence, in percent, a page read by character recognition is named as weak."""
STAMP = 150
"""A scanned page can carry a registrar's stamp as text: so few letters do not make it a text page."""
_FAILURES = (OSError, ValueError, subprocess.SubprocessError, pypdfium2.PdfiumError)
"""Of one page: the others are read."""
_DAMAGED = "Sidans text är skadad i filen: bokstäverna i den är andra än de som syns."


Place = TypeVar("Place")
Box = tuple[float, float, float, float]
"""Left, top, right, bottom in fractions of the page."""


def read(
    draw: Callable[[int], Image],
    scan: Mapping[int, bool],
    raw: list[RawPage],
    document: Document,
    settings: Settings,
) -> tuple[list[RawPage], str | None, dict[str, str], tuple[ReviewItem, ...]]:
    """The pages of a file with those of `scan` (index: is its own text damaged?) read from their pictures.

    Also what read them ("tesseract 5.3.0", or None), what to say of it in the metadata, and what to check.
    """
    if settings.ocr and (program := ocr.version()):
        pages, scores = _recognise(draw, sorted(scan), raw)
        poor = [index + 1 for index in sorted(scan) if index + 1 not in scores and _has_text(pages[index])]
        items = tuple(_poorly_read(poor, document))
        if not scores:
            return pages, program, {}, items
        said = {"ocr_pages": ",".join(str(number) for number in sorted(scores))}
        return pages, program, said, (_recognised(scores, document), *items)
    pages = list(raw)
    poor = [index for index in sorted(scan) if _has_text(raw[index])]
    remedy = ocr.INSTALL if settings.ocr else "Slå på teckenigenkänning (ocr) i inställningarna."
    for index, damaged in scan.items():
        if index in poor:
            continue
        what = _DAMAGED if damaged else "Skannad sida utan text."
        pages[index] = replace(pages[index], unreadable=f"{what} {remedy}")
    return pages, None, {}, tuple(_poorly_read([index + 1 for index in poor], document))


def _recognise(
    draw: Callable[[int], Image], scanned: Sequence[int], raw: list[RawPage]
) -> tuple[list[RawPage], dict[int, float]]:
    pages = list(raw)
    scores: dict[int, float] = {}
    for index, result in side_by_side(draw, scanned):
        if isinstance(result, Exception):
            reason = f"Teckenigenkänningen av sidan misslyckades ({type(result).__name__}). Läs sidan i originalet."
            pages[index] = replace(pages[index], unreadable=reason)
        elif result.blank:
            continue
        elif _is_better(result.text, pages[index]):
            pages[index] = RawPage(result.text, words=result.words)
            scores[index + 1] = result.confidence
        elif not pages[index].text.strip():
            reason = "Sidan är en bild där ingen text kunde läsas. Läs sidan i originalet."
            pages[index] = replace(pages[index], unreadable=reason)
    return pages, scores


def side_by_side(
    draw: Callable[[Place], Image], places: Sequence[Place]
) -> Iterator[tuple[Place, ocr.Recognised | Exception]]:
    """What is read at each place, in order, or why nothing is.

    Pictures are drawn one at a time and read side by side (programs of their own).
    """
    workers = max(1, min(os.cpu_count() or 1, 4, len(places)))
    with ThreadPoolExecutor(workers) as pool:
        waiting: list[tuple[Place, Future[ocr.Recognised]]] = []
        for done, place in enumerate(places):
            if done >= workers:
                # No more drawn pages in memory than are being read.
                _await(waiting[done - workers][1])
            try:
                waiting.append((place, pool.submit(ocr.recognise, draw(place))))
            except _FAILURES as error:
                failed: Future[ocr.Recognised] = Future()
                failed.set_exception(error)
                waiting.append((place, failed))
        for place, future in waiting:
            _await(future)
            try:
                yield place, future.result()
            except _FAILURES as error:
                yield place, error


def _await(future: Future[ocr.Recognised]) -> None:
    """Each page has a time limit of its own, and may wait long for a core when many files are scans."""
    while not wait([future], timeout=1).done:
        beat()
    beat()


def _has_text(page: RawPage) -> bool:
    """More than a registrar's stamp."""
    return len("".join(page.text.split())) >= STAMP


def _is_better(text: str, page: RawPage) -> bool:
    if _has_text(page):
        return signs.known_share(text) > signs.known_share(page.read_as or page.text)
    return len(text) > len(page.text.strip())


def _poorly_read(numbers: Sequence[int], document: Document) -> Iterator[ReviewItem]:
    if numbers:
        yield ReviewItem(
            ReviewKind.REPAIR,
            f"{document.name}, s. {ranges(numbers)}, är en bild med text från ett annat läsprogram, och mycket av texten är "
            "inte svenska ord.",
            "Jämför citat från de sidorna med bilden av sidan.",
            document_id=document.id,
            page=numbers[0],
        )


def of_pdf(data: bytes, index: int) -> Image:
    """A page of a PDF as it is read. Opened anew for each page, so that nobody else waits for PDFium while pages are being read."""
    with pdfium.opened(data) as pdf:
        page = pdf[index]
        try:
            width, height = page.get_size()
            # A poster at 300 dpi would fill the memory; letters on it are larger too.
            return pdfium.picture(page, min(ocr.DPI, 6000 * 72 / max(width, height, 1)))
        finally:
            page.close()


def _recognised(scores: dict[int, float], document: Document) -> ReviewItem:
    mean = sum(scores.values()) / len(scores)
    pages = ranges(sorted(scores))
    weak = ranges(sorted(number for number, score in scores.items() if score < _WEAK))
    reason = f"{document.name}, s. {pages}, är läst med teckenigenkänning (medelsäkerhet {mean:.0f} %)."
    if weak:
        reason += f" Säkerheten är låg på s. {weak}."
    return ReviewItem(
        ReviewKind.REPAIR,
        reason,
        "Kontrollera citat från de sidorna mot bilden av sidan.",
        document_id=document.id,
        page=min(scores),
    )


def ranges(numbers: Sequence[int]) -> str:
    """
    >>> ranges([1, 2, 3, 5])
    '1–3, 5'
    """
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(str(part[0]) if len(part) == 1 else f"{part[0]}–{part[-1]}" for part in parts)
