"""Zip archives and mailboxes: every file or letter in one becomes a document of its own."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from pathlib import PurePosixPath

from assistant.domain import Attachment, Document, ReviewItem, ReviewKind, printable
from assistant.reading.result import Draft, RawPage, UnreadableFile
from assistant.settings import Settings

_MOST = 1000
"""Files in one archive. A consultation has a few hundred answers."""
_NOISE = ("__macosx/", ".ds_store", "thumbs.db", "desktop.ini")
"""What operating systems leave behind: nobody sent it."""
_LETTER = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]*\d\d:\d\d[^\r\n]*\r?\n(?=[!-9;-~]+:)")
"""What stands over each letter in a mailbox (mbox)."""
_UTF8 = 0x800
_LOCKED = 0x1
_REMEDY = "Packa upp arkivet och lägg till filerna i det var för sig."


def read(data: bytes, document: Document, settings: Settings) -> Draft:
    """Raises `UnreadableFile` for archives that are empty, damaged, locked or beyond the limits."""
    attachments: list[Attachment] = []
    items: list[ReviewItem] = []
    left = (
        2 * settings.max_file_mb * 2**20
    )  # unpacked, all together: text packs to a tenth, a bomb to a thousandth
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = [
            e for e in archive.infolist() if not e.filename.endswith("/") and not _is_noise(e.filename)
        ]
        if not entries:
            raise UnreadableFile(
                f"{document.name} är ett zip-arkiv utan filer.", "Be avsändaren skicka filerna igen."
            )
        if len(entries) > _MOST:
            raise UnreadableFile(
                f"{document.name} är ett zip-arkiv med {len(entries)} filer, fler än gränsen på {_MOST}.",
                _REMEDY,
            )
        taken: set[str] = set()
        for entry in entries:
            name = _unused(_name(entry), taken)
            try:
                content = _unpacked(archive, entry, min(left, settings.max_file_mb * 2**20))
            except _TooLargeError:
                items.append(_left_out(document, name, "är större uppackad än gränsen"))
                continue
            except NotImplementedError:
                items.append(_left_out(document, name, "är packad på ett sätt som inte går att läsa här"))
                continue
            except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError):
                items.append(_left_out(document, name, "är skadad och går inte att packa upp"))
                continue
            except RuntimeError:
                items.append(_left_out(document, name, "är skyddad med lösenord"))
                continue
            left -= len(content)
            if content:
                attachments.append(Attachment(name, content))
            else:
                items.append(
                    _left_out(document, name, "är tom", "Be den som skickade filen att skicka den igen.")
                )
    if not attachments:
        locked = all(entry.flag_bits & _LOCKED for entry in entries)
        raise UnreadableFile(
            f"{document.name} är ett zip-arkiv "
            + ("som är skyddat med lösenord." if locked else "där ingen fil går att packa upp."),
            "Be avsändaren om filerna utan lösenord." if locked else _REMEDY,
        )
    return Draft("zip", (RawPage(""),), False, {}, tuple(attachments), tuple(items), may_be_empty=True)


def is_mailbox(data: bytes) -> bool:
    """Whether there is more than one letter: read as one, the first would be the sender of all."""
    return data.startswith(b"From ") and next(_LETTER.finditer(data, 5), None) is not None


def read_mailbox(data: bytes, document: Document, _: Settings) -> Draft:
    """Raises `UnreadableFile` for more letters than a consultation has."""
    starts = list(_LETTER.finditer(data))
    if len(starts) > _MOST:
        raise UnreadableFile(
            f"{document.name} har {len(starts)} brev, fler än gränsen på {_MOST}.",
            "Spara breven som hör till remissen för sig och lägg till dem.",
        )
    ends = [*(match.start() for match in starts[1:]), len(data)]
    letters = (data[match.end() : end] for match, end in zip(starts, ends, strict=True))
    attachments = tuple(
        Attachment(f"Brev {number}.eml", re.sub(rb"(?m)^>(>*From )", rb"\1", letter))
        for number, letter in enumerate(letters, start=1)
    )
    return Draft("mbox", (RawPage(""),), False, {}, attachments, may_be_empty=True)


class _TooLargeError(Exception):
    pass


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, limit: int) -> bytes:
    """Never more than the limit is unpacked, whatever the entry says of its size."""
    with archive.open(entry) as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise _TooLargeError
    return content


def _is_noise(name: str) -> bool:
    lower = name.lower()
    return lower.startswith(_NOISE[0]) or PurePosixPath(lower).name in _NOISE


def _name(entry: zipfile.ZipInfo) -> str:
    """The file's own name. Windows writes å ä ö without saying in which code: UTF-8, or that of DOS."""
    name = entry.filename
    if not entry.flag_bits & _UTF8 and not name.isascii():
        raw = name.encode("cp437", "replace")
        try:
            name = raw.decode("utf-8")
        except UnicodeDecodeError:
            name = raw.decode("cp850")
    return PurePosixPath(name.replace("\\", "/")).name or "fil"


def _unused(name: str, taken: set[str]) -> str:
    """Files of the same name in two folders are two files."""
    path, number, found = PurePosixPath(name), 2, name
    while found.casefold() in taken:
        found = f"{path.stem} ({number}){path.suffix}"
        number += 1
    taken.add(found.casefold())
    return found


def _left_out(
    document: Document,
    name: str,
    why: str,
    todo: str = "Packa upp arkivet, öppna filen och lägg till den i ärendet för sig.",
) -> ReviewItem:
    return ReviewItem(
        ReviewKind.UNREADABLE,
        f"Filen {printable(name)}, som ligger i {document.name}, {why}.",
        todo,
        document_id=document.id,
    )
