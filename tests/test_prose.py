"""Texts that report many answers: who is read as saying what, and how well on paragraphs written for the purpose."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest

from assistant import prose
from assistant.cli import run as remiss
from assistant.evaluation import prose as measured
from assistant.prose import document, formulas
from assistant.prose.unread import unread
from assistant.stance.pattern import Pattern

CASES = Path(__file__).parent / "data" / "prose_cases.txt"


def cases() -> list[dict[str, object]]:
    """The paragraphs of tests/data/prose_cases.txt in the form that is measured."""
    found: list[dict[str, object]] = []
    text: list[str] = []
    rows: list[dict[str, object]] = []
    for line in [*CASES.read_text("utf-8").splitlines(), "@ "]:
        if line.startswith("@ "):
            if text:
                found[-1] |= {"text": "\n".join(text), "rows": rows}
            found.append({"id": line[2:]})
            text, rows = [], []
        elif line.startswith("== "):
            positions, names = line[3:].split(": ", 1)
            position, *also = positions.split("/")
            for name in names.split(";"):
                first, *aliases = name.strip().split("=")
                rows.append({"respondent": first, "aliases": aliases, "position": position, "also_ok": also})
        elif line and not line.startswith("#"):
            text.append(line)
    return found[:-1]


def write(items: list[dict[str, object]], path: Path) -> Path:
    path.write_text("".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items), "utf-8")
    return path


def test_prose_written_for_the_purpose(tmp_path: Path) -> None:
    items = cases()
    assert len(items) >= 40
    assert sum(len(item["rows"]) for item in items) >= 150  # type: ignore[arg-type, misc]
    scores = measured.run_prose(write(items, tmp_path / "in.jsonl"), tmp_path / "out.jsonl")
    assert not scores["inversions"]
    assert scores["f1"] >= 0.93, "\n".join(scores["errors"])


@pytest.mark.parametrize("row", formulas.REPORTED, ids=lambda row: row.name)
def test_every_pattern_reads_its_example_and_not_its_counter_example(row: Pattern) -> None:
    def matched(text: str) -> bool:
        return row in [found for found, _, _ in formulas.formulas(text)]

    assert matched(row.example)
    assert not matched(row.counter)


def read(text: str, names: tuple[str, ...] = ()) -> dict[str, str]:
    return {row.respondent: row.stance.label for row in prose.read(text, names)}


def reported(text: str) -> dict[str, str]:
    return {row.respondent: row.stance.label for passage in document.read(text) for row in passage.rows}


def test_a_crowd_stays_a_crowd_unless_it_is_known_who_was_asked() -> None:
    text = "Samtliga remissinstanser utom LO tillstyrker förslaget. LO avstyrker förslaget."
    assert read(text) == {"Samtliga remissinstanser utom LO": "T", "LO": "A"}
    assert read(text, ("LO", "TCO", "Saco")) == read(text) | {"TCO": "T", "Saco": "T"}


def test_most_are_not_all() -> None:
    text = "De flesta remissinstanser tillstyrker förslaget. LO avstyrker förslaget."
    assert set(read(text, ("LO", "TCO"))) == {"De flesta remissinstanser", "LO"}


def test_two_stands_of_one_respondent_are_one_row_that_says_so() -> None:
    (row,) = prose.read(
        "Skolverket tillstyrker förslaget om antagning. Verket avstyrker förslaget om avgifter."
    )
    assert (row.respondent, row.stance.label) == ("Skolverket", "TD")
    assert {stance.label for stance in row.disputed} == {"T", "A"}


def test_the_quote_is_the_words_as_they_stand() -> None:
    text = "Remissinstanserna: Därför av-\nstyrker Kommers-\nkollegium förslaget. LO ställer sig bakom det."
    quotes = {row.respondent: text[row.quote.start : row.quote.end] for row in prose.read(text)}
    assert "av-\nstyrker" in quotes["Kommerskollegium"]
    assert quotes["LO"].startswith("ställer sig bakom")


def test_nobody_gets_the_stand_of_one_whose_name_is_not_understood() -> None:
    assert read("LO avstyrker förslaget. En enskild skriver att förslaget är bra.").get("LO") == "A"


def test_the_real_paragraphs(shared: Path, tmp_path: Path) -> None:
    scores = measured.run_prose(shared / "data" / "prose_positions_dev.jsonl", tmp_path / "out.jsonl")
    assert scores["f1"] >= 0.97, "\n".join(scores["errors"])
    assert not scores["inversions"]
    assert scores["seconds"] < 1


def test_a_second_stand_of_one_respondent_is_an_error_more() -> None:
    gold = ({"respondent": "LO", "position": "T", "kind": "named"},)
    (good,) = prose.read("LO tillstyrker förslaget.")
    (bad,) = prose.read("LO avstyrker förslaget.")
    assert measured.scores([measured.Paragraph("1", "", (good,), gold)])["f1"] == 1.0
    assert measured.scores([measured.Paragraph("1", "", (good, bad), gold)])["precision"] == 0.5


BILL = """5.1 Avgifter

Remissinstanserna: Samtliga remissinstanser utom LO tillstyrker förslaget. LO
avstyrker förslaget eftersom avgiften är för hög.

Skälen för regeringens förslag: Kommerskollegium avstyrker en annan ordning.

5.2 Tillsyn

