"""The page's HTML, built from a case file: nothing of a document is obeyed, and a table is a table."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from assistant.domain import (
    WHOLE,
    Answer,
    CaseFile,
    CellState,
    CitedSentence,
    Decision,
    DecisionAction,
    Hit,
    Origin,
    RespondentState,
    Stance,
    Target,
)
from assistant.export.wording import Wording
from assistant.settings import Settings
from assistant.store import Job, JobState
from assistant.web import (
    case_view,
    cell_view,
    checklist_view,
    citations,
    comparison_view,
    documents_view,
    guard,
    markup,
    summary_view,
    table_view,
)
from assistant.web.page import asset
from assistant.workspace import Added, Status, Workspace, WorkspaceError
from tests.casefiles import POINTS, WHEN, T, builder, case_file

HOSTILE = '<script>alert("x")</script><img src=x onerror=alert(1)> ${document.cookie} {{value}} `'
VOID = {"img", "input", "br", "meta", "link", "hr"}


class Page(HTMLParser):
    """What a browser would make of a piece of HTML: elements with attributes and text, and whether it is well nested."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert not self._open, f"not closed: {self._open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"</{tag}> without beginning"
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def all(self, tag: str, **wanted: str) -> list[dict[str, str | None]]:
        return [
            attributes
            for name, attributes in self.elements
            if name == tag
            and all(attributes.get(key.replace("_", "-")) == value for key, value in wanted.items())
        ]

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())


@pytest.fixture(scope="module")
def shown() -> CaseFile:
    return case_file()


@pytest.fixture(scope="module")
def hostile() -> CaseFile:
    """A respondent, a point, a file and a letter that are all written to be obeyed."""
    b = builder()
    b.case = replace(
        b.case,
        title=HOSTILE,
        diarienummer=HOSTILE,
        proposal=replace(b.case.proposal, points=(replace(POINTS[0], title=HOSTILE), *POINTS[1:])),
    )
    sentence = f"Föreningen tillstyrker förslaget {HOSTILE}."
    part = b.answer(
        f"Föreningen {HOSTILE}", [[("SUMMARY", HOSTILE, sentence)]], [(WHOLE, T, "tillstyrker förslaget")]
    )
    b.documents[-1] = replace(b.documents[-1], name=f"{HOSTILE}.pdf")
    from assistant.summaries import summarise

    built = b.build()
    assert part.reading.id in built.readings
    return replace(built, summary=summarise(b.case, built.registry, b.parts, b.statements, b.positions))


def views(case: CaseFile) -> dict[str, str]:
    """Everything the page can show of a case."""
    wording = Wording()
    status = Status(case.case, len(case.documents), 3, None, case.run, (HOSTILE,))
    made = {
        "header": case_view.header(status, case, HOSTILE),
        "cases": case_view.cases([case.case], case.case.id),
        "table": table_view.table(case, wording),
        "summary": summary_view.summary(case),
        "checklist": checklist_view.checklist(case, "all", ""),
        "documents": documents_view.documents(case.case.id, case.documents, case),
        "edit": documents_view.edit(case.documents, case, case.documents[-1].id, [HOSTILE], ""),
        "downloads": case_view.downloads(case.case.id),
    }
    for respondent in case.registry.respondents:
        for target in case.table.targets:
            key = f"cell {respondent.id} {target.key}"
            made[key] = cell_view.panel(case, wording, respondent.id, target, "")
            position = case.table.cell(respondent.id, target).position
            if position:
                made[f"source {key}"] = citations.panel(case, position.evidence[0])
    citation = next(iter(made_citations(case)))
    sentence = CitedSentence(case.quote(citation), (citation,), Origin.EXTRACT)
    hit = Hit(case.readings[citation.reading_id].document_id, citation, 0.5)
    made["answer"] = summary_view.answer(case, Answer(HOSTILE, True, (sentence,), (hit,)))
    made["no answer"] = summary_view.answer(case, Answer(HOSTILE, False, (), (hit,)))
    return made


def made_citations(case: CaseFile):
    return (p.evidence[0] for c in case.table.cells if (p := c.position))


def test_no_view_lets_a_document_speak_html(hostile):
    for name, text in views(hostile).items():
        page = Page(text)
        tags = {tag for tag, _ in page.elements}
        assert "script" not in tags, name
        assert not [img for img in page.all("img") if "onerror" in img], name
        assert not [a for _, a in page.elements if any(key.startswith("on") for key in a)], name


