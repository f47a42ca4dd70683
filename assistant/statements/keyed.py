"""Patterns that most sentences cannot match, and that are slow to say so."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Keyed:
    """A pattern that does not look at case, and strings of which one stands in every text it can match: looked for first."""

    pattern: re.Pattern[str]
    keys: tuple[str, ...]

    def search(self, text: str) -> re.Match[str] | None:
        """
        >>> Keyed(re.compile("(?i)tar ställning|väljer sida"), ("ställning", "sida")).search("Vi TAR ställning.") is not None
        True
        """
        small = text.casefold()
        for key in self.keys:
            if key in small:
                return self.pattern.search(text)
        return None
