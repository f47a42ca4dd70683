"""Passages found again: by meaning (FAISS) and by word (SQLite FTS5), fused."""

from assistant.search.embedders import Embedder, ModelMissingError, embedder
from assistant.search.files import META, PASSAGES, POINTER, VECTORS, IndexDamagedError
from assistant.search.index import Index, build, open, open_or_build
from assistant.search.rerank import Reranking, reranker
from assistant.search.serving import Served, serve
from assistant.search.units import content

__all__ = [
    "META",
    "PASSAGES",
    "POINTER",
    "VECTORS",
    "Embedder",
    "Index",
    "IndexDamagedError",
    "ModelMissingError",
    "Reranking",
    "Served",
    "build",
    "content",
    "embedder",
    "open",
    "open_or_build",
    "reranker",
    "serve",
]
