"""What stands in the two files of an index: vectors for FAISS, and words for SQLite's full text."""

from __future__ import annotations

import json
import math
import os
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

from assistant import words
from assistant.search.embedders import Embedder, Matrix
from assistant.search.units import Known, Unit

FLAT_UP_TO = 20_000
"""Passages that are all compared with a query. On two busy cores 100,000 took 26 ms, in cells (IVF) 0.4 ms."""
PROBES = 128
"""Cells of an IVF index that a query looks into."""
_TOKENS = "detail=full, tokenize='unicode61 remove_diacritics 0'"
_BATCH = 64
"""Passages embedded between two reports."""

Report = Callable[[int, int], None]
"""How many passages are embedded, and of how many."""


def cells(passages: int) -> int:
    """How many cells the vectors are parted into: 0 for none, else a power of two near the root of their number."""
    return 0 if passages <= FLAT_UP_TO else 1 << round(math.log2(math.sqrt(passages)) + 0.5)


def write_vectors(
    path: Path,
    before: Path | None,
    new: Mapping[int, Unit],
    gone: Collection[int],
    embedder: Embedder,
    report: Report,
) -> None:
    """A new file with the vectors of `new`; with those of the file `before`, if there is one, without what is `gone`."""
    import faiss

    vectors = _embedded([unit.searched for unit in new.values()], embedder, report)
    index: Any
    if before is not None:
        index = faiss.read_index(str(before))
        index.remove_ids(faiss.IDSelectorBatch(_numbers(gone)))
    elif parts := cells(len(new)):
        index = faiss.IndexIVFFlat(
            faiss.IndexFlatIP(embedder.dimension), embedder.dimension, parts, faiss.METRIC_INNER_PRODUCT
        )
        index.cp.niter, index.cp.max_points_per_centroid, index.cp.min_points_per_centroid = 10, 64, 1
        index.train(vectors)
        index.nprobe = PROBES
    else:
        index = faiss.IndexIDMap2(faiss.IndexFlatIP(embedder.dimension))
    if new:
        index.add_with_ids(vectors, _numbers(new))
    faiss.write_index(index, str(path))
    through(path)


def _numbers(those: Collection[int]) -> Any:
    return np.fromiter(those, dtype=np.int64, count=len(those))


def _embedded(texts: list[str], embedder: Embedder, report: Report) -> Matrix:
    made = [np.zeros((0, embedder.dimension), dtype=np.float32)]
    for first in range(0, len(texts), _BATCH):
        report(first, len(texts))
        made.append(embedder.encode(texts[first : first + _BATCH]))
    return np.concatenate(made)


def write_passages(
    path: Path,
    new: Mapping[int, Unit],
    gone: Collection[int],
    away: Collection[str],
    fingerprints: Mapping[int, str],
    documents: Mapping[str, Known],
    words_before: int,
) -> int:
    """A new file, or the one that is there changed, with places, kinds of section and words.

    Gone are the passages `gone` and the documents `away`; `documents` are those that are not as they were. There were so many words before; how many there are now is returned.
    """
    patched = path.exists()
    texts = {number: " ".join(words.index_terms(unit.searched)) for number, unit in sorted(new.items())}
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA journal_mode = OFF")
        base.execute(
            "PRAGMA secure_delete = ON"
        )  # what is gone is overwritten in the copy, not only forgotten
        if patched:
            rows = [(number,) for number in sorted(gone)]
            went = _texts_of(base, gone)
            base.executemany("DELETE FROM stems WHERE rowid = ?", rows)
            base.executemany("DELETE FROM passages WHERE id = ?", rows)
            base.executemany("DELETE FROM documents WHERE id = ?", [(key,) for key in sorted(away)])
        else:
            base.executescript(
                f"""
                CREATE TABLE passages (
                    id INTEGER PRIMARY KEY, document_id TEXT NOT NULL, reading_id TEXT NOT NULL,
                    spans TEXT NOT NULL, section TEXT NOT NULL, fingerprint TEXT NOT NULL
                );
                CREATE VIRTUAL TABLE stems USING fts5(text, {_TOKENS});
                CREATE TABLE terms (term TEXT PRIMARY KEY, passages INTEGER NOT NULL) WITHOUT ROWID;
                CREATE INDEX by_document ON passages(document_id);
                CREATE TABLE documents (id TEXT PRIMARY KEY, stamp TEXT NOT NULL, sha256 TEXT NOT NULL) WITHOUT ROWID;
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
                    fingerprints[number],
                )
                for number, unit in sorted(new.items())
            ),
        )
        base.executemany(
            "INSERT OR REPLACE INTO documents VALUES (?, ?, ?)",
            ((key, one.stamp, one.sha256) for key, one in sorted(documents.items())),
        )
        base.executemany(
            "INSERT INTO stems(rowid, text) VALUES (?, ?)",
            texts.items(),
        )
        came = list(texts.values())
        if not patched:  # after a change it would write all words again, and a few more segments cost nothing
            base.execute("INSERT INTO stems(stems) VALUES ('optimize')")
        if patched:  # only what went and came is counted: all the words again take a second
            total = words_before + _count(base, came, 1) + _count(base, went, -1)
        else:
            base.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'stems', 'row')")
            base.execute("INSERT INTO terms SELECT term, doc FROM temp.vocabulary")
            (total,) = base.execute("SELECT total(cnt) FROM temp.vocabulary").fetchone()
        base.commit()
    return int(total)


def _texts_of(base: sqlite3.Connection, numbers: Collection[int]) -> list[str]:
    """The words of some passages, as they were put in."""
    found = (
        base.execute("SELECT text FROM stems WHERE rowid = ?", (one,)).fetchone() for one in sorted(numbers)
    )
    return [row[0] for row in found if row]


def _count(base: sqlite3.Connection, texts: Sequence[str], sign: int) -> int:
    """Adds passages to, or takes them from, what is known of each word; how many words that were.

    The full text itself takes the words apart, so that it comes to the same as counting all of them again.
    """
    base.execute(f"CREATE VIRTUAL TABLE temp.some USING fts5(text, {_TOKENS})")
    base.execute("CREATE VIRTUAL TABLE temp.words_of_some USING fts5vocab('temp', 'some', 'row')")
    base.executemany("INSERT INTO temp.some(text) VALUES (?)", ((text,) for text in texts))
    base.execute(
        "INSERT INTO terms SELECT term, ? * doc FROM temp.words_of_some WHERE true"
        " ON CONFLICT(term) DO UPDATE SET passages = passages + excluded.passages",
        (sign,),
    )
    base.execute("DELETE FROM terms WHERE passages = 0 AND term IN (SELECT term FROM temp.words_of_some)")
    (total,) = base.execute("SELECT total(cnt) FROM temp.words_of_some").fetchone()
    base.execute("DROP TABLE temp.words_of_some")
    base.execute("DROP TABLE temp.some")
    return sign * int(total)


def through(path: Path) -> None:
    """On the disk: a rename must never come before the bytes it names."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
