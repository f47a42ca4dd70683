"""Older word processors' files, turned into .docx by LibreOffice where it is installed, and read as that."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain import Document
from assistant.isolated import beat
from assistant.reading import word
from assistant.reading.result import Draft, UnreadableFile
from assistant.settings import Settings

if TYPE_CHECKING:
    import psutil

INSTALL = "Installera LibreOffice (paketet libreoffice-writer) och kör ärendet igen, eller öppna filen i Word och spara den som .docx eller PDF."
_LONGEST_END = 5.0
"""Seconds until what was ended is gone."""
_LONGEST = 100.0
"""Seconds for one file. LibreOffice starts in two to five."""
_PLACES = {
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
    "win32": (r"C:\Program Files\LibreOffice\program\soffice.exe",),
}

_SETTINGS = (
    ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Writer/Content/Update", "Link", "0"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ("Inet/Settings", "ooInetNoProxy", ""),
)
"""No macros, and nothing is fetched: a document may link to pictures, and whoever has them would see who reads it."""
_PROXY = "http://127.0.0.1:9"
"""Where nothing listens."""


@cache
def program() -> str | None:
    """Where LibreOffice is, or None."""
    for name in ("soffice", "libreoffice"):
        if found := shutil.which(name):
            return found
    return next((place for place in _PLACES.get(sys.platform, ()) if Path(place).is_file()), None)


def read_doc(data: bytes, document: Document, settings: Settings) -> Draft:
    """Raises `UnreadableFile` where LibreOffice is missing or cannot read the file."""
    return _read(data, document, settings, "en äldre Word-fil (.doc)", ".doc", "MS Word 97")


def read_wordperfect(data: bytes, document: Document, settings: Settings) -> Draft:
    """As `read_doc`."""
    return _read(data, document, settings, "en WordPerfect-fil", ".wpd", "WordPerfect")


def _read(
    data: bytes, document: Document, settings: Settings, what: str, suffix: str, filter_name: str
) -> Draft:
    soffice = program()
    if soffice is None:
        raise UnreadableFile(
            f"{document.name} är {what}, som läses med LibreOffice, och det finns inte här.", INSTALL
        )
    with tempfile.TemporaryDirectory(prefix="remiss-") as folder:
        turned = _turned(soffice, data, Path(folder), suffix, filter_name)
    if turned is None:
        raise UnreadableFile(
            f"{document.name} är {what} som LibreOffice inte kunde läsa.",
            "Öppna filen i Word och spara den som .docx eller PDF, eller be avsändaren om det.",
        )
    draft = word.read(turned, document, settings)
    return replace(draft, reader=f"libreoffice, {draft.reader}")


def _turned(soffice: str, data: bytes, folder: Path, suffix: str, filter_name: str) -> bytes | None:
    """The file as .docx, or None.

    The filter is named, or any file would be taken for some text. A profile of its own: another LibreOffice may be open.
    """
    source = folder / f"in{suffix}"
    source.write_bytes(data)
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(_settings(), encoding="utf-8")
    command = [
        soffice,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        "--nologo",
        f"--infilter={filter_name}",
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        str(folder),
        str(source),
    ]
    beat()
    try:
        started = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env=_environment(folder),
        )
    except OSError:
        return None
    try:
        started.wait(_LONGEST)
    except subprocess.TimeoutExpired:
        _end(started)
        return None
    beat()
    result = folder / "in.docx"
    return result.read_bytes() if result.is_file() else None


def _end(started: subprocess.Popen[bytes]) -> None:
    """What was started is a script that starts the program itself."""
    import psutil

    inner: list[psutil.Process] = []
    with contextlib.suppress(psutil.Error):
        inner = psutil.Process(started.pid).children(recursive=True)
    for one in inner:
        with contextlib.suppress(psutil.Error):
            one.kill()
    started.kill()
    started.wait()
    until = time.monotonic() + _LONGEST_END
    while any(map(_is_alive, inner)) and time.monotonic() < until:
        time.sleep(0.01)


def _is_alive(process: psutil.Process) -> bool:
    """Whether it still does anything: one that has ended may wait for somebody to ask."""
    import psutil

    with contextlib.suppress(psutil.Error):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False


def _settings() -> str:
    items = "".join(
        f'<item oor:path="/org.openoffice.{"" if path.startswith("Inet") else "Office."}{path}">'
        f'<prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, name, value in _SETTINGS
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        f'xmlns:xs="http://www.w3.org/2001/XMLSchema">{items}</oor:items>'
    )


def _environment(folder: Path) -> Mapping[str, str]:
    given = {**os.environ, "http_proxy": _PROXY, "https_proxy": _PROXY, "no_proxy": ""}
    return {**given, "TMPDIR": str(folder), "HOME": str(folder)} if os.name == "posix" else given
