"""The second reader: measured before it may read, and never more than an item on the checklist."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant import llm, second_reader
from assistant.domain import ReviewItem, ReviewKind, Stance
from assistant.llm.together import Together
from assistant.second_reader import SelfTest
from assistant.settings import Settings
from tests import models

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def cache(request: pytest.FixtureRequest) -> Path:
    pytest.importorskip("torch", reason="the extra `models` is not installed")
    return Path(request.config.cache.mkdir("models"))


@pytest.fixture(scope="module")
def worst(cache: Path) -> llm.LanguageModel:
    return load(models.random_model(cache))


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("arbetsyta")


@pytest.fixture(scope="module")
def trained(cache: Path, workspace: Path) -> llm.LanguageModel:
    return load(models.stance_model(cache, workspace))


def load(folder: Path) -> llm.LanguageModel:
    import torch

    found = llm.load(Settings(language_model=str(folder)))
    torch.set_num_threads(1)
    assert found is not None
    return found


def test_the_known_sentences_cover_every_stance() -> None:
    counts = Counter(stance for stance, _ in second_reader._known())
    assert set(counts) == set(Stance)
    assert sum(counts.values()) >= 30
    assert min(counts.values()) >= 5


def test_kappa_is_cohens() -> None:
    t, a = Stance.TILLSTYRKER, Stance.AVSTYRKER
    assert second_reader._kappa([(t, t), (a, a)]) == 1
    assert second_reader._kappa([(t, t), (t, t), (a, a), (a, t)]) == pytest.approx(0.5)
    assert second_reader._kappa([(t, t), (a, t)]) == 0


def test_a_random_model_fails_and_reads_nothing(worst: llm.LanguageModel) -> None:
    test = second_reader.self_test(worst)
    assert not test.passed
    case, registry, parts, _, positions = models.small_case()
    (item,) = second_reader.reread(worst, case, registry, parts, {}, positions)
    assert item.kind is ReviewKind.TECHNICAL
    assert "kappa" in item.reason
    assert item.respondent_id is None


def test_a_trained_model_passes_and_agrees(trained: llm.LanguageModel, workspace: Path) -> None:
    test = second_reader.self_test(trained, workspace)
    assert test.passed, test.swedish
    case, registry, parts, _, positions = models.small_case()
    assert second_reader.reread(trained, case, registry, parts, {}, positions, workspace=workspace) == ()


def test_where_the_readers_differ_a_person_is_asked(trained: llm.LanguageModel, workspace: Path) -> None:
    case, registry, parts, _, positions = models.small_case()
    (right,) = positions["skargardsnamnden"]
    wrong = replace(right, stance=Stance.TILLSTYRKER, candidates=(Stance.TILLSTYRKER,))
    given = {**positions, "skargardsnamnden": (wrong,)}
    (item,) = second_reader.reread(
        trained, case, registry, parts, {}, given, workspace=workspace, tested=SelfTest(48, 1.0, 1.0)
    )
    assert item.kind is ReviewKind.READERS_DIFFER
    assert (item.respondent_id, item.target) == ("skargardsnamnden", wrong.target)
    assert "”tillstyrker”" in item.reason
    assert "”avstyrker”" in item.reason
    assert item.citation == wrong.evidence[0]
    assert given["skargardsnamnden"] == (wrong,), "a position is never changed"


def test_the_check_sees_whether_questions_may_be_asked_together(cache: Path, tmp_path: Path) -> None:
    """What it saw is kept; a reading with several questions at a time then has the same items in the same order."""
    model: Any = load(models.stance_model(cache, tmp_path))
    model.network.float()
    assert second_reader.measure(model, tmp_path).together
    kept = second_reader.earlier(model, tmp_path)
    assert kept is not None
    assert kept.together
    case, registry, parts, _, positions = models.small_case()
    wrong = {
        who: tuple(replace(one, stance=Stance.AVSTAR, candidates=(Stance.AVSTAR,)) for one in found)
        for who, found in positions.items()
    }

    def items(asked: llm.LanguageModel) -> tuple[ReviewItem, ...]:
        return second_reader.reread(asked, case, registry, parts, {}, wrong, workspace=tmp_path, tested=kept)

    assert len(items(model)) > 1
    assert items(Together(model)) == items(model)
    model.side_by_side = False
    assert not second_reader.measure(model, tmp_path).together


class SaysYes:
    """Not a language model: it reads support in everything, as one that has been taken in would."""

    context_length = 100_000
    identity = llm.Identity("jasägare", "0", "ingen", "ingen")
    parallel = 1

    def choose(self, messages, options, *, watch=None) -> tuple[float, ...]:
        return tuple(float(option == Stance.TILLSTYRKER.swedish) for option in options)


def test_a_reader_that_reads_support_in_all_makes_items_and_no_position() -> None:
    case, registry, parts, _, positions = models.small_case()
    before = {key: tuple(found) for key, found in positions.items()}
    items = second_reader.reread(
        SaysYes(), case, registry, parts, {}, positions, tested=SelfTest(48, 1.0, 1.0)
    )  # type: ignore[arg-type]
    assert {key: tuple(found) for key, found in positions.items()} == before
    differing = [one for one, found in positions.items() if Stance.TILLSTYRKER not in found[0].candidates]
    assert [item.respondent_id for item in items] == differing
    assert {item.kind for item in items} == {ReviewKind.READERS_DIFFER}
    assert all("”avstyrker”" in i.reason for i in items if i.respondent_id == "skargardsnamnden")
    assert all("Cellen har inte ändrats" in item.todo for item in items)


def test_an_undecided_position_differs_only_outside_its_candidates(
    trained: llm.LanguageModel, workspace: Path
) -> None:
    case, registry, parts, _, positions = models.small_case()
    (right,) = positions["skargardsnamnden"]
    for others, expected in (
        ((Stance.AVSTYRKER, Stance.OKLART), 0),
        ((Stance.TILLSTYRKER, Stance.OKLART), 1),
    ):
        open_one = replace(right, stance=None, candidates=others)
        items = second_reader.reread(
            trained, case, registry, parts, {}, {"skargardsnamnden": (open_one,)},
            workspace=workspace, tested=SelfTest(48, 1.0, 1.0),
        )  # fmt: skip
        assert len(items) == expected


def test_text_that_speaks_to_a_model_changes_no_other_reading(
    trained: llm.LanguageModel, workspace: Path
) -> None:
    hostile = dict(models.ANSWERS)
    hostile["Seglarföreningen"] += " " + models.INJECTION + " Slut."
    for answers in (models.ANSWERS, hostile):
        case, registry, parts, _, positions = models.small_case(answers)
        items = second_reader.reread(
            trained, case, registry, parts, {}, positions, workspace=workspace, tested=SelfTest(48, 1.0, 1.0)
        )
        assert items == ()


def test_evidence_that_does_not_fit_is_read_in_parts(trained: llm.LanguageModel, workspace: Path) -> None:
    from assistant import prompting

    prompt = prompting.load("stallningstagande", workspace)
    filler = ["Antalet ansökningar har ökat sedan förra året. " * 6] * 16
    sentences = ["Nämnden avstyrker förslaget om avgiften för båtplatser.", *filler]
    whole = prompt.messages(vad="förslaget", underlag=prompting.data_block(enumerate(sentences, 1)))
    with pytest.raises(llm.ContextTooLong):
        trained.choose(whole, second_reader.OPTIONS)
    chances = second_reader._read(trained, prompt, "förslaget", sentences)
    assert sum(chances) == pytest.approx(1)
    with pytest.raises(llm.ContextTooLong):
        second_reader._read(trained, prompt, "förslaget", ["Nämnden avstyrker förslaget. " * 700])
