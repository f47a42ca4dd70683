"""What stands between the browser and Gradio: nothing from elsewhere, nothing to elsewhere, and a page in Swedish.

The tool promises that nothing leaves the machine. Gradio keeps that when it is told to; here the browser
is told too, so that not even a mistake in how a document is shown could send a word of it away.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
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

_ACTIVE = ("text/html", "image/svg+xml", "application/xhtml+xml", "text/xml", "application/xml")
"""What a browser would run scripts of, if it came from anywhere but the page itself."""

_PASSIVE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"

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
        if scope["type"] == "websocket":  # the page has none, and a browser lets any page open one
            await send({"type": "websocket.close", "code": 1008})
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        host = headers.get(b"host", b"").decode("latin-1").rpartition(":")[0] or headers.get(
            b"host", b""
        ).decode("latin-1")
        if host not in _HOSTS:  # a page elsewhere that has had its name pointed at this machine
            await _refuse(send, 421, "Sidan nås bara från den egna datorn, på 127.0.0.1.")
        elif not _from_the_page(scope, {name: value.decode("latin-1") for name, value in headers.items()}):
            await _refuse(send, 403, "Det här kan bara sidan själv begära. Öppna den i ett eget fönster.")
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
                    (b"cross-origin-opener-policy", b"same-origin"),
                    (b"cross-origin-resource-policy", b"same-origin"),
                    (b"cache-control", b"no-store"),
                    (b"x-content-type-options", b"nosniff"),
                ]
                await send({**start, "headers": kept})
                await send({"type": "http.response.body", "body": made})

        await self._app(scope, receive, collect)


def _from_the_page(scope: Scope, headers: Mapping[bytes, str]) -> bool:
    """Whether a request comes from the page itself, or from outside any page (an address typed, a program).

    A browser lets every page send requests here, only not read the answers: without this, a page that
    somebody visits could sign, add or remove. Browsers say who asks, and scripts cannot change what they
    say. To open the page from a link elsewhere is allowed; it does nothing by itself.
    """
    site = headers.get(b"sec-fetch-site", "none")
    if site not in ("none", "same-origin"):
        opened = headers.get(b"sec-fetch-mode") == "navigate" and headers.get(b"sec-fetch-dest") == "document"
        return opened and scope["method"] == "GET" and scope["path"] == "/"
    own = f"{scope['scheme']}://{headers.get(b'host', '')}"
    origin = headers.get(b"origin", own)
    referrer = headers.get(b"referer", "")
    if scope["path"] == "/" and scope["method"] == "GET":
        return origin == own
    return origin == own and (not referrer or referrer.startswith(f"{own}/"))


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            extra = [
                (b"x-content-type-options", b"nosniff"),
                (b"referrer-policy", b"no-referrer"),
                (b"cross-origin-resource-policy", b"same-origin"),
            ]
            kind = dict(message["headers"]).get(b"content-type", b"").decode("latin-1")
            if kind.startswith(_ACTIVE):  # a file that was sent in is never a page with this page's rights
                extra.append((b"content-security-policy", _PASSIVE_POLICY.encode()))
            message = {**message, "headers": [*message["headers"], *extra]}
        await send(message)

    return sending


async def _refuse(send: Send, status: int, text: str) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": text.encode()})
