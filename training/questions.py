"""Learns when found passages answer a question: `python training/questions.py [--check]`.

Reads the labelled questions (`eval/questions.jsonl`) and the reports they are put to (../shared or REMISS_SHARED), weighs
what the tool finds for each, and writes the weight of each sign to `assistant/embedded/questions/weights.json`. A question
whose answer is known is learned from twice: as it is, and with the places that answer it taken away, when it ought to be
refused. The second kind counts less, since another place may answer too. `--check` writes nothing and tells how well
the weights do on the questions of a set, or to a report, that they were not learned from.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from assistant.domain import ReadDocument  # noqa: E402
from assistant.evaluation.questions import read_folder  # noqa: E402
from assistant.questions import asking, deciding  # noqa: E402
from assistant.questions.expected import analyse, questions_in  # noqa: E402
from assistant.questions.weighing import Weighed, Weighing  # noqa: E402
from assistant.search import Index, build, embedder  # noqa: E402
from assistant.settings import Settings  # noqa: E402

SHARED = Path(os.environ.get("REMISS_SHARED") or ROOT.parent / "shared")
QUESTIONS = ROOT / "eval" / "questions.jsonl"
TAKEN_AWAY = 0.2
"""How much a question counts whose answer was taken away."""
RIDGE = 5.0
"""How strongly weights are drawn to nothing, by signs of a standard deviation of 1."""
WRONGLY_REFUSED = 0.035
"""Share of the answerable questions, left out in turn, that may be refused: the threshold follows from it."""

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """A question with what was found, and whether it ought to be refused."""

    set: str
    document: str
    signs: dict[str, float]
    refused: bool
    counts: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true", help="write nothing")
    learned = examples()
    print(f"{len(learned)} examples, {sum(one.counts == 1 for one in learned)} questions as they are")
    for by in ("set", "document"):
        doubts = left_out(learned, by)
        print(f"left out by {by}:", told(learned, doubts, threshold(learned, doubts)))
    limit = threshold(learned, left_out(learned, "set"))
    if not parser.parse_args().check:
        weights = fit(learned)
        deciding.WEIGHTS.parent.mkdir(exist_ok=True)
        text = json.dumps(
            {
                "refused above": round(limit, 3),
                "weights": {name: round(weight, 4) for name, weight in weights.items()},
            },
            indent=1,
        )
        deciding.WEIGHTS.write_text(text + "\n", "utf-8")


def examples() -> list[Example]:
    parts = read_folder(SHARED / "data" / "seeds", Settings())
    by_reading = {part.reading.id: part for part in parts}
    by_name = {part.document.name[:3]: part for part in parts}
    result: list[Example] = []
    with tempfile.TemporaryDirectory() as folder:
        index = build(Path(folder), parts, embedder(Settings()))
        for line in QUESTIONS.read_text("utf-8").splitlines():
            row = json.loads(line)
            part = by_name[row["doc"]]
            weighing, ranked = found(row["question"], part, index, by_reading)
            kept = [one for one in ranked if not _in(one, row["places"])]
            if ranked:
                signs = deciding.features(weighing, ranked)
                result.append(Example(row["set"], row["doc"], signs, not row["places"], 1.0))
            if row["places"] and kept and len(kept) < len(ranked):
                signs = deciding.features(weighing, kept)
                result.append(Example(row["set"], row["doc"], signs, True, TAKEN_AWAY))
        index.close()
    return result


def found(
    question: str, part: ReadDocument, index: Index, parts: dict[str, ReadDocument]
) -> tuple[Weighing, list[Weighed]]:
    """What the tool weighs in one document; of several questions in one, the first."""
    first, about, hits = asking.searched(question, questions_in(question), 0, index, [part.document.id])
    weighing = Weighing(analyse(first, about), index, parts)
    return weighing, weighing.ranked(hits)


def _in(one: Weighed, places: Collection[Sequence[int]]) -> bool:
    return any(
        span.start < end and start < span.end
        for citation in one.citations
        for span in citation.spans
        for start, end in places
    )


def fit(learned: Sequence[Example]) -> dict[str, float]:
    """The weight of each sign, and under the empty name what is added to all: by Newton's method, always the same."""
    names = list(learned[0].signs)
    signs = np.array([[one.signs[name] for name in names] for one in learned])
    wanted = np.array([float(one.refused) for one in learned])
    counts = np.array([one.counts for one in learned])
    mean, scale = signs.mean(0), signs.std(0) + 1e-9
    rows = np.column_stack([(signs - mean) / scale, np.ones(len(signs))])
    ridge = np.diag([RIDGE] * len(names) + [0.0])
    weights = np.zeros(rows.shape[1])
    for _ in range(30):
        said = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (counts * (said - wanted)) + ridge @ weights
        bend = (rows * (counts * said * (1 - said))[:, None]).T @ rows + ridge
        weights -= np.linalg.solve(bend, slope)
    own = weights[:-1] / scale
    return {"": float(weights[-1] - own @ mean), **dict(zip(names, map(float, own), strict=True))}


def left_out(learned: Sequence[Example], by: str) -> Matrix:
    """How doubtful each example is by weights learned from the others: without its set, or its document."""
    group = [getattr(one, by) for one in learned]
    doubts = np.zeros(len(learned))
    for name in sorted(set(group)):
        weights = fit([one for one, of in zip(learned, group, strict=True) if of != name])
        for number, one in enumerate(learned):
            if group[number] == name:
                total = weights[""] + sum(weights[sign] * value for sign, value in one.signs.items())
                doubts[number] = 1 / (1 + np.exp(-total))
    return doubts


def threshold(learned: Sequence[Example], doubts: Matrix) -> float:
    answerable = doubts[[not one.refused for one in learned]]
    return float(np.quantile(answerable, 1 - WRONGLY_REFUSED))


def told(learned: Sequence[Example], doubts: Matrix, limit: float) -> str:
    refused = doubts > limit
    whole = np.array([one.counts == 1 for one in learned])
    ought = np.array([one.refused for one in learned])
    right = int((refused & ought & whole).sum())
    f1 = 2 * right / int((refused & whole).sum() + (ought & whole).sum())
    wrongly, answerable = int((refused & ~ought).sum()), int((~ought).sum())
    away = ought & ~whole
    apart = np.mean([[doubt > other for other in doubts[~ought]] for doubt in doubts[ought & whole]])
    said = np.clip(np.where(ought, doubts, 1 - doubts), 1e-6, 1)
    counts = np.array([one.counts for one in learned])
    loss = -float((counts * np.log(said)).sum() / counts.sum())
    return (
        f"AUC {apart:.4f}, loss {loss:.4f}, "
        f"F1 of refusals {f1:.3f}, {wrongly} of {answerable} refused wrongly, {right} of {int((ought & whole).sum())} rightly, "
        f"{int((refused & away).sum())} of {int(away.sum())} with the answer taken away"
    )


if __name__ == "__main__":
    main()
