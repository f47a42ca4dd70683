"""A language model behind a server: `transformers serve` with a model the project makes, and servers that misbehave.

`transformers serve` passes over response_format and logprobs without a word, so that nothing but our own
check of the answer's shape stands between it and the program. What other servers do with those fields
is played by a small HTTP server here, the other side of the wire.
"""

from __future__ import annotations

import itertools
import json
import math
import os
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from assistant import llm
from assistant.llm import ContextTooLong, ModelError, Stopped, Unfinished, server_model
from assistant.llm import wire as http
from assistant.llm.shape import choice_schema
from assistant.llm.watched import Watched, each
from assistant.phrasing import sentences_schema
from assistant.settings import Settings
from assistant.web import case_view
from tests import models
from tests.wires import Wire, said

ASK: list[llm.Message] = [{"role": "system", "content": "Läs."}, {"role": "user", "content": "Avgiften?"}]


def load(address: str, **more: Any) -> llm.LanguageModel:
    found = llm.load(Settings(language_model=address, **more))
    assert found is not None
    return found


def test_the_schema_and_the_probability_go_over_the_wire(wire: Callable[..., Wire]) -> None:
    server = wire(lambda body: said('{"val": "nej"}', 0.8))
    assert load(server.address).choose(ASK, ("ja", "nej", "kanske")) == pytest.approx((0.1, 0.8, 0.1))
    (body,) = server.asked
    assert body["response_format"]["json_schema"]["schema"] == choice_schema(["ja", "nej", "kanske"])
    assert (body["temperature"], body["seed"], body["logprobs"]) == (0, 0, True)
    assert not load(server.address).identity.repeatable


def test_a_server_without_probabilities_leaves_its_answer_with_all(wire: Callable[..., Wire]) -> None:
    server = wire(lambda body: said('{"val": "ja"}'))
    assert load(server.address).choose(ASK, ("ja", "nej")) == (1.0, 0.0)


def test_a_field_that_is_turned_down_is_left_out_from_then_on(wire: Callable[..., Wire]) -> None:
    def reply(body: dict[str, Any]) -> tuple[int, Any]:
        if "response_format" in body:
            return 422, {"detail": "Unsupported fields: {'response_format', 'logprobs'}"}
        return said('{"val": "ja"}')

    server = wire(reply)
    model = load(server.address)
    assert model.choose(ASK, ("ja", "nej")) == model.choose(ASK, ("ja", "nej")) == (1.0, 0.0)
    assert ["response_format" in body for body in server.asked] == [True, False, False]


@pytest.mark.parametrize(
    "text", ["", "ja", "[]", '{"val": "jo"}', '{"val": "ja", "mer": 1}', '{"val": true}']
)
def test_an_answer_of_another_shape_is_not_used(wire: Callable[..., Wire], text: str) -> None:
    server = wire(lambda body: said(text))
    with pytest.raises(ModelError, match="inte så som verktyget bad om"):
        load(server.address).choose(ASK, ("ja", "nej"))


def test_an_answer_that_was_cut_off_is_not_used(wire: Callable[..., Wire]) -> None:
    server = wire(lambda body: said('{"val": "ja"}', why="length"))
    with pytest.raises(Unfinished):
        load(server.address).generate(ASK, choice_schema(["ja"]))


def test_what_is_too_long_is_not_sent(wire: Callable[..., Wire]) -> None:
    server = wire(lambda body: said("{}"), model={"max_model_len": 100})
    model = load(server.address)
    assert model.context_length == 100
    with pytest.raises(ContextTooLong):
        model.generate([{"role": "user", "content": "x" * 300}], choice_schema(["ja"]), 10)
    assert server.asked == []


def test_a_busy_server_is_asked_again_and_one_that_failed_is_not(
    wire: Callable[..., Wire], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "_PAUSE", 0.01)
    busy = wire(lambda body: (503, {}) if len(busy.asked) < 3 else said('{"val": "ja"}'))
    assert load(busy.address).choose(ASK, ("ja", "nej")) == (1.0, 0.0)
    broken = wire(lambda body: (500, {"error": "trasig"}))
    with pytest.raises(ModelError, match="svarade 500"):
        load(broken.address).choose(ASK, ("ja", "nej"))
    assert (len(busy.asked), len(broken.asked)) == (3, 1)


