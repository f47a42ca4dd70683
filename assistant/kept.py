"""What takes long to work out and comes out the same each time, kept between runs: compiled patterns, and what is read off them.

The reader's patterns take two seconds to compile, as long as it takes to read ten thousand sentences, and the standard library
keeps none of them from one run to the next. So they are kept in the user's cache folder, as Python keeps compiled modules:
one file for each state of the sources and each version of Python. Nothing of any document is in it. Whatever is wrong with the
file, and where it cannot be written, all is worked out anew: nothing is found otherwise for it, only sooner.
"""

from __future__ import annotations

import atexit
import hashlib
import marshal
import os
import re
import sys
import tempfile
import threading
import zlib
from array import array
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

_compiler: Any
_parser: Any
_sre: Any
try:  # what `re.compile` is made of; another Python may be made otherwise
    import _sre  # type: ignore[import-not-found,no-redef]
    from re import _compiler, _parser  # type: ignore[attr-defined,no-redef]
except ImportError:
    _compiler = _parser = _sre = None

_Value = TypeVar("_Value")
_FEWEST = 20
"""So much that is new is worth writing the file for."""
_FILES = 4
"""So many files are left, the latest: two checkouts, or two versions of Python, may be in use by turns."""
_CHECKSUM = 16


class Kept:
    """A file of things by kind and key; read when the first is asked for, written when the process ends."""

    def __init__(self, folder: Callable[[], Path], sources: Callable[[], Iterable[Path]]) -> None:
        """`folder` need not exist. What is kept holds as long as none of the `sources` changes."""
        self._folder, self._sources = folder, sources
        self._known: dict[tuple[str, str], Any] | None = None
        self._new: dict[tuple[str, str], Any] = {}
        self._making = threading.Lock()

    def recall(self, kind: str, key: str, make: Callable[[], _Value]) -> _Value:
        """What was made of the key before, or is made now: of what `marshal` can write. Raises what `make` raises."""
        known = self._known if self._known is not None else self._open()
        if (kind, key) in known:
            value: _Value = known[kind, key]
            return value
        value = make()
        known[kind, key] = self._new[kind, key] = value
        return value

    def pattern(self, written: str) -> re.Pattern[str]:
        """As `re.compile`. Raises re.error as it does.

        >>> Kept(lambda: Path("nowhere"), list).pattern("(?P<vowel>[aeiou])").search("stance")["vowel"]
        'a'
        """
        try:
            code, flags, groups, names = self.recall("pattern", written, lambda: _code(written))
            order: list[str | None] = [None] * (groups + 1)
            for name, number in names.items():
                order[number] = name
            compiled: re.Pattern[str] = _sre.compile(
                written, flags, array("I", code).tolist(), groups, names, tuple(order)
            )
        except (AttributeError, OverflowError, RuntimeError, TypeError, ValueError):
            return re.compile(written)  # that Python's engine takes something else
        return compiled

    def save(self) -> None:
        """Write what is new, together with what other processes have written meanwhile."""
        if self._known is None or len(self._new) < _FEWEST:
            return
        try:
            path = self._path()
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, _read(path) | self._known)
            for old in sorted(path.parent.glob("*.kept"), key=lambda one: -one.stat().st_mtime)[_FILES:]:
                old.unlink(missing_ok=True)
        except OSError:  # a folder that cannot be written to: the next run works it out again
            return
        self._new.clear()

    def _open(self) -> dict[tuple[str, str], Any]:
        with self._making:
            if self._known is None:
                try:
                    self._known = _read(self._path())
                except OSError:
                    self._known = {}
                atexit.register(self.save)
            return self._known

    def _path(self) -> Path:
        """Another file for other sources, and for another Python: its compiled patterns may be other numbers."""
        state = hashlib.blake2b(
            f"{sys.version} {sys.byteorder} {sys.maxsize} {getattr(_sre, 'MAGIC', 0)}".encode(),
            digest_size=16,
        )
        for source in sorted(self._sources()):
            state.update(source.name.encode())
            state.update(source.read_bytes())
        return self._folder() / f"{state.hexdigest()}.kept"


def _code(written: str) -> tuple[bytes, int, int, dict[str, int]]:
    """What `re.compile` makes of a pattern, before the engine takes it: its code, flags, groups and their names."""
    parsed = _parser.parse(written, 0)
    code = array("I", _compiler._code(parsed, 0)).tobytes()
    return code, parsed.state.flags, parsed.state.groups - 1, dict(parsed.state.groupdict)


def _read(path: Path) -> dict[tuple[str, str], Any]:
    """What the file has; nothing, if it is not there or not whole. Raises OSError where it cannot be read."""
    if not path.is_file():
        return {}
    told = path.read_bytes()
    if hashlib.blake2b(told[_CHECKSUM:], digest_size=_CHECKSUM).digest() != told[:_CHECKSUM]:
        return {}
    # As safe as a compiled module in the same user's folders: who can write this can write that.
    found: dict[tuple[str, str], Any] = marshal.loads(zlib.decompress(told[_CHECKSUM:]))  # noqa: S302
    return found


def _write(path: Path, known: dict[tuple[str, str], Any]) -> None:
    """All of it or nothing, whoever reads it meanwhile."""
    told = zlib.compress(marshal.dumps(known), 1)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(hashlib.blake2b(told, digest_size=_CHECKSUM).digest() + told)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _cache() -> Path:
    import platformdirs

    return Path(platformdirs.user_cache_dir("remissassistent", appauthor=False))


_HERE = Path(__file__)
KEPT = Kept(_cache, lambda: (_HERE, *(_HERE.parent / "stance").glob("*.py")))
"""Of the sentence reader. Only what is written in its sources may be a key: no word of a document."""
