"""The results of a run, with decisions and marks on top: the case file (akten) that everything shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant import gathering, review, table
from assistant.domain import CaseFile, Citation, Decision, ReadDocument, ReviewMark, Run
from assistant.pipeline import in_case
from assistant.runs import Filed, Judged, Prepared, Snapshot, Summed
from assistant.store import Store
from assistant.summaries import Depth, up_to_date


@dataclass(frozen=True, slots=True)
class Ran:
    """What a finished run consists of. Nothing in it changes; what people do is put on top of it."""

    run: Run
    snapshot: Snapshot
    prepared: Mapping[str, Prepared]
    """By document id."""
    filed: Filed
    judged: Mapping[str, Judged]
    """By submission id."""
    summed: Summed

    @property
    def parts(self) -> dict[str, ReadDocument]:
        """Every document that could be read, by reading id."""
        parts, _ = in_case(self.snapshot, self.prepared)
        return {part.reading.id: part for part in parts.values()}


_STEPS: Mapping[str, Any] = {
    "snapshot": Snapshot,
    "read": Prepared,
    "register": Filed,
    "positions": Judged,
    "joined": Judged,
    "summary": Summed,
    "model": Summed,
}


def last_run(store: Store, case_id: str) -> Ran | None:
    """The last run with the results it consists of, from the database; None before the first.

    Raises ValueError when an earlier version of the tool wrote them in a form that this one does not know.
    """
    found = store.latest_results(case_id, _STEPS)
    if found is None:
        return None
    run, made = found
    return Ran(
        run,
        made["snapshot"][""],
        made["read"],
        made["register"][""],
        made["positions"] | made["joined"],
        (made["model"] or made["summary"])[""],
    )


def assemble(ran: Ran, decisions: Sequence[Decision], marks: Sequence[ReviewMark], depth: Depth) -> CaseFile:
    """Everything there is to show of a case."""
    snapshot, registry, parts = ran.snapshot, ran.filed.registry, ran.parts
    readings = {key: part.reading for key, part in parts.items()}

    def quote(citation: Citation) -> str:
        return readings[citation.reading_id].presentable(citation)

    def file_hash(citation: Citation) -> str:
        return parts[citation.reading_id].document.sha256

    positions = {key: found for one in ran.judged.values() for key, found in one.positions.items()}
    made = table.build(snapshot.case, registry, positions, decisions, quote, file_hash)
    items = [*snapshot.intake, *in_case(snapshot, ran.prepared)[1], *ran.filed.items, *ran.summed.items]
    items += [*review.stale_items(made), *review.lost_items(decisions, made, registry)]
    for prepared in ran.prepared.values():
        items += prepared.items
    for judged in ran.judged.values():
        items += judged.items
    case_file = CaseFile(
        case=snapshot.case,
        documents=snapshot.documents,
        readings=readings,
        structures={key: part.structure for key, part in parts.items()},
        registry=registry,
        statements={key: one.statements for key, one in ran.judged.items()},
        table=made,
        summary=ran.summed.summary,
        review=review.merge(
            gathering.gathered(
                items,
                gathering.stands_of(said for one in ran.judged.values() for said in one.statements),
                {mark.item_id for mark in marks},
                lambda item: review.item_id(item, quote),
            ),
            marks,
            made,
            quote,
        ),
        run=ran.run,
    )
    return up_to_date(case_file, depth)
