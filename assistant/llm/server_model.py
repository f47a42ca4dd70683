"""A chat model behind an OpenAI-compatible server: llama.cpp, Ollama, vLLM, `transformers serve`.

The address is one of this computer's own unless the setting allow_remote_model is on: what is asked
holds text from the documents. Every answer is checked against its schema here, whatever the server
says that it guarantees.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import math
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
    Unfinished,
    Watch,
)
from assistant.llm.shape import choice_schema, fits

TIMEOUT = 300.0
"""Seconds for one answer. On a laptop a long one takes minutes."""
_TRIES = 3
_PAUSE = 0.5
"""Seconds before the second try; twice as long before the next."""
_CHARACTERS_PER_TOKEN = 2.0
"""A bound from below for Swedish in usual vocabularies: tokens are estimated from above."""
_ASSUMED_CONTEXT = 4096
_LARGEST_ANSWER = 8_000_000
"""Bytes of a reply. A server that goes on for ever must not fill the memory."""


def is_address(name: str) -> bool:
    """The setting names a server, not a folder or a model.

    >>> is_address("http://127.0.0.1:8080/v1"), is_address("Qwen/Qwen3-4B")
    (True, False)
    """
    return name.startswith(("http://", "https://"))


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


def load(address: str, *, allow_remote: bool = False, timeout: float = TIMEOUT) -> ServerModel:
    """The model at an address, `http://127.0.0.1:8080/v1`; `#name` behind it chooses one of several."""
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
    server = _Server(base.rstrip("/"), timeout)
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
    return ServerModel(server, name, _context(models.get(name, {})))


def _context(told: Mapping[str, Any]) -> int:
    meta = told.get("meta")
    known = (told.get("max_model_len"), meta.get("n_ctx") if isinstance(meta, dict) else None)
    return next((one for one in known if isinstance(one, int) and one > 0), _ASSUMED_CONTEXT)


class ServerModel:
    """A model that another program runs. It is not known to give the same answer twice, and says so."""

    def __init__(self, server: _Server, name: str, context: int) -> None:
        self._server = server
        self._name = name
        self.context_length = context
        self.identity = Identity(name, "okänd", "okänd", server.base, repeatable=False)
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
        """One whole answer; `watch` is asked once, when it has come."""
        text, _ = self._ask(messages, schema, max_tokens)
        if watch is not None and not watch(math.ceil(len(text) / _CHARACTERS_PER_TOKEN), text):
            raise Stopped
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
        text, sure = self._ask([*messages[:-1], last], schema, longest + 32)
        answer = _object(text, schema, self._server.base)["val"]
        share = (1 - sure) / (len(options) - 1)
        if sure <= share:  # less likely than each of the others: told of other tokens than these
            sure, share = 1.0, 0.0
        return tuple(sure if option == answer else share for option in options)

    def _ask(self, messages: Sequence[Message], schema: Schema, max_tokens: int) -> tuple[str, float]:
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
        body: dict[str, Any] = {
            "model": self._name,
            "messages": list(messages),
            "max_tokens": max_tokens,
            "temperature": 0,
            "seed": 0,
            "stream": False,
        }
        while True:
            sent = {key: value for key, value in optional.items() if key not in self._unknown}
            status, told = self._server.request("POST", "/chat/completions", body | sent)
            # A server that does not know a field says so before it has done anything.
            refused = {key for key in sent if key in json.dumps(told)} if status in (400, 422) else set()
            if not refused:
                break
            self._unknown |= refused
        if status != 200:
            raise ModelError(f"Servern {self._server.base} svarade {status}: {_reason(told)}")
        try:
            choice = told["choices"][0]
            text, why = choice["message"]["content"], choice.get("finish_reason")
        except (KeyError, IndexError, TypeError) as error:
            raise ModelError(
                f"Servern {self._server.base} svarade något annat än ett svar från en chattmodell."
            ) from error
        if why == "length":
            raise Unfinished(max_tokens)
        return str(text or ""), _probability(choice.get("logprobs"))


class _Server:
    """HTTP without redirects and without proxies: the text goes to this address and to no other."""

    def __init__(self, base: str, timeout: float) -> None:
        self.base = base
        self._timeout = timeout

    def request(self, method: str, path: str, body: object) -> tuple[int, Any]:
        """(status, JSON). Tried again only when the server cannot have begun: refused or told to wait.

        A time-out is not tried again: the server may still be at work on the first.
        """
        pause = _PAUSE
        for left in reversed(range(_TRIES)):
            try:
                status, told = self._once(method, path, body)
            except ConnectionRefusedError as error:
                if not left:
                    raise ModelError(
                        f"Det finns ingen server på {self.base}. Starta den eller ändra inställningen language_model."
                    ) from error
            except TimeoutError as error:
                raise ModelError(
                    f"Servern {self.base} svarade inte inom {self._timeout:.0f} sekunder."
                ) from error
            except (OSError, http.client.HTTPException, ValueError) as error:
                raise ModelError(f"Servern {self.base} gav inget svar som går att läsa: {error}") from error
            else:
                if status not in (429, 503) or not left:
                    return status, told
            time.sleep(pause)
            pause *= 2
        raise AssertionError("every try returns or raises")

    def _once(self, method: str, path: str, body: object) -> tuple[int, Any]:
        parts = urlsplit(self.base)
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        connection = kind(parts.hostname or "", parts.port, timeout=self._timeout)
        try:
            sent = None if body is None else json.dumps(body).encode()
            connection.request(method, parts.path + path, sent, {"Content-Type": "application/json"})
            reply = connection.getresponse()
            content = reply.read(_LARGEST_ANSWER + 1)
            if len(content) > _LARGEST_ANSWER:
                raise ValueError("svaret är för stort")
            if 300 <= reply.status < 400:
                raise ValueError("servern hänvisar till en annan adress")
            try:
                return reply.status, json.loads(content)
            except ValueError:
                if reply.status == 200:
                    raise
                return reply.status, {"error": content[:200].decode("utf-8", "replace")}
        finally:
            connection.close()


def _object(text: str, schema: Schema, base: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except ValueError:
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
