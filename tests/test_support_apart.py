"""Support that is not support of what is proposed, and words that are not the sender's. All made up."""

from __future__ import annotations

import pytest

from assistant.domain import Proposal
from tests.submissions import Outcome, answer

HEAD = "Yttrande över betänkandet om en ny hamnlag\n\n"


def read(text: str) -> Outcome:
    return answer(HEAD + text, sender="Strömviks kommun", proposal=Proposal(""))


@pytest.mark.parametrize(
    "text",
    [
        "Strömviks kommun förordar alternativ C.",
        "Kommunen stödjer det alternativa förslag som kommittén avfärdade.",
        "Kommunen ställer sig bakom minoritetens förslag.",
        "Av de tre modellerna föredrar kommunen modell 3. Vi tillstyrker alternativ 3.",
        "Kommunen avstyrker alternativ 1.",
        "Kommunen instämmer i reservationen i betänkandet.",
    ],
)
def test_a_stand_on_one_of_several_options_is_left_to_a_person(text: str) -> None:
    assert read(text).label() is None
    assert "alternativ" in read(text).positions["helheten"].reason


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen tillstyrker förslaget och förordar alternativ C i fråga om avgiften.",
        "Kommunen tillstyrker utredningens förslag enligt alternativ C.",
    ],
)
def test_support_of_the_proposal_itself_stands(text: str) -> None:
    assert read(text).label() == "T"


@pytest.mark.parametrize("courtesy", ["Kommunen välkomnar utredningen.", "Vi är positiva till att frågan har utretts.", "Vi välkomnar betänkandet och arbetet bakom det."])  # fmt: skip
@pytest.mark.parametrize(
    "no", ["Kommunen avstyrker förslagen.", "Vi kan dock inte ställa oss bakom förslaget."]
)
def test_a_welcome_of_the_inquiry_is_no_support_beside_a_rejection(courtesy: str, no: str) -> None:
    assert read(f"{courtesy} {no}").label() == "A"


def test_support_of_a_part_still_counts_beside_a_welcome() -> None:
    text = "Kommunen välkomnar utredningen. Vi tillstyrker förslaget om kajer. Vi avstyrker förslaget om farleder."
    assert read(text).label() == "TD"


HEADINGS = [
    "Utredningens bedömning: Förslaget är väl avvägt.",
    "Betänkandets slutsats: Förslaget är bra och bör genomföras.",
    "Bakgrund: Förslaget är ändamålsenligt.",
    "Förslag: Hamnarna ska betala en avgift. Förslaget bör genomföras nästa år.",
    "Kommitténs slutsatser\n\nFörslaget är väl avvägt. En statlig avgift avvisas.",
    "Utredningen anser\nFörslaget är bra och bör genomföras.",
    "I betänkandet föreslås följande:\n- Förslaget bör genomföras\n- Dagens lag avskaffas",
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_what_a_heading_on_the_same_line_retells_is_not_the_senders(heading: str) -> None:
    assert read(f"{heading}\n\nKommunen vill framhålla att kostnaderna bör redovisas.").label() in ("O", None)
    assert read(f"{heading}\n\nKommunen avstyrker förslaget.").label() == "A"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Utredningens förslag: Kommunen tillstyrker förslaget.", "T"),
        ("Kommunens bedömning: Förslaget är väl avvägt.", "T"),
        ("Utredningens bedömning: Förslaget är väl avvägt. Vi avstyrker förslaget.", "A"),
        (
            "Utredningens slutsatser\n\nFörslaget är väl avvägt.\n\nKommunens slutsats\n\nFörslaget bör inte genomföras.",
            "A",
        ),
        ("Utredningens slutsatser\n\nFörslaget tillstyrks.", "T"),
    ],
)
def test_the_senders_own_words_after_a_heading_are_read(text: str, label: str) -> None:
    assert read(text).label() == label


@pytest.mark.parametrize(
    "text",
    [
        "Vi har frågat hamnkaptenerna. De tycker att förslaget är bra.",
        "Länsstyrelsen tillstyrker förslaget. Kommunen vill framhålla att kostnaderna bör redovisas.",
        "Ungdomsrådet avstyrker förslaget. Kommunen lämnar följande synpunkter. Avgiften bör ses över.",
    ],
)
def test_only_others_stands_are_no_reading_of_the_senders(text: str) -> None:
    outcome = read(text)
    assert outcome.label() is None
    assert "andras" in outcome.positions["helheten"].reason


@pytest.mark.parametrize(
    "text",
    [
        "Förslaget är bra för ingen.",
        "Kommunen saknar belägg för att förslaget är bra.",
        "Förslaget är inte så genomarbetat att det kan tillstyrkas.",
        "Kommunen instämmer med dem som menar att förslaget inte bör genomföras.",
        "Det är omöjligt att hävda att förslaget är bra.",
        "Kommunen instämmer i bedömningen att dagens lag fungerar väl. Därför behövs ingen ny.",
        "Det är osannolikt att förslaget är bra för hamnarna.",
        "Kommittén försöker visa att förslaget är väl avvägt.",
        "Det hade varit enkelt att tillstyrka förslaget. Bristerna är för stora.",
        "Kanske är förslaget bra. Kommunen har inte sett det.",
        "Tanken är att förslaget är bra. I hamnarna blir det tvärtom.",
        "I avsnitt 7.2 föreslås att förslaget bör genomföras.",
    ],
)
def test_words_that_turn_support_round_are_never_support(text: str) -> None:
    assert read(text).label() not in ("T", "TD", "E")


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen tillstyrker förslagen. Det gäller inte avgiften.",
        "Kommunen tillstyrker förslagen. Avgiften är undantaget.",
        "Kommunen ställer sig bakom förslagen. Med ett undantag: avgiften.",
    ],
)
def test_what_the_next_sentence_excepts_limits_support(text: str) -> None:
    assert read(text).label() == "TD"


@pytest.mark.parametrize(
    "text",
    [
        "Enligt utredningens bedömning bör en avgift inte införas.",
        "Kritiken att förslaget är oproportionerligt är obefogad.",
        "Det är inte svårt att tillstyrka förslaget.",
    ],
)
def test_opposition_that_is_told_or_turned_round_is_none(text: str) -> None:
    assert read(text).label() != "A"


@pytest.mark.parametrize("text", ["Kommunen kan inte godta att reformen skjuts upp.", "Kommunen motsätter sig att dagens ordning består."])  # fmt: skip
def test_opposition_to_waiting_is_no_opposition_to_the_proposal(text: str) -> None:
    assert read(text).label() != "A"
