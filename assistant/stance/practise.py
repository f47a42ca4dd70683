"""The reader made ready before there is anything to read: what it looks for is told, and its patterns are compiled."""

from __future__ import annotations

from collections.abc import Callable

from assistant.stance.grammar import GRAMMAR
from assistant.stance.grammar_neutral import NEUTRAL
from assistant.stance.grammar_opinions import OPINIONS
from assistant.stance.grammar_stands import STANDS
from assistant.stance.learned import likely
from assistant.stance.reader import read


def practise(enough: Callable[[], bool]) -> None:
    """Read the rows' own examples, the most usual first, until it is enough.

    Nothing is read otherwise for it, only sooner: most of the time that the first answers take is gone before they come.
    """
    for row in dict.fromkeys((*NEUTRAL, *STANDS, *OPINIONS, *GRAMMAR)):
        if enough():
            return
        read(row.example)
        likely(row.example)
