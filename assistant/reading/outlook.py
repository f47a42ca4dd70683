"""Outlook's files (.msg): put as an ordinary e-mail, and read as one.

A .msg is a file system in a file; each property of the letter is a stream whose name says which
([MS-OXMSG], [MS-OXPROPS]).
"""

from __future__ import annotations

import re
import struct
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_string, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from typing import Any

from assistant.domain import Document, ReviewItem
from assistant.reading import mail, told
from assistant.reading.charsets import decode
from assistant.reading.result import Draft, UnreadableFile
from assistant.settings import Settings

_SUBJECT, _BODY, _HTML, _RTF = 0x0037, 0x1000, 0x1013, 0x1009
_SENDER_NAME, _SENDER_ADDRESS, _SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
_TO, _CC, _HEADERS = 0x0E04, 0x0E03, 0x007D
_SUBMITTED, _DELIVERED = 0x0039, 0x0E06
_DATA, _LONG_NAME, _SHORT_NAME, _CONTENT_ID, _MIME, _SHOWN_AS = 0x3701, 0x3707, 0x3704, 0x3712, 0x370E, 0x3001
_DEEPEST = 8
_MOST = 500
_PROPERTIES = "__properties_version1.0"
_EMPTY_HEADER = {"top": 32, "nested": 24, "attachment": 8}
"""Bytes before the first property, by what the properties are of."""
_TIME = 0x0040


def read(data: bytes, document: Document, settings: Settings) -> Draft:
    """Raises `UnreadableFile` for files that are damaged or hold no letter."""
    import olefile

    items: list[ReviewItem] = []
    try:
        with olefile.OleFileIO(data) as ole:
            message = _message(ole, [], document, items)
    except UnreadableFile:
        raise
    except Exception as error:  # the library raises anything for a damaged file system within the file
        raise UnreadableFile(
            f"{document.name} är ett skadat e-brev från Outlook och kan inte öppnas.",
            "Öppna brevet i Outlook och spara det på nytt, eller spara texten och bilagorna var för sig.",
        ) from error
    draft = mail.read(message.as_bytes(), document, settings)
    return replace(draft, reader="mail outlook", items=(*items, *draft.items))


def _message(ole: Any, folder: list[str], document: Document, items: list[ReviewItem]) -> EmailMessage:
    """The letter in a folder of the file, with everything in it. What is not in it is added to `items`."""
    places = _attachments(ole, folder)
    if len(folder) > 2 * _DEEPEST or len(places) > _MOST:
        raise UnreadableFile(
            f"{document.name} har brev i brev i fler nivåer, eller fler bilagor, än ett vanligt e-brev.",
            "Öppna det i Outlook och spara bilagorna var för sig.",
        )
    message = EmailMessage(policy=policy.default.clone(max_line_length=998))
    for name, value in _headers(ole, folder).items():
        with suppress(ValueError, MessageError, IndexError, AttributeError):
            message[name] = value
    plain, html = _text(ole, folder, _BODY), _html(ole, folder)
    if not plain.strip() and not html.strip():
        plain = _from_rtf(ole, folder, document, items)
    message.set_content(plain or "\n", cte="base64")
    if html.strip():
        message.add_alternative(html, subtype="html", cte="base64")
    for place in places:
        _attach(message, ole, [*folder, place], document, items)
    return message


def _headers(ole: Any, folder: list[str]) -> dict[str, str]:
    """What the letter travelled with, if it is kept; else what Outlook shows."""
    found: dict[str, str] = {}
    travelled = message_from_string(_text(ole, folder, _HEADERS), policy=policy.compat32)
    for name in ("From", "To", "Cc", "Subject", "Date", "Reply-To"):
        if value := str(travelled.get(name) or ""):
            found[name] = " ".join(value.split())
    name, address = _text(ole, folder, _SENDER_NAME), _text(ole, folder, _SENDER_SMTP)
    if not address:
        address = _text(ole, folder, _SENDER_ADDRESS)
        address = "" if address.upper().startswith("/O=") else address  # an address within one's own Exchange
    shown = {
        "From": formataddr((name, address)) if address.isascii() and "@" in address else name,
        "To": _text(ole, folder, _TO),
        "Cc": _text(ole, folder, _CC),
        "Subject": _text(ole, folder, _SUBJECT),
    }
    for key, value in shown.items():
        if value.strip():
            found.setdefault(key, " ".join(value.replace("\x00", "").split()))
    if "Date" not in found and (sent := _date(ole, folder)):
        found["Date"] = format_datetime(sent)
    if "subject" in found.get("Subject", "").lower() and shown["Subject"]:
        found["Subject"] = shown["Subject"]
    return found


