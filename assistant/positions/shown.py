"""A verdict as a position with its evidence, and as items for the checklist."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.domain import (
    Citation,
    Position,
    Qualifiers,
    ReviewItem,
    ReviewKind,
    Span,
    Stance,
    Statement,
    Target,
    Tone,
)
from assistant.positions.verdicts import Verdict, tone_of, undecided
from assistant.swedish import listed

_MARGIN = 0.1
"""A decided position this near the limit is on the checklist too."""
_MOST_EVIDENCE = 3


def position(
    respondent_id: str, target: Target, verdict: Verdict, own: Sequence[Statement], decided_at: float
) -> Position:
    """The verdict as it is shown: not decided where it is too unsure."""
    if verdict.stance is not None and verdict.confidence < decided_at:
        verdict = undecided(verdict, f"{verdict.reason} Läsningen är för osäker för att avgöras.")
    stance = verdict.stance
    candidates = (stance,) if stance else verdict.candidates
    evidence = _citations(verdict.deciding)[:_MOST_EVIDENCE]
    against = tuple(c for c in _citations(verdict.against) if c not in evidence)[:_MOST_EVIDENCE]
    return Position(
        respondent_id,
        target,
        stance,
        candidates,
        _qualifiers(verdict, [s for s in own if target.whole or s.target == target]),
        verdict.basis,
        round(min(1.0, verdict.confidence), 3),
        evidence,
        against,
        verdict.reason,
    )


def _citations(statements: Sequence[Statement]) -> tuple[Citation, ...]:
    return tuple(dict.fromkeys(s.citation for s in statements))


def _qualifiers(verdict: Verdict, about: Sequence[Statement]) -> Qualifiers:
    """What stands beside the stance: from the deciding statements, and from remarks elsewhere."""
    deciding = [s.qualifiers for s in verdict.deciding]
    stance = verdict.stance or verdict.candidates[0]
    supportive = stance in (
        Stance.TILLSTYRKER,
        Stance.TILLSTYRKER_DELVIS,
        Stance.INGEN_ERINRAN,
        Stance.AVSTAR,
    )
    partly = next((q.partly for q in deciding if q.partly), None)
    if partly is None and stance is Stance.TILLSTYRKER_DELVIS:
        partly = next((s.words for s in verdict.deciding if s.stance is Stance.AVSTYRKER), None)
    comments = [s for s in about if s.stance is Stance.OKLART]
    return Qualifiers(
        remarks=supportive and (any(q.remarks for q in deciding) or bool(comments)),
        condition=next((q.condition for q in deciding if q.condition), None),
        partly=partly,
        rework=any(q.rework for q in deciding) or any(s.qualifiers.rework for s in about),
        abstention=next((q.abstention for q in deciding if q.abstention), None)
        if stance is Stance.AVSTAR
        else None,
        tone=tone_of(comments) if stance is Stance.OKLART else Tone.NEUTRAL,
    )


def items(position: Position, verdict: Verdict, draft_only: bool, decided_at: float) -> list[ReviewItem]:
    """What a person must look at, and why."""

    def item(kind: ReviewKind, reason: str, todo: str, citation: Citation) -> ReviewItem:
        return ReviewItem(
            kind,
            reason,
            todo,
            respondent_id=position.respondent_id,
            target=position.target,
            citation=citation,
        )

    if draft_only:
        if not position.target.whole:
            return []
        return [
            item(
                ReviewKind.UNDECIDED,
                "Svaret är ett tjänsteutlåtande utan beslut: det är förvaltningens förslag, inte instansens svar.",
                "Begär in protokollsutdraget, eller fyll i ställningstagandet om du vet vad som beslutades.",
                position.evidence[0],
            )
        ]
    if not position.decided:
        words = listed([stance.swedish for stance in position.candidates[:3]], "eller")
        return [
            item(
                ReviewKind.UNDECIDED,
                f"{position.reason} Det kan läsas som {words}.",
                "Läs de markerade ställena och bestäm vad som ska stå i tabellen.",
                citation,
            )
            for citation in _together((*position.evidence[:1], *position.against[:1]))
        ]
    found = []
    stance = position.stance.swedish if position.stance else ""
    if verdict.matters and position.against:
        found.append(
            item(
                ReviewKind.EVIDENCE_AGAINST,
                f"Tabellen säger {stance}, men ett ställe i svaret talar emot.",
                "Läs båda ställena. Ändra om tabellen inte ger en rättvisande bild.",
                position.against[0],
            )
        )
    unsure = position.confidence < decided_at + _MARGIN
    if unsure and position.stance is Stance.OKLART:
        # Comments on a point are seen in the table; on the whole, a person may know what was meant.
        if position.target.whole:
            found.append(
                item(
                    ReviewKind.ONLY_COMMENTS,
                    "Svaret lämnar synpunkter, men inget ställningstagande till helheten kunde läsas ut.",
                    "Läs svaret om det spelar roll var instansen står, och fyll i cellen.",
                    position.evidence[0],
                )
            )
    elif unsure:
        found.append(
            item(
                ReviewKind.LOW_CONFIDENCE,
                f"Tabellen säger {stance}, men läsningen är osäker. {position.reason}",
                "Läs det markerade stället och bekräfta eller ändra.",
                position.evidence[0],
            )
        )
    return found


def _together(citations: Sequence[Citation]) -> tuple[Citation, ...]:
    """Citations of one reading as one, so that both places are shown side by side."""
    spans: dict[str, set[Span]] = {}
    for citation in citations:
        spans.setdefault(citation.reading_id, set()).update(citation.spans)
    merged = []
    for reading_id, found in spans.items():
        ordered = sorted(found)
        if any(a.overlaps(b) for a, b in pairwise(ordered)):
            ordered = list(next(c for c in citations if c.reading_id == reading_id).spans)
        merged.append(Citation(reading_id, tuple(ordered)))
    return tuple(merged)
