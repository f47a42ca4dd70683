"""Small pieces that the texts for people are put together from: lists, counts, cut quotes."""

from __future__ import annotations

from collections.abc import Sequence


def listed(items: Sequence[str], last: str = "och") -> str:
    """
    >>> listed(["a"]), listed(["a", "b", "c"]), listed(["a", "b"], "eller"), listed([])
    ('a', 'a, b och c', 'a eller b', '')
    """
    return f" {last} ".join(filter(None, (", ".join(items[:-1]), *items[-1:])))


def counted(number: int, one: str, many: str) -> str:
    """
    >>> counted(1, "fil", "filer"), counted(0, "fil", "filer")
    ('1 fil', '0 filer')
    """
    return f"{number} {one if number == 1 else many}"


def shortened(text: str, length: int) -> str:
    """The beginning of a long text, to whole words.

    >>> shortened("Nämnden tillstyrker förslaget", 20)
    'Nämnden tillstyrker …'
    """
    return text if len(text) <= length else text[:length].rsplit(" ", 1)[0] + " …"
