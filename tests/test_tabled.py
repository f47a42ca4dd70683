"""A case officer's first questions: who is for, who has answered, what one of them thinks. The table knows; nothing is guessed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant import questions
from assistant.domain import WHOLE, Answer, CaseFile, Decision, DecisionAction, DocumentKind, Stance
from assistant.questions.tabled import NOTE, tabled
from assistant.web import summary_view
from tests.casefiles import WHEN, builder, case_file


@pytest.fixture(scope="module")
def known() -> CaseFile:
    return case_file(summarised=False)


def said(question: str, of: CaseFile) -> str:
    answer = tabled(question, of)
    assert answer is not None, question
    assert answer.note == NOTE
    return "\n".join(one.text for one in answer.sentences)


def group(text: str, beginning: str) -> list[str]:
    """The lines under the one that begins so, up to the next heading of that kind."""
    lines = text.split("\n")
    at = next(n for n, line in enumerate(lines) if line.startswith(beginning))
    end = next((n for n in range(at + 1, len(lines)) if lines[n].endswith((":", "."))and "”" not in lines[n]), len(lines))  # fmt: skip
    return lines[at + 1 : end]


def test_who_is_against_is_every_one_of_them_with_its_words(known: CaseFile) -> None:
    answer = tabled("Vem är emot?", known)
    assert answer is not None
    assert answer.sentences[0].text == "Helheten – 1 instans avstyrker:"
    assert answer.sentences[1].text.startswith("Norrvikens handelsförening – avstyrker: ”Handelsföreningen")
    for one in answer.sentences:
        assert bool(one.citations) is not one.text.endswith((":", "."))
        for citation in one.citations:
            assert known.quote(citation)[:40] in one.text


def test_the_undecided_the_partial_and_the_unreadable_are_counted_neither_way(known: CaseFile) -> None:
    for question in ("Vilka tillstyrker?", "Vilka instanser avstyrker förslaget?"):
        text = said(question, known)
        first = text.split("räknas inte hit")[0]
        assert "Fastighetskontoret" not in first
        assert "Byalaget" not in first
        assert [line.split(" – ")[0] for line in group(text, "Ej avgjort")] == ["Fastighetskontoret"]
        assert [line.split(" – ")[0] for line in group(text, "Tillstyrker delvis")] == ["Kulturnämnden"]
        assert "Svaret går inte att läsa, räknas inte hit (1 instans):\nByalaget i Sjövik" in text
    assert said("Hur många tillstyrker?", known).startswith("Helheten – 6 instanser tillstyrker:")


@pytest.mark.parametrize(
    "question",
    [
        "Vilka avstyrker punkt 2?",
        "Vilka är emot punkt 2?",
        "vilka remissinstanser är negativa till förslaget om uteserveringar",
    ],
)
def test_a_point_is_known_by_number_and_by_what_it_is_about(question: str, known: CaseFile) -> None:
    text = said(question, known)
    assert text.startswith("Punkt 2. Avgift för uteserveringar – 1 instans avstyrker:\nNorrvikens handelsf")
    assert "Trafiknämnden" not in text


def test_a_no_to_one_point_is_told_beside_the_noes_to_all_of_it() -> None:
    b = builder()
    held = {p.target: p for p in b.positions["norrvikens-handelsforening"]}
    whole = replace(held[WHOLE], stance=Stance.TILLSTYRKER_DELVIS, candidates=(Stance.TILLSTYRKER_DELVIS,))
    b.positions["norrvikens-handelsforening"] = (
        whole,
        *(p for t, p in held.items() if not t.whole),
    )
    text = said("Vilka är emot?", b.build())
    assert text.startswith("Helheten – ingen instans avstyrker.")
    assert (
        "Avstyrker punkt 2. Avgift för uteserveringar, men inte helheten, räknas inte hit (1 instans):"
        in text
    )


def test_a_persons_value_goes_before_the_tools_and_says_who() -> None:
    b = builder()
    b.decisions.append(
        Decision("miljonamnden", WHOLE, DecisionAction.CHANGE, Stance.AVSTYRKER, "Kim Ek", WHEN, seen=b.positions["miljonamnden"][0])
    )  # fmt: skip
    answer = tabled("Vilka avstyrker?", b.build())
    assert answer is not None
    mine = next(one for one in answer.sentences if one.text.startswith("Miljönämnden"))
    assert "avstyrker (" in mine.text
    assert "Kim Ek" in mine.text
    assert mine.citations == ()  # the words found say something else: they are no ground for it


def test_who_has_answered_and_who_has_not(known: CaseFile) -> None:
    text = said("Hur många har svarat?", known)
    assert text.startswith("10 av 12 tillfrågade instanser har svarat: Trafiknämnden, ")
    assert "Utan att vara tillfrågade har svarat: Sjöviks hembygdsförening." in text
    assert "Har inte kommit in: Kommunala bostadsbolaget." in text
    assert "svaret går inte att läsa: Byalaget i Sjövik." in text
    assert said("Vem har inte svarat?", known).startswith("Har inte kommit in: Kommunala bostadsbolaget.")
    assert said("Vilka svarade för sent?", known) == "För sent svarade Kulturnämnden."
    assert said("Har trafiknämnden svarat?", known).startswith("Ja, Trafiknämnden har svarat")
    assert said("Har Kommunala bostadsbolaget kommit in med svar?", known).startswith("Nej, ")
    assert "går inte att läsa" in said("Har Byalaget svarat?", known)


def test_what_one_of_them_thinks(known: CaseFile) -> None:
    text = said("Vad tycker Trafiknämnden?", known)
    assert text.startswith("Trafiknämnden, helheten – tillstyrker: ”")
    assert text.count("\n") == 2
    assert said("Vad anser Fastighetskontoret?", known).startswith(
        "Fastighetskontoret, helheten – ej avgjort (tillstyrker delvis eller avstyrker): ”"
    )
    assert said("Är Norrvikens handelsförening för punkt 2?", known).split("\n") == [
        "Norrvikens handelsförening, punkt 2. Avgift för uteserveringar – avstyrker: ”Punkt 2 avstyrks särskilt.”"
    ]
    assert "tar inte upp punkt 2" in said("Vad säger Trafiknämnden om punkt 2?", known)
    assert said("Vad vill Byalaget i Sjövik?", known) == "Svaret från Byalaget i Sjövik går inte att läsa."


@pytest.mark.parametrize(
    "question",
    [
        "Vad tycker Trafiknämnden om färdtjänsten?",
        "Varför avstyrker Norrvikens handelsförening?",
        "Vilka avstyrker punkt 9?",
        "Vilka är emot bilar?",
        "Vilka är positiva till förslaget om badhus?",
        "Vilka avstyrker och varför?",
        "Vilka tillstyrker med hänvisning till tryggheten?",
        "Vad tycker nämnden?",
        "Vad säger lagen?",
        "Har kommunen svarat på frågan om buller?",
        "Hur många kaféer har svarat på enkäten?",
        "Vad kostar förslaget?",
    ],
)
def test_a_question_that_is_not_plainly_one_for_the_table_goes_to_the_documents(
    question: str, known: CaseFile
) -> None:
    assert tabled(question, known) is None


def test_the_page_says_that_it_is_the_tables_reading(known: CaseFile) -> None:
    answer = tabled("Vem är emot?", known)
    assert isinstance(answer, Answer)
    shown = summary_view.answer(known, answer)
    assert "Svar ur tabellen" in shown
    assert NOTE in shown
    assert "Svar ur handlingarna" not in shown
    assert "Norrvikens handelsförening" in shown


def test_a_list_of_those_who_were_asked_answers_no_question(known: CaseFile) -> None:
    assert questions.answering(known) is None
    first = next(iter(known.structures))
    asked = replace(known.structures[first], kind=DocumentKind.SANDLISTA)
    with_list = replace(known, structures={**known.structures, first: asked})
    there = questions.answering(with_list)
    assert there is not None
    assert {one.id for one in known.documents} - there == {known.readings[first].document_id}
