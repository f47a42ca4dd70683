"""A chat model behind an OpenAI-compatible server: llama.cpp, Ollama, vLLM, `transformers serve`.

The address is one of this computer's own unless the setting allow_remote_model is on: what is asked
holds text from the documents. Every answer is checked against its schema here, whatever the server
says that it guarantees.
"""

from __future__ import annotations

import hashlib
import ipaddress
import json
import math
import re
import time
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from assistant.llm import (
    ContextTooLong,
    Identity,
    Message,
    ModelError,
    Schema,
    Stopped,
    Unavailable,
    Unfinished,
    Watch,
)
from assistant.llm.shape import choice_schema, fits
from assistant.llm.wire import ENDED, Server

_CHARACTERS_PER_TOKEN = 2.0
"""A bound from below for Swedish in usual vocabularies: tokens are estimated from above."""
_LOOK = 0.2
"""Seconds between two questions to whoever watches a silent server."""
_ASSUMED_CONTEXT = 4096
"""Of a server that does not say, where no setting does. Some cut off what is longer without a word."""
_NOT_NOW = (401, 403, 404, 408, 429)
"""Statuses below 500 that say nothing of the question: another time it may be answered."""
_STABLE = ("root", "digest", "meta", "max_model_len", "quantization")
"""What a list of models may say of one that is the same as long as the weights are."""


def is_address(name: str) -> bool:
    """The setting names a server, not a folder or a model.

    >>> is_address("HTTP://127.0.0.1:8080/v1"), is_address("Qwen/Qwen3-4B")
    (True, False)
    """
    return name.lower().startswith(("http://", "https://"))


def is_local(address: str) -> bool:
    """The server is on this computer.

    >>> is_local("http://localhost:8080/v1"), is_local("http://127.0.0.1.example.org/v1")
    (True, False)
    """
    host = urlsplit(address).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def load(
    address: str,
    *,
    allow_remote: bool = False,
    timeout: float = 300.0,
    parallel: int = 1,
    context: int = 0,
) -> ServerModel:
    """The model at an address, `http://127.0.0.1:8080/v1`; `#name` behind it chooses one of several.

    `timeout` is how many seconds the server may be silent; `parallel` how many questions it gets at once;
    `context` the tokens it has room for, 0 for what it says itself.
    """
    base, _, wanted = address.partition("#")
    try:
        parts = urlsplit(base)
        _ = parts.port
    except ValueError as error:
        raise ModelError(
            f"Adressen {base} går inte att använda. Skriv den som http://127.0.0.1:8080/v1."
        ) from error
    if not parts.hostname or parts.username or parts.query:
        raise ModelError(f"Adressen {base} går inte att använda. Skriv den som http://127.0.0.1:8080/v1.")
    if not allow_remote and not is_local(base):
        raise ModelError(
            f"Språkmodellen {base} ligger inte på den här datorn. Text ur handlingarna skulle lämna datorn. "
            "Sätt allow_remote_model till true om det är beslutat att det får ske."
        )
    # A name of this computer must lead to it also where others are allowed: the page says that nothing leaves.
    server = Server(base.rstrip("/"), timeout, here=is_local(base))
    status, told = server.request("GET", "/models", None)
    listed = told.get("data") if isinstance(told, dict) else None
    if status != 200 or not isinstance(listed, list):
        listed = []
    if not listed and not wanted:
        raise ModelError(
            f"Servern {base} berättar inte vilka modeller den har (svar {status}). "
            "Ange modellens namn efter # i adressen."
        )
    models = {str(one["id"]): one for one in listed if isinstance(one, dict) and one.get("id")}
    name = wanted or next(iter(models), "")
    if not name:
        raise ModelError(f"Servern {base} har ingen modell. Ange dess namn efter # i adressen.")
    # A name that was given is used though it is not listed: some servers list only part of what they have.
    return ServerModel(server, name, models.get(name, {}), parallel, context)


def _revision(told: Mapping[str, Any]) -> str:
    """What can be known of which weights a name stands for: a hash of what the server says of them."""
    said = {name: told[name] for name in _STABLE if told.get(name)}
    if not said:
        return "okänd"
    return "uppgifter " + hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:12]


def _context(told: Mapping[str, Any]) -> int:
    meta = told.get("meta")
    known = (told.get("max_model_len"), meta.get("n_ctx") if isinstance(meta, dict) else None)
    return next((one for one in known if isinstance(one, int) and one > 0), _ASSUMED_CONTEXT)


