"""What is done with one article; each task is a function of its own, so that another process can be told to do it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from reportedly import acquire
from reportedly.acquire import Acquired, Job
from reportedly.batch.outcome import Attributed, Finding
from reportedly.errors import Rejected
from reportedly.extract import Reader
from reportedly.ledger import Evidence, EvidenceError, Fetched, Kept
from reportedly.model.document import Document
from reportedly.model.grounds import Explained
from reportedly.model.reading import Reading

Found = TypeVar("Found")


def reader() -> Reader:
    """The reader of this process; its weights are loaded at the first call."""
    return Reader.shared()


def read_job(job: Job) -> Finding[Reading]:
    """The reading of an article. Raises Rejected where it can't be read."""
    return _do(job, lambda document: reader().read(document))


def explain_job(job: Job) -> Finding[Explained]:
    """The reading of an article with the grounds of its statements. Raises Rejected where it can't be read."""
    return _do(job, lambda document: reader().explain(document))


def find_attributions(job: Job) -> Finding[Attributed]:
    """The attributions of an article before resolution. Raises Rejected where it can't be read."""
    return _do(job, lambda document: Attributed(document, tuple(reader().attributions(document))))


def _do(job: Job, find: Callable[[Document], Found]) -> Finding[Found]:
    acquired = acquire.acquire(job)
    kept = _keep(acquired, job)
    return Finding(find(acquired.document), kept)


def _keep(acquired: Acquired, job: Job) -> Kept | None:
    """Keeps the raw response of a page that was fetched; other inputs are kept by whoever gave them."""
    response = acquired.response
    if response is None:
        return None
    fetched = Fetched(response.url, response.final_url, response.captured, response.content_type)
    try:
        return Evidence.of_user().put(response.raw, fetched)
    except EvidenceError as error:
        raise Rejected(job.where, str(error), "set REPORTEDLY_DATA to a folder that can be written") from error