Remissinstanserna: Skolverket avstyrker förslaget. LO har inga synpunkter.
"""


def test_a_bill_is_read_section_by_section() -> None:
    first, second = document.read(BILL)
    assert (first.title, second.title) == ("5.1 Avgifter", "5.2 Tillsyn")
    assert {row.respondent: row.stance.label for row in first.rows}["LO"] == "A"
    assert {row.respondent: row.stance.label for row in second.rows} == {"Skolverket": "A", "LO": "N"}
    assert all("avstyrker" in BILL[r.quote.start : r.quote.end] for r in second.rows if r.stance.label == "A")


def test_a_table_is_read_row_by_row() -> None:
    table = "Remissinstans | Ställningstagande\nLO | Tillstyrker\nÖrebro kommun | Avstyrker förslaget\n"
    (passage,) = document.read(table)
    assert [(row.respondent, row.stance.label) for row in passage.rows] == [
        ("LO", "T"),
        ("Örebro kommun", "A"),
    ]
    assert table[passage.rows[1].quote.start : passage.rows[1].quote.end] == "Avstyrker förslaget"


def test_the_command_reads_a_file_and_a_list(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    bill, asked = tmp_path / "prop.txt", tmp_path / "lista.txt"
    bill.write_text(BILL, "utf-8")
    asked.write_text("LO\nTCO\nKommerskollegium\n", "utf-8")
    where = ["--workspace", str(tmp_path / "w")]
    assert remiss(["prose", str(bill), "--asked", str(asked), "--json", *where]) == 0
    found = json.loads(capfdbinary.readouterr().out)
    rows = {row["respondent"]: row for row in found["passages"][0]["rows"]}
    assert rows["TCO"]["expanded"]
    assert rows["TCO"]["stance"] == "TILLSTYRKER"
    assert not rows["LO"]["expanded"]
    assert rows["LO"]["place"] == "rad 4"
    assert remiss(["prose", str(bill), *where]) == 0
    assert "Skolverket" in capfdbinary.readouterr().out.decode()
    assert remiss(["prose", str(tmp_path / "saknas.pdf"), *where]) == 3


def test_what_is_said_in_the_sentence_before_is_quoted_from_there() -> None:
    text = "Majoriteten av remissinstanserna avstyrker förslaget. Det gäller LO och TCO. Saco kan inte tillstyrka det."
    quotes = {row.respondent: text[row.quote.start : row.quote.end] for row in prose.read(text)}
    assert quotes["LO"] == quotes["TCO"] == "avstyrker"
    assert quotes["Saco"] == "kan inte tillstyrka"


def test_a_collective_that_took_one_of_two_stands_is_not_expanded() -> None:
    text = "Förslaget tillstyrks eller lämnas utan erinran av samtliga remissinstanser."
    assert read(text, ("LO", "TCO")) == {"Samtliga remissinstanser": "T"}


def test_those_who_answered_are_not_all_who_were_asked() -> None:
    text = "Samtliga remissinstanser som yttrat sig över förslaget tillstyrker det."
    assert set(read(text, ("LO", "TCO"))).isdisjoint({"LO", "TCO"})


def test_that_nobody_objects_is_no_refusal() -> None:
    assert read("Ingen remissinstans har avstyrkt förslaget.") == {"Remissinstanserna": "E"}
    assert read("Ingen remissinstans utom LO avstyrker förslaget.") == {"LO": "A"}
    assert read("Ingen remissinstans tillstyrker förslaget.") == {}


ENTRIES = """Skilda regler

Av dem som yttrat sig avstyrker FÖD och SAF förslaget. Majoriteten tillstyrker.

FÖD: Reglerna blir svåra att tillämpa. Skatteverket får dessutom mer att göra.

TCO och LO: Förslaget avvisas bestämt.

RSV: Ingen erinran. Verket räknar med färre ärenden.
"""


def test_what_follows_a_name_and_a_colon_is_its_own_answer() -> None:
    assert read(ENTRIES) == {"FÖD": "A", "SAF": "A", "Majoriteten": "T", "TCO": "A", "LO": "A", "RSV": "E"}


def test_an_annex_that_puts_the_answers_together_is_read_by_its_headings() -> None:
    text = f"Bakgrund\n\nText om annat.\n\nSammanställning av remissyttranden\n\n{ENTRIES}\nÖvrigt\n\nSAF: Frågan bör utredas.\n"
    first, second = document.read(text)
    assert (first.title, second.title) == ("Skilda regler", "Övrigt")
    assert [row.respondent for row in second.rows] == ["SAF"]


def test_who_proposes_is_no_respondent() -> None:
    assert read("Skadeutredningen föreslår en ny regel. LO avstyrker den.") == {"LO": "A"}


def test_what_somebody_thinks_of_another_is_not_the_others_view() -> None:
    assert read("LO anser att Skolverket bör ansvara för tillsynen och motsätter sig förslaget.") == {
        "LO": "A"
    }


def test_a_name_that_a_scanner_misread_is_the_name_beside_it() -> None:
    text = (
        "Försäkringsförbundet tillstyrker förslaget. Försäkririgsförbundet vill att det träder i kraft snart."
    )
    assert read(text) == {"Försäkringsförbundet": "T"}
    assert set(read("Försäkringsförbundet och Försäkringskasseförbundet tillstyrker.")) == {
        "Försäkringsförbundet",
        "Försäkringskasseförbundet",
    }


def test_who_is_excepted_does_not_think_as_the_rest() -> None:
    text = "Samtliga remissinstanser utom SJ har tillstyrkt förslaget. SJ har sammanfattningsvis ansett att stöd snedvrider konkurrensen."
    assert read(text)["SJ"] == "O"


CROSSES = """Instans | Tillstyrker | Avstyrker | Ingen erinran
Kulturnämnden | X |  |
Trafiknämnden |  | x |
Älvstranden Utveckling AB |  |  | X
"""
MINUTES = """Datum | Nämnd/styrelse | Beslut | Kommentar
2024-03-12 § 45 | Byggnadsnämnden | Nämnden tillstyrker förslaget. | Ordföranden reserverade sig.
2024-03-19 § 61 | Socialnämnd Centrum | Avstyrker |
 | Idrottsnämnden | Ej svar |
