"""What a file is, by its content; the name only decides between kinds of text."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Collection
from enum import Enum, auto
from pathlib import PurePath

from assistant.reading.archive import is_mailbox
from assistant.reading.mail import looks_like_mail
from assistant.reading.result import UnreadableFile


class Kind(Enum):
    PDF = auto()
    WORD = auto()
    OLD_WORD = auto()
    """Read through LibreOffice: .doc."""
    WORDPERFECT = auto()
    EXCEL = auto()
    ODT = auto()
    RTF = auto()
    MAIL = auto()
    OUTLOOK = auto()
    PICTURE = auto()
    ARCHIVE = auto()
    MAILBOX = auto()
    HTML = auto()
    MARKDOWN = auto()
    TEXT = auto()


_SAVE = "Öppna filen i det program den kommer från och spara den som PDF eller Word (.docx)."
_UNPACK = "Packa upp arkivet och lägg till filerna i det var för sig."
_PROGRAM = "Lägg inte till program. Kontrollera vem filen kommer från."
_AGAIN = "Hämta filen på nytt eller be avsändaren skicka den igen."
_OPEN = "Be avsändaren om filen utan lösenord, eller öppna den och spara den utan skydd."
_READ: tuple[tuple[bytes, Kind], ...] = (
    (b"{\\rtf", Kind.RTF),
    (b"\xffWPC", Kind.WORDPERFECT),
    (b"\x89PNG", Kind.PICTURE),
    (b"\xff\xd8\xff", Kind.PICTURE),
    (b"GIF8", Kind.PICTURE),
    (b"II*\x00", Kind.PICTURE),
    (b"MM\x00*", Kind.PICTURE),
    (b"BM", Kind.PICTURE),
)
_REFUSED: tuple[tuple[bytes, str, str], ...] = (
    (b"Rar!", "ett arkiv (RAR)", _UNPACK),
    (b"7z\xbc\xaf", "ett arkiv (7z)", _UNPACK),
    (b"\x1f\x8b", "ett arkiv (gzip)", _UNPACK),
    (b"MSCF", "ett arkiv (CAB)", _UNPACK),
    (b"MZ", "ett program", _PROGRAM),
    (b"\x7fELF", "ett program", _PROGRAM),
    (b"SQLite format 3", "en databas", _SAVE),
    (b"%!PS", "en PostScript-fil", "Spara den som PDF."),
    (
        b"!BDN",
        "ett e-postarkiv från Outlook (PST)",
        "Spara breven från Outlook var för sig (.msg) och lägg till dem.",
    ),
    (
        b"\x78\x9f\x3e\x22",
        "ett brev i Outlooks eget format (winmail.dat)",
        "Be avsändaren skicka brevet igen som HTML eller oformaterad text, eller bilagorna var för sig.",
    ),
    (b"ID3", "en ljudfil", "Be avsändaren om svaret i text."),
    (b"OggS", "en ljudfil", "Be avsändaren om svaret i text."),
)
_CHECKED_ZEROS = 512
"""Two letters could also begin a text, but no text has zeros among its first letters."""
_ODF = {
    "text": "",
    "spreadsheet": "ett kalkylblad (ODS)",
    "presentation": "en presentation (ODP)",
    "graphics": "en teckning (ODG)",
}
_OLE = {
    "WordDocument": "en äldre Word-fil (.doc)",
    "Workbook": "en äldre Excel-fil (.xls)",
    "Book": "en äldre Excel-fil (.xls)",
    "PowerPoint Document": "en äldre PowerPoint-fil (.ppt)",
}
_MAIL = "__properties_version1.0"
_ENDINGS = frozenset(
    [
        ".pdf",
        ".docx",
        ".docm",
        ".dotx",
        ".doc",
        ".xlsx",
        ".odt",
        ".rtf",
        ".txt",
        ".eml",
        ".msg",
        ".html",
        ".md",
        ".zip",
        ".jpg",
        ".png",
        ".tif",
        ".tiff",
    ]
)
_BINARY = {
    ".pdf": "PDF", ".docx": "Word-fil", ".doc": "Word-fil", ".xlsx": "Excel-fil", ".odt": "ODT-fil", ".rtf": "RTF-fil",
    ".msg": "Outlook-fil", ".zip": "zip-fil", ".png": "bild", ".jpg": "bild", ".jpeg": "bild", ".tif": "bild",
    ".tiff": "bild",
}  # fmt: skip


def kind_of(data: bytes, name: str) -> Kind:
    """Raises `UnreadableFile` for what the tool does not read, with what to do instead."""
    suffix = PurePath(name).suffix.lower()
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    if data.startswith(b"PK"):
        return _in_zip(data, name, suffix)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _in_ole(data, name, suffix)
    for signature, kind in _READ:
        if data.startswith(signature) and (len(signature) > 2 or b"\x00" in data[:_CHECKED_ZEROS]):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Kind.PICTURE
    for signature, what, remedy in _REFUSED:
        if data.startswith(signature) and (len(signature) > 2 or b"\x00" in data[:_CHECKED_ZEROS]):
            raise _other(name, suffix, what, remedy)
    if data[4:8] == b"ftyp":
        picture = data[8:12] in (b"heic", b"heix", b"mif1", b"avif")
        what = "en bild (HEIC)" if picture else "en film eller ljudfil"
        raise _other(
            name,
            suffix,
            what,
            "Spara bilden som JPEG eller PDF." if picture else "Be avsändaren om svaret i text.",
        )
    if is_mailbox(data):
        return Kind.MAILBOX
    if suffix == ".eml" or looks_like_mail(data):
        return Kind.MAIL
    return _text(data, name, suffix)


def _text(data: bytes, name: str, suffix: str) -> Kind:
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")) or suffix in (".html", ".htm", ".xhtml"):
        return Kind.HTML
    if start.startswith(b"<?xml"):
        if b"<html" in start:
            return Kind.HTML
        raise _other(name, suffix, "en XML-fil", _SAVE)
    if suffix in (".md", ".markdown"):
        return Kind.MARKDOWN
    if suffix == ".p7m":
        raise UnreadableFile(
            f"{name} är ett krypterat e-brev, eller ett signerat som är skadat, och kan inte öppnas här.",
            "Öppna brevet i e-postprogrammet och spara text och bilagor var för sig.",
        )
    if suffix in _BINARY and b"\x00" in data:
        raise UnreadableFile(
            f"{name} är skadad eller är ingen {_BINARY[suffix]}: början på filen känns inte igen.", _AGAIN
        )
    return Kind.TEXT


def _other(name: str, suffix: str, what: str, remedy: str) -> UnreadableFile:
    renamed = f", fast namnet slutar på {suffix}" if suffix in _ENDINGS else ""
    return UnreadableFile(f"{name} är {what}{renamed} och kan inte läsas.", remedy)


def _in_zip(data: bytes, name: str, suffix: str) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = frozenset(entry.replace("\\", "/").lower() for entry in archive.namelist())
            type_of = _beginning(archive, "mimetype", 200)
            locked = "encryption-data" in _beginning(archive, "META-INF/manifest.xml", 2**20)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
        what = {".docx": "Word-fil", ".xlsx": "Excel-fil", ".odt": "ODT-fil", ".zip": "zip-fil"}.get(
            suffix, "fil"
        )
        raise UnreadableFile(
            f"{name} är en skadad eller ofullständig {what} och kan inte öppnas.", _AGAIN
        ) from error
    if any(re.fullmatch(r"word/document\d*\.xml", entry) for entry in names):
        return Kind.WORD
    if "xl/workbook.xml" in names:
        return Kind.EXCEL
    if type_of.startswith("application/vnd.oasis.opendocument."):
        if locked:
            raise UnreadableFile(f"{name} är skyddad med lösenord och kan inte öppnas.", _OPEN)
        part = type_of.removeprefix("application/vnd.oasis.opendocument.")
        what = next((what for kind, what in _ODF.items() if part.startswith(kind)), "en OpenDocument-fil")
        if what:
            raise _other(name, suffix, what, _SAVE)
        return Kind.ODT
    refused = _of_other_program(names, type_of)
    if refused:
        raise _other(name, suffix, *refused)
    if suffix in _ENDINGS and suffix != ".zip":
        raise _other(name, suffix, "ett zip-arkiv", _UNPACK)
    return Kind.ARCHIVE


def _of_other_program(names: Collection[str], type_of: str) -> tuple[str, str] | None:
    """Files that are archives inside: what it is, and what to do."""
    for begins, what in (
        ("xl/workbook", "en binär Excel-fil (.xlsb)"),
        ("ppt/presentation", "en PowerPoint-fil"),
        ("visio/document", "en Visio-fil"),
    ):
        if any(entry.startswith(begins) for entry in names):
            return what, "Spara den som PDF om den hör till ett svar."
    if "index/document.iwa" in names or "index.zip" in names:
        return (
            "en fil från Apples program (Pages, Numbers eller Keynote)",
            "Exportera den som PDF eller Word och lägg till den.",
        )
    if type_of.startswith("application/epub"):
        return "en e-bok (EPUB)", _SAVE
    return None


def _beginning(archive: zipfile.ZipFile, name: str, length: int) -> str:
    """Never the whole of an entry: it may unpack to anything."""
    if name not in archive.namelist():
        return ""
    with archive.open(name) as file:
        return file.read(length).decode("latin-1")


def _in_ole(data: bytes, name: str, suffix: str) -> Kind:
    entries = _ole_entries(data)
    if "EncryptedPackage" in entries:
        raise UnreadableFile(f"{name} är skyddad med lösenord och kan inte öppnas.", _OPEN)
    if _MAIL in entries:
        return Kind.OUTLOOK
    if "WordDocument" in entries:
        return Kind.OLD_WORD
    raise _other(
        name,
        suffix,
        next((what for mark, what in _OLE.items() if mark in entries), "en äldre Office-fil"),
        _SAVE,
    )


def _ole_entries(data: bytes) -> Collection[str]:
    """The names at the top of the file; where its table of contents is damaged, those that are anywhere in it."""
    import olefile

    try:
        with olefile.OleFileIO(data) as ole:
            return {path[0] for path in ole.listdir(streams=True, storages=True)}
    except Exception:  # noqa: BLE001  a damaged file may raise anything in it; the reader of its kind says what is wrong
        return {mark for mark in (*_OLE, _MAIL, "EncryptedPackage") if mark.encode("utf-16-le") in data}
