"""A reading taken apart: what kind of document, its sections, passages and sentences."""

from assistant.structure.items import in_case
from assistant.structure.notes import notes
from assistant.structure.overlong import overlong
from assistant.structure.structure import analyse

__all__ = ["analyse", "in_case", "notes", "overlong"]
