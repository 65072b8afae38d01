"""An article on its way into a ledger: its document, and the bytes that it was made from."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly import acquire
from reportedly.acquire import Job
from reportedly.ledger.moment import now
from reportedly.ledger.raw import Raw
from reportedly.model.document import Document


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article that isn't read yet."""

    document: Document
    raw: Raw


def incoming(job: Job) -> Incoming:
    """The article of a job. Raises Rejected where it isn't one."""
    acquired = acquire.acquire(job)
    response = acquired.response
    raw = Raw(
        data=acquired.raw,
        place=job.where,
        captured=acquired.document.captured or now(),
        final_url=response.final_url if response else None,
        content_type=response.content_type if response else None,
    )
    return Incoming(acquired.document, raw)
