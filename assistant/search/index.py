"""Passages -> a FAISS index and a full-text index -> hits.

A search helps to find; it never decides who is in the table. The two indexes see different things:
the vectors that "kostnader" and "ekonomiska konsekvenser" are near, the full text that "SOU 2026:14"
is exactly that. Their rankings are fused by reciprocal rank, so that no score has to be calibrated
against another.

On disk an index is a *generation*: a folder that is written whole under a temporary name and then
renamed. The file `current` names the generation in use and is replaced in one step, so a reader sees
the old index or the new one, never half of either. Anything that is wrong with it is an
`IndexDamagedError`: an index holds nothing of its own and is built again.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import threading
import uuid
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from assistant import words
from assistant.domain import Citation, Hit, Problem, ReadDocument, Span
from assistant.search.embedders import Embedder
from assistant.search.units import Unit, passages_hash, units

FORMAT = 1
"""Of the files: an index of another format is built again."""
POINTER = "current"
VECTORS, PASSAGES, META = "vectors.faiss", "passages.sqlite", "meta.json"

_FUSION = 10
"""Constant of reciprocal rank fusion: on held-out titles and headings 10 ranks better than the usual 60."""
_DEPTH = 60
"""How far down each ranking is read before they are fused."""
_HASHED_WHOLE = 32 << 20
"""Files up to this size are checked by their hash when opened, larger ones by size and counts."""


class IndexDamagedError(Exception):
    """The index is missing, damaged or of another model. Build it again. The message is for the user."""


# --------------------------------------------------------------------------------------------
# Building


def build(folder: Path, parts: Sequence[ReadDocument], embedder: Embedder) -> Index:
    """Writes an index of all passages of `parts` into `folder`, swaps it in, and opens it."""
    all_units = _in_order(parts)
    folder.mkdir(parents=True, exist_ok=True)
    temporary = folder / f"tmp-{uuid.uuid4().hex}"
    temporary.mkdir()
    try:
        _write_vectors(temporary / VECTORS, all_units, embedder)
        _write_passages(temporary / PASSAGES, all_units)
        _write_meta(temporary, all_units, embedder)
        name = f"generation-{uuid.uuid4().hex}"
        temporary.rename(folder / name)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
    pointer = folder / f"tmp-{uuid.uuid4().hex}"
    _write(pointer, name.encode())
    pointer.replace(folder / POINTER)
    _remove_others(folder, name)
    return open(folder, embedder)


def _write_vectors(path: Path, all_units: Sequence[Unit], embedder: Embedder) -> None:
    import faiss

    index = faiss.IndexIDMap2(faiss.IndexFlatIP(embedder.dimension))
    if all_units:
        vectors = embedder.encode([unit.searched for unit in all_units])
        index.add_with_ids(vectors, np.arange(1, len(all_units) + 1, dtype=np.int64))
    _write(path, faiss.serialize_index(index).tobytes())


def _write_passages(path: Path, all_units: Sequence[Unit]) -> None:
    base = sqlite3.connect(path)
    try:
        base.executescript(
            """
            PRAGMA journal_mode = OFF;
            CREATE TABLE passages (
                id INTEGER PRIMARY KEY, document_id TEXT NOT NULL, reading_id TEXT NOT NULL, spans TEXT NOT NULL
            );
            CREATE VIRTUAL TABLE stems USING fts5(
                text, content='', detail=full, tokenize='unicode61 remove_diacritics 0'
            );
            """
        )
        base.executemany(
            "INSERT INTO passages VALUES (?, ?, ?, ?)",
            (
                (
                    number,
                    unit.document_id,
                    unit.reading_id,
                    json.dumps([[s.start, s.end] for s in unit.spans]),
                )
                for number, unit in enumerate(all_units, start=1)
            ),
        )
        base.executemany(
            "INSERT INTO stems(rowid, text) VALUES (?, ?)",
            (
                (number, " ".join(words.index_terms(unit.searched)))
                for number, unit in enumerate(all_units, start=1)
            ),
        )
        base.execute("CREATE INDEX by_document ON passages(document_id)")
        base.commit()
    finally:
        base.close()


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


# --------------------------------------------------------------------------------------------
# Opening and searching


def open(folder: Path, embedder: Embedder) -> Index:
    """The index in `folder`, checked. Raises `IndexDamagedError` when it must be built again."""
    import faiss

    try:
        generation = folder / (folder / POINTER).read_text("utf-8").strip()
        meta = json.loads((generation / META).read_bytes())
    except FileNotFoundError as error:
        raise IndexDamagedError("Sökindexet saknas och byggs på nytt.") from error
    except (OSError, ValueError) as error:
        raise IndexDamagedError("Sökindexet är skadat och byggs på nytt.") from error
    _check_meta(meta, embedder)
    base: sqlite3.Connection | None = None
    try:
        _check_files(generation, meta)
        vectors = faiss.read_index(str(generation / VECTORS), faiss.IO_FLAG_MMAP_IFC)
        address = (generation / PASSAGES).resolve().as_uri() + "?mode=ro&immutable=1"
        base = sqlite3.connect(address, uri=True, check_same_thread=False)
        rows = base.execute("SELECT count(*) FROM passages").fetchone()[0]
    except (OSError, KeyError, TypeError, RuntimeError, sqlite3.DatabaseError) as error:
        if base is not None:
            base.close()
        raise IndexDamagedError("Sökindexet är skadat och byggs på nytt.") from error
    if not vectors.ntotal == rows == meta["passages"] or vectors.d != embedder.dimension:
        base.close()
        raise IndexDamagedError("Sökindexets delar stämmer inte överens. Det byggs på nytt.")
    return Index(base, vectors, embedder, meta)


def open_or_build(
    folder: Path, parts: Sequence[ReadDocument], embedder: Embedder
) -> tuple[Index, Problem | None]:
    """The index of exactly these documents: the one in `folder` when it is of them and whole, else a new one.

    The problem says why an index that was there could not be used; None when nothing was wrong.
    """
    problem = None
    try:
        index = open(folder, embedder)
    except IndexDamagedError as error:
        if (folder / POINTER).exists():
            problem = Problem(str(error), "Du behöver inte göra något.")
    else:
        if index.passages_sha256 == passages_hash(_in_order(parts)):
            return index, None
        index.close()
    return build(folder, parts, embedder), problem


def _in_order(parts: Sequence[ReadDocument]) -> list[Unit]:
    """Documents in the order of their ids: ids of passages do not depend on the order files were added in."""
    return [u for part in sorted(parts, key=lambda p: (p.document.id, p.reading.id)) for u in units(part)]


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


class Index:
    """An open index. Read-only; may be used from several threads."""

    def __init__(
        self, base: sqlite3.Connection, vectors: Any, embedder: Embedder, meta: dict[str, Any]
    ) -> None:
        self._base = base
        self._vectors = vectors
        self._embedder = embedder
        self._lock = threading.Lock()
        self._counts: dict[tuple[str, str | None], int] = {}
        self.meta = meta

    def __len__(self) -> int:
        return int(self.meta["passages"])

    @property
    def passages_sha256(self) -> str:
        """To see whether the index is of the passages at hand: `passages_hash`."""
        return str(self.meta["passages_sha256"])

    def close(self) -> None:
        self._base.close()

    def passages_with(self, word: str, document_id: str | None = None) -> int:
        """In how many passages, of all or of one document, a word or a compound with it stands."""
        key = (words.stem(word), document_id)
        if key not in self._counts:
            query, values = "SELECT count(*) FROM stems WHERE stems MATCH ?", [f'"{key[0]}"']
            if document_id is not None:
                query += " AND rowid IN (SELECT id FROM passages WHERE document_id = ?)"
                values.append(document_id)
            with self._lock:
                self._counts[key] = int(self._base.execute(query, values).fetchone()[0])
        return self._counts[key]

    def passages_of(self, document_id: str) -> int:
        """How many passages a document has in the index."""
        key = ("", document_id)
        if key not in self._counts:
            with self._lock:
                query = "SELECT count(*) FROM passages WHERE document_id = ?"
                self._counts[key] = int(self._base.execute(query, (document_id,)).fetchone()[0])
        return self._counts[key]

    def search(self, query: str, k: int = 10, document_ids: Collection[str] | None = None) -> tuple[Hit, ...]:
        """The `k` best passages, best first; in some documents only, when given.

        The same query gives the same hits in the same order: equal scores are ordered by passage id.
        """
        if not len(self) or k < 1 or (document_ids is not None and not document_ids):
            return ()
        try:
            with self._lock:
                return self._search(query, k, document_ids)
        except sqlite3.DatabaseError as error:
            raise IndexDamagedError("Sökindexet är skadat och byggs på nytt.") from error

    def _search(self, query: str, k: int, document_ids: Collection[str] | None) -> tuple[Hit, ...]:
        allowed = None if document_ids is None else self._of_documents(document_ids)
        depth = max(_DEPTH, 3 * k)
        scores: dict[int, float] = {}
        for ranking in (self._by_text(query, depth, document_ids), self._by_vector(query, depth, allowed)):
            for rank, number in enumerate(ranking, start=1):
                scores[number] = scores.get(number, 0.0) + 1 / (_FUSION + rank)
        best = sorted(scores, key=lambda number: (-scores[number], number))[:k]
        return tuple(self._hit(number, scores[number]) for number in best)

    def _of_documents(self, document_ids: Collection[str]) -> list[int]:
        marks = ",".join("?" * len(document_ids))
        rows = self._base.execute(
            f"SELECT id FROM passages WHERE document_id IN ({marks}) ORDER BY id",  # noqa: S608 - only marks
            sorted(document_ids),
        )
        return [row[0] for row in rows]

    def _by_vector(self, query: str, depth: int, allowed: list[int] | None) -> list[int]:
        import faiss

        vector = self._embedder.encode_queries([words.normalise(query)])
        if not vector.any():
            return []
        parameters: Any = None
        if allowed is not None:
            make: Any = faiss.SearchParameters  # its keyword arguments are added at run time
            parameters = make(sel=faiss.IDSelectorBatch(np.array(allowed, dtype=np.int64)))
        scores, numbers = self._vectors.search(vector, min(depth, len(self)), params=parameters)
        found = [(-float(s), int(n)) for s, n in zip(scores[0], numbers[0], strict=True) if n >= 0]
        return [number for _, number in sorted(found)]

    def _by_text(self, query: str, depth: int, document_ids: Collection[str] | None) -> list[int]:
        match = full_text_query(query)
        if not match:
            return []
        where, values = "", [match]
        if document_ids is not None:
            where = f"AND document_id IN ({','.join('?' * len(document_ids))})"
            values += sorted(document_ids)
        rows = self._base.execute(
            f"SELECT passages.id FROM stems JOIN passages ON passages.id = stems.rowid "  # noqa: S608 - only marks
            f"WHERE stems MATCH ? {where} ORDER BY bm25(stems), passages.id LIMIT ?",
            (*values, depth),
        )
        return [row[0] for row in rows]

    def _hit(self, number: int, score: float) -> Hit:
        document_id, reading_id, spans = self._base.execute(
            "SELECT document_id, reading_id, spans FROM passages WHERE id = ?", (number,)
        ).fetchone()
        citation = Citation(reading_id, tuple(Span(first, last) for first, last in json.loads(spans)))
        return Hit(document_id, citation, round(score, 6))


def full_text_query(query: str) -> str:
    """The words of a query as alternatives; words without content only when there are no others.

    >>> full_text_query("Vad säger svaret om kostnaderna?")
    '"säg" OR "svar" OR "kostn"'
    """
    found = list(words.tokens(words.normalise(query)))
    telling = [token for token in found if token.word not in words.STOP_WORDS] or found
    terms = dict.fromkeys(term for token in telling for term in words.terms(token.word))
    return " OR ".join(f'"{term}"' for term in terms)
