"""What a model cannot do costs its words, not the run, and is not asked for again and again."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import pytest

from assistant import llm
from assistant.llm import ContextTooLong, ModelError, Unavailable, Unfinished, asked
from assistant.llm.bounded import IN_A_ROW, Bounded
from assistant.llm.shape import choice_schema
from assistant.llm.together import Together
from assistant.llm.watched import each
from assistant.settings import Settings
from tests import models

pytestmark = pytest.mark.models
ASK: list[llm.Message] = [{"role": "system", "content": "Läs."}, {"role": "user", "content": "Avgiften?"}]


@pytest.fixture
def model(request: pytest.FixtureRequest) -> Any:
    torch = pytest.importorskip("torch", reason="the extra `models` is not installed")
    found: Any = llm.load(
        Settings(language_model=str(models.random_model(Path(request.config.cache.mkdir("models")))))
    )
    found.network.float()
    torch.set_num_threads(1)
    return found


class Fails:
    """The network of a real model, until it fails."""

    def __init__(self, network: Any, error: Exception, after: int = 0) -> None:
        self._network, self.error, self.left = network, error, after

    def __getattr__(self, name: str) -> Any:
        return getattr(self._network, name)

    def __call__(self, *args: Any, **more: Any) -> Any:
        self.left -= 1
        if self.left < 0:
            raise self.error
        return self._network(*args, **more)


def break_down(model: Any, error: Exception, after: int = 0) -> None:
    model.network = Fails(model.network, error, after)
    model.prefixes._model = model.network


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (RuntimeError("CUDA out of memory. Tried to allocate 2 GiB"), "Minnet räckte inte"),
        (MemoryError(), "Minnet räckte inte"),
        (ValueError("constraint failed"), "gav upp mitt i ett svar"),
    ],
)
def test_what_the_library_raises_is_told_in_swedish(model: Any, error: Exception, words: str) -> None:
    break_down(model, error, after=1)
    with pytest.raises(Unavailable, match=words):
        model.generate(ASK, choice_schema(["ja", "nej"]), 20)
    with pytest.raises(Unavailable, match=words):
        model.choose(ASK, ("ja", "nej"))
    assert model.prefixes.size == 0, "the memory is let go of"


def test_what_the_watcher_raises_goes_through(model: Any) -> None:
    """Also an error of a kind that the library raises: a run's own faults are not a model's."""

    def wrong(*_: object) -> bool:
        raise ValueError("databasen")

    with pytest.raises(ValueError, match="databasen"):
        model.choose(ASK, ("ja", "nej"), watch=wrong)
    with pytest.raises(ValueError, match="databasen"):
        model.answer_all([asked.Choice(ASK, ("ja", "nej"), wrong)])


def test_several_questions_that_do_not_fit_in_memory_are_asked_one_by_one(
    model: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = [model.choose(ASK, options) for options in (("ja", "nej"), ("nej", "ja"))]

    def too_much(_: object) -> None:
        raise Unavailable("Minnet räckte inte till")

    monkeypatch.setattr(model, "answer_all", too_much)
    together = Together(model)
    assert each(together, lambda one: together.choose(ASK, one), [("ja", "nej"), ("nej", "ja")]) == alone


def test_after_two_failures_in_a_row_nothing_more_is_asked(model: Any) -> None:
    bounded = Bounded(model)
    assert sum(bounded.choose(ASK, ("ja", "nej"))) == pytest.approx(1)
    break_down(model, RuntimeError("trasig"))
    for _ in range(IN_A_ROW):
        with pytest.raises(Unavailable):
            bounded.choose(ASK, ("ja", "nej"))
    model.network.left = 1_000  # it would answer again
    with pytest.raises(Unavailable, match="trasig"):
        bounded.choose(ASK, ("ja", "nej"))
    assert model.network.left == 1_000, "not even tried"


@pytest.mark.parametrize(
    ("between", "given_up"),
    [(None, False), (Unfinished(3), False), (ModelError("annan form"), False), (ContextTooLong(9, 3), True)],
)
def test_an_answer_between_two_failures_begins_the_count_anew(
    between: ModelError | None, given_up: bool
) -> None:
    class Scripted:
        parallel, context_length = 1, 100
        identity = llm.Identity("prov", "0", "ingen", "ingen")
        script: list[ModelError | None] = [Unavailable("borta"), between, Unavailable("borta"), None]  # noqa: RUF012

        def choose(self, *_: object, **__: object) -> tuple[float, ...]:
            error = self.script.pop(0)
            if error:
                raise error
            return (1.0,)

    inner: Any = Scripted()
    bounded = Bounded(inner)
    for _ in range(3):
        with contextlib.suppress(ModelError):
            bounded.choose(ASK, ("ja",))
    if given_up:
        with pytest.raises(Unavailable):
            bounded.choose(ASK, ("ja",))
    else:
        assert bounded.choose(ASK, ("ja",)) == (1.0,)
