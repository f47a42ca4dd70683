"""Difficult sentences by writers who never saw the tool (`eval/challenge_sentences.tsv`): made up, no body named in them has said so.

Those of split "open" were in view when the grammar was mended; "last" is only counted, and says what to expect.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from assistant.domain import Stance
from assistant.evaluation.stance import run_stance

SENTENCES = Path(__file__).resolve().parent.parent / "eval" / "challenge_sentences.tsv"


@pytest.mark.parametrize(("split", "count", "least"), [("open", 2000, 0.985), ("last", 1500, 0.94)])
def test_sentences_with_a_named_difficulty(split: str, count: int, least: float, tmp_path: Path) -> None:
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        rows = [
            row
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if row["split"] == split
        ]
    assert len(rows) == len({row["id"] for row in rows}) == count
    assert {row["label"] for row in rows} == {stance.label for stance in Stance}
    items = tmp_path / "items.tsv"
    lines = ["id\tlabel\ttext", *(f"{row['id']}\t{row['label']}\t{row['text']}" for row in rows)]
    items.write_text("\n".join(lines) + "\n", "utf-8")
    scores = run_stance(items, tmp_path / "out.tsv")
    assert scores["accuracy"] >= least
    assert scores["inversions"] == 0
