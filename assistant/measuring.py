"""How well a language model reads stands: measured before it may read any.

Most small models cannot. So each is asked about sentences whose stand is known, those that were written
for the project and, if the office has some, labelled sets of its own. What is kept says what it was
measured on, and the poorest of the sets decides.
"""

from __future__ import annotations

import csv
import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from assistant import llm, prompting
from assistant.domain import Stance
from assistant.llm import (
    ContextTooLong,
    LanguageModel,
    ModelError,
    Stopped,
    Unavailable,
    asked,
    measured,
)
from assistant.llm.together import can as can_answer_together
from assistant.llm.together import same as answers_the_same
from assistant.llm.watched import Watched, each
from assistant.phrasing.schemas import sentences_schema
from assistant.settings import Settings
from assistant.swedish import counted, listed

SENTENCES = Path(__file__).with_name("llm") / "selftest.tsv"
ORDINARY = Path(__file__).with_name("llm") / "ordinary.txt"
"""Sentences and headings that take no stand, a line each, as answers mostly consist of."""
OWN = "verktygets egna"
"""What the set of sentences that ship with the tool is called."""
LEAST_KAPPA = 0.8
"""Agreement beyond chance that a model needs before it may read positions."""
MOST_STRAY = 0.1
"""Share of ordinary sentences in which a model may see a stand, if it is to look for stands by itself in whole answers."""
OPTIONS = tuple(stance.swedish for stance in Stance)

_PATIENCE = 2.0
"""Seconds that a page waits for a server to tell what it is."""
_TEXTS, _WRITTEN = 4, 120
"""Answers in words by which a model is tried, and their characters at most."""

Known = tuple[Stance, str]
"""A sentence and its stand."""


@dataclass(frozen=True, slots=True)
class Tried:
    """How well a model read one set of sentences."""

    name: str
    sentences: int
    accuracy: float
    kappa: float
    """Cohen's kappa: agreement beyond what the spread of the answers gives by chance."""
    unusable: int = 0
    """Answers of another shape than was asked for, and sentences too long for the model: wrong ones."""
    sha256: str = ""
    """Of the sentences and their stands."""

    @property
    def swedish(self) -> str:
        bad = f", {counted(self.unusable, 'svar', 'svar')} gick inte att använda" if self.unusable else ""
        return f"{self.name} {self.sentences} meningar kappa {_decimal(self.kappa)}{bad}"


@dataclass(frozen=True, slots=True)
class SelfTest:
    """How well a model reads sentences whose stance is known."""

    sentences: int
    accuracy: float
    kappa: float
    """Of the set that it read worst."""
    least: float = LEAST_KAPPA
    together: bool = False
    """It was seen to answer the same whether asked one question at a time or several."""
    sets: tuple[Tried, ...] = field(default=())
    """What it was measured on."""
    stray: float = 0.0
    """Share of ordinary sentences in which it saw a stand."""

    @property
    def passed(self) -> bool:
        return self.kappa >= self.least

    @property
    def finds(self) -> bool:
        """It may look for stands where the tool has read none: it leaves text without a stand alone."""
        return self.passed and self.stray <= MOST_STRAY

    @property
    def swedish(self) -> str:
        """
        >>> SelfTest(48, 0.25, 0.1).swedish
        'rätt på 25 procent av 48 provmeningar, kappa 0,10 (minst 0,80 krävs)'
        >>> SelfTest(60, 0.5, 0.1, sets=(Tried(OWN, 48, 0.6, 0.55), Tried("egna.tsv", 12, 0.1, 0.1))).swedish
        'rätt på 50 procent av 60 provmeningar, lägsta kappa 0,10 (minst 0,80 krävs): verktygets egna 48 meningar kappa 0,55 och egna.tsv 12 meningar kappa 0,10'
        """
        right, several = round(100 * self.accuracy), len(self.sets) > 1
        told = (
            f"rätt på {right} procent av {self.sentences} provmeningar, {'lägsta ' if several else ''}"
            f"kappa {_decimal(self.kappa)} (minst {_decimal(self.least)} krävs)"
        )
        if several or any(one.unusable for one in self.sets):
            told += f": {listed([one.swedish for one in self.sets])}"
        if self.stray > MOST_STRAY:
            told += f"; ser ställningstaganden i {round(100 * self.stray)} procent av meningar utan"
        return told


