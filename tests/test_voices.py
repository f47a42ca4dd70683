"""Whose words an answer is: what members or others have said is told as such wherever it is shown, and comes after own words."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from assistant import cli, phrasing, questions
from assistant.domain import (
    Answer,
    CaseFile,
    Citation,
    CitedSentence,
    DocumentKind,
    Origin,
    ReadDocument,
    Registry,
    SectionKind,
    Span,
    aside,
)
from assistant.questions import AnswerState, Matrix, MatrixCell, MatrixRow
from assistant.search import build, embedder
from assistant.settings import Settings
from assistant.statements import whose
from assistant.workspace import Workspace
from tests.casefiles import cite, read_document
from tests.test_phrasing import Dictated
from tests.test_questions import made

MINUTES = """Skolnämnden i Granby
Protokollsutdrag
2026-05-12

§ 31 Yttrande över förslag om ny simhall

Beslut
Skolnämnden tillstyrker förslaget om ny simhall.

Ekonomi
Driften av simhallen beräknas till 14 miljoner kronor om året.

Reservation från Bygdepartiet
Bygdepartiet anser att nämnden borde ha avstyrkt förslaget. Simhallen kostar 52 miljoner kronor om året i drift. \
Moderaterna delar inte den bilden.

Särskilt yttrande
Eva Lind (KD) lämnar ett särskilt yttrande. Bassängen bör byggas i trä.
"""
DEAR = "Simhallen kostar 52 miljoner kronor om året i drift."
OWN = "Driften av simhallen beräknas till 14 miljoner kronor om året."


# -- where words stand, and whose they are


def of(kind: str, title: str, text: str = "Det blir för dyrt.", document: str = "PROTOKOLLSUTDRAG") -> str:
    part = read_document("p.pdf", [[(kind, title, text)]], DocumentKind(document))
    found = aside(part.structure, cite(part, text))
    return found.called if found else ""


@pytest.mark.parametrize(
    ("kind", "title", "called"),
    [
        ("DISSENT", "Reservation (V)", "reservation"),
        ("DISSENT", "Särskilda yttranden", "särskilt yttrande"),
        ("DISSENT", "Anteckning till protokollet", "protokollsanteckning"),
        ("DISSENT", "Skiljaktig mening", "avvikande mening"),
        ("DISSENT", "Tilläggsyrkande", "yrkande"),
        ("BODY", "Bilaga A Skriftlig reservation", "reservation"),
        ("OTHER_VOICES", "Inkomna synpunkter", "återger andra"),
        ("OTHER_VOICES", "Votering", "beslutsgången"),
        ("OTHER_ITEM", "§ 32 Budget", "annat ärende"),
        ("DECISION", "Beslut", ""),
        ("BODY", "Svar med reservation för ändringar", ""),
        ("POSITION", "Nämndens ställningstagande", ""),
    ],
)
def test_a_source_says_what_words_beside_the_answer_are(kind: str, title: str, called: str) -> None:
    assert of(kind, title) == called


def test_a_whole_paper_of_members_is_theirs_and_a_letters_heading_is_not() -> None:
    assert of("BODY", "", document="SARSKILT_YTTRANDE") == "särskilt yttrande"
    assert of("BODY", "", document="YRKANDE") == "yrkande"
    assert of("BODY", "Bilaga A Skriftlig reservation", document="REMISSVAR") == ""


@pytest.fixture(scope="module")
def part() -> ReadDocument:
    return made("skola.txt", MINUTES)


def place(part: ReadDocument, words: str) -> Citation:
    return cite(part, words)


@pytest.mark.parametrize(
    ("words", "called", "name"),
    [
        (DEAR, "reservation", "Bygdepartiet"),
        ("Moderaterna delar inte den bilden.", "reservation", "Bygdepartiet"),
        ("Bassängen bör byggas i trä.", "särskilt yttrande", "Eva Lind (KD)"),
        (OWN, "", ""),
    ],
)
def test_a_dissent_is_of_who_wrote_it_and_not_of_who_is_mentioned(
    part: ReadDocument, words: str, called: str, name: str
) -> None:
    citation = place(part, words)
    found = aside(part.structure, citation)
    assert (found.called if found else "") == called
    assert (whose.holder(part.reading, part.structure, citation, found) if found else "") == name


def test_a_dissent_without_a_name_gets_none() -> None:
    text = "Kajen bör bli kvar. Centerpartiet har fel."
    part = read_document("p.pdf", [[("DISSENT", "Reservation", text)]], DocumentKind.PROTOKOLLSUTDRAG)
    citation = cite(part, "Kajen bör bli kvar.")
    found = aside(part.structure, citation)
    assert found is not None
    assert whose.holder(part.reading, part.structure, citation, found) == ""


# -- own words first


def asked(part: ReadDocument, folder: Path, question: str, **more: object) -> list[str]:
    index = build(folder, [part], embedder(Settings(embedding_model="embedded")))
    found = questions.ask(question, index, {part.reading.id: part}, **more)  # type: ignore[arg-type]
    index.close()
    return [one.text for one in found.sentences]


@pytest.mark.parametrize("own", [OWN, "Driften av simhallen kostar 14 miljoner kronor om året."])
def test_own_words_come_before_a_minoritys_when_both_answer(own: str, tmp_path: Path) -> None:
    both = made("skola.txt", MINUTES.replace(OWN, own))
    assert asked(both, tmp_path, "Vad kostar simhallen om året i drift?") == [own, DEAR]


def test_a_paper_of_members_without_its_own_heading_comes_after_too(tmp_path: Path) -> None:
    """The matrix leaves sections of dissent out, and this is none: only its heading tells."""
    own = [kind for kind in SectionKind if kind not in (SectionKind.DISSENT, SectionKind.OTHER_VOICES)]
    annexed = MINUTES.replace("Reservation från Bygdepartiet", "Bilaga A Skriftlig reservation")
    both = made("skola.txt", annexed.replace(OWN, "Driften av simhallen kostar 14 miljoner kronor om året."))
    found = asked(both, tmp_path, "Vad kostar simhallen om året i drift?", sections=own)
    assert found[0] == "Driften av simhallen kostar 14 miljoner kronor om året."


@pytest.mark.parametrize(
    "question",
    [
        "Vad kostar simhallen om året i drift enligt reservationen?",
        "Vad säger Bygdepartiet att simhallen kostar?",
    ],
)
def test_a_minority_that_is_asked_for_comes_first(part: ReadDocument, tmp_path: Path, question: str) -> None:
    assert asked(part, tmp_path, question)[0] == DEAR


def test_what_only_a_minority_says_is_answered_and_told(part: ReadDocument, tmp_path: Path) -> None:
    only = made("skola.txt", MINUTES.replace(OWN, "Nämnden har inget att tillägga om barnens resor."))
    assert asked(only, tmp_path, "Vad kostar simhallen om året i drift?")[:1] == [DEAR]


# -- told wherever it is shown


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    folder = tmp_path_factory.mktemp("simhall")
    (folder / "Skolnämnden.txt").write_text(MINUTES, "utf-8")
    (folder / "Sunds kommun.pdf").write_bytes(b"%PDF-1.4 avklippt")
    made_place = Workspace(Settings(workspace=folder / "w"))
    case, _ = made_place.create_case("Remiss av förslag om ny simhall")
    made_place.add(case.id, [folder / "Skolnämnden.txt", folder / "Sunds kommun.pdf"])
    made_place.run(case.id)
    return made_place


QUESTION = "Vad kostar simhallen om året i drift enligt reservationen?"
TOLD = "Ur en reservation av Bygdepartiet: det är inte instansens eget svar."
UNREAD = "Kan inte läsas, och är inte genomsökt: Sunds kommun.pdf."


def test_json_says_whose_words_they_are_and_what_was_not_read(
    case: Workspace, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["ask", QUESTION, "--json", "--workspace", str(case.settings.workspace)]) == 0
    printed = json.loads(capfd.readouterr().out)
    quoted = printed["sentences"][0]["citations"][0]
    assert quoted["quote"] == DEAR
    assert (quoted["voice"], quoted["holder"]) == ("DISSENT", "Bygdepartiet")
    assert quoted["source"].endswith(", reservation)")
    own = next(one for one in printed["nearest"] if "Driften av simhallen" in one["quote"])
    assert (own["voice"], own["holder"]) == ("OWN", "")
    assert printed["unread"] == ["Sunds kommun.pdf"]
    assert UNREAD in printed["notice"]
    assert printed["reranker"] == ""
    assert cli.run(["matrix", "kostnader", "--json", "--workspace", str(case.settings.workspace)]) == 0
    printed = json.loads(capfd.readouterr().out)
    assert printed["unread"] == ["Sunds kommun.pdf"]
    assert UNREAD in printed["notice"]


def case_file_of(case: Workspace) -> CaseFile:
    return case.case_file(case.case("").id)


def test_the_page_says_it_in_words_beside_the_quote(case: Workspace) -> None:
    from assistant.web import summary_view
    from tests.test_web import Page

    found = case.ask(case.case("").id, QUESTION)
    shown = Page(summary_view.answer(case_file_of(case), found)).text
    assert TOLD in shown
    assert UNREAD in shown
    none = Answer("Vad kostar bilarna?", False, (), ())
    assert UNREAD in Page(summary_view.answer(case_file_of(case), none)).text


def dissent_in_cell(case: Workspace) -> tuple[CaseFile, Matrix]:
    shown = case_file_of(case)
    reading = next(one for one in shown.readings.values() if DEAR in one.text)
    start = reading.text.index(DEAR)
    citation = Citation(reading.id, (Span(start, start + len(DEAR)),))
    cell = MatrixCell(AnswerState.ANSWERED, (CitedSentence(DEAR, (citation,), Origin.EXTRACT),))
    return shown, Matrix(("Kostnad",), (MatrixRow(shown.registry.respondents[0].id, (cell,)),), ())


def test_a_cell_of_the_matrix_says_it_on_the_page_and_in_excel(case: Workspace) -> None:
    from openpyxl import load_workbook

    from assistant.export.matrix import render
    from assistant.web import matrix_view
    from tests.test_web import Page

    shown, found = dissent_in_cell(case)
    text = Page(matrix_view.matrix(shown, found, found.questions)).text
    assert TOLD in text
    assert UNREAD in text
    book = load_workbook(io.BytesIO(render(shown, found)))
    value = str(book["Frågor"].cell(2, 2).value)
    assert ", reservation)" in value
    assert TOLD in value
    assert [row[0] for row in book["Kan inte läsas"].iter_rows(values_only=True)] == [
        "Inte genomsökt",
        "Sunds kommun.pdf",
    ]


def test_an_answer_that_rests_on_both_says_that_a_part_is_a_minoritys(case: Workspace) -> None:
    shown, found = dissent_in_cell(case)
    reading = next(one for one in shown.readings.values() if OWN in one.text)
    start = reading.text.index(OWN)
    own = Citation(reading.id, (Span(start, start + len(OWN)),))
    theirs = found.rows[0].cells[0].sentences[0].citations[0]
    assert questions.told(shown, own) == ""
    assert questions.told(shown, own, theirs).startswith("Delvis ur en reservation av Bygdepartiet: ")


# -- in a model's words


def phrased(case: Workspace, words: str, *answers: str) -> tuple[Answer, Dictated]:
    shown = case_file_of(case)
    parts = {
        key: ReadDocument(shown.document(one.document_id), one, shown.structures[key])
        for key, one in shown.readings.items()
    }
    reading = next(one for one in shown.readings.values() if words in one.text)
    start = reading.text.index(words)
    sentence = CitedSentence(
        words, (Citation(reading.id, (Span(start, start + len(words)),)),), Origin.EXTRACT
    )
    model = Dictated(*([(one, [1])] for one in answers))
    registry: Registry = shown.registry
    found, _ = phrasing.answer(
        model, Answer("Vad kostar det?", True, (sentence,), ()), parts, registry=registry
    )
    return found, model


def test_a_model_is_told_whose_words_it_gets_and_must_say_so(case: Workspace) -> None:
    bare = "Simhallen kostar 52 miljoner kronor om året i drift."
    body = (
        "Skolnämnden i Granby anger i en reservation att simhallen kostar 52 miljoner kronor om året i drift."
    )
    good = "Enligt en reservation av Bygdepartiet kostar simhallen 52 miljoner kronor om året i drift."
    found, model = phrased(case, DEAR, bare, good)
    assert "(reservation av Bygdepartiet)" in model.asked[0][1]["content"]
    assert "inte instansens egna ord utan reservation av Bygdepartiet" in model.asked[1][1]["content"]
    assert [one.text for one in found.worded] == [good]
    found, _ = phrased(case, DEAR, bare, body)
    assert found.worded == (), "the nämnd has not said it"
    assert found.items


def test_a_model_need_not_say_whose_words_the_respondents_own_are(case: Workspace) -> None:
    text = "Skolnämnden i Granby beräknar driften av simhallen till 14 miljoner kronor om året."
    found, model = phrased(case, OWN, text)
    assert "reservation" not in model.asked[0][1]["content"]
    assert [one.text for one in found.worded] == [text]


def test_what_others_say_is_not_put_in_the_respondents_mouth() -> None:
    words = "Granskningsrådet befarar att bullret ökar med 4 decibel."
    part = read_document("b.pdf", [[(SectionKind.OTHER_VOICES.value, "Inkomna synpunkter", words)]])
    citation = cite(part, words)
    sentence = CitedSentence(words, (citation,), Origin.EXTRACT)
    model = Dictated([("Granskningsrådet befarar att bullret ökar med 4 decibel.", [1])])
    found, _ = phrasing.answer(
        model, Answer("Hur mycket ökar bullret?", True, (sentence,), ()), {part.reading.id: part}
    )
    assert "(återger andra)" in model.asked[0][1]["content"]
    assert len(found.worded) == 1
