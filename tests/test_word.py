"""Word files of every kind to the text that Word shows, and to a list of what it does not show."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from assistant.domain import Document, Reading
from assistant.reading import ReadResult, read
from assistant.settings import Settings

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SETTINGS = Settings(workspace="/nonexistent")
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
)


def p(*runs: str, style: str = "", more: str = "") -> str:
    """A paragraph; what is not XML becomes a run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    body = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{named}{more}</w:pPr>{body}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def row(*cells: str, properties: str = "") -> str:
    inner = "".join(cell if cell.startswith("<w:tc") else f"<w:tc>{p(cell)}</w:tc>" for cell in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inner}</w:tr>"


def part(root: str, body: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {SPACES}>{body}</w:{root}>'


def relations(**targets: str) -> str:
    made = "".join(f'<Relationship Id="{key}" Target="{name}"/>' for key, name in targets.items())
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{made}</Relationships>'


def docx(path: Path, body: str, **parts: str | bytes) -> Path:
    """A Word file of the body and other parts; "__" in a part's name is "/", "_dot_" a dot."""
    with zipfile.ZipFile(path, "w") as archive:
        if parts.pop("main", None) is None:
            archive.writestr("word/document.xml", part("document", f"<w:body>{body}</w:body>"))
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return path


def read_file(path: Path) -> ReadResult:
    document = Document("d1", path.name, "0" * 64, 1, datetime(2025, 1, 1), path.name, str(path))
    return read(path, document, SETTINGS)


def reading_of(path: Path) -> Reading:
    result = read_file(path)
    assert result.reading is not None, result.problem
    return result.reading


def text_of(tmp_path: Path, body: str, **parts: str | bytes) -> str:
    return reading_of(docx(tmp_path / "a.docx", body, **parts)).text


def titles(reading: Reading) -> list[tuple[str, int]]:
    return [(reading.text[h.span.start : h.span.end], h.level) for h in reading.headings]


STYLES = part(
    "styles",
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/>'
    '</w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/>'
    '</w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="RKRubrik"><w:name w:val="RK Rubrik 3"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Mell"><w:name w:val="Mellanrubrik"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Tabell"><w:name w:val="Tabellrubrik"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Stark"><w:name w:val="Stark"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Text"><w:name w:val="Text"/><w:basedOn w:val="Rubrik1"/><w:pPr><w:numPr>'
    '<w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
    '<w:style w:type="character" w:styleId="Dold"><w:name w:val="Dold"/><w:rPr><w:vanish/></w:rPr></w:style>',
)
NUMBERING = part(
    "numbering",
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Rubrik1"/><w:lvlText w:val="%1"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Rubrik2"/><w:lvlText w:val="%1.%2"/></w:lvl>'
    "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
    '<w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0A8;"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>'
    '</w:abstractNum><w:abstractNum w:abstractNumId="3"><w:styleLink w:val="Lista"/><w:lvl w:ilvl="0"><w:start w:val="4"/>'
    '<w:numFmt w:val="upperRoman"/><w:lvlText w:val="Punkt %1."/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="4"><w:numStyleLink w:val="Lista"/></w:abstractNum>'
    + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n - 1}"/></w:num>' for n in range(1, 6))
    + '<w:num w:numId="6"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
)


def listed(number: int, level: int | None = 0) -> str:
    at = "" if level is None else f'<w:ilvl w:val="{level}"/>'
    return f'<w:numPr>{at}<w:numId w:val="{number}"/></w:numPr>'


def test_headings_by_style_outline_and_bold_type(tmp_path: Path) -> None:
    reading = reading_of(
        docx(
            tmp_path / "a.docx",
            p("Tillsyn", style="Rubrik1")
            + p("Regeringskansliets rubrik", style="RKRubrik")
            + p("Mellan", style="Mell")
            + p("Tabell över svar", style="Tabell")
            + p("Nämndens synpunkter", style="Stark")
            + p(r("Fet rad", "<w:b/>"))
            + p(r("Inte fet", '<w:b w:val="0"/>'), style="Stark")
            + p("Brödtext med en rubriks stil som grund", style="Text")
            + p("Egen nivå", more='<w:outlineLvl w:val="2"/>'),
            word__styles_dot_xml=STYLES,
            word__numbering_dot_xml=NUMBERING,
        )
    )
    assert titles(reading) == [
        ("1 Tillsyn", 1),
        ("Regeringskansliets rubrik", 3),
        ("Mellan", 3),
        ("Nämndens synpunkter", 4),
        ("Fet rad", 4),
        ("Egen nivå", 3),
    ]


