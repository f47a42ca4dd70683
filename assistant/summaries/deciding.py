"""Which quotes a reader needs to see to agree with a cell: one, or two where there are two sides to it."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain import CaseFile, Cell, Citation, Position, Stance, Statement
from assistant.summaries.candidates import overlaps

_SUPPORT = frozenset((Stance.TILLSTYRKER, Stance.INGEN_ERINRAN))
_OPPOSITION = frozenset((Stance.AVSTYRKER,))


def deciding(position: Position, statements: Sequence[Statement]) -> tuple[Citation, ...]:
    """The quotes a position rests on, most telling first.

    Support in part is shown by one sentence that says so; where it is made of support for one thing
    and opposition to another, one quote alone would mislead. A position that is not decided is shown
    with what speaks against its first reading.
    """
    first = position.evidence[0]
    if not position.decided:
        return (first, *position.against[:1])
    if position.stance is not Stance.TILLSTYRKER_DELVIS or position.qualifiers.condition is not None:
        return (first,)
    read = _stances(first, statements)
    if not read or Stance.TILLSTYRKER_DELVIS in read or (read & _SUPPORT and read & _OPPOSITION):
        return (first,)
    wanted = _OPPOSITION if read & _SUPPORT else _SUPPORT
    other = [
        citation
        for citation in (*position.evidence[1:], *position.against)
        if _stances(citation, statements) & (wanted | {Stance.TILLSTYRKER_DELVIS})
    ]
    return (first, *other[:1])


def deciding_in(case_file: CaseFile, cell: Cell) -> tuple[Citation, ...]:
    """The same for a cell of a case; nothing where the cell has no position."""
    if cell.position is None:
        return ()
    submission = case_file.registry.submission_of(cell.respondent_id)
    statements = case_file.statements.get(submission.id, ()) if submission else ()
    return deciding(cell.position, statements)


def _stances(citation: Citation, statements: Sequence[Statement]) -> frozenset[Stance]:
    return frozenset(s.stance for s in statements if overlaps(s.citation, citation))
