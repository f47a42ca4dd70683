"""A model that is not waited for again and again: after two questions in a row without an answer it is asked nothing more.

A server that hangs costs minutes for each question, and a run has hundreds. What nobody was asked is counted, told
of once, and asked anew in the next run.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

from assistant.llm import (
    ContextTooLong,
    Identity,
    LanguageModel,
    Message,
    ModelError,
    Schema,
    Stopped,
    Unavailable,
    Watch,
)

IN_A_ROW = 2
"""Questions without an answer: one may be an accident."""


class Bounded:
    """The same model, until it has failed to answer twice in a row: then every question is Unavailable at once."""

    def __init__(self, model: LanguageModel) -> None:
        self._model = model
        self._failed = 0
        self._why: Unavailable | None = None
        self._counting = threading.Lock()

    @property
    def identity(self) -> Identity:
        return self._model.identity

    @property
    def context_length(self) -> int:
        return self._model.context_length

    @property
    def parallel(self) -> int:
        return self._model.parallel

    def __getattr__(self, name: str) -> Any:
        """What only some models have: see `watched.each`."""
        return getattr(self._model, name)

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
        with _Asking(self):
            return self._model.generate(messages, schema, max_tokens, watch=watch)

    def choose(
        self, messages: Sequence[Message], options: Sequence[str], *, watch: Watch | None = None
    ) -> tuple[float, ...]:
        with _Asking(self):
            return self._model.choose(messages, options, watch=watch)

    def allow(self) -> None:
        """Another question may be asked; else Unavailable."""
        with self._counting:
            if self._failed >= IN_A_ROW and self._why is not None:
                raise Unavailable(str(self._why)) from self._why

    def note(self, error: BaseException | None) -> None:
        """How a question ended. An answer that could not be used is an answer; a text too long was never asked."""
        with self._counting:
            if isinstance(error, Unavailable):
                self._failed, self._why = self._failed + 1, error
            elif error is None or (
                isinstance(error, ModelError) and not isinstance(error, ContextTooLong | Stopped)
            ):
                self._failed = 0


class _Asking:
    """Around one question."""

    def __init__(self, model: Bounded) -> None:
        self._model = model

    def __enter__(self) -> None:
        self._model.allow()

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        self._model.note(error)
