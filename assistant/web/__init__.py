"""The page: what a case officer works in. Served on this machine only, in Swedish, with nothing fetched from elsewhere.

Importing this package is light: Gradio is loaded when the page is built.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Opened:
    """Where the page is open."""

    url: str


def main() -> None:
    """Open the page, with the settings of the environment and the workspace."""
    import sys

    from assistant import settings
    from assistant.store import StoreError
    from assistant.workspace import Workspace, WorkspaceError

    try:
        launch(Workspace(settings.load()))
    except (settings.SettingsError, StoreError, WorkspaceError) as error:
        sys.exit(str(error))


def launch(
    place: Workspace, open_browser: bool = True, announce: Callable[[object], None] | None = None
) -> None:
    """Serve the page until the user stops it, and go on with what an earlier session left unfinished.

    `announce` gets an `Opened` instead of the Swedish line on standard output.
    """
    from assistant.web.server import serve

    serve(place, open_browser, announce)


__all__ = ["Opened", "launch", "main"]
