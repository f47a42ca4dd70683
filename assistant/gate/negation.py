"""What a text denies: which words its negations stand with.

A negation is compared by the words next to it. That "inte" occurs in both sentence and evidence says
nothing; that it stands with "räcker" in both does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.gate.lists import carries_content, lists, root, words

_BREAK = re.compile(r"[.;:,!?](?=\s|$)|\n|\b(?:men|medan|samt|eftersom|därför|utom)\b")
_SUBORDINATE = frozenset(("att", "som", "om", "när", "då", "där", "för"))
_AFTER_VERB = frozenset(("sig", "oss", "dock", "därför", "alltså", "heller", "det", "den", "de", "vi"))
_REACH = 3
"""How many content words after a negation it is taken to be about."""


@dataclass(frozen=True, slots=True)
class Negation:
    word: str
    nearest: frozenset[str]
    """Roots of the words it stands right beside."""
    scope: frozenset[str]
    """Roots of the words it is taken to be about."""
    reach: frozenset[str]
    """Roots of all words it could be about."""


@dataclass(frozen=True, slots=True)
class Clause:
    words: tuple[str, ...]
    """In lower case."""
    negations: tuple[Negation, ...]

    @property
    def affirmed(self) -> frozenset[str]:
        """Roots outside the scope of every negation."""
        all_roots = frozenset(root(word) for word in self.words if carries_content(word))
        return all_roots.difference(*(negation.scope for negation in self.negations))


def clauses(text: str) -> list[Clause]:
    """The text between full stops, commas and words that begin a new main thought.

    >>> [sorted(n.scope) for c in clauses("Ersättningen räcker inte men bör höjas") for n in c.negations]
    [['räck']]
    """
    pieces = [tuple(match.group().lower() for match in words(piece)) for piece in _BREAK.split(text)]
    return [Clause(piece, _negations(piece)) for piece in pieces if piece]


def _negations(clause: Sequence[str]) -> tuple[Negation, ...]:
    found = []
    for place, word in enumerate(clause):
        if word not in lists().negators:
            continue
        before = [w for w in clause[:place] if carries_content(w)]
        after = _after(clause[place + 1 :])
        if word in ("saknas", "saknades"):
            near = before[-1:] or after[:1]
            scope = before[-_REACH:] or after[:_REACH]
        else:
            verb = _verb(clause[:place], word)
            near = verb or after[:1]
            scope = [*verb, *after[:_REACH]]
        found.append(Negation(word, _roots(near), _roots(scope), _roots([*before[-2:], *after])))
    return tuple(found)


def _after(rest: Sequence[str]) -> list[str]:
    """Content words after a negation, up to the next one or to an "och" that begins something else."""
    chosen: list[str] = []
    for word in rest:
        if word in lists().negators or (chosen and word == "och"):
            break
        if carries_content(word):
            chosen.append(word)
    return chosen


def _verb(before: Sequence[str], negator: str) -> list[str]:
    """The verb that a negation follows in a main clause: "tillstyrker inte", "motsätter sig inte".

    In a subordinate clause the negation stands before the verb, and what it follows is the subject.
    """
    if negator not in ("inte", "ej", "icke", "aldrig", "knappast") or _SUBORDINATE & set(before):
        return []
    rest = list(before)
    while rest and rest[-1] in _AFTER_VERB:
        rest.pop()
    return [word for word in rest[-1:] if carries_content(word) and word.endswith(("r", "s", "de", "te"))]


def _roots(chosen: Sequence[str]) -> frozenset[str]:
    return frozenset(root(word) for word in chosen)
