"""The quotes that two readers labelled: facts only, and the reader holds on them."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.evaluation.labelled import against, agreement, labelled, reliability

LABELS = Path(__file__).resolve().parents[1] / "eval" / "quote_labels.tsv"


@pytest.fixture(scope="module")
def read(shared):
    return labelled(LABELS, shared / "data" / "quotes_dev.jsonl")


def test_labels_are_facts_without_sentences():
    lines = LABELS.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "source\tsplit\tfirst\tsecond\tunsure"
    assert all(len(line.split("\t")) == 5 and len(line) < 200 for line in lines)
    inquiries = {"tune": set(), "held": set()}
    for line in lines[1:]:
        source, split, first, second, _ = line.split("\t")
        inquiries[split].add(source.split("/")[0])
        assert {first, second} <= {"T", "TD", "A", "E", "N", "O"}
    assert not inquiries["tune"] & inquiries["held"]


def test_two_readers_agree_and_the_tool_with_them(read):
    assert len(read) == 1200
    assert agreement(read)["kappa"] > 0.9
    held, sure = against(read, "held"), against(read, "held", sure_only=True)
    assert held["inversions"] == 0
    assert held["accuracy"] > 0.92
    assert sure["accuracy"] > 0.96


def test_what_it_calls_support_is_support(read):
    said = [row for row in reliability(read) if row[0] == "T"]
    right = sum(many * share for *_, many, share in said)
    assert right / sum(many for *_, many, _ in said) > 0.97
