"""A model that is not waited for again and again: after two questions in a row without an answer it is asked nothing more.

A server that hangs costs minutes for each question, and a run has hundreds. So does one whose model is held to no
schema, and never answers as asked. What nobody was asked is counted, told of once, and asked anew in the next run.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from assistant.domain import ReviewItem, ReviewKind
from assistant.llm import (
    ContextTooLong,
    LanguageModel,
    Message,
    Misshapen,
    ModelError,
    Schema,
    Stopped,
    Unavailable,
    Watch,
)
from assistant.llm.wrapped import Wrapped
from assistant.swedish import counted, listed

_NAMED = 5
"""Texts named on the checklist; more are counted."""
IN_A_ROW = 2
"""Questions without an answer: one may be an accident."""
SHAPELESS, SHAPELESS_FROM_THE_START = 6, 3
"""Answers in a row of another shape than was asked for: a model that is only told to write JSON errs now and then,
and one that has not once answered as asked never will."""


class Bounded(Wrapped):
    """The same model, until it has failed too often in a row: then every question is Unavailable at once."""

    def __init__(self, model: LanguageModel) -> None:
        super().__init__(model)
        self._failed = 0
        self._shapeless = 0
        self._most_shapeless = SHAPELESS_FROM_THE_START
        self._why: ModelError | None = None
        self._counting = threading.Lock()

    def generate(
        self,
        messages: Sequence[Message],
        schema: Schema,
        max_tokens: int = 1024,
        *,
        watch: Watch | None = None,
    ) -> dict[str, Any]:
        with _Asking(self):
            return super().generate(messages, schema, max_tokens, watch=watch)

    def choose(
        self, messages: Sequence[Message], options: Sequence[str], *, watch: Watch | None = None
    ) -> tuple[float, ...]:
        with _Asking(self):
            return super().choose(messages, options, watch=watch)

    def allow(self) -> None:
        """Another question may be asked; else Unavailable."""
        with self._counting:
            if (
                self._failed >= IN_A_ROW or self._shapeless >= self._most_shapeless
            ) and self._why is not None:
                raise Unavailable(str(self._why)) from self._why

    def note(self, error: BaseException | None) -> None:
        """How a question ended. An answer that could not be used is an answer; a text too long was never asked."""
        with self._counting:
            if isinstance(error, Unavailable):
                self._failed, self._why = self._failed + 1, error
            elif isinstance(error, Misshapen):
                self._failed, self._shapeless, self._why = 0, self._shapeless + 1, error
            elif error is None or (
                isinstance(error, ModelError) and not isinstance(error, ContextTooLong | Stopped)
            ):
                self._failed = self._shapeless = 0
                if error is None:
                    self._most_shapeless = SHAPELESS


class _Asking:
    """Around one question."""

    def __init__(self, model: Bounded) -> None:
        self._model = model

    def __enter__(self) -> None:
        self._model.allow()

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        self._model.note(error)


@dataclass
class Unanswered:
    """Nothing of this says anything of the documents: the same questions may be answered another time."""

    readings: int = 0
    """Positions that were not read a second time."""
    unread: int = 0
    """Passages of answers that were not gone through."""
    texts: list[str] = field(default_factory=list)
    """What each unwritten text is about, in Swedish."""
    unjudged: bool = False
    """Whether the model can tell what follows from its evidence was not found out: only the words decided."""
    why: str = ""
    """What the last failure was."""
    _noting: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def __bool__(self) -> bool:
        return bool(self.why)

    def reading(self, error: Unavailable) -> None:
        with self._noting:
            self.readings, self.why = self.readings + 1, str(error)

    def passages(self, many: int, why: str) -> None:
        if many:
            with self._noting:
                self.unread, self.why = self.unread + many, why

    def text(self, what: str, why: str) -> None:
        """Several texts may fail at once."""
        with self._noting:
            self.texts.append(what)
            self.why = why

    def judge(self, error: Unavailable) -> None:
        self.unjudged, self.why = True, str(error)

    def items(self, model: str) -> tuple[ReviewItem, ...]:
        """One item for all of it; none if nothing was left undone."""
        if not self:
            return ()
        missing = []
        if self.readings:
            many = counted(
                self.readings, "ställningstagande är inte läst", "ställningstaganden är inte lästa"
            )
            missing.append(f"{many} en andra gång")
        if self.unread:
            many = counted(self.unread, "stycke i svaren är inte läst", "stycken i svaren är inte lästa")
            missing.append(many)
        if self.texts:
            named = sorted(self.texts)[:_NAMED]
            more = [f"{len(self.texts) - _NAMED} till"] if len(self.texts) > _NAMED else []
            many = counted(len(self.texts), "text är inte formulerad", "texter är inte formulerade")
            missing.append(f"{many} ({listed([*named, *more])})")
        if self.unjudged:
            missing.append("meningarna är prövade mot underlaget bara ord för ord")
        return (
            ReviewItem(
                ReviewKind.TECHNICAL,
                f"Språkmodellen {model} svarade inte på allt: {listed(missing)}. {self.why}",
                "Inget behöver göras för tabellen: verktygets egen läsning gäller, och utdragen ur handlingarna visas i "
                "stället. Rätta felet och kör igen, så frågas modellen på nytt.",
            ),
        )
