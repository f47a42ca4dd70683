"""The second reader: measured before it may read, and never more than an item on the checklist."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant import llm, measuring, second_reader
from assistant.domain import ReviewItem, ReviewKind, Stance
from assistant.llm.together import Together
from assistant.measuring import SelfTest
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
    counts = Counter(stance for stance, _ in measuring.known())
    assert set(counts) == set(Stance)
    assert sum(counts.values()) >= 30
    assert min(counts.values()) >= 5


def test_kappa_is_cohens() -> None:
    t, a = Stance.TILLSTYRKER, Stance.AVSTYRKER
    assert measuring.kappa([(t, t), (a, a)]) == 1
    assert measuring.kappa([(t, t), (t, t), (a, a), (a, t)]) == pytest.approx(0.5)
    assert measuring.kappa([(t, t), (a, t)]) == 0


def test_a_random_model_fails_and_reads_nothing(worst: llm.LanguageModel) -> None:
    test = measuring.self_test(worst)
    assert not test.passed
    case, registry, parts, _, positions = models.small_case()
    (item,) = second_reader.reread(worst, case, registry, parts, {}, positions).items
    assert item.kind is ReviewKind.TECHNICAL
    assert "kappa" in item.reason
    assert item.respondent_id is None


def test_a_trained_model_passes_and_agrees(trained: llm.LanguageModel, workspace: Path) -> None:
    test = measuring.self_test(trained, workspace)
    assert test.passed, test.swedish
    case, registry, parts, _, positions = models.small_case()
    found = second_reader.reread(trained, case, registry, parts, {}, positions, workspace=workspace)
    assert found.items == ()
    assert (found.answers, found.passages, found.read) == (3, 3, 3)


def test_where_the_readers_differ_a_person_is_asked(trained: llm.LanguageModel, workspace: Path) -> None:
    case, registry, parts, _, positions = models.small_case()
    (right,) = positions["skargardsnamnden"]
    wrong = replace(right, stance=Stance.TILLSTYRKER, candidates=(Stance.TILLSTYRKER,))
    given = {**positions, "skargardsnamnden": (wrong,)}
    (item,) = second_reader.reread(
        trained, case, registry, parts, {}, given, workspace=workspace, tested=SelfTest(48, 1.0, 1.0)
    ).items
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
    assert measuring.measure(model, tmp_path).together
    kept = measuring.earlier(model, tmp_path)
    assert kept is not None
    assert kept.together
    case, registry, parts, _, positions = models.small_case()
    wrong = {
        who: tuple(replace(one, stance=Stance.AVSTAR, candidates=(Stance.AVSTAR,)) for one in found)
        for who, found in positions.items()
    }

    def items(asked: llm.LanguageModel) -> tuple[ReviewItem, ...]:
        return second_reader.reread(
            asked, case, registry, parts, {}, wrong, workspace=tmp_path, tested=kept
        ).items

    assert len(items(model)) > 1
    assert items(Together(model)) == items(model)
    model.side_by_side = False
    assert not measuring.measure(model, tmp_path).together


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
    ).items  # type: ignore[arg-type]
    assert {key: tuple(found) for key, found in positions.items()} == before
    differing = [one for one, found in positions.items() if Stance.TILLSTYRKER not in found[0].candidates]
    assert [item.respondent_id for item in items] == differing
    assert {item.kind for item in items} == {ReviewKind.READERS_DIFFER}
    assert all("”avstyrker”" in i.reason for i in items if i.respondent_id == "skargardsnamnden")
    assert all("Cellen har inte ändrats" in item.todo for item in items)


def test_what_the_model_reads_is_shown_where_the_tool_does_not_decide(
    trained: llm.LanguageModel, workspace: Path
) -> None:
    """Also where it is one of the candidates: there it helps most. Where the model finds no stand either, nothing is said."""
    case, registry, parts, _, positions = models.small_case()
    (right,) = positions["skargardsnamnden"]
    for others in ((Stance.AVSTYRKER, Stance.OKLART), (Stance.TILLSTYRKER, Stance.OKLART)):
        open_one = replace(right, stance=None, candidates=others)
        (item,) = second_reader.reread(
            trained, case, registry, parts, {}, {"skargardsnamnden": (open_one,)},
            workspace=workspace, tested=SelfTest(48, 1.0, 1.0),
        ).items  # fmt: skip
        assert (
            f"avgör inte: ”{others[0].swedish}” eller ”oklart”. Språkmodellen läser ”avstyrker”"
            in item.reason
        )
        assert "Cellen har inte ändrats" in item.todo
    nothing = SaysYes()
    nothing.choose = lambda messages, options, watch=None: tuple(  # type: ignore[method-assign]
        float(one == Stance.OKLART.swedish) for one in options
    )
    open_one = replace(right, stance=None, candidates=(Stance.AVSTYRKER, Stance.OKLART))
    given = {"skargardsnamnden": (open_one,)}
    tested = SelfTest(48, 1.0, 1.0)
    assert second_reader.reread(nothing, case, registry, parts, {}, given, tested=tested).items == ()  # type: ignore[arg-type]


class Sometimes:
    """A model that gives, to questions with a word in them, the error that it is told to."""

    context_length, parallel = 100_000, 1
    identity = llm.Identity("ibland", "0", "ingen", "ingen")

    def __init__(self, model: llm.LanguageModel, word: str, error: llm.ModelError) -> None:
        self._model, self._word, self._error = model, word, error

    def choose(self, messages, options, *, watch=None) -> tuple[float, ...]:
        if self._word in messages[-1]["content"]:
            raise self._error
        return self._model.choose(messages, options, watch=watch)


def test_one_answer_that_cannot_be_used_costs_one_reading(
    trained: llm.LanguageModel, workspace: Path
) -> None:
    case, registry, parts, _, positions = models.small_case()
    wrong = {
        who: tuple(replace(one, stance=Stance.AVSTAR, candidates=(Stance.AVSTAR,)) for one in found)
        for who, found in positions.items()
    }

    def items(error: llm.ModelError) -> tuple[ReviewItem, ...]:
        return second_reader.reread(
            Sometimes(trained, "Hamnbolaget", error), case, registry, parts, {}, wrong,  # type: ignore[arg-type]
            workspace=workspace, tested=SelfTest(48, 1.0, 1.0),
        ).items  # fmt: skip

    bad = items(llm.ModelError("Svaret hade en annan form."))
    assert [one.kind for one in bad].count(ReviewKind.READERS_DIFFER) == len(wrong) - 1
    not_read = [one for one in bad if one.kind is ReviewKind.TECHNICAL]
    assert {(one.respondent_id, "annan form" in one.reason) for one in not_read} == {("hamnbolaget", True)}
    assert len(not_read) == 2, "what was not gone through, and the position itself"
    (lost,) = [one for one in items(llm.Unavailable("Borta.")) if one.kind is ReviewKind.TECHNICAL]
    assert lost.respondent_id is None
    assert "1 ställningstagande är inte läst en andra gång" in lost.reason


def test_in_the_measure_an_answer_of_no_use_is_a_wrong_one(
    trained: llm.LanguageModel, workspace: Path
) -> None:
    whole = measuring.self_test(trained, workspace)
    word = "förslaget om"
    hit = sum(word in text for _, text in measuring.known())
    some: Any = Sometimes(trained, word, llm.ModelError("Svaret hade en annan form."))
    test = measuring.self_test(some, workspace)
    assert test.sets[0].unusable == hit > 0
    assert test.accuracy < whole.accuracy
    assert "gick inte att använda" in test.swedish
    gone: Any = Sometimes(trained, word, llm.Unavailable("Borta."))
    with pytest.raises(llm.Unavailable):  # a server that is gone has not been measured
        measuring.self_test(gone, workspace)


def test_the_set_that_is_read_worst_decides_and_is_named(trained: llm.LanguageModel, tmp_path: Path) -> None:
    turned = [
        (Stance.AVSTAR if one is not Stance.AVSTAR else Stance.OKLART, text)
        for one, text in measuring.known()
    ]
    (tmp_path / "prompts").mkdir()
    (tmp_path / "prompts" / "stallningstagande.md").write_text(models.SHORT_PROMPT, "utf-8")
    assert measuring.measure(trained, tmp_path).passed
    test = measuring.measure(trained, tmp_path, {"egna.tsv": turned})
    assert not test.passed
    assert test.kappa == test.sets[1].kappa < test.sets[0].kappa
    assert "egna.tsv" in test.swedish
    assert measuring.earlier(trained, tmp_path) == test, "what it was measured on is kept too"


def test_text_that_speaks_to_a_model_changes_no_other_reading(
    trained: llm.LanguageModel, workspace: Path
) -> None:
    hostile = dict(models.ANSWERS)
    hostile["Seglarföreningen"] += " " + models.INJECTION + " Slut."
    for answers in (models.ANSWERS, hostile):
        case, registry, parts, _, positions = models.small_case(answers)
        items = second_reader.reread(
            trained, case, registry, parts, {}, positions, workspace=workspace, tested=SelfTest(48, 1.0, 1.0)
        ).items
        assert items == ()


def test_evidence_that_does_not_fit_is_read_in_parts(trained: llm.LanguageModel, workspace: Path) -> None:
    from assistant import prompting

    prompt = prompting.load("stallningstagande", workspace)
    filler = ["Antalet ansökningar har ökat sedan förra året. " * 6] * 16
    sentences = ["Nämnden avstyrker förslaget om avgiften för båtplatser.", *filler]
    whole = prompt.messages(vad="förslaget", underlag=prompting.data_block(enumerate(sentences, 1)))
    with pytest.raises(llm.ContextTooLong):
        trained.choose(whole, measuring.OPTIONS)
    chances = measuring.read(trained, prompt, "förslaget", sentences)
    assert sum(chances) == pytest.approx(1)
    with pytest.raises(llm.ContextTooLong):
        measuring.read(trained, prompt, "förslaget", ["Nämnden avstyrker förslaget. " * 700])
