"""Pictures of text pasted into pages that have text of their own: a scanned letter, a table as a screen picture."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from statistics import fmean
from typing import TYPE_CHECKING

import pypdfium2.raw as c

from assistant.domain import Document, ReviewItem, ReviewKind
from assistant.reading import ocr, signs
from assistant.reading.pdfium import OpenPage
from assistant.reading.result import RawPage
from assistant.reading.scanned import Box, ranges, side_by_side
from assistant.settings import Settings

if TYPE_CHECKING:
    from PIL.Image import Image

_LARGE = 0.15
"""How much of a page a picture covers that is looked at: logotypes and signatures are smaller."""
_MOST = 3
"""Of one page."""
_LETTERS_ON_IT = 20
"""A picture with so many of the page's letters on it is a background, or a scan with its text."""
_LIGHT, _INK, _LEAST_INK, _MOST_INK = 160, 60, 0.005, 0.35
"""Print has light paper and a little ink; photographs do not."""
_WORDS, _SURE = 12, 70
"""So many words that sure make a text; the labels of a chart do not."""
_KNOWN = 0.6
_FINE = 1_000_000


def find(page: OpenPage) -> tuple[Box, ...]:
    """Large pictures on a page, without the page's own text on them."""
    width, height = page.page.get_size()
    found: list[Box] = []
    for item in page.page.get_objects(filter=[c.FPDF_PAGEOBJ_IMAGE], max_depth=1):
        left, bottom, right, top = item.get_bounds()
        # Turned pages have their sides the other way round; the area is the same.
        if (right - left) * (top - bottom) < _LARGE * width * height:
            continue
        if len("".join(page.text.get_text_bounded(left, bottom, right, top).split())) >= _LETTERS_ON_IT:
            continue
        xs, ys = [], []
        for x, y in ((left, bottom), (right, top)):
            across, down = ctypes.c_int(), ctypes.c_int()
            c.FPDF_PageToDevice(page.page.raw, 0, 0, _FINE, _FINE, 0, x, y, across, down)
            xs.append(min(1.0, max(0.0, across.value / _FINE)))
            ys.append(min(1.0, max(0.0, down.value / _FINE)))
        box = (min(xs), min(ys), max(xs), max(ys))
        if box[0] < box[2] and box[1] < box[3]:
            found.append(box)
    return tuple(found[:_MOST])


def read(
    draw: Callable[[int], Image],
    boxes: Mapping[int, Sequence[Box]],
    raw: Sequence[RawPage],
    document: Document,
    settings: Settings,
) -> tuple[list[RawPage], tuple[ReviewItem, ...]]:
    """The pages with what stands in the pictures of `boxes` (index of a page: its pictures) after their own text."""
    pages = list(raw)
    places = [
        (index, box)
        for index in sorted(boxes)
        for box in boxes[index]
        if _looks_printed(_cut(draw, (index, box)))
    ]
    if not places:
        return pages, ()
    numbers = sorted({index + 1 for index, _ in places})
    if not settings.ocr or ocr.version() is None:
        return pages, (_unread(numbers, document),)
    scores: dict[int, list[float]] = {}
    failed: list[int] = []
    for (index, box), result in side_by_side(lambda place: _cut(draw, place), places):
        if isinstance(result, Exception):
            failed.append(index + 1)
        elif _is_text(result):
            pages[index] = _with(pages[index], result, box)
            scores.setdefault(index + 1, []).append(result.confidence)
    items = [_read(scores, document)] if scores else []
    if failed:
        items.append(_unread(sorted(set(failed)), document))
    return pages, tuple(items)


def _cut(draw: Callable[[int], Image], place: tuple[int, Box]) -> Image:
    index, (left, top, right, bottom) = place
    page = draw(index)
    width, height = page.size
    return page.crop((int(left * width), int(top * height), int(right * width) + 1, int(bottom * height) + 1))


def _looks_printed(picture: Image) -> bool:
    shades = picture.convert("L").reduce(2).histogram()
    points, seen, paper = sum(shades), 0, 255
    while (seen := seen + shades[paper]) < points / 2:
        paper -= 1
    return paper >= _LIGHT and _LEAST_INK * points <= sum(shades[: paper - _INK]) <= _MOST_INK * points


def _is_text(found: ocr.Recognised) -> bool:
    sure = sum(word[-1] >= _SURE and word[1] - word[0] > 2 for word in found.words)
    return sure >= _WORDS and signs.known_share(found.text) >= _KNOWN


def _with(page: RawPage, found: ocr.Recognised, box: Box) -> RawPage:
    left, top, right, bottom = box
    gap = "\n\n"
    at = len(page.text) + len(gap)
    words = tuple(
        (
            at + start,
            at + end,
            round(10_000 * left + x * (right - left)),
            round(10_000 * top + y * (bottom - top)),
            round(10_000 * left + x2 * (right - left)),
            round(10_000 * top + y2 * (bottom - top)),
            sure,
        )
        for start, end, x, y, x2, y2, sure in found.words
    )
    return replace(
        page,
        text=page.text + gap + found.text,
        read_as=None if page.read_as is None else page.read_as + gap + found.text,
        words=page.words + words,
    )


def _read(scores: Mapping[int, Sequence[float]], document: Document) -> ReviewItem:
    mean = fmean(score for found in scores.values() for score in found)
    return ReviewItem(
        ReviewKind.REPAIR,
        f"{document.name}, s. {ranges(sorted(scores))}, har bilder med text. Den är läst med teckenigenkänning "
        f"(medelsäkerhet {mean:.0f} %) och står efter sidans egen text.",
        "Kontrollera citat ur bilderna mot bilden av sidan.",
        document_id=document.id,
        page=min(scores),
    )


def _unread(numbers: Sequence[int], document: Document) -> ReviewItem:
    return ReviewItem(
        ReviewKind.REPAIR,
        f"{document.name}, s. {ranges(numbers)}, har stora bilder som kan innehålla text. Den är inte läst.",
        "Läs bilderna i originalet. Med Tesseract med svenska installerat läser verktyget dem.",
        document_id=document.id,
        page=numbers[0],
    )
