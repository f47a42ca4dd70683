"""How well texts that report many voices are read: the runner behind `python -m eval prose`.

In: lines of JSON with id and text and, where it is known, rows of respondent, position, kind, also_ok and aliases. Out:
lines of JSON with id and the rows that were read. What is scored is bodies named in the text: crowds ("flertalet
remissinstanser") are written out but nobody can be held to how they are worded.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

from assistant import prose
from assistant.evaluation.items import texts
from assistant.prose.model import Kind
from assistant.prose.rows import name_key

OPPOSITES = {("T", "A"), ("A", "T")}
MOST_ERRORS_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One text as it was read, and what it should have given: None where that is not known."""

    id: str
    text: str
    rows: tuple[prose.Row, ...]
    gold: tuple[Mapping[str, Any], ...] | None

    def record(self) -> dict[str, object]:
        return {
            "id": self.id,
            "rows": [
                {
                    "respondent": row.respondent,
                    "position": row.stance.label,
                    "quote": self.text[row.quote.start : row.quote.end],
                    "kind": row.kind.value,
                    "confidence": row.confidence,
                }
                for row in self.rows
            ],
        }


def run_prose(items: Path, out: Path) -> dict[str, Any]:
    """Reads every text in `items`, writes the rows, and gives the scores if there are labels."""
    inputs = list(texts(items))
    started = time.process_time()
    read = [
        Paragraph(
            str(item["id"]),
            item["text"],
            prose.read(item["text"]),
            tuple(item["rows"]) if "rows" in item else None,
        )
        for item in inputs
    ]
    seconds = time.process_time() - started
    lines = (json.dumps(paragraph.record(), ensure_ascii=False) + "\n" for paragraph in read)
    out.write_text("".join(lines), encoding="utf-8")
    found: dict[str, Any] = {"paragraphs": len(read), "seconds": round(seconds, 3)}
    labelled = [p for p in read if p.gold is not None]
    return found | scores(labelled) if labelled else found


def scores(paragraphs: Sequence[Paragraph]) -> dict[str, Any]:
    """F1 of the named respondents. A row is right when name and stance are; a respondent that is given a second,
    other stance is one error more.

    `f1_loose_names` is the same where a name also counts that differs by a misread letter or an ending.
    """
    return _scores(paragraphs, _strictly) | {"f1_loose_names": _scores(paragraphs, _loosely)["f1"]}


Finder = Callable[[str, Mapping[str, int]], int | None]
"""A name, and the gold rows by their names' keys -> the gold row it names."""


def _strictly(name: str, by_name: Mapping[str, int]) -> int | None:
    return by_name.get(name_key(name))


_ALIKE = 92.0
"""Percent: names that differ by a misread letter or a word's ending."""
_LONG_ENOUGH = 8
"""Letters: abbreviations are alike by chance."""


def _loosely(name: str, by_name: Mapping[str, int]) -> int | None:
    """
    >>> _loosely("Företagaraas Riksorganisation", {"företagarna riksorganisation": 0}), _loosely("TCO", {"lo": 0})
    (0, None)
    """
    at = _strictly(name, by_name)
    key = name_key(name)
    if at is not None or len(key) < _LONG_ENOUGH or not by_name:
        return at
    near = process.extractOne(key, list(by_name), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return by_name[near[0]] if near else None


def _scores(paragraphs: Sequence[Paragraph], find: Finder) -> dict[str, Any]:
    right = said = wanted = names_right = 0
    inversions: list[str] = []
    errors: list[str] = []
    for paragraph in paragraphs:
        gold = _named(paragraph.gold or ())
        by_name = {key: at for at, row in enumerate(gold) for key in row.keys}
        hits: dict[int, set[str]] = {}
        strays = set()
        for row in paragraph.rows:
            if row.kind is not Kind.NAMED:
                continue
            at = find(row.respondent, by_name)
            if at is None:
                strays.add((row.respondent, row.stance.label))
            else:
                hits.setdefault(at, set()).add(row.stance.label)
        wanted += len(gold)
        names_right += len(hits)
        said += len(strays) + sum(len(labels) for labels in hits.values())
        errors += [f"{paragraph.id} för mycket: {name} {label}" for name, label in sorted(strays)]
        for at, one in enumerate(gold):
            labels = hits.get(at, set())
            right += bool(labels & one.accepted)
            if not labels:
                errors.append(f"{paragraph.id} saknas: {one.name} {one.position}")
            for label in sorted(labels - one.accepted):
                errors.append(f"{paragraph.id} {one.name}: {label}, rätt är {'/'.join(sorted(one.accepted))}")
                if (one.position, label) in OPPOSITES:
                    inversions.append(f"{paragraph.id} {one.name}")
    return {
        "named_rows": wanted,
        "precision": round(right / said, 4) if said else 0.0,
        "recall": round(right / wanted, 4) if wanted else 0.0,
        "f1": round(2 * right / (said + wanted), 4) if said + wanted else 0.0,
        "names_f1": round(2 * names_right / (said + wanted), 4) if said + wanted else 0.0,
        "inversions": inversions,
        "errors": errors[:MOST_ERRORS_SHOWN],
    }


@dataclass(frozen=True, slots=True)
class _Gold:
    name: str
    position: str
    accepted: frozenset[str]
    keys: frozenset[str]


def _named(rows: Sequence[Mapping[str, Any]]) -> list[_Gold]:
    """The named rows, each respondent once: a text may state the same stand twice."""
    found: dict[str, _Gold] = {}
    for row in rows:
        if row.get("kind", "named") != "named":
            continue
        names = (row["respondent"], *row.get("aliases", ()))
        inside = [match[1] for name in names for match in [re.search(r"\(([^)]+)\)$", name)] if match]
        keys = frozenset(name_key(name) for name in (*names, *inside))
        accepted = frozenset((row["position"], *row.get("also_ok", ())))
        before = found.get(name_key(row["respondent"]))
        if before:
            keys, accepted = keys | before.keys, accepted | before.accepted
        found[name_key(row["respondent"])] = _Gold(row["respondent"], row["position"], accepted, keys)
    return list(found.values())
