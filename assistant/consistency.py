"""Same input, same output: the last run's input run twice more, once with the documents in another order.

Nothing that is remembered is used, and nothing is kept: what the steps make is compared result by result.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from assistant import intake, pipeline
from assistant.domain import Attachment, Document
from assistant.runs import Adopt, Filed, Prepared, Report, Snapshot, Summed
from assistant.settings import Settings
from assistant.store import codec


@dataclass(frozen=True, slots=True)
class Difference:
    """One result that came out in two ways. Swedish, for people."""

    where: str
    first: str
    other: str


@dataclass(frozen=True, slots=True)
class Consistency:
    """What two runs of the same input made, beside a first."""

    results: int
    """How many results were compared, each time."""
    again: tuple[Difference, ...]
    """Against the same run once more."""
    shuffled: tuple[Difference, ...]
    """Against a run with the documents in another order."""

    @property
    def same(self) -> bool:
        return not self.again and not self.shuffled


class _Fresh:
    """A memory that remembers nothing from before, and holds what one run makes."""

    def __init__(self) -> None:
        self.made: dict[tuple[str, str], object] = {}

    def recall(self, step: str, key: str, input_hash: str, kind: Any) -> None:
        return None

    def keep(self, step: str, key: str, input_hash: str, value: object, kind: Any) -> None:
        self.made[step, key] = value


def check(snapshot: Snapshot, settings: Settings, files: Path, report: Report) -> Consistency:
    """Run `snapshot` three times, the third time shuffled, and compare. `files` as for `pipeline.run`."""
    first = _run(snapshot, settings, files, report)
    again = _run(snapshot, settings, files, report)
    # By hash: another order, the same one each time, that has nothing to do with the first.
    documents = tuple(sorted(snapshot.documents, key=lambda document: (document.sha256, document.id)))
    shuffled = _run(replace(snapshot, documents=documents), settings, files, report)
    return Consistency(len(first), tuple(_differences(first, again)), tuple(_differences(first, shuffled)))


def _run(snapshot: Snapshot, settings: Settings, files: Path, report: Report) -> Mapping[str, str]:
    """Each result under a name for people, as text."""
    memory = _Fresh()
    with tempfile.TemporaryDirectory(prefix="remiss-") as folder:
        pipeline.run(snapshot, settings, files, Path(folder), memory, _adopting(snapshot.documents), report)
    names = {document.id: document.name for document in snapshot.documents}
    return {
        where: text
        for (step, key), value in memory.made.items()
        for where, text in _said(step, key, value, names)
    }


def _adopting(documents: Sequence[Document]) -> Adopt:
    """Finds the document that an attachment became in the run whose input this is; None had been taken out of it."""

    def adopt(parent: Document, attachment: Attachment) -> Document | None:
        source = intake.inside(parent, attachment.name)
        for known in documents:
            if (known.parent_id, known.source) == (parent.id, source):
                return known
        return None

    return adopt


def _said(step: str, key: str, value: object, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if isinstance(value, Snapshot):
        return  # the input
    if isinstance(value, Prepared):
        yield f"läsningen av {names.get(key, key)}", codec.dump(value)
    elif isinstance(value, Filed):
        registry = value.registry
        for respondent in registry.respondents:
            yield f"remissinstansen {respondent.name}", codec.dump(respondent)
        for submission in registry.submissions:
            yield f"svaret {submission.id}", codec.dump(submission)
        yield "registret", codec.dump(sorted(map(codec.dump, value.items)))
    elif step == "visited":
        yield f"språkmodellens läsning av svaret {key}", codec.dump(value)
    elif isinstance(value, Summed):
        summary = value.summary
        by = ", formulerad av språkmodellen" if step == "model" else ""
        for one in summary.respondents:
            yield f"sammanfattningen av {', '.join(one.respondent_ids)}{by}", codec.dump(one)
        yield f"sammanfattningen i stort{by}", codec.dump(replace(summary, respondents=()))
        yield f"sammanfattningens anmärkningar{by}", codec.dump(sorted(map(codec.dump, value.items)))
    else:
        joined = ", när det anslutit sig till ett annat" if step == "joined" else ""
        yield f"ställningstagandena i svaret {key}{joined}", codec.dump(value)


def _differences(first: Mapping[str, str], other: Mapping[str, str]) -> Iterator[Difference]:
    for where in sorted({*first, *other}):
        one, two = first.get(where, ""), other.get(where, "")
        if one != two:
            at = next(
                (i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two))
            )
            yield Difference(where, one[max(0, at - 40) : at + 80], two[max(0, at - 40) : at + 80])