def test_a_time_out_duplicates_no_work(wire: Callable[..., Wire]) -> None:
    def slow(body: dict[str, Any]) -> tuple[int, Any]:
        time.sleep(0.6)
        return said('{"val": "ja"}')

    server = wire(slow)
    model = server_model.load(server.address, timeout=0.2)
    with pytest.raises(ModelError, match="inte inom"):
        model.choose(ASK, ("ja", "nej"))
    time.sleep(0.6)
    assert len(server.asked) == 1


# ---------------------------------------------------------------------------- answers in parts


def parts(text: str, probability: float | None = None, why: str | None = "stop") -> Iterator[Any]:
    yield {"choices": [{"delta": {"role": "assistant", "content": ""}}]}
    for letter in text:
        choice: dict[str, Any] = {"delta": {"content": letter}}
        if probability is not None:
            choice["logprobs"] = {"content": [{"token": "x", "logprob": math.log(probability) / len(text)}]}
        yield {"choices": [choice]}
    yield {"choices": [{"delta": {}, "finish_reason": why}]}
    yield {"choices": [], "usage": {"prompt_tokens": 3}}
    yield "[DONE]"


def test_a_watched_answer_comes_in_parts_and_is_the_same(wire: Callable[..., Wire]) -> None:
    server = wire(
        lambda body: (
            (200, parts('{"val": "nej"}', 0.8)) if body.get("stream") else said('{"val": "nej"}', 0.8)
        )
    )
    model = load(server.address)
    seen: list[tuple[int, str]] = []
    watched = model.choose(ASK, ("ja", "nej", "kanske"), watch=lambda *at: not seen.append(at))
    assert watched == pytest.approx(model.choose(ASK, ("ja", "nej", "kanske")))
    assert [tokens for tokens, _ in seen] == list(range(1, 15))
    assert seen[-1][1] == '{"val": "nej"}'
    assert ["stream" in body for body in server.asked] == [True, False]


def test_a_server_that_does_not_send_in_parts_is_asked_once(wire: Callable[..., Wire]) -> None:
    deaf = wire(lambda body: said('{"val": "ja"}'))
    seen: list[int] = []
    assert load(deaf.address).choose(ASK, ("ja", "nej"), watch=lambda n, _: not seen.append(n)) == (1.0, 0.0)
    assert (len(deaf.asked), seen) == (1, [1])
    with pytest.raises(Stopped):
        load(deaf.address).choose(ASK, ("ja", "nej"), watch=lambda *_: False)
    frank = wire(
        lambda body: (
            (400, {"error": "stream is not supported"}) if "stream" in body else said('{"val": "ja"}')
        )
    )
    assert load(frank.address).choose(ASK, ("ja", "nej"), watch=lambda *_: True) == (1.0, 0.0)
    assert len(frank.asked) == 2


def test_an_answer_with_an_end_is_whole_though_the_server_does_not_say_that_it_is_done(
    wire: Callable[..., Wire],
) -> None:
    """As `transformers serve` does it. One without an end is not used: see below."""
    server = wire(lambda body: (200, (part for part in parts('{"val": "ja"}') if part != "[DONE]")))
    assert load(server.address).choose(ASK, ("ja", "nej"), watch=lambda *_: True) == (1.0, 0.0)


def test_a_stopped_answer_ends_at_the_server_too(wire: Callable[..., Wire]) -> None:
    def endless() -> Iterator[Any]:
        while True:
            time.sleep(0.005)
            yield {"choices": [{"delta": {"content": "x"}}]}

    server = wire(lambda body: (200, endless()))
    with pytest.raises(Stopped):
        load(server.address).generate(ASK, choice_schema(["ja"]), 2000, watch=lambda n, _: n < 3)
    assert server.hung_up.wait(5)
    assert len(server.asked) == 1
    assert server.sent < 100


