"""What a person must look at once every file has its role: senders, duplicates, late and double answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from assistant.domain import (
    Case,
    DocumentKind,
    DocumentRole,
    Registry,
    Respondent,
    ReviewItem,
    ReviewKind,
    Submission,
)
from assistant.respondents import filing
from assistant.respondents.filing import File, due_date
from assistant.respondents.senders import CLEAR
from assistant.swedish import listed

_HOW = "Ange avsändaren på fliken Handlingar eller med ”remiss sender”."
_SHOWN = 5
"""More names of files than this are only counted."""
_SETTLE = (
    "Avgör vilket svar som gäller. Sätt det andra som dubblett eller annan handling på fliken Handlingar eller "
    "med ”remiss sender --role”."
)


def review_items(
    case: Case, registry: Registry, files: Sequence[File], by_id: Mapping[str, File]
) -> tuple[ReviewItem, ...]:
    again = _again_in_archives(files, by_id)
    told = {file.id for group in again.values() for file in group}
    items = [_archived(by_id[key], group) for key, group in again.items()]
    items += [item for file in files if file.id not in told for item in _about_file(registry, file)]
    for submission in registry.submissions:
        items += _about_submission(case, registry, submission, by_id)
    anybody_asked = any(respondent.invited for respondent in registry.respondents)
    for respondent in registry.respondents:
        items += _about_respondent(registry, respondent, files, anybody_asked)
    return tuple(items)


def _again_in_archives(files: Sequence[File], by_id: Mapping[str, File]) -> dict[str, list[File]]:
    """By archive: the files in it that are in the case already, to the byte. The same archive twice is one thing to
    look at, not one for each file in it."""
    groups: dict[str, list[File]] = {}
    for file in files:
        original, parent = by_id.get(file.original or ""), by_id.get(file.document.parent_id or "")
        if (
            file.role is DocumentRole.DUPLICATE
            and not (file.correction and file.correction.role)
            and original is not None
            and original.document.sha256 == file.document.sha256
            and parent is not None
            and parent.part is not None
            and filing.is_archive(parent.part)
        ):
            groups.setdefault(parent.id, []).append(file)
    return {key: group for key, group in groups.items() if len(group) > 1}


def _archived(archive: File, group: Sequence[File]) -> ReviewItem:
    names = [file.document.name for file in group]
    shown = (
        listed(names)
        if len(names) <= _SHOWN
        else f"{', '.join(names[:_SHOWN])} och {len(names) - _SHOWN} till"
    )
    return ReviewItem(
        ReviewKind.DUPLICATE,
        f"{len(group)} filer i {archive.document.name} är exakt samma som filer som redan finns i ärendet, och räknas som "
        f"dubbletter: {shown}.",
        "Kontrollera att arkivet inte är tillagt två gånger. Fliken Handlingar visar vad varje fil är dubblett av.",
        archive.id,
    )


def _near(file: File) -> str:
    """Who it may be from, for a person to choose between."""
    return f" Det kan vara {listed(file.guess.candidates, 'eller')}." if file.guess.candidates else ""


def _about_file(registry: Registry, file: File) -> list[ReviewItem]:
    name, guess = file.document.name, file.guess
    who = listed([registry.respondent(identity).name for identity in file.ids])
    first = file.ids[0] if file.ids else None

    def item(kind: ReviewKind, reason: str, todo: str) -> ReviewItem:
        return ReviewItem(kind, reason, todo, file.id, first, citation=guess.citation if file.part else None)

    if file.role is DocumentRole.UNREADABLE:
        empty = f"{name} är satt som oläsbar för hand." if file.part else f"{name} innehåller ingen text."
        what = file.problem.what if file.problem else empty
        remedy = file.problem.remedy if file.problem else "Be avsändaren om en läsbar fil."
        from_whom = f" Avsändare: {who} ({guess.method})." if who else f"{_near(file)} {_HOW}"
        return [item(ReviewKind.UNREADABLE, what, remedy + from_whom)]
    if file.role is DocumentRole.SENDER_UNKNOWN:
        what = f"Det går inte att se vem {name} kommer från.{_near(file)}"
        return [item(ReviewKind.SENDER_UNKNOWN, what, _HOW)]
    if file.role is DocumentRole.DUPLICATE:
        todo = "Kontrollera att det är samma svar. Handlingen räknas inte en gång till."
        return [
            item(
                ReviewKind.DUPLICATE,
                f"{name} räknas som dubblett. {file.why or 'Rollen är satt för hand'}.",
                todo,
            )
        ]
    if file.role is DocumentRole.OTHER:
        if (file.correction and file.correction.role) or (file.part and filing.is_archive(file.part)):
            return []
        todo = f"Är det ändå ett remissvar? {_HOW}"
        return [item(ReviewKind.OTHER_DOCUMENT, f"{name} räknas inte som remissvar. {file.why}.", todo)]
    if guess.confidence < CLEAR:
        other = f" Det kan också vara {listed(guess.candidates, 'eller')}." if guess.candidates else ""
        reason = f"{name} kommer troligen från {who} ({guess.method}), men det är osäkert.{other}"
        return [item(ReviewKind.SENDER_UNSURE, reason, f"Kontrollera avsändaren. {_HOW}")]
    return []


def _about_submission(
    case: Case, registry: Registry, submission: Submission, by_id: Mapping[str, File]
) -> list[ReviewItem]:
    found = []
    respondents = [registry.respondent(identity) for identity in submission.respondent_ids]
    who = listed([respondent.name for respondent in respondents])
    first = by_id[submission.document_ids[0]]
    due = due_date(case, respondents)
    if submission.late and due:
        written = first.part.structure.date if first.part else None
        when = (
            f"kom in {submission.received}"
            if submission.received
            else f"är daterat {written}; när det kom in är inte känt"
        )
        extra = " (med anstånd)" if any(respondent.due == due for respondent in respondents) else ""
        found.append(
            ReviewItem(
                ReviewKind.LATE,
                f"Svaret från {who} {when}. Svarstiden gick ut {due}{extra}.",
                "Avgör om svaret ska räknas med. Det är med i tabellen.",
                first.id,
                submission.respondent_ids[0],
            )
        )
    else:
        found += _late_parts(submission, who, due, by_id)
    several = _several(submission, by_id)
    if several:
        answers = listed([by_id[key].document.name for key in several])
        found.append(
            ReviewItem(
                ReviewKind.SEVERAL_ANSWERS,
                f"{who} har lämnat mer än ett svar med olika innehåll: {answers}.",
                _SETTLE,
                several[-1],
                submission.respondent_ids[0],
            )
        )
    return found


def _late_parts(
    submission: Submission, who: str, due: dt.date | None, by_id: Mapping[str, File]
) -> list[ReviewItem]:
    """What came after the last day to an answer that came in time."""
    return [
        ReviewItem(
            ReviewKind.LATE,
            f"Svaret från {who} kom i tid, men {by_id[key].document.name} kom in {day}. Svarstiden gick ut {due}.",
            "Avgör om den delen ska räknas med. Den är läst och är med i tabellen.",
            key,
            submission.respondent_ids[0],
        )
        for key in submission.document_ids
        if due and (day := filing.received(by_id[key], by_id)) and day > due
    ]


def _several(submission: Submission, by_id: Mapping[str, File]) -> tuple[str, ...]:
    """Documents of a submission that are answers of the same kind, each in its own right."""
    kinds: dict[DocumentKind, list[File]] = {}
    for key in submission.document_ids:
        file = by_id[key]
        if file.part and not filing.is_appendix(file.part) and filing.is_answer(file.part):
            kind = file.part.structure.kind
            kinds.setdefault(DocumentKind.REMISSVAR if kind is DocumentKind.OKAND else kind, []).append(file)
    for kind in (DocumentKind.PROTOKOLLSUTDRAG, DocumentKind.REMISSVAR):
        own = kinds.get(kind, [])
        carried = {file.document.parent_id for file in own}
        own = [file for file in own if file.id not in carried]  # a mail that repeats what it carries
        if len(own) > 1:
            return tuple(file.id for file in own)
    return ()


def _about_respondent(
    registry: Registry, respondent: Respondent, files: Sequence[File], anybody_asked: bool
) -> list[ReviewItem]:
    found = []
    own = [submission for submission in registry.submissions if respondent.id in submission.respondent_ids]
    if len(own) > 1:
        names = [file.document.name for s in own for file in files if file.id == s.document_ids[0]]
        found.append(
            ReviewItem(
                ReviewKind.SEVERAL_ANSWERS,
                f"{respondent.name} är med i mer än ett svar: {listed(names)}.",
                _SETTLE,
                own[-1].document_ids[0],
                respondent.id,
            )
        )
    if anybody_asked and not respondent.invited:  # without a sändlista nobody is missing from it
        file = next(file for file in files if respondent.id in file.ids)
        found.append(
            ReviewItem(
                ReviewKind.UNINVITED,
                f"{respondent.name} finns inte på sändlistan men har lämnat {file.document.name}.",
                f"Kontrollera namnet. Är det en instans på sändlistan med ett annat namn? {_HOW}",
                file.id,
                respondent.id,
                citation=file.guess.citation if file.part else None,
            )
        )
    return found
