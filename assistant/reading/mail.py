"""E-mail (EML): the letter's own words; every attachment becomes a document of its own."""

from __future__ import annotations

import base64
import io
import re
import warnings
from contextlib import suppress
from dataclasses import replace
from email import policy
from email.errors import MessageError
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from typing import cast

from assistant.domain import Attachment, Document, ReviewItem
from assistant.reading import charsets, told, webpage
from assistant.reading.result import Draft, Mark, RawPage, UnreadableFile
from assistant.settings import Settings
from assistant.swedish import counted

_HEADERS = {"from": "From", "to": "To", "cc": "Cc", "subject": "Subject", "reply-to": "Reply-To"}
_KNOWN = re.compile(
    rb"(?im)^(?:from|to|subject|date|received|return-path|mime-version|message-id|content-type|delivered-to|x-[\w-]+):"
)
_DEEPEST = 12
"""Parts within parts; real mail stays below half of this."""
_MOST = 500


_LONGEST_HEADER = 4000
_MALFORMED = (
    MessageError,
    ValueError,
    IndexError,
    AttributeError,
    RecursionError,
    KeyError,
    TypeError,
    LookupError,
)
"""What the standard library raises on headers that nobody should write."""
_STUB = 3
"""A plain text with less than a third of the words of the HTML only says that there is one."""
_PAGE = 700
"""Pixels of the shorter side of a picture that may be a page: A4 at 85 dpi."""
_CHARSET = re.compile(rb"(?i)<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]+)")
EARLIER = re.compile(
    r"(?im)^-{2,}\s*(?:ursprungligt meddelande|original message|vidarebefordrat)|^(?:från|from): .*\n\s*(?:skickat|sent|datum|date): "
)
"""Where an earlier letter begins, as Outlook has it."""
_SEALED = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_SIGNATURES = ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature")


class _Bounded(policy.EmailPolicy):
    """The standard library goes over a long header again and again: what is beyond reason in one is left out.

    Headers say who wrote; they are no part of the text.
    """

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


def looks_like_mail(data: bytes) -> bool:
    """At least three header lines before the first blank line, a sender among them."""
    head = re.split(rb"\r?\n\r?\n", data[:16384].lstrip(), maxsplit=1)[0]
    found = {line.lower().rstrip(b":") for line in _KNOWN.findall(head)}
    return (
        len(found) >= 3
        and b"from" in found
        and bool(found & {b"mime-version", b"message-id", b"received", b"date"})
    )


def read(data: bytes, document: Document, _: Settings) -> Draft:
    """Raises `UnreadableFile` for mail that is nested beyond reason or has nothing in it."""
    message = cast("EmailMessage", BytesParser(policy=_Bounded()).parsebytes(data.lstrip()))
    texts: list[str] = []
    pages: list[RawPage] = []
    attachments: list[Attachment] = []
    items: list[ReviewItem] = []
    inline = 0
    shown = _shown(message)

    def visit(part: Message, depth: int, chosen: bool) -> None:
        nonlocal inline
        if depth > _DEEPEST or len(attachments) > _MOST:
            raise UnreadableFile(
                f"{document.name} har delar i delar i fler nivåer än ett vanligt e-brev.",
                "Öppna brevet i e-postprogrammet och spara bilagorna var för sig.",
                tuple(attachments),
            )
        kind = part.get_content_type()
        name = _name(part)
        if kind in _SEALED and (sealed := _unsealed(part)) is not None:
            visit(sealed, depth + 1, chosen)
        elif kind in _SIGNATURES:
            pass  # it proves who sent the letter; nobody wrote it
        elif kind == "message/rfc822":
            attachments.extend(_nested(part, name))
        elif part.is_multipart():
            children = cast("list[Message]", part.get_payload())
            if kind == "multipart/alternative":
                best = _best(children)
                for child in children:
                    # A calendar or a PDF among the alternatives is a file, not another wording.
                    if child is best or child.get_content_maintype() != "text":
                        visit(child, depth + 1, child is best)
            else:
                for child in children:
                    visit(child, depth + 1, chosen)
        elif (
            kind in ("text/plain", "text/html")
            and name is None
            and part.get_content_disposition() != "attachment"
            and not _is_noise(part)
        ):
            text = _text(part)
            items.extend(told.lost_letters(document, text))
            if kind == "text/html":
                seen = webpage.parse(text, document.name)
                items.extend(seen.items(document))
                page = seen.page
            else:
                page = RawPage(text)
            if page.text.strip():
                texts.append(page.text)
                pages.append(page)
        elif (
            part.get_content_maintype() == "image"
            and _header(part, "Content-ID").strip("<> ") in shown
            and not _is_page(part)
        ):
            inline += 1  # a logotype or such in the letter's own layout
        else:
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes) and payload:
                attachments.append(Attachment(name or _made_up(kind, len(attachments)), payload))

    visit(message, 0, True)
    if not texts and not attachments:
        raise UnreadableFile(
            f"{document.name} är ett e-brev utan text och utan bilagor.",
            "Kontrollera i e-postprogrammet om brevet har innehåll, och spara det igen.",
        )
    metadata = _metadata(message)
    if inline:
        metadata["inline_images"] = str(inline)
    page = _joined(pages)
    items.extend(_quoted(page.text, document))
    return Draft("mail", (page,), False, metadata, tuple(attachments), tuple(items), may_be_empty=True)


