"""Text from documents made safe to put in a file that another program opens.

A cell that begins with = + - @, a tab or a carriage return is run as a formula by spreadsheet
programs, and a document can be written to use that. In a workbook such a cell is stored as text
(see `spreadsheet`); in CSV, where everything is text, the only way is a leading apostrophe.
"""

from __future__ import annotations

import re

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Characters that XML, and with it Word and Excel, cannot hold or should not."""
_TRIGGERS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%")


def clean(text: str) -> str:
    """The text without characters that a Word or Excel file cannot hold.

    >>> clean("Nej\\x00 tack\\x0b")
    'Nej tack'
    """
    return _NOT_XML.sub("", text)


def is_formula(text: str) -> bool:
    """Whether a spreadsheet program may take the text for something to run.

    >>> [is_formula(text) for text in ("=1+1", "  @SUM(A1)", "Tillstyrker", "–")]
    [True, True, False, False]
    """
    return text.startswith(_TRIGGERS) or text.lstrip().startswith(_TRIGGERS)


def for_csv(text: str) -> str:
    """The text for a CSV field: on one line, and with an apostrophe before what could be run.

    >>> for_csv("=HYPERLINK(1)"), for_csv("två\\nrader")
    ("'=HYPERLINK(1)", 'två rader')
    """
    line = " ".join(clean(text).split()) if "\n" in text or "\r" in text else clean(text)
    return f"'{line}" if is_formula(text) or is_formula(line) else line
