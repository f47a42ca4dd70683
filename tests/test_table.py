"""Cells are a pure function of position and decision; the sums always add up."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain import (
    WHOLE,
    Basis,
    Case,
    CellState,
    Citation,
    Decision,
    DecisionAction,
    DocumentRole,
    Filing,
    Point,
    Position,
    Proposal,
    Qualifiers,
    Registry,
    Respondent,
    RespondentState,
    Span,
    Stance,
    Submission,
    Target,
)
from assistant.table import build

NOW = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
CASE = Case("c", "Parkering", NOW, proposal=Proposal("Parkering", (Point("p1", "1", "Avgifter"),)))
FIRST, SECOND = Citation("r", (Span(0, 5),)), Citation("r", (Span(6, 9),))
QUOTES = {FIRST: "Vi tillstyrker.", SECOND: "Vi avstyrker."}
REGISTRY = Registry(
    (Respondent("a", "A"), Respondent("b", "B"), Respondent("x", "X", invited=False)),
    (Submission("s", ("a",), ("d",)), Submission("t", ("x",), ("e",), late=True)),
    (Filing("d", DocumentRole.SUBMISSION_PART, ("a",)), Filing("e", DocumentRole.SUBMISSION_PART, ("x",))),
    {"a": RespondentState.ANSWERED, "b": RespondentState.NO_ANSWER, "x": RespondentState.ANSWERED},
)


def position(stance: Stance, citation: Citation = FIRST, target: Target = WHOLE, who: str = "a") -> Position:
    return Position(who, target, stance, (stance,), Qualifiers(), Basis.STATED, 0.9, (citation,))


def signed(seen: Position | None, stance: Stance, action: DecisionAction = DecisionAction.SIGN) -> Decision:
    quotes = (QUOTES[seen.evidence[0]],) if seen else ()
    return Decision("a", WHOLE, action, stance, "K", NOW, "", seen, quotes, ("sha-r",) if seen else ())


def cell_of(now: Position | None, *decisions: Decision, file_hash: str = "sha-r"):
    positions = {"a": (now,) if now else ()}
    table = build(CASE, REGISTRY, positions, decisions, lambda c: QUOTES[c], lambda c: file_hash)
    return table.cell("a", WHOLE)


def test_every_respondent_has_a_cell_for_every_column_and_none_is_empty_without_reason() -> None:
    table = build(CASE, REGISTRY, {"a": (position(Stance.AVSTYRKER),)}, (), lambda c: "", lambda c: "")
    assert [len(row) for row in table.rows.values()] == [2, 2, 2]
    assert [cell.state for cell in table.rows["a"]] == [CellState.PROPOSED, CellState.NOT_TAKEN_UP]
    assert [cell.state for cell in table.rows["b"]] == [CellState.NO_ANSWER] * 2
    # Somebody who answered and for whom there is no position is not decided: never "no stand".
    assert table.cell("x", WHOLE).state is CellState.UNDECIDED
    assert (table.sums.invited, table.sums.uninvited, table.sums.undecided, table.sums.late) == (2, 1, 1, 1)


def test_a_signed_cell_survives_the_same_reading() -> None:
    now = position(Stance.TILLSTYRKER)
    cell = cell_of(now, signed(now, Stance.TILLSTYRKER))
    assert (cell.state, cell.stance, cell.changes) == (CellState.SIGNED, Stance.TILLSTYRKER, ())


def test_a_signed_cell_keeps_the_persons_stance_when_the_reading_changes_and_says_what_changed() -> None:
    seen = position(Stance.TILLSTYRKER)
    cell = cell_of(position(Stance.AVSTYRKER, SECOND), signed(seen, Stance.TILLSTYRKER))
    assert (cell.state, cell.stance) == (CellState.STALE, Stance.TILLSTYRKER)
    said = " ".join(cell.changes)
    assert "”tillstyrker”" in said
    assert "”avstyrker”" in said
    assert "Vi tillstyrker." in said
    assert "Vi avstyrker." in said


def test_a_moved_offset_with_the_same_words_is_no_change() -> None:
    seen = position(Stance.TILLSTYRKER)
    moved = Citation("r2", (Span(10, 15),))
    QUOTES[moved] = QUOTES[FIRST]
    assert (
        cell_of(position(Stance.TILLSTYRKER, moved), signed(seen, Stance.TILLSTYRKER)).state
        is CellState.SIGNED
    )


def test_the_same_words_in_another_file_are_a_change() -> None:
    seen = position(Stance.TILLSTYRKER)
    cell = cell_of(seen, signed(seen, Stance.TILLSTYRKER), file_hash="another")
    assert cell.state is CellState.STALE
    assert "annan fil" in cell.changes[0]


def test_what_was_set_for_somebody_who_never_answered_counts_by_hand() -> None:
    decision = replace(signed(None, Stance.AVSTAR, DecisionAction.CHANGE), respondent_id="b")
    table = build(
        CASE, REGISTRY, {"a": (position(Stance.AVSTYRKER),)}, (decision,), lambda c: "", lambda c: ""
    )
    assert table.cell("b", WHOLE).state is CellState.CHANGED
    assert table.sums.by_hand == 1
    assert table.sums.stances[Stance.AVSTAR] == 1


def test_a_position_that_appears_after_signing_makes_the_cell_stale() -> None:
    decision = signed(None, Stance.AVSTAR, DecisionAction.CHANGE)
    assert cell_of(position(Stance.AVSTYRKER), decision).state is CellState.STALE
    assert cell_of(None, signed(position(Stance.AVSTYRKER), Stance.AVSTYRKER)).state is CellState.STALE


def test_a_withdrawn_signature_leaves_the_tools_reading() -> None:
    now = position(Stance.AVSTYRKER)
    withdrawn = replace(signed(now, Stance.AVSTYRKER), action=DecisionAction.WITHDRAW, stance=None)
    assert cell_of(now, signed(now, Stance.AVSTYRKER), withdrawn).state is CellState.PROPOSED


@given(
    st.lists(st.sampled_from([*Stance, None]), min_size=3, max_size=3),
    st.lists(st.tuples(st.sampled_from("abx"), st.sampled_from(list(Stance))), max_size=6),
)
def test_the_sums_hold_whatever_is_read_and_decided(read, decided) -> None:
    positions = {
        who: () if stance is None else (position(stance, who=who),)
        for who, stance in zip("abx", read, strict=True)
        if who != "b"
    }
    decisions = [Decision(who, WHOLE, DecisionAction.CHANGE, stance, "K", NOW) for who, stance in decided]
    sums = build(CASE, REGISTRY, positions, decisions, lambda c: QUOTES[c], lambda c: "").sums
    assert sum(sums.states.values()) == 3
    assert sum(sums.stances.values()) + sums.undecided == 2 + sums.by_hand


def test_a_lost_respondent_is_an_error() -> None:
    lost = replace(REGISTRY, states={"a": RespondentState.ANSWERED, "b": RespondentState.NO_ANSWER})
    with pytest.raises((AssertionError, KeyError)):
        build(CASE, lost, {}, (), lambda c: "", lambda c: "")


def test_a_signature_given_under_another_title_is_kept_and_said_to_be() -> None:
    target = Target("p1")
    seen = position(Stance.TILLSTYRKER, target=target)
    then = replace(signed(seen, Stance.TILLSTYRKER), target=target)

    def cell(signed_under: str):
        decisions = (replace(then, target_name=signed_under),)
        positions = {"a": (seen,)}
        return build(CASE, REGISTRY, positions, decisions, lambda c: QUOTES[c], lambda c: "sha-r").cell(
            "a", target
        )

    assert cell("4. Avgifter").state is CellState.SIGNED, "a number may change"
    renamed = cell("1. Högre avgifter")
    assert (renamed.state, renamed.stance) == (CellState.STALE, Stance.TILLSTYRKER)
    assert renamed.changes == ("Punkten hette ”Högre avgifter” och heter nu ”Avgifter”.",)
