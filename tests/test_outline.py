"""Long reports: the tree of headings, tables of contents, annexes, and rows of tables."""

from __future__ import annotations

import time
from datetime import datetime
from pathlib import Path

import pytest

from assistant.domain import (
    Document,
    Heading,
    ReadDocument,
    Reading,
    ReviewKind,
    SectionKind,
    Span,
    Structure,
)
from assistant.reading import read
from assistant.search.units import units
from assistant.settings import Settings
from assistant.structure import analyse
from assistant.structure.contents import check, missing
from assistant.structure.outline import parents

NO_OCR = Settings(workspace="/nonexistent", ocr=False)
TEXT = "Här står en löpande text som är lång nog för att vara brödtext i en rapport."


def document(name: str = "rapport.txt") -> Document:
    return Document("d1", name, "0" * 64, 1, datetime(2025, 1, 1), name, name)


def taken_apart(text: str, reader: str = "text utf-8", **given: object) -> tuple[Reading, Structure]:
    reading = Reading("r1", "d1", reader, text, **given)  # type: ignore[arg-type]
    return reading, analyse(document(), reading)


def paths(structure: Structure) -> list[str]:
    return [" > ".join(structure.path(n)) for n, s in enumerate(structure.sections) if s.title]


def body(*headings: str) -> str:
    return "".join(f"{heading}\n\n{TEXT}\n\n" for heading in headings)


REPORT = f"""Slutrapport om cykling

Innehåll
1 Inledning .............................. 3
2 Förslag ................................ 4
2.1 Cykelbanor längs de större vägarna och
i centrum ................................ 4
2.2 Tillsyn ......... 6
3 Konsekvenser\t8
Bilaga 1 Enkät\t9

{body("1 Inledning", "2 Förslag", "2.1 Cykelbanor längs de större vägarna och" + chr(10) + "i centrum", "Skälen för förslaget")}
{body("2.2 Tillsyn", "3 Konsekvenser")}
Bilaga 1 Enkät

{TEXT}

{body("1 Frågor", "1.1 Svar", "2 Metod")}"""


def test_a_report_is_a_tree() -> None:
    reading, structure = taken_apart(REPORT)
    assert paths(structure)[-10:] == [
        "1 Inledning",
        "2 Förslag",
        "2 Förslag > 2.1 Cykelbanor längs de större vägarna och i centrum",
        "2 Förslag > 2.1 Cykelbanor längs de större vägarna och i centrum > Skälen för förslaget",
        "2 Förslag > 2.2 Tillsyn",
        "3 Konsekvenser",
        "Bilaga 1 Enkät",
        "Bilaga 1 Enkät > 1 Frågor",
        "Bilaga 1 Enkät > 1 Frågor > 1.1 Svar",
        "Bilaga 1 Enkät > 2 Metod",
    ]
    annex = next(n for n, s in enumerate(structure.sections) if s.level == 0)
    assert [structure.sections[n].title for n in structure.children(annex)] == ["1 Frågor", "2 Metod"]
    whole = structure.whole(annex)
    assert reading.quote(whole).startswith("Bilaga 1 Enkät\n\nHär")
    assert reading.quote(whole).endswith(TEXT)
    second = next(n for n, s in enumerate(structure.sections) if s.title == "2 Förslag")
    assert "2.2 Tillsyn" in reading.quote(structure.whole(second))
    assert "3 Konsekvenser" not in reading.quote(structure.whole(second))


def test_a_table_of_contents_is_no_body_and_checks_the_headings() -> None:
    reading, structure = taken_apart(REPORT)
    contents = next(s for s in structure.sections if s.title == "Innehåll")
    assert contents.kind is SectionKind.LETTERHEAD
    assert reading.text[contents.span.start : contents.span.end].endswith("Bilaga 1 Enkät\t9")
    assert check(reading, structure) == tuple(
        (title, True)
        for title in (
            "1 Inledning",
            "2 Förslag",
            "2.1 Cykelbanor längs de större vägarna och i centrum",
            "2.2 Tillsyn",
            "3 Konsekvenser",
            "Bilaga 1 Enkät",
        )
    )
    assert missing(document(), reading, structure) == ()


def test_headings_that_are_promised_and_not_found_are_listed() -> None:
    text = REPORT.replace(body("2.2 Tillsyn"), "")
    reading, structure = taken_apart(text)
    (item,) = missing(document(), reading, structure)
    assert item.kind is ReviewKind.REPAIR
    assert "nämner 6 rubriker. 1 av dem hittades inte" in item.reason
    assert "”2.2 Tillsyn”" in item.reason
    assert item.citation is not None


