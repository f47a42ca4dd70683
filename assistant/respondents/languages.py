"""Whether a text is in another language than Swedish, told by its small words.

The readers of stands know Swedish only. What they make of English is "no stand", which would be false: an answer
in another language is one that the tool has not read.
"""

from __future__ import annotations

import re
from collections import Counter

_SWEDISH = frozenset(
    ("och", "att", "är", "inte", "för", "från", "ett", "också", "samt", "även", "enligt", "där", "när", "hur")
)
_NORDIC = frozenset(
    ("i", "vi", "det", "den", "de", "på", "til", "till", "med", "har", "om", "en", "som", "av", "kan", "men")
)
"""Words that Swedish shares with its neighbours."""
_OTHERS = {
    "engelska": frozenset(("the", "of", "and", "to", "is", "are", "that", "this", "with", "we", "our", "not", "be", "by", "which", "would", "should", "has")),
    "norska eller danska": frozenset(("og", "ikke", "ikkje", "er", "at", "af", "fra", "frå", "ifrå", "et", "eit", "ei", "eller", "vert", "blir", "blev", "bliver", "vil", "skal", "nå", "også", "mellem", "mellom", "efter", "etter", "dei", "hvad", "kva", "hvilke", "kommune", "kommunen", "høring", "forslaget", "framlegget", "elles")),
}  # fmt: skip
_SHARED = frozenset(
    ("kommunen", "forslaget", "blir", "to", "et", "er", "is", "ei", "vil", "be", "by", "at", "eller", "efter")
)
"""Words that Swedish texts have too, in names or misspelt: they count only beside others."""
_DANISH = re.compile(r"[æø]")
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 3
_TIMES = 3
_MOST = 20_000
"""Characters looked at."""


def foreign(text: str) -> str:
    """The language in Swedish when a text is clearly not Swedish; empty when it is, or may be.

    >>> foreign("We support the proposal. However, the fee should not be raised by the council.")
    'engelska'
    >>> foreign("Vi tillstyrker förslaget enligt rapporten The State of the Art and the Future of Parking.")
    ''
    """
    words = Counter(_WORD.findall(text[:_MOST].casefold()))
    own = sum(words[word] for word in _SWEDISH)
    own += sum(number for word, number in words.items() if "ä" in word or "ö" in word)
    counts = {
        language: sum(words[word] for word in known)
        for language, known in _OTHERS.items()
        if any(words[word] for word in known - _SHARED)
    }
    nordic = sum(number for word, number in words.items() if _DANISH.search(word))
    if nordic:
        counts["norska eller danska"] = counts.get("norska eller danska", 0) + nordic
    nearby = sum(words[word] for word in _NORDIC)
    best = max(counts, key=lambda language: (counts[language], language), default="")
    own += nearby if best == "engelska" else 0
    return best if best and counts[best] >= max(_FEWEST, _TIMES * own) else ""
