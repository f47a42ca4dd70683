"""The summary of a case with what people have set since the run counted in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import (
    CaseFile,
    CaseSummary,
    CellState,
    CitedSentence,
    Origin,
    Position,
    ReadDocument,
    ReviewKind,
)
from assistant.summaries.extractive import Depth, summarise


def up_to_date(case_file: CaseFile, depth: Depth) -> CaseFile:
    """The case file with its counts redone where a person has set another stance than the tool's."""
    changed = any(
        cell.stance is not None and (cell.position is None or cell.position.stance is not cell.stance)
        for cell in case_file.table.cells
    )
    return replace(case_file, summary=recount(case_file, depth=depth)) if changed else case_file


def recount(case_file: CaseFile, *, depth: Depth = Depth.NORMAL) -> CaseSummary:
    """The summary of a case file with what people have set since the run counted in.

    Sentences that a model has phrased are kept where they stand: only counts and deviations are new.
    """
    by_hand = {
        (cell.respondent_id, cell.target.key): cell.stance
        for cell in case_file.table.cells
        if cell.state in (CellState.CHANGED, CellState.SIGNED, CellState.STALE) and cell.stance is not None
    }
    parts = {
        reading_id: ReadDocument(
            case_file.document(reading.document_id), reading, case_file.structures[reading_id]
        )
        for reading_id, reading in case_file.readings.items()
        if reading_id in case_file.structures
    }
    positions: dict[str, list[Position]] = {}
    for cell in case_file.table.cells:
        if cell.position is not None:
            positions.setdefault(cell.respondent_id, []).append(cell.position)
    instructions = [
        entry.item.citation
        for entry in case_file.review
        if entry.item.kind is ReviewKind.INSTRUCTION and entry.item.citation is not None
    ]
    old = case_file.summary
    fresh = summarise(
        case_file.case, case_file.registry, parts, case_file.statements, positions,
        depth=depth, by_hand=by_hand, left_out=instructions, counts_only=bool(old.respondents),
    )  # fmt: skip
    return replace(
        old,
        deviations=fresh.deviations,
        overall=_keep_phrasing(fresh.overall, old.overall),
        per_target={
            key: _keep_phrasing(new, old.per_target.get(key, ())) for key, new in fresh.per_target.items()
        },
        respondents=old.respondents or fresh.respondents,
    )


def _keep_phrasing(fresh: Sequence[CitedSentence], old: Sequence[CitedSentence]) -> tuple[CitedSentence, ...]:
    """The new counts, and what a model has worded with the extracts it left beside it."""
    if all(sentence.origin is not Origin.MODEL for sentence in old):
        return tuple(fresh)
    return (
        *(sentence for sentence in fresh if sentence.origin is Origin.TOOL),
        *(sentence for sentence in old if sentence.origin is not Origin.TOOL),
    )
