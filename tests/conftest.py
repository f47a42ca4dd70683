"""Fixtures shared by all tests."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from assistant import example as example_files
from assistant.settings import load
from assistant.store import JobState
from assistant.workspace import Workspace
from tests.wires import Reply, Wire

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as `steer_libraries` has it, before anything calculates

SHARED = Path(os.environ.get("REMISS_SHARED") or Path(__file__).resolve().parents[2] / "shared")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with real material, which users do not have."""
    if not (SHARED / "data").is_dir():
        pytest.skip(f"real material is absent: {SHARED} (set REMISS_SHARED to its folder)")
    return SHARED


@pytest.fixture
def wire() -> Iterator[Callable[..., Wire]]:
    """Starts servers that answer as a test tells them; they end with it."""
    opened: list[Wire] = []

    def start(reply: Reply, **more: Any) -> Wire:
        opened.append(Wire(reply, **more))
        return opened[-1]

    yield start
    for one in opened:
        one.close()


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> tuple[Workspace, str]:
    """The bundled example case, run once from files to results, and its id.

    Tests that use it carry `pytest.mark.xdist_group("example")`, so that one process runs it for all,
    and leave it as it is: those that change something run a case of their own.
    """
    place = Workspace(load(workspace=tmp_path_factory.mktemp("example")))
    return place, run_example(place)


def run_example(place: Workspace) -> str:
    """The example case in a workspace, read to the end. Returns its id."""
    case, problems = place.create_case(
        example_files.TITLE,
        diarienummer=example_files.DIARIENUMMER,
        due=example_files.DUE,
        proposal=example_files.PROPOSAL,
        distribution_list=example_files.DISTRIBUTION_LIST,
    )
    assert problems == ()
    place.add(case.id, example_files.files(), received=example_files.received)
    job = place.run(case.id)
    assert job.state is JobState.DONE, job.error
    return case.id
