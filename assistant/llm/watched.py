"""A model whose work can be followed and stopped: how many answers it has given, and how far it is with this one."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager, nullcontext
from typing import Any, TypeVar

from assistant.llm import Identity, LanguageModel, Message, Schema, Stopped, Watch

Told = Callable[[int, int], None]
"""Called with the number of the answer, from 1, and its tokens so far. What it raises stops the answer.
Always in the thread that made the Watched: it may write to a database."""

Item = TypeVar("Item")
Result = TypeVar("Result")

_LOOK = 0.2
"""Seconds between two looks at answers that others are working on."""


class Watched:
    """The same model; every part of a prompt and every token of an answer is told of.

    On a laptop an answer takes minutes. A person who stops a run should not have to wait for its end,
    so whatever `told` raises ends the answer at the token in hand.
    """

    def __init__(self, model: LanguageModel, told: Told) -> None:
        self._model = model
        self._told = told
        self._numbers = itertools.count(1)
        self._home = threading.get_ident()
        self._latest = (1, 0)
        self._over = False

    @property
    def watched(self) -> LanguageModel:
        return self._model

    @property
    def identity(self) -> Identity:
        return self._model.identity

    @property
    def context_length(self) -> int:
        return self._model.context_length

    @property
    def parallel(self) -> int:
        return self._model.parallel

    def count(self, messages: Sequence[Message]) -> int:
        return self._model.count(messages)

    def generate(
        self,
        messages: Sequence[Message],
        schema: Schema,
        max_tokens: int = 1024,
        *,
        watch: Watch | None = None,
    ) -> dict[str, Any]:
        return self._model.generate(messages, schema, max_tokens, watch=self._next(watch))

    def choose(
        self, messages: Sequence[Message], options: Sequence[str], *, watch: Watch | None = None
    ) -> tuple[float, ...]:
        return self._model.choose(messages, options, watch=self._next(watch))

    def expect(self, items: int) -> None:
        """So many items will be worked on by threads: a model that answers several at once waits for all."""
        if hasattr(self._model, "expect"):
            self._model.expect(items)

    def working(self, number: int) -> AbstractContextManager[None]:
        """Around the work of a thread on an item."""
        inner: Callable[[int], AbstractContextManager[None]] = getattr(self._model, "working", _alone)
        return inner(number)

    def look(self) -> None:
        """Tell of what the other threads have come to."""
        self._told(*self._latest)

    def end(self) -> None:
        """The answers that other threads are working on are not wanted any more."""
        self._over = True
        if hasattr(self._model, "end"):
            self._model.end()

    def _next(self, watch: Watch | None) -> Watch:
        number = next(self._numbers)
        self._tell(number, 0)

        def both(tokens: int, text: str) -> bool:
            self._tell(number, tokens)
            return watch is None or watch(tokens, text)

        return both

    def _tell(self, number: int, tokens: int) -> None:
        if threading.get_ident() == self._home:
            self._told(number, tokens)
            return
        if self._over:
            raise Stopped
        self._latest = (max(number, self._latest[0]), tokens)


def _alone(_: int) -> AbstractContextManager[None]:
    """Around the work on an item where nobody else needs to know of it."""
    return nullcontext()


def each(model: LanguageModel, do: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
    """What `do` makes of each item by asking the model, in the order of the items.

    Several at once where the model allows it. The first failure, and whoever stops the run, ends them all.
    """
    if len(items) < 2 or model.parallel < 2:
        return [do(item) for item in items]
    working = getattr(model, "working", _alone)

    def one_of_them(number: int, item: Item) -> Result:
        with working(number):
            return do(item)

    if hasattr(model, "expect"):
        model.expect(len(items))
    with ThreadPoolExecutor(min(model.parallel, len(items))) as pool:
        waiting = [pool.submit(one_of_them, number, item) for number, item in enumerate(items)]
        try:
            while True:
                done, left = wait(waiting, timeout=_LOOK, return_when=FIRST_EXCEPTION)
                for one in done:
                    one.result()
                if isinstance(model, Watched):
                    model.look()
                if not left:
                    return [one.result() for one in waiting]
        except BaseException:  # Ctrl+C too: no question is left running that nobody waits for
            for one in waiting:
                one.cancel()
            if hasattr(model, "end"):
                model.end()
            raise
