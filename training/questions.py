"""Learns which candidate answers a question, and when none does: `python training/questions.py [--check]`.

Reads the labelled questions (`eval/questions.jsonl`) and the reports they are put to (../shared or REMISS_SHARED), and writes
`assistant/embedded/questions/weights.json`. First what each sign of a candidate is worth: so that the places that answer
a question come before the other sentences and rows found. Then what each sign of the best that came out so is worth
for refusing, from candidates put in order by weights that were not learned from their own question. A question whose answer is
known is learned from twice: as it is, and with the places that answer it taken away, when it ought to be refused. The
second counts less, since another place may answer too. `--check` writes nothing and tells how well it goes on
questions, and on reports, that nothing was learned from.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # small matrices: threads cost more than they spare

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from assistant.evaluation.questions import read_folder  # noqa: E402
from assistant.questions import asking, deciding, ordering  # noqa: E402
from assistant.questions.expected import analyse, questions_in  # noqa: E402
from assistant.questions.weighed import Weighed  # noqa: E402
from assistant.questions.weighing import Weighing  # noqa: E402
from assistant.search import build, embedder  # noqa: E402
from assistant.settings import Settings  # noqa: E402
from training import one_way  # noqa: E402

SHARED = Path(os.environ.get("REMISS_SHARED") or ROOT.parent / "shared")
QUESTIONS = ROOT / "eval" / "questions.jsonl"
HELD = "KQSV"
"""Sets that nothing is learned from."""
TAKEN_AWAY = 0.1
"""How much a question counts whose answer was taken away."""
RIDGE_ORDER = 16.0
"""How strongly weights are drawn to nothing, by signs of a standard deviation of 1."""
WRONGLY_REFUSED = 0.0425
"""Share of the answerable questions of somebody who has seen the text that may be refused when their set is left out: the
threshold follows. Less than one in twenty, since the signs were thought out on failures in these sets."""
PLAIN = "ABCDEFGHLMNOPRU"
"""Sets whose questions are worded as by somebody who has seen the text; the others are in everyday words."""
EVERYDAY, EVERYDAY_REFUSED = 0.6, 0.15
"""How much a question in everyday words counts, for the order and for refusing: most are asked by somebody who knows what
such a text calls things."""
FOLDS = 8
STEPS = 40

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with what was found for it, in the order of its places."""

    set: str
    document: str
    fold: int
    weighing: Weighing
    found: tuple[Weighed, ...]
    table: Matrix
    """Their signs, a row for each."""
    right: npt.NDArray[np.bool_]
    """Which of the candidates answer it."""
    answerable: bool


