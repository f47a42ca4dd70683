"""Questions x respondents: an answer with its source, "tar inte upp frågan", or "oläsbar". No cell is empty.

Every sentence of every document is looked at: "tar inte upp frågan" is a claim about all of an answer, and a
search that reads the twenty best passages could not make it. Where some page or file cannot be read the claim
is not made either: the cell is "oläsbar" and says what could not be read.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain import (
    Citation,
    CitedSentence,
    DocumentRole,
    Origin,
    ReadDocument,
    Registry,
    Respondent,
    RespondentState,
    SectionKind,
)
from assistant.questions import matters, picking
from assistant.questions.asking import ask
from assistant.questions.expected import Kind, analyse
from assistant.questions.holding import holds
from assistant.questions.picking import Picked
from assistant.questions.topics import Topic, topic
from assistant.questions.weighing import importance
from assistant.search import Index

_SHOWN = 2
"""Sentences in a cell about a topic."""
_NEAREST = 2
_EVERY = 100_000
"""Passages of a respondent that are looked at: all."""
_OWN = frozenset(SectionKind) - {SectionKind.OTHER_VOICES, SectionKind.DISSENT, SectionKind.OTHER_ITEM}
"""Sections in which a free question is answered: what members reserve themselves or others say is not the answer."""

_RETOLD = "Nämns bara där andra återges eller förslaget beskrivs."
_OF_OTHERS = "Nämns bara i en reservation eller där andra återges."
_NAMED = "Nämns bara i förbigående, till exempel i en rubrik."
_NOT_TOLD = "Nämner saken, men inte det som frågan gäller."


class AnswerState(StrEnum):
    ANSWERED = "ANSWERED"
    NOT_TAKEN_UP = "NOT_TAKEN_UP"
    UNREADABLE = "UNREADABLE"

    @property
    def swedish(self) -> str:
        return {"ANSWERED": "svar", "NOT_TAKEN_UP": "tar inte upp frågan", "UNREADABLE": "oläsbar"}[
            self.value
        ]


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What one respondent says on one question."""

    state: AnswerState
    sentences: tuple[CitedSentence, ...] = ()
    """The answer: the respondent's own sentences."""
    nearest: tuple[Citation, ...] = ()
    """Without an answer: what lies nearest. Not answers."""
    note: str = ""
    """In Swedish: what could not be read, or that the matter is only in the background."""

    def __post_init__(self) -> None:
        if (self.state is AnswerState.ANSWERED) != bool(self.sentences):
            raise ValueError("a cell is an answer, and has sentences, or it is not and has none")


@dataclass(frozen=True, slots=True)
class MatrixRow:
    respondent_id: str
    cells: tuple[MatrixCell, ...]
    """One per question."""


@dataclass(frozen=True, slots=True)
class Matrix:
    questions: tuple[str, ...]
    """Headings of the columns: the names of topics, and free questions as they were asked."""
    rows: tuple[MatrixRow, ...]
    """In the order of the registry: those with an answer, readable or not."""
    silent: tuple[str, ...]
    """Ids of the respondents that sent no answer: they have no row."""


def matrix(
    questions: Sequence[str],
    index: Index,
    parts: Mapping[str, ReadDocument],
    registry: Registry,
    names: Mapping[str, str],
    respondent_ids: Collection[str] | None = None,
) -> Matrix:
    """Puts every question to every respondent, or to some. `parts` by reading id, `names` of documents by id.

    A question that is the name of a topic ("barn") is answered by its word list, another by its own words.
    """
    asked = tuple(dict.fromkeys(" ".join(question.split()) for question in questions if question.strip()))
    topics = [topic(question) for question in asked]
    # What has text may still count as unread: a letter that only says "se bilaga", an answer in English.
    lost = {one.document_id for one in registry.filings if one.role is DocumentRole.UNREADABLE}
    by_document = {part.document.id: part for part in parts.values() if part.document.id not in lost}
    done: dict[tuple[str, ...], tuple[MatrixCell, ...]] = {}
    rows, silent = [], []
    for respondent in registry.respondents:
        if respondent_ids is not None and respondent.id not in respondent_ids:
            continue
        if registry.states[respondent.id] is RespondentState.NO_ANSWER:
            silent.append(respondent.id)
            continue
        documents = _documents(registry, respondent.id)
        if documents not in done:  # respondents that answer together have the same cells
            read = [by_document[one] for one in documents if one in by_document]
            unread = _unread(documents, by_document, names)
            own_names = tuple(name for one in _answering(registry, documents) for name in one.names)
            done[documents] = tuple(
                _settled(
                    _about(found, read) if found else _free(question, index, parts, read, own_names),
                    bool(read),
                    unread,
                )
                for question, found in zip(asked, topics, strict=True)
            )
        rows.append(MatrixRow(respondent.id, done[documents]))
    headings = tuple(found.name if found else one for one, found in zip(asked, topics, strict=True))
    return Matrix(headings, tuple(rows), tuple(silent))


