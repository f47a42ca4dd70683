"""Answers that tell of stands which are not theirs: drafts above minutes, what was weighed and dropped, what others think.

Everything in the texts is made up.
"""

from __future__ import annotations

import pytest

from assistant.domain import Proposal, VoiceKind
from tests.submissions import Outcome, answer

REPORT = (
    "ÄLVHAMRA KOMMUN\nTJÄNSTESKRIVELSE\nDnr KS 2025-187\n\nFörslag till beslut\nKommunstyrelsen {draft}.\n\n"
    "Ärendet\nKommunen har fått betänkandet på remiss.\n\nBeslutsunderlag\nBetänkandet i sammanfattning\n\n{minutes}"
)


def letter(text: str, sender: str = "Älvhamra kommun") -> Outcome:
    return answer(text, sender=sender, proposal=Proposal(""))


@pytest.mark.parametrize(
    "minutes",
    [
        "PROTOKOLLSUTDRAG\nSammanträdesdatum 2025-11-03\nKommunstyrelsen\n\n§ 214 Yttrande över betänkandet\n\nBeslut\n"
        "Kommunstyrelsen {decided}.\n\nReservation\nBo Alm (V) reserverar sig mot beslutet.",
        "Utdrag ur protokoll 2025-09-24\n§ 95\nKommunstyrelsen\n\nBeslut\nKommunstyrelsen {decided}.",
        "SAMMANTRÄDESPROTOKOLL\nKommunstyrelsen 2025-10-07\n\n§ 176 Yttrande över betänkandet\n\nKommunstyrelsens beslut\n"
        "Kommunen {decided}.\n\nYrkanden\nAnna Ek (S) yrkar bifall till kontorets förslag.",
        "Kommunstyrelsen\n\n§ 812, 2025-10-01\nBeslut\nKommunen {decided}.",
    ],
)
def test_minutes_below_a_report_are_the_answer(minutes: str) -> None:
    for draft, decided, label in (
        ("tillstyrker förslagen", "avstyrker förslagen", "A"),
        ("avstyrker förslagen", "tillstyrker förslagen", "T"),
    ):
        outcome = letter(REPORT.format(draft=draft, minutes=minutes.format(decided=decided)))
        assert outcome.label() == label


def test_a_report_that_only_lists_minutes_is_no_decision() -> None:
    listed = "Bilagor\nProtokollsutdrag från socialnämnden 2025-09-11 § 88\nRemiss"
    outcome = letter(REPORT.format(draft="avstyrker förslagen", minutes=listed))
    assert outcome.label() is None


def test_the_answer_below_a_decision_to_answer_so() -> None:
    text = (
        "Sammanträdesprotokoll 2025-10-08\n\n§ 131 Remissvar – Avfallsplan\n\nKommunstyrelsen beslutar\n"
        "att avslå förvaltningens förslag till remissvar och\natt i stället lämna följande svar:\n\n"
        "Älvhamra kommun avstyrker planen.\n\nSammanfattning\nFörvaltningens förslag var att tillstyrka."
    )
    assert letter(text).label() == "A"


@pytest.mark.parametrize(
    "told",
    [
        "Utredningen har även prövat ett förbud men funnit att ett sådant inte bör införas.",
        "Utredningen avvisar även tanken på en ny myndighet.",
        "Utredningen motsätter sig en generell höjning.",
        "Det alternativet avstyrks av utredningens experter.",
        "Finland och Danmark har valt att avvisa en sådan lösning.",
        "Vår rapport 2022:5 visade att bolagen ofta är kritiska till kraven.",
        "Avdelningen för zoologi har i sitt underlag invänt att avgifterna är orimliga.",
        "Avdelningen för zoologi har i sitt underlag framfört att förslaget om avgifter bör avvisas. Kommunen har övervägt detta "
        "men gör en annan bedömning.",
        "Avdelningen för zoologi har i sitt underlag invänt att avgifterna är orimliga. Ledningen delar inte den synen.",
        "I debatten yttrade sig Bo Alm (V): förslagen bör avvisas.",
        "De delar som vi var kritiska till i den förra remissomgången har tagits bort.",
        "Åtgärden får vidtas om den inte strider mot detaljplanen.",
        "Kommunkontoret avvisar invändningen om kostnader.",
        "Läkemedelsindustrin har överklagat direktivet till EU-domstolen och motsätter sig producentansvaret.",
        "Byggherrarna har i media sagt nej till förslaget.",
        "Tvåbeloppsalternativet avvisas med hänvisning till parternas rättsskydd.",
        "Utredningens expert från Ekvalla är negativ till förslaget av kostnadsskäl.",
        "Skolverket avstyrker i sin skrivelse förslagen.",
    ],
)
def test_opposition_that_is_told_limits_no_support(told: str) -> None:
    assert letter(f"Kommunen tillstyrker förslagen.\n\n{told}").label() == "T"


