"""What goes into a run and what its steps leave in memory, with the hash that tells whether it still holds.

Nothing here knows the database: memory is a protocol with two methods.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import platform
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from assistant import __version__
from assistant.domain import (
    Attachment,
    Case,
    CaseSummary,
    Correction,
    Document,
    Position,
    Problem,
    Reading,
    Registry,
    Respondent,
    ReviewItem,
    Statement,
    Structure,
)
from assistant.store import codec

PACKAGE = Path(__file__).parent

_NOT_STEPS = {
    "web",
    "export",
    "example",
    "evaluation",
    "store",
    "cli",
    "inputs.py",
    "jobs.py",
    "since.py",
    "workspace.py",
}
"""Parts of the package that cannot change what a step makes."""

_LIBRARIES = (
    "faiss-cpu",
    "lxml",
    "numpy",
    "pypdf",
    "pypdfium2",
    "pystemmer",
    "python-docx",
    "rapidfuzz",
    "tokenizers",
    "torch",
    "transformers",
    "sentence-transformers",
)


class Memory(Protocol):
    """Where results are kept between runs."""

    def recall(self, step: str, key: str, input_hash: str, kind: Any) -> Any | None: ...

    def keep(self, step: str, key: str, input_hash: str, value: object, kind: Any) -> None: ...


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run has come."""

    step: str
    """What is being done, in Swedish."""
    done: int
    total: int
    detail: str = ""
    """The document in hand."""
    pages: int = 0
    """Pages read so far."""


class CancelledError(Exception):
    """Raised by a progress function to stop the run. What is done is kept."""


Report = Callable[[Progress], None]
Adopt = Callable[[Document, Attachment], Document | None]
"""Takes in a file that was found inside another: the same file gives the same document each time, and None when
somebody has taken it out of the case."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a run was about, as it was then."""

    case: Case
    documents: tuple[Document, ...]
    invited: tuple[Respondent, ...]
    corrections: tuple[Correction, ...]
    intake: tuple[ReviewItem, ...]


@dataclass(frozen=True, slots=True)
class Prepared:
    """One document, read and taken apart; or why it could not be."""

    reading: Reading | None
    structure: Structure | None
    problem: Problem | None
    items: tuple[ReviewItem, ...]
    attachments: tuple[str, ...]
    """Document ids of the files that were inside it."""


@dataclass(frozen=True, slots=True)
class Filed:
    registry: Registry
    items: tuple[ReviewItem, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """One submission: what it says, and what that makes of each of its respondents."""

    statements: tuple[Statement, ...]
    positions: Mapping[str, tuple[Position, ...]]
    """By respondent id."""
    items: tuple[ReviewItem, ...]


@dataclass(frozen=True, slots=True)
class Summed:
    """The summaries, as the extracts make them or as a language model worded them."""

    summary: CaseSummary
    items: tuple[ReviewItem, ...]
    models: Mapping[str, str]


def digest(*parts: object) -> str:
    """A hash of everything in `parts`: domain objects as JSON, the rest as text."""
    state = hashlib.sha256()
    for part in parts:
        text = part if isinstance(part, str) else codec.dump(part)
        state.update(text.encode())
        state.update(b"\x1f")
    return state.hexdigest()[:32]


@cache
def code_hash() -> str:
    """A hash of the code, the grammar and the weights that decide what a step makes."""
    state = hashlib.sha256()
    for path in sorted(PACKAGE.rglob("*")):
        relative = path.relative_to(PACKAGE)
        if relative.parts[0] in _NOT_STEPS or "__pycache__" in relative.parts or not path.is_file():
            continue
        state.update(relative.as_posix().encode())
        state.update(path.read_bytes())
    return state.hexdigest()[:32]


@cache
def versions() -> dict[str, str]:
    """What decides the results: the tool, Python, and the libraries that are installed."""
    from assistant.reading import ocr as tesseract

    found = {"remissassistent": __version__, "kod": code_hash(), "python": platform.python_version()}
    for name in _LIBRARIES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    ocr = tesseract.version()
    if ocr:
        found["tesseract"] = ocr
    return found
