"""The ledger: articles and decisions on disk, and what follows from them."""

from __future__ import annotations

from collections.abc import Iterator
from os import PathLike
from typing import Self

from sqlalchemy import func, select

from reportedly.ledger import articles, originals, search
from reportedly.ledger.articles import Added
from reportedly.ledger.database import Database
from reportedly.ledger.location import ledger_path
from reportedly.ledger.raw import Raw
from reportedly.ledger.schema import publications
from reportedly.model.claim import Claim
from reportedly.model.document import Document
from reportedly.model.reading import Reading
from reportedly.trace.findings import claims_of
from reportedly.trace.found import Findings
from reportedly.trace.wanted import ALL, Wanted

_NEW = frozenset({Added.ADDED, Added.REVISION})


class Ledger:
    """Articles kept in one SQLite file. Use it as a context manager, or call ``close``.

    Every method raises LedgerError, in one line with what to do, where the file can't be used.
    """

    def __init__(self, path: str | PathLike[str] | None = None, *, create: bool = True) -> None:
        """path: the file; None: ``REPORTEDLY_LEDGER``, else the user's own. create: make it where there is none."""
        self.path = ledger_path(path)
        self._database = Database(self.path, create=create)

    def add(self, reading: Reading, raw: Raw | None = None, *, forgotten: bool = False) -> Added:
        """Keeps an article, whole or not at all; once it returns, nothing short of a broken disk loses it.

        raw: the bytes it was made from. forgotten: also what a person had removed.
        """
        with self._database.writing() as connection:
            added = articles.status(connection, reading.document)
            if added is Added.FORGOTTEN and forgotten:
                added = Added.ADDED
            if added in _NEW:
                articles.put(connection, reading)
            if raw is not None and added is not Added.FORGOTTEN:
                originals.put_raw(connection, reading.document, raw)
        return added

    def meet_again(self, document: Document, raw: Raw) -> Added:
        """What an article is to the ledger; one that is there is kept with this place, too."""
        with self._database.writing() as connection:
            added = articles.status(connection, document)
            if added is Added.ALREADY_THERE:
                originals.put_raw(connection, document, raw)
        return added

    def status(self, document: Document) -> Added:
        """What adding it would come to."""
        with self._database.reading() as connection:
            return articles.status(connection, document)

    def readings(self) -> Iterator[Reading]:
        """All of them as the reader found them, by document id."""
        with self._database.reading() as connection:
            yield from articles.stored(connection, self.path)

    def evidence(self, document: str) -> list[Raw]:
        """The bytes that a document was made from, once for each place that they came from, by time."""
        with self._database.reading() as connection:
            return originals.raw_of(connection, document, self.path)

    def search(self, query: str, limit: int = 1000) -> list[str]:
        """Ids of the documents that hold every word of ``query``, whatever its ending, the best first."""
        with self._database.reading() as connection:
            return search.find(connection, query, limit)

    def claims(self) -> tuple[Claim, ...]:
        """All claims of the articles, each with its origins."""
        return self.findings().claims

    def findings(self, wanted: Wanted = ALL) -> Findings:
        """The claims that are asked for, with the readings that they point into, corrected by people's decisions."""
        readings = tuple(self.readings())
        return wanted.chosen(Findings.of(claims_of(readings), readings))

    def __len__(self) -> int:
        """How many publications there are."""
        with self._database.reading() as connection:
            return connection.scalar(select(func.count()).select_from(publications)) or 0

    def close(self) -> None:
        """What was added stays; the object is of no further use."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
