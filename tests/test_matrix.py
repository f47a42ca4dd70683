"""Questions put to every answer: each cell an answer with its source, "tar inte upp frågan", or "oläsbar"."""

from __future__ import annotations

import io
import json
import re
import time
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant import cli, questions
from assistant.domain import (
    Citation,
    CitedSentence,
    DocumentRole,
    Filing,
    Origin,
    ReadDocument,
    Registry,
    Respondent,
    RespondentState,
    SectionKind,
    Span,
    Stance,
    Submission,
    UnreadablePage,
)
from assistant.questions import AnswerState, Within
from assistant.questions.picking import pick
from assistant.questions.topics import TOPICS, topic
from assistant.search import Index, build, embedder
from assistant.settings import Settings
from tests.test_questions import made

SCHOOL = """Yttrande över förslaget om ny skolgård

Bakgrund

Utredningen bedömer att kostnaderna blir 40 miljoner kronor för kommunerna.

Ställningstagande

Nämnden tillstyrker förslaget. Eleverna får en säkrare väg till skolan och de yngsta barnen mer plats att leka.

Ekonomiska konsekvenser

Förslaget ryms inom befintlig ram. Merkostnaden beräknas till 3,2 miljoner kronor per år.
"""
HARBOUR = """Barn- och utbildningsnämnden

Yttrande över förslaget om ny skolgård

Bedömning

Barn- och utbildningsnämnden tillstyrker förslaget. Lagen bör träda i kraft först den 1 januari 2029.
Personalens arbetsmiljö påverkas inte.
"""


@pytest.fixture(scope="module")
def parts() -> dict[str, ReadDocument]:
    return {part.reading.id: part for part in (made("skola.txt", SCHOOL), made("hamn.txt", HARBOUR))}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory, parts: dict[str, ReadDocument]) -> Index:
    return build(
        tmp_path_factory.mktemp("index"), list(parts.values()), embedder(Settings(embedding_model="embedded"))
    )


def registry(*unreadable: str) -> Registry:
    people = tuple(Respondent(one, one.title()) for one in ("skola", "hamn", "tyst", "skadad"))
    submissions = (
        Submission("s1", ("skola",), ("skola.txt", *unreadable)),
        Submission("s2", ("hamn",), ("hamn.txt",)),
    )
    filings = tuple(
        Filing(one, DocumentRole.SUBMISSION_PART, (who,))
        for one, who in (("skola.txt", "skola"), ("hamn.txt", "hamn"))
    )
    states = {
        "skola": RespondentState.ANSWERED,
        "hamn": RespondentState.ANSWERED,
        "tyst": RespondentState.NO_ANSWER,
        "skadad": RespondentState.UNREADABLE,
    }
    return Registry(
        people, submissions, (*filings, Filing("trasig.pdf", DocumentRole.UNREADABLE, ("skadad",))), states
    )


def asked(
    index: Index, parts: dict[str, ReadDocument], *those: str, of: Registry | None = None
) -> dict[tuple[str, str], questions.MatrixCell]:
    found = questions.matrix(those, index, parts, of or registry(), {})
    return {
        (row.respondent_id, question): cell
        for row in found.rows
        for question, cell in zip(found.questions, row.cells, strict=True)
    }


def test_every_cell_is_an_answer_or_says_why_not(index: Index, parts: dict[str, ReadDocument]) -> None:
    found = questions.matrix(
        [one.name for one in TOPICS] + ["Vad kostar det per år?"], index, parts, registry(), {}
    )
    assert [row.respondent_id for row in found.rows] == ["skola", "hamn", "skadad"]
    assert found.silent == ("tyst",)
    assert len(found.questions) == len(TOPICS) + 1
    for row in found.rows:
        assert len(row.cells) == len(found.questions)
        for cell in row.cells:
            assert (cell.state is AnswerState.ANSWERED) == bool(cell.sentences)
            for sentence in cell.sentences:
                part = parts[sentence.citations[0].reading_id]
                assert part.reading.presentable(sentence.citations[0]) == sentence.text
    assert {cell.state for cell in found.rows[2].cells} == {AnswerState.UNREADABLE}
    assert "trasig.pdf" in found.rows[2].cells[0].note


