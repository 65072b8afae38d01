"""The ledger: articles and decisions on disk, and what follows from them."""

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
from reportedly.extract.vectors import embed
from reportedly.ledger import articles, forgetting, log, originals, search, verifying
from reportedly.ledger.acquiring import incoming
from reportedly.ledger.archive_in import TakenIn, read_archive
from reportedly.ledger.archive_out import write_archive
from reportedly.ledger.articles import Added, Listed
from reportedly.ledger.correcting import Corrected
from reportedly.ledger.database import Database
from reportedly.ledger.deciding import Desk, anchor_of
from reportedly.ledger.evidence import Evidence
from reportedly.ledger.location import ledger_path
from reportedly.ledger.log import Entry
from reportedly.ledger.moment import now
from reportedly.ledger.raw import Raw
from reportedly.ledger.schema import publications
from reportedly.ledger.view import Orphan, View
from reportedly.model.claim import Claim
from reportedly.model.correction import Corrections
from reportedly.model.decision import Anchor, Decision, Undone, What
from reportedly.model.document import Document
from reportedly.model.reading import ReaderVersion, Reading
from reportedly.model.statement import Statement
from reportedly.trace.findings import claims_of
from reportedly.trace.found import Findings
from reportedly.trace.wanted import ALL, Wanted, by_id


class Ledger:
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
        with self._database.writing() as connection:
            added = articles.status(connection, article.document)
            if added is Added.FORGOTTEN and forgotten:
                added = Added.ADDED
            if added in articles.NEW:
                articles.put(connection, article)
            if raw is not None and added is not Added.FORGOTTEN:
                originals.put_raw(connection, article.document, raw)
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
        """What is there, by day; with a query those whose text has all its words."""
        with self._database.reading() as connection:
            return articles.listed(connection, search.find(connection, query) if query else None)

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
            articles.replace_reading(connection, reading)

    def renew(self) -> None:
        """Computes anew all that follows from articles and decisions."""
        with self._database.writing() as connection:
            search.renew(connection)

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

    def claims(self) -> tuple[Claim, ...]:
        """All claims of the articles, each with its origins."""
        return self.findings().claims

    def findings(self, wanted: Wanted = ALL) -> Findings:
        """The claims that are asked for, with the readings that they point into, corrected by people's decisions."""
        with self._view() as view:
            readings = tuple(one.reading for one in view.corrected())
            claims = claims_of(readings, embed, view.corrections)
            return wanted.chosen(Findings.of(claims, readings, view.shown))

    def claim(self, id: str) -> Claim:
        """The claim whose id begins so. Raises LedgerError where there is none or more than one."""
        claim = by_id(id, self.findings())
        if claim is None:
            raise LedgerError(id, "no claim, or more than one, begins so", "list them: reportedly claims")
        return claim

    def statement(self, address: str) -> tuple[Reading, Statement]:
        """The statement "ARTICLE:ID" in its reading, the article by the first digits of its document id."""
        with self._view() as view:
            return Desk(view).statement(address)

    def anchor(self, address: str) -> Anchor:
        """The words of a statement ("ARTICLE:ID"), or of the first statement of a claim ("c3f9…")."""
        return self.anchors(address)[0]

    def anchors(self, address: str) -> list[Anchor]:
        """The words of a statement, or of every statement of a claim in canonical order."""
        refs = () if ":" in address else self.claim(address).statements
        addresses = [f"{ref.document}:{ref.statement}" for ref in refs] or [address]
        with self._view() as view:
            desk = Desk(view)
            return [anchor_of(*desk.statement(one)) for one in addresses]

    def decide(self, *whats: What, by: str, reason: str | None = None) -> list[Entry]:
        """Adds decisions to the log, all of them or none.

        Raises LedgerError where one isn't a person's to make, or names what isn't there.
        """
        with self._database.writing() as connection:
            desk = Desk(View(connection, self.path))
            for what in whats:
                desk.refuse_unfit(what)
            return [log.append(connection, Decision(what, by, now(), reason)) for what in whats]

    def undo(self, number: int, *, by: str, reason: str | None = None) -> Entry:
        """Takes back the decision of that number, which stays in the log. Raises LedgerError where there is none."""
        for entry in self.decisions():
            if entry.number == number:
                return self.decide(Undone(entry.digest), by=by, reason=reason)[0]
        where = f"decision {number}"
        raise LedgerError(where, "there is none of that number", "list them: reportedly ledger decisions")

    def decisions(self) -> list[Entry]:
        """The whole log, what was undone included."""
        with self._database.reading() as connection:
            return log.entries(connection, self.path)

    def corrections(self) -> Corrections:
        """What the decisions that hold come to for grouping statements and counting origins."""
        with self._view() as view:
            return view.corrections

    def orphans(self) -> list[Orphan]:
        """Decisions that hold and no longer fit, or no longer everywhere."""
        with self._view() as view:
            return view.orphans()

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
