"""A model whose work can be followed and stopped: how many answers it has given, and how far it is with this one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from assistant.llm import Identity, LanguageModel, Message, Schema, Watch

Told = Callable[[int, int], None]
"""Called with the number of the answer, from 1, and its tokens so far. What it raises stops the answer."""


class Watched:
    """The same model; every part of a prompt and every token of an answer is told of.

    On a laptop an answer takes minutes. A person who stops a run should not have to wait for its end,
    so whatever `told` raises ends the answer at the token in hand.
    """

    def __init__(self, model: LanguageModel, told: Told) -> None:
        self._model = model
        self._told = told
        self.answers = 0
        """Begun so far."""

    @property
    def identity(self) -> Identity:
        return self._model.identity

    @property
    def context_length(self) -> int:
        return self._model.context_length

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

    def _next(self, watch: Watch | None) -> Watch:
        self.answers += 1
        number = self.answers
        self._told(number, 0)

        def both(tokens: int, text: str) -> bool:
            self._told(number, tokens)
            return watch is None or watch(tokens, text)

        return both