"""


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        (CROSSES, {"Kulturnämnden": "T", "Trafiknämnden": "A", "Älvstranden Utveckling AB": "E"}),
        (MINUTES, {"Byggnadsnämnden": "T", "Socialnämnd Centrum": "A"}),
    ],
)
def test_a_table_of_an_office_gives_a_row_for_each_respondent(table: str, rows: dict[str, str]) -> None:
    (passage,) = document.read(f"Svaren\n\n{table}")
    assert passage.title == "Svaren"
    assert {row.respondent: row.stance.label for row in passage.rows} == rows


def test_a_table_of_a_word_file_is_read(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    document = docx.Document()
    document.add_paragraph("Sammanställningen visar svaren.")
    table = document.add_table(rows=0, cols=3)
    for texts in [
        line.split(" | ") for line in ("Nr | Remissinstans | Svar", "1 | Kulturnämnden | Avstyrker")
    ]:
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    path = tmp_path / "tabell.docx"
    document.save(str(path))
    assert remiss(["prose", str(path), "--json", "--workspace", str(tmp_path / "w")]) == 0
    (passage,) = json.loads(capfdbinary.readouterr().out)["passages"]
    assert [(row["respondent"], row["stance"]) for row in passage["rows"]] == [("Kulturnämnden", "AVSTYRKER")]


def test_a_name_misread_by_a_letter_counts_only_where_names_are_matched_loosely() -> None:
    gold = ({"respondent": "Sveriges Industriförbund", "position": "T", "kind": "named"},)
    (row,) = prose.read("Sveriges Industrjförbund tillstyrker förslaget.")
    scores = measured.scores([measured.Paragraph("1", "", (row,), gold)])
    assert (scores["f1"], scores["f1_loose_names"]) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Vare sig LO eller TCO tillstyrker förslaget.", {"LO": "A", "TCO": "A"}),
        ("Inte heller Domstolsverket tillstyrker förslaget.", {"Domstolsverket": "A"}),
        ("Inte heller LO har något att invända mot förslaget.", {"LO": "E"}),
        ("Förslaget tillstyrks av SCB och LO men inte av TCO.", {"SCB": "T", "LO": "T", "TCO": "A"}),
        (
            "LO avstyrker förslaget, ett ställningstagande som delas av TCO och Saco.",
            {"LO": "A", "TCO": "A", "Saco": "A"},
        ),
    ],
)
def test_a_negation_before_the_holder_turns_its_verb(text: str, rows: dict[str, str]) -> None:
    assert read(text) == rows


def test_the_quote_of_a_turned_verb_has_its_negation() -> None:
    text = "Inte heller Domstolsverket tillstyrker förslaget."
    (row,) = prose.read(text)
    assert text[row.quote.start : row.quote.end] == "Inte heller Domstolsverket tillstyrker"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Förslaget tillstyrks inte av LO.", {"LO": "A"}),
        ("LO tillstyrker förslaget. TCO delar inte LO:s uppfattning.", {"LO": "T", "TCO": "A"}),
        ("LO avstyrker förslaget. TCO delar inte denna uppfattning.", {"LO": "A", "TCO": "O"}),
        ("LO avstyrker förslaget. TCO är av motsatt uppfattning och tillstyrker.", {"LO": "A", "TCO": "T"}),
        ("LO ifrågasätter förslaget. TCO instämmer.", {"LO": "O", "TCO": "O"}),
        ("LO avstyrker förslaget. TCO instämmer.", {"LO": "A", "TCO": "A"}),
        ("LO:s kritik mot förslaget delas av TCO.", {"TCO": "O"}),
        ("TCO noterar att LO avstyrkt förslaget men tillstyrker det för egen del.", {"TCO": "T"}),
        ("LO tillstyrker förslaget trots att TCO avstyrker det.", {"LO": "T", "TCO": "A"}),
        (
            "LO avstyrker förslaget medan TCO, som annars brukar dela LO:s uppfattning, tillstyrker det.",
            {"LO": "A", "TCO": "T"},
        ),
    ],
)
def test_whose_view_is_shared_or_denied(text: str, rows: dict[str, str]) -> None:
    assert read(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "LO, försvarets lilla musikkår, Hem i Backen samt SJ tillstyrker förslaget.",
            {"LO": "T", "Försvarets lilla musikkår": "T", "Hem i Backen": "T", "SJ": "T"},
        ),
        ("SCB, Bud konsulterna och LO avstyrker.", {"SCB": "A", "Bud konsulterna": "A", "LO": "A"}),
        (
            "Förslaget biträds av taxiägarnas centralkommitté (TCK) och LO.",
            {"Taxiägarnas centralkommitté (TCK)": "T", "LO": "T"},
        ),
        (
            "Överåklagaren i Kalmar åklagardistrikt och militärbefälhavaren i Norra militärområdet avstyrker.",
            {
                "Överåklagaren i Kalmar åklagardistrikt": "A",
                "Militärbefälhavaren i Norra militärområdet": "A",
            },
        ),
    ],
)
def test_a_name_that_no_rule_knows_is_told_by_its_place_in_a_row(text: str, rows: dict[str, str]) -> None:
    assert read(text) == rows


def test_what_is_no_name_in_a_row_is_none() -> None:
    assert read("LO, som anser att reglerna är oklara, och TCO avstyrker förslaget.") == {
        "LO": "A",
        "TCO": "A",
    }
    assert read("LO avstyrker utredningens förslag, kommunernas ansvar och avgiften.") == {"LO": "A"}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Drygt hälften av instanserna avstyrker. Bland dessa finns LO och TCO.", {"LO": "A", "TCO": "A"}),
        ("SJ välkomnar däremot ändringen av förslaget.", {"SJ": "T"}),
        ("SJ delar för sin del inte utredningens bedömning.", {"SJ": "A"}),
        ("Till stöd för utredningens förslag uttalar sig SJ.", {"SJ": "T"}),
        ("SJ påpekar att bolaget inte berörs av förslaget.", {"SJ": "N"}),
        ("SJ har beretts tillfälle men inte funnit anledning att avge yttrande.", {"SJ": "N"}),
        ("SJ stöder huvuddragen i förslaget men avstyrker avgiften.", {"SJ": "TD"}),
        ("SJ anser att lagen är svår att följa och att förslaget därför inte bör genomföras.", {"SJ": "A"}),
    ],
)
def test_stands_that_reports_retell_in_words_of_their_own(text: str, rows: dict[str, str]) -> None:
    assert {name: label for name, label in read(text).items() if name in rows} == rows


def test_a_heading_for_each_respondent_with_its_answer_beneath() -> None:
    text = "Kulturnämnden\nNämnden avstyrker förslaget.\n\n2. Hamnen AB\nBolaget har ingen erinran.\nSJ\nKostnaderna bör redovisas."
    assert read(text) == {"Kulturnämnden": "A", "Hamnen AB": "E", "SJ": "O"}


def test_a_name_alone_on_a_line_of_a_column_is_no_heading() -> None:
    text = "Förslaget är dyrt.\nSvenska kommunförbundet\noch LO avstyrker det. Boverket,\nLantmäteriet\nsamt TCO tillstyrker."
    assert read(text) == {
        "Svenska kommunförbundet": "A",
        "LO": "A",
        "Boverket": "T",
        "Lantmäteriet": "T",
        "TCO": "T",
    }


def test_a_list_with_one_answer_a_line() -> None:
    text = "Svaren\n1. Region Halland – tillstyrker\n2. Hylte kommun – avstyrker, se bilaga\n3. SJ – ingen erinran\n"
    assert read(text) == {"Region Halland": "T", "Hylte kommun": "A", "SJ": "E"}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("2.1 Karens\nSJ och LO avstyrker.", {"SJ": "A", "LO": "A"}),
        ("5.5 Slopad avgift\nFlertalet instanser, bl.a. SJ, tillstyrker.", {"SJ": "T"}),
        ("SJ anser att undantag bör göras och tillstyrker med denna reservation förslaget.", {"SJ": "TD"}),
        (
            "SJ delar uppfattningen att avgiften är hög men är inte beredd att tillstyrka förslaget.",
            {"SJ": "A"},
        ),
        (
            "SJ och Villaförbundet Hem och Gård avvisar förslaget. Villaförbundet vill ha mer tid.",
            {"SJ": "A", "Villaförbundet Hem och Gård": "A"},
        ),
        (
            "Biskopen i Växjö stift, domkapitlen i Visby och Lund samt Sveriges kristna råd motsätta sig en ändring.",
            {
                "Biskopen i Växjö stift": "A",
                "Domkapitlet i Visby": "A",
                "Domkapitlet i Lund": "A",
                "Sveriges kristna råd": "A",
            },
        ),
        (
            "Tillsynsmyndigheten i konkurser i Kalmar avstyrker.",
            {"Tillsynsmyndigheten i konkurser i Kalmar": "A"},
        ),
        ("Lärarnas Riksförbund Student avstyrker.", {"Lärarnas Riksförbund Student": "A"}),
        ("Tågåkeriet i Bergslagen avstyrker förslaget.", {"Tågåkeriet i Bergslagen": "A"}),
        ("SJ har avstyrkt utbyggnadsområdet vid Ekeby men tillstyrkt planen i övrigt.", {"SJ": "TD"}),
        ("LO, TCO och Saco varken tillstyrker eller avstyrker.", {"LO": "N", "TCO": "N", "Saco": "N"}),
        ("SJ har inte besvarat remissen i denna del.", {"SJ": "N"}),
        ("SJ anser att förslaget är mindre lämpligt.", {"SJ": "O"}),
    ],
)
def test_names_and_stands_in_reports_of_several_decades(text: str, rows: dict[str, str]) -> None:
    assert {name: label for name, label in read(text).items() if not name.startswith("Fler")} == rows


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("TCO instämmer i detta.", "A"),
        ("TCO har kommit till samma slutsats.", "A"),
        ("TCO gör en likartad bedömning.", "A"),
        ("TCO är inne på samma linje.", "A"),
        ("Samma ståndpunkt intas av TCO.", "A"),
        ("Till samma slutsats kommer TCO.", "A"),
        ("Av samma mening är även TCO.", "A"),
        ("Häri instämmer TCO.", "A"),
        ("I SJ:s bedömning instämmer TCO.", "A"),
        ("SJ:s avstyrkande biträds av TCO.", "A"),
        ("SJ får medhåll av TCO.", "A"),
        ("Uppfattningen delas av TCO.", "A"),
        ("Den motsatta uppfattningen företräds av TCO.", "T"),
        ("TCO intar motsatt ståndpunkt.", "T"),
        ("TCO är däremot positiv.", "T"),
        ("Positiv är däremot TCO.", "T"),
    ],
)
def test_who_thinks_as_the_one_before_and_who_does_not(text: str, label: str) -> None:
    assert read(f"SJ avstyrker förslaget. {text}") == {"SJ": "A", "TCO": label}


def test_a_view_of_a_reason_is_the_view_of_the_stand_and_a_remark_of_it_is_not() -> None:
    before = "SJ avstyrker förslaget. SJ pekar på kostnaderna."
    assert read(f"{before} Samma uppfattning har TCO.")["TCO"] == "A"
    assert read(f"{before} Liknande synpunkter framförs av TCO.")["TCO"] == "O"


def test_a_shared_remark_is_no_support() -> None:
    assert read("SJ anser att lagen är oklar. Denna uppfattning delas av TCO.") == {"SJ": "O", "TCO": "O"}


def test_answers_in_codes_mean_what_the_legend_says() -> None:
    text = "Svaren (Ja = tillstyrker, Nej = avstyrker, 0 = inga synpunkter)\nEkeby församling: Ja\nSJ: Nej\nLO: Ja, om avgiften slopas\nTCO: 0\n"
    assert read(text) == {"Ekeby församling": "T", "SJ": "A", "LO": "TD", "TCO": "N"}


def test_those_who_share_a_view_but_not_the_proposal() -> None:
    assert read(
        "SJ delar bedömningen att en skyldighet behövs men motsätter sig att den läggs på bolaget."
    ) == {"SJ": "TD"}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Mot förslaget vänder sig SJ och LO.", {"SJ": "A", "LO": "A"}),
        ("Bakom förslaget ställer sig SJ.", {"SJ": "T"}),
        ("Ingen erinran mot förslaget har SJ eller LO.", {"SJ": "E", "LO": "E"}),
        ("Inga synpunkter har SJ och LO.", {"SJ": "N", "LO": "N"}),
        ("Positiva till förslaget är SJ och LO, medan TCO är negativt.", {"SJ": "T", "LO": "T", "TCO": "A"}),
        ("Stöd för förslaget finns hos SJ.", {"SJ": "T"}),
        (
            "Tillstyrker: SJ, LO. Avstyrker: TCO. Ingen erinran: SCB.",
            {"SJ": "T", "LO": "T", "TCO": "A", "SCB": "E"},
        ),
        ("SJ (tillstyrker), LO (avstyrker) och TCO (ingen erinran).", {"SJ": "T", "LO": "A", "TCO": "E"}),
        (
            "Förslaget tillstyrks av SJ, i huvudsak av LO och delvis av TCO.",
            {"SJ": "T", "LO": "TD", "TCO": "TD"},
        ),
        ("Bedömningen delas av SJ och LO men inte av TCO.", {"SJ": "T", "LO": "T", "TCO": "A"}),
        ("Bedömningen delas inte av SJ.", {"SJ": "A"}),
        ("Bedömningen har inte mött några invändningar från SJ eller LO.", {"SJ": "E", "LO": "E"}),
        ("Dels SJ, dels LO avstyrker.", {"SJ": "A", "LO": "A"}),
        ("SJ tillstyrker förslaget. LO gör det inte.", {"SJ": "T", "LO": "A"}),
        ("SJ har ingen erinran. Inte heller LO har det.", {"SJ": "E", "LO": "E"}),
        ("SJ skriver att bolaget inte har något att erinra.", {"SJ": "E"}),
        ("Flera instanser (SJ, LO och TCO) avstyrker.", {"SJ": "A", "LO": "A", "TCO": "A"}),
        ("Många, t.ex. SJ, anser att förslaget är bra.", {"SJ": "T"}),
        (
            "Flera länsstyrelser, bl.a. de i Kalmar och Skåne län, avstyrker.",
            {"Länsstyrelsen i Kalmar län": "A", "Länsstyrelsen i Skåne län": "A"},
        ),
        (
            "Av dessa anser SJ att principen bör lagfästas, medan LO ställer sig avvisande.",
            {"SJ": "O", "LO": "A"},
        ),
    ],
)
def test_sentences_that_are_not_built_as_an_answer_is(text: str, rows: dict[str, str]) -> None:
    named = {row.respondent: row.stance.label for row in prose.read(text) if row.kind.value == "named"}
    assert named == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("SJ har inga synpunkter, LO inte heller.", {"SJ": "N", "LO": "N"}),
        (
            "Det övervägande antalet – däribland SJ och LO – har uttalat sig för en utökad rätt.",
            {"SJ": "T", "LO": "T"},
        ),
        ("Avvikande mening har anmälts av SJ, som ansett att gällande regler icke böra ändras.", {"SJ": "A"}),
        ("Undantag utgörs av SJ och LO, som alla motsätter sig förslaget.", {"SJ": "A", "LO": "A"}),
        ("SJ tillstyrker förslaget under förbehåll att staten betalar.", {"SJ": "TD"}),
        ("SJ har inkommit med synpunkter på definitionen.", {"SJ": "O"}),
        ("SJ anser sig sakna anledning att ingå på frågan.", {"SJ": "N"}),
        ("SJ uttrycker stor tillfredsställelse över att gränsen tas bort.", {"SJ": "T"}),
        ("SJ tillstyrker. LO har ingen annan uppfattning.", {"SJ": "T", "LO": "T"}),
        ("SJ, Skansen och Tekniska museet avstyrker.", {"SJ": "A", "Skansen": "A", "Tekniska museet": "A"}),
    ],
)
def test_turns_of_phrase_of_reports(text: str, rows: dict[str, str]) -> None:
    assert {row.respondent: row.stance.label for row in prose.read(text) if row.kind.value == "named"} == rows


def test_a_table_in_a_passage_is_read_with_the_prose_around_it() -> None:
    text = "Svaren\nInstans\tSvar\nSJ\tInget att erinra\nLO\tLämnar synpunkter på tidtabellen\n\nTCO avstyrker.\n"
    assert read(text) == {"SJ": "E", "LO": "O", "TCO": "A"}
    twice = prose.read("Instans | Svar\nSJ | Tillstyrker\nLO | Tillstyrker\n\nSJ avstyrker avgiften.\n")
    assert [(row.respondent, row.stance.label, len(row.disputed)) for row in twice] == [
        ("SJ", "TD", 2),
        ("LO", "T", 0),
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("SJ anser inte att en sådan ordning bör välkomnas.", {"SJ": "A"}),
        (
            "Förslaget är enligt Hovrätten för Nedre Norrlands mening inte rimligt.",
            {"Hovrätten för Nedre Norrland": "A"},
        ),
        (
            "Det är Länsstyrelsen i Kalmar läns uppfattning att förslaget bör genomföras.",
            {"Länsstyrelsen i Kalmar län": "T"},
        ),
        ("LO avstyrker. SJ anser tvärtom att förslaget är angeläget.", {"LO": "A", "SJ": "T"}),
    ],
)
def test_whose_view_it_is_in_the_middle_of_a_sentence(text: str, rows: dict[str, str]) -> None:
    assert read(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Yttranden ha avgivits av SJ, LO och TCO. Samtliga ha tillstyrkt förslaget.",
            {"SJ": "T", "LO": "T", "TCO": "T"},
        ),
        ("Tio är emot, bl.a. SJ och LO.", {"SJ": "A", "LO": "A"}),
        ("Resten, såsom SJ och LO, tar inte ställning.", {"SJ": "N", "LO": "N"}),
        ("SJ accepterar förslaget om det leder till en förenkling.", {"SJ": "TD"}),
        ("SJ finner övervägande skäl tala mot förslaget.", {"SJ": "A"}),
        ("SJ avstår, utifrån de aspekter som bolaget har att beakta, från att yttra sig.", {"SJ": "N"}),
        ("SJ avstyrker förslaget. Lika kritisk är LO.", {"SJ": "A", "LO": "A"}),
        (
            "Förslaget tillstyrks av SJ, Lärare utan gränser, Autism Kalmar och Unga Seglande.",
            {"SJ": "T", "Lärare utan gränser": "T", "Autism Kalmar": "T", "Unga Seglande": "T"},
        ),
        (
            "Budget- och skuldrådgivarnas yrkesförening avstyrker.",
            {"Budget- och skuldrådgivarnas yrkesförening": "A"},
        ),
        ("Kommunstyrelsen har begärt in yttranden. SJ avstyrker.", {"SJ": "A"}),
        (
            "• Habo kommun: Kommunen avstyrker, pengar saknas.\n• SJ: Inget yttrande.",
            {"Habo kommun": "A", "SJ": "N"},
        ),
        (
            "Svenska jägareförbundet avstyrker. Jägarförbundet vill ha mer tid.",
            {"Svenska jägareförbundet": "A"},
        ),
    ],
)
def test_who_is_meant_and_what_is_said(text: str, rows: dict[str, str]) -> None:
    assert {row.respondent: row.stance.label for row in prose.read(text) if row.kind.value == "named"} == rows


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("SJ delar bedömningen att det saknas behov av en ny lag.", "T"),
        ("Bedömningen att det inte behövs någon lag delas av SJ.", "T"),
        ("Bedömningen att någon lag inte behövs delas inte av SJ.", "A"),
        ("SJ anser, liksom utredningen, att det inte finns skäl att ändra reglerna.", "T"),
        ("Förslaget att inte införa ett register tillstyrks av SJ.", "T"),
        ("SJ har ingen annan uppfattning än utredningen.", "T"),
        ("SJ anser att tiden inte är mogen för en reform.", "A"),
        ("SJ intar en neutral hållning.", "N"),
        ("Positiva uttalanden har gjorts av SJ.", "T"),
        ("SJ anser att förslaget är väl ägnat att stärka skyddet.", "T"),
    ],
)
def test_what_is_judged_is_not_what_is_said(text: str, label: str) -> None:
    assert read(text) == {"SJ": label}


def test_a_contrary_view_after_a_shared_no() -> None:
    text = "Bedömningen att det inte behövs någon lag delas av SJ. LO anser däremot att det behövs en regel."
    assert read(text) == {"SJ": "T", "LO": "A"}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Domstolarna, dvs. Svea hovrätt och Malmö tingsrätt, har ingen erinran.",
            {"Svea hovrätt": "E", "Malmö tingsrätt": "E"},
        ),
        ("Förslaget avstyrks av SJ, som anser att det är dyrt, och av LO.", {"SJ": "A", "LO": "A"}),
        ("Medicinska kliniken i Lund avstyrker.", {"Medicinska kliniken i Lund": "A"}),
    ],
)
def test_kinds_whose_members_are_named_and_rows_of_agents(text: str, rows: dict[str, str]) -> None:
    assert {row.respondent: row.stance.label for row in prose.read(text) if row.kind.value == "named"} == rows


COLUMNS = """Nämnd                     Beslut
Kulturnämnden             Tillstyrker
Idrottsnämnden            Avstyrker
"""
ANNEX = """Bilaga 3
Sammanfattning av remissvaren

