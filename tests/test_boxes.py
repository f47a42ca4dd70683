"""Where quotes stand on the pages of real files: what PDFium has under the rectangles is what was quoted."""

from __future__ import annotations

import random
import re
from datetime import datetime

import pypdfium2
import pytest

from assistant.domain import Citation, Document, Span
from assistant.reading import read, rectangles
from assistant.settings import Settings

_WORDS = re.compile(r"\w{3,}(?: \w{3,}){0,2}")


def _under(pdf: pypdfium2.PdfDocument, boxes) -> str:
    found = ""
    for box in boxes:
        page = pdf[box.page - 1]
        width, height = page.get_size()
        text = page.get_textpage()
        found += text.get_text_bounded(
            box.left * width, height - box.bottom * height, box.right * width, height - box.top * height
        )
        text.close()
        page.close()
    return re.sub(r"[\W\ufffe]", "", found)


@pytest.mark.parametrize(
    "name",
    ["dir_2016-15.pdf", "dir_2017-29.pdf", "prop_1999-2000_17_specialkodad-font.pdf", "remissvar_kammarkollegiet_SOU2026-14.pdf"],
)  # fmt: skip
def test_what_stands_under_the_rectangles_of_a_quote_is_the_quote(shared, name):
    path = shared / "data" / "documents" / name
    document = Document("d1", name, "0" * 64, 1, datetime(2025, 1, 1), name, str(path))
    reading = read(path, document, Settings(workspace="/nonexistent", ocr=False)).reading
    changed = [repair.span for repair in reading.repairs]
    spans = [Span(*match.span()) for match in _WORDS.finditer(reading.text)]
    # What a repair made differs from what the page has.
    plain = [
        span for span in spans if not any(span.start <= one.end and one.start <= span.end for one in changed)
    ]
    random.Random(7).shuffle(plain)
    pdf = pypdfium2.PdfDocument(path)
    tried = plain[:120]
    assert len(tried) >= 40
    wrong = [
        reading.text[span.start : span.end]
        for span in tried
        if re.sub(r"\W", "", reading.text[span.start : span.end])
        not in _under(pdf, rectangles(path, reading, Citation(reading.id, (span,))))
    ]
    pdf.close()
    assert wrong == []