def test_numbers_that_word_sets_are_in_the_text(tmp_path: Path) -> None:
    text = text_of(
        tmp_path,
        p("Inledning", style="Rubrik1")
        + p("Bakgrund", style="Rubrik1")
        + p("Syfte", style="Rubrik2")
        + p("", style="Rubrik2")  # Word counts a heading that nobody wrote anything in
        + p("Tillsyn", style="Rubrik2")
        + p("ett", more=listed(2))
        + p("två", more=listed(2))
        + p("om", more=listed(6))
        + p("ring", more=listed(3))
        + p("streck", more=listed(3, 1))
        + p("ruta", more=listed(3, 2))
        + p("romersk", more=listed(5))
        + p("utan nummer", style="Rubrik1", more=listed(0)),
        word__styles_dot_xml=STYLES,
        word__numbering_dot_xml=NUMBERING,
    )
    assert text.split("\n\n") == [
        "1 Inledning",
        "2 Bakgrund",
        "2.1 Syfte",
        "2.3 Tillsyn",
        "a) ett",
        "b) två",
        "a) om",
        "• ring",
        "– streck",
        "☐ ruta",
        "Punkt IV. romersk",
        "utan nummer",
    ]


def test_tables_keep_their_columns(tmp_path: Path) -> None:
    merged = '<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>' + p("Område A") + "</w:tc>"
    below = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("gömd") + "</w:tc>"
    wide = '<w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr>' + p("Del två") + "</w:tc>"
    inner = f"<w:tc><w:tbl>{row('Inre 1', 'Inre 2')}</w:tbl>{p('Efter')}</w:tc>"
    text = text_of(
        tmp_path,
        "<w:tbl>"
        + row("Punkt", "Tillstyrker", "Avstyrker", properties="<w:tblHeader/>")
        + row("1", "", "X")
        + row("2", "X", "")
        + row(wide)
        + row(merged, "Villkor", "Ja")
        + row(below, "Kostnad", "Nej")
        + f"<w:sdt><w:sdtContent>{row('3', '', 'X')}</w:sdtContent></w:sdt>"
        + row("Borta", "helt", properties="<w:del/>")
        + row(inner, "Bredvid")
        + "</w:tbl>",
    )
    assert text == (
        "Punkt | Tillstyrker | Avstyrker\n1 |  | X\n2 | X |\n\nDel två\n\nOmråde A | Villkor | Ja\n"
        " | Kostnad | Nej\n3 |  | X\nInre 1 | Inre 2\n\nEfter\n\nBredvid"
    )


def note(kind: str, number: int, text: str) -> str:
    return f'<w:{kind} w:id="{number}">{p(f"<w:r><w:{kind}Ref/></w:r>", r(" " + text))}</w:{kind}>'


def test_notes_stand_last_in_their_section(tmp_path: Path) -> None:
    def call(kind: str, number: int) -> str:
        return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'

    text = text_of(
        tmp_path,
        p("Vi tillstyrker", call("footnote", 2), " allt", call("endnote", 1), ".")
        + f"<w:tbl>{row('a', '<w:tc>' + p('b', call('footnote', 3)) + '</w:tc>')}</w:tbl>"
        + p("Reservation", more='<w:outlineLvl w:val="0"/>')
        + p("Vi avstyrker."),
        word__footnotes_dot_xml=part(
            "footnotes", note("footnote", 2, "Se 3 kap.") + note("footnote", 3, "Ny.")
        ),
        word__endnotes_dot_xml=part("endnotes", note("endnote", 1, "Slutnot.")),
    )
    assert text == (
        "Vi tillstyrker[1] allt[i].\n\na | b[2]\n\n[1] Se 3 kap.\n\n[i] Slutnot.\n\n[2] Ny.\n\n"
        "Reservation\n\nVi avstyrker."
    )


def test_comments_are_listed_and_no_part_of_the_text(tmp_path: Path) -> None:
    result = read_file(
        docx(
            tmp_path / "a.docx",
            p(
                '<w:commentRangeStart w:id="1"/>',
                "Vi tillstyrker.",
                '<w:r><w:commentReference w:id="1"/></w:r>',
            ),
            word__comments_dot_xml=part(
                "comments", f'<w:comment w:id="1" w:author="Eva Ek">{p("Ska vi inte avstyrka?")}</w:comment>'
            ),
        )
    )
    assert result.reading is not None
    assert result.reading.text == "Vi tillstyrker."
    (item,) = result.items
    assert "1 kommentar" in item.reason
    assert "Eva Ek: ”Ska vi inte avstyrka?”" in item.reason
    assert item.document_id == "d1"