Kammarkollegiet
Kollegiet tillstyrker förslagen.

Tjänstemännens centralorganisation (TCO)
Ställer sig bakom förslaget.

SJ
Avstår från att yttra sig.
"""
FIELDS = """Remissinstans: Boverket
Svar: Tillstyrker förslaget.
Remissinstans: SJ
Svar: Inga synpunkter.
"""
UNDER = """Tillstyrker
Boverket
Botkyrka kommun

Avstyrker
SJ
"""
BULLETS = "- Boverket tillstyrker förslaget\n- Lantmäteriet avstyrker det\n- SJ avstår från yttrande\n"
LETTERED = "Nr\tInstans\tT/A\n1\tBoverket\tT\n2\tSJ\tA\n3\tLO\tE\n"
DATED = "Boverket, 2024-03-01\nTillstyrker.\nSJ, 2024-03-04\nAvstyrker förslaget.\n"
FILED = "Boverket (dnr 12/2024): Tillstyrker.\nSJ (dnr 33/2024): Avstyrker.\n"
UNNAMED = "Boverket – Ingen erinran.\nSJ – Synpunkter på buller.\nÄgare till Eken 4 – Motsätter sig planen.\n"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (COLUMNS, {"Kulturnämnden": "T", "Idrottsnämnden": "A"}),
        (ANNEX, {"Kammarkollegiet": "T", "Tjänstemännens centralorganisation (TCO)": "T", "SJ": "N"}),
        (FIELDS, {"Boverket": "T", "SJ": "N"}),
        (UNDER, {"Boverket": "T", "Botkyrka kommun": "T", "SJ": "A"}),
        (BULLETS, {"Boverket": "T", "Lantmäteriet": "A", "SJ": "N"}),
        (LETTERED, {"Boverket": "T", "SJ": "A", "LO": "E"}),
        (DATED, {"Boverket": "T", "SJ": "A"}),
        (FILED, {"Boverket": "T", "SJ": "A"}),
        (UNNAMED, {"Boverket": "E", "SJ": "O"}),
    ],
    ids=["columns", "annex", "fields", "under", "bullets", "letters", "dates", "files", "unnamed"],
)
def test_the_forms_of_an_annex(text: str, rows: dict[str, str]) -> None:
    for read_rows in (prose.read(text), [row for p in document.read(text) for row in p.rows]):
        assert {row.respondent: row.stance.label for row in read_rows} == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("SJ ogillar en skärpning; i detta instämmer LO.", {"SJ": "A", "LO": "A"}),
        ("SJ har inget att erinra, och till samma resultat kommer LO.", {"SJ": "E", "LO": "E"}),
        ("Samtliga instanser så när som på SJ tillstyrker. SJ vill ha mer tid.", {"SJ": "O"}),
        ("Styrelsen för Sveriges ritarförbund avstyrker.", {"Styrelsen för Sveriges ritarförbund": "A"}),
        ("Förslaget bejakas av nästan alla, bl.a. SJ och LO.", {"SJ": "T", "LO": "T"}),
        ("De fackliga organisationerna – LO och TCO – är samstämmigt positiva.", {"LO": "T", "TCO": "T"}),
        ("Arbetsgivarsidan, företrädd av SAF och SJ, avstyrker.", {"SAF": "A", "SJ": "A"}),
        ("SJ kräver full finansiering för att kunna ställa sig bakom förslaget.", {"SJ": "TD"}),
        ("SJ gör inga andra bedömningar än promemorian.", {"SJ": "T"}),
        ("SJ vill inte vara med om en sådan lösning.", {"SJ": "A"}),
        ("SJ tillstyrker. Detsamma gäller om LO.", {"SJ": "T", "LO": "T"}),
    ],
)
def test_clauses_of_their_own_and_who_stands_for_whom(text: str, rows: dict[str, str]) -> None:
    assert {row.respondent: row.stance.label for row in prose.read(text) if row.kind.value == "named"} == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "SJ, LO och TCO ställer sig bakom förslaget, LO dock med tvekan.",
            {"SJ": "T", "LO": "TD", "TCO": "T"},
        ),
        (
            "Uttrycklig tillstyrkan lämnas av SJ och LO. Avstyrkande kommer från TCO.",
            {"SJ": "T", "LO": "T", "TCO": "A"},
        ),
        ("SJ, som ursprungligen var kritiskt, har numera ingen erinran.", {"SJ": "E"}),
        (
            "Personalutskottet har beslutat föreslå kommunstyrelsen att avslå förslaget.",
            {"Personalutskottet": "A"},
        ),
        (
            "Moderaterna i kommunstyrelsen yrkar bifall till förslaget.",
            {"Moderaterna i kommunstyrelsen": "T"},
        ),
        (
            "Hörda har varit domkapitlet i Växjö och SJ. Domkapitlet tillstyrker.",
            {"Domkapitlet i Växjö": "T"},
        ),
        ("SJ och LO är för medan TCO är emot.", {"SJ": "T", "LO": "T", "TCO": "A"}),
    ],
)
def test_one_who_says_it_with_a_reserve_and_what_was_once(text: str, rows: dict[str, str]) -> None:
    assert read(text) == rows


@pytest.mark.parametrize(
    "text",
    [
        "SJ delar den bedömning som är gjord i promemorian.",
        "Den bedömning som görs i promemorian delas av SJ.",
        "SJ delar den uppfattning som utredningen har redovisat.",
        "SJ instämmer i den bedömning som utredningen gör.",
    ],
)
def test_a_view_that_the_sentence_itself_tells_is_not_that_of_the_one_before(text: str) -> None:
    assert read(f"LO avstyrker förslaget. {text}") == {"LO": "A", "SJ": "T"}


def test_a_judgement_of_what_was_said_is_no_agreement() -> None:
    assert read("SJ avstyrker förslaget. Detta anser LO vara olyckligt.") == {"SJ": "A", "LO": "O"}
    assert read("SJ avstyrker förslaget. Det gör också LO.") == {"SJ": "A", "LO": "A"}


@pytest.mark.parametrize(
    "text",
    [
        "SJ ifrågasätter om förslaget kan tillstyrkas.",
        "SJ undrar varför utredningen avvisat ett förbud.",
        "SJ är positiv till en översyn.",
        "SJ ställer sig positiv till en översyn av reglerna.",
    ],
)
def test_what_is_asked_or_aimed_at_is_no_stand(text: str) -> None:
    assert read(text) == {"SJ": "O"}


def test_what_a_contrary_view_is_may_be_told_after_it() -> None:
    assert read("LO avstyrker. SJ är av motsatt mening och anser att gränsen bör höjas.") == {
        "LO": "A",
        "SJ": "O",
    }
    assert read("LO avstyrker. SJ är av motsatt mening och tillstyrker.") == {"LO": "A", "SJ": "T"}


def test_headings_of_a_report_are_nobodys_answers() -> None:
    text = (
        "Sammanfattning\n\nKajen ska rustas. Det blir dyrt.\n\nBakgrund\n\nKajen byggdes 1911.\n\n"
        "Slitage\n\nStenen har spruckit.\n\nFramtid\n\nEn ny kaj planeras.\n\nPlanering\n\nDet börjar i vår.\n"
    )
    named = {row.respondent for passage in document.read(text) for row in passage.rows}
    assert not named & {"Sammanfattning", "Bakgrund", "Slitage", "Framtid", "Planering"}


def test_a_text_that_reports_nobodys_answers_is_said_to_be_none(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    letter = tmp_path / "svar.txt"
    letter.write_text("Hamnnämnden\n\nYttrande\n\nHamnnämnden avstyrker förslaget.\n", encoding="utf-8")
    report = tmp_path / "prop.txt"
    report.write_text(
        "Remissinstanserna: Boverket och Skatteverket tillstyrker förslaget. Trafikverket avstyrker förslaget.\n",
        encoding="utf-8",
    )
    where = ["--workspace", str(tmp_path / "w")]
    assert remiss(["prose", str(letter), *where]) == 0
    assert "ser inte ut att redovisa många remissvar" in " ".join(
        capfdbinary.readouterr().err.decode().split()
    )
    assert remiss(["prose", str(report), *where]) == 0
    assert "ser inte ut" not in capfdbinary.readouterr().err.decode()


MATRIX = """Per avsnitt