def test_hostile_words_are_still_shown_to_the_letter(hostile):
    page = Page(table_view.table(hostile, Wording()))
    assert 'Föreningen <script>alert("x")</script>' in page.text
    name = hostile.registry.respondents[-2].id
    assert name.startswith("foreningen")
    quoted = Page(cell_view.panel(hostile, Wording(), name, WHOLE, "")).text
    assert 'tillstyrker förslaget <script>alert("x")</script>' in quoted


def test_every_view_is_well_nested(shown):
    for name, text in views(shown).items():
        assert Page(text).elements, name


def test_table_has_caption_and_headers_and_a_button_in_every_cell(shown):
    page = Page(table_view.table(shown, Wording()))
    rows, columns = len(shown.registry.respondents), len(shown.table.targets)
    assert len(page.all("caption")) == 1
    assert len(page.all("th", scope="col")) == columns + 1
    assert len(page.all("th", scope="row")) == rows
    cells = page.all("button", data_do="cell")
    assert len(cells) == rows * columns == len(page.all("td"))
    assert all(cell["aria-label"] and cell["type"] == "button" for cell in cells)


def test_a_cell_says_in_words_what_its_colour_says(shown):
    page = Page(table_view.table(shown, Wording()))
    labels = [cell["aria-label"] for cell in page.all("button", data_do="cell")]
    assert any("Trafiknämnden, Helheten: Tillstyrker" in (label or "") for label in labels)
    assert any("Kommunala bostadsbolaget, Helheten: Ej svar" in (label or "") for label in labels)
    assert any("Tar inte upp" in (label or "") for label in labels)
    assert "Ej avgjort: tillstyrker delvis eller avstyrker" in page.text


def test_a_cell_of_a_point_has_the_offices_own_words_and_one_sign_has_one_meaning(shown):
    def point_cells(labels: dict[str, str]) -> str:
        text = table_view.table(shown, Wording(labels))
        return " ".join(part.split("</td>")[0] for part in text.split('<td class="')[1:])

    own = point_cells({"AVSTYRKER": "Avstyrks", "NO_ANSWER": "Svar saknas", "NOT_TAKEN_UP": "Nämns ej"})
    assert all(f"<span>{word}</span>" in own for word in ("Avstyrks", "Svar saknas", "Nämns ej"))
    tools = point_cells({})
    assert all(f"<span>{word}</span>" in tools for word in ("Avstyrker", "Ej svar", "–"))
    assert "<span>·</span>" not in tools  # in the terminal it means something else


def test_both_sums_stand_under_the_table(shown):
    text = Page(table_view.table(shown, Wording())).text
    assert text.startswith("Helheten: "), "the outcome stands first, above 132 rows"
    text = Page(table_view.sums(shown)).text
    counts = shown.table.sums
    assert f"{counts.invited} tillfrågade + {counts.uninvited} inte tillfrågad = " in text, (
        "one of a thing is one"
    )
    assert f"Filer {counts.documents} = " in text


def test_filters(shown):
    def rows(**chosen: str) -> int:
        filters = table_view.Filters(**chosen)
        return len(Page(table_view.table(shown, Wording(), filters)).all("th", scope="row"))

    assert rows() == len(shown.registry.respondents)
    assert rows(name="Trafiknämnden") == 1
    assert rows(stance="AVSTYRKER") == 1
    assert rows(stance="NO_ANSWER") == 1
    assert rows(state="undecided") == 1
    assert rows(state="signed") == 0
    none = Page(table_view.table(shown, Wording(), table_view.Filters(name="Finns inte")))
    assert "Ingen rad passar urvalet." in none.text
    assert none.all("option", value="Trafiknämnden")


def test_the_chosen_cell_is_marked_for_all(shown):
    page = Page(table_view.table(shown, Wording(), selected=("trafiknamnden", WHOLE)))
    (marked,) = page.all("button", aria_current="true")
    assert marked["data-respondent"] == "trafiknamnden"
    assert marked["data-target"] == "helheten"


def test_many_points_give_letters_and_a_legend():
    b = builder()
    extra = tuple(
        replace(POINTS[0], id=f"x{n}", number=str(n), title=f"Punkt nummer {n}") for n in range(4, 12)
    )
    b.case = replace(b.case, proposal=replace(b.case.proposal, points=(*POINTS, *extra)))
    page = Page(table_view.table(b.build(), Wording()))
    assert "TD tillstyrker delvis" in page.text
    assert page.all("th", title="Punkt nummer 9")


