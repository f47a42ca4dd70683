"""What a question is kept to, as a form; and what was chosen in it, as the library takes it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from assistant.domain import CaseFile, SectionKind, Stance
from assistant.questions import SECTIONS, Within
from assistant.web.markup import attributes, field, select
from assistant.workspace import WorkspaceError

_FIELDS = ("respondent", "stance", "section", "document", "since", "until")


def filters(case_file: CaseFile, chosen: Mapping[str, str]) -> str:
    """A folded form, open while something is chosen. It tells the server at each change, and is not drawn again."""
    answering = {key for one in case_file.registry.submissions for key in one.respondent_ids}
    respondents = [(one.id, one.name) for one in case_file.registry.respondents if one.id in answering]
    read = {reading.document_id for reading in case_file.readings.values()}
    documents = [(one.id, one.name) for one in case_file.documents if one.id in read]
    stances = [(one.value, one.swedish.capitalize()) for one in Stance]
    sections = [(kind.value, name.capitalize()) for kind, name in SECTIONS.items()]
    selects = (
        ("respondent", "Remissinstans", respondents),
        ("stance", "Ställningstagande på helheten", stances),
        ("section", "Avsnitt", sections),
        ("document", "Handling", documents),
    )
    made = "".join(
        select(name, label, [("", "Alla"), *options], chosen.get(name, ""))
        for name, label, options in selects
    )
    made += field("since", "Inkommet från (ÅÅÅÅ-MM-DD)", chosen.get("since", ""))
    made += field("until", "Inkommet till (ÅÅÅÅ-MM-DD)", chosen.get("until", ""))
    opened = attributes(open=any(chosen.get(name) for name in _FIELDS))
    return (
        f'<details class="ra-fold"{opened}><summary>Sök bara i en del av svaren</summary>'
        f'<form class="ra-filters" data-change="within" aria-label="Urval av svar">{made}</form></details>'
    )


def kept(fields: Mapping[str, str]) -> dict[str, str]:
    """What of a form's fields is of this form and says something."""
    return {name: fields[name].strip() for name in _FIELDS if fields.get(name, "").strip()}


def within(chosen: Mapping[str, str]) -> Within:
    """Raises WorkspaceError for a date that is none, and for what the form cannot have sent."""
    try:
        section = SectionKind(chosen["section"]) if "section" in chosen else None
        stance = Stance(chosen["stance"]) if "stance" in chosen else None
    except ValueError as error:
        raise WorkspaceError("Urvalet hör till en äldre version av sidan. Ladda om sidan.") from error
    return Within(
        (chosen["respondent"],) if "respondent" in chosen else (),
        (chosen["document"],) if "document" in chosen else (),
        (section,) if section else (),
        (stance,) if stance else (),
        _day(chosen.get("since", "")),
        _day(chosen.get("until", "")),
    )


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        raise WorkspaceError(f"”{text}” är inget datum. Skriv det som 2026-05-29.") from None
