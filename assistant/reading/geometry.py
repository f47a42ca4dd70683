"""Where words stand on a page, and the picture of the page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain import Citation, Reading, Span

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A part of a page, in fractions of its width and height from the top left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


def is_pdf(path: Path) -> bool:
    with path.open("rb") as file:
        return b"%PDF-" in file.read(1024)


def page_count(path: Path) -> int:
    """Pages of a PDF; 0 for a format without pages."""
    if not is_pdf(path):
        return 0
    from assistant.reading import pdfium

    with pdfium.opened(path.read_bytes()) as pdf:
        return len(pdf)


def page_image(path: Path, number: int, dpi: int = 100) -> Image:
    """A page of a PDF as a picture. Raises `ValueError` for other formats and for pages there are not."""
    if not is_pdf(path):
        raise ValueError(f"{path.name} har inga sidbilder: bara PDF-filer har det. Visa texten i stället.")
    from assistant.reading import pdfium

    with pdfium.opened(path.read_bytes()) as pdf:
        if not 1 <= number <= len(pdf):
            raise ValueError(f"{path.name} har {len(pdf)} sidor; det finns ingen sida {number}.")
        page = pdf[number - 1]
        try:
            return pdfium.picture(page, dpi)
        finally:
            page.close()


def rectangles(path: Path, reading: Reading, citation: Citation) -> tuple[Rectangle, ...]:
    """Where the cited words stand: one rectangle per line, page by page.

    Empty for formats without pages and for pages read by character recognition.
    """
    from assistant.reading import order, pdfium

    if not reading.page_starts or not reading.reader.startswith("pdfium"):
        return ()
    recognised = set(filter(None, reading.metadata.get("ocr_pages", "").split(",")))
    wanted: dict[int, list[Span]] = {}
    for span in citation.spans:
        for number in range(reading.page(span.start), reading.page(max(span.start, span.end - 1)) + 1):
            page = reading.page_span(number)
            if str(number) in recognised or not span.overlaps(page):
                continue
            begin = reading.original_offset(page.start)
            part = Span(max(span.start, page.start), min(span.end, page.end))
            # An end is after its last character: the repair right behind it does not belong to it.
            start = reading.original_offset(part.start) - begin
            end = reading.original_offset(part.end - 1) + 1 - begin
            wanted.setdefault(number, []).append(Span(start, max(start, end)))
    if not wanted:
        return ()
    found: list[Rectangle] = []
    with pdfium.opened(path.read_bytes()) as pdf:
        for number in sorted(wanted):
            with pdfium.opened_page(pdf, number - 1) as opened:
                letters = order.characters(opened)
                for span in wanted[number]:
                    boxes = [
                        pdfium.box(opened, letters.index(place))
                        for place in range(span.start, min(span.end, len(letters.text)))
                        if not letters.text[place].isspace()
                    ]
                    found.extend(_per_line(boxes, number))
    return tuple(found)


def _per_line(boxes: list[tuple[float, float, float, float]], number: int) -> list[Rectangle]:
    """Boxes of characters put together as long as they stay on one line."""
    lines: list[list[float]] = []
    for left, top, right, bottom in boxes:
        if right <= left or bottom <= top:
            continue
        if lines:
            current = lines[-1]
            if current[1] <= (top + bottom) / 2 <= current[3] and left >= current[0] - (bottom - top):
                current[:] = (
                    min(current[0], left),
                    min(current[1], top),
                    max(current[2], right),
                    max(current[3], bottom),
                )
                continue
        lines.append([left, top, right, bottom])
    return [Rectangle(number, *(round(min(1.0, max(0.0, side)), 5) for side in line)) for line in lines]
