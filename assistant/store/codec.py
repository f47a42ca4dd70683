"""Domain objects as JSON and back. The dataclasses in `assistant.domain` are the schema."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

_adapters: dict[Any, TypeAdapter[Any]] = {}


def _adapter(kind: Any) -> TypeAdapter[Any]:
    """Making one costs milliseconds; using one again costs nothing."""
    if kind not in _adapters:
        _adapters[kind] = TypeAdapter(kind)
    return _adapters[kind]


def dump(value: object, kind: Any = None) -> str:
    """A domain object, or a `kind` such as `tuple[Span, ...]` of them, as JSON."""
    return _adapter(kind or type(value)).dump_json(value).decode()


def load(kind: Any, text: str) -> Any:
    """The object that `dump` wrote. Raises ValueError when the text does not fit `kind`."""
    return _adapter(kind).validate_json(text)


def schema(kind: Any) -> dict[str, Any]:
    """The JSON schema of what `dump` writes."""
    return _adapter(kind).json_schema(mode="serialization")