@pytest.mark.parametrize(
    ("events", "words"),
    [
        (lambda: itertools.islice(parts('{"val": "ja"}'), 5), "bröts"),
        (lambda: iter(["inte json"]), "går att läsa"),
        (lambda: iter([{"choices": ["x"]}, "[DONE]"]), "inte den form"),
        (lambda: iter([{"choices": {"0": 1}}, "[DONE]"]), "inte den form"),
        (lambda: iter([{"choices": [{"delta": "x"}]}, "[DONE]"]), "inte den form"),
        (lambda: iter([{"error": {"message": "minnet tog slut"}}]), "minnet tog slut"),
        (lambda: iter(["[" * 100_000]), "går att läsa"),
        (lambda: parts('{"val": "jo"}'), "inte så som verktyget bad om"),
        (lambda: parts('{"val": "ja"}', why="length"), "inte färdig"),
    ],
)
def test_parts_that_make_no_whole_are_not_used(
    wire: Callable[..., Wire], events: Callable[[], Iterator[Any]], words: str
) -> None:
    server = wire(lambda body: (200, events()))
    with pytest.raises(ModelError, match=words):
        load(server.address).choose(ASK, ("ja", "nej"), watch=lambda *_: True)
    assert len(server.asked) == 1


def test_an_answer_that_never_ends_does_not_fill_the_memory(
    wire: Callable[..., Wire], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "_LARGEST_ANSWER", 20_000)
    server = wire(lambda body: (200, itertools.repeat({"choices": [{"delta": {"content": "x" * 500}}]})))
    with pytest.raises(ModelError, match="för stort"):
        load(server.address).choose(ASK, ("ja", "nej"), watch=lambda *_: True)
    big = wire(lambda body: said("x" * 30_000))
    with pytest.raises(ModelError, match="för stort"):
        load(big.address).choose(ASK, ("ja", "nej"))


def test_several_questions_at_once_keep_their_order(wire: Callable[..., Wire]) -> None:
    at_work, most, lock = 0, 0, threading.Lock()

    def reply(body: dict[str, Any]) -> tuple[int, Any]:
        nonlocal at_work, most
        with lock:
            at_work += 1
            most = max(most, at_work)
        number = int(body["messages"][-1]["content"].split()[0])
        time.sleep(0.15 if number % 2 else 0.02)  # the later of two is done first
        with lock:
            at_work -= 1
        return said(json.dumps({"val": ("ja", "nej")[number % 3 == 0]}))

    server = wire(reply)
    told: list[int] = []
    home = threading.get_ident()

    def look(answer: int, tokens: int) -> None:
        assert threading.get_ident() == home, "it may write to a database"
        told.append(answer)

    def ask(number: int) -> float:
        return model.choose([{"role": "user", "content": f"{number} är frågan"}], ("ja", "nej"))[0]

    for parallel, at_once in ((4, 4), (1, 1)):
        most = 0
        model = Watched(load(server.address, server_parallel=parallel), look)
        assert each(model, ask, range(10)) == [float(number % 3 != 0) for number in range(10)]
        assert most == at_once
    assert len(server.asked) == 20, "no question is asked twice"
    assert told[-1] == 10


def test_whoever_stops_the_run_stops_all_questions(wire: Callable[..., Wire]) -> None:
    class StopRun(Exception):
        pass

    def slow() -> Iterator[Any]:
        for _ in range(1000):
            time.sleep(0.02)
            yield {"choices": [{"delta": {"content": "x"}}]}

    def look(answer: int, tokens: int) -> None:
        raise StopRun

    server = wire(lambda body: (200, slow()))
    model = Watched(load(server.address, server_parallel=3), look)
    start = time.monotonic()
    with pytest.raises(StopRun):
        each(model, lambda _: model.choose(ASK, ("ja", "nej")), range(50))
    assert time.monotonic() - start < 5
    assert len(server.asked) == 3


def test_the_first_question_that_fails_is_told_of(wire: Callable[..., Wire]) -> None:
    server = wire(lambda body: (500, {"error": "trasig"}))
    model = load(server.address, server_parallel=4)
    with pytest.raises(ModelError, match="svarade 500"):
        each(model, lambda _: model.choose(ASK, ("ja", "nej")), range(8))


