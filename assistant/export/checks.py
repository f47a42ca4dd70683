"""What is left to check, as blocks of the document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.domain import CaseFile, ReviewEntry, ReviewStatus
from assistant.export import facts
from assistant.export.blocks import Block, Bullet, Heading, Text
from assistant.export.wording import day
from assistant.swedish import listed

_MANY = 25
"""More items of one kind than this are gathered by respondent."""
_PLACES = 8
"""More places than this are only counted."""


def checklist(case_file: CaseFile) -> Iterator[Block]:
    yield Heading(1, "Att kontrollera")
    if not case_file.review:
        yield Text("Inget att kontrollera.")
        return
    kinds = dict.fromkeys(entry.item.kind for entry in case_file.review)
    for kind in kinds:
        entries = [entry for entry in case_file.review if entry.item.kind is kind]
        yield Heading(2, f"{kind.swedish} ({len(entries)})")
        todos = {entry.item.todo for entry in entries}
        if len(todos) == 1:  # said once, not in every row
            yield Text(entries[0].item.todo, "Att göra:")
        about = {_about(entry) for entry in entries}
        if len(entries) > _MANY and len(about) < len(entries):
            yield Text(
                "Det som gäller samma svar står här på en rad. Var för sig står punkterna på fliken Checklista i Excel-filen "
                "och på sidan."
            )
            yield from _gathered(case_file, entries, with_todo=len(todos) > 1)
            continue
        for entry in entries:
            yield _checked(case_file, entry, with_todo=len(todos) > 1)


def _gathered(case_file: CaseFile, entries: Sequence[ReviewEntry], *, with_todo: bool) -> Iterator[Bullet]:
    """One line for each respondent or document, with the places: hundreds of lines alike are read by nobody."""
    groups: dict[tuple[str | None, str | None], list[ReviewEntry]] = {}
    for entry in entries:
        groups.setdefault(_about(entry), []).append(entry)
    for group in groups.values():
        if len(group) == 1:
            yield _checked(case_file, group[0], with_todo=with_todo)
            continue
        cited = [entry.item.citation for entry in group if entry.item.citation is not None]
        where = f": {_places([facts.place(case_file, citation) for citation in cited])}" if cited else ""
        left = sum(entry.status is ReviewStatus.OPEN for entry in group)
        done = "" if left == len(group) else f", varav {left} öppna"
        item = group[0].item
        about = (
            case_file.registry.respondent(item.respondent_id).name
            if item.respondent_id
            else case_file.document(item.document_id).name
            if item.document_id
            else "Ärendet"
        )
        yield Bullet(f"{len(group)} att kontrollera{done}{where}.", f"{about}:")


def _places(written: Sequence[str]) -> str:
    places = list(dict.fromkeys(written))
    more = [f"{len(places) - _PLACES} ställen till"] if len(places) > _PLACES else []
    return listed([*places[:_PLACES], *more])


def _about(entry: ReviewEntry) -> tuple[str | None, str | None]:
    """Whose answer an item is about, or which document."""
    item = entry.item
    return item.respondent_id, None if item.respondent_id else item.document_id


def _checked(case_file: CaseFile, entry: ReviewEntry, with_todo: bool) -> Bullet:
    item = entry.item
    about = [case_file.registry.respondent(item.respondent_id).name] if item.respondent_id else []
    if item.target is not None and not item.target.whole:
        about.append(case_file.target_name(item.target))
    if not about and item.document_id:
        about.append(case_file.document(item.document_id).name)
    text = item.reason
    if item.more:
        text += f" {_places([facts.place(case_file, c) for c in (item.citation, *item.more) if c])}."
    elif item.citation is not None:
        text += f" {case_file.source(item.citation)}"
    if with_todo:
        text += f" {item.todo}"
    if entry.mark:
        text += f" {entry.status.swedish.capitalize()}: {entry.mark.who}, {day(entry.mark.when)}."
    return Bullet(text, f"{', '.join(about)}:" if about else "")
