"""What is difficult in a sentence, class by class: five sentences and more of each, with counter-examples (`data/stance_classes.tsv`).

The classes are those of `eval/challenge_sentences.tsv`; the sentences are others. "\\n" in a text is a line break.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from assistant.stance import read

with (Path(__file__).parent / "data" / "stance_classes.tsv").open(encoding="utf-8", newline="") as file:
    CASES = [
        (row["label"], row["text"].replace("\\n", "\n"))
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
    ]


@pytest.mark.parametrize(("label", "sentence"), CASES)
def test_a_class_of_difficulty(label: str, sentence: str) -> None:
    assert read(sentence).stance.label == label
