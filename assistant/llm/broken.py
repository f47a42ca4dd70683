"""What a model's library raises, as something that costs the model's words and not the run.

The library is large, and what it does depends on model, machine and memory. Whatever it raises about a question is
turned into Unavailable; what whoever watches the answer raises goes through as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import jinja2

from assistant.llm import Unavailable, Watch

_RAISED = (
    RuntimeError,  # torch, also for memory on a graphics card
    MemoryError,
    ValueError,  # llguidance
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    jinja2.TemplateError,
)
_NO_MEMORY = ("out of memory", "not enough memory", "allocate memory", "failed to allocate")
_MARK = "_raised_by_the_watch"
_SHOWN = 200
"""Characters of what the library says."""


def marked(watch: Watch | None) -> Watch | None:
    """The same watch for use inside `library`."""
    if watch is None:
        return None

    def through(tokens: int, text: str) -> bool:
        try:
            return watch(tokens, text)
        except _RAISED as error:
            setattr(error, _MARK, True)
            raise

    return through


@contextmanager
def library(forget: object = None) -> Iterator[None]:
    """Around the library's work on a question. `forget`, called without arguments, drops what it was in the middle of."""
    try:
        yield
    except _RAISED as error:
        if getattr(error, _MARK, False):
            raise
        if callable(forget):
            forget()
        raise Unavailable(_swedish(error)) from error


def _swedish(error: Exception) -> str:
    said = " ".join(str(error).split())[:_SHOWN] or type(error).__name__
    if isinstance(error, MemoryError) or any(words in said.lower() for words in _NO_MEMORY):
        return (
            "Minnet räckte inte till för språkmodellen. Stäng andra program eller välj en mindre modell "
            f"(remiss model list visar några), och kör igen. Biblioteket säger: {said}"
        )
    return (
        "Språkmodellen gav upp mitt i ett svar. Prova en annan modell, eller uppdatera tillägget models. "
        f"Biblioteket säger: {said}"
    )
