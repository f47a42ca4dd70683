"""The checklist: the items that the steps return, merged, with what people have ticked off."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from assistant.domain import (
    CellState,
    Citation,
    Decision,
    Registry,
    ReviewEntry,
    ReviewItem,
    ReviewKind,
    ReviewMark,
    ReviewStatus,
    Table,
    content_id,
)
from assistant.table import latest

_ORDER = {kind: place for place, kind in enumerate(ReviewKind)}


def item_id(item: ReviewItem, quote: Callable[[Citation], str]) -> str:
    """Depends on what the item says and the words it cites, not on where they stand.

    So a tick survives a new run and a new version of the tool, and an item that says something new is open.
    """
    words = quote(item.citation) if item.citation else ""
    target = item.target.key if item.target else ""
    return content_id(
        "g", item.kind, item.reason, item.document_id, item.respondent_id, target, words, item.page
    )


def stale_items(table: Table) -> tuple[ReviewItem, ...]:
    """One item for each signed cell whose ground has changed."""
    return tuple(
        ReviewItem(
            ReviewKind.STALE,
            "Cellen är signerad, men det den vilar på har ändrats. " + " ".join(cell.changes),
            "Läs det nya underlaget. Signera på nytt eller ändra.",
            respondent_id=cell.respondent_id,
            target=cell.target,
            citation=cell.position.evidence[0] if cell.position else None,
        )
        for cell in table.cells
        if cell.state is CellState.STALE
    )


def lost_items(decisions: Sequence[Decision], table: Table, registry: Registry) -> tuple[ReviewItem, ...]:
    """One item for each decision that holds but whose cell is not in the table.

    The respondent has left the sändlista or changed its name, or the point has been taken away. The
    decision is kept and comes back with the cell; meanwhile it must be seen here.
    """
    found = []
    for (respondent_id, target), decision in latest(decisions).items():
        here = respondent_id in table.rows
        if (here and target in table.targets) or decision.stance is None:
            continue
        name = registry.respondent(respondent_id).name if here else decision.respondent_name or respondent_id
        note = f" Anteckning: {decision.note}" if decision.note else ""
        found.append(
            ReviewItem(
                ReviewKind.STALE,
                f"{decision.who} signerade {decision.when:%Y-%m-%d} ”{decision.stance.swedish}” för {name}, "
                f"{decision.target_name or target.key}. Den cellen finns inte längre i tabellen.{note}",
                "Har instansen eller punkten fått ett annat namn: signera cellen med det nya namnet och bocka av "
                "här. Kommer den tillbaka under det gamla gäller signaturen igen.",
                respondent_id=respondent_id if here else None,
            )
        )
    return tuple(found)


def settled(item: ReviewItem, table: Table) -> bool:
    """Whether a person's decision has answered what the item asks: an undecided cell that is now set."""
    if item.kind not in (ReviewKind.UNDECIDED, ReviewKind.LOW_CONFIDENCE, ReviewKind.READERS_DIFFER):
        return False
    if item.respondent_id is None or item.target is None:
        return False
    if item.respondent_id not in table.rows or item.target not in table.targets:
        return False
    return table.cell(item.respondent_id, item.target).state in (CellState.SIGNED, CellState.CHANGED)


def merge(
    items: Iterable[ReviewItem],
    marks: Sequence[ReviewMark],
    table: Table,
    quote: Callable[[Citation], str],
) -> tuple[ReviewEntry, ...]:
    """The checklist: open before done, urgent before less urgent, in the table's order. The same item once."""
    last = {mark.item_id: mark for mark in marks}
    place = {respondent_id: number for number, respondent_id in enumerate(table.rows)}
    entries: dict[str, ReviewEntry] = {}
    for item in items:
        key = item_id(item, quote)
        mark = last.get(key)
        if mark is None and settled(item, table) and item.respondent_id and item.target:
            decision = table.cell(item.respondent_id, item.target).decision
            if decision:
                mark = ReviewMark(
                    key, ReviewStatus.CHANGED, decision.who, decision.when, "Avgjort i tabellen."
                )
        entries.setdefault(key, ReviewEntry(key, item, mark))

    def order(entry: ReviewEntry) -> tuple[object, ...]:
        item = entry.item
        return (
            entry.status is not ReviewStatus.OPEN,
            item.kind.priority,
            _ORDER[item.kind],
            place.get(item.respondent_id or "", len(place)),
            item.document_id or "",
            item.citation.start if item.citation else item.page or 0,
            entry.id,
        )

    return tuple(sorted(entries.values(), key=order))