def test_signed_changed_and_stale_cells_are_told_apart():
    b = builder()
    when = datetime(2026, 9, 15, tzinfo=UTC)
    sign, change = DecisionAction.SIGN, DecisionAction.CHANGE
    b.decisions = [
        Decision("trafiknamnden", WHOLE, sign, T, "Prov Person", when, "<b>läst</b>"),
        Decision("miljonamnden", WHOLE, change, Stance.AVSTYRKER, "Prov Person", when),
    ]
    built = b.build()
    page = Page(table_view.table(built, Wording()))
    assert "✓ signerat" in page.text
    assert "✎ ändrat för hand" in page.text
    panel = cell_view.panel(built, Wording(), "trafiknamnden", WHOLE, "Prov Person")
    assert "&lt;b&gt;läst&lt;/b&gt;" in panel
    assert "Ta tillbaka" in panel
    assert ">Signera<" not in panel
    changed = Page(cell_view.panel(built, Wording(), "miljonamnden", WHOLE, "Prov Person")).text
    assert "Verktyget läste tillstyrker" in changed

    row = list(built.table.rows["trafiknamnden"])
    row[0] = replace(row[0], state=CellState.STALE, changes=("Nytt belägg: ”x”.",))
    rows = {**built.table.rows, "trafiknamnden": tuple(row)}
    stale = replace(built, table=replace(built.table, rows=rows))
    assert "! underlaget har ändrats" in Page(table_view.table(stale, Wording())).text
    shown = Page(cell_view.panel(stale, Wording(), "trafiknamnden", WHOLE, "Prov Person")).text
    assert "Ändrat sedan signeringen Nytt belägg: ”x”." in shown
    assert "Signera på nytt" in shown
    row[0] = replace(row[0], stance=Stance.AVSTYRKER)  # signed, and read otherwise since
    stale = replace(stale, table=replace(stale.table, rows={**rows, "trafiknamnden": tuple(row)}))
    panel = Page(cell_view.panel(stale, Wording(), "trafiknamnden", WHOLE, "Prov Person"))
    assert "Signera på nytt" not in panel.text, "which of the two would be signed?"
    assert "Behåll ”avstyrker”" in panel.text
    assert "Signera ”tillstyrker”" in panel.text
    assert panel.all("button", data_do="change", data_stance="AVSTYRKER")


def test_panel_has_quote_source_copy_and_form(shown):
    panel = Page(cell_view.panel(shown, Wording(), "kulturnamnden", WHOLE, ""))
    (copy,) = panel.all("button", data_do="copy")
    assert copy["data-text"] == (
        "”Kulturnämnden tillstyrker förslaget under förutsättning att scenkonst får ta plats på gågatorna.” "
        "(Kulturnämnden, s. 1)"
    )
    assert panel.all("button", data_do="sign", data_respondent="kulturnamnden", data_target="helheten")
    assert panel.all("input", name="user"), "the name is asked for while it is not known"
    assert not Page(cell_view.panel(shown, Wording(), "kulturnamnden", WHOLE, "Prov Person")).all(
        "input", name="user"
    )
    assert "Säkerhet hög (0,90)" in panel.text


def test_an_undecided_cell_cannot_be_signed_but_set(shown):
    panel = Page(cell_view.panel(shown, Wording(), "fastighetskontoret", WHOLE, "Prov Person"))
    assert not panel.all("button", data_do="sign")
    assert panel.all("button", data_do="change")
    assert "Tänkbart tillstyrker delvis eller avstyrker" in panel.text
    assert "Talar emot" in panel.text
    assert "Verktyget kan inte avgöra. Välj själv." in panel.text
    assert "Sätt till" in panel.text
    assert "Föreslaget av verktyget" not in panel.text


@pytest.mark.parametrize("name", ["kommunala-bostadsbolaget", "byalaget-i-sjovik"])
def test_a_cell_without_reading_says_why(shown, name):
    text = Page(cell_view.panel(shown, Wording(), name, WHOLE, "Prov Person")).text
    assert "för hand" in text
    assert "Belägg" not in text


def test_a_cell_that_is_gone_is_an_error_in_swedish(shown):
    for respondent, target in (("ingen", WHOLE), ("trafiknamnden", Target("p99"))):
        with pytest.raises(WorkspaceError, match="Ladda om sidan"):
            cell_view.panel(shown, Wording(), respondent, target, "")


