"""Every other format than PDF, Word and mail: RTF, OpenDocument, LibreOffice, pictures, archives, text and HTML."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import threading
import zipfile
import zlib
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import openpyxl
import openpyxl.comments
import psutil
import pytest
import reportlab

from assistant.domain import Citation, Document, Reading, Span
from assistant.reading import ReadResult, ocr, office, page_image, read, rectangles
from assistant.settings import Settings
from tests import olefiles

SETTINGS = Settings(workspace="/nonexistent")


def read_file(path: Path, settings: Settings = SETTINGS) -> ReadResult:
    document = Document("d1", path.name, "0" * 64, 1, datetime(2025, 1, 1), path.name, str(path))
    return read(path, document, settings)


def reading_of(path: Path, settings: Settings = SETTINGS) -> Reading:
    result = read_file(path, settings)
    assert result.reading is not None, result.problem
    return result.reading


def write(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def problem_of(path: Path, settings: Settings = SETTINGS) -> str:
    result = read_file(path, settings)
    assert result.problem is not None
    assert path.name in result.problem.what
    assert result.problem.remedy.endswith(".")
    assert "Error" not in result.problem.what, result.problem
    return result.problem.swedish


def titles(reading: Reading) -> list[tuple[str, int]]:
    return [(reading.text[h.span.start : h.span.end], h.level) for h in reading.headings]


# --------------------------------------------------------------------------------------------
# RTF


def rtf(tmp_path: Path, body: str, head: str = r"\ansi\ansicpg1252") -> ReadResult:
    return read_file(write(tmp_path, "brev.rtf", rf"{{\rtf1{head} {body}}}".encode("latin-1")))


def rtf_text(tmp_path: Path, body: str, head: str = r"\ansi\ansicpg1252") -> str:
    result = rtf(tmp_path, body, head)
    assert result.reading is not None, result.problem
    return result.reading.text


FONTS = r"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset77 Geneva;}{\f2\fcharset2 Wingdings;}{\f3\fnil\fcharset204{\*\fname Arial;}Arial CYR;}}"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (r"\ansi\ansicpg1252", r"\'e5\'e4\'f6 \'c5"),
        (r"\ansi", "\xe5\xe4\xf6 \xc5"),
        (r"\mac", r"\'8c\'8a\'9a \'81"),
        (r"\ansi\ansicpg10000", r"\'8c\'8a\'9a \'81"),
        (r"\ansi\ansicpg1252" + FONTS, r"{\f1 \'8c\'8a\'9a} \'c5"),
        (r"\ansi\ansicpg65001", r"\'c3\'a5\'c3\'a4\'c3\'b6 \'c3\'85"),
        (r"\ansi\uc1", r"\u229\'e5\u228a\u246? \u197A"),
        (r"\ansi\uc2", r"\u229\'3f\'3f\u228ab\u246?? \u197??"),
        (r"\ansi\uc0", r"\u229\u228\u246  \u197 "),
        (r"\pc", r"\'86\'84\'94 \'8f"),
    ],
)
def test_rtf_in_every_character_set(tmp_path: Path, head: str, body: str) -> None:
    assert rtf_text(tmp_path, body, head) == "åäö Å"


def test_rtf_paragraphs_headings_lists_and_signs(tmp_path: Path) -> None:
    result = rtf(
        tmp_path,
        r"\pard\s1 {\listtext 6.3\tab}Tillsyn\par\pard {\b Fet rad}\par {\b Vi} avstyrker\line p\u229\'e5 tv\'e5 rader.\par"
        r"{\pntext\f2\'b7\tab}punkt\par{\f2\'fe} Tillstyrker {\f2\'a8} Avstyrker\par\u-3842? Ja \u55357?\u56832?\par "
        r"a\tab b\~c\_d\-e \emdash \ldblquote x\rdblquote {\*\okand borta}{\pict 00ff\bin4 }}\\{}\par",
        r"\ansi"
        + FONTS
        + r"{\stylesheet{\s0 Normal;}{\s1 heading 2;}{\*\cs1 rubrik 1;}}{\info{\title Svar}{\author Eva}}",
    )
    assert result.reading is not None
    assert result.reading.text == (
        "6.3 Tillsyn\n\nFet rad\n\nVi avstyrker\npå två rader.\n\n• punkt\n\n☑ Tillstyrker ☐ Avstyrker\n\n\uf0fe Ja 😀\n\n"
        "a\tb c-de —“x”"
    )
    assert titles(result.reading) == [("6.3 Tillsyn", 2), ("Fet rad", 4)]
    assert result.reading.metadata == {"title": "Svar", "author": "Eva"}


def test_rtf_tables(tmp_path: Path) -> None:
    def row(*cells: str) -> str:
        return r"\trowd\pard\intbl " + "".join(cell + r"\cell " for cell in cells) + r"\row "

    text = rtf_text(
        tmp_path,
        r"F\'f6re\par"
        + row("Punkt", "Tillstyrker", "Avstyrker")
        + row("1", "", r"X")
        + row(r"2", r"X\par nja", "")
        + r"\trowd\pard\intbl\itap2 a\nestcell b\nestcell{\nestrow}\pard\intbl efter\cell c\cell\row\pard Efter\par",
    )
    assert (
        text
        == "Före\n\nPunkt | Tillstyrker | Avstyrker\n1 |  | X\n2 | X\nnja |\na | b\n\nefter\n\nc\n\nEfter"
    )


def test_rtf_tells_what_it_does_not_show(tmp_path: Path) -> None:
    result = rtf(
        tmp_path,
        r"{\header Mora kommun\par}{\footer Sida {\chpgn}\par}Vi {\deleted till}{\revised av}styrker{\v  inte} allt{\footnote \chftn  Se 3 kap.}."
        r"{\*\atnid EE}{\*\atnauthor Eva Ek}\chatn{\*\annotation Ska vi?}\par{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt I rutan\par}}"
        r"{\shprslt dubbelt}}Slut{\field{\*\fldinst{FORMCHECKBOX {\*\formfield{\fftype1\ffres1\ffdefres0}}}}{\fldrslt}} Ja "
        r"{\field{\*\fldinst HYPERLINK x}{\fldrslt l\'e4nk}}\par{\object{\*\objdata 00}{\result bild}}",
    )
    assert result.reading is not None
    assert result.reading.text == (
        "Mora kommun\n\nVi avstyrker allt[1].\n\nSlut☒ Ja länk\n\nI rutan\n\nbild\n\n[1] Se 3 kap."
    )
    reasons = " ".join(item.reason for item in result.items)
    for told in (
        "1 infogning och 1 borttagning",
        "Eva Ek: ”Ska vi?”",
        "dold text",
        "”inte”",
        "1 inbäddad fil",
    ):
        assert told in reasons
    cut = rtf(tmp_path, "Vi avstyrker{{")
    assert cut.reading is not None
    assert any("avhuggen" in item.reason for item in cut.items)
    assert "fler nivåer" in problem_of(write(tmp_path, "djup.rtf", r"{\rtf1 " + "{" * 5000 + "}" * 5000))


# --------------------------------------------------------------------------------------------
# Outlook


def outlook_letter(
    body: str = "Hej!\r\nVi tillstyrker förslaget.", **more: bytes | olefiles.Folder
) -> olefiles.Folder:
    return {
        "__properties_version1.0": olefiles.properties(datetime(2025, 3, 4, 9, 30, tzinfo=UTC)),
        "__substg1.0_0037001F": olefiles.text("Svar på remiss KS 2025/12"),
        "__substg1.0_1000001F": olefiles.text(body),
        "__substg1.0_0C1A001F": olefiles.text("Ekvalla kommun"),
        "__substg1.0_5D01001F": olefiles.text("registrator@ekvalla.example"),
        **more,
    }


def test_outlook_letter_with_attachments_and_a_letter_inside(tmp_path: Path) -> None:
    inner = outlook_letter("Det vidarebefordrade brevet.")
    inner["__properties_version1.0"] = olefiles.properties(None, nested=True)
    data = olefiles.compound(
        outlook_letter(
            **{
                "__attach_version1.0_#00000000": {
                    "__properties_version1.0": b"\0" * 8,
                    "__substg1.0_37010102": b"Bilagan avstyrker. " * 400,
                    "__substg1.0_3707001F": olefiles.text("yttrande åäö.txt"),
                },
                "__attach_version1.0_#00000001": {
                    "__properties_version1.0": b"\0" * 8,
                    "__substg1.0_3701000D": inner,
                    "__substg1.0_3001001F": olefiles.text("Vidare"),
                },
            }
        )
    )
    result = read_file(write(tmp_path, "svar.msg", data))
    assert result.reading is not None, result.problem
    assert result.reading.text.strip() == "Hej!\nVi tillstyrker förslaget."
    assert result.reading.reader.startswith("mail")  # what follows treats it as a letter
    assert result.reading.metadata["from"] == "Ekvalla kommun <registrator@ekvalla.example>"
    assert result.reading.metadata["subject"] == "Svar på remiss KS 2025/12"
    assert result.reading.metadata["date"] == "2025-03-04"
    assert [a.name for a in result.attachments] == ["yttrande åäö.txt", "Vidare.eml"]
    assert result.attachments[0].data == b"Bilagan avstyrker. " * 400
    forwarded = reading_of(write(tmp_path, "inre.eml", result.attachments[1].data))
    assert forwarded.text.strip() == "Det vidarebefordrade brevet."


def test_outlook_letter_in_html_alone_and_in_rtf_alone(tmp_path: Path) -> None:
    import compressed_rtf

    web = "<html><head><meta charset=iso-8859-1></head><p>Nämnden har ingen erinran.</p></html>".encode(
        "latin-1"
    )
    letter = outlook_letter("")
    letter["__substg1.0_10130102"] = web
    assert (
        reading_of(write(tmp_path, "a.msg", olefiles.compound(letter))).text == "Nämnden har ingen erinran."
    )
    letter = outlook_letter("")
    letter["__substg1.0_10090102"] = compressed_rtf.compress(
        rb"{\rtf1\ansi N\'e4mnden avstyrker.\par}", compressed=True
    )
    assert (
        reading_of(write(tmp_path, "b.msg", olefiles.compound(letter))).text.strip() == "Nämnden avstyrker."
    )


def test_outlook_tells_what_it_cannot_take_out(tmp_path: Path) -> None:
    import compressed_rtf

    letter = outlook_letter(
        "",
        **{
            "__attach_version1.0_#00000000": {
                "__properties_version1.0": b"\0" * 8,
                "__substg1.0_3701000D": {"CONTENTS": b"x" * 5000},
            },
            "__substg1.0_10090102": compressed_rtf.compress(
                rb"{\rtf1\ansi Vi avst\'e5r{\v  inte}.\par}", compressed=True
            ),
        },
    )
    result = read_file(write(tmp_path, "a.msg", olefiles.compound(letter)))
    assert result.reading is not None, result.problem
    assert result.reading.text.strip() == "Vi avstår."
    said = [item.reason for item in result.items]
    assert any("1 inbäddad fil" in one for one in said)
    assert any("”inte”" in one for one in said)
    deep = outlook_letter("innerst")
    for _ in range(12):
        deep = outlook_letter(
            "ute",
            **{
                "__attach_version1.0_#00000000": {
                    "__properties_version1.0": b"",
                    "__substg1.0_3701000D": deep,
                }
            },
        )
    assert "fler nivåer" in problem_of(write(tmp_path, "djup.msg", olefiles.compound(deep)))


def test_outlook_file_cut_off(tmp_path: Path) -> None:
    data = olefiles.compound(outlook_letter())
    for length in (600, 1200, len(data) - 700):
        problem_of(write(tmp_path, f"{length}.msg", data[:length]))


# --------------------------------------------------------------------------------------------
# OpenDocument


def odt(content: str, settings: str = "", pages: str = "") -> bytes:
    """`settings` are styles of the text; `pages` is what stands in styles.xml."""
    names = " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for prefix, name in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("draw", "drawing"),
            ("style", "style"),
            ("form", "form"),
            ("fo", "xsl-fo-compatible"),
        )
    )
    names += ' xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"'
    names += ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
    document = (
        f'<office:document-content {names} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:automatic-styles>{settings}'
        f"</office:automatic-styles><office:body><office:text>{content}</office:text></office:body></office:document-content>"
    )
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", document)
        if pages:
            archive.writestr(
                "styles.xml", f"<office:document-styles {names}>{pages}</office:document-styles>"
            )
    return made.getvalue()


def test_odt_headings_lists_tables_notes_and_spaces(tmp_path: Path) -> None:
    content = (
        '<text:h text:outline-level="2">Yttrande</text:h>'
        "<text:p>Vi<text:s/>tillstyrker<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>Se bilagan.</text:p></text:note-body></text:note>\n  förslaget<text:line-break/>i dag.</text:p>"
        '<text:list text:style-name="L"><text:list-item><text:p>ett</text:p></text:list-item>'
        "<text:list-item><text:p>två</text:p></text:list-item></text:list>"
        "<text:list><text:list-item><text:p>punkt</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Fråga</text:p></table:table-cell>"
        '<table:table-cell table:number-columns-repeated="1"/><table:table-cell><text:p>Svar</text:p></table:table-cell>'
        "</table:table-row></table:table>"
    )
    style = '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=")"/></text:list-style>'
    reading = reading_of(write(tmp_path, "svar.odt", odt(content, style)))
    assert reading.text == (
        "Yttrande\n\nVi tillstyrker[1] förslaget\ni dag.\n\n1) ett\n\n2) två\n\n• punkt\n\nFråga |  | Svar\n\n[1] Se bilagan."
    )
    assert titles(reading) == [("Yttrande", 2)]


def test_odt_deleted_text_is_left_out_and_comments_are_told(tmp_path: Path) -> None:
    content = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Vi avstyrker.</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>Vi tillstyrker.<office:annotation><dc:creator>Karin</dc:creator>"
        "<text:p>Är det säkert?</text:p></office:annotation></text:p>"
    )
    result = read_file(write(tmp_path, "svar.odt", odt(content)))
    assert result.reading is not None
    assert result.reading.text == "Vi tillstyrker."
    said = " ".join(item.reason for item in result.items)
    assert "1 borttagning" in said
    assert "Karin: ”Är det säkert?”" in said


def test_odt_shows_the_letterhead_and_the_numbers_that_people_cite(tmp_path: Path) -> None:
    outline = "".join(
        f'<text:outline-level-style text:level="{level}" style:num-format="1" text:display-levels="{level}" text:start-value="{start}"/>'
        for level, start in ((1, 6), (2, 1))
    )
    pages = (
        f'<office:styles><style:style style:name="R1" style:family="paragraph" style:default-outline-level="1"/>'
        f"<text:outline-style>{outline}</text:outline-style></office:styles><office:master-styles>"
        '<style:master-page style:name="Standard"><style:header><text:p>Mora kommun</text:p></style:header>'
        "<style:footer><text:p>Sida <text:page-number>2</text:page-number></text:p><text:p>mora.example</text:p></style:footer>"
        '</style:master-page><style:master-page style:name="Kuvert"><style:header><text:p>Kuvert</text:p></style:header>'
        "</style:master-page></office:master-styles>"
    )
    style = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix=")"/>'
        '<text:list-level-style-number text:level="2" style:num-format="a" loext:num-list-format="(%2%)"/></text:list-style>'
        '<style:style style:name="Utan" style:family="paragraph" style:list-style-name="" style:parent-style-name="R1"/>'
    )

    def item(text: str, more: str = "") -> str:
        return f"<text:list-item><text:p>{text}</text:p>{more}</text:list-item>"

    inner = f"<text:list>{item('under')}{item('under igen')}</text:list>"
    content = (
        '<text:h text:outline-level="1">Förslagen</text:h><text:h text:outline-level="2">Avgift</text:h>'
        '<text:h text:outline-level="2">Tillsyn</text:h><text:h text:style-name="Utan" text:outline-level="1">Bilagor</text:h>'
        f'<text:h text:outline-level="1">Sist</text:h><text:list text:style-name="L">{item("ett", inner)}</text:list><text:p>x</text:p>'
        f'<text:list text:style-name="L" text:continue-numbering="true">{item("två", "<text:p>samma</text:p>")}</text:list>'
        f'<text:list text:style-name="L">{item("nytt")}</text:list>'
    )
    reading = reading_of(write(tmp_path, "svar.odt", odt(content, style, pages)))
    assert reading.text == (
        "Mora kommun\n\n6 Förslagen\n\n6.1 Avgift\n\n6.2 Tillsyn\n\nBilagor\n\n7 Sist\n\nI) ett\n\n(a) under\n\n(b) under igen\n\nx\n\n"
        "II) två\n\nsamma\n\nI) nytt\n\nmora.example"
    )


def test_odt_leaves_out_hidden_text_and_tells_it_and_shows_what_forms_say(tmp_path: Path) -> None:
    style = (
        '<style:style style:name="D" style:family="text"><style:text-properties text:display="none"/></style:style>'
        '<style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="W" style:family="text"><style:text-properties style:font-name="Wingdings"/></style:style>'
    )
    content = (
        '<office:forms><form:form><form:checkbox form:id="k1" form:current-state="checked" form:label="Avstyrker"/></form:form></office:forms>'
        '<text:p text:style-name="B">Punkt 1</text:p><text:p>Vi <text:span text:style-name="D">avstyrker inte</text:span>tillstyrker.</text:p>'
        '<text:section text:display="none"><text:p>Gammal mall</text:p></text:section>'
        '<text:p><text:span text:style-name="W">\uf0fe</text:span> Ja</text:p><text:p><draw:control draw:control="k1"/></text:p>'
        '<text:p><field:fieldmark field:type="x.FORMCHECKBOX"><field:param field:name="Checkbox_Checked" field:value="false"/></field:fieldmark> Nej</text:p>'
        '<text:p><loext:content-control loext:showing-place-holder="true">Skriv här</loext:content-control></text:p>'
        "<text:p><draw:custom-shape><text:p>I rutan</text:p></draw:custom-shape></text:p>"
        '<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell>'
        "<table:covered-table-cell/><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row><table:table-row>"
        "<table:covered-table-cell/><table:table-cell><text:p>c</text:p></table:table-cell><table:table-cell><text:p>d</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    )
    result = read_file(write(tmp_path, "svar.odt", odt(content, style)))
    assert result.reading is not None
    assert result.reading.text == (
        "Punkt 1\n\nVi tillstyrker.\n\n☑ Ja\n\n☒ Avstyrker\n\n☐ Nej\n\nI rutan\n\na | b\n | c | d"
    )
    assert titles(result.reading) == [("Punkt 1", 4)]
    said = " ".join(item.reason for item in result.items)
    for told in ("”avstyrker inte”", "”Gammal mall”", "”Skriv här”"):
        assert told in said


def test_a_locked_odt_and_one_nested_beyond_reason(tmp_path: Path) -> None:
    with zipfile.ZipFile(made := io.BytesIO(odt("<text:p>x</text:p>")), "a") as archive:
        archive.writestr("META-INF/manifest.xml", "<manifest:encryption-data/>")
    assert "lösenord" in problem_of(write(tmp_path, "last.odt", made.getvalue()))
    deep = "<text:section>" * 3000 + "<text:p>x</text:p>" + "</text:section>" * 3000
    assert "skadad" in problem_of(write(tmp_path, "djup.odt", odt(deep)))
    reading = reading_of(write(tmp_path, "a.odt", odt(deep[14 * 2800 : -15 * 2800])))
    assert reading.text == "x"


def test_odt_of_libreoffice_itself(tmp_path: Path) -> None:
    soffice = office.program()
    if soffice is None:
        pytest.skip("LibreOffice is not installed")
    write(tmp_path, "svar.txt", "Vi tillstyrker förslaget.\nMen inte avgiften.\n")
    for kind in ("odt", "doc:MS Word 97"):
        subprocess.run(
            [soffice, f"-env:UserInstallation={(tmp_path / 'p').as_uri()}", "--headless", "--infilter=Text (encoded):UTF8",
             "--convert-to", kind, "--outdir", str(tmp_path), str(tmp_path / "svar.txt")],
            check=True, capture_output=True, timeout=100,
        )  # fmt: skip
    assert reading_of(tmp_path / "svar.odt").text == "Vi tillstyrker förslaget.\n\nMen inte avgiften."
    reading = reading_of(tmp_path / "svar.doc")
    assert reading.text == "Vi tillstyrker förslaget.\n\nMen inte avgiften."
    assert reading.reader.startswith("libreoffice")


def test_doc_without_libreoffice_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "program", lambda: None)
    said = problem_of(write(tmp_path, "a.doc", olefiles.compound({"WordDocument": b"x" * 5000})))
    assert "LibreOffice" in said
    assert "libreoffice-writer" in said


def test_libreoffice_fetches_nothing(tmp_path: Path) -> None:
    soffice = office.program()
    if soffice is None:
        pytest.skip("LibreOffice is not installed")
    asked: list[str] = []

    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_GET

        def log_message(self, *_: object) -> None:
            pass

    import docx
    from PIL import Image

    word = docx.Document()
    word.add_paragraph("Vi tillstyrker.")
    Image.new("L", (50, 50)).save(drawn := io.BytesIO(), "PNG")
    word.add_picture(drawn)
    word.save(made := io.BytesIO())
    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/bild.png"
        with zipfile.ZipFile(made) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        relations = "word/_rels/document.xml.rels"
        parts[relations] = parts[relations].replace(
            b'Target="media/image1.png"', f'Target="{address}" TargetMode="External"'.encode()
        )
        parts["word/document.xml"] = parts["word/document.xml"].replace(b"r:embed=", b"r:link=")
        data = archive_of(parts)
        turned = office._turned(soffice, data, tmp_path, ".docx", "MS Word 2007 XML")
        server.shutdown()
    assert turned is not None
    assert "Vi tillstyrker." in reading_of(write(tmp_path, "turned.docx", turned)).text
    assert asked == []


@pytest.mark.skipif(os.name != "posix", reason="the program that hangs is a script of the shell")
def test_libreoffice_that_hangs_is_ended_with_what_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging = write(
        tmp_path, "soffice", "#!/bin/sh\nsleep 60 &\necho $! > " + str(tmp_path / "pid") + "\nwait\n"
    )
    hanging.chmod(0o755)
    monkeypatch.setattr(office, "program", lambda: str(hanging))
    monkeypatch.setattr(office, "_LONGEST", 1.0)
    said = problem_of(write(tmp_path, "a.doc", olefiles.compound({"WordDocument": b"x" * 5000})))
    assert "LibreOffice inte kunde läsa" in said
    started = int((tmp_path / "pid").read_text())
    assert not psutil.pid_exists(started) or psutil.Process(started).status() == psutil.STATUS_ZOMBIE


# --------------------------------------------------------------------------------------------
# Archives and pictures


def archive_of(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def test_every_file_in_an_archive_is_an_attachment(tmp_path: Path) -> None:
    data = archive_of(
        {
            "svar/a.txt": b"ett",
            "b/a.txt": b"tv",
            "__MACOSX/._a": b"x",
            "b/.DS_Store": b"x",
            "åäö.txt": b"tre",
            "tom.txt": b"",
        }
    )
    result = read_file(write(tmp_path, "svaren.zip", data))
    assert result.reading is not None, result.problem
    assert [(a.name, a.data) for a in result.attachments] == [
        ("a.txt", b"ett"),
        ("a (2).txt", b"tv"),
        ("åäö.txt", b"tre"),
    ]
    assert [item.reason for item in result.items] == ["Filen tom.txt, som ligger i svaren.zip, är tom."]
    assert "skicka den igen" in result.items[0].todo, "nothing is gained by unpacking it"


def test_an_archive_that_swells_gives_what_fits_and_tells_the_rest(tmp_path: Path) -> None:
    data = archive_of({"bomb.txt": bytes(3 * 2**20), "svar.txt": b"Vi tillstyrker."})
    result = read_file(write(tmp_path, "a.zip", data), Settings(workspace="/nonexistent", max_file_mb=1))
    assert [a.name for a in result.attachments] == ["svar.txt"]
    assert "större uppackad" in result.items[0].reason


def test_an_archive_whose_file_has_no_name(tmp_path: Path) -> None:
    data = bytearray(archive_of({"a": b"hej"}))
    for mark, offset in ((b"PK\x03\x04", 26), (b"PK\x01\x02", 28)):
        at = data.index(mark) + offset
        data[at : at + 4] = b"\0\0\1\0"  # the name becomes something else
    assert [a.name for a in read_file(write(tmp_path, "a.zip", bytes(data))).attachments] == ["fil"]


def test_a_locked_archive_and_one_with_too_many_files(tmp_path: Path) -> None:
    data = bytearray(archive_of({"a.txt": b"hej"}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    assert "lösenord" in problem_of(write(tmp_path, "a.zip", bytes(data)))
    assert "1001 filer" in problem_of(
        write(tmp_path, "b.zip", archive_of({f"{n}.txt": b"x" for n in range(1001)}))
    )


FONT = str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf")


def picture(words: str, kind: str, turned: int = 0, **more: object) -> bytes:
    from PIL import Image, ImageDraw, ImageFont

    page = Image.new("L", (1654, 600), 255)
    ImageDraw.Draw(page).multiline_text((100, 100), words, 0, ImageFont.truetype(FONT, 42), spacing=16)
    made = io.BytesIO()
    page.rotate(turned, expand=True, fillcolor=255).save(made, kind, **more)
    return made.getvalue()


WORDS = "Kommunen avstyrker planen helt.\nVi anser att den kostar mycket.\nDen bör inte genomföras i år."


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF"])
def test_pictures_are_read(tmp_path: Path, kind: str) -> None:
    if ocr.version() is None:
        pytest.skip("Tesseract with Swedish is not installed")
    path = write(tmp_path, f"svar.{kind.lower()}", picture(WORDS, kind))
    reading = reading_of(path)
    assert "Kommunen avstyrker planen" in reading.text
    assert len(reading.page_starts) == 1
    start = reading.text.index("avstyrker")
    boxes = rectangles(path, reading, Citation(reading.id, (Span(start, start + 9),)))
    assert len(boxes) == 1
    assert 0.1 < boxes[0].left < boxes[0].right < 0.5
    assert page_image(path, 1).width > 500


def test_every_page_of_a_tiff_is_a_page(tmp_path: Path) -> None:
    if ocr.version() is None:
        pytest.skip("Tesseract with Swedish is not installed")
    from PIL import Image

    pages = [
        Image.open(io.BytesIO(picture(words, "PNG")))
        for words in (WORDS, "", "Region Ek tillstyrker förslaget.")
    ]
    made = io.BytesIO()
    pages[0].save(made, "TIFF", save_all=True, append_images=pages[1:])
    reading = reading_of(write(tmp_path, "fax.tif", made.getvalue()))
    assert len(reading.page_starts) == 3
    assert reading.unreadable_pages == ()  # the empty one is read: there is nothing on it
    assert reading.page(reading.text.index("tillstyrker")) == 3


def test_pictures_without_tesseract_say_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr, "version", lambda: None)
    assert "Tesseract" in problem_of(write(tmp_path, "svar.png", picture(WORDS, "PNG")))


def test_damaged_and_immense_pictures(tmp_path: Path) -> None:
    data = picture(WORDS, "PNG")
    assert "skadad bild" in problem_of(write(tmp_path, "halv.png", data[: len(data) // 2]))
    immense = bytearray(data)
    immense[16:24] = struct.pack(">II", 60_000, 60_000)
    immense[29:33] = struct.pack(">I", zlib.crc32(bytes(immense[12:29])))
    assert "fler punkter" in problem_of(write(tmp_path, "stor.png", bytes(immense)))


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_scan_on_its_side_is_turned(tmp_path: Path, turned: int) -> None:
    if ocr.version() is None:
        pytest.skip("Tesseract with Swedish is not installed")
    path = write(tmp_path, "svar.png", picture(WORDS, "PNG", turned))
    reading = reading_of(path)
    assert "Kommunen avstyrker planen" in reading.text
    start = reading.text.index("avstyrker")
    box = rectangles(path, reading, Citation(reading.id, (Span(start, start + 9),)))[0]
    upright = box.right - box.left < box.bottom - box.top
    assert upright == (turned in (90, 270))


# --------------------------------------------------------------------------------------------
# Text and HTML


SAID = "Nämnden avstyrker förslaget på båda öarna."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "cp850", "mac-roman"]
)
@pytest.mark.parametrize("kind", ["txt", "md", "html"])
def test_every_encoding_of_every_text(tmp_path: Path, encoding: str, kind: str) -> None:
    text = f"<p>{SAID}</p>" if kind == "html" else SAID
    assert reading_of(write(tmp_path, f"svar.{kind}", text.encode(encoding))).text == SAID


@pytest.mark.parametrize(
    ("said", "true"),
    [
        ("utf-8", "cp1252"),
        ("iso-8859-1", "utf-8"),
        ("iso-8859-1", "cp1252"),
        ("utf-16", "utf-8"),
        ("rot13", "cp1252"),
        ("x" * 40, "utf-8"),
        ("macintosh", "mac-roman"),
    ],
)
def test_html_whose_encoding_is_said_wrongly(tmp_path: Path, said: str, true: str) -> None:
    page = f'<html><head><meta charset="{said}"></head><p>{SAID} ”Ja”</p></html>'
    assert reading_of(write(tmp_path, "svar.html", page.encode(true))).text == f"{SAID} ”Ja”"


def test_a_broken_letter_does_not_break_the_others_and_is_told(tmp_path: Path) -> None:
    data = SAID.encode().replace("på".encode(), b"p\xc3")
    result = read_file(write(tmp_path, "svar.txt", data))
    assert result.reading is not None
    assert result.reading.text == SAID.replace("på", "p\ufffd")
    assert "1 tecken som inte går att läsa" in result.items[0].reason


def test_html_tables_forms_and_what_is_hidden(tmp_path: Path) -> None:
    page = (
        "<html><head><style>/* x */ @media print {.bara-skarm{display:none}} .ingress, p.annan {display: none} #x{color:red}"
        "</style></head><body><div class='ingress'>Syns inte <script>x</script></div><p class=bara-skarm id=x>Syns</p>"
        "<table><tr><th>Punkt</th><th>Ja</th><th>Nej</th></tr><tr><td>1</td><td></td><td>X</td></tr></table>"
        "<p>Vi <del>tillstyrker</del> <ins>avstyrker</ins>.</p><p><input type=checkbox checked> Ja <input type=radio> Nej "
        "<input value='Ekvalla'> <input type=hidden value=hemligt> <select><option>A<option selected>B</select></p>"
        "<textarea>Fritt svar</textarea></body></html>"
    )
    result = read_file(write(tmp_path, "svar.html", page))
    assert result.reading is not None
    assert result.reading.text == (
        "Syns\n\nPunkt | Ja | Nej\n1 |  | X\n\nVi avstyrker.\n\n☒ Ja ☐ Nej Ekvalla B\n\nFritt svar"
    )
    said = " ".join(item.reason for item in result.items)
    assert "”Syns inte”" in said
    assert "1 infogning och 1 borttagning" in said


def test_html_of_pictures_alone_says_so(tmp_path: Path) -> None:
    result = read_file(write(tmp_path, "svar.html", "<html><img src=a.png><img src=b.png></html>"))
    assert result.problem is not None
    assert "2 bilder" in result.items[0].reason


def test_hostile_styles_end_soon() -> None:
    from assistant.reading import webpage

    for style in (
        "@" * 90_000,
        "a" * 90_000,
        "@a{" * 30_000,
        ".a{" * 30_000,
        "none" * 20_000 + "@a{b{}" * 9000,
    ):
        webpage.parse(f"<style>none {style}</style><p class=a>x</p>", "a.html")


# --------------------------------------------------------------------------------------------
# Excel


def workbook(folder: Path, name: str = "svar.xlsx") -> tuple[openpyxl.Workbook, Path]:
    book = openpyxl.Workbook()
    book.active.title = "Blad1"
    return book, folder / name


def test_excel_rows_are_rows_of_a_table(tmp_path: Path) -> None:
    book, path = workbook(tmp_path)
    sheet = book.active
    sheet["B2"] = "Skövde kommun"
    for row in (["Avsnitt", "Ställningstagande", "Kostnad", "Andel"], ["5.1 Avgift", "Avstyrker", 1.5, 0.25]):
        sheet.append(["", *row])
    sheet["E4"].number_format = "0 %"
    sheet.append(["", "5.2 Undantag", "Tillstyrker\nmed tvekan", None, datetime(2026, 3, 4)])
    more = book.create_sheet("Övriga synpunkter")
    more["A1"] = "Kommunen vill se en längre tid."
    book.save(path)
    reading = reading_of(path)
    assert reading.reader == "xlsx"
    assert reading.text.splitlines() == [
        "Skövde kommun",
        "",
        "Avsnitt | Ställningstagande | Kostnad | Andel",
        "5.1 Avgift | Avstyrker | 1,5 | 25 %",
        "5.2 Undantag | Tillstyrker med tvekan |  | 2026-03-04",
        "",
        "Övriga synpunkter",
        "",
        "Kommunen vill se en längre tid.",
    ]
    assert titles(reading) == [("Övriga synpunkter", 2)]


def test_what_excel_hides_is_told_and_not_read(tmp_path: Path) -> None:
    book, path = workbook(tmp_path)
    sheet = book.active
    for row in (
        ["Förslag", "Svar", "Internt"],
        ["Avgift", "Avstyrker", "hemligt"],
        ["Utkast", "Tillstyrker", ""],
    ):
        sheet.append(row)
    sheet.column_dimensions["C"].hidden = True
    sheet.row_dimensions[3].hidden = True
    sheet["A2"].comment = openpyxl.comments.Comment("Stäm av med nämnden", "A. Berg")
    book.create_sheet("Gömt").sheet_state = "hidden"
    book.save(path)
    result = read_file(path)
    assert result.reading is not None
    assert result.reading.text == "Förslag | Svar\nAvgift | Avstyrker"
    told = " ".join(item.reason for item in result.items)
    assert "dolt blad som inte är läst: Gömt" in told
    assert "dolda rader eller kolumner" in told
    assert "Stäm av med nämnden" in told


def test_a_workbook_that_is_damaged_empty_or_swells_is_told(tmp_path: Path) -> None:
    book, path = workbook(tmp_path, "tom.xlsx")
    book.save(path)
    assert "innehåller ingen text" in problem_of(path)
    book.active.append(["Avgift", "Avstyrker"])
    book.save(path)
    data = path.read_bytes()
    cut = write(tmp_path, "halv.xlsx", data[: len(data) // 2])
    assert "skadad eller ofullständig Excel-fil" in problem_of(cut)
    broken = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(broken, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"<x" if name.startswith("xl/worksheets") else old.read(name))
    assert problem_of(write(tmp_path, "trasig.xlsx", broken.getvalue()))
    swollen = io.BytesIO(data)
    with zipfile.ZipFile(swollen, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/stor.xml", b"0" * (2 << 20))
    assert "när den packas upp" in problem_of(
        write(tmp_path, "stor.xlsx", swollen.getvalue()), Settings(workspace="/nonexistent", max_file_mb=1)
    )


def test_rows_beyond_reason_are_told(tmp_path: Path) -> None:
    book, path = workbook(tmp_path)
    for number in range(5010):
        book.active.append([f"Rad {number}", "Avstyrker"])
    book.save(path)
    result = read_file(path)
    assert result.reading is not None
    assert result.reading.text.endswith("Rad 4999 | Avstyrker")
    assert "fler än 5000 rader" in " ".join(item.reason for item in result.items)
