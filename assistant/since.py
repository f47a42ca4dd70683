"""What has been changed in a case since its last run, in Swedish sentences for the page and the terminal.

A case that only says "something has changed" leaves the officer to guess whether the table can be used as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from assistant.domain import Case, Correction, Document, DocumentRole, Point, Respondent
from assistant.runs import Snapshot
from assistant.swedish import counted, listed

_MOST = 3
"""More names than this are only counted."""

_SETTINGS = {
    "embedding_model": "sökmodellen",
    "language_model": "språkmodellen",
    "decided_at": "gränsen för vad som räknas som avgjort",
    "summary_depth": "sammanfattningarnas längd",
    "max_file_mb": "gränsen för filers storlek",
    "max_pages": "gränsen för antal sidor",
    "max_seconds": "gränsen för lästid",
    "max_memory_mb": "gränsen för minne",
    "ocr": "läsningen av skannade sidor",
}
_ROLES = {
    DocumentRole.SUBMISSION_PART: "remissvar",
    DocumentRole.DUPLICATE: "dubblett",
    DocumentRole.OTHER: "annan handling, inte ett svar",
}
"""What a person can say that a document is."""


def changes(before: Snapshot, now: Snapshot) -> tuple[str, ...]:
    """What a run now would see that the one of `before` did not. Empty when nothing differs."""
    if before == now:
        return ()
    found = [
        *_documents(before.documents, now.documents),
        *corrected(before, now).values(),
        *_points(before.case, now.case),
        *_respondents(before.invited, now.invited),
        *_case(before.case, now.case),
        *_notes(before, now),
    ]
    return tuple(found) or ("Uppgifter i ärendet är ändrade.",)


def settings(before: Mapping[str, str], now: Mapping[str, str]) -> tuple[str, ...]:
    """The settings that differ, each with both values: only those that are in `now` are looked at."""
    return tuple(
        f"Inställningen för {_SETTINGS.get(name, name)} är ”{value}” och var ”{before.get(name, '')}”."
        if name in ("decided_at", "summary_depth") or name.startswith("max_")
        else f"Inställningen för {_SETTINGS.get(name, name)} är ändrad."
        for name, value in now.items()
        if before.get(name) != value
    )


def versions(before: Mapping[str, str], now: Mapping[str, str]) -> tuple[str, ...]:
    """That the tool or what it stands on is not what it was."""
    if before == now:
        return ()
    own = {"remissassistent", "kod"}
    if any(before.get(name) != now.get(name) for name in own):
        return ("Verktyget är uppdaterat.",)
    if before.get("tesseract") != now.get("tesseract"):
        return ("Programmet som läser skannade sidor (Tesseract) är tillagt, borttaget eller uppdaterat.",)
    return ("Program som verktyget bygger på är uppdaterade.",)


def shortly(changed: Sequence[str], most: int = 2) -> str:
    """The first few sentences on one line, and how many more there are.

    >>> shortly(["Svarstiden är ändrad.", "Rubriken är ändrad.", "Punkt 1 är borttagen."])
    'Svarstiden är ändrad. Rubriken är ändrad. 1 ändring till.'
    """
    more = len(changed) - most
    if more <= 0:
        return " ".join(changed)
    return " ".join((*changed[:most], counted(more, "ändring till.", "ändringar till.")))


def _these(names: Sequence[str], one: str, many: str, is_: str, are: str) -> str:
    """ "svar.pdf är tillagd.", "2 handlingar är tillagda: a.pdf och b.pdf.", "40 handlingar är tillagda." """
    if len(names) == 1:
        return f"{one} {names[0]} {is_}."
    shown = f": {listed(names)}" if len(names) <= _MOST else ""
    return f"{len(names)} {many} {are}{shown}."


def _documents(before: Sequence[Document], now: Sequence[Document]) -> Iterator[str]:
    had, has = {one.id: one for one in before}, {one.id: one for one in now}
    # What lay inside another comes and goes with it.
    new = [one.name for one in now if had.get(one.id) != one and one.parent_id not in has.keys() - had.keys()]
    gone = [one.name for one in before if one.id not in has and one.parent_id not in had.keys() - has.keys()]
    if new:
        yield _these(new, "Handlingen", "handlingar", "är tillagd", "är tillagda")
    if gone:
        yield _these(gone, "Handlingen", "handlingar", "är borttagen", "är borttagna")


def corrected(before: Snapshot, now: Snapshot) -> dict[str, str]:
    """What a person has said since of documents that were there before, a sentence for each, by document id."""
    said = {one.document_id: one for one in before.corrections}
    known = {one.id for one in before.documents}
    names = {one.id: one.name for one in now.documents if one.id in known}
    found = {
        one.document_id: _correction(names[one.document_id], one)
        for one in now.corrections
        if one.document_id in names and said.get(one.document_id) != one
    }
    taken_back = said.keys() & names.keys() - {one.document_id for one in now.corrections}
    return found | {key: f"Rättelsen av {names[key]} är tillbakatagen." for key in sorted(taken_back)}


def _correction(name: str, one: Correction) -> str:
    role = f"”{_ROLES.get(one.role, one.role.swedish)}”" if one.role else ""
    who = listed(one.respondent_names)
    if role and who:
        return f"{name} är rättad: {role}, från {who}."
    if who:
        return f"Avsändaren till {name} är rättad till {who}."
    return f"{name} är rättad till {role}."


def _points(before: Case, now: Case) -> Iterator[str]:
    had = {one.id: one for one in before.proposal.points}
    has = {one.id: one for one in now.proposal.points}
    new = [_named(one) for key, one in has.items() if key not in had]
    gone = [_named(one) for key, one in had.items() if key not in has]
    if new:
        yield _these(new, "Förslagspunkten", "förslagspunkter", "är tillagd", "är tillagda")
    if gone:
        yield _these(gone, "Förslagspunkten", "förslagspunkter", "är borttagen", "är borttagna")
    numbered = [key for key, one in has.items() if key in had and had[key].number != one.number]
    if len(numbered) > 1:
        yield f"{len(numbered)} förslagspunkter har fått nya nummer."
        had |= {key: replace(had[key], number=has[key].number, aliases=has[key].aliases) for key in numbered}
    for key, one in has.items():
        if key in had and (was := had[key]) != one:
            if _named(was) != _named(one):
                yield f"Förslagspunkten {_named(was)} heter nu {_named(one)}."
            else:
                yield f"Texten till förslagspunkten {_named(one)} är ändrad."
    if not new and not gone and list(had) != list(has):
        yield "Förslagspunkterna står i en annan ordning."
    if before.proposal.document_id != now.proposal.document_id:
        yield "Det remitterade förslaget är utbytt."


def _named(point: Point) -> str:
    return f"”{point.number}. {point.title}”"


def _respondents(before: Sequence[Respondent], now: Sequence[Respondent]) -> Iterator[str]:
    had, has = {one.id: one for one in before}, {one.id: one for one in now}
    if not had and has:
        yield f"Sändlistan är tillagd, med {counted(len(has), 'remissinstans', 'remissinstanser')}."
        return
    new = [one.name for key, one in has.items() if key not in had]
    gone = [one.name for key, one in had.items() if key not in has]
    if new:
        yield _these(new, "Remissinstansen", "remissinstanser", "är tillagd på sändlistan", "är tillagda på sändlistan")  # fmt: skip
    if gone:
        yield _these(gone, "Remissinstansen", "remissinstanser", "är struken från sändlistan", "är strukna från sändlistan")  # fmt: skip
    other = [one.name for key, one in has.items() if key in had and had[key] != one]
    if other:
        yield _these(other, "Uppgifterna om", "remissinstanser på sändlistan", "är ändrade", "är ändrade")
    if not new and not gone and list(had) != list(has):
        yield "Sändlistan står i en annan ordning."


def _case(before: Case, now: Case) -> Iterator[str]:
    if before.title != now.title:
        yield f"Rubriken är ändrad till ”{now.title}”."
    if before.diarienummer != now.diarienummer:
        yield f"Diarienumret är {f'ändrat till {now.diarienummer}' if now.diarienummer else 'borttaget'}."
    if before.due != now.due:
        yield f"Svarstiden är {f'ändrad till {now.due:%Y-%m-%d}' if now.due else 'borttagen'}."


def _notes(before: Snapshot, now: Snapshot) -> Iterator[str]:
    known = {one.id for one in before.documents}
    new = [one for one in now.intake if one not in before.intake and one.document_id is None]
    gone = [one for one in before.intake if one not in now.intake and one.document_id in (None, *known)]
    if new:
        yield f"{counted(len(new), 'fil gick', 'filer gick')} inte att lägga till."
    elif gone:
        yield "En fil som inte gick att lägga till är nu tillagd."
