"""Articles for a ledger: each acquired, and read unless the ledger has it already."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reportedly.acquire import Job
from reportedly.batch.outcome import Finding
from reportedly.batch.tasks import reader
from reportedly.ledger import Added, Ledger
from reportedly.ledger.acquiring import Incoming, incoming
from reportedly.ledger.networks import PACKAGED
from reportedly.model.reading import Reading
from reportedly.trace.facts import Facts, facts_of


@dataclass(frozen=True, slots=True)
class Brought:
    """reading, facts: None where there was no need to read it."""

    article: Incoming
    reading: Reading | None = None
    facts: Facts | None = None


def bring(job: Job, path: Path, *, forgotten: bool = False) -> Finding[Brought]:
    """The article of a job for the ledger at ``path``. Raises Rejected where it can't be read.

    forgotten: read also what a person had removed from the ledger.
    """
    article = incoming(job)
    known = {Added.ALREADY_THERE} if forgotten else {Added.ALREADY_THERE, Added.FORGOTTEN}
    if _ledger(path).status(article.document) in known:
        return Finding(Brought(article))
    reading = reader().read(article.document)
    return Finding(Brought(article, reading, facts_of(reading, PACKAGED.embed)))


@dataclass(frozen=True, slots=True)
class InLedger:
    """An article of a ledger, by its document id, that is to be read again."""

    where: str


def read_again(article: InLedger, path: Path) -> Reading:
    """What the reader of this version finds in an article of the ledger at ``path``."""
    return reader().read(_ledger(path).document(article.where))


@cache
def _ledger(path: Path) -> Ledger:
    """Open as long as the process, which only looks."""
    return Ledger(path)
