"""Small pieces that the texts for people are put together from: lists, counts, cut quotes."""

from __future__ import annotations

import errno
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


_CAUSES = {
    errno.ENOSPC: "disken är full",
    errno.EDQUOT: "disken är full",
    errno.EROFS: "disken är skrivskyddad",
    errno.EACCES: "du saknar behörighet",
    errno.EPERM: "du saknar behörighet",
    errno.ENOENT: "mappen finns inte och går inte att skapa",
    errno.ENOTDIR: "en del av sökvägen är en fil, inte en mapp",
    errno.EISDIR: "det är en mapp, inte en fil",
    errno.EEXIST: "det finns redan en fil med det namnet",
    errno.ENAMETOOLONG: "namnet är för långt",
    errno.EIO: "disken svarar inte som den ska",
    errno.EBUSY: "filen används av ett annat program",
}


def cause(error: OSError) -> str:
    """Why the system refused, as the end of a sentence; its own words where there are no others.

    >>> cause(OSError(errno.ENOSPC, "No space left on device"))
    'disken är full'
    """
    return _CAUSES.get(error.errno or 0, error.strerror or type(error).__name__)
