"""Files that were made to fill the memory or to keep a reader busy: each ends soon, with a Swedish reason."""

from __future__ import annotations

import datetime as dt
import io
import time
import zipfile
import zlib

import pytest

from assistant import reading
from assistant.domain import Document
from assistant.reading import forms
from assistant.settings import Settings
from tests.pace import slowness

SECONDS = 10.0
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


@pytest.fixture
def read(tmp_path):
    def made(name: str, data: bytes):
        path = tmp_path / name
        path.write_bytes(data)
        document = Document("d1", name, "", 0, dt.datetime(2026, 1, 1, tzinfo=dt.UTC), str(path), str(path))
        started = time.process_time()
        found = reading.read(path, document, Settings(workspace=tmp_path, ocr=False))
        assert time.process_time() - started < SECONDS * slowness()
        return found

    return made


def _zip(**parts: str | bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def _word(body: str, before: str = "", **more: str) -> bytes:
    document = f"{before}<w:document {W} {R}><w:body>{body}</w:body></w:document>"
    return _zip(**{"word/document.xml": document, **more})


def _paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_more_text_than_anybody_writes_is_refused(read):
    for data in (b"Namnden tillstyrker. " * 500_000, b"a\n" * 400_000):
        problem = read("svar.txt", data).problem
        assert "mer än något remissvar" in problem.what
        assert "Dela filen" in problem.remedy


def test_a_footnote_that_is_repeated_for_ever_is_refused(read):
    note = f'<w:footnotes {W}><w:footnote w:id="1">{_paragraph("n" * 10_000)}</w:footnote></w:footnotes>'
    body = '<w:p><w:r><w:footnoteReference w:id="1"/></w:r>' * 1 + "</w:p>"
    many = f"<w:p>{'<w:r><w:footnoteReference w:id=' + chr(34) + '1' + chr(34) + '/></w:r>'}</w:p>" * 1500
    assert read("svar.docx", _word(body, **{"word/footnotes.xml": note})).reading is not None
    assert (
        "mer än något remissvar"
        in read("svar.docx", _word(many, **{"word/footnotes.xml": note})).problem.what
    )


def test_word_with_entities_is_refused_and_fetches_nothing(read):
    before = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    problem = read("svar.docx", _word(_paragraph("Vi svarar &f; nej"), before)).problem
    assert "dokumenttypsdeklaration" in problem.what


def test_a_mark_of_the_kind_of_zip_is_never_unpacked_whole(read, monkeypatch):
    monkeypatch.setattr(zipfile.ZipFile, "read", lambda *_: pytest.fail("the whole part was read"))
    data = _zip(mimetype="application/vnd.oasis.opendocument.text" + "a" * 50_000_000)
    assert "ODT" in read("svar.docx", data).problem.what


def test_sections_that_share_a_long_header_read_it_once(read):
    section = '<w:p><w:pPr><w:sectPr><w:headerReference r:id="r1"/></w:sectPr></w:pPr><w:r><w:t>ord</w:t></w:r></w:p>'
    relations = '<Relationships><Relationship Id="r1" Target="header1.xml"/></Relationships>'
    header = f"<w:hdr {W}>{''.join(_paragraph(f'Huvud {n} här') for n in range(2000))}</w:hdr>"
    more = {"word/_rels/document.xml.rels": relations, "word/header1.xml": header}
    text = read("svar.docx", _word(section * 2000, **more)).reading.text
    assert text.count("Huvud 7 här") == 1


def test_list_numbers_without_bounds_are_no_reason_to_lose_the_answer(read):
    item = (
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{"9" * 5000}"/></w:numPr></w:pPr><w:r><w:t>Ja</w:t></w:r></w:p>'
    )
    assert read("svar.docx", _word(item)).reading.text == "Ja"
    html = f'<html><p>Vi svarar.</p><ol start="{"9" * 5000}"><li>Ja</li></ol>'
    assert read("svar.html", html.encode()).reading.text == "Vi svarar.\n\n1. Ja"


def test_a_long_list_is_numbered_in_time(read):
    text = read("svar.html", ("<html><ol start=3>" + "<li>Ja" * 20_000).encode()).reading.text
    assert text.startswith("3. Ja\n\n4. Ja")


def test_what_is_too_deep_to_be_read_is_not_left_out_in_silence(read):
    deep = "<html><p>Vi tillstyrker.</p>" + "<div>" * 5000 + "Inte."
    assert "fler nivåer" in read("svar.html", deep.encode()).problem.what


@pytest.mark.parametrize(
    "header", ["From: " + "a@b.se, " * 50_000, 'From: "' + '"' * 50_000, "From: " + "(" * 50_000]
)
def test_headers_of_mail_are_read_in_time(read, header):
    mail = f"{header}\nSubject: {'=?utf-8?q?a?= ' * 20_000}\nDate: {'1 ' * 20_000}\n\nVi tillstyrker.\n"
    assert read("svar.eml", mail.encode()).reading.text.strip() == "Vi tillstyrker."


def _pdf(objects: dict[int, bytes]) -> bytes:
    out = b"%PDF-1.7\n"
    places = {}
    for number, content in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % places[number] for number in sorted(objects))
    size = len(objects) + 1
    start = len(out)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        size, table, size, start,
    )  # fmt: skip


