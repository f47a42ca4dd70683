"""Fixtures shared by all tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("REMISS_SHARED") or Path(__file__).resolve().parents[2] / "shared")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with real material, which users do not have."""
    if not (SHARED / "data").is_dir():
        pytest.skip(f"real material is absent: {SHARED} (set REMISS_SHARED to its folder)")
    return SHARED
