"""The database: what goes in comes out, what a person did stays, and the schema is what the migrations make."""

from __future__ import annotations

import datetime as dt
import multiprocessing
import os
import signal
import threading
import time
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.exc import IntegrityError, OperationalError

from assistant.domain import (
    WHOLE,
    Basis,
    Case,
    Citation,
    Correction,
    Decision,
    DecisionAction,
    Document,
    DocumentRole,
    Point,
    Position,
    Proposal,
    Qualifiers,
    Reading,
    Respondent,
    ReviewMark,
    ReviewStatus,
    Run,
    Span,
    Stance,
    Target,
)
from assistant.store import IntakeNote, JobState, Store, StoreError, jobs
from assistant.store.database import HEAD, MIGRATIONS, engine, reading, revision
from assistant.store.tables import metadata

NOW = dt.datetime(2026, 3, 1, 12, 0, tzinfo=dt.UTC)
CASE = Case(
    "c1",
    "Parkering",
    NOW,
    "KS 2026/1",
    dt.date(2026, 4, 1),
    Proposal("Parkering", (Point("p1", "1", "Avgifter", ("punkt 1",)), Point("p2", "2", "Tider"))),
)
INVITED = (Respondent("b", "B-nämnden", ("B",)), Respondent("a", "A-nämnden", due=dt.date(2026, 5, 1)))


def document(key: str, parent: str | None = None) -> Document:
    return Document(
        key, f"{key}.pdf", "0" * 64, 10, NOW, f"cases/c1/files/{key}.pdf", f"in/{key}.pdf", parent
    )


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "remiss.db")
    made.add_case(CASE, INVITED)
    return made


def test_a_case_comes_back_as_it_was(store: Store) -> None:
    assert store.case("c1") == CASE
    assert store.cases() == (CASE,)
    assert store.invited("c1") == INVITED
    assert store.case("c2") is None


def test_renumbering_a_point_keeps_its_id(store: Store) -> None:
    points = (Point("p2", "1", "Tider"), Point("p1", "2", "Avgifter"))
    store.set_case(Case("c1", "Parkering", NOW, proposal=Proposal("Parkering", points)))
    found = store.case("c1")
    assert found
    assert found.proposal.points == points


def test_documents_keep_their_order_and_lose_their_attachments_with_them(store: Store) -> None:
    for one in (document("z"), document("a"), document("m", "z")):
        store.add_document("c1", one)
    assert [d.id for d in store.documents("c1")] == ["z", "a", "m"]
    store.add_correction("c1", Correction("m", ("B-nämnden",)), "K", NOW)
    store.remove_document("c1", "z")
    assert [d.id for d in store.documents("c1")] == ["a"]
    assert store.corrections("c1") == ()


def test_an_attachment_of_nothing_is_refused(store: Store) -> None:
    with pytest.raises(IntegrityError):
        store.add_document("c1", document("m", "nothing"))


def test_the_last_correction_holds(store: Store) -> None:
    store.add_document("c1", document("d"))
    store.add_correction("c1", Correction("d", ("A-nämnden",)), "K", NOW)
    store.add_correction("c1", Correction("d", (), DocumentRole.OTHER), "K", NOW)
    assert store.corrections("c1") == (Correction("d", (), DocumentRole.OTHER),)


def test_an_intake_note_goes_when_the_file_comes(store: Store) -> None:
    store.add_intake_note("c1", IntakeNote("in/d.pdf", "Filen finns inte.", "Lägg till den."))
    store.add_intake_note("c1", IntakeNote("in/d.pdf", "Filen finns inte.", "Lägg till den."))
    assert len(store.intake_notes("c1")) == 1
    store.add_document("c1", document("d"))
    assert store.intake_notes("c1") == ()


def test_results_are_found_by_what_went_into_them(store: Store) -> None:
    made = Reading("r", "d", "text", "åäö", metadata={"titel": "x"})
    store.keep_result("c1", "read", "h1", made, Reading)
    assert store.result("c1", "read", "h1", Reading) == made
    assert store.result("c1", "read", "h2", Reading) is None


def test_what_is_kept_is_known_without_reading_it(store: Store) -> None:
    store.keep_result("c1", "read", "h1", "a", str)
    store.keep_result("c1", "read", "h1", "b", str)
    store.keep_result("c1", "positions", "h2", "c", str)
    assert store.result_keys("c1") == {("read", "h1"), ("positions", "h2")}
    assert store.result("c1", "read", "h1", str) == "a"
    assert store.result_keys("c2") == set()


def test_a_run_keeps_its_results_and_lets_go_of_the_rest(store: Store) -> None:
    for key in ("h1", "h2"):
        store.keep_result("c1", "read", key, key, str)
    run = Run("run1", "c1", NOW, NOW, {}, {}, {}, {}, {})
    store.finish_run(run, {("read", "d"): "h2"})
    assert store.latest_run("c1") == run
    assert store.run_results("run1", "read", str) == {"d": "h2"}
    assert store.result("c1", "read", "h1", str) is None


