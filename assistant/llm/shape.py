"""Does an answer have the shape the schema gives? For servers that do not hold a model to it themselves."""

from __future__ import annotations

import re
from typing import Any

from assistant.llm import Schema


def fits(value: Any, schema: Schema) -> bool:
    """The words of JSON schema that the tool's own schemas use, and no others.

    >>> fits({"val": "ja"}, choice_schema(["ja", "nej"])), fits({"val": "kanske"}, choice_schema(["ja", "nej"]))
    (True, False)
    """
    if "enum" in schema:
        return any(value == one and type(value) is type(one) for one in schema["enum"])
    if schema["type"] == "string":
        return (
            isinstance(value, str)
            and schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value))
            and re.search(schema.get("pattern", ""), value) is not None
        )
    if schema["type"] == "array":
        return (
            isinstance(value, list)
            and schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value))
            and all(fits(item, schema["items"]) for item in value)
        )
    if schema["type"] == "object":
        return (
            isinstance(value, dict)
            and set(schema["required"]) <= set(value) <= set(schema["properties"])
            and all(fits(item, schema["properties"][key]) for key, item in value.items())
        )
    raise ValueError(f"unsupported schema: {schema}")


def choice_schema(options: list[str]) -> Schema:
    """An object that holds one of the options."""
    return {
        "type": "object",
        "properties": {"val": {"enum": options}},
        "required": ["val"],
        "additionalProperties": False,
    }
