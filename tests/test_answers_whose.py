"""Whole answers in which somebody else's words, an earlier answer or a draft stand beside the sender's. All made up."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from assistant.domain import Proposal, VoiceKind
from assistant.proposal import parse_points
from tests import submissions
from tests.submissions import Outcome, answer

HEAD = "Trafiknämnden\nYttrande\n2026-03-12\n\nYttrande över parkeringspolicyn\n\n"
MINUTES = "Protokollsutdrag\nTrafiknämnden\nSammanträdesdatum 2026-03-12\n\n§ 45 Parkeringspolicy\n\n"


def letter(text: str, *more: str, sender: str = "Trafiknämnden") -> Outcome:
    return answer(HEAD.replace("Trafiknämnden", sender) + text + "\n", *more, sender=sender)


@pytest.mark.parametrize(
    "decision",
    [
        "Nämnden godkänner förslaget till yttrande och skickar det till kommunstyrelsen.",
        "Nämnden antar upprättat förslag till remissvar.",
        "Nämnden avger yttrande enligt föreliggande förslag.",
        "Nämnden översänder bifogat yttrande till kommunstyrelsen.",
    ],
)
def test_the_text_that_a_decision_approves_is_the_answer(decision: str) -> None:
    outcome = answer(
        f"{MINUTES}Beslut\n\n{decision}\n\nBilaga 1\n\nTill kommunstyrelsen\n\nSammanfattning\n\n"
        "Trafiknämnden avstyrker förslaget till parkeringspolicy.\n\nYttrande\n\n"
        "Nämnden delar bedömningen att trafiken i centrum behöver minska.\n"
    )
    assert outcome.label() == "A"


def test_minutes_whose_decision_is_not_understood_decide_nothing_against_a_text_in_them() -> None:
    outcome = answer(
        f"{MINUTES}Beslut\n\nÄrendet avslutas.\n\nSammanfattning\n\n"
        "Trafiknämnden avstyrker förslaget till parkeringspolicy.\n\nYttrande\n\n"
        "Nämnden delar bedömningen att trafiken i centrum behöver minska.\n"
    )
    assert outcome.label() is None


def test_what_a_member_moves_under_the_order_of_decisions_is_not_the_answer(tmp_path: Path) -> None:
    paper = docx.Document()
    for line in ("Trafiknämnden", "Protokollsutdrag", "Sammanträdesdatum 2026-03-12"):
        paper.add_paragraph(line)
    paper.add_heading("§ 45 Parkeringspolicy", 2)
    paper.add_heading("Beslut", 2)
    paper.add_paragraph("Trafiknämnden beslutar")
    paper.add_paragraph("att i enlighet med förvaltningens förslag avge yttrande till kommunstyrelsen")
    paper.add_heading("Handläggning", 2)
    paper.add_paragraph("Bo Alm (V) – avslag till förslaget och att nämnden avstyrker policyn.")
    paper.save(str(tmp_path / "protokoll.docx"))
    report = "Tjänsteskrivelse\n\nFörslag till yttrande\n\nTrafiknämnden tillstyrker förslaget.\n"
    outcome = answer(submissions.file(tmp_path / "protokoll.docx"), report)
    assert outcome.label() == "T"
    assert [s.holder.name for s in outcome.voice(VoiceKind.DISSENT)] == ["Bo Alm (V)"]


def test_what_stands_in_the_letter_that_is_answered_is_not_the_senders() -> None:
    outcome = answer(
        "Hej!\n\nTrafiknämnden har inget att erinra mot förslaget.\n\nVänliga hälsningar\nEva Ek\n\n"
        "Från: Kommunledningen\n\nSkickat: den 4 juni 2026 09:00\nTill: Trafiknämnden\nÄmne: Remiss\n\n"
        "Hej!\nVi vill särskilt ha synpunkter på punkt 3.\n"
    )
    assert outcome.label() == "E"
    assert not outcome.points


def test_an_earlier_stand_on_another_inquiry_is_not_taken_for_this_one() -> None:
    outcome = letter(
        "Trafiknämnden har tidigare, i sitt svar på utredningen Plats för alla (2024), avstyrkt att avgiften höjs. "
        "Trafiknämnden ställer sig bakom förslagen."
    )
    assert outcome.label() == "T"
    assert letter("Nämnden har tidigare avstyrkt förslaget och vidhåller det.").label() == "A"


def test_what_another_is_quoted_to_have_said_is_that_others() -> None:
    outcome = letter(
        "Cykelklubben har till nämnden framfört: ”Vi avstyrker förslaget så länge pengar saknas.” "
        "Trafiknämnden gör en annan bedömning och tillstyrker förslaget."
    )
    assert outcome.label() == "T"


def test_a_letter_that_replaces_an_earlier_one_is_the_answer() -> None:
    first = HEAD + "Trafiknämnden avstyrker förslaget.\n"
    second = (
        HEAD
        + "Detta yttrande ersätter nämndens yttrande den 1 mars.\n\nTrafiknämnden tillstyrker förslaget.\n"
    )
    assert answer(first, second).label() == "T"
    assert answer(second, first).label() == "T"
    assert answer(first, second.replace("ersätter", "kompletterar")).label() is None


def test_a_covering_letter_that_says_so_does_not_set_aside_the_answer_it_encloses() -> None:
    covering = HEAD + "Detta yttrande ersätter nämndens yttrande den 1 mars och bifogas.\n"
    assert answer(covering, HEAD + "Trafiknämnden avstyrker förslaget.\n").label() == "A"


@pytest.mark.parametrize(
    "exception",
    [
        "avgiften i punkt 2, som Trafiknämnden avstyrker",
        "avgiften i punkt 2, som avstyrks",
        "punkt 2, som vi avstyrker",
    ],
)
def test_what_is_excepted_and_opposed_is_opposed(exception: str) -> None:
    outcome = letter(f"Sammantaget tillstyrker Trafiknämnden förslaget med undantag för {exception}.")
    assert (outcome.label(), outcome.points) == ("TD", {"2": "A"})
    assert not [item for item in outcome.items if "kunde inte kopplas" in item.reason]


def test_what_others_oppose_is_only_excepted() -> None:
    outcome = letter("Trafiknämnden tillstyrker förslaget med undantag för punkt 2, som avstyrks av polisen.")
    assert outcome.points == {"2": None}


@pytest.mark.parametrize(
    "words", ["med angivet undantag", "med ovan nämnda undantag", "med här redovisade invändningar"]
)
def test_support_with_exceptions_told_elsewhere_is_support_in_part(words: str) -> None:
    assert letter(f"Trafiknämnden får därför, {words}, tillstyrka förslaget.").label() == "TD"


def test_this_is_what_the_sentence_before_names() -> None:
    outcome = letter(
        "Beträffande punkt 2 framgår det inte om avgiften kan sättas ned. Detta bör klargöras.\n\n"
        "I övrigt har nämnden inget att erinra mot förslagen."
    )
    assert (outcome.label(), outcome.points) == ("E", {"2": "O"})


def test_an_answer_that_is_limited_to_a_point_is_about_that_point() -> None:
    outcome = letter(
        "Trafiknämnden har begränsat sitt yttrande till avgiften i punkt 2. Nämnden avstyrker förslaget. "
        "I övrigt har nämnden inga synpunkter."
    )
    assert outcome.points == {"2": "A"}
    assert not outcome.positions["2"].against


def test_a_faculty_that_its_university_overrules_is_not_the_answer() -> None:
    outcome = letter(
        "Fakulteten för teknik anser att förslaget är bristfälligt och avstyrker det.\n\n"
        "Ekvalla universitet tillstyrker sammantaget förslaget.",
        sender="Ekvalla universitet",
    )
    assert outcome.label() == "T"
    assert any("delar av instansen" in item.reason for item in outcome.items)


def test_a_party_that_answers_speaks_for_itself() -> None:
    text = "Centerpartiet i Ekvalla avstyrker förslaget."
    assert letter(text, sender="Centerpartiet Ekvalla").label() == "A"
    assert letter(text, sender="Ekvalla kommun").label() != "A"


def test_what_the_proposer_thinks_is_not_what_an_association_thinks() -> None:
    text = "Kommunen menar att avgiften är rimlig och att den bör införas.\n\nVi avstyrker förslaget."
    assert letter(text, sender="Villaägarna Ekvalla").label() == "A"
    assert letter("Kommunen anser att förslaget bör genomföras.", sender="Ekvalla kommun").label() == "T"


def test_the_name_of_a_letter_is_not_a_point_for_one_word() -> None:
    plan = Proposal("Plan", parse_points(["1. Höjd avgift", "2. En gemensam skötselorganisation"]))
    text = "Trafiknämnden\n\nGemensamt yttrande över planen\n\nTrafiknämnden tillstyrker planen.\n"
    assert answer(text, proposal=plan).points == {}


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("I punkt 2 föreslås att avgiften höjs. Trafiknämnden avstyrker förslaget.", {"2": "A"}),
        (
            "Punkt 2 innebär en höjd avgift. Nämnden avstyrker förslaget. "
            "Punkt 1 innebär gratis parkering för bilpooler. Nämnden ställer sig bakom detta.",
            {"1": "T", "2": "A"},
        ),
        ("Vi ser brister i punkt 2. Nämnden tillstyrker förslaget.", {"2": "O"}),
        (
            "I punkt 1 föreslås gratis parkering. I punkt 2 föreslås avgift. Nämnden tillstyrker förslaget.",
            {},
        ),
        ("I punkt 2 föreslås höjd avgift. Nämnden avstyrker förslaget i sin helhet.", {}),
    ],
)
def test_the_proposal_just_retold_is_what_the_proposal_is(text: str, points: dict[str, str]) -> None:
    assert letter(text).points == points


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_list_of_stands_by_number_is_about_the_points(gap: str) -> None:
    text = gap.join(["Trafiknämnden", "Yttrande", "1. Tillstyrks", "2. Avstyrks", "3. Inga synpunkter"])
    outcome = answer(text + "\n")
    assert (outcome.label(), outcome.points) == ("TD", {"1": "T", "2": "A", "3": "N"})


def test_a_stand_of_one_word_is_no_letterhead() -> None:
    assert answer("Trafiknämnden\n\nYttrande\n\nAvstyrks.\n\nEva Ek\n").label() == "A"


def test_questions_are_about_the_points_they_name_and_have_boxes_of_their_own() -> None:
    outcome = letter(
        "1. Stödjer ni avgiftsfri parkering för delade bilar?\n[x] Ja [ ] Nej\n"
        "2. Stödjer ni höjd avgift för boendeparkering?\n[ ] Ja [x] Nej\n"
    )
    assert (outcome.label(), outcome.points) == ("TD", {"1": "T", "2": "A"})
    outcome = letter("Punkt 1. Instämmer ni i förslaget?\nJa.\n\nPunkt 2. Instämmer ni i förslaget?\nNej.\n")
    assert outcome.points == {"1": "T", "2": "A"}


def test_the_chairs_proposal_among_what_is_moved_is_what_was_decided() -> None:
    outcome = answer(
        f"{MINUTES}Beslut\n\nNämnden beslutar enligt ordförandens förslag.\n\nYrkanden\n\n"
        "Ordföranden Anna Ek (S) föreslår att nämnden tillstyrker policyn men avstyrker punkt 2.\n\n"
        "Bo Alm (V) yrkar att nämnden avstyrker policyn i sin helhet.\n"
    )
    assert (outcome.label(), outcome.points) == ("TD", {"2": "A"})


def test_a_change_to_what_is_adopted_is_a_stand_on_what_it_names() -> None:
    outcome = answer(
        f"{MINUTES}Beslut\n\nNämnden beslutar enligt förvaltningens förslag med den ändringen att punkt 2 avstyrks.\n",
        "Tjänsteutlåtande\n\nFörslag till beslut\n\nTrafiknämnden tillstyrker förslaget.\n",
    )
    assert (outcome.label(), outcome.points) == ("TD", {"2": "A"})


def test_what_members_say_of_themselves_in_minutes_is_theirs() -> None:
    outcome = answer(
        f"{MINUTES}Beslut\n\nTrafiknämnden tillstyrker förslaget.\n\nBilaga 1 till § 45\n\nSocialdemokraterna\n\n"
        "Vi socialdemokrater säger nej till förslaget.\n"
    )
    assert outcome.label() == "T"


def test_a_quoted_letter_without_marks_is_known_by_who_wrote_it() -> None:
    outcome = answer(
        "Hej,\nInga invändningar från nämnden.\n/Eva\n\n"
        "Den mån 3 mars 2026 kl 10:12 skrev Karin Kvist <karin@ekvalla.example>:\n\nAvstyrker ni punkt 2?\n"
    )
    assert (outcome.label(), outcome.points) == ("E", {})
    assert not [item for item in outcome.items if "kunde inte kopplas" in item.reason]


def test_an_answer_that_only_refers_to_another_text_is_not_decided() -> None:
    outcome = letter("Trafiknämnden hänvisar till sitt yttrande den 3 maj 2024.")
    assert outcome.label() is None
    assert any("tidigare yttrande" in item.reason for item in outcome.items)


def test_a_motion_is_found_by_the_heading_over_it() -> None:
    outcome = answer(
        f"{MINUTES}Beslut\n\nNämnden beslutar att bifalla yrkandet från M och KD.\n\nYrkande från M och KD\n\n"
        "Nämnden avstyrker policyn.\n\nFörvaltningens förslag till beslut\n\nNämnden tillstyrker policyn.\n"
    )
    assert outcome.label() == "A"


def test_a_proposal_that_is_approved_in_the_passive_is_adopted() -> None:
    outcome = answer(
        f"{MINUTES}Beslut\n\n1. Yrkandet från M avslås.\n2. Förvaltningens förslag till yttrande godkänns.\n\n"
        "Yrkande från M\n\nNämnden avstyrker policyn.\n\nFörvaltningens förslag till yttrande\n\nNämnden tillstyrker policyn.\n"
    )
    assert outcome.label() == "T"


def test_a_union_in_the_report_that_is_adopted_is_not_the_answer() -> None:
    outcome = answer(
        f"{MINUTES}Beslut\n\nNämnden ställer sig bakom förvaltningens yttrande.\n",
        "Tjänsteutlåtande\n\nFörslag till yttrande\n\nTrafiknämnden tillstyrker policyn.\n\n"
        "Facklig samverkan\n\nVision avstyrker policyn.\n",
    )
    assert outcome.label() == "T"


@pytest.mark.parametrize(
    "boxes", ["☐ Tillstyrker\n☐ Avstår\n☒ Avstyrker", "( ) Tillstyrker  (X) Avstyrker  ( ) Avstår"]
)
def test_boxes_right_under_the_letterhead_are_read(boxes: str) -> None:
    assert answer(f"Remissvar\n\nTrafiknämnden\n\n{boxes}\n").label() == "A"


def test_the_other_proposals_are_not_the_one_of_the_heading() -> None:
    outcome = letter(
        "Punkt 2 Höjd avgift för boendeparkering\n\nNämnden avstyrker.\n\nÖvriga förslag\n\n"
        "Nämnden tillstyrker övriga förslag."
    )
    assert (outcome.label(), outcome.points) == ("TD", {"2": "A"})


@pytest.mark.parametrize("label", ["Svar", "Nämndens kommentar"])
def test_an_answer_under_the_point_it_repeats(label: str) -> None:
    outcome = letter(
        f"Förslagspunkt 1: Kommunen bör ha avgiftsfri parkering.\n{label}: Tillstyrks.\n"
        f"Förslagspunkt 2: Avgiften bör höjas.\n{label}: Avstyrks."
    )
    assert (outcome.label(), outcome.points) == ("TD", {"1": "T", "2": "A"})