def test_a_topic_is_known_by_words_that_are_not_in_its_name(
    index: Index, parts: dict[str, ReadDocument]
) -> None:
    cells = asked(index, parts, "barn", "ekonomisk", "tidplan", "jämställdhet", "ekologisk dimension")
    assert cells["skola", "barn"].sentences[0].text.startswith("Eleverna får en säkrare väg")
    assert "3,2 miljoner" in cells["skola", "ekonomisk dimension"].sentences[0].text
    assert "1 januari 2029" in cells["hamn", "tidplan"].sentences[0].text
    assert cells["skola", "jämställdhet"].state is AnswerState.NOT_TAKEN_UP


def test_a_bodys_own_name_and_a_working_environment_are_no_topic(
    index: Index, parts: dict[str, ReadDocument]
) -> None:
    cells = asked(index, parts, "barn", "ekologisk")
    assert cells["hamn", "barn"].state is AnswerState.NOT_TAKEN_UP
    assert cells["hamn", "ekologisk dimension"].state is AnswerState.NOT_TAKEN_UP


def test_the_proposal_retold_is_no_answer_but_shown_as_nearest(tmp_path: Path) -> None:
    text = SCHOOL.partition("Ekonomiska konsekvenser")[0]
    part = made("skola.txt", text)
    one = {part.reading.id: part}
    index = build(tmp_path, [part], embedder(Settings(embedding_model="embedded")))
    cell = asked(index, one, "kostnader")["skola", "kostnader"]
    assert cell.state is AnswerState.NOT_TAKEN_UP
    assert "40 miljoner" in part.reading.presentable(cell.nearest[0])
    assert "förslaget beskrivs" in cell.note


def test_a_free_question_is_answered_by_its_own_words(index: Index, parts: dict[str, ReadDocument]) -> None:
    question = "Hur stor är merkostnaden per år?"
    cells = asked(index, parts, question)
    assert "3,2 miljoner" in cells["skola", question].sentences[0].text
    assert cells["hamn", question].state is AnswerState.NOT_TAKEN_UP


def test_nothing_found_is_unreadable_where_a_part_could_not_be_read(
    index: Index, parts: dict[str, ReadDocument]
) -> None:
    cells = asked(index, parts, "jämställdhet", "barn", of=registry("bilaga.pdf"))
    assert cells["skola", "barn"].state is AnswerState.ANSWERED
    cell = cells["skola", "jämställdhet"]
    assert cell.state is AnswerState.UNREADABLE
    assert "bilaga.pdf" in cell.note
    assert "Det som går att läsa tar inte upp frågan" in cell.note


def test_what_has_text_but_counts_as_unread_is_unreadable(
    index: Index, parts: dict[str, ReadDocument]
) -> None:
    from dataclasses import replace

    known = registry()
    filings = tuple(
        replace(one, role=DocumentRole.UNREADABLE) if one.document_id == "hamn.txt" else one
        for one in known.filings
    )
    cells = asked(index, parts, "barn", "tidplan", of=replace(known, filings=filings))
    assert {cells["hamn", one].state for one in ("barn", "tidplan")} == {AnswerState.UNREADABLE}


def test_a_page_that_could_not_be_read_counts_as_unread(index: Index, parts: dict[str, ReadDocument]) -> None:
    from dataclasses import replace

    part = parts["r-hamn.txt"]
    reading = replace(part.reading, unreadable_pages=(UnreadablePage(2, "Sidan är en bild."),))
    torn = {**parts, "r-hamn.txt": ReadDocument(part.document, reading, part.structure)}
    cell = asked(index, torn, "jämställdhet")["hamn", "jämställdhet"]
    assert cell.state is AnswerState.UNREADABLE
    assert "s. 2" in cell.note


def test_same_questions_same_matrix(index: Index, parts: dict[str, ReadDocument]) -> None:
    names = [one.name for one in TOPICS]
    assert asked(index, parts, *names) == asked(index, dict(reversed(parts.items())), *names)


def test_ready_questions_are_known_by_name_and_by_the_question() -> None:
    for one in TOPICS:
        assert topic(one.name) is one
        assert topic(one.question.upper()) is one
    assert topic("parkering") is None


@pytest.mark.parametrize(
    ("text", "social"),
    [
        ("Många äldre har svårt att gå långt.", True),
        ("Lutningen är för stor för den som använder rullstol.", True),
        ("Alla pensionärsföreningarna var eniga.", False),  # whose words they are
        ("Uppgifterna i underlaget är äldre än tio år.", False),
    ],
)
def test_the_social_dimension_is_told_in_the_words_of_those_it_is_about(text: str, social: bool) -> None:
    wanted = topic("social dimension")
    assert wanted is not None
    assert bool(wanted.words.search(text)) is social