def _stream(head: bytes, content: bytes) -> bytes:
    packed = zlib.compress(content)
    return b"<<%s/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (head, len(packed), packed)


def _with_forms(drawn: list[bytes], then: list[int], kind: bytes = b"Form") -> bytes:
    """A page that draws form 5; form 5 + n draws what `drawn[n]` says, calling form `then[n]` X."""
    head = b"/Type/XObject/Subtype/%s/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>"
    objects = {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Count 1/Kids[3 0 R]>>", 3: page}
    objects[4] = _stream(b"", b"/X Do")
    for number, (content, to) in enumerate(zip(drawn, then, strict=True)):
        objects[5 + number] = _stream(head % (kind, to), content)
    return _pdf(objects)


def test_forms_in_forms_without_end_are_refused_before_pdfium_sees_them(read):
    itself = _with_forms([b"/X Do /X Do"], [5])
    tenfold = _with_forms([b"/X Do " * 10] * 7 + [b"0 0 m"], [6, 7, 8, 9, 10, 11, 12, 12])
    for data in (itself, tenfold, _with_forms([b"/X Do /X Do"], [5], b"F#6frm")):
        assert "bilder inuti bilder" in read("svar.pdf", data).problem.what


def test_forms_as_they_are_used_are_let_through():
    assert not forms.too_many(_with_forms([b"/X Do /X Do", b"0 0 m"], [6, 6]))
    assert not forms.too_many(b"%PDF-1.4 /Form and nothing else")


def test_the_quick_test_for_forms_sees_through_compression():
    import zlib

    from assistant.reading.forms import _may_draw

    def form(content: bytes, more: bytes = b"", packed: bool = True) -> bytes:
        data = zlib.compress(content) if packed else content
        name = b"/Filter /FlateDecode " if packed else b""
        return (
            b"1 0 obj << /Type /XObject /Subtype /Form "
            + name
            + more
            + b">> stream\n"
            + data
            + b"\nendstream"
        )

    def drawn(data: bytes) -> bool:
        return _may_draw(data, data.index(b"/Form") + 5)

    assert not drawn(form(b"0 0 m 10 10 l S"))
    assert not drawn(form(b"0 0 m 10 10 l S", packed=False))
    assert drawn(form(b"/Fm0 Do"))
    assert drawn(form(b"/Fm0 Do", packed=False))
    assert drawn(form(b"x", b"/DecodeParms << /Predictor 12 >> "))
    assert drawn(form(zlib.compress(b"/Fm0 Do")).replace(b"/FlateDecode", b"[/FlateDecode /FlateDecode]"))
    assert drawn(form(b"/Fm0 Do").replace(b"/FlateDecode", b"/#46lateDecode"))
