"""Questions of fact: answered in the documents' own words, or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.domain import (
    Document,
    DocumentKind,
    Origin,
    Passage,
    ReadDocument,
    Reading,
    Section,
    SectionKind,
    Span,
    Structure,
)
from assistant.evaluation.questions import read_folder, run_questions
from assistant.questions import ask, classes, deciding, signs, thesaurus
from assistant.questions.bags import Bag
from assistant.questions.collapsed import split_figures
from assistant.questions.expected import Kind, analyse, questions_in
from assistant.questions.figures import rows
from assistant.questions.holding import holds, vague
from assistant.questions.ordering import ordered
from assistant.questions.weighing import Weighing
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
        ("Vad kommer flytten till de nya lokalerna att kosta?", Kind.MONEY),
        ("Vilken prognos har nämnden för 2025?", Kind.FIGURE),
        ("Hur länge gäller avtalet?", Kind.DURATION),
        ("Hur ofta följs planen upp?", Kind.FREQUENCY),
        ("Under vilken period pågår försöket?", Kind.DATE),
        ("Vad heter rapporten?", Kind.BODY),
    ],
)
def test_what_is_asked_for(question: str, kind: Kind) -> None:
    assert analyse(question).kind is kind


@pytest.mark.parametrize(
    ("question", "text", "held"),
    [
        ("Hur många anställda cyklar?", "Beslutet den 3 maj 2023 § 28 gäller anställda som cyklar.", False),
        ("Hur många anställda cyklar?", "Av dem cyklar 28 anställda.", True),
        ("Hur stort är överskottet?", "Två nämnder har överskott.", False),
        ("Hur ofta ska lägesbilden göras?", "Kommunen ska minst vartannat år göra en lägesbild.", True),
        ("När beslutades planen?", "Planen för 2024–2027 beslutades.", False),
        ("Vilken dag beslutades planen?", "Planen beslutades 2024.", False),
        ("Vilken dag beslutades planen?", "Planen beslutades den 4 december.", True),
        ("Hur länge gäller avtalet?", "Avtalet gäller i två år.", True),
        ("Vad heter utbildningen?", "Utbildningen, ”En inkluderande arbetsplats”, är framtagen.", True),
        ("Vad heter utbildningen?", "Utbildningen är framtagen.", False),
        ("Med vilken nämnd ska styrelsen samverka?", "Styrelsen samverkar med stadsmiljönämnden.", True),
        ("Vilken myndighet får besluta?", "Konkurrensverket får besluta.", True),
        ("Vilka stadsdelar ingår?", "Forskningsstudien gäller olika stadsdelar.", False),
    ],
)
def test_an_answer_holds_what_is_asked_for(question: str, text: str, held: bool) -> None:
    assert holds(analyse(question), text) is held


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("avbröts", "avbrutits"),
        ("äger", "ägs"),
        ("utfallet", "utfall"),
        ("barnet", "barn"),
        ("ackumulerat", "ack"),
    ],
)
def test_forms_of_a_word_hold_each_other(one: str, other: str) -> None:
    assert Bag(other).holds(one) >= 0.8


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Facken fick yttra sig", "arbetstagarorganisationerna"),
        ("Medarbetarenkäten visar", "medarbetarundersökningen"),
        ("Implementeringen är klar", "införts"),
        ("Tolv partners deltar", "partner"),
    ],
)
def test_other_words_for_the_same_thing_hold_each_other(said: str, asked: str) -> None:
    assert Bag(said).holds(asked) >= 0.7


@pytest.mark.parametrize(
    ("one", "other"),
    [("intäkter", "kostnader"), ("ökade", "minskade"), ("budget", "utfall"), ("överskott", "underskott")],
)
def test_opposites_do_not_hold_each_other(one: str, other: str) -> None:
    assert Bag(other).holds(one) < 0.5


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        (
            "Hur stor är kostnaden för bron respektive den nya tunneln?",
            ("Hur stor är kostnaden för bron?", "Hur stor är kostnaden för den nya tunneln?"),
        ),
        (
            "Hur fördelas anslaget mellan nämnden och kontoret?",
            ("Hur fördelas anslaget för nämnden?", "Hur fördelas anslaget för kontoret?"),
        ),
        ("Vad skiljer mellan nämnden och kontoret?", ("Vad skiljer mellan nämnden och kontoret?",)),
    ],
)
def test_the_same_asked_of_two_is_two_questions(question: str, parts: tuple[str, ...]) -> None:
    assert questions_in(question) == parts


@pytest.mark.parametrize(
    ("question", "text", "held"),
    [
        ("När ska uppdraget redovisas?", "Uppdraget gavs, KF 2024-02-01 § 12, till nämnden.", False),
        ("När beslutades uppdraget?", "Uppdraget gavs, KF 2024-02-01 § 12, till nämnden.", True),
        ("Vilken dag i veckan möts rådet?", "Rådet möts på torsdagar.", True),
        ("Hur många på kontoret cyklar?", "Till kontoret cyklar 14 av de anställda.", True),
    ],
)
def test_what_a_date_or_a_count_says(question: str, text: str, held: bool) -> None:
    assert holds(analyse(question), text) is held


@pytest.mark.parametrize(
    ("question", "text", "is_vague"),
    [
        ("Vilka språk ska skyltarna ha?", "Skyltarna ska finnas på flera språk.", True),
        ("Vilka språk ska skyltarna ha?", "Skyltarna ska ha flera språk, till exempel finska.", False),
        ("Vilka språk ska skyltarna ha?", "Skyltarna ska ha språken svenska och finska.", False),
    ],
)
def test_several_of_a_thing_says_not_which(question: str, text: str, is_vague: bool) -> None:
    assert vague(analyse(question), text) is is_vague


def test_the_weights_are_of_the_signs(index: Index) -> None:
    weighing = Weighing(analyse("När ska linjen börja trafikeras?"), index, PARTS)
    ranked = ordered(weighing, index.search("När ska linjen börja trafikeras?", 20))
    learned = json.loads(deciding.WEIGHTS.read_text("utf-8"))
    assert set(ranked[0].signs) == set(learned["order"])
    assert {"", *deciding.features(weighing, ranked)} == set(learned["refusing"])
    assert deciding.doubt(weighing, ranked) < 0.5
    assert deciding.doubt(weighing, []) == 1.0


def test_taking_the_answer_away_raises_the_doubt(index: Index) -> None:
    weighing = Weighing(analyse("När ska linjen börja trafikeras?"), index, PARTS)
    ranked = ordered(weighing, index.search("När ska linjen börja trafikeras?", 20))
    without = [one for one in ranked if "1 maj 2027" not in one.text]
    assert deciding.doubt(weighing, without) > 10 * deciding.doubt(weighing, ranked)


def test_part_of_a_name_is_another_name(tmp_path: Path) -> None:
    part = made(
        "yttrande.txt", "Yttrande\n\nDemokraterna tillstyrker förslaget om en ny spårväg över älven.\n"
    )
    with_it = build(tmp_path, [part], embedder(Settings(embedding_model="embedded")))
    parts = {part.reading.id: part}
    assert ask("Vad anser Demokraterna om spårvägen?", with_it, parts).found
    assert not ask("Vad anser Sverigedemokraterna om spårvägen?", with_it, parts).found
    with_it.close()


@pytest.mark.parametrize(
    "topic",
    [
        "barns rättigheter",
        "barnäktenskap",
        "vindkraftens buller",
        "tandvårdens avgifter",
        "romernas situation",
    ],
)
@pytest.mark.parametrize(
    "form", ["Vad säger utlåtandet om {}?", "Hur ser nämnden på {}?", "Vad anser instansen om {}?"]
)
def test_a_topic_that_no_document_takes_up_is_not_answered(index: Index, topic: str, form: str) -> None:
    answer = ask(form.format(topic), index, PARTS)
    assert not answer.found
    assert answer.nearest


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
    assert figures["evidence recall@5"] >= 0.95
    assert figures["unanswerable F1"] >= 0.85
    assert figures["wrongly refused"] <= 1
    assert figures["fact questions with the evidence or the fact in the answer"] >= 0.85


# --------------------------------------------------------------------------------------------
# Figures in tables

ACCOUNTS = """Årsrapport 2024 för hamnnämnden

