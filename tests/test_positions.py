"""From statements to positions: the codebook's rules for a whole answer, and for points."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest

from assistant.domain import (
    WHOLE,
    Abstention,
    Basis,
    Citation,
    Holder,
    Point,
    Position,
    Proposal,
    Qualifiers,
    ReviewItem,
    ReviewKind,
    SectionKind,
    Span,
    Stance,
    Statement,
    Target,
    Tone,
    VoiceKind,
)
from assistant.positions import decide
from assistant.statements.collected import COMMENT, EXCEPTED, FAVOURS, MISSING_TEXT, OBJECTION
from assistant.statements.targets import REMAINDER

PROPOSAL = Proposal("Plan", (Point("p1", "1", "Ett"), Point("p2", "2", "Två")))
P1, P2 = Target("p1"), Target("p2")
OTHER = Target(reference="avsnitt 9.9")
_places = count(step=100)


def say(
    label: str,
    target: Target = WHOLE,
    section: SectionKind = SectionKind.SUMMARY,
    voice: VoiceKind = VoiceKind.RESPONDENT,
    confidence: float = 0.95,
    rule: str = "prov",
    reading: str = "r1",
    **qualifiers: object,
) -> Statement:
    start = next(_places)
    citation = Citation(reading, (Span(start, start + 50),))
    return Statement(
        Holder(voice), target, Stance.from_label(label), Qualifiers(**qualifiers), citation,  # type: ignore[arg-type]
        citation, rule, section, confidence,
    )  # fmt: skip


def comment(
    tone: Tone = Tone.NEUTRAL,
    target: Target = WHOLE,
    section: SectionKind = SectionKind.BODY,
    doubt: float = 0.0,
) -> Statement:
    return replace(say("O", target, section, rule=COMMENT, tone=tone), doubt=doubt)


def decided(*statements: Statement) -> tuple[Position, tuple[ReviewItem, ...]]:
    positions, items = decide("x", statements, PROPOSAL, 0.6)
    assert positions[0].target.whole
    return positions[0], items


def kinds(items: tuple[ReviewItem, ...]) -> list[ReviewKind]:
    return [item.kind for item in items]


@pytest.mark.parametrize(
    ("whole", "parts", "expected"),
    [
        ("T", "", "T"),
        ("T", "T", "T"),
        ("T", "A", "TD"),
        ("T", "E", "T"),
        ("T", "N", "T"),
        ("TD", "A", "TD"),
        ("TD", "T", "TD"),
        ("A", "", "A"),
        ("A", "A", "A"),
        ("E", "", "E"),
        ("E", "T", "E"),
        ("E", "A", "TD"),
        ("N", "", "N"),
        ("N", "T", "T"),
        ("N", "A", "A"),
        ("N", "TA", "TD"),
        ("", "T", "T"),
        ("", "TT", "T"),
        ("", "A", "A"),
        ("", "TA", "TD"),
        ("", "TE", "T"),
        ("", "EA", "TD"),
        ("", "NA", "A"),
        ("", "E", "E"),
        ("", "N", "N"),
        ("", "NE", "E"),
    ],
)
def test_the_codebook_for_a_whole_answer(whole: str, parts: str, expected: str) -> None:
    abstention = Abstention.NO_COMMENTS if whole == "N" else None
    statements = [say(whole, abstention=abstention)] if whole else []
    statements += [
        say(label, target, SectionKind.POINT) for label, target in zip(parts, (P1, P2), strict=False)
    ]
    position, _ = decided(*statements)
    assert position.stance is Stance.from_label(expected), position
    assert position.candidates == (position.stance,)


def test_stated_or_derived() -> None:
    assert decided(say("T"))[0].basis is Basis.STATED
    assert decided(say("T", P1))[0].basis is Basis.DERIVED


@pytest.mark.parametrize(("one", "other"), [("T", "A"), ("A", "T"), ("A", "TD"), ("A", "E")])
def test_contradiction_on_one_level_is_not_decided_and_shows_both(one: str, other: str) -> None:
    first, second = say(one), say(other)
    position, items = decided(first, second)
    assert position.stance is None
    assert set(position.candidates) == {first.stance, second.stance}
    (item,) = [i for i in items if i.kind is ReviewKind.UNDECIDED]
    assert item.citation is not None
    assert set(item.citation.spans) == {*first.citation.spans, *second.citation.spans}


def test_the_decision_outweighs_the_running_text() -> None:
    position, _ = decided(say("T", section=SectionKind.BODY), say("A", section=SectionKind.DECISION))
    assert position.stance is Stance.AVSTYRKER
    assert position.against


def test_support_in_the_decision_and_opposition_in_the_text_is_support_in_part() -> None:
    position, _ = decided(say("T", section=SectionKind.DECISION), say("A", section=SectionKind.BODY))
    assert position.stance is Stance.TILLSTYRKER_DELVIS


def test_remainder() -> None:
    assert decided(say("A", P1), say("T", REMAINDER))[0].stance is Stance.TILLSTYRKER_DELVIS
    assert decided(say("A", P1), say("E", REMAINDER))[0].stance is Stance.TILLSTYRKER_DELVIS
    assert decided(say("T", P1), say("N", REMAINDER))[0].stance is Stance.TILLSTYRKER
    assert decided(comment(), say("N", REMAINDER))[0].stance is Stance.AVSTAR
    assert decided(comment(), say("E", REMAINDER))[0].stance is Stance.INGEN_ERINRAN


def test_no_comments_beside_a_stand_is_nothing_to_add_but_abstaining_contradicts_it() -> None:
    nothing = say("N", abstention=Abstention.NO_COMMENTS)
    assert decided(say("T"), nothing)[0].stance is Stance.TILLSTYRKER
    abstains = say("N", abstention=Abstention.ABSTAINS)
    assert decided(say("T"), abstains)[0].stance is None


def test_comments_only_is_a_reading_of_its_own_and_never_opposition() -> None:
    position, items = decided(comment(Tone.CRITICAL), comment(Tone.CRITICAL), comment())
    assert position.stance is Stance.OKLART
    assert position.qualifiers.tone is Tone.CRITICAL
    assert position.evidence
    assert ReviewKind.UNDECIDED not in kinds(items)


def test_points_take_nothing_from_the_whole() -> None:
    positions, _ = decide("x", [say("T"), say("A", P2, SectionKind.POINT)], PROPOSAL, 0.6)
    assert [(p.target, p.stance) for p in positions] == [
        (WHOLE, Stance.TILLSTYRKER_DELVIS),
        (P2, Stance.AVSTYRKER),
    ]


def test_comments_on_a_point_take_it_up_without_a_stand() -> None:
    positions, _ = decide("x", [say("T"), comment(target=P1)], PROPOSAL, 0.6)
    assert [(p.target, p.stance) for p in positions][1:] == [(P1, Stance.OKLART)]


def test_an_unresolved_reference_counts_for_the_whole_only() -> None:
    positions, _ = decide("x", [say("A", OTHER)], PROPOSAL, 0.6)
    assert [(p.target, p.stance) for p in positions] == [(WHOLE, Stance.AVSTYRKER)]


def test_an_excepted_point_is_shown_but_not_decided() -> None:
    statements = [say("TD"), say("A", P2, rule=EXCEPTED, confidence=0.4)]
    positions, items = decide("x", statements, PROPOSAL, 0.6)
    assert positions[0].stance is Stance.TILLSTYRKER_DELVIS
    assert positions[1].target == P2
    assert positions[1].stance is None
    assert ReviewKind.UNDECIDED in kinds(items)


def test_a_stand_on_part_of_a_point_is_partly_and_to_be_looked_at() -> None:
    cited = Citation("r1", (Span(3, 9),))
    positions, items = decide("x", [say("A", P1, SectionKind.POINT, partly=cited)], PROPOSAL, 0.6)
    assert positions[1].stance is Stance.TILLSTYRKER_DELVIS
    assert positions[1].qualifiers.partly == cited
    assert ReviewKind.LOW_CONFIDENCE in kinds(items)
    also = say("E", P1, SectionKind.POINT)
    positions, _ = decide("x", [say("A", P1, SectionKind.POINT, partly=cited), also], PROPOSAL, 0.6)
    assert positions[1].stance is Stance.TILLSTYRKER_DELVIS


def test_what_the_summary_says_of_a_point_outweighs_a_detail_but_not_its_opposite() -> None:
    positions, items = decide("x", [say("A", P1), say("E", P1, SectionKind.POINT)], PROPOSAL, 0.6)
    assert positions[1].stance is Stance.AVSTYRKER
    assert positions[1].against
    assert ReviewKind.EVIDENCE_AGAINST in kinds(items)
    positions, _ = decide("x", [say("A", P1), say("T", P1, SectionKind.POINT)], PROPOSAL, 0.6)
    assert positions[1].stance is None


def test_other_voices_never_become_the_position() -> None:
    position, _ = decided(
        say("A"),
        say("T", voice=VoiceKind.DISSENT, section=SectionKind.DECISION),
        say("T", voice=VoiceKind.OTHERS),
        say("T", voice=VoiceKind.OFFICIALS, section=SectionKind.DECISION),
    )
    assert position.stance is Stance.AVSTYRKER
    assert not position.against


def test_a_draft_without_a_decision_is_not_decided() -> None:
    position, items = decided(say("T", voice=VoiceKind.OFFICIALS), say("T", P1, voice=VoiceKind.OFFICIALS))
    assert position.stance is None
    assert position.candidates[0] is Stance.TILLSTYRKER
    assert kinds(items) == [ReviewKind.UNDECIDED]
    assert "tjänsteutlåtande utan beslut" in items[0].reason


def test_only_others_speak() -> None:
    position, items = decided(say("T", voice=VoiceKind.OTHERS))
    assert position.stance is None
    assert kinds(items) == [ReviewKind.UNDECIDED]


def test_an_adopted_text_that_is_missing_is_not_silence() -> None:
    lost = say("O", section=SectionKind.DECISION, rule=MISSING_TEXT, confidence=0.0)
    position, _ = decided(lost)
    assert position.stance is None
    position, _ = decided(lost, say("T", section=SectionKind.BODY))
    assert position.stance is None
    assert position.candidates[0] is Stance.TILLSTYRKER
    position, _ = decided(lost, say("A", section=SectionKind.DECISION))
    assert position.stance is Stance.AVSTYRKER


def test_joint_answers_keep_apart_what_each_says() -> None:
    mine, yours = say("T"), say("A")
    from dataclasses import replace

    mine = replace(mine, holder=Holder(VoiceKind.RESPONDENT, "X", "x"))
    yours = replace(yours, holder=Holder(VoiceKind.RESPONDENT, "Y", "y"))
    assert decide("x", [mine, yours], PROPOSAL, 0.6)[0][0].stance is Stance.TILLSTYRKER
    assert decide("y", [mine, yours], PROPOSAL, 0.6)[0][0].stance is Stance.AVSTYRKER


def test_below_the_limit_it_is_not_decided() -> None:
    position, items = decided(say("T", confidence=0.55))
    assert position.stance is None
    assert position.candidates[0] is Stance.TILLSTYRKER
    assert kinds(items) == [ReviewKind.UNDECIDED]
    position, items = decided(say("A", confidence=0.65))
    assert position.stance is Stance.AVSTYRKER
    assert kinds(items) == [ReviewKind.LOW_CONFIDENCE]


def test_evidence_against_is_shown_and_listed() -> None:
    support = say("T", P1, SectionKind.POINT)
    position, items = decided(say("A"), support)
    assert position.stance is Stance.AVSTYRKER
    assert support.citation in position.against
    assert ReviewKind.EVIDENCE_AGAINST in kinds(items)


def test_the_deciding_citation_stands_first_and_the_opposed_part_is_said() -> None:
    stand, opposed = say("T"), say("A", P2, SectionKind.POINT)
    position, _ = decided(opposed, stand)
    assert position.evidence[:2] == (stand.citation, opposed.citation)
    assert position.qualifiers.partly == opposed.words


def test_qualifiers_follow_the_deciding_statement() -> None:
    condition = Citation("r1", (Span(1, 5),))
    position, _ = decided(say("TD", condition=condition, rework=True), comment())
    assert position.qualifiers.condition == condition
    assert position.qualifiers.rework
    assert position.qualifiers.remarks
    position, _ = decided(say("N", abstention=Abstention.NOT_AFFECTED))
    assert position.qualifiers.abstention is Abstention.NOT_AFFECTED


def test_no_statements_no_position_but_an_item() -> None:
    positions, items = decide("x", [], PROPOSAL, 0.6)
    assert positions == ()
    assert kinds(items) == [ReviewKind.UNDECIDED]


# --------------------------------------------------------------------------------------------
# Support that is not plain


def leaning(*statements: Statement) -> tuple[str | None, str]:
    """The label, if any, and what it would be if it had to be one."""
    position, _ = decided(*statements)
    return (position.stance.label if position.stance else None), position.candidates[0].label


def test_support_for_a_part_beside_doubt_is_left_to_a_person() -> None:
    doubt = comment(Tone.CRITICAL, section=SectionKind.SUMMARY, doubt=0.45)
    assert leaning(say("T", P1, SectionKind.BODY)) == ("T", "T")
    assert leaning(say("T", P1, SectionKind.BODY), doubt)[0] is None


def test_support_beside_what_may_be_opposition_is_support_in_part_for_the_checklist() -> None:
    perhaps_not = say("A", P2, SectionKind.BODY, confidence=0.6)
    position, items = decided(say("T", P1, SectionKind.BODY), perhaps_not)
    assert position.stance is Stance.TILLSTYRKER_DELVIS
    assert {perhaps_not.citation} < set(position.evidence)
    assert ReviewKind.LOW_CONFIDENCE in kinds(items)


def test_the_heavier_the_doubts_the_less_is_support_plain() -> None:
    support = say("T", P1, SectionKind.BODY)
    light, heavy = comment(Tone.CRITICAL, doubt=0.1), comment(Tone.CRITICAL, P2, doubt=0.9)
    assert leaning(support, light)[1] == "T"
    assert leaning(support, heavy, comment(Tone.CRITICAL, doubt=0.5)) == ("TD", "TD")
    assert leaning(say("T"), say("T", P2), support, heavy) == ("T", "T")


def test_support_in_part_is_outweighed_by_plain_support_of_the_rest() -> None:
    mild = say("TD", confidence=0.67)
    points = [say("T", Target(f"p{n}"), SectionKind.BODY, confidence=0.97) for n in range(8)]
    assert leaning(mild, *points)[1] == "T"
    assert leaning(say("TD", confidence=0.92), *points[:1]) == ("TD", "TD")


def test_a_condition_on_everything_is_outweighed_by_nothing() -> None:
    points = [say("T", Target(f"p{n}"), SectionKind.BODY, confidence=0.97) for n in range(8)]
    assert leaning(say("TD", confidence=0.93), *points) == ("TD", "TD")


def test_support_of_the_whole_in_so_many_words_stands_beside_remarks() -> None:
    remarks = [comment(Tone.CRITICAL, P2, doubt=0.3), comment(doubt=0.1), comment(), comment(Tone.CRITICAL)]
    assert leaning(say("T", confidence=0.97), *remarks) == ("T", "T")
    assert leaning(say("T", P1, SectionKind.BODY, confidence=0.97), *remarks)[0] != "T"


def test_no_objection_to_most_of_it_is_not_made_support_by_one_part() -> None:
    unopposed = [say("E", Target(f"p{n}"), SectionKind.BODY) for n in range(3)]
    support = [say("T", Target(f"q{n}"), SectionKind.BODY) for n in range(3)]
    assert leaning(*unopposed, support[0]) == (None, "E")
    assert leaning(*unopposed, *support) == ("T", "T")


def test_one_part_opposed_amid_remarks_is_opposition_and_amid_praise_is_left_to_a_person() -> None:
    no, calm = say("A", P1, SectionKind.BODY), [comment() for _ in range(4)]
    assert leaning(no, *calm) == ("A", "A")
    assert leaning(no, *calm, comment(Tone.POSITIVE)) == (None, "A")


def test_opposition_to_the_whole_beside_support_for_several_parts_is_left_to_a_person() -> None:
    no, support = say("A"), [say("T", point, SectionKind.BODY) for point in (P1, P2)]
    assert leaning(no, *support) == (None, "TD")
    assert leaning(no, support[0])[1] == "A"


def test_weak_support_for_a_part_beside_what_is_said_of_another() -> None:
    weak = say("T", P1, SectionKind.BODY, confidence=0.66)
    assert leaning(say("A", P2, SectionKind.SUMMARY), replace(weak, section=SectionKind.SUMMARY)) == (
        None,
        "A",
    )
    assert leaning(say("E", P2, SectionKind.BODY), weak) == (None, "T")


def test_who_only_likes_the_direction_is_left_to_a_person() -> None:
    likes = replace(comment(Tone.POSITIVE), rule=FAVOURS)
    assert leaning(likes, comment()) == (None, "O")
    assert leaning(say("A", P1, SectionKind.BODY), replace(likes, section=SectionKind.SUMMARY))[0] is None


def test_what_may_be_opposition_to_all_beside_support_of_a_part_is_left_to_a_person() -> None:
    no = say("A", P2, SectionKind.SUMMARY, confidence=0.6)
    assert leaning(no, say("T", P1, SectionKind.BODY)) == (None, "TD")


def test_a_long_answer_is_not_limited_by_its_length() -> None:
    support = [say("T"), say("T", P1), say("T", P2)]
    remarks = [comment(doubt=0.1) for _ in range(40)]
    assert leaning(*support, *remarks) == ("T", "T")


def test_one_weak_support_is_not_answered_for() -> None:
    assert leaning(say("T", P1, SectionKind.BODY, confidence=0.66))[0] is None
    assert leaning(*(say("T", point, SectionKind.BODY, confidence=0.66) for point in (P1, P2)))[0] == "T"


def test_an_objection_in_the_very_sentence_of_the_support_limits_it() -> None:
    support = say("T")
    taken_back = replace(comment(Tone.CRITICAL), citation=support.citation, rule=OBJECTION)
    assert leaning(support, taken_back) == ("TD", "TD")


def test_objections_weigh_against_the_whole_as_heavily_as_they_are_put() -> None:
    objections = [replace(comment(Tone.CRITICAL, P1, doubt=d), rule=OBJECTION) for d in (0.2, 0.3)]
    supported = leaning(say("T"), *objections)
    assert supported[0] != "T"
    heavier = [
        replace(one, doubt=0.9, target=target) for one, target in zip(objections, (P1, P2), strict=True)
    ]
    assert leaning(say("T"), *heavier) == ("TD", "TD")


def test_weak_support_for_the_whole_is_borne_out_by_its_parts() -> None:
    weak = say("T", confidence=0.62)
    assert leaning(weak)[0] is None
    assert leaning(weak, say("T", P1, SectionKind.BODY)) == ("T", "T")


def test_what_may_be_opposition_is_never_passed_over_beside_the_whole() -> None:
    perhaps_not = say("A", P2, SectionKind.BODY, confidence=0.6)
    for stand in ("T", "E"):
        position, items = decided(say(stand), perhaps_not)
        assert position.stance is Stance.TILLSTYRKER_DELVIS or position.stance is None
        assert perhaps_not.citation in (*position.evidence, *position.against)
        assert items


def test_weak_support_beside_heavy_doubts_is_support_in_part_for_the_checklist() -> None:
    weak = say("T", P1, SectionKind.BODY, confidence=0.62)
    heavy = [replace(comment(Tone.CRITICAL, P2, doubt=0.9), rule=OBJECTION) for _ in range(3)]
    position, items = decided(weak, *heavy)
    assert position.stance is Stance.TILLSTYRKER_DELVIS
    assert ReviewKind.LOW_CONFIDENCE in kinds(items)


def test_support_in_part_for_details_is_support_in_part() -> None:
    detail = Target(reference="att cykelbanan breddas")
    assert leaning(say("TD", detail, SectionKind.BODY, confidence=0.9))[0] == "TD"
    assert leaning(say("T", detail, SectionKind.BODY, confidence=0.8))[0] is None


def test_what_is_said_of_one_part_does_not_stand_for_the_rest() -> None:
    doubts = [replace(comment(Tone.CRITICAL, P2, doubt=0.8), rule=OBJECTION)]
    assert leaning(say("N", P1, SectionKind.BODY), *doubts) == ("O", "O")
    assert leaning(say("E", P1, SectionKind.BODY), *doubts)[0] is None
    perhaps = say("T", P2, SectionKind.BODY, confidence=0.66)
    opposed = say("A", P1, SectionKind.BODY)
    assert leaning(opposed, perhaps) == (None, "TD")
    assert leaning(opposed, replace(perhaps, citation=opposed.citation)) == ("A", "A")


def test_every_decided_position_has_evidence_and_shows_what_speaks_against_it() -> None:
    labels = ("T", "TD", "A", "E", "N")
    for first in labels:
        for second in labels:
            for target in (WHOLE, P1):
                one, other = say(first), say(second, target, SectionKind.BODY)
                position, _ = decided(one, other)
                assert position.evidence
                shown = {*position.evidence, *position.against}
                if {first, second} == {"T", "A"}:
                    assert {one.citation, other.citation} <= shown, (first, second, target)
