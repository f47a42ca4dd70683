"""The checklist keeps its ticks over runs, and loses nothing."""

from __future__ import annotations

import datetime as dt

from assistant.domain import (
    WHOLE,
    Citation,
    Decision,
    DecisionAction,
    ReviewItem,
    ReviewKind,
    ReviewMark,
    ReviewStatus,
    Span,
    Stance,
    Target,
)
from assistant.gathering import gathered
from assistant.review import item_id, merge, stale_items
from assistant.table import build
from tests.test_table import CASE, FIRST, NOW, QUOTES, REGISTRY, SECOND, position, signed


def quote(citation: Citation) -> str:
    return QUOTES[citation]


def made(*decisions: Decision, now=None):
    positions = {"a": (now or position(Stance.AVSTYRKER, SECOND),)}
    return build(CASE, REGISTRY, positions, decisions, quote, lambda c: "sha-r")


LATE = ReviewItem(
    ReviewKind.LATE, "Svaret kom efter svarstiden.", "Avgör om det ska räknas.", respondent_id="x"
)
UNSURE = ReviewItem(
    ReviewKind.UNDECIDED, "Två läsningar.", "Läs och välj.", respondent_id="a", target=WHOLE, citation=FIRST
)


def test_urgent_before_less_urgent_and_the_same_item_once() -> None:
    entries = merge([LATE, UNSURE, LATE], (), made(), quote)
    assert [entry.item for entry in entries] == [UNSURE, LATE]


def test_a_tick_survives_a_new_run_where_the_words_have_moved() -> None:
    moved = Citation("r9", (Span(40, 55),))
    QUOTES[moved] = QUOTES[FIRST]
    later = ReviewItem(
        ReviewKind.UNDECIDED,
        "Två läsningar.",
        "Läs och välj.",
        respondent_id="a",
        target=WHOLE,
        citation=moved,
    )
    mark = ReviewMark(item_id(UNSURE, quote), ReviewStatus.CHECKED, "K", NOW)
    assert merge([later], (mark,), made(), quote)[0].status is ReviewStatus.CHECKED


def test_an_item_that_says_something_else_is_open_again() -> None:
    mark = ReviewMark(item_id(UNSURE, quote), ReviewStatus.CHECKED, "K", NOW)
    other = ReviewItem(
        ReviewKind.UNDECIDED,
        "Tre läsningar.",
        "Läs och välj.",
        respondent_id="a",
        target=WHOLE,
        citation=FIRST,
    )
    assert merge([other], (mark,), made(), quote)[0].status is ReviewStatus.OPEN


def test_the_last_mark_holds_and_open_items_stand_first() -> None:
    key = item_id(UNSURE, quote)
    marks = [
        ReviewMark(key, ReviewStatus.CHECKED, "K", NOW),
        ReviewMark(key, ReviewStatus.OPEN, "K", NOW + dt.timedelta(days=1)),
        ReviewMark(item_id(LATE, quote), ReviewStatus.CHECKED, "K", NOW),
    ]
    entries = merge([LATE, UNSURE], marks, made(), quote)
    assert [entry.status for entry in entries] == [ReviewStatus.OPEN, ReviewStatus.CHECKED]


def test_deciding_the_cell_answers_the_item_and_says_who() -> None:
    now = position(Stance.AVSTYRKER, SECOND)
    table = made(signed(now, Stance.AVSTAR, DecisionAction.CHANGE), now=now)
    entry = merge([UNSURE], (), table, quote)[0]
    assert entry.status is ReviewStatus.CHANGED
    assert entry.mark
    assert entry.mark.who == "K"


def test_a_stale_cell_is_an_item_that_says_what_changed() -> None:
    table = made(signed(position(Stance.TILLSTYRKER), Stance.TILLSTYRKER))
    (item,) = stale_items(table)
    assert (item.kind, item.respondent_id, item.target) == (ReviewKind.STALE, "a", WHOLE)
    assert "tillstyrker" in item.reason
    assert "avstyrker" in item.reason


def unresolved(reference: str, citation: Citation) -> ReviewItem:
    return ReviewItem(
        ReviewKind.UNRESOLVED_POINT,
        f"Ett ställningstagande kunde inte kopplas till en punkt. ”{reference}” är ingen av dem.",
        "Läs stället.",
        document_id="d1",
        respondent_id="a",
        target=Target(reference=reference),
        citation=citation,
    )


def test_stands_on_what_is_no_point_are_one_item_for_each_answer_with_every_place() -> None:
    items = [UNSURE, unresolved("avsnitt 4", FIRST), unresolved("avsnitt 9", SECOND), LATE]
    stands = {
        (FIRST, Target(reference="avsnitt 4")): Stance.TILLSTYRKER,
        (SECOND, Target(reference="avsnitt 9")): Stance.AVSTYRKER,
    }

    def key(item: ReviewItem) -> str:
        return item_id(item, quote)

    first, made, last = gathered(items, stands, (), key)
    assert (first, last) == (UNSURE, LATE)
    assert "Avstyrker: avsnitt 9. Tillstyrker: avsnitt 4." in made.reason
    assert (made.citation, made.more) == (SECOND, (FIRST,)), "opposition first, and nothing left out"
    assert gathered(items[:2], stands, (), key) == tuple(items[:2]), "one alone stays as it is"
    assert gathered(items, stands, {key(items[1])}, key) == tuple(items), "what is ticked stays ticked"
