"""The steps in order. Each result is remembered under a hash of all that went into it.

So a run that is interrupted goes on where it was, and a run after a change does again only what the
change touches. Nothing here knows the database: memory is a protocol with two methods.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import platform
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import Any, Protocol

from assistant import __version__
from assistant.domain import (
    Attachment,
    Case,
    CaseSummary,
    Citation,
    Correction,
    Document,
    Position,
    Problem,
    ReadDocument,
    Reading,
    Registry,
    Respondent,
    ReviewItem,
    ReviewKind,
    Statement,
    Structure,
    Submission,
)
from assistant.readers import Pending, Read, Readers
from assistant.settings import Settings
from assistant.store import codec
from assistant.swedish import counted

PACKAGE = Path(__file__).parent

_NOT_STEPS = {
    "web",
    "export",
    "example",
    "evaluation",
    "store",
    "cli",
    "inputs.py",
    "jobs.py",
    "workspace.py",
}
"""Parts of the package that cannot change what a step makes."""

_LIBRARIES = (
    "faiss-cpu",
    "lxml",
    "numpy",
    "pypdf",
    "pypdfium2",
    "python-docx",
    "rapidfuzz",
    "snowballstemmer",
    "tokenizers",
    "torch",
    "transformers",
    "sentence-transformers",
)


class Memory(Protocol):
    """Where results are kept between runs."""

    def recall(self, step: str, key: str, input_hash: str, kind: Any) -> Any | None: ...

    def keep(self, step: str, key: str, input_hash: str, value: object, kind: Any) -> None: ...


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run has come."""

    step: str
    """What is being done, in Swedish."""
    done: int
    total: int
    detail: str = ""
    """The document in hand."""
    pages: int = 0
    """Pages read so far."""


class CancelledError(Exception):
    """Raised by a progress function to stop the run. What is done is kept."""


Report = Callable[[Progress], None]
Adopt = Callable[[Document, Attachment], Document]
"""Takes in a file that was found inside another: the same file gives the same document each time."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a run was about, as it was then."""

    case: Case
    documents: tuple[Document, ...]
    invited: tuple[Respondent, ...]
    corrections: tuple[Correction, ...]
    intake: tuple[ReviewItem, ...]


@dataclass(frozen=True, slots=True)
class Prepared:
    """One document, read and taken apart; or why it could not be."""

    reading: Reading | None
    structure: Structure | None
    problem: Problem | None
    items: tuple[ReviewItem, ...]
    attachments: tuple[str, ...]
    """Document ids of the files that were inside it."""


