"""Sändlistor in several columns: each name by itself, and what cannot be parted is told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest

from assistant.domain import DistributionList
from assistant.respondents.distribution_list import parse_text, read_distribution_list

pytest.importorskip("reportlab")

LEFT = ["Svea hovrätt", "Göta hovrätt", "Kammarrätten i Göteborg", "Sveriges Kommuner och Regioner", "Saco"]
RIGHT = [
    "Malmö kommun",
    "Göteborgs Stad, Stadsledningskontoret",
    "Region Jönköpings län",
    "Föreningen Fria Skogar",
]


def _names(found: DistributionList) -> list[str]:
    return [one.name for one in found.respondents]


def _table(path: Path, rows: Sequence[Sequence[str]], *, ruled: bool, width: float = 180) -> DistributionList:
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

    body = getSampleStyleSheet()["BodyText"]
    table = Table([[Paragraph(cell, body) for cell in row] for row in rows], colWidths=width)
    if ruled:
        table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black")]))
    after = Paragraph("Svar ska ha kommit in senast den 30 september 2026.", body)
    SimpleDocTemplate(str(path), invariant=1).build([Paragraph("Sändlista", body), table, after])
    return read_distribution_list(path)


def _drawn(path: Path, lines: Sequence[tuple[float, float, str]]) -> DistributionList:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), invariant=1)
    canvas.setFont("Helvetica", 11)
    for x, y, text in lines:
        canvas.drawString(x, y, text)
    canvas.save()
    return read_distribution_list(path)


@pytest.mark.parametrize("ruled", [True, False])
def test_a_table_of_two_columns_is_the_names_of_both(tmp_path: Path, ruled: bool) -> None:
    rows = [("Domstolar", "Kommuner"), *zip(LEFT, [*RIGHT, ""], strict=True)]
    found = _table(tmp_path / "lista.pdf", rows, ruled=ruled)
    assert _names(found) == [*LEFT, *RIGHT]
    assert found.problems == ()


def test_wrapped_names_in_columns_are_whole(tmp_path: Path) -> None:
    left = [
        "Länsstyrelsen i Västra Götalands län",
        "Svea hovrätt",
        "Patent- och registreringsverket",
        "Saco",
        "Tullverket",
    ]
    right = ["Malmö kommun", "Myndigheten för samhällsskydd och beredskap", "Lunds kommun", "Sveriges Kommuner och Regioner", "Umeå kommun"]  # fmt: skip
    found = _table(tmp_path / "lista.pdf", list(zip(left, right, strict=True)), ruled=True, width=110)
    assert _names(found) == [*left, *right]


@pytest.mark.parametrize("across", [False, True])
def test_numbered_columns_are_read_by_number(tmp_path: Path, across: bool) -> None:
    names = [*LEFT, *RIGHT, "Tullverket"]
    lines = [(72, 790, "Remissinstanser")]
    for at, name in enumerate(names):
        row, column = divmod(at, 2) if across else (at % 5, at // 5)
        lines += [
            (72 + 240 * column, 760 - 15 * row, f"{at + 1}."),
            (95 + 240 * column, 760 - 15 * row, name),
        ]
    found = _drawn(tmp_path / "lista.pdf", lines)
    assert _names(found) == names
    assert found.problems == ()


def test_numbered_and_wrapped(tmp_path: Path) -> None:
    lines = [
        (72, 760, "1. Länsstyrelsen i Västra"), (300, 760, "4. Malmö kommun"),
        (85, 747, "Götalands län"), (300, 747, "5. Sveriges Kommuner och"),
        (72, 734, "2. Svea hovrätt"), (313, 734, "Regioner"),
        (72, 721, "3. Göta hovrätt"), (300, 721, "6. Lunds kommun"),
    ]  # fmt: skip
    assert _names(_drawn(tmp_path / "lista.pdf", lines)) == [
        "Länsstyrelsen i Västra Götalands län", "Svea hovrätt", "Göta hovrätt",
        "Malmö kommun", "Sveriges Kommuner och Regioner", "Lunds kommun",
    ]  # fmt: skip


def test_three_columns_over_two_pages(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    places = [
        "Malmö",
        "Lunds",
        "Ystads",
        "Umeå",
        "Luleå",
        "Kalmar",
        "Växjö",
        "Gävle",
        "Borås",
        "Falu",
        "Mora",
        "Täby",
    ]
    path = tmp_path / "lista.pdf"
    canvas = Canvas(str(path), invariant=1)
    for page in (0, 6):
        canvas.setFont("Times-Roman", 10)
        for at, place in enumerate(places[page : page + 6]):
            canvas.drawString(60 + 170 * (at % 3), 780 - 13 * (at // 3), f"{place} kommun")
        canvas.showPage()
    canvas.save()
    assert sorted(_names(read_distribution_list(path))) == sorted(f"{place} kommun" for place in places)


def test_what_stands_beside_names_is_no_name(tmp_path: Path) -> None:
    """Addresses, dates and people in a column of their own make no respondents, and break none."""
    rows = [(left, "remiss@example.se", right, "Ring Anna") for left, right in zip(LEFT, RIGHT, strict=False)]
    found = _table(tmp_path / "lista.pdf", rows, ruled=True, width=125)
    assert _names(found) == [*LEFT[:4], *RIGHT]
    assert ["Ring Anna" in problem.what for problem in found.problems] == [True]


def test_dates_beside_the_names_are_no_part_of_them(tmp_path: Path) -> None:
    head = ("Nr", "Remissinstans", "Anstånd till")
    rows = [(str(at), name, "2026-10-15" if at == 2 else "") for at, name in enumerate(LEFT, 1)]
    found = _table(tmp_path / "lista.pdf", [head, *rows], ruled=True, width=140)
    assert _names(found) == LEFT
    assert [one.due for one in found.respondents] == [None, dt.date(2026, 10, 15), None, None, None]
    assert found.due == dt.date(2026, 9, 30)
    assert found.problems == ()


@pytest.mark.parametrize("beside", ["Rädda Lunden", "Anna Berg"])
def test_a_column_that_is_not_known_to_hold_bodies_is_told(tmp_path: Path, beside: str) -> None:
    rows = [(name, f"{beside} {letter}") for name, letter in zip(LEFT, "ABCDE", strict=True)]
    found = _table(tmp_path / "lista.pdf", rows, ruled=False)
    assert _names(found) == LEFT
    assert [f"{beside} A" in problem.what for problem in found.problems] == [True]


def test_a_letterhead_in_columns_is_no_list(tmp_path: Path) -> None:
    names = [*LEFT, *RIGHT]
    head = [
        (72, 800, "Regeringskansliet"),
        (400, 800, "2026-03-01"),
        (72, 786, "Socialdepartementet"),
        (400, 786, "Dnr 12"),
    ]
    lines = [(72, 740 - 14 * at, f"{at + 1}. {name}") for at, name in enumerate(names)]
    found = _drawn(tmp_path / "lista.pdf", [*head, (72, 760, "Remissinstanser"), *lines])
    assert _names(found) == names
    assert found.problems == ()


def test_names_in_groups_are_not_put_together(tmp_path: Path) -> None:
    lines = []
    for at, (left, right) in enumerate(zip(LEFT[:4], RIGHT, strict=True)):
        lines += [(72, 760 - 14 * at - 14 * (at // 2), left), (300, 760 - 14 * at - 14 * (at // 2), right)]
    assert _names(_drawn(tmp_path / "lista.pdf", lines)) == [*LEFT[:4], *RIGHT]


def test_a_column_of_kinds_is_no_column_of_names(tmp_path: Path) -> None:
    kinds = ["Statlig myndighet", "Kommun", "Statlig myndighet", "Kommun", "Statlig myndighet"]
    found = _names(_table(tmp_path / "lista.pdf", list(zip(LEFT, kinds, strict=True)), ruled=True))
    assert "Statlig myndighet" not in found


def test_columns_of_text_parted_by_space_or_strokes() -> None:
    for between in ("      ", " | ", "\t"):
        lines = [f"{left}{between}{right}" for left, right in zip(LEFT, RIGHT, strict=False)]
        found = parse_text("Sändlista\n\n" + "\n".join(lines) + "\n")
        assert sorted(_names(found)) == sorted([*LEFT[:4], *RIGHT]), between


def test_two_bodies_on_one_line_are_parted_and_told() -> None:
    found = parse_text("Remissinstanser\n1. Svea hovrätt Malmö kommun\n2. Göta hovrätt 3 Lunds kommun\n")
    assert _names(found) == ["Svea hovrätt", "Malmö kommun", "Göta hovrätt", "Lunds kommun"]
    assert ["lästes som två" in problem.what for problem in found.problems] == [True, True]


def test_what_may_be_two_is_told() -> None:
    found = parse_text("Remissinstanser\n1. Skogens vänförening Malmö kommun\n2. Göta hovrätt\n")
    assert len(found.respondents) == 2
    (problem,) = found.problems
    assert "Skogens vänförening Malmö kommun" in problem.what
    assert "en per rad" in problem.remedy


def test_names_that_hold_several_capitals_are_one() -> None:
    names = [
        "Region Jönköpings län", "Göteborgs Stad, Stadsledningskontoret", "Göteborgs Stad Stadsledningskontoret",
        "Sveriges Kommuner och Regioner", "Föreningen Svenskt Näringsliv", "Riksdagens ombudsmän (JO)",
        "Länsstyrelsen i Västra Götalands län", "Röda Korsets Högskola", "Chalmers tekniska högskola AB",
        "Uppsala universitet Juridiska fakulteten", "Riksförbundet BRIS", "Västra Götalandsregionen",
    ]  # fmt: skip
    found = parse_text("\n".join(f"{at}. {name}" for at, name in enumerate(names, 1)))
    assert _names(found) == names
    assert found.problems == ()


def test_hardly_any_real_name_looks_like_two(shared: Path) -> None:
    """Those that do are two: lines of lists in columns, with the number of the second between."""
    from assistant.respondents.list_fused import looks_like_two, parted

    lines = (shared / "data" / "remissinstanser.csv").read_text("utf-8").splitlines()[1:]
    names = [line.rpartition(",")[0].strip('"') for line in lines]
    told = [name for name in names if parted(name) or looks_like_two(name)]
    assert [name for name in told if not any(sign.isdigit() for sign in name)] == []
