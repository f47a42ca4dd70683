"""Every other format than PDF, Word and mail: RTF, OpenDocument, LibreOffice, pictures, archives, text and HTML."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from assistant.domain import Document, Reading
from assistant.reading import ReadResult, read
from assistant.settings import Settings

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
