"""A ledger's file: SQLite in WAL mode, one writer and many readers at once."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError

from reportedly.errors import LedgerError
from reportedly.ledger.migrating import is_current, migrate

_OWNER_ONLY = 0o600
# Another process may be adding a large article, which takes some tenths of a second; vacuuming takes longer.
_PATIENCE_SECONDS = 60.0
# synchronous: what was reported as added survives even a loss of power. secure_delete: what is deleted is overwritten.
_PRAGMAS = {"synchronous": "FULL", "foreign_keys": "ON", "secure_delete": "ON"}
# An extended code of SQLite's has the primary one in its last byte.
_PRIMARY = 0xFF
_IMMEDIATE = "reportedly_immediate"
RESTORE = "restore it from an archive, or move it away and add the articles again"


class UnwritableError(LedgerError):
    """The ledger can be read, but not be written to."""


class Database:
    """An open ledger file, brought up to date on opening. Raises LedgerError, in one line, whatever goes wrong."""

    def __init__(self, path: Path, *, create: bool = True) -> None:
        """create: make a new ledger, readable by its owner only, where there is none."""
        self.path = path
        if not create and not path.exists():
            raise LedgerError(path, "there is no such ledger", f"make one: reportedly --ledger {path} add PATH")
        with self.telling():
            self._make()
            self._engine = _engine(path)
            self._bring_up_to_date()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the ledger for as long as it is used."""
        with self.telling(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The one connection that writes: all of what is done with it, or nothing. Waits for another writer."""
        connecting = self._engine.execution_options(**{_IMMEDIATE: True}).begin()
        with self.telling(), connecting as connection:
            yield connection

    @contextmanager
    def copy(self) -> Iterator[Connection]:
        """A connection to a copy in memory, for what has to be written by whoever may not write to the file."""
        with self.bare() as raw, closing(sqlite3.connect(":memory:", check_same_thread=False)) as held:
            raw.backup(held)
            with _prepared("sqlite://", creator=lambda: held, poolclass=StaticPool).begin() as connection:
                yield connection

    @contextmanager
    def bare(self) -> Iterator[sqlite3.Connection]:
        """SQLite's own connection, outside any transaction, for what can't be done in one."""
        with self.telling():
            raw = self._engine.raw_connection()
            try:
                connection: Any = raw.driver_connection
                yield connection
            finally:
                raw.close()

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Whatever SQLite or the system complains of, as a line that a person can use."""
        try:
            yield
        except (OperationalError, sqlite3.OperationalError) as error:
            code = _primary_code(error)
            if code == sqlite3.SQLITE_READONLY:
                raise UnwritableError(self.path, "the ledger can't be written to", _LOOK) from error
            if code == sqlite3.SQLITE_BUSY:
                raise LedgerError(self.path, _IN_USE, "try again when that has ended") from error
            raise LedgerError(self.path, f"the ledger can't be used ({_said(error)})", _LOOK) from error
        except (DatabaseError, sqlite3.DatabaseError) as error:
            raise LedgerError(self.path, f"it is no ledger, or is damaged ({_said(error)})", RESTORE) from error
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise LedgerError(self.path, f"the ledger can't be used ({why})", _LOOK) from error

    def close(self) -> None:
        """What was written stays; the object is of no further use."""
        self._engine.dispose()

    def _make(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError):
            os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, _OWNER_ONLY))

    def _bring_up_to_date(self) -> None:
        with self.reading() as connection:
            if is_current(connection, self.path):
                return
        with self.bare() as raw:  # only now that it is known to be a ledger, or nothing yet
            raw.execute("PRAGMA journal_mode = WAL")
        with self.writing() as connection:
            migrate(connection, self.path)


_LOOK = "check its path, your rights and the room on the disk"
_IN_USE = f"another program has been writing to the ledger for {_PATIENCE_SECONDS:.0f} seconds"


def _engine(path: Path) -> Engine:
    return _prepared(URL.create("sqlite", database=str(path)), connect_args={"timeout": _PATIENCE_SECONDS})


def _prepared(url: URL | str, **options: Any) -> Engine:  # noqa: ANN401 - whatever SQLAlchemy takes
    engine = create_engine(url, **options)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # transactions are begun below, not by the driver's guess
    for name, value in _PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get(_IMMEDIATE)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _primary_code(error: Exception) -> int | None:
    """SQLite's primary result code, None where the error isn't its own."""
    code = getattr(getattr(error, "orig", None) or error, "sqlite_errorcode", None)
    return None if code is None else code & _PRIMARY


def _said(error: Exception) -> object:
    return getattr(error, "orig", None) or error
