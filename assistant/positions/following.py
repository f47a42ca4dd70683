"""Answers that join another's: the other's stand is theirs too, as far as the case can vouch for it.

"Förbundet instämmer i SKR:s yttrande" takes no stand of its own. Where SKR has answered in the same case, its
stand is shown with both places cited, and decided when all is certain: the whole answer is joined, by its name,
by somebody who says nothing else on the whole, and what is joined is decided. Else it is a candidate, and an
item on the checklist. Who joins somebody who joins a third is followed to the end, but not in a ring.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.domain import (
    WHOLE,
    Basis,
    Citation,
    Position,
    Registry,
    ReviewItem,
    ReviewKind,
    Stance,
    Statement,
    VoiceKind,
)
from assistant.positions.deciding import REFERS
from assistant.respondents.names import Names
from assistant.statements.collected import JOINS
from assistant.statements.joining import WHOLLY

_SAME_NAME = 0.93
"""A name that is matched less surely is not followed to a decision."""
_AS_SURE = 0.95
"""Confidence of what is joined, seen from who joins it."""


@dataclass(frozen=True, slots=True)
class Followed:
    """What replaces the positions and items of a respondent that joins another."""

    positions: tuple[Position, ...]
    items: tuple[ReviewItem, ...]
    """What a person must look at."""
    places: frozenset[Citation]
    """Where it joins: what was listed of these before says less than `items`."""

    def listed(self, before: Sequence[ReviewItem]) -> tuple[ReviewItem, ...]:
        """The items of the submission with those of this."""
        return (*(item for item in before if item.citation not in self.places), *self.items)


@dataclass(frozen=True, slots=True)
class _Join:
    statement: Statement
    other: str
    """Respondent id."""
    name: str
    certain: bool


def follow(
    stands: Mapping[str, Sequence[Position]],
    said: Mapping[str, Sequence[Statement]],
    registry: Registry,
    decided_at: float,
) -> dict[str, Followed]:
    """Respondents whose positions change because they join another's answer.

    `stands` and `said`, the statements of its submission, are by respondent.
    """
    joining = {
        respondent: [s for s in statements if s.rule == JOINS and _speaks(s, respondent)]
        for respondent, statements in said.items()
    }
    joining = {respondent: found for respondent, found in joining.items() if found}
    if not joining:
        return {}
    names = Names(registry.respondents)
    done: dict[str, Followed] = {}
    for respondent in joining:
        _follow(respondent, joining, stands, names, decided_at, done, ())
    return done


def _follow(
    respondent: str,
    joining: Mapping[str, Sequence[Statement]],
    stands: Mapping[str, Sequence[Position]],
    names: Names,
    decided_at: float,
    done: dict[str, Followed],
    on_the_way: tuple[str, ...],
) -> Sequence[Position]:
    """The respondent's positions when what it joins has been followed."""
    own = stands.get(respondent, ())
    if respondent in done:
        return done[respondent].positions
    whole = next((p for p in own if p.target.whole), None)
    if respondent not in joining or whole is None or respondent in on_the_way:
        return own
    joins = [join for s in joining[respondent] if (join := _join(s, respondent, names))]
    others = [
        (join, found)
        for join in joins
        if (found := _follow(join.other, joining, stands, names, decided_at, done, (*on_the_way, respondent)))
    ]  # fmt: skip
    if not others:
        return own
    if whole.reason != REFERS:
        differing = [_differs(whole, join, other) for join, found in others if (other := _whole(found))]
        items = tuple(item for item in differing if item)
        if items:
            done[respondent] = Followed(tuple(own), items, frozenset())
        return own
    made = [_position(whole, join, found, decided_at) for join, found in others]
    position = made[0] if len(made) == 1 else _together(whole, made)
    points = _points(own, *others[0], decided_at) if len(others) == 1 and position.decided else ()
    rest = tuple(p for p in own if not p.target.whole)
    done[respondent] = Followed(
        (position, *rest, *points),
        tuple(_item(position, join, found) for join, found in others),
        frozenset(s.citation for s in joining[respondent]),
    )
    return done[respondent].positions


def _speaks(statement: Statement, respondent: str) -> bool:
    holder = statement.holder
    return holder.kind is VoiceKind.RESPONDENT and holder.respondent_id in (None, respondent)


def _join(statement: Statement, respondent: str, names: Names) -> _Join | None:
    written = statement.target.reference or ""
    match = names.exact(written)
    if match.respondent is None:
        match = names.match(written)
    if match.respondent is None or match.respondent.id == respondent:
        return None
    sure = match.score >= _SAME_NAME and statement.confidence >= WHOLLY
    return _Join(statement, match.respondent.id, match.respondent.name, sure)


