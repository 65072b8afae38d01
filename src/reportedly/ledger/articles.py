"""Articles into the tables and out again: texts, publications and readings."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, or_, select
from sqlalchemy.dialects.sqlite import insert

from reportedly.errors import LedgerError
from reportedly.ledger.database import RESTORE
from reportedly.ledger.listing import listed_words
from reportedly.ledger.moment import now
from reportedly.ledger.packing import DamagedError, Packed, pack, unpack
from reportedly.ledger.schema import forgotten, publications, readings, texts
from reportedly.model.document import Document
from reportedly.model.reading import ReaderVersion, Reading


@dataclass(frozen=True, slots=True)
class Listed:
    """An article in a list. published: EDTF; added: RFC 3339."""

    document: str
    outlet: str | None
    url: str | None
    title: str | None
    published: str | None
    added: str


StoredRow = Row[tuple[str, bytes, str, str]]
# What a reading is made from, by document id.
STORED: Select[tuple[str, bytes, str, str]] = (
    select(publications.c.document, readings.c.data, readings.c.sha256, texts.c.text)
    .join_from(publications, readings)
    .join(texts, texts.c.id == publications.c.text_id)
    .order_by(publications.c.document)
)


class Added(StrEnum):
    """What became of an article. REVISION: added, a new version of one that was there. FORGOTTEN: a person had it
    removed, so that it isn't added again."""

    ADDED = "added"
    REVISION = "revision"
    ALREADY_THERE = "already there"
    FORGOTTEN = "forgotten"


NEW = frozenset({Added.ADDED, Added.REVISION})


def status(connection: Connection, document: Document) -> Added:
    """What adding it would come to."""
    if has(connection, document.id):
        return Added.ALREADY_THERE
    if _some(connection, forgotten, forgotten.c.document == document.id):
        return Added.FORGOTTEN
    known = document.url is not None and _some(connection, publications, publications.c.url == document.url)
    return Added.REVISION if known or document.revision_of else Added.ADDED


def has(connection: Connection, document: str) -> bool:
    """Whether the publication of that id is there."""
    return _some(connection, publications, publications.c.document == document)


def put(connection: Connection, reading: Reading) -> int:
    """Keeps an article that isn't there yet; the number of its row."""
    document, packed = reading.document, pack(reading)
    text = _text_id(connection, document)
    new = (
        publications.insert()
        .values(
            document=document.id,
            text_id=text,
            outlet=document.outlet,
            url=document.url,
            title=document.title,
            published=document.published,
            revision_of=document.revision_of,
            added=now(),
        )
        .returning(publications.c.id)
    )
    publication = int(connection.execute(new).scalar_one())
    put_reading(connection, publication, reading, packed)
    connection.execute(forgotten.delete().where(forgotten.c.document == document.id))
    return publication


def put_reading(connection: Connection, publication: int, reading: Reading, packed: Packed) -> None:
    """In place of an earlier one of the same publication."""
    of = reading.reader
    row = {"version": of.version, "model": of.model, "sha256": packed.sha256, "data": packed.data}
    new = insert(readings).values(publication_id=publication, **row)
    connection.execute(new.on_conflict_do_update(index_elements=[readings.c.publication_id], set_=row))


def replace_reading(connection: Connection, reading: Reading) -> int:
    """In place of an earlier one of the same document, which must be there; the number of its publication's row."""
    of = select(publications.c.id).where(publications.c.document == reading.document.id)
    publication = int(connection.execute(of).scalar_one())
    put_reading(connection, publication, reading, pack(reading))
    return publication


def read_by_others(connection: Connection, reader: ReaderVersion) -> list[str]:
    """Ids of documents whose reading is of another version of the reader."""
    others = or_(readings.c.version != reader.version, readings.c.model != reader.model)
    ids = select(publications.c.document).join(readings).where(others).order_by(publications.c.document)
    return list(connection.scalars(ids))


def listed(connection: Connection, documents: Collection[str] | None = None) -> list[Listed]:
    """Those documents, None: all, by day of publication."""
    rows = select(*(publications.c[name] for name in Listed.__slots__))
    if documents is not None:
        rows = rows.where(publications.c.document.in_(documents))
    by_day = rows.order_by(publications.c.published.is_(None), publications.c.published, publications.c.document)
    return [Listed(*row) for row in connection.execute(by_day)]


def stored(connection: Connection, path: Path, documents: Collection[str] | None = None) -> Iterator[Reading]:
    """The readings of those documents, None: of all, by document id. Raises LedgerError at one that is damaged."""
    for row in rows_of(connection, documents):
        yield unpacked(row, path)


def rows_of(connection: Connection, documents: Collection[str] | None = None) -> Iterator[StoredRow]:
    """What the readings of those documents are made from, None: of all, by document id."""
    rows = STORED if documents is None else STORED.where(publications.c.document.in_(listed_words(documents)))
    yield from connection.execute(rows.execution_options(yield_per=100))


def unpacked(row: StoredRow, path: Path) -> Reading:
    """The reading that a row is of. Raises LedgerError where it is damaged."""
    try:
        return unpack(Packed(row.data, row.sha256), row.text, row.document)
    except DamagedError as error:
        raise LedgerError(path, f"the ledger is damaged at {row.document}: {error}", RESTORE) from error


def _some(connection: Connection, table: Table, condition: ColumnElement[bool]) -> bool:
    return connection.scalar(select(1).select_from(table).where(condition).limit(1)) is not None


def _text_id(connection: Connection, document: Document) -> int:
    sha256 = document.text_sha256
    new = insert(texts).values(sha256=sha256, text=document.text)
    connection.execute(new.on_conflict_do_nothing())
    return int(connection.execute(select(texts.c.id).where(texts.c.sha256 == sha256)).scalar_one())
