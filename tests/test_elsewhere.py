"""Whose stand it is, when the answer tells what somebody else thinks; and what it is not, when a proposal fell."""

from __future__ import annotations

import pytest

from assistant.domain import Stance
from assistant.evaluation.letters import read_letter

T, A = Stance.TILLSTYRKER, Stance.AVSTYRKER


def _stance(text: str, sender: str = "Granviks kommun") -> Stance | None:
    position, _ = read_letter("svar", text, sender, 0.6)
    return position.stance


@pytest.mark.parametrize(
    "text",
    [
        "Kommunens bolag Granviks Vatten AB är positivt till det nya systemet och tillstyrker förslaget.",
        "Det kommunala bolaget välkomnar förslaget.",
        "Våra lärare anser att förslaget bör genomföras.",
        "Regionens jurister avstyrker förslaget.",
        "Pensionärsrådet anser att förslaget är bra.",
        "Elevrådet skriver: ”Vi står bakom förslaget.”",
        "En förälder säger: Jag tycker att förslaget är bra.",
        "Centerpartiet tillstyrker förslaget.",
        "Liberalerna i kommunen avstyrker förslaget.",
        "Ledamoten Eva Lind (C) avstyrker förslaget.",
        "Ej deltagande i beslut: Miljöpartiet, som avvisar förslaget.",
        "Länsstyrelsen tillstyrker förslaget.",
        "Två av våra medlemmar tillstyrker förslaget.",
        "En minoritet av ledamöterna avstyrker förslaget.",
        "19 procent av medlemmarna är positiva till förslaget.",
        "Min fru är positiv till förslaget.",
        "Vi har hört företagarna i orten. De är emot förslaget.",
        "Barn- och utbildningen har fått frågan. De anser att förslaget är bra.",
        "Byggnadsnämnden har yttrat sig. Nämnden tillstyrker förslaget.",
        "Kommittén har prövat ett undantag men avvisar en sådan lösning.",
        "Förslaget stöds av tidigare forskning.",
        "Utredningen föreslår en ny myndighet. Reformen bör genomföras den 1 juli 2029.",
        "I promemorian står: ”Regionerna tillstyrker förslaget.”",
        "Bifogat finns Sobonas yttrande, som tillstyrker förslaget, och vårt.",
    ],
)
def test_what_somebody_else_thinks_is_no_stand_of_the_senders(text: str) -> None:
    assert _stance(text) not in (T, A)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Vår kommun är positiv till förslaget.", T),
        ("Byggnadsnämnden har fått remissen. Nämnden tillstyrker förslaget.", T),
        ("Kulturnämnden har beretts möjlighet att lämna synpunkter. Nämnden tillstyrker förslaget.", T),
        ("Förslaget stöds av kommunen.", T),
        ("Kommunens jurister och kommunen tillstyrker förslaget.", T),
        ("Kommunens förvaltning avstyrker förslaget.", A),
        ("Länsstyrelsen är kritisk till förslaget. Granviks kommun tillstyrker förslaget.", T),
        ("Utredningen är gedigen och kommunen ställer sig bakom förslaget.", T),
        ("Utredningen föreslår en ny lag. Förslaget bedöms vara bra. Kommunen avstyrker förslaget.", A),
        ("Förslagen är väl valda. De är lätta att införa. Kommunen tillstyrker förslagen.", T),
    ],
)
def test_the_senders_own_stand_stays_its_own(text: str, stance: Stance) -> None:
    assert _stance(text) is stance


def test_a_council_that_sends_its_own_answer_speaks_for_itself() -> None:
    assert _stance("Ungdomsrådet tillstyrker förslaget.", "Ungdomsrådet i Granvik") is T
    assert _stance("Länsstyrelsen tillstyrker förslaget.", "Länsstyrelsen i Granviks län") is T
    assert _stance("Centerpartiet avstyrker förslaget.", "Centerpartiet") is A


