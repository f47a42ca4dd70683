"""Which weights lie in a folder: a hash of the files, without loading them."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

_KINDS = (".safetensors", ".bin", ".json", ".model", ".jinja", ".txt")


def revision(folder: Path) -> str:
    """The hash of all that decides how a model answers. Read once, and again when a file has been changed."""
    stamps = []
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.suffix in _KINDS:
            now = path.stat()
            stamps.append((str(path), now.st_size, now.st_mtime_ns, now.st_ctime_ns))
    return _hash(tuple(stamps))


@lru_cache(maxsize=8)
def _hash(files: tuple[tuple[str, int, int, int], ...]) -> str:
    digest = hashlib.sha256()
    for name, *_ in files:
        digest.update(Path(name).name.encode())
        with Path(name).open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()[:16]
