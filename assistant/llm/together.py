"""A model that answers at once what several threads ask it, where that is known not to change its answers.

The tool asks one question at a time, each from where it is needed: a reason here, whether a sentence follows
there. `watched.each` lets several of them be worked on by threads; here their questions meet. When all who
are at work wait for an answer, one of them has the model answer them all. So which questions are answered
side by side depends on the questions alone, never on which thread was faster.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from assistant.llm import (
    LanguageModel,
    Message,
    ModelError,
    Schema,
    Stopped,
    Unavailable,
    Watch,
    asked,
)
from assistant.llm.wrapped import Wrapped

_CLOSE = 1e-4
"""How far apart a probability may be, asked alone and with others: far less than what is shown of it."""


def can(model: LanguageModel) -> bool:
    """It has a way of answering several questions that is not just one after the other."""
    return hasattr(model, "answer_all") and bool(getattr(model, "side_by_side", False))


def same(model: Any, questions: Sequence[asked.Question]) -> bool:
    """The model answers these the same one by one and together. Asks each question twice."""
    if not can(model):
        return False
    alone = [asked.alone(model, one) for one in questions]
    size = asked.MOST
    groups = [questions[first : first + size] for first in range(0, len(questions), size)]
    together = [answer for group in groups for answer in model.answer_all(group)]
    return all(alike(one, other) for one, other in zip(alone, together, strict=True))


def alike(one: asked.Answer, other: asked.Answer) -> bool:
    """The same answer, up to what is never shown of it."""
    if isinstance(one, ModelError) or isinstance(other, ModelError):
        return type(one) is type(other)
    if isinstance(one, tuple) and isinstance(other, tuple):
        return all(abs(a - b) <= _CLOSE for a, b in zip(one, other, strict=True))
    return one == other


class Together(Wrapped):
    """The same model for `watched.each`. Outside of it each question is answered by itself."""

    parallel = asked.MOST

    def __init__(self, model: Any) -> None:
        super().__init__(model)
        self._lock = threading.Condition()
        self._left = 0
        """Items that are worked on, or will be."""
        self._waiting: list[_Waiting] = []
        self._busy = False
        self._over = False
        self._mine = threading.local()

    def generate(
        self,
        messages: Sequence[Message],
        schema: Schema,
        max_tokens: int = 1024,
        *,
        watch: Watch | None = None,
    ) -> dict[str, Any]:
        return self._ask(asked.Text(messages, schema, max_tokens, watch))  # type: ignore[return-value]

    def choose(
        self, messages: Sequence[Message], options: Sequence[str], *, watch: Watch | None = None
    ) -> tuple[float, ...]:
        return self._ask(asked.Choice(messages, tuple(options), watch))  # type: ignore[return-value]

    # ---- what `each` tells ------------------------------------------------------------------

    def expect(self, items: int) -> None:
        """So many items will be worked on, at most `parallel` at once, each beginning as another ends."""
        with self._lock:
            self._left, self._over, self._waiting = items, False, []

    @contextmanager
    def working(self, number: int) -> Iterator[None]:
        """This thread works on an item."""
        self._mine.number = number
        try:
            yield
        finally:
            with self._lock:
                self._left -= 1
                self._mine.number = None
                self._lock.notify_all()

    def end(self) -> None:
        """Nobody waits for the rest any more."""
        with self._lock:
            self._over, self._left = True, 0
            self._lock.notify_all()

    # ---- meeting ----------------------------------------------------------------------------

    def _ask(self, question: asked.Question) -> asked.Answer:
        number = getattr(self._mine, "number", None)
        if number is None:
            with self._lock:  # a network answers one question at a time
                return _given(asked.alone(self.inner, question))
        one = _Waiting(number, question)
        with self._lock:
            self._waiting.append(one)
            self._lock.notify_all()
            while not one.done:
                if self._over:
                    raise Stopped
                if not self._busy and len(self._waiting) >= min(self.parallel, self._left):
                    self._answer()
                else:
                    self._lock.wait()
        return _given(one.answer)

    def _answer(self) -> None:
        """With the lock held; it is let go while the model works."""
        met, self._waiting = sorted(self._waiting, key=lambda one: one.number), []
        self._busy = True
        self._lock.release()
        found: Sequence[asked.Answer | BaseException]
        try:
            found = self._together([one.question for one in met])
        # Whatever it was, whoever waits is told of it: Stopped, and Ctrl+C too.
        except BaseException as error:  # noqa: BLE001
            found = [error] * len(met)
        finally:
            self._lock.acquire()
            self._busy = False
        for one, answer in zip(met, found, strict=True):
            one.answer, one.done = answer, True
        self._lock.notify_all()

    def _together(self, questions: Sequence[asked.Question]) -> Sequence[asked.Answer]:
        try:
            answers: Sequence[asked.Answer] = self.inner.answer_all(questions)
        except Unavailable:  # several at a time take more memory: each has its own chance
            return [asked.alone(self.inner, one) for one in questions]
        return answers


class _Waiting:
    def __init__(self, number: int, question: asked.Question) -> None:
        self.number, self.question = number, question
        self.answer: asked.Answer | BaseException = ()
        self.done = False


def _given(answer: asked.Answer | BaseException) -> asked.Answer:
    if isinstance(answer, BaseException):
        raise answer
    return answer
