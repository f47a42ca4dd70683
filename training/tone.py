"""Writes the weights that tell how heavy a doubt is: `python training/tone.py`.

Fitted to the tone of quotes from real answers, a number from -1 to 1 that a language model gave each quote. It is
no gold: nothing that this makes decides a stand. Ridge regression on the beginnings of words and pairs of them,
kept only where they occur in many inquiries, so that no topic and no body is liked or disliked. The respondents
behind labelled quotes and labelled answers are never seen. How well it does on inquiries left out is printed.
Same data, same file.
"""

from __future__ import annotations

import json
import os
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from assistant import stance  # noqa: E402
from assistant.domain import Stance  # noqa: E402
from assistant.statements.doubt import WEIGHTS, features, tone  # noqa: E402

SHARED = Path(os.environ.get("REMISS_SHARED") or ROOT.parent / "shared")
INQUIRIES = 30
"""In so many of the 82 a feature must occur."""
PENALTY = 3.0
FOLDS = 5
SHORTEST = 15
CRITICAL = -0.4
BODIES = (
    "länsst", "region", "kommun", "förval", "domsto", "tingsr", "hovrät", "myndig", "univer", "högsko", "nämnde", "förbun",
    "skatte", "polism", "åklaga", "social", "stads", "staden", "landst", "försäk", "kammar", "arbets", "svensk", "sverig",
)  # fmt: skip
"""Words of names: what a body is called says nothing of what it thinks."""


@dataclass(frozen=True, slots=True)
class Quote:
    inquiry: str
    text: str
    tone: float


def read(shared: Path) -> list[Quote]:
    data = shared / "data"
    labelled = {
        line.split("\t")[2].rsplit("#", 1)[0]
        for line in (data / "stance_dev.tsv").read_text("utf-8").splitlines()
    }
    for line in (data / "letters_dev.jsonl").read_text("utf-8").splitlines():
        letter = json.loads(line)
        labelled.add(f"{letter['sou']}/{letter['respondent']}")
    quotes = []
    for line in (data / "quotes_dev.jsonl").read_text("utf-8").splitlines():
        answer = json.loads(line)
        if f"{answer['sou']}/{answer['respondent']}" in labelled:
            continue
        for quote in (answer["overall"], *answer["sections"]):
            if quote["quote"] and len(quote["quote"]) > SHORTEST and quote["model_sentiment"] is not None:
                quotes.append(Quote(answer["sou"], quote["quote"], float(quote["model_sentiment"])))
    return quotes


def fit(quotes: Sequence[Quote], fewest: int = INQUIRIES) -> tuple[dict[str, float], float]:
    """The weight of each feature, and the tone of a text with none."""
    within: dict[str, set[str]] = defaultdict(set)
    for quote in quotes:
        for feature in set(features(quote.text)):
            within[feature].add(quote.inquiry)
    kept = sorted(
        feature
        for feature, inquiries in within.items()
        if len(inquiries) >= fewest and not any(word in BODIES for word in feature.split())
    )
    column = {feature: number for number, feature in enumerate(kept)}
    table = np.zeros((len(quotes), len(kept)), dtype=np.float32)
    for row, quote in enumerate(quotes):
        known = [column[feature] for feature in set(features(quote.text)) if feature in column]
        if known:
            table[row, known] = 1 / np.sqrt(len(known))
    tones = np.array([quote.tone for quote in quotes], dtype=np.float64)
    mean = table.mean(axis=0, dtype=np.float64)
    squares = (table.T @ table).astype(np.float64) - len(quotes) * np.outer(mean, mean)
    towards = table.T.astype(np.float64) @ (tones - tones.mean())
    weights = np.linalg.solve(squares + PENALTY * np.eye(len(kept)), towards)
    return dict(zip(kept, weights.tolist(), strict=True)), float(tones.mean() - mean @ weights)


def unseen(quotes: Sequence[Quote]) -> list[float]:
    """The tone of each quote by weights that saw no quote of its inquiry."""
    inquiries = sorted({quote.inquiry for quote in quotes})
    told: dict[int, float] = {}
    for fold in range(FOLDS):
        out = set(inquiries[fold::FOLDS])
        # A fifth of the inquiries is away: a feature must occur in as large a part of the others.
        weights = fit([q for q in quotes if q.inquiry not in out], INQUIRIES * (FOLDS - 1) // FOLDS)
        told |= {n: tone(q.text, weights) for n, q in enumerate(quotes) if q.inquiry in out}
    return [told[number] for number in range(len(quotes))]


def area(scores: Sequence[float], truth: Sequence[bool]) -> float:
    """Area under the curve: how often a true one scores higher than one that is not."""
    order = np.argsort(np.array(scores), kind="stable")
    ranks = np.empty(len(scores))
    ranks[order] = np.arange(1, len(scores) + 1)
    yes = np.array(truth)
    many = int(yes.sum())
    return float((ranks[yes].sum() - many * (many + 1) / 2) / (many * (len(scores) - many)))


def write(weights: Mapping[str, float], neutral: float) -> None:
    rows = [("", neutral), *sorted(weights.items())]
    WEIGHTS.parent.mkdir(parents=True, exist_ok=True)
    WEIGHTS.write_text("".join(f"{name}\t{weight:.3f}\n" for name, weight in rows), encoding="utf-8")


def main() -> int:
    if not (SHARED / "data" / "quotes_dev.jsonl").exists():
        print(f"{SHARED}: set REMISS_SHARED to the folder with data/", file=sys.stderr)
        return 2
    quotes = read(SHARED)
    weights, neutral = fit(quotes)
    write(weights, neutral)
    print(f"{len(quotes)} quotes, {len(weights)} features, {WEIGHTS.stat().st_size / 1000:.0f} kB")
    told = unseen(quotes)
    print(f"correlation on inquiries left out {np.corrcoef(told, [q.tone for q in quotes])[0, 1]:.3f}")
    silent = [n for n, q in enumerate(quotes) if stance.read(q.text, ()).stance is Stance.OKLART]
    found = area([-told[n] for n in silent], [quotes[n].tone <= CRITICAL for n in silent])
    print(f"area under the curve, critical or not, of {len(silent)} quotes without a stand: {found:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
