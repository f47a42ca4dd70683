"""The reader made ready before there is anything to read: what it looks for is told, and its patterns are compiled."""

from __future__ import annotations

from collections.abc import Callable

from assistant.stance.grammar_judgements import JUDGEMENTS
from assistant.stance.grammar_neutral import NEUTRAL
from assistant.stance.grammar_opinions import OPINIONS
from assistant.stance.grammar_stands import STANDS
from assistant.stance.grammar_verbs import STANCE_VERBS
from assistant.stance.learned import likely
from assistant.stance.reader import read


def practise(enough: Callable[[], bool]) -> None:
    """Read the examples of the usual rows, until it is enough; those of all would take longer than they save.

    Nothing is read otherwise for it, only sooner: most of the time that the first answers take is gone before they come.
    """
    for row in (*NEUTRAL, *STANDS, *OPINIONS, *JUDGEMENTS, *STANCE_VERBS):
        if enough():
            return
        read(row.example)
        likely(row.example)
