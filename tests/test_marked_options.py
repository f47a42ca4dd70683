"""Which option of a form is ticked, whatever signs its boxes are made of. All made up."""

from __future__ import annotations

import pytest

from assistant.statements import boxes
from assistant.statements.boxes import options
from tests.submissions import answer

HEADS = ("", "Remissinstans: Trafiknämnden\n", "Svarsblankett\nDatum: 2026-04-02\n", "Vad anser ni?\n")
MARKS = [("[ ]", "[X]"), ("☐", "☑"), ("□", "■"), ("( )", "(x)"), ("□", "X"), ("_", "X"), ("O", "X"), ("◯", "●"), ("☐", "✓")]  # fmt: skip


@pytest.mark.parametrize("between", ["\n", " ", "\n\n"])
@pytest.mark.parametrize(("empty", "tick"), MARKS)
def test_the_ticked_option_is_the_stand(empty: str, tick: str, between: str) -> None:
    for head in HEADS:
        for yes, no, label in ((tick, empty, "T"), (empty, tick, "A")):
            text = f"{head}{yes} Tillstyrker planen{between}{no} Avstyrker planen\n"
            assert answer(text).label() == label, text
            alone = f"{head}{yes} Tillstyrker{between}{no} Avstyrker\n"
            assert answer(alone).label() == label, alone


def test_a_box_may_stand_after_its_option() -> None:
    for yes, no, label in (("[x]", "[ ]", "T"), ("[ ]", "[x]", "A"), ("_", "X", "A")):
        text = f"Remissinstans: Trafiknämnden\nTillstyrker planen {yes}\nAvstyrker planen {no}\n"
        assert answer(text).label() == label


def test_what_is_written_under_the_boxes_is_read() -> None:
    form = "☒ Tillstyrker planen i huvudsak\n☐ Avstyrker planen\nVi avstyrker punkt 2.\n"
    outcome = answer(form)
    assert outcome.label() == "TD"
    assert outcome.points["2"] == "A"


def test_a_form_that_nobody_filled_in_says_nothing() -> None:
    for empty in ("☐", "□", "[ ]"):
        text = f"{empty} Ja, vi stöder planen\n{empty} Nej, vi stöder inte planen\n"
        assert answer(text).label() not in ("T", "A", "TD")
        assert answer(f"{text}\nTrafiknämnden tillstyrker planen.\n").label() == "T"


def test_the_signs_of_a_list_are_no_boxes() -> None:
    assert not options("■ Vi tillstyrker planen\n■ Vi avstyrker avgiften")
    assert not options("● Vi tillstyrker planen\n○ Vi avstyrker avgiften i centrum")
    assert not options("Planen (se bilaga) är bra. Vi tillstyrker den [ ] och X är känt.")


def test_an_option_without_a_box_is_not_the_ticked_one() -> None:
    assert answer("Tillstyrker planen\nX Avstyrker planen\nAvstår\n").label() == "A"
    assert answer("| Svar | Kryss |\n| Tillstyrker planen | |\n| Avstyrker planen | X |\n").label() == "A"


@pytest.mark.parametrize(
    "text",
    [
        "\tJa\tNej\nTrafiknämnden stöder förslaget\t\tX",
        "Fråga | Ja | Nej\nTrafiknämnden stöder förslaget | | X",
        "Fråga\tSvar\nStöder nämnden förslaget\tNej",
        "Fråga;Svar\nStöder nämnden förslaget;Nej",
        "Trafiknämnden tillstyrker förslaget\nNej",
        "Förslaget bör genomföras\n☐ Ja ☒ Nej",
        "Underlagets bedömning: Förslaget är väl avvägt.\nVår kommentar: Håller inte med.",
        "Påstående: Förslaget är väl avvägt. Svar: Instämmer inte alls.",
        "Förslaget bör genomföras. – Tar avstånd",
        "Förslaget är bra.\n1 instämmer inte alls (x)\n5 instämmer helt ( )",
        "Förslaget är bra (1 = stämmer inte, 5 = stämmer helt): 1",
    ],
)
def test_a_printed_claim_with_the_answer_no_is_no_support(text: str) -> None:
    outcome = answer(f"Svarsblankett\n\n{text}\n")
    assert outcome.label() not in ("T", "TD", "E")


@pytest.mark.parametrize(
    "text",
    [
        "Fråga | Ja | Nej\nTrafiknämnden stöder förslaget | X | ",
        "Trafiknämnden stöder förslaget\n☒ Ja ☐ Nej",
        "Fråga\tSvar\nTrafiknämnden stöder förslaget\tJa",
        "Trafiknämnden tillstyrker förslaget.\n\nÖvriga synpunkter\nNej",
        "Trafiknämnden tillstyrker förslaget. Vi instämmer inte i kritiken: den tar avstånd från allt.",
    ],
)
def test_a_claim_with_the_answer_yes_is(text: str) -> None:
    assert answer(f"Svarsblankett\n\n{text}\n").label() == "T"


@pytest.mark.parametrize(
    "mark",
    [*"☐▢❏❑⬜□○◯☒☑✓✔✗✘▣⊠◉√■●", "[]", "[ ]", "[x]", "[ X ]", "( )", "( ✓ )", "_", "____", "O", "x", "X", "×"],
)
def test_a_text_with_a_mark_is_looked_through_for_options(mark: str) -> None:
    for text in (f"{mark} Ja", f"Svar:\n{mark} Nej", f"Ja {mark}", f"Nej\t{mark}"):
        assert (boxes._PERHAPS.search(text) is not None) >= (boxes._MARK.search(text) is not None)
    assert boxes._MARK.search(f"{mark} Ja")
