"""Writes how likely each stance on the whole is: `python training/positions.py` (with `--measure`, only prints).

Multinomial logistic regression on the signs that `assistant/positions/likely.py` names, fitted to the labelled answers that
are in view (`eval/answer_labels.tsv`, split "tune", and `letters_dev.jsonl`), and to no others. An answer counts
as much as its label is likely to be what a second reader says. Doubts and likenesses are told by weights that saw no quote of
the inquiry. Printed, each eighth of the inquiries left out in turn: how often the first candidate is right, by the rules alone
and in the order of these weights; and the shares that `assistant/positions/sureness.py` holds. Same data, same file.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from unittest.mock import patch

import numpy as np
import numpy.typing as npt
import support as answers
import tone
from sklearn.linear_model import LogisticRegression

from assistant.domain import Position, Reading, Statement
from assistant.positions import likely, sureness
from assistant.positions.verdicts import Verdict

STRENGTH = 0.03
"""Inverse of the penalty, on signs of a standard deviation of 1."""
FOLDS = 8
UNSURE, BETWEEN = 0.45, 0.3
"""What an answer counts whose reader was unsure, and one that could also have had another label that is named."""
LABELS = [stance.label for stance in likely.STANCES]
Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    answer: answers.Answer
    verdict: Verdict
    signs: dict[str, float]

    @property
    def counts(self) -> float:
        return counts(self.answer)


def counts(answer: answers.Answer) -> float:
    """How likely it is, about, that a second reader gives it the same label."""
    others = answer.labels[1:]
    return 1.0 if not others else UNSURE if others == ("?",) else BETWEEN


def examples() -> list[Example]:
    """The answers in view, as they are read without what was learned from their inquiries."""
    items = [item for item in answers.answers(answers.SHARED) if item.split == "tune"]
    noted: list[tuple[Verdict, dict[str, float]]] = []
    found: dict[str, tuple[Verdict, dict[str, float]]] = {}
    read = answers.read_letter

    def unsure(verdict: Verdict) -> Verdict:
        return replace(verdict, confidence=0.0)  # so that every answer is asked for its signs

    def note(verdict: Verdict, statements: Sequence[Statement]) -> Verdict:
        noted.append((verdict, likely.signs(verdict, statements)))
        return verdict

    def letter(item_id: str, text: str, name: str, decided_at: float) -> tuple[Position, Reading]:
        noted.clear()
        result = read(item_id, text, name, decided_at)
        if noted:
            found[item_id] = noted[0]
        return result

    with (
        patch.object(sureness, "measured", unsure),
        patch.object(likely, "ordered", note),
        patch.object(answers, "read_letter", letter),
    ):
        answers.read(items, tone.read(answers.SHARED))
    keys = [(item, item.source.replace("/", "-")) for item in items]
    return [Example(item, *found[key]) for item, key in keys if key in found]


def fit(rows: Matrix, labels: npt.NDArray[np.int64], weigh: Matrix) -> tuple[Matrix, Matrix]:
    """A row of weights for each stance, and what is added to each."""
    mean, scale = rows.mean(0), rows.std(0) + 1e-9
    model = LogisticRegression(C=STRENGTH, max_iter=2000, tol=1e-6)
    model.fit((rows - mean) / scale, labels, sample_weight=weigh)
    weights = np.where(rows.std(0) > 0, model.coef_ / scale, 0.0)
    return weights, model.intercept_ - weights @ mean


def table(names: Sequence[str], weights: Matrix, added: Matrix) -> dict[str, dict[str, float]]:
    """The weights as they are written, by stance and sign."""
    return {
        label: {
            "": round(float(bias), 3),
            **{name: round(float(w), 3) for name, w in zip(names, row, strict=True)},
        }
        for label, row, bias in zip(LABELS, weights, added, strict=True)
    }


def measure(found: Sequence[Example], rows: Matrix, labels: npt.NDArray[np.int64], weigh: Matrix) -> None:
    """Prints how often the first candidate is right, by the rules alone and in this order, on inquiries left out."""
    names = list(found[0].signs)
    inquiries = sorted({example.answer.inquiry for example in found})
    told: dict[int, Verdict] = {}
    for fold in range(FOLDS):
        out = np.array([example.answer.inquiry in inquiries[fold::FOLDS] for example in found])
        fitted = table(names, *fit(rows[~out], labels[~out], weigh[~out]))
        with patch.object(likely, "_weights", lambda fitted=fitted: fitted):
            for number in np.flatnonzero(out):
                verdict, signs = found[number].verdict, found[number].signs
                with patch.object(likely, "signs", lambda *_, signs=signs: signs):
                    told[int(number)] = verdict if decided(verdict) else likely.ordered(verdict, ())
    left = [n for n, one in enumerate(found) if not decided(one.verdict)]
    for name, own in (
        ("all", range(len(found))),
        ("readers sure", [n for n, one in enumerate(found) if one.counts == 1.0]),
        ("left to a person", left),
        ("left, readers sure", [n for n in left if found[n].counts == 1.0]),
    ):
        rules = [(found[n].answer.labels[0], found[n].verdict) for n in own]
        ranked = [(found[n].answer.labels[0], told[n]) for n in own]
        print(f"{name}: {len(own)} answers; rules alone {right(rules)}; ordered {right(ranked)}")


def shares(found: Sequence[Example]) -> None:
    """Prints how often positions decided with about the same confidence are right, for the table of `sureness`."""
    print("decided, by stance and confidence of the rule:")
    for stance, steps in sureness.SHARES.items():
        low = sureness.DECIDES
        for below, share in steps:
            own = [
                one for one in found if one.verdict.stance is stance and low <= one.verdict.confidence < below
            ]
            together = sum(one.counts for one in own)
            well = sum(one.counts for one in own if one.answer.labels[0] == stance.label)
            if own:
                print(
                    f"  {stance.label} {low:.2f}-{below:.2f}: {len(own):>3} answers, {well / together:.3f} right, {share} said"
                )
            low = below


def decided(verdict: Verdict) -> bool:
    return verdict.stance is not None and verdict.confidence >= answers.DECIDED_AT


def right(pairs: Sequence[tuple[str, Verdict]]) -> str:
    """How often the first candidate is right, and how many are turned round."""
    firsts = [(label, verdict.candidates[0].label) for label, verdict in pairs]
    share = sum(label == first for label, first in firsts) / len(firsts)
    turned = sum({label, first} == {"T", "A"} for label, first in firsts)
    return f"{share:.3f} ({turned} turned round)"


def main() -> int:
    if not (answers.SHARED / "data" / "quotes_dev.jsonl").exists():
        print(f"{answers.SHARED}: set REMISS_SHARED to the folder with data/", file=sys.stderr)
        return 2
    found = examples()
    names = list(found[0].signs)
    rows = np.array([list(example.signs.values()) for example in found])
    labels = np.array([LABELS.index(example.answer.labels[0]) for example in found])
    weigh = np.array([example.counts for example in found])
    measure(found, rows, labels, weigh)
    shares(found)
    if "--measure" not in sys.argv[1:]:
        fitted = table(names, *fit(rows, labels, weigh))
        likely.WEIGHTS.parent.mkdir(parents=True, exist_ok=True)
        likely.WEIGHTS.write_text(json.dumps(fitted, indent=1) + "\n", encoding="utf-8")
        print(f"{len(found)} answers, {len(names)} signs, {likely.WEIGHTS.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