def _joined(pages: list[RawPage]) -> RawPage:
    text = ""
    headings: list[Mark] = []
    for page in pages:
        text += "\n\n" if text else ""
        headings.extend(
            replace(mark, start=mark.start + len(text), end=mark.end + len(text)) for mark in page.headings
        )
        text += page.text
    return RawPage(text, tuple(headings))


def _best(children: list[Message]) -> Message | None:
    """The wording to read: plain text before HTML, unless it only says that there is another."""

    def first(kind: str) -> tuple[Message | None, int]:
        """The last of a kind, which is the richest, and how many words it has."""
        for child in reversed(children):
            texts = [_text(part) for part in child.walk() if part.get_content_type() == kind]
            if texts:
                bare = re.sub(r"(?s)<(style|script|head)\b.*?</\1>|<[^>]*>", " ", " ".join(texts))
                return child, len((bare if kind == "text/html" else " ".join(texts)).split())
        return None, 0

    (plain, words), (rich, shown) = first("text/plain"), first("text/html")
    if plain is not None and words and (rich is None or words * _STUB >= shown):
        return plain
    return rich


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    said = part.get_content_charset() or ""
    if not said and part.get_content_type() == "text/html":
        found = _CHARSET.search(payload[:4096])
        said = found[1].decode("ascii") if found else ""
    with suppress(ValueError):
        return charsets.decode(payload, said)[0]
    return ""


def _header(part: Message, name: str) -> str:
    """Its value; "" also where the standard library gives up on it."""
    try:
        return str(part.get(name, "") or "")
    except _MALFORMED:
        return ""


def _name(part: Message) -> str | None:
    try:
        return part.get_filename()
    except _MALFORMED:
        return None


def _is_page(part: Message) -> bool:
    """Whether a picture in the letter is as large as a scanned page or a photograph of one, and no logotype."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return False
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(payload)) as picture:
                return min(picture.size) >= _PAGE
    except Exception:  # noqa: BLE001  a damaged picture raises anything; it becomes a file, and its problem is told there
        return True


def _quoted(text: str, document: Document) -> list[ReviewItem]:
    """An item where the letter holds earlier ones."""
    lines = sum(line.startswith(">") and len(line) > 2 for line in text.split("\n"))
    earlier = EARLIER.search(text)
    if not lines and not earlier:
        return []
    what = f"{counted(lines, 'rad', 'rader')} ur ett tidigare brev" if lines else "ett tidigare brev"
    return [
        told.item(
            document,
            f"{document.name} citerar {what}. Det räknas inte som avsändarens egna ord.",
            "Kontrollera i brevet att avsändarens svar inte står inne i det citerade.",
        )
    ]


def _unsealed(part: Message) -> Message | None:
    """The letter inside a signed one (S/MIME); None where it is encrypted or damaged. The signature is not checked."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return None
    from asn1crypto import cms

    try:
        sealed = cms.ContentInfo.load(payload)
        if sealed["content_type"].native != "signed_data":
            return None
        inner = sealed["content"]["encap_content_info"]["content"].native
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return None
    return BytesParser(policy=_Bounded()).parsebytes(inner) if isinstance(inner, bytes) else None


def _is_noise(part: Message) -> bool:
    """Bytes that are said to be text and are none: they become a file of their own, which is then reported."""
    payload = part.get_payload(decode=True)
    return isinstance(payload, bytes) and bool(payload.strip()) and not _text(part)


def _nested(part: Message, name: str | None) -> list[Attachment]:
    found = []
    for inner in cast("list[Message]", part.get_payload()) if part.is_multipart() else ():
        subject = re.sub(r"[^\w .()-]+", " ", _header(inner, "Subject")).strip()[:80]
        given = name or f"{subject or 'Vidarebefordrat brev'}.eml"
        found.append(Attachment(given if given.lower().endswith(".eml") else f"{given}.eml", _bytes(inner)))
    return found


def _bytes(letter: Message) -> bytes:
    """As it came: its headers are not folded anew, which fails on malformed ones."""
    if not letter.keys():
        body = letter.get_payload()
        if isinstance(body, str):  # some programs encode the forwarded letter, which they must not
            with suppress(ValueError):
                return base64.b64decode("".join(body.split()), validate=True)
    try:
        return letter.as_bytes(policy=policy.compat32)
    except _MALFORMED:
        return letter.as_string(policy=policy.compat32).encode("utf-8", "replace")


def _shown(message: Message) -> frozenset[str]:
    """The ids of the files that the letter shows within its text."""
    pages = (_text(part) for part in message.walk() if part.get_content_type() == "text/html")
    return frozenset(one for page in pages for one in re.findall(r"(?i)\bcid:([^\"'\s>)]{1,300})", page))


def _made_up(kind: str, number: int) -> str:
    endings = {"application/pdf": "pdf", "text/html": "html", "text/plain": "txt", "text/calendar": "ics"}
    ending = endings.get(kind) or re.sub(r"[^a-z0-9]", "", kind.rpartition("/")[2])[:8]
    return f"Bilaga {number + 1}.{ending}"


def _metadata(message: EmailMessage) -> dict[str, str]:
    found = {}
    for key, header in _HEADERS.items():
        if value := " ".join(_header(message, header).split()):
            found[key] = value
    with suppress(ValueError, TypeError, IndexError, OverflowError):
        found["date"] = parsedate_to_datetime(_header(message, "Date")).date().isoformat()
    return found
