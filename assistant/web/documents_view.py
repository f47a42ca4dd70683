"""The files of a case as HTML: what each one is, whose, how that is known, and the form to correct it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from assistant.domain import CaseFile, Document, DocumentRole, Filing, ReadDocument
from assistant.respondents.filing import is_archive
from assistant.swedish import counted, listed
from assistant.web.citations import source_button
from assistant.web.markup import attributes, back, button, empty, esc, field, items, select
from assistant.workspace import WorkspaceError

ROLES = {
    "": "Som verktyget har läst",
    DocumentRole.SUBMISSION_PART.value: "Remissvar eller del av remissvar",
    DocumentRole.DUPLICATE.value: "Dubblett",
    DocumentRole.OTHER.value: "Annan handling, inte ett svar",
}
"""What a person can say that a file is. Unreadable and unknown are findings, not choices."""


def documents(
    case_id: str,
    files: Sequence[Document],
    case_file: CaseFile | None,
    corrected: Mapping[str, str] | None = None,
) -> str:
    """All files, with what the last run made of them. Before the first run only what they are called.

    `corrected` says what a person has corrected since, by document id.
    """
    if not files:
        return empty("Ärendet har inga handlingar än. Lägg till dem på fliken Ärende.")
    filings = {one.document_id: one for one in case_file.registry.filings} if case_file else {}
    names = {one.id: one.name for one in files}
    inside = Counter(one.parent_id for one in files)
    rows = "".join(
        _row(
            case_id,
            one,
            filings.get(one.id),
            case_file,
            names.get(one.parent_id or "", ""),
            inside[one.id],
            (corrected or {}).get(one.id, ""),
        )
        for one in files
    )
    return (
        f'<p class="ra-count">{counted(len(files), "handling", "handlingar")}.</p>'
        '<div class="ra-scroll" tabindex="0" role="region" aria-label="Tabell över handlingar">'
        '<table class="ra-table ra-files"><caption>Handlingar i ärendet</caption><thead><tr>'
        '<th scope="col">Handling</th><th scope="col">Roll</th><th scope="col">Remissinstans</th>'
        '<th scope="col">Så vet verktyget det</th></tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _row(
    case_id: str,
    document: Document,
    filing: Filing | None,
    case_file: CaseFile | None,
    parent_name: str,
    inside: int,
    corrected: str,
) -> str:
    query = urlencode({"arende": case_id, "id": document.id})
    given = attributes(href=f"handling?{query}", target="_blank", rel="noopener", class_="ra-link")
    came = f"<small>inkom {document.received:%Y-%m-%d}</small>" if document.received else ""
    parent = ""
    if document.parent_id:
        parent = f"<small>låg i {esc(parent_name or 'en annan handling')}</small>"
    if inside:
        parent += f"<small>har {counted(inside, 'fil', 'filer')} i sig</small>"
    role, who, how = "läses vid nästa körning", "", ""
    if filing and case_file:
        role = filing.role.swedish
        names = [case_file.registry.respondent(key).name for key in filing.respondent_ids]
        who = items((esc(name) for name in names), "ra-names") if len(names) > 1 else esc("".join(names))
        how = esc(filing.method)
        if document.id == case_file.case.proposal.document_id:
            how = "tillagd som det remitterade förslaget"
        if filing.evidence and filing.evidence.reading_id in case_file.readings:
            place = case_file.readings[filing.evidence.reading_id].place(filing.evidence).swedish
            how += f" {source_button(case_file, filing.evidence, place)}"
        if filing.duplicate_of:
            how += f" <small>av {esc(case_file.document(filing.duplicate_of).name)}</small>"
    if corrected:
        who += f'<small class="ra-pending">{esc(corrected)} Gäller efter nästa körning.</small>'
    is_, said = _told(document, case_file)
    change = button("Rätta", "edit", class_="ra-small", label=f"Rätta {document.name}", document=document.id)
    return (
        f'<tr><th scope="row"><a{given}>{esc(document.name)}</a>{parent}{came}{is_}{said}<div>{change}</div></th><td>{esc(role)}</td><td>{who}</td>'
        f"<td>{how}</td></tr>"
    )


def _told(document: Document, case_file: CaseFile | None) -> tuple[str, str]:
    """What the document is, and what it says of how it came about, folded away."""
    reading = case_file.reading_of(document.id) if case_file else None
    structure = case_file.structures.get(reading.id) if case_file and reading else None
    if case_file is None or reading is None or structure is None:
        return "", ""
    if is_archive(ReadDocument(document, reading, structure)):
        return "<small>arkiv</small>", ""
    known = structure.kind_basis.swedish
    is_ = f'<small title="{esc(known)}">{esc(structure.kind.swedish)}</small>'
    facts = [
        f"{esc(fact.kind.swedish)}: {esc(fact.value)} "
        f"{source_button(case_file, fact.citation, reading.place(fact.citation).swedish)}"
        for fact in structure.facts
    ]
    if not facts:
        return is_, ""
    return (
        is_,
        f'<details class="ra-fold"><summary>Uppgifter ({len(facts)})</summary>{items(facts)}</details>',
    )


def edit(
    files: Sequence[Document],
    case_file: CaseFile | None,
    document_id: str,
    names: Sequence[str],
    user: str,
    *,
    corrected: bool = False,
) -> str:
    """The form that says whose a file is, and takes back what was said before (`corrected`).

    Raises WorkspaceError for a file that is gone.
    """
    document = next((one for one in files if one.id == document_id), None)
    if document is None:
        raise WorkspaceError("Handlingen finns inte längre i ärendet. Ladda om sidan.")
    filing = None
    if case_file and any(one.document_id == document_id for one in case_file.registry.filings):
        filing = case_file.registry.filing(document_id)
    senders = (
        [case_file.registry.respondent(k).name for k in filing.respondent_ids] if filing and case_file else []
    )
    now = f"Nu: {', '.join(filter(None, (filing.role.swedish, listed(senders))))}." if filing else ""
    known = "".join(f"<li>{esc(name)}</li>" for name in names)
    inside = ""
    if document.parent_id:
        parent = next((one.name for one in files if one.id == document.parent_id), "en annan handling")
        inside = esc(
            f" Filen ligger också kvar i {parent}: ta bort den handlingen om innehållet ska gallras helt."
        )
    undo = button("Ta tillbaka rättelsen", "uncorrect", document=document_id) if corrected else ""
    who = "" if user else field("user", "Ditt namn (frågas en gång)", autocomplete="name")
    return (
        f'<section class="ra-panel" aria-label="Rätta en handling">{back()}'
        f'<h3 tabindex="-1" data-focus="{esc(document_id)}">Rätta {esc(document.name)}</h3><p>{esc(now)}</p>'
        f'<form class="ra-sign">{who}{select("role", "Handlingen är", list(ROLES.items()), "")}'
        f"{field('names', 'Avsändare, en per rad (flera om svaret är gemensamt)', chr(10).join(senders), rows=3)}"
        f'<details class="ra-fold"><summary>Remissinstanser i ärendet</summary><ul class="ra-list">{known}</ul></details>'
        f'<div class="ra-buttons">{button("Spara rättelsen", "correct", class_="ra-button ra-primary", document=document_id)}{undo}'
        "</div></form>"
        '<details class="ra-fold"><summary>Ta bort handlingen ur ärendet</summary>'
        "<p>Filen tas bort ur ärendet, med det som ligger i den. Det som är signerat med stöd i den behåller sitt värde "
        f"och visas som ändrat efter nästa körning.{inside}</p>"
        f"{button('Ta bort handlingen', 'remove', document=document_id)}</details></section>"
    )
