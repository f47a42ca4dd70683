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
from assistant.reading.pdfium import Characters
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


def decoded(pdf: Any, pages: Sequence[Characters]) -> list[str]:
    """The pages' texts, character for character, with the signs of such fonts as the letters they are."""
    runs = [_runs(pdf, index, found) for index, found in enumerate(pages)]
    shown: dict[str, list[str]] = defaultdict(list)
    meant: dict[str, list[str]] = defaultdict(list)
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


def _runs(pdf: Any, index: int, found: Characters) -> list[tuple[int, int, str, frozenset[int]]]:
    """Stretches in one font; of each, the places of what PDFium put in itself (spaces and line breaks)."""
    runs: list[tuple[int, int, str, frozenset[int]]] = []
    if not found.text:
        return runs
    with pdfium.opened_page(pdf, index) as page:
        start, current = 0, ""
        kept: set[int] = set()
        # Found anew: the page is the same, and so is what is found.
        same = order.characters(page)
        for token in _TOKEN.finditer(same.text):
            if token.group()[0] in _PUT_IN and _is_put_in(page.text, same, token.start()):
                kept.add(token.start())
                continue
            ends = (
                pdfium.font_of(page.text, same.index(token.start())),
                pdfium.font_of(page.text, same.index(token.end() - 1)),
            )
            places = range(token.start(), token.end()) if ends[0] != ends[1] else (token.start(),)
            for place in places:
                font = ends[0] if len(places) == 1 else pdfium.font_of(page.text, same.index(place))
                if font != current:
                    if current:
                        runs.append((start, place, current, frozenset(kept)))
                    start, current, kept = place, font, set()
        runs.append((start, len(same.text), current, frozenset(kept)))
    return runs


def _is_put_in(text_page: Any, found: Characters, place: int) -> bool:
    sign = found.text[place]
    return sign != " " or c.FPDFText_IsGenerated(text_page.raw, found.index(place)) == 1
