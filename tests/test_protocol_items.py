"""Minutes with several items: only the one about the case is the answer; the others are marked and listed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.domain import (
    WHOLE,
    Case,
    Document,
    DocumentKind,
    DocumentRole,
    FactKind,
    Filing,
    Proposal,
    ReadDocument,
    Reading,
    Registry,
    Respondent,
    RespondentState,
    ReviewItem,
    ReviewKind,
    SectionKind,
    Stance,
    Statement,
    Submission,
)
from assistant.positions import decide
from assistant.settings import load
from assistant.statements import read_submission
from assistant.structure import analyse, in_case
from assistant.workspace import Workspace

WHEN = datetime(2026, 1, 1, tzinfo=UTC)
TITLE = "Förslag till cykelstrategi för Ekåkra kommun"

HEAD = """Ekåkra kommun
Tekniska nämnden

Sammanträdesprotokoll
Sammanträdesdatum 2026-03-12

Plats och tid: Kommunhuset, kl. 13.00–15.40
Beslutande: Anna Ek (S), ordförande, Bo Alm (M), Cia Dal (V)
Övriga deltagande: Dan Fors, förvaltningschef
Justerare: Bo Alm
Paragrafer: §§ 101–104
"""
OPENING = """
§ 101 Fastställande av dagordning

Beslut
Tekniska nämnden fastställer dagordningen.
"""
OTHER = """
§ 102 Dnr TN 2026/45
Yttrande över remiss om parkeringstaxa i Norrboda

Sammanfattning av ärendet
Norrboda kommun föreslår en ny parkeringstaxa.

Beslut
Tekniska nämnden avstyrker förslaget i dess helhet.

Reservation
Cia Dal (V) reserverar sig mot beslutet.

Omröstning
Omröstningen utfaller med 2 ja-röster och 1 nej-röster.
"""
OWN = """
§ 103 Dnr TN 2026/51
Yttrande över remiss: cykelstrategi

Sammanfattning av ärendet
Kommunstyrelsen har skickat förslag till cykelstrategi på remiss.

Beslut
Tekniska nämnden tillstyrker förslaget.
"""
LAST = """
§ 104 Anmälan av delegationsbeslut

Beslut
Tekniska nämnden lägger anmälan till handlingarna. Nämnden har inga synpunkter.

