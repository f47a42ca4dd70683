"""Something made ready while other processes are waited for."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread
from typing import Self


class Meanwhile:
    """`ready` is run in a thread of its own, from `begin` on, and is told when it is enough.

    Use it as a context: leaving it, also by an error, is enough, and waits until `ready` has stopped. Two threads that import
    modules of the same package at once may each be given one that is half loaded.
    """

    def __init__(self, ready: Callable[[Callable[[], bool]], None]) -> None:
        self._enough = Event()
        self._thread = Thread(target=ready, args=(self._enough.is_set,), daemon=True)

    def begin(self) -> None:
        """The first time; after that, nothing."""
        if self._thread.ident is None:
            self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._enough.set()
        if self._thread.ident is not None:
            self._thread.join()
