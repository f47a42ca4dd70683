"""Who decided, who reported, when, under which number: as agencies, kommuner, courts and associations write it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from assistant.domain import (
    Document,
    DocumentKind,
    FactKind,
    KindBasis,
    ReadDocument,
    Reading,
    Span,
    Structure,
)
from assistant.reading import read
from assistant.settings import Settings
from assistant.structure import analyse
from assistant.structure.notes import unsure_kind

NO_OCR = Settings(workspace="/nonexistent", ocr=False)
BODY = "\n\nMyndigheten tillstyrker förslaget och har i övrigt inga synpunkter på det som föreslås.\n\n"


def document(name: str = "svar.txt") -> Document:
    return Document("d1", name, "0" * 64, 1, datetime(2025, 1, 1), name, name)


def taken_apart(text: str, name: str = "svar.txt") -> tuple[Reading, Structure]:
    reading = Reading("r1", "d1", "text utf-8", text)
    return reading, analyse(document(name), reading)


def facts(text: str, kind: FactKind, name: str = "svar.txt") -> list[str]:
    reading, structure = taken_apart(text, name)
    found = [fact for fact in structure.facts if fact.kind is kind]
    for fact in found:  # the value's words stand in what is cited
        quote = reading.presentable(fact.citation)
        words = fact.value.split() if kind not in (FactKind.DATE, FactKind.MEETING_DATE) else []
        assert all(word in quote for word in words), (fact.value, quote)
    return [fact.value for fact in found]


@pytest.mark.parametrize(
    ("closing", "decided", "reported"),
    [
        ("Beslut i detta ärende har fattats av chefsjuristen Anna Ek. Föredragande har varit juristen Bo Alm.", ["chefsjuristen Anna Ek"], ["juristen Bo Alm"]),
        ("Detta yttrande har beslutats av avdelningschefen Anna Ek. Föredragande har\nvarit enhetschefen Bo von Alm.", ["avdelningschefen Anna Ek"], ["enhetschefen Bo von Alm"]),
        ("I detta ärende har generaldirektör Anna Ek beslutat. Utredaren Bo Alm har varit föredragande.", ["generaldirektör Anna Ek"], ["Utredaren Bo Alm"]),
        ("Detta beslut har fattats av länsrådet Anna Ek efter\nföredragning av planarkitekt Bo Alm.", ["länsrådet Anna Ek"], ["planarkitekt Bo Alm"]),
        ("Rektor Anna Ek har beslutat i detta ärende efter föredragning av handläggare Bo Alm.", ["Rektor Anna Ek"], ["handläggare Bo Alm"]),
        ("Yttrandet har beslutats av hovrättspresidenten Anna Ek, hovrättslagmannen Bo Alm och hovrättsrådet Cia Dal (föredragande).",
         ["hovrättspresidenten Anna Ek, hovrättslagmannen Bo Alm och hovrättsrådet Cia Dal"], ["hovrättsrådet Cia Dal"]),
        ("Ärendet har avgjorts av landshövding Anna Ek med länsjurist Bo Alm som föredragande.", ["landshövding Anna Ek"], ["länsjurist Bo Alm"]),
        ("Remissvaret har beslutats av styrelsen.", ["styrelsen"], []),
        ("Beslutet har fattats av Anna Ek. Ärendet har föredragits av Bo Alm.", ["Anna Ek"], ["Bo Alm"]),
        ("På regionstyrelsens vägnar\n\nAnna Ek\nordförande", ["regionstyrelsen"], []),
        ("Anna Ek\n\nBo Alm, föredragande", [], ["Bo Alm"]),
        ("Föredragande: Bo Alm", [], ["Bo Alm"]),
        ("Beslutsfattare: Anna Ek, dekan", ["Anna Ek, dekan"], []),
        ("Beslut i ärendet har fattats av t.f. generaldirektören Anna Ek.", ["t.f. generaldirektören Anna Ek"], []),
        # said of somebody else, or of nobody
        ("Frågan har beslutats av riksdagen och det är bra.", [], []),
        ("Detta beslut har fattats av den som hade rätt till det.", [], []),
        ("Vi efterlyser att ärendet avgörs efter föredragning av någon med kunskap.", [], []),
    ],
)  # fmt: skip
def test_who_decided_and_who_reported(closing: str, decided: list[str], reported: list[str]) -> None:
    text = f"Myndigheten\n\nYttrande över betänkandet En ny lag{BODY}{closing}\n"
    assert facts(text, FactKind.DECIDED_BY) == decided
    assert facts(text, FactKind.REPORTED_BY) == reported


@pytest.mark.parametrize(
    ("head", "kind", "values"),
    [
        ("Handläggare: Anna Ek", FactKind.OFFICER, ["Anna Ek"]),
        ("Handläggare\nAnna Ek\nTelefon: 031-12 34 56", FactKind.OFFICER, ["Anna Ek"]),
        ("Handläggare Anna Ek   Telefon 031-12 34 56", FactKind.OFFICER, ["Anna Ek"]),
        ("Handläggare\nDatum\nDnr", FactKind.OFFICER, []),
        ("Socialförvaltningen Centrum", FactKind.OFFICE, ["Socialförvaltningen Centrum"]),
        ("Miljö- och byggnadsförvaltningen", FactKind.OFFICE, ["Miljö- och byggnadsförvaltningen"]),
        ("Stadsledningskontoret", FactKind.OFFICE, ["Stadsledningskontoret"]),
        ("Förvaltning: Barn och utbildning", FactKind.OFFICE, ["Barn och utbildning"]),
        ("Avsändare: Ekåkra kommun", FactKind.SENDER, ["Ekåkra kommun"]),
        ("Remissinstans\nFöreningen Rädda Lunden", FactKind.SENDER, ["Föreningen Rädda Lunden"]),
        ("Dnr 3.1-4788-2026", FactKind.DIARIENUMMER, ["3.1-4788-2026"]),
        ("Ert dnr: Ju2025/00123\nVårt dnr: KS 2025/77", FactKind.DIARIENUMMER, ["KS 2025/77"]),
        ("Ert dnr: Ju2025/00123\nVårt dnr: KS 2025/77", FactKind.YOUR_REFERENCE, ["Ju2025/00123"]),
        ("Yttrande över remiss (KN2026/00741)", FactKind.YOUR_REFERENCE, ["KN2026/00741"]),
        ("Dnr 401-5-2025\nKommunens dnr: KS 2013-389", FactKind.YOUR_REFERENCE, ["KS 2013-389"]),
        ("Datum\n2025-03-04", FactKind.DATE, ["2025-03-04"]),
        ("Umeå den 4 mars 2025", FactKind.DATE, ["2025-03-04"]),
        ("Svar senast 2025-01-31", FactKind.DATE, []),
    ],
)  # fmt: skip
def test_what_a_letterhead_says(head: str, kind: FactKind, values: list[str]) -> None:
    assert facts(f"{head}\n\nTill Departementet\n{BODY}", kind) == values


@pytest.mark.parametrize(
    ("head", "meeting", "paragraph"),
    [
        ("Protokollsutdrag\nSammanträdesdatum: 2025-03-18\n\n§ 47 Dnr N161-0123/25", ["2025-03-18"], ["§ 47"]),
        ("Protokollsutdrag från sammanträde den 18 mars 2025\n\n§47", ["2025-03-18"], ["§ 47"]),
        ("PROTOKOLL 2025-03-18\nNämnden\n\nSN § 47/25 Yttrande", ["2025-03-18"], ["§ 47/25"]),
        ("Sammanträdesprotokoll\nSammanträdesdatum\n2025-03-18\nNämnden", ["2025-03-18"], []),
    ],
)  # fmt: skip
def test_what_minutes_say(head: str, meeting: list[str], paragraph: list[str]) -> None:
    text = f"{head}\n\nBeslut\nNämnden tillstyrker förslaget.\n"
    assert facts(text, FactKind.MEETING_DATE) == meeting
    assert facts(text, FactKind.PARAGRAPH) == paragraph


@pytest.mark.parametrize(
    ("first", "name", "kind", "basis"),
    [
        ("Protokollsutdrag", "a.txt", "PROTOKOLLSUTDRAG", KindBasis.LINE),
        ("Särskilt yttrande (M, KD)", "a.txt", "SARSKILT_YTTRANDE", KindBasis.LINE),
        ("Yttrande (SD)", "a.txt", "SARSKILT_YTTRANDE", KindBasis.LINE),
        ("Yttrande från Moderaterna och Liberalerna", "a.txt", "SARSKILT_YTTRANDE", KindBasis.LINE),
        ("Yttrande över betänkandet En ny lag", "a.txt", "REMISSVAR", KindBasis.LINE),
        ("Delbetänkande av utredningen", "a.txt", "FORSLAG", KindBasis.LINE),
        ("Policy för inköp\n\nBeslutad av: Kommunfullmäktige\nDokumentansvarig: Ekonomichefen", "a.txt", "STYRDOKUMENT", KindBasis.LINE),
        # what an answer calls its subject is not what the answer is
        ("Policy för inköp\n\nVi tillstyrker remissen, som är beslutad av nämnden.", "a.txt", "REMISSVAR", KindBasis.TEXT),
        ("Hej", "Reservation (V).docx", "SARSKILT_YTTRANDE", KindBasis.NAME),
        ("Hej", "a.txt", "OKAND", KindBasis.NOTHING),
    ],
)  # fmt: skip
def test_the_kind_and_what_says_it(first: str, name: str, kind: str, basis: KindBasis) -> None:
    reading, structure = taken_apart(f"{first}\n\nText som följer.", name)
    assert (structure.kind.value, structure.kind_basis) == (kind, basis)
    if basis is KindBasis.LINE:
        assert structure.kind_citation is not None
        assert reading.quote(structure.kind_citation) == first.split("\n", maxsplit=1)[0]
    else:
        assert structure.kind_citation is None


def test_a_reservation_far_down_does_not_say_what_the_document_is() -> None:
    rows = "\n\n".join(f"Stycke nummer {n} handlar om det som nämnden har att göra." for n in range(20))
    _, structure = taken_apart(f"Remissvar\n\n{rows}\n\nReservation\n\nEn ledamot reserverar sig.")
    assert structure.kind is DocumentKind.REMISSVAR


def test_minutes_without_the_word_are_not_taken_for_a_reservation_in_them() -> None:
    text = "Tekniska nämnden\n\n§ 4 Cykelstrategi\n\nBeslut\n\nNämnden tillstyrker förslaget.\n\nReservation\n\nBo Alm (M) reserverar sig."
    assert taken_apart(text)[1].kind is DocumentKind.REMISSVAR


def test_name_and_text_that_differ_are_listed() -> None:
    reading, structure = taken_apart("Tjänsteutlåtande\n\nVi tillstyrker.", "Protokollsutdrag § 4.pdf")
    (item,) = unsure_kind(document("Protokollsutdrag § 4.pdf"), structure)
    assert "heter som ett protokollsutdrag men säger sig vara ett tjänsteutlåtande" in item.reason
    assert item.citation is not None
    assert reading.quote(item.citation) == "Tjänsteutlåtande"
    _, same = taken_apart("Protokollsutdrag\n\nNämnden tillstyrker.", "Protokollsutdrag § 4.pdf")
    assert unsure_kind(document("Protokollsutdrag § 4.pdf"), same) == ()


def test_no_fact_is_made_up_from_running_text() -> None:
    text = (
        "Remissvar\n\nHandläggare behöver mer tid. Förvaltning av skog kräver kunskap. Beslutande organ bör vara nämnden.\n\n"
        "Föredragande statsråd har tidigare sagt annat. Sammanträdet hölls. Se § 4 i stadgarna.\n"
    )
    _, structure = taken_apart(text)
    assert structure.facts == ()


def test_kammarkollegiet(shared: Path) -> None:
    path = shared / "data/documents/remissvar_kammarkollegiet_SOU2026-14.pdf"
    reading = read(path, document(path.name), NO_OCR).reading
    assert reading is not None
    structure = analyse(document(path.name), reading)
    assert {(f.kind.name, f.value) for f in structure.facts} == {
        ("DATE", "2026-06-24"),
        ("DIARIENUMMER", "3.1-4788-2026"),
        ("YOUR_REFERENCE", "KN2026/00741"),
        ("DECIDED_BY", "avdelningschefen Anette Schierbeck"),
        ("REPORTED_BY", "enhetschefen Peter von Wowern"),
    }
    assert structure.kind_basis is KindBasis.LINE


def test_the_report_of_a_city(shared: Path) -> None:
    path = shared / "data/seeds/001_11aa1c6fbb094e1a.txt"
    reading = read(path, document(path.name), NO_OCR).reading
    assert reading is not None
    structure = analyse(document(path.name), reading)
    assert {(f.kind.name, f.value) for f in structure.facts} == {
        ("DATE", "2024-09-06"),
        ("DIARIENUMMER", "SLK-2024-00468"),
        ("OFFICER", "Elisabeth Kylmänen"),
    }


def test_a_county_board_as_ocr_reads_it() -> None:
    """The head and the end of a scanned statement as Tesseract gives them, names changed."""
    text = (
        "Länsstyrelsen\nVästra Götaland\n\nGranskningsyttrande 1 (16)\nDatum Ärendebeteckning\n2023-01-31 401-50227-2022\n\n"
        f"Marks kommun\n\nKommunens dnr: KS 2013-389 212\n{BODY * 12}"
        "Beslutande\n\nDetta beslut har fattats av funktionschefen Nina Kian Ek efter\nföredragning av planarkitekt Siri Alm. "
        "Företrädare för\nlandsbygdsavdelningen har medverkat.\n\nKopia av beslutet till\n\nLuftfartsverket\n"
    )
    assert facts(text, FactKind.DECIDED_BY) == ["funktionschefen Nina Kian Ek"]
    assert facts(text, FactKind.REPORTED_BY) == ["planarkitekt Siri Alm"]
    assert facts(text, FactKind.DIARIENUMMER) == ["401-50227-2022"]
    assert facts(text, FactKind.YOUR_REFERENCE) == ["KS 2013-389"]
    assert facts(text, FactKind.DATE) == ["2023-01-31"]


def test_every_fact_stands_in_the_text() -> None:
    text = f"Datum: 2025-03-04\nDnr 12/2025\nHandläggare: Anna Ek{BODY}Föredragande: Bo Alm"
    reading, structure = taken_apart(text)
    part = ReadDocument(document(), reading, structure)
    assert len(structure.facts) == 4
    assert all(span.end <= len(text) for f in structure.facts for span in f.citation.spans)
    assert part.structure.facts[0].citation.spans[0] == Span(0, 17)
