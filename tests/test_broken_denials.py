"""A denial that a scanner, a hyphen, a page break or a list has parted from its verb. All made up."""

from __future__ import annotations

import pytest

from assistant import stance
from assistant.stance.fold import fold
from tests.submissions import answer

HEAD = "Yttrande över parkeringspolicyn\n\n"


@pytest.mark.parametrize("word", ["i nte", "in te", "int e", "1nte", "|nte", "ínte", "inle", "in\u00acte", "mte", "intet", "inte'", "inte:"])  # fmt: skip
def test_a_misread_denial_still_denies(word: str) -> None:
    found = stance.read(f"Trafiknämnden kan {word} tillstyrka den nya policyn.", ("Trafiknämnden",))
    assert found.stance.label == "A"


def test_words_that_only_look_like_a_denial_are_left() -> None:
    for word in ("helt", "gärna", "inom kort", "nu"):
        assert stance.read(f"Vi kan {word} tillstyrka den nya policyn.").stance.label == "T"
    assert fold("Intet nytt, i Nterstad").text == "intet nytt, i nterstad"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Trafiknämnden kan efter en samlad bedömning in-\nte tillstyrka policyn.", "A"),
        ("Trafiknämnden tillstyrker var-\nken policyn eller taxan.", "A"),
        ("Trafiknämnden har ing-\net att invända mot policyn.", "E"),
    ],
)
def test_a_word_broken_over_two_lines_is_one_word(text: str, label: str) -> None:
    assert answer(HEAD + text + "\n").label() == label
