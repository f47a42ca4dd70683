"""Running a case: again, after a change, after a crash, with bad files, and with signatures."""

from __future__ import annotations

import errno
import gc
import os
import shutil
import signal
import subprocess
import sys
import time
import unicodedata
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from assistant import example as example_files
from assistant import jobs as worker
from assistant import statements
from assistant.domain import (
    WHOLE,
    Basis,
    CellState,
    DecisionAction,
    Document,
    DocumentRole,
    ReviewKind,
    ReviewStatus,
    Stance,
    Target,
)
from assistant.intake import Intake
from assistant.readers import Pending, Readers
from assistant.runs import CancelledError, Progress
from assistant.settings import load
from assistant.store import JobState, StoreError, codec, jobs
from assistant.workspace import Workspace, WorkspaceError

LETTER = "Yttrande över förslaget\n\n{name}\n\nSammanfattning\n\n{name} {verb} förslaget.\n\nMed vänlig hälsning\n{name}\n"


@pytest.fixture
def place(tmp_path: Path) -> Workspace:
    return Workspace(load(workspace=tmp_path / "arbetsmapp", user="Testaren"))


def small_case(place: Workspace, folder: Path, **verbs: str) -> str:
    case, _ = place.create_case("Parkering", points=["1. Avgifter", "2. Tider"])
    place.set_invited(case.id, ["Kulturnämnden", "Miljönämnden", "Skolnämnden"])
    folder.mkdir(exist_ok=True)
    for name, verb in verbs.items():
        (folder / f"{name}.txt").write_text(LETTER.format(name=name, verb=verb), encoding="utf-8")
    place.add(case.id, [folder])
    return case.id


def stance(place: Workspace, case_id: str, respondent: str) -> Stance | None:
    return place.case_file(case_id).table.cell(respondent, WHOLE).stance


