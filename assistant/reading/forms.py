"""Pictures in pictures of a PDF (form XObjects), counted before PDFium draws them out.

A form that draws itself twice, or ten that each draw the next one ten times, is a file of a few hundred
bytes that keeps PDFium busy for ever, and nothing can stop it there.
"""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from typing import Any

MOST = 200_000
"""Forms drawn on one page; maps and drawings have thousands."""
_FORM = re.compile(rb"/(?:F|#46)(?:o|#6[fF])(?:r|#72)(?:m|#6[dD])(?![A-Za-z])")
"""A form's dictionary is never compressed, so that a file without these letters has none."""
_DRAWN = re.compile(rb"/([^\s/()<>\[\]{}%]+)\s+Do(?![A-Za-z])")


def too_many(data: bytes) -> bool:
    """Whether a page draws more forms than `MOST`, or one that draws itself. A file pypdf cannot read is let through."""
    if not _FORM.search(data):
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