def test_opposition_of_the_senders_own_still_does() -> None:
    for own in (
        "Utredningen föreslår en avgift, vilket kommunen motsätter sig.",
        "Kommunen säger nej till avgiften.",
    ):
        assert letter(f"Kommunen tillstyrker förslagen.\n\n{own}").label() != "T"


@pytest.mark.parametrize(
    "told",
    [
        "Svensk förening för kirurgi tillstyrker förslaget, medan Svensk förening för pediatrik avstyrker det.",
        "Flera medlemmar, bland andra Ekvalla och Björksjö, tillstyrker förslagen i sina egna svar.",
        "Andra, som Björksjö, avstyrker delar.",
        "Det står i utredningen att kommunerna är positiva.",
        "Inspektionen för vård och omsorg tillstyrker i sin skrivelse förslagen.",
        "Akademin för vård, arbetsliv och välfärd tillstyrker förslagen medan Akademin för teknik avstyrker dem.",
    ],
)
def test_stands_of_others_are_not_the_senders(told: str) -> None:
    text = f"{told}\n\nSällskapet vill framhålla följande. Frågan om ersättning behöver belysas."
    assert letter(text, "Älvhamra läkaresällskap").label() not in ("T", "TD", "A")


def test_the_students_of_a_university_are_not_the_university() -> None:
    text = "Älvhamra universitet instämmer i förslagen.\n\nÄlvhamra studentkår avstyrker förslaget om prov."
    assert letter(text, "Älvhamra universitet").label() == "T"


def test_a_parish_is_not_its_church() -> None:
    text = (
        "Ekvalla stift tillstyrker förslaget.\n\nKyrkostyrelsen anser dock att förslaget inte bör genomföras."
    )
    assert letter(text, "Kyrkan i riket").label() == "A"


def test_an_annex_that_retells_the_proposal_is_the_inquirys() -> None:
    text = (
        "Vi avstyrker förslaget om avgifter.\n\nBilaga 1: Sammanfattning av promemorian\n"
        "Det finns goda skäl att genomföra förslaget. Förslaget bedöms vara väl avvägt."
    )
    outcome = letter(text, "Ekvallaföreningen")
    assert outcome.label() == "A"
    assert [s.holder.name for s in outcome.voice(VoiceKind.OTHERS)] == ["utredningen", "utredningen"]


@pytest.mark.parametrize(
    "text",
    [
        "Jag motsätter mig förslaget.\n\nJag har inget emot enklare dispenser för bryggor, men det är en annan sak.",
        "Vi avstyrker förslaget om avdrag. Vi instämmer i utredningens bedömning att dagens regler är svåra att kontrollera.",
        "Utredningen konstaterar att bokföringsbrott är ett utbrett problem. Vi delar den uppfattningen.\n\nVi avstyrker förslaget.",
        "Motsvarande förslag remitterades 2021. Då ställde sig föreningen bakom ett stopp.\n\nFöreningen avstyrker nu förslaget.",
    ],
)
def test_a_yes_to_something_else_is_no_support_of_what_is_opposed(text: str) -> None:
    assert letter(text, "Ekvallaföreningen").label() == "A"


