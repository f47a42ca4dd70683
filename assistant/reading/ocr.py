"""Scanned pages: Tesseract with Swedish, as a program of its own, if it is installed."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING

from assistant.domain import ScannedWord

if TYPE_CHECKING:
    from PIL.Image import Image, Transpose

DPI = 300
SECONDS = 180
"""The longest one page may take."""
_DOUBTED = 65.0
"""Below this mean confidence the page may not stand upright."""
_WELL = 70
_GLANCE = 2000
"""Pixels of the longer side when four ways to turn a page are tried."""
_INK = 24
"""How much darker or lighter than the paper, of 255, ink is."""
_SPECKS = 10
INSTALL = (
    "Installera Tesseract med svenska (paketen tesseract-ocr och tesseract-ocr-swe) och läs in ärendet igen, "
    "eller be avsändaren om en fil med text."
)


@dataclass(frozen=True, slots=True)
class Recognised:
    text: str
    words: tuple[ScannedWord, ...]
    blank: bool = False
    """Nothing stands on the page."""

    @property
    def confidence(self) -> float:
        """Mean over the words, 0 to 100; 0 when nothing was read."""
        return fmean(word[-1] for word in self.words) if self.words else 0.0


_USUAL_PLACES = (
    os.path.expandvars(r"%ProgramFiles%\Tesseract-OCR\tesseract.exe"),
    os.path.expandvars(r"%LocalAppData%\Programs\Tesseract-OCR\tesseract.exe"),
    "/opt/homebrew/bin/tesseract",
)
"""Where installers put it without telling the system: Windows, and macOS for programs not started from a terminal."""


@cache
def program() -> str | None:
    """Where Tesseract is, with or without Swedish."""
    return shutil.which("tesseract") or next(
        (place for place in _USUAL_PLACES if Path(place).is_file()), None
    )


@cache
def version() -> str | None:
    """ "tesseract 5.3.0" if it is installed with Swedish, else None."""
    if (path := program()) is None:
        return None
    try:
        languages = subprocess.run(
            [path, "--list-langs"], capture_output=True, timeout=30, check=True, text=True
        )
        shown = subprocess.run([path, "--version"], capture_output=True, timeout=30, check=True, text=True)
    except (OSError, subprocess.SubprocessError):
        return None
    if "swe" not in languages.stdout.split():
        return None
    return " ".join((shown.stdout or shown.stderr).split()[:2])


def recognise(image: Image) -> Recognised:
    """The text of one picture; raises `OSError` or `subprocess.SubprocessError` when Tesseract fails.

    A page that was scanned on its side or upside down is turned; its words' boxes are those of the picture as given.
    """
    grey = image.convert("L")
    if _stands_on_end(grey) and (turn := _upright(grey)) is not None:
        return _read_turned(grey, turn)
    found = _recognise(grey, DPI)
    if found.confidence >= _DOUBTED:
        return found
    if not found.words and _is_blank(grey):
        return Recognised("", (), blank=True)
    turn = _upright(grey)
    turned = _read_turned(grey, turn) if turn is not None else found
    return turned if turned.confidence > found.confidence else found


def _read_turned(grey: Image, turn: Transpose) -> Recognised:
    found = _recognise(grey.transpose(turn), DPI)
    return replace(found, words=tuple(_turned_back(word, turn) for word in found.words))


def _stands_on_end(grey: Image) -> bool:
    """Lines of text make stripes: whether they run from top to bottom. A hint; reading decides."""
    import numpy as np

    ink = 255.0 - np.asarray(grey.reduce(8), dtype=np.float32)
    across, down = ink.mean(axis=1), ink.mean(axis=0)
    return float(np.abs(np.diff(down)).mean()) > 1.3 * float(np.abs(np.diff(across)).mean())


def _is_blank(grey: Image) -> bool:
    """Asked only where no word was read: faint print and light print on dark paper have little ink, but words."""
    shades = grey.reduce(4).histogram()
    half, seen, paper = sum(shades) // 2, 0, 255
    while (seen := seen + shades[paper]) < half:
        paper -= 1
    return sum(shades[: max(0, paper - _INK)]) + sum(shades[paper + _INK + 1 :]) < _SPECKS


def _upright(grey: Image) -> Transpose | None:
    """How the picture must be turned; None if it stands well as it is, or if that cannot be told."""
    from PIL import Image

    told = _orientation(grey)
    if told is None:
        return _by_trying(grey)
    clockwise = {
        90: Image.Transpose.ROTATE_270,
        180: Image.Transpose.ROTATE_180,
        270: Image.Transpose.ROTATE_90,
    }
    return clockwise.get(told)


def _orientation(grey: Image) -> int | None:
    """Degrees clockwise by Tesseract's own test, which is quick; None where it says that there is too little text."""
    half = grey.reduce(2)
    data = io.BytesIO()
    half.save(data, "PNG", compress_level=1)
    try:
        done = _run(["-l", "osd", "--psm", "0", "--dpi", str(DPI // 2)], data.getvalue())
    except subprocess.CalledProcessError:
        return None
    match = re.search(r"(?m)^Rotate: (\d+)", done)
    return int(match[1]) if match else None


def _by_trying(grey: Image) -> Transpose | None:
    """Which way gives words. Slow on a full page, which is why it is asked only where there is little text."""
    from PIL import Image

    scale = min(1.0, _GLANCE / max(grey.size))
    small = grey.resize((max(1, round(grey.width * scale)), max(1, round(grey.height * scale))))
    dpi = round(DPI * scale)
    turns = (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)
    scores = {turn: _sense(_recognise(small.transpose(turn), dpi)) for turn in turns}
    best = max(turns, key=lambda turn: scores[turn])
    return best if scores[best] > 1.5 * _sense(_recognise(small, dpi)) + 5 else None


def _sense(found: Recognised) -> int:
    """Letters in words that were read well."""
    return sum(end - start for start, end, *_, sure in found.words if sure >= _WELL and end - start > 2)


def _turned_back(word: ScannedWord, turn: Transpose) -> ScannedWord:
    """The word's box on the picture before it was turned."""
    start, end, left, top, right, bottom, sure = word
    whole = 10_000
    match turn.name:
        case "ROTATE_90":
            box = (whole - bottom, left, whole - top, right)
        case "ROTATE_180":
            box = (whole - right, whole - bottom, whole - left, whole - top)
        case _:
            box = (top, whole - right, bottom, whole - left)
    return (start, end, *box, sure)


def _recognise(image: Image, dpi: int) -> Recognised:
    data = io.BytesIO()
    image.save(data, "PNG", compress_level=1)
    return _text(_run(["-l", "swe", "--dpi", str(dpi), "--psm", "3", "tsv"], data.getvalue()))


def _run(arguments: Sequence[str], data: bytes) -> str:
    with _core():
        done = subprocess.run(
            [program() or "tesseract", "stdin", "stdout", *arguments],
            input=data,
            capture_output=True,
            timeout=SECONDS,
            check=True,
            # One thread: the same result every time, and pages are read side by side instead.
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
    return done.stdout.decode("utf-8", "replace")


@contextmanager
def _core() -> Iterator[None]:
    """One of as many places as there are cores: files are read side by side, and so are the pages of each."""
    from filelock import FileLock, Timeout

    user = getattr(os, "getuid", lambda: None)()
    folder = Path(tempfile.gettempdir()) / f"remiss-tesseract-{user}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if user is not None and folder.lstat().st_uid != user:
        # Opening a lock empties the file of that name: not in a folder where somebody else can put links.
        raise PermissionError(f"{folder} belongs to somebody else")
    places = [folder / str(number) for number in range(os.cpu_count() or 1)]
    while True:
        for place in places:
            lock = FileLock(place)
            try:
                lock.acquire(timeout=0)
            except Timeout:
                continue
            try:
                yield
            finally:
                lock.release()
            return
        time.sleep(0.02)


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
