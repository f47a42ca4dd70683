"""Who is who in a case: every file gets one role, every respondent one state.

The first promise is kept here: files = parts of submissions + duplicates + other documents + sender
unknown + unreadable, and every invited or uninvited respondent has answered, has not, or sent
something that cannot be read. What a person has said of a file outweighs all that is found in it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.domain import (
    Case,
    Correction,
    Document,
    DocumentKind,
    DocumentRole,
    Filing,
    Problem,
    ReadDocument,
    Registry,
    Respondent,
    RespondentState,
    ReviewItem,
    Submission,
    content_id,
)
from assistant.respondents import doubles, filing, forms, senders
from assistant.respondents.distribution_list import read_distribution_list
from assistant.respondents.filing import File, due_date
from assistant.respondents.names import Names, respondent_ids
from assistant.respondents.review_items import review_items
from assistant.respondents.senders import CLEAR, NOBODY, Guess

__all__ = ["file_documents", "read_distribution_list"]

_BY_HAND = "satt för hand"
_NEAR = 5

_NOT_ANSWERS = {
    DocumentKind.FORSLAG: "Handlingen ser ut som det remitterade förslaget",
    DocumentKind.SANDLISTA: "Handlingen ser ut som en sändlista",
    DocumentKind.STYRDOKUMENT: "Handlingen ser ut som ett styrdokument",
    DocumentKind.RAPPORT: "Handlingen ser ut som en rapport",
}

_TECHNICAL = (".joboptions", ".p7s", ".asc", ".sig", ".ics", ".vcf")
"""Print settings inside a PDF, signatures and calling cards beside an e-mail."""


def file_documents(
    case: Case,
    documents: Sequence[Document],
    read: Mapping[str, ReadDocument],
    problems: Mapping[str, Problem],
    invited: Sequence[Respondent],
    corrections: Sequence[Correction],
) -> tuple[Registry, tuple[ReviewItem, ...]]:
    """Give every document its role and every respondent its state.

    `read` and `problems` are by document id. The last correction of a document holds.
    """
    last = {correction.document_id: correction for correction in corrections}
    files = [File(d, _readable(read.get(d.id)), problems.get(d.id), last.get(d.id)) for d in documents]
    by_id = {file.id: file for file in files}
    _guess(files, by_id, Names(invited))
    for file in files:
        file.guess = _as_its_unit(file.guess, invited)
    uninvited = _name_everybody(files, invited)
    _roles(case, files)
    doubles.find_duplicates(files)
    doubles.place_covers(files)
    doubles.without_what_they_carry(files)
    doubles.in_another_language(files)
    respondents = _present(files, invited, uninvited)
    submissions = _submissions(case, files, by_id, respondents)
    registry = Registry(
        respondents=respondents,
        submissions=submissions,
        filings=tuple(_filing(file) for file in files),
        states=_states(respondents, submissions, files),
    )
    _check(registry, files)
    return registry, review_items(case, registry, files, by_id)


def _readable(part: ReadDocument | None) -> ReadDocument | None:
    """An e-mail may be empty, and an archive is: they carry files. Nothing else without text counts as read."""
    if part is None or part.reading.text.strip() or filing.is_mail(part) or filing.is_archive(part):
        return part
    return None


def _guess(files: Sequence[File], by_id: Mapping[str, File], names: Names) -> None:
    """Who each file is from: by hand, by itself, by the e-mail it came with, by its file name."""
    owners = _owners(files, names)
    for file in files:
        if file.correction and file.correction.respondent_names:
            file.guess = _by_hand(file.correction.respondent_names, names)
        elif file.part:
            file.guess = senders.sender(file.part, names, owners)
        else:
            file.guess = _by_file_name(file.document.name, names)
    for file in files:
        parent = by_id.get(file.document.parent_id or "")
        if parent and not file.guess.names and parent.guess.names:
            sure = (
                parent.guess.confidence if parent.guess.method == _BY_HAND else 0.95 * parent.guess.confidence
            )
            file.guess = replace(
                parent.guess,
                method="avsändaren av e-brevet som handlingen kom med",
                confidence=round(sure, 2),
                citation=None,
            )
        elif (
            parent and parent.guess.names and file.guess.method != _BY_HAND and file.guess.confidence < CLEAR
        ):
            if set(parent.guess.names) & set(file.guess.names):
                file.guess = replace(
                    file.guess, confidence=max(file.guess.confidence, parent.guess.confidence)
                )
            elif parent.guess.confidence > file.guess.confidence and not any(file.guess.respondent_ids):
                file.guess = replace(
                    parent.guess, method="avsändaren av e-brevet som handlingen kom med", citation=None
                )
    for file in files:  # a covering letter without a name of its own is from whoever its attachment is from
        if file.part and not file.guess.names and filing.is_mail(file.part):
            inside = {
                f.guess.names: f.guess for f in files if f.document.parent_id == file.id and f.guess.names
            }
            if len(inside) == 1:
                file.guess = replace(
                    next(iter(inside.values())), method="avsändaren av den bifogade handlingen", citation=None
                )
    for file in files:  # the proposal, the sändlista: the first name in it is nobody's answer
        by_hand = file.correction
        if by_hand and by_hand.role is DocumentRole.OTHER and not by_hand.respondent_names:
            file.guess = NOBODY


def _by_file_name(name: str, names: Names) -> Guess:
    """Who a file that cannot be read is from, by its name; else who it may be from."""
    known = names.by_file_name(name)
    if known:
        return Guess(tuple(r.name for r in known), tuple(r.id for r in known), "filnamn", 0.7)
    bare = re.sub(r"\.\w{1,5}$|\([^)]*\)|[\d_]+", " ", name)
    match = names.match(bare)
    near = (match.respondent,) if match.respondent else match.candidates
    return replace(NOBODY, candidates=tuple(r.name for r in near[:_NEAR]))


def _owners(files: Sequence[File], names: Names) -> frozenset[tuple[str, ...]]:
    """Who the answers are sent to: addressed in several documents, and not invited."""
    counts: Counter[tuple[str, ...]] = Counter()
    for file in files:
        if file.part and file.part.structure.kind is not DocumentKind.TJANSTEUTLATANDE:
            counts.update(
                {forms.key(text) for text in senders.receivers(file.part) if not names.match(text).respondent}
            )
    return frozenset(key for key, number in counts.items() if number > 1 and key)


def _by_hand(written: Sequence[str], names: Names) -> Guess:
    matches = [names.match(name) for name in written]
    shown = tuple(
        match.respondent.name if match.respondent else forms.tidy(name)
        for match, name in zip(matches, written, strict=True)
    )
    ids = tuple(match.respondent.id if match.respondent else "" for match in matches)
    return Guess(shown, ids, _BY_HAND, 1.0)


def _as_its_unit(guess: Guess, invited: Sequence[Respondent]) -> Guess:
    """ "Trafikverket" where only Trafikverket Region Mitt was asked: most likely its answer, for a person to confirm."""
    if len(guess.names) != 1 or guess.respondent_ids != ("",) or guess.method == _BY_HAND:
        return guess
    name = guess.names[0]
    if not forms.is_known(name):
        return guess
    known = tuple(other.casefold() for other in (name, *(other for other, _ in forms.other_names(name))))
    units = [
        r for r in invited if r.name.casefold().startswith(tuple(f"{k}{s}" for k in known for s in ", "))
    ]
    if len(units) != 1:
        return guess
    unsure = min(guess.confidence, _UNIT_NOT_SAID)
    return replace(guess, names=(units[0].name,), respondent_ids=(units[0].id,), confidence=unsure)


_UNIT_NOT_SAID = 0.9 * CLEAR
"""The answer does not name the unit that was asked."""


def _name_everybody(files: Sequence[File], invited: Sequence[Respondent]) -> tuple[Respondent, ...]:
    """A respondent for every uninvited name; different spellings of one name are one respondent."""
    found: dict[tuple[str, ...], Respondent] = {}
    taken = [respondent.id for respondent in invited]

    def uninvited(name: str) -> Respondent:
        spellings = [forms.key(other) for other in (name, *(other for other, _ in forms.other_names(name)))]
        spellings += [(name.casefold(),)]
        known = next((found[key] for key in spellings if key and key in found), None)
        if known is None:
            known = Respondent(respondent_ids([name], taken)[0], name, invited=False)
            taken.append(known.id)
        for key in spellings:
            if key:
                found.setdefault(key, known)
        return known

    for file in files:
        pairs = zip(file.guess.names, file.guess.respondent_ids, strict=True)
        file.ids = tuple(dict.fromkeys(identity or uninvited(name).id for name, identity in pairs))
    distinct = {respondent.id: respondent for respondent in found.values()}
    return tuple(sorted(distinct.values(), key=lambda r: (r.name.casefold(), r.id)))


def _roles(case: Case, files: Sequence[File]) -> None:
    for file in files:
        said = file.correction.role if file.correction else None
        named = bool(file.correction and file.correction.respondent_names)
        if file.part is None and said in (None, DocumentRole.SUBMISSION_PART, DocumentRole.SENDER_UNKNOWN):
            file.role = DocumentRole.UNREADABLE
        elif said is DocumentRole.SUBMISSION_PART or (said is None and named):
            file.role = DocumentRole.SUBMISSION_PART if file.ids else DocumentRole.SENDER_UNKNOWN
        elif said is not None:
            file.role, file.why = said, "Rollen är satt för hand"
        elif file.part:
            file.why = _not_an_answer(case, file, file.part)
            if file.why:
                file.role = DocumentRole.OTHER
            else:
                file.role = DocumentRole.SUBMISSION_PART if file.ids else DocumentRole.SENDER_UNKNOWN
        if file.role is DocumentRole.OTHER and not (said or named):
            file.ids = ()
        if file.role is DocumentRole.SENDER_UNKNOWN:
            file.ids = ()


def _not_an_answer(case: Case, file: File, part: ReadDocument) -> str:
    """Why the document is something else than (part of) an answer; empty when it is one."""
    if file.id == case.proposal.document_id:
        return "Handlingen är det remitterade förslaget"
    if filing.is_archive(part):
        return "Handlingen är ett arkiv: varje fil i det är en egen handling"
    if file.document.parent_id and file.document.name.casefold().endswith(_TECHNICAL):
        return "Filen följde med en annan fil och är till för program, inte för läsare"
    kind = part.structure.kind
    says_sender = bool(file.ids) and file.guess.method.startswith(("uttryckligen", "den som har fått"))
    if kind in _NOT_ANSWERS and not says_sender:
        return _NOT_ANSWERS[kind]
    if kind is DocumentKind.MISSIV and not file.ids:
        return "Handlingen ser ut som ett missiv från den som har skickat remissen"
    return ""


def _submissions(
    case: Case, files: Sequence[File], by_id: Mapping[str, File], respondents: Sequence[Respondent]
) -> tuple[Submission, ...]:
    """One for each set of respondents that answer together, in the order of the respondents."""
    position = {respondent.id: at for at, respondent in enumerate(respondents)}
    groups: dict[tuple[str, ...], list[File]] = {}
    for file in files:
        if file.role is DocumentRole.SUBMISSION_PART:
            file.ids = tuple(sorted(set(file.ids), key=lambda identity: position[identity]))
            groups.setdefault(file.ids, []).append(file)
    parts = {file.id: file.part for file in files if file.part}
    found = []
    for ids in sorted(groups, key=lambda ids: [position[identity] for identity in ids]):
        own = groups[ids]
        order = filing.in_order([file.id for file in own], parts)
        dates = [date for file in own if (date := filing.received(file, by_id))]
        received = min(dates, default=None)
        due = due_date(case, [respondents[position[identity]] for identity in ids])
        # What came first, or the answer itself where it is only dated, counts; what came after it, `review_items` tells.
        first = filing.came(by_id[order[0]], by_id)
        known = [*dates, first] if first else dates
        late = bool(due and known and min(known) > due)
        found.append(Submission(content_id("s", *ids), ids, order, received, late))
    return tuple(found)


def _present(
    files: Sequence[File], invited: Sequence[Respondent], uninvited: Sequence[Respondent]
) -> tuple[Respondent, ...]:
    """The invited in their order, then by name those others who sent something that counts."""
    counts = (DocumentRole.SUBMISSION_PART, DocumentRole.UNREADABLE)
    heard = {identity for file in files if file.role in counts for identity in file.ids}
    found = (*invited, *(respondent for respondent in uninvited if respondent.id in heard))
    known = {respondent.id for respondent in found}
    for file in files:
        file.ids = tuple(identity for identity in file.ids if identity in known)
    return found


def _states(
    respondents: Sequence[Respondent], submissions: Sequence[Submission], files: Sequence[File]
) -> dict[str, RespondentState]:
    answered = {identity for submission in submissions for identity in submission.respondent_ids}
    lost = {identity for file in files if file.role is DocumentRole.UNREADABLE for identity in file.ids}
    return {
        respondent.id: RespondentState.ANSWERED
        if respondent.id in answered
        else RespondentState.UNREADABLE
        if respondent.id in lost
        else RespondentState.NO_ANSWER
        for respondent in respondents
    }


def _filing(file: File) -> Filing:
    assert file.role is not None
    known = bool(file.ids)
    return Filing(
        file.id,
        file.role,
        file.ids,
        file.guess.method if known or file.guess.method == _BY_HAND else "",
        file.guess.confidence if known else 0.0,
        file.guess.citation if known else None,
        file.original,
    )


def _check(registry: Registry, files: Sequence[File]) -> None:
    """The two sums. A failure here is a fault in the tool, never in the files."""
    ids = [respondent.id for respondent in registry.respondents]
    if len(set(ids)) != len(ids) or set(registry.states) != set(ids):
        raise AssertionError(f"respondents and states differ: {ids}, {sorted(registry.states)}")
    parts = [key for submission in registry.submissions for key in submission.document_ids]
    own = [filing.document_id for filing in registry.filings if filing.role is DocumentRole.SUBMISSION_PART]
    if sorted(parts) != sorted(own) or len(registry.filings) != len(files):
        raise AssertionError(f"{len(files)} files, {len(registry.filings)} filings, {len(parts)} parts")
