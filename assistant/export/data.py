"""The case as JSON, for other programs. The shape is described by `schema()` and changes only with its version.

Keys stand in the order they are declared here. Quotes are derived from the citations when the file
is written; spans are given too, so that a program with the canonical text can check them.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from typing_extensions import TypedDict

from assistant.domain import CaseFile, Cell, Citation, CitedSentence, Position
from assistant.export import facts
from assistant.export.wording import Wording

SCHEMA_VERSION = "1"


class CitationData(TypedDict):
    """Words of a document. `first` and `last` are pages, or lines where `unit` is "rad"."""

    quote: str
    source: str
    document_id: str
    file: str
    unit: str
    first: int
    last: int
    reading_id: str
    spans: list[list[int]]


class DecisionData(TypedDict):
    """What a person set or signed."""

    action: str
    stance: str | None
    who: str
    when: str
    note: str


class QualifiersData(TypedDict):
    """What stands beside the stance."""

    text: str
    remarks: bool
    rework: bool
    condition: CitationData | None
    partly: CitationData | None
    abstention: str | None
    tone: str


class CellData(TypedDict):
    """One cell of the table. `stance` is null where there is none; `state` says why."""

    target: str
    state: str
    stance: str | None
    label: str
    candidates: list[str]
    qualifiers: QualifiersData | None
    basis: str | None
    confidence: float | None
    reason: str
    evidence: list[CitationData]
    against: list[CitationData]
    decision: DecisionData | None
    changes: list[str]


class RespondentData(TypedDict):
    id: str
    name: str
    aliases: list[str]
    invited: bool
    state: str
    late: bool
    received: str
    files: list[str]
    together_with: list[str]
    cells: list[CellData]


class TargetData(TypedDict):
    """The whole ("helheten") or a point of the proposal."""

    key: str
    number: str
    title: str
    aliases: list[str]


class SentenceData(TypedDict):
    text: str
    origin: str
    citations: list[CitationData]


class DeviationData(TypedDict):
    respondent_id: str
    target: str
    what: str
    sentences: list[SentenceData]


class TargetSummaryData(TypedDict):
    target: str
    sentences: list[SentenceData]


class RespondentSummaryData(TypedDict):
    respondent_ids: list[str]
    passages_represented: int
    passages: int
    sentences: list[SentenceData]


class SummaryData(TypedDict):
    deviations: list[DeviationData]
    overall: list[SentenceData]
    per_target: list[TargetSummaryData]
    respondents: list[RespondentSummaryData]


class CheckData(TypedDict):
    """One item of the checklist."""

    id: str
    kind: str
    priority: int
    title: str
    reason: str
    todo: str
    respondent_id: str | None
    document_id: str | None
    target: str | None
    page: int | None
    citation: CitationData | None
    more: list[CitationData]
    status: str
    who: str
    when: str
    note: str


class FactData(TypedDict):
    """What a document says of how it came about."""

    kind: str
    value: str
    citation: CitationData


class DocumentData(TypedDict):
    id: str
    name: str
    sha256: str
    bytes: int
    role: str
    respondent_ids: list[str]
    sender_found_by: str
    duplicate_of: str | None
    kind: str | None
    kind_known: str | None
    facts: list[FactData]


class SumsData(TypedDict):
    invited: int
    uninvited: int
    states: dict[str, int]
    documents: int
    roles: dict[str, int]
    stances: dict[str, int]
    undecided: int
    by_hand: int
    late: int


class RunData(TypedDict):
    id: str
    started: str
    finished: str
    settings: dict[str, str]
    versions: dict[str, str]
    models: dict[str, str]
    prompts: dict[str, str]
    files: dict[str, str]


class CaseData(TypedDict):
    """A case after a run: everything the tool knows of it."""

    schema_version: str
    id: str
    title: str
    diarienummer: str
    due: str
    proposal: str
    targets: list[TargetData]
    respondents: list[RespondentData]
    summary: SummaryData
    checklist: list[CheckData]
    documents: list[DocumentData]
    sums: SumsData
    run: RunData


def schema() -> dict[str, Any]:
    """The JSON Schema of the file."""
    from pydantic import TypeAdapter

    described = TypeAdapter(CaseData).json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "version": SCHEMA_VERSION, **described}


def render(case_file: CaseFile, wording: Wording) -> bytes:
    return (json.dumps(case_data(case_file, wording), ensure_ascii=False, indent=2) + "\n").encode()


def case_data(case_file: CaseFile, wording: Wording | None = None) -> CaseData:
    """The case as plain values, ready for JSON."""
    wording = wording or Wording()
    case, run, totals = case_file.case, case_file.run, case_file.table.sums
    points = [TargetData(key="helheten", number="", title="Helheten", aliases=[])]
    points += [
        TargetData(key=p.id, number=p.number, title=p.title, aliases=list(p.aliases))
        for p in case.proposal.points
    ]
    return CaseData(
        schema_version=SCHEMA_VERSION,
        id=case.id,
        title=case.title,
        diarienummer=case.diarienummer,
        due=_iso(case.due),
        proposal=case.proposal.title,
        targets=points,
        respondents=[_respondent(case_file, attended, wording) for attended in facts.attendance(case_file)],
        summary=_summary(case_file),
        checklist=_checklist(case_file),
        documents=_documents(case_file),
        sums=SumsData(
            invited=totals.invited,
            uninvited=totals.uninvited,
            states=_counts(totals.states),
            documents=totals.documents,
            roles=_counts(totals.roles),
            stances=_counts(totals.stances),
            undecided=totals.undecided,
            by_hand=totals.by_hand,
            late=totals.late,
        ),
        run=RunData(
            id=run.id,
            started=_iso(run.started),
            finished=_iso(run.finished),
            settings=dict(sorted(run.settings.items())),
            versions=dict(sorted(run.versions.items())),
            models=dict(sorted(run.models.items())),
            prompts=dict(sorted(run.prompts.items())),
            files=dict(sorted(run.files.items())),
        ),
    )


def _iso(when: dt.date | None) -> str:
    return when.isoformat() if when else ""


def _counts(counts: Any) -> dict[str, int]:
    return {str(key.value): number for key, number in sorted(counts.items(), key=lambda item: item[0].value)}


def citation_data(case_file: CaseFile, citation: Citation) -> CitationData:
    """A citation with its quote, file and place."""
    reading = case_file.readings[citation.reading_id]
    where = reading.place(citation)
    return CitationData(
        quote=case_file.quote(citation),
        source=case_file.source(citation),
        document_id=reading.document_id,
        file=case_file.document(reading.document_id).name,
        unit="sida" if where.pages else "rad",
        first=where.first,
        last=where.last,
        reading_id=citation.reading_id,
        spans=[[span.start, span.end] for span in citation.spans],
    )


def _optional(case_file: CaseFile, citation: Citation | None) -> CitationData | None:
    return citation_data(case_file, citation) if citation else None


def _respondent(case_file: CaseFile, attended: facts.Attendance, wording: Wording) -> RespondentData:
    respondent = attended.respondent
    return RespondentData(
        id=respondent.id,
        name=respondent.name,
        aliases=list(respondent.aliases),
        invited=respondent.invited,
        state=attended.state.value,
        late=attended.late,
        received=attended.received,
        files=list(attended.files),
        together_with=list(attended.together_with),
        cells=[_cell(case_file, cell, wording) for cell in case_file.table.rows[respondent.id]],
    )


def _cell(case_file: CaseFile, cell: Cell, wording: Wording) -> CellData:
    position, decision = cell.position, cell.decision
    return CellData(
        target=cell.target.key,
        state=cell.state.value,
        stance=cell.stance.value if cell.stance else None,
        label=wording.cell(cell),
        candidates=[stance.value for stance in position.candidates] if position else [],
        qualifiers=_qualifiers(case_file, position) if position else None,
        basis=position.basis.value if position else None,
        confidence=round(position.confidence, 4) if position else None,
        reason=position.reason if position else "",
        evidence=[citation_data(case_file, c) for c in position.evidence] if position else [],
        against=[citation_data(case_file, c) for c in position.against] if position else [],
        decision=DecisionData(
            action=decision.action.value,
            stance=decision.stance.value if decision.stance else None,
            who=decision.who,
            when=_iso(decision.when),
            note=decision.note,
        )
        if decision
        else None,
        changes=list(cell.changes),
    )


def _qualifiers(case_file: CaseFile, position: Position) -> QualifiersData:
    qualifiers = position.qualifiers
    return QualifiersData(
        text=qualifiers.swedish,
        remarks=qualifiers.remarks,
        rework=qualifiers.rework,
        condition=_optional(case_file, qualifiers.condition),
        partly=_optional(case_file, qualifiers.partly),
        abstention=qualifiers.abstention.value if qualifiers.abstention else None,
        tone=qualifiers.tone.value,
    )


def _sentences(case_file: CaseFile, sentences: tuple[CitedSentence, ...]) -> list[SentenceData]:
    return [
        SentenceData(
            text=sentence.text,
            origin=sentence.origin.value,
            citations=[citation_data(case_file, citation) for citation in sentence.citations],
        )
        for sentence in sentences
    ]


def _summary(case_file: CaseFile) -> SummaryData:
    summary = case_file.summary
    return SummaryData(
        deviations=[
            DeviationData(
                respondent_id=deviation.respondent_id,
                target=deviation.target.key,
                what=deviation.what,
                sentences=_sentences(case_file, deviation.sentences),
            )
            for deviation in summary.deviations
        ],
        overall=_sentences(case_file, summary.overall),
        per_target=[
            TargetSummaryData(
                target=target.key, sentences=_sentences(case_file, summary.per_target[target.key])
            )
            for target in case_file.table.targets
            if target.key in summary.per_target
        ],
        respondents=[
            RespondentSummaryData(
                respondent_ids=list(respondent.respondent_ids),
                passages_represented=respondent.coverage.represented,
                passages=respondent.coverage.total,
                sentences=_sentences(case_file, respondent.sentences),
            )
            for respondent in summary.respondents
        ],
    )


def _checklist(case_file: CaseFile) -> list[CheckData]:
    return [
        CheckData(
            id=entry.id,
            kind=entry.item.kind.value,
            priority=entry.item.kind.priority,
            title=entry.item.kind.swedish,
            reason=entry.item.reason,
            todo=entry.item.todo,
            respondent_id=entry.item.respondent_id,
            document_id=entry.item.document_id,
            target=entry.item.target.key if entry.item.target else None,
            page=entry.item.page,
            citation=_optional(case_file, entry.item.citation),
            more=[citation_data(case_file, citation) for citation in entry.item.more],
            status=entry.status.value,
            who=entry.mark.who if entry.mark else "",
            when=_iso(entry.mark.when) if entry.mark else "",
            note=entry.mark.note if entry.mark else "",
        )
        for entry in case_file.review
    ]


def _documents(case_file: CaseFile) -> list[DocumentData]:
    found = []
    for document in case_file.documents:
        filing = case_file.registry.filing(document.id)
        reading = case_file.reading_of(document.id)
        structure = case_file.structures.get(reading.id) if reading else None
        found.append(
            DocumentData(
                id=document.id,
                name=document.name,
                sha256=document.sha256,
                bytes=document.size,
                role=filing.role.value,
                respondent_ids=list(filing.respondent_ids),
                sender_found_by=filing.method,
                duplicate_of=filing.duplicate_of,
                kind=structure.kind.value if structure else None,
                kind_known=structure.kind_basis.value if structure else None,
                facts=[
                    FactData(
                        kind=fact.kind.value,
                        value=fact.value,
                        citation=citation_data(case_file, fact.citation),
                    )
                    for fact in (structure.facts if structure else ())
                ],
            )
        )
    return found
