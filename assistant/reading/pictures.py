"""A page of a document as a picture, with the cited words marked."""

from __future__ import annotations

import io
from pathlib import Path

from assistant.domain import Citation, Reading
from assistant.reading.geometry import page_image, rectangles

_MARK = (255, 226, 110)
_EDGE = (150, 100, 0)
_DPI = 110


def marked_page(path: Path, reading: Reading, citation: Citation, number: int) -> bytes:
    """JPEG. The marking is as of a felt pen: the words stay readable. Raises ValueError where there is no such page."""
    from PIL import Image, ImageChops, ImageDraw

    page = page_image(path, number, dpi=_DPI)
    found = [box for box in rectangles(path, reading, citation) if box.page == number]
    if found:
        pen = Image.new("RGB", page.size, (255, 255, 255))
        drawn = ImageDraw.Draw(pen)
        boxes = []
        for box in found:
            left, right = box.left * page.width - 2, box.right * page.width + 2
            top, bottom = box.top * page.height - 1, box.bottom * page.height + 1
            boxes.append((left, top, right, bottom))
            drawn.rectangle((left, top, right, bottom), fill=_MARK)
        page = ImageChops.multiply(page, pen)
        edge = ImageDraw.Draw(page)
        for left, _top, right, bottom in boxes:  # seen without colour, too
            edge.line((left, bottom, right, bottom), fill=_EDGE, width=2)
    out = io.BytesIO()
    page.save(out, "JPEG", quality=82, optimize=True)
    return out.getvalue()