1 Ekonomi

Belopp i tkr Bokslut
2024

Budget
2024 Avvikelse Bokslut
2023

Personalkostnader 459 784 468 100 8 316 451 250

Hyres- och
fastighetskostnader 12 050 11 900 -150 10 400

Konsultkostnader 1 004 371 633 2 210

Nämndens kostnader beror främst på nya kajer, som blev dyrare än planerat.

2 Personal

Indikator Utfall 2023 Utfall 2024 Mål 2024 Prognos

Sjukfrånvaro 5,1% 5,3% 5%

Medarbetare 650 609 640 620

Besök i hamnen 33 057 24 800 31 000
"""


@pytest.fixture(scope="module")
def accounts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Index, dict[str, ReadDocument]]:
    part = made("årsrapport.txt", ACCOUNTS)
    made_of = build(
        tmp_path_factory.mktemp("accounts"), [part], embedder(Settings(embedding_model="embedded"))
    )
    return made_of, {part.reading.id: part}


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "Hur stora var personalkostnaderna i bokslutet 2024?",
            "Personalkostnader, Bokslut 2024: 459 784 tkr",
        ),
        (
            "Hur stora var personalkostnaderna i bokslutet 2023?",
            "Personalkostnader, Bokslut 2023: 451 250 tkr",
        ),
        (
            "Vilken budget hade nämnden för personalkostnader 2024?",
            "Personalkostnader, Budget 2024: 468 100 tkr",
        ),
        (
            "Hur stor var avvikelsen för hyres- och fastighetskostnader?",
            "Hyres- och fastighetskostnader, Avvikelse: -150 tkr",
        ),
        ("Hur stort var målet för medarbetare 2024?", "Medarbetare, Mål 2024: 640"),
    ],
)
def test_a_figure_is_said_with_its_row_and_column(
    accounts: tuple[Index, dict[str, ReadDocument]], question: str, said: str
) -> None:
    index, parts = accounts
    answer = ask(question, index, parts)
    assert answer.sentences[0].text == said
    assert answer.sentences[0].origin is Origin.TOOL


def test_a_figure_of_a_table_cites_its_whole_row_and_the_head(
    accounts: tuple[Index, dict[str, ReadDocument]],
) -> None:
    index, parts = accounts
    (sentence,) = ask("Hur stora var personalkostnaderna i bokslutet 2024?", index, parts).sentences
    row, head = (parts[c.reading_id].reading.presentable(c) for c in sentence.citations)
    assert row == "Personalkostnader 459 784 468 100 8 316 451 250"
    assert head.startswith("Belopp i tkr Bokslut 2024")


def test_where_a_cell_is_empty_nobody_knows_which_so_the_row_is_said_whole(
    accounts: tuple[Index, dict[str, ReadDocument]],
) -> None:
    index, parts = accounts
    for question, figures in (
        ("Hur hög var sjukfrånvaron 2024?", "Sjukfrånvaro: 5,1% 5,3% 5%"),
        ("Hur många besök i hamnen var utfallet 2024?", "Besök i hamnen: 33 057 24 800 31 000"),
    ):
        assert ask(question, index, parts).sentences[0].text == (
            f"{figures} (kolumner: Utfall 2023, Utfall 2024, Mål 2024, Prognos)"
        )


@pytest.mark.parametrize(
    "question",
    [
        "Hur stora var personalkostnaderna i bokslutet 2019?",
        "Hur hög var sjukfrånvaron 2021?",
        "Hur många medarbetare cyklade till arbetet 2024?",
        "Hur stora var intäkterna i bokslutet 2024?",
    ],
)
def test_a_figure_of_another_year_or_row_is_no_answer(
    accounts: tuple[Index, dict[str, ReadDocument]], question: str
) -> None:
    assert not ask(question, *accounts).found


def test_rows_with_cells_are_told_apart_by_their_column() -> None:
    text = "Belopp\tPeriod\t\tHelår\nUtfall\tBudget\tPrognos\tBudget\nIntäkter\t78,5\t79,4\t125,1\t124,0\n"
    parted = Structure(
        "r",
        DocumentKind.RAPPORT,
        (Section(SectionKind.BODY, "", None, 1, Span(0, len(text))),),
        tuple(
            Passage((Span(start, end),), 0, header)
            for (start, end), header in zip(((0, 20), (21, 49), (50, 80)), (None, 0, 1), strict=True)
        ),
        (),
    )
    reading = Reading(id="r", document_id="t", reader="test", text=text)
    (row,) = rows(ReadDocument(made("t", "x").document, reading, parted))
    assert dict(zip(row.columns, row.figures, strict=True)) == {
        "Period Utfall": "78,5",
        "Period Budget": "79,4",
        "Helår Prognos": "125,1",
        "Helår Budget": "124,0",
    }


@pytest.mark.parametrize(
    ("tokens", "wanted", "figures"),
    [
        ("28 171 30 000 - 1 829", 3, ["28 171", "30 000", "-1 829"]),
        ("700 700 0", 3, ["700", "700", "0"]),
        ("- 1,9 0,8", 3, ["-", "1,9", "0,8"]),
        ("1 004 371", 2, ["1 004", "371"]),
        ("33 057 24 800 31 000 31 000", 5, None),
        ("348 334 344 559 330 000 360 000 373 964", 6, None),
    ],
)
def test_thousands_are_parted_by_spaces_and_so_are_figures(
    tokens: str, wanted: int, figures: list[str] | None
) -> None:
    assert split_figures(tokens.split(), wanted) == figures


TABLE = [
    ("Belopp i tkr", "Utfall 2024", "Utfall 2025", "Budget 2025", "Prognos 2025"),
    ("Personalkostnader", "45 200", "47 310", "48 000", "47 900"),
    ("Lokalkostnader", "12 100", "12 450", "12 400", "12 600"),
    ("Snöröjning", "3 020", "", "2 900", "3 100"),
]


def _word(path: Path) -> None:
    import docx

    document = docx.Document()
    document.add_heading("Delårsrapport 2025 för tekniska nämnden", 1)
    table = document.add_table(rows=0, cols=5)
    for row in TABLE:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.add_paragraph("Snöröjningen har varit dyr.")
    document.save(str(path))


def _pdf(path: Path) -> None:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

    styles = getSampleStyleSheet()
    SimpleDocTemplate(str(path), pagesize=A4).build(
        [
            Paragraph("Delårsrapport 2025 för tekniska nämnden", styles["Title"]),
            Paragraph("Nämndens utfall framgår av tabellen.", styles["Normal"]),
            Table(TABLE[:3]),
            Paragraph("Snöröjningen har varit dyr.", styles["Normal"]),
        ]
    )


@pytest.mark.parametrize(("name", "make"), [("rapport.docx", _word), ("rapport.pdf", _pdf)])
def test_figures_in_tables_of_word_and_pdf_have_their_row_and_column(
    tmp_path: Path, name: str, make: Callable[[Path], None]
) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    make(docs / name)
    parts = read_folder(docs, Settings())
    by_reading = {part.reading.id: part for part in parts}
    index = build(tmp_path / "index", parts, embedder(Settings(embedding_model="embedded")))
    for question, said in (
        ("Hur stora var lokalkostnaderna enligt utfallet 2025?", "Lokalkostnader, Utfall 2025: 12 450 tkr"),
        ("Vilken prognos finns för personalkostnader 2025?", "Personalkostnader, Prognos 2025: 47 900 tkr"),
    ):
        answer = ask(question, index, by_reading)
        assert answer.sentences[0].text == said
        assert "Lokalkostnader" in by_reading[parts[0].reading.id].reading.quote(answer.nearest[0].citation)
    assert not ask("Hur mycket kostade snöröjningen enligt utfallet 2025?", index, by_reading).found
    index.close()


FOLLOWED = """Utökad månadsrapport för servicenämnden

