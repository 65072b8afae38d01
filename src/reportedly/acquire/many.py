"""Files that hold many articles -> one job an article: rows of JSON Lines, entries of a feed, pages of an archive."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from reportedly.acquire.formats import Collection
from reportedly.acquire.given import Given
from reportedly.acquire.job import InArchive, InRow, Job
from reportedly.acquire.limits import INPUT_BYTES, ROW_BYTES
from reportedly.acquire.rows import row_of
from reportedly.errors import Rejected

_SMALLER = f"give at most {INPUT_BYTES // 1_000_000} MB an article"


def from_collection(collection: Collection, path: Path, where: str, given: Given) -> Iterator[Job | Rejected]:
    """The articles of a file in its order, what can't be read in its place. where: how a person would point at it."""
    return _FROM[collection](path, where, given)


def _from_rows_file(path: Path, where: str, given: Given) -> Iterator[Job | Rejected]:
    with path.open("rb") as file:
        yield from from_rows(lines(file), where, path.parent, given)


def _from_feed_file(path: Path, where: str, given: Given) -> Iterator[Job | Rejected]:
    with path.open("rb") as file:
        raw = file.read(INPUT_BYTES + 1)
    yield from from_feed(raw, where, given)


def from_feed(raw: bytes, where: str, given: Given) -> Iterator[Job | Rejected]:
    """One job an entry of a feed that is in hand."""
    from reportedly.acquire.feeds import feed_rows  # noqa: PLC0415 - feedparser, which nothing else needs

    if len(raw) > INPUT_BYTES:
        raise Rejected(where, f"it is larger than {INPUT_BYTES // 1_000_000} MB", "split the feed")
    for number, row in enumerate(feed_rows(raw, where), start=1):
        yield row if isinstance(row, Rejected) else Job(f"{where}:{number}", InRow(row, Path()), given)


def _from_archive(path: Path, where: str, given: Given) -> Iterator[Job | Rejected]:
    from reportedly.acquire.archives import archived  # noqa: PLC0415 - fastwarc, which nothing else needs

    for page in archived(path, where):
        yield page if isinstance(page, Rejected) else Job(f"{where} ({page.url})", InArchive(page), given)


def from_rows(rows: Iterable[bytes], name: str, folder: Path, given: Given) -> Iterator[Job | Rejected]:
    """One job a row. folder: what a row's ``path`` is relative to."""
    empty = True
    for number, line in enumerate(rows, start=1):
        if not line.strip():
            continue
        empty, where = False, f"{name}:{number}"
        if len(line) > ROW_BYTES:
            yield Rejected(where, f"the row is larger than {ROW_BYTES // 1_000_000} MB", _SMALLER)
        else:
            yield _job_of_row(line, where, folder, given)
    if empty:
        raise Rejected(name, "it is empty", "give a file with a row for each article")


def lines(stream: BinaryIO, first: bytes = b"") -> Iterator[bytes]:
    """The lines of a stream; of one that is longer than ``ROW_BYTES`` only so much that this can be seen."""
    line = first or stream.readline(ROW_BYTES + 1)
    while line:
        yield line
        while len(line) > ROW_BYTES and not line.endswith(b"\n"):
            line = stream.readline(ROW_BYTES + 1)
        line = stream.readline(ROW_BYTES + 1)


def _job_of_row(line: bytes, where: str, folder: Path, given: Given) -> Job | Rejected:
    try:
        return Job(where, InRow(row_of(line, where), folder), given)
    except Rejected as refusal:
        return refusal


_FROM: dict[Collection, Callable[[Path, str, Given], Iterator[Job | Rejected]]] = {
    Collection.ROWS: _from_rows_file,
    Collection.FEED: _from_feed_file,
    Collection.ARCHIVE: _from_archive,
}
