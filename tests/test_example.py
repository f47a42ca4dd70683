"""The example case: its files, its facit, and that the one tells the truth of the other."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest
from openpyxl import load_workbook

from assistant import example
from assistant.domain import (
    Abstention,
    Basis,
    DocumentKind,
    DocumentRole,
    RespondentState,
    ReviewKind,
    Stance,
)
from assistant.example import build

FACIT: dict[str, Any] = json.loads(example.FACIT.read_text(encoding="utf-8"))
BY_NAME = {row["name"]: row for row in FACIT["respondents"]}
SOURCES = {source.get("file"): source for source in map(build.parse, build.SOURCES.glob("*.md"))}


def attachments(data: bytes) -> dict[str, bytes]:
    mail = message_from_bytes(data, policy=policy.default)
    return {part.get_filename() or "": part.get_content() for part in mail.iter_attachments()}


def pdf_pages(data: bytes) -> list[str]:
    pdf = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in pdf]
    finally:
        pdf.close()


def text(name: str, data: bytes) -> str:
    """All words of a file on one line; words divided at a line's end are put together."""
    match Path(name).suffix:
        case ".pdf":
            words = re.sub("[\x02\ufffe]", "", "\n".join(pdf_pages(data)))
        case ".docx":
            words = "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs)
        case ".eml":
            body = message_from_bytes(data, policy=policy.default).get_body()
            assert body is not None
            words = body.get_content()
        case _:
            words = data.decode()
    return " ".join(words.split())


def data_of(document: dict[str, Any]) -> tuple[str, bytes]:
    data = (example.FOLDER / "files" / document["file"]).read_bytes()
    if document["attachment"]:
        return document["attachment"], attachments(data)[document["attachment"]]
    return document["file"], data


def words_of(row: dict[str, Any]) -> str:
    """What a respondent wrote. The scan has no text of its own; its source has."""
    return " ".join(
        " ".join(build.plain(SOURCES[document["file"]].body).split())
        if document.get("image_only")
        else text(*data_of(document))
        for document in row["documents"]
    )


