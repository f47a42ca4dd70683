"""What `--json` prints: one dataclass per command. docs/json/ holds their schemas, written from here.

A field is added, never renamed or removed, without a new major version of the tool.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from assistant.domain import (
    WHOLE,
    Answer,
    Case,
    CaseFile,
    Cell,
    Citation,
    CitedSentence,
    Document,
    Reading,
    Respondent,
    ReviewEntry,
    Sums,
    Target,
)
from assistant.phrasing import Plain
from assistant.pipeline import Progress
from assistant.questions import Matrix
from assistant.store import Job
from assistant.swedish import counted
from assistant.workspace import Added


@dataclass(frozen=True, slots=True)
class Quoted:
    """A citation as a reader meets it."""

    quote: str
    source: str
    """ "(Kammarkollegiet, s. 1)"."""
    document: str
    document_id: str
    place: str
    """ "s. 1" or "rad 12–14"."""
    spans: tuple[tuple[int, int], ...]
    """Characters in the document's canonical text."""


@dataclass(frozen=True, slots=True)
class PointResult:
    id: str
    number: str
    title: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CaseResult:
    """`remiss new`, `remiss change`, `remiss points` and each of `remiss cases`."""

    id: str
    title: str
    diarienummer: str
    due: dt.date | None
    points: tuple[PointResult, ...]
    invited: tuple[str, ...]
    documents: int
    problems: tuple[str, ...] = ()
    """What could not be read of the proposal or the sändlista."""


@dataclass(frozen=True, slots=True)
class NoteResult:
    source: str
    what: str
    remedy: str


@dataclass(frozen=True, slots=True)
class AddResult:
    """`remiss add`."""

    case: str
    new: tuple[str, ...]
    """Names of the documents in the case."""
    known: tuple[str, ...]
    notes: tuple[NoteResult, ...]


@dataclass(frozen=True, slots=True)
class FactResult:
    """What a document says of how it came about."""

    what: str
    """ "beslutat av", "föredragande", "sammanträdesdatum" ..."""
    value: str
    source: Quoted


@dataclass(frozen=True, slots=True)
class DocumentResult:
    """Each of `remiss documents`."""

    id: str
    name: str
    role: str
    """Empty before the first run."""
    respondents: tuple[str, ...]
    how: str
    """How the sender was found."""
    pages: int
    sha256: str
    kind: str
    """ "remissvar", "protokollsutdrag" ...; empty before the first run."""
    kind_known: str
    """How the kind is known."""
    facts: tuple[FactResult, ...]


@dataclass(frozen=True, slots=True)
class SumsResult:
    invited: int
    uninvited: int
    states: Mapping[str, int]
    documents: int
    roles: Mapping[str, int]
    stances: Mapping[str, int]
    undecided: int
    by_hand: int
    late: int


@dataclass(frozen=True, slots=True)
class RunResult:
    """`remiss run`."""

    case: str
    state: str
    error: str
    sums: SumsResult | None
    pages: int
    checklist_open: int


@dataclass(frozen=True, slots=True)
class CellResult:
    target: str
    """ "helheten" or the id of a point."""
    state: str
    stance: str | None
    candidates: tuple[str, ...]
    qualifiers: str
    basis: str | None
    confidence: float | None
    reason: str
    evidence: tuple[Quoted, ...]
    against: tuple[Quoted, ...]
    who: str | None
    """Who signed or changed it."""
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RowResult:
    respondent_id: str
    respondent: str
    invited: bool
    state: str
    late: bool
    cells: tuple[CellResult, ...]


@dataclass(frozen=True, slots=True)
class TableResult:
    """`remiss table`."""

    case: str
    title: str
    points: tuple[PointResult, ...]
    rows: tuple[RowResult, ...]
    sums: SumsResult


@dataclass(frozen=True, slots=True)
class SentenceResult:
    text: str
    origin: str
    citations: tuple[Quoted, ...]


@dataclass(frozen=True, slots=True)
class DeviationResult:
    respondent: str
    target: str
    what: str
    sentences: tuple[SentenceResult, ...]


@dataclass(frozen=True, slots=True)
class RespondentSummaryResult:
    respondents: tuple[str, ...]
    coverage: float
    sentences: tuple[SentenceResult, ...]


