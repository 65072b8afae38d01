"""Whether everything in a ledger is what was put in: the file itself, every digest, every span."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

from sqlalchemy import Connection, select
from sqlalchemy.exc import DatabaseError

from reportedly.ledger import search
from reportedly.ledger.articles import STORED
from reportedly.ledger.originals import bytes_of
from reportedly.ledger.packing import DamagedError, Packed, unpack
from reportedly.ledger.schema import decisions, evidence, texts
from reportedly.model.decision_json import decision_digest, decision_from_json
from reportedly.model.reading import Reading
from reportedly.model.span import Span
from reportedly.model.statement import Statement

# Rows fetched at a time, so that memory doesn't grow with the ledger.
_AT_A_TIME = 100


def faults(connection: Connection) -> Iterator[str]:
    """What is wrong, a line each; nothing where all is whole. Writes nothing, but needs the writer's lock."""
    yield from _of_file(connection)
    yield from _of_texts(connection)
    yield from _of_readings(connection)
    yield from _of_evidence(connection)
    yield from _of_decisions(connection)


def _of_file(connection: Connection) -> Iterator[str]:
    for line in connection.exec_driver_sql("PRAGMA integrity_check(10)").scalars():
        if line != "ok":
            yield f"the file: {line}"
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"the file: a row of {row[0]} refers to one of {row[2]} that isn't there"
    try:
        search.check(connection)
    except DatabaseError:
        yield "the search index is not that of the texts; run: reportedly ledger rebuild"


def _of_texts(connection: Connection) -> Iterator[str]:
    for row in connection.execute(select(texts).execution_options(yield_per=_AT_A_TIME)):
        if hashlib.sha256(row.text.encode()).hexdigest() != row.sha256:
            yield f"the text {row.sha256}: its digest is another"


def _of_readings(connection: Connection) -> Iterator[str]:
    for row in connection.execute(STORED.execution_options(yield_per=_AT_A_TIME)):
        try:
            reading = unpack(Packed(row.data, row.sha256), row.text, row.document)
        except DamagedError as error:
            yield f"the reading of {row.document}: {error}"
        else:
            yield from _of_spans(reading)


def _of_spans(reading: Reading) -> Iterator[str]:
    size = len(reading.document.text)
    known = {source.id for source in reading.sources}
    for statement in reading.statements:
        if not statement.content or any(span.end > size or not len(span) for span in _spans(statement)):
            yield f"the reading of {reading.document.id}: a span of {statement.id} is outside the text"
        if not known.issuperset(statement.chain):
            yield f"the reading of {reading.document.id}: a source of {statement.id} isn't there"


def _spans(statement: Statement) -> Iterator[Span]:
    yield from (*statement.content, *statement.cue, *statement.source, *statement.places)
    yield from (time.span for time in statement.times)
    yield from (quantity.span for quantity in statement.quantities)


def _of_evidence(connection: Connection) -> Iterator[str]:
    rows = select(evidence.c.sha256, evidence.c.data, texts.c.text).outerjoin(texts)
    for row in connection.execute(rows.execution_options(yield_per=_AT_A_TIME)):
        try:
            bytes_of(row.sha256, row.data, row.text)
        except DamagedError as error:
            yield f"the bytes {row.sha256}: {error}"


def _of_decisions(connection: Connection) -> Iterator[str]:
    for row in connection.execute(select(decisions)):
        try:
            whole = row.scrubbed or decision_digest(decision_from_json(json.loads(row.body))) == row.sha256
        except (ValueError, KeyError, TypeError):
            whole = False
        if not whole:
            yield f"decision {row.id}: its digest is another"
