"""Sections, passages and sentences: nothing lost, nothing twice, and right on real letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain import (
    Document,
    DocumentKind,
    Heading,
    ReadDocument,
    Reading,
    SectionKind,
    Span,
    Structure,
)
from assistant.reading import read
from assistant.settings import Settings
from assistant.structure import analyse
from assistant.structure.particulars import dates_in, diarienummer
from assistant.structure.passages import ITEM
from assistant.structure.sections import kind_of, numbered, stands_as_heading
from assistant.structure.sentences import split

NO_OCR = Settings(workspace="/nonexistent", ocr=False)


def document(name: str = "svar.txt") -> Document:
    return Document("d1", name, "0" * 64, 1, datetime(2025, 1, 1), name, name)


def reading(
    text: str, *, pages: Sequence[int] = (), furniture: Sequence[str] = (), headings: Sequence[str] = ()
) -> Reading:
    def spans(words: Sequence[str]) -> list[Span]:
        return [Span(m.start(), m.end()) for w in words for m in re.finditer(re.escape(w), text)]

    return Reading(
        "r1",
        "d1",
        "text utf-8",
        text,
        page_starts=tuple(pages),
        furniture=tuple(sorted(spans(furniture))),
        headings=tuple(Heading(s, 1) for s in sorted(spans(headings))),
    )


def read_part(text: str, name: str = "svar.txt") -> ReadDocument:
    made = reading(text)
    return ReadDocument(document(name), made, analyse(document(name), made))


def sentences(part: ReadDocument) -> list[str]:
    return [" ".join(part.sentence_text(s).split()) for s in part.structure.sentences]


def kinds(part: ReadDocument) -> list[tuple[str, str]]:
    return [(s.kind.value, s.title) for s in part.structure.sections]


def check(made: Reading, found: Structure) -> None:
    """What always holds: order, and every character of text in one passage and, list markers aside, one sentence."""
    for parts in (found.passages, found.sentences):
        spans = [span for part in parts for span in part.spans]
        assert all(a.end <= b.start for a, b in pairwise(spans))
        assert all(
            span and made.text[span.start : span.end].strip() == made.text[span.start : span.end]
            for span in spans
        )
    assert all(a.span.end <= b.span.start for a, b in pairwise(found.sections))
    expected = {i for i, letter in enumerate(made.text) if not letter.isspace()}
    expected -= {i for span in made.furniture for i in range(span.start, span.end)}
    markers = {
        i
        for passage in found.passages
        if (match := ITEM.match(made.text, passage.spans[0].start))
        for i in range(match.start(), match.end())
    }
    for parts, allowed in ((found.passages, set()), (found.sentences, markers)):
        covered = {
            i for p in parts for s in p.spans for i in range(s.start, s.end) if not made.text[i].isspace()
        }
        assert covered <= expected
        assert expected - covered <= allowed
    for sentence in found.sentences:
        passage = found.passages[sentence.passage]
        assert all(any(outer.contains(inner) for outer in passage.spans) for inner in sentence.spans)
    for passage in found.passages:
        section = found.sections[passage.section]
        assert all(section.span.contains(span) for span in passage.spans)
    assert [s.passage for s in found.sentences] == sorted(s.passage for s in found.sentences)
    assert {s.passage for s in found.sentences} == set(range(len(found.passages)))


# --------------------------------------------------------------------------------------------
# Sentences


@pytest.mark.parametrize(
    "text",
    [
        "Vi tillstyrker, se prop. 2023/24:15 s. 41.|Därutöver anser vi bl.a. att nr 3 ska ändras.",
        "Beslut fattades den 3 maj 2024.|Kostnaden är 10 000 kr.|Nämnden avstår.",
        "Det gäller skolor, förskolor m.m.|Nämnden är positiv.|Även Boverket m.fl. myndigheter svarade.",
        "I 7 kap. 3 § och 2 kap. Miljöbalken finns ca. 5 st. undantag.|Se jfr. s.k. undantag.",
        "”Vi säger nej.”|Det är klart.|Varför?|För att det kostar!|(Se avsnitt 3.)|Kommunen anser det.",
        '"Varför?" frågade nämnden.|Svaret kom kl. 10.30 den 1. maj.',
        "1. Nämnden tillstyrker punkt 2.|Resten avstyrks.",
        "Enligt A. Berg är det fel.|Se punkt 2.|Kommunen håller med.|Det var år 2024.|Sedan hände inget.",
        "Detta är bra.[2]|Nästa mening.",
        "Vi anser det.|Förslaget är bra.|Se www.kommun.se.",
        "Det gäller t.ex. Skolverket, dvs. Myndigheten, enl. KS dnr. 12.",
        "en text utan slut och utan stora bokstäver",
        "Remissen (dnr. KS 2024/12, jfr s. 3) är bra.|Tel. 031-12 34 56.",
    ],
)
def test_sentences(text: str) -> None:
    joined = text.replace("|", " ").replace("det. Förslaget", "det.Förslaget")
    assert [joined[s.start : s.end] for s in split(joined)] == text.split("|")


@given(st.text(st.sampled_from('aBå .!?…\n"”()[1]§-'), max_size=80))
def test_sentences_lose_nothing(text: str) -> None:
    spans = split(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    covered = "".join(text[s.start : s.end] for s in spans)
    assert "".join(covered.split()) == "".join(text.split())


def test_very_long_text_without_a_full_stop_is_quick() -> None:
    text = "ord och åter ord " * 60_000
    spans = split(text)
    assert "".join(text[s.start : s.end] for s in spans).replace(" ", "") == text.replace(" ", "")


# --------------------------------------------------------------------------------------------
# Headings and sections


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Sammanfattning", "SUMMARY"),
        ("Sammanfattning av ärendet", "BACKGROUND"),
        ("1 Sammanfattning", "SUMMARY"),
        ("Ställningstagande", "POSITION"),
        ("Kommunens synpunkter på förslaget", "POSITION"),
        ("Förvaltningens bedömning", "POSITION"),
        ("Övriga synpunkter", "POSITION"),
        ("Beslut", "DECISION"),
        ("Förslag till beslut", "DECISION"),
        ("Socialnämnd Centrum beslutar:", "DECISION"),
        ("Avsnitt 6.3", "POINT"),
        ("Punkt 2 – Avgifter", "POINT"),
        ("Synpunkter på avsnitt 6.3 Tillsyn", "POINT"),
        ("Förslag 4: Uppföljning", "POINT"),
        ("3 kap. 7 § Tillsyn", "POINT"),
        ("Bakgrund", "BACKGROUND"),
        ("Ärendet", "BACKGROUND"),
        ("Utredningens förslag", "BACKGROUND"),
        ("Reservation (SD)", "DISSENT"),
        ("Särskilt yttrande", "DISSENT"),
        ("Protokollsanteckning från M, L och KD", "DISSENT"),
        ("Yrkanden", "DISSENT"),
        ("Remissinstanserna", "OTHER_VOICES"),
        ("Inkomna synpunkter", "OTHER_VOICES"),
        ("Omröstning", "OTHER_VOICES"),
        ("Expedieras till", "CLOSING"),
    ],
)
def test_what_a_heading_says(title: str, kind: str) -> None:
    found = kind_of(title)
    assert found is not None
    assert found.value == kind


@pytest.mark.parametrize(
    "title", ["Ekonomi", "Boverket", "Skolans organisation", "Beslutet är fattat av chefen", ""]
)
def test_what_says_nothing(title: str) -> None:
    assert kind_of(title) is None


@pytest.mark.parametrize(
    "line",
    [
        "Sammanfattning",
        "6.3 Tillsyn",
        "Avsnitt 121",
        "Punkt 2 – Avgifter",
        "Förslag till beslut",
        "Yttrande över SOU 2025:85 En ny lag",
    ],
)
def test_lines_that_can_only_be_headings(line: str) -> None:
    assert stands_as_heading(line)


@pytest.mark.parametrize(
    "line",
    [
        "Avsnitt 6.3 är bra men kan bli bättre",
        "Sammanfattningsvis tillstyrker nämnden",
        "Förslag till riksdagsbeslut .......... 3",
        "remissinstanserna",
        "103 15 Stockholm",
        "3 kap. 7 § plan- och bygglagen ska",
        "Beslut fattas av nämnden.",
        "punkt 2 och",
        "",
    ],
)
def test_lines_that_are_no_headings(line: str) -> None:
    assert not stands_as_heading(line)


def test_numbers_of_headings() -> None:
    assert numbered("6.3 Tillsyn") == ("6.3", "Tillsyn")
    assert numbered("Avsnitt 6.3") == ("6.3", "Avsnitt 6.3")
    assert numbered("Punkt 2 – Avgifter")[0] == "2"
    assert numbered("Bakgrund") == (None, "Bakgrund")


LETTER = """LÄNSSTYRELSEN          Yttrande            1 (2)
                       Datum               Beteckning
                       2025-03-04          400-1234-2025

