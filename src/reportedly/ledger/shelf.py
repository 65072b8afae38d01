"""Articles kept in one SQLite file: in and out again, looked at, forgotten, checked and moved."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike, fspath
from pathlib import Path
from typing import Self

from sqlalchemy import func, select

from reportedly.acquire import Given, one_job
from reportedly.errors import LedgerError
from reportedly.extract import Reader
from reportedly.ledger import articles, forgetting, originals, search, verifying
from reportedly.ledger.acquiring import incoming
from reportedly.ledger.archive_in import TakenIn, read_archive
from reportedly.ledger.archive_out import write_archive
from reportedly.ledger.articles import Added, Listed
from reportedly.ledger.correcting import Corrected
from reportedly.ledger.database import Database
from reportedly.ledger.deciding import Desk
from reportedly.ledger.evidence import Evidence
from reportedly.ledger.index.catching_up import take_in
from reportedly.ledger.index.entering import withdraw
from reportedly.ledger.location import ledger_path
from reportedly.ledger.networks import PACKAGED
from reportedly.ledger.raw import Raw
from reportedly.ledger.schema import publications
from reportedly.ledger.view import View
from reportedly.model.document import Document
from reportedly.model.reading import ReaderVersion, Reading
from reportedly.trace.facts import Facts, facts_of
from reportedly.trace.wanted import asked_words


class Shelf:
    """Articles kept in one SQLite file. Use it as a context manager, or call ``close``.

    Every method raises LedgerError, in one line with what to do, where the file can't be used.
    """

    def __init__(self, path: str | PathLike[str] | None = None, *, create: bool = True) -> None:
        """path: the file; None: ``REPORTEDLY_LEDGER``, else the user's own. create: make it where there is none."""
        self.path = ledger_path(path)
        self._database = Database(self.path, create=create)

    def add(
        self,
        article: Reading | str | PathLike[str],
        raw: Raw | None = None,
        *,
        outlet: str | None = None,
        published: str | None = None,
        url: str | None = None,
        forgotten: bool = False,
    ) -> Added:
        """Keeps an article, whole or not at all; once it returns, nothing short of a broken disk loses it.

        article: its reading; or a file or an ``http(s)://`` address to be read, of which outlet, published and url may
        be given as to ``reportedly.read``. raw: the bytes that a reading was made from. forgotten: also what a person
        had removed. Raises Rejected where it can't be read.
        """
        if not isinstance(article, Reading):
            return self._add_file(fspath(article), Given(outlet, published, url), forgotten=forgotten)
        known = {Added.ALREADY_THERE} if forgotten else {Added.ALREADY_THERE, Added.FORGOTTEN}
        facts = None if self.status(article.document) in known else facts_of(article, PACKAGED.embed)
        return self.keep(article, facts, raw, forgotten=forgotten)

    def keep(self, reading: Reading, facts: Facts | None, raw: Raw | None, *, forgotten: bool = False) -> Added:
        """As ``add``, of a reading whose facts were made elsewhere; None: they are made when somebody asks."""
        with self._database.writing() as connection:
            added = articles.status(connection, reading.document)
            if added is Added.FORGOTTEN and forgotten:
                added = Added.ADDED
            if added in articles.NEW:
                take_in(connection, articles.put(connection, reading), reading, facts)
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
        """All of them, corrected by people's decisions, by document id."""
        with self._view() as view:
            yield from (one.reading for one in view.corrected())

    def articles(self, query: str = "") -> list[Listed]:
        """What is there, by day; with a query those whose text has all its words, in which there must be one."""
        asks = bool(asked_words(query))
        with self._database.reading() as connection:
            return articles.listed(connection, search.find(connection, query) if asks else None)

    def document(self, id: str) -> Document:
        """The document of that id. Raises LedgerError where it isn't there."""
        with self._database.reading() as connection:
            for reading in articles.stored(connection, self.path, [id]):
                return reading.document
        raise LedgerError(id, "no article of the ledger has that id", "list them: reportedly ledger ls")

    def show(self, article: str) -> Corrected:
        """The article whose document id begins so, with which of its statements were put right, and by whom."""
        with self._view() as view:
            return Desk(view).article(article)

    def forget(self, *articles: str) -> None:
        """Removes articles, given by document ids, and whatever only they have: a digest and a date stay.

        Copies of their bytes that ``reportedly read`` kept are deleted, too. What a person had removed before is
        wiped again. Raises LedgerError where others read the ledger at the time, so that its log can't be emptied.
        """
        with self._database.writing() as connection:
            gone = forgetting.forget(connection, articles, self.path)
        forgetting.wipe(self._database)
        for sha256 in gone:
            Evidence.of_user().forget(sha256)

    def same_text(self, article: str) -> list[str]:
        """Ids of all documents that have the text of the one given by the first digits of its id, its own first."""
        with self._view() as view:
            document = Desk(view).article(article).reading.document
            others = (reading.document.id for reading in view.of_text(document.text_sha256))
            return list(dict.fromkeys([document.id, *others]))

    def read_by_others(self, reader: ReaderVersion) -> list[str]:
        """Ids of the documents that another version of the reader has read."""
        with self._database.reading() as connection:
            return articles.read_by_others(connection, reader)

    def put_again(self, reading: Reading) -> None:
        """In place of what was found before in an article of the ledger."""
        with self._database.writing() as connection:
            withdraw(connection, [articles.replace_reading(connection, reading)])

    def verify(self) -> list[str]:
        """What isn't as it was put in, a line each: the file, digests, spans. Nothing where all is whole."""
        with self._database.writing() as connection:
            return list(verifying.faults(connection))

    def write_archive(self, file: Path, *, full_text: bool = False, ratings: bool = False) -> int:
        """Writes all that is there to one file; how many articles. full_text: so that it can be taken in again."""
        with self._database.reading() as connection:
            return write_archive(connection, self.path, file, full_text=full_text, ratings=ratings)

    def read_archive(self, file: Path) -> TakenIn:
        """Adds what an archive has and the ledger lacks, all of it or nothing, once every digest is checked."""
        with self._database.writing() as connection:
            return read_archive(connection, file)

    def evidence(self, document: str) -> list[Raw]:
        """The bytes that a document was made from, once for each place that they came from, by time."""
        with self._database.reading() as connection:
            return originals.raw_of(connection, document, self.path)

    def search(self, query: str, limit: int | None = None) -> list[str]:
        """Ids of the documents that hold every word of ``query``, whatever its ending, the best first."""
        with self._database.reading() as connection:
            return search.find(connection, query, limit)

    def __len__(self) -> int:
        """How many publications there are."""
        with self._database.reading() as connection:
            return connection.scalar(select(func.count()).select_from(publications)) or 0

    def close(self) -> None:
        """What was added stays; the object is of no further use."""
        self._database.close()

    def _add_file(self, name: str, given: Given, *, forgotten: bool) -> Added:
        article = incoming(one_job(name, given))
        if self.status(article.document) is Added.ALREADY_THERE:
            return self.meet_again(article.document, article.raw)
        return self.add(Reader.shared().read(article.document), article.raw, forgotten=forgotten)

    @contextmanager
    def _view(self) -> Iterator[View]:
        with self._database.reading() as connection:
            yield View(connection, self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
