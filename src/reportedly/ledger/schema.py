"""The tables of a ledger as SQLAlchemy Core knows them; what makes them is in ``migrations/*.sql``, with reasons.

docs/ledger.md describes them for those who open the file with other tools.
"""

from __future__ import annotations

from sqlalchemy import Column, Float, ForeignKey, Integer, LargeBinary, MetaData, Table, Text

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

basis = Table("basis", metadata, Column("name", Text, primary_key=True), Column("value", Text, nullable=False))

facts = Table(
    "facts",
    metadata,
    Column("publication_id", ForeignKey("publications.id"), primary_key=True),
    Column("day", Text, nullable=False),
    Column("decided", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

propositions = Table(
    "propositions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("publication_id", ForeignKey("publications.id"), nullable=False),
    Column("claim_id", ForeignKey("claims.id", use_alter=True)),
    Column("place", Integer, nullable=False),
    Column("statement", Text, nullable=False),
    Column("part", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("named", Text, nullable=False),
    Column("words", Text, nullable=False),
)

keys = Table(
    "keys",
    metadata,
    Column("window", Integer, primary_key=True),
    Column("key", Integer, primary_key=True),
    Column("proposition_id", Integer, primary_key=True),
)

topics = Table(
    "topics",
    metadata,
    Column("window", Integer, primary_key=True),
    Column("key", Integer, primary_key=True),
    Column("publication_id", Integer, primary_key=True),
)

relations = Table(
    "relations",
    metadata,
    Column("a", ForeignKey("propositions.id"), primary_key=True),
    Column("b", ForeignKey("propositions.id"), primary_key=True),
    Column("same", Float, nullable=False),
    Column("conflict", Float, nullable=False),
    Column("update", Float, nullable=False),
)

dependences = Table(
    "dependences",
    metadata,
    Column("a", ForeignKey("publications.id"), primary_key=True),
    Column("b", ForeignKey("publications.id"), primary_key=True),
    Column("data", Text, nullable=False),
)

claims = Table(
    "claims",
    metadata,
    Column("id", ForeignKey("propositions.id"), primary_key=True),
    Column("claim", Text, nullable=False, unique=True),
    Column("since", Text, nullable=False),
    Column("least", Integer, nullable=False),
    Column("most", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

ties = Table(
    "ties",
    metadata,
    Column("a", ForeignKey("claims.id"), primary_key=True),
    Column("b", ForeignKey("claims.id"), primary_key=True),
    Column("kind", Text, nullable=False),
    Column("conflict", Text),
    Column("why", Text),
    Column("strength", Float, nullable=False),
)
