"""Where words stand on a page, and the picture of the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain import Citation, Reading, ScannedWord, Span

if TYPE_CHECKING:
    from PIL.Image import Image


_A4_INCHES = 11.7
"""The longer side of a page."""


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


def page_image(path: Path, number: int, dpi: int = 100) -> Image:
    """A page of a PDF or a picture file. Raises `ValueError` for other formats and for pages there are not."""
    if not is_pdf(path):
        return _of_picture(path, number, dpi)
    from assistant.reading import pdfium

    with pdfium.opened(path.read_bytes()) as pdf:
        if not 1 <= number <= len(pdf):
            raise ValueError(f"{path.name} har {len(pdf)} sidor; det finns ingen sida {number}.")
        page = pdf[number - 1]
        try:
            return pdfium.picture(page, dpi)
        finally:
            page.close()


def _of_picture(path: Path, number: int, dpi: int) -> Image:
    from assistant.reading import images

    data = path.read_bytes()
    try:
        pages = images.count(data)
    except ValueError as error:
        raise ValueError(f"{path.name} har inga sidbilder: bara PDF-filer och bilder har det.") from error
    if not 1 <= number <= pages:
        raise ValueError(f"{path.name} har {pages} sidor; det finns ingen sida {number}.")
    picture = images.frame(data, number - 1)
    longest = round(_A4_INCHES * dpi)
    picture.thumbnail((longest, longest))  # a picture's own dots per inch are seldom true
    return picture


def rectangles(path: Path, reading: Reading, citation: Citation) -> tuple[Rectangle, ...]:
    """Where the cited words stand: one rectangle per line, page by page. Empty for formats without pages."""
    found: list[Rectangle] = []
    # A picture of text in a page comes after the page's own text.
    scanned = {page.number: min(word[0] for word in page.words) for page in reading.scanned}
    drawn: dict[int, list[Span]] = {}
    for span in citation.spans if reading.page_starts else ():
        for number in range(reading.page(span.start), reading.page(max(span.start, span.end - 1)) + 1):
            part = reading.original_page_span(span, number)
            end = min(part.end, scanned.get(number, part.end))
            if part.start < end:
                drawn.setdefault(number, []).append(Span(part.start, end))
        words = reading.scanned_words(span)
        for number in sorted({on for on, _ in words}):
            boxes = [_fraction(word) for on, word in words if on == number]
            found.extend(_per_line(boxes, number))
    if drawn and reading.reader.startswith("pdfium"):
        found.extend(_in_pdf(path, drawn))
    return tuple(sorted(found, key=lambda box: box.page))


def _fraction(word: ScannedWord) -> tuple[float, float, float, float]:
    _, _, left, top, right, bottom, _ = word
    return left / 10_000, top / 10_000, right / 10_000, bottom / 10_000


def _in_pdf(path: Path, wanted: Mapping[int, Sequence[Span]]) -> list[Rectangle]:
    """Rectangles of characters that the file itself has as text; spans are of the page's text before repairs."""
    from assistant.reading import order, pdfium

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
    return found


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