Instans | 5.1 | 5.2 | 6.3
Umeå kommun | T | A | –
Malmö kommun | A | A | E
"""


def test_a_table_of_respondents_and_sections_is_a_passage_for_each_section() -> None:
    overall = "Svaren\n\nInstans | Tillstyrker | Avstyrker\nUmeå kommun | X |\nMalmö kommun |  | X\n\n"
    found = document.read(f"{overall}{MATRIX}\nT = tillstyrker, A = avstyrker, E = ingen erinran\n")
    assert [(p.title, [(r.respondent, r.stance.label) for r in p.rows]) for p in found] == [
        ("Svaren", [("Umeå kommun", "T"), ("Malmö kommun", "A")]),
        ("Per avsnitt: 5.1", [("Umeå kommun", "T"), ("Malmö kommun", "A")]),
        ("Per avsnitt: 5.2", [("Umeå kommun", "A"), ("Malmö kommun", "A")]),
        ("Per avsnitt: 6.3", [("Malmö kommun", "E")]),
    ]


def test_a_section_of_a_table_is_no_stand_on_the_whole() -> None:
    table = "Instans | Avsnitt 4 Avgifter | Avsnitt 5\nLRF | Tillstyrker | Avstyrker\nSaco | – | Ser gärna en utredning\n"
    found = document.read(table)
    assert [(p.title, [(r.respondent, r.stance.label) for r in p.rows]) for p in found] == [
        ("Avsnitt 4 Avgifter", [("LRF", "T")]),
        ("Avsnitt 5", [("LRF", "A"), ("Saco", "O")]),
    ]
    assert prose.read(table) == ()


def test_opposition_in_part_in_a_cell_is_no_plain_opposition() -> None:
    cells = {
        "Avstyrker delvis": "TD",
        "Avstyrker i vissa delar": "TD",
        "Avstyrker": "A",
        "Avstyrker i huvudsak": "A",
    }
    table = "Instans | Ställningstagande | Kommentar\n" + "\n".join(f"LRF | {cell} | A" for cell in cells)
    (found,) = document.read(table)
    assert [row.stance.label for row in found.rows] == list(cells.values())
    (crossed,) = document.read(
        "Instans | Tillstyrker | Avstyrker delvis | Avstyrker\nLRF | | X |\nSaco | | | X\n"
    )
    assert [row.stance.label for row in crossed.rows] == ["TD", "A"]


def test_words_without_a_cross_are_read_in_a_table_of_crosses() -> None:
    (found,) = document.read(
        "Instans | Tillstyrker | Avstyrker | Synpunkter\nLRF | X | |\nSaco | | | Avstår\n"
    )
    assert [(row.respondent, row.stance.label) for row in found.rows] == [("LRF", "T"), ("Saco", "N")]


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Instans | 5.1 | 5.2\nUmeå kommun | G | R\nLRF | R | G\n", ["5.1 och 5.2"]),
        ("Instans | 5.1 | 5.2\nUmeå kommun | T | G\nLRF | A | R\n", ["5.2"]),
        ("Instans 5.1 5.2\nUmeå kommun T A\nMalmö kommun A –\n", ["Umeå kommun T A"]),
        ("Umeå kommun X\n\nMalmö kommun X\nSaco avstår.\n", ["Umeå kommun X"]),
        (MATRIX, []),
        ("Instans | 5.1 | 5.2\nUmeå kommun | T | –\nLRF | A | –\n", []),
        ("Kommun | Ställningstagande | Sida\nUmeå kommun | Avstyrker | 4\n", []),
        ("Kommun | 2025 | 2026\nUmeå kommun | 30 | 40\nMalmö kommun | 10 | 20\n", []),
        ("Umeå kommun | G\nMalmö kommun | R\n", ["Umeå kommun | G"]),
        ("Avgift | 2025 | 2026\nVuxen | 30 | 40\nBarn | 10 | 20\n", []),
    ],
)
def test_a_table_that_is_not_read_is_told(text: str, heads: list[str]) -> None:
    assert [one.head for one in unread(text)] == heads


def test_the_command_tells_of_a_table_it_did_not_read(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "matris.txt"
    path.write_text(
        "LO tillstyrker förslaget.\n\nInstans | 5.1 | 5.2\nUmeå kommun | G | R\nLRF | R | G\n",
        encoding="utf-8",
    )
    assert remiss(["prose", str(path), "--workspace", str(tmp_path / "w"), "--json"]) == 0
    problems = json.loads(capfdbinary.readouterr().out)["problems"]
    assert [problem for problem in problems if "5.1 och 5.2" in problem and "läs tabellen själv" in problem]


@pytest.mark.parametrize(
    "between",
    ["\n\nKommuner och regioner\n\n", "\nSida 2\n", "\n\n"],
)
def test_a_table_that_goes_on_has_the_head_of_its_beginning(between: str) -> None:
    table = (
        "Remissinstans | Tillstyrker | Avstyrker | Ingen erinran\n"
        "Boverket | X |  |\nSaco |  | X |"
        f"{between}"
        "Malmö stad |  |  | X\nRegion Skåne |  | X |\n"
    )
    rows = [(row.respondent, row.stance.label) for found in document.read(table) for row in found.rows]
    assert rows == [("Boverket", "T"), ("Saco", "A"), ("Malmö stad", "E"), ("Region Skåne", "A")]
    assert unread(table) == ()


def test_groups_in_a_sammanstallning_do_not_part_a_table_from_its_head() -> None:
    text = (
        "Sammanställning av remissvar\n\nRemissinstans | Tillstyrker | Avstyrker\n\nMyndigheter\n\n"
        "Boverket | X |\nSkatteverket |  | X\n\nKommuner\n\nMalmö stad |  | X\n"
    )
    rows = [(row.respondent, row.stance.label) for found in document.read(text) for row in found.rows]
    assert rows == [("Boverket", "T"), ("Skatteverket", "A"), ("Malmö stad", "A")]


def test_a_name_that_the_end_of_a_page_parts_is_one_respondent() -> None:
    table = (
        "Instans | Inställning | Kommentar\nFörvaltningsrätten i | Avstyrker | Domstolen saknar\n"
        "Luleå |  | medel för uppgiften.\nBoverket | Tillstyrker |\n"
    )
    (found,) = document.read(table)
    assert [(row.respondent, row.stance.label) for row in found.rows] == [
        ("Förvaltningsrätten i Luleå", "A"),
        ("Boverket", "T"),
    ]


@pytest.mark.parametrize(
    "between",
    ["\n\nTabell 2\n\n", "\n\n" + "Nästa tabell handlar om något annat än svaren. " * 3 + "\n\n"],
)
def test_another_table_does_not_have_the_head_of_the_one_before(between: str) -> None:
    text = (
        f"Instans | Tillstyrker | Avstyrker\nBoverket | X |{between}Malmö stad |  | X\nRegion Skåne | X |\n"
    )
    rows = [(row.respondent, row.stance.label) for found in document.read(text) for row in found.rows]
    assert ("Boverket", "T") in rows
    assert not {("Malmö stad", "A"), ("Region Skåne", "T")} & set(rows)


@pytest.mark.parametrize(
    "head",
    [
        "Remissinstans | Svar |  | Kommentar\n | Tillstyrker | Avstyrker |",
        "Remissinstans | Svar | Kommentar\n | Tillstyrker | Avstyrker |",
    ],
)
def test_a_head_of_two_rows_is_one(head: str) -> None:
    """The second row was taken for an answer, and the comments for the stands."""
    text = f"{head}\nKulturnämnden | X | | Ser gärna att tiden blir längre.\nTrafikverket | | X | Tillstyrker inte avgiften.\nMölndals stad | X | |\n"
    assert reported(text) == {"Kulturnämnden": "T", "Trafikverket": "A", "Mölndals stad": "T"}


def test_columns_that_stand_twice_under_a_second_head_are_told() -> None:
    text = "Remissinstans | Avgiften |  | Tillsynen |\n | Ja | Nej | Ja | Nej\nKulturnämnden | X | | | X\nTrafikverket | | X | X |\n"
    assert reported(text) == {}
    assert unread(text)


def test_a_table_beside_itself_loses_no_half() -> None:
    """The right half of the rows was left out in silence."""
    head = "Nämnd | Beslut | Nämnd | Beslut\nKulturnämnden | Tillstyrker | Socialnämnden | Avstyrker\n"
    said = {"Kulturnämnden": "T", "Socialnämnden": "A", "Miljönämnden": "A", "Byggnadsnämnden": "T"}
    assert reported(f"{head}Miljönämnden | Avstyrker | Byggnadsnämnden | Tillstyrker\n") == said
    assert reported(f"{head}\n2 (3)\n\nMiljönämnden | Avstyrker | Byggnadsnämnden | Tillstyrker\n") == said


def test_a_card_for_each_answer_is_read() -> None:
    """ "Ställningstagande" was taken for a respondent's name."""
    card = "Remissinstans | {}\nStällningstagande | {}\nKommentar | {}\n"
    one, other = (
        card.format("Kulturnämnden", "Avstyrker", "Dyrt."),
        card.format("Trafikverket", "Tillstyrker", "–"),
    )
    said = {"Kulturnämnden": "A", "Trafikverket": "T"}
    assert reported(f"{one}\n{other}") == reported(one + other) == said


