"""llama.cpp's server: what it answers that others do not, as `llama-server` was seen to answer it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from assistant import llm
from assistant.llm import ContextTooLong, ModelError, Unavailable
from assistant.llm import wire as http
from assistant.settings import Settings
from tests.wires import Wire, said

ASK: list[llm.Message] = [{"role": "user", "content": "Avgiften?"}]
SCHEMA = {
    "type": "object",
    "properties": {"text": {"type": "string", "maxLength": 40}},
    "required": ["text"],
    "additionalProperties": False,
}
META = {
    "vocab_type": 2, "n_vocab": 712, "n_ctx": 16384, "n_ctx_train": 16384, "n_embd": 64,
    "n_params": 173376, "size": 693504, "ftype": "all F32",
}  # fmt: skip


def lists(**meta: Any) -> dict[str, Any]:
    """What it tells of the one model that it was started with, and given two names."""
    return {
        "id": "annat", "aliases": ["annat", "minmodell"], "tags": [], "object": "model", "created": 1795334492,
        "owned_by": "llamacpp", "meta": META | meta,
    }  # fmt: skip


def model_at(address: str, **more: Any) -> llm.LanguageModel:
    found = llm.load(Settings(language_model=address, **more))
    assert found is not None
    return found


def fault(status: int, message: str, kind: str, **more: Any) -> tuple[int, Any]:
    return status, {"error": {"code": status, "message": message, "type": kind, **more}}


# ---------------------------------------------------------------------------- which model it is


def test_a_name_that_it_has_not_is_no_name_of_what_it_has(wire: Callable[..., Wire]) -> None:
    """It answers to any name, with the model it has: the run would name another than the one that was asked."""
    server = wire(lambda _: said('{"val": "ja"}'), model=lists())
    with pytest.raises(ModelError, match=r"ingen modell som heter qwen3\. Den har: annat\."):
        model_at(f"{server.address}#qwen3")
    assert server.asked == []


def test_each_of_its_names_is_the_same_model(wire: Callable[..., Wire]) -> None:
    server = wire(lambda _: said('{"val": "ja"}'), model=lists())
    one, other = (model_at(f"{server.address}#{name}") for name in ("annat", "minmodell"))
    assert one.identity.revision == other.identity.revision != "okänd"
    assert one.context_length == other.context_length == META["n_ctx"]


def test_how_much_room_it_has_says_nothing_of_the_weights(wire: Callable[..., Wire]) -> None:
    """It may take it from the memory that is free when it starts: a measurement holds all the same."""
    models = [
        model_at(wire(lambda _: said("{}"), model=lists(**meta)).address)
        for meta in ({}, {"n_ctx": 2048}, {"size": 8})
    ]
    revisions = [one.identity.revision for one in models]
    assert revisions[0] == revisions[1] != revisions[2]
    assert models[1].context_length == 2048


@pytest.mark.parametrize("name", ["", "#minmodell"])
def test_one_that_is_still_loading_is_said_to_be(
    wire: Callable[..., Wire], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Not that it has no models, and not by going on with a model of which nothing is known."""
    monkeypatch.setattr(http, "_PAUSE", 0.01)
    server = wire(lambda _: said('{"val": "ja"}'))
    server.listed = fault(503, "Loading model", "unavailable_error")
    with pytest.raises(ModelError, match=r"inte redo än.*Loading model"):
        model_at(server.address + name)


# ---------------------------------------------------------------------------- room


def test_a_prompt_with_more_tokens_than_the_estimate_is_split_like_any_other(
    wire: Callable[..., Wire],
) -> None:
    """Nor is its complaint one of the wish not to think aloud, which is sent on."""

    def reply(body: dict[str, Any]) -> tuple[int, Any]:
        if len(server.asked) > 1:
            return said('{"text": "Ja."}')
        return fault(
            400, "request (1445 tokens) exceeds the available context size (1024 tokens), try increasing it",
            "exceed_context_size_error", n_prompt_tokens=1445, n_ctx=1024,
        )  # fmt: skip

    server = wire(reply, model=lists())
    model = model_at(server.address)
    with pytest.raises(ContextTooLong) as told:
        model.generate(ASK, SCHEMA, 100)
    assert (told.value.tokens, told.value.limit) == (1545, 1024)
    model.generate(ASK, SCHEMA, 100)
    assert [body["reasoning_effort"] for body in server.asked] == ["none", "none"]