def test_labels_on_everything_one_can_fill_in(shown):
    for name, text in views(shown).items():
        page = Page(text)
        depth = text.count("<label")
        fields = page.all("input") + page.all("select") + page.all("textarea")
        assert depth >= len(fields), name


def test_text_without_pages_is_shown_around_the_marked_words(shown):
    citation = shown.table.cell("trafiknamnden", WHOLE).position.evidence[0]
    made = citations.in_document(shown, citation)
    assert f"<mark>{shown.quote(citation)}</mark>" in made
    assert "<img" not in made


def test_a_pdf_is_shown_as_a_picture_with_alternative_text(shown):
    citation = shown.table.cell("trafiknamnden", WHOLE).position.evidence[0]
    reading = replace(shown.readings[citation.reading_id], reader="pdfium 1")
    pdf = replace(shown, readings={**shown.readings, reading.id: reading})
    (picture,) = Page(citations.in_document(pdf, citation)).all("img")
    assert picture["src"].startswith("sidbild?arende=a1&korning=")
    assert "Sida 1 i trafiknamnden.pdf" in (picture["alt"] or "")
    scanned = replace(reading, metadata={"ocr_pages": "1"})
    made = citations.in_document(replace(shown, readings={**shown.readings, reading.id: scanned}), citation)
    assert "skannad" in made
    assert "<mark>" in made


def test_a_citation_travels_through_the_page(shown):
    citation = shown.table.cell("trafiknamnden", WHOLE).position.evidence[0]
    assert citations.parse(shown, citation.reading_id, citations.spans_text(citation)) == citation
    for reading, spans in (
        ("r-saknas", "0-5"),
        (citation.reading_id, "0-9999999"),
        (citation.reading_id, "5-1"),
        (citation.reading_id, "x"),
        (citation.reading_id, ""),
        (citation.reading_id, "-4-5"),
    ):
        with pytest.raises(WorkspaceError):
            citations.parse(shown, reading, spans)


def test_many_sources_are_folded(shown):
    many = list(made_citations(shown))[:6]
    made = Page(citations.sources(shown, many))
    assert len(made.all("button", data_do="cite")) == 6
    assert "2 källor till" in made.text


def test_summary_begins_with_who_deviates_and_cites_every_extract(shown):
    made = summary_view.summary(shown)
    assert made.index("Avviker") < made.index("Sammantaget") < made.index("Varje instans")
    assert "Norrvikens handelsförening" in made[: made.index("Sammantaget")]
    for item in made.split("<li>")[1:]:
        if item.startswith("<q>"):
            assert 'data-do="cite"' in item, item
    assert "Täckning" in made


def test_an_answer_that_is_not_there_is_not_an_answer(shown):
    citation = next(iter(made_citations(shown)))
    hit = Hit(shown.readings[citation.reading_id].document_id, citation, 0.5)
    text = Page(summary_view.answer(shown, Answer("Vad kostar det?", False, (), (hit,)))).text
    assert "Svaret finns inte i underlaget" in text
    assert "inte ett svar" in text
    assert "Svar ur handlingarna" not in text


def test_checklist_groups_filters_and_counts(shown):
    made = Page(checklist_view.checklist(shown, "open", "Prov Person"))
    assert len(made.all("article")) == 2
    assert "2 av 3 punkter är öppna" in made.text
    assert "Gör så här: Be avsändaren om en kopia utan lösenord." in made.text
    assert made.all("button", data_do="mark", data_status="CHECKED")
    done = Page(checklist_view.checklist(shown, "done", "Prov Person")).text
    assert "Kontrollerad av Handläggare, 2026-09-14. ”Tas med.”" in done
    assert "Öppna igen" in done
    assert Page(checklist_view.checklist(shown, "open", "")).all("input", name="user")


def test_documents_before_and_after_a_run(shown):
    before = Page(documents_view.documents("a1", shown.documents, None)).text
    assert "läses vid nästa körning" in before
    after = Page(documents_view.documents("a1", shown.documents, shown))
    assert len(after.all("button", data_do="edit")) == len(shown.documents)
    assert "del av remissvar" in after.text
    assert "brevhuvud" in after.text
    with pytest.raises(WorkspaceError):
        documents_view.edit(shown.documents, shown, "d-saknas", [], "")


