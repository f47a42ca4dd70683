"""The Word file in an office's own template."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm

from assistant.domain import CaseFile
from assistant.export import ExportError, template, write
from tests.casefiles import case_file

MAIN = "wordprocessingml.document.main+xml"


@pytest.fixture(scope="module")
def case() -> CaseFile:
    return case_file()


def office(path: Path, *, without: tuple[str, ...] = (), marker: str = "{{ remissammanställning }}") -> Path:
    """An office's template: header, title, a chapter before and one after."""
    made = docx.Document()
    for name in without:
        made.styles[name].element.getparent().remove(made.styles[name].element)
    made.styles["Heading 1"].font.name = "Georgia"
    made.sections[0].left_margin = Cm(5)
    made.sections[0].header.paragraphs[0].text = "EKVALLA KOMMUN {{ diarienummer }}"
    made.add_paragraph("Ärende: {{ rub")
    made.paragraphs[0].add_run("rik }}, svar senast {{ svarstid }}.").bold = True
    made.add_heading("Bakgrund", 1)
    made.add_paragraph(marker)
    made.add_heading("Bilagor", 1)
    made.save(str(path))
    return path


def texts(document: Any) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs]


def exported(case: CaseFile, folder: Path, path: Path) -> Any:
    (written,) = write(case, folder, ["docx"], template=path)
    return docx.Document(str(written))


def test_the_summary_stands_where_the_template_says_in_its_styles(case: CaseFile, tmp_path: Path) -> None:
    document = exported(case, tmp_path, office(tmp_path / "mall.docx"))
    said = texts(document)
    assert (
        said.index("Bakgrund")
        < said.index("Sammanfattning")
        < said.index("Att kontrollera")
        < said.index("Bilagor")
    )
    assert not any("{{" in text for text in said)
    assert any(text.startswith("Utkast – granskas av handläggare.") for text in said)
    assert document.styles["Heading 1"].font.name == "Georgia"
    assert round(document.sections[0].left_margin / Cm(1), 1) == 5
    (ours,) = write(case, tmp_path / "own", ["docx"])
    cells = [[cell.text for row in table.rows for cell in row.cells] for table in document.tables]
    assert cells == [[c.text for row in t.rows for c in row.cells] for t in docx.Document(str(ours)).tables]
    room = (
        document.sections[0].page_width - document.sections[0].left_margin - document.sections[0].right_margin
    )
    assert sum(cell.width for cell in document.tables[0].rows[0].cells) <= room + 5000  # in EMU: 1/70 mm


def test_fields_are_filled_in_text_and_header_also_when_word_has_parted_them(
    case: CaseFile, tmp_path: Path
) -> None:
    document = exported(case, tmp_path, office(tmp_path / "mall.docx"))
    assert document.sections[0].header.paragraphs[0].text == f"EKVALLA KOMMUN {case.case.diarienummer}"
    first = document.paragraphs[0].text
    assert first.startswith(f"Ärende: {case.case.title}, svar senast ")
    assert str(case.case.due.year) in first
    assert texts(document).count("Remissammanställning") == 0  # the template has a title of its own


def test_a_template_without_the_styles_gets_them(case: CaseFile, tmp_path: Path) -> None:
    lacking = ("Heading 3", "List Bullet", "Quote", "Table Grid", "Title", "Subtitle")
    document = exported(case, tmp_path, office(tmp_path / "mall.docx", without=lacking))
    styles = {paragraph.style.name for paragraph in document.paragraphs}
    assert {"Heading 1", "Heading 2", "Heading 3", "Quote", "List Bullet"} <= styles
    bullets = [p.text for p in document.paragraphs if p.style.name == "List Bullet"]
    assert bullets
    assert all(text.startswith("• ") for text in bullets)