@dataclass(frozen=True, slots=True)
class ReasonResult:
    respondent: str
    target: str
    sentence: SentenceResult


@dataclass(frozen=True, slots=True)
class ThemeResult:
    name: str
    origin: str
    respondents: tuple[str, ...]
    sentences: tuple[SentenceResult, ...]


@dataclass(frozen=True, slots=True)
class SummaryResult:
    """`remiss summary`."""

    case: str
    deviations: tuple[DeviationResult, ...]
    overall: tuple[SentenceResult, ...]
    per_target: Mapping[str, tuple[SentenceResult, ...]]
    respondents: tuple[RespondentSummaryResult, ...]
    reasons: tuple[ReasonResult, ...]
    themes: tuple[ThemeResult, ...]
    draft: Mapping[str, tuple[SentenceResult, ...]]
    """By target, a language model's paragraphs for the remissammanställning; empty without a model."""
    wording: str
    """In Swedish, how much of what a language model wrote passed; empty without a model."""


@dataclass(frozen=True, slots=True)
class AnswerResult:
    """`remiss ask`."""

    question: str
    found: bool
    sentences: tuple[SentenceResult, ...]
    nearest: tuple[Quoted, ...]
    """The nearest passages: not answers."""
    within: str
    """In Swedish, what was looked in; empty for all documents."""
    notice: str
    """In Swedish, what is to be known of the search index; usually empty."""
    worded: tuple[SentenceResult, ...]
    """The answer in a language model's words, from `sentences` alone; empty without a model."""
    remarks: tuple[str, ...]
    """In Swedish, what of the model's answer did not pass."""


@dataclass(frozen=True, slots=True)
class PlainResult:
    """`remiss plain`."""

    sentences: tuple[SentenceResult, ...]
    """In the order of the document; the document's own where the model's did not pass."""
    remarks: tuple[str, ...]
    wording: str


@dataclass(frozen=True, slots=True)
class MatrixCellResult:
    question: str
    state: str
    sentences: tuple[SentenceResult, ...]
    nearest: tuple[Quoted, ...]
    """Where there is no answer: the nearest passages, which are not answers."""
    note: str


@dataclass(frozen=True, slots=True)
class MatrixRowResult:
    respondent_id: str
    respondent: str
    cells: tuple[MatrixCellResult, ...]


@dataclass(frozen=True, slots=True)
class MatrixResult:
    """`remiss matrix`."""

    case: str
    questions: tuple[str, ...]
    rows: tuple[MatrixRowResult, ...]
    silent: tuple[str, ...]
    """Respondents that sent no answer: they have no row."""
    notice: str
    """In Swedish, what is to be known of the search index; usually empty."""


@dataclass(frozen=True, slots=True)
class ItemResult:
    """Each of `remiss checklist`."""

    id: str
    kind: str
    priority: int
    status: str
    reason: str
    todo: str
    document: str | None
    page: int | None
    respondent: str | None
    target: str | None
    citation: Quoted | None
    who: str | None
    when: dt.datetime | None
    note: str


@dataclass(frozen=True, slots=True)
class DifferenceResult:
    respondent: str
    target: str
    outcome: str
    manual: str
    """As the manual table has it."""
    stance: str | None
    explanation: str
    evidence: tuple[Quoted, ...]


@dataclass(frozen=True, slots=True)
class CompareResult:
    """`remiss compare`."""

    case: str
    manual: str
    compared: int
    agree: int
    agreement: float | None
    kappa: float | None
    differences: tuple[DifferenceResult, ...]
    unmatched_rows: tuple[str, ...]
    unmatched_respondents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExportResult:
    """`remiss export`."""

    case: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DemoResult:
    """`remiss demo`."""

    case: str
    table: TableResult
    checklist: tuple[ItemResult, ...]
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DoneResult:
    """`remiss sender`, `remiss sign`, `remiss mark` and `remiss remove`: what was done, in Swedish."""

    case: str
    done: str


@dataclass(frozen=True, slots=True)
class CheckResult:
    name: str
    ok: bool
    required: bool
    found: str
    remedy: str


@dataclass(frozen=True, slots=True)
class InconsistencyResult:
    """One result that came out in two ways."""

    where: str
    first: str
    """What the first run made, from a little before where the other differs."""
    other: str


