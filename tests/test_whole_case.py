"""The example case from files to results, against what a careful reader finds in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from assistant import example as example_files
from assistant.domain import (
    WHOLE,
    CaseFile,
    Cell,
    CellState,
    DocumentRole,
    RespondentState,
    Stance,
    Target,
)
from assistant.reading import ocr
from assistant.workspace import Workspace
from benchmarks.main_job import citations

pytestmark = pytest.mark.xdist_group("example")

FACIT: dict[str, Any] = json.loads(example_files.FACIT.read_text(encoding="utf-8"))
OPPOSITES = {Stance.TILLSTYRKER: Stance.AVSTYRKER, Stance.AVSTYRKER: Stance.TILLSTYRKER}


@pytest.fixture(scope="module")
def case_file(example: tuple[Workspace, str]) -> CaseFile:
    place, case_id = example
    return place.case_file(case_id)


def expected_cells(case_file: CaseFile) -> Iterator[tuple[str, Target, dict[str, Any] | None, Cell]]:
    """Respondent, target, what the facit says (None: not taken up), and the tool's cell."""
    points = {point.number: Target(point.id) for point in case_file.case.proposal.points}
    ids = {respondent.name: respondent.id for respondent in case_file.registry.respondents}
    for row in FACIT["respondents"]:
        if row["state"] != "ANSWERED" or (
            row.get("state_without_ocr") == "UNREADABLE" and ocr.version() is None
        ):
            continue
        key = ids[row["name"]]
        yield row["name"], WHOLE, row["whole"], case_file.table.cell(key, WHOLE)
        for number, target in points.items():
            yield row["name"], target, row["points"].get(number), case_file.table.cell(key, target)


def test_the_proposals_points_are_read(case_file: CaseFile) -> None:
    found = [(point.number, point.title) for point in case_file.case.proposal.points]
    assert found == [(point["number"], point["title"]) for point in FACIT["case"]["points"]]


def test_every_respondent_is_in_the_right_state(case_file: CaseFile) -> None:
    late = {key for one in case_file.registry.submissions if one.late for key in one.respondent_ids}
    for row in FACIT["respondents"]:
        respondent = next(one for one in case_file.registry.respondents if one.name == row["name"])
        state = row["state"]
        if ocr.version() is None:
            state = row.get("state_without_ocr", state)
        assert case_file.registry.states[respondent.id] is RespondentState(state), row["name"]
        assert respondent.invited == row["invited"], row["name"]
        assert (respondent.id in late) == row["late"], row["name"]
    assert len(case_file.registry.respondents) == len(FACIT["respondents"])


def test_every_file_is_filed_for_the_right_respondent(case_file: CaseFile) -> None:
    documents = {document.name: document for document in case_file.documents}
    names = {respondent.id: respondent.name for respondent in case_file.registry.respondents}
    for row in FACIT["respondents"]:
        for listed in row["documents"]:
            document = documents[listed["attachment"] or listed["file"]]
            filing = case_file.registry.filing(document.id)
            assert filing.role is DocumentRole(listed["role"]), document.name
            assert [names[key] for key in filing.respondent_ids] == [row["name"]], document.name


def test_both_sums_hold(case_file: CaseFile) -> None:
    sums = case_file.table.sums
    counts = FACIT["counts"]
    assert (sums.invited, sums.uninvited) == (counts["invited"], counts["uninvited"])
    assert sums.states[RespondentState.NO_ANSWER] == counts["no_answer"]
    # The proposal and the sändlista are files of the case too.
    assert sums.documents == len(case_file.documents) == counts["documents"] + 2
    sums.check()


def test_what_is_decided_is_right(case_file: CaseFile) -> None:
    wrong = []
    for name, target, truth, cell in expected_cells(case_file):
        if cell.state is CellState.UNDECIDED:
            continue
        allowed = (
            {Stance(truth["stance"]), *map(Stance, truth.get("also_ok", ()))}
            if truth
            else {None, Stance.OKLART}
        )
        if cell.stance not in allowed:
            wrong.append((name, case_file.target_name(target), truth and truth["stance"], cell.stance))
    assert wrong == []


def test_support_is_never_read_as_opposition_nor_the_other_way(case_file: CaseFile) -> None:
    for name, target, truth, cell in expected_cells(case_file):
        if truth and cell.stance:
            assert OPPOSITES.get(cell.stance) is not Stance(truth["stance"]), (name, target)


