"""Which of many short strings stand in a text: one pass over it, however many they are."""

from __future__ import annotations

import re
from collections.abc import Iterable

_END = ""
_Tree = dict[str, "_Tree"]


def any_of(keys: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of the keys, letter by letter; at each place the longest.

    >>> pattern = any_of(["bra", "bra forslag", "brist"])
    >>> [m[0] for m in pattern.finditer("en brist i ett bra forslag")]
    ['brist', 'bra forslag']
    """
    return re.compile(_pattern(_tree(keys)))


def everywhere(keys: Iterable[str]) -> re.Pattern[str]:
    """The same, at every place of a text, also where keys overlap: `findall` gives the longest key that begins at each.

    >>> everywhere(["motsatt", "satte sig"]).findall("motsatte sig")
    ['motsatt', 'satte sig']
    """
    return re.compile(f"(?=({_pattern(_tree(keys))}))")


def _tree(keys: Iterable[str]) -> _Tree:
    root: _Tree = {}
    for key in sorted(set(keys)):
        node = root
        for letter in key:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return root


def _pattern(node: _Tree) -> str:
    ways = [re.escape(letter) + _pattern(rest) for letter, rest in node.items() if letter]
    if not ways:
        return ""
    pattern = ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"
    return f"(?:{pattern})?" if _END in node else pattern
