"""Several questions answered side by side: the same answers, in the same order, as one after the other."""

from __future__ import annotations

import random
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from assistant import llm, phrasing
from assistant.gate import entailment
from assistant.llm import ContextTooLong, ModelError, asked
from assistant.llm.together import Together, same
from assistant.llm.watched import Watched, each
from assistant.phrasing import sentences_schema
from assistant.settings import Settings
from tests import models

pytestmark = pytest.mark.models
OPTIONS = models.OPTIONS


@pytest.fixture(scope="module")
def model(request: pytest.FixtureRequest) -> Any:
    torch = pytest.importorskip("torch", reason="the extra `models` is not installed")
    found: Any = llm.load(
        Settings(language_model=str(models.random_model(Path(request.config.cache.mkdir("models")))))
    )
    found.network.float()  # whatever this machine is fast at
    torch.set_num_threads(1)
    return found


def say(text: str) -> list[llm.Message]:
    return [
        {"role": "system", "content": "Läs noga och svara kort. " * 6 + "\n\n"},
        {"role": "user", "content": text},
    ]


TEXTS = [f"Nämnden {'avstyrker' if n % 3 else 'tillstyrker'} punkt {n}. " * (1 + n % 4) for n in range(19)]


def counted(model: Any, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What is answered side by side from now on: the last message of each question."""
    seen: list[list[str]] = []
    real = model.answer_all

    def all_of_them(questions: Any) -> Any:
        seen.append([one.messages[-1]["content"] for one in questions])
        return real(questions)

    monkeypatch.setattr(model, "answer_all", all_of_them)
    return seen


def test_choices_are_those_of_asking_one_by_one(model: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = [model.choose(say(text), OPTIONS) for text in TEXTS]
    seen = counted(model, monkeypatch)
    to = Together(model)
    assert to.choose(say(TEXTS[0]), OPTIONS) == alone[0]
    assert seen == [], "a question by itself is answered by itself"
    found = each(to, lambda text: to.choose(say(text), OPTIONS), TEXTS)
    assert [len(group) for group in seen] == [8, 8, 3]
    assert all(a == pytest.approx(b, abs=1e-4) for a, b in zip(found, alone, strict=True))


def test_texts_are_those_of_asking_one_by_one(model: Any) -> None:
    """Of different lengths, under different schemas, some unfinished."""

    def ask(to: Any, number: int) -> Any:
        schema = sentences_schema([1, 2], 1 + number % 2, 20 + number)
        try:
            return to.generate(say(TEXTS[number]), schema, 25 if number == 5 else 300)
        except llm.Unfinished:
            return "unfinished"

    alone = [ask(model, number) for number in range(10)]
    to = Together(model)
    assert each(to, lambda number: ask(to, number), range(10)) == alone
    assert "unfinished" in alone
    assert len({str(one) for one in alone}) > 3


def test_which_questions_meet_does_not_hang_on_who_is_faster(
    model: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = counted(model, monkeypatch)
    groups = []
    for seed in (1, 2):
        dice = random.Random(seed)

        to = Together(model)

        def ask(number: int, dice: random.Random = dice, to: Together = to) -> float:
            time.sleep(dice.random() / 50)
            first = to.choose(say(TEXTS[number]), OPTIONS)
            for _ in range(number % 3):  # some ask once, some more often
                time.sleep(dice.random() / 50)
                first = to.choose(say(f"{first[0]:.2f}"), OPTIONS)
            return first[0]

        seen.clear()
        each(to, ask, range(12))
        groups.append([list(group) for group in seen])
    assert groups[0] == groups[1]


def test_a_question_that_does_not_fit_spoils_no_other(model: Any) -> None:
    def ask(text: str) -> Any:
        try:
            return to.choose(say(text), OPTIONS)
        except ContextTooLong:
            return None

    to = Together(model)
    found = each(to, ask, [TEXTS[0], "lång " * 9000, TEXTS[1]])
    assert [one is None for one in found] == [False, True, False]
    with pytest.raises(ContextTooLong):
        each(to, lambda text: to.choose(say(text), OPTIONS), [TEXTS[0], "lång " * 9000, TEXTS[1]])


def test_progress_is_told_and_a_stop_ends_all(model: Any) -> None:
    class StopRun(Exception):
        pass

    told: list[int] = []
    home = threading.get_ident()

    def look(answer: int, tokens: int) -> None:
        assert threading.get_ident() == home, "it may write to a database"
        told.append(answer)
        if stop_at and time.monotonic() > stop_at[0]:
            raise StopRun

    stop_at: list[float] = []
    watched = Watched(Together(model), look)
    schema = sentences_schema([1], 2, 200)
    each(watched, lambda text: watched.generate(say(text), sentences_schema([1], 1, 20), 200), TEXTS[:9])
    assert told
    assert told == sorted(told)
    stop_at.append(time.monotonic() + 0.3)
    begun = time.monotonic()
    with pytest.raises(StopRun):
        each(watched, lambda text: watched.generate(say(text), schema, 900), TEXTS * 40)
    assert time.monotonic() - begun < 10


def test_a_model_is_seen_to_answer_the_same_or_is_asked_one_by_one(
    model: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions = [asked.Choice(say(text), OPTIONS) for text in TEXTS[:6]]
    questions_too = [asked.Text(say(text), sentences_schema([1], 1, 20), 200) for text in TEXTS[:3]]
    assert same(model, [*questions, *questions_too])
    real = model.answer_all
    monkeypatch.setattr(model, "answer_all", lambda asked: [*real(asked)[:-1], ModelError("annat")])
    assert not same(model, questions)
    turned = (0.5, 0.5, *[0.0] * (len(OPTIONS) - 2))
    monkeypatch.setattr(model, "answer_all", lambda asked: [turned, *real(asked)[1:]])
    assert not same(model, questions)
    monkeypatch.undo()
    monkeypatch.setattr(model, "side_by_side", False)
    assert not same(model, questions)


def test_summaries_and_the_judge_are_asked_together_and_say_the_same(
    model: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, registry, parts, summary, _ = models.small_case()

    def phrased(one: Any) -> Any:
        return phrasing.phrase(one, case, summary, parts, registry=registry)

    alone = phrased(model)
    seen = counted(model, monkeypatch)
    assert phrased(Together(model)) == alone
    assert max(map(len, seen)) >= 3, "the texts of several answers meet"
    assert len(seen) < sum(map(len, seen)) / 2
    before = entailment.judge(model) is None
    seen.clear()
    assert (entailment.judge(Together(model)) is None) is before
    assert len(seen[0]) == 8
