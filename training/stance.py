"""Measures how often readings of each kind are right: `python training/stance.py`.

The shares in `assistant/stance/confidence.py` are these, rounded and never above 0.98. They are measured on the
labelled quotes (`eval/quote_labels.tsv`); how well they hold on inquiries that were not measured is told by leaving
each fifth of the inquiries out in turn. Nothing is written: a share is changed by a person, and a test holds the
table to what is measured.
"""

from __future__ import annotations

import os
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from assistant.domain import Stance  # noqa: E402
from assistant.evaluation.labelled import LABELS, Labelled, labelled  # noqa: E402

SHARED = Path(os.environ.get("REMISS_SHARED") or ROOT.parent / "shared")
FOLDS = 5
PRIOR = 4
"""So many quotes of the label as a whole are added to each kind: a share of few quotes is drawn to the label's."""


@dataclass(frozen=True, slots=True)
class Read:
    """A reading of a labelled quote."""

    inquiry: str
    label: str
    kind: str
    """The label and the place in the table: "T < 0.61", "O POSITIVE"."""
    right: float
    """The share of the two readers who gave the same label."""


def readings(items: Sequence[Labelled]) -> list[Read]:
    return [
        Read(item.source.split("/")[0], item.label, kind(item), sum(x == item.label for x in item.labels) / 2)
        for item in items
    ]


def kind(item: Labelled) -> str:
    if item.label == Stance.OKLART.label:
        return f"{item.label} {item.tone.value}"
    return f"{item.label} {item.confidence:.2f}"


def shares(read: Sequence[Read]) -> dict[str, float]:
    """For each kind of reading the share that is right."""
    labels: dict[str, list[float]] = defaultdict(list)
    kinds: dict[str, list[float]] = defaultdict(list)
    for one in read:
        labels[one.label].append(one.right)
        kinds[one.kind].append(one.right)
    return {
        name: (sum(right) + PRIOR * sum(of := labels[name.split()[0]]) / len(of)) / (len(right) + PRIOR)
        for name, right in kinds.items()
    }


def unseen(read: Sequence[Read]) -> tuple[float, float]:
    """Brier score and mean distance between share and truth, on inquiries left out."""
    inquiries = sorted({one.inquiry for one in read})
    pairs: list[tuple[float, float]] = []
    for fold in range(FOLDS):
        out = set(inquiries[fold::FOLDS])
        told = shares([one for one in read if one.inquiry not in out])
        pairs += [(told.get(one.kind, 0.9), one.right) for one in read if one.inquiry in out]
    groups: dict[float, list[float]] = defaultdict(list)
    for share, right in pairs:
        groups[round(share, 1)].append(share - right)
    brier = sum((share - right) ** 2 for share, right in pairs) / len(pairs)
    return brier, sum(abs(sum(group)) for group in groups.values()) / len(pairs)


def main() -> int:
    quotes = SHARED / "data" / "quotes_dev.jsonl"
    if not quotes.exists():
        print(f"{quotes} is not there: set REMISS_SHARED to the folder with data/", file=sys.stderr)
        return 2
    read = readings(labelled(LABELS, quotes))
    many: dict[str, int] = defaultdict(int)
    for one in read:
        many[one.kind] += 1
    for name, share in sorted(shares(read).items()):
        print(f"{name:<12} {many[name]:>4} quotes  {share:.3f} right")
    brier, distance = unseen(read)
    print(f"on inquiries left out: Brier {brier:.4f}, mean distance {distance:.4f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