Justitiedepartementet
ju.remissvar@regeringskansliet.se

Yttrande över promemorian Ett förstärkt skydd (Ds 2025:3)
(Ert dnr Ju2025/00123)

Länsstyrelsen har inget att erinra mot förslagen men vill framhålla
följande.

6.3 Tillsyn
Länsstyrelsen avstyrker förslaget i denna del. Enligt 3 kap. 7 § bör tillsynen
ligga kvar.

9.2 Ikraftträdande
Följande krav bör ställas:
- att kommunerna får ersättning,
- att tillsynen samordnas, och
- att reglerna utvärderas inom fem år.

I handläggningen av detta ärende har landshövdingen beslutat. Föredragande var länsjuristen.
"""


def test_a_letter_in_its_parts() -> None:
    part = read_part(LETTER)
    check(part.reading, part.structure)
    assert part.structure.kind is DocumentKind.REMISSVAR
    assert part.structure.title == "Yttrande över promemorian Ett förstärkt skydd (Ds 2025:3)"
    assert part.structure.date == date(2025, 3, 4)
    assert part.structure.diarienummer == "400-1234-2025"
    assert [(kind, title[:20]) for kind, title in kinds(part)] == [
        ("LETTERHEAD", ""),
        ("BODY", "Yttrande över promem"),
        ("POINT", "6.3 Tillsyn"),
        ("POINT", "9.2 Ikraftträdande"),
        ("CLOSING", ""),
    ]
    assert [s.number for s in part.structure.sections][2:4] == ["6.3", "9.2"]
    found = sentences(part)
    assert "Länsstyrelsen har inget att erinra mot förslagen men vill framhålla följande." in found
    assert "att tillsynen samordnas, och" in found
    stand = next(s for s in part.structure.sentences if "avstyrker" in part.sentence_text(s))
    assert part.structure.section_of(stand).number == "6.3"


PROTOCOL = """Göteborgs Stad
Socialnämnd Centrum

