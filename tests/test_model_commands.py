"""`remiss model` and `remiss prompt`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant import prompting
from assistant.cli import run
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


def test_without_a_model_there_is_nothing_to_measure(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["model", "--workspace", str(tmp_path)]) == 3
    assert "language_model" in capfd.readouterr().err


@pytest.mark.models
def test_a_model_is_measured(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("torch", reason="the extra `models` is not installed")
    monkeypatch.setenv("REMISS_LANGUAGE_MODEL", str(models.random_model(tmp_path / "modell")))
    capfd.readouterr()
    assert run(["model", "--json", "--workspace", str(tmp_path)]) == 0
    told = json.loads(capfd.readouterr().out)
    assert told["sentences"] >= 30
    assert told["kappa"] < 0.3
    assert told["reads_positions"] is False