def test_what_the_contents_name_is_a_heading_whatever_it_looks_like() -> None:
    heading = "4.1 Effektiviteten kan öka och det är bra"  # has verbs: alone it could be an item of a list
    text = f"Innehåll\n1 Mål ........ 1\n4 Resultat ..... 2\n{heading} ...... 3\n\n{body('1 Mål', '4 Resultat')}{heading}\n\n{TEXT}\n"
    _, structure = taken_apart(text)
    assert paths(structure)[-1] == f"4 Resultat > {heading}"
    _, without = taken_apart(f"{body('1 Mål', '4 Resultat')}{heading}\n\n{TEXT}\n")
    assert heading not in [s.title for s in without.sections]


def test_figures_in_a_table_are_no_contents() -> None:
    text = f"{TEXT}\n\nAntal skolor\t12\nAntal barn\t9\nAntal lärare\t40\n\n{TEXT}"
    reading, structure = taken_apart(text)
    assert check(reading, structure) == ()
    assert not any(
        s.kind is SectionKind.LETTERHEAD and "skolor" in reading.text[s.span.start : s.span.end]
        for s in structure.sections
    )


def test_a_mention_and_a_list_of_annexes_begin_no_annex() -> None:
    text = f"{TEXT}\n\nBilaga 1 visar hur det gick.\n\nBilagor\n\nBilaga 1 Enkät\nBilaga 2 Karta\n"
    _, structure = taken_apart(text)
    assert not [s for s in structure.sections if s.level == 0]


def test_levels_of_the_format_make_the_tree_where_there_are_no_numbers() -> None:
    lines = [("Rapport", 1), ("Barn", 2), ("Skola", 3), ("Äldre", 2)]
    text, headings = "", []
    for title, level in lines:
        headings.append(Heading(Span(len(text), len(text) + len(title)), level))
        text += f"{title}\n{TEXT}\n"
    _, structure = taken_apart(text, "docx", headings=tuple(headings))
    assert paths(structure) == ["Rapport", "Rapport > Barn", "Rapport > Barn > Skola", "Rapport > Äldre"]


def test_a_list_with_numbers_within_a_section_does_not_end_it() -> None:
    titles = ["5 Styrning", "5.2 Ledning", "5.2.1 Risker", "1. Brist", "2. Risk", "5.2.2 Plan", "6 Slut"]
    levels = [1, 2, 3, 1, 1, 3, 1]
    assert parents(titles, levels, [SectionKind.BODY] * 7) == [None, 0, 1, 2, 2, 1, None]


def test_a_numbering_that_begins_anew_begins_a_new_part() -> None:
    titles = ["1 Mål", "2 Medel", "2.1 Pengar", "1 Bakgrund", "1.1 Uppdrag", "2 Förslag"]
    assert parents(titles, [1, 1, 2, 1, 2, 1], [SectionKind.BODY] * 6) == [None, None, 1, None, 3, None]


@pytest.mark.parametrize("text", ["2 Medel\n\n2.1 Pengar\n", "6.3 Tillsyn\n"])
def test_numbers_alone_never_fail(text: str) -> None:
    _, structure = taken_apart(text)
    assert all(s.parent is None or s.parent < n for n, s in enumerate(structure.sections))


# --------------------------------------------------------------------------------------------
# Tables


def rows(reading: Reading, structure: Structure) -> list[tuple[str, str]]:
    """Each row with the names of its columns."""
    return [
        (
            " ".join(reading.quote(structure.cite(p)).split()),
            " ".join(reading.quote(structure.cite(structure.passages[p.header])).split()),
        )
        for p in structure.passages
        if p.header is not None
    ]


def test_columns_that_have_collapsed_to_lines() -> None:
    text = (
        f"4.2 Resultat\n\n{TEXT}\n\nBelopp i mnkr Bokslut\n\n2024\nBudget\n\n2024 Avvikelse\n\nIntäkter 134,0 124,0 10,0\n\n"
        "Summa\nkostnader\n\n-543,0 -580,6 37,6\n Finansnetto -1,0 0,0 1,0\n\nvarav\n\nRänta 1 200 1 100 -100\n\nHyra -2,0 -1,5 0,5\n\n"
        f"{TEXT} Resultatet blev bättre än 2023 och 2022.\n"
    )
    reading, structure = taken_apart(text)
    header = "Belopp i mnkr Bokslut 2024 Budget 2024 Avvikelse"
    assert rows(reading, structure) == [
        ("Intäkter 134,0 124,0 10,0", header),
        ("Summa kostnader -543,0 -580,6 37,6", header),
        ("Finansnetto -1,0 0,0 1,0", header),
        ("varav", header),
        ("Ränta 1 200 1 100 -100", header),
        ("Hyra -2,0 -1,5 0,5", header),
    ]


def test_a_letterhead_is_no_table() -> None:
    text = f"Ekåkra kommun\nBox 12, 123 45 Ekåkra\nTelefon 031-12 34 56\nOrg.nr 212000 1355\nDnr 12 34 56\nBankgiro 123 4567\n\n{TEXT}\n"
    reading, structure = taken_apart(text)
    assert rows(reading, structure) == []


