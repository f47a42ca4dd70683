"""What a file is, by its content; the name only decides between kinds of text."""

from __future__ import annotations

import io
import zipfile
from enum import Enum, auto
from pathlib import PurePath

from assistant.reading.mail import looks_like_mail
from assistant.reading.result import UnreadableFile


class Kind(Enum):
    PDF = auto()
    WORD = auto()
    MAIL = auto()
    HTML = auto()
    MARKDOWN = auto()
    TEXT = auto()


_SAVE = "Öppna filen i det program den kommer från och spara den som PDF eller Word (.docx)."
_PICTURE = "Spara bilden som PDF, så läses den med teckenigenkänning."
_UNPACK = "Packa upp arkivet och lägg till filerna i det var för sig."
_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"{\\rtf", "en RTF-fil", _SAVE),
    (b"\x89PNG", "en bild (PNG)", _PICTURE),
    (b"\xff\xd8\xff", "en bild (JPEG)", _PICTURE),
    (b"GIF8", "en bild (GIF)", _PICTURE),
    (b"II*\x00", "en bild (TIFF)", _PICTURE),
    (b"MM\x00*", "en bild (TIFF)", _PICTURE),
    (b"BM", "en bild (BMP)", _PICTURE),
    (b"Rar!", "ett arkiv (RAR)", _UNPACK),
    (b"7z\xbc\xaf", "ett arkiv (7z)", _UNPACK),
    (b"\x1f\x8b", "ett arkiv (gzip)", _UNPACK),
    (b"MZ", "ett program", "Lägg inte till program. Kontrollera vem filen kommer från."),
    (b"\x7fELF", "ett program", "Lägg inte till program. Kontrollera vem filen kommer från."),
    (b"SQLite format 3", "en databas", _SAVE),
)
_ODF = {
    "text": "en OpenDocument-text (ODT)",
    "spreadsheet": "ett kalkylblad (ODS)",
    "presentation": "en presentation (ODP)",
}
_OLE = {
    b"W\x00o\x00r\x00d\x00D\x00o\x00c": "en äldre Word-fil (.doc)",
    b"W\x00o\x00r\x00k\x00b\x00o\x00o\x00k": "en äldre Excel-fil (.xls)",
    b"P\x00o\x00w\x00e\x00r\x00P\x00o\x00i\x00n\x00t": "en äldre PowerPoint-fil (.ppt)",
    b"_\x00_\x00n\x00a\x00m\x00e\x00i\x00d": "ett e-brev från Outlook (.msg)",
}


def kind_of(data: bytes, name: str) -> Kind:
    """Raises `UnreadableFile` for what the tool does not read, with what to do instead."""
    suffix = PurePath(name).suffix.lower()
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    if data.startswith(b"PK"):
        return _in_zip(data, name, suffix)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise _ole(data, name)
    for signature, what, remedy in _SIGNATURES:
        if data.startswith(signature) and (len(signature) > 2 or b"\x00" in data[:512]):
            raise _other(name, suffix, what, remedy)
    if suffix == ".eml" or looks_like_mail(data):
        return Kind.MAIL
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")) or suffix in (".html", ".htm", ".xhtml"):
        return Kind.HTML
    if suffix in (".md", ".markdown"):
        return Kind.MARKDOWN
    if suffix in (".pdf", ".docx") and b"\x00" in data:
        what = "PDF" if suffix == ".pdf" else "Word-fil"
        raise UnreadableFile(
            f"{name} är skadad eller är ingen {what}: början på filen känns inte igen.",
            "Hämta filen på nytt eller be avsändaren skicka den igen.",
        )
    return Kind.TEXT


def _other(name: str, suffix: str, what: str, remedy: str) -> UnreadableFile:
    renamed = (
        f", fast namnet slutar på {suffix}"
        if suffix in (".pdf", ".docx", ".txt", ".eml", ".html", ".md")
        else ""
    )
    return UnreadableFile(f"{name} är {what}{renamed} och kan inte läsas.", remedy)


def _in_zip(data: bytes, name: str, suffix: str) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = frozenset(archive.namelist())
            type_of = ""
            if "mimetype" in names:
                with archive.open("mimetype") as file:  # never the whole of it: it may unpack to anything
                    type_of = file.read(200).decode("latin-1")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
        what = "Word-fil" if suffix == ".docx" else "fil"
        raise UnreadableFile(
            f"{name} är en skadad eller ofullständig {what} och kan inte öppnas.",
            "Hämta filen på nytt eller be avsändaren skicka den igen.",
        ) from error
    if "word/document.xml" in names:
        return Kind.WORD
    for folder, what in (("xl/", "en Excel-fil"), ("ppt/", "en PowerPoint-fil")):
        if any(entry.startswith(folder) for entry in names):
            raise _other(name, suffix, what, "Spara den som PDF om den hör till ett svar.")
    for part, what in _ODF.items():
        if type_of.startswith(f"application/vnd.oasis.opendocument.{part}"):
            raise _other(name, suffix, what, _SAVE)
    raise _other(name, suffix, "ett zip-arkiv", _UNPACK)


def _ole(data: bytes, name: str) -> UnreadableFile:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return UnreadableFile(
            f"{name} är skyddad med lösenord och kan inte öppnas.",
            "Be avsändaren om filen utan lösenord, eller öppna den och spara den utan skydd.",
        )
    what = next((found for mark, found in _OLE.items() if mark in data), "en äldre Office-fil")
    return _other(name, PurePath(name).suffix.lower(), what, _SAVE)
