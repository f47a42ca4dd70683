"""Real quotes labelled in two independent readings: how often the sentence reader agrees, and how sure it should be.

The labels are `eval/quote_labels.tsv`: a quote's place in quotes_dev.jsonl, the two labels by the codebook, how many
of the readings were unsure, and a split: `tune` was looked at while the grammar was written, and `held`, of other inquiries, was
not, but for a part whose texts were read without the labels. The rest were labelled later, whole answers at a time: `seen` was
looked at, `last` only counted, and `once` has one reading, is for mending and training, and is not counted here. The quotes
themselves stay where they are published.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from assistant.domain import Tone
from assistant.evaluation.stance import names_of, scores
from assistant.stance import read

LABELS = Path(__file__).resolve().parents[2] / "eval" / "quote_labels.tsv"
SPLITS = ("tune", "held", "seen", "last")
_STEPS = (0.0, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)
_WIDTH = 40


@dataclass(frozen=True, slots=True)
class Labelled:
    """One quote with the labels of both readers, and what the tool says of it."""

    source: str
    split: str
    labels: tuple[str, str]
    unsure: int
    label: str
    confidence: float
    tone: Tone

    @property
    def agreed(self) -> str | None:
        return self.labels[0] if self.labels[0] == self.labels[1] else None


def labelled(labels: Path, published: Path) -> tuple[Labelled, ...]:
    """Raises ValueError when a labelled quote is not in `published`."""
    with labels.open(encoding="utf-8", newline="") as file:
        rows = {row["source"]: row for row in csv.DictReader(file, delimiter="\t") if row["second"]}
    found = []
    for source, name, text in quotes(published):
        row = rows.pop(source, None)
        if row is not None:
            reading = read(text, names_of(name))
            found.append(
                Labelled(
                    source,
                    row["split"],
                    (row["first"], row["second"]),
                    int(row["unsure"]),
                    reading.stance.label,
                    reading.confidence,
                    reading.tone,
                )
            )
    if rows:
        raise ValueError(
            f"{len(rows)} labelled quotes are not in {published}, for example {next(iter(rows))}"
        )
    return tuple(found)


def quotes(path: Path) -> Iterator[tuple[str, str, str]]:
    """Where a quote stands, who said it, and the quote on one line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        answer = json.loads(line)
        key, name = f"{answer['sou']}/{answer['respondent']}", answer.get("name") or answer["respondent"]
        places = [(f"{key}#o", answer.get("overall"))]
        places += [
            (f"{key}#{number}:{part['section']}", part) for number, part in enumerate(answer["sections"])
        ]
        for source, said in places:
            if said and said["quote"]:
                yield source, name, " ".join(said["quote"].split())


def agreement(items: tuple[Labelled, ...]) -> dict[str, Any]:
    """How the two readers agree: share and Cohen's kappa."""
    pairs = [item.labels for item in items]
    share = sum(one == other for one, other in pairs) / len(pairs)
    kinds = {label for pair in pairs for label in pair}
    chance = (
        sum(sum(one == kind for one, _ in pairs) * sum(other == kind for _, other in pairs) for kind in kinds)
        / len(pairs) ** 2
    )
    return {"quotes": len(pairs), "agreement": share, "kappa": (share - chance) / (1 - chance)}


def against(items: tuple[Labelled, ...], split: str, *, sure_only: bool = False) -> dict[str, Any]:
    """Scores where the two readers agree; `sure_only`: and neither was unsure."""
    chosen = [
        item for item in items if item.split == split and item.agreed and not (sure_only and item.unsure)
    ]
    return scores([str(item.agreed) for item in chosen], [item.label for item in chosen])


def reliability(items: tuple[Labelled, ...]) -> list[tuple[str, float, float, int, float]]:
    """For each label and step of confidence: label, from, to, quotes, and the share that both readers give the same label."""
    table = []
    for label in ("T", "TD", "A", "E", "N", "O"):
        for low, high in pairwise(_STEPS):
            chosen = [
                item
                for item in items
                if item.agreed and item.label == label and low <= item.confidence < high
            ]
            if chosen:
                right = sum(item.agreed == label for item in chosen)
                table.append((label, low, min(high, 1.0), len(chosen), right / len(chosen)))
    return table


def calibration(items: tuple[Labelled, ...]) -> dict[str, float]:
    """How near the confidence is to the share that is right: mean distance by steps of confidence, and Brier score.

    A reading is half right where the two readers differ and one agrees with it.
    """
    pairs = [(item.confidence, sum(label == item.label for label in item.labels) / 2) for item in items]
    distance = 0.0
    for low, high in pairwise(_STEPS):
        chosen = [pair for pair in pairs if low <= pair[0] < high]
        distance += abs(sum(sure - right for sure, right in chosen))
    return {
        "distance": distance / len(pairs),
        "brier": sum((sure - right) ** 2 for sure, right in pairs) / len(pairs),
    }


def chart(table: list[tuple[str, float, float, int, float]]) -> str:
    """The reliability table drawn: a bar as long as the share that is right, `|` where the step's confidence begins.

    >>> print(chart([("T", 0.9, 1.0, 20, 0.95)]))
    T   0.90-1.00  ####################################|#   0.950 of 20
    """
    lines = []
    for label, low, high, many, share in table:
        bar = "".join("#" if i < round(share * _WIDTH) else " " for i in range(_WIDTH))
        mark = min(_WIDTH - 1, round(low * _WIDTH))
        bar = f"{bar[:mark]}|{bar[mark + 1 :]}"
        lines.append(f"{label:<3} {low:.2f}-{high:.2f}  {bar} {share:.3f} of {many}")
    return "\n".join(lines)


def run_labelled(quotes: Path, out: Path) -> dict[str, Any]:
    """Read the labelled quotes of `quotes`, draw the reliability in `out`, and return what was measured."""
    items = labelled(LABELS, quotes)
    out.write_text(chart(reliability(items)) + "\n", encoding="utf-8")
    return {
        "readers": agreement(items),
        **{
            f"{split}{', neither unsure' if sure else ''}": {
                key: value
                for key, value in against(items, split, sure_only=sure).items()
                if key != "confusion"
            }
            for split in SPLITS
            for sure in (False, True)
        },
        "calibration": calibration(items),
    }
