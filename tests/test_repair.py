"""Repairs by the word list: made when certain, else left and counted."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import lexicon
from assistant.domain import Reading, RepairKind
from assistant.reading import ligatures, signs
from assistant.reading.repair import joint_of, repair
from tests.pace import slowness


def repaired(text: str) -> str:
    used = set(text)
    read_as = signs.letters([text], used)
    lost = ligatures.lost_signs(read_as, used)[0] | ligatures.stand_ins(read_as, used)[0]
    return repair(text, read_as=read_as[0], lost=lost).text


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("det �inns speci�ika krav", "det finns specifika krav"),
        ("nämnd- och styrelsespeci�ika", "nämnd- och styrelsespecifika"),
        ("med in�lytande", "med inflytande"),
        ("in\ue000ytande", "inflytande"),
        ("ko�ekt", "ko�ekt"),
        ("�nns", "finns"),
        ("identi�iera kva-\nli�icerade", "identifiera kva-\nli�icerade"),
        ("AÅ terrapporteringen ska ske", "Återrapporteringen ska ske"),
        ("plan A Å terminal", "plan A Å terminal"),
        ("AÅ ska", "AÅ ska"),
        ("S A M M A N F A T T N I N G", "SAMMANFATTNING"),
        ("S A M M A N   F A T T N", "S A M M A N   F A T T N"),
        ("F Ö R S L A G   T I L L   B E S L U T", "FÖRSLAG TILL BESLUT"),
        ("A B C D E", "A B C D E"),
        ("f¨or f¨orslag", "för förslag"),
        ("p˚a", "på"),
        ("20 °C och 3 °a", "20 °C och 3 °a"),
        ("fÃ¶rslaget pÃ¥", "förslaget på"),
        (
            "Vi Ɵllstyrker aƩ avgiŌen tas ut i Ōsaka",
            "Vi tillstyrker att avgiften tas ut i Ōsaka",
        ),
    ],
)
def test_signs(shown: str, meant: str) -> None:
    assert repaired(shown) == meant


MAC = "Fˆrslaget ‰r dÂligt, sˆker och fˆr Âtg‰rder; myndigheten anser att lˆsningen inte ‰r hÂllbar fˆr kommunerna"


def test_another_character_set_is_read_when_the_whole_document_tells() -> None:
    assert "åtgärder; myndigheten anser att lösningen inte är hållbar för" in repaired(MAC)
    assert (
        repaired("Räntan är 5 ‰ och promille skrivs ‰, se tabell Â")
        == "Räntan är 5 ‰ och promille skrivs ‰, se tabell Â"
    )


QUARTZ = "Qll nämnden: a9 akQva insQtuQoner u9rycker direkQvets konvenQon, förutsä9ningar, rä9en, sä9et, E9 och E9a på v. 9 och E9"


def test_signs_of_a_font_that_are_ligatures_everywhere_in_a_document() -> None:
    meant = "till nämnden: att aktiva institutioner uttrycker direktivets konvention, förutsättningar, rätten, sättet, E9 och Etta på v. 9 och E9"
    assert repaired(QUARTZ) == meant
    text = "På iPhone, YouTube, McDonald, GlobalEye, SciLifeLab och Q4 i A4 gäller §9a, v9 och kommun2, förslag3och andra9 frågor"
    assert repaired(text) == text


MARKS = (
    "Fo rbundet motsa tter sig flerartsfo rvaltning. Det a r inte no dva ndigt, och fo rvaltningsa tga rder o ver la nsgra nsen "
    "bo r va lja s av dem som bera rs i Anna Rydells la n."
)


def test_letters_that_lost_their_marks_in_a_whole_document() -> None:
    fixed = repaired(MARKS)
    assert "Förbundet motsätter sig flerartsförvaltning." in fixed
    assert "Det ar inte nödvändigt, och förvaltningsåtgärder över länsgränsen bör" in fixed  # "är" or "år"
    assert "i Anna Rydells lan." in fixed  # "län" or "lån"
    assert "och förbundet" in repaired(MARKS + " och fo r-\nbundet")
    for text in (
        MARKS + " Nämnden är för, på så sätt.",
        "Fo rbundet har svarat.",
        "Bilaga r, data ll och vi ha r inga fo.",
    ):
        assert repaired(text) == text


def test_code_in_braces_is_no_seven_bit_swedish() -> None:
    text = "if (a) {b[0] = c|d; e = {f}; g{h|i} = [j]}"
    assert repaired(text) == text


@pytest.mark.parametrize(
    ("before", "after", "joint"),
    [
        ("avstyr", "ker", ""),
        ("tillstyr", "ks", ""),
        ("kommunstyr", "elsen", ""),
        ("social", "och", None),
        ("EU", "rätten", "-"),
        ("avstyr", "sida", None),
        ("avstyr", "www", None),
        ("EU-finansie", "ringen", ""),
        ("nord", "sydlig", "-"),
        ("där", "för", ""),
    ],
)
def test_hyphens_at_line_ends(before: str, after: str, joint: str | None) -> None:
    assert joint_of(before, after, frozenset()) == joint


@given(st.text(st.sampled_from("aåAÅoö ¨˚�\ue000Ã¥‰ˆÂ}{|-\n\u200bfinsrkte"), max_size=80))
def test_whatever_is_read_otherwise_keeps_its_original(raw: str) -> None:
    read_as = signs.letters([raw], set(raw))
    assert len(read_as[0]) == len(raw)
    lost = ligatures.lost_signs(read_as, set(raw))[0] | ligatures.stand_ins(read_as, set(raw))[0]
    fixed = repair(raw, read_as=read_as[0], lost=lost)
    undone, at = "", 0
    for made in fixed.repairs:
        undone += fixed.text[at : made.span.start] + made.original
        at = made.span.end
    assert undone + fixed.text[at:] == raw
    reading = Reading("r", "d", "test", fixed.text, repairs=fixed.repairs)
    for place in range(len(fixed.text) + 1):
        assert fixed.raw(place) == reading.original_offset(place)


def test_nonsense_is_told_from_languages() -> None:
    languages = (
        "The proposal is supported by the agency, which finds that the costs have been estimated carefully enough. ",
        "Virasto kannattaa ehdotusta ja katsoo, että kustannukset on arvioitu riittävän huolellisesti valmistelussa. ",
        "Die Behörde unterstützt den Vorschlag und findet, dass die Kosten sorgfältig genug berechnet worden sind. ",
        "Nämnden avstyrker förslaget eftersom kostnaderna inte har beräknats tillräckligt noga i utredningen. ",
    )
    for text in languages:
        assert not signs.is_nonsense(text * 4)
        shifted = "".join(chr((ord(c) - 97 + 9) % 26 + 97) if "a" <= c <= "z" else c for c in text.lower())
        assert signs.is_nonsense(shifted * 4)


def test_the_word_list_is_read_on_first_use_and_fast() -> None:
    code = "import assistant.reading.repair; from assistant import lexicon; print(lexicon.words.cache_info().currsize)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"
    lexicon.words.cache_clear()
    start = time.perf_counter()
    assert lexicon.known("avstyrker")
    assert time.perf_counter() - start < 0.5 * slowness()  # 0.03 s on a quiet machine
    listed = lexicon.WORDS.read_text("utf-8").split("\n")[:-1]
    assert listed == sorted(set(listed))
    assert not {"avstyr", "ker", "terrapportering", "speciika"} & lexicon.words()


def test_a_repaired_ligature_is_a_repair_of_its_kind() -> None:
    raw = "det �inns"
    fixed = repair(raw, lost=ligatures.lost_signs([raw], set(raw))[0])
    (made,) = fixed.repairs
    assert (made.kind, made.original, fixed.text[made.span.start : made.span.end]) == (
        RepairKind.LIGATURE,
        "�",
        "f",
    )


def test_hostile_signs_take_no_time() -> None:
    for text in (
        "a " * 200_000,
        "�" * 200_000,
        "¨o" * 100_000,
        "AÅ a" * 50_000,
        ("x" * 59 + "� ") * 3_000,
        "-\n" * 100_000,
        "fo rva tga no tta " * 3_000,
        "aQa bQb cQc dQd " * 5_000,
    ):
        start = time.process_time()
        repaired(text)
        assert time.process_time() - start < 5 * slowness(), text[:10]