def quotes(value: Any) -> Iterator[str]:
    """Every quote of a row, wherever it stands in it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in {"quote", "condition", "partly", "never_evidence"}:
                yield inner
            elif key == "only_here":
                yield from inner
            else:
                yield from quotes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from quotes(inner)


def test_the_counts_are_those_of_the_case() -> None:
    rows = FACIT["respondents"]
    invited = [row for row in rows if row["invited"]]
    assert len(example.files()) == FACIT["counts"]["files"] == 20
    assert len(invited) == FACIT["counts"]["invited"] == 20
    assert sum(row["state"] == "ANSWERED" for row in invited) == FACIT["counts"]["invited_answered"] == 18
    assert sum(row["state"] == "NO_ANSWER" for row in invited) == FACIT["counts"]["no_answer"] == 2
    assert len(rows) - len(invited) == FACIT["counts"]["uninvited"] == 1
    assert {path.suffix for path in example.files()} == {".pdf", ".docx", ".eml", ".txt"}


def test_every_file_and_attachment_is_in_the_facit_once() -> None:
    told = [(d["file"], d["attachment"]) for row in FACIT["respondents"] for d in row["documents"]]
    there: list[tuple[str, str | None]] = []
    for path in example.files():
        there.append((path.name, None))
        if path.suffix == ".eml":
            there += [(path.name, name) for name in attachments(path.read_bytes())]
    assert sorted(told, key=str) == sorted(there, key=str)
    assert len(told) == FACIT["counts"]["documents"]


def test_the_distribution_list_names_the_invited_in_order() -> None:
    sheet = load_workbook(example.DISTRIBUTION_LIST).active
    assert sheet is not None
    rows = [row for row in sheet.iter_rows(values_only=True) if str(row[0]).isdigit()]
    assert [row[1] for row in rows] == [row["name"] for row in FACIT["respondents"] if row["invited"]]
    extended = {row[1]: row[4] for row in rows if row[4]}
    assert extended == {row["name"]: row["due"] for row in FACIT["respondents"] if "due" in row}


def test_the_facit_speaks_the_words_of_the_domain() -> None:
    for row in FACIT["respondents"]:
        RespondentState(row["state"])
        for document in row["documents"]:
            DocumentKind(document["kind"])
            DocumentRole(document["role"])
        if row["state"] == "NO_ANSWER":
            assert "whole" not in row
            continue
        Basis(row["whole"]["basis"])
        assert set(row["points"]) | set(row["remarks_on"]) <= {"1", "2", "3", "4"}
        assert not set(row["points"]) & set(row["remarks_on"])
        for told in [row["whole"], *row["points"].values(), *row.get("dissent", []), *row.get("others", [])]:
            Stance(told["stance"])
            for other in told.get("also_ok", []):
                Stance(other)
            if "abstention" in told.get("qualifiers", {}):
                Abstention(told["qualifiers"]["abstention"])
                assert told["stance"] == "AVSTAR"
    for item in FACIT["checklist"]["must"] + FACIT["checklist"]["must_not"]:
        ReviewKind(item["kind"])
        assert item["file"] in {d["file"] for d in BY_NAME[item["respondent"]]["documents"]}


def test_all_six_stances_are_there() -> None:
    assert {row["whole"]["stance"] for row in FACIT["respondents"] if "whole" in row} == set(Stance)


@pytest.mark.parametrize("name", [row["name"] for row in FACIT["respondents"] if row["documents"]])
def test_every_quote_of_the_facit_is_in_the_answer(name: str) -> None:
    words = words_of(BY_NAME[name])
    told = list(quotes(BY_NAME[name]))
    assert told
    assert [quote for quote in told if quote not in words] == []


def test_an_argument_told_to_be_only_in_one_answer_is() -> None:
    for row in FACIT["respondents"]:
        for quote in row.get("only_here", []):
            others = [
                other["name"]
                for other in FACIT["respondents"]
                if other is not row and quote in words_of(other)
            ]
            assert others == []


def test_files_have_one_to_seven_pages() -> None:
    total = 0
    for row in FACIT["respondents"]:
        for document in row["documents"]:
            name, data = data_of(document)
            if name.endswith(".pdf"):
                assert document["pages"] == len(pdf_pages(data)), name
            assert 1 <= document["pages"] <= 7, name
            total += document["pages"]
    assert 35 <= total <= 50


def test_the_scan_has_no_text_and_is_small() -> None:
    scans = [d for row in FACIT["respondents"] for d in row["documents"] if d.get("image_only")]
    assert len(scans) == 1
    _, data = data_of(scans[0])
    assert "".join(pdf_pages(data)).strip() == ""
    assert len(data) < 300_000


def test_the_answer_sent_twice_says_the_same() -> None:
    twice = [d for row in FACIT["respondents"] for d in row["documents"] if d["role"] == "DUPLICATE"]
    assert len(twice) == 1
    original = SOURCES[twice[0]["duplicate_of"]]
    assert SOURCES[twice[0]["file"]].body == original.body
    first, second = (
        text(*data_of({"file": d, "attachment": None})) for d in (original.get("file"), twice[0]["file"])
    )
    assert "19 sådana händelser på Storgatan" in first
    assert "19 sådana händelser på Storgatan" in second


def test_the_long_answer_has_running_headers_and_a_divided_deciding_word() -> None:
    pages = pdf_pages((example.FOLDER / "files" / "Alvhamrabostader remissvar KS 2026-0142.pdf").read_bytes())
    assert len(pages) >= 6
    for number, page in enumerate(pages[1:], 2):
        assert page.startswith("Älvhamrabostäder AB")
        assert f"Sid {number} ({len(pages)})" in page.splitlines()[0]
    assert re.search("av[\x02\ufffe-]\\s*styrker dock boendeparkeringen", pages[0])


def test_only_the_late_are_late() -> None:
    for row in FACIT["respondents"]:
        due = date.fromisoformat(row["due"]) if "due" in row else example.DUE
        for document in row["documents"]:
            came = example.received(document["file"])
            assert came is not None, document["file"]
            if document["role"] != "DUPLICATE":
                assert (came > due) == row["late"], document["file"]


def test_a_file_nobody_registered_has_no_date() -> None:
    assert example.received("finns inte.pdf") is None


def test_the_proposal_has_four_numbered_points() -> None:
    words = "\n".join(pdf_pages(example.PROPOSAL.read_bytes()))
    found = re.findall(r"^Punkt (\d)\. (.+?)\s*$", words, re.M)
    assert found == [(point["number"], point["title"]) for point in FACIT["case"]["points"]]
    assert len(found) == 4
    assert FACIT["case"]["title"] == example.TITLE
    assert FACIT["case"]["due"] == example.DUE.isoformat()
    assert FACIT["case"]["diarienummer"] == example.DIARIENUMMER


def test_the_manual_table_has_the_slips_that_the_facit_tells() -> None:
    sheet = load_workbook(example.MANUAL_TABLE).active
    assert sheet is not None
    head, *rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    assert head == [
        "Remissinstans",
        "Ställningstagande",
        "Punkt 1",
        "Punkt 2",
        "Punkt 3",
        "Punkt 4",
        "Kommentar",
    ]
    names = FACIT["manual_table"]["other_names"]
    table = {names.get(row[0], row[0]): row for row in rows}
    assert set(BY_NAME) - set(table) == set(FACIT["manual_table"]["not_in_table"])
    for slip in FACIT["manual_table"]["differences"]:
        row, truth = BY_NAME[slip["respondent"]], slip["truth"]
        column = 1 if slip["target"] == "helheten" else 1 + int(slip["target"])
        assert table[slip["respondent"]][column] == slip["manual"]
        assert (row["whole"] if column == 1 else row["points"][slip["target"]])["stance"] == truth


def test_everything_says_that_it_is_made_up() -> None:
    assert "påhittat exempel" in example.TITLE
    for row in FACIT["respondents"]:
        for document in row["documents"]:
            name, data = data_of(document)
            if name.endswith(".docx"):
                footer = docx.Document(io.BytesIO(data)).sections[0].footer.paragraphs[0].text
                assert "Påhittat exempel" in footer, name
            elif not document.get("image_only"):
                assert "Påhittat exempel" in text(name, data), name


def test_the_files_are_what_the_builder_makes(tmp_path: Path) -> None:
    """To the byte with the libraries that built them; with others the words must be the same."""
    made = build.build(tmp_path)
    assert len(made) == 23
    assert sum(path.stat().st_size for path in made) < 2_000_000
    same_libraries = json.loads(build.BUILT_WITH.read_text(encoding="utf-8")) == build.versions()
    for path in made:
        committed = (example.FOLDER / path.relative_to(tmp_path)).read_bytes()
        if same_libraries:
            assert path.read_bytes() == committed, path.name
        elif path.suffix != ".xlsx":
            assert text(path.name, path.read_bytes()) == text(path.name, committed), path.name


def test_the_registry_of_incoming_mail_knows_only_files_that_are_there() -> None:
    with (example.FOLDER / "postlista.csv").open(encoding="utf-8", newline="") as file:
        listed = [row["fil"] for row in csv.DictReader(file, delimiter=";")]
    assert len(listed) == len(set(listed))
    assert set(listed) == {path.name for path in example.files() if path.suffix != ".eml"}
