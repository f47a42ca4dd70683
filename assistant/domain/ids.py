"""Names as ids, and names that can be shown."""

from __future__ import annotations

import hashlib
import re


def content_id(prefix: str, *parts: object) -> str:
    """A short id that depends only on its parts: the same input gives the same id on every machine.

    >>> content_id("d", "svar.pdf", "ab12") == content_id("d", "svar.pdf", "ab12")
    True
    """
    digest = hashlib.sha256("\x1f".join(str(part) for part in parts).encode()).hexdigest()
    return f"{prefix}{digest[:12]}"


_SLUG_LETTERS = str.maketrans({"å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u"})


def slug(name: str) -> str:
    """A name as an id: lower case, å ä ö as a a o, words joined by hyphens.

    >>> slug("Länsstyrelsen i Örebro län")
    'lansstyrelsen-i-orebro-lan'
    """
    return re.sub(r"[^a-z0-9]+", "-", name.casefold().translate(_SLUG_LETTERS)).strip("-") or "okand"


def printable(text: str) -> str:
    r"""Text that can be shown on one line: control characters and lone surrogates are written out.

    >>> printable("svar\n.pdf")
    'svar\\n.pdf'
    """
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in text)
