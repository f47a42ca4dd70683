"""`python -m eval questions QUESTIONS.jsonl --docs FOLDER --out PRED.jsonl`: questions of fact against documents.

In: one JSON object a line with id, question, doc (a file's name, or null for all files). Out: id, answer
(at most 300 characters, or null), citations (doc, page or lines, quote of at most 300 characters) and
hits (the ten best passages). Where the questions have gold (answer, evidence) the figures are returned.
"""

from __future__ import annotations

import hashlib
import json
import re
import tempfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant import words
from assistant.domain import Answer, Citation, Document, Hit, ReadDocument
from assistant.evaluation.items import InputError, objects
from assistant.questions import ask
from assistant.search import Index, build, embedder
from assistant.settings import Settings

_HITS = 10
_LONGEST_ANSWER, _LONGEST_QUOTE, _LONGEST_HIT = 300, 300, 1_200


def run_questions(questions: Path, docs: Path, out: Path) -> dict[str, Any]:
    """Answers every question, writes the answers to `out` and returns the figures, where there is gold.

    Files that could not be read stand in the figures under "not read", with why. Raises InputError for questions, files
    or places that cannot be used, before anything is read or written.
    """
    settings = Settings()
    rows = read_questions(questions)
    _check_places(docs, out)
    parts, unread = read_files(docs, settings)
    by_reading = {part.reading.id: part for part in parts}
    by_name = {part.document.name: part.document.id for part in parts}
    missing = sorted({row["doc"] for row in rows if row.get("doc") and row["doc"] not in by_name})
    if missing:
        those = "; ".join(f"{name}: {unread.get(name, 'finns inte.')}" for name in missing)
        raise InputError(f"{questions} frågar om filer som inte kan läsas i {docs}. {those}")
    if not parts:
        those = "; ".join(f"{name}: {why}" for name, why in unread.items())
        raise InputError(f"Det finns ingen fil att läsa i {docs}. {those}".rstrip())
    answered = []
    with tempfile.TemporaryDirectory() as folder:
        index = build(Path(folder), parts, embedder(settings))
        for row in rows:
            within = [by_name[row["doc"]]] if row.get("doc") else None
            answer = ask(row["question"], index, by_reading, within, shown=_HITS)
            answered.append((row, answer, answer.nearest))
        figures = _figures(answered, by_reading, index)
        if unread:
            figures["not read"] = dict(unread)
        index.close()
    lines = [json.dumps(_prediction(*one, by_reading), ensure_ascii=False) for one in answered]
    out.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return figures


def read_questions(path: Path) -> list[dict[str, Any]]:
    """The rows of a file of questions. Raises InputError for one that is none, with its line."""
    rows = []
    for number, row in objects(path):
        if fault := _fault(row):
            raise InputError(f"{path}, rad {number}: {fault}")
        rows.append(row)
    if not rows:
        raise InputError(f"{path} har inga frågor.")
    return rows


def _fault(row: Any) -> str:
    """What is wrong with a row, in Swedish; empty when nothing is."""
    if not isinstance(row, dict):
        return "en rad ska vara ett objekt med id och question."
    if missing := [name for name in ("id", "question") if row.get(name) is None]:
        return f"{' och '.join(missing)} saknas."
    if not isinstance(row["question"], str):
        return "question ska vara text."
    if not isinstance(row.get("doc"), str | None):
        return "doc ska vara en fils namn, eller null för alla filer."
    evidence = row.get("evidence", [])
    if evidence is not None and not (
        isinstance(evidence, list) and all(isinstance(one, str) for one in evidence)
    ):
        return "evidence ska vara en lista av texter."
    if not isinstance(row.get("answer"), str | None):
        return "answer ska vara text, eller null."
    return ""


def _check_places(docs: Path, out: Path) -> None:
    """What would otherwise be found out when all has been answered."""
    if not docs.is_dir():
        raise InputError(f"{docs} är ingen mapp. Ange mappen med handlingarna.")
    if out.is_dir():
        raise InputError(f"{out} är en mapp. Ange en fil att skriva till.")
    if not out.resolve().parent.is_dir():
        raise InputError(f"Mappen {out.parent} finns inte. Skapa den, eller skriv någon annanstans.")


def read_folder(folder: Path, settings: Settings) -> list[ReadDocument]:
    """Every file of a folder that can be read, read and taken apart."""
    return read_files(folder, settings)[0]


def read_files(folder: Path, settings: Settings) -> tuple[list[ReadDocument], dict[str, str]]:
    """Every file of a folder, read and taken apart; and those that could not be read, by name, with why in Swedish.

    A file of which single pages could not be read is among both.
    """
    from assistant.reading import read
    from assistant.structure import analyse

    parts, unread = [], {}
    for path in sorted(path for path in folder.iterdir() if path.is_file()):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        document = Document(
            id=path.name,
            name=path.name,
            sha256=digest,
            size=path.stat().st_size,
            added=datetime.fromtimestamp(0, UTC),
            path=str(path),
            source=str(path),
        )
        result = read(path, document, settings)
        if result.reading is not None:
            parts.append(ReadDocument(document, result.reading, analyse(document, result.reading)))
            if pages := result.reading.unreadable_pages:
                unread[path.name] = f"sidorna {', '.join(str(page.number) for page in pages)} kan inte läsas."
        else:
            unread[path.name] = result.problem.swedish if result.problem else "kan inte läsas."
    return parts, unread


