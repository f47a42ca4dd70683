"""A language model reads the positions a second time, if it has shown that it can.

Two readers that err in different ways find each other's mistakes. The model reads every passage of the answer
(`visiting`), and what it has seen is sorted by what it is about (`placing`). Three things become an item on the
checklist, which cites the place: the model reads the sentences that a position rests on otherwise than the tool;
elsewhere in the respondent's own words it sees opposition where the tool has decided for support, or the reverse; it sees
a stand where the tool has decided none. No cell is changed by any of it.

Most small models cannot do this. So the model is first measured (see `measuring`). One that agrees too little reads
nothing, and one that sees stands in ordinary sentences only those that the positions rest on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant import prompting, summaries
from assistant.domain import Case, Citation, Position, ReadDocument, Registry, ReviewItem, Statement
from assistant.llm import LanguageModel, ModelError, Stopped, Unavailable
from assistant.llm.bounded import Unanswered
from assistant.llm.watched import each
from assistant.measuring import SelfTest, likeliest, read, self_test
from assistant.second_reader import checklist
from assistant.second_reader.checklist import unmeasured, withheld
from assistant.second_reader.placing import Asked, Question, placed, questions
from assistant.second_reader.visiting import Text, Visited, texts, visit
from assistant.swedish import counted

__all__ = ["Reread", "Text", "Visited", "reread", "texts", "unmeasured", "visit", "withheld"]


@dataclass(frozen=True, slots=True)
class Reread:
    """What a second reading came to."""

    items: tuple[ReviewItem, ...]
    """The positions that the model reads otherwise, and those that it decides where the tool does not."""
    answers: int = 0
    passages: int = 0
    """Of all these answers."""
    read: int = 0
    """How many of the passages the model has read."""
    withheld: int = 0
    """Sentences that it was not shown because they order their reader about."""

    @property
    def swedish(self) -> str:
        """
        >>> Reread((), 14, 415, 412, 2).swedish
        '412 av 415 stycken i 14 svar; 2 meningar som vänder sig till läsaren visades inte'
        """
        if not self.read:
            return "bara de meningar som ställningstagandena bygger på"
        told = f"{self.read} av {counted(self.passages, 'stycke', 'stycken')} i {self.answers} svar"
        if self.withheld:
            told += (
                f"; {counted(self.withheld, 'mening', 'meningar')} som vänder sig till läsaren visades inte"
            )
        return told


def reread(
    model: LanguageModel,
    case: Case,
    registry: Registry,
    parts: Mapping[str, ReadDocument],
    statements: Mapping[str, Sequence[Statement]],
    positions: Mapping[str, Sequence[Position]],
    *,
    workspace: Path | None = None,
    tested: SelfTest | None = None,
    unanswered: Unanswered | None = None,
    left_out: Sequence[Citation] = (),
    visits: Mapping[str, Visited] | None = None,
) -> Reread:
    """The positions beside what a model makes of the same answers.

    `parts` by reading id, `statements` by submission. `tested` is the result of an earlier `self_test` of the same
    model; without it the test is made now. What the model gave no answer about goes into `unanswered`, or into an item where none is given.
    `left_out`: orders to a reader. `visits`: what the model found in each submission, by id; what is not there is read
    now.
    """
    left = Unanswered() if unanswered is None else unanswered
    test = tested or self_test(model, workspace)
    if not test.passed:
        return Reread((checklist.not_reading(model, test),))
    prompt = prompting.load("stallningstagande", workspace)
    known = dict(visits or {})
    for key, text in texts(registry, parts, left_out).items():
        if not test.finds:
            known[key] = Visited(text.passages, 0, len(text.withheld), ())
        elif key not in known:
            known[key] = visit(model, prompt, text)
    submissions, own = summaries.own_texts(registry, parts, statements, left_out)
    items: list[ReviewItem] = [] if test.finds else [checklist.not_finding(model, test)]
    asked: list[Asked] = []
    for submission in submissions:
        found, said = known[submission.id], statements.get(submission.id, ())
        left.passages(found.lost, found.lost_because)
        items += checklist.unread(submission, found, parts)
        for respondent_id in submission.respondent_ids:
            seen = placed(respondent_id, found, own[submission.id], said, parts, case)
            asked += questions(respondent_id, positions.get(respondent_id, ()), seen, said, case, parts)
    once = list(dict.fromkeys(one.question for one in asked))  # a joint answer is read once

    def answer(question: Question) -> tuple[float, ...] | ModelError:
        try:
            return read(model, prompt, *question)
        except Stopped:
            raise
        except ModelError as error:  # one answer that cannot be used costs one reading
            return error

    answers = dict(zip(once, each(model, answer, once), strict=True))
    for one in asked:
        told = answers[one.question]
        if isinstance(told, Unavailable):
            left.reading(told)
        elif isinstance(told, ModelError):
            items.append(checklist.not_read(one, parts, told))
        else:
            stance, probability = likeliest(told)
            contrary = checklist.against(one.position, one.stands)
            if checklist.apart(one.position, stance):
                items.append(checklist.differs(one, case, parts, stance, probability))
            elif contrary is not None:
                found_there = contrary.stance, contrary.probability, contrary.citation
                items.append(checklist.differs(one, case, parts, *found_there))
    if unanswered is None:
        items += left.items(model.identity.name)
    return Reread(
        tuple(items),
        len(submissions),
        sum(known[one.id].passages for one in submissions),
        sum(known[one.id].read for one in submissions),
        sum(known[one.id].withheld for one in submissions),
    )
