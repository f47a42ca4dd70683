"""What a model has seen in an answer, sorted by what it is about, and what it is then asked of each position."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant import prompting
from assistant.domain import (
    WHOLE,
    Case,
    Citation,
    Position,
    ReadDocument,
    Stance,
    Statement,
    Target,
    VoiceKind,
)
from assistant.second_reader.visiting import Stand, Visited
from assistant.statements.headings import heading_matches
from assistant.statements.targets import named_points
from assistant.summaries.candidates import OwnText, Places

Question = tuple[str, tuple[str, ...]]
"""What it is about, in words, and the sentences."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question about one respondent, and what there is to compare its answer with."""

    respondent_id: str
    target: Target
    position: Position | None
    """None where the tool has read no stand on the target."""
    question: Question
    evidence: tuple[Citation, ...]
    stands: tuple[Stand, ...]
    """Where the model has seen one when it went through the answer."""
    aside: bool = False
    """These places are not the respondent's own words, as the tool sees it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The stands that a model has seen in one respondent's answer, by what they are about as far as the tool can tell."""

    by_target: Mapping[Target, list[Stand]]
    aside: tuple[Stand, ...]
    """In text that the tool has read no stand in and does not take for the respondent's own."""


def placed(
    respondent_id: str,
    found: Visited,
    own: OwnText,
    said: Sequence[Statement],
    parts: Mapping[str, ReadDocument],
    case: Case,
) -> Seen:
    """What it is about is what the tool's own statement there is about; else the point that the sentence or the heading
    above it names; else the whole. A stand in words that the tool has read as somebody else's is not the respondent's.
    """
    statements, spoken = Places(one.citation for one in said), Places(citation for citation, _ in own.spoken)
    headings = {
        key: heading_matches(parts[key].structure.sections, case.proposal)
        for key in {stand.citation.reading_id for stand in found.stands}
    }
    by_target: dict[Target, list[Stand]] = {}
    aside: list[Stand] = []
    for stand in found.stands:
        touching = [said[number] for number in statements.touching(stand.citation)]
        targets = [one.target for one in touching if _speaks(one, respondent_id)]
        if not touching and stand.citation in spoken:
            part = parts[stand.citation.reading_id]
            named = named_points(part.reading.presentable(stand.citation), case.proposal)
            sections = enumerate(part.structure.sections)
            at = next((n for n, one in sections if one.span.start <= stand.citation.start < one.span.end), -1)
            named = named or (headings[part.reading.id][at] if at >= 0 else ())
            targets = [one.target for one in named if one.target.point_id] or [WHOLE]
        elif not touching:
            aside.append(stand)
        for target in dict.fromkeys(targets):
            by_target.setdefault(target, []).append(stand)
    return Seen(by_target, tuple(aside))


def _speaks(statement: Statement, respondent_id: str) -> bool:
    """Of a joint answer: a stand that is one sender's is not the other's."""
    holder = statement.holder
    return holder.kind is VoiceKind.RESPONDENT and holder.respondent_id in (None, respondent_id)


def questions(
    respondent_id: str,
    positions: Sequence[Position],
    seen: Seen,
    said: Sequence[Statement],
    case: Case,
    parts: Mapping[str, ReadDocument],
) -> list[Asked]:
    """One for each position, one for each point on which only the model sees a stand, and one for an answer in which
    the tool reads none at all and the model does, in words that the tool does not take for the respondent's own.
    """

    def asked(
        target: Target, position: Position | None, stands: Sequence[Stand], *, aside: bool = False
    ) -> list[Asked]:
        ours = () if position is None else _evidence(position, said)
        rests_on = Places(ours)
        # Where the tool has decided, what it rests on is read again by itself: a place elsewhere must not drown it.
        more = (
            [one.citation for one in stands if one.citation not in rests_on] if not decided(position) else []
        )
        cited = (*ours, *more)
        quotes = dict.fromkeys(parts[one.reading_id].reading.presentable(one) for one in cited)
        sentences = tuple(one for one in quotes if one and prompting.may_be_shown(one))
        if not sentences:
            return []
        question = (target_words(case, target), sentences)
        return [Asked(respondent_id, target, position, question, cited, tuple(stands), aside)]

    def decided(position: Position | None) -> bool:
        return position is not None and position.stance not in (None, Stance.OKLART)

    found = [
        one
        for position in positions
        for one in asked(position.target, position, seen.by_target.get(position.target, ()))
    ]
    # A stand on what no point answers to is no cell; the checklist has it already.
    taken_up = {position.target for position in positions}
    for point in case.proposal.points:
        target = Target(point.id)
        # That a respondent says nothing of a point is what the tool has found as well.
        stands = [one for one in seen.by_target.get(target, ()) if one.stance is not Stance.AVSTAR]
        if target not in taken_up and stands:
            found += asked(target, None, stands)
    if seen.aside and not seen.by_target and not any(map(decided, positions)):
        found += asked(WHOLE, None, seen.aside, aside=True)
    return found


def _evidence(position: Position, said: Sequence[Statement]) -> tuple[Citation, ...]:
    """The sentences a position rests on, for and against, and what else the respondent says of its target."""
    own = [s.citation for s in said if _speaks(s, position.respondent_id) and s.target == position.target]
    return (*position.evidence, *position.against, *own)


def target_words(case: Case, target: Target) -> str:
    if target.point_id is None:
        return "förslaget"
    point = case.proposal.point(target.point_id)
    return f"förslagets punkt {point.number} ({point.title})"
