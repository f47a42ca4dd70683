"""What answers a question is told from what only speaks of the same."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.domain import Document, ReadDocument, Reading
from assistant.questions import ask, classes, signs
from assistant.questions.expected import Kind, analyse, questions_in
from assistant.questions.holding import holds, plain, vague
from assistant.questions.naming import new_names
from assistant.questions.ordering import ordered
from assistant.questions.weighing import Weighing
from assistant.search import Index, build, embedder
from assistant.settings import Settings
from assistant.structure import analyse as structure

ROOT = Path(__file__).resolve().parent.parent
PIER = """Årsrapport 2025 för kajkontoret

Skötsel

Kajkontoret har under året sett över förtöjningen. Några av hyresgästerna har infört särskilda rutiner för avfall.
Ett nytt verktyg används för bokningen av båtplatser. Kontoret har bjudit in seglarnas föreningar till samtal.

Lokaler

Kontorets lokaler ägs av Zorbohus AB. Invigningen hölls på Strandvallen i juni. Att bokningen visar rött är kopplat till
att ny personal har börjat.

Möten

Den 4 mars övades kajens räddningslag. Fogdar, hamnmästare och dykare deltog i övningen. Kajkontoret bildades 1987.
"""


@pytest.fixture(scope="module")
def pier(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Index, dict[str, ReadDocument]]]:
    document = Document(
        id="kaj.txt",
        name="kaj.txt",
        sha256="",
        size=len(PIER),
        added=datetime(2026, 1, 1, tzinfo=UTC),
        path="",
        source="",
    )
    reading = Reading(id="r-kaj", document_id="kaj.txt", reader="test", text=PIER)
    part = ReadDocument(document, reading, structure(document, reading))
    index = build(tmp_path_factory.mktemp("kaj"), [part], embedder(Settings(embedding_model="embedded")))
    yield index, {part.reading.id: part}
    index.close()


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Vem äger kontorets lokaler?", "Zorbohus AB"),
        ("Var hölls invigningen?", "Strandvallen"),
        ("Varför visar bokningen rött?", "ny personal har börjat"),
        ("När övades kajens räddningslag?", "4 mars"),
    ],
)
def test_what_is_told_is_answered(
    pier: tuple[Index, dict[str, ReadDocument]], question: str, fact: str
) -> None:
    answer = ask(question, *pier)
    assert answer.found
    assert fact in answer.sentences[0].text


@pytest.mark.parametrize(
    "question",
    [
        "Hur många anställda har kajkontoret?",
        "Vilka föreningar har kajkontoret bjudit in till samtal?",
        "Vad kostade verktyget för bokningen av båtplatser?",
        "Vem leder kajens räddningslag?",
        "Vad säger rapporten om barns rättigheter?",
    ],
)
def test_what_is_only_mentioned_is_refused(
    pier: tuple[Index, dict[str, ReadDocument]], question: str
) -> None:
    assert not ask(question, *pier).found


@pytest.mark.parametrize(
    ("question", "text", "mentioned"),
    [
        ("Vilka verktyg provades?", "Kontoret har låtit prova verktyg från seglarna.", True),
        ("Vilka digitala verktyg provades?", "Digitala verktyg provades av dykarna.", True),
        ("Vilka verktyg provades?", "Kontoret provade två verktyg: skrapan och kroken.", False),
        ("Vilka verktyg provades?", "De verktyg som provades var skrapan och kroken.", False),
        ("Vilka verktyg provades?", "Skrapan och kroken provades.", False),
        ("Vilken sida är slipad?", "Dykarna slipade den norrländska sidan.", False),
        ("Vilka verktyg provades?", "Kontoret provade verktyg för 2025.", True),
        ("Vilket överskott visar prognosen?", "Prognosen visar ett överskott om 32 mnkr.", False),
        ("Hur många verktyg provades?", "Kontoret provade verktyg.", False),
    ],
)
def test_a_thing_asked_for_may_only_be_mentioned(question: str, text: str, mentioned: bool) -> None:
    assert signs.only_mentioned(analyse(question), text) is mentioned


@pytest.mark.parametrize(
    ("question", "text", "tells"),
    [
        ("Vad är kajvakt?", "Kajvakt", False),
        ("Vad är kajvakt?", "Kajvakt är den som ser till båtarna.", True),
        ("Vilka verktyg används?", "De verktyg som används är:", True),
    ],
)
def test_a_heading_in_the_words_of_the_question_answers_nothing(
    question: str, text: str, tells: bool
) -> None:
    assert signs.tells_something(analyse(question), text) is tells


@pytest.mark.parametrize(
    ("question", "text", "held"),
    [
        ("Hur många kaptener har gått kursen?", "Kaptener: 2 timmars kurs i sjörätt.", False),
        ("Hur många kaptener har gått kursen?", "Av kaptenerna har 14 gått kursen.", True),
        ("Hur många anställda är över 60 år?", "Andelen anställda över 60 år är 20 procent.", False),
        ("Hur många anställda är över 60 år?", "Av de anställda är 31 över 60 år.", True),
        ("Hur många timmar tog bärgningen?", "Bärgningen tog 12 timmar.", True),
        ("Hur många objekt bärgades?", "Dykarna tog upp 40 föremål.", True),
        ("Från vilken nämnd tas bryggan över?", "Bryggan tas över från nämnden för fritid.", True),
        ("Vem äger kajen?", "Kajen ägs av Norrhamn AB.", True),
        ("Vem har valt kajen?", "Zorbo har valt kajen.", True),
        ("Vem äger kajen?", "Kajen ägs av många.", False),
        ("Vem ska godkänna lasten?", "Lasten godkänns av respektive kajchef/fartygsägare.", True),
        ("Vem är ansvarig för att lasten vägs?", "Fartygets ägare är ansvarig för att lasten vägs.", True),
        ("Vem har hand om kranarna?", "Kranarna tas över från nämnden för fritid.", True),
        ("Vem ska godkänna lasten?", "Lasten ska godkännas i god tid.", False),
        ("Vem leder bärgningen?", "Bärgningen leds av en jurist.", False),
        ("Var invigdes kajen i Ystad?", "Kajen i Ystad invigdes.", False),
        ("Var invigdes kajen i Ystad?", "Kajen i Ystad invigdes på Strandvallen.", True),
        ("Varför visar mätaren rött?", "Att mätaren visar rött är kopplat till strömmen.", True),
    ],
)
def test_what_a_figure_counts_and_a_name_names(question: str, text: str, held: bool) -> None:
    assert holds(analyse(question), text) is held


def test_names_that_answer_are_given_as_they_are_written() -> None:
    asked = analyse("Vem äger kajen i Ystad?")
    assert list(new_names(asked, "Kajen i Ystad ägs av Norrhamn AB.")).count("Norrhamn AB") == 1
    assert not list(new_names(analyse("Vem är hamnchef i Ystad?"), "Hamnchefen i Ystad är ny."))


@pytest.mark.parametrize(
    ("question", "thing", "counted"),
    [
        ("Vilka AI-verktyg provades?", "verktyg", ""),
        ("Vilka digitala lösningar ska spridas?", "lösningar", ""),
        ("Vilka två ärenden arbetade gruppen med?", "ärenden", ""),
        ("I vilka delar av hamnen är det trångt?", "delar", ""),
        ("Hur många behöriga kranförare finns?", "", "kranförare"),
        ("Hur många ej verkställda beslut finns?", "", "beslut"),
    ],
)
def test_the_thing_asked_for_is_the_noun(question: str, thing: str, counted: str) -> None:
    asked = analyse(question)
    assert (asked.focus, asked.counted) == (thing, counted)


def test_a_second_question_may_begin_with_a_preposition() -> None:
    question = "Vilket uppdrag har kontoret fått, och i arbetet med vilket års budget ska det göras?"
    one, two = questions_in(question)
    assert analyse(one).kind is Kind.OPEN
    assert analyse(two).kind is Kind.DATE


def test_a_town_with_what_it_owns_is_no_person() -> None:
    asked = analyse("Vad heter den hamnombudsman som anställdes?")
    assert classes.sign(asked, "Stödet gick till Ystads Sjöräddningskår.", lambda name: False) == -1.0
    assert classes.sign(asked, "Hamnombudsman är Siv Exempelsson.", lambda name: False) == 1.0


def test_a_role_with_capitals_is_no_person() -> None:
    asked = analyse("Vem är regional hamnledare?")
    assert classes.sign(asked, "Kontakter: Regionala Hamnledaren", lambda name: False) == -1.0
    assert classes.sign(asked, "Regional hamnledare: Siv Exempelsson", lambda name: False) == 1.0


def test_a_kind_of_firm_is_known_before_a_firm() -> None:
    assert classes.class_of(analyse("Vilken juristfirma granskade kajen?")) == "lawfirm"
    assert classes.class_of(analyse("Vilken konsultfirma granskade kajen?")) == "company"


def test_whoever_has_a_task_may_be_told_by_role() -> None:
    """ "Ansvarig för" is a task, "säkerhetsansvarig" is somebody with a name."""
    assert not classes.role_asked(analyse("Vem är ansvarig för att kajen städas?"))
    assert classes.role_asked(analyse("Vem är säkerhetsansvarig på kajen?"))


def test_where_something_is_delivers_nothing() -> None:
    asked = analyse("Vilket företag levererar kranarna?")
    assert classes.sign(asked, "Leverantören arbetar i Sydhamnen.", lambda name: False) == -1.0
    assert (
        classes.sign(asked, "Om detta har Hamnkontoret frågat enligt Lag om kranar.", lambda name: False)
        == -1.0
    )
    assert classes.sign(asked, "Kranarna levereras av Zorbo.", lambda name: False) == 1.0


def test_several_that_are_named_are_not_vague() -> None:
    asked = analyse("Vilka bolag deltar?")
    assert vague(asked, "Alla bolag deltar.")
    assert not vague(asked, "Alla bolag, Norrhamn och Zorbo, deltar.")
    assert plain(analyse("Med vilken kommun jämförs kajen?"), "Kajen jämförs med Ystads.")


def test_a_name_that_stands_everywhere_tells_nobody(pier: tuple[Index, dict[str, ReadDocument]]) -> None:
    question = "Vilken myndighet har sett över förtöjningen?"
    index, parts = pier
    weighing = Weighing(analyse(question), index, parts)
    for one in ordered(weighing, index.search(question, 20)):
        names = list(new_names(weighing.asked, one.text))
        everywhere = bool(names) and all(weighing.everywhere(one, name) for name in names)
        assert one.signs["only names of everywhere"] == float(one.kind and everywhere)


def test_a_word_of_the_document_that_is_not_near_speaks_against(
    pier: tuple[Index, dict[str, ReadDocument]],
) -> None:
    question = "När bildades räddningslaget?"
    index, parts = pier
    weighing = Weighing(analyse(question), index, parts)
    found = {one.text: one.signs for one in ordered(weighing, index.search(question, 20))}
    far = next(own for text, own in found.items() if "förtöjningen" in text)
    near = next(own for text, own in found.items() if text.startswith("Den 4 mars"))
    assert far["elsewhere"] > near["elsewhere"]


def test_no_sign_is_learned_the_wrong_way_round() -> None:
    sys.path.insert(0, str(ROOT))
    from assistant.questions.ordering import WEIGHTS
    from training import one_way

    refusing = json.loads(WEIGHTS.read_text("utf-8"))["refusing"]
    assert set(refusing) >= one_way.SPEAKS_AGAINST | one_way.SPEAKS_EITHER_WAY
    assert all(weight * one_way.way(name) >= 0 for name, weight in refusing.items() if name)


def test_what_would_be_learned_the_wrong_way_round_weighs_nothing() -> None:
    import numpy as np

    sys.path.insert(0, str(ROOT))
    from training import one_way

    # "long" may only raise the doubt, and here the long ones are answers
    examples = [{"holds": float(n % 2), "long": float(n % 4 == 1)} for n in range(200)]
    refused = np.array([float(n % 2 == 0) for n in range(200)])
    weights = one_way.fit(examples, refused, np.ones(200))
    assert weights["long"] == 0.0
    assert weights["holds"] < -0.5
    turned = one_way.fit(examples, 1 - refused, np.ones(200))
    assert turned["holds"] == 0.0
    assert turned["long"] > 0.5
