"""Form tables whose columns are not all stands, as Word, PDF and text files give them. All made up."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from assistant.domain import Abstention, ReadDocument, Stance
from tests import submissions
from tests.submissions import Outcome, answer

POINTS = (
    "1. Avgiftsfri parkering för delade bilar",
    "2. Höjd avgift för boendeparkering",
    "3. Färre platser i centrum",
    "4. Cykelparkering vid hållplatser",
)
INTRO = "Remissinstans: Trafiknämnden"
UNPLACED = "Ett kryss i svarets blankett kunde inte knytas till ett ställningstagande."


def rows(heads: tuple[str, ...], ticks: tuple[int, ...]) -> list[list[str]]:
    """A form where each point is ticked in the column with this number, counted from 0."""
    marked = [
        [point, *("X" if at == tick else "" for at in range(len(heads)))]
        for point, tick in zip(POINTS, ticks, strict=True)
    ]
    return [["Förslag", *heads], *marked]


def form(folder: Path, kind: str, table: list[list[str]]) -> ReadDocument:
    if kind == "docx":
        document = docx.Document()
        document.add_paragraph(INTRO)
        grid = document.add_table(rows=0, cols=len(table[0]))
        for row in table:
            for cell, words in zip(grid.add_row().cells, row, strict=True):
                cell.text = words
        path = folder / "svar.docx"
        document.save(str(path))
    else:
        between = {"pipes": " | ", "tabs": "\t", "semicolons": ";"}[kind]
        lines = [between.join(row) for row in table]
        path = folder / "svar.txt"
        path.write_text(f"{INTRO}\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return submissions.file(path)


def reasons(outcome: Outcome) -> str:
    return " ".join(item.reason for item in outcome.items)


@pytest.mark.parametrize("kind", ["docx", "pipes", "tabs", "semicolons"])
@pytest.mark.parametrize(
    ("third", "abstention"),
    [
        ("Ingen åsikt", Abstention.ABSTAINS),
        ("Vet ej", Abstention.ABSTAINS),
        ("Ingen uppfattning", Abstention.ABSTAINS),
        ("Berörs ej", Abstention.NOT_AFFECTED),
        ("Ej berörda", Abstention.NOT_AFFECTED),
        ("Avstår", Abstention.ABSTAINS),
    ],
)
def test_a_tick_in_a_column_without_a_stand_is_an_abstention(
    tmp_path: Path, kind: str, third: str, abstention: Abstention
) -> None:
    outcome = answer(form(tmp_path, kind, rows(("Tillstyrker", "Avstyrker", third), (0, 1, 2, 0))))
    assert outcome.points == {"1": "T", "2": "A", "3": "N", "4": "T"}
    assert [s.qualifiers.abstention for s in outcome.statements if s.stance is Stance.AVSTAR] == [abstention]
    assert "motstånd" not in reasons(outcome)


@pytest.mark.parametrize("kind", ["docx", "pipes", "tabs"])
def test_an_empty_cell_moves_no_tick(tmp_path: Path, kind: str) -> None:
    two = answer(form(tmp_path, kind, rows(("Tillstyrker", "Avstyrker"), (0, 1, 1, 0))))
    assert two.points == {"1": "T", "2": "A", "3": "A", "4": "T"}
    three = answer(
        form(tmp_path, kind, rows(("Tillstyrker", "Tillstyrker delvis", "Avstyrker"), (2, 1, 2, 0)))
    )
    assert three.points == {"1": "A", "2": "TD", "3": "A", "4": "T"}


@pytest.mark.parametrize("kind", ["docx", "pipes", "tabs"])
def test_a_tick_under_something_else_is_left_to_a_person(tmp_path: Path, kind: str) -> None:
    outcome = answer(form(tmp_path, kind, rows(("Tillstyrker", "Avstyrker", "Övrigt"), (0, 0, 2, 0))))
    assert outcome.points == {"1": "T", "2": "T", "3": None, "4": "T"}
    assert outcome.label() is None  # what "Övrigt" means may be a no
    assert UNPLACED in reasons(outcome)


def test_columns_set_by_eye_are_not_counted(tmp_path: Path) -> None:
    table = [["Förslag", "", "Tillstyrker", "Avstyrker"], [POINTS[0], "X"], ["2", "", "", "X"]]
    outcome = answer(form(tmp_path, "tabs", table))
    assert outcome.points == {"1": None, "2": None}
    assert outcome.label() is None


@pytest.mark.parametrize("third", ["Ingen åsikt", "Vet ej", "Avstår"])
def test_a_pdf_that_gives_no_columns_takes_no_stand(third: str) -> None:
    """The headings on one line, and each tick by itself: what a PDF makes of such a table."""
    ticked = "\n\n".join(f"{point}\n\nX" for point in POINTS)
    outcome = answer(f"{INTRO}\n\nFörslag Tillstyrker Avstyrker {third}\n\n{ticked}\n")
    assert set(outcome.points.values()) == {None}
    assert outcome.label() is None
    assert UNPLACED in reasons(outcome)
    assert outcome.quotes("2")[0].startswith("2. Höjd avgift")


def test_a_row_with_a_number_that_is_no_point_is_not_about_the_whole(tmp_path: Path) -> None:
    table = [["Förslag", "Tillstyrker", "Avstyrker"], [POINTS[0], "X", ""], ["17. Elsparkcyklar", "", "X"]]
    outcome = answer(form(tmp_path, "docx", table))
    assert [s.target.reference for s in outcome.statements if s.stance is Stance.AVSTYRKER] == [
        "17. Elsparkcyklar"
    ]
    assert "17" in reasons(outcome)


@pytest.mark.parametrize("kind", ["docx", "pipes", "tabs"])
def test_yes_and_no_answer_what_the_row_does_not_tell(tmp_path: Path, kind: str) -> None:
    outcome = answer(form(tmp_path, kind, rows(("Ja", "Nej", "Vet ej"), (0, 1, 2, 0))))
    assert outcome.points == {"1": None, "2": None, "3": "N", "4": None}
    assert outcome.label() is None


@pytest.mark.parametrize(
    "heads",
    [
        "Förslag Instämmer\nhelt\n\nInstämmer\ndelvis\n\nInstämmer\ninte\n\nIngen åsikt",
        "Förslag Vi tillstyrker Vi avstyrker Vi har ingen\nåsikt",
        "Förslag Positiv Negativ Neutral",
    ],
)
def test_headings_that_are_broken_in_their_cells_take_no_stand(heads: str) -> None:
    outcome = answer(f"{INTRO}\n\n{heads}\n\n1. Delade bilar X\n\n2.\n\nBoende\n\nX\n")
    assert outcome.points == {"1": None, "2": None}
    assert not [s for s in outcome.statements if s.stance is not Stance.OKLART]
    assert outcome.label() is None
    assert UNPLACED in reasons(outcome)


def test_stands_set_apart_in_a_sentence_are_no_headings() -> None:
    outcome = answer(
        "Vi svarar så här; vi tillstyrker punkt 1; vi avstyrker punkt 2.\n\nVi anser; kort; gott.\n"
    )
    assert outcome.points == {"1": "T", "2": "A"}


def word_table(folder: Path, table: list[list[str]]) -> Outcome:
    return answer(form(folder, "docx", table))


@pytest.mark.parametrize(
    "table",
    [
        [
            ["Avgiften", "Avstyrker", "Den är för hög."],
            ["Platserna", "Tillstyrker", ""],
            ["Cyklarna", "Tillstyrker", ""],
        ],
        [["Avgiften", "Avstyrker"], ["Platserna", "Tillstyrker"], ["Cyklarna", "Tillstyrker"]],
        [["2. Avgiften", "Avstyrker", "För hög."], ["3. Platserna", "Tillstyrker", "Bra."]],
        [
            ["Förslagen i kapitel 3 avstyrks.", "De är för dyra."],
            ["Förslagen i kapitel 4 tillstyrks.", "De behövs."],
        ],
    ],
)
def test_the_first_row_of_a_table_without_a_head_is_an_answer(tmp_path: Path, table: list[list[str]]) -> None:
    """It was taken for the names of the columns, and what it opposes was lost."""
    outcome = word_table(tmp_path, table)
    said = [one.stance for one in outcome.statements]
    assert Stance.AVSTYRKER in said
    assert Stance.TILLSTYRKER in said


def test_a_head_with_one_column_of_stands_is_no_answer(tmp_path: Path) -> None:
    outcome = word_table(tmp_path, [["Förslag", "Tillstyrks"], ["Avgiften", "X"], ["Platserna", ""]])
    assert not [one for one in outcome.statements if one.stance is not Stance.OKLART]


def test_rows_about_different_things_do_not_contradict_each_other(tmp_path: Path) -> None:
    """Without a proposal to attach them to they are parts of the answer, each by its first cell."""
    table = [["Avsnitt", "Ställningstagande"], ["5.1 Avgift", "Avstyrker"], ["Undantag", "Tillstyrker"]]
    outcome = word_table(tmp_path, table)
    assert {one.target.reference for one in outcome.statements} >= {"5.1 Avgift", "Undantag"}
    assert outcome.label() == "TD"


def test_a_row_about_the_whole_is_the_whole_answer(tmp_path: Path) -> None:
    table = [
        ["Förslag", "Ställningstagande"],
        ["Förslaget i sin helhet", "Avstyrker"],
        ["Undantag", "Tillstyrker"],
    ]
    outcome = word_table(tmp_path, table)
    whole = [one.stance for one in outcome.statements if one.target.whole]
    assert whole == [Stance.AVSTYRKER]


def test_rows_over_the_head_do_not_name_the_columns(tmp_path: Path) -> None:
    table = [
        ["Skövde kommun", "Remissvar"],
        ["Avsnitt", "Ställningstagande"],
        ["5.1 Avgift", "Avstyrker"],
        ["5.2 Undantag", "Avstyrker"],
    ]
    outcome = word_table(tmp_path, table)
    assert {one.target.reference for one in outcome.statements} == {"5.1 Avgift", "5.2 Undantag"}
    assert outcome.label() == "A"


@pytest.mark.parametrize("below", [[], [["Avgiften", "", ""], ["Platserna", "", ""]]])
def test_an_empty_form_is_nobodys_stand(tmp_path: Path, below: list[list[str]]) -> None:
    """Rows with nothing beside their first cell are plain text, and the head stood alone: "Avstyrker" was decided."""
    outcome = answer(form(tmp_path, "docx", [["Förslag", "Tillstyrker", "Avstyrker"], *below]))
    assert not [one for one in outcome.statements if one.stance is not Stance.OKLART]
    assert outcome.label() is None


def test_a_head_of_two_rows_is_read_by_its_second(tmp_path: Path) -> None:
    heads = [["Förslag", "Svar", "", "Kommentar"], ["", "Tillstyrker", "Avstyrker", ""]]
    ticked = [
        ["1. Delade bilar", "", "X", "För dyrt."],
        ["2. Boende", "", "X", ""],
        ["3. Avgift", "X", "", ""],
    ]
    outcome = word_table(tmp_path, [*heads, *ticked])
    assert outcome.points == {"1": "A", "2": "A", "3": "T"}
    assert len(outcome.statements) == len(ticked)


def test_who_does_not_agree_is_against(tmp_path: Path) -> None:
    """One tick for was all that was decided, and the one against "utan känd kolumn"."""
    heads = ["Förslag", "Instämmer helt", "Instämmer inte"]
    outcome = word_table(tmp_path, [heads, ["1. Delade bilar", "X", ""], ["2. Boende", "", "X"]])
    assert outcome.points == {"1": "T", "2": "A"}
