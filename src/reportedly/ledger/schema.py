"""The tables of a ledger as SQLAlchemy Core knows them; what makes them is in ``migrations/*.sql``, with reasons.

docs/ledger.md describes them for those who open the file with other tools.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text

# "rprt" in ASCII: tells a ledger from any other SQLite file.
APPLICATION_ID = 0x72707274

metadata = MetaData()

migrations = Table("migrations", metadata, Column("name", Text, primary_key=True), Column("done", Text, nullable=False))

texts = Table(
    "texts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", Text, nullable=False, unique=True),
    Column("text", Text, nullable=False),
)

publications = Table(
    "publications",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("document", Text, nullable=False, unique=True),
    Column("text_id", ForeignKey("texts.id"), nullable=False),
    Column("outlet", Text),
    Column("url", Text),
    Column("title", Text),
    Column("published", Text),
    Column("revision_of", Text),
    Column("added", Text, nullable=False),
)

readings = Table(
    "readings",
    metadata,
    Column("publication_id", ForeignKey("publications.id"), primary_key=True),
    Column("version", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

evidence = Table(
    "evidence",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", Text, nullable=False, unique=True),
    Column("size", Integer, nullable=False),
    Column("text_id", ForeignKey("texts.id")),
    Column("data", LargeBinary),
)

captures = Table(
    "captures",
    metadata,
    Column("publication_id", ForeignKey("publications.id"), primary_key=True),
    Column("evidence_id", ForeignKey("evidence.id"), primary_key=True),
    Column("place", Text, primary_key=True),
    Column("captured", Text, nullable=False),
    Column("final_url", Text),
    Column("content_type", Text),
)

forgotten = Table(
    "forgotten",
    metadata,
    Column("document", Text, primary_key=True),
    Column("text_sha256", Text, nullable=False),
    Column("day", Text, nullable=False),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("made", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("scrubbed", Text),
)
