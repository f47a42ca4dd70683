"""Questions in other words than the text: what they ask for, what tells, and what holds it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from assistant import words
from assistant.domain import Document, ReadDocument, Reading
from assistant.questions import ask, cells, figures
from assistant.questions.candidates import candidates
from assistant.questions.expected import Kind, analyse, questions_in
from assistant.questions.holding import holds, plain
from assistant.questions.periods import period_of
from assistant.search import Index, build, embedder
from assistant.settings import Settings
from assistant.structure import analyse as structure

LOCK = """Årsrapport 2025 för slusskontoret

Personal

Slusskontorets personalvolym har under året minskat med 4,2 årsarbetare. Till sommaren utlystes 11 lediga jobb.
Medlarna lämnade samtalen om ett löneavtal i oktober 2025. Kontoret har cirka 30 kanoter.

Trafik

Den nya portens drivning försenades på grund av att delarna blev kvar i tullen. Slussvakterna har mött båtlagen.
Under året höjdes vattennivån i bassängen till en trea på en femgradig skala.

Sara Lindqvist

Omar Haddad

Enhetschef för slussen

Hamndirektör

"""


def _read(text: str) -> ReadDocument:
    document = Document(
        id="sluss.txt",
        name="sluss.txt",
        sha256="",
        size=len(text),
        added=datetime(2026, 1, 1, tzinfo=UTC),
        path="",
        source="",
    )
    reading = Reading(id="r-sluss", document_id="sluss.txt", reader="test", text=text)
    return ReadDocument(document, reading, structure(document, reading))


@pytest.fixture(scope="module")
def lock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Index, dict[str, ReadDocument]]]:
    part = _read(LOCK)
    index = build(tmp_path_factory.mktemp("sluss"), [part], embedder(Settings(embedding_model="embedded")))
    yield index, {part.reading.id: part}
    index.close()


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Hur mycket krympte slusskontorets bemanning 2025, räknat i årsarbetare?", "4,2 årsarbetare"),
        ("Hur många lediga tjänster utlystes till sommaren?", "11 lediga jobb"),
        ("Vad gjorde att portens drivning blev försenad?", "kvar i tullen"),
    ],
)
def test_other_words_for_the_same_are_answered(
    lock: tuple[Index, dict[str, ReadDocument]], question: str, fact: str
) -> None:
    answer = ask(question, *lock)
    assert answer.found
    assert fact in answer.sentences[0].text


@pytest.mark.parametrize(
    "question",
    ["Hur många besökare hade slussen under året?", "Vilken advokatbyrå företräder slusskontoret i tvisten?"],
)
def test_what_is_not_told_is_refused(lock: tuple[Index, dict[str, ReadDocument]], question: str) -> None:
    assert not ask(question, *lock).found


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Vad gjorde att färjan ställdes in?", Kind.REASON),
        ("Hur kommer det sig att bron är stängd?", Kind.REASON),
        ("Av vilka skäl avslogs ansökan?", Kind.REASON),
        ("Vad ligger bakom ökningen?", Kind.REASON),
        ("Från när till när var bron avstängd?", Kind.DATE),
        ("Till och med vilket år gäller tillståndet?", Kind.DATE),
        ("Vad betalar kommunen årligen till hamnen?", Kind.MONEY),
        ("Vad är den totala budgeten för bron?", Kind.MONEY),
    ],
)
def test_what_is_asked_for(question: str, kind: Kind) -> None:
    assert questions_in(question) == (question,)
    assert analyse(question).kind is kind


@pytest.mark.parametrize(
    ("question", "counted"),
    [
        ("Hur många väntas delta i simkursen?", ""),
        ("Hur många brandförebyggande tillsyner gjordes?", "tillsyner"),
        ("Hur många anställda slutade?", "anställda"),
    ],
)
def test_what_is_counted_is_no_verb_and_no_adjective(question: str, counted: str) -> None:
    assert analyse(question).counted == counted


def test_who_is_asked_for_by_role_and_not_by_a_clause() -> None:
    assert analyse("Vem skötte museet som regionen ska driva?").focus == ""
    assert analyse("Vem skriver under som hamndirektör?").focus == "hamndirektör"
    assert analyse("Vem är tillfällig rektor på skolan?").focus == "rektor"


def test_everyday_words_weigh_little_however_seldom_offices_write_them() -> None:
    weights = {
        term.word: term.weight for term in analyse("Hur många hann man fylla efter omorganisationen?").terms
    }
    assert weights["fylla"] < 2 < weights["omorganisationen"]
    assert {term.word: term.weight for term in analyse("Vilka yrken saknas?").terms}["yrken"] > 2


def test_another_word_for_what_is_counted_holds_it_though_not_plainly() -> None:
    asked = analyse("Hur många underställda har en rektor?")
    text = "Riktvärdet är 20 medarbetare för en rektor."
    assert holds(asked, text)
    assert not plain(asked, text)
    assert plain(asked, "En rektor har 20 underställda.")
    assert not holds(asked, "Riktvärdet är 20 kronor för en rektor.")


def test_the_number_of_an_action_counts_nothing() -> None:
    asked = analyse("Hur många kom till seminariet?")
    assert not holds(asked, "Seminariet hör till insats 2.3 i planen.")
    assert holds(asked, "Till seminariet kom 45.")


def test_millions_are_counted_and_millions_of_kronor_are_a_sum() -> None:
    asked = analyse("Hur många passagerare hade linjen?")
    assert holds(asked, "Linjen hade 1,5 miljoner passagerare.")
    assert not holds(asked, "Linjen fick 1,5 miljoner kronor för passagerare.")


def test_the_level_of_something_may_be_written_in_letters() -> None:
    asked = analyse("Hur hög är vattennivån?")
    assert holds(asked, "Vattennivån är en trea, alltså tre på en femgradig skala.")


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("sammanträdet", ()),
        ("handläggare", ()),
        ("ändringar", ()),
        ("konsekvenser", ()),
        ("cykelbanor", ("cykel", "ban")),
        ("elbilar", ("el", "bil")),
        ("telefoniavtal", ("telefoni", "avtal")),
        ("ordningsvakter", ("ordning", "vakt")),
    ],
)
def test_parts_of_compounds_are_words(word: str, parts: tuple[str, ...]) -> None:
    assert words.parts(word) == parts


def test_three_parts_are_found_one_by_one_and_two_together() -> None:
    found = words.parts("bostadsrättsförening")
    assert {
        words.stem("bostad"),
        words.stem("rätt"),
        words.stem("bostadsrätt"),
        words.stem("förening"),
    } <= set(found)


def test_of_two_names_and_two_titles_the_last_name_is_not_given_the_first_title(
    lock: tuple[Index, dict[str, ReadDocument]],
) -> None:
    index, parts = lock
    said = [
        " ".join(one.text.split()) for one in candidates(index.search("enhetschef för slussen", 10), parts)
    ]
    assert not any(text == "Omar Haddad Enhetschef för slussen" for text in said)


def test_what_names_the_first_rows_of_a_table_names_none_after_them() -> None:
    text = """Tabell

