"""A model whose work can be followed and stopped: how many answers it has given, and how far it is with this one."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from typing import Any, TypeVar

from assistant.llm import LanguageModel, Message, Schema, Stopped, Watch
from assistant.llm.wrapped import Wrapped

Told = Callable[[int, int], None]
"""Called with the number of the answer, from 1, and its tokens so far. What it raises stops the answer.
Always in the thread that made the Watched: it may write to a database."""

Item = TypeVar("Item")
Result = TypeVar("Result")

_LOOK = 0.2
"""Seconds between two looks at answers that others are working on."""


class Watched(Wrapped):
    """The same model; every part of a prompt and every token of an answer is told of.

    On a laptop an answer takes minutes. A person who stops a run should not have to wait for its end,
    so whatever `told` raises ends the answer at the token in hand.
    """

    def __init__(self, model: LanguageModel, told: Told) -> None:
        super().__init__(model)
        self._told = told
        self._numbers = itertools.count(1)
        self._home = threading.get_ident()
        self._latest = (1, 0)
        self._over = False

    def generate(
        self,
        messages: Sequence[Message],
        schema: Schema,
        max_tokens: int = 1024,
        *,
        watch: Watch | None = None,
    ) -> dict[str, Any]:
        return super().generate(messages, schema, max_tokens, watch=self._next(watch))

    def choose(
        self, messages: Sequence[Message], options: Sequence[str], *, watch: Watch | None = None
    ) -> tuple[float, ...]:
        return super().choose(messages, options, watch=self._next(watch))

    def look(self) -> None:
        """Tell of what the other threads have come to."""
        self._told(*self._latest)

    def end(self) -> None:
        """The answers that other threads are working on are not wanted any more."""
        self._over = True
        super().end()

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


def each(model: LanguageModel, do: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
    """What `do` makes of each item by asking the model, in the order of the items.

    Several at once where the model allows it. The first failure, and whoever stops the run, ends them all.
    """
    if len(items) < 2 or model.parallel < 2:
        return [do(item) for item in items]
    around = model if isinstance(model, Wrapped) else Wrapped(model)

    def one_of_them(number: int, item: Item) -> Result:
        with around.working(number):
            return do(item)

    around.expect(len(items))
    with ThreadPoolExecutor(min(model.parallel, len(items))) as pool:
        waiting = [pool.submit(one_of_them, number, item) for number, item in enumerate(items)]
        try:
            while True:
                done, left = wait(waiting, timeout=_LOOK, return_when=FIRST_EXCEPTION)
                for one in done:
                    one.result()
                around.look()
                if not left:
                    return [one.result() for one in waiting]
        except BaseException:  # Ctrl+C too: no question is left running that nobody waits for
            for one in waiting:
                one.cancel()
            around.end()
            raise
