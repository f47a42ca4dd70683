"""Headings as a tree: which section stands under which.

Numbers say it where there are numbers: 6.3 stands under 6. A heading without one stands under the last
numbered heading, unless the format gives levels. An annex is a part of its own, with a numbering of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain import SectionKind
from assistant.structure.sections import numbered

_FEWEST_NUMBERS = 3
_APART = frozenset((SectionKind.CLOSING, SectionKind.LETTERHEAD, SectionKind.DISSENT, SectionKind.DECISION))
"""Without a number of their own these stand beside the numbered sections, not under the last one."""


def parents(titles: Sequence[str], levels: Sequence[int], kinds: Sequence[SectionKind]) -> list[int | None]:
    """For each section the one it stands under."""
    numbers = [_number(title) for title in titles]
    ahead = _ahead(numbers, levels)
    in_use = sum(bool(number) for number in numbers) >= _FEWEST_NUMBERS
    result: list[int | None] = []
    path: list[int] = []
    """The sections that the next one can stand under, outermost first."""
    for at, title in enumerate(titles):
        if title and levels[at] == 0:
            path = []
        elif not title:
            result.append(path[0] if path and levels[path[0]] == 0 else None)
            continue
        elif numbers[at]:
            path = _above_number(at, numbers, levels, ahead[at], path)
            if path and not numbers[path[-1]] and levels[path[-1]] == 1 and result[path[-1]] is not None:
                # A numbering that begins anew under "Inledning": that begins the new part.
                result[path[-1]] = path[-2] if len(path) > 1 else None
        elif in_use and any(numbers[one] for one in path):
            path = _above_words(at, numbers, levels, kinds, path)
        else:
            path = [one for one in path if levels[one] < levels[at]]
        result.append(path[-1] if path else None)
        path = [*path, at]
    return result


def _number(title: str) -> tuple[int, ...]:
    """(6, 3) of "6.3 Tillsyn"; nothing of "Avsnitt 6.3", which is the number of something else."""
    number, words = numbered(title)
    if not number or words == " ".join(title.split()):
        return ()
    return tuple(
        int("".join(c for c in piece if c.isdigit()) or 0) for piece in number.replace(":", ".").split(".")
    )


def _above_number(
    at: int,
    numbers: Sequence[tuple[int, ...]],
    levels: Sequence[int],
    ahead: tuple[int, ...],
    path: list[int],
) -> list[int]:
    own = numbers[at]
    for length in range(len(own) - 1, 0, -1):
        for depth, one in enumerate(path):
            if numbers[one] == own[:length]:
                return path[: depth + 1]
    beside = [depth for depth, one in enumerate(path) if own[:-1] and numbers[one][:-1] == own[:-1]]
    if beside:
        return path[: beside[-1]]
    root = [one for one in path if levels[one] == 0]
    if len(own) == 1:
        before = [depth for depth, one in enumerate(path) if numbers[one] == (own[0] - 1,)]
        if before:
            return path[: before[0] if ahead[:1] == own else before[-1]]
        current = next((numbers[one] for one in reversed(path) if numbers[one]), ())
        if current and _list_within(own, ahead, current):
            return path[: max(depth for depth, one in enumerate(path) if numbers[one] == current) + 1]
    newest = path[-1:] if path and not numbers[path[-1]] and levels[path[-1]] == 1 else []
    return [*root, *(one for one in newest if len(own) > 1 and one not in root)]


def _list_within(own: tuple[int, ...], ahead: tuple[int, ...], current: tuple[int, ...]) -> bool:
    """ "1. Risk" to "5. Risk" under 5.2.1: a numbering of its own, after which the outer one goes on."""
    if own[0] > current[0] and len(current) == 1:
        return False
    return ahead[:1] == current[:1] and ahead > current and own != ahead[:1]


def _ahead(numbers: Sequence[tuple[int, ...]], levels: Sequence[int]) -> list[tuple[int, ...]]:
    """For each section the next number of several parts ("6.1") before the next annex; empty when none comes."""
    found: list[tuple[int, ...]] = []
    following: tuple[int, ...] = ()
    for number, level in zip(reversed(numbers), reversed(levels), strict=True):
        found.append(following)
        following = () if level == 0 else number if len(number) > 1 else following
    return found[::-1]


def _above_words(
    at: int,
    numbers: Sequence[tuple[int, ...]],
    levels: Sequence[int],
    kinds: Sequence[SectionKind],
    path: list[int],
) -> list[int]:
    deepest = max(depth for depth, one in enumerate(path) if numbers[one])
    if levels[at] == 1 and kinds[at] in _APART:
        return [one for one in path if levels[one] == 0]
    return path[: deepest + 1] + [one for one in path[deepest + 1 :] if levels[one] < levels[at]]