class ServerModel:
    """A model that another program runs. It is not known to give the same answer twice, and says so."""

    def __init__(
        self,
        server: Server,
        name: str,
        told: Mapping[str, Any] | None = None,
        parallel: int = 1,
        context: int = 0,
    ) -> None:
        self._server = server
        self._name = name
        self.context_length = context or _context(told or {})
        self.parallel = parallel
        self.identity = Identity(name, _revision(told or {}), "okänd", server.base, repeatable=False)
        self._unknown: set[str] = set()
        """Fields that this server has turned down."""

    def count(self, messages: Sequence[Message]) -> int:
        return math.ceil(sum(len(message["content"]) + 16 for message in messages) / _CHARACTERS_PER_TOKEN)

    def generate(
        self,
        messages: Sequence[Message],
        schema: Schema,
        max_tokens: int = 1024,
        *,
        watch: Watch | None = None,
    ) -> dict[str, Any]:
        """With `watch` the answer is sent as it is written, by servers that can."""
        text, _ = self._ask(messages, schema, max_tokens, watch)
        return _object(text, schema, self._server.base)

    def choose(
        self, messages: Sequence[Message], options: Sequence[str], *, watch: Watch | None = None
    ) -> tuple[float, ...]:
        """The model's answer has the probability that the server tells, the others share the rest.

        A server that tells none leaves the answer with all of it. An answer that is none of the
        options raises ModelError: it is not taken for the nearest one.
        """
        if len(set(options)) < len(options) or not options:
            raise ValueError(f"options must be given and different: {options}")
        if len(options) == 1:
            return (1.0,)
        schema = choice_schema(list(options))
        last: Message = {
            "role": "user",
            "content": f'{messages[-1]["content"]}\n\nSvara med JSON: {{"val": "..."}}, där val är ett av: '
            + ", ".join(options),
        }
        longest = max(map(len, options))
        text, sure = self._ask([*messages[:-1], last], schema, longest + 32, watch)
        answer = _object(text, schema, self._server.base)["val"]
        share = (1 - sure) / (len(options) - 1)
        if sure <= share:  # less likely than each of the others: told of other tokens than these
            sure, share = 1.0, 0.0
        return tuple(sure if option == answer else share for option in options)

    def _ask(
        self, messages: Sequence[Message], schema: Schema, max_tokens: int, watch: Watch | None
    ) -> tuple[str, float]:
        """(the text, its probability or 1 if not told)"""
        tokens = self.count(messages) + max_tokens
        if tokens > self.context_length:
            raise ContextTooLong(tokens, self.context_length)
        optional: dict[str, Any] = {
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "svar", "schema": schema, "strict": True},
            },
            "logprobs": True,
        }
        if watch is not None:
            optional["stream"] = True
        body: dict[str, Any] = {
            "model": self._name,
            "messages": list(messages),
            "max_tokens": max_tokens,
            "temperature": 0,
            "seed": 0,
        }
        while True:
            sent = {key: value for key, value in optional.items() if key not in self._unknown}
            so_far = _SoFar(watch)
            status, told = self._server.request(
                "POST", "/chat/completions", body | sent, so_far.add, so_far.wait
            )
            # A server that does not know a field says so before it has done anything.
            complaint = json.dumps(told) if status in (400, 422) else ""
            refused = {key for key in sent if re.search(rf"\b{key}\b", complaint)}
            if not refused:
                break
            self._unknown |= refused
        if status != 200:
            kind = Unavailable if status >= 500 or status in _NOT_NOW else ModelError
            raise kind(f"Servern {self._server.base} svarade {status}: {_reason(told)}")
        at_once = told is not None
        if not at_once:
            told = so_far.whole()
        try:
            choice = told["choices"][0]
            text, why = choice["message"]["content"], choice.get("finish_reason")
        except (KeyError, IndexError, TypeError) as error:
            raise ModelError(
                f"Servern {self._server.base} svarade något annat än ett svar från en chattmodell."
            ) from error
        if why == "length":
            raise Unfinished(max_tokens)
        if at_once and watch is not None and not watch(1, str(text or "")):
            raise Stopped
        return str(text or ""), _probability(choice.get("logprobs"))


class _SoFar:
    """An answer that comes in parts, put together."""

    def __init__(self, watch: Watch | None) -> None:
        self._watch = watch
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
        if isinstance(event, dict) and event.get("error"):
            raise ValueError(_reason(event["error"]))
        choices = event.get("choices") if isinstance(event, dict) else None
        if not choices:
            self.wait()
            return
        choice = choices[0] if isinstance(choices, list) else None
        delta = (choice.get("delta") or {}) if isinstance(choice, dict) else None
        if not isinstance(choice, dict) or not isinstance(delta, dict):
            raise ValueError(f"en del av svaret har inte den form det ska ha: {_reason(event)}")  # noqa: TRY004  it is about what came
        self._why = choice.get("finish_reason") or self._why
        told = choice.get("logprobs")
        told = told.get("content") if isinstance(told, dict) else None
        self._logprobs += told if isinstance(told, list) else []
        text = delta.get("content")
        if not text:
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


def _object(text: str, schema: Schema, base: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict) or not fits(value, schema):
        raise ModelError(
            f"Språkmodellen på {base} svarade inte så som verktyget bad om. Svaret har inte använts. "
            "Välj en server som håller svar till ett JSON-schema (response_format)."
        )
    return value


def _probability(logprobs: Any) -> float:
    """Of the whole answer: the product of its tokens'."""
    tokens = logprobs.get("content") if isinstance(logprobs, dict) else None
    if not isinstance(tokens, list) or not tokens:
        return 1.0
    try:
        return min(1.0, math.exp(sum(float(token["logprob"]) for token in tokens)))
    except (KeyError, TypeError, ValueError, OverflowError):
        return 1.0


def _reason(told: Any) -> str:
    return json.dumps(told, ensure_ascii=False)[:300]
