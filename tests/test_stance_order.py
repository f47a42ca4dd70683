"""The verb comes before its subject when anything else stands first: "därför tillstyrker nämnden". It says the same."""

from __future__ import annotations

import pytest

from assistant.stance import read

FIRST = (
    "Därför",
    "Enligt vår mening",
    "Av dessa skäl",
    "Med hänsyn till det anförda",
    "I den delen",
    "Som vi ser det",
)
SUBJECTS = ("länsstyrelsen", "Kalmar kommun", "vi")
VERBS = (
    ("T", "tillstyrker", "förslaget"),
    ("T", "stöder", "utredningens förslag"),
    ("T", "instämmer", "i förslaget"),
    ("T", "delar", "utredningens bedömning"),
    ("T", "anser", "att förslaget bör genomföras"),
    ("T", "kan", "ställa sig bakom förslaget"),
    ("TD", "tillstyrker", "i huvudsak förslaget"),
    ("E", "har", "inget att erinra mot förslaget"),
    ("N", "avstår", "från att lämna synpunkter på förslaget"),
    ("A", "avstyrker", "förslaget"),
    ("A", "kan", "inte ställa sig bakom förslaget"),
    ("A", "delar", "inte utredningens bedömning"),
    ("A", "anser", "att förslaget inte bör genomföras"),
)
OTHERS = (
    ("T", "Förslaget tillstyrks", "tillstyrks förslaget"),
    ("T", "Förslaget bör genomföras", "bör förslaget genomföras"),
    ("T", "Den föreslagna lagen bör införas", "bör den föreslagna lagen införas"),
    ("T", "Lagen bör ändras i enlighet med förslaget", "bör lagen ändras i enlighet med förslaget"),
    (
        "T",
        "Det är rimligt att lagen ändras så som föreslås",
        "är det rimligt att lagen ändras så som föreslås",
    ),
    ("T", "Utredningens bedömning är riktig", "är utredningens bedömning riktig"),
    ("E", "Förslaget kan godtas", "kan förslaget godtas"),
    ("A", "Förslaget avstyrks", "avstyrks förslaget"),
    ("A", "Förslaget bör avslås", "bör förslaget avslås"),
    ("A", "Förslaget bör inte genomföras", "bör förslaget inte genomföras"),
    ("A", "Förslaget bör inte genomföras", "bör inte förslaget genomföras"),
    ("A", "Förslaget är inte ändamålsenligt", "är förslaget inte ändamålsenligt"),
    ("T", "Förslaget att höja avgiften bör genomföras", "bör förslaget att höja avgiften genomföras"),
    ("T", "Det föreslagna registret är rimligt", "är det föreslagna registret rimligt"),
    ("A", "Förslaget att höja avgiften är olämpligt", "är förslaget att höja avgiften olämpligt"),
    ("A", "Reformen kan inte godtas", "kan reformen inte godtas"),
    ("A", "Det som utredningen föreslår bör avslås", "bör det som utredningen föreslår avslås"),
    ("A", "Det saknas skäl att genomföra förslaget", "saknas skäl att genomföra förslaget"),
)


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize(("label", "verb", "rest"), VERBS)
def test_the_subject_after_its_verb(label: str, verb: str, rest: str, subject: str) -> None:
    rest = rest.replace(" sig ", " oss ") if subject == "vi" else rest
    straight = f"{subject[0].upper()}{subject[1:]} {verb} {rest}."
    turned = [f"{first} {verb} {subject} {rest}." for first in FIRST]
    assert {text: read(text).stance.label for text in (straight, *turned)} == dict.fromkeys(
        (straight, *turned), label
    )


@pytest.mark.parametrize(("label", "straight", "turned"), OTHERS)
def test_the_proposal_after_its_verb(label: str, straight: str, turned: str) -> None:
    texts = (f"{straight}.", *(f"{first} {turned}." for first in FIRST))
    assert {text: read(text).stance.label for text in texts} == dict.fromkeys(texts, label)


@pytest.mark.parametrize("asked", ["När", "Hur", "Varför"])
def test_a_question_takes_no_stand(asked: str) -> None:
    assert read(f"{asked} bör förslaget genomföras?").stance.label == "O"


FRAMES = (
    "Utredningen anser att {}",
    "Det har hävdats att {}",
    "Frågan är om {}",
    "Flera ledamöter menar att {}",
    "I en reservation anfördes att {}",
    "Nämnden ombeds svara på om {}",
    "Vi vet inte om {}",
    "Ingen har hävdat att {}",
)
PROPOSALS = (
    "förslaget",
    "de föreslagna ändringarna i plan- och bygglagen",
    "den ordning som föreslås",
    "förslaget att höja avgiften",
    "reformen",
)
JUDGED = ("bör genomföras", "bör avslås", "inte bör genomföras", "kan tillstyrkas", "inte kan godtas")


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("proposal", PROPOSALS)
def test_what_is_told_of_others_or_asked_is_no_stand(frame: str, proposal: str) -> None:
    texts = [f"{frame.format(f'{proposal} {judged}')}." for judged in JUDGED]
    assert {text: read(text).stance.label for text in texts} == dict.fromkeys(texts, "O")
