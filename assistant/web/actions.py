"""From a press in the browser to a function here, and from an error to words on the page."""

from __future__ import annotations

import contextlib
import functools
import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import gradio as gr

from assistant.comparison.manual_table import ManualTableError
from assistant.export import ExportError
from assistant.llm import ModelError
from assistant.search.embedders import ModelMissingError
from assistant.store import StoreError
from assistant.web.markup import alert
from assistant.workspace import WorkspaceError

log = logging.getLogger(__name__)

KNOWN = (WorkspaceError, StoreError, ManualTableError, ExportError, ModelMissingError, ModelError)
"""Errors whose message is Swedish and says what to do."""

_LONGEST = 4000
"""Characters of a field that are taken in: a note, a name, a list of names."""


@dataclass(frozen=True, slots=True)
class Press:
    """A button of ours that was pressed, with what it carries and the form it stands in. Nothing in it is trusted."""

    do: str
    data: Mapping[str, str]
    fields: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.data.get(name, "")


def press(event: gr.EventData) -> Press:
    """What the browser sent, as text."""
    sent = event._data if isinstance(event._data, dict) else {}
    fields = sent.get("fields")
    return Press(
        str(sent.get("do", "")),
        {str(key): str(value) for key, value in sent.items() if key not in ("do", "fields")},
        {str(key): str(value)[:_LONGEST] for key, value in fields.items()}
        if isinstance(fields, dict)
        else {},
    )


Handler = Callable[..., dict[Any, Any]]

_TURN = threading.RLock()


def told(message: Any, *, in_turn: bool = True, empties: Any = None) -> Callable[[Handler], Handler]:
    """Errors of the handler are shown in `message`, in Swedish; all other outputs stay as they are.

    Handlers take turns: of two quick presses, the answer to the second shows what both did. What may take
    long, a language model for instance, must not keep the rest of the page waiting: not `in_turn`.
    `empties` is a box for files: a file that was refused must not lie there as if it had been taken in,
    and in its way no other can be chosen.
    """
    emptied = {} if empties is None else {empties: None}
    turn = _TURN if in_turn else contextlib.nullcontext()

    def around(handler: Handler) -> Handler:
        @functools.wraps(handler)
        def careful(*arguments: Any) -> dict[Any, Any]:
            try:
                with turn:
                    return handler(*arguments)
            except KNOWN as error:
                return {message: alert(str(error), getattr(error, "field", "")), **emptied}
            except (
                Exception
            ) as error:  # a fault of ours must not leave the user with a page that says nothing
                log.exception("%s failed", handler.__name__)
                return {
                    message: alert(
                        f"Ett fel i verktyget: {type(error).__name__}. Ladda om sidan och försök igen."
                    ),
                    **emptied,
                }

        return careful

    return around
