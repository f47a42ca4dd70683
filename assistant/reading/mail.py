"""E-mail (EML): the letter's own words; every attachment becomes a document of its own."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from email import policy
from email.errors import MessageError
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from typing import cast

from assistant.domain import Attachment, Document
from assistant.reading import plain
from assistant.reading.result import Draft, Mark, RawPage, UnreadableFile
from assistant.settings import Settings

_HEADERS = {"from": "From", "to": "To", "cc": "Cc", "subject": "Subject", "reply-to": "Reply-To"}
_KNOWN = re.compile(
    rb"(?im)^(?:from|to|subject|date|received|return-path|mime-version|message-id|content-type|delivered-to|x-[\w-]+):"
)
_DEEPEST = 12
"""Parts within parts; real mail stays below half of this."""
_MOST = 500


_LONGEST_HEADER = 4000
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
    inline = 0
    referred = b"cid:" in data

    def visit(part: Message, depth: int, chosen: bool) -> None:
        nonlocal inline
        if depth > _DEEPEST or len(attachments) > _MOST:
            raise UnreadableFile(
                f"{document.name} har delar i delar i fler nivåer än ett vanligt e-brev.",
                "Öppna brevet i e-postprogrammet och spara bilagorna var för sig.",
                tuple(attachments),
            )
        kind = part.get_content_type()
        name = part.get_filename()
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
            page = (
                plain.html_page(_text(part), document.name) if kind == "text/html" else RawPage(_text(part))
            )
            if page.text.strip():
                texts.append(page.text)
                pages.append(page)
        elif part.get_content_maintype() == "image" and part["Content-ID"] and referred and _is_inline(part):
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
    return Draft("mail", (_joined(pages),), False, metadata, tuple(attachments), may_be_empty=True)


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
    """The wording to read: plain text before HTML, unless the plain text is empty."""

    def holds(child: Message, kind: str) -> bool:
        return any(part.get_content_type() == kind for part in child.walk())

    plain_text = next((c for c in children if holds(c, "text/plain") and _has_words(c)), None)
    return plain_text or next((c for c in reversed(children) if holds(c, "text/html")), None)


def _has_words(child: Message) -> bool:
    return any(_text(part).strip() for part in child.walk() if part.get_content_type() == "text/plain")


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    charset = part.get_content_charset()
    if charset:
        try:
            return plain.with_line_feeds(payload.decode(charset))
        except (LookupError, UnicodeDecodeError):
            pass  # said wrongly, as often: found out from the bytes instead
    with suppress(ValueError):
        return plain.decode(payload)[0]
    return ""


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
        subject = re.sub(r"[^\w .()-]+", " ", str(inner.get("Subject", "") or "")).strip()[:80]
        given = name or f"{subject or 'Vidarebefordrat brev'}.eml"
        found.append(
            Attachment(given if given.lower().endswith(".eml") else f"{given}.eml", inner.as_bytes())
        )
    return found


def _is_inline(part: Message) -> bool:
    return part.get_content_disposition() != "attachment"


def _made_up(kind: str, number: int) -> str:
    endings = {"application/pdf": "pdf", "text/html": "html", "text/plain": "txt", "text/calendar": "ics"}
    ending = endings.get(kind) or re.sub(r"[^a-z0-9]", "", kind.rpartition("/")[2])[:8]
    return f"Bilaga {number + 1}.{ending}"


def _metadata(message: EmailMessage) -> dict[str, str]:
    found = {}
    for key, header in _HEADERS.items():
        try:
            value = " ".join(str(message.get(header, "") or "").split())
        except (MessageError, ValueError, IndexError, AttributeError, RecursionError):
            continue  # the standard library gives up on some malformed headers
        if value:
            found[key] = value
    with suppress(ValueError, TypeError, IndexError, OverflowError):
        found["date"] = parsedate_to_datetime(str(message.get("Date", ""))).date().isoformat()
    return found
