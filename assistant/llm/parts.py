"""A server's answer that comes in parts, put together as if it had come at once."""

from __future__ import annotations

import json
import time
from typing import Any

from assistant.llm import Stopped, Watch
from assistant.llm.complaints import no_room
from assistant.llm.wire import ENDED

_LOOK = 0.2
"""Seconds between two questions to whoever watches a silent server."""


class SoFar:
    """An answer that comes in parts, put together."""

    def __init__(self, watch: Watch | None, max_tokens: int) -> None:
        self._watch = watch
        self._max_tokens = max_tokens
        self._text: list[str] = []
        self._logprobs: list[Any] = []
        self._why: str | None = None
        self._looked = time.monotonic()
        self.pieces = 0
        """Servers send a token, or a few, in each."""

    def add(self, event: Any) -> None:
        """One part. What is no part of an answer, like a count of tokens at the end, is passed over."""
        if event is ENDED:
            if self._why is None:  # nor was that part the last one of the answer
                raise ValueError("svaret bröts")
            return
        if told_of := no_room(event, self._max_tokens):
            raise told_of
        if isinstance(event, dict) and event.get("error"):
            raise ValueError(reason(event["error"]))
        choices = event.get("choices") if isinstance(event, dict) else None
        if not choices:
            self.wait()
            return
        choice = choices[0] if isinstance(choices, list) else None
        delta = (choice.get("delta") or {}) if isinstance(choice, dict) else None
        if not isinstance(choice, dict) or not isinstance(delta, dict):
            raise ValueError(f"en del av svaret har inte den form det ska ha: {reason(event)}")  # noqa: TRY004  it is about what came
        self._why = choice.get("finish_reason") or self._why
        told = choice.get("logprobs")
        told = told.get("content") if isinstance(told, dict) else None
        self._logprobs += told if isinstance(told, list) else []
        text = delta.get("content")
        if not text:  # the role, or a thought: whoever watches may have had enough of them
            self.wait()
            return
        self._text.append(str(text))
        self.pieces += 1
        self._looked = time.monotonic()
        if self._watch is not None and not self._watch(self.pieces, "".join(self._text)):
            raise Stopped

    def wait(self) -> None:
        """No part has come: whoever watches is asked now and then whether to go on."""
        if self._watch is None or time.monotonic() - self._looked < _LOOK:
            return
        self._looked = time.monotonic()
        if not self._watch(self.pieces, "".join(self._text)):
            raise Stopped

    def whole(self) -> dict[str, Any]:
        """As a server sends it that sends it at once."""
        message = {"content": "".join(self._text)}
        logprobs = {"content": self._logprobs} if self._logprobs else None
        return {"choices": [{"message": message, "finish_reason": self._why, "logprobs": logprobs}]}


def reason(told: Any) -> str:
    """What a server says, short enough for a message."""
    return json.dumps(told, ensure_ascii=False)[:300]