def _stream(ole: Any, folder: list[str], prop: int, kind: int) -> bytes | None:
    path = [*folder, f"__substg1.0_{prop:04X}{kind:04X}"]
    if not ole.exists(path) or ole.get_type(path) != 2:
        return None
    with ole.openstream(path) as stream:
        data: bytes = stream.read()
    return data


def _text(ole: Any, folder: list[str], prop: int) -> str:
    if (data := _stream(ole, folder, prop, 0x001F)) is not None:
        return data.decode("utf-16-le", "replace").rstrip("\x00")
    if (data := _stream(ole, folder, prop, 0x001E)) is not None:
        try:
            return decode(data.rstrip(b"\x00"))[0]
        except ValueError:
            return ""
    return ""


def _html(ole: Any, folder: list[str]) -> str:
    data = _stream(ole, folder, _HTML, 0x0102)
    if data is None:
        return _text(ole, folder, _HTML)
    said = re.search(rb"(?i)charset\s*=\s*[\"']?\s*([\w-]+)", data[:4096])
    try:
        return decode(data, said[1].decode("ascii") if said else "")[0]
    except ValueError:
        return ""


def _from_rtf(ole: Any, folder: list[str], document: Document, items: list[ReviewItem]) -> str:
    """The body as Outlook keeps it when it keeps no other."""
    data = _stream(ole, folder, _RTF, 0x0102)
    if not data:
        return ""
    import compressed_rtf

    from assistant.reading import rtf

    unpacked: bytes = compressed_rtf.decompress(data)
    draft = rtf.read(unpacked, document, Settings())
    items.extend(draft.items)
    return "\n\n".join(page.text for page in draft.pages)


def _date(ole: Any, folder: list[str]) -> datetime | None:
    values = _fixed(ole, folder, "nested" if folder else "top")
    for prop in (_SUBMITTED, _DELIVERED):
        if stamp := values.get((prop, _TIME)):
            with suppress(OverflowError, ValueError):
                return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=stamp // 10)
    return None


def _fixed(ole: Any, folder: list[str], what: str) -> dict[tuple[int, int], int]:
    """Properties of fixed length: 16 bytes each, of which the last eight are the value."""
    path = [*folder, _PROPERTIES]
    if not ole.exists(path):
        return {}
    with ole.openstream(path) as stream:
        data = stream.read()[_EMPTY_HEADER[what] :]
    found = {}
    for at in range(0, len(data) - 15, 16):
        kind, prop, _, value = struct.unpack_from("<HHIQ", data, at)
        found[prop, kind] = value
    return found


def _attachments(ole: Any, folder: list[str]) -> list[str]:
    depth = len(folder)
    names = {
        path[depth]
        for path in ole.listdir(streams=True, storages=True)
        if len(path) > depth and path[:depth] == folder and path[depth].startswith("__attach_version1.0_#")
    }
    return sorted(names)


def _attach(
    message: EmailMessage, ole: Any, folder: list[str], document: Document, items: list[ReviewItem]
) -> None:
    name = (
        _text(ole, folder, _LONG_NAME) or _text(ole, folder, _SHORT_NAME) or _text(ole, folder, _SHOWN_AS)
    ).replace("\x00", "")
    inner = [*folder, f"__substg1.0_{_DATA:04X}000D"]
    if ole.exists(inner) and ole.exists([*inner, _PROPERTIES]):
        message.add_attachment(
            _message(ole, inner, document, items), filename=f"{name or 'Bifogat brev'}.eml"
        )
        return
    data = _stream(ole, folder, _DATA, 0x0102)
    if data is None:
        items.append(told.embedded(document, 1))
    if not data:
        return
    kind = _text(ole, folder, _MIME).lower()
    main, _, sub = kind.partition("/")
    if not re.fullmatch(r"[a-z]+/[\w.+-]+", kind) or main in ("multipart", "message"):
        main, sub = "application", "octet-stream"
    content_id = _text(ole, folder, _CONTENT_ID)
    message.add_attachment(
        data,
        maintype=main,
        subtype=sub,
        filename=name or None,
        disposition="inline" if content_id and main == "image" else "attachment",
        cid=f"<{content_id.strip('<>')}>" if content_id and content_id.isascii() else None,
    )