@dataclass(frozen=True, slots=True)
class ConsistencyResult:
    """`remiss check-consistency`."""

    case: str
    results: int
    """Results compared each time."""
    again: tuple[InconsistencyResult, ...]
    """Against the same run once more."""
    shuffled: tuple[InconsistencyResult, ...]
    """Against a run with the documents in another order."""


@dataclass(frozen=True, slots=True)
class DoctorResult:
    """`remiss doctor`."""

    ok: bool
    """Nothing that is required is missing."""
    checks: tuple[CheckResult, ...]


# --------------------------------------------------------------------------------------------
# From the domain


@dataclass(frozen=True, slots=True)
class ReportedResult:
    """What a text that reports many answers says that one of them thinks."""

    respondent: str
    kind: str
    """ "named", "collective" ("flertalet remissinstanser") or "vague" ("några")."""
    stance: str
    quote: str
    place: str
    """ "s. 1" or "rad 12–14"."""
    span: tuple[int, int]
    """Characters in the document's canonical text."""
    confidence: float
    disputed: tuple[str, ...]
    """The stands that the text gives it, where they are against each other."""
    expanded: bool
    """One of "samtliga": the text names the crowd, the sändlista the respondent."""


@dataclass(frozen=True, slots=True)
class PassageResult:
    title: str
    """The section's heading; empty where there is none."""
    rows: tuple[ReportedResult, ...]


@dataclass(frozen=True, slots=True)
class ProseResult:
    """`remiss prose`."""

    file: str
    passages: tuple[PassageResult, ...]
    problems: tuple[str, ...]
    """What could not be read of the sändlista."""


def quoted(case_file: CaseFile, citation: Citation) -> Quoted:
    reading = case_file.readings[citation.reading_id]
    return Quoted(
        case_file.quote(citation),
        case_file.source(citation),
        case_file.document(reading.document_id).name,
        reading.document_id,
        reading.place(citation).swedish,
        tuple((span.start, span.end) for span in citation.spans),
    )


def case_result(
    case: Case, invited: tuple[Respondent, ...], documents: int, problems: tuple[str, ...] = ()
) -> CaseResult:
    return CaseResult(
        case.id,
        case.title,
        case.diarienummer,
        case.due,
        _points(case),
        tuple(respondent.name for respondent in invited),
        documents,
        problems,
    )


def _points(case: Case) -> tuple[PointResult, ...]:
    return tuple(PointResult(p.id, p.number, p.title, p.aliases) for p in case.proposal.points)


def add_result(case: Case, added: Added) -> AddResult:
    return AddResult(
        case.id,
        tuple(document.name for document in added.new),
        tuple(document.name for document in added.known),
        tuple(NoteResult(note.source, note.what, note.remedy) for note in added.notes),
    )


def document_results(
    documents: tuple[Document, ...], case_file: CaseFile | None
) -> tuple[DocumentResult, ...]:
    filings = {filing.document_id: filing for filing in case_file.registry.filings} if case_file else {}
    rows = []
    for document in documents:
        filing = filings.get(document.id)
        reading = case_file.reading_of(document.id) if case_file else None
        rows.append(
            DocumentResult(
                document.id,
                document.name,
                filing.role.swedish if filing else "",
                _names(case_file, filing.respondent_ids) if case_file and filing else (),
                filing.method if filing else "",
                reading.pages if reading else 0,
                document.sha256,
                *_told(reading, case_file),
            )
        )
    return tuple(rows)


def _told(reading: Reading | None, case_file: CaseFile | None) -> tuple[str, str, tuple[FactResult, ...]]:
    """What a document is, how that is known, and its facts."""
    structure = case_file.structures.get(reading.id) if case_file and reading else None
    if case_file is None or structure is None:
        return "", "", ()
    facts = tuple(
        FactResult(fact.kind.swedish, fact.value, quoted(case_file, fact.citation))
        for fact in structure.facts
    )
    return structure.kind.swedish, structure.kind_basis.swedish, facts


