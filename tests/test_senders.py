"""Senders: whose a document is, and never the receiver's."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

import pytest

from assistant import structure
from assistant.domain import Document, ReadDocument, Reading, Respondent
from assistant.respondents.names import Names, respondent_ids
from assistant.respondents.senders import CLEAR, Guess, receivers, sender

LISTED = (
    "Kulturnämnden",
    "Socialnämnd Centrum",
    "Socialnämnd Nordost",
    "Statens skolverk",
    "Länsstyrelsen i Kalmar län",
    "Länsstyrelsen i Kronobergs län",
    "Kalmar kommun",
    "Göteborgs tingsrätt",
    "Sveriges Kommuner och Regioner",
)


def part(
    text: str, name: str = "svar.txt", metadata: Mapping[str, str] | None = None, reader: str = "text"
) -> ReadDocument:
    document = Document("d1", name, "0", len(text), dt.datetime(2026, 1, 1, tzinfo=dt.UTC), name, name)
    reading = Reading("r1", "d1", reader, text, metadata=metadata or {})
    return ReadDocument(document, reading, structure.analyse(document, reading))


def guess(text: str, name: str = "svar.txt", listed: Sequence[str] = LISTED, **more: object) -> Guess:
    names = Names([Respondent(key, one) for key, one in zip(respondent_ids(listed), listed, strict=True)])
    return sender(part(text, name, **more), names)  # type: ignore[arg-type]


BODY = "\n\nVi har läst förslaget. Det är bra att frågan tas upp, och vi har inget att invända mot det.\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Yttrande över betänkandet\n\nKalmar kommun" + BODY, "Kalmar kommun"),
        ("Göteborgs Stad\nKulturnämnden\n2026-03-01\nDnr KU 12/26\n\nYttrande över kulturplanen" + BODY, "Kulturnämnden"),
        ("Länsstyrelsen\nKalmar län\n\nYttrande" + BODY, "Länsstyrelsen i Kalmar län"),
        ("Yttrande från Skolverket över promemorian" + BODY, "Statens skolverk"),
        ("Svar på remiss" + BODY + "\nFör Göteborgs tingsrätt\n\nLagmannen\n", "Göteborgs tingsrätt"),
        ("Remiss av promemorian\n\nSkolverket har beretts tillfälle att yttra sig över promemorian." + BODY, "Statens skolverk"),
        (
            "Remiss\n\nSkolverket tillstyrker förslaget i avsnitt 2. Skolverket anser att avsnitt 3 bör ses över. "
            "Skolverket har i övrigt inga synpunkter.\n",
            "Statens skolverk",
        ),
        ("Remissvar" + BODY + "\nBesöksadress: Storgatan 1, www.skolverket.se\nregistrator@skolverket.se\n", "Statens skolverk"),
        ("SKR\n2026-02-01\n\nYttrande" + BODY, "Sveriges Kommuner och Regioner"),
    ],
)  # fmt: skip
def test_traces_of_a_known_respondent(text: str, wanted: str) -> None:
    found = guess(text)
    assert found.names == (wanted,), found
    assert found.method
    assert found.respondent_ids[0]


def test_the_receiver_is_not_the_sender() -> None:
    text = "Till Kulturnämnden\nBox 12\n123 45 Exempelby\n\nKalmar kommun\n2026-03-01\n\nYttrande" + BODY
    assert guess(text).names == ("Kalmar kommun",)
    text = "Till: Länsstyrelsen i Kalmar län\n\nYttrande" + BODY
    assert guess(text).names == ()
    text = "Föreningen Fria Skogar\n\nTill kommunstyrelsen i Exempelby kommun\n\nSynpunkter" + BODY
    found = guess(text)
    assert found.names == ("Föreningen Fria Skogar",)
    assert found.respondent_ids == ("",)
    assert "kommunstyrelsen i Exempelby kommun" in receivers(part(text))


def test_where_a_decision_is_sent_is_not_who_made_it() -> None:
    text = (
        "Protokollsutdrag\nSocialnämnd Nordost\n2026-03-01\n\n§ 12 Yttrande\n\nBeslut\n\n"
        "Socialnämnd Nordost tillstyrker förslaget.\n\nBeslutet skickas till\nKulturnämnden\n"
    )
    assert guess(text).names == ("Socialnämnd Nordost",)


def test_a_tjansteutlatande_belongs_to_the_board_it_is_written_to() -> None:
    text = (
        "Göteborgs Stad\nSocialförvaltningen\nTjänsteutlåtande\nUtfärdat 2026-03-01\nDiarienummer 1/26\nHandläggare\n\n"
        "Till Socialnämnd Centrum\n\nFörslag till beslut\n\nI nämnden: Förslaget tillstyrks.\n\nSammanfattning\n\n"
        "Förvaltningen bedömer att förslaget är bra.\n"
    )
    assert guess(text, "tjansteutlatande.txt").names == ("Socialnämnd Centrum",)


def test_a_body_that_is_quoted_is_not_the_sender() -> None:
    text = (
        "Föreningen Fria Skogar\n\nYttrande över planen\n\nVi är emot planen. Skolverket har tidigare avstyrkt den.\n\n"
        "Föreningen Fria Skogar avstyrker förslaget.\n"
    )
    found = guess(text)
    assert found.names == ("Föreningen Fria Skogar",)
    assert found.confidence >= CLEAR


def test_joint_answers_have_several_senders() -> None:
    found = guess("Gemensamt yttrande från Socialnämnd Centrum, Socialnämnd Nordost och Kulturnämnden" + BODY)
    assert set(found.names) == {"Socialnämnd Centrum", "Socialnämnd Nordost", "Kulturnämnden"}
    found = guess("Kalmar kommun\nLänsstyrelsen i Kalmar län\n\nGemensamt yttrande" + BODY)
    assert set(found.names) == {"Kalmar kommun", "Länsstyrelsen i Kalmar län"}


def test_a_faculty_under_the_name_of_its_university() -> None:
    both = ("Älvhamra universitet", "Handelshögskolan vid Älvhamra universitet")
    found = guess("ÄLVHAMRA UNIVERSITET\nHandelshögskolan\n2026-03-01\n\nYttrande" + BODY, listed=both)
    assert found.names == ("Handelshögskolan vid Älvhamra universitet",)
    assert guess("ÄLVHAMRA UNIVERSITET\nRektor\n\nYttrande" + BODY, listed=both).names == (
        "Älvhamra universitet",
    )


def test_a_company_written_in_full() -> None:
    found = guess(
        "Älvhamra Stads Parkeringsaktiebolag\n\nYttrande" + BODY,
        listed=("Älvhamra Stads Parkering AB", "Higab AB"),
    )
    assert found.names == ("Älvhamra Stads Parkering AB",)


def test_senders_side_by_side_in_a_signature() -> None:
    listed = ("Villaägarföreningen Norr", "Villaägarföreningen Söder")
    found = guess(
        "Gemensamt remissvar\n\nVillaägarföreningen Norr och Villaägarföreningen Söder" + BODY, listed=listed
    )
    assert found.names == listed


def test_an_address_is_not_a_second_sender() -> None:
    foot = "\nKulturnämnden, Exempelby kommun, 990 10 Exempelby, telefon 010-000 00 00\n"
    assert guess("Kulturnämnden\n\nYttrande" + BODY + foot).names == ("Kulturnämnden",)
    foot = "\nKulturnämnden, Exempelby kommun, 990 10 Exempelby\n"
    assert guess("Kulturnämnden\n\nYttrande" + BODY + foot).names == ("Kulturnämnden",)


def test_an_ambiguous_name_is_left_to_a_person() -> None:
    found = guess("Länsstyrelsen\n\nYttrande" + BODY)
    assert found.names == ()
    assert "Länsstyrelsen i Kalmar län" in found.candidates
    found = guess("Socialnämnden\n\nYttrande" + BODY)
    assert found.names == ()
    assert found.candidates == ("Socialnämnd Centrum", "Socialnämnd Nordost")


def test_nothing_to_go_by() -> None:
    assert guess("Hej! Vi tycker att det är bra." + BODY).names == ()
    assert guess("").names == ()


def test_a_well_known_body_that_was_not_asked() -> None:
    found = guess(
        "Yttrande" + BODY + "Kammarkollegiet har inga fler synpunkter.\n\nPost: Kammarkollegiet, Box 2218\n"
    )
    assert found.names == ("Kammarkollegiet",)
    assert found.respondent_ids == ("",)


def test_mail_headers() -> None:
    def mail(sender_line: str, text: str = "Hej! Här är vårt svar.", subject: str = "Remiss") -> Guess:
        return guess(text, "mejl.eml", metadata={"from": sender_line, "subject": subject}, reader="mail")

    assert mail("Skolverkets registrator <registrator@skolverket.se>").names == ("Statens skolverk",)
    assert mail("A B <a.b@kalmar.se>").names == ("Kalmar kommun",)
    assert mail("Kulturnämnden <post@exempelby.invalid>").names == ("Kulturnämnden",)
    assert mail("Föreningen Fria Skogar <info@friaskogar.invalid>").names == ("Föreningen Fria Skogar",)
    private = mail("Ada Exempelsson <ada@gmail.com>")
    assert private.names == ("Ada Exempelsson",)
    assert mail("Ada Exempelsson <ada@okant-bolag.invalid>").names == ()
    forwarded = mail(
        "Registrator <registrator@exempelby.invalid>",
        "Från: Kulturnämnden <kultur@annan.invalid>\nSkickat: 1 mars\n\nVi har inga synpunkter.",
        "VB: Remiss",
    )
    assert forwarded.names == ("Kulturnämnden",)


def test_the_file_name_alone_is_enough_but_the_text_outweighs_it() -> None:
    found = guess("Vi har inget att invända.", "Kulturnamnden svar.txt")
    assert found.names == ("Kulturnämnden",)
    assert found.method == "filnamn"
    found = guess("Kalmar kommun\n\nYttrande från Kalmar kommun" + BODY, "kulturnamnden.txt")
    assert found.names == ("Kalmar kommun",)
    assert "Kulturnämnden" in found.candidates


def test_evidence_is_cited_to_the_letter() -> None:
    one = part("Yttrande över betänkandet\n\nKalmar kommun" + BODY)
    names = Names([Respondent("kalmar-kommun", "Kalmar kommun")])
    found = sender(one, names)
    assert found.citation
    assert one.reading.quote(found.citation) == "Kalmar kommun"
    assert found == sender(one, names)


def test_a_name_in_capitals_is_shown_as_the_text_writes_it() -> None:
    found = guess("FÖRENINGEN FRIA SKOGAR\n\nYttrande\n\nFöreningen Fria Skogar avstyrker förslaget.\n")
    assert found.names == ("Föreningen Fria Skogar",)


def test_a_tjansteutlatande_belongs_to_the_board_that_it_proposes_should_decide() -> None:
    text = (
        "Kulturförvaltningen\nTjänsteutlåtande\nUtfärdat 2026-03-01\n\nYttrande över biblioteksplanen\n\n"
        "Förslag till beslut\n\nKulturnämnden föreslås tillstyrka planen.\n\nÄrendet\n\nPlanen är ny.\n"
    )
    assert guess(text, "utlatande.txt", ("Kulturnämnden", "Kalmar kommun")).names == ("Kulturnämnden",)


def test_a_line_that_the_file_is_named_after_is_a_name_to_look_at() -> None:
    text = (
        "Yttrande\n\nSkogsvinden\n\nSammanfattning\n\nPlanen behöver göras om från grunden, och det snart.\n"
    )
    found = guess(text, "skogsvinden-2026.txt")
    assert found.names == ("Skogsvinden",)
    assert found.confidence < CLEAR
    assert guess(text, "svar.txt").names == ()


@pytest.mark.parametrize(
    "who", ["Nordhavn Kommune", "Bluewater Ltd", "European Parking Association", "Fjord fylkeskommune"]
)
def test_bodies_from_abroad(who: str) -> None:
    text = (
        f"{who}\n\nResponse to the consultation on the parking plan\n\nWe support the proposal in general.\n"
    )
    assert guess(text, "response.txt").names == (who,)


def test_forslag_and_plan_are_not_bodies() -> None:
    text = "Yttrande\n\nKalmar kommun\n\nKommunen har läst det och är nöjd.\n\nLikadant här, bra förslag\n"
    found = guess(text, "svar.txt", ("Kulturnämnden",))
    assert found.names == ("Kalmar kommun",)
    assert "Likadant här, bra förslag" not in found.candidates


def test_the_person_who_signs_is_somebody_to_choose_and_not_the_sender() -> None:
    text = "Synpunkter\n\nJag tycker att kajen är fin som den är.\n\nMed vänlig hälsning\nEva-Lisa Åkerö, boende vid kajen\n"
    found = guess(text, "brev.txt")
    assert (found.names, found.candidates) == ((), ("Eva-Lisa Åkerö",))


def test_a_word_for_whoever_speaks_is_nobodys_name() -> None:
    text = "Yttrande\n\nTallviks kommun\n\nNämnden anser att kajen ska rustas. Nämnden bedömer att det är bråttom.\n"
    assert guess(text, "tallviks-kommun.txt").names == ("Tallviks kommun",)
    own = "Tallviks kommun\nHamnnämnden\n\nYttrande\n\nHamnnämnden anser att kajen ska rustas.\n"
    assert guess(own, "tallviks-kommun.txt").names == ("Hamnnämnden",)


def test_who_answers_together_with_an_asked_body_is_named_too() -> None:
    found = guess(
        "Kulturnämnden\nEkvalla ornitologiska klubb\n\nGemensamt yttrande\n\n"
        "Kulturnämnden och Ekvalla ornitologiska klubb lämnar härmed ett gemensamt yttrande." + BODY
    )
    assert found.names == ("Kulturnämnden", "Ekvalla ornitologiska klubb")


def test_a_line_that_says_from_whom_under_the_addressee() -> None:
    found = guess("Till Ekvalla kommun\n\nFrån Kulturnämnden\n" + BODY + "\nSigvard Sälg\nordf.\n")
    assert found.names == ("Kulturnämnden",)


@pytest.mark.parametrize(
    "text",
    [
        "Hällefors kommun\nDatum: 2025-09-30\n\nHällefors kommun tillstyrker planen.\n\nFredrik Alm\nKommunstyrelsens ordförande",
        "Ljusdals kommun\n\nKommunstyrelsens beslut\nLjusdals kommun avstår från att lämna yttrande över remissen.",
        "Hällefors kommun\n\n§ 71\n\nFörvaltningens förslag\nHällefors kommun tillstyrker planen.",
    ],
)
def test_a_title_or_a_heading_with_a_body_in_it_is_nobody(text: str) -> None:
    found = guess(text, listed=())
    assert found.names == (text.split("\n", maxsplit=1)[0],)
    assert not [name for name in found.candidates if name.endswith(("ordförande", "beslut", "förslag"))]
