"""The quotes that two readers labelled: facts only, and the reader holds on them."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from assistant.domain import Tone
from assistant.evaluation.labelled import (
    LABELS,
    SPLITS,
    Labelled,
    against,
    agreement,
    calibration,
    chart,
    labelled,
    reliability,
    run_labelled,
)


@pytest.fixture(scope="module")
def read(shared):
    return labelled(LABELS, shared / "data" / "quotes_dev.jsonl")


def test_labels_are_facts_without_sentences():
    lines = LABELS.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "source\tsplit\tfirst\tsecond\tunsure"
    assert all(len(line.split("\t")) == 5 and len(line) < 200 for line in lines)
    inquiries = {split: set() for split in (*SPLITS, "once")}
    for line in lines[1:]:
        source, split, first, second, _ = line.split("\t")
        inquiries[split].add(source.split("/")[0])
        assert {first, second} <= {"T", "TD", "A", "E", "N", "O"} | ({""} if split == "once" else set())
    assert not inquiries["tune"] & inquiries["held"]


def test_two_readers_agree_and_the_tool_with_them(read):
    assert Counter(item.split for item in read)["tune"] == 630
    last = against(read, "last")
    assert last["accuracy"] > 0.93
    assert last["inversions"] == 0
    assert agreement(read)["kappa"] > 0.9
    held, sure = against(read, "held"), against(read, "held", sure_only=True)
    assert held["inversions"] == 0
    assert held["accuracy"] > 0.94
    assert held["macro_f1"] > 0.93
    assert sure["accuracy"] > 0.975


def test_what_it_calls_support_is_support(read):
    said = [row for row in reliability(read) if row[0] == "T"]
    right = sum(many * share for *_, many, share in said)
    assert right / sum(many for *_, many, _ in said) > 0.955


def test_confidence_is_the_share_that_is_right(read):
    assert calibration(read)["distance"] < 0.03
    kinds = defaultdict(list)
    for item in read:
        kinds[item.label, item.confidence].append(sum(label == item.label for label in item.labels) / 2)
    for (label, confidence), right in kinds.items():
        if len(right) >= 20:
            assert abs(sum(right) / len(right) - confidence) < 0.06, (label, confidence, len(right))


def test_too_sure_a_reader_is_told_from_one_that_knows_itself():
    def read_as(confidence):
        return tuple(
            Labelled("1/a#o", "held", (gold, gold), 0, "T", confidence, Tone.NEUTRAL) for gold in ("T", "O")
        )

    assert calibration(read_as(0.5))["distance"] == 0
    assert calibration(read_as(0.9))["distance"] == pytest.approx(0.4)
    assert calibration(read_as(0.9))["brier"] > calibration(read_as(0.5))["brier"]


def test_chart_marks_where_the_confidence_begins():
    (line,) = chart([("TD", 0.5, 0.6, 4, 0.25)]).splitlines()
    assert line == "TD  0.50-0.60  ##########          |                    0.250 of 4"


def test_runner_writes_the_chart_and_returns_the_scores(shared, tmp_path):
    out = tmp_path / "reliability.txt"
    found = run_labelled(shared / "data" / "quotes_dev.jsonl", out)
    assert found["held"]["inversions"] == found["tune"]["inversions"] == 0
    assert "of" in out.read_text(encoding="utf-8")
