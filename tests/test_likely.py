"""What an answer that is left to a person could be, in which order, and how sure a decided one is."""

from __future__ import annotations

import importlib
import json
import math
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from assistant.domain import WHOLE, Basis, ReviewKind, SectionKind, Stance, Target, Tone
from assistant.evaluation.letters import read_letter
from assistant.positions import likely, sureness
from assistant.positions.verdicts import Verdict
from assistant.statements.collected import FAVOURS, LIKELY, UNREAD
from tests.test_positions import P1, P2, comment, decided, say

ROOT = Path(__file__).resolve().parent.parent
T, TD, A = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER
E, O = Stance.INGEN_ERINRAN, Stance.OKLART  # noqa: E741 the codebook's letter


def left(*candidates: Stance) -> Verdict:
    return Verdict(None, candidates, 0.5, Basis.STATED, (say("O"),))


def test_every_stance_has_a_weight_for_every_sign_and_no_other() -> None:
    weights = json.loads(likely.WEIGHTS.read_text("utf-8"))
    signs = likely.signs(left(O, T), [])
    assert list(weights) == [stance.label for stance in likely.STANCES]
    for table in weights.values():
        assert list(table) == ["", *signs]
        assert all(math.isfinite(weight) and abs(weight) < 10 for weight in table.values())
    assert sum(likely.chances(signs).values()) == pytest.approx(1.0)


def test_the_likeliest_candidate_comes_first_and_nothing_is_decided() -> None:
    hinted = replace(say("O", rule=LIKELY[T], section=SectionKind.BODY), confidence=0.36)
    found = likely.ordered(left(T, O), [hinted, *[comment() for _ in range(5)]])
    assert found.stance is None
    assert found.candidates == (O, T), "what only reads like support is seldom called that"
    support = [say("T", Target(f"q{n}"), SectionKind.BODY, confidence=0.95) for n in range(5)]
    assert likely.ordered(left(T, TD), support).candidates[0] is T
    doubts = [comment(Tone.CRITICAL, Target(f"q{n}"), doubt=0.9) for n in range(5)]
    assert likely.ordered(left(TD, T), [*support[:1], *doubts]).candidates[0] is TD


def test_what_a_rule_was_too_unsure_of_is_left_with_its_reason() -> None:
    weak = Verdict(E, (E,), 0.4, Basis.DERIVED, (say("E"),), reason="Ingen erinran mot det som tas upp.")
    found = likely.ordered(weak, [say("E", P1)])
    assert found.stance is None
    assert len(found.candidates) > 1
    assert found.reason == "Ingen erinran mot det som tas upp. Läsningen är för osäker för att avgöras."


def test_where_the_rules_see_opposition_their_order_stands() -> None:
    praise = [comment(Tone.POSITIVE) for _ in range(6)]
    assert likely.ordered(left(A, O), praise).candidates == (A, O)
    unread = replace(say("O", rule=UNREAD), confidence=0.5)
    position, _ = decided(unread, *praise)
    assert position.stance is None
    assert position.candidates[0] is A
    both, _ = decided(say("T"), say("A"))
    assert set(both.candidates) == {T, A}, "stands that contradict each other are what it is between"


def test_what_is_only_liked_is_left_and_may_be_support_in_part() -> None:
    liked = replace(say("O", rule=FAVOURS, tone=Tone.POSITIVE), section=SectionKind.SUMMARY)
    position, items = decided(liked, *[comment() for _ in range(3)])
    assert position.stance is None
    assert {O, T} <= set(position.candidates)
    assert [item.kind for item in items] == [ReviewKind.UNDECIDED]


def test_a_share_grows_with_the_rule_and_crosses_no_limit() -> None:
    for stance, steps in sureness.SHARES.items():
        assert [below for below, _ in steps] == sorted(below for below, _ in steps)
        assert all(lower <= higher for (_, lower), (_, higher) in pairwise(steps))
        for rule in (0.0, 0.3, 0.59, 0.6, 0.7, 0.85, 1.0):
            assert (sureness.share(stance, rule) < 0.6) == (rule < 0.6), (
                "what is decided at the usual limit stays so"
            )


def test_a_position_on_the_whole_is_as_sure_as_such_positions_are_right_and_points_are_as_before() -> None:
    position, items = decided(say("T", confidence=0.97), say("T", P1, confidence=0.97))
    assert position.target == WHOLE
    assert position.confidence == 0.98
    assert not items
    decided_points = decided(say("A", P2, confidence=0.75))[0]
    assert decided_points.confidence in {share for _, share in sureness.SHARES[A]}


def test_what_a_rule_hardly_decides_is_on_the_checklist_however_often_it_is_right() -> None:
    position, items = decided(*[comment(Tone.CRITICAL) for _ in range(3)])
    assert position.stance is O
    assert position.confidence > 0.8
    assert [item.kind for item in items] == [ReviewKind.ONLY_COMMENTS]


def test_labelled_answers_are_right_as_often_as_is_said(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "training"))
    labelled = importlib.import_module("support")
    fitted = importlib.import_module("positions")
    answers = [one for one in labelled.answers(shared) if one.split == "tune"][::14]
    said = right = together = 0.0
    for one in answers:
        position, _ = read_letter(one.source.replace("/", "-"), one.text, one.name, 0.6)
        if position.stance is not None:
            counts = fitted.counts(one)
            said += counts * position.confidence
            right += counts * (position.stance.label == one.labels[0])
            together += counts
    assert together > 60
    assert abs(said - right) / together < 0.06
