"""What a person has signed, after a run that reads it otherwise: the same value everywhere, nothing lost."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, replace
from pathlib import Path

import docx
import openpyxl
import pytest

from assistant.cli import run as remiss
from assistant.comparison import Outcome
from assistant.domain import WHOLE, CaseFile, CellState, DecisionAction, DocumentRole, Stance, Target
from assistant.export.wording import Wording
from assistant.settings import load
from assistant.store import JobState
from assistant.web import cell_view, checklist_view, summary_view, table_view
from assistant.workspace import Workspace

LETTER = (
    "Yttrande över förslaget\n\n{name}\n\nSammanfattning\n\n{name} {words}\n\nMed vänlig hälsning\n{name}\n"
)
FIRST = {
    "Kulturnämnden": "tillstyrker förslaget.",
    "Miljönämnden": "avstyrker förslaget.",
    "Skolnämnden": "har ingen erinran mot förslaget.",
    "Byggnadsnämnden": "tillstyrker förslaget. Byggnadsnämnden avstyrker punkt 1.",
}
THEN = {
    "Kulturnämnden": "avstyrker förslaget.",
    "Miljönämnden": "välkomnar att frågan utreds.",
    "Byggnadsnämnden": "tillstyrker förslaget. Byggnadsnämnden tillstyrker punkt 1.",
}
"""What stands in the files that come in their place; the one of Skolnämnden is taken away."""
SIGNED = {
    "Kulturnämnden": Stance.TILLSTYRKER,
    "Miljönämnden": Stance.AVSTYRKER,
    "Skolnämnden": Stance.INGEN_ERINRAN,
    "Byggnadsnämnden": Stance.AVSTYRKER,
}
"""On the whole, but for Byggnadsnämnden: on point 1."""


@dataclass(frozen=True)
class Made:
    place: Workspace
    case_id: str
    folder: Path

    @property
    def case_file(self) -> CaseFile:
        return self.place.case_file(self.case_id)

    def ids(self) -> dict[str, str]:
        return {one.name: one.id for one in self.case_file.registry.respondents}


def write(folder: Path, texts: dict[str, str]) -> None:
    folder.mkdir(exist_ok=True)
    for name, words in texts.items():
        (folder / f"{name}.txt").write_text(LETTER.format(name=name, words=words), encoding="utf-8")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Four signed cells, and then a run in which none of them is read as it was signed."""
    folder = tmp_path_factory.mktemp("signerat")
    place = Workspace(load(workspace=folder / "arbetsmapp", user="Åsa Ek"))
    case, _ = place.create_case("Parkering", points=["1. Avgifter"])
    place.set_invited(case.id, list(FIRST))
    write(folder / "in", FIRST)
    place.add(case.id, [folder / "in"])
    assert place.run(case.id).state is JobState.DONE
    made = Made(place, case.id, folder)
    ids = made.ids()
    for name, stance in SIGNED.items():
        target = made.case_file.table.targets[1] if name == "Byggnadsnämnden" else WHOLE
        assert made.case_file.table.cell(ids[name], target).stance is stance, name
        place.decide(case.id, ids[name], target, DecisionAction.SIGN, note=f"sett {name}")
    for name in FIRST:
        place.remove_document(case.id, f"{name}.txt")
    write(folder / "sedan", THEN)
    place.add(case.id, [folder / "sedan"])
    assert place.run(case.id).state is JobState.DONE
    return made


def target_of(made: Made, name: str) -> Target:
    return made.case_file.table.targets[1] if name == "Byggnadsnämnden" else WHOLE


def test_every_signed_cell_keeps_its_value_and_says_what_changed(made: Made) -> None:
    ids = made.ids()
    for name, stance in SIGNED.items():
        cell = made.case_file.table.cell(ids[name], target_of(made, name))
        assert (cell.state, cell.stance) == (CellState.STALE, stance), name
        assert cell.position is None or cell.position.stance is not stance, "the run reads it otherwise"
        assert cell.changes
        panel = cell_view.panel(made.case_file, Wording(), ids[name], target_of(made, name), "Åsa Ek")
        assert f"{stance.swedish.capitalize()} (underlaget har ändrats)" in panel
        assert f"sett {name}" in panel


def words(stance: Stance) -> str:
    return f"{stance.swedish.capitalize()} (underlaget har ändrats)"


