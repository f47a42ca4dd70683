"""Scanned pages: Tesseract with Swedish, as a program of its own, if it is installed."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from statistics import fmean
from typing import TYPE_CHECKING

from assistant.domain import ScannedWord

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 300
SECONDS = 180
"""The longest one page may take."""
INSTALL = (
    "Installera Tesseract med svenska (paketen tesseract-ocr och tesseract-ocr-swe) och läs in ärendet igen, "
    "eller be avsändaren om en fil med text."
)


@dataclass(frozen=True, slots=True)
class Recognised:
    text: str
    words: tuple[ScannedWord, ...]

    @property
    def confidence(self) -> float:
        """Mean over the words, 0 to 100; 0 when nothing was read."""
        return fmean(word[-1] for word in self.words) if self.words else 0.0


@cache
def version() -> str | None:
    """ "tesseract 5.3.0" if it is installed with Swedish, else None."""
    program = shutil.which("tesseract")
    if program is None:
        return None
    try:
        languages = subprocess.run(
            [program, "--list-langs"], capture_output=True, timeout=30, check=True, text=True
        )
        shown = subprocess.run([program, "--version"], capture_output=True, timeout=30, check=True, text=True)
    except (OSError, subprocess.SubprocessError):
        return None
    if "swe" not in languages.stdout.split():
        return None
    return " ".join((shown.stdout or shown.stderr).split()[:2])


def recognise(image: Image) -> Recognised:
    """The text of one picture; raises `OSError` or `subprocess.SubprocessError` when Tesseract fails."""
    data = io.BytesIO()
    image.convert("L").save(data, "PNG", compress_level=1)
    done = subprocess.run(
        ["tesseract", "stdin", "stdout", "-l", "swe", "--dpi", str(DPI), "--psm", "3", "tsv"],
        input=data.getvalue(),
        capture_output=True,
        timeout=SECONDS,
        check=True,
        # One thread: the same result every time, and pages are read side by side instead.
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    )
    return _text(done.stdout.decode("utf-8", "replace"))


def _text(table: str) -> Recognised:
    """Words put together: a line per line, a blank line between paragraphs."""
    text = ""
    words: list[ScannedWord] = []
    previous: tuple[str, ...] | None = None
    width = height = 1.0
    for row in csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE):
        if row.get("level") == "1":
            width, height = max(1.0, float(row["width"])), max(1.0, float(row["height"]))
        word = (row.get("text") or "").strip()
        if row.get("level") != "5" or not word:
            continue
        place = tuple(row[name] for name in ("block_num", "par_num", "line_num"))
        if previous is not None:
            text += " " if place == previous else "\n" if place[:2] == previous[:2] else "\n\n"
        left, top = float(row["left"]), float(row["top"])
        right, bottom = left + float(row["width"]), top + float(row["height"])
        box = (_fine(left / width), _fine(top / height), _fine(right / width), _fine(bottom / height))
        words.append((len(text), len(text) + len(word), *box, round(float(row["conf"]))))
        text += word
        previous = place
    return Recognised(_corrected(text), tuple(words))


def _fine(fraction: float) -> int:
    return min(10_000, max(0, round(fraction * 10_000)))


def _corrected(text: str) -> str:
    """Signs that Tesseract's Swedish confuses, where only one can be meant. The length never changes.

    >>> _corrected("enligt 3 kap. 16 $ PBL\\ne justera planen")
    'enligt 3 kap. 16 § PBL\\n• justera planen'
    """
    text = re.sub(r"(?i)(\bkap\.?\s\d{1,3}(?: [a-z])?\s?)\$", r"\1§", text)
    return re.sub(r"(?m)^[e*] (?=\S)", "• ", text)
