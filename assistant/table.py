"""Positions and decisions -> the cells of the table and its sums. Pure: nothing is remembered here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from assistant.domain import (
    WHOLE,
    Case,
    Cell,
    CellState,
    Citation,
    Decision,
    DecisionAction,
    DocumentRole,
    Position,
    Registry,
    RespondentState,
    Stance,
    Sums,
    Table,
    Target,
)
from assistant.swedish import listed

Quote = Callable[[Citation], str]
"""The words of a citation, on one line."""
FileHash = Callable[[Citation], str]
"""SHA-256 of the file a citation stands in."""


def targets(case: Case) -> tuple[Target, ...]:
    """The columns: the whole, then the points in the proposal's order."""
    return (WHOLE, *(Target(point.id) for point in case.proposal.points))


def latest(decisions: Sequence[Decision]) -> dict[tuple[str, Target], Decision]:
    """The decision that holds for each cell. A withdrawn one is none."""
    last = {(decision.respondent_id, decision.target): decision for decision in decisions}
    return {key: decision for key, decision in last.items() if decision.action is not DecisionAction.WITHDRAW}


def changes(
    decision: Decision, position: Position | None, quote: Quote, file_hash: FileHash
) -> tuple[str, ...]:
    """What is no longer as it was when the person signed, in Swedish sentences. Empty: all is the same.

    It is the words and the files that count, not where in the text they stand: a new version of the
    tool may move an offset without changing anything a person saw.
    """
    seen = decision.seen
    if seen is None:
        return (
            ()
            if position is None
            else ("Underlaget innehåller nu ett ställningstagande. Det gjorde det inte.",)
        )
    if position is None:
        return ("Ställningstagandet som signerades finns inte längre i underlaget.",)
    found = []
    if (seen.stance, seen.candidates) != (position.stance, position.candidates):
        found.append(f"Verktygets läsning var ”{_reading(seen)}” och är nu ”{_reading(position)}”.")
    if seen.basis is not position.basis:
        found.append(f"Ställningstagandet var {seen.basis.swedish} och är nu {position.basis.swedish}.")
    before, now = seen.qualifiers.swedish, position.qualifiers.swedish
    if before != now:
        found.append(f"Tillägget var ”{before or 'inget'}” och är nu ”{now or 'inget'}”.")
    quotes = tuple(quote(citation) for citation in position.evidence)
    if decision.quotes != quotes:
        gone = [words for words in decision.quotes if words not in quotes]
        found += [f"Citatet ”{words}” är inte längre belägg." for words in gone]
        found += [f"Nytt belägg: ”{words}”." for words in quotes if words not in decision.quotes]
        if not gone and set(quotes) == set(decision.quotes):
            found.append("Beläggen står i en annan ordning.")
    elif decision.files != tuple(file_hash(citation) for citation in position.evidence):
        found.append("Citatet står nu i en annan fil än den som signerades.")
    return tuple(found)


def _renamed(decision: Decision, title: str) -> tuple[str, ...]:
    """A point may have got another number; with another title a person must say that it is the same matter."""
    _, _, before = decision.target_name.partition(". ")
    if not before or not title or before.casefold() == title.casefold():
        return ()
    return (f"Punkten hette ”{before}” och heter nu ”{title}”.",)


def _reading(position: Position) -> str:
    if position.stance:
        return position.stance.swedish
    return "ej avgjort: " + listed([stance.swedish for stance in position.candidates], "eller")


def cell(
    respondent_id: str,
    target: Target,
    state: RespondentState,
    position: Position | None,
    decision: Decision | None,
    quote: Quote,
    file_hash: FileHash,
    title: str = "",
) -> Cell:
    """One cell. `decision` is the one that holds, see `latest`; `title` is the point's, as it is now."""
    if decision is not None:
        found = (*_renamed(decision, title), *changes(decision, position, quote, file_hash))
        if found:
            shown = CellState.STALE
        elif decision.action is DecisionAction.SIGN:
            shown = CellState.SIGNED
        else:
            shown = CellState.CHANGED
        return Cell(respondent_id, target, shown, decision.stance, position, decision, found)
    if state is RespondentState.NO_ANSWER:
        return Cell(respondent_id, target, CellState.NO_ANSWER, None)
    if position is not None:
        shown = CellState.PROPOSED if position.decided else CellState.UNDECIDED
        return Cell(respondent_id, target, shown, position.stance, position)
    if state is RespondentState.UNREADABLE:
        return Cell(respondent_id, target, CellState.UNREADABLE, None)
    return Cell(respondent_id, target, CellState.UNDECIDED if target.whole else CellState.NOT_TAKEN_UP, None)


def build(
    case: Case,
    registry: Registry,
    positions: Mapping[str, Sequence[Position]],
    decisions: Sequence[Decision],
    quote: Quote,
    file_hash: FileHash,
) -> Table:
    """The whole table: every respondent, invited or not, has one cell for the whole and one for each point."""
    columns = targets(case)
    held = latest(decisions)
    titles = {Target(point.id): point.title for point in case.proposal.points}
    rows = {}
    for respondent in registry.respondents:
        found = {position.target: position for position in positions.get(respondent.id, ())}
        rows[respondent.id] = tuple(
            cell(
                respondent.id,
                target,
                registry.states[respondent.id],
                found.get(target),
                held.get((respondent.id, target)),
                quote,
                file_hash,
                titles.get(target, ""),
            )
            for target in columns
        )
    return Table(columns, rows, sums(registry, [row[0] for row in rows.values()]))


def sums(registry: Registry, whole: Sequence[Cell]) -> Sums:
    """Both sums of the first promise. Raises AssertionError if they do not hold."""
    invited = {respondent.id for respondent in registry.respondents if respondent.invited}
    counted = [
        shown
        for shown in whole
        if registry.states[shown.respondent_id] is RespondentState.ANSWERED or shown.decision is not None
    ]
    stances = Counter(shown.stance for shown in counted if shown.stance is not None)
    result = Sums(
        invited=len(invited),
        uninvited=len(registry.respondents) - len(invited),
        states=_full(RespondentState, Counter(registry.states.values())),
        documents=len(registry.filings),
        roles=_full(DocumentRole, Counter(filing.role for filing in registry.filings)),
        stances=_full(Stance, stances),
        undecided=sum(shown.stance is None for shown in counted),
        by_hand=sum(
            registry.states[shown.respondent_id] is not RespondentState.ANSWERED for shown in counted
        ),
        late=sum(submission.late for submission in registry.submissions),
    )
    result.check()
    return result


_Member = TypeVar("_Member", bound=StrEnum)


def _full(kind: type[_Member], counts: Counter[_Member]) -> dict[_Member, int]:
    """Every member, those that nobody has too: a zero is shown as a zero."""
    return {member: counts[member] for member in kind}