def test_decisions_come_back_whole_and_cannot_be_changed(store: Store) -> None:
    citation = Citation("r", (Span(0, 3),))
    position = Position(
        "a",
        WHOLE,
        Stance.AVSTYRKER,
        (Stance.AVSTYRKER,),
        Qualifiers(condition=citation),
        Basis.STATED,
        0.9,
        (citation,),
    )
    decision = Decision(
        "a", Target("p1"), DecisionAction.SIGN, Stance.AVSTYRKER, "K", NOW, "", position, ("åäö",), ("00",)
    )
    store.add_decision("c1", decision)
    assert store.decisions("c1") == (decision,)
    with store.database.connect() as connection:
        for statement in ("UPDATE decisions SET stance = 'TILLSTYRKER'", "DELETE FROM decisions"):
            with pytest.raises(IntegrityError, match="append-only"):
                connection.exec_driver_sql(statement)
            connection.rollback()
    assert store.decisions("c1") == (decision,)


def test_a_case_can_be_removed_with_all_that_was_signed(store: Store) -> None:
    store.add_document("c1", document("d"))
    store.add_correction("c1", Correction("d", ("A",)), "K", NOW)
    store.add_decision("c1", Decision("a", WHOLE, DecisionAction.CHANGE, Stance.AVSTAR, "K", NOW))
    store.add_mark("c1", ReviewMark("g1", ReviewStatus.CHECKED, "K", NOW))
    jobs.enqueue(store.database, "c1", NOW)
    store.remove_case("c1")
    with reading(store.database) as connection:
        for table in metadata.sorted_tables:
            assert connection.execute(table.select()).first() is None, table.name


def test_one_open_job_at_a_time(store: Store) -> None:
    first = jobs.enqueue(store.database, "c1", NOW)
    assert jobs.enqueue(store.database, "c1", NOW).id == first.id
    jobs.change(store.database, first.id, state=JobState.DONE)
    assert jobs.enqueue(store.database, "c1", NOW).id != first.id


def test_the_schema_is_what_the_migrations_make(store: Store) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD == revision(store.database)
    with store.database.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, metadata) == []
        names = (
            connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='trigger'").scalars().all()
        )
        assert len(names) == 6
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_file_that_is_no_database_is_said_so(tmp_path: Path) -> None:
    path = tmp_path / "remiss.db"
    path.write_bytes(b"this is not a database at all" * 50)
    with pytest.raises(StoreError, match="går inte att öppna"):
        Store(path)


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "remiss.db"
    made = Store(path)
    with made.database.connect() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    made.close()
    with pytest.raises(StoreError, match="annan version"):
        Store(path)


def _open(path: Path, done: multiprocessing.Queue[str]) -> None:
    done.put(revision(Store(path).database) or "")


def test_two_processes_may_make_the_same_database(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    done = context.Queue()
    workers = [context.Process(target=_open, args=(tmp_path / "remiss.db", done)) for _ in range(3)]
    for worker in workers:
        worker.start()
    assert [done.get(timeout=60) for _ in workers] == [HEAD] * 3
    for worker in workers:
        worker.join()


def test_many_may_open_a_new_database_at_once(tmp_path: Path) -> None:
    """Without patience about one new database of five turned somebody down."""
    refused: list[Exception] = []

    def read(path: Path, ready: threading.Barrier) -> None:
        database = engine(path)
        ready.wait()
        try:
            with reading(database) as connection:
                connection.exec_driver_sql("SELECT 1")
        except OperationalError as error:
            refused.append(error)
        database.dispose()

    for number in range(60):
        ready = threading.Barrier(6)
        those = [threading.Thread(target=read, args=(tmp_path / f"{number}.db", ready)) for _ in range(6)]
        for one in those:
            one.start()
        for one in those:
            one.join()
    assert refused == []


def _write_for_ever(path: Path) -> None:
    store = Store(path)
    for number in range(10_000):
        store.keep_result("c1", "read", f"h{number}", "x" * 50_000, str)


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX")
def test_a_writer_killed_at_any_moment_leaves_a_whole_database(store: Store, tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    for _ in range(2):
        worker = context.Process(target=_write_for_ever, args=(tmp_path / "remiss.db",))
        worker.start()
        deadline = time.monotonic() + 60
        while store.result("c1", "read", "h5", str) is None and time.monotonic() < deadline:
            time.sleep(0.02)
        assert worker.pid
        os.kill(worker.pid, signal.SIGKILL)
        worker.join()
    with reading(store.database) as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    assert store.result("c1", "read", "h5", str) == "x" * 50_000
