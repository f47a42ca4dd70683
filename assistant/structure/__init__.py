"""A reading taken apart: what kind of document, its sections, passages and sentences."""

from assistant.structure.overlong import overlong
from assistant.structure.structure import analyse

__all__ = ["analyse", "overlong"]