def test_a_server_is_known_by_what_it_says_of_its_weights(wire: Callable[..., Wire]) -> None:
    def weights(**told: Any) -> str:
        return load(wire(lambda body: said("{}"), model=told).address).identity.weights.rpartition(" ")[0]

    assert weights(created=1) == weights(created=2)
    assert weights(meta={"n_params": 4, "size": 8}) == weights(meta={"n_params": 4, "size": 8}, created=3)
    assert weights(meta={"n_params": 4, "size": 8}) != weights(meta={"n_params": 4, "size": 9})
    record = load(wire(lambda body: said("{}")).address).identity.record
    assert "kan ändå ge olika svar" in record


def test_a_server_that_sends_us_elsewhere_is_not_followed(wire: Callable[..., Wire]) -> None:
    server = wire(lambda body: (302, b""))
    with pytest.raises(ModelError, match="annan adress"):
        load(server.address).choose(ASK, ("ja", "nej"))


def test_no_proxy_gets_the_text(wire: Callable[..., Wire], monkeypatch: pytest.MonkeyPatch) -> None:
    proxy, server = wire(lambda body: said('{"val": "nej"}')), wire(lambda body: said('{"val": "ja"}'))
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy.address)
    monkeypatch.delenv("no_proxy", raising=False)
    assert load(server.address.replace("127.0.0.1", "localhost")).choose(ASK, ("ja", "nej")) == (1.0, 0.0)
    assert (len(server.asked), proxy.asked) == (1, [])


def test_a_name_of_this_computer_that_leads_elsewhere_gets_nothing(
    wire: Callable[..., Wire], monkeypatch: pytest.MonkeyPatch
) -> None:
    """ "localhost" is a name too: what counts is who is at the other end, and it is looked at before a word is sent."""
    server = wire(lambda body: said('{"val": "ja"}'))
    model = load(server.address)
    come: list[str] = []
    monkeypatch.setattr(socket.socket, "getpeername", lambda _: ("192.0.2.7", 80))
    monkeypatch.setattr(socket.socket, "sendall", lambda *_: come.append("sent"))
    with pytest.raises(ModelError, match="går inte till den här datorn"):
        model.choose(ASK, ("ja", "nej"))
    with pytest.raises(ModelError, match="går inte till den här datorn"):
        load(server.address, allow_remote_model=True)  # the page says that nothing leaves
    assert (server.asked, come) == ([], [])


def test_a_silent_server_can_be_stopped(wire: Callable[..., Wire]) -> None:
    over = threading.Event()

    def silent(body: dict[str, Any]) -> tuple[int, Any]:
        over.wait(10)
        return said('{"val": "ja"}')

    server = wire(silent)
    start = time.monotonic()
    with pytest.raises(Stopped):
        load(server.address).choose(ASK, ("ja", "nej"), watch=lambda *_: False)
    assert time.monotonic() - start < 3
    over.set()
    assert len(server.asked) == 1


def test_signs_of_life_are_no_answer(wire: Callable[..., Wire]) -> None:
    def quiet(empty: Any) -> Iterator[Any]:
        yield {"choices": [{"delta": {"content": "{"}}]}
        while True:
            time.sleep(0.02)
            yield empty

    start = time.monotonic()
    server = wire(lambda body: (200, quiet(None)))
    with pytest.raises(ModelError, match="inte inom"):
        server_model.load(server.address, timeout=0.5).choose(ASK, ("ja", "nej"), watch=lambda *_: True)
    empties: tuple[Any, ...] = (None, {"choices": []})
    for empty in empties:
        server = wire(lambda body, empty=empty: (200, quiet(empty)))
        looks = itertools.count()
        with pytest.raises(Stopped):
            load(server.address).choose(ASK, ("ja", "nej"), watch=lambda *_, n=looks: next(n) < 2)
    assert time.monotonic() - start < 5


