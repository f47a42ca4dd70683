"""Whole answers with a turn in them that undoes a stand: they must never come out as support. Made up."""

from __future__ import annotations

import pytest

from assistant.domain import Proposal
from tests.submissions import answer

HEAD = "Yttrande över betänkandet SOU 2025:44"
ABOUT = "Museet har en avdelning för frågorna. Verksamheten omfattar fyra hus. Museet har deltagit i flera projekt."
ANSWERS = [
    ("A", "Museet har förståelse för syftet. Det vore dock fel att tillstyrka förslaget.", "Museet avråder."),
    ("A", "Museet tillstyrker inget av förslagen.", ABOUT),
    (
        "A",
        "Museet tillstyrkte ett liknande förslag 2019. Museet drar nu tillbaka sitt stöd och avstyrker förslaget.",
    ),
    ("A", "Museet ställer sig bakom kravet att förslaget dras tillbaka.", ABOUT, "Förslaget bör avslås."),
    ("A", ABOUT, "Förespråkarna menar att förslaget är välmotiverat. Museet avstyrker förslaget."),
    ("A", "Det finns inget i förslaget som museet kan ställa sig bakom.", ABOUT),
    ("O", ABOUT, "Utredningen uppger att museet ställer sig bakom förslaget. Registret kan bli kostsamt."),
    ("O", ABOUT, "Det är för tidigt att säga om museet kan ställa sig bakom förslaget."),
    ("O", ABOUT, "Museet välkomnar en bred debatt om förslaget."),
    ("O", "Museet noterar att Riksarkivet och Kungliga biblioteket tillstyrker förslaget.", ABOUT),
    ("N", "Museet berörs inte och tar därför inte ställning till om förslagen bör tillstyrkas."),
    ("T", "Museet tillstyrker förslaget. Museet delar inte kritiken mot förslaget.", ABOUT),
    ("T", "Museet ställer sig bakom förslaget. Museet motsätter sig att förslaget skjuts upp.", ABOUT),
    ("T", "Museet tillstyrker förslaget om avslag på ansökningar som saknar underlag.", ABOUT),
]


@pytest.mark.parametrize("item", ANSWERS, ids=[parts[1][:40] for parts in ANSWERS])
def test_answer(item: tuple[str, ...]) -> None:
    label, *paragraphs = item
    text = "\n\n".join((HEAD, *paragraphs))
    read = answer(text, sender="Museet", proposal=Proposal("")).label()
    assert read == label or (label == "O" and read is None)  # comments only may be left to a person
