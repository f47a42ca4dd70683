"""Items of the checklist that are one thing to do, put together as one: hundreds alike are read by nobody."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from assistant.domain import Citation, ReviewItem, ReviewKind, Stance, Statement, Target
from assistant.swedish import counted, listed

Stands = Mapping[tuple[Citation, Target], Stance]

_WORST_FIRST = (Stance.AVSTYRKER, Stance.TILLSTYRKER_DELVIS)


def stands_of(statements: Iterable[Statement]) -> Stands:
    """What each statement says, by where it stands and what it is about."""
    return {(one.citation, one.target): one.stance for one in statements}


def gathered(
    items: Sequence[ReviewItem],
    stands: Stands,
    ticked: Collection[str],
    key: Callable[[ReviewItem], str],
) -> tuple[ReviewItem, ...]:
    """The same items, but what one document says of things that are no points is one item with all the places.

    An answer that goes through an inquiry section by section would else fill the checklist by itself. `key` gives an
    item's id: one that somebody has ticked, in an earlier version, stays by itself and stays ticked.
    """
    groups: dict[tuple[str | None, str | None], list[ReviewItem]] = {}
    for item in items:
        if _alone(item, stands) or key(item) in ticked:
            continue
        groups.setdefault((item.respondent_id, item.document_id), []).append(item)
    made = {group[0]: _one(group, stands) for group in groups.values() if len(group) > 1}
    gone = {item for group in groups.values() if len(group) > 1 for item in group[1:]}
    return tuple(made.get(item, item) for item in items if item not in gone)


def _alone(item: ReviewItem, stands: Stands) -> bool:
    return (
        item.kind is not ReviewKind.UNRESOLVED_POINT
        or item.citation is None
        or item.target is None
        or (item.citation, item.target) not in stands
    )


def _one(group: Sequence[ReviewItem], stands: Stands) -> ReviewItem:
    """The items of one document as one: opposition first, since that is what a table must not miss."""
    by_stance: dict[Stance, list[ReviewItem]] = {
        stance: [] for stance in (*_WORST_FIRST, *(s for s in Stance if s not in _WORST_FIRST))
    }
    for item in group:
        assert item.citation
        assert item.target
        by_stance[stands[item.citation, item.target]].append(item)
    said = [
        f"{stance.swedish.capitalize()}: {listed(list(dict.fromkeys(_about(item) for item in found)))}."
        for stance, found in by_stance.items()
        if found
    ]
    first, *rest = [item for found in by_stance.values() for item in found]
    number = counted(len(group), "ställningstagande", "ställningstaganden")
    return replace(
        first,
        reason=f"{number} kunde inte kopplas till någon förslagspunkt. {' '.join(said)}",
        todo="Läs ställena. Gäller något en förslagspunkt: fyll i den cellen för hand. Ska ett avsnitt ha en egen "
        "kolumn: lägg till det bland förslagspunkterna och kör igen.",
        target=None,
        more=tuple(item.citation for item in rest if item.citation),
    )


def _about(item: ReviewItem) -> str:
    reference = item.target.reference if item.target else None
    if not reference:
        return "utan uppgift om vad"
    return reference if reference[-1].isdigit() else f"”{reference}”"
