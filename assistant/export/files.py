"""Writing a file whole or not at all, with the same bytes for the same content."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import os
import re
import zipfile
from pathlib import Path

from assistant.domain import Case, slug
from assistant.swedish import cause

_LONGEST_NAME = 60
_MODIFIED = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:)")


class ExportError(Exception):
    """A file could not be written. The message is Swedish and says what to do."""


def base_name(case: Case) -> str:
    """What the files of a case are called: after the diarienummer, else the title.

    >>> base_name(Case("a", "Gågator i centrum", dt.datetime(2026, 1, 1), "KS/2026:0123"))
    'ks-2026-0123'
    """
    name = slug(case.diarienummer or case.title)
    return name[:_LONGEST_NAME].strip("-") or "remiss"


def write_atomically(path: Path, data: bytes) -> None:
    """Puts `data` in place in one step: a reader sees the old file or the new one, never half of either."""
    scratch = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with scratch.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(path)
    except PermissionError as error:
        _remove(scratch)
        raise ExportError(
            f"{path.name} kunde inte skrivas i {path.parent}. Är filen öppen i ett annat program? Stäng den, "
            "eller välj en annan mapp."
        ) from error
    except OSError as error:
        _remove(scratch)
        raise ExportError(
            f"{path.name} kunde inte skrivas i {path.parent}: {cause(error)}. Välj en annan mapp."
        ) from error


def _remove(scratch: Path) -> None:
    with contextlib.suppress(OSError):  # what went wrong with the file itself is what gets told
        scratch.unlink(missing_ok=True)


def settled_zip(data: bytes, when: dt.datetime) -> bytes:
    """A Word or Excel file without the time it happened to be saved: that of the run stands instead."""
    stamp = when.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "docProps/core.xml":
                content = _MODIFIED.sub(rb"\g<1>" + stamp + rb"\g<3>", content)
            fixed = zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0))
            fixed.compress_type = zipfile.ZIP_DEFLATED
            fixed.external_attr = 0o644 << 16
            new.writestr(fixed, content, compresslevel=6)
    return out.getvalue()