@pytest.mark.parametrize("name", SIGNED)
def test_word_excel_csv_json_and_markdown_show_what_was_signed(made: Made, name: str, tmp_path: Path) -> None:
    stance, column = SIGNED[name], 2 if name == "Byggnadsnämnden" else 1
    paths = {path.suffix: path for path in made.place.export(made.case_id, tmp_path)}
    word = docx.Document(str(paths[".docx"]))
    rows = [[cell.text for cell in row.cells] for row in word.tables[0].rows]
    assert next(row for row in rows if row[0] == name)[column] == words(stance), "no page as its source"

    book = openpyxl.load_workbook(paths[".xlsx"])
    head, *lines = book["Tabell"].iter_rows(values_only=True)
    line = dict(zip(head, next(line for line in lines if line[0] == name), strict=True))
    assert line["1. Avgifter" if column == 2 else "Helheten"] == words(stance)
    assert "Åsa Ek" in str(line["Signerat"])
    assert f"sett {name}" in str(line["Signerat"])
    to_do = [row for row in book["Checklista"].iter_rows(min_row=2, values_only=True) if row[5] == name]
    assert any("signerad" in str(row[3]) for row in to_do)

    table = list(csv.DictReader(paths[".csv"].read_text("utf-8-sig").splitlines(), delimiter=";"))
    row = next(row for row in table if row["Remissinstans"] == name)
    about = "1. Avgifter" if column == 2 else "Helheten"
    assert (row[about], row[f"{about}: citat"]) == (words(stance), "")

    told = json.loads(paths[".json"].read_text("utf-8"))
    one = next(one for one in told["respondents"] if one["name"] == name)["cells"][column - 1]
    assert (one["state"], one["stance"]) == ("STALE", stance.value)
    assert (one["decision"]["stance"], one["decision"]["note"]) == (stance.value, f"sett {name}")
    assert words(stance) in paths[".md"].read_text("utf-8")


def test_page_and_terminal_show_what_was_signed(made: Made, capsys: pytest.CaptureFixture[str]) -> None:
    page = table_view.table(made.case_file, Wording())
    for name, stance in SIGNED.items():
        about = made.case_file.target_name(target_of(made, name))
        assert f"{name}, {about}: {stance.swedish.capitalize()}" in page
    assert page.count("! underlaget har ändrats") == 3
    checks = checklist_view.checklist(made.case_file, "open", "Åsa Ek")
    assert all(name in checks for name in SIGNED)
    folder = ["--workspace", str(made.place.settings.workspace)]
    remiss(["table", made.case_id, *folder, "--json"])
    rows = {row["respondent"]: row for row in json.loads(capsys.readouterr().out)["rows"]}
    shown = {name: rows[name]["cells"][name == "Byggnadsnämnden"] for name in SIGNED}
    assert {name: cell["stance"] for name, cell in shown.items()} == {n: s.value for n, s in SIGNED.items()}
    remiss(["status", made.case_id, *folder])
    assert "4 celler är signerade, varav 4" in capsys.readouterr().out


def test_sums_and_summary_count_what_was_signed(made: Made) -> None:
    counts = made.case_file.table.sums.stances
    assert counts[Stance.INGEN_ERINRAN] == 1, "no answer is left, and the signature is"
    assert (counts[Stance.TILLSTYRKER], counts[Stance.AVSTYRKER]) == (2, 1)
    said = summary_view.summary(made.case_file)
    assert "har handläggaren satt ställningstagandet" in said
    deviating = [one for one in made.case_file.summary.deviations if one.target.whole]
    assert made.ids()["Kulturnämnden"] not in {one.respondent_id for one in deviating}, (
        "signed as support: not shown as one that opposes"
    )


def test_a_manual_table_is_compared_with_what_was_signed(made: Made, tmp_path: Path) -> None:
    """The table that was exported, and so a person's own too, agrees with itself in every cell."""
    (book,) = made.place.export(made.case_id, tmp_path, ["xlsx"])
    compared = made.place.compare(made.case_id, book)
    assert {cell.outcome for cell in compared.cells} <= {Outcome.AGREE, Outcome.BOTH_EMPTY, Outcome.UNDECIDED}
    signed = {(made.ids()[name], target_of(made, name)) for name in SIGNED}
    agreed = {(c.respondent_id, c.target) for c in compared.cells if c.outcome is Outcome.AGREE}
    assert signed <= agreed
    other = tmp_path / "egen.csv"
    other.write_text("Remissinstans;Helheten\nKulturnämnden;Avstyrker\n", encoding="utf-8")
    (differs,) = [c for c in made.place.compare(made.case_id, other).cells if c.outcome is Outcome.DIFFER]
    assert differs.stance is Stance.TILLSTYRKER
    assert "signerat av Åsa Ek" in differs.explanation