Protokollsutdrag
Sammanträdesdatum: 2025-03-18

§ 47 Dnr N161-0123/25
Yttrande över remiss av förslag till riktlinjer

Beslut
Socialnämnd Centrum beslutar:
1. Socialnämnd Centrum tillstyrker förslaget med undantag för punkt 3.
2. Nämnden översänder förvaltningens tjänsteutlåtande som eget yttrande.

Yrkanden
Ordföranden yrkar bifall till förvaltningens förslag.

Omröstning
Ja: fem. Nej: två.

Reservation
En ledamot reserverar sig mot beslutet.

Expedieras till
Kommunstyrelsen
"""


def test_a_protocol_in_its_parts() -> None:
    part = read_part(PROTOCOL)
    check(part.reading, part.structure)
    assert part.structure.kind is DocumentKind.PROTOKOLLSUTDRAG
    assert part.structure.date == date(2025, 3, 18)
    assert part.structure.diarienummer == "N161-0123/25"
    decided = next(s for s in part.structure.sentences if "tillstyrker" in part.sentence_text(s))
    assert part.structure.section_of(decided).kind is SectionKind.DECISION
    assert ("DISSENT", "Yrkanden") in kinds(part)
    assert ("OTHER_VOICES", "Omröstning") in kinds(part)
    assert ("DISSENT", "Reservation") in kinds(part)
    assert ("CLOSING", "Expedieras till") in kinds(part)


def test_a_quoted_mail_is_another_voice() -> None:
    part = read_part(
        "Hej!\n\nVi tillstyrker.\n\nFrån: Staden\nSkickat: den 1 mars 2025\nTill: Nämnden\n\nNi ombeds att yttra er."
    )
    asked = next(s for s in part.structure.sentences if "ombeds" in part.sentence_text(s))
    assert part.structure.section_of(asked).kind is SectionKind.OTHER_VOICES
    own = next(s for s in part.structure.sentences if "tillstyrker" in part.sentence_text(s))
    assert part.structure.section_of(own).kind is not SectionKind.OTHER_VOICES


def test_a_mail_says_by_its_headers_what_it_is() -> None:
    told = {"subject": "SV: Remiss om kontaktpersoner", "date": "2025-03-04"}
    made = Reading("r1", "d1", "mail", "Hej! Vi har läst.", metadata=told)
    found = analyse(document("brev.eml"), made)
    assert (found.kind, found.date) == (DocumentKind.REMISSVAR, date(2025, 3, 4))
    assert found.title == "SV: Remiss om kontaktpersoner"


def test_own_numbering_is_not_the_proposals() -> None:
    own = read_part(
        "1 Inledning\n\nDetta är en lång text om bakgrunden.\n\n2 Ekonomi\n\nDetta är en annan lång text om pengar.\n"
    )
    assert [s.kind.value for s in own.structure.sections] == ["BACKGROUND", "BODY"]


def test_subheadings_inherit() -> None:
    text = "Reservation\n\nEn ledamot skriver följande om det hela.\n\nKostnader\n\nDetta blir för dyrt för staden på sikt."
    made = Reading(
        "r1",
        "d1",
        "docx",
        text,
        headings=(
            Heading(Span(0, 11), 1),
            Heading(Span(text.index("Kostnader"), text.index("Kostnader") + 9), 2),
        ),
    )
    assert [s.kind.value for s in analyse(document(), made).sections] == ["DISSENT", "DISSENT"]


# --------------------------------------------------------------------------------------------
# Paragraphs over lines and pages


def test_a_sentence_over_a_page_leaves_the_furniture_out() -> None:
    text = "Nämnden anser att förslaget är bra och att\nSida 1 (2)\nDnr 12/25 Nämnden\ndet bör genomföras snart. Klart."
    made = reading(text, pages=(0, text.index("Dnr")), furniture=("Sida 1 (2)", "Dnr 12/25 Nämnden"))
    found = analyse(document(), made)
    check(made, found)
    first = found.sentences[0]
    assert len(first.spans) == 2
    assert made.quote(found.cite(first)).endswith("är bra och att det bör genomföras snart.")
    assert made.place(found.cite(first)).swedish == "s. 1–2"


def test_lines_with_trailing_spaces_are_one_paragraph() -> None:
    text = "Förvaltningen har sammantaget en stabil leverans när det gäller \nförvaltning av tjänster samt \npågående uppdrag. Inga avvikelser finns."
    part = read_part(text)
    assert len(part.structure.passages) == 1
    assert len(part.structure.sentences) == 2


def test_list_items_and_table_rows_are_passages() -> None:
    part = read_part(
        "Vi anser att:\n\n• taxan är för hög,\n• tiden är för kort och\nför oklar, samt\n• resten är bra.\n\nSlut."
    )
    assert sentences(part) == [
        "Vi anser att:",
        "taxan är för hög,",
        "tiden är för kort och för oklar, samt",
        "resten är bra.",
        "Slut.",
    ]
    made = Reading("r1", "d1", "docx", "Punkt | Svar\n1 | Avstyrks\nför att det kostar\n2 | Tillstyrks")
    found = analyse(document(), made)
    assert len(found.passages) == 3
    check(made, found)


def test_a_number_first_on_a_line_is_not_always_an_item() -> None:
    part = read_part("Vi svarar enligt regeringens beslut den\n3. maj detta år och inte senare än så.")
    assert len(part.structure.passages) == 1


def test_empty_text() -> None:
    found = analyse(document(), reading(""))
    assert found.sections == found.passages == found.sentences == ()


@given(
    st.lists(
        st.sampled_from(
            [
                "Sammanfattning", "Nämnden tillstyrker förslaget.", "Vi anser att det är bra och", "därför går vi vidare. Nej!", "",
                "1. Ett", "2. Två", "• punkt", "- streck", "6.3 Tillsyn", "Sid 1", "A | B", "Från: x", "Skickat: y", "kap. 3 §", "  indrag ",
                "Med vänlig hälsning", "Eva Berg, ordförande", "Innehåll ....... 3", "Yttrande över remissen av ett förslag",
            ]
        ),
        max_size=25,
    ),
    st.sampled_from(["text utf-8", "docx", "pdfium 5"]),
)  # fmt: skip
def test_nothing_is_lost_and_nothing_twice(lines: list[str], reader: str) -> None:
    text = "\n".join(lines)
    half = text.find("\n", len(text) // 2) + 1
    running = tuple(Span(m.start(), m.end()) for m in re.finditer("(?m)^Sid 1$", text))
    made = Reading("r1", "d1", reader, text, page_starts=(0, half) if half else (), furniture=running)
    check(made, analyse(document(), made))


# --------------------------------------------------------------------------------------------
# What a document says of itself


@pytest.mark.parametrize(
    ("first", "name", "kind"),
    [
        ("Protokollsutdrag", "a.txt", "PROTOKOLLSUTDRAG"),
        ("**Tjänsteutlåtande**", "a.txt", "TJANSTEUTLATANDE"),
        ("Remissmissiv", "a.txt", "MISSIV"),
        ("Remissinstanser:", "a.txt", "SANDLISTA"),
        ("Regeringens proposition", "a.txt", "FORSLAG"),
        ("Yrkande", "a.txt", "YRKANDE"),
        ("Årsrapport 2024", "a.txt", "RAPPORT"),
        ("REMISSVAR", "a.txt", "REMISSVAR"),
        ("Förslag till riktlinjer för kontaktpersoner", "a.txt", "FORSLAG"),
        ("Hej", "Protokollsutdrag § 47.pdf", "PROTOKOLLSUTDRAG"),
        ("Hej", "sändlista.docx", "SANDLISTA"),
        ("Vi tillstyrker betänkandet.", "a.txt", "REMISSVAR"),
        ("Hej", "a.txt", "OKAND"),
    ],
)
def test_document_kinds(first: str, name: str, kind: str) -> None:
    assert read_part(f"{first}\n\nText som följer.", name).structure.kind.value == kind


def test_an_answer_named_for_its_subject_is_an_answer() -> None:
    part = read_part("Förslag till riktlinjer för kontaktpersoner\n\nNämnden avstyrker förslaget.")
    assert part.structure.kind is DocumentKind.REMISSVAR


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2025-03-04", ["2025-03-04"]),
        ("den 4 mars 2025", ["2025-03-04"]),
        ("25-03-04", ["2025-03-04"]),
        ("20250304", ["2025-03-04"]),
        ("4 sept. 2025", ["2025-09-04"]),
        ("lagen (2010:630), 031-12-34 56", []),
        ("2025-13-40", []),
    ],
)
def test_dates(text: str, found: list[str]) -> None:
    assert [str(d) for d in dates_in(text)] == found


def test_the_own_date_is_not_the_due_date() -> None:
    part = read_part(
        "Svar senast 2025-01-31\nErt datum 2024-12-01\nUmeå den 4 mars 2025\n\nVi avstår från att yttra oss."
    )
    assert part.structure.date == date(2025, 3, 4)


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        (["Dnr 2024/123"], "2024/123"),
        (["Diarienummer: KS 2024-0012"], "KS 2024-0012"),
        (["Ert dnr: Ju2025/00123", "Vårt dnr: 3.1-4788-2026"], "3.1-4788-2026"),
        (["Ärendenummer SLK-2024-00468"], "SLK-2024-00468"),
        (["KS 2024-0012"], "KS 2024-0012"),
        (["Ert dnr: Ju2025/00123"], None),
        (["2025-03-04"], None),
    ],
)
def test_diarienummer(lines: list[str], number: str | None) -> None:
    found = diarienummer(lines)
    assert (found[0] if found else None) == number


# --------------------------------------------------------------------------------------------
# Real material


def test_kammarkollegiet(shared: Path) -> None:
    path = shared / "data/documents/remissvar_kammarkollegiet_SOU2026-14.pdf"
    found = read(path, document(path.name), NO_OCR).reading
    assert found is not None
    part = ReadDocument(document(path.name), found, analyse(document(path.name), found))
    check(found, part.structure)
    assert part.structure.kind is DocumentKind.REMISSVAR
    assert part.structure.date == date(2026, 6, 24)
    assert part.structure.diarienummer == "3.1-4788-2026"
    assert part.structure.title.startswith("Remissvar gällande betänkandet En moderniserad reglering")
    assert [s.kind.value for s in part.structure.sections] == ["LETTERHEAD", "BODY", "CLOSING", "LETTERHEAD"]
    body = [
        " ".join(part.sentence_text(s).split())
        for s in part.structure.sentences
        if part.structure.section_of(s).kind is SectionKind.BODY
    ]
    assert [words.split()[0] for words in body[2:]] == ["Kammarkollegiet", "Det", "Om"]
    assert body[2].endswith("inte några synpunkter på de remitterade förslagen.")


def test_all_real_texts_hold_together(shared: Path) -> None:
    paths = sorted((shared / "data/documents").iterdir()) + sorted((shared / "data/seeds").iterdir())
    paths += sorted((shared / "data/sandlistor").iterdir())
    count = 0
    for path in paths:
        found = read(path, document(path.name), NO_OCR).reading
        if found is not None:
            check(found, analyse(document(path.name), found))
            count += 1
    assert count >= 20


def test_real_reports_have_their_headings(shared: Path) -> None:
    path = shared / "data/seeds/001_11aa1c6fbb094e1a.txt"
    found = read(path, document(path.name), NO_OCR).reading
    assert found is not None
    structure = analyse(document(path.name), found)
    assert structure.kind is DocumentKind.TJANSTEUTLATANDE
    assert structure.title == "Delårsrapport augusti 2024 för kommunstyrelsen"
    assert [(s.kind.value, s.title) for s in structure.sections[:4]] == [
        ("LETTERHEAD", ""),
        ("DECISION", "Förslag till beslut"),
        ("BACKGROUND", "Ärendet"),
        ("BACKGROUND", "Beskrivning av ärendet"),
    ]
    decision = next(s for s in structure.sections if s.kind is SectionKind.DECISION)
    items = [p for p in structure.passages if structure.sections[p.section] is decision]
    assert len(items) == 10  # the heading, "I kommunstyrelsen:" and eight points


def test_the_example_proposal_is_a_proposal() -> None:
    from assistant import example

    document = Document("d1", "handling.pdf", "0" * 64, 1, datetime(2026, 1, 1), "handling.pdf", "x")
    found = read(example.PROPOSAL, document, Settings(workspace="/nonexistent")).reading
    assert found is not None
    assert analyse(document, found).kind is DocumentKind.FORSLAG


def test_two_headings_in_the_same_type_right_after_each_other_are_two() -> None:
    text = "§ 7 Yttrande över cykelplan för staden (KS\n2026/1)\nTrafiknämndens beslut\n\nTrafiknämnden avstyrker punkt 2.\n"
    made = reading(
        text, headings=["§ 7 Yttrande över cykelplan för staden (KS\n2026/1)\nTrafiknämndens beslut"]
    )
    found = analyse(document(), made)
    check(made, found)
    assert [(s.kind.value, s.title) for s in found.sections][-2:] == [
        ("LETTERHEAD", "§ 7 Yttrande över cykelplan för staden (KS 2026/1)"),
        ("DECISION", "Trafiknämndens beslut"),
    ]
    wrapped = "Sammanställning av vad som sägs om\nBeslut\n\nTexten börjar här och är en hel mening.\n"
    one = analyse(document(), reading(wrapped, headings=[wrapped.partition("\n\n")[0]]))
    assert [s.title for s in one.sections] == ["Sammanställning av vad som sägs om Beslut"]


@pytest.mark.parametrize("above", ["", "Registrator\n\n", "-----Vidarebefordrat meddelande-----\n"])
def test_a_letters_own_head_begins_no_earlier_letter(above: str) -> None:
    part = read_part(f"{above}Från: Hamnnämnden\nDatum: 2026-05-12\n\nHamnnämnden avstyrker förslaget.\n")
    said = next(s for s in part.structure.sentences if "avstyrker" in part.sentence_text(s))
    assert part.structure.section_of(said).kind is not SectionKind.OTHER_VOICES


def test_the_date_of_a_quoted_letter_is_not_the_answers() -> None:
    text = "Vi tillstyrker.\n\nFrån: Staden\nSkickat: den 1 mars 2025\nTill: Nämnden\n\nDnr KS 2025/77\nNi ombeds svara."
    made = Reading("r1", "d1", "mail", text, metadata={"subject": "SV: Remiss", "date": "2025-05-04"})
    found = analyse(document("brev.eml"), made)
    assert (found.date, found.diarienummer) == (date(2025, 5, 4), None)
