"""How much a sentence without a stand doubts what is proposed: a number learned from real answers.

A list of words tells that "riskerar" is no praise, but not how heavy a remark is. Weights for the beginnings of
words and of pairs of them do: `training/tone.py` fits them to how sentences of real answers lean, and keeps only
what occurs in many inquiries. A doubt is no opposition and never makes one: it is weighed against support that
is there, to tell plain support from support with reservations (`positions.weighing`).
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

WEIGHTS = Path(__file__).resolve().parent.parent / "embedded" / "tone" / "weights.tsv"
LENGTH = 6
"""Letters that are kept of a word: "förslaget" and "förslagen" are one."""
NEUTRAL = 0.2
"""The tone of a sentence that neither praises nor doubts; the mean of real sentences without a stand is here."""
_ENOUGH = 10
"""Features that are enough to tell a tone by: all but one in twenty of the quotes it was fitted to have as many."""
_WORD = re.compile(r"[^\W\d_]+")


def features(text: str) -> Iterator[str]:
    """The beginnings of words, and of each two that stand together.

    >>> sorted(set(features("Förslaget riskerar avgiften.")))
    ['avgift', 'försla', 'försla risker', 'risker', 'risker avgift']
    """
    words = [word[:LENGTH] for word in _WORD.findall(unicodedata.normalize("NFC", text).casefold())]
    yield from words
    for first, second in pairwise(words):
        yield f"{first} {second}"


@cache
def _weights() -> tuple[Mapping[str, float], float]:
    lines = WEIGHTS.read_text("utf-8").splitlines()
    rows = {name: float(weight) for name, _, weight in (line.partition("\t") for line in lines)}
    return rows, rows.pop("")


@lru_cache(maxsize=1024)
def _tone_and_known(text: str) -> tuple[float, int]:
    """The tone, and how many features the weights know. Asked of a sentence by all that make a remark of it."""
    return _weighed(text, _weights())


def _weighed(text: str, weights: tuple[Mapping[str, float], float]) -> tuple[float, int]:
    table, neutral = weights
    known = {feature for feature in features(text) if feature in table}
    if not known:
        return neutral, 0
    return neutral + sum(table[feature] for feature in sorted(known)) / math.sqrt(len(known)), len(known)


def tone(text: str, weights: tuple[Mapping[str, float], float] | None = None) -> float:
    """About -1 (opposes) to 1 (supports).

    >>> tone("Förslaget riskerar att försvåra arbetet.") < 0 < tone("Förslaget stärker barnens rättigheter.")
    True
    """
    return (_weighed(text, weights) if weights else _tone_and_known(text))[0]


def doubt(text: str) -> float:
    """From 0, no doubt at all, to about 1: how far the tone is below that of a neutral sentence.

    A sentence of few words that the weights know ("Glöm inte bänkar!") says little either way.

    >>> doubt("Det är viktigt att förslaget genomförs skyndsamt.")
    0.0
    >>> doubt("Nämnden anser att det saknas en analys av kostnaderna.") > 0.4 > doubt("Glöm inte bänkar åt oss!")
    True
    """
    told, known = _tone_and_known(text)
    return round(min(1.0, max(0.0, NEUTRAL - told)) * min(1.0, known / _ENOUGH), 3)
