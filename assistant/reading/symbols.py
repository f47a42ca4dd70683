"""Signs of the fonts that have pictures in place of letters: a ticked box is one of them."""

from __future__ import annotations

_WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "☐", 0x71: "☐", 0x78: "☒", 0xA7: "▪", 0xA8: "☐", 0xB7: "•", 0xD8: "➢",
    0xDF: "←", 0xE0: "→", 0xE8: "→", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_FONTS: dict[str, dict[int, str]] = {
    "wingdings": _WINGDINGS,
    "wingdings 2": {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0xA3: "☐"},
    "webdings": {0x61: "✓", 0x63: "☐", 0x67: "■", 0x72: "✗"},
    "symbol": {
        0x2D: "−", 0xA3: "≤", 0xA5: "∞", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
        0xB9: "≠", 0xBB: "≈", 0xD7: "⋅", 0xDE: "⇒",
    },
}  # fmt: skip
BOXES = frozenset("☐☑☒✓✗")


def is_symbol_font(font: str) -> bool:
    return font.casefold() in _FONTS


def sign(font: str, code: int) -> str:
    """What a font of pictures shows for a code, private use or not; the character itself where that is not known.

    >>> sign("Wingdings", 0xF0FE), sign("Wingdings", 0x6F), sign("Symbol", 0x61), sign("Wingdings", 0x110000)
    ('☑', '☐', 'a', '')
    """
    known = _FONTS.get(font.casefold(), {})
    low = code & 0xFF if 0xF000 <= code <= 0xF0FF else code
    if low in known:
        return known[low]
    return chr(code) if 0x20 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else ""


def text_in(font: str, text: str) -> str:
    """Letters set in a font of pictures, as the reader sees them."""
    return "".join(sign(font, ord(letter)) for letter in text)
