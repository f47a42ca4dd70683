"""Exports: the same content in each format, harmless to open, whole or absent, the same bytes every time."""

from __future__ import annotations

import csv
import io
import itertools
import json
import os
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn

from assistant.domain import (
    WHOLE,
    Abstention,
    Basis,
    Case,
    CaseFile,
    CellState,
    Decision,
    DecisionAction,
    DocumentKind,
    Proposal,
    Qualifiers,
    ReviewEntry,
    ReviewItem,
    ReviewKind,
    Stance,
)
from assistant.export import FORMATS, ExportError, write
from assistant.export import files as export_files
from assistant.export.blocks import Bullet, Heading, Quote
from assistant.export.data import CaseData, case_data, schema
from assistant.export.harmless import clean, for_csv, is_formula
from assistant.export.markdown import escape
from assistant.export.outline import outline
from assistant.export.wording import Wording, label_keys
from assistant.summaries import Depth, up_to_date
from tests.casefiles import WHEN, CaseBuilder, N, T, builder, case_file

HOSTILE = (
    '=HYPERLINK("http://x")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "=cmd|' /C calc'!A0",
    " =1+1",
)


@pytest.fixture(scope="module")
def case() -> CaseFile:
    return case_file()


@pytest.fixture(scope="module")
def written(case: CaseFile, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("export")
    return {path.suffix[1:]: path for path in write(case, folder)}


@pytest.fixture(scope="module")
def document(written: dict[str, Path]) -> Any:
    return docx.Document(str(written["docx"]))


def hostile_case() -> CaseFile:
    """Names, titles, quotes and notes that a spreadsheet or Markdown reader would act on."""
    b = CaseBuilder(Case("a", "=1+1", WHEN, "=KS/1", proposal=Proposal("@förslag")))
    for number, text in enumerate(HOSTILE):
        b.answer(
            f"{text} nämnd {number}",
            [
                [
                    (
                        "SUMMARY",
                        "",
                        f"{text} nämnden <script>alert(1)</script> tillstyrker [förslaget](http://x).",
                    )
                ]
            ],
            [(WHOLE, T, "tillstyrker")],
        )
    b.answer(
        "Nämnd\x00 med\x0b styrtecken\ud800", [[("SUMMARY", "", "Nej\x01\x1f tack.")]], [(WHOLE, N, "Nej")]
    )
    b.decisions.append(
        Decision(b.respondents[0].id, WHOLE, DecisionAction.SIGN, Stance.TILLSTYRKER, "=Handläggare", WHEN)
    )
    built = b.build()
    from assistant.summaries.recount import recount

    return replace(built, summary=recount(built))


# --------------------------------------------------------------------------------------------
# Files


def test_all_formats_are_written_and_named_after_the_diarienummer(written: dict[str, Path]) -> None:
    assert sorted(written) == sorted(FORMATS)
    assert {path.name for path in written.values()} == {
        "ks-2026-0123-remissammanstallning.docx",
        "ks-2026-0123-remissammanstallning.md",
        "ks-2026-0123-remissdata.json",
        "ks-2026-0123-remisstabell.csv",
        "ks-2026-0123-remisstabell.xlsx",
    }


def test_without_diarienummer_the_title_names_the_files(case: CaseFile, tmp_path: Path) -> None:
    nameless = replace(case, case=replace(case.case, diarienummer="", title="../../Å " + "lång " * 40))
    (path,) = write(nameless, tmp_path, ["csv"])
    assert path.parent == tmp_path
    assert path.name.startswith("a-lang-lang")
    assert len(path.name) < 100


def test_the_same_case_gives_the_same_bytes(case: CaseFile, written: dict[str, Path], tmp_path: Path) -> None:
    for path in write(case_file(), tmp_path):
        assert path.read_bytes() == written[path.suffix[1:]].read_bytes(), path.name


def test_office_files_carry_the_time_of_the_run(written: dict[str, Path]) -> None:
    for ending in ("docx", "xlsx"):
        with zipfile.ZipFile(written[ending]) as archive:
            assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
            core = archive.read("docProps/core.xml").decode()
        assert re.findall(r"<dcterms:modified[^>]*>([^<]*)<", core) == ["2026-09-14T09:31:00Z"]


def test_a_failed_write_leaves_the_old_file_and_no_scrap(
    case: CaseFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (path,) = write(case, tmp_path, ["csv"])
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(export_files.os, "fsync", full)
    changed = replace(case, case=replace(case.case, title="Annan"))
    with pytest.raises(ExportError, match="kunde inte skrivas"):
        write(changed, tmp_path, ["csv"])
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_a_file_open_elsewhere_is_said_in_swedish(
    case: CaseFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(ExportError, match="Stäng den"):
        write(case, tmp_path, ["csv"])
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_the_folder_should_be_is_said_in_swedish(case: CaseFile, tmp_path: Path) -> None:
    (tmp_path / "mapp").write_text("")
    with pytest.raises(ExportError, match="Välj en annan mapp"):
        write(case, tmp_path / "mapp", ["csv"])


def test_an_unknown_format_writes_nothing(case: CaseFile, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="Formatet pdf finns inte"):
        write(case, tmp_path, ["csv", "pdf"])
    assert list(tmp_path.iterdir()) == []


def test_files_get_ordinary_permissions(written: dict[str, Path]) -> None:
    umask = os.umask(0)
    os.umask(umask)
    assert written["docx"].stat().st_mode & 0o777 == 0o666 & ~umask


# --------------------------------------------------------------------------------------------
# Excel


def test_the_workbook_has_its_sheets_and_header(written: dict[str, Path], case: CaseFile) -> None:
    book = openpyxl.load_workbook(written["xlsx"])
    assert book.sheetnames == ["Tabell", "Belägg", "Checklista", "Instanser", "Metod"]
    table = book["Tabell"]
    assert [cell.value for cell in table[1]][:6] == [
        "Remissinstans", "Tillfrågad", "Svar", "Helheten", "Belägg för helheten", "1. Sommargågator i centrum",
    ]  # fmt: skip
    assert table.freeze_panes == "B2"
    assert table.auto_filter.ref == f"A1:I{1 + len(case.registry.respondents)}"
    assert table.print_title_rows == "$1:$1"
    for sheet in book.worksheets:
        assert sheet.auto_filter.ref
        assert sheet.freeze_panes


def test_no_cell_of_the_table_is_empty_and_colour_never_stands_alone(written: dict[str, Path]) -> None:
    table = openpyxl.load_workbook(written["xlsx"])["Tabell"]
    stands = [4, 6, 7, 8]
    for row in table.iter_rows(min_row=2):
        for column in stands:
            assert row[column - 1].value
    by_name = {row[0].value: [cell.value for cell in row] for row in table.iter_rows(min_row=2)}
    assert by_name["Trafiknämnden"][3:6] == [
        "Tillstyrker",
        "”Trafiknämnden tillstyrker förslaget.” (Trafiknämnden, s. 1)",
        "Tillstyrker",
    ]
    assert by_name["Kommunala bostadsbolaget"][3] == "Ej svar"
    assert by_name["Byalaget i Sjövik"][3] == "Oläsbart svar"
    assert by_name["Fastighetskontoret"][3] == "Ej avgjort: tillstyrker delvis eller avstyrker"
    assert by_name["Kulturnämnden"][2] == "har svarat (sent)"


def test_a_points_quote_and_page_stand_in_its_comment(written: dict[str, Path]) -> None:
    table = openpyxl.load_workbook(written["xlsx"])["Tabell"]
    comment = table.cell(2, 6).comment
    assert comment is not None
    assert comment.text.endswith("på sommaren.” (Trafiknämnden, s. 2)")


def test_every_citation_of_the_table_is_on_the_evidence_sheet(
    written: dict[str, Path], case: CaseFile
) -> None:
    sheet = openpyxl.load_workbook(written["xlsx"])["Belägg"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    quotes = {row[4] for row in rows}
    for cell in case.table.cells:
        if cell.position is not None:
            for citation in (*cell.position.evidence, *cell.position.against):
                assert case.quote(citation) in quotes
    assert ["emot", "Kontoret kan inte ställa sig bakom förslaget om avgifter."] in [row[3:5] for row in rows]
    assert "villkor" in {row[3] for row in rows}


def test_the_checklist_has_status_who_and_when(written: dict[str, Path]) -> None:
    sheet = openpyxl.load_workbook(written["xlsx"])["Checklista"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert [row[9] for row in rows] == ["öppen", "öppen", "kontrollerad"]
    assert rows[2][10:] == ["Handläggare", "2026-09-14", "Tas med."]
    assert "(Fastighetskontoret, s. 1)" in rows[1][8]


def test_the_method_sheet_has_files_sums_and_versions(written: dict[str, Path], case: CaseFile) -> None:
    sheet = openpyxl.load_workbook(written["xlsx"])["Metod"]
    rows = {row[0].value: row[1].value for row in sheet.iter_rows(min_row=2)}
    assert (
        rows["Instanser"]
        == "12 tillfrågade + 1 inte tillfrågad = 11 har svarat + 1 ej svar + 1 oläsbart svar"
    )
    assert rows["Version: remissassistent"] == "0.1.0"
    for document in case.documents:
        assert document.sha256 in rows[f"Fil: {document.name}"]


def test_no_text_becomes_a_formula_in_excel(tmp_path: Path) -> None:
    (path,) = write(hostile_case(), tmp_path, ["xlsx"])
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/sheet"):
                assert "<f>" not in archive.read(name).decode()
    book = openpyxl.load_workbook(path)
    seen = 0
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n"), cell.value
                assert cell.value is None or isinstance(cell.value, str)
                if cell.value and is_formula(cell.value):
                    assert cell.quotePrefix, "stays text when edited"
                    seen += 1
    assert seen > len(HOSTILE)


# --------------------------------------------------------------------------------------------
# CSV


def test_csv_is_what_swedish_excel_opens(written: dict[str, Path], case: CaseFile) -> None:
    data = written["csv"].read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len(rows) == 1 + len(case.registry.respondents)
    assert len({len(row) for row in rows}) == 1
    assert rows[1][:7] == [
        "Trafiknämnden", "ja", "har svarat", "nej", "Tillstyrker", "s. 1", "Trafiknämnden tillstyrker förslaget.",
    ]  # fmt: skip


def test_no_csv_field_begins_like_a_formula(tmp_path: Path) -> None:
    (path,) = write(hostile_case(), tmp_path, ["csv"])
    rows = csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), delimiter=";")
    fields = [field for row in rows for field in row]
    assert not [field for field in fields if is_formula(field)]
    assert any(field.startswith("'=HYPERLINK") for field in fields)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_fields_are_made_harmless(text: str) -> None:
    assert for_csv(text).startswith("'")


def test_ordinary_text_is_left_alone() -> None:
    for text in ("Tillstyrker", "– se bilaga", "s. 3–4", "", "3 kap. 7 §"):
        assert for_csv(text) == text == clean(text)


# --------------------------------------------------------------------------------------------
# Word


def paragraphs(document: Any) -> list[tuple[str, str]]:
    return [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs]


def test_the_word_file_says_that_it_is_a_draft(document: Any) -> None:
    boxes = [text for style, text in paragraphs(document) if style == "Utkastruta"]
    assert len(boxes) == 1
    assert boxes[0].startswith("Utkast – granskas av handläggare.")
    assert "Utkast – granskas av handläggare" in document.sections[0].footer.paragraphs[0].text


def test_headings_are_real_and_in_order(document: Any) -> None:
    levels = [int(s[-1]) for s, _ in paragraphs(document) if s.startswith("Heading")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert [text for style, text in paragraphs(document) if style == "Heading 1"] == [
        "Sammanfattning",
        "Ställningstaganden",
        "Synpunkter punkt för punkt",
        "Svaren var för sig",
        "Instanser utan svar, sena svar och svar utan förfrågan",
        "Att kontrollera",
        "Så gjordes sammanställningen",
    ]


def test_who_deviates_stands_before_the_counts(document: Any) -> None:
    text = "\n".join(text for _, text in paragraphs(document))
    assert text.index("Svar som avviker") < text.index("Avstyrker förslaget, medan 7 av 9")
    assert text.index("Avstyrker förslaget, medan 7 av 9") < text.index("Av de 11 instanser som svarat")


def test_quotes_carry_their_source(document: Any) -> None:
    quotes = [text for style, text in paragraphs(document) if style == "Quote"]
    assert "”Trafiknämnden tillstyrker förslaget.” (Trafiknämnden, s. 1)" in quotes
    assert all(re.fullmatch(r"”.*” \(.*, s\. \d+\)", quote) for quote in quotes)


def test_no_quote_is_told_twice_in_the_summary(document: Any) -> None:
    told: list[str] = []
    for style, text in paragraphs(document):
        if text == "Ställningstaganden":
            break
        if style == "Quote":
            told.append(text)
    counts_section = told[told.index(told[0]) :]
    deviating = [text for text in counts_section if "Handelsföreningen avstyrker" in text]
    assert len(deviating) == 1


def test_tables_have_marked_and_repeated_header_rows(document: Any) -> None:
    assert len(document.tables) == 2
    for table in document.tables:
        header = table.rows[0]._tr.trPr
        assert header.find(qn("w:tblHeader")) is not None
        look = table._tbl.tblPr.find(qn("w:tblLook"))
        assert look.get(qn("w:firstRow")) == "1"
        assert all(cell.text for cell in table.rows[0].cells)


def test_the_table_in_word_is_the_cases_table(document: Any, case: CaseFile) -> None:
    table = document.tables[0]
    assert [cell.text for cell in table.rows[0].cells] == [
        "Remissinstans",
        "Helheten",
        "Punkt 1",
        "Punkt 2",
        "Punkt 3",
    ]
    assert [cell.text.replace("\N{NO-BREAK SPACE}", " ") for cell in table.rows[1].cells] == [
        "Trafiknämnden", "Tillstyrker (s. 1)", "Tillstyrker (s. 2)", "Tar inte upp", "Tillstyrker (s. 2)",
    ]  # fmt: skip
    assert len(table.rows) == 1 + len(case.registry.respondents)


def test_many_points_are_parted_into_several_tables(tmp_path: Path) -> None:
    b = builder()
    points = tuple(replace(b.case.proposal.points[0], id=f"q{n}", number=str(n)) for n in range(1, 11))
    b.case = replace(b.case, proposal=replace(b.case.proposal, points=points))
    (path,) = write(b.build(), tmp_path, ["docx"])
    tables = docx.Document(str(path)).tables
    assert [len(table.columns) for table in tables[:3]] == [6, 5, 3]
    assert tables[2].rows[0].cells[1].text == "Punkt 9"
    b.case = replace(b.case, proposal=replace(b.case.proposal, points=points[:5]))
    (path,) = write(b.build(), tmp_path, ["docx"])
    assert [len(table.columns) for table in docx.Document(str(path)).tables[:2]] == [5, 3]  # no table of one


def test_the_language_is_swedish(document: Any, case: CaseFile) -> None:
    defaults = document.styles.element.find(qn("w:docDefaults"))
    assert defaults.find(f".//{qn('w:lang')}").get(qn("w:val")) == "sv-SE"
    assert document.core_properties.language == "sv-SE"
    assert case.case.title in document.core_properties.title


def test_who_is_missing_late_or_uninvited_is_listed(document: Any) -> None:
    bullets = [text for style, text in paragraphs(document) if style == "List Bullet"]
    assert "Har inte svarat (1): Kommunala bostadsbolaget." in bullets
    assert "Svaret kunde inte läsas (1): Byalaget i Sjövik." in bullets
    assert "Svaret kom efter svarstiden (1): Kulturnämnden." in bullets
    assert "Har svarat utan att stå på sändlistan (1): Sjöviks hembygdsförening." in bullets


def test_hostile_text_is_only_text_in_word(tmp_path: Path) -> None:
    (path,) = write(hostile_case(), tmp_path, ["docx"])
    text = "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)
    assert "<script>alert(1)</script>" in text
    assert "Nej tack." in text


def test_a_case_without_points_answers_or_items_is_written_in_every_format(tmp_path: Path) -> None:
    b = CaseBuilder(Case("a", "Tomt ärende", WHEN, proposal=Proposal("")))
    b.silent("Nämnd A")
    assert len(write(b.build(), tmp_path)) == len(FORMATS)


# --------------------------------------------------------------------------------------------
# Markdown


def test_markdown_and_word_say_the_same(written: dict[str, Path], document: Any) -> None:
    unescaped = re.sub(r"\\(.)", r"\1", written["md"].read_text("utf-8"))
    for style, text in paragraphs(document):
        if style.startswith("Heading") or style == "Quote":
            assert text in unescaped


def test_markdown_from_documents_neither_formats_nor_links(tmp_path: Path) -> None:
    (path,) = write(hostile_case(), tmp_path, ["md"])
    text = path.read_text("utf-8")
    assert not re.search(r"(?<!\\)<script", text)
    assert not re.search(r"(?<!\\)\]\(", text)
    assert "http://" not in text
    header = next(line for line in text.splitlines() if line.startswith("| Remissinstans"))
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    same_table = rows[rows.index(header) : rows.index(header) + 1 + len(HOSTILE)]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in same_table} == {3}


@pytest.mark.parametrize(
    ("text", "safe"), [("# a", "\\# a"), ("1. a", "1\\. a"), ("- a", "\\- a"), ("a\nb", "a b")]
)
def test_markdown_escapes(text: str, safe: str) -> None:
    assert escape(text) == safe


# --------------------------------------------------------------------------------------------
# JSON


def test_json_follows_its_schema(written: dict[str, Path]) -> None:
    from pydantic import TypeAdapter

    data = json.loads(written["json"].read_text("utf-8"))
    TypeAdapter(CaseData).validate_python(data, strict=True)
    assert next(iter(data)) == "schema_version"
    assert data["schema_version"] == schema()["version"] == "1"


def test_the_schema_requires_and_describes() -> None:
    described = schema()
    assert set(described["required"]) >= {"respondents", "summary", "checklist", "sums", "run"}
    assert "Words of a document" in described["$defs"]["CitationData"]["description"]


def test_json_quotes_are_the_text_at_their_spans(case: CaseFile) -> None:
    found = 0
    for respondent in case_data(case)["respondents"]:
        for cell in respondent["cells"]:
            for citation in (*cell["evidence"], *cell["against"]):
                text = case.readings[citation["reading_id"]].text
                joined = " ".join(text[start:end] for start, end in citation["spans"])
                assert " ".join(joined.split()) == citation["quote"]
                found += 1
    assert found > 15


# --------------------------------------------------------------------------------------------
# Words and what a person has set


def test_an_office_can_use_words_of_its_own(tmp_path: Path) -> None:
    labels = {"TILLSTYRKER": "Ja", "TILLSTYRKER_DELVIS:villkor": "Ja, om", "NO_ANSWER": "Inget svar"}
    (path,) = write(case_file(), tmp_path, ["csv"], labels)
    rows = {row.split(";")[0]: row.split(";")[4] for row in path.read_text("utf-8-sig").splitlines()}
    assert rows["Trafiknämnden"] == "Ja"
    assert rows["Kulturnämnden"] == "Ja, om"
    assert rows["Kommunala bostadsbolaget"] == "Inget svar"
    assert rows["Räddningstjänsten"] == "Ingen erinran, med synpunkter"


def test_a_label_for_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="okända nycklar: TILLSTYRKS"):
        Wording({"TILLSTYRKS": "Ja"})
    assert "TILLSTYRKER:synpunkter" in label_keys()


def test_what_a_person_set_is_in_the_table_and_in_the_counts(tmp_path: Path) -> None:
    b = builder()
    b.decisions.append(
        Decision("fastighetskontoret", WHOLE, DecisionAction.CHANGE, Stance.AVSTYRKER, "Handläggaren", WHEN)
    )
    built = up_to_date(b.build(case_file().summary), Depth.NORMAL)
    assert built.table.cell("fastighetskontoret", WHOLE).state is CellState.CHANGED
    paths = {path.suffix: path for path in write(built, tmp_path, ["docx", "xlsx"])}
    text = "\n".join(paragraph.text for paragraph in docx.Document(str(paths[".docx"])).paragraphs)
    assert "avstyrker 2" in text
    assert "avstyrker 1," not in text
    table = openpyxl.load_workbook(paths[".xlsx"])["Tabell"]
    row = next(row for row in table.iter_rows(min_row=2) if row[0].value == "Fastighetskontoret")
    assert row[3].value == "Avstyrker"
    assert row[8].value == "Helheten: Ändrat för hand: Handläggaren, 2026-09-14"


def test_a_place_where_the_tool_read_otherwise_is_not_the_source_of_what_a_person_set(tmp_path: Path) -> None:
    """Avstyrker, set by hand, with the page where the answer tillstyrker beside it, would be a false citation."""
    b = builder()
    b.decisions.append(
        Decision("trafiknamnden", WHOLE, DecisionAction.CHANGE, Stance.AVSTYRKER, "Handläggaren", WHEN)
    )
    built = up_to_date(b.build(case_file().summary), Depth.NORMAL)
    paths = {path.suffix: path for path in write(built, tmp_path, ["docx", "xlsx", "csv"])}
    rows = [[cell.text for cell in row.cells] for row in docx.Document(str(paths[".docx"])).tables[0].rows]
    assert next(row for row in rows if row[0] == "Trafiknämnden")[1] == "Avstyrker"
    line = next(
        line for line in paths[".csv"].read_text("utf-8-sig").splitlines() if "Trafiknämnden;" in line
    )
    assert line.split(";")[4:7] == ["Avstyrker", "", ""]
    book = openpyxl.load_workbook(paths[".xlsx"])
    table = next(
        row for row in book["Tabell"].iter_rows(min_row=2, values_only=True) if row[0] == "Trafiknämnden"
    )
    assert str(table[4]).startswith("Verktygets läsning: tillstyrker. ")
    evidence = [
        row for row in book["Belägg"].iter_rows(min_row=2, values_only=True) if row[0] == "Trafiknämnden"
    ]
    assert {row[2] for row in evidence if row[1] == "Helheten"} == {
        "Avstyrker; verktygets läsning: tillstyrker"
    }


def test_a_stale_cell_says_so() -> None:
    cell = case_file(summarised=False).table.cell("trafiknamnden", WHOLE)
    assert Wording().cell(replace(cell, state=CellState.STALE)) == "Tillstyrker (underlaget har ändrats)"


@pytest.mark.parametrize(
    ("qualifiers", "words"),
    [
        (Qualifiers(abstention=Abstention.ABSTAINS), "Avstår"),
        (
            Qualifiers(abstention=Abstention.NO_COMMENTS, remarks=True),
            "Avstår (inga synpunkter), med påpekanden",
        ),
        (Qualifiers(abstention=Abstention.NOT_AFFECTED), "Avstår (berörs inte)"),
    ],
)
def test_abstaining_is_worded_without_contradicting_itself(qualifiers: Qualifiers, words: str) -> None:
    assert Wording().stance(Stance.AVSTAR, qualifiers) == words


# --------------------------------------------------------------------------------------------
# What a reader of the draft must not misunderstand


def test_a_derived_stand_is_marked_in_every_table(case: CaseFile) -> None:
    cell = next(c for c in case.table.cells if c.position and c.stance and c.target.whole)
    assert cell.position is not None
    derived = replace(cell, position=replace(cell.position, basis=Basis.DERIVED))
    assert Wording().cell(derived) == f"{Wording().cell(cell)}, härlett"


def test_partly_is_not_said_twice(case: CaseFile) -> None:
    citation = next(c.position.evidence[0] for c in case.table.cells if c.position)
    qualifiers = Qualifiers(remarks=True, partly=citation)
    assert Wording().stance(Stance.TILLSTYRKER_DELVIS, qualifiers) == "Tillstyrker delvis, med synpunkter"
    assert "i vissa delar" in Wording().stance(Stance.TILLSTYRKER, qualifiers)


def test_checks_of_one_kind_stand_together_with_what_to_do_said_once(case: CaseFile, document: Any) -> None:
    said = paragraphs(document)
    headings = [text for style, text in said if style == "Heading 2"]
    for kind in dict.fromkeys(entry.item.kind for entry in case.review):
        entries = [entry for entry in case.review if entry.item.kind is kind]
        assert f"{kind.swedish} ({len(entries)})" in headings
    todo = case.review[0].item.todo
    assert sum(todo in text for _, text in said) == 1


def test_many_checks_of_one_kind_are_gathered_by_respondent_and_none_is_lost(case: CaseFile) -> None:
    evidence = [c.position.evidence[0] for c in case.table.cells if c.position]
    names = [one for one in case.registry.respondents if case.table.rows[one.id][0].position][:3]

    def entries(number: int) -> tuple[ReviewEntry, ...]:
        return tuple(
            ReviewEntry(
                f"g{at}",
                ReviewItem(
                    ReviewKind.UNRESOLVED_POINT,
                    f"Ett ställningstagande kunde inte kopplas ({at}).",
                    "Läs.",
                    respondent_id=names[at % 2 if at else 2].id,
                    citation=evidence[at % len(evidence)],
                ),
                None,
            )
            for at in range(number)
        )

    def bullets(number: int) -> list[Bullet]:
        blocks = outline(replace(case, review=entries(number)), Wording())
        start = next(
            n for n, b in enumerate(blocks) if isinstance(b, Heading) and b.text == "Att kontrollera"
        )
        return [block for block in blocks[start:] if isinstance(block, Bullet)]

    assert len(bullets(25)) == 25, "a few stand one by one"
    alone, *gathered = bullets(41)
    assert "kopplas (0)" in alone.text, "one of its own is told in full"
    assert [block.lead for block in gathered] == [f"{names[1].name}:", f"{names[0].name}:"]
    assert [block.text.split(":")[0] for block in gathered] == ["20 att kontrollera"] * 2
    assert all("s. 1" in block.text for block in gathered)


def test_coverage_of_all_answers_is_told(case: CaseFile, document: Any) -> None:
    total = sum(part.coverage.total for part in case.summary.respondents)
    shown = sum(part.coverage.represented for part in case.summary.respondents)
    assert any(
        text.startswith(f"Citaten är hämtade ur {shown} av svarens {total} stycken")
        for _, text in paragraphs(document)
    )


def test_words_of_a_tjansteutlatande_say_so(case: CaseFile) -> None:
    reading_id, structure = next(iter(case.structures.items()))
    changed = replace(
        case,
        structures={**case.structures, reading_id: replace(structure, kind=DocumentKind.TJANSTEUTLATANDE)},
    )
    blocks = [b for b in outline(changed, Wording()) if isinstance(b, Quote)]
    marked = [b for b in blocks if b.source.endswith("ur tjänsteutlåtandet")]
    assert 0 < len(marked) < len(blocks)


def test_no_quote_stands_twice_under_one_deviating_respondent(document: Any) -> None:
    said = paragraphs(document)
    start = said.index(("Heading 2", "Svar som avviker"))
    end = said.index(("Heading 2", "Svaren i korthet"))
    quotes = [text for style, text in said[start:end] if style == "Quote"]
    assert len(quotes) == len(set(quotes))


def test_the_report_tells_of_the_run_without_words_for_programmers(written: dict[str, Path]) -> None:
    document = docx.Document(str(written["docx"]))
    told = [row.cells[0].text for row in document.tables[-1].rows]
    assert "Instanser" in told
    assert not [name for name in told if name.startswith(("Version: ", "Inställning: "))]
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert any("(s.\N{NO-BREAK SPACE}" in text for text in cells), "the page number stays with its s."
