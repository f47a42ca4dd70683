"""The files of an index: written whole under a temporary name, then swapped in.

On disk an index is a *generation*: a folder that is written whole under a temporary name and then
renamed. The file `current` names the generation in use and is replaced in one step, so a reader sees
the old index or the new one, never half of either.

When documents come or go, the new generation begins as a copy of the old one: what is gone is taken
out, what is new is embedded and put in, and everything else is as it was, under the same numbers.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import shutil
import sqlite3
import uuid
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

from assistant import words
from assistant.domain import ReadDocument
from assistant.search.embedders import Embedder
from assistant.search.units import Unit, fingerprint, numbered, passages_hash, units

FORMAT = 3
"""Of the files: an index of another format is built again."""
POINTER = "current"
VECTORS, PASSAGES, META = "vectors.faiss", "passages.sqlite", "meta.json"

FLAT_UP_TO = 20_000
"""Passages that are all compared with a query. On two busy cores 100,000 took 26 ms, in cells (IVF) 0.4 ms."""
PROBES = 64
"""Cells of an IVF index that a query looks into."""
_PATCHED_UP_TO = 0.5
"""Share of the passages that may change before everything is written anew: the cells were made for the old ones."""


_HASHED_WHOLE = 32 << 20
"""Files up to this size are checked by their hash when opened, larger ones by size and counts."""


class IndexDamagedError(Exception):
    """The index is missing, damaged or of another model. Build it again. The message is for the user."""


def in_order(parts: Sequence[ReadDocument]) -> list[Unit]:
    """Documents in the order of their ids: what is indexed does not depend on the order files were added in."""
    return [u for part in sorted(parts, key=lambda p: (p.document.id, p.reading.id)) for u in units(part)]


def write(folder: Path, parts: Sequence[ReadDocument], embedder: Embedder) -> None:
    """A generation with all passages of `parts`, swapped in; what the one before it has is not embedded again."""
    all_units = in_order(parts)
    wanted = numbered(all_units)
    folder.mkdir(parents=True, exist_ok=True)
    temporary = folder / f"tmp-{uuid.uuid4().hex}"
    temporary.mkdir()
    try:
        kept = _copy_of_last(folder, temporary, wanted, embedder)
        new = {number: unit for number, unit in wanted.items() if number not in kept}
        _write_vectors(temporary / VECTORS, new, kept, embedder)
        _write_passages(temporary / PASSAGES, new, kept)
        _write_meta(temporary, all_units, embedder)
        name = f"generation-{uuid.uuid4().hex}"
        temporary.rename(folder / name)
    except BaseException:  # also when interrupted: nothing half-written stays
        shutil.rmtree(temporary, ignore_errors=True)
        raise
    pointer = folder / f"tmp-{uuid.uuid4().hex}"
    _write(pointer, name.encode())
    pointer.replace(folder / POINTER)
    _remove_others(folder, name)


def _copy_of_last(
    folder: Path, temporary: Path, wanted: Mapping[int, Unit], embedder: Embedder
) -> frozenset[int]:
    """Copies the files of the generation in use; the numbers in them that hold what is wanted still.

    None, and no files, when there is no whole generation of this model or too much of it has changed.
    """
    try:
        generation, _ = checked(folder, embedder)
        for name in (VECTORS, PASSAGES):
            shutil.copyfile(generation / name, temporary / name)
        with closing(sqlite3.connect(temporary / PASSAGES)) as base:
            rows = dict(base.execute("SELECT id, fingerprint FROM passages").fetchall())
    except (IndexDamagedError, OSError, sqlite3.DatabaseError):
        rows = {}
    kept = frozenset(
        number for number, unit in wanted.items() if number in rows and rows[number] == fingerprint(unit)
    )
    changed = len(rows) + len(wanted) - 2 * len(kept)
    if kept and changed <= _PATCHED_UP_TO * len(wanted) and _cells(len(rows)) == _cells(len(wanted)):
        return kept
    for name in (VECTORS, PASSAGES):
        (temporary / name).unlink(missing_ok=True)
    return frozenset()


def _cells(passages: int) -> int:
    """How many cells the vectors are parted into: 0 for none, else a power of two near the root of their number."""
    return 0 if passages <= FLAT_UP_TO else 1 << round(math.log2(math.sqrt(passages)) + 0.5)


def _write_vectors(path: Path, new: Mapping[int, Unit], kept: frozenset[int], embedder: Embedder) -> None:
    import faiss

    vectors = np.zeros((0, embedder.dimension), dtype=np.float32)
    if new:
        vectors = embedder.encode([unit.searched for unit in new.values()])
    numbers = np.fromiter(new, dtype=np.int64, count=len(new))
    index: Any
    if path.exists():
        index = faiss.read_index(str(path))
        keep = np.fromiter(sorted(kept), dtype=np.int64, count=len(kept))
        index.remove_ids(faiss.IDSelectorNot(faiss.IDSelectorBatch(keep)))
    elif cells := _cells(len(new)):
        index = faiss.IndexIVFFlat(
            faiss.IndexFlatIP(embedder.dimension), embedder.dimension, cells, faiss.METRIC_INNER_PRODUCT
        )
        index.cp.niter, index.cp.max_points_per_centroid, index.cp.min_points_per_centroid = 10, 64, 1
        index.train(vectors)
        index.nprobe = PROBES
    else:
        index = faiss.IndexIDMap2(faiss.IndexFlatIP(embedder.dimension))
    if new:
        index.add_with_ids(vectors, numbers)
    _write(path, faiss.serialize_index(index).tobytes())


def _write_passages(path: Path, new: Mapping[int, Unit], kept: frozenset[int]) -> None:
    patched = path.exists()
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA journal_mode = OFF")
        if patched:
            rows = [number for (number,) in base.execute("SELECT id FROM passages ORDER BY id")]
            gone = [(number,) for number in rows if number not in kept]
            base.executemany("DELETE FROM stems WHERE rowid = ?", gone)
            base.executemany("DELETE FROM passages WHERE id = ?", gone)
        else:
            base.executescript(
                """
                CREATE TABLE passages (
                    id INTEGER PRIMARY KEY, document_id TEXT NOT NULL, reading_id TEXT NOT NULL,
                    spans TEXT NOT NULL, section TEXT NOT NULL, fingerprint TEXT NOT NULL
                );
                CREATE VIRTUAL TABLE stems USING fts5(text, detail=full, tokenize='unicode61 remove_diacritics 0');
                CREATE TABLE terms (term TEXT PRIMARY KEY, passages INTEGER NOT NULL) WITHOUT ROWID;
                CREATE INDEX by_document ON passages(document_id);
                """
            )
        base.executemany(
            "INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?)",
            (
                (
                    number,
                    unit.document_id,
                    unit.reading_id,
                    json.dumps([[s.start, s.end] for s in unit.spans]),
                    unit.kind.value,
                    fingerprint(unit),
                )
                for number, unit in sorted(new.items())
            ),
        )
        base.executemany(
            "INSERT INTO stems(rowid, text) VALUES (?, ?)",
            ((number, " ".join(words.index_terms(unit.searched))) for number, unit in sorted(new.items())),
        )
        base.execute("INSERT INTO stems(stems) VALUES ('optimize')")
        base.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'stems', 'row')")
        base.execute("DELETE FROM terms")
        base.execute("INSERT INTO terms SELECT term, doc FROM temp.vocabulary")
        base.commit()


def _write_meta(folder: Path, all_units: Sequence[Unit], embedder: Embedder) -> None:
    import faiss

    meta = {
        "format": FORMAT,
        "model": embedder.name,
        "revision": embedder.revision,
        "dimension": embedder.dimension,
        "passages": len(all_units),
        "passages_sha256": passages_hash(all_units),
        "versions": {"faiss": faiss.__version__, "sqlite": sqlite3.sqlite_version, "words": words.revision()},
        "files": {
            name: {"bytes": (folder / name).stat().st_size, "sha256": _sha256(folder / name)}
            for name in (VECTORS, PASSAGES)
        },
    }
    _write(folder / META, json.dumps(meta, indent=2, sort_keys=True).encode())


def _write(path: Path, data: bytes) -> None:
    """Written through to the disk: a rename must never come before the bytes it names."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _remove_others(folder: Path, kept: str) -> None:
    """Old generations, and what a build that was cut off left behind.

    One that another process still has open stays on Windows; the next build takes it.
    """
    for path in sorted(folder.iterdir()):
        if path.is_dir() and path.name != kept and path.name.startswith(("generation-", "tmp-")):
            shutil.rmtree(path, ignore_errors=True)
        elif path.is_file() and path.name.startswith("tmp-"):
            path.unlink(missing_ok=True)


