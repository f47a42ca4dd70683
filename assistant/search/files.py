"""The files of an index: written whole under a temporary name, then swapped in.

On disk an index is a *generation*: a folder that is written whole under a temporary name and then
renamed. The file `current` names the generation in use and is replaced in one step, so a reader sees
the old index or the new one, never half of either.

When documents come or go, the new generation begins as a copy of the old one: what is gone is taken
out, what is new is embedded and put in, and everything else is as it was, under the same numbers.

Several processes may write at once, a run and a rebuild in the background. Each holds a lock of its own
until its generation is swapped in: what nobody holds and `current` does not name is left over.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import uuid
from collections.abc import Callable, Collection
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant import words
from assistant.search import contents
from assistant.search.contents import Report, through
from assistant.search.embedders import Embedder
from assistant.search.units import Content, Known

if TYPE_CHECKING:
    from filelock import FileLock

FORMAT = 7
"""Of the files: an index of another format is built again."""
POINTER = "current"
VECTORS, PASSAGES, META = "vectors.faiss", "passages.sqlite", "meta.json"

_PATCHED_UP_TO = 0.5
"""Share of the passages that may change before everything is written anew: the cells were made for the old ones."""
_HASHED_WHOLE = 32 << 20
"""Files up to this size are checked by their hash when opened, larger ones by size and counts."""


class IndexDamagedError(Exception):
    """The index is missing, damaged or of another model. Build it again. The message is for the user."""


def write(
    folder: Path,
    content: Content,
    embedder: Embedder,
    report: Report,
    everything: Callable[[], Content] | None = None,
) -> None:
    """A generation with all of `content`, swapped in; what the one before it has is not embedded again.

    `everything` gives the same content with no document left out as `same`, for when all must be written anew.
    """
    folder.mkdir(parents=True, exist_ok=True)
    name = uuid.uuid4().hex
    temporary, generation = folder / f"tmp-{name}", folder / f"generation-{name}"
    lock = _lock(temporary)
    try:
        with lock:
            temporary.mkdir()
            last = _last(folder, temporary, content, embedder)
            if last is None:
                content = everything() if content.same and everything else content
                last = _Last(None, frozenset(), frozenset(), frozenset(), 0, 0)
            new = {number: unit for number, unit in content.units.items() if number not in last.kept}
            changed = {key: one for key, one in content.documents.items() if key not in content.same}
            contents.write_vectors(temporary / VECTORS, last.vectors, new, last.gone, embedder, report)
            total = contents.write_passages(
                temporary / PASSAGES, new, last.gone, last.away, content.fingerprints, changed, last.words
            )
            passages = last.passages - len(last.gone) + len(new)
            _write_meta(temporary, content.sha256, passages, embedder, total)
            _write(temporary / POINTER, generation.name.encode())
            temporary.rename(generation)
            (generation / POINTER).replace(folder / POINTER)
    finally:
        shutil.rmtree(
            temporary, ignore_errors=True
        )  # there only when interrupted: nothing half-written stays
        Path(lock.lock_file).unlink(missing_ok=True)
    _remove_others(folder)


def _lock(generation: Path) -> FileLock:
    """Held by whoever writes a generation, under its temporary name or its own."""
    from filelock import FileLock

    return FileLock(generation.with_name(f"{generation.name.partition('-')[2]}.lock"))


@dataclass(frozen=True, slots=True)
class _Last:
    """What the generation in use has for the next one."""

    vectors: Path | None
    """The file; None when all is to be written anew."""
    kept: frozenset[int]
    """Numbers in it of passages that `Content.units` has too, and are as they were."""
    gone: frozenset[int]
    """Numbers that are wanted no more."""
    away: frozenset[str]
    """Documents that are wanted no more."""
    passages: int
    words: int


def _last(folder: Path, temporary: Path, content: Content, embedder: Embedder) -> _Last | None:
    """The generation in use, its passages copied to be changed.

    None, and no file, when there is no whole generation of this model, when too much of it has changed, or when what
    is left out as `same` is not what it has.
    """
    copy = temporary / PASSAGES
    last = None
    try:
        generation, meta = checked(folder, embedder)
        shutil.copyfile(generation / PASSAGES, copy)
        with closing(sqlite3.connect(copy)) as base:
            had = _documents(base)
            if all(had.get(key) == content.documents[key] for key in content.same):
                touched = had.keys() - content.same
                rows = _fingerprints(base, touched if content.same else None)
                kept = {number for number, known in rows.items() if content.fingerprints.get(number) == known}
                found = _Last(
                    generation / VECTORS,
                    frozenset(kept),
                    frozenset(rows.keys() - kept),
                    frozenset(had.keys() - content.documents.keys()),
                    int(meta["passages"]),
                    int(meta["words"]),
                )
                last = found if _fits(base, found, content, rows.keys()) else None
    except (IndexDamagedError, OSError, KeyError, sqlite3.DatabaseError):
        last = None
    if last is None:
        copy.unlink(missing_ok=True)
    return last


def _documents(base: sqlite3.Connection) -> dict[str, Known]:
    rows = base.execute("SELECT id, stamp, sha256 FROM documents")
    return {key: Known(stamp, sha256) for key, stamp, sha256 in rows}


def _fingerprints(base: sqlite3.Connection, documents: Collection[str] | None) -> dict[int, str]:
    """By passage, of some documents or of all."""
    if documents is None:
        return dict(base.execute("SELECT id, fingerprint FROM passages").fetchall())
    found: dict[int, str] = {}
    for one in sorted(documents):
        found.update(base.execute("SELECT id, fingerprint FROM passages WHERE document_id = ?", (one,)))
    return found


def _fits(base: sqlite3.Connection, last: _Last, content: Content, looked_at: Collection[int]) -> bool:
    """Whether the generation is worth changing: most of it stays, and no number comes to mean two passages."""
    before, coming = last.passages, len(content.units) - len(last.kept)
    after = before - len(last.gone) + coming
    if not before - len(last.gone) or contents.cells(before) != contents.cells(after):
        return False
    if len(last.gone) + coming > _PATCHED_UP_TO * after:
        return False
    return not content.same or not any(
        number not in looked_at and base.execute("SELECT 1 FROM passages WHERE id = ?", (number,)).fetchone()
        for number in content.units
    )


def known(folder: Path) -> dict[str, Known]:
    """The documents of the index in use; none when there is none to use."""
    try:
        address = (current(folder)[0] / PASSAGES).resolve().as_uri() + "?mode=ro&immutable=1"
        with closing(sqlite3.connect(address, uri=True)) as base:
            return _documents(base)
    except (IndexDamagedError, OSError, sqlite3.DatabaseError):
        return {}


def _write_meta(folder: Path, sha256: str, passages: int, embedder: Embedder, total: int) -> None:
    import faiss

    meta = {
        "format": FORMAT,
        "model": embedder.name,
        "revision": embedder.revision,
        "dimension": embedder.dimension,
        "passages": passages,
        "words": total,
        "length": total / max(passages, 1),
        "passages_sha256": sha256,
        "versions": {"faiss": faiss.__version__, "sqlite": sqlite3.sqlite_version, "words": words.revision()},
        "files": {name: _told(folder / name) for name in (VECTORS, PASSAGES)},
    }
    _write(folder / META, json.dumps(meta, indent=2, sort_keys=True).encode())


def _told(path: Path) -> dict[str, Any]:
    size = path.stat().st_size
    return {"bytes": size, "sha256": _sha256(path) if size <= _HASHED_WHOLE else ""}


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    through(path)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _remove_others(folder: Path) -> None:
    """Old generations, and what a build that was cut off left behind.

    One that another process still has open stays on Windows; the next build takes it.
    """
    from filelock import Timeout

    for path in sorted(folder.iterdir()):
        if not path.is_dir() or not path.name.startswith(("generation-", "tmp-")):
            continue
        lock = _lock(path)
        try:
            with lock.acquire(blocking=False):
                # Read now, not before: whoever held the lock has swapped its generation in.
                if path.name != _pointer(folder):
                    shutil.rmtree(path, ignore_errors=True)
        except Timeout:
            continue  # being written
        Path(lock.lock_file).unlink(missing_ok=True)


def _pointer(folder: Path) -> str:
    try:
        return (folder / POINTER).read_text("utf-8").strip()
    except FileNotFoundError as error:
        raise IndexDamagedError("Sökindexet saknas och byggs på nytt.") from error
    except (OSError, ValueError) as error:
        raise IndexDamagedError("Sökindexet är skadat och byggs på nytt.") from error


def current(folder: Path) -> tuple[Path, dict[str, Any]]:
    """The generation in use and what it says of itself. Raises `IndexDamagedError` when there is none to use."""
    generation = folder / _pointer(folder)
    try:
        meta = json.loads((generation / META).read_bytes())
    except FileNotFoundError as error:
        raise IndexDamagedError("Sökindexet saknas och byggs på nytt.") from error
    except (OSError, ValueError) as error:
        raise IndexDamagedError("Sökindexet är skadat och byggs på nytt.") from error
    if not isinstance(meta, dict) or meta.get("format") != FORMAT:
        raise IndexDamagedError("Sökindexet är gjort av en annan version av verktyget och byggs på nytt.")
    return generation, meta


def model_of(folder: Path) -> str:
    """The name of the model that the index in use was made with; empty when there is none to use."""
    try:
        return str(current(folder)[1].get("model", ""))
    except IndexDamagedError:
        return ""


def checked(folder: Path, embedder: Embedder) -> tuple[Path, dict[str, Any]]:
    """The generation in use, whole and of this model. Raises `IndexDamagedError` when it must be built again."""
    generation, meta = current(folder)
    if "revision" not in meta:
        raise IndexDamagedError("Sökindexet är skadat och byggs på nytt.")
    if meta["revision"] != embedder.revision:
        raise IndexDamagedError(
            f"Sökindexet är gjort med en annan sökmodell ({meta.get('model')}) än den som används nu "
            f"({embedder.name}) och byggs på nytt."
        )
    if meta.get("versions", {}).get("words") != words.revision():
        raise IndexDamagedError("Sökindexet är gjort med en annan ordlista och byggs på nytt.")
    try:
        _check_files(generation, meta)
    except (OSError, KeyError, TypeError) as error:
        raise IndexDamagedError("Sökindexet är skadat och byggs på nytt.") from error
    return generation, meta


def _check_files(generation: Path, meta: dict[str, Any]) -> None:
    for name in (VECTORS, PASSAGES):
        path, expected = generation / name, meta["files"][name]
        size = path.stat().st_size
        if size != expected["bytes"] or (size <= _HASHED_WHOLE and _sha256(path) != expected["sha256"]):
            raise OSError(f"{name} is not as it was written")
