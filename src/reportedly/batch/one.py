"""The one article of a call from Python, or of a command that compares."""

from __future__ import annotations

from reportedly import acquire
from reportedly.acquire import Given, one_job
from reportedly.batch.outcome import Finding
from reportedly.batch.tasks import read_job, reader
from reportedly.model.reading import Reading


def read_one(name: str, given: Given) -> Finding[Reading]:
    """The reading of what is one article: a file, a URL or "-". Raises Rejected where it isn't one or can't be read."""
    return read_job(one_job(name, given))


def read_text(text: str, given: Given) -> Reading:
    """The reading of an article's own words. Raises Rejected where there is nothing in them to read."""
    return reader().read(acquire.document_from_text(text, given))
