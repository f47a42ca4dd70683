"""Pictures as files (PNG, JPEG, TIFF …): scans and photographs of letters, read by character recognition."""

from __future__ import annotations

import io
import warnings
from functools import partial
from typing import TYPE_CHECKING, Any

from assistant.domain import Document
from assistant.reading import scanned
from assistant.reading.result import Draft, RawPage, UnreadableFile
from assistant.settings import Settings

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_PIXELS = 120_000_000
"""Of one page. A sheet of A3 at 600 dpi has 70 million."""
_LONGEST, _SHORTEST = 6000, 2000
"""Pixels of the longer side when it is read: letters in a small picture are read better when it is made larger."""


class _TooLargeError(ValueError):
    """More points than anybody scans."""


def read(data: bytes, document: Document, settings: Settings) -> Draft:
    """Each picture in the file is a page. Raises `UnreadableFile` for what cannot be opened."""
    try:
        pages = count(data)
        frame(data, 0)
    except _TooLargeError as error:
        raise UnreadableFile(
            f"{document.name} är en bild med fler punkter än gränsen på {_MOST_PIXELS // 10**6} miljoner.",
            "Spara bilden mindre eller som PDF.",
        ) from error
    except ValueError as error:
        raise UnreadableFile(
            f"{document.name} är en skadad bild och kan inte öppnas.",
            "Hämta filen på nytt eller be avsändaren skicka den igen, helst som PDF.",
        ) from error
    if pages > settings.max_pages:
        raise UnreadableFile(
            f"{document.name} har {pages} sidor, fler än gränsen på {settings.max_pages}.",
            "Dela filen, eller höj gränsen (max_pages) i inställningarna.",
        )
    raw, program, said, items = scanned.read(
        partial(_for_reading, data),
        dict.fromkeys(range(pages), False),
        [RawPage("")] * pages,
        document,
        settings,
    )
    return Draft(", ".join(filter(None, ("bild", program))), tuple(raw), True, said, (), items)


def count(data: bytes) -> int:
    """Pages of a picture file: those of a TIFF; other formats with several pictures move, and are one page.

    Raises ValueError for what is no picture.
    """
    with _opened(data) as picture:
        return int(getattr(picture, "n_frames", 1)) if picture.format == "TIFF" else 1


def frame(data: bytes, index: int) -> Image:
    """One page as it is to be seen. Raises ValueError where it cannot be drawn."""
    from PIL import Image, ImageOps

    with _opened(data) as picture:
        if picture.width * picture.height > _MOST_PIXELS:
            raise _TooLargeError
        try:
            if index:
                picture.seek(index)
            seen = ImageOps.exif_transpose(picture)
            if seen.mode in ("RGBA", "LA", "PA") or "transparency" in seen.info:
                paper = Image.new("RGBA", seen.size, (255, 255, 255, 255))
                paper.alpha_composite(seen.convert("RGBA"))
                seen = paper
            return _in_eight_bits(seen).convert("RGB")
        except (
            Exception
        ) as error:  # a damaged picture makes the library raise anything; the page is then listed
            raise ValueError(f"page {index + 1} cannot be drawn: {type(error).__name__}") from error


def _in_eight_bits(picture: Image) -> Image:
    """Shades of 16 bits and more, and fractions, are cut off at black or white when they are converted: all text would be lost."""
    if picture.mode != "F" and not picture.mode.startswith("I"):
        return picture
    import numpy as np
    from PIL import Image

    shades = np.nan_to_num(np.asarray(picture, dtype=np.float64))
    low, high = float(shades.min()), float(shades.max())
    return Image.fromarray(((shades - low) * (255 / max(high - low, 1e-9))).round().astype(np.uint8))


def _opened(data: bytes) -> Any:
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # our own limit is below
            return Image.open(io.BytesIO(data))
    except Image.DecompressionBombError as error:
        raise _TooLargeError from error
    except Exception as error:  # as above: whatever it was, there is no picture to read
        raise ValueError("no picture") from error


def _for_reading(data: bytes, index: int) -> Image:
    picture = frame(data, index)
    longer = max(picture.size)
    wanted = min(max(longer, _SHORTEST), _LONGEST)
    if wanted == longer:
        return picture
    width, height = (max(1, round(side * wanted / longer)) for side in picture.size)
    return picture.resize((width, height))
