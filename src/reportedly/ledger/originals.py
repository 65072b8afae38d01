"""The bytes that articles were made from, into the tables and out again."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, select
from sqlalchemy.dialects.sqlite import insert

from reportedly.errors import LedgerError
from reportedly.ledger.database import RESTORE
from reportedly.ledger.packing import COMPRESSION
from reportedly.ledger.raw import Raw
from reportedly.ledger.schema import captures, evidence, publications, texts
from reportedly.model.document import Document


def put_raw(connection: Connection, document: Document, raw: Raw) -> None:
    """Keeps bytes once, and for each place that they came from the first time."""
    of = connection.execute(
        select(publications.c.id, publications.c.text_id).where(publications.c.document == document.id)
    ).one()
    capture = insert(captures).values(
        publication_id=of.id,
        evidence_id=_evidence_id(connection, document, of.text_id, raw),
        place=raw.place,
        captured=raw.captured,
        final_url=raw.final_url,
        content_type=raw.content_type,
    )
    connection.execute(capture.on_conflict_do_nothing())


def raw_of(connection: Connection, document: str, path: Path) -> list[Raw]:
    """The bytes that a document was made from, by time. Raises LedgerError where they are damaged."""
    rows = (
        select(captures, evidence.c.sha256, evidence.c.data, texts.c.text)
        .join_from(captures, publications)
        .join(evidence, evidence.c.id == captures.c.evidence_id)
        .outerjoin(texts, texts.c.id == evidence.c.text_id)
        .where(publications.c.document == document)
        .order_by(captures.c.captured, captures.c.place)
    )
    return [_raw(row, path) for row in connection.execute(rows)]


def _raw(row: Row[Any], path: Path) -> Raw:
    damaged = LedgerError(path, f"the bytes of {row.place} are damaged", RESTORE)
    try:
        data = row.text.encode() if row.data is None else zlib.decompress(row.data)
    except zlib.error as error:
        raise damaged from error
    raw = Raw(data, row.place, row.captured, row.final_url, row.content_type)
    if raw.sha256 != row.sha256:
        raise damaged
    return raw


def _evidence_id(connection: Connection, document: Document, text: int, raw: Raw) -> int:
    """Bytes that are the text itself aren't kept a second time."""
    is_text = raw.sha256 == document.text_sha256
    new = insert(evidence).values(
        sha256=raw.sha256,
        size=len(raw.data),
        text_id=text if is_text else None,
        data=None if is_text else zlib.compress(raw.data, COMPRESSION),
    )
    connection.execute(new.on_conflict_do_nothing())
    return int(connection.execute(select(evidence.c.id).where(evidence.c.sha256 == raw.sha256)).scalar_one())
