"""The index of another embedding model, made in a process of its own while the old one answers.

It is written beside the old one and swapped in whole. A process that is killed leaves the old one as it was,
and the next question starts another. Whoever holds `rebuild.lock` in the index's folder is at work; how far
it has come, or why it failed, stands in `rebuild.json`.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from assistant import assembly, jobs
from assistant.search import ModelMissingError, build, embedder
from assistant.search.files import model_of
from assistant.settings import Settings, load, steer_libraries
from assistant.store import Store
from assistant.swedish import counted

log = logging.getLogger(__name__)

_STATE, _LOCK = "rebuild.json", "rebuild.lock"


def note(settings: Settings, case_id: str) -> str:
    """What to tell of the index, in Swedish; empty when it is of the model in the settings, or there is none."""
    folder = jobs.index_folder(settings.workspace, case_id)
    old, new = model_of(folder), settings.embedding_model
    if old in ("", new):
        return ""
    state = _state(folder, new)
    if error := _missing(new) or state.get("error"):
        return (
            f"Sökindexet kunde inte byggas om med {_named(new)}: {error} Till dess svarar det gamla, gjort med "
            f"{_named(old)}. Rätta felet och kör ärendet igen."
        )
    far = ""
    if state.get("total"):
        far = f" ({state['done']} av {counted(state['total'], 'stycke', 'stycken')})"
    return f"Sökindexet byggs om i bakgrunden med {_named(new)}{far}. Till dess svarar det gamla, gjort med {_named(old)}."


def _missing(model: str) -> str:
    """Told at once, and not after a process has tried: a folder that is not there is no model."""
    there = not Path(model).is_absolute() or Path(model).is_dir()
    return "" if there else f"Sökmodellen {model} finns inte på datorn. Kontrollera mappens namn."


def _named(model: str) -> str:
    return "den inbyggda sökmodellen" if model == "embedded" else f"sökmodellen {model}"


def start(settings: Settings, case_id: str) -> None:
    """Begins, unless it is not needed, somebody is at it, or this model has failed since the last run."""
    folder = jobs.index_folder(settings.workspace, case_id)
    model = settings.embedding_model
    if model_of(folder) in ("", model) or _missing(model) or _state(folder, model).get("error"):
        return
    try:
        with _lock(folder).acquire(blocking=False):
            pass
    except Timeout:
        return
    downloads = "1" if settings.allow_downloads else ""
    jobs.start_process(
        settings,
        "assistant.reindexing",
        str(settings.workspace),
        case_id,
        settings.embedding_model,
        downloads,
    )


def rebuild(settings: Settings, case_id: str) -> None:
    """The index of the model in the settings, for the documents of the last run."""
    folder = jobs.index_folder(settings.workspace, case_id)
    if not folder.is_dir():
        return
    last = 0.0

    def report(done: int, total: int) -> None:
        nonlocal last
        if time.monotonic() - last > 1:
            last = time.monotonic()
            _keep(folder, {"model": settings.embedding_model, "done": done, "total": total})

    try:
        # A second's patience: one who only looks whether it is held lets go at once.
        with _lock(folder).acquire(timeout=1):
            if model_of(folder) == settings.embedding_model:
                return
            ran = assembly.last_run(Store(settings.workspace / jobs.DATABASE), case_id)
            if ran is not None:
                build(folder, list(ran.parts.values()), embedder(settings), report).close()
            (folder / _STATE).unlink(missing_ok=True)
    except Timeout:
        return
    except ModelMissingError as error:
        _keep(folder, {"model": settings.embedding_model, "error": str(error)})
    except (
        Exception
    ) as error:  # told on the page and by the commands; a process in the background has no reader
        log.exception("the index of %s could not be rebuilt", case_id)
        said = f"{type(error).__name__}: {error}".rstrip(".")
        _keep(folder, {"model": settings.embedding_model, "error": f"{said}."})


def forget(settings: Settings, case_id: str) -> None:
    """A run has come, which makes the index itself: what failed before may be tried again."""
    (jobs.index_folder(settings.workspace, case_id) / _STATE).unlink(missing_ok=True)


def _lock(folder: Path) -> FileLock:
    return FileLock(folder / _LOCK)


def _state(folder: Path, model: str) -> dict[str, Any]:
    """What the last rebuild with this model said of itself."""
    try:
        state = json.loads((folder / _STATE).read_bytes())
    except (OSError, ValueError):
        return {}
    return state if isinstance(state, dict) and state.get("model") == model else {}


def _keep(folder: Path, state: dict[str, Any]) -> None:
    if not folder.is_dir():  # the case has been removed
        return
    scratch = folder / f"{_STATE}.new"
    scratch.write_text(json.dumps(state, ensure_ascii=False), encoding="utf-8")
    scratch.replace(folder / _STATE)


if __name__ == "__main__":
    workspace, case, model, downloads = sys.argv[1:5]
    chosen = load(workspace=Path(workspace), embedding_model=model, allow_downloads=bool(downloads) or None)
    steer_libraries(chosen)
    if hasattr(os, "nice"):  # whoever asks meanwhile comes first
        os.nice(10)
    rebuild(chosen, case)
