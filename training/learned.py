"""Writes the weights of the learned reader beside the grammar: `python training/learned.py`.

Multinomial logistic regression on the features of `assistant/stance/learned.py`, fitted to the sentences that were written
for this (`eval/written_sentences.tsv`) and to labelled quotes (`eval/quote_labels.tsv`, whose texts are in ../shared).
Quotes whose split is "last" are never seen. Weights are rounded to a byte each. Printed: how well it does on the sentences
of writers and on the quotes of inquiries left out, where the grammar finds no stand. Same data, same file.
"""

from __future__ import annotations

import csv
import json
import os
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import scipy.sparse
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from assistant import stance  # noqa: E402
from assistant.domain import Stance  # noqa: E402
from assistant.stance import learned  # noqa: E402

SHARED = Path(os.environ.get("REMISS_SHARED") or ROOT.parent / "shared")
WRITTEN, QUOTES = ROOT / "eval" / "written_sentences.tsv", ROOT / "eval" / "quote_labels.tsv"
STRENGTH = 10.0
"""Inverse of the penalty."""
WRITTEN_COUNTS = 0.3
"""What a written sentence counts beside a quote: it is there for its words, not for how people write."""
WRITTEN_TELLS = 0.5
"""How much is kept of what a sentence's being written tells: nearly all of those take a stand, and few quotes do."""
FOLDS = 5
NAMES = [label.label for label in learned.LABELS]


@dataclass(frozen=True, slots=True)
class Example:
    source: str
    """The inquiry of a quote, the writer of a sentence."""
    text: str
    label: str
    written: bool


def written() -> list[Example]:
    with WRITTEN.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(
            (line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE
        )
        return [
            Example(row["id"].split("-")[0], row["text"].replace("\\n", "\n"), row["label"], True)
            for row in rows
        ]


def quoted() -> list[Example]:
    texts = {}
    for line in (SHARED / "data" / "quotes_dev.jsonl").read_text("utf-8").splitlines():
        answer = json.loads(line)
        key = f"{answer['sou']}/{answer['respondent']}"
        texts[f"{key}#o"] = answer["overall"]["quote"]
        for number, section in enumerate(answer["sections"]):
            texts[f"{key}#{number}:{section['section']}"] = section["quote"]
    with QUOTES.open(encoding="utf-8", newline="") as file:
        return [
            Example(row["source"].split("/")[0], texts[row["source"]], row["first"], False)
            for row in csv.DictReader(file, delimiter="\t")
            if row["split"] != "last" and row["source"] in texts and row["second"] in ("", row["first"])
        ]


def matrix(examples: Sequence[Example]) -> scipy.sparse.csr_matrix:
    at, places, shares = [], [], []
    for number, example in enumerate(examples):
        for group, share in learned.rows(example.text):
            at += [number] * len(group)
            places += group
            shares += [share] * len(group)
    return scipy.sparse.csr_matrix((shares, (at, places)), (len(examples), learned.BUCKETS), dtype=np.float64)


def fitted(
    features: scipy.sparse.csr_matrix, examples: Sequence[Example]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Weights, of a place and a stance, and what each stance begins with.

    That a sentence was written is a feature of its own here, so that taking a stand is not learned as a habit of the
    language; half of it is given back (`WRITTEN_TELLS`).
    """
    known = np.array([[float(e.written)] for e in examples])
    counts = [WRITTEN_COUNTS if e.written else 1.0 for e in examples]
    model = LogisticRegression(C=STRENGTH, max_iter=150, tol=1e-3)
    model.fit(
        scipy.sparse.hstack([features, known]).tocsr(), [e.label for e in examples], sample_weight=counts
    )
    order = [list(model.classes_).index(name) for name in NAMES]
    bias = model.intercept_[order] + WRITTEN_TELLS * model.coef_[order, -1]
    return model.coef_[order, :-1].T, bias


def chances(
    features: scipy.sparse.csr_matrix, weights: npt.NDArray[np.float64], bias: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    scores = features @ weights + bias
    scores = np.exp(scores - scores.max(axis=1, keepdims=True))
    return scores / scores.sum(axis=1, keepdims=True)


def report(examples: Sequence[Example], features: scipy.sparse.csr_matrix) -> None:
    """What is said where the grammar finds no stand, of writers and inquiries left out."""
    sources = sorted({e.source for e in examples})
    fold = {source: number % FOLDS for number, source in enumerate(sources)}
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for left_out in range(FOLDS):
        train = [i for i, e in enumerate(examples) if fold[e.source] != left_out]
        test = [i for i, e in enumerate(examples) if fold[e.source] == left_out]
        weights, bias = fitted(features[train], [examples[i] for i in train])
        for i, chance in zip(test, chances(features[test], weights, bias), strict=True):
            example = examples[i]
            kind = "written" if example.written else "quotes"
            counts[kind, "all"] += 1
            counts[kind, "alone"] += NAMES[int(chance.argmax())] == example.label
            grammar = stance.read(example.text).stance
            counts[kind, "grammar"] += grammar.label == example.label
            said = learned.said([float(one) for one in chance]) if grammar is Stance.OKLART else None
            if said and learned.silenced(example.text, said.stance):
                said = None
            if said is None:
                counts[kind, "both"] += grammar.label == example.label
                counts[kind, "missed"] += grammar is Stance.OKLART and example.label != "O"
                continue
            counts[kind, "both"] += said.stance.label == example.label
            counts[kind, "said"] += 1
            counts[kind, "said rightly"] += said.stance.label == example.label
            counts[kind, "said of another stance"] += example.label not in ("O", said.stance.label)
            counts[kind, "turned round"] += {said.stance.label, example.label} == {"T", "A"}
    for kind in ("written", "quotes"):
        every = counts[kind, "all"]
        shares = ", ".join(
            f"{name} {counts[kind, name] / every:.3f}" for name in ("grammar", "alone", "both")
        )
        rest = ", ".join(
            f"{name} {n}"
            for (of, name), n in sorted(counts.items())
            if of == kind and name not in ("all", "grammar", "alone", "both")
        )
        print(f"{kind}: {every}; right: {shares}; where the grammar finds none: {rest}", flush=True)


def write(weights: npt.NDArray[np.float64], bias: npt.NDArray[np.float64]) -> None:
    step = float(np.abs(weights).max()) / 127
    np.savez_compressed(learned.FOLDER / "weights.npz", weights=np.round(weights / step).astype(np.int8))
    told = {"step": round(step, 9), "bias": [round(float(one), 6) for one in bias], "labels": NAMES}
    (learned.FOLDER / "scale.json").write_text(json.dumps(told) + "\n", encoding="utf-8")


def main() -> None:
    examples = [*written(), *quoted()]
    features = matrix(examples)
    write(*fitted(features, examples))
    if "--measure" in sys.argv[1:]:
        report(examples, features)


if __name__ == "__main__":
    main()