def test_every_sentence_is_looked_at_in_a_long_document() -> None:
    filler = "Nämnden ser positivt på att vägarna underhålls och att broarna lagas i tid. " * 3
    body = "\n\n".join([filler] * 150)
    part = made(
        "lång.txt", f"Yttrande\n\nBedömning\n\n{body}\n\nFlickor och pojkar behandlas lika av förslaget.\n"
    )
    wanted = topic("jämställdhet")
    assert wanted is not None
    assert [one.text for one in pick(wanted, part)] == ["Flickor och pojkar behandlas lika av förslaget."]


def test_a_short_sentence_with_a_sum_is_about_costs_and_a_heading_is_not() -> None:
    wanted = topic("kostnader")
    assert wanted is not None
    part = made("svar.txt", "Yttrande\n\nKostnader\n\nKajen kostar 64 miljoner.\n\nStora kostnader.\n")
    assert [one.text for one in pick(wanted, part)] == ["Kajen kostar 64 miljoner."]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from assistant.cli import run

    place = tmp_path_factory.mktemp("demo")
    assert run(["demo", "--workspace", str(place / "w"), "--to", str(place / "out"), "--json"]) == 0
    return place / "w"


def test_the_example_case_by_command(demo: Path, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    from assistant.cli import question_commands  # noqa: F401
    from assistant.cli.app import app

    book = tmp_path / "m.xlsx"
    start = time.perf_counter()
    done = CliRunner().invoke(app, ["matrix", "--json", "--to", str(book), "-w", str(demo)])
    assert done.exit_code == 0, done.output
    assert time.perf_counter() - start < 20  # seconds, not minutes, on a machine that does other things too
    printed = json.loads(done.output)
    assert printed["questions"] == [one.name for one in TOPICS]
    for row in printed["rows"]:
        for cell in row["cells"]:
            assert cell["sentences"] or cell["state"] in ("NOT_TAKEN_UP", "UNREADABLE")
    sheet = load_workbook(io.BytesIO(book.read_bytes())).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert len(rows) == 1 + len(printed["rows"]) + len(printed["silent"])
    assert all(value for row in rows for value in row)


def test_a_question_within_some_of_the_answers(demo: Path) -> None:
    from assistant.workspace import Workspace

    place = Workspace(Settings(workspace=demo))
    case = place.case("")
    case_file = place.case_file(case.id)
    against = [
        row_id for row_id, cells in case_file.table.rows.items() if cells[0].stance is Stance.AVSTYRKER
    ]
    assert against
    documents = questions.documents(case_file, Within(stances=(Stance.AVSTYRKER,)))
    assert documents
    answer = place.ask(case.id, "Vad kostar en avgift?", Within(stances=(Stance.AVSTYRKER,)))
    assert answer.nearest
    assert {hit.document_id for hit in answer.nearest} <= documents
    one = Within(respondent_ids=(against[0],), sections=(SectionKind.SUMMARY,))
    for hit in place.ask(case.id, "avgift", one).nearest:
        structure = case_file.structures[hit.citation.reading_id]
        assert any(s.kind is SectionKind.SUMMARY for s in structure.sections)


def remiss(demo: Path, *arguments: str) -> tuple[int, str]:
    from assistant.cli import question_commands  # noqa: F401
    from assistant.cli.app import app

    done = CliRunner().invoke(app, ["ask", *arguments, "-w", str(demo)])
    return done.exit_code, done.output or str(done.exception)


def test_each_flag_of_ask_narrows_the_question_down(demo: Path) -> None:
    from assistant.workspace import Workspace

    place = Workspace(Settings(workspace=demo))
    case_file = place.case_file(place.case("").id)
    of = {
        name: [d.id for d in case_file.documents if d.name == name]
        for name in (d.name for d in case_file.documents)
    }
    region = next(
        one for one in case_file.registry.submissions if one.respondent_ids == ("region-mellansjo",)
    )
    name = case_file.document(region.document_ids[0]).name
    day = str(region.received)
    for flags, allowed in (
        (("--respondent", "Region Mellansjö"), set(region.document_ids)),
        (("--document", name), set(of[name])),
        (("--respondent", "Region Mellansjö", "--since", day, "--until", day), set(region.document_ids)),
        (
            ("--stance", "A"),
            questions.documents(case_file, Within(stances=(Stance.AVSTYRKER,))),
        ),
    ):
        code, out = remiss(demo, "Vad säger ni om avgift för parkering?", "--json", *flags)
        assert code == 0, out
        printed = json.loads(out)
        assert printed["within"].startswith("Urval: "), flags
        assert printed["nearest"], flags
        assert {key for one in printed["nearest"] for key in of[one["document"]]} <= allowed, flags
    code, out = remiss(demo, "avgift", "--json", "--section", "reservation")
    printed = json.loads(out)
    assert printed["nearest"]
    assert "reservation" in printed["within"]
    everything = json.loads(remiss(demo, "avgift", "--json")[1])
    assert everything["within"] == ""
    assert everything["nearest"] != printed["nearest"]


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--respondent", "Ingen alls"), "Ingen instans heter"),
        (("--document", "finns-inte.pdf"), "Ingen läst handling heter"),
        (("--section", "mitten"), "Välj bland sammanfattning"),
        (("--stance", "X"), "Välj bland T, TD"),
        (("--since", "i maj"), "inget datum"),
        (("--since", "2199-01-01"), "Ingen handling passar urvalet"),
    ],
)
def test_a_choice_that_cannot_be_made_is_said(demo: Path, flags: tuple[str, ...], said: str) -> None:
    code, out = remiss(demo, "avgift", *flags)
    assert code != 0
    assert said in out


