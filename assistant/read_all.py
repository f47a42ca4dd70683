"""Every document of a case is read, and every document found inside one."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from assistant.domain import Attachment, Document, Problem, ReviewItem, ReviewKind
from assistant.meanwhile import Meanwhile
from assistant.readers import Pending, Read, Readers
from assistant.runs import Adopt, Memory, Prepared, Progress, Report, digest
from assistant.settings import Settings
from assistant.swedish import counted


def read_all(
    documents: Sequence[Document],
    settings: Settings,
    ground: str,
    files: Path,
    memory: Memory,
    adopt: Adopt,
    report: Report,
    meanwhile: Meanwhile,
) -> tuple[tuple[Document, ...], dict[str, Prepared]]:
    """Every document, and every document found inside one. None is left out, whatever is in it.

    Read side by side, kept in order: what comes of it does not hang on which is done first. `meanwhile` begins when
    there is something to wait for.
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
                meanwhile.begin()
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
        if child is None:
            continue
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
