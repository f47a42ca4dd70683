"""How well single sentences are read: the runner behind `python -m eval stance`.

In, by header, tab-separated: id, text, optional respondent, optional label. Out: id, label, decided, confidence and
the deciding words. Where the input has labels, the scores are returned too.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.domain import Respondent, Stance
from assistant.evaluation.items import table
from assistant.stance import SentenceReading, read
from assistant.stance.learned import likely
from assistant.statements.naming import called

LABELS: tuple[str, ...] = tuple(stance.label for stance in Stance)
HEADER = ("id", "label", "decided", "confidence", "words")
DECIDED_AT = 0.5
"""Below this confidence a sentence's stance is offered, not decided."""
_HINTED = 0.4
"""What a hint counts for: less than that."""


def names_of(respondent: str) -> tuple[str, ...]:
    """What a respondent is called in its own answer, as in a case: its name and the common nouns for such a body.

    >>> "kommunen" in names_of("Skövde kommun"), names_of("")
    (True, ())
    """
    return called([Respondent("", respondent)]) if respondent else ()


def deciding_words(text: str, reading: SentenceReading) -> str:
    """The words of the clause that decided, as written, on one line."""
    told = (*reading.clauses, *reading.leanings)
    clauses = [c for c in told if c.stance is reading.stance] or list(told)
    return " ".join(text[clauses[0].words.start : clauses[0].words.end].split()) if clauses else ""


@dataclass(frozen=True, slots=True)
class Said:
    """What a text is read as, as a case officer gets it: below `DECIDED_AT` it is for a person to settle."""

    stance: Stance
    confidence: float
    words: str


def read_text(text: str, respondent: str = "") -> Said:
    """By the grammar; where it finds no stand, what the learned reader finds likely is offered.

    >>> read_text("Vi tillstyrker förslaget.").stance.label
    'T'
    """
    names = names_of(respondent)
    reading = read(text, names)
    hint = None if reading.instruction or reading.stance is not Stance.OKLART else likely(text, names)
    if hint:
        return Said(hint.stance, round(_HINTED * hint.chance, 3), " ".join(text.split()))
    return Said(reading.stance, reading.confidence, deciding_words(text, reading))


def scores(gold: Sequence[str], predicted: Sequence[str], labels: Sequence[str] = LABELS) -> dict[str, Any]:
    """Accuracy, F1 per label, macro-F1 over the labels that occur, T<->A inversions and the confusion matrix.

    >>> scores(["T", "A", "A"], ["T", "A", "T"])["inversions"]
    1
    """
    if len(gold) != len(predicted) or not gold:
        raise ValueError("scores need as many predictions as gold labels, and at least one")
    pairs = Counter(zip(gold, predicted, strict=True))
    f1, precision, recall = {}, {}, {}
    for label in labels:
        right = pairs[label, label]
        said = sum(n for (_, p), n in pairs.items() if p == label)
        true = sum(n for (g, _), n in pairs.items() if g == label)
        if said or true:
            precision[label] = right / said if said else 0.0
            recall[label] = right / true if true else 0.0
            f1[label] = 2 * right / (said + true)
    return {
        "items": len(gold),
        "accuracy": sum(pairs[label, label] for label in labels) / len(gold),
        "macro_f1": sum(f1.values()) / len(f1),
        "f1": f1,
        "precision": precision,
        "recall": recall,
        "inversions": pairs["T", "A"] + pairs["A", "T"],
        "confusion": {g: {p: pairs[g, p] for p in labels} for g in labels},
    }


def run_stance(items: Path, out: Path) -> dict[str, Any]:
    """Read every sentence of `items`, write `out`, and return what was measured."""
    rows = table(items)
    started = time.process_time()
    readings = [read_text(row["text"], row.get("respondent", "")) for row in rows]
    seconds = time.process_time() - started
    lines = ["\t".join(HEADER)]
    for row, said in zip(rows, readings, strict=True):
        decided = "yes" if said.confidence >= DECIDED_AT else "no"
        lines.append("\t".join((row["id"], said.stance.label, decided, f"{said.confidence:.3f}", said.words)))
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    result: dict[str, Any] = {
        "items": len(rows),
        "sentences_per_second": len(rows) / seconds if seconds else 0.0,
    }
    if rows and all(row.get("label") for row in rows):
        result |= scores([row["label"] for row in rows], [reading.stance.label for reading in readings])
    return result
