"""Patterns that most sentences cannot match, and that are slow to say so."""

from __future__ import annotations

import re
from functools import cached_property


class Keyed:
    """A pattern that does not look at case, and strings of which one stands in every text it can match: looked for first.

    It is compiled when a text first has one of them; many cases have none.

    >>> Keyed("tar ställning|väljer sida", ("ställning", "sida")).search("Vi TAR ställning.") is not None
    True
    """

    def __init__(self, written: str, keys: tuple[str, ...]) -> None:
        self._written = written
        self._keys = keys

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self._written, re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        return self.pattern.search(text) if self._may_match(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        return self.pattern.match(text) if self._may_match(text) else None

    def _may_match(self, text: str) -> bool:
        small = text.casefold()
        return any(map(small.__contains__, self._keys))
