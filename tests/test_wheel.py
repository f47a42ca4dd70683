"""The wheel that users install: all it needs is inside, and in an empty venv it runs the example."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.xdist_group("wheel")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)],
        check=True,
        capture_output=True,
    )
    (path,) = out.glob("*.whl")
    return path


def test_prompts_weights_and_the_example_are_inside_and_nothing_else_is(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    top = {name.split("/")[0] for name in names}
    assert {one for one in top if not one.endswith(".dist-info")} == {"assistant"}
    inside = set(names)
    prompts = {f"assistant/_prompts/{path.name}" for path in (ROOT / "prompts").glob("*.md")}
    assert prompts
    assert prompts <= inside
    for needed in (
        "assistant/embedded/embedding/model.safetensors",
        "assistant/example/forslag.pdf",
        "assistant/example/facit.json",
        "assistant/store/migrations/versions/0001_first_schema.py",
        "assistant/store/migrations/script.py.mako",
        "assistant/py.typed",
    ):
        assert needed in inside
    assert sum(name.startswith("assistant/example/files/") for name in names) == 20


@pytest.mark.slow
def test_the_wheel_in_an_empty_venv_runs_the_example(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "venv"
    venv.create(home, with_pip=True)
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run(
        [
            programs / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
            "--constraint", ROOT / "constraints.txt", wheel,
        ],
        check=True,
    )  # fmt: skip
    listed = subprocess.run(
        [programs / "python", "-m", "pip", "list", "--format", "freeze"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.lower()
    assert "torch" not in listed
    assert "nvidia" not in listed
    done = subprocess.run(
        [programs / "remiss", "demo", "--workspace", tmp_path / "arbetsmapp", "--to", tmp_path / "ut"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": ""},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Älvhamra köpmannaförening" in done.stdout
    assert len(list((tmp_path / "ut").iterdir())) == 5
    doctor = subprocess.run(
        [programs / "remiss", "doctor"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert doctor.returncode == 0, doctor.stdout
