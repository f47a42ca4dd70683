"""Paragraphs that report many answers: who is said to think what.

In: lines of JSON with id, text and, if known, rows (respondent, position, kind: named, collective or vague, and also_ok:
other labels that are right too). Out: lines of JSON with id and rows of respondent, position, quote, kind and confidence.

Scored are respondents named: a row is right only if name and stance are. Two rows of one respondent that contradict each
other are both errors.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from assistant.stance.fold import letters
from assistant.statements import prose
from assistant.statements.prose_names import Kind

_SAME = 92.0
"""How alike two names are, in percent, that differ by a misread letter or a word's ending."""


def run_prose(items: Path, out: Path) -> dict[str, Any]:
    """Read every paragraph, write the rows, return the scores of those that have labels."""
    right = wrong = missed = crowds = crowds_right = 0
    inversions: list[str] = []
    lines = []
    for line in items.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        rows = prose.read(item["text"])
        lines.append(json.dumps(_record(item, rows), ensure_ascii=False))
        gold = item.get("rows")
        if gold is None:
            continue
        pairs, extra, left = paired([row.respondent for row in rows], [row["respondent"] for row in gold])
        for at, number in pairs:
            label, wanted = rows[at].stance.label, gold[number]
            fits = label in (wanted["position"], *wanted.get("also_ok", ()))
            if {label, wanted["position"]} == {"T", "A"}:
                inversions.append(f"{item['id']}: {wanted['respondent']}")
            if wanted["kind"] == "named":
                right, wrong, missed = right + fits, wrong + (not fits), missed + (not fits)
            else:
                crowds, crowds_right = crowds + 1, crowds_right + fits
        wrong += sum(rows[at].kind is Kind.NAMED for at in extra)
        missed += sum(gold[number]["kind"] == "named" for number in left)
        crowds += sum(gold[number]["kind"] != "named" for number in left)
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    if not right + missed:
        return {"paragraphs": len(lines)}
    return {
        "paragraphs": len(lines),
        "named_rows": right + missed,
        "precision": round(right / max(1, right + wrong), 4),
        "recall": round(right / (right + missed), 4),
        "f1": round(2 * right / (2 * right + wrong + missed), 4),
        "crowds": crowds,
        "crowds_right": crowds_right,
        "inversions": inversions,
    }


def paired(names: Sequence[str], gold: Sequence[str]) -> tuple[list[tuple[int, int]], list[int], list[int]]:
    """Which of the names are which of the gold ones; those of each that are left.

    >>> paired(["LO", "TC0"], ["TCO", "LO"])
    ([(0, 1)], [1], [0])
    >>> paired(["Företagaraas Riksorganisation"], ["Företagarnas riksorganisation"])[0]
    [(0, 0)]
    """
    alike = sorted(
        (
            (-_likeness(name, other), at, number)
            for at, name in enumerate(names)
            for number, other in enumerate(gold)
        ),
    )
    pairs: dict[int, int] = {}
    for unlike, at, number in alike:
        if -unlike >= _SAME and at not in pairs and number not in pairs.values():
            pairs[at] = number
    extra = [at for at in range(len(names)) if at not in pairs]
    return sorted(pairs.items()), extra, [n for n in range(len(gold)) if n not in pairs.values()]


def _likeness(one: str, other: str) -> float:
    first, second = (" ".join(letters(name).replace("-\n", "").split()) for name in (one, other))
    if first == second:
        return 100.0
    if min(len(first), len(second)) < 8:
        return 0.0  # abbreviations are alike by chance
    return fuzz.ratio(first, second)


def _record(item: Mapping[str, Any], rows: Sequence[prose.Row]) -> dict[str, Any]:
    text = item["text"]
    return {
        "id": item["id"],
        "rows": [
            {
                "respondent": row.respondent,
                "position": row.stance.label,
                "quote": text[row.quote.start : row.quote.end],
                "kind": row.kind.value,
                "confidence": row.confidence,
            }
            for row in rows
        ],
    }
