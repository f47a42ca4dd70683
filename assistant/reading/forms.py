"""Pictures in pictures of a PDF (form XObjects), counted before PDFium draws them out.

A form that draws itself twice, or ten that each draw the next one ten times, is a file of a few hundred
bytes that keeps PDFium busy for ever, and nothing can stop it there.
"""

from __future__ import annotations

import io
import logging
import re
import zlib
from collections import Counter
from typing import Any

MOST = 200_000
"""Forms drawn on one page; maps and drawings have thousands."""
_FORM = re.compile(rb"/(?:F|#46)(?:o|#6[fF])(?:r|#72)(?:m|#6[dD])(?![A-Za-z])")
"""A form's dictionary is never compressed, so that a file without these letters has none."""
_FILTERS = re.compile(rb"/(\w+Decode|Crypt|Fl|LZW|RL|AHx|A85|CCF|DCT)(?![A-Za-z])")
_LONGEST_DICTIONARY = 20_000
_LARGEST_CONTENT = 2**22
_DRAWN = re.compile(rb"/([^\s/()<>\[\]{}%]+)\s+Do(?![A-Za-z])")


def too_many(data: bytes) -> bool:
    """Whether a page draws more forms than `MOST`, or one that draws itself. A file pypdf cannot read is let through."""
    forms = [match.end() for match in _FORM.finditer(data)]
    if not forms or (b"/Encrypt" not in data and not any(_may_draw(data, place) for place in forms)):
        return False
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        weights: dict[Any, int] = {}
        return any(_weight(page, page.get("/Resources"), weights, ()) > MOST for page in reader.pages)
    except RecursionError:
        return True
    except Exception:  # noqa: BLE001  a damaged file may raise anything in it; PDFium says what is wrong
        return False


def _may_draw(data: bytes, place: int) -> bool:
    """Whether the form whose dictionary is at `place` can draw anything: the quick test, by the bytes alone.

    Yes where that cannot be told. A file made to deceive it still has the limit of time before it.
    """
    begin, start = data.rfind(b"obj", 0, place), data.find(b"stream", place)
    end = data.find(b"endstream", start)
    if begin < 0 or start < 0 or end < 0 or start - begin > _LONGEST_DICTIONARY:
        return True
    dictionary = data[begin:start]
    if b"#" in dictionary or b"/DecodeParms" in dictionary:
        return True
    content = data[start + 6 : end].lstrip(b"\r\n")
    filters = _FILTERS.findall(dictionary)
    if filters == [b"FlateDecode"]:
        unpacking = zlib.decompressobj()
        try:
            content = unpacking.decompress(content, _LARGEST_CONTENT)
        except zlib.error:
            return True
        if unpacking.unconsumed_tail:
            return True
    elif filters:
        return True
    return _DRAWN.search(content) is not None


def _weight(drawing: Any, inherited: Any, weights: dict[Any, int], above: tuple[Any, ...]) -> int:
    """How many forms a page or a form draws, those inside those counted. Without resources of its own it has its page's."""
    resources = _plain(drawing.get("/Resources")) or _plain(inherited)
    forms = _plain(resources.get("/XObject")) if resources else None
    if not forms:
        return 0
    total = 0
    for name, times in _drawn(drawing).items():
        try:
            reference = forms.raw_get(name)
        except KeyError:
            continue
        key = (getattr(reference, "idnum", id(reference)), getattr(reference, "generation", 0))
        form = _plain(reference)
        if form is None or form.get("/Subtype") != "/Form":
            continue
        if key in above or len(above) > 40:
            return MOST + 1
        if key not in weights:
            weights[key] = 1 + _weight(form, resources, weights, (*above, key))
        total += times * weights[key]
        if total > MOST:
            break
    return total


def _plain(value: Any) -> Any:
    return value.get_object() if value is not None else None


def _drawn(drawing: Any) -> Counter[str]:
    """Names of what is drawn, with how often."""
    if hasattr(drawing, "get_contents"):
        contents = drawing.get_contents()
        data = contents.get_data() if contents is not None else b""
    else:
        data = drawing.get_data()
    return Counter("/" + match.group(1).decode("latin-1") for match in _DRAWN.finditer(data))
