"""Rich Text Format taken apart: groups in groups, control words and bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,9})?\d* ?|\\'([0-9a-fA-F]{2})|\\(.)|([{}])|[\r\n]+|([^\\{}\r\n]+)|\\",
    re.DOTALL,
)
_DEEPEST = 300


class TooDeepError(Exception):
    """Groups in more levels than any program makes."""


@dataclass(frozen=True, slots=True)
class Word:
    """A control word or, where `name` is one sign, a control symbol."""

    name: str
    number: int | None = None


Group = list["Word | bytes | Group"]
"""A byte given in hexadecimal is a `bytes` of its own."""


def parse(data: bytes) -> tuple[Group, bool]:
    """The outermost group and whether it is whole; what stands after its end is no part of the text."""
    text = data.decode("latin-1")
    root: Group = []
    groups = [root]
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:  # never: the last alternatives take anything
            break
        at = match.end()
        word, number, code, sign, brace, run = match.groups()
        if word == "bin":
            at += max(0, int(number or 0))  # a picture
        elif word is not None:
            groups[-1].append(Word(word, int(number) if number else None))
        elif code is not None:
            groups[-1].append(bytes((int(code, 16),)))
        elif sign is not None:
            groups[-1].append(Word("par" if sign in "\r\n" else "tab" if sign == "\t" else sign))
        elif run is not None:
            groups[-1].append(run.encode("latin-1"))
        elif brace == "{":
            if len(groups) > _DEEPEST:
                raise TooDeepError
            inner: Group = []
            groups[-1].append(inner)
            groups.append(inner)
        elif brace == "}":
            groups.pop()
            if len(groups) <= 1:
                return root, True
    return root, False


def destination(group: Group) -> tuple[str, bool]:
    """The control word that says what a group is, and whether programs that do not know it may pass it over."""
    starred = False
    for node in group:
        if not isinstance(node, Word):
            break
        if node.name != "*":
            return node.name, starred
        starred = True
    return "", starred


def groups(group: Group) -> Iterator[Group]:
    """The groups directly in a group."""
    return (node for node in group if isinstance(node, list))


def anywhere(group: Group, name: str) -> Iterator[Group]:
    """The groups of a destination, however deep."""
    for inner in groups(group):
        if destination(inner)[0] == name:
            yield inner
        else:
            yield from anywhere(inner, name)


def number(group: Group, name: str, default: int) -> int:
    """What stands after a control word directly in a group."""
    found = next((node for node in group if isinstance(node, Word) and node.name == name), None)
    return default if found is None else 1 if found.number is None else found.number


def deep_number(group: Group, name: str, default: int) -> int:
    """What stands after a control word anywhere in a group."""
    found = number(group, name, default)
    for inner in groups(group):
        if found != default:
            break
        found = deep_number(inner, name, default)
    return found
