"""PDFium behind one lock: characters, where they stand, pictures of pages.

PDFium is not thread-safe: two threads in it abort the process. Everything that touches it, in this
module and in `pdf` and `geometry`, holds `LOCK`.
"""

from __future__ import annotations

import ctypes
import math
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as c

from assistant.reading import rescue
from assistant.reading.repair import LINE_END_HYPHEN

if TYPE_CHECKING:
    from PIL.Image import Image

LOCK = threading.RLock()
_HYPHEN_CODE = 0x02
_SURROGATE = re.compile(r"[\ud800-\udfff]")
NAME = f"pdfium {pypdfium2.PYPDFIUM_INFO.version}"


@dataclass(frozen=True, slots=True)
class Characters:
    """A page's raw text and, for each of its characters, PDFium's index of it.

    Line breaks are "\\n" where PDFium has "\\r\\n"; the hyphen that it finds at a line's end, together
    with the break, is `LINE_END_HYPHEN`.
    """

    text: str
    indexes: tuple[int, ...]


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    """The document; raises `pypdfium2.PdfiumError` for one that cannot be opened.

    One with a damaged frame is opened as `rescue` rebuilds it, each time in the same way.
    """
    with LOCK:
        document = _document(data)
        try:
            if document.get_formtype() != c.FORMTYPE_NONE:
                document.init_forms()
            yield document
        finally:
            document.close()


def _document(data: bytes) -> Any:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        rebuilt = None if needs_password(error) else rescue.rebuilt(data)
        if rebuilt is None:
            raise
        return pypdfium2.PdfDocument(rebuilt)


def needs_password(error: pypdfium2.PdfiumError) -> bool:
    return bool(getattr(error, "err_code", None) == c.FPDF_ERR_PASSWORD)


def is_sound(data: bytes) -> bool:
    """Whether PDFium opens the file as it is."""
    with LOCK:
        try:
            pypdfium2.PdfDocument(data).close()
        except pypdfium2.PdfiumError:
            return False
    return True


@contextmanager
def opened_page(document: Any, index: int) -> Iterator[tuple[Any, Any]]:
    """A page and its text page. What is filled in in a form becomes text of the page."""
    page = document[index]
    if document.formenv is not None:
        flattened = page.flatten()
        page.close()
        del flattened
        page = document[index]
    try:
        text_page = page.get_textpage()
        try:
            yield page, text_page
        finally:
            text_page.close()
    finally:
        page.close()


def characters(text_page: Any) -> Characters:
    """Read one by one: PDFium's own strings leave characters out, and with them the way back."""
    handle = text_page.raw
    get = c.FPDFText_GetUnicode
    codes = [get(handle, index) for index in range(text_page.count_chars())]
    for index in (index for index, code in enumerate(codes) if code == _HYPHEN_CODE):
        if c.FPDFText_IsHyphen(handle, index) == 1:
            codes[index] = ord(LINE_END_HYPHEN)
    text = "".join(chr(code) if code <= 0x10FFFF else "\ufffd" for code in codes)
    if _SURROGATE.search(text):
        # Half of a pair is no character. The second half of a whole one gives way to a zero-width space,
        # so that every character keeps its place.
        text = re.sub(r"[\ud800-\udbff][\udc00-\udfff]", _pair, text)
        text = _SURROGATE.sub("\ufffd", text)
    second = {match.end() - 1 for match in re.finditer(r"\r\n", text)}
    indexes = tuple(index for index in range(len(codes)) if index not in second)
    return Characters(text.replace("\r\n", "\n").replace("\r", "\n"), indexes)


def _pair(match: re.Match[str]) -> str:
    return match.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le") + "\u200b"


@dataclass(frozen=True, slots=True)
class Type:
    """How a character is set."""

    x: float
    y: float
    """The base line, from the bottom of the page."""
    size: float
    """Of the font as it stands on the page, in points."""
    bold: bool


def type_of(text_page: Any, index: int) -> Type:
    handle = text_page.raw
    x, y = ctypes.c_double(), ctypes.c_double()
    c.FPDFText_GetCharOrigin(handle, index, x, y)
    matrix = c.FS_MATRIX()
    # The boxes of characters depend on the letter in some fonts; the type's size does not.
    scale = math.hypot(matrix.c, matrix.d) if c.FPDFText_GetMatrix(handle, index, matrix) else 1.0
    size = abs(c.FPDFText_GetFontSize(handle, index) * scale)
    name = ctypes.create_string_buffer(128)
    c.FPDFText_GetFontInfo(handle, index, name, 128, None)
    font = name.value.lower()
    bold = c.FPDFText_GetFontWeight(handle, index) >= 600 or any(
        word in font for word in (b"bold", b"black", b"heavy")
    )
    return Type(x.value, y.value, size, bold)


_FINE = 1_000_000


def box(page: Any, text_page: Any, index: int) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of a character, in fractions of the page as it is shown (turned, cropped)."""
    found = c.FS_RECTF()
    c.FPDFText_GetLooseCharBox(text_page.raw, index, found)
    xs, ys = [], []
    for x, y in ((found.left, found.top), (found.right, found.bottom)):
        across, down = ctypes.c_int(), ctypes.c_int()
        c.FPDF_PageToDevice(page.raw, 0, 0, _FINE, _FINE, 0, x, y, across, down)
        xs.append(across.value / _FINE)
        ys.append(down.value / _FINE)
    return min(xs), min(ys), max(xs), max(ys)


def picture(page: Any, dpi: float) -> Image:
    bitmap = page.render(scale=dpi / 72)
    try:
        image: Image = bitmap.to_pil().convert("RGB")
        return image
    finally:
        bitmap.close()
