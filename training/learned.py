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
import scipy.sparse
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from assistant import stance  # noqa: E402
from assistant.domain import Stance  # noqa: E402
from assistant.stance import learned  # noqa: E402

SHARED = Path(os.environ.get("REMISS_SHARED") or ROOT.parent / "shared")
WRITTEN, QUOTES = ROOT / "eval" / "written_sentences.tsv", ROOT / "eval" / "quote_labels.tsv"
STRENGTH = 30.0
"""Inverse of the penalty."""
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


def fitted(features: scipy.sparse.csr_matrix, examples: Sequence[Example]) -> LogisticRegression:
    model = LogisticRegression(C=STRENGTH, max_iter=150, tol=1e-3)
    return model.fit(features, [e.label for e in examples])


def report(examples: Sequence[Example], features: scipy.sparse.csr_matrix) -> None:
    """What is said where the grammar finds no stand, of writers and inquiries left out."""
    sources = sorted({e.source for e in examples})
    fold = {source: number % FOLDS for number, source in enumerate(sources)}
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for left_out in range(FOLDS):
        train = [i for i, e in enumerate(examples) if fold[e.source] != left_out]
        test = [i for i, e in enumerate(examples) if fold[e.source] == left_out]
        model = fitted(features[train], [examples[i] for i in train])
        chances = model.predict_proba(features[test])[:, [list(model.classes_).index(name) for name in NAMES]]
        for i, chance in zip(test, chances, strict=True):
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


def write(model: LogisticRegression) -> None:
    order = [list(model.classes_).index(name) for name in NAMES]
    weights, bias = model.coef_[order].T, model.intercept_[order]
    step = float(np.abs(weights).max()) / 127
    np.savez_compressed(learned.FOLDER / "weights.npz", weights=np.round(weights / step).astype(np.int8))
    told = {"step": round(step, 9), "bias": [round(float(one), 6) for one in bias], "labels": NAMES}
    (learned.FOLDER / "scale.json").write_text(json.dumps(told) + "\n", encoding="utf-8")


def main() -> None:
    examples = [*written(), *quoted()]
    features = matrix(examples)
    write(fitted(features, examples))
    if "--measure" in sys.argv[1:]:
        report(examples, features)


if __name__ == "__main__":
    main()
