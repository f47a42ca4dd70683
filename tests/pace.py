"""How fast this machine is just now, so that a limit of time means the same on all of them."""

from __future__ import annotations

import re
import time

_WORDS = re.compile(r"\w+")
_TEXT = "Kommunerna behöver resurser för att genomföra reformen på sikt."
_USUAL = 800_000
"""Sentences like this whose words are found in a second, on the machine that the limits were set on."""


def slowness() -> float:
    """How many times slower than that machine this one is; at least 1, so that no limit gets tighter."""
    started = time.process_time()
    for _ in range(40_000):
        _WORDS.findall(_TEXT)
    return max(1.0, (time.process_time() - started) * _USUAL / 40_000)
