"""The other side of the wire: a small HTTP server that answers as the tests have it answer."""

from __future__ import annotations

import json
import math
import re
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = Callable[[dict[str, Any]], tuple[int, Any]]


class Wire:
    """A server of the tests' own: what came in, and what goes out."""

    def __init__(self, reply: Reply, model: dict[str, Any] | None = None, key: str = "") -> None:
        self.key = key
        """What whoever asks must have; nothing if empty."""
        self.asked: list[dict[str, Any]] = []
        self.listed: tuple[int, Any] | None = None
        """What it says when it is asked which models it has, if it is not one that is called m1."""
        self.sent = 0
        """Parts of answers that were sent in parts."""
        self.hung_up = threading.Event()
        """Whoever asked has closed the connection."""
        wire = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_: Any) -> None:
                pass

            def _let_in(self) -> bool:
                known = not wire.key or self.headers["Authorization"] == f"Bearer {wire.key}"
                if not known:
                    self._send(401, {"error": "Unauthorized"})
                return known

            def do_GET(self) -> None:
                if not self._let_in():
                    return
                self._send(*(wire.listed or (200, {"data": [{"id": "m1"} | (model or {})]})))

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if not self._let_in():
                    return
                wire.asked.append(body)
                self._send(*reply(body))

            def _send(self, status: int, told: Any) -> None:
                if isinstance(told, Iterator):
                    return self._stream(told)
                content = told if isinstance(told, bytes) else json.dumps(told).encode()
                self.send_response(status)
                if status == 302:
                    self.send_header("Location", "http://example.org/")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                return self.wfile.write(content)

            def _stream(self, events: Iterator[Any]) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "text/event-stream; charset=utf-8")
                self.end_headers()
                try:
                    for event in events:
                        sent = event if isinstance(event, str) else json.dumps(event)
                        data = "" if event is None else f"data: {sent}\n\n"
                        self.wfile.write(f": vila\n\n{data}".encode())
                        self.wfile.flush()
                        wire.sent += 1
                except OSError:
                    wire.hung_up.set()

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}/v1"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def said(text: str, probability: float | None = None, why: str = "stop") -> tuple[int, Any]:
    choice: dict[str, Any] = {"message": {"content": text}, "finish_reason": why}
    if probability is not None:
        choice["logprobs"] = {"content": [{"token": "x", "logprob": math.log(probability)}]}
    return 200, {"choices": [choice]}


def copying(body: dict[str, Any]) -> tuple[int, Any]:
    """What a server says that holds its model to the schema, with a model that can only copy the first extract."""
    schema = body["response_format"]["json_schema"]["schema"]["properties"]
    text = body["messages"][-1]["content"]
    first = re.search(r"^\[1\](?: \([^)]*\))? (.+)$", text, re.MULTILINE)
    if "val" in schema:
        return said(json.dumps({"val": schema["val"]["enum"][0]}))
    if "namn" in schema:
        return said(json.dumps({"namn": "Avgifter", "belagg": [1]}))
    sentence = (first[1] if first else "Inget underlag.")[:200].rstrip(".!?") + "."
    return said(json.dumps({"meningar": [{"text": sentence, "belagg": [1]}]}, ensure_ascii=False))
