"""Files from the browser, under the names they had there."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gradio as gr

from assistant.intake import safe_name
from assistant.web.routes import temporary
from assistant.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Upload:
    path: Path
    """Where Gradio put it, under a name it has changed."""
    name: str
    """What the user calls it."""


def box(label: str, *, many: bool = False, **more: Any) -> gr.File:
    """A place to drop files. Its value is a tuple of `Upload`."""
    made = gr.File(label=label, file_count="multiple" if many else "single", **more)
    # Gradio drops letters like parentheses from names; the name is part of what an officer goes by.
    made.preprocess = _uploads
    return made


def _uploads(payload: Any) -> tuple[Upload, ...]:
    if payload is None:
        return ()
    files = payload.root if hasattr(payload, "root") else payload if isinstance(payload, list) else [payload]
    return tuple(Upload(Path(one.path), one.orig_name or Path(one.path).name) for one in files)


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
