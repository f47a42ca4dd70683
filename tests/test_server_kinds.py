"""What servers differ in: thinking aloud, keys, what they tell of tokens, and holding a model to a schema at all."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant import llm
from assistant.domain import ReviewKind
from assistant.llm import Misshapen, ModelError, Stopped, Unavailable, Unfinished
from assistant.llm.bounded import SHAPELESS, SHAPELESS_FROM_THE_START, Bounded
from assistant.settings import Settings, SettingsError, load
from assistant.store import JobState
from assistant.workspace import Workspace
from tests.test_workspace import small_case
from tests.wires import Wire, said

ASK: list[llm.Message] = [{"role": "user", "content": "Avgiften?"}]
SCHEMA = {
    "type": "object",
    "properties": {"text": {"type": "string", "maxLength": 40}},
    "required": ["text"],
    "additionalProperties": False,
}


def model_at(address: str, **more: Any) -> llm.LanguageModel:
    found = llm.load(Settings(language_model=address, **more))
    assert found is not None
    return found


# ---------------------------------------------------------------------------- thinking aloud


def is_quiet(body: dict[str, Any]) -> bool:
    return body.get("reasoning_effort") == "none" or (
        body.get("chat_template_kwargs") == {"enable_thinking": False}
    )


def test_a_model_that_thinks_aloud_is_asked_not_to(wire: Callable[..., Wire]) -> None:
    """It would use up the room of its answer, and send an empty one."""

    def reply(body: dict[str, Any]) -> tuple[int, Any]:
        return said('{"val": "ja"}') if is_quiet(body) else said("", why="length")

    server = wire(reply)
    assert model_at(server.address).choose(ASK, ("ja", "nej")) == (1.0, 0.0)
    assert len(server.asked) == 1


@pytest.mark.parametrize("complaint", ["reasoning_effort: unknown value none", "Bad request"])
def test_a_server_that_does_not_know_such_a_wish_is_asked_without_it(
    wire: Callable[..., Wire], complaint: str
) -> None:
    def reply(body: dict[str, Any]) -> tuple[int, Any]:
        return (400, {"error": complaint}) if "reasoning_effort" in body else said('{"val": "ja"}')

    server = wire(reply)
    model = model_at(server.address)
    for _ in range(2):
        assert model.choose(ASK, ("ja", "nej")) == (1.0, 0.0)
    assert ["reasoning_effort" in body for body in server.asked] == [True, False, False]
    assert all("response_format" in body for body in server.asked)


def test_a_complaint_of_something_else_is_told_as_it_is(wire: Callable[..., Wire]) -> None:
    def reply(body: dict[str, Any]) -> tuple[int, Any]:
        return (400, {"error": "ingen plats"}) if len(server.asked) > 1 else said('{"val": "ja"}')

    server = wire(reply)
    model = model_at(server.address)
    model.choose(ASK, ("ja", "nej"))
    with pytest.raises(ModelError, match="ingen plats"):
        model.choose(ASK, ("ja", "nej"))
    assert len(server.asked) == 2


def test_one_that_thinks_all_the_same_is_told_of_as_such(wire: Callable[..., Wire]) -> None:
    with pytest.raises(ModelError, match="tänker högt"):
        model_at(wire(lambda _: said("", why="length")).address).choose(ASK, ("ja", "nej"))
    with pytest.raises(Unfinished):
        model_at(wire(lambda _: said('{"text": "Bryg', why="length")).address).generate(ASK, SCHEMA, 10)


def test_who_thinks_aloud_in_parts_can_be_stopped(wire: Callable[..., Wire]) -> None:
    """Thoughts are no part of the answer, and go on for minutes."""
    thought = {"choices": [{"delta": {"reasoning_content": "Hm."}, "finish_reason": None}]}

    def reply(_: dict[str, Any]) -> tuple[int, Any]:
        return 200, itertools.repeat(thought, 200_000)

    server = wire(reply)
    with pytest.raises(Stopped):
        model_at(server.address).generate(ASK, SCHEMA, 50, watch=lambda *_: False)
    assert server.sent < 200_000


# ---------------------------------------------------------------------------- keys


def test_a_server_that_wants_a_key_gets_it_and_nobody_else_sees_it(
    wire: Callable[..., Wire], monkeypatch: pytest.MonkeyPatch
) -> None:
    server = wire(lambda _: said('{"val": "ja"}'), key="hemligt-ord")
    with pytest.raises(ModelError, match="server_key"):
        model_at(server.address)
    monkeypatch.setenv("REMISS_SERVER_KEY", "hemligt-ord")
    settings = Settings(language_model=server.address)
    model = llm.load(settings)
    assert model is not None
    assert model.choose(ASK, ("ja", "nej")) == (1.0, 0.0)
    for shown in (repr(settings), str(settings.record()), model.identity.record, settings.model_dump_json()):
        assert "hemligt" not in shown
    server.key = "bytt"
    with pytest.raises(Unavailable, match="server_key") as told:
        model.choose(ASK, ("ja", "nej"))
    assert "hemligt" not in str(told.value)


@pytest.mark.parametrize("key", ["hemligt\nord", "hemligt ord", "hemligt-åäö"])
def test_a_key_that_cannot_be_sent_is_not_shown(wire: Callable[..., Wire], key: str) -> None:
    server = wire(lambda _: said('{"val": "ja"}'))
    with pytest.raises(ModelError, match="server_key") as told:
        model_at(server.address, server_key=key)
    assert "hemligt" not in str(told.value)


def test_a_key_of_the_wrong_kind_is_not_shown_either(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("server_key = 240613\nport = -1\n", "utf-8")
    with pytest.raises(SettingsError, match="server_key = •••; port = -1") as told:
        load(workspace=tmp_path)
    assert "240613" not in str(told.value)


# ---------------------------------------------------------------------------- what is told of tokens


def spelled(*pieces: tuple[str, float]) -> tuple[int, Any]:
    status, told = said("".join(piece for piece, _ in pieces))
    content = [{"token": piece, "logprob": math.log(chance)} for piece, chance in pieces]
    told["choices"][0]["logprobs"] = {"content": content}
    return status, told


def test_an_option_is_as_likely_as_the_tokens_that_spell_it(wire: Callable[..., Wire]) -> None:
    """That a model would rather not have written JSON says nothing of which option it chose."""
    pieces = (('{"', 0.1), ("val", 0.2), ('": "', 0.5), ("av", 0.8), ("slår", 1.0), ('"', 0.75), ("}", 0.3))
    chances = model_at(wire(lambda _: spelled(*pieces)).address).choose(ASK, ("avslår", "antar", "vet inte"))
    assert chances == pytest.approx((0.6, 0.2, 0.2))


def test_the_token_after_an_option_that_begins_another_counts(wire: Callable[..., Wire]) -> None:
    pieces = (('{"val":"', 0.9), ("ja", 1.0), ('"}', 0.7), ("<|slut|>", 0.2))
    server = wire(lambda _: spelled(*pieces))
    pieces_said = spelled(*pieces)[1]["choices"][0]
    pieces_said["message"]["content"] = (
        '{"val":"ja"}'  # the mark of the end is told of, and no part of the text
    )
    server = wire(lambda _: (200, {"choices": [pieces_said]}))
    assert model_at(server.address).choose(ASK, ("ja", "ja delvis")) == pytest.approx((0.7, 0.3))


def test_tokens_that_do_not_spell_the_answer_count_together(wire: Callable[..., Wire]) -> None:
    status, told = spelled(('{"val": "', 0.9), ("?", 0.9), ("?", 1.0), ('"}', 1.0))
    told["choices"][0]["message"]["content"] = '{"val": "å"}'
    assert model_at(wire(lambda _: (status, told)).address).choose(ASK, ("å", "ö")) == pytest.approx(
        (0.81, 0.19)
    )


# ---------------------------------------------------------------------------- no schema


def test_a_server_that_holds_its_model_to_no_schema_is_given_up_and_told_of_once(
    wire: Callable[..., Wire], tmp_path: Path
) -> None:
    server = wire(lambda _: said("Gärna! Här kommer svaret."), model={"max_model_len": 16_000})
    with pytest.raises(Misshapen):
        model_at(server.address).generate(ASK, SCHEMA, 40)
    server.asked.clear()
    place = Workspace(load(workspace=tmp_path / "w", language_model=server.address))
    names = ("Kulturnämnden", "Miljönämnden", "Skolnämnden", "Fritidsnämnden", "Socialnämnden")
    case_id = small_case(place, tmp_path / "in", **dict.fromkeys(names, "avstyrker"))
    assert place.run(case_id).state is JobState.DONE
    assert len(server.asked) == SHAPELESS_FROM_THE_START
    items = [entry.item for entry in place.case_file(case_id).review]
    (told,) = [one for one in items if "inte så som verktyget bad om" in one.reason]
    assert "response_format" in told.reason
    assert "5 texter är inte formulerade" in told.reason
    assert [one for one in items if one.kind is ReviewKind.GATE] == []


def test_an_answer_of_use_between_others_begins_the_count_anew(wire: Callable[..., Wire]) -> None:
    def reply(_: dict[str, Any]) -> tuple[int, Any]:
        return said('{"val": "ja"}' if len(server.asked) % SHAPELESS == 1 else "Javisst!")

    server = wire(reply)
    model, useless = Bounded(model_at(server.address)), 0
    for _ in range(3 * SHAPELESS):
        try:
            model.choose(ASK, ("ja", "nej"))
        except Misshapen:
            useless += 1
    assert (len(server.asked), useless) == (3 * SHAPELESS, 3 * (SHAPELESS - 1))
