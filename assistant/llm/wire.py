"""HTTP to a model server without redirects and without proxies: the text goes to this address and to no other."""

from __future__ import annotations

import http.client
import ipaddress
import json
import select
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

from assistant.llm import Unavailable

_TRIES = 3
_PAUSE = 0.5
"""Seconds before the second try; twice as long before the next."""
_LOOK = 0.25
"""Seconds between two looks at whether anybody still wants a silent server's answer."""
_LARGEST_ANSWER = 8_000_000
"""Bytes of a reply. A server that goes on for ever must not fill the memory."""

ENDED = object()
"""Instead of a part: no more has come, and the server has not said that it is done. Some never say so."""
Piece = Callable[[Any], None]
"""Called with each part of an answer that is sent in parts. What it raises ends the request: the
connection is closed, which is how a server is told to stop."""


Wait = Callable[[], None]
"""Called now and then while the server is silent. What it raises ends the request."""


class Server:
    """One address. Each request has a connection of its own, so that several can be under way at once."""

    def __init__(self, base: str, timeout: float, *, here: bool = True, key: str = "") -> None:
        self.base = base
        self._timeout = timeout
        self._headers = {"Content-Type": "application/json"}
        if key:
            self._headers["Authorization"] = f"Bearer {key}"
        self._here = here
        """Only a server on this computer is spoken to: also "localhost" is a name that somebody may have given away."""

    def request(
        self, method: str, path: str, body: object, piece: Piece | None = None, wait: Wait | None = None
    ) -> tuple[int, Any]:
        """(status, JSON; None if it came in parts, which `piece` was called with).

        Tried again only when the server cannot have begun: the connection was refused, or it said to
        wait. A time-out is not tried again: the server may still be at work on the first.
        """
        pause = _PAUSE
        for left in reversed(range(_TRIES)):
            try:
                status, told = self._once(method, path, body, piece, wait or _nothing)
            except ConnectionRefusedError as error:
                if not left:
                    raise Unavailable(
                        f"Det finns ingen server på {self.base}. Starta den eller ändra inställningen language_model."
                    ) from error
            except TimeoutError as error:
                raise Unavailable(
                    f"Servern {self.base} svarade inte inom {self._timeout:.0f} sekunder. Är den långsam: öka "
                    "inställningen server_timeout, eller minska server_parallel."
                ) from error
            except (OSError, http.client.HTTPException, ValueError, RecursionError) as error:
                raise Unavailable(f"Servern {self.base} gav inget svar som går att läsa: {error}") from error
            else:
                if status not in (429, 503) or not left:
                    return status, told
            time.sleep(pause)
            pause *= 2
        raise AssertionError("every try returns or raises")

    def _once(self, method: str, path: str, body: object, piece: Piece | None, wait: Wait) -> tuple[int, Any]:
        parts = urlsplit(self.base)
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        connection = kind(parts.hostname or "", parts.port, timeout=self._timeout)
        try:
            connection.connect()
            if self._here and not _loopback(connection.sock):
                raise ValueError("adressen går inte till den här datorn, och inget har skickats")
            sent = None if body is None else json.dumps(body).encode()
            connection.request(method, parts.path + path, sent, self._headers)
            self._until_it_speaks(connection.sock, wait)
            reply = connection.getresponse()
            if 300 <= reply.status < 400:
                raise ValueError("servern hänvisar till en annan adress")
            in_parts = "text/event-stream" in (reply.getheader("Content-Type") or "")
            if piece is not None and in_parts and reply.status == 200:
                for one in self._events(reply, wait):
                    piece(one)
                return reply.status, None
            content = self._content(reply)
            try:
                return reply.status, json.loads(content)
            except ValueError:
                if reply.status == 200:
                    raise
                return reply.status, {"error": content[:200].decode("utf-8", "replace")}
        finally:
            connection.close()

    def _until_it_speaks(self, connected: socket.socket, wait: Wait) -> None:
        """A model that reads a long text is silent for minutes; whoever stops it should not have to wait for it."""
        end = time.monotonic() + self._timeout
        while not select.select([connected], [], [], min(_LOOK, self._timeout))[0]:
            wait()
            if time.monotonic() > end:
                raise TimeoutError

    def _content(self, reply: http.client.HTTPResponse) -> bytes:
        """All of an answer that is sent at once. One that comes a byte now and then is silence too."""
        end, parts, come = time.monotonic() + self._timeout, [], 0
        while part := reply.read1(65_536):
            parts.append(part)
            come += len(part)
            if come > _LARGEST_ANSWER:
                raise ValueError("svaret är för stort")
            if time.monotonic() > end:
                raise TimeoutError
        return b"".join(parts)

    def _events(self, reply: http.client.HTTPResponse, wait: Wait) -> Iterator[Any]:
        """The JSON of each event, until the server says that it is done; ENDED where it just ends.

        Signs of life between the events (": still here") are no answer.
        """
        come, end = 0, time.monotonic() + self._timeout
        while line := reply.readline(_LARGEST_ANSWER):
            come += len(line)
            if come > _LARGEST_ANSWER:
                raise ValueError("svaret är för stort")
            field, _, value = line.partition(b":")
            if field.strip() == b"data":
                if value.strip() == b"[DONE]":
                    return
                yield json.loads(value)
                end = time.monotonic() + self._timeout
                continue
            if line.strip():
                wait()
            if time.monotonic() > end:
                raise TimeoutError
        yield ENDED


def _nothing() -> None:
    """Nobody waits."""


def _loopback(connected: socket.socket) -> bool:
    """The other end is on this computer, whatever its name was."""
    return ipaddress.ip_address(connected.getpeername()[0].partition("%")[0]).is_loopback
