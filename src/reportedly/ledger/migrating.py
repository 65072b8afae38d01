"""Named steps from an older ledger to the present schema, each run once and whole."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from sqlalchemy import Connection, inspect, select

from reportedly.errors import LedgerError
from reportedly.ledger.moment import now
from reportedly.ledger.schema import APPLICATION_ID, migrations


@cache
def steps() -> Mapping[str, tuple[str, ...]]:
    """The migrations of this version by name, in order, each as its SQL statements."""
    scripts = (file for file in files("reportedly.ledger").joinpath("migrations").iterdir() if file.name[0].isdigit())
    return {
        script.name.removesuffix(".sql"): tuple(filter(_does_something, script.read_text("utf-8").split("\n\n")))
        for script in sorted(scripts, key=lambda script: script.name)
    }


def is_current(connection: Connection, path: Path) -> bool:
    """Whether nothing is to be done. Raises LedgerError where the file is no ledger, or of a newer version."""
    return _done(connection, path) == set(steps())


def migrate(connection: Connection, path: Path) -> None:
    """Brings the file up to date, inside the caller's transaction. Raises LedgerError as ``is_current`` does."""
    done = _done(connection, path)
    migrations.create(connection, checkfirst=True)
    for name, statements in steps().items():
        if name not in done:
            for statement in statements:
                connection.exec_driver_sql(statement)
            connection.execute(migrations.insert().values(name=name, done=now()))
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def _done(connection: Connection, path: Path) -> set[str]:
    tables = inspect(connection).get_table_names()
    if not tables:
        return set()
    owner = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    if owner != APPLICATION_ID:
        raise LedgerError(path, "it is a database, but no ledger", "give another --ledger")
    done = set(connection.scalars(select(migrations.c.name)))
    if not done <= set(steps()):
        raise LedgerError(path, "a newer reportedly wrote it", "update: pip install -U reportedly")
    return done


def _does_something(statement: str) -> bool:
    """Not only a comment."""
    return any(line and not line.startswith("--") for line in statement.splitlines())
