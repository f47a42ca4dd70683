"""Which language models are on this computer: those in the hub's cache, where `remiss model get` puts them, and folders.

Which weights lie in a folder is told by a hash of its files, without loading them.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from assistant.llm import ModelError

_KINDS = (".safetensors", ".bin", ".json", ".model", ".jinja", ".txt")


@dataclass(frozen=True, slots=True)
class Installed:
    """One model in the cache."""

    name: str
    revision: str
    """The commit."""
    size: int
    """Bytes."""
    folder: Path


def cache() -> Path:
    """The hub's cache folder: HF_HUB_CACHE, HF_HOME or the user's own."""
    from huggingface_hub import constants

    return Path(constants.HF_HUB_CACHE)


def find(name: str) -> tuple[Path, str, str]:
    """(folder, name and revision) of a model that is named by its folder, or by the name it was fetched with.

    The revision is a hash of the folder's files, or the commit that was fetched. ModelError if it is not here.
    """
    folder_named = Path(name).expanduser()
    try:
        if folder_named.is_dir():
            if not (folder_named / "config.json").is_file():
                raise ModelError(
                    f"Mappen {name} innehåller ingen språkmodell: config.json saknas. "
                    "Ange mappen där modellens filer ligger."
                )
            return folder_named, folder_named.resolve().name, revision(folder_named)
        if folder_named.is_absolute() or name.startswith((".", "~")):
            raise ModelError(
                f"Det finns ingen mapp {name}. Ange mappen med språkmodellen, eller modellens namn på Hugging Face."
            )
        fetched = folder(name)
    except OSError as error:
        raise ModelError(f"Språkmodellen {name} går inte att läsa: {error}") from error
    if fetched is None:
        raise ModelError(
            f"Språkmodellen {name} finns inte på den här datorn. Hämta den med: remiss model get {name}. "
            "Eller ange mappen där den ligger."
        )
    return fetched, name, fetched.name


def folder(name: str) -> Path | None:
    """The files of a model that was fetched whole, or None.

    The reference is written last of all, when every file has the right checksum.
    """
    place = cache() / _place(name)
    reference = place / "refs" / "main"
    if not reference.is_file():
        return None
    found = place / "snapshots" / reference.read_text(encoding="utf-8").strip()
    return found if (found / "config.json").is_file() else None


def models() -> tuple[Installed, ...]:
    """Every chat model in the cache, by name. What was only fetched in part is left out."""
    found = []
    for place in sorted(cache().glob("models--*--*")):
        name = place.name.removeprefix("models--").replace("--", "/", 1)
        files = folder(name)
        if files is None or not list(files.glob("*.safetensors")):
            continue
        size = sum(path.stat().st_size for path in files.rglob("*") if path.is_file())
        found.append(Installed(name, files.name, size, files))
    return tuple(found)


def _place(name: str) -> str:
    return "models--" + name.replace("/", "--")


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