def _names(case_file: CaseFile, ids: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(case_file.registry.respondent(key).name for key in ids)


def sums_result(sums: Sums) -> SumsResult:
    return SumsResult(
        sums.invited,
        sums.uninvited,
        {state.value: number for state, number in sums.states.items()},
        sums.documents,
        {role.value: number for role, number in sums.roles.items()},
        {stance.value: number for stance, number in sums.stances.items()},
        sums.undecided,
        sums.by_hand,
        sums.late,
    )


def run_result(job: Job, case_file: CaseFile | None) -> RunResult:
    return RunResult(
        job.case_id,
        job.state.value,
        job.error,
        sums_result(case_file.table.sums) if case_file else None,
        sum(reading.pages for reading in case_file.readings.values()) if case_file else 0,
        open_items(case_file) if case_file else 0,
    )


def open_items(case_file: CaseFile) -> int:
    return sum(entry.mark is None or entry.status.value == "OPEN" for entry in case_file.review)


def table_result(case_file: CaseFile) -> TableResult:
    late = {
        key
        for submission in case_file.registry.submissions
        if submission.late
        for key in submission.respondent_ids
    }
    return TableResult(
        case_file.case.id,
        case_file.case.title,
        _points(case_file.case),
        tuple(
            RowResult(
                respondent.id,
                respondent.name,
                respondent.invited,
                case_file.registry.states[respondent.id].value,
                respondent.id in late,
                tuple(cell_result(case_file, cell) for cell in case_file.table.rows[respondent.id]),
            )
            for respondent in case_file.registry.respondents
        ),
        sums_result(case_file.table.sums),
    )


def cell_result(case_file: CaseFile, cell: Cell) -> CellResult:
    position = cell.position
    return CellResult(
        cell.target.key,
        cell.state.value,
        cell.stance.value if cell.stance else None,
        tuple(stance.value for stance in position.candidates) if position else (),
        position.qualifiers.swedish if position else "",
        position.basis.value if position else None,
        position.confidence if position else None,
        position.reason if position else "",
        tuple(quoted(case_file, citation) for citation in position.evidence) if position else (),
        tuple(quoted(case_file, citation) for citation in position.against) if position else (),
        cell.decision.who if cell.decision else None,
        cell.changes,
    )


def _sentence(case_file: CaseFile, sentence: CitedSentence) -> SentenceResult:
    return SentenceResult(
        sentence.text,
        sentence.origin.value,
        tuple(quoted(case_file, citation) for citation in sentence.citations),
    )


def summary_result(case_file: CaseFile, respondent_id: str | None = None) -> SummaryResult:
    """The whole summary, or one respondent's part of it."""
    summary = case_file.summary

    def wanted(ids: tuple[str, ...]) -> bool:
        return respondent_id is None or respondent_id in ids

    return SummaryResult(
        case_file.case.id,
        tuple(
            DeviationResult(
                case_file.registry.respondent(one.respondent_id).name,
                case_file.target_name(one.target),
                one.what,
                tuple(_sentence(case_file, sentence) for sentence in one.sentences),
            )
            for one in summary.deviations
            if wanted((one.respondent_id,))
        ),
        tuple(_sentence(case_file, sentence) for sentence in summary.overall)
        if respondent_id is None
        else (),
        {
            case_file.target_name(Target.from_key(key)): tuple(_sentence(case_file, one) for one in sentences)
            for key, sentences in summary.per_target.items()
        }
        if respondent_id is None
        else {},
        tuple(
            RespondentSummaryResult(
                _names(case_file, one.respondent_ids),
                round(one.coverage.share, 3),
                tuple(_sentence(case_file, sentence) for sentence in one.sentences),
            )
            for one in summary.respondents
            if wanted(one.respondent_ids)
        ),
        tuple(
            ReasonResult(
                case_file.registry.respondent(one.respondent_id).name,
                case_file.target_name(one.target),
                _sentence(case_file, one.sentence),
            )
            for one in summary.reasons
            if wanted((one.respondent_id,))
        ),
        tuple(
            ThemeResult(
                one.name,
                one.origin.value,
                tuple(case_file.registry.respondent(key).name for key in one.respondent_ids),
                tuple(_sentence(case_file, sentence) for sentence in one.sentences),
            )
            for one in summary.themes
            if wanted(one.respondent_ids)
        ),
        {
            case_file.target_name(Target.from_key(key)): tuple(_sentence(case_file, one) for one in sentences)
            for key, sentences in summary.draft.items()
        }
        if respondent_id is None
        else {},
        summary.wording.swedish if summary.wording else "",
    )


def plain_result(case_file: CaseFile, plain: Plain) -> PlainResult:
    return PlainResult(
        tuple(_sentence(case_file, one) for one in plain.sentences),
        tuple(item.reason for item in plain.items),
        plain.wording.swedish,
    )


def answer_result(case_file: CaseFile, answer: Answer, within: str, notice: str) -> AnswerResult:
    return AnswerResult(
        answer.question,
        answer.found,
        tuple(_sentence(case_file, sentence) for sentence in answer.sentences),
        tuple(quoted(case_file, hit.citation) for hit in answer.nearest),
        within,
        notice,
        tuple(_sentence(case_file, sentence) for sentence in answer.worded),
        tuple(item.reason for item in answer.items),
    )


def matrix_result(case_file: CaseFile, found: Matrix, notice: str) -> MatrixResult:
    names = {respondent.id: respondent.name for respondent in case_file.registry.respondents}
    return MatrixResult(
        case_file.case.id,
        found.questions,
        tuple(
            MatrixRowResult(
                row.respondent_id,
                names[row.respondent_id],
                tuple(
                    MatrixCellResult(
                        question,
                        cell.state.value,
                        tuple(_sentence(case_file, sentence) for sentence in cell.sentences),
                        tuple(quoted(case_file, citation) for citation in cell.nearest),
                        cell.note,
                    )
                    for question, cell in zip(found.questions, row.cells, strict=True)
                ),
            )
            for row in found.rows
        ),
        tuple(names[one] for one in found.silent),
        notice,
    )


def item_result(case_file: CaseFile, entry: ReviewEntry) -> ItemResult:
    item, mark = entry.item, entry.mark
    return ItemResult(
        entry.id,
        item.kind.value,
        item.kind.priority,
        entry.status.value,
        item.reason,
        item.todo,
        case_file.document(item.document_id).name if item.document_id else None,
        item.page,
        case_file.registry.respondent(item.respondent_id).name if item.respondent_id else None,
        case_file.target_name(item.target) if item.target else None,
        quoted(case_file, item.citation) if item.citation else None,
        mark.who if mark else None,
        mark.when if mark else None,
        mark.note if mark else "",
    )


def target_of(case: Case, text: str) -> Target | None:
    """ "helheten", a point's number or its id, as typed on the command line."""
    wanted = text.strip().casefold().removeprefix("punkt ").rstrip(".")
    if wanted in ("", "helheten", "hela"):
        return WHOLE
    for point in case.proposal.points:
        if wanted in (point.number.casefold(), point.id):
            return Target(point.id)
    return None


def progress_text(at: Progress) -> str:
    return f"{at.step} · {counted(at.pages, 'sida', 'sidor')}" if at.pages else at.step


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A language model that can be fetched, or is here."""

    name: str
    gigabytes: float
    """To fetch, about; of one that is here, on disk."""
    memory_gigabytes: int | None
    """What a computer should have to run it; null where it is not known."""
    licence: str
    use: str
    """What it is for, in Swedish; empty for one that the tool does not know."""
    revision: str
    """The commit that is here; empty if it is not."""
    chosen: bool
    """It is the one in the setting language_model."""


@dataclass(frozen=True, slots=True)
class ModelsResult:
    """`remiss model list`."""

    models: tuple[ModelChoice, ...]


@dataclass(frozen=True, slots=True)
class FetchedResult:
    """`remiss model get`."""

    name: str
    revision: str
    licence: str
    """As the model's card has it."""
    bytes: int
    folder: str


@dataclass(frozen=True, slots=True)
class ModelResult:
    """`remiss model check`, which is also `remiss model`: how well the language model read sentences whose stance is known."""

    model: str
    """Name, revision, number format and device."""
    sentences: int
    accuracy: float
    kappa: float
    """Agreement beyond chance."""
    least: float
    """The kappa from which it may read positions."""
    reads_positions: bool


@dataclass(frozen=True, slots=True)
class PromptResult:
    """`remiss prompt`: the text of the prompt, or what was done."""

    name: str
    said: str
