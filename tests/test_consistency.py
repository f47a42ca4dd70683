"""The same input gives the same output, in any order; and where it would not, the check says so."""

from __future__ import annotations

import json
from email.message import EmailMessage
from itertools import count
from pathlib import Path

import pytest

from assistant import llm, measuring, positions
from assistant.cli import run as remiss
from assistant.settings import load
from assistant.workspace import Workspace
from tests import models


def _case(tmp_path, language_model="") -> tuple[Workspace, str]:
    answers = {
        "Björkby kommun": "Kommunen tillstyrker förslaget.",
        "Tallby kommun": "Kommunen avstyrker förslaget i avsnitt 2.",
        "Granby kommun": "Kommunen har inget att erinra.",
    }
    folder = tmp_path / "svar"
    folder.mkdir()
    for name, words in answers.items():
        (folder / f"{name}.txt").write_text(
            f"{name}\n\nYttrande över förslaget\n\n{words}\n", encoding="utf-8"
        )
    (folder / "Granby igen.txt").write_bytes((folder / "Granby kommun.txt").read_bytes())
    letter = EmailMessage()
    letter["From"], letter["Subject"] = "Lärkby kommun <info@larkby.example>", "Remissvar"
    letter.set_content("Lärkby kommuns svar bifogas.")
    letter.add_attachment("Lärkby kommun\n\nVi tillstyrker förslaget.\n", filename="svar.txt")
    (folder / "brev.eml").write_bytes(letter.as_bytes())
    place = Workspace(load(workspace=tmp_path / "arbete", language_model=str(language_model)))
    case, _ = place.create_case("Förslag om stigar")
    place.add(case.id, [folder])
    place.run(case.id)
    return place, case.id


def test_a_case_comes_out_the_same_again_and_in_another_order(tmp_path):
    place, case = _case(tmp_path)
    before = place.case_file(case)
    found = place.check_consistency(case)
    assert found.same, (*found.again, *found.shuffled)
    assert found.results > 15
    assert place.case_file(case) == before


def test_what_comes_out_in_two_ways_is_said(tmp_path, monkeypatch, capsys):
    _, case = _case(tmp_path)
    times = count()
    decide = positions.decide

    def unsteady(respondent_id, statements, proposal, decided_at):
        return decide(respondent_id, statements, proposal, decided_at if next(times) else 1.1)

    monkeypatch.setattr(positions, "decide", unsteady)
    assert remiss(["check-consistency", case, "--workspace", str(tmp_path / "arbete"), "--json"]) == 7
    found = json.loads(capsys.readouterr().out)
    assert any("ställningstagandena" in one["where"] for one in found["again"])
    assert found["again"][0]["first"] != found["again"][0]["other"]


def test_the_command_says_that_all_is_alike(tmp_path, capsys):
    _, case = _case(tmp_path)
    assert remiss(["check-consistency", case, "--workspace", str(tmp_path / "arbete")]) == 0
    said = capsys.readouterr().out
    assert said.count("alla lika") == 2


@pytest.fixture(scope="module")
def cache(request):
    pytest.importorskip("torch", reason="the extra `models` is not installed")
    return Path(request.config.cache.mkdir("models"))


@pytest.mark.models
@pytest.mark.parametrize("trained", [True, False])
def test_a_model_says_the_same_again_and_in_another_order(tmp_path, cache, monkeypatch, trained):
    """What it has read before is kept and used: it must not show in what it answers now."""
    monkeypatch.setattr("assistant.llm.loading._threads", lambda: 1)  # models this small are slower with more
    folder = models.stance_model(cache, tmp_path / "arbete") if trained else models.random_model(cache)
    model = llm.load(load(language_model=str(folder)))
    assert measuring.measure(model, tmp_path / "arbete").passed is trained
    place, case = _case(tmp_path, folder)
    assert place.case_file(case).run.models["språkmodell"]
    found = place.check_consistency(case)
    assert (found.again, found.shuffled) == ((), ())


@pytest.mark.models
def test_a_model_that_answers_in_two_ways_is_found_out(tmp_path, cache, monkeypatch):
    from assistant.llm.choosing import Choosing

    monkeypatch.setattr("assistant.llm.loading._threads", lambda: 1)
    folder = models.stance_model(cache, tmp_path / "arbete")
    assert measuring.measure(llm.load(load(language_model=str(folder))), tmp_path / "arbete").passed
    place, case = _case(tmp_path, folder)
    times = count()
    steady = Choosing.probabilities

    def unsteady(self, rows, places):
        answer = steady(self, rows, places)
        return answer if next(times) else answer[::-1]

    monkeypatch.setattr(Choosing, "probabilities", unsteady)
    found = place.check_consistency(case)
    assert {one.where.partition(" svaret ")[0] for one in found.again} <= {
        "språkmodellens läsning av",
        "sammanfattningens anmärkningar, formulerad av språkmodellen",
    }
    assert found.again