def test_without_a_place_it_stands_last_and_with_a_title(case: CaseFile, tmp_path: Path) -> None:
    plain = tmp_path / "mall.docx"
    made = docx.Document()
    made.add_heading("Bakgrund", 1)
    made.save(str(plain))
    said = texts(exported(case, tmp_path, plain))
    assert said[:2] == ["Bakgrund", "Remissammanställning"]


def test_the_place_may_be_a_content_control(case: CaseFile, tmp_path: Path) -> None:
    path = office(tmp_path / "mall.docx", marker="")
    made = docx.Document(str(path))
    inside = "<w:p><w:r><w:t>{{ Remisssammanställningen }}</w:t></w:r></w:p>"
    control = parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtContent>{inside}</w:sdtContent></w:sdt>")
    made.paragraphs[2]._p.addnext(control)
    made.save(str(path))
    said = texts(exported(case, tmp_path, path))
    assert said.index("Bakgrund") < said.index("Sammanfattning") < said.index("Bilagor")


def test_a_dotx_is_a_template_too_and_the_same_case_gives_the_same_bytes(
    case: CaseFile, tmp_path: Path
) -> None:
    made, path = office(tmp_path / "a.docx"), tmp_path / "mall.dotx"
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data.replace(MAIN.encode(), MAIN.replace("document", "template").encode(), 1))
    (first,) = write(case, tmp_path / "1", ["docx"], template=path)
    (second,) = write(case, tmp_path / "2", ["docx"], template=path)
    assert first.read_bytes() == second.read_bytes()
    assert "Sammanfattning" in texts(docx.Document(str(first)))


def test_a_template_from_libreoffice_gives_a_file_with_each_part_once(case: CaseFile, tmp_path: Path) -> None:
    made, path = office(tmp_path / "a.docx"), tmp_path / "mall.docx"
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "_rels/.rels":
                data = data.replace(
                    b"package/2006/relationships/meta", b"officedocument/2006/relationships/meta"
                )
                assert b"officedocument/2006/relationships/metadata/core-properties" in data
            new.writestr(name, data)
    (written,) = write(case, tmp_path / "ut", ["docx"], template=path)
    names = zipfile.ZipFile(written).namelist()
    assert len(names) == len(set(names))


def test_what_is_no_template_is_said_and_writes_nothing(case: CaseFile, tmp_path: Path) -> None:
    def refused(path: Path, *words: str) -> None:
        with pytest.raises(ExportError) as error:
            write(case, tmp_path / "ut", ["xlsx", "docx"], template=path)
        assert all(word in str(error.value) for word in (path.name, *words))
        with pytest.raises(ExportError):
            template.keep(tmp_path, path)

    text = tmp_path / "mall.doc"
    text.write_text("Hej")
    refused(text, "ingen Word-fil")
    slip = office(tmp_path / "fel.docx", marker="{{ sammanställning }}")
    refused(slip, "{{ sammanställning }}", "{{ remissammanställning }}")
    table = tmp_path / "tabell.docx"
    made = docx.Document()
    made.add_table(1, 1).cell(0, 0).text = "{{ remissammanställning }}"
    made.save(str(table))
    refused(table, "eget stycke")
    macros = tmp_path / "makron.docm"
    with zipfile.ZipFile(office(tmp_path / "b.docx")) as old, zipfile.ZipFile(macros, "w") as new:
        for name in old.namelist():
            kind = b"application/vnd.ms-word.document.macroEnabled.main+xml"
            data = old.read(name)
            new.writestr(
                name, data.replace(b"application/vnd.openxmlformats-officedocument." + MAIN.encode(), kind)
            )
    refused(macros, "makron")
    assert not (tmp_path / "ut").exists()
    assert template.kept(tmp_path) is None


def test_a_kept_template_is_used_until_it_is_forgotten(tmp_path: Path) -> None:
    template.keep(tmp_path, office(tmp_path / "vår mall.docx"))
    assert template.kept(tmp_path)
    template.forget(tmp_path)
    template.forget(tmp_path)
    assert template.kept(tmp_path) is None
