"""Passages found again: by meaning (FAISS) and by word (SQLite FTS5), fused."""

from assistant.search.embedders import Embedder, ModelMissingError, embedder
from assistant.search.files import META, PASSAGES, POINTER, VECTORS, IndexDamagedError
from assistant.search.index import Index, build, open, open_or_build

__all__ = [
    "META",
    "PASSAGES",
    "POINTER",
    "VECTORS",
    "Embedder",
    "Index",
    "IndexDamagedError",
    "ModelMissingError",
    "build",
    "embedder",
    "open",
    "open_or_build",
]
