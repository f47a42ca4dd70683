"""Letters beside the ordinary: signed ones, ones with impossible headers, ones that are noise."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

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
