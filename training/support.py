"""Measures how support and doubts in an answer are called: `python training/support.py`.

`eval/answer_labels.tsv` has whole answers labelled by the codebook, put together of their own published quotes: one
label, and others that a careful reader could also have chosen ("?": the reader was unsure, and named no other);
`letters_dev.jsonl` has more. The weights in `assistant/positions/support.py` are what logistic regression gives on
the answers that only support, wholly or in part, with and without doubts, and those in `assistant/statements/leaning.py`
what it gives on the answers without a stand; how it does on inquiries left out, and how
often what is decided is right on the answers that were not looked at (`judge`, `last`), is printed. Nothing is written: a
weight is changed by a person. The doubts, and what reads like support or opposition, are
told by weights that saw no quote of the inquiry.
"""

from __future__ import annotations

import csv
import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "training")]

import learned as hints  # noqa: E402
import tone  # noqa: E402

from assistant.domain import Position, Stance, Statement  # noqa: E402
from assistant.evaluation.letters import read_letter  # noqa: E402
from assistant.positions import support  # noqa: E402
from assistant.stance import learned  # noqa: E402
from assistant.statements import doubt, leaning  # noqa: E402

SHARED = Path(os.environ.get("REMISS_SHARED") or ROOT.parent / "shared")
LABELS = ROOT / "eval" / "answer_labels.tsv"
DECIDED_AT = 0.6
FOLDS = 8
PENALTY = 1.0
ALSO = 0.35
"""What a label that could also have been chosen counts."""
UNSURE = 0.6
"""What an answer counts whose reader was unsure, and named no other label."""


@dataclass(frozen=True, slots=True)
class Answer:
    source: str
    labels: tuple[str, ...]
    split: str
    text: str
    name: str

    @property
    def inquiry(self) -> str:
        return self.source.partition("/")[0]

    @property
    def counts(self) -> float:
        return UNSURE if "?" in self.labels else 1.0

    def plain(self) -> float:
        """How much the label is plain support."""
        return self.called("T")

    def called(self, *wanted: str) -> float:
        """How much the label is one of these."""
        others = [label for label in self.labels[1:] if label != "?"]
        if self.labels[0] in wanted:
            return 1 - ALSO * any(label not in wanted for label in others)
        return ALSO * any(label in wanted for label in others)


def collage(answer: dict[str, Any], name: str) -> str:
    """An answer of its quotes, under the numbers of the sections they concern."""
    overall, sections = answer["overall"], answer["sections"]
    blocks = [f"Yttrande över betänkandet SOU {answer['sou']}", name, "Sammanfattning", overall["quote"]]
    for section in sections:
        number = section["section"].lstrip("abcdefghijklmnopqrstuvwxyz") or section["section"]
        blocks += [f"Avsnitt {number}", section["quote"]]
    return "\n\n".join(blocks) + "\n"


def answers(shared: Path) -> list[Answer]:
    with LABELS.open(encoding="utf-8") as lines:
        rows = {row["source"]: row for row in csv.DictReader(lines, delimiter="\t")}
    found = []
    for line in (shared / "data" / "quotes_dev.jsonl").read_text("utf-8").splitlines():
        one = json.loads(line)
        source = f"{one['sou']}/{one['respondent']}"
        if (row := rows.pop(source, None)) is not None:
            labels = (row["label"], *(label for label in row["also"].split(",") if label))
            name = one["name"] or re.sub(r"[-_\d]+", " ", one["respondent"]).strip().capitalize()
            found.append(Answer(source, labels, row["split"], collage(one, name), name))
    if rows:
        raise ValueError(f"{len(rows)} labelled answers are not there, for example {next(iter(rows))}")
    for line in (shared / "data" / "letters_dev.jsonl").read_text("utf-8").splitlines():
        one = json.loads(line)
        source = f"{one['sou']}/{one['respondent']}"
        found.append(Answer(source, (one["label"],), "tune", one["text"], one["respondent"]))
    return found


Read = tuple[Position, dict[str, float] | None, dict[str, float] | None]
"""An answer's position, what support was weighed by, and what an answer without a stand was, if it came to that."""


def read(items: Sequence[Answer], quotes: Sequence[tone.Quote]) -> list[Read]:
    """How each answer is read."""
    inquiries = sorted({quote.inquiry for quote in quotes} | {item.inquiry for item in items})
    seen: list[dict[str, float]] = []
    leant: list[Mapping[str, float]] = []
    chance, weigh = support.chance, leaning.weigh

    def told(supported: Sequence[Statement], comments: Sequence[Statement]) -> float:
        seen.append(support.described(supported, comments))
        return chance(supported, comments)

    def leans(told: Mapping[str, float]) -> tuple[Stance, float] | None:
        leant.append(told)
        return weigh(told)

    examples = [*hints.written(), *hints.quoted()]
    features = hints.matrix(examples)
    found: dict[str, Read] = {}
    fewest = tone.INQUIRIES * (tone.FOLDS - 1) // tone.FOLDS
    for fold in range(tone.FOLDS):
        out = set(inquiries[fold :: tone.FOLDS])
        table = tone.fit([quote for quote in quotes if quote.inquiry not in out], fewest)
        kept = [number for number, example in enumerate(examples) if example.source not in out]
        weights, bias = hints.fitted(features[kept], [examples[number] for number in kept])
        likely = weights.astype(np.float32), bias.astype(np.float32)
        learned._chances.cache_clear()
        learned._of_words.cache_clear()
        with (
            patch.object(learned, "_weights", lambda likely=likely: likely),
            patch.object(support, "chance", told),
            patch.object(leaning, "weigh", leans),
            patch.object(doubt, "_weights", lambda table=table: table),
        ):
            for item in items:
                if item.inquiry in out:
                    seen.clear()
                    leant.clear()
                    position, _ = read_letter(item.source.replace("/", "-"), item.text, item.name, DECIDED_AT)
                    found[item.source] = (
                        position,
                        seen[0] if seen else None,
                        dict(leant[0]) if leant else None,
                    )
    return [found[item.source] for item in items]