def _prediction(
    row: Mapping[str, Any], answer: Answer, hits: Sequence[Hit], parts: Mapping[str, ReadDocument]
) -> dict[str, Any]:
    citations = [citation for sentence in answer.sentences for citation in sentence.citations]
    return {
        "id": row["id"],
        "answer": _cut(" ".join(s.text for s in answer.sentences), _LONGEST_ANSWER) if answer.found else None,
        "citations": [_citation(citation, parts[citation.reading_id]) for citation in citations],
        "hits": [
            {"doc": parts[hit.citation.reading_id].document.name, "text": _text(hit, parts)} for hit in hits
        ],
    }


def _citation(citation: Citation, part: ReadDocument) -> dict[str, Any]:
    place = part.reading.place(citation)
    where = {"page": place.first} if place.pages else {"lines": [place.first, place.last]}
    return {
        "doc": part.document.name,
        **where,
        "quote": _cut(part.reading.presentable(citation), _LONGEST_QUOTE),
    }


def _text(hit: Hit, parts: Mapping[str, ReadDocument]) -> str:
    return _cut(parts[hit.citation.reading_id].reading.presentable(hit.citation), _LONGEST_HIT)


def _cut(text: str, longest: int) -> str:
    """Whole words, and nothing that the source does not have."""
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0]


# --------------------------------------------------------------------------------------------
# Figures


def _figures(
    answered: Sequence[tuple[Mapping[str, Any], Answer, Sequence[Hit]]],
    parts: Mapping[str, ReadDocument],
    index: Index,
) -> dict[str, Any]:
    gold = [one for one in answered if "evidence" in one[0]]
    answerable = [one for one in gold if one[0]["evidence"]]
    refused_rightly = sum(not row["evidence"] and not answer.found for row, answer, _ in gold)
    refused = sum(not answer.found for _, answer, _ in gold)
    unanswerable = len(gold) - len(answerable)
    wrongly = sum(not answer.found for _, answer, _ in answerable)
    facts = [one for one in answerable if one[0].get("type", "fact") == "fact"]
    figures: dict[str, Any] = {"questions": len(answered), "passages": len(index)}
    if not gold:
        return figures
    precision = refused_rightly / refused if refused else 0.0
    recall = refused_rightly / unanswerable if unanswerable else 0.0
    for k in (1, 5, 10):
        shares = [_recall(row, [_text(hit, parts) for hit in hits[:k]]) for row, _, hits in answerable]
        figures[f"evidence recall@{k}"] = _mean(shares)
    figures |= {
        "fact questions with the evidence or the fact in the answer": _mean(
            [_right(*one[:2]) for one in facts]
        ),
        "fact questions": len(facts),
        "unanswerable precision": round(precision, 3),
        "unanswerable recall": round(recall, 3),
        "unanswerable F1": round(2 * precision * recall / (precision + recall), 3)
        if precision + recall
        else 0.0,
        "wrongly refused": wrongly,
        "answerable": len(answerable),
    }
    return figures


def _recall(row: Mapping[str, Any], texts: Sequence[str]) -> float:
    """The share of the evidence that is in the passages; of a fact any one place is enough."""
    together = " ".join(texts)
    found = [any(_stands_in(evidence, text) for text in [*texts, together]) for evidence in row["evidence"]]
    return float(any(found)) if row.get("type") == "fact" else sum(found) / len(found)


def _right(row: Mapping[str, Any], answer: Answer) -> float:
    """Whether the answer holds the gold evidence, or the words and figures of the gold answer."""
    text = _cut(" ".join(sentence.text for sentence in answer.sentences), _LONGEST_ANSWER)
    if any(_stands_in(evidence, text) for evidence in row["evidence"]):
        return 1.0
    wanted = {
        words.stem(t.word) for t in words.tokens(row.get("answer") or "") if t.word not in words.STOP_WORDS
    }
    held = {words.stem(t.word) for t in words.tokens(text)}
    numbers = {word for word in wanted if word[0].isdigit()}
    return float(bool(wanted) and numbers <= held and len(wanted & held) >= 0.6 * len(wanted))


def _stands_in(evidence: str, text: str) -> bool:
    """Letters and digits in the same order: line breaks, hyphens at line ends and bullets do not count."""
    bare, whole = _bare(evidence), _bare(text)
    if bare in whole:
        return True
    wanted = [token.word for token in words.tokens(evidence)]
    held = {token.word for token in words.tokens(text)}
    return len(wanted) >= 4 and sum(word in held for word in wanted) >= 0.9 * len(wanted)


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", words.normalise(text).lower())


def _mean(values: Sequence[float]) -> float:
    return round(sum(values) / len(values), 3) if values else 0.0
