"""Support and doubts weighed together: the weights, and labelled answers."""

from __future__ import annotations

import csv
import importlib
import unicodedata
from pathlib import Path

import pytest

from assistant.domain import Stance
from assistant.evaluation.letters import read_letter
from assistant.positions import support
from assistant.statements.doubt import WEIGHTS, doubt, tone

ROOT = Path(__file__).resolve().parent.parent
LABELS = ROOT / "eval" / "answer_labels.tsv"


def test_the_weights_are_words_that_many_use_and_name_nobody() -> None:
    rows = [line.split("\t") for line in WEIGHTS.read_text("utf-8").splitlines()]
    names = [name for name, _ in rows]
    assert names[0] == ""
    assert names[1:] == sorted(set(names[1:]))
    assert all(name == name.casefold() and abs(float(weight)) < 3 for name, weight in rows)
    assert not {"kommun", "region", "länsst"} & {word for name in names for word in name.split()}


@pytest.mark.parametrize(
    ("heavier", "lighter"),
    [
        ("Nämnden ser en risk att förslaget försvårar arbetet.", "Nämnden ser att förslaget minskar risken för olyckor."),
        ("Kommunen anser att avgiften är oproportionerlig och saknar stöd.", "Kommunen anser att avgiften är rimlig och väl avvägd."),
        ("Det är tveksamt om kravet är förenligt med grundlagen.", "Det är viktigt att kravet är tydligt för alla berörda."),
    ],
)  # fmt: skip
def test_doubts_weigh_more_than_praise_and_wishes(heavier: str, lighter: str) -> None:
    assert doubt(heavier) > 0.2 > doubt(lighter)
    assert tone(heavier) < tone(lighter)


def test_how_a_doubt_is_written_down_changes_nothing() -> None:
    text = "Åklagarmyndigheten ser en påtaglig risk för att förslaget försvårar utredningar."
    assert doubt(text) == doubt(unicodedata.normalize("NFD", text)) == doubt(text.upper())


def test_what_is_wrong_today_is_no_doubt_of_the_proposal() -> None:
    praise = "Kommunen tillstyrker förslaget i avsnitt 4.\n\n"
    today = "Dagens ordning är otydlig, leder till dubbelarbete och riskerar att drabba enskilda hårt."
    then = (
        "Den föreslagna ordningen är otydlig, leder till dubbelarbete och riskerar att drabba enskilda hårt."
    )
    assert read_letter("x", praise + today, "Kommunen", 0.6)[0].stance is Stance.TILLSTYRKER
    assert read_letter("x", praise + then, "Kommunen", 0.6)[0].stance is not Stance.TILLSTYRKER


def test_a_title_is_no_reason_to_doubt_that_only_comments_were_made() -> None:
    text = "Yttrande över betänkandet om cyklar\n\nCykelvägar\n\nKommunen vill framhålla att cykelvägarna i norr är smala."
    position, _ = read_letter("x", text, "Kommunen", 0.6)
    assert position.stance is Stance.OKLART


AGAINST = (
    "Förslaget riskerar att kraftigt försämra skyddet för enskilda och att försvåra arbetet.\n\n"
    "Utredningen saknar en analys av kostnaderna, och konsekvenserna är inte belysta.\n\n"
    "Det finns en uppenbar risk att enskilda drabbas hårt av den otydliga ordningen.\n\n"
    "Det innebär dessutom kraftigt ökade kostnader som inte har beaktats.\n\n"
    "Det går inte att försvara en så rättsosäker och orimlig ordning."
)


def test_comments_that_lean_heavily_against_are_not_decided_as_comments() -> None:
    position, reading = read_letter("x", AGAINST, "Öarnas vänner", 0.6)
    assert position.stance is None
    assert set(position.candidates) == {Stance.OKLART, Stance.AVSTYRKER}
    assert reading.quote(position.evidence[0]).startswith("Det går inte att försvara")
    said, _ = read_letter(
        "x", f"Öarnas vänner lämnar följande synpunkter.\n\n{AGAINST}", "Öarnas vänner", 0.6
    )
    assert said.stance is Stance.OKLART, "who says that comments follow gives comments"


def test_labelled_answers_that_nobody_looked_at(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "training"))
    labelled = importlib.import_module("support")
    answers = [one for one in labelled.answers(shared) if one.split == "judge"]
    read = [
        (one.labels, read_letter(one.source.replace("/", "-"), one.text, one.name, 0.6)[0]) for one in answers
    ]
    decided = [(labels, position.stance.label) for labels, position in read if position.stance]
    assert len(decided) >= 0.55 * len(answers), "they are mostly doubtful ones"
    for label in ("T", "TD", "A"):
        mine = [labels for labels, said in decided if said == label]
        assert sum(label in labels for labels in mine) >= 0.85 * len(mine), label
    assert not [labels for labels, said in decided if {said, *labels} == {"T", "A"}]


def test_every_label_is_one_and_says_where_it_belongs() -> None:
    with LABELS.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    assert len({row["source"] for row in rows}) == len(rows)
    for row in rows:
        labels = [row["label"], *filter(None, row["also"].split(","))]
        assert all(Stance.from_label(label) for label in labels if label != "?")
        assert row["split"] in ("tune", "judge", "last")


def test_between_plain_and_in_part_nothing_is_decided() -> None:
    assert support.reading(support.PLAIN)[0] is Stance.TILLSTYRKER
    assert support.reading((support.PLAIN + support.IN_PART) / 2)[0] is None
    assert support.reading(support.IN_PART - 0.01)[0] is Stance.TILLSTYRKER_DELVIS
