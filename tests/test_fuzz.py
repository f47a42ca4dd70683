"""A few hundred mutated files, and one damaged file of each kind. `python -m tests.fuzz` does thousands."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests import fuzz
from tests.pace import slowness

DAMAGED = sorted(path for path in (Path(__file__).parent / "data" / "fuzz").iterdir() if path.suffix != ".md")


@pytest.mark.parametrize("part", range(4))
def test_mutated_files_are_read_or_refused_and_never_more(tmp_path, part):
    outcomes = []
    for number, kind, data in fuzz.mutants(3, part * 60, part * 60 + 60):
        path = tmp_path / f"fil{number}.{kind}"
        path.write_bytes(data)
        start = time.process_time()
        outcomes.append(fuzz.check(path, path.name))
        assert time.process_time() - start < fuzz.SECONDS * slowness()
    assert {"read", "unreadable"} == set(outcomes), "the mutations neither spare nor ruin every file"


@pytest.mark.parametrize("path", DAMAGED, ids=lambda path: path.name)
def test_a_damaged_file_is_read_or_refused(tmp_path, path):
    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes())
    start = time.process_time()
    fuzz.check(copy, copy.name)
    assert time.process_time() - start < fuzz.SECONDS * slowness()


def test_the_same_number_is_the_same_file(monkeypatch):
    first = list(fuzz.mutants(1, 40, 46))
    monkeypatch.setattr(fuzz, "_ORIGINALS", {})
    assert list(fuzz.mutants(1, 40, 46)) == first
