"""A reading taken apart: what kind of document, its sections, passages and sentences."""

from assistant.structure.structure import analyse

__all__ = ["analyse"]
