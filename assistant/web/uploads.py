"""Files from the browser, under the names they had there."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.intake import safe_name
from assistant.web.routes import temporary
from assistant.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Upload:
    path: Path
    """Where Gradio put it, under a name it has changed."""
    name: str
    """What the user calls it."""


RAW: dict[str, Any] = {"preprocess": False}
"""For events that take files: what Gradio makes of them has lost their names, see `given`."""


def given(value: Any) -> tuple[Upload, ...]:
    """The files of a `gr.File` as they come over with `RAW`. Gradio has checked that they are in its own folder.

    It drops letters like parentheses from their names, and the name is part of what an officer goes by.
    """
    files = value if isinstance(value, list) else [value] if value else []
    return tuple(Upload(Path(one["path"]), one.get("orig_name") or Path(one["path"]).name) for one in files)


@contextmanager
def named(place: Workspace, uploads: Sequence[Upload]) -> Iterator[dict[Path, str]]:
    """The files under their own names, for a while. The values are the names as given.

    When all went well nothing is left of them outside the case.
    """
    folder = Path(tempfile.mkdtemp(prefix="in-", dir=temporary(place)))
    try:
        found: dict[Path, str] = {}
        for number, upload in enumerate(uploads):
            target = folder / str(number) / safe_name(upload.name)
            target.parent.mkdir()
            shutil.copyfile(upload.path, target)
            found[target] = upload.name
        yield found
        for upload in uploads:
            upload.path.unlink(missing_ok=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
