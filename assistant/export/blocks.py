"""What a remissammanställning is made of. Word and Markdown only dress it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Title:
    text: str
    subtitle: str


@dataclass(frozen=True, slots=True)
class Heading:
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Text:
    text: str
    lead: str = ""
    """Bold words before the text."""


@dataclass(frozen=True, slots=True)
class Note:
    """A box that must not be missed."""

    lead: str
    text: str


@dataclass(frozen=True, slots=True)
class Bullet:
    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a document, with where they stand."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class GridCell:
    text: str
    tint: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table whose first row is its header."""

    header: tuple[str, ...]
    rows: tuple[tuple[GridCell, ...], ...]
    widths: tuple[float, ...]
    """Centimetres, 16 in all."""
    caption: str = ""


Block = Title | Heading | Text | Note | Bullet | Quote | Grid
