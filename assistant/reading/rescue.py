"""A PDF whose frame is damaged (no usable trailer or table of objects), rebuilt by pypdf so that PDFium opens it."""

from __future__ import annotations

import io
import logging


def rebuilt(data: bytes) -> bytes | None:
    """The same pages in a sound frame; None when nothing is left to rebuild."""
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells the log about every fault it forgives
    out = io.BytesIO()
    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted or not reader.pages:
            return None
        pypdf.PdfWriter(clone_from=reader).write(out)
    except Exception:  # noqa: BLE001  a damaged file may raise anything in it; then it stays unreadable
        return None
    return out.getvalue()