def _whole(positions: Sequence[Position]) -> Position | None:
    return next((p for p in positions if p.target.whole), None)


def _position(own: Position, join: _Join, found: Sequence[Position], decided_at: float) -> Position:
    other = _whole(found)
    if other is None:
        return own
    evidence = (join.statement.citation, other.evidence[0])
    confidence = round(_AS_SURE * other.confidence, 3)
    certain = join.certain and other.decided and not own.against and confidence >= decided_at
    if certain:
        reason = f"Ansluter sig till svaret från {join.name}."
        return replace(
            own, stance=other.stance, candidates=other.candidates, qualifiers=other.qualifiers, basis=Basis.JOINED,
            confidence=confidence, evidence=evidence, against=other.against, reason=reason,
        )  # fmt: skip
    candidates = tuple(dict.fromkeys((*other.candidates, *(own.candidates if own.against else ()))))
    if len(candidates) < 2:
        candidates = (*candidates, Stance.AVSTAR if candidates[0] is Stance.OKLART else Stance.OKLART)
    return replace(
        own, candidates=candidates, basis=Basis.JOINED, confidence=min(0.5, confidence), evidence=evidence,
        reason=f"Hänvisar till svaret från {join.name}.",
    )  # fmt: skip


def _together(own: Position, made: Sequence[Position]) -> Position:
    """Several answers are joined: decided only if all of them say the same."""
    if all(p.decided and p.stance is made[0].stance for p in made):
        evidence = tuple(dict.fromkeys(c for p in made for c in p.evidence))
        return replace(made[0], evidence=evidence, confidence=min(p.confidence for p in made))
    candidates = tuple(dict.fromkeys(stance for p in made for stance in p.candidates))
    return replace(
        own, candidates=candidates if len(candidates) > 1 else (*candidates, Stance.OKLART), basis=Basis.JOINED,
        evidence=tuple(dict.fromkeys(c for p in made for c in p.evidence)), reason="Hänvisar till flera andra svar.",
    )  # fmt: skip


def _points(
    own: Sequence[Position], join: _Join, found: Sequence[Position], decided_at: float
) -> tuple[Position, ...]:
    """The stands on points that come with an answer that is joined as a whole."""
    taken = {p.target for p in own}
    return tuple(
        replace(
            p, respondent_id=own[0].respondent_id, basis=Basis.JOINED, confidence=round(_AS_SURE * p.confidence, 3),
            evidence=(join.statement.citation, p.evidence[0]), reason=f"Ansluter sig till svaret från {join.name}.",
        )
        for p in found
        if not p.target.whole and p.target not in taken and p.decided and _AS_SURE * p.confidence >= decided_at
    )  # fmt: skip


_SUPPORT = frozenset((Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS))


def _differs(own: Position, join: _Join, other: Position) -> ReviewItem | None:
    """Support of its own beside an answer that opposes, or the reverse: a person must see both."""
    against = Stance.AVSTYRKER
    if not (
        (own.stance in _SUPPORT and other.stance is against)
        or (own.stance is against and other.stance in _SUPPORT)
    ):
        return None
    return ReviewItem(
        ReviewKind.EVIDENCE_AGAINST,
        f"Svaret ansluter sig också till svaret från {join.name}, som är läst som {other.stance.swedish}.",
        "Läs båda svaren. Ändra om tabellen inte ger en rättvisande bild.",
        respondent_id=own.respondent_id, target=WHOLE, citation=join.statement.citation,
    )  # fmt: skip


def _item(position: Position, join: _Join, found: Sequence[Position]) -> ReviewItem:
    other = _whole(found)
    told = other.stance.swedish if other and other.stance else "ej avgjort"
    if position.decided:
        return ReviewItem(
            ReviewKind.LOW_CONFIDENCE,
            f"Svaret ansluter sig till svaret från {join.name} ({told}). Ställningstagandet är hämtat därifrån.",
            "Bekräfta att anslutningen gäller hela svaret.",
            respondent_id=position.respondent_id, target=WHOLE, citation=join.statement.citation,
        )  # fmt: skip
    return ReviewItem(
        ReviewKind.UNDECIDED,
        f"Svaret hänvisar till svaret från {join.name} ({told}), men det är inte säkert hur långt det gäller.",
        f"Läs hänvisningen och svaret från {join.name}, och bestäm vad som ska stå i tabellen.",
        respondent_id=position.respondent_id, target=WHOLE, citation=join.statement.citation,
    )  # fmt: skip
