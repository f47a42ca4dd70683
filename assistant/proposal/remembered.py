"""What is worked out of a proposal's points once, and asked for with every sentence of every answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from assistant.domain import Point, Proposal

Made = TypeVar("Made")
_MOST = 16


def once_for_points(make: Callable[[Proposal], Made]) -> Callable[[Proposal], Made]:
    """Remembers by identity: to hash a hundred points with their texts costs more than most questions about them."""
    made: dict[int, tuple[tuple[Point, ...], Made]] = {}

    @wraps(make)
    def remembered(proposal: Proposal) -> Made:
        points = proposal.points
        found = made.get(id(points))
        if found is not None and found[0] is points:
            return found[1]
        if len(made) >= _MOST:
            made.clear()
        result = make(proposal)
        made[id(points)] = (points, result)  # holding the points keeps their identity theirs
        return result

    return remembered