def test_comparison_shows_figures_and_every_difference(shown, tmp_path):
    from assistant.comparison import compare, read_manual_table

    path = tmp_path / "manuell.csv"
    path.write_text(
        "Instans;Helheten\nTrafiknämnden;Avstyrker\nMiljönämnden;Tillstyrker\nOkänd;Tillstyrker\n"
    )
    found = compare(shown, read_manual_table(path))
    page = Page(comparison_view.comparison(shown, found))
    assert "1 av 2" in page.text
    assert "50 %" in page.text
    assert "Olika." in page.text
    assert "Ingen remissinstans i ärendet heter så." in page.text
    assert page.all("button", data_do="cite")


def _job(**values: object) -> Job:
    base = {
        'id': 1, 'case_id': "a1", 'state': JobState.RUNNING, 'created': WHEN, 'started': WHEN, 'finished': None, 'step': "Läser handlingar",
        'done': 3, 'total': 9, 'detail': "svar.pdf", 'error': "", 'cancel': False,
    }  # fmt: skip
    return Job(**{**base, **values})  # type: ignore[arg-type]


def test_removing_a_case_says_what_goes_and_asks_for_words(shown, hostile):
    page = Page(case_view.removal(shown.case))
    assert "Det går inte att ångra." in page.text
    assert f"Skriv ”{case_view.SURE}”" in page.text
    assert page.all("button", data_do="remove-case", data_case=shown.case.id)
    assert "<script" not in case_view.removal(hostile.case)


def test_what_is_filled_in_is_read_back_as_the_same(shown):
    pytest.importorskip("gradio")
    from assistant.proposal import parse_points
    from assistant.web.tabs.case_forms import Written, lines

    written = Written.of(shown.case, shown.registry.respondents)
    again = parse_points(lines(written.points))
    assert [(p.number, p.title) for p in again] == [(p.number, p.title) for p in shown.case.proposal.points]
    assert lines(written.asked) == [one.name for one in shown.registry.respondents]


def test_progress():
    page = Page(case_view.progress(_job()))
    (bar,) = page.all("progress")
    assert (bar["value"], bar["max"]) == ("3", "9")
    (waiting,) = Page(case_view.progress(_job(total=0, done=0))).all("progress")
    assert "value" not in waiting, "a step that cannot be counted does not look as if it stood still"
    assert "Läser handlingar. 3 av 9 svar.pdf" in page.text
    assert case_view.progress(None) == ""
    failed = case_view.progress(_job(state=JobState.FAILED, error=HOSTILE))
    assert 'role="alert"' in failed
    assert "<script" not in failed
    done = case_view.progress(_job(state=JobState.DONE, finished=WHEN.replace(second=40)))
    assert "på 40 sekunder" in done
    older = case_view.progress(_job(state=JobState.DONE, finished=WHEN), ("Svarstiden är ändrad.",))
    assert "Klar" not in older, "not ready: something has come since"
    assert "Svarstiden är ändrad." in older
    assert "Kör igen" in older
    assert "på 1 sekund." in case_view.progress(_job(state=JobState.DONE, finished=WHEN.replace(second=1)))
    assert "fortsätta" in case_view.progress(_job(state=JobState.CANCELLED, finished=WHEN))


def test_added_files_tell_what_could_not_be_taken_in(shown):
    from assistant.store import IntakeNote

    note = IntakeNote("x", "Filen <i>x</i> går inte att öppna.", "Ge läsbehörighet.")
    made = case_view.added(Added(shown.documents[:2], shown.documents[2:3], (note,)))
    assert "2 handlingar lades till." in made
    assert "Fanns redan i ärendet" in made
    packed = replace(shown.documents[0], name="svar.zip")
    assert "Det som ligger i svar.zip tas fram när ärendet körs." in case_view.added(Added((packed,), (), ()))
    assert "tas fram" not in made
    assert 'role="alert"' in made
    assert "<i>x" not in made


def test_a_file_in_another_names_it_and_the_other_says_how_many(shown):
    first, second = shown.documents[:2]
    held = replace(second, parent_id=first.id)
    text = Page(documents_view.documents("c", (first, held), shown)).text
    assert f"låg i {first.name}" in text
    assert "har 1 fil i sig" in text
    reading = shown.reading_of(first.id)
    packed = replace(shown, readings={**shown.readings, reading.id: replace(reading, reader="zip")})
    assert "arkiv" in Page(documents_view.documents("c", (first, held), packed)).text
    assert "arkiv" not in text


