"""What `--json` prints, filled in from a case file, a job or what a command found."""

from __future__ import annotations

from assistant.cli.results import (
    AddResult,
    AnswerResult,
    CaseResult,
    CellResult,
    DeviationResult,
    DocumentResult,
    FactResult,
    ItemResult,
    MatrixCellResult,
    MatrixResult,
    MatrixRowResult,
    NoteResult,
    PlainResult,
    PointResult,
    Quoted,
    ReasonResult,
    RespondentSummaryResult,
    RowResult,
    RunResult,
    SentenceResult,
    StatusResult,
    SummaryResult,
    SumsResult,
    TableResult,
    ThemeResult,
)
from assistant.domain import (
    WHOLE,
    Answer,
    Case,
    CaseFile,
    Cell,
    CellState,
    Citation,
    CitedSentence,
    Document,
    Reading,
    Respondent,
    ReviewEntry,
    ReviewStatus,
    Sums,
    Target,
)
from assistant.phrasing import Plain
from assistant.questions import Matrix, unread, whose
from assistant.runs import Progress
from assistant.store import Job
from assistant.swedish import counted
from assistant.workspace import Added, Status


def quoted(case_file: CaseFile, citation: Citation) -> Quoted:
    reading = case_file.readings[citation.reading_id]
    return Quoted(
        case_file.quote(citation),
        case_file.source(citation),
        case_file.document(reading.document_id).name,
        reading.document_id,
        reading.place(citation).swedish,
        tuple((span.start, span.end) for span in citation.spans),
        *map(str, whose(case_file, citation)),
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


def status_result(status: Status, case_file: CaseFile | None) -> StatusResult:
    cells = tuple(case_file.table.cells) if case_file else ()
    first = [
        entry
        for entry in (case_file.review if case_file else ())
        if entry.status is ReviewStatus.OPEN and entry.item.kind.priority == 1
    ]
    return StatusResult(
        status.case.id,
        status.case.title,
        status.documents,
        status.invited,
        status.run.finished if status.run else None,
        status.needs_run,
        status.changed,
        status.job.state.value if status.job else "",
        status.job.error if status.job else "",
        open_items(case_file) if case_file else 0,
        len(first),
        sum(cell.decision is not None for cell in cells),
        sum(cell.state is CellState.STALE for cell in cells),
    )


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


def answer_result(
    case_file: CaseFile, answer: Answer, within: str, notice: str, reranker: str = ""
) -> AnswerResult:
    return AnswerResult(
        answer.question,
        answer.found,
        tuple(_sentence(case_file, sentence) for sentence in answer.sentences),
        tuple(quoted(case_file, hit.citation) for hit in answer.nearest),
        within,
        notice,
        tuple(_sentence(case_file, sentence) for sentence in answer.worded),
        tuple(item.reason for item in answer.items),
        unread(case_file),
        reranker,
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
        unread(case_file),
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
        tuple(quoted(case_file, citation) for citation in item.more),
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
