"""Does a sentence follow from its evidence? A model is asked, if it has shown that it can tell.

Only ever a stricter gate: what the words do not support does not pass whatever a model thinks, and
what they do support may still be turned down here, as when the words of two extracts are put
together to say a third thing. Most small models cannot tell, so each is first asked about pairs
whose answer is known.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from assistant import prompting
from assistant.gate.fault import Fault, FaultKind
from assistant.llm import ContextTooLong, LanguageModel, ModelError, Stopped, Unavailable
from assistant.llm.asked import MOST
from assistant.llm.watched import each

PAIRS = Path(__file__).with_name("entailment.tsv")
OPTIONS = ("ja", "nej")
LEAST_RIGHT = 0.9
"""Share of the known pairs that a model must answer right, of those that follow and of those that do not."""
_SURE = 0.8
"""A sentence is turned down when the model is this sure that it does not follow."""


class Judge:
    """A model that has passed, with the prompt it passed with."""

    def __init__(self, model: LanguageModel, workspace: Path | None = None) -> None:
        self._model = model
        self._prompt = prompting.load("provning", workspace)
        self._unjudged: set[str] = set()

    @property
    def unjudged(self) -> int:
        """Sentences that it was to judge and could not: its evidence did not fit, or its answer was of no use."""
        return len(self._unjudged)

    def doubt(self, sentence: str, block: str) -> float:
        """How probable it is that the sentence does not follow from a block of evidence."""
        messages = self._prompt.messages(mening=prompting.as_data(sentence), underlag=block)
        return self._model.choose(messages, OPTIONS)[1]

    def fault(self, sentence: str, block: str) -> Fault | None:
        """None too where the model cannot judge this one: then the words have decided, and it is counted."""
        try:
            doubt = self.doubt(sentence, block)
        except (Stopped, Unavailable):
            raise
        except ModelError:
            self._unjudged.add(sentence)
            return None
        if doubt < _SURE:
            return None
        return Fault(FaultKind.ENTAILMENT, sentence, "Meningen följer inte av underlaget.")


def judge(model: LanguageModel, workspace: Path | None = None) -> Judge | None:
    """The model as a judge, or None if it does not pass. Unavailable if it gives no answer at all."""
    one, pairs = Judge(model, workspace), _pairs()
    wrong = dict.fromkeys((True, False), 0)
    allowed = {
        kind: (1 - LEAST_RIGHT) * sum(follows is kind for follows, _, _ in pairs) + 1e-9 for kind in wrong
    }

    def right(pair: tuple[bool, str, str]) -> bool:
        follows, evidence, sentence = pair
        try:
            doubt = one.doubt(sentence, prompting.data_block([(1, evidence)]))
        except (ContextTooLong, Stopped, Unavailable):
            raise
        except ModelError:  # an answer of no use is a wrong one
            return False
        return (doubt < 0.5) is follows

    size = max(1, min(model.parallel, MOST))
    for first in range(0, len(pairs), size):
        some = pairs[first : first + size]
        try:
            answers = each(model, right, some)
        except ContextTooLong:
            return None
        for (follows, _, _), answer in zip(some, answers, strict=True):
            wrong[follows] += not answer
        if any(wrong[kind] > allowed[kind] for kind in wrong):
            return None  # most models fail soon, and each question costs seconds
    return one


@cache
def _pairs() -> tuple[tuple[bool, str, str], ...]:
    with PAIRS.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple((row["follows"] == "ja", row["evidence"], row["sentence"]) for row in rows)
