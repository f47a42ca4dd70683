"""The checklist as HTML: why, where, what to do, and who has looked."""

from __future__ import annotations

from assistant.domain import CaseFile, Citation, ReviewEntry, ReviewStatus
from assistant.export.wording import day
from assistant.swedish import counted, shortened
from assistant.web.citations import document_link, source_button
from assistant.web.markup import QUOTE, attributes, button, empty, esc, field, select

_GROUPS = {
    1: "Se först, innan tabellen används",
    2: "Se därefter",
    3: "För kännedom",
}


def checklist(case_file: CaseFile, show: str, user: str) -> str:
    """`show` is open, done or all."""
    entries = case_file.review
    open_ones = sum(entry.status is ReviewStatus.OPEN for entry in entries)
    shown = [
        entry for entry in entries if show == "all" or (entry.status is ReviewStatus.OPEN) == (show != "done")
    ]
    options = [
        ("open", f"Öppna ({open_ones})"),
        ("done", f"Avklarade ({len(entries) - open_ones})"),
        ("all", f"Alla ({len(entries)})"),
    ]
    made = [
        '<form class="ra-filters" data-change="show" aria-label="Urval av punkter">'
        f"{select('show', 'Visa', options, show)}"
        f'<p class="ra-count" role="status">{open_ones} av {len(entries)} punkter är öppna.</p></form>',
        "" if user else _who(),
    ]
    if not shown:
        made.append(empty("Inget att kontrollera här."))
    for priority, title in _GROUPS.items():
        group = [entry for entry in shown if entry.item.kind.priority == priority]
        if group:
            rows = "".join(f"<li>{_entry(case_file, entry)}</li>" for entry in group)
            made.append(f'<h3>{title} <small>{len(group)}</small></h3><ul class="ra-checks">{rows}</ul>')
    return "".join(made)


def _who() -> str:
    box = field("user", "Ditt namn (sparas med det du bockar av, frågas en gång)", autocomplete="name")
    return f'<form class="ra-name" aria-label="Ditt namn">{box}{button("Spara namnet", "user")}</form>'


def _entry(case_file: CaseFile, entry: ReviewEntry) -> str:
    item = entry.item
    where = []
    if item.respondent_id in case_file.table.rows:
        where.append(esc(case_file.registry.respondent(item.respondent_id or "").name))
    if item.target is not None:
        where.append(esc(case_file.target_name(item.target)))
    if item.document_id and any(one.id == item.document_id for one in case_file.documents):
        where.append(document_link(case_file, item.document_id, page=item.page or 0))
    if item.page:
        where.append(f"s. {item.page}")
    quoted = ""
    if item.citation and item.citation.reading_id in case_file.readings:
        quoted = _said(case_file, item.citation)
    if item.more:
        rows = "".join(f"<li>{_said(case_file, citation)}</li>" for citation in item.more)
        quoted += (
            f'<details class="ra-more"><summary>{counted(len(item.more), "ställe", "ställen")} till</summary>'
            f'<ul class="ra-names">{rows}</ul></details>'
        )
    cell = ""
    if (
        item.respondent_id in case_file.table.rows
        and item.target is not None
        and item.target in case_file.table.targets
    ):
        cell = button(
            "Visa cellen", "cell", class_="ra-small", respondent=item.respondent_id, target=item.target.key
        )
    done = entry.status is not ReviewStatus.OPEN
    return (
        f"<article{attributes(class_='ra-check ra-done' if done else 'ra-check')}>"
        f'<h4><span class="ra-box" aria-hidden="true">{"☑" if done else "☐"}</span> {esc(item.kind.swedish)}</h4>'
        f'<p class="ra-where">{" · ".join(where)}</p><p>{esc(item.reason)}</p>{quoted}'
        f'<p class="ra-todo"><strong>Gör så här:</strong> {esc(item.todo)} {cell}</p>{_marks(entry)}</article>'
    )


def _said(case_file: CaseFile, citation: Citation) -> str:
    words = shortened(case_file.quote(citation), QUOTE)
    return f'<p class="ra-said"><q>{esc(words)}</q> {source_button(case_file, citation)}</p>'


def _marks(entry: ReviewEntry) -> str:
    said = ""
    if entry.mark:
        note = f" ”{entry.mark.note}”" if entry.mark.note else ""
        said = f"{entry.status.swedish.capitalize()} av {entry.mark.who}, {day(entry.mark.when)}.{note}"
        said = f'<p class="ra-state">{esc(said)}</p>'
    if entry.status is not ReviewStatus.OPEN:
        return f"{said}<form>{button('Öppna igen', 'mark', class_='ra-small', item=entry.id, status='OPEN')}</form>"
    kind = entry.item.kind.swedish
    return (
        f"{said}<form{attributes(class_='ra-mark', aria_label=kind)}>{field('note', 'Anteckning (frivillig)')}"
        + button("Kontrollerad", "mark", label=f"Kontrollerad: {kind}", item=entry.id, status="CHECKED")
        + button("Ändrad", "mark", label=f"Ändrad: {kind}", item=entry.id, status="CHANGED")
        + "</form>"
    )