def test_cells_of_a_word_table() -> None:
    text = f"{TEXT}\n\nPunkt | Svar | Skäl\n1 | Avstyrks | Dyrt\n2 | Tillstyrks | Bra\n\n{TEXT}\n\nÅr | 2023 | 2024\nAntal | 3 | 4"
    reading, structure = taken_apart(text, "docx")
    assert rows(reading, structure) == [
        ("1 | Avstyrks | Dyrt", "Punkt | Svar | Skäl"),
        ("2 | Tillstyrks | Bra", "Punkt | Svar | Skäl"),
        ("Antal | 3 | 4", "År | 2023 | 2024"),
    ]


def test_two_rows_of_names_over_a_table() -> None:
    text = f"{TEXT}\n\nBelopp\tPeriod\t\tHelår\nUtfall\tBudget\tUtfall\tBudget\nIntäkter\t78,5\t79,4\t12,0\nKostnader\t-1,0\t2,0\t3,0\n\n{TEXT}"
    reading, structure = taken_apart(text)
    assert [row for row, _ in rows(reading, structure)] == [
        "Utfall Budget Utfall Budget", "Intäkter 78,5 79,4 12,0", "Kostnader -1,0 2,0 3,0",
    ]  # fmt: skip
    assert rows(reading, structure)[0][1] == "Belopp Period Helår"
    assert rows(reading, structure)[1][1] == "Utfall Budget Utfall Budget"


def test_search_passages_carry_path_and_columns() -> None:
    filler = "\n\n".join(f"{TEXT} Nummer {n}." for n in range(6))
    text = f"{body('1 Mål', '2 Medel')}2.1 Pengar\n\n{filler}\n\nPost 2023 2024\n\n" + "\n\n".join(
        f"Kostnadspost nummer {n} med ett ganska långt namn {n}00,0 {n}50,0 {n}75,5" for n in range(1, 30)
    )
    reading, structure = taken_apart(text)
    made = units(ReadDocument(document(), reading, structure))
    last = made[-1]
    assert last.text.startswith("Kostnadspost")
    assert last.heading.split("\n") == ["2 Medel > 2.1 Pengar", "Post 2023 2024"]
    assert "Post 2023 2024" in last.searched


# --------------------------------------------------------------------------------------------
# Real reports


def test_contents_of_the_real_reports(shared: Path) -> None:
    found = []
    for name in ("000_ce41f06541613acd.txt", "001_11aa1c6fbb094e1a.txt", "002_529f871315c01eac.txt"):
        reading = read(shared / "data/seeds" / name, document(name), NO_OCR).reading
        assert reading is not None
        found += check(reading, analyse(document(name), reading))
    assert len(found) == 67
    assert sum(there for _, there in found) / len(found) >= 0.95


def test_the_tree_of_a_real_report(shared: Path) -> None:
    name = "001_11aa1c6fbb094e1a.txt"
    reading = read(shared / "data/seeds" / name, document(name), NO_OCR).reading
    assert reading is not None
    structure = analyse(document(name), reading)
    found = paths(structure)
    assert (
        "Bilaga 1 > 3 Övrig uppföljning till kommunledningen > 3.2 Ekonomisk uppföljning > 3.2.3 Prognos > Politisk verksamhet"
        in found
    )
    table = next(
        p for p in structure.passages if reading.quote(structure.cite(p)).startswith("Kommunbidrag\t263,0")
    )
    assert table.header is not None
    assert reading.quote(structure.cite(structure.passages[table.header])).startswith(
        "Utfall\tBudget\tAvvikelse"
    )


def test_a_bill_with_headings_of_its_own(shared: Path) -> None:
    path = shared / "data/documents/prop_2012-13_144.docx"
    reading = read(path, document(path.name), NO_OCR).reading
    assert reading is not None
    found = paths(analyse(document(path.name), reading))
    assert "3 Sjöfartsstödets inriktning > 3.2 Det svenska sjöfartsstödet" in found


# --------------------------------------------------------------------------------------------
# Text that nobody wrote in earnest


@pytest.mark.parametrize(
    "text",
    [
        "." * 200_000,
        "a" + "." * 200_000 + " 5",
        ". " * 100_000 + "5",
        "Protokoll\n" + "§ 1 Remiss\n§ 2 Remiss\n" * 10_000,
        "\n".join(f"{n} Rubrik ..... {n % 900}" for n in range(10_000)),
        "\n\n".join(f"{n % 7 + 1} Rubrik\n\n{TEXT}" for n in range(3_000)),
        "\n\n".join("Namn 1 2 3" for _ in range(10_000)),
        "Remissvar\n\nbeslutats av " + "Anna Ek, " * 20_000,
        "Handläggare\n" * 20_000,
        "Dnr " * 40_000,
    ],
    ids=lambda text: text[:20].replace("\n", " "),
)
def test_it_ends_soon(text: str) -> None:
    began = time.perf_counter()
    reading, structure = taken_apart(text)
    check(reading, structure)
    assert time.perf_counter() - began < 10  # seconds; each takes less than one
