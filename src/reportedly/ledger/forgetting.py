"""Forgetting an article: a digest and a date stay, and no word of it in any table, index, free page or log."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection, delete, select

from reportedly.errors import LedgerError
from reportedly.ledger import log, search
from reportedly.ledger.database import Database
from reportedly.ledger.index.entering import withdraw
from reportedly.ledger.index.ruling import follow
from reportedly.ledger.moment import now
from reportedly.ledger.originals import keep_apart
from reportedly.ledger.schema import captures, evidence, forgotten, publications, readings, texts
from reportedly.ledger.view import View
from reportedly.model.decision import Decision, Missed, Noted, SameName, SourceRated, Spoken, Voice, anchors_of

_DAY = len("2025-03-14")
# Longer than any query takes; whoever reads for longer has left something open.
READERS_MILLISECONDS = 3000


def forget(connection: Connection, documents: Iterable[str], path: Path) -> list[str]:
    """Deletes publications, and whatever no other one has: texts, bytes, words of decisions.

    Returns the digests of the bytes that were deleted, of which there may be copies elsewhere. The pages that words
    stood on are overwritten; ``wipe`` must follow, for the older copies of pages that SQLite keeps beside them.
    """
    gone: list[str] = []
    for document in documents:
        gone += _forget(connection, document)
    for text in connection.execute(_UNUSED_TEXTS).all():
        keep_apart(connection, text.id)
        _scrub(connection, text.sha256, path)
        connection.execute(delete(texts).where(texts.c.id == text.id))
    search.renew(connection)
    _scrub_names(connection, path)
    follow(connection, View(connection, path).corrections)
    return gone


def wipe(database: Database) -> None:
    """Writes the file anew without its free pages and empties the log. Raises LedgerError where others keep it open."""
    with database.bare() as raw:
        raw.execute("VACUUM")
        (patience,) = raw.execute("PRAGMA busy_timeout").fetchone()
        raw.execute(f"PRAGMA busy_timeout = {READERS_MILLISECONDS}")
        (busy, _, _) = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        raw.execute(f"PRAGMA busy_timeout = {patience}")
    if busy:
        why = "other programs are reading it, so that what was forgotten is still in its log"
        raise LedgerError(database.path, why, "close them and run the same command again")


_UNUSED_TEXTS = select(texts.c.id, texts.c.sha256).where(
    ~select(1).where(publications.c.text_id == texts.c.id).exists()
)


def _forget(connection: Connection, document: str) -> list[str]:
    of = connection.execute(
        select(publications.c.id, texts.c.sha256).join(texts).where(publications.c.document == document)
    ).one_or_none()
    if of is None:
        return []
    withdraw(connection, [of.id])
    day = now()[:_DAY]
    connection.execute(forgotten.insert().values(document=document, text_sha256=of.sha256, day=day))
    connection.execute(delete(captures).where(captures.c.publication_id == of.id))
    connection.execute(delete(readings).where(readings.c.publication_id == of.id))
    connection.execute(delete(publications).where(publications.c.id == of.id))
    unused = ~select(1).where(captures.c.evidence_id == evidence.c.id).exists()
    return list(connection.scalars(delete(evidence).where(unused).returning(evidence.c.sha256)))


def _scrub(connection: Connection, text_sha256: str, path: Path) -> None:
    """Takes a person's words out of the decisions about a text; that they were made, and where, stays."""
    for entry in log.entries(connection, path):
        if any(anchor.text_sha256 == text_sha256 for anchor in anchors_of(entry.decision.what)):
            log.scrub(connection, entry.number, _without_words(entry.decision))


def _scrub_names(connection: Connection, path: Path) -> None:
    """Takes out what was decided about names that no article has any more."""
    for entry in log.entries(connection, path):
        what = entry.decision.what
        names = [getattr(what, field) for field in ("name", "other_name") if hasattr(what, field)]
        if any(name and not search.find(connection, name, 1) for name in names):
            log.scrub(connection, entry.number, _without_words(entry.decision))


def _without_words(decision: Decision) -> Decision:
    what = decision.what
    if isinstance(what, Noted):
        what = replace(what, words="")
    elif isinstance(what, Missed):
        what = replace(what, voice=_unsaid(what.voice))
    elif isinstance(what, SourceRated):
        what = replace(what, name="")
    elif isinstance(what, SameName):
        what = replace(what, name="", other_name="")
    elif isinstance(what, Spoken):
        what = replace(what, chain=tuple(map(_unsaid, what.chain)))
    return replace(decision, what=what, reason=None)


def _unsaid(voice: Voice) -> Voice:
    return replace(voice, words="")