@dataclass(frozen=True, slots=True)
class Filed:
    registry: Registry
    items: tuple[ReviewItem, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """One submission: what it says, and what that makes of each of its respondents."""

    statements: tuple[Statement, ...]
    positions: Mapping[str, tuple[Position, ...]]
    """By respondent id."""
    items: tuple[ReviewItem, ...]


@dataclass(frozen=True, slots=True)
class Summed:
    """The summaries, as the extracts make them or as a language model worded them."""

    summary: CaseSummary
    items: tuple[ReviewItem, ...]
    models: Mapping[str, str]


# --------------------------------------------------------------------------------------------
# Hashes


def digest(*parts: object) -> str:
    """A hash of everything in `parts`: domain objects as JSON, the rest as text."""
    state = hashlib.sha256()
    for part in parts:
        text = part if isinstance(part, str) else codec.dump(part)
        state.update(text.encode())
        state.update(b"\x1f")
    return state.hexdigest()[:32]


@cache
def code_hash() -> str:
    """A hash of the code, the grammar and the weights that decide what a step makes."""
    state = hashlib.sha256()
    for path in sorted(PACKAGE.rglob("*")):
        relative = path.relative_to(PACKAGE)
        if relative.parts[0] in _NOT_STEPS or "__pycache__" in relative.parts or not path.is_file():
            continue
        state.update(relative.as_posix().encode())
        state.update(path.read_bytes())
    return state.hexdigest()[:32]


@cache
def versions() -> dict[str, str]:
    """What decides the results: the tool, Python, and the libraries that are installed."""
    from assistant.reading import ocr as tesseract

    found = {"remissassistent": __version__, "kod": code_hash(), "python": platform.python_version()}
    for name in _LIBRARIES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    ocr = tesseract.version()
    if ocr:
        found["tesseract"] = ocr
    return found


def _ground(settings: Settings) -> str:
    return digest(versions(), settings.record())


# --------------------------------------------------------------------------------------------
# The run


def run(
    snapshot: Snapshot,
    settings: Settings,
    files: Path,
    index_folder: Path,
    memory: Memory,
    adopt: Adopt,
    report: Report,
) -> dict[str, str]:
    """All steps over one case. Results go to `memory`; the models that were used are returned.

    `files` is the folder that `Document.path` is relative to. Steps and keys in memory:
    "read" by document, "register", "positions" by submission, "summary", "model".
    """
    ground = _ground(settings)
    documents, prepared = _read_all(snapshot.documents, settings, ground, files, memory, adopt, report)
    snapshot = replace(snapshot, documents=documents)
    memory.keep("snapshot", "", digest(snapshot), snapshot, Snapshot)

    parts, _ = in_case(snapshot, prepared)
    filed = _file(snapshot, prepared, parts, ground, memory, report)
    judged = _judge(snapshot.case, filed.registry, parts, settings, ground, memory, report)
    models = _index(parts, settings, index_folder, report)
    models |= _summarise(snapshot.case, filed.registry, parts, judged, settings, ground, memory, report)
    return models


def in_case(
    snapshot: Snapshot, prepared: Mapping[str, Prepared]
) -> tuple[dict[str, ReadDocument], tuple[ReviewItem, ...]]:
    """The documents that could be read, by id, as the case sees them: of minutes only its own item is read.

    Not remembered with the readings: a case that is renamed should not read its files again.
    """
    from assistant import structure

    parts: dict[str, ReadDocument] = {}
    items: list[ReviewItem] = []
    for document in snapshot.documents:
        one = prepared.get(document.id)
        if one is None or one.reading is None or one.structure is None:
            continue
        seen, said = structure.in_case(document, one.reading, one.structure, snapshot.case)
        parts[document.id] = ReadDocument(document, one.reading, seen)
        items += said
    return parts, tuple(items)


def _read_all(
    documents: Sequence[Document],
    settings: Settings,
    ground: str,
    files: Path,
    memory: Memory,
    adopt: Adopt,
    report: Report,
) -> tuple[tuple[Document, ...], dict[str, Prepared]]:
    """Every document, and every document found inside one. None is left out, whatever is in it.

    Read side by side, kept in order: what comes of it does not hang on which is done first.
    """
    known = {document.id: document for document in documents}
    queue = list(documents)
    begun: list[_Begun] = []
    prepared: dict[str, Prepared] = {}
    pages = 0
    with Readers(settings) as readers:
        for number, document in enumerate(queue):  # grows while it is walked
            at = Progress("Läser handlingar", len(prepared), len(queue), document.name, pages)
            report(at)
            # So many ahead that no core waits; not all of them, since each holds its text in memory.
            while len(begun) < min(len(queue), number + 1 + 2 * readers.side_by_side):
                begun.append(_begin(queue[len(begun)], ground, files, memory, readers))
            key, one = begun[number].key, begun[number].found
            begun[number] = _Begun(key, None)
            if isinstance(one, Pending):
                one = _take_in(document, one.result(partial(report, at)), adopt, known, queue)
                memory.keep("read", document.id, key, one, Prepared)
            elif one is None:
                one = _altered(document)
                # What is wrong with the copy and not with the file is looked at again in the next run.
                memory.keep("read", document.id, digest(key, one.problem), one, Prepared)
            prepared[document.id] = one
            pages += one.reading.pages if one.reading else 0
    report(Progress("Läser handlingar", len(queue), len(queue), "", pages))
    return tuple(queue), prepared


@dataclass(frozen=True, slots=True)
class _Begun:
    key: str
    found: Prepared | Pending | None
    """Remembered, or being read; None when the copy in the workspace is not the file that was added."""


def _begin(document: Document, ground: str, files: Path, memory: Memory, readers: Readers) -> _Begun:
    # `added` too: a document that was removed and comes back brings its attachments back.
    key = digest(ground, document.id, document.sha256, document.name, document.added.isoformat())
    found: Prepared | Pending | None = memory.recall("read", document.id, key, Prepared)
    if found is None and _is_whole(files / document.path, document):
        found = readers.submit(files / document.path, document)
    return _Begun(key, found)


def _is_whole(path: Path, document: Document) -> bool:
    """Whether the copy in the workspace is the file that was added."""
    try:
        with path.open("rb") as data:
            return hashlib.file_digest(data, "sha256").hexdigest() == document.sha256
    except OSError:
        return False


def _altered(document: Document) -> Prepared:
    problem = Problem(
        f"Arbetsmappens kopia av {document.name} saknas, har ändrats eller går inte att läsa.",
        "Lägg till samma fil igen från samma plats (för en bilaga: brevet som den kom med), så ersätts kopian. "
        "Kör sedan igen.",
    )
    return Prepared(None, None, problem, (), ())


def _take_in(
    document: Document, read: Read, adopt: Adopt, known: dict[str, Document], queue: list[Document]
) -> Prepared:
    """What was read of a document. The files inside it become documents, at the end of the queue."""
    inside = []
    attachments = _told_apart(read.result.attachments)
    items = (*read.result.items, *read.items)
    if attachments and _depth(document, known) >= _DEEPEST:
        items = (*items, _too_deep(document, len(attachments)))
        attachments = []
    for attachment in attachments:
        child = adopt(document, attachment)
        inside.append(child.id)
        if child.id not in known:
            known[child.id] = child
            queue.append(child)
    return Prepared(read.result.reading, read.structure, read.result.problem, items, tuple(inside))


_DEEPEST = 5
"""How many files one can lie inside another: a letter in a letter in an archive is three."""


def _depth(document: Document, known: Mapping[str, Document]) -> int:
    depth = 0
    while document.parent_id is not None and document.parent_id in known:
        document = known[document.parent_id]
        depth += 1
    return depth


def _too_deep(document: Document, number: int) -> ReviewItem:
    return ReviewItem(
        ReviewKind.UNREADABLE,
        f"{document.name} ligger {_DEEPEST} filer djupt och har {counted(number, 'fil', 'filer')} i sig, som inte är lästa.",
        "Öppna den, spara filerna i den var för sig och lägg till dem i ärendet om de hör dit.",
        document_id=document.id,
    )


def _told_apart(attachments: Sequence[Attachment]) -> list[Attachment]:
    """The same file twice in one e-mail is two files, and the second a duplicate: it gets a name of its own."""
    times: Counter[Attachment] = Counter()
    found = []
    for attachment in attachments:
        times[attachment] += 1
        number = times[attachment]
        stem, dot, suffix = attachment.name.rpartition(".")
        name = f"{stem} ({number}){dot}{suffix}" if stem else f"{suffix} ({number})"
        found.append(attachment if number == 1 else replace(attachment, name=name))
    return found


def _file(
    snapshot: Snapshot,
    prepared: Mapping[str, Prepared],
    parts: Mapping[str, ReadDocument],
    ground: str,
    memory: Memory,
    report: Report,
) -> Filed:
    from assistant.respondents import register

    report(Progress("Kopplar handlingar till remissinstanser", 0, 1))
    case = snapshot.case
    problems = {key: one.problem for key, one in prepared.items() if one.problem is not None}
    readings = {key: part.reading.id for key, part in parts.items()}
    key = digest(ground, snapshot, readings, problems)
    filed = memory.recall("register", "", key, Filed)
    if filed is None:
        registry, items = register.file_documents(
            case, snapshot.documents, parts, problems, snapshot.invited, snapshot.corrections
        )
        filed = Filed(registry, items)
        memory.keep("register", "", key, filed, Filed)
    return filed


def _judge(
    case: Case,
    registry: Registry,
    parts: Mapping[str, ReadDocument],
    settings: Settings,
    ground: str,
    memory: Memory,
    report: Report,
) -> dict[str, Judged]:
    names = digest(registry.respondents)
    judged = {}
    for number, submission in enumerate(registry.submissions):
        first = registry.respondent(submission.respondent_ids[0]).name
        report(Progress("Läser ställningstaganden", number, len(registry.submissions), first))
        own = [parts[key] for key in submission.document_ids if key in parts]
        agendas = [part.structure.items for part in own]
        key = digest(ground, submission, [part.reading.id for part in own], case.proposal, names, agendas)
        one = memory.recall("positions", submission.id, key, Judged)
        if one is None:
            one = _positions(submission, own, case, registry, settings)
            memory.keep("positions", submission.id, key, one, Judged)
        judged[submission.id] = one
    report(Progress("Läser ställningstaganden", len(judged), len(judged)))
    return judged


def _positions(
    submission: Submission,
    parts: Sequence[ReadDocument],
    case: Case,
    registry: Registry,
    settings: Settings,
) -> Judged:
    from assistant import positions, statements

    said, items = statements.read_submission(submission, parts, case.proposal, registry)
    decided: dict[str, tuple[Position, ...]] = {}
    for respondent_id in submission.respondent_ids:
        decided[respondent_id], more = positions.decide(
            respondent_id, said, case.proposal, settings.decided_at
        )
        items += more
    return Judged(said, decided, items)


def _index(
    parts: Mapping[str, ReadDocument],
    settings: Settings,
    folder: Path,
    report: Report,
) -> dict[str, str]:
    from assistant import search

    embedder = search.embedder(settings)
    report(Progress("Bygger sökindex", 0, 1, embedder.name))

    def embedded(done: int, total: int) -> None:
        report(Progress("Bygger sökindex", done, total, embedder.name))

    index, _ = search.open_or_build(folder, list(parts.values()), embedder, report=embedded)
    index.close()
    return {f"embedding: {embedder.name}": embedder.revision}


def _summarise(
    case: Case,
    registry: Registry,
    parts: Mapping[str, ReadDocument],
    judged: Mapping[str, Judged],
    settings: Settings,
    ground: str,
    memory: Memory,
    report: Report,
) -> dict[str, str]:
    from assistant import summaries

    report(Progress("Sammanfattar", 0, 1))
    by_reading = {part.reading.id: part for part in parts.values()}
    said = {key: one.statements for key, one in judged.items()}
    stands = {respondent: found for one in judged.values() for respondent, found in one.positions.items()}
    key = digest(ground, case, registry, list(by_reading), stands)
    summed = memory.recall("summary", "", key, Summed)
    left_out = [
        item.citation
        for one in judged.values()
        for item in one.items
        if item.kind is ReviewKind.INSTRUCTION and item.citation
    ]
    if summed is None:
        summary = summaries.summarise(
            case,
            registry,
            by_reading,
            said,
            stands,
            depth=summaries.Depth(settings.summary_depth),
            left_out=left_out,
        )
        summed = Summed(summary, (), {})
        memory.keep("summary", "", key, summed, Summed)
    models: dict[str, str] = {}
    if settings.language_model:
        models = _second(
            case, registry, by_reading, said, stands, summed.summary, left_out, key, settings, memory, report
        )
    report(Progress("Klar", 1, 1))
    return models


def _second(
    case: Case,
    registry: Registry,
    parts: Mapping[str, ReadDocument],
    said: Mapping[str, tuple[Statement, ...]],
    stands: Mapping[str, tuple[Position, ...]],
    summary: CaseSummary,
    left_out: Sequence[Citation],
    ground: str,
    settings: Settings,
    memory: Memory,
    report: Report,
) -> dict[str, str]:
    """What a language model adds. Without it, or when it fails, everything else stands as it is."""
    from assistant import llm, phrasing, prompting, second_reader, summaries
    from assistant.gate import entailment
    from assistant.llm import measured
    from assistant.llm.watched import Watched

    asked = prompting.hashes(settings.workspace)
    key = digest(ground, settings.language_model, asked, measured.state(settings.workspace))
    summed = memory.recall("model", "", key, Summed)
    if summed is None:
        report(Progress("Laddar språkmodellen", 0, 1, settings.language_model))
        try:
            model = llm.load(settings)
            if model is None:
                return {}
            name = model.identity.name

            def told(step: str, expected: int) -> Callable[[int, int], None]:
                """Each answer and each token is reported: that is also where the run can be stopped."""
                return lambda answer, tokens: report(
                    Progress(step, answer - 1, max(expected, answer), f"{name}, {tokens} ord-delar")
                )

            tested = second_reader.earlier(model, settings.workspace)
            reading = "Språkmodellen läser ställningstaganden en andra gång"
            items = (
                second_reader.reread(
                    Watched(model, told(reading, sum(map(len, stands.values())))),
                    case,
                    registry,
                    parts,
                    said,
                    stands,
                    workspace=settings.workspace,
                    tested=tested,
                )
                if tested
                else (second_reader.unmeasured(model),)
            )
            writer = Watched(
                model, told("Språkmodellen formulerar sammanfattningar", phrasing.expected(summary))
            )
            submissions, texts = summaries.own_texts(registry, parts, said, left_out)
            summary, faults = phrasing.phrase(
                writer,
                case,
                summary,
                parts,
                registry=registry,
                workspace=settings.workspace,
                texts=[texts[submission.id] for submission in submissions],
                statements=said,
                judge=entailment.judge(writer, settings.workspace),
                most=summaries.Depth(settings.summary_depth).worded,
            )
        except llm.ModelError as error:
            failed = ReviewItem(
                ReviewKind.TECHNICAL,
                f"Språkmodellen kunde inte användas: {error}",
                "Resultatet är gjort utan språkmodell. Rätta felet och kör igen om du vill ha med den.",
            )
            # Under a hash of its own: the next run tries the model again.
            memory.keep("model", "", digest(key, str(error)), Summed(summary, (failed,), {}), Summed)
            return {}
        used = {
            "språkmodell": model.identity.record,
            "språkmodellens prov": tested.swedish if tested else "inte mätt",
        }
        summed = Summed(summary, (*items, *faults), used)
        memory.keep("model", "", key, summed, Summed)
    return dict(summed.models)