def fit(rows: np.ndarray, plain: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Weights of logistic regression with a penalty on all but the constant, by Newton's method."""
    table = np.c_[np.ones(len(rows)), rows]
    penalty = PENALTY * np.diag([0.0, *np.ones(rows.shape[1])])
    weights = np.zeros(table.shape[1])
    for _ in range(50):
        told = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (counts * (plain - told)) - penalty @ weights
        bend = (table * (counts * told * (1 - told))[:, None]).T @ table + penalty
        step = np.linalg.solve(bend, slope)
        weights += step
        if np.abs(step).max() < 1e-9:
            break
    return weights


def lean(pairs: Sequence[tuple[Answer, dict[str, float]]]) -> None:
    """Prints the weights of answers without a stand, and how often they are called comments, on inquiries left out."""
    rows = np.array([list(signs.values()) for _, signs in pairs])
    counts = np.array([item.counts for item, _ in pairs])
    tune = np.array([item.split == "tune" for item, _ in pairs])
    inquiries = sorted({item.inquiry for item, _ in pairs})
    comments = np.ones(len(pairs))
    print(f"{len(pairs)} answers without a stand")
    for name, labels in (("FOR", ("T", "TD")), ("AGAINST", ("A",))):
        called = np.array([item.called(*labels) for item, _ in pairs])
        weights = fit(rows[tune], called[tune], counts[tune])
        print(
            f"  {name}:",
            *(
                f"{sign} {weight:.2f},"
                for sign, weight in zip(["constant", *pairs[0][1]], weights, strict=True)
            ),
        )
        for fold in range(FOLDS):
            out = np.array([item.inquiry in inquiries[fold::FOLDS] for item, _ in pairs])
            weights = fit(rows[~out & tune], called[~out & tune], counts[~out & tune])
            comments[out] -= 1 / (1 + np.exp(-np.c_[np.ones(out.sum()), rows[out]] @ weights))
    for split in ("tune", "judge", "last"):
        for sure in (False, True):
            own = [item.split == split and (not sure or len(item.labels) == 1) for item, _ in pairs]
            left = [
                item.labels[0]
                for (item, _), mine, chance in zip(pairs, own, comments, strict=True)
                if mine and chance >= leaning.COMMENTS
            ]
            if left:
                share = left.count("O") / len(left)
                print(
                    f"  {split}{', sure' * sure}: {len(left)} of {sum(own)} left as comments, {share:.2f} called so"
                )


def main() -> int:
    if not (SHARED / "data" / "quotes_dev.jsonl").exists():
        print(f"{SHARED}: set REMISS_SHARED to the folder with data/", file=sys.stderr)
        return 2
    items = answers(SHARED)
    positions = read(items, tone.read(SHARED))
    without = [(item, signs) for item, (*_, signs) in zip(items, positions, strict=True) if signs is not None]
    lean(without)
    pairs = [(item, told) for item, (_, told, _) in zip(items, positions, strict=True) if told is not None]
    names = list(pairs[0][1])
    rows = np.array([list(told.values()) for _, told in pairs])
    plain = np.array([item.plain() for item, _ in pairs])
    counts = np.array([item.counts * (item.labels[0] in ("T", "TD")) for item, _ in pairs])
    print(f"{len(items)} answers, {len(pairs)} with support that is weighed")
    tune = np.array([item.split == "tune" for item, _ in pairs])
    for name, weight in zip(["constant", *names], fit(rows[tune], plain[tune], counts[tune]), strict=True):
        print(f'    "{name}": {weight:.2f},')
    inquiries = sorted({item.inquiry for item, _ in pairs})
    told = np.zeros(len(pairs))
    for fold in range(FOLDS):
        out = np.array([item.inquiry in inquiries[fold::FOLDS] for item, _ in pairs])
        weights = fit(rows[~out], plain[~out], counts[~out])
        told[out] = 1 / (1 + np.exp(-np.c_[np.ones(out.sum()), rows[out]] @ weights))
    judged = np.array([item.labels[0] in ("T", "TD") for item, _ in pairs])
    right = np.mean((told >= 0.5)[judged] == (plain >= 0.5)[judged])
    print(f"plain or in part told right: {right:.3f} of {judged.sum()} (inquiries left out)")
    for low, high in ((0.0, 0.2), (0.2, 0.4), (0.4, 0.6), (0.6, 0.72), (0.72, 0.85), (0.85, 1.01)):
        chosen = (told >= low) & (told < high)
        if chosen.any():
            print(
                f"told {low:.2f}-{high:.2f}: {chosen.sum():>3} answers, {plain[chosen].mean():.2f} plain (inquiries left out)"
            )
    for split in ("tune", "judge", "last"):
        own = [
            (item, position)
            for item, (position, *_) in zip(items, positions, strict=True)
            if item.split == split
        ]
        decided = [(item, position) for item, position in own if position.decided]
        print(f"{split}: {len(own)} answers, mostly doubtful ones, {len(decided) / len(own):.2f} decided")
        for stance in (Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER, Stance.OKLART):
            labels = [item.labels for item, position in decided if position.stance is stance]
            if labels:
                first = sum(one[0] == stance.label for one in labels) / len(labels)
                any_ = sum(stance.label in one for one in labels) / len(labels)
                print(
                    f"  {stance.label}: {len(labels)} decided, {first:.2f} the first label, {any_:.2f} one of the labels"
                )
    return 0


if __name__ == "__main__":
    sys.exit(main())