def test_questions_that_have_no_room_together_are_not_answered_now(wire: Callable[..., Wire]) -> None:
    """Its slots share one memory. At once, and when it happens in the middle of an answer that comes in parts."""
    told = fault(500, "Context size has been exceeded.", "server_error")

    def parts() -> Iterator[Any]:
        yield {
            "choices": [{"finish_reason": None, "index": 0, "delta": {"role": "assistant", "content": None}}]
        }
        yield told[1]

    for answer, watch in ((told, None), ((200, parts()), lambda *_: True)):
        with pytest.raises(Unavailable, match=r"plats för så många frågor.*server_parallel"):
            model_at(wire(lambda _, answer=answer: answer, model=lists()).address).generate(
                ASK, SCHEMA, 100, watch=watch
            )


# ---------------------------------------------------------------------------- how likely an option was


def tokens(*told: tuple[str, float, dict[str, float]], text: str = "") -> tuple[int, Any]:
    """An answer with its tokens: each with how likely it was, and what the likeliest ones at its place were."""
    status, answer = said(text or "".join(token for token, _, _ in told))
    answer["choices"][0]["logprobs"] = {
        "content": [
            {
                "id": 1, "token": token, "bytes": list(token.encode()), "logprob": math.log(chance),
                "top_logprobs": [{"token": other, "logprob": math.log(one)} for other, one in top.items()],
            }
            for token, chance, top in told
        ]
    }  # fmt: skip
    return status, answer


def chosen(wire: Callable[..., Wire], answer: tuple[int, Any], *options: str) -> tuple[float, ...]:
    return model_at(wire(lambda _: answer, model=lists()).address).choose(ASK, options)


OPENING = ('{"val": "', 0.9, {'{"val": "': 0.9})


def test_an_option_is_weighed_against_the_others_and_not_against_what_is_not_allowed(
    wire: Callable[..., Wire],
) -> None:
    """It tells how likely a token was before the model was held to the schema."""
    top = {"Ja": 0.5, "ja": 0.3, "n": 0.06, "nej": 0.04, "Det": 0.1}
    answer = tokens(OPENING, ("ja", 0.3, top), ('"}', 0.2, {".": 0.8, '"}': 0.2}))
    assert chosen(wire, answer, "ja", "nej") == pytest.approx((0.75, 0.25))


def test_options_with_the_same_beginning_part_where_they_part(wire: Callable[..., Wire]) -> None:
    answer = tokens(
        OPENING,
        ("till", 0.6, {"till": 0.6, "av": 0.2, "tills": 0.2}),
        ("styrker", 1.0, {"styrker": 1.0}),
        ('"', 0.3, {'"': 0.3, " delvis": 0.1, ",": 0.6}),
        ("}", 1.0, {"}": 1.0}),
    )
    chances = chosen(wire, answer, "avstyrker", "tillstyrker", "tillstyrker delvis")
    assert chances == pytest.approx((0.2, 0.6, 0.2))


def test_what_no_token_is_told_of_speaks_against(wire: Callable[..., Wire]) -> None:
    answer = tokens(OPENING, ("ja", 0.6, {"ja": 0.6}), ('"}', 1.0, {'"}': 1.0}))
    assert chosen(wire, answer, "ja", "nej") == pytest.approx((0.6, 0.4))


def test_an_answer_that_only_the_schema_led_to_is_not_sure(wire: Callable[..., Wire]) -> None:
    """The likeliest all the same: it is what was answered."""
    answer = tokens(OPENING, ("nej", 0.0001, {"Hej": 0.5, "Tack": 0.1}), ('"}', 1.0, {'"}': 1.0}))
    ja, nej = chosen(wire, answer, "ja", "nej")
    assert 0.5 < nej < 0.55
    assert ja + nej == pytest.approx(1)


def test_a_fence_that_is_left_out_of_the_answer_is_no_part_of_the_option(wire: Callable[..., Wire]) -> None:
    fence, end = ("```json\n", 0.3, {"```json\n": 0.3}), ("\n```", 0.4, {"\n```": 0.4})
    told = (fence, OPENING, ("ja", 0.8, {"ja": 0.8, "nej": 0.2}), ('"}', 1.0, {'"}': 1.0}), end)
    assert chosen(wire, tokens(*told, text='{"val": "ja"}'), "ja", "nej") == pytest.approx((0.8, 0.2))