def self_test(
    model: LanguageModel, workspace: Path | None = None, more: Mapping[str, Sequence[Known]] | None = None
) -> SelfTest:
    """Measure a model with the prompt that it would be used with: on the shipped sentences, and on sets by name.

    An answer that cannot be used is a wrong one. A model that gives none at all (Unavailable) is not measured.
    """
    prompt = prompting.load("stallningstagande", workspace)
    tried, right = [], 0
    for name, gold in {OWN: known(), **(more or {})}.items():
        answers = each(model, lambda one: _answer(model, prompt, one[1]), gold)
        pairs = [(stance, answer) for (stance, _), answer in zip(gold, answers, strict=True)]
        agreed = sum(a is b for a, b in pairs)
        right += agreed
        tried.append(
            Tried(
                name, len(pairs), agreed / len(pairs), kappa(pairs),
                sum(answer is None for _, answer in pairs), _hash(gold),
            )
        )  # fmt: skip
    total = sum(one.sentences for one in tried)
    plain = each(model, lambda text: _answer(model, prompt, text), ordinary())
    stray = sum(answer is not Stance.OKLART for answer in plain) / len(plain)
    return SelfTest(total, right / total, min(one.kappa for one in tried), sets=tuple(tried), stray=stray)


def _answer(model: LanguageModel, prompt: prompting.Prompt, text: str) -> Stance | None:
    try:
        return likeliest(read(model, prompt, "förslaget", (text,)))[0]
    except (Unavailable, Stopped):
        raise
    except ModelError:
        return None


