"""What is known of how well a model reads positions, kept in the workspace with what it was measured by.

A measurement holds for the same weights in the same number format, asked with the same words about the
same sentences. After any change of these the model is unmeasured again, and only phrases.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from assistant.llm import Identity, ModelError

FILE = "measured-models.json"


def recall(workspace: Path, identity: Identity, basis: str) -> Mapping[str, Any] | None:
    """What was kept for these weights on this basis: a hash of the questions. None if nothing was."""
    found = _all(workspace).get(_key(identity, basis))
    return dict(found) if isinstance(found, dict) else None


def find(workspace: Path, identified: str, basis: str) -> Mapping[str, Any] | None:
    """The same for weights that are not loaded, by what `llm.identify` says of them: in whatever number format."""
    for key, found in _all(workspace).items():
        if not isinstance(found, dict):
            continue
        weights = str(found.get("model", ""))
        if (weights == identified or weights.startswith(f"{identified} ")) and key == _of(weights, basis):
            return dict(found)
    return None


def keep(workspace: Path, identity: Identity, basis: str, figures: Mapping[str, Any]) -> None:
    """Written whole or not at all."""
    known = _all(workspace)
    known[_key(identity, basis)] = {"model": identity.weights, **figures}
    workspace.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=workspace, encoding="utf-8", delete=False) as out:
        json.dump(known, out, ensure_ascii=False, indent=1, sort_keys=True)
    Path(out.name).replace(workspace / FILE)


def state(workspace: Path) -> str:
    """Changes whenever something is measured: a run's result hangs on it."""
    path = workspace / FILE
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def _key(identity: Identity, basis: str) -> str:
    return _of(identity.weights, basis)


def _of(weights: str, basis: str) -> str:
    return hashlib.sha256(f"{weights}\x1f{basis}".encode()).hexdigest()[:32]


def _all(workspace: Path) -> dict[str, Any]:
    path = workspace / FILE
    if not path.is_file():
        return {}
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(
            f"Filen {path} går inte att läsa ({error}). Ta bort den och mät om med: remiss model check."
        ) from error
    return known if isinstance(known, dict) else {}
