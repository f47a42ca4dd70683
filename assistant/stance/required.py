"""What letters stand in every text that a pattern can match, read off the pattern itself.

A row of the grammar is many turns of phrase, "a|b|c", and most sentences can be none of them: "bra" stands in the
sentence, but no word for the proposal. Which letters a turn cannot do without is plain from how it is written, so it
need only be tried on texts that have them. Read is what the grammar is written in (see `lexicon`): groups, classes,
repeats and looking around; no references back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from assistant.kept import KEPT
from assistant.stance.fold import letters
from assistant.stance.word_classes import CLASSES

AnyOf = frozenset[str]
"""Strings of folded letters, of which one stands in the text."""

_SHORTEST = 3
"""Fewer letters than so many are in most texts, and not worth looking for."""
_BREAK = re.compile(r"\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]|[()|]", re.DOTALL)
PLAIN = re.compile(r"[^\\\[\](){}|.^$*+?]+(?![*+?]|\{\d+(?:,\d*)?\})")
"""Letters that no repeat follows."""
EDGE = re.compile(r"[\^$]|\\[bB]")
OPENING = re.compile(r"\((?:\?(?:i?:|>|P<\w+>)|(?!\?))")
LOOKING = re.compile(r"\(\?<?[=!]")
CLASS = re.compile(r"\[\^?\]?(?:[^\]\\]|\\.)*\]|\\[a-zA-Z]|\.")
MACRO = re.compile(r"\{([^{}]+)\}")
REPEAT = re.compile(r"(?:([*?])|\+|\{(\d+)(?:,\d*)?\})[?+]?")


def turns(pattern: str) -> list[str]:
    """A pattern cut at each "|" that is in no brackets.

    >>> turns("bra (?:nog|sagt)|inte [|] bra")
    ['bra (?:nog|sagt)', 'inte [|] bra']
    """
    found, begin, depth = [], 0, 0
    for match in _BREAK.finditer(pattern):
        match match[0]:
            case "(":
                depth += 1
            case ")":
                depth -= 1
            case "|" if not depth:
                found.append(pattern[begin : match.start()])
                begin = match.end()
    return [*found, pattern[begin:]]


def closing(pattern: str, at: int) -> int:
    """Where the bracket closes that `at` stands in.

    >>> closing("(bra (?:nog|[)]))", 1)
    16
    """
    depth = 1
    for match in _BREAK.finditer(pattern, at):
        depth += (match[0] == "(") - (match[0] == ")")
        if not depth:
            return match.start()
    raise ValueError(f"a bracket that does not close before {at} in {pattern!r}")


def way_end(pattern: str, at: int) -> int:
    """Where the way ends that `at` stands in: at a "|", at the bracket that closes, or with the pattern.

    >>> way_end("bra (?:nog|sagt)|inte", 1)
    16
    """
    depth = 0
    for match in _BREAK.finditer(pattern, at):
        if not depth and match[0] in "|)":
            return match.start()
        depth += (match[0] == "(") - (match[0] == ")")
    return len(pattern)


@cache
def required(pattern: str) -> list[AnyOf]:
    """Of each of these sets a member is in every folded text that the pattern matches, the most telling first: those of
    `in_order`, and what must stand before or after a match.

    >>> [sorted(one) for one in required("(?<=inte )bra(?= förslag)")]
    [[' forslag'], ['inte '], ['bra']]
    """
    sets = KEPT.recall("required", pattern, lambda: _read(pattern).everything())
    return sorted(sets, key=lambda one: (_commonness(one), sorted(one)))


@cache
def in_order(pattern: str) -> list[AnyOf]:
    """Of each of these sets a member is in every match of the pattern, one after the other.

    Raises ValueError for a pattern with more in it than it can read.

    >>> [sorted(one) for one in in_order("(?:avstyrk|avvis)er(?: ju)? f(?:ö|d)rslaget")]
    [['avstyrk', 'avvis'], ['rslaget']]
    """
    return KEPT.recall("in order", pattern, lambda: _read(pattern).sets())


def _read(pattern: str) -> _Found:
    found, at = _either(pattern, 0)
    if at < len(pattern):
        raise ValueError(f"a bracket too many at {at} in {pattern!r}")
    return found


def may_match(sets: Sequence[AnyOf], text: str, at: int = 0) -> bool:
    """Whether what a pattern requires, as `in_order` tells it, stands in that order in a text, from `at` on.

    >>> may_match(in_order("stöder {0-3} förslaget"), "forslaget stoder vi inte")
    False
    """
    for one in sets:
        ends = [found + len(string) for string in one if (found := text.find(string, at)) >= 0]
        if not ends:
            return False
        at = min(ends)
    return True


def _commonness(those: AnyOf) -> float:
    """Roughly how many texts have one of them, for want of counting: each letter more is in a quarter as many."""
    return sum(0.25 ** len(one) for one in those)


@dataclass(slots=True)
class _Found:
    """What a part of a pattern requires."""

    done: list[AnyOf] = field(default_factory=list)
    around: list[AnyOf] = field(default_factory=list)
    """What must stand before or after a match, or may: in no order."""
    run: str = ""
    """The letters that it ends in; they may go on in what follows."""
    plain: bool = True
    """It is these letters and nothing else."""

    def cut(self) -> None:
        """What follows may be anything."""
        if len(self.run) >= _SHORTEST:
            self.done.append(frozenset((self.run,)))
        self.run, self.plain = "", False

    def sets(self) -> list[AnyOf]:
        self.cut()
        return self.done

    def everything(self) -> list[AnyOf]:
        return [*self.sets(), *self.around]


def _either(pattern: str, at: int) -> tuple[_Found, int]:
    """Ways parted by "|", until a bracket closes or the pattern ends: the most telling set of each, as one."""
    ways = []
    while True:
        way, at = _sequence(pattern, at)
        ways.append(way)
        if at == len(pattern) or pattern[at] == ")":
            break
        at += 1
    if len(ways) == 1:
        return ways[0], at
    inside = _together([way.sets() for way in ways])
    anywhere = _together([way.everything() for way in ways])
    return _Found(inside, anywhere if anywhere != inside else [], plain=False), at


def _together(ways: Sequence[Sequence[AnyOf]]) -> list[AnyOf]:
    """The most telling set of each way, as one; none where a way has none."""
    best = [min(way, key=_commonness, default=None) for way in ways]
    return [] if None in best else [frozenset(one for those in best if those for one in those)]


def _sequence(pattern: str, at: int) -> tuple[_Found, int]:
    found = _Found()
    while at < len(pattern) and pattern[at] not in "|)":
        if plain := PLAIN.match(pattern, at):
            found.run += letters(plain[0])
            at = plain.end()
        elif edge := EDGE.match(pattern, at):
            at = edge.end()
        elif looking := LOOKING.match(pattern, at):
            if looking[0].endswith("!"):
                at = closing(pattern, looking.end()) + 1
            else:
                beside, at = _either(pattern, looking.end())
                at += 1
                found.around += beside.everything()
        else:
            part, at = _part(pattern, at)
            repeat = REPEAT.match(pattern, at)
            at = repeat.end() if repeat else at
            if repeat and (repeat[1] or repeat[2] == "0"):
                found.cut()
            elif part.plain:
                found.run += part.run
                found.around += part.around
                if repeat:
                    found.cut()
            else:
                found.cut()
                found.done += part.sets()
                found.around += part.around
    return found, at


def _part(pattern: str, at: int) -> tuple[_Found, int]:
    """A group, a class of letters, a class of words, or a letter that a repeat follows."""
    if some := CLASS.match(pattern, at):
        return _Found(plain=False), some.end()
    if macro := MACRO.match(pattern, at):
        return _Found([*_of_class(macro[1])], plain=False), macro.end()
    if pattern[at] == "(":
        opening = OPENING.match(pattern, at)
        if opening is None:
            raise ValueError(f"a group of a kind that is not known at {at} in {pattern!r}")
        inner, at = _either(pattern, opening.end())
        return inner, at + 1
    at += pattern[at] == "\\"
    return _Found(run=letters(pattern[at])), at + 1


@cache
def _of_class(name: str) -> tuple[AnyOf, ...]:
    """What any word of a class has; nothing for "ord" and for gaps."""
    return tuple(in_order(CLASSES[name])) if name in CLASSES else ()
