"""A thing that is only counted, a day of something else, words that two others make, and what a table says of every row."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.domain import Document, ReadDocument, Reading
from assistant.inflected import indefinite
from assistant.questions import cells, deciding, figures, telling
from assistant.questions.bags import Bag
from assistant.questions.expected import analyse
from assistant.questions.holding import holds
from assistant.questions.ordering import ordered
from assistant.questions.periods import period_of
from assistant.questions.signs import only_mentioned
from assistant.questions.weighing import Weighing
from assistant.search import build, embedder
from assistant.settings import Settings
from assistant.structure import analyse as structure


def _read(text: str) -> ReadDocument:
    when = datetime(2026, 1, 1, tzinfo=UTC)
    document = Document("bro.txt", "bro.txt", "", len(text), when, "", "")
    reading = Reading(id="r-bro", document_id="bro.txt", reader="test", text=text)
    return ReadDocument(document, reading, structure(document, reading))


def _signs(question: str, text: str, whole: bool = True) -> dict[str, float]:
    asked, bag = analyse(question), Bag(text)
    return telling.of(asked, text, [bag.holds(term.word) for term in asked.terms], whole)


@pytest.mark.parametrize(
    ("question", "text", "only"),
    [
        ("Vilka två kajer har pekats ut?", "De två kajerna är nu utpekade.", True),
        ("Vilka är de två kajer som byggs om?", "I år ska 2 av kajerna byggas om.", True),
        ("Vilka fyra lag börjar öva i maj?", "I maj börjar fyra av hamnens lag öva.", True),
        ("Vilka två kajer har pekats ut?", "De två kajerna, norra och södra, är utpekade.", False),
        ("Vilka två kajer har pekats ut?", "De två kajerna heter Olskroken och Tången.", False),
        ("Vilka tre kajer byggs om?", "De två kajerna är nu utpekade.", False),
        ("Vilka kajer byggs om?", "De två kajerna är nu utpekade.", False),
    ],
)
def test_things_that_are_as_many_as_asked_are_not_told_by_that(question: str, text: str, only: bool) -> None:
    assert telling.only_counted(question, text) is only


def test_what_is_only_counted_is_refused_unless_the_next_sentence_tells(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(deciding, "doubt", lambda *_: 0.0)
    question = "Vilka två kajer har pekats ut?"
    for text, told in (
        ("De två kajerna är nu utpekade av hamnchefen. Arbetet pågår hela året.", False),
        ("De två kajerna är nu utpekade av hamnchefen. Det är Olskroken och Tången.", True),
    ):
        part = _read(f"Kajerna\n\n{text}\n")
        index = build(tmp_path / str(told), [part], embedder(Settings(embedding_model="embedded")))
        weighing = Weighing(analyse(question), index, {part.reading.id: part})
        ranked = ordered(weighing, index.search(question, 20))
        first = [one for one in ranked if one.text.startswith("De två")]
        assert deciding.answered(weighing, first) is told
        index.close()


def test_the_day_of_something_else_lacks_what_was_done() -> None:
    question = "Vilken dag undertecknades hamnavtalet?"
    assert _signs(question, "Den 4 maj övade hamnavtalets parter.")["the act missing"] > 0.9
    assert _signs(question, "Hamnavtalet undertecknades den 4 maj.")["the act missing"] == 0
    assert _signs("Vad kostade hamnavtalet?", "Hamnavtalet är klart.")["the act missing"] == 0


def test_what_a_thing_is_is_told_by_its_noun() -> None:
    question = "Vad är målet med den nya slussen?"
    assert _signs(question, "Målet är att båtarna ska vänta kortare.")["its noun told"] == 1
    assert _signs(question, "Den nya slussen invigs i maj.")["its noun told"] == 0


def test_a_heading_does_not_say_what_came_of_a_thing() -> None:
    question = "Vad kom granskningen av slussen fram till?"
    assert _signs(question, "granskning av slussen och kajen", whole=False)["what, no sentence"] == 1
    assert _signs(question, "Granskningen fann att slussen läcker.")["what, no sentence"] == 0


def test_that_things_are_chosen_does_not_tell_which() -> None:
    asked = analyse("Vilka är de två kajer som har pekats ut?")
    assert asked.focus == "kajer"
    assert only_mentioned(asked, "Kajerna är nu utpekade och arbete pågår.")
    assert not only_mentioned(asked, "Kajerna är Olskroken och Tången.")


@pytest.mark.parametrize(
    ("word", "text", "least", "most"),
    [
        ("helårsprognosen", "Prognos helår maj", 0.8, 0.9),
        ("årsjubileum", "Scenen firar 25 år", 0.7, 0.8),
        ("avtal", "Av tal och sång", 0.0, 0.0),
        ("hemtjänstsystem", "Stadens ekonomisystem", 0.3, 0.45),
        ("hemtjänstsystem", "Systemet är nytt", 0.5, 0.5),
        ("revisorn", "Två revisorer deltog", 1.0, 1.0),
        ("revisorer", "Revisorn deltog", 1.0, 1.0),
    ],
)
def test_words_made_of_others(word: str, text: str, least: float, most: float) -> None:
    assert least <= Bag(text).holds(word) <= most


def test_what_only_looks_like_a_definite_form_stays() -> None:
    assert indefinite("hörn korn moln barn") == "hörn korn moln barn"
    assert indefinite("rektorns motor") == "rektors motor"


@pytest.mark.parametrize(
    "text", ["Slussnämnden, månadsrapport 6(27) om resekostnader", "Resekostnader halvår 1"]
)
def test_a_page_or_a_half_year_is_no_figure(text: str) -> None:
    assert not holds(analyse("Hur stora var resekostnaderna?"), text)


TABLE = """Broarna öppnas oftare än förr, och slussen är full.

Indikator (Månad) Utfall Nov 2024

Utfall Nov 2025

R12 Utfall Nov 2025

Slussningar 61 204 59 318 702 114

Broöppningar 4 118 - 51 092
"""


def _rows() -> dict[str, figures.Row]:
    return {row.label: row for row in figures.rows(_read(TABLE))}


def _cell(question: str, row: figures.Row) -> tuple[str, str] | None:
    asked = analyse(question)
    return cells.cell(asked, row, {term.word: term.weight for term in asked.terms}, period_of(asked.text))


def test_the_corner_of_a_table_is_said_of_every_row() -> None:
    assert {row.corner for row in _rows().values()} == {"Indikator (Månad)"}


def test_twelve_months_are_the_column_r12() -> None:
    row = _rows()["Slussningar"]
    twelve = _cell("Vilket utfall på tolv månader redovisas för slussningar i november 2025?", row)
    assert twelve is not None
    assert twelve[0].endswith("702 114")
    month = _cell("Vilket utfall redovisas för slussningar i november 2025?", row)
    assert month is not None
    assert month[0].endswith("59 318")


def test_a_dash_answers_nothing() -> None:
    row = _rows()["Broöppningar"]
    assert _cell("Vilket utfall redovisas för broöppningar i november 2025?", row) is None
