"""A run with a language model: it may word and doubt, and it changes no cell."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("torch", reason="the extra `models` is not installed")

from assistant.domain import ReviewKind
from assistant.settings import load
from assistant.store import JobState, codec
from assistant.workspace import Workspace
from tests.models import random_model
from tests.test_workspace import small_case

pytestmark = [pytest.mark.models, pytest.mark.xdist_group("models")]


def test_a_model_that_knows_nothing_changes_nothing(tmp_path: Path) -> None:
    without = Workspace(load(workspace=tmp_path / "utan"))
    plain = small_case(without, tmp_path / "in", Kulturnämnden="tillstyrker", Miljönämnden="avstyrker")
    assert without.run(plain).state is JobState.DONE

    model = random_model(tmp_path / "modell")
    place = Workspace(load(workspace=tmp_path / "med", language_model=str(model)))
    case_id = small_case(place, tmp_path / "in")
    job = place.run(case_id)
    assert job.state is JobState.DONE, job.error
    case_file, other = place.case_file(case_id), without.case_file(plain)
    assert codec.dump(case_file.table) == codec.dump(other.table)
    items = [entry.item for entry in case_file.review if entry.item.kind is ReviewKind.TECHNICAL]
    assert any("kappa" in item.reason for item in items)
    assert not any(entry.item.kind is ReviewKind.READERS_DIFFER for entry in case_file.review)
    assert "språkmodell" in case_file.run.models
    assert case_file.run.prompts
    for summary in case_file.summary.respondents:
        assert all(sentence.citations for sentence in summary.sentences)


def test_a_model_that_is_not_there_is_said_and_the_run_goes_on(tmp_path: Path) -> None:
    place = Workspace(load(workspace=tmp_path / "w", language_model=str(tmp_path / "ingen-modell")))
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")
    assert place.run(case_id).state is JobState.DONE
    said = [entry.item.reason for entry in place.case_file(case_id).review]
    assert any("Språkmodellen kunde inte användas" in reason for reason in said)
