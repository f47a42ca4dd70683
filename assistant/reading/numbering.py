"""The numbers that Word sets before headings and list items: they are not in the text, but people cite them."""

from __future__ import annotations

import re
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


class Numbering:
    """Counts list items as they are met, in the order of the document."""

    def __init__(self, root: Any) -> None:
        self._abstract: dict[str, dict[int, Any]] = {}
        self._lists: dict[str, str] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is None:
            return
        for found in root.iter(_W + "abstractNum"):
            levels = {_value(level, "ilvl", 0): level for level in found.iter(_W + "lvl")}
            self._abstract[found.get(_W + "abstractNumId", "")] = levels
        for found in root.iter(_W + "num"):
            reference = found.find(_W + "abstractNumId")
            name = found.get(_W + "numId", "")
            if reference is not None:
                self._lists[name] = reference.get(_W + "val", "")
            for override in found.iter(_W + "lvlOverride"):
                start = override.find(_W + "startOverride")
                if start is not None:
                    self._starts[name, _value(override, "ilvl", 0)] = _value(start, "val", 1)

    def label(self, number_id: str | None, level: int) -> str:
        """What Word shows before the next item of a list: "6.3", "2.", "•"; empty outside lists."""
        if number_id in (None, "0") or number_id not in self._lists:
            return ""
        abstract = self._lists[number_id]
        levels = self._abstract.get(abstract, {})
        if level not in levels:
            return ""
        if self._kind(levels[level]) == "bullet":
            return "•"
        # Lists that share a definition share the count, unless one says that it starts anew.
        restarts = any((number_id, n) in self._starts for n in levels)
        counts = self._counts.setdefault(number_id if restarts else f"shared {abstract}", {})
        for upper in range(level):
            counts.setdefault(upper, self._start(number_id, upper, levels))
        counts[level] = counts.get(level, self._start(number_id, level, levels) - 1) + 1
        for deeper in [n for n in counts if n > level]:
            del counts[deeper]
        pattern = levels[level].find(_W + "lvlText")
        text = pattern.get(_W + "val", "") if pattern is not None else ""

        def shown(match: re.Match[str]) -> str:
            place = int(match.group(1)) - 1
            kind = self._kind(levels[place]) if place in levels else "decimal"
            return _written(counts.get(place, 1), kind)

        return re.sub(r"%(\d)", shown, text).strip()

    def _start(self, number_id: str, level: int, levels: dict[int, Any]) -> int:
        if (number_id, level) in self._starts:
            return self._starts[number_id, level]
        start = levels[level].find(_W + "start") if level in levels else None
        return _value(start, "val", 1) if start is not None else 1

    @staticmethod
    def _kind(level: Any) -> str:
        found = level.find(_W + "numFmt")
        return str(found.get(_W + "val", "decimal")) if found is not None else "decimal"


def _value(element: Any, name: str, default: int) -> int:
    text = element.get(_W + name, "")
    return int(text) if text.isdecimal() and len(text) < 6 else default


def _written(number: int, kind: str) -> str:
    """
    >>> _written(4, "lowerRoman"), _written(28, "upperLetter"), _written(7, "decimal")
    ('iv', 'BB', '7')
    """
    if kind == "none":
        return ""
    if kind in ("lowerLetter", "upperLetter") and 0 < number < 800:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if kind == "upperLetter" else letter
    if kind in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        roman = ""
        for value, signs in _ROMAN:
            while number >= value:
                roman += signs
                number -= value
        return roman.lower() if kind == "lowerRoman" else roman
    if kind == "decimalZero":
        return f"{number:02d}"
    return str(number)
