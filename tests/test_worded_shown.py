"""What a model has written is shown where people look, marked, with its sources; and what did not pass too."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.cli import fill
from assistant.domain import (
    WHOLE,
    Answer,
    CaseFile,
    CaseSummary,
    CitedSentence,
    Origin,
    Reason,
    ReviewItem,
    ReviewKind,
    Theme,
    Wording,
)  # fmt: skip
from assistant.export import word
from assistant.export.outline import outline
from assistant.export.wording import Wording as Words
from assistant.phrasing import Plain
from assistant.web import summary_view
from tests.casefiles import case_file

COSTS = "räknar med att nya parkeringsautomater kostar 340 000 kronor per år. Kulturnämnden tillstyrker"


@pytest.fixture(scope="module")
def shown() -> CaseFile:
    made = case_file()
    quote = next(s for own in made.summary.respondents for s in own.sentences if s.origin is Origin.EXTRACT)
    (who, *_), *_ = [own.respondent_ids for own in made.summary.respondents if quote in own.sentences]
    point = next(target for target in made.table.targets if not target.whole)

    def written(text: str) -> CitedSentence:
        return CitedSentence(text, quote.citations, Origin.MODEL)

    summary: CaseSummary = replace(
        made.summary,
        reasons=(Reason(who, WHOLE, written("Skälet är bullret.")),),
        themes=(Theme("Buller i centrum", Origin.MODEL, (who,), (quote,)),),
        draft={WHOLE.key: (written("Utkast om helheten."),), point.key: (written("Utkast om punkten."),)},
        wording=Wording(10, 6, 1, 3),
    )
    return replace(made, summary=summary)


def test_the_word_file_has_draft_reason_themes_and_how_much_failed(shown: CaseFile) -> None:
    blocks = [str(block) for block in outline(shown, Words())]
    for text in ("Utkast till text", "Utkast om helheten. (", "Utkast om punkten. (", "Skälet är bullret. (",
                 "Det flera tar upp", "Buller i centrum", "3 underkändes"):  # fmt: skip
        assert any(text in block for block in blocks), text


def test_without_a_model_the_word_file_has_none_of_it(shown: CaseFile) -> None:
    plain = replace(shown, summary=replace(shown.summary, draft={}, reasons=(), wording=None))
    text = " ".join(str(block) for block in outline(plain, Words()))
    assert "Utkast till text" not in text
    assert "Språkmodellen skrev" not in text


def test_the_word_file_opens(shown: CaseFile) -> None:
    docx = pytest.importorskip("docx")
    made = docx.Document(io.BytesIO(word.render(shown, Words())))
    assert any("Utkast om helheten." in paragraph.text for paragraph in made.paragraphs)


def test_the_page_shows_themes_and_how_much_failed(shown: CaseFile) -> None:
    html = summary_view.summary(shown)
    assert "Buller i centrum" in html
    assert "namn av språkmodell" in html
    assert "3 underkändes" in html


def test_the_page_shows_an_answer_in_words_above_its_quotes(shown: CaseFile) -> None:
    quote = shown.summary.themes[0].sentences[0]
    item = ReviewItem(ReviewKind.GATE, "Språkmodellens text underkändes.", "Läs citatet.")
    answer = Answer(
        "Vad?",
        True,
        (quote,),
        (),
        (CitedSentence("Det är bullret.", quote.citations, Origin.MODEL),),
        (item,),
    )
    html = summary_view.answer(shown, answer)
    assert html.index("Det är bullret.") < html.index("Det bygger på")
    assert "formulerad av språkmodell" in html
    assert "Språkmodellens text underkändes." in html


def test_the_command_line_prints_all_of_it(shown: CaseFile) -> None:
    quote = shown.summary.themes[0].sentences[0]
    told = fill.summary_result(shown)
    assert [theme.name for theme in told.themes] == ["Buller i centrum"]
    assert told.reasons[0].sentence.text == "Skälet är bullret."
    assert [s.text for s in told.draft["Helheten"]] == ["Utkast om helheten."]
    assert "3 underkändes" in told.wording
    item = ReviewItem(ReviewKind.GATE, "Underkändes.", "Läs.")
    answer = Answer("Vad?", True, (quote,), (), (quote,), (item,))
    given = fill.answer_result(shown, answer, "", "")
    assert (len(given.worded), given.remarks) == (1, ("Underkändes.",))
    plain = fill.plain_result(shown, Plain((quote,), (item,), Wording(1, 0, 0, 1)))
    assert (plain.sentences[0].text, plain.remarks) == (quote.text, ("Underkändes.",))


@pytest.mark.models
def test_questions_and_plain_language_with_the_worst_model(
    request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("torch", reason="the extra `models` is not installed")
    from assistant.cli import main
    from assistant.settings import load
    from assistant.workspace import Workspace, WorkspaceError
    from tests.models import random_model
    from tests.test_workspace import small_case

    place = Workspace(load(workspace=tmp_path / "w"))
    case_id = small_case(place, tmp_path / "in", Kulturnämnden=COSTS, Miljönämnden="avstyrker")
    place.run(case_id)
    question = "Hur mycket kostar nya parkeringsautomater per år?"
    without = place.ask(case_id, question)
    model = random_model(Path(request.config.cache.mkdir("models")))
    asked = Workspace(load(workspace=tmp_path / "w", language_model=str(model)))
    given = asked.ask(case_id, question)
    assert (given.found, given.sentences, given.nearest) == (
        without.found,
        without.sentences,
        without.nearest,
    )
    assert given.worded == ()
    assert given.found
    assert given.items[0].kind is ReviewKind.GATE
    with pytest.raises(WorkspaceError, match="kräver en språkmodell"):
        place.plain(case_id, "Kulturnämnden tillstyrker")
    with pytest.raises(WorkspaceError, match="står inte så"):
        asked.plain(case_id, "orden finns inte här")
    found = asked.plain(case_id, "Kulturnämnden tillstyrker")
    assert {s.origin for s in found.sentences} == {Origin.EXTRACT}
    assert found.items
    with pytest.raises(SystemExit):
        main(["plain", "Kulturnämnden tillstyrker", "--workspace", str(tmp_path / "w")])
    assert "språkmodell" in capsys.readouterr().err


def test_a_model_that_is_not_there_costs_no_answer(tmp_path: Path) -> None:
    from assistant.settings import load
    from assistant.workspace import Workspace
    from tests.test_workspace import small_case

    place = Workspace(load(workspace=tmp_path / "w"))
    case_id = small_case(place, tmp_path / "in", Kulturnämnden=COSTS)
    place.run(case_id)
    question = "Hur mycket kostar nya parkeringsautomater per år?"
    without = place.ask(case_id, question)
    assert without.found
    lost = Workspace(load(workspace=tmp_path / "w", language_model=str(tmp_path / "ingen")))
    given = lost.ask(case_id, question)
    assert given.sentences == without.sentences
    assert "kunde inte användas" in given.items[0].reason
