"""One page as a copier sees it: the only file of the case that has no text of its own."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.example._source import FOOTER, Source, blocks

if TYPE_CHECKING:
    from PIL import ImageFont


_DPI = 200
_WIDTH, _HEIGHT = 1654, 2339


def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    import reportlab
    from PIL import ImageFont

    return ImageFont.truetype(str(Path(reportlab.__file__).parent / "fonts" / name), size)


def _wrap(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def picture(source: Source) -> bytes:
    """The letter as a JPEG of 200 dpi: typed, turned half a degree, with grain and a dark edge."""
    import numpy as np
    from PIL import Image, ImageDraw

    page = Image.new("L", (_WIDTH, _HEIGHT), 247)
    draw = ImageDraw.Draw(page)
    text, bold = _font("Vera.ttf", 27), _font("VeraBd.ttf", 30)
    left, y, width = 200, 170, _WIDTH - 400
    for number, line in enumerate(source.lines("letterhead")):
        draw.text((left, y), line, font=bold if number == 0 else text, fill=35)
        y += 42
    for number, line in enumerate(source.lines("reference")):
        draw.text((1050, 170 + 42 * number), line, font=text, fill=35)
    y += 20
    for line in source.lines("to"):
        draw.text((left, y), line, font=text, fill=35)
        y += 40
    y += 24
    for block in blocks(source.body):
        font = bold if block.kind.startswith("h") else text
        lines = block.text.splitlines() if block.kind == "lines" else _wrap(block.text, font, width)
        for line in lines:
            draw.text((left, y), line, font=font, fill=35)
            y += 41
        y += 10 if block.kind.startswith("h") else 20
    draw.text((left, _HEIGHT - 110), FOOTER, font=_font("Vera.ttf", 20), fill=70)
    if y > _HEIGHT - 130:
        raise ValueError(f"texts/{source.name}: the letter does not fit on its page ({y})")
    turned = page.rotate(0.45, Image.Resampling.BICUBIC, fillcolor=240)
    grain = np.random.default_rng(20260518).integers(-5, 6, (_HEIGHT, _WIDTH), dtype=np.int16)
    grey = np.asarray(turned, dtype=np.int16) + grain
    grey[:, :14] -= 60
    out = io.BytesIO()
    Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8)).save(
        out, "JPEG", quality=34, optimize=True, dpi=(_DPI, _DPI)
    )
    return out.getvalue()