Uppdrag

Förvaltningen ska säkerställa att alla chefer i första ledet har gått arbetsmiljöutbildningen Uppföljningsansvarig
Siv Exempelsson

Handlingsplanen utifrån medarbetarenkäten är beslutad. Följande områden kommer förvaltningen att arbeta med utifrån enkäten:

- Organisatorisk tillit
- Arbetsbelastning

I lägesbilden går det att urskilja ett antal risktillfällen som kräver särskild vaksamhet. Direktupphandlingar och
utbetalningar under tidspress är några sådana.
"""


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Vilka områden ska förvaltningen arbeta med utifrån medarbetarenkäten?", "Organisatorisk tillit"),
        ("Vilka risktillfällen kräver särskild vaksamhet?", "Direktupphandlingar"),
        ("Vem är uppföljningsansvarig för att chefer har gått arbetsmiljöutbildningen?", "Siv Exempelsson"),
    ],
)
def test_what_a_sentence_leads_up_to_is_part_of_the_answer(tmp_path: Path, question: str, said: str) -> None:
    part = made("rapport.txt", FOLLOWED)
    index = build(tmp_path, [part], embedder(Settings(embedding_model="embedded")))
    answer = ask(question, index, {part.reading.id: part})
    assert said in " ".join(sentence.text for sentence in answer.sentences[:2])
    for sentence in answer.sentences:
        assert sentence.text == part.reading.presentable(sentence.citations[0])
    index.close()


# --------------------------------------------------------------------------------------------
# What a question asks for, and other words for it

FERRY = """Årsrapport för hamnen

