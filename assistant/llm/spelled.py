"""How likely an answer was, from what a server tells of the tokens that spell it.

A server that holds its model to a schema tells how likely a token was before it was held to it. "nej" with one
chance in three may be all but certain where only "ja" and "nej" are allowed, or a guess. Which it was shows in
the tokens that it would have been next: llama.cpp tells of the twenty likeliest.
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

_LEAN = 0.01
"""How much of what is left an answer has that is not likelier than the others: the schema led to it."""


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    chance: float
    others: tuple[tuple[str, float], ...]
    """The likeliest tokens at its place, mostly with itself among them; none where the server tells none."""


def sureness(logprobs: Any, answer: str, options: Sequence[str]) -> float:
    """How probable it is that the model meant this option, given that it is one of them. More than any other's.

    1 if nothing is told, or of other tokens than these.
    """
    told, spelled = _told(logprobs, answer, options)
    even = 1 / len(options)
    if told > even:
        return told
    return even + _LEAN * (1 - even) if spelled else 1.0


def _told(logprobs: Any, answer: str, options: Sequence[str]) -> tuple[float, bool]:
    """(the product of the tokens that spell the option and the quotation mark after it, that they do spell it)

    What stands around it is there for the schema, and may be likely or not; llama.cpp lets a model put its JSON in
    a fence (```json), tells of those tokens and leaves them out of the text. The product of all tokens where they
    do not spell it, as when a letter is parted between two.
    """
    content = logprobs.get("content") if isinstance(logprobs, dict) else None
    if not isinstance(content, list) or not content:
        return 1.0, False
    try:
        tokens = [_token(one) for one in content]
        whole, quoted = "".join(one.text for one in tokens), json.dumps(answer, ensure_ascii=False)
        if quoted not in whole:
            return min(1.0, math.prod(one.chance for one in tokens)), False
        start = whole.rindex(quoted) + 1
        ways = [whole[:start] + json.dumps(one, ensure_ascii=False)[1:] for one in options]
        ours = ways[options.index(answer)]
        ends = list(itertools.accumulate(len(one.text) for one in tokens))
        chances = [
            _share(one, whole[: end - len(one.text)], ours, ways)
            for one, end in zip(tokens, ends, strict=True)
            if end > start and end - len(one.text) <= start + len(answer)
        ]
        return min(1.0, math.prod(chances)), True
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError):
        return 1.0, False


def _token(told: Any) -> _Token:
    others = told.get("top_logprobs")
    return _Token(
        str(told.get("token", "")),
        math.exp(float(told["logprob"])),
        tuple(
            (str(one.get("token", "")), math.exp(float(one["logprob"])))
            for one in (others if isinstance(others, list) else ())
        ),
    )


def _share(token: _Token, before: str, ours: str, ways: Sequence[str]) -> float:
    """Of the tokens that go on towards an option, how much of their probability goes on towards ours.

    What no token is named for may be for other options: it counts as theirs.
    """
    if not token.others or not token.text:
        return token.chance
    listed = list(token.others)
    if token.text not in (text for text, _ in listed):  # it was not among the likeliest
        listed.append((token.text, token.chance))
    towards = [
        (before + text, chance)
        for text, chance in listed
        if text and any(_on(before + text, way) for way in ways)
    ]
    mine = sum(chance for head, chance in towards if _on(head, ours))
    unnamed = max(0.0, 1 - sum(chance for _, chance in listed))
    total = sum(chance for _, chance in towards) + unnamed
    return mine / total if total else token.chance


def _on(head: str, way: str) -> bool:
    return way.startswith(head) or head.startswith(way)