def test_a_correction_can_be_taken_back_where_there_is_one(shown):
    key = shown.documents[0].id
    assert 'data-do="uncorrect"' in documents_view.edit(shown.documents, shown, key, [], "", corrected=True)
    assert "uncorrect" not in documents_view.edit(shown.documents, shown, key, [], "")


def test_an_error_about_a_field_says_which():
    assert 'data-field="Svarstid"' in markup.alert("Svarstid: ”i maj” är inget datum.", "Svarstid")
    assert "data-field" not in markup.alert("Öppna ett ärende först.")


def test_header_of_no_case_and_of_one_that_has_changed(shown):
    assert "Inget ärende är öppet" in case_view.header(None, None, "")
    status = Status(shown.case, 12, 11, None, shown.run, ("Svarstiden är ändrad.",))
    assert "Svarstiden är ändrad." in case_view.header(status, shown, "")
    assert "Ändrat" not in case_view.header(replace(status, changed=()), shown, "")
    assert len([h for h in Page(case_view.header(status, shown, "")).elements if h[0] == "h1"]) == 1


def test_language_model_line():
    assert "Ingen språkmodell är vald" in case_view.model_line("")
    assert "/modeller/x" in case_view.model_line("/modeller/x")


def test_attributes_and_buttons_escape():
    assert markup.button("x", "do", label='"><b>', note='"') == (
        '<button type="button" class="ra-button" data-do="do" aria-label="&quot;&gt;&lt;b&gt;" data-note="&quot;">x</button>'
    )


def test_importing_the_page_does_not_load_gradio():
    code = "import sys, assistant.web; assert 'gradio' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[1])


# ---- what stands around Gradio -----------------------------------------------------------------


def _client(app):
    from starlette.testclient import TestClient

    return TestClient(app, base_url="http://127.0.0.1:7860")


@pytest.fixture
def guarded():
    from fastapi import FastAPI
    from fastapi.responses import HTMLResponse

    app = FastAPI()

    @app.get("/", response_class=HTMLResponse)
    def root() -> str:
        return '<html lang="en"><head><meta property="og:url" content="https://gradio.app/" /></head><body>å</body></html>'

    @app.get("/gradio_api/info")
    def info() -> dict[str, str]:
        return {"a": "b"}

    @app.get("/file.html", response_class=HTMLResponse)
    def file() -> str:
        return "<script>alert(1)</script>"

    app.add_middleware(guard.Guard)
    return _client(app)


def test_guard_puts_policy_and_language_on_the_page(guarded):
    found = guarded.get("/")
    assert 'lang="sv"' in found.text
    assert "og:url" not in found.text
    assert "å" in found.text
    policy = found.headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "http" not in policy


def test_guard_closes_what_the_page_does_not_use(guarded):
    for path in (
        "/gradio_api/info",
        "/openapi.json",
        "/gradio_api/openapi.json",
        "/gradio_api/proxy=x/y",
        "/monitoring",
    ):
        assert guarded.get(path).status_code == 404, path


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site", "origin": "https://ond.example"},
        {"sec-fetch-site": "same-site", "origin": "http://127.0.0.1:9999"},
        {"origin": "https://ond.example"},
        {"origin": "http://127.0.0.1:9999"},
        {"origin": "null"},
        {"referer": "https://ond.example/127.0.0.1:7860/"},
    ],
)
def test_another_page_in_the_browser_can_ask_for_nothing(guarded, headers):
    assert guarded.get("/other", headers=headers).status_code == 403
    assert guarded.post("/other", headers=headers, content=b"{}").status_code == 403
    assert guarded.get("/file.html", headers={"origin": "http://127.0.0.1:7860"}).status_code == 200


def test_a_link_elsewhere_may_open_the_page_and_nothing_else(guarded):
    link = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
    assert guarded.get("/", headers={**link, "referer": "https://intranet.example/"}).status_code == 200
    assert guarded.get("/other", headers=link).status_code == 403
    assert guarded.get("/", headers={**link, "sec-fetch-dest": "iframe"}).status_code == 403
    assert guarded.post("/", headers=link).status_code == 403


def test_a_file_that_is_a_page_has_none_of_the_page_s_rights(guarded):
    assert "sandbox" in guarded.get("/file.html").headers["content-security-policy"]
    assert guarded.get("/other").headers["cross-origin-resource-policy"] == "same-origin"


