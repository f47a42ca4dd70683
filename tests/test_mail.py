"""Letters beside the ordinary: signed ones, ones with impossible headers, ones that are noise."""

from __future__ import annotations

import io
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from assistant.domain import Document, SectionKind
from assistant.structure import analyse
from tests.test_formats import read_file, reading_of, write


def letter(text: str = "Vi tillstyrker förslaget.") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Ekvalla kommun <registrator@ekvalla.example>"
    message["Subject"] = "Remissvar"
    message["Date"] = "Tue, 04 Mar 2025 10:30:00 +0100"
    message.set_content(text)
    return message


def signed(inner: bytes, kind: str = "signed_data") -> bytes:
    from asn1crypto import cms

    if kind == "signed_data":
        content = cms.SignedData(
            {
                "version": "v1",
                "digest_algorithms": [],
                "encap_content_info": {"content_type": "data", "content": inner},
                "signer_infos": [],
            }
        )
    else:
        content = cms.EncryptedData(
            {
                "version": "v0",
                "encrypted_content_info": {
                    "content_type": "data",
                    "content_encryption_algorithm": {"algorithm": "aes256_cbc", "parameters": b"0" * 16},
                    "encrypted_content": inner,
                },
            }
        )
    sealed = cms.ContentInfo({"content_type": kind, "content": content}).dump()
    message = letter()
    message.clear_content()
    message.set_content(sealed, "application", "pkcs7-mime", filename="smime.p7m")
    return message.as_bytes()


def test_the_letter_inside_a_signed_one_is_read(tmp_path: Path) -> None:
    inner = letter("Nämnden avstyrker.")
    inner.add_attachment(b"bilaga", maintype="application", subtype="pdf", filename="svar.pdf")
    result = read_file(write(tmp_path, "a.eml", signed(inner.as_bytes())))
    assert result.reading is not None, result.problem
    assert result.reading.text.strip() == "Nämnden avstyrker."
    assert [a.name for a in result.attachments] == ["svar.pdf"]


def test_an_encrypted_letter_is_kept_as_a_file_of_its_own(tmp_path: Path) -> None:
    result = read_file(write(tmp_path, "a.eml", signed(b"hemligt", "encrypted_data")))
    assert result.reading is not None
    assert result.reading.text.strip() == ""
    assert [a.name for a in result.attachments] == ["smime.p7m"]


def test_a_detached_signature_is_no_attachment(tmp_path: Path) -> None:
    message = letter()
    message.add_attachment(b"x", maintype="application", subtype="pkcs7-signature", filename="smime.p7s")
    result = read_file(write(tmp_path, "a.eml", message.as_bytes()))
    assert result.attachments == ()
    assert result.reading is not None


@pytest.mark.parametrize(
    "date", ["Tue, 04 Mar 99999 10:30:00 +0100", "i går", "", "Mon, 32 Foo 2025 99:99:99 +9999"]
)
def test_impossible_dates_are_left_out(tmp_path: Path, date: str) -> None:
    message = letter()
    data = message.as_bytes().replace(b"Tue, 04 Mar 2025 10:30:00 +0100", date.encode())
    reading = reading_of(write(tmp_path, "a.eml", data))
    assert "date" not in reading.metadata
    assert reading.text.strip() == "Vi tillstyrker förslaget."


def test_noise_that_is_said_to_be_text_is_a_file_of_its_own(tmp_path: Path) -> None:
    message = letter()
    message.add_attachment(bytes(range(1, 32)) * 20, maintype="application", subtype="octet-stream")
    data = message.as_bytes().replace(b"application/octet-stream", b"text/plain")
    data = data.replace(b"Content-Disposition: attachment\n", b"")
    result = read_file(write(tmp_path, "a.eml", data))
    assert result.reading is not None
    assert result.reading.text.strip() == "Vi tillstyrker förslaget."
    assert len(result.attachments) == 1


def sections_of(path: Path) -> list[tuple[SectionKind, str]]:
    document = Document("d1", path.name, "0" * 64, 1, datetime(2025, 1, 1), path.name, str(path))
    reading = reading_of(path)
    return [
        (one.kind, reading.text[one.span.start : one.span.end]) for one in analyse(document, reading).sections
    ]


def test_quoted_letters_are_told_and_are_other_voices(tmp_path: Path) -> None:
    text = (
        "Nämnden lämnar här sitt svar på båda frågorna i remissen.\n\nDen 3 mars 2025 kl. 10:12 skrev Registrator:\n"
        "> Fråga 1: Är det inte så att ni avstyrker avgiften?\nNej, nämnden tillstyrker avgiften.\n> Hälsningar\n"
    )
    path = write(tmp_path, "a.eml", letter(text).as_bytes())
    result = read_file(path)
    assert "2 rader ur ett tidigare brev" in result.items[0].reason
    found = sections_of(path)
    assert [kind for kind, words in found if "avstyrker" in words] == [SectionKind.OTHER_VOICES]
    assert [kind for kind, words in found if "Nej, nämnden tillstyrker" in words] == [SectionKind.BODY]


