"""What the rows of the index were made by: the program, and what people decided about claims."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from importlib.resources import files

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from reportedly.ledger.schema import basis
from reportedly.trace.packing import FORMAT
from reportedly.version import __version__

_STAMP, _DECIDED = "stamp", "decided"
# One thing that was decided: its kind, and what it is about.
Ruling = tuple[str, ...]


@cache
def stamp() -> str:
    """Digest of all that facts, relations and claims depend on besides articles and decisions."""
    digest = hashlib.sha256(f"{__version__} {FORMAT}".encode())
    data = sorted((files("reportedly.trace.claims") / "data").iterdir(), key=lambda file: file.name)
    for file in (*data, files("reportedly.extract.pairs") / "model" / "card.json"):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def is_current(connection: Connection) -> bool:
    """Whether this program made the rows."""
    return _value(connection, _STAMP) == stamp()


def put_stamp(connection: Connection) -> None:
    """From now on this program makes the rows."""
    _put(connection, _STAMP, stamp())


def rulings(connection: Connection) -> set[Ruling]:
    """What had been decided when claims were made."""
    return {tuple(row) for row in json.loads(_value(connection, _DECIDED) or "[]")}


def put_rulings(connection: Connection, several: set[Ruling]) -> None:
    """Claims that these change are unsettled."""
    _put(connection, _DECIDED, json.dumps(sorted(several), ensure_ascii=False))


def _value(connection: Connection, name: str) -> str | None:
    return connection.scalar(select(basis.c.value).where(basis.c.name == name))


def _put(connection: Connection, name: str, value: str) -> None:
    new = insert(basis).values(name=name, value=value)
    connection.execute(new.on_conflict_do_update(index_elements=[basis.c.name], set_={"value": value}))
