"""PDFium behind one lock: characters, where they stand, pictures of pages.

PDFium is not thread-safe: two threads in it abort the process. Everything that touches it, in this
module and in `pdf` and `geometry`, holds `LOCK`.
"""

from __future__ import annotations

import ctypes
import math
import re
import threading
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as c

from assistant.reading import rescue
from assistant.reading.repair import LINE_END_HYPHEN

if TYPE_CHECKING:
    from PIL.Image import Image

LOCK = threading.RLock()
_HYPHEN_CODE = 0x02
_UNSURE = re.compile("[\x02\ufffe]")
"""PDFium's hyphen at a line's end, or a character that only looks like it."""
_x, _y, _matrix = ctypes.c_double(), ctypes.c_double(), c.FS_MATRIX()
_name = ctypes.create_string_buffer(128)
_room = (ctypes.c_ushort * 32_768)()
"""Shared by all calls: whoever touches PDFium holds `LOCK`."""
NAME = f"pdfium {pypdfium2.PYPDFIUM_INFO.version}"


@dataclass(frozen=True, slots=True)
class Characters:
    """A page's raw text and the way from each of its characters to PDFium's index of it.

    Line breaks are "\\n" where PDFium has "\\r\\n"; the hyphen that it finds at a line's end, together
    with the break, is `LINE_END_HYPHEN`.
    """

    text: str
    starts: tuple[int, ...] = (0,)
    """Where a stretch begins whose characters stand together at PDFium too."""
    firsts: tuple[int, ...] = (0,)
    """PDFium's index of the first character of each stretch."""

    def index(self, place: int) -> int:
        stretch = bisect_right(self.starts, place) - 1
        return self.firsts[stretch] + place - self.starts[stretch]

    def indexes(self, places: Iterable[int]) -> list[int]:
        """`index` of many places that stand in order."""
        found, at, last = [], 0, len(self.starts) - 1
        for place in places:
            while at < last and self.starts[at + 1] <= place:
                at += 1
            found.append(self.firsts[at] + place - self.starts[at])
        return found

    def arranged(self, pieces: Sequence[tuple[int, int]]) -> Characters:
        """The same characters with stretches of them, line by line, in another order."""
        parts: list[str] = []
        starts: list[int] = []
        firsts: list[int] = []
        at = 0
        for start, end in pieces:
            inner = range(bisect_right(self.starts, start), bisect_left(self.starts, end))
            for place in (start, *(self.starts[stretch] for stretch in inner)):
                starts.append(at + place - start)
                firsts.append(self.index(place))
            parts.append(self.text[start:end])
            at += end - start + 1
        return Characters("\n".join(parts), tuple(starts) or (0,), tuple(firsts) or (0,))


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


@dataclass(frozen=True, slots=True)
class OpenPage:
    page: Any
    text: Any
    """PDFium's text page."""
    printed: int
    """How many of the characters are the page's own; those after them were filled in in a form."""


@contextmanager
def opened_page(document: Any, index: int) -> Iterator[OpenPage]:
    """A page and its text. What is filled in in a form becomes text of the page."""
    page = document[index]
    printed = -1
    if document.formenv is not None:
        text_page = page.get_textpage()
        printed = text_page.count_chars()
        text_page.close()
        flattened = page.flatten()
        page.close()
        del flattened
        page = document[index]
    try:
        text_page = _upright(page)
        try:
            yield OpenPage(page, text_page, printed if printed >= 0 else text_page.count_chars())
        finally:
            text_page.close()
    finally:
        page.close()


