"""`remiss model` and `remiss prompt`.

Models are fetched from a hub of the tests' own, on this computer: it speaks the few addresses that are
needed, and can break off, send nothing, or send something else than it promised.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from assistant import llm, measuring, prompting
from assistant.cli import run
from assistant.settings import Settings
from tests import models


@pytest.fixture(autouse=True)
def _no_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)


def test_a_prompt_is_shown_copied_and_put_back(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    where = ["--workspace", str(tmp_path)]
    assert run(["prompt", "show", "ratta", *where]) == 0
    assert capfd.readouterr().out.rstrip() == prompting.path("ratta").read_text("utf-8").rstrip()
    assert run(["prompt", "edit", "ratta", *where]) == 0
    own = tmp_path / "prompts" / "ratta.md"
    assert str(own) in capfd.readouterr().out
    assert prompting.path("ratta", tmp_path) == own
    own.write_text(own.read_text("utf-8").replace("klarspråk", "enkel svenska"), "utf-8")
    assert run(["prompt", "edit", "ratta", *where]) == 0
    assert "enkel svenska" in own.read_text("utf-8"), "a second edit does not begin anew"
    assert run(["prompt", "reset", "ratta", *where]) == 0
    assert prompting.path("ratta", tmp_path) == prompting.path("ratta")
    assert "enkel svenska" in (tmp_path / "prompts" / "ratta.md.borttagen").read_text("utf-8")
    assert run(["prompt", "show", "borta", *where]) == 3
    assert "ratta, sammanfatta, stallningstagande" in " ".join(capfd.readouterr().err.split())


@pytest.mark.parametrize("content", [b"trasig", "å".encode("latin-1")])
def test_a_faulty_prompt_is_shown_with_what_is_wrong(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], content: bytes
) -> None:
    own = tmp_path / "prompts" / "sammanfatta.md"
    own.parent.mkdir()
    own.write_bytes(content)
    assert run(["prompt", "show", "sammanfatta", "--workspace", str(tmp_path)]) == 0
    shown, wrong = capfd.readouterr()
    assert shown.strip() == content.decode("utf-8", "replace")
    assert "sammanfatta.md" in wrong
    run(["prompt", "show", "svar", "--workspace", str(tmp_path)])
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("editor", ["finns-inte-som-redigerare", '"utan slut'])
def test_an_editor_that_does_not_start_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], editor: str
) -> None:
    monkeypatch.setenv("EDITOR", editor)
    assert run(["prompt", "edit", "ratta", "--workspace", str(tmp_path)]) == 3
    assert "går inte att starta" in " ".join(capfd.readouterr().err.split())


def test_without_a_model_there_is_nothing_to_measure(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["model", "--workspace", str(tmp_path)]) == 3
    assert "language_model" in capfd.readouterr().err


@pytest.mark.models
def test_a_named_model_is_measured_on_sets_of_ones_own(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, cache: Path
) -> None:
    """Beside the sentences that ship with the tool; the set that is read worst decides, and what is kept names them."""
    monkeypatch.setattr("assistant.llm.loading._threads", lambda: 1)
    folder = str(models.stance_model(cache, tmp_path))
    good, bad = tmp_path / "lätta.tsv", tmp_path / "svåra.tsv"
    good.write_text(
        "id\tlabel\tsource\ttext\n1\tA\tx\tNämnden avstyrker förslaget om längre öppettider.\n"
        "2\tT\tx\tNämnden tillstyrker förslaget om längre öppettider.\n",
        "utf-8",
    )
    bad.write_text(good.read_text("utf-8").replace("\tA\t", "\tE\t").replace("\tT\t", "\tN\t"), "utf-8")
    where = ["--workspace", str(tmp_path)]
    capfd.readouterr()
    assert run(["model", "check", folder, "--items", str(good), "--json", *where]) == 0
    told = json.loads(capfd.readouterr().out)
    assert [(one["name"], one["sentences"]) for one in told["sets"]] == [
        ("verktygets egna", len(measuring.known())),
        ("lätta.tsv", 2),
    ]
    assert told["reads_positions"]
    assert run(["model", "check", folder, "--items", str(good), "--items", str(bad), *where]) == 0
    said = " ".join(capfd.readouterr().out.split())
    assert "svåra.tsv 2 meningar kappa" in said
    assert "läser inga ställningstaganden" in said
    kept = json.loads((tmp_path / "measured-models.json").read_text("utf-8"))
    (entry,) = kept.values()
    assert [one["name"] for one in entry["sets"]] == ["verktygets egna", "lätta.tsv", "svåra.tsv"]
    assert entry["kappa"] == min(one["kappa"] for one in entry["sets"])


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "går inte att läsa"),
        ("", "är tom"),
        ("id\ttext\n1\tNämnden avstyrker.\n", "raden 1 har inget av värdena T, TD, A, E, N, O"),
        ("id\ttext\tlabel\n", "den är tom"),
        ("id\tlabel\n1\tA\n", "saknar kolumnen text"),
    ],
)
def test_a_set_that_cannot_be_measured_on_is_said(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], content: str | None, words: str
) -> None:
    path = tmp_path / "egna.tsv"
    if content is not None:
        path.write_text(content, "utf-8")
    assert run(["model", "check", "modell", "--items", str(path), "--workspace", str(tmp_path)]) == 3
    assert words in " ".join(capfd.readouterr().err.split())
    assert run(["model", "list", "--items", str(path), "--workspace", str(tmp_path)]) == 3


@pytest.mark.models
def test_a_model_is_measured_and_the_measure_is_kept(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, cache: Path
) -> None:
    monkeypatch.setenv("REMISS_LANGUAGE_MODEL", str(models.random_model(cache)))
    monkeypatch.setattr("assistant.llm.loading._threads", lambda: 1)  # models this small are slower with more
    model = llm.load(Settings())
    assert model is not None
    assert measuring.earlier(model, tmp_path) is None
    capfd.readouterr()
    for spelling in (["model"], ["model", "check"]):
        assert run([*spelling, "--json", "--workspace", str(tmp_path)]) == 0
        told = json.loads(capfd.readouterr().out)
        assert told["sentences"] == len(measuring.known()) >= 30
        assert told["kappa"] < 0.3
        assert told["reads_positions"] is False
    known = measuring.earlier(model, tmp_path)
    assert known is not None
    assert (known.kappa, known.passed) == (told["kappa"], False)
    other = llm.load(Settings(language_model=str(models.random_model(cache, seed=2))))
    assert other is not None
    assert measuring.earlier(other, tmp_path) is None, "another model's figure is not its own"
    (tmp_path / "measured-models.json").write_text("{", "utf-8")
    with pytest.raises(llm.ModelError, match="remiss model check"):
        measuring.earlier(model, tmp_path)


# ---------------------------------------------------------------------------- fetching

NAME = "provlab/liten-modell"
COMMIT = "c0ffee" + "0" * 34


class Hub:
    """A hub with one model. `spoil` may change what a file's request is answered with."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.files = files
        self.licence: str | None = "apache-2.0"
        self.asked: list[tuple[str, str]] = []
        """Path and Range of each request for bytes."""
        self.leaked: list[str] = []
        """Tokens that came to the other server that the weights are sent from."""
        self.after: int | None = None
        """Weights end after so many bytes of a reply: the connection is lost."""
        self.hang = threading.Event()
        self.hang.set()
        self.sent = 0
        self.status = 200
        self.other: dict[str, bytes] = {}
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: Any) -> None:
                pass

            def do_GET(self) -> None:
                path = self.path.partition("?")[0]
                if path == f"/api/models/{NAME}":
                    self._json(200, hub.card())
                elif path.startswith(f"/{NAME}/resolve/{COMMIT}/"):
                    name = path.rpartition("/")[2]
                    if hub.status != 200:
                        self._json(hub.status, {})
                    elif name.endswith(".safetensors"):
                        self.send_response(302)
                        self.send_header("Location", f"/cdn/{name}")
                        self.send_header("Content-Length", "0")
                        self.end_headers()
                    else:
                        self._bytes(name)
                elif path.startswith("/cdn/"):
                    hub.leaked += self.headers.get_all("Authorization", [])
                    self._bytes(path.rpartition("/")[2])
                else:
                    self._json(404, {"error": "Repository not found"})

            def _json(self, status: int, told: object) -> None:
                content = json.dumps(told).encode()
                self.send_response(status)
                if status == 404:
                    self.send_header("X-Error-Code", "RepoNotFound")
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def _bytes(self, name: str) -> None:
                content = hub.other.get(name, hub.files[name])
                wanted = self.headers.get("Range") or ""
                hub.asked.append((name, wanted))
                start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
                self.send_response(206 if wanted else 200)
                self.send_header("Content-Length", str(len(content) - start))
                self.end_headers()
                rest = content[start:]
                if hub.after is not None and name.endswith(".safetensors"):
                    rest = rest[: hub.after]
                hub.sent += len(rest)
                self.wfile.write(rest)
                self.wfile.flush()
                if len(rest) < len(content) - start:
                    hub.hang.wait(30)
                    self.close_connection = True

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def card(self) -> dict[str, Any]:
        return {
            "id": NAME,
            "modelId": NAME,
            "sha": COMMIT,
            "gated": False,
            "private": False,
            "tags": [],
            "downloads": 0,
            "cardData": {"license": self.licence} if self.licence else None,
            "siblings": [
                {"rfilename": name, "size": len(content)}
                | (
                    {
                        "blobId": "0" * 40,
                        "lfs": {"sha256": sha256(content), "size": len(content), "pointerSize": 9},
                    }
                    if name.endswith(".safetensors")
                    else {"blobId": hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()}
                )
                for name, content in self.files.items()
            ],
        }

    def close(self) -> None:
        self.hang.set()
        self._server.shutdown()
        self._server.server_close()


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.fixture(scope="module")
def cache(request: pytest.FixtureRequest) -> Path:
    pytest.importorskip("torch", reason="the extra `models` is not installed")
    return Path(request.config.cache.mkdir("models"))