@dataclass(frozen=True, slots=True)
class Example:
    """What was best for a question, and whether it ought to be refused."""

    asked: Asked
    signs: dict[str, float]
    refused: bool
    counts: float
    away: bool = False
    """Whether the places that answer it were taken away."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true", help="write nothing")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as folder:
        every = questions(Path(folder))
        known = [one for one in every if one.set not in HELD]
        print(f"{len(known)} questions to learn from, {len(every) - len(known)} kept apart")
        by_set, doubtful = left_out(known, lambda one: one.set)
        limit = threshold(by_set, doubtful)
        print(f"refused above {limit:.3f}")
        for sets in (PLAIN, *sorted({one.set for one in known})):
            print(f"each set left out, sets {sets}:", told(by_set, doubtful, limit, sets))
        examples, doubts = left_out(known, lambda one: str(one.fold))
        order, refusing = fit_order(known), fit(examples)
        for sets in (PLAIN, "I"):
            print(f"each question left out, sets {sets}:", told(examples, doubts, limit, sets))
        if check:
            by_document, doubtful = left_out(known, lambda one: one.document)
            print("each report left out:", told(by_document, doubtful, limit, PLAIN))
        apart = [one for one in every if one.set in HELD]
        if apart:
            held = [example for one in apart for example in examples_of(one, order)]
            print("kept apart:", told(held, doubts_of(held, refusing), limit, HELD))
        if not check:
            write(limit, order, refusing)


def questions(folder: Path) -> list[Asked]:
    parts = read_folder(SHARED / "data" / "seeds", Settings())
    by_reading = {part.reading.id: part for part in parts}
    by_name = {part.document.name[:3]: part for part in parts}
    result = []
    index = build(folder, parts, embedder(Settings()))
    for line in QUESTIONS.read_text("utf-8").splitlines():
        row = json.loads(line)
        document = by_name[row["doc"]].document.id
        # of several questions in one, the first
        first, about, hits = asking.searched(
            row["question"], questions_in(row["question"]), 0, index, [document]
        )
        weighing = Weighing(analyse(first, about), index, by_reading)
        found = tuple(ordering.ordered(weighing, hits))
        right = np.array([_in(one, row["places"]) for one in found], dtype=bool)
        fold = int(hashlib.sha256(row["question"].encode()).hexdigest(), 16) % FOLDS
        table = np.array([list(one.signs.values()) for one in found])
        result.append(Asked(row["set"], row["doc"], fold, weighing, found, table, right, bool(row["places"])))
    return result


def _in(one: Weighed, places: Collection[Sequence[int]]) -> bool:
    return any(
        span.start < end and start < span.end
        for citation in one.citations
        for span in citation.spans
        for start, end in places
    )


def counts_for(one: Asked) -> float:
    return 1.0 if one.set in PLAIN else EVERYDAY


def refused_for(one: Asked) -> float:
    return 1.0 if one.set in PLAIN else EVERYDAY_REFUSED


# --------------------------------------------------------------------------------------------
# The order of candidates


def fit_order(known: Sequence[Asked]) -> dict[str, float]:
    """What each sign is worth, so that those that answer come first: of all candidates of a question, by Newton's method."""
    learned_from = [one for one in known if one.right.any()]
    names = list(learned_from[0].found[0].signs)
    table = np.concatenate([one.table for one in learned_from])
    scale = table.std(0) + 1e-9
    table = table / scale
    right = np.concatenate([one.right for one in learned_from])
    starts = np.cumsum([0, *(len(one.found) for one in learned_from[:-1])])
    counts = np.array([counts_for(one) for one in learned_from])
    weights = np.zeros(len(names))
    loss, slope, bend = _surprise(weights, table, right, starts, counts)
    for _ in range(STEPS):
        step = np.linalg.solve(bend, slope)
        length = 1.0
        while True:  # what answers a question may be several: a whole step may go too far
            new, new_slope, new_bend = _surprise(weights - length * step, table, right, starts, counts)
            if new <= loss or length < 1e-4:
                break
            length /= 2
        weights = weights - length * step
        if loss - new < 1e-4:
            break
        loss, slope, bend = new, new_slope, new_bend
    return dict(zip(names, map(float, weights / scale), strict=True))


def _surprise(
    weights: Matrix,
    table: Matrix,
    right: npt.NDArray[np.bool_],
    starts: npt.NDArray[np.int64],
    counts: Matrix,
) -> tuple[float, Matrix, Matrix]:
    """How little is expected of the candidates that answer, how that changes with the weights, and how that does.

    `table` has the candidates of all questions under each other; those of a question begin at one of the `starts`,
    and it counts as much as `counts` says.
    """
    of = np.repeat(np.arange(len(starts)), np.diff([*starts, len(table)]))
    said = table @ weights
    share = np.exp(said - np.maximum.reduceat(said, starts)[of])
    share /= np.add.reduceat(share, starts)[of]
    among = np.maximum(np.add.reduceat(np.where(right, share, 0.0), starts), 1e-300)
    own = np.where(right, share, 0.0) / among[of]
    means = np.add.reduceat(table * share[:, None], starts)
    loss = RIDGE_ORDER * float(weights @ weights) / 2 - float((counts * np.log(among)).sum())
    slope = RIDGE_ORDER * weights + table.T @ (counts[of] * (share - own))
    bend = (
        RIDGE_ORDER * np.eye(len(weights))
        + (table * (counts[of] * share)[:, None]).T @ table
        - (means * counts[:, None]).T @ means
    )
    return loss, slope, bend


