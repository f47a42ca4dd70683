"""Plain support, support in part, or left to a person: what an answer begins with, limits, the need. All made up."""

from __future__ import annotations

import pytest

from assistant.domain import Proposal
from tests.submissions import Outcome, answer

HEAD = "Yttrande över betänkandet om en ny fiskelag\n\nSammanfattning\n\n"
REMARKS = (
    "\n\nAvsnitt 5\n\nDet saknas uppgifter om vad tillsynen kan komma att kosta."
    "\n\nAvsnitt 6\n\nFiskerådet anser att regelverket för redskap är svåröverskådligt."
)


def read(text: str) -> Outcome:
    return answer(HEAD + text, sender="Fiskerådet", proposal=Proposal(""))


def reason(text: str) -> str:
    return read(text).positions["helheten"].reason


def test_what_the_answer_begins_with_in_so_many_words_outweighs_remarks() -> None:
    assert read("Fiskerådet tillstyrker förslagen om fredningstider." + REMARKS).label() == "T"


@pytest.mark.parametrize(
    "objection",
    [
        "\n\nAvsnitt 7\n\nFiskerådet ställer sig tveksamt till att förslaget kan uppnå sitt syfte.",
        "\n\nAvsnitt 7\n\nFiskerådet anser inte att fritidsfiskare ska registreras.",
    ],
)
def test_an_objection_keeps_support_of_parts_from_being_plain(objection: str) -> None:
    support = "Fiskerådet ser behov av reformen.\n\nAvsnitt 3\n\nFiskerådet tillstyrker förslaget om kvoter."
    assert read(support).label() == "T"
    assert read(support + objection).label() != "T"


def test_a_limit_in_terms_of_art_is_support_in_part_however_much_else_is_supported() -> None:
    parts = "".join(
        f"\n\nAvsnitt {n}\n\nFiskerådet tillstyrker förslaget om {what}."
        for n, what in enumerate(("kvoter", "redskap", "hamnar", "licenser", "böter"), 3)
    )
    limit = "\n\nAvsnitt 9\n\nFiskerådet tillstyrker förslaget om avgift under förutsättning att småbåtar undantas."
    assert read("Reformen är efterfrågad." + parts).label() == "T"
    assert read("Reformen är efterfrågad." + parts + limit).label() == "TD"


def test_to_share_the_view_of_the_need_alone_is_left_to_a_person() -> None:
    need = "Fiskerådet delar utredningens bedömning att det finns behov av en översyn."
    assert read(need).label() is None
    assert "svagt" in reason(need)
    assert read(need + " Fiskerådet tillstyrker förslaget.").label() == "T"
    assert read(need + " Fiskerådet avstyrker förslaget.").label() != "T"


def test_a_stand_in_weaker_words_beside_an_abstention_is_left_to_a_person() -> None:
    silent = "Fiskerådet har inga synpunkter på förslagen."
    weak = "\n\nAvsnitt 3\n\nFiskerådet instämmer i bedömningen att fler ärenden kan väntas."
    assert read(silent + weak).label() is None
    assert read(silent).label() == "N"


def test_doubtful_opposition_at_the_head_and_support_of_a_part_is_left_as_perhaps_in_part() -> None:
    text = "Fiskerådet anser att det inte är rätt väg i arbetet mot tjuvfiske att höja böterna.\n\nAvsnitt 3\n\nFiskerådet tillstyrker förslaget om kvoter."
    outcome = read(text)
    assert outcome.label() in (None, "TD")
    assert outcome.positions["helheten"].candidates[0].label == "TD"
