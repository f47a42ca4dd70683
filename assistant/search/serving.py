"""Which index answers now: that of the model in the settings, or another while that one is being made.

To embed a case with a transformer takes minutes, and a question is not to wait for them. Until the index of
the new model is swapped in the old one answers, with the model it was made with. Where that model is gone,
or there is no index, the model that ships makes one in a second or so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain import Problem, ReadDocument
from assistant.search import files
from assistant.search.embedders import Embedder, ModelMissingError, named
from assistant.search.files import POINTER, IndexDamagedError
from assistant.search.index import Index, open, write
from assistant.search.units import content

if TYPE_CHECKING:  # importing it takes longer than loading the model that ships
    from assistant.settings import Settings

_SHIPPED = "embedded"


@dataclass(frozen=True, slots=True)
class Served:
    """An index that answers for exactly the documents at hand."""

    index: Index
    problem: Problem | None
    """Why an index that was there could not be used."""
    other_model: bool
    """It is of another model than the settings name: theirs is to be made in the background."""


def serve(folder: Path, parts: Sequence[ReadDocument], settings: Settings, sha256: str = "") -> Served:
    """The index that answers now. Raises ModelMissingError only when the tool's own model is broken.

    `sha256` of the documents' content, when it is known: see `units.content`.
    """
    before = files.model_of(folder)
    problem, index = None, None
    try:
        model = _model(settings, before or _SHIPPED)
        index = open(folder, model)
    except (ModelMissingError, IndexDamagedError) as error:
        if files.model_of(folder) != before:
            return serve(folder, parts, settings, sha256)  # another was swapped in meanwhile
        if isinstance(error, IndexDamagedError) and (folder / POINTER).exists():
            problem = Problem(str(error), "Du behöver inte göra något.")
        model = _model(settings, _SHIPPED)
    found = None if sha256 else content(parts)
    if index is None or index.passages_sha256 != (found.sha256 if found else sha256):
        if index is not None:
            index.close()
        write(folder, found or content(parts), model)
        index = open(folder, model)
    return Served(index, problem, model.name != settings.embedding_model)


def _model(settings: Settings, name: str) -> Embedder:
    place = Path(name)
    stamp = (
        tuple((str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in sorted(place.rglob("*")))
        if place.is_absolute() and place.is_dir()
        else ()
    )
    return _loaded(name, settings.allow_downloads, stamp)


@lru_cache(maxsize=2)
def _loaded(name: str, allow_downloads: bool, _stamp: tuple[object, ...]) -> Embedder:
    """Kept between questions: loading a transformer takes seconds. A folder that is changed is loaded again."""
    return named(name, allow_downloads)