def test_a_yes_to_the_aim_may_be_no_support() -> None:
    text = "Sammanfattning\nFöreningen är positiv till vindkraft.\nVi tillstyrker inte auktionssystemet i dess nuvarande utformning."
    outcome = letter(text, "Ekvallaföreningen")
    assert outcome.label() is None
    assert [stance.label for stance in outcome.positions["helheten"].candidates] == ["A", "TD"]


def test_in_other_matters_it_has_been_for_and_against() -> None:
    text = (
        "Verket har i tidigare ärenden stött förslag som minskar bördan och avstyrkt förslag som ökar den. "
        "I det aktuella ärendet avstår verket från att lämna synpunkter."
    )
    assert letter(text, "Ekvallaverket").label() == "N"


@pytest.mark.parametrize(
    "text",
    [
        "Vi instämmer i huvudsak i utredningens bedömningar.\n\n4.1 Upphandling\nVi tillstyrker.\n\n4.2 Biljettpriser\nVi avstyrker.\n\n"
        "4.3 Godstrafik\nVi har inget att erinra.",
        "Myndigheten tillstyrker i huvudsak förslagen. Myndigheten kan dock inte ställa sig bakom förslaget om att slopa kravet.",
        "Remiss: Elnätens framtid\n\nKommunens inställning\nFörslag 1 – tillstyrks\nFörslag 2 – avstyrks\nFörslag 3 – inga synpunkter",
    ],
)
def test_parts_without_a_list_of_points(text: str) -> None:
    assert letter(text, "Älvhamra kommun").label() == "TD"


def test_to_be_asked_whether_one_opposes_and_answer_no() -> None:
    text = (
        "Fråga 1. Tillstyrker ni förslaget om en ny lag?\nSvar: Ja.\n"
        "Fråga 2. Avstyrker ni något av förslagen?\nSvar: Nej."
    )
    assert letter(text, "Ekvallaföreningen").label() == "T"


def test_a_known_body_may_be_the_sender_under_another_name() -> None:
    for sender, text in (
        ("Tech Sverige", "TechSverige ställer sig bakom strategin."),
        ("Inspektionen för vård och omsorg", "IVO tillstyrker förslagen."),
        ("Sveriges Kommuner och Regioner", "SKR tillstyrker förslagen."),
    ):
        assert letter(text, sender).label() == "T"


def test_what_should_go_is_what_was_named_before() -> None:
    text = (
        "Förbundet stödjer förslaget om dygnsvila. Förbundet är däremot kritiskt till den föreslagna undantagsregeln och "
        "anser att den ska utgå."
    )
    assert letter(text, "Ekvallaförbundet").label() == "TD"


def test_to_welcome_what_is_set_up_and_oppose_how_is_support_in_part() -> None:
    text = "Kommunen ställer sig positiv till inrättandet av reservatet men motsätter sig den föreslagna avgränsningen."
    assert letter(text).label() == "TD"


def test_numbered_titles_right_over_short_answers() -> None:
    text = (
        "1. Avgiftsfri parkering för delade bilar\nNämnden tillstyrker.\n\n2. Höjd avgift för boendeparkering\n"
        "Villaföreningen motsätter sig höjningen. Nämnden avstyrker.\n\n3. Färre platser i centrum\nNämnden avstyrker.\n\n"
        "4. Cykelparkering vid hållplatser\nNämnden tillstyrker."
    )
    assert answer(text).points == {"1": "T", "2": "A", "3": "A", "4": "T"}
    text = (
        "4. Cykelparkering vid hållplatser\nUtredningens förslag: Cykelparkering ska finnas.\nNämndens ställningstagande: Tillstyrks.\n\n"
        "2. Höjd avgift för boendeparkering\nUtredningens förslag: Avgiften höjs.\nNämndens ställningstagande: Avstyrks."
    )
    assert answer(text).points == {"2": "A", "4": "T"}


