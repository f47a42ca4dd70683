"""Files that say nothing new: the same file or text again, and covering letters."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from assistant.domain import DocumentRole, Problem
from assistant.respondents import filing, languages
from assistant.respondents.filing import File

_COPY = re.compile(r"\(\d\)|\b(?:kopia|copy)\b", re.IGNORECASE)


def find_duplicates(files: Sequence[File]) -> None:
    """The same file again, or the same text again from the same sender, points at the first one."""
    by_hash: dict[str, list[File]] = {}
    for file in files:
        if file.document.size and file.role is not DocumentRole.DUPLICATE:
            by_hash.setdefault(file.document.sha256, []).append(file)
    for group in by_hash.values():
        group.sort(key=_came)
        first = next((file for file in group if file.ids), group[0])
        for file in group:
            if file is not first and not _by_person(file) and set(file.ids) <= set(first.ids):
                _double(file, first, "Filen är exakt samma som")
    answers = (DocumentRole.SUBMISSION_PART, DocumentRole.SENDER_UNKNOWN)
    words = {file.id: filing.own_words(file.part) for file in files if file.part and file.role in answers}
    kept: list[File] = []
    for file in sorted(
        (f for f in files if f.id in words), key=lambda f: (f.role is DocumentRole.SENDER_UNKNOWN, _came(f))
    ):
        own = words[file.id]
        original = None
        if not _by_person(file):
            same = (other for other in kept if not file.ids or set(file.ids) == set(other.ids))
            original = next((other for other in same if filing.same_text(own, words[other.id])), None)
        if original:
            _double(file, original, "Texten är densamma som i")
        else:
            kept.append(file)
    for file in files:  # said to be a duplicate by hand: of the first answer from the same sender
        if file.role is DocumentRole.DUPLICATE and file.original is None:
            others = (other for other in kept if other is not file and set(file.ids) & set(other.ids))
            original = next(others, None)
            file.original = original.id if original else None


def _came(file: File) -> tuple[dt.date, bool]:
    """The first one to come is the answer, the later one the double; unknown days come last, in file order, and
    what is called a copy ("svar (1).pdf") after what is not.
    """
    return file.document.received or dt.date.max, bool(_COPY.search(file.document.name))


def _by_person(file: File) -> bool:
    return bool(file.correction and (file.correction.role or file.correction.respondent_names))


def _double(file: File, original: File, why: str) -> None:
    file.role, file.original = DocumentRole.DUPLICATE, original.id
    file.ids = original.ids
    file.why = f"{why} {original.document.name}"


def place_covers(files: Sequence[File]) -> None:
    """A covering letter follows what it carries: into that answer, or aside if that cannot be read."""
    for file in files:
        if file.role not in (DocumentRole.SUBMISSION_PART, DocumentRole.SENDER_UNKNOWN) or file.part is None:
            continue
        if not filing.is_mail(file.part) or _by_person(file) or not filing.is_cover(file.part):
            continue
        inside = [f for f in files if f.document.parent_id == file.id]
        answers = [f for f in inside if f.role is DocumentRole.SUBMISSION_PART]
        doubles = [f for f in inside if f.role is DocumentRole.DUPLICATE]
        lost = [f for f in inside if f.role is DocumentRole.UNREADABLE]
        groups = list(dict.fromkeys(f.ids for f in answers))
        if len(groups) == 1 and (set(file.ids) <= set(groups[0]) or not file.ids):
            file.role, file.ids = DocumentRole.SUBMISSION_PART, groups[0]
        elif not answers and doubles:
            file.role, file.why = (
                DocumentRole.OTHER,
                "Handlingen är ett följebrev till ett svar som redan finns",
            )
            file.ids = doubles[0].ids
        elif not answers and lost:
            file.role, file.why = (
                DocumentRole.OTHER,
                "Handlingen är ett följebrev till en bilaga som inte gick att läsa",
            )
        elif inside and not answers:
            file.role, file.why = DocumentRole.OTHER, "Handlingen är ett följebrev utan svar"


def without_what_they_carry(files: Sequence[File]) -> None:
    """ "Se bilaga." and no bilaga: an answer has come, and it cannot be read. Not an answer without a stand."""
    for file in files:
        if file.role is not DocumentRole.SUBMISSION_PART or file.part is None or _by_person(file):
            continue
        if not filing.only_points_elsewhere(file.part):
            continue
        others = [
            f for f in files if f is not file and (f.ids == file.ids or f.document.parent_id == file.id)
        ]
        if not others:
            file.role = DocumentRole.UNREADABLE
            file.problem = Problem(
                f"{file.document.name} hänvisar till en bilaga som inte finns bland handlingarna.",
                "Leta upp bilagan eller be avsändaren om den, och lägg till den. Är detta hela svaret: sätt handlingen "
                "som remissvar.",
            )


def in_another_language(files: Sequence[File]) -> None:
    """An answer that is not in Swedish has come and is not read: what the readers make of it would be "no stand".

    A summary or an annex in another language beside an answer in Swedish is part of that answer.
    """
    answers = [f for f in files if f.role is DocumentRole.SUBMISSION_PART and f.part]
    told = {f.id: languages.foreign(f.part.reading.text) for f in answers if f.part}
    for file in answers:
        language = told[file.id]
        beside = [f for f in answers if f.ids == file.ids and not told[f.id] and not _is_cover(f)]
        if language and not beside and not _by_person(file):
            file.role = DocumentRole.UNREADABLE
            file.problem = Problem(
                f"{file.document.name} är på {language}. Verktyget läser bara svenska, så ingen har läst var instansen står.",
                "Läs svaret själv och fyll i tabellen. Är det ändå på svenska: sätt handlingen som remissvar.",
            )


def _is_cover(file: File) -> bool:
    return file.part is not None and filing.is_mail(file.part) and filing.is_cover(file.part)