def checked(folder: Path, embedder: Embedder) -> tuple[Path, dict[str, Any]]:
    """The generation in use and what it says of itself. Raises `IndexDamagedError` when it must be built again."""
    try:
        generation = folder / (folder / POINTER).read_text("utf-8").strip()
        meta = json.loads((generation / META).read_bytes())
    except FileNotFoundError as error:
        raise IndexDamagedError("Sökindexet saknas och byggs på nytt.") from error
    except (OSError, ValueError) as error:
        raise IndexDamagedError("Sökindexet är skadat och byggs på nytt.") from error
    _check_meta(meta, embedder)
    try:
        _check_files(generation, meta)
    except (OSError, KeyError, TypeError) as error:
        raise IndexDamagedError("Sökindexet är skadat och byggs på nytt.") from error
    return generation, meta


def _check_meta(meta: Any, embedder: Embedder) -> None:
    if not isinstance(meta, dict) or meta.get("format") != FORMAT:
        raise IndexDamagedError("Sökindexet är gjort av en annan version av verktyget och byggs på nytt.")
    if meta.get("revision") != embedder.revision:
        raise IndexDamagedError(
            f"Sökindexet är gjort med en annan sökmodell ({meta.get('model')}) än den som används nu "
            f"({embedder.name}) och byggs på nytt."
        )
    if meta.get("versions", {}).get("words") != words.revision():
        raise IndexDamagedError("Sökindexet är gjort med en annan ordlista och byggs på nytt.")


def _check_files(generation: Path, meta: dict[str, Any]) -> None:
    for name in (VECTORS, PASSAGES):
        path, expected = generation / name, meta["files"][name]
        size = path.stat().st_size
        if size != expected["bytes"] or (size <= _HASHED_WHOLE and _sha256(path) != expected["sha256"]):
            raise OSError(f"{name} is not as it was written")
