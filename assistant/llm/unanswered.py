"""What was left undone because a model gave no answer: counted, and told of once."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from assistant.domain import ReviewItem, ReviewKind
from assistant.llm import Unavailable
from assistant.swedish import counted, listed

_NAMED = 5
"""Texts named on the checklist; more are counted."""


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