@pytest.mark.parametrize(
    "text",
    [
        "Ordföranden yrkar att styrelsen tillstyrker förslaget. Styrelsen avslår yrkandet.",
        "Ordföranden yrkar att nämnden avstyrker remissen. Nämnden avslog yrkandet.",
        "Per Ek (M) yrkar att nämnden tillstyrker. Lis Al (V) yrkar att nämnden avstyrker. Nämnden beslutar enligt Lis Als yrkande.",
        "Kontoret föreslår att nämnden avstyrker förslaget. Nämnden går emot kontorets förslag.",
        "Förvaltningen föreslår att nämnden tillstyrker remissen. Nämnden frångår förvaltningens förslag.",
        "Förvaltningen föreslår att regionen avstyrker förslaget. Styrelsen återremitterar ärendet.",
        "Motionen att klubben ska stödja förslaget röstades ned av stämman.",
        "På stämman föreslogs att klubben skulle stödja förslaget. Mötet avslog förslaget.",
        "Stämman röstade om att tillstyrka förslaget. Utfallet blev 3 ja och 55 nej.",
        "Tilläggsyrkande: Nämnden står bakom förslaget. Tilläggsyrkandet föll.",
        "Kontorets bedömning: Förslaget är bra. Nämndens bedömning: Det håller inte.",
        "Styrelsens tidigare beslut att tillstyrka förslaget upphävs.",
    ],
)
def test_what_was_offered_and_fell_is_left_to_a_person(text: str) -> None:
    assert _stance(text) is None


def test_what_was_offered_stands_where_nothing_fell() -> None:
    assert (
        _stance(
            "Förvaltningen föreslår att nämnden tillstyrker förslaget. Nämnden beslutar enligt förslaget."
        )
        is T
    )
    assert (
        _stance("Nämnden avstyrker förslaget. En motion i samma fråga avslogs av riksdagen förra året.") is A
    )


@pytest.mark.parametrize(
    "text",
    [
        "Bara tre av våra 90 medlemmar anser att förslaget är bra.",
        "Två ledamöter tillstyrker förslaget.",
        "Företagen på orten avstyrker förslaget.",
        "Lantbrukarna är positiva till förslaget.",
        "Granviks Hamn AB tillstyrker förslaget.",
        "SD och KD avstyrker förslaget.",
        "Vi har hört tre bolag. Två av dem avstyrker förslaget.",
        "Utredaren skriver så här: Förslaget bör genomföras.",
        "Kommunen har tidigare motsatt sig en sådan skatt.",
        "Förslaget stöds av Miljöpartiet.",
        "Elevrådet har svarat. Rådet avstyrker förslaget.",
        "Enligt Boverket är förslaget bra.",
        "Förslaget är bra, menar utredaren.",
        "Förslaget är väl underbyggt enligt kommittén.",
        "Karin Lund yrkar att styrelsen tillstyrker förslaget.",
        "Styrelsen ville tillstyrka förslaget. Årsmötet sade nej.",
        "Utskottet föreslår att nämnden tillstyrker förslaget. Nämnden beslutar tvärtemot utskottets förslag.",
    ],
)
def test_more_voices_that_are_not_the_senders(text: str) -> None:
    assert _stance(text) not in (T, A)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        (
            "Utredningen och dess förslag är välkomna och utgör ett bra underlag. Kommunen tillstyrker förslaget.",
            T,
        ),
        ("Kommunen har ingen erinran mot förslagen enligt betänkandet.", Stance.INGEN_ERINRAN),
        ("En del av åtgärderna är dyra. Kommunen avstyrker förslaget.", A),
        ("Kommunerna tillstyrker förslaget.", T),
    ],
)
def test_more_stands_that_stay_the_senders(text: str, stance: Stance) -> None:
    assert _stance(text) is stance


@pytest.mark.parametrize(
    "text",
    [
        "Kontorets förslag till yttrande, där förslaget tillstyrks, antas inte.",
        "Enligt kontorets förslag till beslut skulle nämnden tillstyrka remissen. Nämnden har valt att inte göra det.",
        "Styrelsen beslutar, med ändring av utskottets förslag att tillstyrka förslaget, att lämna ett annat svar.",
        "En motion till stämman ville att klubben skulle stödja förslaget. Den avslogs.",
    ],
)
def test_more_ways_to_fall(text: str) -> None:
    assert _stance(text) is None


def test_a_members_motion_that_falls_leaves_what_the_officials_proposed() -> None:
    text = (
        "Förvaltningen föreslår att nämnden avstyrker förslaget. Nämnden avslår Ulf Eks (L) yrkande och beslutar enligt "
        "förvaltningens förslag."
    )
    assert _stance(text) is A
    assert (
        _stance(
            "Motionen avslogs av riksdagen 2020. Förvaltningen föreslår att nämnden tillstyrker förslaget."
        )
        is T
    )
    assert _stance("Kommittén saknar underlag och avstyrker därför Granviks kommun förslaget.") is A


def test_a_namnd_that_has_answered_may_be_the_sender_or_one_it_has_heard() -> None:
    assert (
        _stance(
            "Kommunen har hört nämnderna. Kulturnämnden har lämnat synpunkter. Nämnden avstyrker förslaget."
        )
        is None
    )
