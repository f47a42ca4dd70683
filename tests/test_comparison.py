"""Comparison with a manual table: reading it, matching it, and saying what differs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx
import openpyxl
import pytest

from assistant.comparison import Comparison, Outcome, cohens_kappa, compare, read_manual_table
from assistant.comparison.comparison import _outcome
from assistant.comparison.labels import Said, meaning, own_words
from assistant.comparison.manual_table import ManualTable, ManualTableError
from assistant.domain import (
    WHOLE,
    Abstention,
    Citation,
    Decision,
    DecisionAction,
    Qualifiers,
    Span,
    Stance,
    Tone,
)
from assistant.export.wording import Wording
from tests.casefiles import P2, P3, WHEN, builder, case_file

HEADER = [
    "Remissinstans",
    "Ställningstagande",
    "Punkt 1",
    "2. Avgift för uteserveringar",
    "Parkeringstal för cykel",
    "Kommentar",
]


CITED = Citation("r", (Span(0, 1),))


def workbook(path: Path, rows: list[list[object]]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


@pytest.fixture
def manual(tmp_path: Path) -> ManualTable:
    rows: list[list[object]] = [
        ["Remiss av riktlinjer för gågator"],
        [],
        HEADER,
        ["Trafiknämnden", "Tillstyrker", "Tillstyrker", "–", "Tillstyrker", "kort svar"],
        ["Kulturnämnden", "Tillstyrker m. synpunkter", "", "", "", ""],
        ["Räddningstjänst", "Inga synpunkter", "", "", "", ""],
        ["CYKLISTERNA I NORRVIKEN", "Tillstyrker", "", "", "Ja", ""],
        ["Norrvikens handelsförening", "Avstyrker", "Avstyrker", "Avstyrker", "", ""],
        ["Fastighetskontoret", "Delvis", "", "", "", ""],
        ["Miljönämnden", "Tveksam", "", "Tillstyrker", "", ""],
        ["Länsstyrelsen i Norrvikens län", "Avstår", "", "", "", ""],
        ["Kommunala bostadsbolaget", "Ej svar", "", "", "", ""],
        ["Byalaget i Sjövik", "Avstyrker", "", "", "", ""],
        ["Funktionsrättsrådet och Pensionärsrådet", "Tillstyrker", "", "", "", ""],
        ["Hamnstyrelsen", "Tillstyrker", "", "", "", ""],
        ["Trafiknämnden", "Avstyrker", "", "", "", ""],
    ]
    return read_manual_table(workbook(tmp_path / "tabell.xlsx", rows))


@pytest.fixture
def comparison(manual: ManualTable) -> Comparison:
    return compare(case_file(summarised=False), manual)


def outcome(comparison: Comparison, respondent_id: str, target: str = "helheten") -> Outcome:
    return next(
        c.outcome for c in comparison.cells if (c.respondent_id, c.target.key) == (respondent_id, target)
    )


def explanation(comparison: Comparison, respondent_id: str, target: str = "helheten") -> str:
    return next(
        c.explanation for c in comparison.cells if (c.respondent_id, c.target.key) == (respondent_id, target)
    )


def test_the_header_may_stand_below_a_title(manual: ManualTable) -> None:
    assert manual.columns[0] == "Ställningstagande"
    assert manual.whole == 0
    assert manual.rows[0].number == 4
    assert manual.rows[0].name == "Trafiknämnden"


def test_points_are_found_by_number_and_by_title(comparison: Comparison) -> None:
    assert {cell.target for cell in comparison.cells} >= {WHOLE, P2, P3}
    assert comparison.unused_columns == ("Kommentar",)


@pytest.mark.parametrize(
    ("respondent_id", "target", "expected"),
    [
        ("trafiknamnden", "helheten", Outcome.AGREE),
        ("trafiknamnden", "p2", Outcome.BOTH_EMPTY),
        ("kulturnamnden", "helheten", Outcome.DIFFER),
        ("raddningstjansten", "helheten", Outcome.DIFFER),
        ("cyklisterna-i-norrviken", "p3", Outcome.AGREE),
        ("norrvikens-handelsforening", "p1", Outcome.MISSING_HERE),
        ("fastighetskontoret", "helheten", Outcome.UNDECIDED),
        ("miljonamnden", "helheten", Outcome.UNKNOWN_LABEL),
        ("miljonamnden", "p3", Outcome.MISSING_THERE),
        ("lansstyrelsen", "helheten", Outcome.AGREE),
        ("kommunala-bostadsbolaget", "helheten", Outcome.BOTH_EMPTY),
        ("byalaget-i-sjovik", "helheten", Outcome.MISSING_HERE),
        ("pensionarsradet", "helheten", Outcome.AGREE),
    ],
)
def test_each_cell_has_its_outcome(
    comparison: Comparison, respondent_id: str, target: str, expected: Outcome
) -> None:
    assert outcome(comparison, respondent_id, target) is expected


def test_rows_and_respondents_without_a_match_are_listed(comparison: Comparison) -> None:
    assert [(row.row, row.name) for row in comparison.unmatched_rows] == [
        (15, "Hamnstyrelsen"),
        (16, "Trafiknämnden"),
    ]
    assert "rad 4" in comparison.unmatched_rows[1].reason
    assert comparison.unmatched_respondents == ("sjoviks-hembygdsforening",)


def test_every_difference_says_both_values_and_the_place(comparison: Comparison) -> None:
    assert explanation(comparison, "kulturnamnden") == (
        "Den manuella tabellen säger ”Tillstyrker m. synpunkter”, här står tillstyrker delvis (stödet är villkorat), uttalat (Kulturnämnden, s. 1)."
    )
    assert explanation(comparison, "fastighetskontoret") == (
        "Verktyget har inte avgjort mellan tillstyrker delvis och avstyrker; den manuella tabellens ”Delvis” är en av dem."
    )
    assert "kunde inte läsas" in explanation(comparison, "byalaget-i-sjovik")
    case = case_file(summarised=False)
    differing = [cell for cell in comparison.cells if cell.outcome is Outcome.DIFFER]
    assert [case.quote(cell.evidence[0])[:14] for cell in differing] == ["Kulturnämnden ", "Räddningstjäns"]


def test_agreement_counts_only_where_both_name_a_stance(comparison: Comparison) -> None:
    assert comparison.compared == comparison.count(Outcome.AGREE) + 2
    assert comparison.agreement == pytest.approx(comparison.count(Outcome.AGREE) / comparison.compared)
    assert f"{comparison.count(Outcome.AGREE)} av {comparison.compared}" in comparison.swedish
    assert "Cohens kappa 0," in comparison.swedish


def test_differences_stand_in_order_of_weight(comparison: Comparison) -> None:
    order = list(dict.fromkeys(cell.outcome for cell in comparison.differences))
    assert order == [
        Outcome.DIFFER,
        Outcome.UNDECIDED,
        Outcome.MISSING_HERE,
        Outcome.MISSING_THERE,
        Outcome.UNKNOWN_LABEL,
    ]


def test_a_stance_set_by_hand_is_said_to_be(manual: ManualTable) -> None:
    b = builder()
    b.decisions.append(
        Decision("kulturnamnden", WHOLE, DecisionAction.CHANGE, Stance.AVSTYRKER, "Handläggaren", WHEN)
    )
    found = compare(b.build(), manual)
    assert explanation(found, "kulturnamnden").endswith("här står avstyrker, satt för hand av Handläggaren.")


def test_kappa_against_a_worked_example() -> None:
    pairs = [("T", "T")] * 20 + [("T", "A")] * 5 + [("A", "T")] * 10 + [("A", "A")] * 15
    assert cohens_kappa(pairs) == pytest.approx(0.4)
    assert cohens_kappa([]) is None
    assert cohens_kappa([("T", "T")] * 3) == 1.0


@pytest.mark.parametrize(
    ("label", "stance"),
    [
        ("Tillstyrker", Stance.TILLSTYRKER),
        ("tillstyrker, med synpunkter", Stance.TILLSTYRKER),
        ("Tillstyrker m. villkor", Stance.TILLSTYRKER_DELVIS),
        ("Avstyrker (s. 3)", Stance.AVSTYRKER),
        ("Ingen erinran.", Stance.INGEN_ERINRAN),
        ("Inga synpunkter", Stance.AVSTAR),
        ("Avstår", Stance.AVSTAR),
        ("Delvis", Stance.TILLSTYRKER_DELVIS),
        ("JA", Stance.TILLSTYRKER),
        ("nej", Stance.AVSTYRKER),
        ("TD", Stance.TILLSTYRKER_DELVIS),
        ("Oklart", Stance.OKLART),
        ("Tillstyrker inte", Stance.AVSTYRKER),
        ("Avst.", Stance.AVSTYRKER),
    ],
)
def test_labels_are_understood(label: str, stance: Stance) -> None:
    assert meaning(label).stance is stance


@pytest.mark.parametrize(
    "label", ["Kanske", "Tillstyrker punkt 2 men inte 3", "td", "?ja?nej", "(se bilaga)", "+", "?", "✓"]
)
def test_unknown_labels_are_not_guessed(label: str) -> None:
    assert meaning(label).said is Said.UNKNOWN


@pytest.mark.parametrize("label", ["", " ", "–", "-", "…", "---", "(–)"])
def test_a_dash_says_nothing(label: str) -> None:
    assert meaning(label).said is Said.NOTHING


WRITTEN = [
    *((stance, Qualifiers()) for stance in Stance),
    *(
        (stance, Qualifiers(remarks=True, tone=Tone.CRITICAL))
        for stance in Stance
        if stance is not Stance.AVSTAR
    ),
    (Stance.TILLSTYRKER_DELVIS, Qualifiers(condition=CITED, rework=True)),
    (Stance.AVSTYRKER, Qualifiers(partly=CITED, remarks=True)),
    (Stance.OKLART, Qualifiers(tone=Tone.POSITIVE)),
    *((Stance.AVSTAR, Qualifiers(abstention=kind, remarks=True)) for kind in Abstention),
]


@pytest.mark.parametrize(("stance", "qualifiers"), WRITTEN)
def test_what_the_tool_writes_in_a_cell_is_understood_when_it_comes_back(
    stance: Stance, qualifiers: Qualifiers
) -> None:
    written = Wording().stance(stance, qualifiers)
    assert meaning(written).stance is stance
    assert meaning(written + ", härlett").stance is stance
    assert meaning(written + ", genom anslutning").stance is stance


def test_an_undecided_cell_that_comes_back_is_one_nobody_filled_in() -> None:
    assert meaning("Ej avgjort: tillstyrker eller tillstyrker delvis").said is Said.NOTHING


def test_the_offices_own_words_go_first() -> None:
    labels = {
        "TILLSTYRKER:villkor": "Ja, om",
        "NO_ANSWER": "Tyst",
        "INGEN_ERINRAN": "Godtar",
        "AVSTYRKER": "A-",
    }
    own = own_words(labels)
    assert meaning("ja om", own).stance is Stance.TILLSTYRKER
    assert meaning("Tyst", own).said is Said.NO_ANSWER
    assert meaning("a-", own).stance is Stance.AVSTYRKER
    assert meaning("a-").said is Said.UNKNOWN
    assert meaning("Ja, om, härlett", own).stance is Stance.TILLSTYRKER


def test_an_abbreviation_is_taken_for_the_only_one_it_can_mean_and_listed(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("Instans;Helhet\nTN;Ja\nSHF;Ja\nXYZ;Ja\n", "utf-8")
    found = compare(case_file(summarised=False), read_manual_table(path))
    assert {(m.name, m.respondent_id) for m in found.loose_matches} == {("SHF", "sjoviks-hembygdsforening")}
    assert {row.name for row in found.unmatched_rows} == {"TN", "XYZ"}


def test_a_table_in_a_word_file_is_read(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_table(1, 1).cell(0, 0).text = "Diarienummer KS 1"
    rows = [
        ["Instans", "Ställningstagande"],
        ["Trafiknämnden", "Tillstyrker"],
        ["Kulturnämnden", "Säger nej"],
    ]
    table = document.add_table(3, 2)
    for row, values in zip(table.rows, rows, strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = value
    document.save(str(tmp_path / "tabell.docx"))
    manual = read_manual_table(tmp_path / "tabell.docx")
    assert manual.name == "tabell.docx, tabell 2"
    assert [(row.number, row.name, row.cells) for row in manual.rows] == [
        (2, "Trafiknämnden", ("Tillstyrker",)),
        (3, "Kulturnämnden", ("Säger nej",)),
    ]
    case = case_file(summarised=False)
    assert outcome(compare(case, manual), "kulturnamnden") is Outcome.UNKNOWN_LABEL
    assert outcome(compare(case, manual, {"AVSTYRKER": "Säger nej"}), "kulturnamnden") is Outcome.DIFFER


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_csv_is_read_however_excel_saved_it(tmp_path: Path, encoding: str, separator: str) -> None:
    path = tmp_path / "tabell.csv"
    rows = [["Nämnd", "Helhet", "Punkt 2"], ["Trafiknämnden", "Tillstyrker", "Avstår"]]
    path.write_bytes("\r\n".join(separator.join(row) for row in rows).encode(encoding))
    table = read_manual_table(path)
    assert table.columns == ("Helhet", "Punkt 2")
    assert table.rows[0].cells == ("Tillstyrker", "Avstår")


def test_a_column_about_having_answered_is_not_taken_for_the_stance(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("Instans;Svar;Ställningstagande\nTrafiknämnden;Ja;Avstyrker\n", "utf-8")
    table = read_manual_table(path)
    assert table.whole == 1


def test_a_number_that_contradicts_its_title_is_no_point(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("Instans;Helhet;1. Parkeringstal för cykel\nTrafiknämnden;Ja;Nej\n", "utf-8")
    found = compare(case_file(summarised=False), read_manual_table(path))
    assert found.unused_columns == ("1. Parkeringstal för cykel",)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("saknas.xlsx", None, "finns inte"),
        ("trasig.xlsx", b"not a workbook", "kunde inte öppnas"),
        ("tom.xlsx", b"", "kunde inte öppnas"),
        ("tabell.pdf", b"%PDF-1.4", "varken Excel"),
        ("trasig.docx", b"not a document", "kunde inte öppnas som Word"),
        ("utan.csv", b"a;b\n1;2\n", "ingen rubrikrad"),
        ("noll.csv", b"", "ingen rubrikrad"),
    ],
)
def test_a_file_that_is_no_table_is_refused_in_swedish(
    tmp_path: Path, name: str, data: bytes | None, said: str
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(ManualTableError, match=said):
        read_manual_table(path)


def test_a_table_without_comparable_cells_has_no_agreement(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("Instans;Helhet\nHamnstyrelsen;Ja\n", "utf-8")
    found = compare(case_file(summarised=False), read_manual_table(path))
    assert (found.agreement, found.kappa) == (None, None)
    assert found.swedish.startswith("Inget ställningstagande finns i båda")


def test_a_short_name_is_taken_for_the_only_one_it_can_mean_and_listed(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("Instans;Helhet\nHembygdsförening;Ja\nCyklisterna;Ja\nKommunen;Ja\n", "utf-8")
    found = compare(case_file(summarised=False), read_manual_table(path))
    assert {(m.name, m.respondent_id) for m in found.loose_matches} == {
        ("Hembygdsförening", "sjoviks-hembygdsforening"),
        ("Cyklisterna", "cyklisterna-i-norrviken"),
    }
    assert [row.name for row in found.unmatched_rows] == ["Kommunen"]


def test_remarks_on_a_point_and_an_empty_cell_say_the_same() -> None:
    case = case_file()
    cell = next(c for c in case.table.cells if not c.target.whole and c.position and c.stance)
    assert cell.position is not None
    unclear = replace(
        cell, stance=Stance.OKLART, position=replace(cell.position, stance=Stance.OKLART, candidates=(Stance.OKLART,))
    )  # fmt: skip
    assert _outcome(unclear, meaning("")) is Outcome.BOTH_EMPTY
    assert _outcome(replace(unclear, target=WHOLE), meaning("")) is Outcome.MISSING_THERE


def test_opposite_stances_come_before_shades_of_support(comparison: Comparison) -> None:
    differ = [cell for cell in comparison.differences if cell.outcome is Outcome.DIFFER]
    opposite = [Stance.AVSTYRKER in (cell.stance, cell.manual_stance) for cell in differ]
    assert opposite == sorted(opposite, reverse=True)
