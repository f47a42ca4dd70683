"""Submissions put together of texts, for tests that read whole answers. Everything in the texts is made up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from assistant import reading
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
    ReviewItem,
    ReviewKind,
    Statement,
    Submission,
    Target,
    VoiceKind,
    content_id,
    slug,
)
from assistant.positions import decide
from assistant.proposal import parse_points
from assistant.settings import Settings
from assistant.statements import read_submission
from assistant.structure import analyse

PLAN = Proposal(
    "Förslag till ny parkeringspolicy",
    parse_points(
        [
            "1. Avgiftsfri parkering för delade bilar",
            "2. Höjd avgift för boendeparkering",
            "3. Färre platser i centrum",
            "4. Cykelparkering vid hållplatser",
        ]
    ),
)


@dataclass(frozen=True)
class Outcome:
    parts: list[ReadDocument]
    statements: tuple[Statement, ...]
    items: tuple[ReviewItem, ...]
    positions: dict[str, Position]
    """By "helheten" or the point's number."""

    def label(self, key: str = "helheten") -> str | None:
        position = self.positions.get(key)
        return position.stance.label if position and position.stance else None

    @property
    def points(self) -> dict[str, str | None]:
        return {key: self.label(key) for key in self.positions if key != "helheten"}

    def kinds(self) -> list[ReviewKind]:
        return [item.kind for item in self.items]

    def quotes(self, key: str = "helheten") -> list[str]:
        readings = {part.reading.id: part.reading for part in self.parts}
        return [readings[c.reading_id].presentable(c) for c in self.positions[key].evidence]

    def voice(self, kind: VoiceKind) -> list[Statement]:
        return [statement for statement in self.statements if statement.holder.kind is kind]


WHEN = datetime(2026, 1, 1, tzinfo=UTC)


def part(name: str, text: str) -> ReadDocument:
    document_id = content_id("d", name, text)
    document = Document(document_id, name, document_id, len(text), WHEN, name, name)
    found = Reading(content_id("r", document_id), document_id, "text", text)
    return ReadDocument(document, found, analyse(document, found))


def file(path: Path) -> ReadDocument:
    """A file of any format, read as a file of a case is."""
    document = Document(content_id("d", path.name), path.name, "", 0, WHEN, str(path), str(path))
    found = reading.read(path, document, Settings()).reading
    assert found
    return ReadDocument(document, found, analyse(document, found))


def answer(*texts: str | ReadDocument, sender: str = "Trafiknämnden", proposal: Proposal = PLAN) -> Outcome:
    """What is made of one respondent's answer, whose documents are `texts`."""
    return answers(*texts, senders=(sender,), proposal=proposal)[sender]


def answers(
    *texts: str | ReadDocument, senders: Sequence[str], proposal: Proposal = PLAN
) -> dict[str, Outcome]:
    """The same for a joint answer, by sender."""
    parts = [part(f"{n}.txt", text) if isinstance(text, str) else text for n, text in enumerate(texts)]
    respondents = tuple(Respondent(slug(sender), sender) for sender in senders)
    ids = tuple(respondent.id for respondent in respondents)
    submission = Submission("s", ids, tuple(p.document.id for p in parts))
    registry = Registry(
        respondents,
        (submission,),
        tuple(Filing(p.document.id, DocumentRole.SUBMISSION_PART, ids) for p in parts),
        dict.fromkeys(ids, RespondentState.ANSWERED),
    )
    statements, items = read_submission(submission, parts, proposal, registry)
    numbers = {Target(point.id): point.number for point in proposal.points}
    found = {}
    for respondent in respondents:
        positions, more = decide(respondent.id, statements, proposal, 0.6)
        keyed = {"helheten" if p.target.whole else numbers[p.target]: p for p in positions}
        found[respondent.name] = Outcome(parts, statements, (*items, *more), keyed)
    return found
