"""What is asked of a model, as a thing that can be kept until it is answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from assistant.llm import Message, ModelError, Schema, Stopped, Watch

MOST = 8
"""Questions at once: more are hardly faster, and each takes the memory of its prompt."""


@dataclass(frozen=True, slots=True)
class Choice:
    messages: Sequence[Message]
    options: tuple[str, ...]
    watch: Watch | None = None


@dataclass(frozen=True, slots=True)
class Text:
    messages: Sequence[Message]
    schema: Schema
    max_tokens: int
    watch: Watch | None = None


Question = Choice | Text
Answer = tuple[float, ...] | dict[str, Any] | ModelError
"""What a question alone would return, or what it would raise."""


def alone(model: Any, one: Question) -> Answer:
    """One question as it is asked by itself."""
    try:
        if isinstance(one, Choice):
            return tuple(model.choose(one.messages, one.options, watch=one.watch))
        return dict(model.generate(one.messages, one.schema, one.max_tokens, watch=one.watch))
    except Stopped:
        raise
    except ModelError as error:
        return error
