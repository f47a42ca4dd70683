"""Fonts without a table of what their signs mean, where the signs' places in the font tell.

Old printer drivers wrote the place of a sign in the font instead of its code. TrueType fonts follow the
order that Apple gave: "Persson" comes out as "3HUVVRQ", and spaces and digits as control characters. The
whole document decides, font by font, with the word list as judge.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import pypdfium2.raw as c

from assistant import lexicon
from assistant.reading import order, pdfium
from assistant.reading.pdfium import Characters, OpenPage
from assistant.reading.repair import LINE_END_HYPHEN
from assistant.reading.signs import NOTHING

_WORD = re.compile(r"[^\W\d_]{4,}")
_PUT_IN = " \n" + LINE_END_HYPHEN
_TOKEN = re.compile(rf"[{_PUT_IN}]|[^{_PUT_IN}]+")
"""A word has one font, as a rule: asked at both its ends."""
_FEWEST = 3
_ASCII, _MAC = 29, 30
"""How far a sign's place is from its code in ASCII, and in the Mac's character set."""
_MEANT = {
    place: chr(place + _ASCII) if place + _ASCII < 127 else bytes([place + _MAC]).decode("mac-roman")
    for place in range(3, 226)
}


Run = tuple[int, int, bytes, frozenset[int]]
"""A stretch in one font, and the places in it of what PDFium put in itself (spaces and line breaks)."""


def decoded(pdf: Any, pages: Sequence[Characters], known: Sequence[Sequence[Run] | None]) -> list[str]:
    """The pages' texts, character for character, with the signs of such fonts as the letters they are.

    `known` are the runs of pages where they were asked for while the page was open; the others are opened again.
    """
    runs = [
        _runs_of(pdf, index) if found.text and own is None else own or ()
        for index, (found, own) in enumerate(zip(pages, known, strict=True))
    ]
    shown: dict[bytes, list[str]] = defaultdict(list)
    meant: dict[bytes, list[str]] = defaultdict(list)
    for found, page in zip(pages, runs, strict=True):
        for start, end, font, kept in page:
            shown[font].append(found.text[start:end])
            meant[font].append(_meaning(found.text, start, end, kept))
    sure = {font for font in shown if _share(shown[font])[1] < 0.2 and _is_sure(*_share(meant[font]))}
    texts = []
    for found, page in zip(pages, runs, strict=True):
        text = found.text
        for start, end, font, kept in page:
            if font in sure:
                text = text[:start] + _meaning(found.text, start, end, kept) + text[end:]
        texts.append(text)
    return texts


def _is_sure(words: int, share: float) -> bool:
    return words >= _FEWEST and share >= 0.85


def _share(texts: Sequence[str]) -> tuple[int, float]:
    """Words, and how many of them are known."""
    words = [word for text in texts for word in _WORD.findall(text)]
    return len(words), sum(map(lexicon.likely, words)) / max(1, len(words))


def _meaning(text: str, start: int, end: int, kept: frozenset[int]) -> str:
    made = [
        text[place] if place in kept else _MEANT.get(ord(text[place]), text[place])
        for place in range(start, end)
    ]
    for place in range(1, len(made)):
        if made[place] == made[place - 1] == " ":
            made[place - 1] = NOTHING  # PDFium does not know the space, and puts in one of its own
    return "".join(made)


def _runs_of(pdf: Any, index: int) -> list[Run]:
    with pdfium.opened_page(pdf, index) as page:
        # Found anew: the page is the same, and so is what is found.
        return runs(page, order.characters(page))


def runs(page: OpenPage, found: Characters) -> list[Run]:
    """Stretches of a page's text in one font, with the fonts' names as the file has them."""
    made: list[Run] = []
    start, current = 0, b""
    kept: set[int] = set()
    handle, shift = page.text.raw, found.index
    for token in _TOKEN.finditer(found.text):
        first, end = token.span()
        if token.group()[0] in _PUT_IN and _is_put_in(page.text, found, first):
            kept.add(first)
            continue
        font = pdfium.font_of(handle, shift(first))
        mixed = end - first > 1 and pdfium.font_of(handle, shift(end - 1)) != font
        for place in range(first, end) if mixed else (first,):
            font = pdfium.font_of(handle, shift(place)) if mixed else font
            if font != current:
                if current:
                    made.append((start, place, current, frozenset(kept)))
                start, current, kept = place, font, set()
    if found.text:
        made.append((start, len(found.text), current, frozenset(kept)))
    return made


def _is_put_in(text_page: Any, found: Characters, place: int) -> bool:
    sign = found.text[place]
    return sign != " " or c.FPDFText_IsGenerated(text_page.raw, found.index(place)) == 1
