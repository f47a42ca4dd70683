"""Answers that join another answer in the same case."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from assistant.domain import (
    Basis,
    Position,
    Proposal,
    Registry,
    Respondent,
    RespondentState,
    ReviewKind,
    Stance,
    Submission,
    slug,
)
from assistant.positions import Followed, decide, follow
from assistant.statements import read_submission
from tests.submissions import PLAN, part


def case(texts: Mapping[str, str], proposal: Proposal = PLAN) -> dict[str, Followed]:
    """What follows from joining, for one letter from each respondent."""
    respondents = tuple(Respondent(slug(name), name) for name in texts)
    parts = {name: part(f"{slug(name)}.txt", text) for name, text in texts.items()}
    submissions = {name: Submission(slug(name), (slug(name),), (parts[name].document.id,)) for name in texts}
    registry = Registry(
        respondents,
        tuple(submissions.values()),
        (),
        dict.fromkeys(map(slug, texts), RespondentState.ANSWERED),
    )
    said, stands = {}, {}
    for name in texts:
        said[slug(name)], _ = read_submission(submissions[name], [parts[name]], proposal, registry)
        stands[slug(name)], _ = decide(slug(name), said[slug(name)], proposal, 0.6)
    return follow(stands, said, registry, 0.6)


def whole(found: Followed) -> Position:
    return next(p for p in found.positions if p.target.whole)


UNION = "Målarförbundet"
OTHER = "Sveriges Kommuner och Regioner"
AGAINST = "Sveriges Kommuner och Regioner avstyrker förslaget i sin helhet."


@pytest.mark.parametrize(
    "words",
    [
        "Målarförbundet instämmer i SKR:s yttrande.",
        "Målarförbundet ansluter sig till det remissvar som lämnats av Sveriges Kommuner och Regioner.",
        "Målarförbundet hänvisar till SKR:s remissvar.",
    ],
)
def test_who_joins_an_answer_takes_its_stand(words: str) -> None:
    found = case({UNION: words, OTHER: AGAINST})
    assert set(found) == {slug(UNION)}
    position = whole(found[slug(UNION)])
    assert position.stance is Stance.AVSTYRKER
    assert position.basis is Basis.JOINED
    assert OTHER in position.reason
    own, other = position.evidence
    assert own.reading_id != other.reading_id, "both places are cited, its own first"
    assert [item.kind for item in found[slug(UNION)].items] == [ReviewKind.LOW_CONFIDENCE]


@pytest.mark.parametrize(
    "words",
    [
        "Målarförbundet instämmer i huvudsak i SKR:s yttrande.",
        "Målarförbundet instämmer i SKR:s synpunkter.",
        "Målarförbundet instämmer i SKR:s yttrande. Målarförbundet är positivt till att fler platser för cyklar byggs.",
    ],
)
def test_what_is_joined_in_part_is_only_a_candidate(words: str) -> None:
    found = case({UNION: words, OTHER: AGAINST})
    position = whole(found[slug(UNION)])
    assert position.stance is None
    assert "A" in [stance.label for stance in position.candidates]
    assert len({c.reading_id for c in position.evidence}) == 2
    assert [item.kind for item in found[slug(UNION)].items] == [ReviewKind.UNDECIDED]


def test_an_answer_that_is_not_here_is_not_followed() -> None:
    assert case({UNION: "Målarförbundet instämmer i LO:s yttrande.", OTHER: AGAINST}) == {}


def test_a_stand_of_its_own_is_kept() -> None:
    words = "Sammanfattning\n\nMålarförbundet tillstyrker förslaget.\n\nÖvrigt\n\nMålarförbundet instämmer i SKR:s yttrande."
    found = case({UNION: words, OTHER: AGAINST})[slug(UNION)]
    assert whole(found).basis is Basis.STATED
    assert [item.kind for item in found.items] == [ReviewKind.EVIDENCE_AGAINST], (
        "that the two differ is listed"
    )
    assert case({UNION: words, OTHER: "Sveriges Kommuner och Regioner tillstyrker förslaget."}) == {}


def test_joining_is_followed_to_the_end_but_not_in_a_ring() -> None:
    third = "Svea hovrätt"
    joins_skr, joins_third = (
        "Målarförbundet instämmer i SKR:s yttrande.",
        "Vi instämmer i Svea hovrätts yttrande.",
    )
    found = case(
        {UNION: joins_skr, OTHER: joins_third, third: "Svea hovrätt har ingen erinran mot förslaget."}
    )
    assert [whole(found[slug(name)]).candidates[0].label for name in (UNION, OTHER)] == ["E", "E"]
    found = case({UNION: joins_skr, OTHER: "Vi instämmer i Målarförbundets yttrande."})
    assert all(whole(one).stance is None for one in found.values())


def test_stands_on_points_come_with_an_answer_that_is_joined() -> None:
    other = "Sveriges Kommuner och Regioner tillstyrker punkt 1 och avstyrker punkt 2."
    found = case({UNION: "Målarförbundet instämmer i SKR:s yttrande.", OTHER: other})
    points = {p.target: p for p in found[slug(UNION)].positions if not p.target.whole}
    assert sorted(p.stance.label for p in points.values() if p.stance) == ["A", "T"]
    assert all(p.basis is Basis.JOINED and p.respondent_id == slug(UNION) for p in points.values())
