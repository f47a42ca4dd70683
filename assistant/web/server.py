"""Serving the page: on this machine only, on the port of the settings or a free one, with nothing fetched from elsewhere."""

from __future__ import annotations

import atexit
import contextlib
import logging
import os
import shutil
import socket
import sys
import tempfile
import threading
import time
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.settings import steer_libraries
from assistant.web import Opened

if TYPE_CHECKING:
    from fastapi import FastAPI

    from assistant.workspace import Workspace

_ADDRESS = "127.0.0.1"
_OLD = 2 * 24 * 3600


def serve(place: Workspace, open_browser: bool, announce: Callable[[object], None] | None) -> None:
    """Until the user stops it with Ctrl+C."""
    import uvicorn

    _log_to(place.settings.workspace / "page.log")
    app = application(place)
    place.resume()
    with _listening(place.settings.port) as listener:
        url = f"http://{_ADDRESS}:{listener.getsockname()[1]}/"
        if announce:
            announce(Opened(url))
        else:
            _say(f"Sidan är öppen på {url}\nDen nås bara från den här datorn. Stäng den med Ctrl+C.")
        if open_browser:
            threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()
        config = uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1)
        with contextlib.suppress(KeyboardInterrupt):  # the usual way to close the page
            uvicorn.Server(config).run(sockets=[listener])
    if not announce:
        _say("Sidan är stängd. En körning som pågår fortsätter.")


def _log_to(path: Path) -> None:
    """Faults of the tool itself, for whoever looks into one. Never what a document says."""
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    log = logging.getLogger("assistant")
    log.addHandler(handler)


def application(place: Workspace) -> FastAPI:
    """The page as an application: Gradio, the routes beside it, and the guard around both."""
    uploads = _uploads(place)
    os.environ["GRADIO_TEMP_DIR"] = str(uploads)  # read when Gradio is imported
    steer_libraries(place.settings)

    import gradio as gr
    from fastapi import FastAPI

    from assistant.web import page, routes
    from assistant.web.guard import Guard

    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    routes.add(app, place)
    app.add_middleware(Guard)
    gr.mount_gradio_app(
        app,
        page.build(place),
        path="/",
        server_name=_ADDRESS,
        footer_links=[],
        run_history=False,
        show_error=False,
        max_file_size=None,  # a file that is too big is said in Swedish, and on the checklist, when it is read
        ssr_mode=False,
        pwa=False,
        mcp_server=False,
        enable_monitoring=False,
        theme=page.theme(),
        css=page.asset("page.css"),
        head=f"<script>{page.asset('page.js')}</script>",
    )
    return app


def _uploads(place: Workspace) -> Path:
    """A folder of this session's own for what the browser sends, gone when the page is closed.

    Sessions that were killed leave theirs behind; what is old is removed here.
    """
    from assistant.web.routes import temporary

    folder = temporary(place)
    for left in folder.iterdir():
        if time.time() - left.stat().st_mtime > _OLD:
            shutil.rmtree(left, ignore_errors=True)
    made = Path(tempfile.mkdtemp(prefix="uppladdat-", dir=folder))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def _listening(port: int) -> socket.socket:
    """A socket on the wanted port, or on a free one when that is taken. Bound first and served after: nobody can come between."""
    for wanted in (port, 0):
        listener = socket.socket()
        if sys.platform != "win32":  # there it would let two programs have the same port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((_ADDRESS, wanted))
        except OSError:
            listener.close()
            continue
        listener.listen(128)
        return listener
    from assistant.workspace import WorkspaceError

    raise WorkspaceError("Det finns ingen ledig port på den här datorn. Stäng något program och försök igen.")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
