"""The numbers that Word sets before headings and list items: they are not in the text, but people cite them."""

from __future__ import annotations

import re
from typing import Any

from assistant.reading import symbols
from assistant.reading.ooxml import W, integer, is_on, value

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
BULLET = "•"
_DASHES = frozenset("-–—")


class Numbering:
    """Counts list items as they are met, in the order of the document."""

    def __init__(self, root: Any) -> None:
        self._abstract: dict[str, dict[int, Any]] = {}
        self._lists: dict[str, str] = {}
        self._overrides: dict[str, dict[int, Any]] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is None:
            return
        linked: dict[str, str] = {}
        links: dict[str, str] = {}
        for found in root.iter(W + "abstractNum"):
            name = found.get(W + "abstractNumId", "")
            self._abstract[name] = {_at(level): level for level in found.iter(W + "lvl")}
            if style := value(found.find(W + "styleLink")):
                linked[style] = name
            if style := value(found.find(W + "numStyleLink")):
                links[name] = style
        for name, style in links.items():  # the list is defined by another, under the name of a style
            self._abstract[name] = self._abstract[name] or self._abstract.get(linked.get(style, ""), {})
        for found in root.iter(W + "num"):
            name = found.get(W + "numId", "")
            reference = found.find(W + "abstractNumId")
            if reference is not None:
                self._lists[name] = value(reference)
            for override in found.iter(W + "lvlOverride"):
                start, level = override.find(W + "startOverride"), override.find(W + "lvl")
                if start is not None:
                    self._starts[name, _at(override)] = integer(value(start), 1)
                if level is not None:
                    self._overrides.setdefault(name, {})[_at(override)] = level

    def label(self, number_id: str, level: int | None, style: str = "") -> str:
        """What Word shows before the next item of a list: "6.3", "2.", "•"; empty outside lists.

        Without a level it is the one that the list gives the paragraph's style.
        """
        if number_id in ("", "0") or number_id not in self._lists:
            return ""
        abstract = self._lists[number_id]
        levels = {**self._abstract.get(abstract, {}), **self._overrides.get(number_id, {})}
        if level is None:
            of_style = (n for n, one in levels.items() if style and value(one.find(W + "pStyle")) == style)
            level = next(of_style, 0)
        if level not in levels:
            return ""
        if _kind(levels[level]) == "bullet":
            return _bullet(levels[level])
        # Lists that share a definition share the count, unless one says that it starts anew.
        restarts = any((number_id, n) in self._starts for n in levels)
        counts = self._counts.setdefault(number_id if restarts else f"shared {abstract}", {})
        for upper in range(level):
            counts.setdefault(upper, self._start(number_id, upper, levels))
        counts[level] = counts.get(level, self._start(number_id, level, levels) - 1) + 1
        for deeper in [n for n in counts if n > level]:
            restart = levels[deeper].find(W + "lvlRestart") if deeper in levels else None
            if restart is None or value(restart) != "0":
                del counts[deeper]
        legal = is_on(levels[level].find(W + "isLgl"))

        def shown(match: re.Match[str]) -> str:
            place = int(match.group(1)) - 1
            kind = _kind(levels[place]) if place in levels and not legal else "decimal"
            return written(counts.get(place, 1), kind)

        return re.sub(r"%(\d)", shown, value(levels[level].find(W + "lvlText"))).strip()

    def _start(self, number_id: str, level: int, levels: dict[int, Any]) -> int:
        if (number_id, level) in self._starts:
            return self._starts[number_id, level]
        return integer(value(levels[level].find(W + "start"), "1"), 1) if level in levels else 1


def _at(element: Any) -> int:
    return integer(element.get(W + "ilvl"))


def _kind(level: Any) -> str:
    return value(level.find(W + "numFmt"), "decimal")


def _bullet(level: Any) -> str:
    """A dash and a box stay what they are; every other bullet is a bullet."""
    sign = value(level.find(W + "lvlText"))[:1]
    fonts = level.find(f"{W}rPr/{W}rFonts")
    shown = symbols.text_in(fonts.get(W + "ascii", "") if fonts is not None else "", sign)
    return shown if shown in symbols.BOXES or shown in _DASHES else BULLET


def written(number: int, kind: str) -> str:
    """
    >>> written(4, "lowerRoman"), written(28, "upperLetter"), written(7, "decimal")
    ('iv', 'BB', '7')
    """
    if kind == "none":
        return ""
    if kind in ("lowerLetter", "upperLetter") and 0 < number < 800:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if kind == "upperLetter" else letter
    if kind in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        roman = ""
        for worth, signs in _ROMAN:
            while number >= worth:
                roman += signs
                number -= worth
        return roman.lower() if kind == "lowerRoman" else roman
    if kind == "decimalZero":
        return f"{number:02d}"
    return str(number)