def test_guard_answers_only_to_this_machine(guarded):
    assert guarded.get("/", headers={"host": "evil.example:7860"}).status_code == 421
    assert guarded.get("/", headers={"host": "localhost:7860"}).status_code == 200
    assert guarded.get("/", headers={"host": "[::1]:7860"}).status_code == 200


@pytest.fixture
def routed(tmp_path):
    from fastapi import FastAPI

    from assistant.web import routes

    place = Workspace(Settings(workspace=tmp_path))
    app = FastAPI()
    routes.add(app, place)
    return place, _client(app)


def test_files_are_served_by_id_and_never_as_a_page(routed, tmp_path):
    place, client = routed
    case, _ = place.create_case("Prov")
    letter = tmp_path / "brev.html"
    letter.write_text("<script>alert(1)</script>")
    (document,) = place.add(case.id, [letter]).new
    found = client.get("/handling", params={"arende": case.id, "id": document.id})
    assert found.status_code == 200
    assert found.headers["content-type"] == "application/octet-stream"
    assert found.headers["content-disposition"].startswith("attachment")
    for wrong in ("../../etc/passwd", "d000000000000", ""):
        assert client.get("/handling", params={"arende": case.id, "id": wrong}).status_code == 404


def test_downloads_and_pictures_of_a_case_that_has_not_run_say_so(routed):
    place, client = routed
    case, _ = place.create_case("Prov")
    found = client.get("/hamta", params={"arende": case.id, "format": "docx"})
    assert found.status_code == 404
    assert "inte körts" in found.text
    assert client.get("/hamta", params={"arende": case.id, "format": "exe"}).status_code == 404
    asked = {"arende": case.id, "lasning": "r1", "citat": "0-1", "sida": 1}
    assert client.get("/sidbild", params=asked).status_code == 404
    assert not list((place.settings.workspace / "tmp").glob("hamta-*"))


def test_the_words_are_marked_in_the_picture(tmp_path):
    import io

    from PIL import Image
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    from assistant import reading as reader
    from assistant.domain import Citation, Document, Span
    from assistant.reading.pictures import marked_page

    path = tmp_path / "svar.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    canvas.drawString(80, 700, "Nämnden tillstyrker förslaget.")
    canvas.drawString(80, 500, "Nämnden har inget mer att anföra.")
    canvas.save()
    document = Document("d1", "svar.pdf", "0" * 64, 1, WHEN, "svar.pdf", "svar.pdf")
    reading = reader.read(path, document, Settings(workspace=tmp_path)).reading
    assert reading is not None
    start = reading.text.index("tillstyrker")
    citation = Citation(reading.id, (Span(start, start + 11),))
    picture = Image.open(io.BytesIO(marked_page(path, reading, citation, 1))).convert("RGB")
    yellow = [
        (x, y)
        for x in range(0, picture.width, 3)
        for y in range(0, picture.height, 3)
        if picture.getpixel((x, y))[2] < 150 < picture.getpixel((x, y))[0]
    ]
    assert yellow
    top = 1 - 712 / A4[1]
    bottom = 1 - 694 / A4[1]
    assert all(top - 0.01 < y / picture.height < bottom + 0.01 for _, y in yellow), (
        "only the cited line is marked"
    )
    with pytest.raises(ValueError, match="ingen sida 2"):
        marked_page(path, reading, citation, 2)


def test_uploads_keep_their_names_and_leave_nothing_behind(tmp_path):
    pytest.importorskip("gradio")
    from assistant.web import uploads

    place = Workspace(Settings(workspace=tmp_path / "w"))
    case, _ = place.create_case("Prov")
    sent = tmp_path / "svar 2.txt"
    sent.write_text("Nämnden tillstyrker förslaget.")
    with uploads.named(place, [uploads.Upload(sent, "svar (2).txt")]) as found:
        added = place.add(case.id, list(found), names=found)
    assert [document.name for document in added.new] == ["svar (2).txt"]
    assert added.new[0].source == "svar (2).txt"
    assert not sent.exists()
    assert not list((tmp_path / "w" / "tmp").glob("in-*"))


def test_an_upload_that_fails_can_be_tried_again(tmp_path):
    pytest.importorskip("gradio")
    from assistant.web import uploads

    place = Workspace(Settings(workspace=tmp_path / "w"))
    sent = tmp_path / "svar.txt"
    sent.write_text("x")
    with pytest.raises(WorkspaceError), uploads.named(place, [uploads.Upload(sent, "svar.txt")]):
        raise WorkspaceError("Ärendet behöver en rubrik.")
    assert sent.exists()


