"""Files read in processes of their own: what a file does to a reader, it does to that file alone.

Every file that comes from somebody else is read through here: answers and what is inside them, the proposal,
the sändlista, and the pictures of pages.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Self

from assistant.domain import Citation, DistributionList, Document, Problem, Reading, ReviewItem, Structure
from assistant.isolated import Limits, LostError, Pool, Why, beat
from assistant.settings import Settings

if TYPE_CHECKING:
    from assistant.reading import ReadResult

_PATIENCE = 0.25
_LONGEST_PICTURE = 20.0
"""Seconds that a person waits for the picture of a page."""


@dataclass(frozen=True, slots=True)
class Read:
    """A file read and taken apart; `structure` is None where there is no reading."""

    result: ReadResult
    structure: Structure | None
    items: tuple[ReviewItem, ...]


class Readers:
    """Reads files side by side, on every core. Use it as a context: leaving it ends what is not done."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.side_by_side = os.cpu_count() or 1
        self._pool = Pool(self.side_by_side, Limits(settings.max_seconds, settings.max_memory_mb))

    def submit(self, path: Path, document: Document) -> Pending:
        """Begin, as soon as a core is free. A process is started when there is a file for it."""
        return Pending(document, self._settings, self._pool.submit(_read, path, document, self._settings))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.close()


@dataclass(frozen=True, slots=True)
class Pending:
    """A file that is being read."""

    document: Document
    settings: Settings
    future: Future[Read]

    def result(self, while_waiting: Callable[[], None] = lambda: None) -> Read:
        """Never raises for a file, however bad. `while_waiting` is called a few times a second, and may raise."""
        from assistant.reading import ReadResult

        while not wait((self.future,), _PATIENCE).done:
            while_waiting()
        try:
            return self.future.result()
        except LostError as error:
            return Read(ReadResult(None, _lost(self.document.name, error.why, self.settings)), None, ())


def read(path: Path, document: Document, settings: Settings) -> Read:
    """One file, in a process of its own."""
    with Readers(settings) as readers:
        return readers.submit(path, document).result()


def _read(path: Path, document: Document, settings: Settings) -> Read:
    """In the worker."""
    from assistant import reading, structure

    beat()  # loaded: from here on the time is the file's
    result = reading.read(path, document, settings)
    if result.reading is None:
        return Read(result, None, ())
    parts = structure.analyse(document, result.reading)
    return Read(result, parts, structure.notes(document, result.reading, parts))


def _lost(name: str, why: Why, settings: Settings) -> Problem:
    remedy = "Öppna filen i sitt program och spara den på nytt, helst som PDF, eller be avsändaren skicka den igen."
    if why is Why.TIME:
        return Problem(
            f"{name} kunde inte läsas: läsningen kom inte vidare på {settings.max_seconds} sekunder och avbröts.",
            f"{remedy} Är filen äkta kan gränsen (max_seconds) höjas i inställningarna.",
        )
    if why is Why.MEMORY:
        return Problem(
            f"{name} kunde inte läsas: den behöver mer minne än gränsen på {settings.max_memory_mb} MB.",
            f"{remedy} Är filen äkta kan gränsen (max_memory_mb) höjas i inställningarna.",
        )
    return Problem(f"{name} kunde inte läsas: den fick läsprogrammet att krascha.", remedy)


def read_distribution_list(path: Path, settings: Settings) -> DistributionList:
    """A sändlista of any kind, in a process of its own. Never raises for a file, however bad."""
    from assistant.respondents import register

    with Pool(1, Limits(settings.max_seconds, settings.max_memory_mb)) as pool:
        try:
            found: DistributionList = pool.submit(register.read_distribution_list, path).result()
        except LostError as error:
            return DistributionList((), None, (_lost(path.name, error.why, settings),))
    return found


# --------------------------------------------------------------------------------------------
# Pictures of pages


@cache
def _drawing(memory_mb: int) -> Pool:
    """One process that stays: the next picture is wanted soon."""
    return Pool(1, Limits(_LONGEST_PICTURE, memory_mb))


def marked_page(path: Path, reading: Reading, citation: Citation, number: int, settings: Settings) -> bytes:
    """JPEG of a page with the cited words marked. Raises ValueError where there is no such page.

    Raises LostError where the page cannot be drawn within the limits.
    """
    from assistant.reading import pictures

    picture: bytes = (
        _drawing(settings.max_memory_mb)
        .submit(pictures.marked_page, path, reading, citation, number)
        .result()
    )
    return picture
