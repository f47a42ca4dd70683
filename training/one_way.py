"""Whether a question ought to be refused, learned so that no sign speaks the wrong way round.

A logistic regression. What few questions cannot tell apart, as words missing and words missing near, would else get large weights
of opposite direction, which hold for the questions learned from and for no others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

RIDGE = 30.0
"""How strongly weights are drawn to nothing, by signs of a standard deviation of 1."""
ROUNDS, STEPS = 100, 30
SPEAKS_AGAINST = frozenset(
    [
        "below", "heaviest missing", "heaviest missing near", "a rare word missing", "row without", "not of the class",
        "measured without a figure", "nothing new", "little new", "long", "vague", "affirms what is denied", "only mentioned", "mentioned in its words",
        "points back", "leads up", "an effect", "in no passage", "heaviest in no passage", "unheard", "a name missing", "elsewhere",
        "heaviest elsewhere", "the thing missing", "the thing missing near", "another year", "only names of everywhere",
        "the act missing", "what, no sentence",
    ]
)  # fmt: skip
SPEAKS_EITHER_WAY = frozenset(
    [
        "row",
        "denies",
        "figures, not asked for",
        "row named",
        "rank",
        "short",
        "said of the question, no figure",
    ]
)
"""Signs of the best that may only raise the doubt, and those that may do both, as what is asked for may; all others may
only lower it."""

Matrix = npt.NDArray[np.float64]


def fit(examples: Sequence[Mapping[str, float]], refused: Matrix, counts: Matrix) -> dict[str, float]:
    """The weight of each sign, and under the empty name what is added to all: always the same.

    `examples` have the same signs; `refused` is 1 for those that ought to be, `counts` how much each counts.
    A sign whose weight would point the wrong way is left out, and taken in again when it no longer would.
    """
    names = list(examples[0])
    signs = np.array([[one[name] for name in names] for one in examples])
    mean, scale = signs.mean(0), signs.std(0) + 1e-9
    rows = np.column_stack([(signs - mean) / scale, np.ones(len(signs))])
    ways = np.array([*map(way, names), 0])
    used = np.ones(len(ways), dtype=bool)
    weights = np.zeros(len(ways))
    for _ in range(ROUNDS):
        weights[used] = _newton(rows[:, used], refused, counts, weights[used])
        weights[~used] = 0.0
        wrong = used & (weights * ways < 0)
        if not wrong.any():
            # of the signs left out, the one that would change most comes back, if it would change the right way
            pull = -ways * (rows.T @ _too_doubtful(rows, refused, counts, weights))
            pull[used] = 0.0
            if pull.max() < 1e-3:
                break
            used[int(pull.argmax())] = True
            continue
        used &= ~wrong
    weights[weights * ways < 0] = 0.0
    own = np.where(signs.std(0) > 0, weights[:-1] / scale, 0.0)
    return {"": float(weights[-1] - own @ mean), **dict(zip(names, map(float, own), strict=True))}


def way(name: str) -> int:
    """1 for a sign that may only raise the doubt, -1 for one that may only lower it, 0 for one that may do both."""
    if name in SPEAKS_EITHER_WAY or name.startswith("asks for"):
        return 0
    return 1 if name in SPEAKS_AGAINST else -1


def _newton(rows: Matrix, refused: Matrix, counts: Matrix, weights: Matrix) -> Matrix:
    """Weights of the rows' columns, the last of which is 1 throughout, by Newton's method."""
    ridge = np.diag([RIDGE] * (rows.shape[1] - 1) + [0.0])
    for _ in range(STEPS):
        said = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ _too_doubtful(rows, refused, counts, weights) + ridge @ weights
        bend = (rows * (counts * said * (1 - said))[:, None]).T @ rows + ridge
        step = np.linalg.solve(bend, slope)
        weights = weights - step
        if float(np.abs(step).max()) < 1e-8:
            break
    return weights


def _too_doubtful(rows: Matrix, refused: Matrix, counts: Matrix, weights: Matrix) -> Matrix:
    result: Matrix = counts * (1 / (1 + np.exp(-rows @ weights)) - refused)
    return result
