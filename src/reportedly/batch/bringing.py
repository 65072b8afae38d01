"""Articles for a ledger: each acquired, and read unless the ledger has it already."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reportedly.acquire import Acquired, Job, acquire
from reportedly.batch.outcome import Finding
from reportedly.batch.tasks import reader
from reportedly.ledger import Added, Ledger, Raw
from reportedly.ledger.moment import now
from reportedly.model.document import Document
from reportedly.model.reading import Reading


@dataclass(frozen=True, slots=True)
class Brought:
    """An article and the bytes it was made from. reading: None where there was no need to read it."""

    document: Document
    raw: Raw
    reading: Reading | None


def bring(job: Job, path: Path, *, forgotten: bool = False) -> Finding[Brought]:
    """The article of a job for the ledger at ``path``. Raises Rejected where it can't be read.

    forgotten: read also what a person had removed from the ledger.
    """
    acquired = acquire(job)
    document, raw = acquired.document, _raw(acquired, job)
    known = {Added.ALREADY_THERE} if forgotten else {Added.ALREADY_THERE, Added.FORGOTTEN}
    if _ledger(path).status(document) in known:
        return Finding(Brought(document, raw, None))
    return Finding(Brought(document, raw, reader().read(document)))


@dataclass(frozen=True, slots=True)
class Kept:
    """An article of a ledger, by its document id, that is to be read again."""

    where: str


def read_again(kept: Kept, path: Path) -> Reading:
    """What the reader of this version finds in an article of the ledger at ``path``."""
    return reader().read(_ledger(path).document(kept.where))


def _raw(acquired: Acquired, job: Job) -> Raw:
    response = acquired.response
    return Raw(
        data=acquired.raw,
        place=job.where,
        captured=acquired.document.captured or now(),
        final_url=response.final_url if response else None,
        content_type=response.content_type if response else None,
    )


@cache
def _ledger(path: Path) -> Ledger:
    """Open as long as the process, which only looks."""
    return Ledger(path)
