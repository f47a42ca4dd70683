"""A language model reads the positions a second time, if it has shown that it can.

Two readers that err in different ways find each other's mistakes. The model sees the numbered
sentences that a position rests on and says how probable each stance is. Where its likeliest stance
is another than the tool's, that is an item on the checklist; no cell is changed by it.

Most small models cannot do this. So the model is first measured (see `measuring`), and one that
agrees too little reads nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from assistant import prompting
from assistant.domain import (
    Case,
    Citation,
    Position,
    ReadDocument,
    Registry,
    ReviewItem,
    ReviewKind,
    Stance,
    Statement,
    Target,
    VoiceKind,
)
from assistant.llm import LanguageModel, ModelError, Stopped, Unavailable
from assistant.llm.unanswered import Unanswered
from assistant.llm.watched import each
from assistant.measuring import SelfTest, likeliest, read, self_test
from assistant.swedish import listed

_Question = tuple[str, tuple[str, ...]]
"""What it is about, in words, and the sentences."""


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
) -> tuple[ReviewItem, ...]:
    """Items for the positions that the model reads otherwise, and for those it decides where the tool does not.

    `parts` by reading id. `tested` is the result of an earlier `self_test` of the same model; without it the test
    is made now. What the model gave no answer about goes into `unanswered`, or into an item where none is given.
    """
    left = Unanswered() if unanswered is None else unanswered
    test = tested or self_test(model, workspace)
    if not test.passed:
        return (_not_reading(model, test),)
    prompt = prompting.load("stallningstagande", workspace)
    asked: list[tuple[Position, Citation, _Question]] = []
    for respondent in registry.respondents:
        submission = registry.submission_of(respondent.id)
        said = statements.get(submission.id, ()) if submission else ()
        for position in positions.get(respondent.id, ()):
            citations = _evidence(position, said)
            sentences = tuple(dict.fromkeys(text for one in citations if (text := _quote(one, parts))))
            if sentences:
                asked.append((position, citations[0], (_target_words(case, position.target), sentences)))
    questions = list(dict.fromkeys(question for *_, question in asked))  # a joint answer is read once

    def answer(question: _Question) -> tuple[float, ...] | ModelError:
        try:
            return read(model, prompt, *question)
        except Stopped:
            raise
        except ModelError as error:  # one answer that cannot be used costs one reading
            return error

    answers = dict(zip(questions, each(model, answer, questions), strict=True))
    items: list[ReviewItem] = []
    for position, first, question in asked:
        found = answers[question]
        if isinstance(found, Unavailable):
            left.reading(found)
        elif isinstance(found, ModelError):
            items.append(_not_read(position, first, parts, found))
        else:
            stance, probability = likeliest(found)
            decides = position.stance is None and stance is not Stance.OKLART
            if decides or stance not in position.candidates:
                items.append(_differs(position, first, parts, stance, probability))
    if unanswered is None:
        items += left.items(model.identity.name)
    return tuple(items)


def _evidence(position: Position, said: Sequence[Statement]) -> tuple[Citation, ...]:
    """The sentences a position rests on, for and against, and what else the respondent says of its target."""
    own = [s.citation for s in said if s.holder.kind is VoiceKind.RESPONDENT and s.target == position.target]
    return (*position.evidence, *position.against, *own)


def _quote(citation: Citation, parts: Mapping[str, ReadDocument]) -> str:
    return parts[citation.reading_id].reading.presentable(citation)


def _target_words(case: Case, target: Target) -> str:
    if target.point_id is None:
        return "förslaget"
    point = case.proposal.point(target.point_id)
    return f"förslagets punkt {point.number} ({point.title})"


def unmeasured(model: LanguageModel) -> ReviewItem:
    """Said instead of a second reading by a model that nobody has measured."""
    return ReviewItem(
        ReviewKind.TECHNICAL,
        f"Språkmodellen {model.identity.name} läser inte ställningstaganden: den är inte mätt på den här datorn.",
        "Inget behöver göras: tabellen bygger på verktygets egen läsning. Mät modellen med remiss model check och "
        "kör igen om den ska få läsa en andra gång.",
    )


def _not_reading(model: LanguageModel, test: SelfTest) -> ReviewItem:
    return ReviewItem(
        ReviewKind.TECHNICAL,
        f"Språkmodellen {model.identity.name} läser inte ställningstaganden: den klarade inte provet ({test.swedish}).",
        "Inget behöver göras: tabellen bygger på verktygets egen läsning. En större språkmodell kan läsa en andra gång.",
    )


def _not_read(
    position: Position, first: Citation, parts: Mapping[str, ReadDocument], error: ModelError
) -> ReviewItem:
    return ReviewItem(
        ReviewKind.TECHNICAL,
        f"Språkmodellen kunde inte läsa ställningstagandet en andra gång. {error}",
        "Kontrollera cellen mot beläggen.",
        document_id=parts[first.reading_id].document.id,
        respondent_id=position.respondent_id,
        target=position.target,
        citation=first,
    )


def _differs(
    position: Position,
    first: Citation,
    parts: Mapping[str, ReadDocument],
    stance: Stance,
    probability: float,
) -> ReviewItem:
    names = [f"”{candidate.swedish}”" for candidate in position.candidates]
    ours = f"läser {listed(names, 'eller')}" if position.stance else f"avgör inte: {listed(names, 'eller')}"
    # One decimal: a later digit may differ between machines, and would make a checked item a new one.
    sure = f"{probability:.1f}".replace(".", ",")
    return ReviewItem(
        ReviewKind.READERS_DIFFER,
        f"Verktyget {ours}. Språkmodellen läser ”{stance.swedish}” (sannolikhet {sure}).",
        "Läs beläggen och avgör vilken läsning som stämmer. Cellen har inte ändrats.",
        document_id=parts[first.reading_id].document.id,
        respondent_id=position.respondent_id,
        target=position.target,
        citation=first,
    )
