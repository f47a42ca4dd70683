"""Questions of fact: answered in the documents' own words, or not at all."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.domain import Document, Origin, ReadDocument, Reading
from assistant.evaluation.questions import run_questions
from assistant.questions import ask
from assistant.questions.expected import Kind, analyse, questions_in
from assistant.search import Index, build, embedder
from assistant.settings import Settings
from assistant.structure import analyse as structure

BOAT = """Tjänsteutlåtande
Handläggare
Siv Exempelsson
Telefon 010-000 00 00

Yttrande över förslag till ny båttrafik

Bakgrund

Trafiknämnden fick den 3 mars 2025 förslaget om båttrafik över Norrfjärden på remiss. Linjen ska enligt
förslaget börja trafikeras den 1 maj 2027. Tolv hållplatser har utretts.

Kostnader

Trafiken beräknas kosta 14,5 miljoner kronor per år. Kostnaden för bryggorna är 3 miljoner kronor.

Bedömning

Nämnden avstyrker att linjen går vintertid eftersom isen gör turerna osäkra. Nämnden anser att turerna i
stället bör samordnas med busslinje 62.
"""
LIBRARY = """Yttrande om meröppet bibliotek

Bedömning

Kulturnämnden tillstyrker att biblioteket hålls öppet även på kvällar utan personal. Antalet besök beräknas öka
med 20 procent. Nämnden påminner om att lokalen behöver larm.
"""


def made(name: str, text: str) -> ReadDocument:
    document = Document(
        id=name,
        name=name,
        sha256="",
        size=len(text),
        added=datetime(2026, 1, 1, tzinfo=UTC),
        path="",
        source="",
    )
    reading = Reading(id=f"r-{name}", document_id=name, reader="test", text=text)
    return ReadDocument(document, reading, structure(document, reading))


PARTS = {part.reading.id: part for part in (made("båt.txt", BOAT), made("bibliotek.txt", LIBRARY))}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return build(
        tmp_path_factory.mktemp("index"), list(PARTS.values()), embedder(Settings(embedding_model="embedded"))
    )


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Vad beräknas båttrafiken kosta per år?", "14,5 miljoner kronor"),
        ("När ska båtlinjen börja trafikeras?", "1 maj 2027"),
        ("Varför avstyrker nämnden att linjen går vintertid?", "isen gör turerna osäkra"),
        ("Vilken busslinje bör turerna samordnas med?", "busslinje 62"),
        ("Med hur många procent beräknas antalet besök öka?", "20 procent"),
        ("Hur många hållplatser har utretts?", "Tolv hållplatser"),
        ("Vem är handläggare för yttrandet om båttrafik?", "Siv Exempelsson"),
    ],
)
def test_facts_are_answered_with_the_sentence_that_holds_them(index: Index, question: str, fact: str) -> None:
    answer = ask(question, index, PARTS)
    assert answer.found
    assert fact in answer.sentences[0].text


@pytest.mark.parametrize(
    "question",
    [
        "Vad säger utlåtandet om barns rättigheter?",
        "Hur många arbetstimmar sparas med båttrafiken?",
        "Vem vann upphandlingen av båtarna?",
        "När öppnade biblioteket i Sundsvall?",
        "Vad kostar larmet i biblioteket?",
        "Vilken statistik om barnäktenskap redovisas?",
        "?",
    ],
)
def test_what_is_not_there_is_not_answered(index: Index, question: str) -> None:
    answer = ask(question, index, PARTS)
    assert not answer.found
    assert answer.sentences == ()


def test_nearest_passages_are_shown_as_nearest_when_there_is_no_answer(index: Index) -> None:
    answer = ask("Hur många arbetstimmar sparas med båttrafiken?", index, PARTS)
    assert not answer.found
    assert answer.nearest[0].document_id == "båt.txt"


def test_every_sentence_is_the_source_to_the_letter(index: Index) -> None:
    for question in (
        "Vad beräknas båttrafiken kosta per år?",
        "Vem är handläggare för yttrandet om båttrafik?",
    ):
        for sentence in ask(question, index, PARTS).sentences:
            assert sentence.origin is Origin.EXTRACT
            (citation,) = sentence.citations
            assert sentence.text == PARTS[citation.reading_id].reading.presentable(citation)


def test_a_question_to_one_document_is_answered_from_that_one_only(index: Index) -> None:
    assert not ask("Vad beräknas båttrafiken kosta per år?", index, PARTS, ["bibliotek.txt"]).found
    answer = ask("Vad anser nämnden om öppet bibliotek på kvällar?", index, PARTS, ["bibliotek.txt"])
    assert {hit.document_id for hit in answer.nearest} == {"bibliotek.txt"}


def test_two_questions_in_one_get_two_answers(index: Index) -> None:
    question = "Vad beräknas båttrafiken kosta per år, och när ska linjen börja trafikeras?"
    together = " ".join(sentence.text for sentence in ask(question, index, PARTS).sentences)
    assert "14,5 miljoner" in together
    assert "1 maj 2027" in together


def test_same_question_same_answer(index: Index) -> None:
    question = "Varför avstyrker nämnden att linjen går vintertid?"
    assert ask(question, index, PARTS) == ask(question, index, PARTS)


def test_a_document_taken_away_since_the_index_was_made_gives_no_answer(index: Index) -> None:
    assert not ask("Vad beräknas båttrafiken kosta per år?", index, {}).found


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Hur många svarade?", Kind.FIGURE),
        ("Hur stort belopp föreslås?", Kind.MONEY),
        ("Hur stor andel av eleverna berörs?", Kind.SHARE),
        ("När träder lagen i kraft?", Kind.DATE),
        ("Vem undertecknar svaret?", Kind.PERSON),
        ("Vilka myndigheter avstyrker?", Kind.BODY),
        ("Varför avstyrker nämnden?", Kind.REASON),
        ("Vad anser nämnden om tidplanen?", Kind.OPEN),
        ("Vad hände när nämnden prövade ärendet?", Kind.OPEN),
    ],
)
def test_what_is_asked_for(question: str, kind: Kind) -> None:
    assert analyse(question).kind is kind


def test_a_relative_clause_is_no_second_question() -> None:
    assert len(questions_in("Vad säger nämnden om de barn och unga vilka berörs?")) == 1


def test_the_runner_writes_what_it_promises(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "båt.txt").write_text(BOAT, "utf-8")
    (docs / "bibliotek.txt").write_text(LIBRARY, "utf-8")
    rows = [
        {
            "id": "1",
            "doc": "båt.txt",
            "question": "Vad beräknas båttrafiken kosta per år?",
            "answer": "14,5 miljoner kronor",
            "evidence": ["Trafiken beräknas kosta 14,5 miljoner kronor per år."],
            "type": "fact",
        },
        {
            "id": "2",
            "doc": None,
            "question": "Vad säger utlåtandet om barns rättigheter?",
            "answer": None,
            "evidence": [],
        },
    ]
    questions, out = tmp_path / "q.jsonl", tmp_path / "p.jsonl"
    questions.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
    figures = run_questions(questions, docs, out)
    first, second = (json.loads(line) for line in out.read_text("utf-8").splitlines())
    assert "14,5 miljoner" in first["answer"]
    assert first["citations"][0]["doc"] == "båt.txt"
    assert first["citations"][0]["lines"] == [15, 15]
    assert second["answer"] is None
    assert second["citations"] == []
    assert second["hits"]
    assert figures["evidence recall@5"] == figures["unanswerable F1"] == 1.0


def test_a_document_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    questions = tmp_path / "q.jsonl"
    questions.write_text(json.dumps({"id": "1", "doc": "saknas.pdf", "question": "Vad?"}), "utf-8")
    (tmp_path / "docs").mkdir()
    with pytest.raises(ValueError, match=r"saknas\.pdf"):
        run_questions(questions, tmp_path / "docs", tmp_path / "out.jsonl")


@pytest.mark.slow
def test_the_real_reports(shared: Path, tmp_path: Path) -> None:
    data = shared / "data"
    figures = run_questions(data / "questions_dev.jsonl", data / "seeds", tmp_path / "out.jsonl")
    assert figures["evidence recall@5"] >= 0.9
    assert figures["unanswerable F1"] >= 0.85
    assert figures["wrongly refused"] <= 2
    assert figures["fact questions with the evidence or the fact in the answer"] >= 0.8
