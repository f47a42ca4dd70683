"""Whole answers: from the text of one to its position on the whole, with citations.

In: lines of JSON with id, text and, if known, respondent and label. Out: lines of JSON with id,
label, decided, confidence and citations. Where the tool does not decide, the label is its first
candidate: what it would say if it had to.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from assistant.domain import (
    Document,
    DocumentRole,
    Filing,
    Position,
    Proposal,
    ReadDocument,
    Reading,
    Registry,
    Respondent,
    RespondentState,
    Span,
    Stance,
    Submission,
    content_id,
)
from assistant.evaluation.items import InputError, texts
from assistant.positions import decide
from assistant.reading import furniture
from assistant.settings import Settings
from assistant.statements import read_submission

OPPOSITES = {("T", "A"), ("A", "T")}


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer as it was read."""

    id: str
    gold: str | None
    position: Position
    reading: Reading

    @property
    def label(self) -> str:
        return self.position.candidates[0].label

    def record(self) -> dict[str, object]:
        return {
            "id": self.id,
            "label": self.label,
            "decided": self.position.decided,
            "confidence": self.position.confidence,
            "citations": [self.reading.presentable(citation) for citation in self.position.evidence],
            "against": [self.reading.presentable(citation) for citation in self.position.against],
            "reason": self.position.reason,
        }


def read_letter(item_id: str, text: str, respondent: str, decided_at: float) -> tuple[Position, Reading]:
    """One letter through the same steps as a file of a case, from its text on."""
    from assistant.structure import analyse

    canonical = text.replace("\r\n", "\n")
    size = len(canonical.encode())
    document_id = content_id("d", item_id, canonical)
    document = Document(
        document_id, f"{item_id}.txt", document_id, size, datetime(2000, 1, 1, tzinfo=UTC), f"{item_id}.txt", item_id
    )  # fmt: skip
    running = tuple(Span(start, end) for start, end in furniture.without_pages(canonical))
    reading = Reading(content_id("r", document_id), document_id, "text", canonical, furniture=running)
    part = ReadDocument(document, reading, analyse(document, reading))
    sender = Respondent("instans", respondent or "instansen")
    submission = Submission(content_id("s", item_id), (sender.id,), (document_id,))
    filing = Filing(document_id, DocumentRole.SUBMISSION_PART, (sender.id,), "givet", 1.0)
    registry = Registry((sender,), (submission,), (filing,), {sender.id: RespondentState.ANSWERED})
    statements, _ = read_submission(submission, [part], Proposal(""), registry)
    positions, _ = decide(sender.id, statements, Proposal(""), decided_at)
    if not positions:
        raise InputError(f"{item_id}: texten innehåller ingen mening att läsa.")
    return positions[0], reading


def run_letters(items: Path, out: Path) -> dict[str, object]:
    """Reads every letter in `items`, writes the predictions, and gives the scores if there are labels."""
    decided_at = Settings().decided_at
    answers: list[Answered] = []
    for item in texts(items):
        position, reading = read_letter(
            str(item["id"]), item["text"], item.get("respondent") or "", decided_at
        )
        answers.append(Answered(str(item["id"]), item.get("label"), position, reading))
    lines = (json.dumps(answer.record(), ensure_ascii=False) + "\n" for answer in answers)
    out.write_text("".join(lines), encoding="utf-8")
    return scores(answers)


def scores(answers: Sequence[Answered]) -> dict[str, object]:
    """How right, how much decided, and the errors that must not be."""
    found: dict[str, object] = {
        "letters": len(answers),
        "decided_share": _share(sum(answer.position.decided for answer in answers), len(answers)),
    }
    labelled = [answer for answer in answers if answer.gold]
    if not labelled:
        return found
    decided = [answer for answer in labelled if answer.position.decided]
    found |= {
        "accuracy": _share(sum(a.label == a.gold for a in labelled), len(labelled)),
        "accuracy_decided": _share(sum(a.label == a.gold for a in decided), len(decided)),
        "macro_f1": _macro_f1(labelled),
        "inversions": [a.id for a in labelled if (a.gold, a.label) in OPPOSITES],
        "inversions_decided": [a.id for a in decided if (a.gold, a.label) in OPPOSITES],
    }
    for label in ("T", "A"):
        said = [a for a in decided if a.label == label]
        found[f"precision_{label}_decided"] = _share(sum(a.gold == label for a in said), len(said))
    found["confusion"] = {
        f"{gold}->{label}": number
        for (gold, label), number in sorted(Counter((a.gold, a.label) for a in labelled).items())
    }
    return found


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _macro_f1(answers: Sequence[Answered]) -> float:
    """Mean F1 of the labels that occur in the gold."""
    known = [stance.label for stance in Stance if any(a.gold == stance.label for a in answers)]
    total = 0.0
    for label in known:
        right = sum(a.gold == label == a.label for a in answers)
        said, wanted = sum(a.label == label for a in answers), sum(a.gold == label for a in answers)
        total += 2 * right / (said + wanted)
    return round(total / len(known), 4)