@pytest.fixture
def hub(cache: Path) -> Iterator[Hub]:
    made = models.random_model(cache)
    files = {path.name: path.read_bytes() for path in sorted(made.iterdir()) if path.name != "ready"}
    one = Hub(files | {"pytorch_model.bin": b"kod", "onnx/model.onnx": b"annat", "../utanför.json": b"{}"})
    yield one
    one.close()


@pytest.fixture
def get(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """`remiss model get` here, against the hub: (exit code, what was printed, what was said)"""
    from huggingface_hub import constants

    from assistant.llm import fetching

    monkeypatch.setattr(constants, "ENDPOINT", hub.address)
    monkeypatch.setattr(
        constants, "HUGGINGFACE_CO_URL_TEMPLATE", hub.address + "/{repo_id}/resolve/{revision}/{filename}"
    )
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(fetching, "_PAUSE", 0.01)
    monkeypatch.setenv("HF_TOKEN", "hf_hemlig")

    def fetch(*more: str, name: str = NAME) -> tuple[int, str, str]:
        capfd.readouterr()
        code = run(["model", "get", name, "--workspace", str(tmp_path / "w"), *more])
        said = capfd.readouterr()
        return code, said.out, " ".join(said.err.split())

    return fetch


@pytest.mark.models
def test_a_model_is_fetched_checked_listed_and_loaded_without_the_net(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a person would: each command a process of its own."""
    place = ["--workspace", str(tmp_path / "w")]

    def remiss(*words: str, endpoint: str = hub.address) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"HF_HOME": str(tmp_path / "hem"), "HF_ENDPOINT": endpoint}
        environment |= {"REMISS_LANGUAGE_MODEL": NAME, "NO_PROXY": "127.0.0.1"}
        return subprocess.run(
            [sys.executable, "-m", "assistant.cli", *words, *place],
            env=environment, capture_output=True, text=True, encoding="utf-8", input="", check=False,
        )  # fmt: skip

    fetched = remiss("model", "get", NAME, "--yes", "--json")
    assert fetched.returncode == 0, fetched.stderr
    told = json.loads(fetched.stdout)
    folder = Path(told["folder"])
    assert (told["revision"], told["licence"]) == (COMMIT, "apache-2.0")
    assert "apache-2.0" in fetched.stderr
    there = {path.name: path.read_bytes() for path in folder.iterdir()}
    wanted = {name: content for name, content in hub.files.items() if name in there}
    assert there == wanted
    assert {"config.json", "model.safetensors", "tokenizer.json"} <= set(there)
    assert not {"pytorch_model.bin", "model.onnx"} & set(there), "only weights that hold no code"
    assert not list(tmp_path.rglob("utanför.json"))

    asked = len(hub.asked)
    again = remiss("model", "get", NAME, "--yes")
    assert again.returncode == 0
    assert len(hub.asked) == asked, "what is here is not fetched again"

    nowhere = "http://127.0.0.1:9"
    listed = json.loads(remiss("model", "list", "--json", endpoint=nowhere).stdout)["models"]
    (own,) = [one for one in listed if one["name"] == NAME]
    assert (own["revision"], own["chosen"]) == (COMMIT, True)
    assert {
        one["licence"] for one in listed if one["name"].startswith(("google/gemma-4-E", "Qwen/Qwen3-4B"))
    } == {"apache-2.0"}
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "hem" / "hub"))
    model = llm.load(Settings(language_model=NAME))
    assert model is not None
    assert (model.identity.name, model.identity.revision) == (NAME, COMMIT)


@pytest.mark.models
def test_what_came_before_the_computer_was_turned_off_is_not_fetched_again(hub: Hub, tmp_path: Path) -> None:
    environment = os.environ | {
        "HF_HOME": str(tmp_path / "hem"),
        "HF_ENDPOINT": hub.address,
        "NO_PROXY": "127.0.0.1",
    }
    command = [
        sys.executable,
        "-m",
        "assistant.cli",
        "model",
        "get",
        NAME,
        "--yes",
        "--workspace",
        str(tmp_path / "w"),
    ]
    whole = len(hub.files["model.safetensors"])
    hub.after = whole // 2
    hub.hang.clear()
    first = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    parts: list[Path] = []
    for _ in range(600):
        parts = [path for path in tmp_path.rglob("*.delvis") if path.stat().st_size >= whole // 4]
        if parts or first.poll() is not None:
            break
        time.sleep(0.1)
    first.kill()
    assert parts, first.communicate()[1].decode()
    first.communicate()
    have = parts[0].stat().st_size
    assert not list(tmp_path.rglob("refs/main")), "half a model is no model"
    hub.after = None
    hub.hang.set()
    hub.asked.clear()
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert [wanted for name, wanted in hub.asked if name == "model.safetensors"] == [f"bytes={have}-"]
    (weights,) = tmp_path.rglob("model.safetensors")
    assert weights.read_bytes() == hub.files["model.safetensors"]


@pytest.mark.models
def test_a_lost_connection_is_taken_up_where_it_was_lost(
    hub: Hub, get: Callable[..., tuple[int, str, str]]
) -> None:
    whole = len(hub.files["model.safetensors"])
    hub.after = whole // 3 - 1
    code, _, said = get("--yes")
    assert code == 0, said
    ranges = [wanted for name, wanted in hub.asked if name == "model.safetensors"]
    assert ranges[0] == ""
    assert len(ranges) == 4
    assert all(wanted.startswith("bytes=") for wanted in ranges[1:])
    assert hub.sent == sum(len(hub.files[name]) for name in {name for name, _ in hub.asked})
    assert hub.leaked == [], "the token is for the hub alone"


@pytest.mark.models
def test_a_server_that_sends_nothing_more_is_given_up_and_what_came_is_kept(
    hub: Hub, get: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    hub.after = 0
    code, _, said = get("--yes")
    assert code == 3
    assert "Kör kommandot igen för att fortsätta" in said
    assert len([name for name, _ in hub.asked if name == "model.safetensors"]) == 5
    assert list(tmp_path.rglob("config.json"))
    with pytest.raises(llm.ModelError, match="finns inte på den här datorn"):
        llm.load(Settings(language_model=NAME))


@pytest.mark.models
@pytest.mark.parametrize("name", ["model.safetensors", "config.json"])
def test_a_file_with_another_checksum_is_thrown_away(
    hub: Hub, get: Callable[..., tuple[int, str, str]], tmp_path: Path, name: str
) -> None:
    content = bytearray(hub.files[name])
    content[len(content) // 2] ^= 1
    hub.other[name] = bytes(content)
    code, _, said = get("--yes")
    assert code == 3
    assert f"Filen {name} har fel kontrollsumma" in said
    assert not list(tmp_path.rglob(name))
    assert not list(tmp_path.rglob(f"{name}.delvis"))
    with pytest.raises(llm.ModelError, match="finns inte på den här datorn"):
        llm.load(Settings(language_model=NAME))
    hub.other.clear()
    assert get("--yes")[0] == 0, "and the next try is a new one"
    (kept,) = tmp_path.rglob(name)
    kept.write_bytes(bytes(content))  # damaged on disk, the same length
    assert get("--yes")[0] == 0
    assert kept.read_bytes() == hub.files[name]


@pytest.mark.models
def test_nothing_is_fetched_before_the_licence_is_accepted(
    hub: Hub, get: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    import io

    for answer, code in (("nej\n", 5), ("\n", 5), ("ja\n", 0)):
        monkeypatch.setattr(sys, "stdin", io.StringIO(answer))
        hub.asked.clear()
        found, _, said = get()
        assert found == code
        assert "apache-2.0" in said
        assert bool(hub.asked) == (code == 0)
    hub.licence = None
    assert "ingen angiven" in get("--yes")[2]


@pytest.mark.models
def test_what_cannot_be_fetched_says_why(
    hub: Hub, get: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Det finns ingen modell provlab/annan" in get("--yes", name="provlab/annan")[2]
    assert "organisation/modell" in get("--yes", name="inte ett namn")[2]
    hub.status = 403
    assert "godkänner licensen" in get("--yes")[2]
    hub.status = 200
    from assistant.llm import fetching

    usage = type("Usage", (), {"free": 10})()
    with monkeypatch.context() as patch:
        patch.setattr(fetching.shutil, "disk_usage", lambda _: usage)
        assert "Frigör utrymme" in get("--yes")[2]
    del hub.files["model.safetensors"]
    assert "safetensors" in get("--yes")[2]
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", "http://127.0.0.1:9")
    code, _, said = get("--yes")
    assert code == 3
    assert "gick inte att hämta från http://127.0.0.1" in said


def test_get_needs_a_name_and_the_others_take_none(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for words in (["get"], ["list", NAME], ["check", NAME]):
        assert run(["model", *words, "--workspace", str(tmp_path)]) == 3
        assert "remiss model" in capfd.readouterr().err