def _upright(page: Any) -> Any:
    """The text page, made with the page turned so that most of its text stands upright.

    Lines that stand on end come in an order of chance. The page itself is left as it was: rectangles
    are counted on the page as it is shown.
    """
    text_page = page.get_textpage()
    turns: Counter[int] = Counter()
    count = text_page.count_chars()
    for place in range(count // 20, count, max(1, count // 7)):
        if c.FPDFText_GetMatrix(text_page.raw, place, _matrix):  # what PDFium puts in itself has none
            turns[_turn(_matrix.a, _matrix.b)] += 1
    shown = page.get_rotation()
    if not turns:
        return text_page
    wanted = 90 * max(turns, key=lambda turn: (turns[turn], -turn))
    if wanted == shown:
        return text_page
    text_page.close()
    page.set_rotation(wanted)
    try:
        return page.get_textpage()
    finally:
        page.set_rotation(shown)


def _turn(a: float, b: float) -> int:
    """Quarters, counter-clockwise, by the first row of a text's matrix."""
    if abs(b) > abs(a):
        return 1 if b > 0 else 3
    return 2 if a < 0 else 0


def characters(text_page: Any) -> Characters:
    """The whole text in one call where that leaves nothing out; else character by character.

    PDFium's own strings leave out characters that it has no meaning for, and with them the way back.
    """
    handle = text_page.raw
    count = text_page.count_chars()
    if not count:
        return Characters("")
    room = _room if count < len(_room) else (ctypes.c_ushort * (count + 1))()
    written = c.FPDFText_GetText(handle, 0, count, room)
    try:
        text = ctypes.string_at(room, 2 * count).decode("utf-16-le") if written == count + 1 else ""
    except UnicodeDecodeError:  # half of a pair
        text = ""
    if len(text) != count:
        get = c.FPDFText_GetUnicode
        codes = (get(handle, index) for index in range(count))
        text = "".join(chr(code) if code <= 0x10FFFF else "\ufffd" for code in codes)
        # Half of a pair is no character. The second half of a whole one gives way to a zero-width space,
        # so that every character keeps its place.
        text = re.sub(r"[\ud800-\udbff][\udc00-\udfff]", _pair, text)
        text = re.sub(r"[\ud800-\udfff]", "\ufffd", text)
    if "\x02" in text or LINE_END_HYPHEN in text:
        text = _UNSURE.sub(lambda match: _hyphen(handle, match.start()), text)
    lines = text.split("\r\n")
    starts, firsts = [0], [0]
    for line in lines[:-1]:
        starts.append(starts[-1] + len(line) + 1)
        firsts.append(firsts[-1] + len(line) + 2)
    return Characters("\n".join(lines).replace("\r", "\n"), tuple(starts), tuple(firsts))


def _hyphen(handle: Any, index: int) -> str:
    code = c.FPDFText_GetUnicode(handle, index)
    return LINE_END_HYPHEN if code == _HYPHEN_CODE and c.FPDFText_IsHyphen(handle, index) == 1 else chr(code)


def _pair(match: re.Match[str]) -> str:
    return match.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le") + "\u200b"


def type_of(handle: Any, index: int) -> tuple[float, float, float, int]:
    """How a character is set: x, y, size of the type, quarters that the text is turned counter-clockwise.

    In points, from the bottom left; of turned text as if the page were turned with it. `handle` is the
    text page's. A plain tuple: one is made for each line.
    """
    c.FPDFText_GetCharOrigin(handle, index, _x, _y)
    x, y, size, turn = _x.value, _y.value, c.FPDFText_GetFontSize(handle, index), 0
    if c.FPDFText_GetMatrix(handle, index, _matrix):
        a, b, skew, scale = _matrix.a, _matrix.b, _matrix.c, _matrix.d
        # The boxes of characters depend on the letter in some fonts; the type's size does not.
        size = abs(size * (math.hypot(skew, scale) if skew else scale))
        if b or a < 0:
            turn = _turn(a, b)
            x, y = ((x, y), (y, -x), (-x, -y), (-y, x))[turn]
    return x, y, size, turn


def is_bold(handle: Any, index: int, known: dict[bytes, bool]) -> bool:
    """Whether a character's font is bold; `known` are the fonts of the page that were asked about."""
    c.FPDFText_GetFontInfo(handle, index, _name, 128, None)
    font = _name.value
    bold = known.get(font)
    if bold is None:
        bold = c.FPDFText_GetFontWeight(handle, index) >= 600 or _bold(font)
        if font:  # several fonts of a page can be without a name
            known[font] = bold
    return bold


_box = c.FS_RECTF()


def across(text_page: Any, index: int, turn: int) -> tuple[float, float]:
    """Where a character begins and ends along its line, in points; `turn` as of `type_of`."""
    c.FPDFText_GetLooseCharBox(text_page.raw, index, _box)
    return (
        (_box.left, _box.right),
        (_box.bottom, _box.top),
        (-_box.right, -_box.left),
        (-_box.top, -_box.bottom),
    )[turn]


def font_of(handle: Any, index: int) -> bytes:
    """The name of a character's font, as the file has it; `handle` is the text page's."""
    c.FPDFText_GetFontInfo(handle, index, _name, 128, None)
    return _name.value


@lru_cache(maxsize=4096)
def _bold(font: bytes) -> bool:
    font = font.lower()
    return any(word in font for word in (b"bold", b"black", b"heavy"))


_FINE = 1_000_000


def box(page: OpenPage, index: int) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of a character, in fractions of the page as it is shown (turned, cropped)."""
    found = c.FS_RECTF()
    c.FPDFText_GetLooseCharBox(page.text.raw, index, found)
    xs, ys = [], []
    for x, y in ((found.left, found.top), (found.right, found.bottom)):
        across, down = ctypes.c_int(), ctypes.c_int()
        c.FPDF_PageToDevice(page.page.raw, 0, 0, _FINE, _FINE, 0, x, y, across, down)
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
