"""The ledger as people left it: every reading with the decisions that hold applied to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sqlalchemy import Connection, select

from reportedly.ledger import articles, log, search
from reportedly.ledger.correcting import Corrected, corrected
from reportedly.ledger.docket import Docket, Placed, docket
from reportedly.ledger.log import Entry
from reportedly.ledger.resolving import corrections_of, keys_of
from reportedly.ledger.schema import publications, texts
from reportedly.ledger.showing import shown_by
from reportedly.ledger.unread import Unread
from reportedly.model.correction import Corrections
from reportedly.model.decided import Decided
from reportedly.model.decision import NoCopy, anchors_of
from reportedly.model.reading import Reading


@dataclass(frozen=True, slots=True)
class Orphan:
    """A decision that no longer fits, or no longer everywhere, and why."""

    entry: Entry
    why: str


class View:
    """What one connection sees, computed once each."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self.connection = connection
        self._path = path

    @cached_property
    def docket(self) -> Docket:
        """The decisions that hold."""
        return docket(self.connection, log.holding(log.entries(self.connection, self._path)))

    def corrected(self, documents: Collection[str] | None = None) -> Iterator[Corrected]:
        """Those documents, None: all, by document id."""
        for reading in articles.stored(self.connection, self._path, documents):
            yield corrected(reading, self.docket.of_text(reading.document.text_sha256))

    def readings(self, documents: Collection[str] | None = None) -> Mapping[str, Reading]:
        """Those documents, None: all, corrected, by document id; each is unpacked when it is looked at."""
        rows = {row.document: row for row in articles.rows_of(self.connection, documents)}
        return Unread(rows, self._unpacked)

    def _unpacked(self, row: articles.StoredRow) -> Reading:
        reading = articles.unpacked(row, self._path)
        return corrected(reading, self.docket.of_text(reading.document.text_sha256)).reading

    def documents(self, begins: str) -> list[str]:
        """Ids that begin so, two at most."""
        ids = select(publications.c.document).where(publications.c.document.startswith(begins, autoescape=True))
        return list(self.connection.scalars(ids.limit(2)))

    def search(self, query: str, limit: int) -> list[str]:
        """Ids of the documents that hold every word of ``query``, the best first."""
        return search.find(self.connection, query, limit)

    def of_text(self, text_sha256: str) -> list[Reading]:
        """Corrected readings of all publications of a text."""
        return [one.reading for one in self.corrected(self._with_texts({text_sha256}))]

    @cached_property
    def decided(self) -> dict[str, list[Reading]]:
        """Corrected readings, by the digest of their text, of all texts that decisions are about."""
        by_text: dict[str, list[Reading]] = defaultdict(list)
        for one in self._corrected:
            by_text[one.reading.document.text_sha256].append(one.reading)
        return by_text

    @cached_property
    def shown(self) -> Decided:
        """The decisions, by what they are to be shown beside."""
        return shown_by(self.docket, self.decided, self._corrected)

    @cached_property
    def corrections(self) -> Corrections:
        """What the decisions come to for grouping and counting."""
        return corrections_of(self.docket, self.decided)

    def orphans(self) -> list[Orphan]:
        """What no longer fits, in the order in which it was decided."""
        unfit = {entry.number for one in self._corrected for entry in one.orphaned}
        return [Orphan(one.entry, why) for one in self.docket.placed if (why := self._why(one, unfit)) is not None]

    @cached_property
    def _corrected(self) -> tuple[Corrected, ...]:
        """All articles that decisions are about."""
        return tuple(self.corrected(self._with_texts(self.docket.texts())))

    def _why(self, placed: Placed, unfit: set[int]) -> str | None:
        what = placed.entry.decision.what
        if isinstance(what, NoCopy) and not self._has(what.document, what.other_document):
            return "one of the articles is no longer there"
        if not all(placed.places.values()):
            return "no article has its text any more"
        lost = placed.entry.number in unfit or not all(self._found(placed))
        if lost:
            return "the reader no longer finds the statement"
        return "a new version of the article no longer has its words" if placed.lacking else None

    def _found(self, placed: Placed) -> Iterator[bool]:
        what = placed.entry.decision.what
        if placed.entry.decision.of_reading:
            return
        for anchor in anchors_of(what):
            yield bool(keys_of(placed, anchor, self.decided))

    def _with_texts(self, digests: Collection[str]) -> tuple[str, ...]:
        ids = select(publications.c.document).join(texts).where(texts.c.sha256.in_(digests))
        return tuple(self.connection.scalars(ids))

    def _has(self, *documents: str) -> bool:
        known = select(publications.c.document).where(publications.c.document.in_(documents))
        return set(self.connection.scalars(known)) == set(documents)