def read(
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
    halves = [read(model, prompt, what, half) for half in (sentences[:middle], sentences[middle:])]
    if {likeliest(half)[0] for half in halves} == {Stance.TILLSTYRKER, Stance.AVSTYRKER}:
        return tuple(float(stance is Stance.TILLSTYRKER_DELVIS) for stance in Stance)
    unclear = list(Stance).index(Stance.OKLART)
    weights = [1 - half[unclear] + 1e-6 for half in halves]
    mixed = [sum(w * half[i] for w, half in zip(weights, halves, strict=True)) for i in range(len(OPTIONS))]
    return tuple(value / sum(mixed) for value in mixed)


def likeliest(probabilities: Sequence[float]) -> tuple[Stance, float]:
    best = max(range(len(probabilities)), key=lambda i: (probabilities[i], -i))
    return list(Stance)[best], probabilities[best]


# --------------------------------------------------------------------------------------------
# Kept


def measure(
    model: LanguageModel, workspace: Path, more: Mapping[str, Sequence[Known]] | None = None
) -> SelfTest:
    """Measure a model, and keep the result: from the next run on it decides what the model may do."""
    found = self_test(model, workspace, more)
    test = SelfTest(
        found.sentences,
        found.accuracy,
        found.kappa,
        together=_same_together(model, workspace),
        sets=found.sets,
        stray=found.stray,
    )
    figures = {name: value for name, value in asdict(test).items() if name != "least"}
    measured.keep(workspace, model.identity, _basis(workspace), figures)
    return test


def earlier(model: LanguageModel, workspace: Path) -> SelfTest | None:
    """What `measure` found for this model with the prompt of today, or None."""
    return _kept(measured.recall(workspace, model.identity, _basis(workspace)))


def earlier_of(identified: str, workspace: Path) -> SelfTest | None:
    """The same for a model that is not loaded, by what `llm.identify` says of it."""
    return _kept(measured.find(workspace, identified, _basis(workspace)))


def standing(settings: Settings) -> str:
    """What the chosen model does as things are just now, in a few sentences for people: nothing is loaded."""
    try:
        identified = llm.identify(settings, _PATIENCE)
        test = earlier_of(identified, settings.workspace)
    except ModelError as error:
        return f"Den går inte att använda just nu, och körs ärendet görs allt utan den: {error}"
    words = "Den formulerar sammanfattningar, skäl, svar och utkast, och det som inte klarar kontrollen mot beläggen kastas."
    if test is None:
        reads = "Ställningstaganden läser den inte: den är inte mätt. Mät den med: remiss model check."
    elif not test.passed:
        reads = f"Ställningstaganden läser den inte: den klarade inte provet ({test.swedish})."
    else:
        reads = (
            f"Den läser {'hela svaren' if test.finds else 'de meningar som ställningstagandena bygger på'} en andra gång "
            f"({test.swedish}); skillnader hamnar i checklistan och ändrar ingen cell."
        )
    return f"{words} {reads} Har något gått fel i en körning står det i checklistan."


def _kept(found: Mapping[str, Any] | None) -> SelfTest | None:
    if not found:
        return None
    return SelfTest(
        int(found["sentences"]),
        found["accuracy"],
        found["kappa"],
        together=bool(found.get("together", False)),  # kept by an earlier version it was not looked at
        sets=tuple(Tried(**one) for one in found.get("sets", ())),
        stray=float(found.get("stray", 1.0)),
    )


def _same_together(model: LanguageModel, workspace: Path) -> bool:
    """Asked several at once the model must choose and write as it does when asked one by one."""
    inner = model.inner if isinstance(model, Watched) else model
    if not can_answer_together(inner):
        return False

    def watch(*_: object) -> bool:
        if isinstance(model, Watched):
            model.look()
        return True

    choosing, writing = (prompting.load(name, workspace) for name in ("stallningstagande", "motivering"))
    what = prompting.as_data("förslaget")
    blocks = [prompting.data_block([(1, text)]) for _, text in known()]
    choices = [asked.Choice(choosing.messages(vad=what, underlag=block), OPTIONS, watch) for block in blocks]
    schema = sentences_schema([1], 1, _WRITTEN)
    texts = [
        asked.Text(writing.messages(vad=what, underlag=block), schema, _WRITTEN, watch)
        for block in blocks[:: len(blocks) // _TEXTS][:_TEXTS]
    ]
    return answers_the_same(inner, [*choices, *texts])


def _basis(workspace: Path) -> str:
    """A hash of what a model is measured with: the sentences, and how it is asked."""
    prompt = prompting.path("stallningstagande", workspace).read_bytes()
    return hashlib.sha256(b"\x1f".join((SENTENCES.read_bytes(), ORDINARY.read_bytes(), prompt))).hexdigest()


# --------------------------------------------------------------------------------------------
# Sentences and figures


@cache
def known() -> tuple[Known, ...]:
    """The sentences that ship with the tool."""
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple((Stance.from_label(row["label"]), row["text"]) for row in rows)


@cache
def ordinary() -> tuple[str, ...]:
    """Lines that take no stand."""
    return tuple(ORDINARY.read_text("utf-8").splitlines())


def kappa(pairs: Sequence[tuple[Stance, Stance | None]]) -> float:
    """Cohen's; None, an answer that could not be used, agrees with nothing."""
    total = len(pairs)
    observed = sum(a is b for a, b in pairs) / total
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(left[stance] * right[stance] for stance in Stance) / total**2
    return 1.0 if chance == 1 else (observed - chance) / (1 - chance)


def _hash(gold: Sequence[Known]) -> str:
    return hashlib.sha256("\n".join(f"{stance.label}\t{text}" for stance, text in gold).encode()).hexdigest()


def _decimal(value: float) -> str:
    return f"{value:.2f}".replace(".", ",")