def test_tracked_changes_are_read_as_accepted_and_told(tmp_path: Path) -> None:
    gone = "<w:r><w:delText>tillstyrker</w:delText></w:r>"
    result = read_file(
        docx(
            tmp_path / "a.docx",
            p(
                "Vi ",
                f'<w:ins w:id="1" w:author="a">{r("av")}</w:ins><w:ins w:id="2" w:author="a">{r("styrker")}</w:ins>',
                f'<w:del w:id="3" w:author="a">{gone}</w:del>',
                " inte",
                more='<w:rPr><w:del w:id="4" w:author="a"/></w:rPr>',
            )
            + p(" punkt 2", f'<w:moveFrom w:id="5" w:author="a">{r("flyttat")}</w:moveFrom>', ".")
            + f'<w:moveTo w:id="6" w:author="a">{p("flyttat")}</w:moveTo>',
        )
    )
    assert result.reading is not None
    assert result.reading.text == "Vi avstyrker inte punkt 2.\n\nflyttat"
    (item,) = result.items
    assert "1 infogning och 2 borttagningar" in item.reason
    assert "godtagits" in item.reason


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        (
            '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>'
            "</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar "
            'w:fldCharType="end"/></w:r>',
            "☒",
        ),
        (
            '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>'
            '</w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
            "☐",
        ),
        (
            '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>'
            + r("☒")
            + "</w:sdtContent></w:sdt>",
            "☒",
        ),
        (
            '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent/></w:sdt>',
            "☐",
        ),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', "☑"),
        ('<w:r><w:sym w:font="Wingdings 2" w:char="F053"/></w:r>', "☒"),
        (r("o", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'), "☐"),
        (r("&#xF0FE;", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'), "☑"),
        (
            '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Ja"/>'
            '<w:listEntry w:val="Nej"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
            "Nej",
        ),
    ],
)
def test_forms_read_as_they_are_filled_in(tmp_path: Path, form: str, shown: str) -> None:
    assert text_of(tmp_path, p(form, " Tillstyrker")) == f"{shown} Tillstyrker"


def test_prompts_of_empty_fields_are_no_answer(tmp_path: Path) -> None:
    prompt = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('Vi avstyrker – skriv här')}</w:sdtContent></w:sdt>"
    result = read_file(
        docx(
            tmp_path / "a.docx",
            p("Svar: ", prompt) + prompt.replace("<w:r>", "<w:p><w:r>").replace("</w:r>", "</w:r></w:p>"),
        )
    )
    assert result.reading is not None
    assert result.reading.text == "Svar:"
    (item,) = result.items
    assert "2 formulärfält" in item.reason
    assert "Vi avstyrker – skriv här" in item.reason


def test_hidden_text_is_not_read_but_told(tmp_path: Path) -> None:
    result = read_file(
        docx(
            tmp_path / "a.docx",
            p(
                "Vi tillstyrker",
                r(" inte", "<w:vanish/>"),
                r(" heller", '<w:rStyle w:val="Dold"/>'),
                " förslaget.",
            ),
            word__styles_dot_xml=STYLES,
        )
    )
    assert result.reading is not None
    assert result.reading.text == "Vi tillstyrker förslaget."
    assert "dold text" in result.items[0].reason
    assert "inte" in result.items[0].reason


def test_fields_show_their_results(tmp_path: Path) -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = f"{mark('begin')}<w:r><w:instrText> IF </w:instrText></w:r>{mark('begin')}{mark('separate')}{r('dolt')}{mark('end')}"
    whole = p("Se ", code, mark("separate"), "avsnitt 6.3", mark("end"), ".")
    assert text_of(tmp_path, whole) == "Se avsnitt 6.3."
    # A field that never ends hides nothing.
    assert text_of(tmp_path, p(mark("begin"), "Kvar") + p("Också kvar")) == "Kvar\n\nOckså kvar"
    simple = f'<w:fldSimple w:instr="REF x">{r("s. 4")}</w:fldSimple><w:hyperlink>{r(" länk")}</w:hyperlink>'
    assert text_of(tmp_path, p(simple)) == "s. 4 länk"


def test_drawings_are_read_once(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{p('I rutan')}</w:txbxContent>"
    drawn = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    only = f"<w:r><mc:AlternateContent><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    assert text_of(tmp_path, p("Text", drawn) + p("Slut")) == "Text\n\nI rutan\n\nSlut"
    assert text_of(tmp_path, p(only)) == "I rutan"
    formula = "<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>"
    assert text_of(tmp_path, p("Att ", formula)) == "Att x=2"
    smart = '<w:r><w:drawing><a:graphic><dgm:relIds r:dm="rId9"/></a:graphic></w:drawing></w:r>'
    data = (
        '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Steg ett'
        "</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>"
    )
    assert (
        text_of(
            tmp_path,
            p(smart),
            word___rels__document_dot_xml_dot_rels=relations(rId9="diagrams/data1.xml"),
            word__diagrams__data1_dot_xml=data,
        )
        == "Steg ett"
    )


def test_embedded_files_become_documents(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("word/document.xml", part("document", f"<w:body>{p('Inuti')}</w:body>"))
    result = read_file(
        docx(
            tmp_path / "a.docx",
            p("Se filen.", '<w:r><w:object><o:OLEObject Type="Embed" r:id="rId1"/></w:object></w:r>')
            + p('<w:r><w:object><o:OLEObject Type="Embed" r:id="rId2"/></w:object></w:r>'),
            word___rels__document_dot_xml_dot_rels=relations(rId1="embeddings/Svar.docx"),
            word__embeddings__Svar_dot_docx=inner.getvalue(),
        )
    )
    assert [one.name for one in result.attachments] == ["Svar.docx"]
    assert any("inte går att ta ut" in item.reason for item in result.items)


def test_the_letterhead_is_the_first_page_s_header(tmp_path: Path) -> None:
    sections = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/>'
        '<w:footerReference w:type="default" r:id="rId3"/><w:titlePg/></w:sectPr>'
    )
    reading = reading_of(
        docx(
            tmp_path / "a.docx",
            p("Yttrande.") + sections,
            word___rels__document_dot_xml_dot_rels=relations(
                rId1="h1.xml", rId2="h2.xml", rId3="/word/f1.xml"
            ),
            word__h1_dot_xml=part("hdr", p("Löpande rubrik")),
            word__h2_dot_xml=part("hdr", p("Mora kommun")),
            word__f1_dot_xml=part("ftr", p("Box 1, Mora") + p("Sida 2")),
        )
    )
    assert reading.text == "Mora kommun\n\nYttrande.\n\nLöpande rubrik\n\nBox 1, Mora"
    assert [reading.text[s.start : s.end] for s in reading.furniture] == ["Löpande rubrik", "Box 1, Mora"]


def test_strict_files_and_other_names_of_the_main_part(tmp_path: Path) -> None:
    body = part("document", f"<w:body>{p('Vi avstår.', style='Rubrik1')}</w:body>")
    strict = body.replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    for name in ("a.docx", "a.docm", "a.dotx"):
        assert (
            reading_of(docx(tmp_path / name, "", main="", word__document_dot_xml=strict)).text == "Vi avstår."
        )
    start = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" '
        f'Type="{R}/officeDocument" Target="/word/document2.xml"/></Relationships>'
    )
    path = docx(
        tmp_path / "b.docx",
        "",
        main="",
        _rels___dot_rels=start,
        word__document2_dot_xml=body,
        word__styles_dot_xml=STYLES,
    )
    assert titles(reading_of(path)) == [("Vi avstår.", 1)]


def test_breaks_and_hyphens(tmp_path: Path) -> None:
    text = text_of(
        tmp_path,
        p(
            "rad ett",
            "<w:r><w:br/><w:t>B</w:t><w:noBreakHyphen/><w:t>laget arbets</w:t><w:softHyphen/><w:t>skada</w:t><w:tab/><w:t>kr</w:t></w:r>",
            '<w:r><w:br w:type="page"/></w:r>',
        ),
    )
    assert text == "rad ett\nB-laget arbetsskada\tkr"


@pytest.mark.parametrize("keep", [0.2, 0.5, 0.9])
def test_a_file_cut_short_is_told(tmp_path: Path, keep: float) -> None:
    path = docx(tmp_path / "a.docx", p("Text " * 500))
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * keep)])
    result = read_file(path)
    assert result.problem is not None
    assert "a.docx" in result.problem.what
