"""A run whose model is lost, exchanged, badly asked or broken: words are left out, and the next run makes them."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant import llm, measuring, phrasing, prompting
from assistant.domain import Answer, Origin, ReviewItem, ReviewKind, Stance
from assistant.gate import entailment
from assistant.llm import server_model
from assistant.settings import Settings, load
from assistant.store import JobState
from assistant.web import case_view
from assistant.workspace import Workspace
from tests import models
from tests.test_workspace import small_case
from tests.wires import Wire, copying, said

LOST = "svarade inte på allt"


def case_with(place: Workspace, folder: Path) -> str:
    names = ("Kulturnämnden", "Miljönämnden", "Skolnämnden", "Fritidsnämnden", "Socialnämnden")
    return small_case(place, folder, **dict.fromkeys(names, "avstyrker"))


def items(place: Workspace, case_id: str, kind: ReviewKind = ReviewKind.TECHNICAL) -> list[ReviewItem]:
    return [entry.item for entry in place.case_file(case_id).review if entry.item.kind is kind]


def worded(place: Workspace, case_id: str) -> int:
    summary = place.case_file(case_id).summary
    return sum(sentence.origin is Origin.MODEL for one in summary.respondents for sentence in one.sentences)


@pytest.mark.parametrize("way", ["silent", "broken", "closed"])
def test_a_server_lost_in_the_middle_is_given_up_told_of_once_and_asked_again_in_the_next_run(
    wire: Callable[..., Wire], tmp_path: Path, way: str
) -> None:
    answers, over = 3, threading.Event()

    def reply(body: dict[str, Any]) -> tuple[int, Any]:
        if len(server.asked) <= answers:
            return copying(body)
        if way == "silent":
            over.wait(20)
        if way == "closed":
            raise ConnectionAbortedError
        return 500, {"error": "minnet tog slut"}

    server = wire(reply, model={"max_model_len": 16_000})
    place = Workspace(load(workspace=tmp_path / "w", language_model=server.address, server_timeout=1))
    case_id = case_with(place, tmp_path / "in")
    answers = 10_000
    assert place.run(case_id).state is JobState.DONE
    whole = len(server.asked)
    judged = sum("mening" not in str(body["response_format"]) for body in server.asked)
    assert whole == judged + 5
    assert worded(place, case_id) == 5
    table = place.case_file(case_id).table

    other = Workspace(load(workspace=tmp_path / "w2", language_model=server.address, server_timeout=1))
    case_id = case_with(other, tmp_path / "in")
    server.asked.clear()
    answers = judged + 2
    assert other.run(case_id).state is JobState.DONE
    assert len(server.asked) == answers + 2, "two questions without an answer, and no more"
    (lost,) = [one for one in items(other, case_id) if LOST in one.reason]
    assert "texter är inte formulerade" in lost.reason
    assert "kör igen" in lost.todo
    assert items(other, case_id, ReviewKind.GATE) == [], "no text has failed: none was written"
    assert worded(other, case_id) == 2, "what had been written stands"
    assert other.case_file(case_id).run.models["språkmodellen svarade"] == "inte på allt"
    assert [(c.respondent_id, c.stance) for c in other.case_file(case_id).table.cells] == [
        (c.respondent_id, c.stance) for c in table.cells
    ]

    over.set()
    server.asked.clear()
    answers = 10_000
    assert other.run(case_id).state is JobState.DONE
    assert len(server.asked) == whole, "what was left out is asked for anew"
    assert not [one for one in items(other, case_id) if LOST in one.reason]
    assert worded(other, case_id) == 5
    server.asked.clear()
    assert other.run(case_id).state is JobState.DONE
    assert server.asked == [], "and what is whole is kept"


def test_a_server_that_never_answers_is_asked_twice(wire: Callable[..., Wire], tmp_path: Path) -> None:
    server = wire(lambda body: (500, {"error": "trasig"}), model={"max_model_len": 16_000})
    place = Workspace(load(workspace=tmp_path / "w", language_model=server.address))
    case_id = case_with(place, tmp_path / "in")
    assert place.run(case_id).state is JobState.DONE
    assert len(server.asked) == 2
    (lost,) = [one for one in items(place, case_id) if LOST in one.reason]
    assert "5 texter är inte formulerade" in lost.reason
    assert "prövade mot underlaget bara ord för ord" in lost.reason
    assert worded(place, case_id) == 0
    assert place.case_file(case_id).summary.respondents, "the extracts stand"


def test_a_passage_in_plain_words_from_a_server_that_is_lost_is_the_documents_own(
    wire: Callable[..., Wire],
) -> None:
    _, registry, parts, _, _ = models.small_case()
    citations = phrasing.passage_with("avstyrker förslaget om avgift", parts)
    writer = server_model.load(wire(lambda body: (500, {})).address, context=16_000)
    found = phrasing.plain(writer, citations, parts, registry=registry)
    assert {one.origin for one in found.sentences} == {Origin.EXTRACT}
    (item,) = found.items
    assert (item.kind, "stycket i klarspråk" in item.reason) == (ReviewKind.TECHNICAL, True)


def test_an_answer_of_a_server_that_is_lost_or_badly_asked_has_its_quotes(
    wire: Callable[..., Wire], tmp_path: Path
) -> None:
    _, registry, parts, summary, _ = models.small_case()
    found = Answer("Vem avstyrker?", True, summary.respondents[0].sentences, ())
    writer = server_model.load(wire(lambda body: (500, {})).address, context=16_000)
    (tmp_path / "prompts").mkdir()
    for words in ("svarade 500", "svar.md"):
        new, wording = phrasing.answer(writer, found, parts, registry=registry, workspace=tmp_path)
        (item,) = new.items
        assert (item.kind, new.sentences, wording.written) == (ReviewKind.TECHNICAL, found.sentences, 0)
        assert words in item.reason
        (tmp_path / "prompts" / "svar.md").write_text("fel", "utf-8")


def test_a_server_with_another_model_is_asked_anew(wire: Callable[..., Wire], tmp_path: Path) -> None:
    told: dict[str, Any] = {"max_model_len": 16_000, "meta": {"size": 8}}
    server = wire(copying, model=told)
    place = Workspace(load(workspace=tmp_path / "w", language_model=server.address))
    case_id = case_with(place, tmp_path / "in")

    def run() -> tuple[int, str]:
        """(questions, the model in the record)"""
        server.asked.clear()
        assert place.run(case_id).state is JobState.DONE
        return len(server.asked), place.case_file(case_id).run.models["språkmodell"]

    (asked, first), again = run(), run()
    assert asked > 5
    assert again == (0, first)
    told["meta"] = {"size": 9}
    other = run()
    assert other[0] == asked
    assert other[1] != first


@pytest.mark.models
@pytest.mark.xdist_group("models")
def test_other_weights_in_the_same_folder_are_another_model(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    pytest.importorskip("torch", reason="the extra `models` is not installed")
    cache, folder = Path(request.config.cache.mkdir("models")), tmp_path / "modell"
    shutil.copytree(models.random_model(cache, context=512), folder)
    place = Workspace(load(workspace=tmp_path / "w", language_model=str(folder)))
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")

    def record() -> str:
        assert place.run(case_id).state is JobState.DONE
        return place.case_file(case_id).run.models["språkmodell"]

    first = record()
    assert record() == first
    assert llm.identify(place.settings) in first
    shutil.copytree(models.random_model(cache, seed=2, context=512), folder, dirs_exist_ok=True)
    second = record()
    assert second != first
    assert llm.identify(place.settings) in second


@pytest.mark.models
@pytest.mark.xdist_group("models")
def test_a_library_that_gives_up_costs_the_words_and_not_the_run(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("torch", reason="the extra `models` is not installed")
    from assistant.llm.transformers_model import TransformersModel

    folder = models.random_model(Path(request.config.cache.mkdir("models")))
    place = Workspace(load(workspace=tmp_path / "w", language_model=str(folder)))
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")

    def full(*_: object) -> Any:
        raise RuntimeError(
            "[enforce fail at alloc_cpu.cpp:117] not enough memory: you tried to allocate 9 GB"
        )

    with monkeypatch.context() as patch:
        patch.setattr(TransformersModel, "_greedy", full)
        assert place.run(case_id).state is JobState.DONE
    (lost,) = [one for one in items(place, case_id) if LOST in one.reason]
    assert "Minnet räckte inte till" in lost.reason
    assert place.case_file(case_id).table.cells
    assert place.run(case_id).state is JobState.DONE
    assert not [one for one in items(place, case_id) if LOST in one.reason]


def test_a_faulty_prompt_is_told_of_once_before_anything_is_asked(
    wire: Callable[..., Wire], tmp_path: Path
) -> None:
    server = wire(copying, model={"max_model_len": 16_000})
    place = Workspace(load(workspace=tmp_path / "w", language_model=server.address))
    case_id = case_with(place, tmp_path / "in")
    own = tmp_path / "w" / "prompts"
    own.mkdir(parents=True, exist_ok=True)
    for name, right, wrong in (
        ("sammanfatta", "{{ vad }}", "{{ vad.x.y }}"),
        ("motivering", "{{ vad }}", "{{ vad + 1 }}"),
    ):
        text = prompting.path(name).read_text("utf-8")
        assert right in text
        (own / f"{name}.md").write_text(text.replace(right, wrong), "utf-8")
    assert place.run(case_id).state is JobState.DONE
    assert server.asked == []
    (told,) = [one for one in items(place, case_id) if "kunde inte användas" in one.reason]
    assert "sammanfatta.md" in told.reason
    assert "motivering.md" in told.reason
    assert "remiss prompt reset sammanfatta" in told.reason
    assert items(place, case_id, ReviewKind.GATE) == []
    for path in own.iterdir():
        path.unlink()
    (own / "svar.md").write_text("fel", "utf-8")  # a run does not ask with this one
    assert place.run(case_id).state is JobState.DONE
    assert server.asked
    assert worded(place, case_id) == 5


def test_the_page_says_what_the_model_does_as_things_are(wire: Callable[..., Wire], tmp_path: Path) -> None:
    server = wire(lambda body: said("{}"), model={"max_model_len": 16_000})
    settings = Settings(workspace=tmp_path, language_model=server.address)

    def line() -> str:
        return case_view.model_line(settings.language_model, measuring.standing(settings))

    assert "inte mätt" in line()
    model = llm.load(settings)
    assert model is not None
    assert not measuring.measure(model, tmp_path).passed, "every answer has another shape"
    assert "klarade inte provet" in line()
    right = {text: stance for stance, text in measuring.known()}
    right |= dict.fromkeys(measuring.ordinary(), Stance.OKLART)
    good = wire(
        lambda body: said(
            next(
                f'{{"val": "{stance.swedish}"}}'
                for text, stance in right.items()
                if prompting.as_data(text) in body["messages"][-1]["content"]
            )
        ),
        model={"max_model_len": 16_000},
    )
    settings = Settings(workspace=tmp_path, language_model=good.address)
    model = llm.load(settings)
    assert model is not None
    assert measuring.measure(model, tmp_path).passed
    assert "läser hela svaren en andra gång" in line()
    for gone in (str(tmp_path / "borta"), "organisation/borta", "http://127.0.0.1:9/v1"):
        settings = Settings(workspace=tmp_path, language_model=gone)
        assert "går inte att använda just nu" in line()
        assert "läser hela svaren en andra gång" not in line()


def test_the_room_of_a_server_is_what_the_setting_says(wire: Callable[..., Wire]) -> None:
    server, silent = wire(copying, model={"max_model_len": 100}), wire(copying)

    def room(address: str, **more: Any) -> int:
        found = llm.load(Settings(language_model=address, **more))
        assert found is not None
        return found.context_length

    assert (room(server.address), room(silent.address)) == (100, 4096)
    assert {room(one.address, server_context=32_000) for one in (server, silent)} == {32_000}


def test_a_judge_without_room_or_sense_is_told_of(wire: Callable[..., Wire]) -> None:
    server = wire(copying)
    case, registry, parts, summary, _ = models.small_case()
    writer = server_model.load(server.address, context=16_000)
    narrow = entailment.Judge(server_model.load(server.address, context=300))
    _, told = phrasing.phrase(writer, case, summary, parts, registry=registry, judge=narrow)
    (item,) = [one for one in told if one.kind is ReviewKind.TECHNICAL]
    assert "bara ord för ord" in item.reason
    assert item.reason.startswith(f"{narrow.unjudged} mening")
    babbling = wire(lambda body: said("nja"))
    judge = entailment.Judge(server_model.load(babbling.address, context=16_000))
    assert judge.fault("Nämnden avstyrker.", prompting.data_block([(1, "Nämnden avstyrker.")])) is None
    assert judge.unjudged == 1
    assert entailment.judge(server_model.load(babbling.address, context=16_000)) is None, "it does not pass"


def test_every_sentence_that_failed_is_on_the_checklist(wire: Callable[..., Wire]) -> None:
    wrong = [f"Nämnden vill ha {n} nya broar till ön." for n in (17, 18)]

    def reply(body: dict[str, Any]) -> tuple[int, Any]:
        properties = body["response_format"]["json_schema"]["schema"]["properties"]
        if "meningar" not in properties:
            return copying(body)
        most = properties["meningar"]["maxItems"]
        sentences = [{"text": text, "belagg": [1]} for text in wrong[:most]]
        return 200, {"choices": [{"message": {"content": _json(sentences)}, "finish_reason": "stop"}]}

    case, registry, parts, summary, _ = models.small_case()
    writer = server_model.load(wire(reply).address, context=16_000)
    _, told = phrasing.phrase(writer, case, summary, parts, registry=registry)
    about = [one for one in told if one.respondent_id == "skargardsnamnden" and "remissvaret" in one.reason]
    (item,) = about
    assert all(text in item.reason for text in wrong)
    assert "(2 meningar)" in item.reason


def _json(sentences: list[dict[str, Any]]) -> str:
    import json

    return json.dumps({"meningar": sentences}, ensure_ascii=False)
