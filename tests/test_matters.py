"""What a free question is about: the matter fills a cell, the frame around it never does."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from assistant import questions
from assistant.domain import (
    DocumentRole,
    Filing,
    ReadDocument,
    Registry,
    Respondent,
    RespondentState,
    Submission,
)
from assistant.questions import AnswerState
from assistant.questions.expected import analyse
from assistant.questions.families import kin
from assistant.questions.matters import matter
from assistant.search import build, embedder
from assistant.settings import Settings
from tests.test_questions import made

LETTERS = {
    "ridklubben": "Yttrande\n\nBedömning\n\nRidvägen längs ån måste finnas kvar, annars får våra ryttare rida på landsvägen.\n",
    "tågbolaget": "Yttrande\n\nBedömning\n\nTågtrafiken påverkas av byggtiden. Perrongen behöver förlängas innan arbetet börjar.\n",
    "nämnden": "Yttrande\n\nBedömning\n\nNämndens verksamhet påverkas av beslutet. Arbetsutskottet hade sammanträde i maj och lagen träder i kraft senare.\n",
    "föreningen": "Yttrande\n\nBedömning\n\nVi tillstyrker förslaget i dess helhet.\n\nReservation\n\nAnna Ek reserverar sig: fjällstigen förstörs av alla hästar.\n",
}


@pytest.mark.parametrize(
    ("asked", "there", "held"),
    [
        ("fiskare", "fisket i sjön", True),
        ("cyklister", "en ny cykelväg", True),
        ("cyklister", "han cyklade hem", True),
        ("cyklister", "elcyklar", True),
        ("cyklister", "bilister", False),
        ("busstrafiken", "bussarna", True),
        ("bussarna", "busshållplatsen", True),
        ("vattnet", "vattendrag och grundvatten", True),
        ("handeln", "detaljhandel", True),
        ("handeln", "förslaget handlar om vägar", False),
        ("handeln", "handläggaren", False),
        ("träden", "lagen träder i kraft", False),
        ("träden", "styrelsens sammanträde", False),
        ("träden", "trädplantering", True),
        ("bilar", "en bilaga", False),
        ("bilar", "lastbilen", True),
        ("samerna", "samhället och verksamheten", False),
        ("samerna", "samebyar", True),
        ("parken", "parkeringen", False),
        ("naturreservaten", "ett reservat", True),
        ("driften", "de som arbetar där", False),
        ("kostar", "merkostnaden", True),
    ],
)
def test_kin_is_told_by_spelling_and_meaning(asked: str, there: str, held: bool) -> None:
    assert (kin(asked, there) >= 0.5) is held


@pytest.mark.parametrize(
    ("question", "about"),
    [
        ("Hur påverkas ryttare?", {"ryttare"}),
        ("Vad händer med perrongerna?", {"perrongerna"}),
        ("Vad tycker Ridklubben om stigarna?", {"stigarna"}),
        ("Vilka risker ser ni med broarna?", {"broarna"}),
        ("Vilka risker finns?", {"risker"}),
        ("Vad kostar förslaget?", {"kostar"}),
        ("Vad kostar bryggan per år?", {"bryggan"}),
        ("Hur ska intäkterna fördelas?", {"intäkterna"}),
        ("Vad tycker ni?", set()),
    ],
)
def test_the_matter_is_the_thing_and_not_the_frame(question: str, about: set[str]) -> None:
    assert set(matter(analyse(question), {}).words) == about


def cells(tmp_path: Path, *asked: str) -> dict[tuple[str, str], questions.MatrixCell]:
    parts: dict[str, ReadDocument] = {}
    for name, text in LETTERS.items():
        part = made(f"{name}.txt", text)
        parts[part.reading.id] = part
    index = build(tmp_path, list(parts.values()), embedder(Settings(embedding_model="embedded")))
    registry = Registry(
        tuple(Respondent(one, one.title()) for one in LETTERS),
        tuple(Submission(one, (one,), (f"{one}.txt",)) for one in LETTERS),
        tuple(Filing(f"{one}.txt", DocumentRole.SUBMISSION_PART, (one,)) for one in LETTERS),
        dict.fromkeys(LETTERS, RespondentState.ANSWERED),
    )
    found = questions.matrix(asked, index, parts, registry, {})
    return {
        (row.respondent_id, question): cell
        for row in found.rows
        for question, cell in zip(found.questions, row.cells, strict=True)
    }


def test_a_cell_speaks_of_the_matter_and_never_of_the_verb_alone(tmp_path: Path) -> None:
    riders, trains = "Hur påverkas ridningen?", "Vad händer med tågen?"
    found = cells(tmp_path, riders, trains)
    assert found["ridklubben", riders].sentences[0].text.startswith("Ridvägen längs ån")
    assert found["nämnden", riders].state is AnswerState.NOT_TAKEN_UP
    assert found["tågbolaget", riders].state is AnswerState.NOT_TAKEN_UP
    assert found["tågbolaget", trains].sentences[0].text == "Tågtrafiken påverkas av byggtiden."
    assert found["nämnden", trains].state is AnswerState.NOT_TAKEN_UP


@pytest.mark.parametrize(
    ("name", "question"),
    [("Ridlärarna Norr", "Hur påverkas ridlärarna?"), ("Vikbolands kommun", "Hur påverkas kommunerna?")],
)
def test_who_writes_is_not_what_they_write_about(tmp_path: Path, name: str, question: str) -> None:
    says = name.split(maxsplit=1)[0] if name.endswith("Norr") else f"{name} är positiv. Kommunen"
    part = made(
        "svar.txt", f"Yttrande\n\nBedömning\n\n{says} avstyrker förslaget om den nya vägen i dalen.\n"
    )
    index = build(tmp_path, [part], embedder(Settings(embedding_model="embedded")))
    registry = Registry(
        (Respondent("x", name),),
        (Submission("x", ("x",), ("svar.txt",)),),
        (Filing("svar.txt", DocumentRole.SUBMISSION_PART, ("x",)),),
        {"x": RespondentState.ANSWERED},
    )
    found = questions.matrix([question], index, {part.reading.id: part}, registry, {})
    assert found.rows[0].cells[0].state is AnswerState.NOT_TAKEN_UP


def test_what_only_members_say_is_no_answer_and_is_told(tmp_path: Path) -> None:
    question = "Vad händer med fjällstigarna?"
    cell = cells(tmp_path, question)["föreningen", question]
    assert cell.state is AnswerState.NOT_TAKEN_UP
    assert cell.nearest
    assert "reservation" in cell.note


def test_where_the_matter_stands_without_what_is_asked_that_is_told(tmp_path: Path) -> None:
    question = "När ska perrongen vara klar?"
    cell = cells(tmp_path, question)["tågbolaget", question]
    assert cell.state is AnswerState.NOT_TAKEN_UP
    assert cell.nearest
    assert cell.note == "Nämner saken, men inte det som frågan gäller."


def test_fifteen_answers_and_ten_questions_take_seconds(tmp_path: Path) -> None:
    filler = "Nämnden anser att vägarna bör underhållas och att broarna lagas innan vintern kommer. " * 4
    parts = {
        part.reading.id: part
        for part in (
            made(f"{n}.txt", "Yttrande\n\nBedömning\n\n" + "\n\n".join([filler] * 20)) for n in range(15)
        )
    }
    names = [f"{n}" for n in range(15)]
    registry = Registry(
        tuple(Respondent(one, one) for one in names),
        tuple(Submission(one, (one,), (f"{one}.txt",)) for one in names),
        tuple(Filing(f"{one}.txt", DocumentRole.SUBMISSION_PART, (one,)) for one in names),
        dict.fromkeys(names, RespondentState.ANSWERED),
    )
    index = build(tmp_path, list(parts.values()), embedder(Settings(embedding_model="embedded")))
    things = ["hästar", "båtar", "broar", "vägar", "hus", "skolor", "vatten", "skogar", "hamnar", "gruvor"]
    began = time.perf_counter()
    found = questions.matrix([f"Hur påverkas {one}?" for one in things], index, parts, registry, {})
    assert time.perf_counter() - began < 20
    assert all(len(row.cells) == len(things) for row in found.rows)
