"""What `--json` prints: one dataclass per command. docs/json/ holds their schemas, written from here.

A field is added, never renamed or removed, without a new major version of the tool.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass


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
    voice: str
    """Whose words: "OWN", those of who answers or wrote the document; "DISSENT", "OTHER_VOICES" or "OTHER_ITEM"."""
    holder: str
    """For a dissent: the member or party as written, where the text says; else empty."""


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
class StatusResult:
    """`remiss status`."""

    case: str
    title: str
    documents: int
    invited: int
    last_run: dt.datetime | None
    """When the last finished run ended; null before the first."""
    needs_run: bool
    """What is shown is older than the case, or there has been no run."""
    changed: tuple[str, ...]
    """What has changed since the last run, in Swedish sentences."""
    job: str
    """State of the newest run: QUEUED, RUNNING, DONE, FAILED or CANCELLED; empty before the first."""
    error: str
    """Why the newest run failed."""
    checklist_open: int
    checklist_first: int
    """Open items that should be seen before the table is used."""
    signed: int
    """Cells with a value that a person stands for."""
    stale: int
    """Those of them whose ground has changed since."""


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
    """In Swedish, what is to be known of the search index and of what could not be read; usually empty."""
    worded: tuple[SentenceResult, ...]
    """The answer in a language model's words, from `sentences` alone; empty without a model."""
    remarks: tuple[str, ...]
    """In Swedish, what of the model's answer did not pass."""
    unread: tuple[str, ...]
    """Files, and pages of files, that could not be read and so were not searched."""
    reranker: str
    """The cross-encoder that put the passages in order; empty without one."""


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
    """In Swedish, what is to be known of the search index and of what could not be read; usually empty."""
    unread: tuple[str, ...]
    """Files, and pages of files, that could not be read."""


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
    more: tuple[Quoted, ...] = ()
    """Further places, where one item gathers several."""


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
    """What could not be read of the sändlista, and tables of the text that were not."""


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
class ModelSet:
    """One set of sentences that a language model was measured on."""

    name: str
    """The file's, or "verktygets egna"."""
    sentences: int
    accuracy: float
    kappa: float
    unusable: int
    """Answers that could not be used; they count as wrong."""


@dataclass(frozen=True, slots=True)
class ModelResult:
    """`remiss model check`, which is also `remiss model`: how well the language model read sentences whose stance is known."""

    model: str
    """Name, revision, number format and device."""
    sentences: int
    accuracy: float
    kappa: float
    """Agreement beyond chance, in the set that it read worst."""
    least: float
    """The kappa from which it may read positions."""
    reads_positions: bool
    sets: tuple[ModelSet, ...]
    """What it was measured on."""
    stray: float
    """Share of ordinary sentences in which it saw a stand."""
    reads_whole_answers: bool
    """It looks for stands in every passage; else it reads only the sentences that positions rest on."""


@dataclass(frozen=True, slots=True)
class PromptResult:
    """`remiss prompt`: the text of the prompt, or what was done."""

    name: str
    said: str