@pytest.mark.parametrize("name", ["Förvaltningsrätten", "Kommunstyrelsen", "Partille", "Kommunförbundet"])
def test_a_name_that_begins_as_a_head_is_none(name: str) -> None:
    """The rows below were read under it."""
    assert reported(f"{name} | Avstyrker\nUmeå kommun | Tillstyrker\nLunds kommun | Avstår\n")[name] == "A"


def test_a_head_over_the_rest_of_a_cell_names_nobody() -> None:
    head = "Remissinstans | Ställningstagande | Kommentar\n"
    text = f"{head}Kulturnämnden | Tillstyrker | Avgiften blir för\n{head}\nhög. Den bör sänkas.\n"
    assert reported(text) == {"Kulturnämnden": "T"}


@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_a_table_whose_columns_are_lost_is_told(between: str) -> None:
    rows = [
        ("Remissinstans", "Ställningstagande"),
        ("Kulturnämnden", "Tillstyrker"),
        ("Trafikverket", "Avstyrker"),
    ]
    assert unread("\n".join(between.join(row) for row in rows))
    assert not unread("Remissinstans Ställningstagande saknas i redovisningen. Kulturnämnden tillstyrker.")


@pytest.mark.parametrize(
    "table",
    [
        "Tillstyrker | Avstyrker\nKulturnämnden | Trafikverket\nMölndals stad |\n",
        "Ställningstagande | Remissinstanser\nTillstyrker | Kulturnämnden, Mölndals stad\nAvstyrker | Trafikverket\n",
    ],
)
def test_names_that_are_listed_with_their_stand_are_rows(table: str) -> None:
    """They were one respondent with a long name, or lost."""
    assert reported(table) == {"Kulturnämnden": "T", "Mölndals stad": "T", "Trafikverket": "A"}


def test_a_name_with_the_next_cell_in_it_takes_no_stand() -> None:
    """Rows of a table whose columns are lost in the file."""
    text = "LO tillstyrker förslaget.\n\nSveriges Kommuner och Regioner A\nTillstyrker i huvudsak.\n\nKulturnämnden X Delar bedömningen.\n"
    rows = {row.respondent: row.stance.label for found in document.read(text) for row in found.rows}
    assert rows.pop("LO") == "T"
    assert rows
    assert set(rows.values()) == {"O"}