def _documents(registry: Registry, respondent_id: str) -> tuple[str, ...]:
    """The files of a respondent's answers, those that cannot be read among them."""
    ids = [one for s in registry.submissions if respondent_id in s.respondent_ids for one in s.document_ids]
    ids += [
        filing.document_id
        for filing in registry.filings
        if respondent_id in filing.respondent_ids and filing.role is DocumentRole.UNREADABLE
    ]
    return tuple(dict.fromkeys(ids))


def _answering(registry: Registry, documents: Sequence[str]) -> list[Respondent]:
    """Those whose answer these documents are."""
    ids = {
        one for filing in registry.filings if filing.document_id in documents for one in filing.respondent_ids
    }
    return [one for one in registry.respondents if one.id in ids]


def _unread(
    documents: Sequence[str], by_document: Mapping[str, ReadDocument], names: Mapping[str, str]
) -> str:
    """What could not be read, in a Swedish sentence; empty when all was."""
    missing = []
    for one in documents:
        name = names.get(one, one)
        if one not in by_document:
            missing.append(name)
        elif pages := by_document[one].reading.unreadable_pages:
            missing.append(f"{name}, s. {', '.join(str(page.number) for page in pages)}")
    return f"Kan inte läsas: {'; '.join(missing)}." if missing else ""


def _settled(cell: MatrixCell, read: bool, unread: str) -> MatrixCell:
    """Nothing found is "tar inte upp frågan" only when all has been read."""
    if cell.state is AnswerState.ANSWERED or (read and not unread):
        return cell
    note = unread or "Svaret kan inte läsas."
    if read:
        note += " Det som går att läsa tar inte upp frågan."
    return MatrixCell(AnswerState.UNREADABLE, (), cell.nearest, note)


def _free(
    question: str,
    index: Index,
    parts: Mapping[str, ReadDocument],
    read: Sequence[ReadDocument],
    own_names: Collection[str],
) -> MatrixCell:
    """An answer about the question's matter, never about its frame: what "påverkas" there may be something else."""
    asked = analyse(question)
    matter = matters.matter(asked, importance(asked, index))
    if not matter.words:
        return _searched(question, index, parts, read)
    picked = [one for part in read for one in matters.pick(matter, part, own_names)]
    if asked.kind is not Kind.OPEN or asked.measure:
        answer = _searched(question, index, parts, read)
        about = {one.citation for one in picked}
        kept = tuple(
            one
            for one in answer.sentences
            if one.citations[0] in about or matters.takes_up(matter, one.text, own_names)
        )
        if kept:
            return MatrixCell(AnswerState.ANSWERED, kept)
        holding = [one for one in picked if holds(asked, one.text)]
        if not holding and any(one.own for one in picked):
            best = sorted(picked, key=lambda one: -one.score)[:_NEAREST]
            return MatrixCell(AnswerState.NOT_TAKEN_UP, (), tuple(one.citation for one in best), _NOT_TOLD)
        picked = holding
    if picked:
        return _chosen(picked, _OF_OTHERS)
    named = [
        Citation(part.reading.id, part.structure.sentences[number].spans)
        for part in read
        for number in matters.mentioned(matter, part, own_names)
    ]
    return MatrixCell(AnswerState.NOT_TAKEN_UP, (), tuple(named[:_NEAREST]), _NAMED if named else "")


def _searched(
    question: str, index: Index, parts: Mapping[str, ReadDocument], read: Sequence[ReadDocument]
) -> MatrixCell:
    """As one question to these documents is answered."""
    answer = ask(question, index, parts, [part.document.id for part in read], _OWN, _EVERY)
    if answer.found:
        return MatrixCell(AnswerState.ANSWERED, answer.sentences)
    return MatrixCell(
        AnswerState.NOT_TAKEN_UP, nearest=tuple(hit.citation for hit in answer.nearest[:_NEAREST])
    )


def _about(found: Topic, read: Sequence[ReadDocument]) -> MatrixCell:
    return _chosen([one for part in read for one in picking.pick(found, part)], _RETOLD)


def _chosen(picked: Sequence[Picked], otherwise: str) -> MatrixCell:
    """The best of what was picked, and a second that is nearly as good. `otherwise`: the note where nothing is their own."""
    own = sorted((one for one in picked if one.own), key=lambda one: -one.score)
    own = list({one.text: one for one in reversed(own)}.values())[::-1][:_SHOWN]  # said twice is said once
    if own:
        chosen = [own[0], *(one for one in own[1:] if one.itself and one.score >= 0.6 * own[0].score)]
        return MatrixCell(
            AnswerState.ANSWERED,
            tuple(CitedSentence(one.text, (one.citation,), Origin.EXTRACT) for one in chosen),
        )
    others = sorted(picked, key=lambda one: -one.score)[:_NEAREST]
    return MatrixCell(
        AnswerState.NOT_TAKEN_UP,
        nearest=tuple(one.citation for one in others),
        note=otherwise if others else "",
    )
