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
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from assistant.llm import (
    ContextTooLong,
    Identity,
    Message,
    Misshapen,
    ModelError,
    Schema,
    Stopped,
    Unavailable,
    Unfinished,
    Watch,
)
from assistant.llm.complaints import no_room
from assistant.llm.parts import SoFar, reason
from assistant.llm.shape import choice_schema, fits
from assistant.llm.spelled import sureness
from assistant.llm.wire import Server

_CHARACTERS_PER_TOKEN = 2.0
"""A bound from below for Swedish in usual vocabularies: tokens are estimated from above."""
_ASSUMED_CONTEXT = 4096
"""Of a server that does not say, where no setting does. Some cut off what is longer without a word."""
_NOT_LET_IN = (401, 403)
_NOT_NOW = (*_NOT_LET_IN, 404, 408, 429)
"""Statuses below 500 that say nothing of the question: another time it may be answered."""
_LOADING = 503
"""Of a server that is starting: it reads a large model for minutes before it answers anything."""
_ANY_NAME = "llamacpp"
"""Who owns the models of a server that answers to any name with the model it has: a wrong name would be recorded."""
_QUIET: Mapping[str, Any] = {
    "reasoning_effort": "none",
    "chat_template_kwargs": {"enable_thinking": False},
}
"""A model that thinks aloud first has no room left for its answer. Ollama knows the first, vLLM the second, llama.cpp both."""
_STABLE = ("root", "digest", "meta", "max_model_len", "quantization")
"""What a list of models may say of one that is the same as long as the weights are."""
_ROOM = "n_ctx"
"""Of what "meta" says, this is not: llama.cpp may take it from how much memory is free when it starts."""


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
    key: str = "",
) -> ServerModel:
    """The model at an address, `http://127.0.0.1:8080/v1`; `#name` behind it chooses one of several.

    `timeout` is how many seconds the server may be silent; `parallel` how many questions it gets at once;
    `context` the tokens it has room for, 0 for what it says itself; `key` what it asks for to let one in.
    """
    if not re.fullmatch(r"[!-~]*", key):  # else a library says what is wrong with it, and shows it
        raise ModelError(
            "Inställningen server_key ska bara ha bokstäver a–z, siffror och vanliga tecken, utan blanksteg."
        )
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
    server = Server(base.rstrip("/"), timeout, here=is_local(base), key=key)
    status, told = server.request("GET", "/models", None)
    if status in _NOT_LET_IN:
        raise ModelError(_not_let_in(base, status))
    if status == _LOADING:
        raise ModelError(
            f"Servern {base} är inte redo än (svar {status}): {reason(told)} Vänta tills den har laddat modellen och "
            "försök igen."
        )
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
    known = {alias: one for one in models.values() for alias in _aliases(one)} | models
    if name not in known and any(one.get("owned_by") == _ANY_NAME for one in models.values()):
        raise ModelError(
            f"Servern {base} har ingen modell som heter {name}. Den har: {', '.join(models)}. Ändra namnet efter # i "
            "adressen, eller ta bort det."
        )
    # Of other servers a name that was given is used though it is not listed: some list only part of what they have.
    return ServerModel(server, name, known.get(name, {}), parallel, context)


def _aliases(told: Mapping[str, Any]) -> list[str]:
    """Other names that a server says a model has."""
    names = told.get("aliases")
    return [str(one) for one in names] if isinstance(names, list) else []


def _not_let_in(base: str, status: int) -> str:
    return (
        f"Servern {base} släpper inte in verktyget (svar {status}). Sätt inställningen server_key till den nyckel som "
        "servern är startad med, eller miljövariabeln REMISS_SERVER_KEY."
    )


def _revision(told: Mapping[str, Any]) -> str:
    """What can be known of which weights a name stands for: a hash of what the server says of them."""
    said = {name: told[name] for name in _STABLE if told.get(name)}
    if isinstance(said.get("meta"), dict):
        said["meta"] = {name: value for name, value in said["meta"].items() if name != _ROOM}
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
        self._has_answered = False

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
        """The model's answer has the probability that the server tells of its words, the others share the rest.

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
        text, logprobs = self._ask([*messages[:-1], last], schema, longest + 32, watch)
        answer = _object(text, schema, self._server.base)["val"]
        sure = sureness(logprobs, answer, options)
        share = (1 - sure) / (len(options) - 1)
        return tuple(sure if option == answer else share for option in options)

    def _ask(
        self, messages: Sequence[Message], schema: Schema, max_tokens: int, watch: Watch | None
    ) -> tuple[str, Any]:
        """(the text, what the server tells of its tokens' probabilities, if it does)"""
        tokens = self.count(messages) + max_tokens
        if tokens > self.context_length:
            raise ContextTooLong(tokens, self.context_length)
        optional: dict[str, Any] = {
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "svar", "schema": schema, "strict": True},
            },
            "logprobs": True,
            **_QUIET,
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
            so_far = SoFar(watch, max_tokens)
            status, told = self._server.request(
                "POST", "/chat/completions", body | sent, so_far.add, so_far.wait
            )
            if status != 200 and (told_of := no_room(told, max_tokens)):
                raise told_of
            # A server that does not know a field says so before it has done anything.
            complaint = json.dumps(told) if status in (400, 422) else ""
            refused = {key for key in sent if re.search(rf"\b{key}\b", complaint)}
            if complaint and not refused and not self._has_answered:
                refused = sent.keys() & _QUIET.keys()  # what it complains of may be what these became
            if not refused:
                break
            self._unknown |= refused
        if status in _NOT_LET_IN:
            raise Unavailable(_not_let_in(self._server.base, status))
        if status != 200:
            kind = Unavailable if status >= 500 or status in _NOT_NOW else ModelError
            raise kind(f"Servern {self._server.base} svarade {status}: {reason(told)}")
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
        self._has_answered = True
        if why == "length":
            raise Unfinished(max_tokens) if text else Misshapen(_thought(self._server.base))
        if at_once and watch is not None and not watch(1, str(text or "")):
            raise Stopped
        return str(text or ""), choice.get("logprobs")


def _object(text: str, schema: Schema, base: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict) or not fits(value, schema):
        raise Misshapen(
            f"Språkmodellen på {base} svarade inte så som verktyget bad om. Svaret har inte använts. "
            "Välj en server som håller svar till ett JSON-schema (response_format)."
        )
    return value


def _thought(base: str) -> str:
    return (
        f"Språkmodellen på {base} tänker högt och hinner inte svara. Stäng av tänkandet i servern, eller välj en modell "
        "som svarar direkt."
    )