def test_errors_become_swedish_messages():
    pytest.importorskip("gradio")
    from assistant.web.actions import told

    @told("message")
    def known() -> dict[str, str]:
        raise WorkspaceError("Skriv en <fråga>.")

    @told("message")
    def unknown() -> dict[str, str]:
        raise ZeroDivisionError("secret")

    assert "Skriv en &lt;fråga&gt;." in known()["message"]
    assert "ZeroDivisionError" in unknown()["message"]
    assert "secret" not in unknown()["message"]


def test_no_press_is_lost(tmp_path):
    """Gradio's queue can lose a press made while it closes its stream, and drops one made before the last is answered."""
    from assistant.web import page

    found = page.build(Workspace(Settings(workspace=tmp_path))).config["dependencies"]
    queued = [one for one in found if one["queue"]]
    assert all(one["types"]["generator"] for one in queued), "only what shows that it works may be queued"
    lists = [
        one for one in found if {name for _, name in one["targets"]} == {"select"} and len(one["targets"]) > 1
    ]
    assert len(lists) > 4
    waiting = [one["targets"] for one in lists if one["trigger_mode"] == "once"]
    assert len(waiting) == 1, "only the documents, where a press can remove one, wait for the answer before"


def test_two_presses_at_once_take_turns():
    import threading
    import time

    from assistant.web.actions import told

    done: list[str] = []

    def handler(name: str) -> dict[object, object]:
        seen = list(done)
        time.sleep(0.02)
        done[:] = [*seen, name]  # what the other did is lost if both work at once
        return {}

    threads = [threading.Thread(target=told("message")(handler), args=(str(number),)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(done) == [str(number) for number in range(8)]


def test_no_rule_for_a_medium_begins_with_gradios_container():
    """Gradio puts its container before each selector there, and nothing stands in a container in a container."""
    media = [
        block
        for block in asset("page.css").split("@media")[1:]
        if ".gradio-container" in block.split("\n}")[0]
    ]
    assert media == []


def test_the_standing_counts_answers_that_could_not_be_read() -> None:
    from assistant.web import case_view

    made = case_file()
    unread = made.table.sums.states[RespondentState.UNREADABLE]
    assert unread
    status = Status(made.case, len(made.documents), 3, None, made.run, ())
    assert f"{unread} har svarat på ett sätt som inte kunde läsas" in case_view.standing(status, made)


def test_what_was_decided_in_another_window_is_not_decided_over_unseen() -> None:
    from assistant.web import beside
    from assistant.web.actions import Press

    made = case_file()
    free = next(cell for cell in made.table.cells if not cell.decision)
    decision = Decision(
        free.respondent_id, free.target, DecisionAction.CHANGE, Stance.AVSTYRKER, "Eva Ek", datetime.now(UTC)
    )
    signed = replace(free, decision=decision, state=CellState.CHANGED, stance=Stance.AVSTYRKER)

    def meanwhile(seen: str) -> bool:
        data = {"respondent": free.respondent_id, "seen": seen}
        return beside._decided_meanwhile(made, Press("sign", data, {}), free.target)

    assert meanwhile(cell_view.seen(signed)), "signed when the form was drawn, and taken back since"
    assert not meanwhile(cell_view.seen(free))
    assert f'data-seen="{cell_view.seen(signed)}"' in cell_view.form(signed, "Eva Ek")


def test_without_a_sandlista_nobody_is_said_not_to_have_been_asked() -> None:
    from assistant.export import facts
    from assistant.web import case_view

    made = case_file()
    people = tuple(replace(one, invited=False) for one in made.registry.respondents)
    counts = replace(made.table.sums, invited=0, uninvited=len(people))
    unlisted = replace(
        made,
        registry=replace(made.registry, respondents=people),
        table=replace(made.table, sums=counts),
    )
    status = Status(made.case, len(made.documents), 0, None, made.run, ())
    assert "inte tillfrågad" in table_view.table(made, Wording())
    assert "inte tillfrågad" not in table_view.table(unlisted, Wording()).partition('class="ra-sums"')[0]
    assert "har inte svarat" in case_view.standing(status, made)
    assert "har inte svarat" not in case_view.standing(status, unlisted)
    assert facts.asked(unlisted, people[0]) == "ingen sändlista"