def examples_of(one: Asked, order: dict[str, float]) -> list[Example]:
    fits = [float(fit) for fit in one.table @ np.array(list(order.values()))] if one.found else []
    inside = sorted(range(len(fits)), key=lambda n: (-fits[n], one.found[n].rank, one.found[n].place))
    refit = [replace(one.found[n], fit=fits[n]) for n in inside]
    right = [bool(one.right[n]) for n in inside]
    result = []
    if refit:
        result.append(
            Example(one, deciding.features(one.weighing, refit), not one.answerable, refused_for(one))
        )
    kept = [w for w, answers in zip(refit, right, strict=True) if not answers]
    if one.answerable and kept and len(kept) < len(refit):
        result.append(
            Example(one, deciding.features(one.weighing, kept), True, TAKEN_AWAY * refused_for(one), True)
        )
    return result


# --------------------------------------------------------------------------------------------
# Whether the best is an answer


def fit(examples: Sequence[Example]) -> dict[str, float]:
    """What each sign of the best is worth for refusing; under the empty name what is added to all."""
    return one_way.fit(
        [one.signs for one in examples],
        np.array([float(one.refused) for one in examples]),
        np.array([one.counts for one in examples]),
    )


def doubts_of(examples: Sequence[Example], weights: dict[str, float]) -> Matrix:
    totals = [
        weights[""] + sum(weights[name] * value for name, value in one.signs.items()) for one in examples
    ]
    return 1 / (1 + np.exp(-np.array(totals)))


def left_out(known: Sequence[Asked], by: Callable[[Asked], str]) -> tuple[list[Example], Matrix]:
    """How doubtful each example is by weights learned without those of its group."""
    groups = sorted({by(one) for one in known})
    examples: dict[str, list[Example]] = {}
    for name in groups:
        order = fit_order([one for one in known if by(one) != name])
        examples[name] = [example for one in known if by(one) == name for example in examples_of(one, order)]
    every: list[Example] = []
    doubts: list[float] = []
    for name in groups:
        refusing = fit([example for other in groups if other != name for example in examples[other]])
        every += examples[name]
        doubts += list(doubts_of(examples[name], refusing))
    return every, np.array(doubts)


def threshold(examples: Sequence[Example], doubts: Matrix) -> float:
    plain = [not one.refused and one.asked.set in PLAIN for one in examples]
    return float(np.quantile(doubts[plain], 1 - WRONGLY_REFUSED))


def told(examples: Sequence[Example], doubts: Matrix, limit: float, sets: str) -> str:
    among = np.array([one.asked.set in sets for one in examples])
    whole = np.array([not one.away for one in examples]) & among
    ought = np.array([one.refused for one in examples])
    refused = doubts > limit
    right = int((refused & ought & whole).sum())
    f1 = 2 * right / max(1, int((refused & whole).sum() + (ought & whole).sum()))
    wrongly, answerable = int((refused & ~ought & among).sum()), int((~ought & among).sum())
    away = ought & ~whole & among
    apart = np.mean([[doubt > other for other in doubts[~ought & among]] for doubt in doubts[ought & whole]])
    return (
        f"AUC {apart:.3f}, F1 of refusals {f1:.3f}, {wrongly} of {answerable} refused wrongly, "
        f"{right} of {int((ought & whole).sum())} rightly, {int((refused & away).sum())} of {int(away.sum())} with the answer taken away"
    )


def write(limit: float, order: dict[str, float], refusing: dict[str, float]) -> None:
    text = json.dumps(
        {
            "refused above": round(limit, 3),
            "order": {name: round(weight, 4) for name, weight in order.items()},
            "refusing": {name: round(weight, 4) for name, weight in refusing.items()},
        },
        indent=1,
    )
    ordering.WEIGHTS.write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