def test_from_files_to_a_table(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker", Miljönämnden="avstyrker")
    assert place.status(case_id).needs_run
    assert place.run(case_id).state is JobState.DONE
    assert stance(place, case_id, "kulturnamnden") is Stance.TILLSTYRKER
    assert stance(place, case_id, "miljonamnden") is Stance.AVSTYRKER
    assert place.case_file(case_id).table.cell("skolnamnden", WHOLE).state is CellState.NO_ANSWER
    assert not place.status(case_id).needs_run


def _noting(read: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Note the name of each file that a reader is asked to read."""
    submit = Readers.submit

    def noting(self: Readers, path: Path, document: Document) -> Pending:
        read.append(document.name)
        return submit(self, path, document)

    monkeypatch.setattr(Readers, "submit", noting)


def test_the_collector_rests_while_a_case_is_read_and_not_after(place: Workspace, tmp_path: Path) -> None:
    case, _ = place.create_case("Parkering")
    before, during = gc.get_threshold(), set()

    place.run(case.id, lambda _: during.add(gc.get_threshold()[0]))

    assert min(during) > before[0]
    assert gc.get_threshold() == before


def test_only_what_changed_is_read_again(
    place: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker", Miljönämnden="avstyrker")
    place.run(case_id)
    read: list[str] = []
    _noting(read, monkeypatch)
    place.run(case_id)
    assert read == []
    (tmp_path / "in" / "Skolnämnden.txt").write_text(LETTER.format(name="Skolnämnden", verb="tillstyrker"))
    place.add(case_id, [tmp_path / "in"])
    assert place.status(case_id).needs_run
    place.run(case_id)
    assert read == ["Skolnämnden.txt"]
    assert stance(place, case_id, "skolnamnden") is Stance.TILLSTYRKER


def test_an_answer_that_joins_another_is_not_read_again_when_nothing_changed(
    place: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="avstyrker")
    joins = LETTER.replace("{name} {verb} förslaget.", "{name} instämmer i Kulturnämndens yttrande.")
    letter = tmp_path / "in" / "Miljönämnden.txt"
    letter.write_text(joins.format(name="Miljönämnden"), encoding="utf-8")
    place.add(case_id, [letter])
    place.run(case_id)
    first = place.case_file(case_id)
    cell = first.table.cell("miljonamnden", WHOLE)
    assert cell.position is not None
    assert (cell.stance, cell.position.basis) == (Stance.AVSTYRKER, Basis.JOINED)

    read: list[tuple[str, ...]] = []
    read_submission = statements.read_submission
    monkeypatch.setattr(
        statements,
        "read_submission",
        lambda submission, *rest: (
            read.append(submission.respondent_ids) or read_submission(submission, *rest)
        ),
    )
    place.run(case_id)
    assert read == []
    again = place.case_file(case_id)
    assert (again.table, again.summary) == (first.table, first.summary)
    assert [entry.item for entry in again.review] == [entry.item for entry in first.review]

    # What is followed changes: the answer that follows changes with it, and is itself not read again.
    (tmp_path / "in" / "Kulturnämnden.txt").write_text(
        LETTER.format(name="Kulturnämnden", verb="tillstyrker"), encoding="utf-8"
    )
    place.remove_document(case_id, "Kulturnämnden.txt")
    place.add(case_id, [tmp_path / "in"])
    place.run(case_id)
    assert read == [("kulturnamnden",)]
    assert stance(place, case_id, "miljonamnden") is Stance.TILLSTYRKER


def test_a_stopped_run_goes_on_where_it_was(
    place: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker", Miljönämnden="avstyrker")

    def stop(at: Progress) -> None:
        if at.done == 1:
            raise CancelledError

    assert place.run(case_id, stop).state is JobState.CANCELLED
    with pytest.raises(WorkspaceError, match="inte körts"):
        place.case_file(case_id)
    read: list[str] = []
    _noting(read, monkeypatch)
    assert place.run(case_id).state is JobState.DONE
    assert read == ["Miljönämnden.txt"]


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX")
def test_a_killed_worker_loses_at_most_the_document_in_hand(place: Workspace) -> None:
    case, _ = place.create_case("Parkering", proposal=example_files.PROPOSAL)
    place.add(case.id, example_files.files())
    job = jobs.enqueue(place.store.database, case.id, worker.now())
    command = [sys.executable, "-m", "assistant.jobs", str(place.settings.workspace)]
    process = subprocess.Popen(command, cwd=Path(__file__).parents[1])
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        now = place.job(case.id)
        if now and now.state is JobState.RUNNING and now.done >= 4:
            break
        time.sleep(0.02)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    stopped = place.job(case.id)
    assert stopped
    assert stopped.id == job.id
    assert stopped.state is JobState.RUNNING  # nobody was left to say otherwise
    finished = place.run(case.id)
    assert finished.id == job.id
    assert finished.state is JobState.DONE
    assert place.case_file(case.id).table.sums.documents >= 20


def test_two_workers_do_not_run_the_same_case(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")
    with worker.lock(place.settings.workspace, case_id).acquire(blocking=False):
        with pytest.raises(WorkspaceError, match="bearbetas redan"):
            place.run(case_id)
        with pytest.raises(WorkspaceError, match="bearbetas just nu"):
            place.remove_case(case_id)


def test_a_worker_of_its_own_does_the_job(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")
    place.start(case_id)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        job = place.job(case_id)
        if job and not job.open:
            break
        time.sleep(0.1)
    assert job
    assert job.state is JobState.DONE, job.error
    assert stance(place, case_id, "kulturnamnden") is Stance.TILLSTYRKER


def test_a_signed_cell_survives_runs_and_turns_stale_when_the_answer_changes(
    place: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    case_id = small_case(place, folder, Kulturnämnden="tillstyrker")
    place.run(case_id)
    after = place.decide(case_id, "kulturnamnden", WHOLE, DecisionAction.SIGN)
    assert after.table.cell("kulturnamnden", WHOLE).state is CellState.SIGNED
    place.run(case_id)
    assert place.case_file(case_id).table.cell("kulturnamnden", WHOLE).state is CellState.SIGNED

    (old,) = place.documents(case_id)
    place.remove_document(case_id, old.id)
    (folder / "Kulturnämnden.txt").write_text(
        LETTER.format(name="Kulturnämnden", verb="avstyrker"), encoding="utf-8"
    )
    place.add(case_id, [folder])
    place.run(case_id)
    case_file = place.case_file(case_id)
    cell = case_file.table.cell("kulturnamnden", WHOLE)
    assert (cell.state, cell.stance) == (CellState.STALE, Stance.TILLSTYRKER)
    assert any("tillstyrker" in said and "avstyrker" in said for said in cell.changes)
    stale = [entry for entry in case_file.review if entry.item.kind is ReviewKind.STALE]
    assert [entry.item.respondent_id for entry in stale] == ["kulturnamnden"]


def test_a_file_taken_out_of_an_archive_stays_out_until_the_archive_is_added_anew(
    place: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "svar.zip"
    with zipfile.ZipFile(archive, "w") as out:
        for name in ("Kulturnämnden", "Miljönämnden"):
            out.writestr(f"{name}.txt", LETTER.format(name=name, verb="tillstyrker"))
    case, _ = place.create_case("Parkering")
    place.add(case.id, [archive])
    place.run(case.id)
    place.decide(case.id, "miljonamnden", WHOLE, DecisionAction.SIGN)
    place.remove_document(case.id, "Miljönämnden.txt")
    monkeypatch.setattr(
        "assistant.pipeline._ground", lambda settings: "a newer version, which reads all again"
    )
    place.run(case.id)
    assert {one.name for one in place.documents(case.id)} == {"svar.zip", "Kulturnämnden.txt"}
    assert "miljonamnden" not in place.case_file(case.id).table.rows
    said = [entry.item.reason for entry in place.case_file(case.id).review]
    assert any("finns inte längre i tabellen" in reason for reason in said), "the signature is kept, and told"
    assert place.check_consistency(case.id).same

    place.remove_document(case.id, "svar.zip")
    place.add(case.id, [archive])
    place.run(case.id)
    cell = place.case_file(case.id).table.cell("miljonamnden", WHOLE)
    assert (cell.state, cell.stance) == (CellState.SIGNED, Stance.TILLSTYRKER)


def test_a_proposal_is_not_given_up_for_a_file_that_cannot_be_read(place: Workspace, tmp_path: Path) -> None:
    case, _ = place.create_case("Parkering", proposal=example_files.PROPOSAL)
    before = place.case(case.id)
    assert before.proposal.document_id
    wrong = tmp_path / "program.exe"
    wrong.write_bytes(b"MZ\x90\x00program")
    problems = place.set_proposal(case.id, wrong)
    assert "program.exe" in problems[0].what
    assert "tidigare förslaget gäller" in problems[-1].remedy
    assert place.case(case.id) == before
    assert [one.name for one in place.documents(case.id)] == [example_files.PROPOSAL.name]


def test_a_correction_can_be_taken_back(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")
    place.run(case_id)
    (document,) = place.documents(case_id)
    assert not place.has_correction(case_id, document.id)
    place.correct(case_id, document.id, ["Miljönämnden"], DocumentRole.SUBMISSION_PART)
    assert place.has_correction(case_id, document.id)
    place.run(case_id)
    assert stance(place, case_id, "miljonamnden") is Stance.TILLSTYRKER
    place.correct(case_id, document.id, (), None)
    assert not place.has_correction(case_id, document.id)
    assert place.status(case_id).changed == ("Rättelsen av Kulturnämnden.txt är tillbakatagen.",)
    place.run(case_id)
    assert stance(place, case_id, "kulturnamnden") is Stance.TILLSTYRKER
    assert place.case_file(case_id).table.cell("miljonamnden", WHOLE).state is CellState.NO_ANSWER


def test_what_cannot_be_signed_is_said(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")
    place.run(case_id)
    with pytest.raises(WorkspaceError, match="inget avgjort"):
        place.decide(case_id, "skolnamnden", WHOLE, DecisionAction.SIGN)
    with pytest.raises(WorkspaceError, match="inte signerad"):
        place.decide(case_id, "kulturnamnden", WHOLE, DecisionAction.WITHDRAW)
    with pytest.raises(WorkspaceError, match="Välj vilket"):
        place.decide(case_id, "kulturnamnden", WHOLE, DecisionAction.CHANGE)
    after = place.decide(case_id, "skolnamnden", WHOLE, DecisionAction.CHANGE, Stance.AVSTAR, "ringde")
    assert after.table.sums.by_hand == 1


def test_a_name_is_asked_for_once(tmp_path: Path) -> None:
    place = Workspace(load(workspace=tmp_path))
    with pytest.raises(WorkspaceError, match="vem du är"):
        place.user()
    place.remember_user('Åsa "Ö" Ek\n')
    assert Workspace(load(workspace=tmp_path)).user() == 'Åsa "Ö" Ek'
    place.remember_user("Bo")
    assert load(workspace=tmp_path).user == "Bo"


def test_a_tick_survives_a_new_run(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in", Okändstiftelsen="tillstyrker")
    place.run(case_id)
    entry = place.case_file(case_id).review[0]
    place.mark(case_id, entry.id, ReviewStatus.CHECKED, "sett")
    place.run(case_id)
    again = next(one for one in place.case_file(case_id).review if one.id == entry.id)
    assert again.status is ReviewStatus.CHECKED
    assert again.mark
    assert (again.mark.who, again.mark.note) == ("Testaren", "sett")


def test_a_sender_set_by_hand_holds(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")
    place.correct(case_id, "Kulturnämnden.txt", ["Skolnämnden"], None)
    place.run(case_id)
    assert stance(place, case_id, "skolnamnden") is Stance.TILLSTYRKER
    place.correct(case_id, "Kulturnämnden.txt", [], DocumentRole.OTHER)
    place.run(case_id)
    sums = place.case_file(case_id).table.sums
    assert sums.roles[DocumentRole.OTHER] == 1
    with pytest.raises(WorkspaceError, match="ingen handling"):
        place.correct(case_id, "finns inte.pdf", ["X"], None)


def test_points_keep_their_signatures_when_renumbered(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")
    place.run(case_id)
    before = {point.title: point.id for point in place.case(case_id).proposal.points}
    place.set_points(case_id, ["1. Tider", "2. Något nytt", "3. Avgifter"])
    after = {point.title: point.id for point in place.case(case_id).proposal.points}
    assert {title: after[title] for title in before} == before


def test_points_of_a_new_proposal_file_keep_their_signatures(place: Workspace, tmp_path: Path) -> None:
    first, second = tmp_path / "förslag.md", tmp_path / "förslag 2.md"
    first.write_text(
        "# Förslag\n\n## Punkt 1 – Avgifter\n\nHöjs.\n\n## Punkt 2 – Tider\n\nLängre.\n", "utf-8"
    )
    second.write_text("# Förslag\n\n## Punkt 1 – Tider\n\nKortare.\n\n## Punkt 2 – Nytt\n\nMer.\n", "utf-8")
    case, _ = place.create_case("Öppettider", proposal=first)
    before = {point.title: point.id for point in case.proposal.points}
    place.set_proposal(case.id, second)
    after = place.case(case.id).proposal.points
    assert [(point.number, point.title) for point in after] == [("1", "Tider"), ("2", "Nytt")]
    assert after[0].text.endswith("Kortare.")
    assert after[0].id == before["Tider"]
    assert after[1].id not in before.values()


def bad_files(folder: Path) -> None:
    """One of everything that can be wrong with a file."""
    folder.mkdir()
    (folder / "tom.pdf").write_bytes(b"")
    with zipfile.ZipFile(folder / "zip.pdf", "w") as archive:
        archive.writestr("hemligt.txt", "Vi tillstyrker.")
    # Made with pypdf: AES-256, user password "hemligt", as a modern PDF program encrypts.
    shutil.copy(Path(__file__).parent / "data" / "aes256.pdf", folder / "krypterad.pdf")
    (folder / "trasig.docx").write_bytes(b"PK\x03\x04 inte ett dokument")
    (folder / "stympad.pdf").write_bytes(example_files.PROPOSAL.read_bytes()[:2000])
    (folder / "okänd.xyz").write_bytes(bytes(range(256)) * 20)
    (folder / "svar\nmed radbrytning.txt").write_text(LETTER.format(name="Kulturnämnden", verb="avstyrker"))
    copy = LETTER.format(name="Miljönämnden", verb="tillstyrker")
    (folder / "svar.txt").write_text(copy)
    (folder / "svar igen.txt").write_text(copy)


@pytest.mark.skipif(os.name == "nt", reason="such names do not exist on Windows")
def test_bad_files_are_kept_said_and_listed_and_the_rest_goes_on(place: Workspace, tmp_path: Path) -> None:
    bad_files(tmp_path / "in")
    case, _ = place.create_case("Dåliga filer")
    place.set_invited(case.id, ["Kulturnämnden", "Miljönämnden"])
    added = place.add(case.id, [tmp_path / "in", tmp_path / "finns inte.pdf"])
    assert len(added.new) == 9
    assert ["finns inte" in note.what for note in added.notes] == [True]
    assert place.run(case.id).state is JobState.DONE
    case_file = place.case_file(case.id)
    roles = {case_file.document(f.document_id).name: f.role for f in case_file.registry.filings}
    for name in ("tom.pdf", "zip.pdf", "krypterad.pdf", "trasig.docx", "stympad.pdf", "okänd.xyz"):
        assert roles[name] is DocumentRole.UNREADABLE, name
        items = [
            entry.item
            for entry in case_file.review
            if entry.item.document_id and case_file.document(entry.item.document_id).name == name
        ]
        assert items, name
        assert all("Traceback" not in item.reason and item.todo for item in items)
    assert stance(place, case.id, "kulturnamnden") is Stance.AVSTYRKER
    assert stance(place, case.id, "miljonamnden") is Stance.TILLSTYRKER
    assert sorted(roles.values()).count(DocumentRole.DUPLICATE) == 1
    said = " ".join(entry.item.reason for entry in case_file.review)
    assert "finns inte.pdf" not in said, "a mistyped path is told at once, and is no answer that is missing"
    assert "tecken som inte hör hemma i ett filnamn" in said
    case_file.table.sums.check()


def test_an_encrypted_and_an_empty_file_say_why(place: Workspace, tmp_path: Path) -> None:
    bad_files(tmp_path / "in")
    case, _ = place.create_case("Dåliga filer")
    place.add(case.id, [tmp_path / "in" / "krypterad.pdf", tmp_path / "in" / "tom.pdf"])
    place.run(case.id)
    said = {entry.item.document_id: entry.item.reason for entry in place.case_file(case.id).review}
    texts = {document.name: said[document.id] for document in place.documents(case.id)}
    assert "lösenord" in texts["krypterad.pdf"]
    assert "tom" in texts["tom.pdf"]


def everything(place: Workspace, case_id: str) -> str:
    """Positions, citations, summaries and checklist as text, without times and case ids."""
    case_file = place.case_file(case_id)
    return "\n".join(
        [
            codec.dump(case_file.registry),
            codec.dump(case_file.table),
            codec.dump(case_file.summary),
            *(codec.dump(entry) for entry in case_file.review),
        ]
    )


@pytest.mark.slow
@pytest.mark.xdist_group("example")
def test_the_same_files_give_the_same_result(example: tuple[Workspace, str], tmp_path: Path) -> None:
    """Also in another process, with another hash seed."""
    code = (
        "import sys; from assistant.settings import load; from assistant.workspace import Workspace; "
        "from tests.conftest import run_example; from tests.test_workspace import everything; "
        "place = Workspace(load(workspace=sys.argv[1])); "
        "sys.stdout.buffer.write(everything(place, run_example(place)).encode())"
    )
    again = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        capture_output=True,
        check=True,
        cwd=Path(__file__).parents[1],
        env={**os.environ, "PYTHONHASHSEED": "77"},
    )
    assert again.stdout.decode() == everything(*example)


def test_an_upgrade_asks_for_a_new_run(
    place: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")
    place.run(case_id)
    monkeypatch.setattr("assistant.workspace.versions", lambda: {"remissassistent": "99"})
    assert place.status(case_id).needs_run


def test_a_case_is_found_by_id_number_and_title(place: Workspace) -> None:
    with pytest.raises(WorkspaceError, match="inget ärende än"):
        place.case()
    first, _ = place.create_case("Parkering i centrum", diarienummer="KS 2026/1")
    second, _ = place.create_case("Parkering i hamnen", diarienummer="KS 2026/2")
    assert place.case() == second
    assert place.case("KS 2026/1") == first
    assert place.case("hamnen") == second
    with pytest.raises(WorkspaceError, match="passar flera"):
        place.case("parkering")
    with pytest.raises(WorkspaceError, match="inget ärende ”båtar”"):
        place.case("båtar")


@pytest.mark.xdist_group("example")
def test_a_run_records_what_it_used(example: tuple[Workspace, str]) -> None:
    place, case_id = example
    run = place.case_file(case_id).run
    assert set(run.files) == {document.id for document in place.documents(case_id)}
    assert {"remissassistent", "kod", "python", "pypdfium2", "numpy"} <= set(run.versions)
    assert any(name.startswith("embedding") for name in run.models)
    assert run.finished
    assert run.finished > run.started


def test_removing_a_case_removes_its_files(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")
    place.run(case_id)
    folder = place.settings.workspace / "cases" / case_id
    assert folder.is_dir()
    place.remove_case(case_id)
    assert not folder.exists()
    assert place.cases() == ()


def test_a_signature_whose_cell_is_gone_is_listed_not_lost(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker", Miljönämnden="avstyrker")
    place.run(case_id)
    point = Target(place.case(case_id).proposal.points[0].id)
    place.decide(case_id, "kulturnamnden", WHOLE, DecisionAction.SIGN, note="ringde")
    place.decide(case_id, "miljonamnden", point, DecisionAction.CHANGE, Stance.AVSTYRKER)
    place.decide(case_id, "skolnamnden", WHOLE, DecisionAction.CHANGE, Stance.AVSTAR)
    place.decide(case_id, "skolnamnden", WHOLE, DecisionAction.WITHDRAW)
    place.set_invited(case_id, ["Miljönämnden"])
    place.set_points(case_id, ["1. Cykelbanor", "2. Tider"])
    (document,) = (one for one in place.documents(case_id) if one.name.startswith("Kultur"))
    place.remove_document(case_id, document.id)
    place.run(case_id)
    lost = [entry.item for entry in place.case_file(case_id).review if entry.item.kind is ReviewKind.STALE]
    assert sorted(item.reason.split("för ")[1] for item in lost) == [
        "Kulturnämnden, Helheten. Den cellen finns inte längre i tabellen. Anteckning: ringde",
        "Miljönämnden, 1. Avgifter. Den cellen finns inte längre i tabellen.",
    ]
    place.set_invited(case_id, ["Kulturnämnden", "Miljönämnden"])
    place.run(case_id)
    cell = place.case_file(case_id).table.cell("kulturnamnden", WHOLE)
    assert (cell.state, cell.stance) == (CellState.STALE, Stance.TILLSTYRKER)


def a_mail(path: Path) -> Path:
    """An e-mail with the same answer twice, and an e-mail inside that has an answer of its own."""
    inner = EmailMessage()
    inner["Subject"] = "Inre"
    inner.set_content("Se bilaga.")
    answer = LETTER.format(name="Skolnämnden", verb="avstyrker").encode()
    inner.add_attachment(answer, maintype="text", subtype="plain", filename="skola.txt")
    outer = EmailMessage()
    outer["Subject"] = "Yttre"
    outer.set_content("Vidare.")
    outer.add_attachment(inner)
    answer = LETTER.format(name="Kulturnämnden", verb="tillstyrker").encode()
    for _ in range(2):
        outer.add_attachment(answer, maintype="text", subtype="plain", filename="yttrande.txt")
    path.write_bytes(outer.as_bytes())
    return path


def test_an_email_that_comes_back_brings_all_its_attachments_back(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in")
    mail = a_mail(tmp_path / "brev.eml")
    place.add(case_id, [mail])
    place.run(case_id)
    names = sorted(document.name for document in place.documents(case_id))
    assert names == ["Inre.eml", "brev.eml", "skola.txt", "yttrande (2).txt", "yttrande.txt"]
    assert place.case_file(case_id).table.sums.roles[DocumentRole.DUPLICATE] == 1
    outer = next(one for one in place.documents(case_id) if one.parent_id is None)
    place.remove_document(case_id, outer.id)
    folder = place.settings.workspace / "cases" / case_id / "files"
    assert list(folder.iterdir()) == []  # the attachment of the attachment too
    place.add(case_id, [mail])
    place.run(case_id)
    assert sorted(document.name for document in place.documents(case_id)) == names
    assert stance(place, case_id, "skolnamnden") is Stance.AVSTYRKER


def test_a_copy_that_is_gone_or_altered_is_said_and_can_be_put_back(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker", Miljönämnden="avstyrker")
    gone, altered = (place.file_path(document) for document in place.documents(case_id))
    gone.unlink()
    altered.write_text(LETTER.format(name="Miljönämnden", verb="tillstyrker"), encoding="utf-8")
    place.run(case_id)
    case_file = place.case_file(case_id)
    assert case_file.table.sums.roles[DocumentRole.UNREADABLE] == 2
    assert sum("saknas, har ändrats" in entry.item.reason for entry in case_file.review) == 2
    assert len(place.add(case_id, [tmp_path / "in"]).known) == 2
    place.run(case_id)
    assert stance(place, case_id, "kulturnamnden") is Stance.TILLSTYRKER
    assert stance(place, case_id, "miljonamnden") is Stance.AVSTYRKER


def test_what_a_removed_document_said_is_gone_after_the_next_run(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker", Skolnämnden="zebrabefriar")
    place.run(case_id)
    document = next(one for one in place.documents(case_id) if one.name.startswith("Skol"))
    place.remove_document(case_id, document.id)
    assert place.case_file(case_id).table.sums.documents == 2  # the last run is whole until the next
    place.run(case_id)
    assert stance(place, case_id, "kulturnamnden") is Stance.TILLSTYRKER
    place.store.close()
    kept = [path for path in place.settings.workspace.rglob("*") if path.is_file()]
    assert [path.name for path in kept if b"zebrabefriar" in path.read_bytes()] == []


def test_results_of_another_version_ask_for_a_run(
    place: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")
    place.run(case_id)
    with place.store.database.connect() as connection, connection.begin():
        connection.exec_driver_sql("UPDATE results SET payload = '{}' WHERE step = 'register'")
    fresh = Workspace(place.settings)
    with pytest.raises(WorkspaceError, match="en annan version"):
        fresh.case_file(case_id)
    monkeypatch.setattr("assistant.pipeline._ground", lambda settings: "the newer version")
    fresh.run(case_id)
    assert stance(fresh, case_id, "kulturnamnden") is Stance.TILLSTYRKER


def test_a_model_named_for_one_run_does_not_make_its_result_old(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in", Kulturnämnden="tillstyrker")
    once = Workspace(load(workspace=place.settings.workspace, language_model=str(tmp_path / "saknas")))
    once.run(case_id)
    assert not place.status(case_id).needs_run
    other = Workspace(load(workspace=place.settings.workspace, decided_at=0.9))
    assert other.status(case_id).needs_run


def test_two_windows_add_the_same_folder(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in")
    second = Workspace(place.settings)
    first_intake = Intake(place.store, place.settings.workspace, case_id)
    second_intake = Intake(second.store, second.settings.workspace, case_id)
    letter = tmp_path / "svar.txt"
    letter.write_text("Vi tillstyrker förslaget.", encoding="utf-8")
    (tmp_path / "annan").mkdir()
    other = tmp_path / "annan" / "svar.txt"
    other.write_text("Vi avstyrker förslaget.", encoding="utf-8")
    assert first_intake.add(letter, now=worker.now())[1]  # type: ignore[index]
    assert not second_intake.add(letter, now=worker.now())[1]  # type: ignore[index]
    second_intake.add(other, now=worker.now())
    assert [document.name for document in place.documents(case_id)] == ["svar.txt", "svar (2).txt"]


@pytest.mark.skipif(os.name == "nt", reason="such names do not exist on Windows")
def test_a_workspace_may_have_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "mapp å?#1%20"
    Workspace(load(workspace=folder)).create_case("Parkering")
    assert (folder / "remiss.db").is_file()
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]


@pytest.mark.skipif(os.name == "nt", reason="such names do not exist on Windows")
def test_only_a_name_that_had_to_change_is_said(place: Workspace, tmp_path: Path) -> None:
    case_id = small_case(place, tmp_path / "in")
    mac = unicodedata.normalize("NFD", "Växjö kommun.txt")
    names = (mac, f"{'a' * 200}.txt", os.fsdecode(b"\xff\xfe.txt"))
    for number, name in enumerate(names):
        (tmp_path / "in" / name).write_text(f"Vi tillstyrker förslaget {number}.", encoding="utf-8")
    place.add(case_id, [tmp_path / "in"])
    taken = {document.name for document in place.documents(case_id)}
    assert taken == {"Växjö kommun.txt", f"{'a' * 146}.txt", "namnlös.txt"}
    said = sorted(note.what for note in place.store.intake_notes(case_id))
    assert len(said) == 2
    assert "hör hemma" in said[0]
    assert "är för långt" in said[1]


def test_a_full_disk_is_not_the_files_fault(
    place: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = small_case(place, tmp_path / "in")
    (tmp_path / "in" / "svar.txt").write_text("Vi tillstyrker förslaget.", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("assistant.intake.shutil.copyfileobj", full)
    with pytest.raises(StoreError, match="disken är full"):
        place.add(case_id, [tmp_path / "in"])
    assert place.store.intake_notes(case_id) == ()
    monkeypatch.setattr("assistant.jobs.pipeline.run", full)
    job = place.run(case_id)
    assert (job.state, job.error[:18]) == (JobState.FAILED, "Disken är full. De")


def test_points_with_the_same_title_keep_their_own_signatures(place: Workspace) -> None:
    case, _ = place.create_case("Parkering", points=["1. Avgift", "2. Avgift"])
    after = place.set_points(case.id, ["1. Avgift", "2. Avgift", "3. Tider"])
    assert after.proposal.points[:2] == case.proposal.points


def test_two_points_with_one_number_are_refused(place: Workspace) -> None:
    case, _ = place.create_case("Parkering")
    with pytest.raises(WorkspaceError, match="Flera punkter har nummer 2"):
        place.set_points(case.id, ["1. Tider", "2. Avgifter", "2. Platser"])
    assert place.case(case.id).proposal.points == ()