def test_a_condition_that_came_after_the_signature_is_not_shown_as_signed(tmp_path: Path) -> None:
    place = Workspace(load(workspace=tmp_path / "arbetsmapp", user="Åsa Ek"))
    case, _ = place.create_case("Parkering")
    write(tmp_path / "in", {"Kulturnämnden": "tillstyrker förslaget."})
    place.add(case.id, [tmp_path / "in"])
    place.run(case.id)
    made = Made(place, case.id, tmp_path)
    place.decide(case.id, made.ids()["Kulturnämnden"], WHOLE, DecisionAction.SIGN)
    place.remove_document(case.id, "Kulturnämnden.txt")
    more = "tillstyrker förslaget. Kulturnämnden föreslår att förslaget kompletteras med en tidplan."
    write(tmp_path / "in", {"Kulturnämnden": more})
    place.add(case.id, [tmp_path / "in"])
    place.run(case.id)
    cell = made.case_file.table.cell(made.ids()["Kulturnämnden"], WHOLE)
    assert cell.position is not None
    assert (cell.state, cell.position.stance) == (CellState.STALE, Stance.TILLSTYRKER)
    assert cell.position.qualifiers.swedish, "the new reading says more than what was signed"
    assert Wording().cell(cell) == words(Stance.TILLSTYRKER)
    assert any("Tillägget var ”inget”" in change for change in cell.changes)


def test_setting_a_cell_counts_anew_and_leaves_each_answers_summary(tmp_path: Path) -> None:
    place = Workspace(load(workspace=tmp_path / "arbetsmapp", user="Åsa Ek"))
    case, _ = place.create_case("Parkering", points=["1. Avgifter"])
    write(tmp_path / "in", FIRST)
    place.add(case.id, [tmp_path / "in"])
    place.run(case.id)
    made = Made(place, case.id, tmp_path)
    before = made.case_file.summary
    who = made.ids()["Kulturnämnden"]
    after = place.decide(case.id, who, WHOLE, DecisionAction.CHANGE, Stance.AVSTYRKER).summary
    assert before.respondents
    assert (after.respondents, after.reasons, after.themes) == (
        before.respondents,
        before.reasons,
        before.themes,
    )
    assert after.overall != before.overall


def test_two_who_answered_together_and_were_set_apart_by_hand_are_told_apart_in_word(tmp_path: Path) -> None:
    place = Workspace(load(workspace=tmp_path / "arbetsmapp", user="Åsa Ek"))
    case, _ = place.create_case("Parkering")
    write(tmp_path / "in", {"Kulturnämnden": "tillstyrker förslaget."})
    place.add(case.id, [tmp_path / "in"])
    place.correct(
        case.id, "Kulturnämnden.txt", ["Kulturnämnden", "Skolnämnden"], DocumentRole.SUBMISSION_PART
    )
    place.run(case.id)
    made = Made(place, case.id, tmp_path)
    place.decide(case.id, made.ids()["Skolnämnden"], WHOLE, DecisionAction.CHANGE, Stance.AVSTYRKER, "ringde")
    (text,) = place.export(case.id, tmp_path / "ut", ["md"])
    said = text.read_text("utf-8")
    assert "Kulturnämnden: Tillstyrker; Skolnämnden: Avstyrker" in said


def test_a_point_that_is_taken_away_and_comes_back_brings_its_signature(tmp_path: Path) -> None:
    place = Workspace(load(workspace=tmp_path / "arbetsmapp", user="Åsa Ek"))
    case, _ = place.create_case("Parkering", points=["1. Avgifter", "2. Tider"])
    write(tmp_path / "in", {"Kulturnämnden": "tillstyrker förslaget. Kulturnämnden avstyrker punkt 2."})
    place.add(case.id, [tmp_path / "in"])
    place.run(case.id)
    made = Made(place, case.id, tmp_path)
    target, who = made.case_file.table.targets[2], made.ids()["Kulturnämnden"]
    place.decide(case.id, who, target, DecisionAction.SIGN)
    place.set_points(case.id, ["1. Avgifter"])
    place.run(case.id)
    lost = [
        entry.item.reason
        for entry in made.case_file.review
        if "finns inte längre i tabellen" in entry.item.reason
    ]
    assert len(lost) == 1
    assert "avstyrker" in lost[0]
    (word,) = place.export(case.id, tmp_path / "ut", ["docx"])
    assert any(lost[0] in paragraph.text for paragraph in docx.Document(str(word)).paragraphs)
    place.set_points(case.id, ["1. Avgifter", "2. Tider"])
    place.run(case.id)
    cell = made.case_file.table.cell(who, target)
    assert (cell.state, cell.stance) == (CellState.SIGNED, Stance.AVSTYRKER)
    assert replace(cell, changes=()) == cell
