"""A language model reads the positions a second time, if it has shown that it can.

Two readers that err in different ways find each other's mistakes. The model sees the numbered
sentences that a position rests on and says how probable each stance is. Where its likeliest stance
is another than the tool's, that is an item on the checklist; no cell is changed by it.

Most small models cannot do this. So the model is first measured on sentences written for the
project, and one that agrees too little with them reads nothing.
"""

from __future__ import annotations

import csv
import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache
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
from assistant.llm import ContextTooLong, LanguageModel, asked, measured
from assistant.llm.together import can as can_answer_together
from assistant.llm.together import same as answers_the_same
from assistant.llm.watched import Watched, each
from assistant.phrasing.schemas import sentences_schema
from assistant.swedish import listed

SENTENCES = Path(__file__).with_name("llm") / "selftest.tsv"
LEAST_KAPPA = 0.8
"""Agreement beyond chance that a model needs before it may read positions."""

_TEXTS, _WRITTEN = 4, 120
"""Answers in words by which a model is tried, and their characters at most."""
OPTIONS = tuple(stance.swedish for stance in Stance)


@dataclass(frozen=True, slots=True)
class SelfTest:
    """How well a model reads sentences whose stance is known."""

    sentences: int
    accuracy: float
    kappa: float
    """Cohen's kappa: agreement beyond what the spread of the answers gives by chance."""
    least: float = LEAST_KAPPA
    together: bool = False
    """It was seen to answer the same whether asked one question at a time or several."""

    @property
    def passed(self) -> bool:
        return self.kappa >= self.least

    @property
    def swedish(self) -> str:
        """
        >>> SelfTest(48, 0.25, 0.1).swedish
        'rätt på 25 procent av 48 provmeningar, kappa 0,10 (minst 0,80 krävs)'
        """
        kappa, least = (f"{value:.2f}".replace(".", ",") for value in (self.kappa, self.least))
        right = round(100 * self.accuracy)
        return (
            f"rätt på {right} procent av {self.sentences} provmeningar, kappa {kappa} (minst {least} krävs)"
        )


def self_test(model: LanguageModel, workspace: Path | None = None) -> SelfTest:
    """Measure a model on the shipped sentences, with the prompt that it would be used with."""
    prompt = prompting.load("stallningstagande", workspace)
    gold = _known()
    answers = each(model, lambda one: _likeliest(_read(model, prompt, "förslaget", (one[1],)))[0], gold)
    pairs = [(stance, answer) for (stance, _), answer in zip(gold, answers, strict=True)]
    return SelfTest(len(pairs), sum(a is b for a, b in pairs) / len(pairs), _kappa(pairs))


def sentences() -> int:
    """How many a test asks about."""
    return len(_known())


def measure(model: LanguageModel, workspace: Path) -> SelfTest:
    """Measure a model, and keep the result: from the next run on it decides what the model may do."""
    test = replace(self_test(model, workspace), together=_same_together(model, workspace))
    figures = {name: value for name, value in asdict(test).items() if name != "least"}
    measured.keep(workspace, model.identity, _basis(workspace), figures)
    return test


def earlier(model: LanguageModel, workspace: Path) -> SelfTest | None:
    """What `measure` found for this model with the prompt of today, or None."""
    known = measured.recall(workspace, model.identity, _basis(workspace))
    if not known:
        return None
    together = bool(known.get("together", False))  # kept by an earlier version it was not looked at
    return SelfTest(int(known["sentences"]), known["accuracy"], known["kappa"], together=together)


def _same_together(model: LanguageModel, workspace: Path) -> bool:
    """Asked several at once the model must choose and write as it does when asked one by one."""
    inner = model.watched if isinstance(model, Watched) else model
    if not can_answer_together(inner):
        return False

    def watch(*_: object) -> bool:
        if isinstance(model, Watched):
            model.look()
        return True

    choosing, writing = (prompting.load(name, workspace) for name in ("stallningstagande", "motivering"))
    what = prompting.as_data("förslaget")
    blocks = [prompting.data_block([(1, text)]) for _, text in _known()]
    choices = [asked.Choice(choosing.messages(vad=what, underlag=block), OPTIONS, watch) for block in blocks]
    schema = sentences_schema([1], 1, _WRITTEN)
    texts = [
        asked.Text(writing.messages(vad=what, underlag=block), schema, _WRITTEN, watch)
        for block in blocks[:: len(blocks) // _TEXTS][:_TEXTS]
    ]
    return answers_the_same(inner, [*choices, *texts])


def _basis(workspace: Path) -> str:
    """A hash of what a model is measured with: the sentences, and how it is asked."""
    asked = prompting.path("stallningstagande", workspace).read_bytes()
    return hashlib.sha256(SENTENCES.read_bytes() + b"\x1f" + asked).hexdigest()


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
) -> tuple[ReviewItem, ...]:
    """Items for the positions that the model reads otherwise. `parts` by reading id.

    `tested` is the result of an earlier `self_test` of the same model; without it the test is made now.
    """
    test = tested or self_test(model, workspace)
    if not test.passed:
        return (_not_reading(model, test),)
    prompt = prompting.load("stallningstagande", workspace)
    asked: list[tuple[Position, tuple[str, tuple[str, ...]]]] = []
    for respondent in registry.respondents:
        submission = registry.submission_of(respondent.id)
        said = statements.get(submission.id, ()) if submission else ()
        for position in positions.get(respondent.id, ()):
            sentences = _evidence(position, said, parts)
            if sentences:
                asked.append((position, (_target_words(case, position.target), sentences)))
    questions = list(dict.fromkeys(question for _, question in asked))  # a joint answer is read once

    def answer(question: tuple[str, tuple[str, ...]]) -> tuple[float, ...] | ContextTooLong:
        try:
            return _read(model, prompt, *question)
        except ContextTooLong as error:
            return error

    answers = dict(zip(questions, each(model, answer, questions), strict=True))
    items: list[ReviewItem] = []
    for position, question in asked:
        read = answers[question]
        if isinstance(read, ContextTooLong):
            items.append(_too_long(position, parts, read))
            continue
        stance, probability = _likeliest(read)
        if stance not in position.candidates:
            items.append(_differs(position, parts, stance, probability))
    return tuple(items)


