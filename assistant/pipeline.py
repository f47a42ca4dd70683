"""The steps in order. Each result is remembered under a hash of all that went into it.

So a run that is interrupted goes on where it was, and a run after a change does again only what the
change touches.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from assistant.domain import (
    Case,
    Position,
    ReadDocument,
    Registry,
    ReviewItem,
    ReviewKind,
    Submission,
)
from assistant.meanwhile import Meanwhile
from assistant.model_steps import second
from assistant.read_all import read_all
from assistant.runs import (
    Adopt,
    Filed,
    Judged,
    Memory,
    Prepared,
    Progress,
    Report,
    Snapshot,
    Summed,
    digest,
    versions,
)
from assistant.settings import Settings


def _ground(settings: Settings) -> str:
    return digest(versions(), settings.record())


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
    "read" by document, "register", "positions" by submission, "joined" by submission, "summary", "model".
    """
    ground = _ground(settings)
    with Meanwhile(_get_ready) as meanwhile:
        documents, prepared = read_all(
            snapshot.documents, settings, ground, files, memory, adopt, report, meanwhile
        )
    snapshot = replace(snapshot, documents=documents)
    memory.keep("snapshot", "", digest(snapshot), snapshot, Snapshot)

    parts, _ = in_case(snapshot, prepared)
    filed = _file(snapshot, prepared, parts, ground, memory, report)
    judged = _judge(snapshot.case, filed.registry, parts, settings, ground, memory, report)
    models = _index(parts, digest(ground, snapshot.case), settings, index_folder, report)
    models |= _summarise(snapshot.case, filed.registry, parts, judged, settings, ground, memory, report)
    return models


def _get_ready(enough: Callable[[], bool]) -> None:
    """What the steps to come need: their modules, well-known names taken apart, and a reader of stands that has practised."""
    for step in ("respondents.register", "statements", "positions", "summaries", "prose.document"):
        import_module(f"assistant.{step}")
        if enough():
            return
    from assistant.respondents.names import Names
    from assistant.stance.practise import practise

    Names(()).wide.match("Riksdagens ombudsmän")
    practise(enough)


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
    judged: dict[str, Judged] = {}
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
    return judged | _follow(judged, registry, settings, ground, memory)


def _follow(
    judged: Mapping[str, Judged], registry: Registry, settings: Settings, ground: str, memory: Memory
) -> dict[str, Judged]:
    """The submissions that join another's answer, with the stands that follow from it.

    Kept beside what was read of them, not in its place: what was read holds until the answer itself changes.
    """
    from assistant import positions

    stands = {key: found for one in judged.values() for key, found in one.positions.items()}
    said = {key: one.statements for one in judged.values() for key in one.positions}
    followed = positions.follow(stands, said, registry, settings.decided_at)
    changed: dict[str, Judged] = {}
    for submission in registry.submissions:
        for respondent_id in submission.respondent_ids:
            if (new := followed.get(respondent_id)) is not None:
                one = changed.get(submission.id, judged[submission.id])
                stand = {**one.positions, respondent_id: new.positions}
                changed[submission.id] = replace(one, positions=stand, items=new.listed(one.items))
    for key, one in changed.items():
        memory.keep("joined", key, digest(ground, one), one, Judged)
    return changed


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
    made_under: str,
    settings: Settings,
    folder: Path,
    report: Report,
) -> dict[str, str]:
    from assistant import search

    embedder = search.embedder(settings)
    report(Progress("Bygger sökindex", 0, 1, embedder.name))

    def embedded(done: int, total: int) -> None:
        report(Progress("Bygger sökindex", done, total, embedder.name))

    # How a document is taken apart hangs on these alone; what is as it was in the last run is not looked at again.
    stamps = {key: digest(made_under, part.document, part.reading.id) for key, part in parts.items()}
    index, problem = search.open_or_build(
        folder, list(parts.values()), embedder, report=embedded, stamps=stamps
    )
    index.close()
    if problem:  # the run has made it anew: nothing is lost, and nobody need do anything
        logging.getLogger("assistant").warning("%s", problem.what)
        report(Progress("Sökindex byggt på nytt", 1, 1, problem.what))
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
        models = second(
            case, registry, by_reading, said, stands, summed.summary, left_out, key, settings, memory, report
        )
    report(Progress("Klar", 1, 1))
    return models
