"""What stands between the browser and Gradio: nothing from elsewhere, nothing to elsewhere, and a page in Swedish.

The tool promises that nothing leaves the machine. Gradio keeps that when it is told to; here the browser
is told too, so that not even a mistake in how a document is shown could send a word of it away.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",  # Gradio's templates are compiled in the browser
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' data: blob:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)

_CLOSED = re.compile(
    r"/(?:gradio_api/)?(?:info|openapi\.json|mcp|runs|monitoring|proxy|deep_link|api)(?:[/=?]|$)"
)
"""Doors that Gradio has and this page does not use: lists of its functions, and a proxy to other servers."""

_HOSTS = frozenset(("127.0.0.1", "localhost", "[::1]"))

_HEAD = (
    "<title>Remissassistent</title>"
    '<script>for (const [name, value] of [["language", "sv-SE"], ["languages", ["sv-SE", "sv"]]])'
    "Object.defineProperty(navigator, name, { get: () => value });</script>"
)
"""Gradio's own words follow the browser's language; here they are to be Swedish whatever it says."""

_SOCIAL = re.compile(r"<meta\s+(?:property|name)=\"(?:og|twitter):[^>]*>", re.DOTALL)
_MANIFEST = re.compile(r"<link rel=\"manifest\"[^>]*>")


def in_swedish(page: str) -> str:
    """Gradio's page with its language set right and without cards for social media.

    >>> in_swedish('<html lang="en"><head><meta property="og:url" content="https://x.test/" /></head>')[:24]
    '<html lang="sv"><head><t'
    """
    page = page.replace('lang="en"', 'lang="sv"', 1)
    page = _MANIFEST.sub("", _SOCIAL.sub("", page))
    return page.replace("<head>", f"<head>{_HEAD}", 1)


class Guard:
    """An ASGI application around another one."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        host = headers.get(b"host", b"").decode("latin-1").rpartition(":")[0] or headers.get(
            b"host", b""
        ).decode("latin-1")
        if host not in _HOSTS:  # a page elsewhere that has had its name pointed at this machine
            await _refuse(send, 421, "Sidan nås bara från den egna datorn, på 127.0.0.1.")
        elif _CLOSED.match(scope["path"]):
            await _refuse(send, 404, "Finns inte.")
        elif scope["path"] == "/":
            await self._page(scope, receive, send)
        else:
            await self._app(scope, receive, _with_headers(send))

    async def _page(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope = {**scope, "headers": [pair for pair in scope["headers"] if pair[0] != b"accept-encoding"]}
        start: Message = {}
        body = b""

        async def collect(message: Message) -> None:
            nonlocal start, body
            if message["type"] == "http.response.start":
                start = message
                return
            body += message.get("body", b"")
            if not message.get("more_body"):
                made = in_swedish(body.decode("utf-8", "replace")).encode()
                kept = [pair for pair in start["headers"] if pair[0].lower() != b"content-length"]
                kept += [
                    (b"content-length", str(len(made)).encode()),
                    (b"content-security-policy", POLICY.encode()),
                    (b"referrer-policy", b"no-referrer"),
                    (b"cache-control", b"no-store"),
                    (b"x-content-type-options", b"nosniff"),
                ]
                await send({**start, "headers": kept})
                await send({"type": "http.response.body", "body": made})

        await self._app(scope, receive, collect)


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            extra = [(b"x-content-type-options", b"nosniff"), (b"referrer-policy", b"no-referrer")]
            message = {**message, "headers": [*message["headers"], *extra]}
        await send(message)

    return sending


async def _refuse(send: Send, status: int, text: str) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": text.encode()})