@pytest.mark.parametrize(
    "address",
    [
        "http://10.0.0.5:8080/v1",
        "https://api.example.org/v1",
        "http://127.0.0.1.example.org/v1",
        "http://0.0.0.0:1/v1",
    ],
)
def test_only_this_computer_unless_the_setting_says_otherwise(address: str) -> None:
    with pytest.raises(ModelError, match="allow_remote_model"):
        llm.load(Settings(language_model=address))
    assert llm.remote(Settings(language_model=address)) == ""
    assert llm.remote(Settings(language_model=address, allow_remote_model=True)) == address


def test_no_server_no_model_and_no_address(
    wire: Callable[..., Wire], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "_PAUSE", 0.01)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    for address, words in (
        (f"http://127.0.0.1:{port}/v1", "ingen server"),
        ("http://", "Skriv den som"),
        ("http://127.0.0.1:port/v1", "Skriv den som"),
        ("http://namn:ord@127.0.0.1/v1", "Skriv den som"),
    ):
        with pytest.raises(ModelError, match=words):
            llm.load(Settings(language_model=address))


def test_the_page_says_in_every_view_where_text_is_sent() -> None:
    head = case_view.header(None, None, "", "https://modell.example.org/v1")
    assert "https://modell.example.org/v1" in head
    assert "Inget skickas härifrån" not in head
    assert "Inget skickas härifrån" in case_view.header(None, None, "")


# ---------------------------------------------------------------------------- a real server


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server with a model of random weights."""
    with serving(models.random_model, tmp_path_factory.mktemp("served")) as address:
        yield address


@contextmanager
def serving(make: Callable[[Path], Path], cache: Path) -> Iterator[str]:
    """`transformers serve` with a model that the project makes, on a port of its own."""
    pytest.importorskip("torch", reason="the extra `models` is not installed")
    for needed in ("openai", "accelerate"):
        pytest.importorskip(needed, reason="`transformers serve` needs it")
    folder = make(cache)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    program = Path(sys.executable).with_name("transformers")
    process = subprocess.Popen(
        [program, "serve", str(folder), "--port", str(port), "--host", "127.0.0.1", "--device", "cpu"],
        env=os.environ | {"HF_HUB_OFFLINE": "1", "HF_HOME": str(folder.parent / "hub")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(600):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1):
                    break
            except OSError:
                assert process.poll() is None, "the server has ended"
                time.sleep(0.1)
        yield f"http://127.0.0.1:{port}/v1#{folder}"
    finally:
        process.terminate()
        process.wait(20)


@pytest.mark.models
@pytest.mark.slow
def test_a_real_server_with_the_worst_model_yields_no_invalid_object(served: str) -> None:
    model = load(served)
    schema = sentences_schema([1, 2], 1, 40)
    for text in ("Avgiften?", "Bryggan?", "Hamnen?"):
        # Random weights never hit the schema: what comes is refused for its shape, not for a failed call.
        with pytest.raises(ModelError, match=r"inom 40 ord-delar|inte så som verktyget bad om"):
            model.generate([{"role": "user", "content": text}], schema, 40)


@pytest.mark.models
@pytest.mark.slow
def test_a_real_server_with_a_model_that_can_gives_answers_that_are_used(
    request: pytest.FixtureRequest,
) -> None:
    """At once and in parts: most of a few sentences with a clear stand are read as a person would."""
    said_of = {
        "Kommunen avstyrker förslaget om statistiken.": "avstyrker",
        "Regionen tillstyrker förslaget om tidsplanen.": "tillstyrker",
        "Verket har ingen erinran mot förslaget om vägledningen.": "ingen erinran",
        "Bolaget avstår från att yttra sig.": "avstår",
    }
    with serving(models.speaking_model, Path(request.config.cache.mkdir("models"))) as address:
        model = load(address)
        for watch in (None, lambda *_: True):
            right = 0
            for text, stance in said_of.items():
                chances = model.choose([{"role": "user", "content": text}], models.OPTIONS, watch=watch)
                assert sum(chances) == pytest.approx(1)
                right += models.OPTIONS[chances.index(max(chances))] == stance
            assert right >= 3
