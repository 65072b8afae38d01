"""The log of people's decisions: rows are added and never changed, but that words of a forgotten text are scrubbed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, func, select

from reportedly.errors import LedgerError
from reportedly.ledger.database import RESTORE
from reportedly.ledger.moment import now
from reportedly.ledger.schema import decisions
from reportedly.model.decision import Decision, Undone
from reportedly.model.decision_json import decision_body, decision_digest, decision_from_json, kind_of


@dataclass(frozen=True, slots=True)
class Entry:
    """A decision in the log. number: by which people refer to it. digest: by which later decisions do."""

    number: int
    digest: str
    decision: Decision


def append(connection: Connection, decision: Decision, digest: str | None = None, scrubbed: str | None = None) -> Entry:
    """Adds a decision. digest, scrubbed: of one from another ledger, in which its words may have been forgotten."""
    digest = digest or decision_digest(decision)
    new = decisions.insert().values(
        made=decision.made,
        by=decision.by,
        kind=kind_of(decision),
        body=decision_body(decision),
        sha256=digest,
        scrubbed=scrubbed,
    )
    number = connection.execute(new.returning(decisions.c.id)).scalar_one()
    return Entry(int(number), digest, decision)


def scrub(connection: Connection, number: int, decision: Decision) -> None:
    """Puts a decision without its words in the place of one; its digest stays, and the day is noted."""
    row = decisions.update().where(decisions.c.id == number)
    day = func.coalesce(decisions.c.scrubbed, now()[: len("2025-03-14")])
    connection.execute(row.values(body=decision_body(decision), scrubbed=day))


def entries(connection: Connection, path: Path) -> list[Entry]:
    """The whole log, in the order in which decisions were made. Raises LedgerError where one is damaged."""
    return [
        Entry(row.id, row.sha256, _decision(row.body, path, row.id))
        for row in connection.execute(select(decisions).order_by(decisions.c.id))
    ]


def holding(log: Iterable[Entry]) -> list[Entry]:
    """What holds: all that wasn't undone, in order. An undoing can itself be undone."""
    undone: set[str] = set()
    holding: list[Entry] = []
    for entry in reversed(list(log)):
        if entry.digest in undone:
            continue
        if isinstance(entry.decision.what, Undone):
            undone.add(entry.decision.what.decision)
        else:
            holding.append(entry)
    return holding[::-1]


def _decision(body: str, path: Path, number: int) -> Decision:
    try:
        return decision_from_json(json.loads(body))
    except (ValueError, KeyError, TypeError) as error:
        raise LedgerError(path, f"decision {number} is damaged", RESTORE) from error