@pytest.mark.parametrize("question", ["?", "och att det som är", "🚗", '" * ( )'])
@pytest.mark.parametrize("command", ["ask", "matrix"])
def test_where_there_is_nothing_to_look_for_nothing_is_claimed(
    demo: Path, capfd: pytest.CaptureFixture[str], command: str, question: str
) -> None:
    assert cli.run([command, question, "--workspace", str(demo)]) == 3
    out, err = capfd.readouterr()
    assert out == ""
    assert "inga ord att söka efter" in " ".join(err.split())


@pytest.mark.parametrize("command", ["ask", "matrix"])
def test_a_question_of_pages_is_turned_down_and_a_long_one_is_not(
    demo: Path, capfd: pytest.CaptureFixture[str], command: str
) -> None:
    words = "Vad kostar driften av parkeringshuset per år enligt remissinstanserna? "
    assert cli.run([command, words * 8, "--workspace", str(demo)]) == 3
    out, err = capfd.readouterr()
    assert out == ""
    assert "tecken lång. Skriv högst 500" in " ".join(err.split())
    assert cli.run([command, f"{words * 6} {' ' * 600}", "--workspace", str(demo)]) == 0


def test_whose_words_they_are_is_said_where_members_reserve_themselves(
    demo: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    asked = ["Vad borde nämnden ha avstyrkt?", "--workspace", str(demo)]
    assert cli.run(["ask", *asked, "--section", "reservation"]) == 0
    assert "Ur en reservation av Hembygdspartiet: det är inte instansens eget svar." in capfd.readouterr().out
    assert cli.run(["ask", "Vad kostar driften?", "--workspace", str(demo)]) == 0
    assert "inte instansens eget svar" not in capfd.readouterr().out


def test_what_could_not_be_read_is_told_with_every_answer(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    from assistant.workspace import Workspace

    place = Workspace(Settings(workspace=tmp_path / "arbetsmapp"))
    case, _ = place.create_case("Färjor")
    (tmp_path / "Kiruna kommun.txt").write_text("Kiruna kommun\n\nKommunen tillstyrker förslaget.\n", "utf-8")
    (tmp_path / "Ystads kommun.pdf").write_bytes(b"%PDF-1.4 avklippt")
    place.add(case.id, [tmp_path / "Kiruna kommun.txt", tmp_path / "Ystads kommun.pdf"])
    place.run(case.id)
    assert cli.run(["ask", "Vad kostar färjorna?", "--workspace", str(place.settings.workspace)]) == 0
    out, err = capfd.readouterr()
    assert "finns inte i underlaget" in out
    assert "Kan inte läsas, och är inte genomsökt: Ystads kommun.pdf." in " ".join(err.split())


def test_two_questions_where_one_is_asked_for_are_said_in_swedish(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["ask", "Vad kostar det?", "Och sedan?"]) == 2
    err = " ".join(capfd.readouterr().err.split())
    assert "Här ska det inte stå något mer: Och sedan?" in err


def test_answers_without_a_date_are_named_when_a_date_is_asked_for(demo: Path) -> None:
    from dataclasses import replace

    from assistant.workspace import Workspace

    place = Workspace(Settings(workspace=demo))
    case_file = place.case_file(place.case("").id)
    first, *others = case_file.registry.submissions
    registry = replace(case_file.registry, submissions=(replace(first, received=None), *others))
    without = replace(case_file, registry=registry)
    said = questions.scope(without, Within(since=date(2026, 1, 1)))
    assert case_file.registry.respondent(first.respondent_ids[0]).name in said
    assert "därför inte med" in said
    assert questions.scope(without, Within(stances=(Stance.AVSTYRKER,))).startswith("Urval: ")
    assert questions.scope(without, Within()) == ""


def test_the_first_questions_of_a_case_officer_are_answered_from_the_table(
    demo: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["ask", "Vilka avstyrker punkt 2?", "--workspace", str(demo)]) == 0
    out = " ".join(capfd.readouterr().out.split())
    assert "2 instanser avstyrker: Kultur- och fritidsnämnden – avstyrker: ”" in out
    assert "Älvhamra köpmannaförening – avstyrker: ”" in out
    assert "Så står det i tabellen" in out
    assert cli.run(["ask", "Vem är emot?", "--json", "--workspace", str(demo)]) == 0
    printed = json.loads(capfd.readouterr().out)
    assert printed["found"]
    assert printed["notice"].startswith("Så står det i tabellen")
    assert cli.run(["ask", "Vad kostar driften?", "--workspace", str(demo)]) == 0
    assert "tabellen" not in capfd.readouterr().out


def test_an_own_question_by_command_is_about_its_thing(demo: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["matrix", "Hur påverkas cyklister?", "--workspace", str(demo)]) == 0
    out = " ".join(capfd.readouterr().out.split())
    answers, _, silent = out.partition("Tar inte upp frågan:")
    assert "Cykelvännerna" in answers
    assert "Cykelvännerna" not in silent
    assert "Älvhamra köpmannaförening" in silent
    for quote in re.findall(r"”([^”]+)”", answers):
        assert re.search(r"cyk", quote, re.IGNORECASE), quote


# -- the page


def page_of(found: questions.Matrix) -> str:
    from assistant.web import matrix_view
    from tests.casefiles import case_file

    return matrix_view.matrix(case_file(), found, found.questions)


def matrix_of_case(hostile: str = "") -> questions.Matrix:
    """One cell of each kind, over the made case file."""
    from tests.casefiles import case_file

    made_file = case_file()
    reading = next(iter(made_file.readings.values()))
    place = Citation(reading.id, (Span(0, 20),))
    answered = questions.MatrixCell(
        AnswerState.ANSWERED,
        (CitedSentence(hostile or made_file.quote(place), (place,), Origin.EXTRACT),),
    )
    nothing = questions.MatrixCell(AnswerState.NOT_TAKEN_UP, (), (place,), "Nämns bara i bakgrunden.")
    unread = questions.MatrixCell(AnswerState.UNREADABLE, note="Kan inte läsas: bilaga.pdf.")
    ids = [one.id for one in made_file.registry.respondents]
    rows = (
        questions.MatrixRow(ids[0], (answered, nothing)),
        questions.MatrixRow(ids[1], (unread, answered)),
    )
    return questions.Matrix((hostile or "barn", "Vad kostar det?"), rows, (ids[2],))


def test_the_table_has_heads_for_columns_and_rows_and_no_empty_cell() -> None:
    from tests.casefiles import case_file
    from tests.test_web import Page

    shown = Page(page_of(matrix_of_case()))
    assert [one.get("scope") for one in shown.all("th")] == ["col"] * 3 + ["row"] * 3
    assert len(shown.all("caption")) == 1
    cells = re.findall(r"<td[^>]*>(.*?)</td>", page_of(matrix_of_case()), re.DOTALL)
    texts = [re.sub(r"<[^>]+>", " ", one).strip() for one in cells]
    assert len(cells) == 6
    assert all(texts)
    assert texts[4:] == ["ej svar", "ej svar"]
    assert "bilaga.pdf" in texts[2]
    buttons = [one for one in shown.all("button") if one["data-do"] == "cite"]
    reading = next(iter(case_file().readings.values()))
    assert {one["data-reading"] for one in buttons} == {reading.id}
    assert all("Visa källan (" in str(one["aria-label"]) for one in buttons)
    assert "2 instanser och 2 frågor ger 4 rutor: 2 svar + 1 tar inte upp frågan + 1 oläsbar." in shown.text


def test_the_table_obeys_nothing_in_a_question_or_an_answer() -> None:
    from tests.test_web import HOSTILE, Page

    shown = Page(page_of(matrix_of_case(HOSTILE)))
    assert not shown.all("script")
    assert not shown.all("img")


def test_the_form_gives_the_questions_that_are_ticked_and_written() -> None:
    from assistant.web import matrix_view
    from tests.test_web import Page

    boxes = [one for one in Page(matrix_view.form()).all("input") if one["type"] == "checkbox"]
    assert len(boxes) == len(TOPICS)
    every = {str(one["name"]): "1" for one in boxes}
    assert matrix_view.asked(every) == tuple(one.name for one in TOPICS)
    some = {"topic-barn": "1", "own": " Vad  kostar det?\n\nbarn\nVad kostar det?"}
    assert matrix_view.asked(some) == ("barn", "Vad kostar det?")
    assert matrix_view.asked({"own": " \n"}) == ()


def test_the_matrix_is_fetched_as_excel_from_the_page(demo: Path) -> None:
    from fastapi import FastAPI
    from fastapi.testclient import TestClient
    from openpyxl import load_workbook

    from assistant.web import routes
    from assistant.workspace import Workspace

    place = Workspace(Settings(workspace=demo))
    app = FastAPI()
    routes.add(app, place)
    client = TestClient(app)
    case_id = place.case("").id
    got = client.get("/matris", params={"arende": case_id, "fraga": ["barn", "Vad kostar en avgift?"]})
    assert got.status_code == 200
    assert "attachment" in got.headers["content-disposition"]
    sheet = load_workbook(io.BytesIO(got.content)).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("Remissinstans", "barn", "Vad kostar en avgift?")
    assert all(value for row in rows for value in row)
    assert client.get("/matris", params={"arende": "finns-inte", "fraga": ["barn"]}).status_code == 404


def test_the_form_of_choices_gives_what_the_library_takes(demo: Path) -> None:
    from assistant.web import questions_view
    from assistant.workspace import Workspace, WorkspaceError
    from tests.test_web import Page

    place = Workspace(Settings(workspace=demo))
    case_file = place.case_file(place.case("").id)
    plain = Page(questions_view.filters(case_file, {}))
    assert "open" not in plain.all("details")[0]
    chosen = questions_view.kept(
        {"stance": "AVSTYRKER", "section": "", "since": " 2026-01-01 ", "user": "någon", "document": ""}
    )
    assert chosen == {"stance": "AVSTYRKER", "since": "2026-01-01"}
    assert questions_view.within(chosen) == Within(stances=(Stance.AVSTYRKER,), since=date(2026, 1, 1))
    again = Page(questions_view.filters(case_file, chosen))
    assert "open" in again.all("details")[0]
    assert [one["value"] for one in again.all("option") if "selected" in one and one["value"]] == [
        "AVSTYRKER"
    ]
    for wrong in ({"stance": "JA"}, {"section": "MITT"}, {"since": "i maj"}):
        with pytest.raises(WorkspaceError):
            questions_view.within(wrong)


def test_an_answer_that_cannot_be_read_is_told_as_such(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REMISS_USER", "Anna Berg")
    place = ["--workspace", str(tmp_path / "arbetsmapp")]
    read, broken = tmp_path / "ystad.txt", tmp_path / "lund.pdf"
    read.write_text(
        "Ystads kommun\n\nYttrande över förslaget om brandvakter\n\nYstads kommun avstyrker förslaget.\n",
        encoding="utf-8",
    )
    broken.write_bytes(b"%PDF-1.4 trasig")
    assert cli.run(["new", "Brandvakter", *place]) == 0
    assert cli.run(["add", str(read), str(broken), *place]) == 0
    assert cli.run(["run", *place]) == 0
    case = capfd.readouterr().out.split()[1]
    assert cli.run(["sender", case, "lund.pdf", "Lunds kommun", *place]) == 0
    assert cli.run(["run", *place]) == 0
    capfd.readouterr()
    assert cli.run(["matrix", "barn", *place]) == 0
    told = " ".join(capfd.readouterr().out.split())
    assert "Oläsbar: Lunds kommun (kan inte läsas: lund.pdf)." in told
    assert "Tar inte upp frågan: Ystads kommun." in told
