"""Bytes -> text, in the encoding they are in: often another than the one they are said to be in."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
_KNOWN = re.compile(r"(?:windows|cp|iso|mac|koi8|utf|ibm)[-_]?\w[-\w]*|us-ascii|ascii|latin-?\d+|macintosh")
"""Python has codecs that are no encodings of text, and some that take very long."""
_AS_WINDOWS = frozenset(
    ("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "windows-1252")
)
"""Said of text that has quotation marks and dashes only Windows-1252 has; browsers take them for it too."""
_OLDER = (
    ("cp850", re.compile(rb"(?<=[a-z])[\x84\x86\x94](?=[a-z])")),
    ("mac-roman", re.compile(rb"(?<=[a-z])[\x8a\x8c\x9a](?=[a-z])")),
)
"""å, ä and ö between small letters, in encodings where Windows has signs that are never there."""
_WINDOWS = re.compile(rb"(?<=[a-z])[\xe4-\xe6\xf6\xf8](?=[a-z])")


def with_line_feeds(text: str) -> str:
    """Every line end as "\\n"."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def decode(data: bytes, said: str = "") -> tuple[str, str]:
    """Text and the encoding it was in; raises `ValueError` for bytes that are no text.

    What is valid UTF-8 is UTF-8, whatever is `said`: å, ä and ö in other encodings hardly ever are.

    >>> decode("å".encode("cp1252")), decode("å".encode("utf-16"))
    (('å', 'windows-1252'), ('å', 'utf-16'))
    >>> decode("på".encode(), "iso-8859-1"), decode("på”".encode("cp1252"), "iso-8859-1")
    (('på', 'utf-8'), ('på”', 'windows-1252'))
    """
    for mark, name in ((BOM_UTF8, "utf-8-sig"), (BOM_UTF16_LE, "utf-16"), (BOM_UTF16_BE, "utf-16")):
        if data.startswith(mark):
            return _checked(data.decode(name, "replace")), name
    start = data[:2000]
    if start.count(0) > len(start) // 4:
        name = "utf-16-le" if start[1::2].count(0) > start[::2].count(0) else "utf-16-be"
        return _checked(data.decode(name, "replace")), name
    said = said.strip().lower()
    if said.startswith(("utf-16", "utf-32", "utf_16", "utf_32")) or not _KNOWN.fullmatch(said):
        said = ""  # without a zero among its bytes it is not
    if said != "utf-7":
        try:
            return _checked(data.decode("utf-8")), "utf-8"
        except UnicodeDecodeError:
            pass
    if said and said not in _AS_WINDOWS and not said.startswith("utf-8"):
        try:
            return _checked(data.decode(said)), said
        except (LookupError, UnicodeError):
            pass
    with_holes = data.decode("utf-8", "replace")
    lost = with_holes.count("\ufffd")
    if sum(letter > "\x7f" for letter in with_holes) > 4 * lost:
        return _checked(with_holes), "utf-8"
    found = len(_WINDOWS.findall(data))
    for name, letters in _OLDER:
        if len(letters.findall(data)) > max(1, found):
            return _checked(data.decode(name, "replace")), name
    return _checked(data.decode("cp1252", "replace")), "windows-1252"


def _checked(text: str) -> str:
    if len(_CONTROL.findall(text)) > max(2, len(text) // 200):
        raise ValueError("not a text")
    return with_line_feeds(text)