def test_little_is_left_undecided(case_file: CaseFile) -> None:
    cells = [cell for *_, truth, cell in expected_cells(case_file) if truth]
    undecided = [cell for cell in cells if cell.state is CellState.UNDECIDED]
    assert len(undecided) <= 0.1 * len(cells)
    wholes = [(name, cell.state) for name, target, _, cell in expected_cells(case_file) if target == WHOLE]
    assert [name for name, state in wholes if state is CellState.UNDECIDED] == []
    missed = [cell for cell in cells if cell.state is CellState.NOT_TAKEN_UP]
    assert missed == []


def test_the_deciding_words_on_the_whole_are_the_right_ones(case_file: CaseFile) -> None:
    def letters(text: str) -> str:
        return "".join(letter for letter in text.casefold() if letter.isalnum())

    wrong = []
    for name, target, truth, cell in expected_cells(case_file):
        if (
            target != WHOLE
            or not cell.position
            or not cell.position.decided
            or not truth
            or not truth["quote"]
        ):
            continue
        shown = [letters(case_file.quote(citation)) for citation in cell.position.evidence]
        wanted = letters(truth["quote"])
        if not any(wanted in quote or quote in wanted for quote in shown):
            wrong.append((name, truth["quote"], [case_file.quote(c) for c in cell.position.evidence]))
    assert wrong == []


def test_every_citation_stands_in_the_text(case_file: CaseFile) -> None:
    found = citations(case_file)
    assert len(found) > 100
    for citation in found:
        reading = case_file.readings[citation.reading_id]
        assert reading.quote(citation) == " ".join(reading.text[s.start : s.end] for s in citation.spans)
        assert reading.quote(citation).strip()
        place = reading.place(citation)
        assert 1 <= place.first <= place.last


def test_the_checklist_has_what_must_be_looked_at(case_file: CaseFile) -> None:
    def listed(wanted: dict[str, Any]) -> bool:
        kinds = {wanted["kind"], *wanted.get("also_ok", ())}
        return any(
            entry.item.kind.value in kinds
            and (
                (entry.item.document_id and case_file.document(entry.item.document_id).name == wanted["file"])
                or (
                    entry.item.respondent_id
                    and case_file.registry.respondent(entry.item.respondent_id).name == wanted["respondent"]
                )
            )
            for entry in case_file.review
        )

    for wanted in FACIT["checklist"]["must"]:
        if wanted.get("only_without_ocr") and ocr.version() is not None:
            continue
        assert listed(wanted), wanted
    for unwanted in FACIT["checklist"]["must_not"]:
        assert not listed(unwanted), unwanted


def test_instructions_in_an_answer_are_evidence_for_nothing(case_file: CaseFile) -> None:
    for row in FACIT["respondents"]:
        words = row.get("instruction", {}).get("never_evidence")
        if words:
            for citation in citations(case_file):
                if citation not in [e.item.citation for e in case_file.review]:
                    assert words not in case_file.quote(citation)


def test_who_deviates_stands_first_and_is_cited(case_file: CaseFile) -> None:
    deviations = case_file.summary.deviations
    assert any(
        case_file.registry.respondent(one.respondent_id).name == "Älvhamra köpmannaförening"
        for one in deviations
    )
    for one in deviations:
        assert one.sentences
        assert all(sentence.citations for sentence in one.sentences)


def test_every_answer_has_a_summary_with_its_coverage(case_file: CaseFile) -> None:
    summarised = {key for one in case_file.summary.respondents for key in one.respondent_ids}
    answered = {key for key, state in case_file.registry.states.items() if state is RespondentState.ANSWERED}
    assert summarised == answered
    for one in case_file.summary.respondents:
        assert one.sentences
        assert all(sentence.citations for sentence in one.sentences)
        assert 0 < one.coverage.share <= 1


def test_the_manual_table_differs_where_the_case_officer_slipped(example: tuple[Workspace, str]) -> None:
    place, case_id = example
    case_file = place.case_file(case_id)
    compared = place.compare(case_id, example_files.MANUAL_TABLE)
    found = {
        (case_file.registry.respondent(one.respondent_id).name, case_file.target_name(one.target)[:1].lower())
        for one in compared.differences
    }
    for slip in FACIT["manual_table"]["differences"]:
        assert (slip["respondent"], slip["target"][:1]) in found, slip
    assert compared.agreement is not None
    assert compared.agreement > 0.85
    assert not compared.unmatched_rows


def test_questions_are_answered_from_the_documents_or_not_at_all(example: tuple[Workspace, str]) -> None:
    place, case_id = example
    case_file = place.case_file(case_id)
    answer = place.ask(case_id, "Vad vill Region Mellansjö om hållplats Torget?")
    assert answer.found
    assert any("hållplats Torget" in case_file.quote(c) for one in answer.sentences for c in one.citations)
    trap = place.ask(case_id, "Vad säger svaren om barnäktenskap och hedersförtryck?")
    assert not trap.found
    assert trap.sentences == ()
