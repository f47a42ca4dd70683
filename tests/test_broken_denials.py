"""A denial that a scanner, a hyphen, a page break or a list has parted from its verb. All made up."""

from __future__ import annotations

import pytest

from assistant import stance
from assistant.stance.fold import fold
from assistant.statements.collected import UNREAD
from tests.submissions import answer

HEAD = "Yttrande över parkeringspolicyn\n\n"


@pytest.mark.parametrize("word", ["i nte", "in te", "int e", "1nte", "|nte", "ínte", "inle", "in\u00acte", "mte", "int", "intet", "inte'", "inte:"])  # fmt: skip
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


@pytest.mark.parametrize(
    "text",
    [
        "Trafiknämnden anser inte att:\n- förslaget bör genomföras\n- taxan är väl avvägd",
        "Trafiknämnden kan inte\n• tillstyrka policyn\n• ställa sig bakom taxan",
        "Trafiknämnden beslutar att inte:\n1. tillstyrka policyn\n2. instämma i taxan",
        "Det är enligt nämnden inte motiverat att\na) ändra taxan,\nb) tillstyrka policyn i övrigt.",
        "Det saknas skäl att\n- tillstyrka policyn\n- ställa sig bakom taxan",
        "Trafiknämnden avstår från att:\n- tillstyrka policyn\n- ställa sig bakom taxan",
        "Trafiknämnden ser ingen möjlighet att:\n- tillstyrka policyn",
        "Dessa påståenden i underlaget är felaktiga:\n– Förslaget är väl avvägt.\n– Förslaget bör genomföras.",
    ],
)
def test_items_of_a_list_that_is_denied_are_no_support(text: str) -> None:
    outcome = answer(HEAD + text + "\n")
    assert outcome.label() not in ("T", "E", "TD")
    assert [s for s in outcome.statements if s.rule == UNREAD]


@pytest.mark.parametrize(
    "edge",
    ["\n\nSida 4 av 6\n\n", "\n\nTRAFIKNÄMNDEN   4(6)\n\n", "\nPostadress: Torget 1 Telefon 012-34 56\n", "\nJusterandes sign ......\n"],
)  # fmt: skip
@pytest.mark.parametrize(
    ("first", "rest"),
    [("Sammantaget kan nämnden inte", "tillstyrka policyn."), ("Nämnden beslutar att inte", "ställa sig bakom policyn.")],
)  # fmt: skip
def test_the_rest_of_a_sentence_over_a_page_is_not_read_by_itself(first: str, rest: str, edge: str) -> None:
    assert answer(f"{HEAD}{first}{edge}{rest}\n").label() in (None, "A")


def test_a_blank_line_after_a_denial_does_not_end_the_sentence() -> None:
    assert answer(f"{HEAD}Nämnden anser inte\n\natt policyn bör genomföras.\n").label() == "A"


@pytest.mark.parametrize(
    "text",
    [
        "Trafiknämnden anser att:\n- förslaget bör genomföras\n- taxan är väl avvägd",
        "Trafiknämnden vill\n• tillstyrka policyn\n• ställa sig bakom taxan",
        "Sammantaget kan nämnden därför\n\nSida 4 av 6\n\ntillstyrka policyn.",
        "Nämnden beslutar att\n\nTRAFIKNÄMNDEN   4(6)\n\ntillstyrka policyn.",
        "Kostnaden är inte känd. Nämnden beslutar:\n1. tillstyrka policyn\n2. sända yttrandet",
        "Det råder ingen tvekan om att:\n- förslaget bör genomföras",
        "Nämnden ser inte några hinder för att:\n- policyn genomförs\n\nNämnden tillstyrker policyn.",
    ],
)
def test_lists_and_broken_sentences_without_a_denial_are_read(text: str) -> None:
    assert answer(HEAD + text + "\n").label() == "T"


def test_a_list_of_what_the_inquiry_claims_is_its_own() -> None:
    claims = "Utredningen hävdar:\n• att förslaget är väl avvägt\n• att förslaget bör genomföras\n"
    assert answer(f"{HEAD}{claims}\nKostnaderna bör redovisas.\n").label() not in ("T", "E")
    assert answer(f"{HEAD}{claims}\nTrafiknämnden avstyrker förslaget.\n").label() == "A"
    own = "Utredningen anser:\n- att taxan ska höjas, vilket vi tillstyrker\n\nVi tillstyrker förslaget.\n"
    assert answer(HEAD + own).label() == "T"
