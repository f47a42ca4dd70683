"""The engine: SQLite in WAL mode with foreign keys, brought to the newest schema when it is opened."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from filelock import FileLock
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError

from assistant.swedish import cause

HEAD = "0003"
"""The newest migration. Known here so that opening a current database need not load Alembic."""

_PATIENCE = 15
"""Seconds that are waited for another who writes."""
MIGRATIONS = Path(__file__).parent / "migrations"

_CAUSES = {
    "readonly": "du får inte skriva i den",
    "unable to open": "filen kan inte läsas eller skapas",
    "not a database": "filen är skadad eller något annat än en databas",
    "malformed": "filen är skadad",
    "full": "disken är full",
    "locked": "den är upptagen av ett annat program",
}
"""What SQLite says, in Swedish."""


def why(error: Exception) -> str:
    """Why the database refused, as the end of a sentence; its own words where there are no others."""
    said = str(getattr(error, "orig", error))
    return next((swedish for words, swedish in _CAUSES.items() if words in said), said)


class StoreError(Exception):
    """The database cannot be used. The message is for the user, in Swedish."""


def _write_ahead(cursor: Any) -> None:
    """Of two that open a new database at once SQLite turns one down without waiting, whatever it was told."""
    last = time.monotonic() + _PATIENCE
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > last:
                raise
            time.sleep(0.05)


def _configure(connection: Any, _record: object) -> None:
    # The driver must not begin transactions by itself, or DDL and "BEGIN IMMEDIATE" would not be ours.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {_PATIENCE * 1000}")
    _write_ahead(cursor)
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA secure_delete = ON")  # what is removed is overwritten, not only forgotten
    cursor.close()


def _begin(connection: Connection) -> None:
    # A writer takes the lock at once: a reader that turns writer could fail in the middle.
    immediate = connection.get_execution_options().get("immediate", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def engine(path: Path) -> Engine:
    # Not as text: a folder may have a ? or a # in its name.
    made = create_engine(URL.create("sqlite+pysqlite", database=str(path)))
    event.listen(made, "connect", _configure)
    event.listen(made, "begin", _begin)
    return made


@contextmanager
def writing(database: Engine) -> Iterator[Connection]:
    """One transaction that writes: all of it or nothing."""
    with database.connect().execution_options(immediate=True) as connection, connection.begin():
        yield connection


@contextmanager
def reading(database: Engine) -> Iterator[Connection]:
    """One consistent view of the database."""
    with database.connect() as connection, connection.begin():
        yield connection


def revision(database: Engine) -> str | None:
    """The schema's revision, None in a new database."""
    with reading(database) as connection:
        known = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
        ).first()
        if not known:
            return None
        row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
        return None if row is None else str(row[0])


def open_database(path: Path) -> Engine:
    """The database at `path`, made or brought up to date if need be.

    Raises StoreError when the file is not a database, cannot be written, or was made by a newer version.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        database = engine(path)
        found = revision(database)
        if found != HEAD:
            with FileLock(path.with_suffix(".lock")):
                if revision(database) != HEAD:
                    _migrate(database, found)
    except (DatabaseError, sqlite3.DatabaseError) as error:
        raise StoreError(
            f"Databasen {path} går inte att öppna: {why(error)}. Kontrollera mappen och filen, eller välj "
            "en annan arbetsmapp med --workspace."
        ) from error
    except OSError as error:
        raise StoreError(
            f"Arbetsmappen {path.parent} går inte att skriva i ({cause(error)}). "
            "Välj en annan med --workspace eller inställningen REMISS_WORKSPACE."
        ) from error
    return database


def _migrate(database: Engine, found: str | None) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    try:
        with writing(database) as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except CommandError as error:
        raise StoreError(
            f"Databasen är gjord av en annan version av verktyget (schema {found}). Uppdatera verktyget."
        ) from error