Samarbete

Hamnen är med i ett nätverk för mindre hamnar som träffas två gånger om året. Medlemmar kommer från Norge och Estland.

Färjan

Under året avvecklades kvällsturen. Resenärerna fick i stället rabatterade taxiresor. Kajen byggdes om av hamnens egna
medarbetare. Det nya bokningssystemet Kajplats gör det enklare att reservera förtöjning.

Personal

Totalt deltog 48 anställda i brandövningen. Hamnstyrelsen leds av fem ledamöter.
"""


@pytest.fixture(scope="module")
def ferry(tmp_path_factory: pytest.TempPathFactory) -> tuple[Index, dict[str, ReadDocument]]:
    part = made("hamnen.txt", FERRY)
    built = build(tmp_path_factory.mktemp("hamn"), [part], embedder(Settings(embedding_model="embedded")))
    return built, {part.reading.id: part}


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hur många personer var med på brandövningen?", "48 anställda"),
        ("Vad lades ner under året?", "avvecklades kvällsturen"),
    ],
)
def test_a_question_in_other_words_finds_its_sentence(
    ferry: tuple[Index, dict[str, ReadDocument]], question: str, said: str
) -> None:
    built, parts = ferry
    weighing = Weighing(analyse(question), built, parts)
    assert any(said in one.text for one in ordered(weighing, built.search(question, 20))[:2])


@pytest.mark.parametrize(
    ("question", "answers", "near"),
    [
        ("Vilka länder deltar?", "Deltagarna kommer från Norge och Estland.", "Många deltar i nätverket."),
        ("Vilken kommun fick stöd?", "Stödet gick till Härnösand.", "En kommun i norr fick stöd."),
        ("Vem är ordförande i hamnstyrelsen?", "Ordförande är Siv Exempelsson.", "Hamnstyrelsen har en ordförande."),
        ("Barn i vilka åldrar omfattas?", "Barn i fyra- och sjuårsåldern omfattas.", "Alla barn omfattas."),
        ("Vilken domstol prövade avtalet?", "Avtalet prövades av förvaltningsrätten.", "Avtalet prövades i höstas."),
    ],
)  # fmt: skip
def test_only_a_thing_of_the_class_asked_for_answers(question: str, answers: str, near: str) -> None:
    asked = analyse(question)
    assert classes.sign(asked, answers, lambda name: False) == 1.0
    assert classes.sign(asked, near, lambda name: False) == -1.0
    assert classes.sign(analyse("Varför byggdes kajen om?"), answers, lambda name: False) == 0.0


def test_a_name_that_stands_everywhere_in_the_document_answers_nothing() -> None:
    asked = analyse("Vilka kommuner är med i nätverket?")
    assert classes.sign(asked, "Kalmar är medlem.", lambda name: name == "Kalmar") == -1.0
    assert classes.sign(asked, "Kalmar och Ystad är medlemmar.", lambda name: name == "Kalmar") == 1.0


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("facken", "Arbetstagarorganisationerna lämnade förhandlingen."),
        ("raderas", "Uppgifterna tas bort efter ett år. De ska ta bort dem."),
        ("jobb", "Sysselsättningen ökar."),
    ],
)
def test_other_words_for_the_same_are_known(word: str, text: str) -> None:
    assert thesaurus.others(word).keys() & thesaurus.senses(text)
    assert not thesaurus.others(word).keys() & thesaurus.senses("Bryggan målades blå i juni.")


_OPPOSITES = (
    "öka minska", "intäkt kostnad", "tillstyrka avstyrka", "överskott underskott", "bättre sämre", "höja sänka", "tillåta förbjuda",
    "bifalla avslå", "positiv negativ", "införa avskaffa", "fler färre", "börja sluta", "stärka försvaga", "vinst förlust", "köpa sälja",
)  # fmt: skip


def test_no_group_has_words_of_opposite_direction() -> None:
    groups = [
        set(line.split("\t")[2].split(", "))
        for line in thesaurus.SOURCE.read_text("utf-8").splitlines()
        if line[:1] != "#"
    ]
    assert len(groups) > 2_000
    for pair in _OPPOSITES:
        assert not [group for group in groups if set(pair.split()) <= group], pair


@pytest.mark.parametrize(
    ("question", "counted"),
    [
        ("Hur många fast anställda slutade?", "anställda"),
        ("Hur många lediga tjänster utlystes?", "tjänster"),
        ("Hur många bryggor finns?", "bryggor"),
        ("Hur många på kontoret?", ""),
    ],
)
def test_what_is_counted_is_the_noun(question: str, counted: str) -> None:
    assert analyse(question).counted == counted


def test_a_sentence_that_says_nothing_new_is_known() -> None:
    asked = analyse("Vad innebär hamnstöd?")
    assert signs.of_text(asked, "Hamnstöd")["nothing new"] == 1.0
    assert signs.of_text(asked, "Hamnstöd innebär att staten betalar halva kajen.")["nothing new"] == 0.0
    said = analyse("Vad kom nämnden fram till om kajen?")
    assert signs.of_text(said, "Nämnden kom fram till att kajen bör rivas.")["says that"] == 1.0
    assert signs.of_text(said, "Nämnden behandlade kajen i mars.")["says that"] == 0.0


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ('{"id": "a", "question": "Vad kostar färjan?"}\n\n{trasig\n', "rad 3: inte JSON"),
        ('{"id": "a"}\n', "rad 1: question saknas."),
        ("[1, 2]\n", "rad 1: en rad ska vara ett objekt"),
        ("null\n", "rad 1: en rad ska vara ett objekt"),
        ('{"id": 1, "question": 2}\n', "rad 1: question ska vara text."),
        ('{"id": 1, "question": "Vad?", "doc": 3}\n', "rad 1: doc ska vara"),
        ('{"id": 1, "question": "Vad?", "evidence": "allt"}\n', "rad 1: evidence ska vara"),
        ("\n", "har inga frågor"),
        ('{"id": 1, "question": "Vad kostar färjan?", "doc": "trasig.pdf"}\n', "trasig.pdf: "),
        ('{"id": 1, "question": "Vad kostar färjan?", "doc": "borta.pdf"}\n', "borta.pdf: finns inte."),
    ],
)
def test_questions_that_cannot_be_used_are_told_by_line_and_file(
    tmp_path: Path, rows: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from eval.__main__ import main

    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "svar.txt").write_text("Färjan kostar 14 miljoner kronor.", "utf-8")
    (docs / "trasig.pdf").write_bytes(b"%PDF-1.4 avklippt")
    (tmp_path / "q.jsonl").write_text(rows, "utf-8")
    with pytest.raises(SystemExit) as stopped:
        main(["questions", str(tmp_path / "q.jsonl"), "--docs", str(docs), "--out", str(tmp_path / "p")])
    assert stopped.value.code == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "p").exists()


def test_files_that_cannot_be_read_are_named_beside_the_figures(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "svar.txt").write_text("Färjan kostar 14 miljoner kronor.", "utf-8")
    (docs / "trasig.pdf").write_bytes(b"%PDF-1.4 avklippt")
    rows = tmp_path / "q.jsonl"
    rows.write_text('{"id": 1, "question": "Vad kostar färjan?"}\n', "utf-8")
    figures = run_questions(rows, docs, tmp_path / "p")
    assert list(figures["not read"]) == ["trasig.pdf"]
    assert json.loads((tmp_path / "p").read_text("utf-8"))["answer"]
    with pytest.raises(ValueError, match="finns inte"):
        run_questions(rows, docs, tmp_path / "borta" / "p")
    (docs / "trasig.pdf").unlink()
    assert "not read" not in run_questions(rows, docs, tmp_path / "p")