def _read(
    model: LanguageModel, prompt: prompting.Prompt, what: str, sentences: Sequence[str]
) -> tuple[float, ...]:
    """The probability of each stance. Evidence that does not fit at once is read in halves.

    A half in which no stand is found says nothing about the other: it weighs as little as its
    probability of a stand. One half for and one against make support in part.
    """
    block = prompting.data_block(enumerate(sentences, 1))
    try:
        return model.choose(prompt.messages(vad=prompting.as_data(what), underlag=block), OPTIONS)
    except ContextTooLong:
        if len(sentences) < 2:
            raise
    middle = len(sentences) // 2
    halves = [_read(model, prompt, what, half) for half in (sentences[:middle], sentences[middle:])]
    if {_likeliest(half)[0] for half in halves} == {Stance.TILLSTYRKER, Stance.AVSTYRKER}:
        return tuple(float(stance is Stance.TILLSTYRKER_DELVIS) for stance in Stance)
    unclear = list(Stance).index(Stance.OKLART)
    weights = [1 - half[unclear] + 1e-6 for half in halves]
    mixed = [sum(w * half[i] for w, half in zip(weights, halves, strict=True)) for i in range(len(OPTIONS))]
    return tuple(value / sum(mixed) for value in mixed)


def _evidence(
    position: Position, said: Sequence[Statement], parts: Mapping[str, ReadDocument]
) -> tuple[str, ...]:
    """The sentences a position rests on, for and against, and what else the respondent says of its target."""
    own = [s.citation for s in said if s.holder.kind is VoiceKind.RESPONDENT and s.target == position.target]
    texts = [_quote(citation, parts) for citation in (*position.evidence, *position.against, *own)]
    return tuple(dict.fromkeys(text for text in texts if text))


def _quote(citation: Citation, parts: Mapping[str, ReadDocument]) -> str:
    return parts[citation.reading_id].reading.presentable(citation)


def _target_words(case: Case, target: Target) -> str:
    if target.point_id is None:
        return "förslaget"
    point = case.proposal.point(target.point_id)
    return f"förslagets punkt {point.number} ({point.title})"


def _likeliest(probabilities: Sequence[float]) -> tuple[Stance, float]:
    best = max(range(len(probabilities)), key=lambda i: (probabilities[i], -i))
    return list(Stance)[best], probabilities[best]


@cache
def _known() -> tuple[tuple[Stance, str], ...]:
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple((Stance.from_label(row["label"]), row["text"]) for row in rows)


def _kappa(pairs: Sequence[tuple[Stance, Stance]]) -> float:
    total = len(pairs)
    observed = sum(a is b for a, b in pairs) / total
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(left[stance] * right[stance] for stance in Stance) / total**2
    return 1.0 if chance == 1 else (observed - chance) / (1 - chance)


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


def _too_long(position: Position, parts: Mapping[str, ReadDocument], error: ContextTooLong) -> ReviewItem:
    return ReviewItem(
        ReviewKind.TECHNICAL,
        f"Språkmodellen kunde inte läsa ställningstagandet en andra gång. {error}",
        "Kontrollera cellen mot beläggen.",
        document_id=parts[position.evidence[0].reading_id].document.id,
        respondent_id=position.respondent_id,
        target=position.target,
        citation=position.evidence[0],
    )


def _differs(
    position: Position, parts: Mapping[str, ReadDocument], stance: Stance, probability: float
) -> ReviewItem:
    read = listed([f"”{candidate.swedish}”" for candidate in position.candidates], "eller")
    # One decimal: a later digit may differ between machines, and would make a checked item a new one.
    sure = f"{probability:.1f}".replace(".", ",")
    return ReviewItem(
        ReviewKind.READERS_DIFFER,
        f"Verktyget läser {read}. Språkmodellen läser ”{stance.swedish}” (sannolikhet {sure}).",
        "Läs beläggen och avgör vilken läsning som stämmer. Cellen har inte ändrats.",
        document_id=parts[position.evidence[0].reading_id].document.id,
        respondent_id=position.respondent_id,
        target=position.target,
        citation=position.evidence[0],
    )