Vid protokollet
Eva Gran
"""


def case(title: str = TITLE, number: str = "") -> Case:
    return Case("c1", title, WHEN, number, None, Proposal(title))


def taken_apart(
    text: str, about: Case, name: str = "protokoll.txt"
) -> tuple[ReadDocument, tuple[ReviewItem, ...]]:
    document = Document("d1", name, "0" * 64, 1, WHEN, name, name)
    reading = Reading("r1", "d1", "text utf-8", text)
    structure, items = in_case(document, reading, analyse(document, reading), about)
    return ReadDocument(document, reading, structure), items


def judged(
    part: ReadDocument, about: Case
) -> tuple[tuple[Statement, ...], tuple[ReviewItem, ...], Stance | None]:
    respondent = Respondent("tn", "Tekniska nämnden")
    submission = Submission("s1", ("tn",), ("d1",))
    registry = Registry(
        (respondent,),
        (submission,),
        (Filing("d1", DocumentRole.SUBMISSION_PART, ("tn",)),),
        {"tn": RespondentState.ANSWERED},
    )
    statements, items = read_submission(submission, [part], about.proposal, registry)
    positions, more = decide("tn", statements, about.proposal, 0.6)
    whole = next((p for p in positions if p.target == WHOLE), None)
    return statements, (*items, *more), whole.stance if whole else None


def others(part: ReadDocument) -> str:
    """The text that is marked as another matter."""
    return "\n".join(
        part.reading.text[s.span.start : s.span.end]
        for s in part.structure.sections
        if s.kind is SectionKind.OTHER_ITEM
    )


def test_the_item_of_the_case_is_the_answer() -> None:
    about = case()
    part, items = taken_apart(HEAD + OPENING + OTHER + OWN + LAST, about)
    assert part.structure.kind is DocumentKind.PROTOKOLLSUTDRAG
    assert [(i.number, i.own) for i in part.structure.items] == [
        ("101", False), ("102", False), ("103", True), ("104", False),
    ]  # fmt: skip
    assert [i.title for i in part.structure.items][1:3] == [
        "Yttrande över remiss om parkeringstaxa i Norrboda",
        "Yttrande över remiss: cykelstrategi",
    ]
    statements, more, stance = judged(part, about)
    assert stance is Stance.TILLSTYRKER
    assert all("avstyrker" not in part.reading.quote(s.citation) for s in statements)
    assert not [i for i in more if i.kind is ReviewKind.DISSENT]  # the reservation and the vote are § 102's
    (said,) = items
    assert said.kind is ReviewKind.OTHER_ITEM
    assert "har 4 paragrafer. § 103 gäller ärendet" in said.reason
    assert "§ 102 Yttrande över remiss om parkeringstaxa i Norrboda" in said.reason
    assert said.citation is not None
    assert part.reading.quote(said.citation).startswith("§ 103")


@pytest.mark.parametrize(
    "heading",
    [
        "§ 103 Yttrande över remiss: cykelstrategi",
        "§103. Yttrande över remiss: cykelstrategi",
        "TN § 103 – Yttrande över remiss: cykelstrategi",
        "§ 103\tYttrande över remiss: cykelstrategi",
        "§ 103 N161-0123/25 Yttrande över remiss: cykelstrategi",
        "§ 103 Yttrande över remiss: cykelstrategi Dnr N161-0123/25",
        "§ 103\nDnr TN 2026/51\nYttrande över remiss: cykelstrategi",
        "§ 103/26\n2026/51\nYttrande över remiss: cykelstrategi",
        "Paragraf 103 Yttrande över remiss: cykelstrategi",
    ],
)
def test_how_an_item_is_headed(heading: str) -> None:
    text = HEAD + OTHER + f"\n{heading}\n\nBeslut\nTekniska nämnden tillstyrker förslaget.\n" + LAST
    part, _ = taken_apart(text, case())
    assert [(i.number[:3], i.title) for i in part.structure.items if i.own] == [
        ("103", "Yttrande över remiss: cykelstrategi")
    ]
    assert judged(part, case())[2] is Stance.TILLSTYRKER


def test_the_head_of_the_minutes_belongs_to_no_item() -> None:
    part, _ = taken_apart(HEAD + OPENING + OTHER + OWN + LAST, case())
    marked = others(part)
    assert "Justerare" not in marked
    assert "cykelstrategi" not in marked
    assert "avstyrker" in marked
    assert "delegationsbeslut" in marked


@pytest.mark.parametrize(
    ("text", "title", "number", "own"),
    [
        (HEAD + OWN + OTHER, TITLE, "", ["103"]),
        # by the number of the consultation alone
        (HEAD + OTHER + "\n§ 103 Remissvar, dnr KS 2026/900\n\nBeslut\nNämnden tillstyrker.\n", "Kustplan", "KS 2026/900", ["103"]),
        # by the number of the report
        (
            HEAD + "\n§ 5 Yttrande över SOU 2025:11\n\nBeslut\nNämnden avstyrker.\n\n§ 6 Yttrande över SOU 2025:12\n\nBeslut\nNämnden tillstyrker.\n",
            "En ny lag (SOU 2025:12)",
            "",
            ["6"],
        ),
        # the only one that answers anything
        (HEAD + OPENING + "\n§ 102 Remiss cykelfrågor i Ekåkra, strategi\n\nBeslut\nNämnden tillstyrker.\n" + LAST, TITLE, "", ["102"]),
        # the matter comes back as information: the answer is the one that says so
        (HEAD + OWN + "\n§ 104 Information om cykelstrategi för Ekåkra\n\nBeslut\nNämnden noterar informationen.\n", TITLE, "", ["103"]),
        ("Protokoll\n\nKS § 12 Val av justerare\n\nBeslut\nKlart.\n\nKS §13/26 Remissvar: cykelstrategi\n\nBeslut\nNämnden tillstyrker.\n", TITLE, "", ["13/26"]),
    ],
)  # fmt: skip
def test_how_the_item_is_told(text: str, title: str, number: str, own: list[str]) -> None:
    part, _ = taken_apart(text, case(title, number))
    assert [i.number for i in part.structure.items if i.own] == own
    assert judged(part, case(title, number))[2] is Stance.TILLSTYRKER


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (HEAD + OPENING + OTHER + LAST, "Ny biblioteksplan"),
        # two that answer, neither about the case
        (HEAD + OTHER + OTHER.replace("102", "103").replace("avstyrker", "tillstyrker"), "Ny biblioteksplan"),
        # two that fit the same words equally well
        (HEAD + OWN + OWN.replace("103", "104").replace("tillstyrker", "avstyrker"), TITLE),
        (HEAD + OPENING + OTHER + LAST, "Remiss"),
        # another betänkande than the one of the case, on nearly the same words
        (HEAD + OPENING + "\n§ 9 Yttrande över En ny lag (SOU 2025:11)\n\nBeslut\nNämnden avstyrker förslaget.\n", "En ny lag (SOU 2025:12)"),
    ],
)  # fmt: skip
def test_where_it_cannot_be_told_nothing_is_decided(text: str, title: str) -> None:
    about = case(title)
    part, items = taken_apart(text, about)
    assert all(i.own is None for i in part.structure.items)
    (said,) = items
    assert said.kind is ReviewKind.UNDECIDED
    assert "Det framgår inte vilken" in said.reason
    statements, more, stance = judged(part, about)
    assert stance is None
    assert all(s.stance is Stance.OKLART for s in statements)
    assert not [i for i in more if i.kind is ReviewKind.DISSENT]


def test_an_extract_of_one_item_is_read_whole() -> None:
    part, items = taken_apart(HEAD.replace("Paragrafer: §§ 101–104\n", "") + OTHER, case())
    assert (part.structure.items, items) == ((), ())
    assert [f.value for f in part.structure.facts if f.kind is FactKind.PARAGRAPH] == ["§ 102"]
    _, more, stance = judged(part, case())
    assert stance is Stance.AVSTYRKER
    assert [i.kind for i in more].count(ReviewKind.DISSENT) == 2


def test_a_reservation_after_the_last_item_says_where_it_belongs() -> None:
    text = (
        HEAD
        + OPENING
        + OWN
        + LAST
        + "\nReservation\n§ 103 Yttrande\nBo Alm (M) reserverar sig och anser att förslaget ska avstyrkas.\n"
    )
    text = text.replace("\n§ 103 Yttrande\nBo", "\nTill § 103: Bo")
    part, _ = taken_apart(text, case())
    assert "reserverar sig" not in others(part)
    _, items, stance = judged(part, case())
    assert stance is Stance.TILLSTYRKER
    assert [i.kind for i in items].count(ReviewKind.DISSENT) == 1


def test_the_list_of_items_and_a_page_break_begin_no_item() -> None:
    listing = "\nÄrendelista\n§ 101 Fastställande av dagordning\n§ 102 Yttrande över remiss om parkeringstaxa i Norrboda\n§ 103 Yttrande över remiss: cykelstrategi\n"
    text = HEAD + listing + OPENING + OTHER + OWN.replace("Beslut\n", "§ 103 (forts.)\n\nBeslut\n")
    part, _ = taken_apart(text, case())
    assert [i.number for i in part.structure.items] == ["101", "102", "103"]
    assert judged(part, case())[2] is Stance.TILLSTYRKER


def test_paragraphs_of_a_law_are_no_items() -> None:
    letter = "Yttrande över remiss av förslag till cykelstrategi\n\n§ 3 Avgifter\n\nFöreningen avstyrker avgiften.\n\n§ 4 Tillsyn\n\nFöreningen tillstyrker tillsynen.\n"
    part, items = taken_apart(letter, case(), "svar.txt")
    assert (part.structure.items, items) == ((), ())
    assert not others(part)


def test_a_long_protocol_lists_some_and_counts_the_rest() -> None:
    text = (
        HEAD
        + "".join(
            f"\n§ {n} Ärende om väg {n}\n\nBeslut\nNämnden avstyrker förslaget.\n" for n in range(1, 15)
        )
        + OWN
    )
    part, (said,) = taken_apart(text, case())
    assert "har 15 paragrafer" in said.reason
    assert "och 8 till" in said.reason
    assert judged(part, case())[2] is Stance.TILLSTYRKER


# --------------------------------------------------------------------------------------------
# In a case


def test_a_whole_case_with_such_minutes(tmp_path: Path) -> None:
    place = Workspace(load(workspace=tmp_path / "arbetsmapp", user="Testaren"))
    made, _ = place.create_case(TITLE, points=["1. Cykelbanor", "2. Parkering för cyklar"])
    place.set_invited(made.id, ["Tekniska nämnden", "Skolnämnden"])
    folder = tmp_path / "in"
    folder.mkdir()
    long_matter = OTHER.replace(
        "en ny parkeringstaxa.",
        "en ny parkeringstaxa. Taxan beräknas ge 340 000 kronor om året i intäkter för kommunen.",
    )
    (folder / "protokoll.txt").write_text(HEAD + OPENING + long_matter + OWN + LAST, encoding="utf-8")
    place.add(made.id, [folder])
    place.run(made.id)
    case_file = place.case_file(made.id)
    assert case_file.table.cell("tekniska-namnden", WHOLE).stance is Stance.TILLSTYRKER
    (said,) = [entry.item for entry in case_file.review if entry.item.kind is ReviewKind.OTHER_ITEM]
    assert "§ 103 gäller ärendet" in said.reason
    cited = [c for one in case_file.summary.respondents for s in one.sentences for c in s.citations]
    assert cited
    structure = case_file.structures[cited[0].reading_id]
    assert not any(structure.of_another_matter(citation) for citation in cited)

    # The other matter can be found, is said to be another, and is no answer.
    answer = place.ask(made.id, "Hur mycket beräknas parkeringstaxan ge i intäkter?")
    assert not answer.found
    found = [hit.citation for hit in answer.nearest if "340 000" in case_file.quote(hit.citation)]
    assert found
    assert case_file.source(found[0]).endswith(", annat ärende)")


def test_the_number_of_the_case_is_not_the_answers_own() -> None:
    text = "Remissvar\n\nDnr KS 2026/900\n\nFöreningen tillstyrker förslaget.\n"
    part, _ = taken_apart(text, case(number="KS 2026/900"), "svar.txt")
    assert part.structure.diarienummer is None
    assert [(f.kind, f.value) for f in part.structure.facts] == [(FactKind.YOUR_REFERENCE, "KS 2026/900")]
    part, _ = taken_apart(text, case(number="KS 2026/901"), "svar.txt")
    assert part.structure.diarienummer == "KS 2026/900"


def test_the_paragraph_told_of_minutes_is_the_one_about_the_case() -> None:
    part, _ = taken_apart(HEAD + OPENING + OTHER + OWN + LAST, case())
    (told,) = (fact for fact in part.structure.facts if fact.kind is FactKind.PARAGRAPH)
    assert told.value == "§ 103"
    assert part.reading.quote(told.citation) == "§ 103"
    unclear, _ = taken_apart(HEAD + OPENING + OTHER + LAST, case("En fråga om något helt annat"))
    assert not [fact for fact in unclear.structure.facts if fact.kind is FactKind.PARAGRAPH]
