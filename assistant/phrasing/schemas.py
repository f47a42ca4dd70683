"""What the answers of a model must look like: they end, and name only evidence that exists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from assistant.llm import Schema

MOST_EVIDENCE = 3
"""Numbers one sentence may name: with more, hardly anything could contradict it."""
LONGEST_NAME = 60
"""Characters of the name of a theme."""


def sentences_schema(numbers: Sequence[int], most: int, longest: int) -> Schema:
    """Up to `most` sentences of at most `longest` characters, each with the numbers it rests on."""
    # One line of text with a capital or a digit first and a full stop last. No quotation marks:
    # quotes are copied by the tool.
    inside = "[ !#-\\[\\]-~\u00a0-\u00ff–’]"
    text = {"type": "string", "pattern": rf"^[A-ZÅÄÖ0-9]{inside}{{8,{longest - 2}}}[.]$"}
    sentence = _object({"text": text, "belagg": _named(numbers)})
    return _object({"meningar": {"type": "array", "minItems": 1, "maxItems": most, "items": sentence}})


def name_schema(numbers: Sequence[int]) -> Schema:
    """A short name without a full stop, with the numbers it fits."""
    text = {"type": "string", "pattern": rf"^[A-ZÅÄÖ][ ,a-zåäöéüA-ZÅÄÖ0-9-]{{2,{LONGEST_NAME - 1}}}$"}
    return _object({"namn": text, "belagg": _named(numbers)})


def _named(numbers: Sequence[int]) -> dict[str, Any]:
    return {
        "type": "array",
        "minItems": 1,
        "maxItems": min(MOST_EVIDENCE, len(numbers)),
        "items": {"enum": list(numbers)},
    }


def _object(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }
