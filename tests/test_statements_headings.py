"""What an answer's headings are about: their own numbers are not the proposal's. All made up."""

from __future__ import annotations

import pytest

from assistant.domain import Proposal
from assistant.proposal import parse_points, read_points
from tests.submissions import answer, part

PLAN = Proposal(
    "Förslag till cykelstrategi",
    read_points(
        part(
            "strategi.txt",
            "Förslag till cykelstrategi\n\n"
            "1 Bredare gång- och cykelvägar\n\nVägarna föreslås bli tre meter breda. Det gäller hela orten.\n\n"
            "2 Vinterväghållning av skolvägar\n\nSkolvägar föreslås plogas först. Det gäller från november.\n\n"
            "3 Hyrcyklar vid stationen\n\nTjugo hyrcyklar föreslås ställas upp. De kostar tio kronor.\n",
        )
    ),
)
CHAPTERS = Proposal(
    "Förslag till cykelstrategi", parse_points(["Kapitel 1. Cykelvägar", "Kapitel 2. Hyrcyklar"])
)


FIRST = ("1 Inledning", "Nämnden har läst handlingarna. De kom i mars.")
LAST = ("3 Avslutning", "Nämnden tackar för remissen. Svaret är omedelbart justerat.")


def headed(*sections: str, proposal: Proposal = PLAN) -> dict[str, str | None]:
    text = "\n\n".join(sections)
    return answer(f"Yttrande\n\nTrafiknämnden\n\n{text}\n", proposal=proposal).points


def test_the_points_are_sections_of_the_proposal() -> None:
    assert [point.number for point in PLAN.points] == ["1", "2", "3"]
    assert "avsnitt 1" in PLAN.points[0].aliases


@pytest.mark.parametrize(
    "heading",
    ["{n} Genomgång av kapitel {n}", "{n}. Läsning av kapitel {n}", "Kapitel {n} Utgångspunkter och metod"],
)
def test_a_chapter_of_another_title_is_not_the_point_with_its_number(heading: str) -> None:
    found = headed(
        heading.format(n=1),
        "Texten bör kortas och begreppen förklaras.",
        heading.format(n=2),
        "Nämnden anser att källorna saknas.",
        "Slutord",
        "Nämnden tillstyrker förslaget.",
    )
    assert found == {}


def test_a_stand_under_such_a_heading_is_listed() -> None:
    body = "\n\n".join(
        (*FIRST, "2 Genomgång av kapitel 2", "Nämnden avstyrker förslaget. Det är för dyrt.", *LAST)
    )
    outcome = answer(f"Yttrande\n\nTrafiknämnden\n\n{body}\n", proposal=PLAN)
    assert outcome.points == {}
    assert any("2 Genomgång av kapitel 2" in item.reason for item in outcome.items)


@pytest.mark.parametrize(
    "sections",
    [
        ("Kapitel 2", "Nämnden avstyrker förslaget."),
        ("Nämndens synpunkter på avsnitt 2", "Nämnden avstyrker förslaget."),
        ("Punkt 2 Tankar om drift", "Nämnden avstyrker förslaget."),
        ("Avsnitt 2 Vinterväghållning", "Nämnden avstyrker förslaget."),
        (*FIRST, "2 Vinterväghållning av skolvägar", "Nämnden avstyrker förslaget. Det är för dyrt.", *LAST),
    ],
)
def test_a_heading_that_names_the_point_still_does(sections: tuple[str, ...]) -> None:
    assert headed(*sections) == {"2": "A"}


def test_an_answer_that_follows_the_numbering_may_use_words_of_its_own() -> None:
    found = headed(
        "1 Bredare gång- och cykelvägar",
        "Nämnden tillstyrker förslaget. Det är väl underbyggt.",
        "2 Tankar om kapitel 2",
        "Nämnden avstyrker förslaget. Det är för dyrt.",
        *LAST,
    )
    assert found == {"1": "T", "2": "A"}


def test_a_proposal_that_calls_its_points_chapters() -> None:
    second = ("2 Genomgång av kapitel 2", "Nämnden avstyrker förslaget. Det är för dyrt.")
    assert headed(*FIRST, *second, *LAST, proposal=CHAPTERS) == {"2": "A"}
