"""Passages -> a FAISS index and a full-text index -> hits.

A search helps to find; it never decides who is in the table. The two indexes see different things:
the vectors that "kostnader" and "ekonomiska konsekvenser" are near, the full text that "SOU 2026:14"
is exactly that. Their rankings are fused by reciprocal rank, so that no score has to be calibrated
against another.

Anything that is wrong with the files is an `IndexDamagedError`: an index holds nothing of its own and
is built again. How they are written is in files.py.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant import words
from assistant.domain import Citation, Hit, Problem, ReadDocument, SectionKind, Span
from assistant.search import files, fulltext, rerank
from assistant.search.contents import Report
from assistant.search.embedders import Embedder
from assistant.search.files import PASSAGES, POINTER, VECTORS, IndexDamagedError
from assistant.search.units import Content, content

Reorder = Callable[[str, Sequence[Hit]], tuple[Hit, ...]]
"""A question and hits, best first, to the same hits in another order."""

_FUSION = 10
"""Constant of reciprocal rank fusion: on held-out titles and headings 10 ranks better than the usual 60."""
_DEPTH = 60
"""How far down each ranking is read before they are fused."""


def _silent(done: int, total: int) -> None:
    """Nobody wants to know how far it has come."""


def build(folder: Path, parts: Sequence[ReadDocument], embedder: Embedder, report: Report = _silent) -> Index:
    """Writes an index of all passages of `parts` into `folder`, swaps it in, and opens it."""
    write(folder, content(parts), embedder, report)
    return open(folder, embedder)


def write(
    folder: Path,
    found: Content,
    embedder: Embedder,
    report: Report = _silent,
    everything: Callable[[], Content] | None = None,
) -> None:
    """Writes an index of `found` into `folder` and swaps it in."""
    files.write(folder, found, embedder, report, everything)


def open(folder: Path, embedder: Embedder) -> Index:
    """The index in `folder`, checked. Raises `IndexDamagedError` when it must be built again."""
    before = _in_use(folder)
    try:
        return _open(folder, embedder)
    except IndexDamagedError:
        if _in_use(folder) == before:
            raise
        return _open(folder, embedder)  # another was swapped in meanwhile


def _in_use(folder: Path) -> str:
    try:
        return files.current(folder)[0].name
    except IndexDamagedError:
        return ""


def _open(folder: Path, embedder: Embedder) -> Index:
    import faiss

    generation, meta = files.checked(folder, embedder)
    base: sqlite3.Connection | None = None
    try:
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
    folder: Path,
    parts: Sequence[ReadDocument],
    embedder: Embedder,
    sha256: str = "",
    report: Report = _silent,
    stamps: Mapping[str, str] | None = None,
) -> tuple[Index, Problem | None]:
    """The index of exactly these documents: the one in `folder` when it is of them and whole, else a new one.

    `sha256` of their content, when it is known: working it out takes seconds in a very big case. So do `stamps`, by
    document id, spare it: a document that the index has under the same stamp is not looked at. The problem says
    why an index that was there could not be used; None when nothing was wrong.
    """
    problem: Problem | None = None
    found = None if sha256 else content(parts, stamps, files.known(folder) if stamps else None)
    try:
        index = open(folder, embedder)
    except IndexDamagedError as error:
        if (folder / POINTER).exists():
            problem = Problem(str(error), "Du behöver inte göra något.")
    else:
        if index.passages_sha256 == (found.sha256 if found else sha256):
            return index, None
        index.close()
    write(folder, found or content(parts), embedder, report, lambda: content(parts, stamps))
    return open(folder, embedder), problem


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
        self._reorder: Reorder | None = None

    def reordered(self, by: Reorder | None) -> None:
        """From now on the best hits are put in an order of its own, see rerank.py."""
        self._reorder = by

    def __len__(self) -> int:
        return int(self.meta["passages"])

    @property
    def passages_sha256(self) -> str:
        """To see whether the index is of the passages at hand: `units.content`."""
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

    def search(
        self,
        query: str,
        k: int = 10,
        document_ids: Collection[str] | None = None,
        sections: Collection[SectionKind] | None = None,
    ) -> tuple[Hit, ...]:
        """The `k` best passages, best first; in some documents or kinds of section only, when given.

        Scores are those of the fused rankings, also where a reranker has put the hits in another order.
        The same query gives the same hits in the same order: equal scores are ordered by passage id.
        """
        if not len(self) or k < 1 or any(f is not None and not f for f in (document_ids, sections)):
            return ()
        where, values = _where(document_ids, sections)
        try:
            with self._lock:
                found = self._search(query, max(k, rerank.DEPTH) if self._reorder else k, where, values)
        except sqlite3.DatabaseError as error:
            raise IndexDamagedError("Sökindexet är skadat och byggs på nytt.") from error
        return self._reorder(query, found)[:k] if self._reorder else found

    def _search(self, query: str, k: int, where: str, values: Sequence[str]) -> tuple[Hit, ...]:
        allowed = None
        if where:
            rows = self._base.execute(f"SELECT id FROM passages WHERE {where} ORDER BY id", values)  # noqa: S608 - only marks
            allowed = np.array([row[0] for row in rows], dtype=np.int64)
        depth = max(_DEPTH, 3 * k)
        scores: dict[int, float] = {}
        by_text = fulltext.ranked(
            self._base, len(self), self.meta["length"], query, depth, where, values,
            None if allowed is None else allowed.tolist(),
        )  # fmt: skip
        for ranking in (by_text, self._by_vector(query, depth, allowed)):
            for rank, number in enumerate(ranking, start=1):
                scores[number] = scores.get(number, 0.0) + 1 / (_FUSION + rank)
        best = sorted(scores, key=lambda number: (-scores[number], number))[:k]
        return tuple(self._hit(number, scores[number]) for number in best)

    def _by_vector(self, query: str, depth: int, allowed: npt.NDArray[np.int64] | None) -> list[int]:
        import faiss

        vector = self._embedder.encode_queries([words.normalise(query)])
        if not vector.any() or (allowed is not None and not len(allowed)):
            return []
        parameters: Any = None
        if allowed is not None:
            cells = getattr(self._vectors, "nlist", 0)
            # the keyword arguments of both are added at run time
            make: Any = faiss.SearchParametersIVF if cells else faiss.SearchParameters
            every = {"nprobe": cells} if cells else {}  # a few documents may lie in any cell
            parameters = make(sel=faiss.IDSelectorBatch(allowed), **every)
        scores, numbers = self._vectors.search(vector, min(depth, len(self)), params=parameters)
        found = [(-float(s), int(n)) for s, n in zip(scores[0], numbers[0], strict=True) if n >= 0]
        return [number for _, number in sorted(found)]

    def _hit(self, number: int, score: float) -> Hit:
        document_id, reading_id, spans = self._base.execute(
            "SELECT document_id, reading_id, spans FROM passages WHERE id = ?", (number,)
        ).fetchone()
        citation = Citation(reading_id, tuple(Span(first, last) for first, last in json.loads(spans)))
        return Hit(document_id, citation, round(score, 6))


def _where(
    document_ids: Collection[str] | None, sections: Collection[SectionKind] | None
) -> tuple[str, list[str]]:
    """A condition on passages with its values; empty when all may be found."""
    conditions, values = [], []
    for column, wanted in (("document_id", document_ids), ("section", sections)):
        if wanted is not None:
            conditions.append(f"{column} IN ({','.join('?' * len(wanted))})")
            values += sorted(str(one) for one in wanted)
    return " AND ".join(conditions), values