def test_letters_quoted_in_html_are_quoted_in_the_text(tmp_path: Path) -> None:
    message = letter()
    message.set_content(
        "<p>Nämnden tillstyrker förslaget.</p><blockquote type=cite><p>Vi avstyrker.<br>Helt.</p></blockquote>"
        "<blockquote>En utflyttad punkt.</blockquote>",
        subtype="html",
    )
    path = write(tmp_path, "a.eml", message.as_bytes())
    assert reading_of(path).text == (
        "Nämnden tillstyrker förslaget.\n\n> Vi avstyrker.\n> Helt.\n\nEn utflyttad punkt."
    )
    assert [kind for kind, words in sections_of(path) if "avstyrker" in words] == [SectionKind.OTHER_VOICES]


def test_the_html_is_read_where_the_plain_text_only_says_that_there_is_one(tmp_path: Path) -> None:
    message = letter("Det här brevet är i HTML.")
    message.add_alternative(f"<p>{'Nämnden tillstyrker förslaget i denna del. ' * 5}</p>", subtype="html")
    assert "tillstyrker" in reading_of(write(tmp_path, "a.eml", message.as_bytes())).text
    message = letter("Nämnden tillstyrker förslaget.")
    message.add_alternative("<style>p {color: red; margin: 0 0 0 0}</style><p>HTML</p>", subtype="html")
    assert reading_of(write(tmp_path, "b.eml", message.as_bytes())).text.strip() == (
        "Nämnden tillstyrker förslaget."
    )


def test_a_pasted_scan_is_a_file_and_a_logotype_is_not(tmp_path: Path) -> None:
    from PIL import Image

    def picture(width: int, height: int) -> bytes:
        made = io.BytesIO()
        Image.new("L", (width, height), 255).save(made, "PNG")
        return made.getvalue()

    message = letter()
    message.set_content("<p>Se nedan.</p><img src='cid:a'><img src='cid:b'>", subtype="html")
    message.add_related(picture(1240, 1754), "image", "png", cid="<a>", filename="sida.png")
    message.add_related(picture(300, 90), "image", "png", cid="<b>", filename="logga.png")
    result = read_file(write(tmp_path, "a.eml", message.as_bytes()))
    assert [a.name for a in result.attachments] == ["sida.png"]


def test_forwarded_letters_are_read_though_their_headers_are_noise(tmp_path: Path) -> None:
    import base64

    inner = b"From: =?utf-8?q?\xff\xfe?= <a@b\r\nSubject: \xe5\xe4 =?x?b?\r\nContent-Type: text/plain; charset=\xff\r\n\r\nInre texten."
    for body, how in ((inner, b""), (base64.b64encode(inner), b"Content-Transfer-Encoding: base64\n")):
        data = (
            b"From: a@b.se\nDate: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n"
            b"Content-Type: message/rfc822\n" + how + b"\n" + body + b"\n--B--\n"
        )
        result = read_file(write(tmp_path, "a.eml", data))
        assert len(result.attachments) == 1, how
        assert "Inre texten." in reading_of(write(tmp_path, "b.eml", result.attachments[0].data)).text


def test_winmail_dat_says_what_it_is(tmp_path: Path) -> None:
    result = read_file(write(tmp_path, "winmail.dat", b"\x78\x9f\x3e\x22\x01\x00" + bytes(100)))
    assert result.problem is not None
    assert "Outlook" in result.problem.what
    assert "HTML" in result.problem.remedy


@pytest.mark.parametrize(
    ("said", "true"), [("iso-8859-1", "cp1252"), ("us-ascii", "utf-8"), ("utf-8", "cp1252")]
)
def test_letters_in_another_encoding_than_they_say(tmp_path: Path, said: str, true: str) -> None:
    head = f"From: a@b.se\nDate: x\nSubject: y\nContent-Type: text/plain; charset={said}\n\n".encode()
    path = write(tmp_path, "a.eml", head + "Nämnden säger ”nej” på frågan.".encode(true))
    assert reading_of(path).text.strip() == "Nämnden säger ”nej” på frågan."


def test_each_letter_in_a_mailbox_is_a_document(tmp_path: Path) -> None:
    data = b"".join(
        b"From - Tue Mar  4 10:30:00 2025\n" + letter(words).as_bytes() + b"\n"
        for words in ("Vi tillstyrker.\n\nFrom here on 10:30 we agree", "Vi avstyrker.\n>From oss alla")
    )
    result = read_file(write(tmp_path, "inkorg.mbox", data))
    assert result.reading is not None
    assert result.reading.text == ""
    texts = [reading_of(write(tmp_path, a.name, a.data)).text for a in result.attachments]
    assert [text.split(".")[0] for text in texts] == ["Vi tillstyrker", "Vi avstyrker"]
    assert texts[1].strip().endswith("\nFrom oss alla")
    one = reading_of(write(tmp_path, "ett.eml", data[: data.index(b"From -", 5)]))
    assert one.metadata["from"] == "Ekvalla kommun <registrator@ekvalla.example>"
