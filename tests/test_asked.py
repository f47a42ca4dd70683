"""Questions of a consultation answered with yes or no. All made up."""

from __future__ import annotations

import pytest

from assistant.domain import Proposal
from tests.submissions import answer

HEAD = "Svar på remissen om en ny biblioteksplan\n\n"


def label(text: str) -> str | None:
    return answer(HEAD + text, sender="Kulturnämnden", proposal=Proposal("")).label()


@pytest.mark.parametrize("question", ["Tillstyrker ni förslaget?", "2. Ställer ni er bakom förslaget?", "Är ni positiva till förslaget?"])  # fmt: skip
@pytest.mark.parametrize(
    "form", ["{q}\n{a}", "{q} {a}.", "{q}\n\nSvar: {a}", "{q} Ja/Nej: {a}", "{q} (Ja/Nej) {a}"]
)
def test_yes_and_no_are_the_stand(question: str, form: str) -> None:
    assert label(form.format(q=question, a="Ja")) == "T"
    assert label(form.format(q=question, a="Nej")) == "A"


@pytest.mark.parametrize(("yes", "no"), [("☒", "☐"), ("[x]", "[ ]")])
def test_a_box_for_each(yes: str, no: str) -> None:
    for between in ("\n", "   "):
        assert label(f"Bör förslaget antas?\n{yes} Ja{between}{no} Nej") == "T"
        assert label(f"Bör förslaget antas?\n{no} Ja{between}{yes} Nej") == "A"


def test_to_answer_no_to_objections_is_no_opposition() -> None:
    assert label("Har nämnden några invändningar mot förslaget?\nNej") == "E"
    assert label("Motsätter ni er förslaget?\nNej") == "E"
    assert label("Motsätter ni er förslaget?\nJa") == "A"


@pytest.mark.parametrize(
    "text",
    [
        "Tillstyrker ni förslaget?\nJa    Nej",
        "Tillstyrker ni förslaget?\n☐ Ja\n☐ Nej",
        "Tillstyrker ni förslaget?\n☒ Ja\n☒ Nej",
        "Tillstyrker ni förslaget?\nNej, men tanken är god.",
        "Ställer ni er bakom förslaget?\nInte som det är skrivet.",
        "Instämmer ni i att förslaget inte bör antas?\nNej",
        "Stödjer ni i dag studieförbunden?\nJa",
        "Anser ni att dagens plan fungerar?\nNej",
    ],
)
def test_what_the_answer_does_not_tell_is_never_support_or_opposition(text: str) -> None:
    assert label(text) not in ("T", "A")


def test_a_yes_with_a_reservation_is_support_in_part() -> None:
    assert label("Tillstyrker ni förslaget?\nJa, men filialen bör vara kvar.") == "TD"
    assert label("Tillstyrker ni förslaget?\nJa\n\nStödjer ni förslaget om avgifter?\nNej") == "TD"


def test_a_question_that_names_a_point_is_no_comment_on_it() -> None:
    outcome = answer(
        "1. Anser ni att delade bilar (punkt 1) bör släppas in?\nJa, det anser vi.\n\n"
        "2. Anser ni att kommunen ska ha ansvaret (punkt 2)?\nNej, det anser vi inte.\n\n"
        "Vi tillstyrker punkt 4."
    )
    assert {key: position.decided for key, position in outcome.positions.items() if key in "12"} == {
        "1": False,
        "2": False,
    }
    assert outcome.positions["2"].candidates[0].label == "A"
    assert outcome.label() != "T"


@pytest.mark.parametrize(
    "text",
    [
        "Fråga 1. Ska garantin omfatta hörapparater? Ja, vi stödjer det.\nFråga 2. Ska garantin gälla från 65 år? Nej.",
        "1. Vad anser ni om garantin?\nVi tillstyrker förslaget.\n\n2. Vad anser ni om åldersgränsen?\nDen är för hög. Vi är emot den.",
    ],
)
def test_a_stand_under_one_question_of_several_is_on_that_one(text: str) -> None:
    assert label(text) != "T"


def test_questions_and_answers_that_say_what_they_are() -> None:
    text = "Fråga: Tillstyrker ni förslaget?\nSvar: Ja, om det finansieras.\n\nFråga: Tillstyrker ni avgiften?\nSvar: Nej."
    assert label(text) == "TD"
