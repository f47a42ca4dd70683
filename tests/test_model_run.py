"""A run with a language model: it may word and doubt, and it changes no cell."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("torch", reason="the extra `models` is not installed")

from assistant import llm, measuring
from assistant.domain import DecisionAction, ReviewKind, Stance
from assistant.runs import CancelledError, Progress
from assistant.settings import load
from assistant.store import JobState, codec
from assistant.workspace import Workspace
from tests.models import random_model, stance_model
from tests.test_workspace import small_case

pytestmark = [pytest.mark.models, pytest.mark.xdist_group("models")]


@pytest.fixture(scope="module")
def cache(request: pytest.FixtureRequest) -> Path:
    return Path(request.config.cache.mkdir("models"))


def test_a_model_that_knows_nothing_changes_nothing(cache: Path, tmp_path: Path) -> None:
    without = Workspace(load(workspace=tmp_path / "utan"))
    plain = small_case(without, tmp_path / "in", Kulturnämnden="tillstyrker", Miljönämnden="avstyrker")
    assert without.run(plain).state is JobState.DONE

    model = random_model(cache)
    place = Workspace(load(workspace=tmp_path / "med", language_model=str(model)))
    case_id = small_case(place, tmp_path / "in")
    job = place.run(case_id)
    assert job.state is JobState.DONE, job.error
    case_file, other = place.case_file(case_id), without.case_file(plain)
    assert codec.dump(case_file.table) == codec.dump(other.table)
    items = [entry.item for entry in case_file.review if entry.item.kind is ReviewKind.TECHNICAL]
    assert any("inte mätt" in item.reason for item in items)
    assert not any(entry.item.kind is ReviewKind.READERS_DIFFER for entry in case_file.review)
    assert "språkmodell" in case_file.run.models
    assert case_file.run.prompts
    for summary in case_file.summary.respondents:
        assert all(sentence.citations for sentence in summary.sentences)


def test_only_a_measured_model_that_passed_reads(cache: Path, tmp_path: Path) -> None:
    place = Workspace(load(workspace=tmp_path / "w", language_model=str(stance_model(cache, tmp_path / "w"))))
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")

    def run() -> tuple[list[str], str]:
        """(steps with the model, what the record says of the test)"""
        steps: list[Progress] = []
        assert place.run(case_id, steps.append).state is JobState.DONE
        told = place.case_file(case_id).run.models["språkmodellens prov"]
        return sorted({at.step for at in steps if "Språkmodellen" in at.step}), told

    reads, words = (
        "Språkmodellen läser svaren en andra gång",
        "Språkmodellen formulerar sammanfattningar",
    )
    assert run() == ([words], "inte mätt")
    model = llm.load(place.settings)
    assert measuring.measure(model, place.settings.workspace).passed
    again, told = run()
    assert again == [words, reads], "what was measured since makes the step run again"
    assert "kappa" in told
    assert run()[0] == [], "nothing has changed"
    prompt = tmp_path / "w" / "prompts" / "stallningstagande.md"
    prompt.write_text(prompt.read_text("utf-8").replace("Läs.", "Läs noga."), "utf-8")
    assert run() == ([words], "inte mätt"), "measured with another prompt"


def test_a_reader_that_passed_changes_no_cell_and_no_signed_one(cache: Path, tmp_path: Path) -> None:
    answers = {
        "Kulturnämnden": "tillstyrker",
        "Miljönämnden": "avstyrker",
        "Socialnämnden": "har ingen erinran mot",
    }
    without = Workspace(load(workspace=tmp_path / "utan"))
    place = Workspace(load(workspace=tmp_path / "w", language_model=str(stance_model(cache, tmp_path / "w"))))
    tables = []
    for one in (without, place):
        case_id = small_case(one, tmp_path / "in", **answers)
        if one is place:
            assert measuring.measure(llm.load(place.settings), place.settings.workspace).passed
        assert one.run(case_id).state is JobState.DONE
        first = next(iter(one.case_file(case_id).table.cells))
        one.remember_user("Anna")
        one.decide(case_id, first.respondent_id, first.target, DecisionAction.SIGN)
        assert one.run(case_id).state is JobState.DONE
        tables.append([(c.respondent_id, c.stance, c.state) for c in one.case_file(case_id).table.cells])
    assert tables[0] == tables[1]
    assert {Stance.TILLSTYRKER, Stance.AVSTYRKER} <= {stance for _, stance, _ in tables[1]}


def test_a_run_is_stopped_at_the_token_in_hand(cache: Path, tmp_path: Path) -> None:
    place = Workspace(load(workspace=tmp_path / "w", language_model=str(random_model(cache))))
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")
    seen: list[Progress] = []

    def stop(at: Progress) -> None:
        seen.append(at)
        if at.detail.endswith(" 3 ord-delar"):
            raise CancelledError

    assert place.run(case_id, stop).state is JobState.CANCELLED
    counts = [at for at in seen if "formulerar" in at.step]
    assert [at.detail.split(", ")[1] for at in counts][-4:] == [f"{n} ord-delar" for n in range(4)]
    assert 0 <= counts[-1].done < counts[-1].total


def test_a_model_that_is_not_there_is_said_and_the_run_goes_on(tmp_path: Path) -> None:
    place = Workspace(load(workspace=tmp_path / "w", language_model=str(tmp_path / "ingen-modell")))
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")
    assert place.run(case_id).state is JobState.DONE
    said = [entry.item.reason for entry in place.case_file(case_id).review]
    assert any("Språkmodellen kunde inte användas" in reason for reason in said)