def test_a_no_in_another_town_is_none_to_the_point() -> None:
    text = "Föreningen avstyrker punkt 3.\n\nI punkt 1 hänvisas till Ekvalla, där nämnden avslagit ett liknande förslag."
    assert answer(text).points.get("1") not in ("A", "T")


@pytest.mark.parametrize(
    "told",
    [
        "FAR avstyrker förslaget enligt ett blogginlägg.",
        "Gruvornas granskning (GRG) avstyrker programmet i sin helhet.",
        "World Animal Protection avstyrker samtliga förslag.",
        "KL avstyrker i sitt svar hela betänkandet.",
        "GRG:s synpunkt att rollen bör minskas avvisades av utredningen. Kommunen delar inte heller GRG:s uppfattning.",
        "Björksjös hamn motsätter sig en flytt av godset.",
        "Kommersiella medieföretag avstyrker samtliga förslag.",
        "Regionerna har i NT-rådet sagt nej till centrala avtal.",
    ],
)
def test_who_is_named_in_passing_is_not_the_sender(told: str) -> None:
    outcome = letter(f"Kommunen tillstyrker förslagen.\n\n{told}")
    assert outcome.label() == "T"
    outcome = letter(f"Kommunen har inget att invända mot förslagen.\n\n{told}")
    assert outcome.label() == "E"


def test_an_abbreviation_may_be_the_senders() -> None:
    text = "GRG\nYttrande\n\nVi ser risker. GRG avstyrker förslaget. Vi tillstyrker punkten om statistik."
    assert letter(text, "Gruvornas riksgrupp").label() != "T"


def test_when_only_that_part_is_opposed_the_rest_is_for_a_person() -> None:
    text = "Nämnden anser att vägledningen i stora delar är bra. I avsnittet om banor är riktvärdena orimliga. Den delen avstyrks."
    assert letter(text, "Miljönämnden").label() not in ("A", "T")


def test_to_have_it_looked_into_is_no_support() -> None:
    text = "1. Tingsrätten har inga invändningar mot att frågan utreds vidare.\n2. Tingsrätten avstyrker att åldern sänks."
    assert letter(text, "Älvhamra tingsrätt").label() == "A"


def test_to_want_todays_rules_kept_is_opposition() -> None:
    text = "Förslaget saknar verklighetsförankring. Vi förordar att nuvarande regler behålls och att förslaget läggs ner."
    outcome = letter(text, "Taxiföreningen")
    assert outcome.positions["helheten"].candidates[0].label == "A"


TOLD = (
    "Utredningen anser att förslaget bör genomföras. Enligt utredningens mening bör avgiften höjas.",
    "I betänkandet anförs att den ordning som föreslås inte kan godtas utan ändring. Riksdagen avslog 2019 ett liknande förslag.",
    "Kritiker menar att förslaget bör avslås. Flera debattörer har avvisat förslaget.",
)


@pytest.mark.parametrize(
    ("label", "own"),
    [
        ("E", "Några invändningar mot förslaget har kommunen inte."),
        ("E", "Förslaget föranleder ingen erinran från kommunens sida."),
        ("N", "Några synpunkter på förslaget har kommunen inte."),
        ("N", "Förslaget berör inte kommunens verksamhet."),
        ("N", "Kommunen berörs inte av förslaget."),
        ("A", "Kommunen hemställer att förslaget inte genomförs."),
        ("A", "Därför bör inte förslaget genomföras."),
        ("A", "Förslaget är kommunen starkt kritisk till."),
        ("A", "Kommunens svar på remissen är nej."),
        ("T", "Därför bör förslaget genomföras."),
        ("T", "Förslaget säger kommunen ja till."),
        ("T", "Kommunen gör inte någon annan bedömning än utredningen."),
    ],
)
def test_the_senders_own_stand_is_heard_beside_what_is_told(label: str, own: str) -> None:
    said = [
        letter(
            f"Älvhamra kommun\n\nYttrande över betänkandet En ny avgift\n\n{told}\n\n{own}\n\nPå nämndens vägnar\n"
        ).label()
        for told in TOLD
    ]
    assert said == [label] * len(TOLD)
