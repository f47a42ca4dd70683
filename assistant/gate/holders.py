"""Whose words: what the evidence says of one body may not be said of another that it also names.

Bodies are told by their capital letter. The body named first in a piece of evidence is its respondent
and may be the speaker of every sentence there, unless a sentence begins with another body. A piece that
is only a name says whose evidence it all is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.gate.fault import Fault, FaultKind
from assistant.gate.lists import carries_content, lists, root
from assistant.gate.lists import words as _words
from assistant.gate.source import BODY, Source

_PARTS = re.compile(r"[;:]\s|,\s+(?=(?:medan|men)\b)|\s(?=(?:medan|men)\s)|,\s+och\s")
_DOUBLE = re.compile(r"\b([A-ZÅÄÖ]\w+)- och (\w+)")
_LEAST = 2
"""Content words that a sentence must share with what is said of another before it can be said to be of that other."""


@dataclass(frozen=True, slots=True)
class _Saying:
    """One thought: who is named in it, the stance words and the content."""

    bodies: frozenset[str]
    stances: frozenset[str]
    content: frozenset[str]


def holders(text: str, source: Source) -> Iterable[Fault]:
    """A body that the sentence names for what the evidence says of another."""
    plain = {_name(m.group()) for piece in source.pieces if _only_a_name(piece) for m in _words(piece)}
    text = _joined(text)
    known = _known(source, frozenset(_name(m.group()) for m in _words(text) if m.start() > 0) - {""})
    bodies = frozenset().union(*(one.bodies for one in known)) - plain
    if len(bodies) < 2:
        return
    said = _sayings(text, bodies)
    named = frozenset().union(*(one.bodies for one in said))
    for one in said:
        if len(one.bodies) != 1 or one.bodies & plain:
            continue
        (body,) = one.bodies
        own = [other for other in known if body in other.bodies]
        others = [other for other in known if body not in other.bodies and other.bodies]
        if not own:
            continue
        if _another_stand(one, own, others) or (len(named) == 1 and _of_another(one, own, others)):
            yield Fault(FaultKind.NAME, body, f"Underlaget säger det inte om ”{body}” utan om någon annan.")


def _another_stand(one: _Saying, own: list[_Saying], others: list[_Saying]) -> bool:
    """The evidence knows the body's stand, and has the one that is said here only with another."""
    stands = frozenset().union(*(other.stances for other in own))
    theirs = frozenset().union(*(other.stances for other in others))
    return bool(stands and one.stances - stands and one.stances - stands <= theirs)


def _of_another(one: _Saying, own: list[_Saying], others: list[_Saying]) -> bool:
    """What is said stands with another body, and next to nothing of it with this one."""
    best = max((len(one.content & other.content) for other in others), default=0)
    mine = max(len(one.content & other.content) for other in own)
    return best >= _LEAST and mine * 2 <= best


def _joined(text: str) -> str:
    """ "Universitets- och högskolerådet" is one name."""
    return _DOUBLE.sub(r"\1-och-\2", text)


def _known(source: Source, named: frozenset[str]) -> list[_Saying]:
    found: list[_Saying] = []
    for piece in source.pieces:
        if _only_a_name(piece):
            continue
        first: frozenset[str] = frozenset()
        for sentence in re.split(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])", _joined(piece)):
            for number, saying in enumerate(_sayings(sentence, also=named)):
                begins = number == 0 and _begins(sentence) in saying.bodies
                if not first and saying.bodies:
                    first = frozenset((_first(sentence, named),)) & saying.bodies or saying.bodies
                holder = saying.bodies if begins or len(saying.bodies) > 1 else saying.bodies | first
                if number and saying.bodies:
                    holder = saying.bodies
                found.append(_Saying(holder, saying.stances, saying.content))
    return found


def _sayings(
    sentence: str, bodies: frozenset[str] | None = None, also: frozenset[str] = frozenset()
) -> list[_Saying]:
    found = []
    for start, thought in _thoughts(sentence):
        names = {
            name
            for m in _words(thought)
            if (name := _name(m.group()))
            and (start + m.start() > 0 or _body(m.group()) or bodies or name in also)
        }
        if bodies is not None:
            names &= bodies
        stances = {key for key, pattern in lists().stance.items() if pattern.search(thought)}
        content = {
            root(m.group().lower())
            for m in _words(thought)
            if carries_content(m.group().lower())
            and (m.group()[0].islower() or (start + m.start() == 0 and not _body(m.group())))
        }
        found.append(_Saying(frozenset(names), frozenset(stances), frozenset(content)))
    return found


def _thoughts(sentence: str) -> list[tuple[int, str]]:
    found, start = [], 0
    for match in _PARTS.finditer(sentence):
        found.append((start, sentence[start : match.start()]))
        start = match.end()
    return [*found, (start, sentence[start:])]


def _name(word: str) -> str:
    """The word as a name without its genitive s; empty for a common word."""
    if not word[0].isupper() or len(word) < 3 or BODY.fullmatch(word.lower()):
        return ""  # "rådet", "myndigheten" point back
    return word.removesuffix(":s").removesuffix("s") if not word.isupper() else word


def _body(word: str) -> bool:
    """What begins a sentence has a capital whatever it is."""
    return bool(BODY.search(word.lower())) or word.isupper()


def _begins(sentence: str) -> str:
    first = next(iter(_words(sentence)), None)
    return _name(first.group()) if first else ""


def _first(sentence: str, named: frozenset[str]) -> str:
    found = ((m.start(), _name(m.group()), m.group()) for m in _words(sentence))
    return next((name for at, name, word in found if name and (at > 0 or _body(word) or name in named)), "")


def _only_a_name(piece: str) -> bool:
    return len(piece) < 80 and not piece.rstrip().endswith((".", "!", "?")) and piece[:1].isupper()