Resultat, tkr Prognos helår maj Budgetavvikelse ack Budgetavvikelse mars

Stödtjänster

- Växel 2,0 2,5 2,9

- Post 2,3 4,9 3,8

Hamnavdelningen 6,8 8,2 7,2

varav

Personalkostnader 3,1 4,0 4,4
"""
    groups = {row.label: row.group for row in figures.rows(_read(text))}
    assert groups["Växel"] == groups["Post"] == "Stödtjänster"
    assert groups["Hamnavdelningen"] == groups["Personalkostnader"] == ""


def test_an_empty_cell_is_not_answered_by_the_rest_of_its_row() -> None:
    names = ("Utfall 2024", "Utfall 2025", "Budget 2025")
    row = figures.Row("Isbrytning", "", ("3 020", "2 900"), (names[0], names[2]), names, "", (0,), ())
    asked = analyse("Vad var utfallet 2025 för isbrytning?")
    weights = {term.word: term.weight for term in asked.terms}
    assert cells.cell(asked, row, weights, period_of(asked.text)) is None
    budget = analyse("Vad var budgeten 2025 för isbrytning?")
    weights = {term.word: term.weight for term in budget.terms}
    assert cells.cell(budget, row, weights, period_of(budget.text)) == (
        "Isbrytning, Budget 2025: 2 900",
        "Budget 2025",
    )


def test_rights_are_no_everyday_word_though_right_is() -> None:
    weights = {term.word: term.weight for term in analyse("Vad säger svaret om fåglars rättigheter?").terms}
    assert weights["rättigheter"] > 2


def test_what_is_said_of_half_a_topic_is_no_answer(lock: tuple[Index, dict[str, ReadDocument]]) -> None:
    assert not ask("Vad säger rapporten om slussvakternas pensioner?", *lock).found
    assert not ask("Vad säger rapporten om kanoternas försäkring?", *lock).found
