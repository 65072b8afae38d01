"""The bytes that articles were made from, into the tables and out again."""

from __future__ import annotations

import hashlib
import zlib
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from reportedly.errors import LedgerError
from reportedly.ledger.database import RESTORE
from reportedly.ledger.packing import COMPRESSION, DamagedError
from reportedly.ledger.raw import Capture, Raw
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


def captures_of(connection: Connection, document: str) -> list[Capture]:
    """Where the bytes of a document came from, by time."""
    rows = (
        select(evidence.c.sha256, captures.c.place, captures.c.captured, captures.c.final_url, captures.c.content_type)
        .join_from(captures, publications)
        .join(evidence, evidence.c.id == captures.c.evidence_id)
        .where(publications.c.document == document)
        .order_by(captures.c.captured, captures.c.place)
    )
    return [Capture(*row) for row in connection.execute(rows)]


def raw_of(connection: Connection, document: str, path: Path) -> list[Raw]:
    """The bytes that a document was made from, by time. Raises LedgerError where they are damaged."""
    return [capture.raw(_data(connection, capture, path)) for capture in captures_of(connection, document)]


def bytes_of(sha256: str, packed: bytes | None, text: str | None) -> bytes:
    """The bytes of that digest, which are packed, or else the text's own. Raises DamagedError where they are others."""
    try:
        data = (text or "").encode() if packed is None else zlib.decompress(packed)
    except zlib.error as error:
        raise DamagedError("they can't be unpacked") from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise DamagedError("their digest is another")
    return data


def keep_apart(connection: Connection, text_id: int) -> None:
    """Bytes that were kept as a text are kept by themselves, since the text goes."""
    rows = select(evidence.c.id, texts.c.text).join(texts).where(evidence.c.text_id == text_id)
    for row in connection.execute(rows).all():
        data = zlib.compress(row.text.encode(), COMPRESSION)
        connection.execute(evidence.update().where(evidence.c.id == row.id).values(text_id=None, data=data))


def _data(connection: Connection, capture: Capture, path: Path) -> bytes:
    rows = select(evidence.c.data, texts.c.text).outerjoin(texts).where(evidence.c.sha256 == capture.sha256)
    row = connection.execute(rows).one()
    try:
        return bytes_of(capture.sha256, row.data, row.text)
    except DamagedError as error:
        raise LedgerError(path, f"the bytes from {capture.place} are damaged: {error}", RESTORE) from error


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
