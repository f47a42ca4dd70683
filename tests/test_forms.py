"""Answers on forms: ticked boxes, tables with a column for each stand, options nobody chose. All made up."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from assistant.domain import ReadDocument
from assistant.statements.answer_forms import chosen
from tests import submissions
from tests.submissions import answer


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("☒ Tillstyrker ☐ Avstyrker ☐ Avstår", "T"),
        ("☐ Tillstyrker ☒ Avstyrker ☐ Avstår", "A"),
        ("Tillstyrker [ ] Avstyrker [x] Ingen erinran [ ]", "A"),
        ("☐ Tillstyrker\n☐ Avstyrker\n☒ Ingen erinran", "E"),
    ],
)
def test_only_what_is_ticked_counts(text: str, label: str) -> None:
    assert (
        answer(f"Trafiknämnden\n\nVårt ställningstagande till förslaget är som följer.\n\n{text}\n").label()
        == label
    )


def test_options_that_nobody_chose_are_no_stand() -> None:
    assert answer(
        "Trafiknämnden\n\nStryk det som inte passar.\n\nTillstyrker / Avstyrker / Avstår\n"
    ).label() not in ("T", "A", "TD")
    assert (
        chosen("Nämnden tillstyrker punkt 1 och avstyrker punkt 2.")
        == "Nämnden tillstyrker punkt 1 och avstyrker punkt 2."
    )


def table(folder: Path, rows: list[tuple[str, ...]]) -> ReadDocument:
    document = docx.Document()
    document.add_paragraph("Remissinstans: Trafiknämnden")
    grid = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, words in zip(grid.add_row().cells, row, strict=True):
            cell.text = words
    path = folder / "svar.docx"
    document.save(str(path))
    return submissions.file(path)


def test_ticks_in_the_columns_of_a_table(tmp_path: Path) -> None:
    outcome = answer(
        table(
            tmp_path,
            [
                ("Punkt", "Tillstyrker", "Avstyrker", "Avstår", "Kommentar"),
                ("1", "X", "", "", ""),
                ("2", "", "x", "", "Avgiften är för hög."),
                ("3. Färre platser i centrum", "", "", "X", ""),
                ("4", "☒", "☐", "☐", "Under förutsättning att staten betalar."),
            ],
        )
    )
    assert outcome.points == {"1": "T", "2": "A", "3": "N", "4": "TD"}
    assert outcome.label() == "TD"
    assert all(quote[0] in "1234" for quote in outcome.quotes())


def test_a_cell_that_says_the_stand(tmp_path: Path) -> None:
    outcome = answer(
        table(
            tmp_path,
            [
                ("Förslag", "Ställningstagande", "Kommentar"),
                ("1", "Tillstyrker", "Bra."),
                ("Punkt 2", "Avstår", ""),
                ("Cykelparkering vid hållplatser", "Avstyrker", "Platsen behövs."),
            ],
        )
    )
    assert outcome.points == {"1": "T", "2": "N", "4": "A"}
