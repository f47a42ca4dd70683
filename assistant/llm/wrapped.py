"""A model inside another: what a wrapper does not change, it passes on.

`Watched`, `Bounded` and `Together` each change one thing about how a model is asked. Here is all the rest, once.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from assistant.llm import Identity, Message, Schema, Watch


class Wrapped:
    """The same model."""

    def __init__(self, model: Any) -> None:
        self.inner = model
        """A LanguageModel, or a wrapper around one."""

    @property
    def identity(self) -> Identity:
        return self.inner.identity  # type: ignore[no-any-return]

    @property
    def context_length(self) -> int:
        return self.inner.context_length  # type: ignore[no-any-return]

    @property
    def parallel(self) -> int:
        return self.inner.parallel  # type: ignore[no-any-return]

    def count(self, messages: Sequence[Message]) -> int:
        return self.inner.count(messages)  # type: ignore[no-any-return]

    def generate(
        self,
        messages: Sequence[Message],
        schema: Schema,
        max_tokens: int = 1024,
        *,
        watch: Watch | None = None,
    ) -> dict[str, Any]:
        return self.inner.generate(messages, schema, max_tokens, watch=watch)  # type: ignore[no-any-return]

    def choose(
        self, messages: Sequence[Message], options: Sequence[str], *, watch: Watch | None = None
    ) -> tuple[float, ...]:
        return self.inner.choose(messages, options, watch=watch)  # type: ignore[no-any-return]

    # ---- what `watched.each` tells, for a wrapper whose model cares ------------------------

    def expect(self, items: int) -> None:
        """So many items will be worked on by threads: a model that answers several at once waits for all."""
        if hasattr(self.inner, "expect"):
            self.inner.expect(items)

    def working(self, number: int) -> AbstractContextManager[None]:
        """Around the work of a thread on an item."""
        if hasattr(self.inner, "working"):
            return self.inner.working(number)  # type: ignore[no-any-return]
        return nullcontext()

    def look(self) -> None:
        """Others are at work: tell whoever watches how far they have come."""
        if hasattr(self.inner, "look"):
            self.inner.look()

    def end(self) -> None:
        """The answers that other threads are working on are not wanted any more."""
        if hasattr(self.inner, "end"):
            self.inner.end()
