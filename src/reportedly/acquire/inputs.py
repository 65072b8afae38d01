"""What was named on the command line -> one job an article, in order and one at a time."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO

from reportedly.acquire.characters import printable
from reportedly.acquire.formats import (
    ARTICLE_LIKE,
    HEAD_BYTES,
    READ_SUFFIXES,
    Collection,
    collection_of,
    unread_name,
)
from reportedly.acquire.given import NOTHING_GIVEN, Given
from reportedly.acquire.job import AtUrl, InFile, InHand, Job
from reportedly.acquire.limits import PDF_BYTES, ROW_BYTES
from reportedly.acquire.many import from_collection, from_feed, from_rows, lines
from reportedly.acquire.sites import is_of_the_web
from reportedly.errors import Rejected

STDIN = "-"
STDIN_NAME = "standard input"
_SEEN_IN_FOLDERS = (*READ_SUFFIXES, *ARTICLE_LIKE)


def jobs(inputs: Iterable[str], given: Given = NOTHING_GIVEN) -> Iterator[Job | Rejected]:
    """The articles of files, folders, URLs and standard input ("-"), each a ``Job``; what can't be is a ``Rejected``.

    Folders are walked in the order of their names; of their files those with a known suffix count. A ``.jsonl`` file
    gives one job a row, a feed one an entry, a WARC one an archived page. Nothing but a feed is read ahead, so memory
    doesn't grow with the number of articles.
    """
    for name in inputs:
        yield from _guarded(name, partial(_jobs_of, name, given))


def one_job(name: str, given: Given = NOTHING_GIVEN) -> Job:
    """The job of what is one article. Raises Rejected where it isn't exactly one."""
    several = jobs([name], given)
    job = next(several, None)
    if isinstance(job, Rejected):
        raise job
    if job is None or next(several, None) is not None:
        raise Rejected(name, "that isn't one article", "give one file or URL")
    return job


def _guarded(name: str, these: Callable[[], Iterator[Job | Rejected]]) -> Iterator[Job | Rejected]:
    """``these``, with what stops them as the last."""
    try:
        yield from these()
    except Rejected as refusal:
        yield refusal
    except OSError as error:
        why = f"it can't be read ({error.strerror or type(error).__name__})"
        yield Rejected(printable(name), why, "check the path and its permissions")


def _jobs_of(name: str, given: Given) -> Iterator[Job | Rejected]:
    if name == STDIN:
        return _from_stdin(sys.stdin.buffer, given)
    if is_of_the_web(name):
        return iter([Job(name, AtUrl(name), given)])
    if "\0" in name or not name:
        raise Rejected(printable(name) or '""', "that is no file name", "give a file, a folder, a URL or -")
    path = Path(name)
    if path.is_dir():
        return _from_folder(path, given)
    if not path.exists() and "://" in name:
        raise Rejected(printable(name), "only http and https addresses are fetched", "save the page and give the file")
    if not path.exists():
        raise Rejected(printable(name), "there is no such file", "check the path")
    return _from_file(path, given)


def _from_file(path: Path, given: Given) -> Iterator[Job | Rejected]:
    collection = collection_of(_head(path), path.name)
    if collection is None:
        return iter([Job(printable(str(path)), InFile(path), given)])
    return from_collection(collection, path, printable(str(path)), given)


def _head(path: Path) -> bytes:
    """The first bytes of a file; of a pipe none, since they could be read only once."""
    if not path.is_file():
        return b""
    with path.open("rb") as file:
        return file.read(HEAD_BYTES)


def _from_folder(folder: Path, given: Given) -> Iterator[Job | Rejected]:
    found = False
    for path in _files_of(folder):
        found = True
        unread = unread_name(path.name)
        if unread is not None:
            yield Rejected(printable(str(path)), unread.what, unread.remedy)
        else:
            yield from _guarded(str(path), partial(_from_file, path, given))
    if not found:
        known = ", ".join(READ_SUFFIXES)
        raise Rejected(printable(str(folder)), "there is no article in this folder", f"known are {known}")


def _files_of(folder: Path) -> Iterator[Path]:
    """Files with a known suffix, by name; hidden ones and links to folders (they can run in a circle) are left out."""
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.lower().endswith(_SEEN_IN_FOLDERS) and not name.startswith("."):
                yield Path(parent, name)


def _from_stdin(stream: BinaryIO, given: Given) -> Iterator[Job | Rejected]:
    """One article, rows when the first line is a JSON object, or a feed."""
    first = stream.readline(ROW_BYTES + 1)
    if first.lstrip(b"\xef\xbb\xbf \t").startswith(b"{") and first.rstrip().endswith(b"}"):
        yield from from_rows(lines(stream, first), STDIN_NAME, Path(), given)
        return
    raw = first + stream.read(max(0, PDF_BYTES + 1 - len(first)))
    if collection_of(raw[:HEAD_BYTES], "") is Collection.FEED:
        yield from from_feed(raw, STDIN_NAME, given)
        return
    yield Job(STDIN_NAME, InHand(raw), given)
