"""Taking in the archive of a ledger: everything in it is checked first, and then all of it is added, or nothing."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from reportedly.errors import LedgerError
from reportedly.ledger import articles, log, originals
from reportedly.ledger.archive_out import ARTICLES, DECISIONS, EVIDENCE, FORGOTTEN, FORMAT, MANIFEST, VERSION
from reportedly.ledger.articles import NEW, Added
from reportedly.ledger.raw import Capture
from reportedly.ledger.schema import decisions, forgotten
from reportedly.model.decision_json import decision_digest, decision_from_json
from reportedly.model.decode import reading_from_json
from reportedly.model.document import Document
from reportedly.model.reading import Reading

_ANOTHER = "get another copy of it"
# Of a line, or of an article's bytes: ten times the largest article that is ever read.
_LARGEST = 200_000_000
_CHUNK = 1 << 20
# What broken JSON, or JSON of another shape, raises when it is read.
_DAMAGED = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    zipfile.BadZipFile,
    EOFError,
    NotImplementedError,
    RuntimeError,
)


@dataclass(slots=True)
class TakenIn:
    """How many articles, and decisions, were added; how many articles were there already, or had been forgotten."""

    articles: int = 0
    decisions: int = 0
    there: int = 0
    forgotten: int = 0


def read_archive(connection: Connection, file: Path) -> TakenIn:
    """Adds what the archive has and the ledger lacks. Raises LedgerError where anything isn't as it was written."""
    with _opened(file) as archive:
        _check(archive, file)
        taken = TakenIn()
        for row in _rows(archive, ARTICLES):
            _take_article(connection, archive, row, taken)
        for row in _rows(archive, DECISIONS):
            taken.decisions += _take_decision(connection, row)
        for row in _rows(archive, FORGOTTEN):
            _take_forgotten(connection, row)
    return taken


@contextmanager
def _opened(file: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(file) as archive:
            yield archive
    except OSError as error:
        raise LedgerError(file, f"it can't be read ({error.strerror or 'damaged'})", "check the path") from error
    except _DAMAGED as error:
        raise LedgerError(file, "it is no archive of a ledger, or is damaged", _ANOTHER) from error


def _check(archive: zipfile.ZipFile, file: Path) -> None:
    manifest = json.loads(_whole(archive, MANIFEST))
    if manifest["format"] != FORMAT:
        raise ValueError("another format")
    if manifest["version"] > VERSION:
        raise LedgerError(file, "a newer reportedly wrote it", "update: pip install -U reportedly")
    if not manifest["full_text"]:
        remedy = "make one with: reportedly ledger archive out --full-text"
        raise LedgerError(file, "it holds quoted words, not the articles", remedy)
    for name, digest in manifest["parts"].items():
        if _digest(archive, name) != digest:
            raise LedgerError(file, f"{name}: its digest is another", _ANOTHER)
    if not {ARTICLES, DECISIONS, FORGOTTEN} <= manifest["parts"].keys():
        raise ValueError("a part is missing")


def _digest(archive: zipfile.ZipFile, name: str) -> str:
    digest = hashlib.sha256()
    with archive.open(name) as part:
        while chunk := part.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _whole(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        return _limited(part.read(_LARGEST + 1))


def _rows(archive: zipfile.ZipFile, name: str) -> Iterator[Mapping[str, Any]]:
    with archive.open(name) as part:
        while line := part.readline(_LARGEST + 1):
            yield json.loads(_limited(line))


def _limited(read: bytes) -> bytes:
    if len(read) > _LARGEST:
        raise ValueError("larger than anything a ledger writes")
    return read


def _take_article(connection: Connection, archive: zipfile.ZipFile, row: Mapping[str, Any], taken: TakenIn) -> None:
    reading = _reading(row["reading"])
    added = articles.status(connection, reading.document)
    if added is Added.FORGOTTEN:
        taken.forgotten += 1
        return
    if added in NEW:
        articles.put(connection, reading)
        taken.articles += 1
    else:
        taken.there += 1
    for capture in (Capture(**capture) for capture in row["captures"]):
        _take_capture(connection, archive, reading.document, capture)


def _reading(row: dict[str, Any]) -> Reading:
    reading = reading_from_json(row)
    if reading.document.id != row["document"]["id"]:
        raise ValueError("the text of an article is another")
    return reading


def _take_capture(connection: Connection, archive: zipfile.ZipFile, document: Document, capture: Capture) -> None:
    raw = capture.raw(_whole(archive, EVIDENCE + capture.sha256))
    if raw.sha256 != capture.sha256:
        raise ValueError("the bytes of an article are others")
    originals.put_raw(connection, document, raw)


def _take_decision(connection: Connection, row: Mapping[str, Any]) -> bool:
    """Whether it was new here. One whose words were forgotten goes by the digest that it had before."""
    decision = decision_from_json(json.loads(row["body"]))
    if row["scrubbed"] is None and decision_digest(decision) != row["sha256"]:
        raise ValueError("a decision is another")
    known = select(decisions.c.id).where(decisions.c.sha256 == row["sha256"])
    if connection.scalar(known) is not None:
        return False
    log.append(connection, decision, row["sha256"], row["scrubbed"])
    return True


def _take_forgotten(connection: Connection, row: Mapping[str, Any]) -> None:
    """What this ledger still has stays in it."""
    if articles.has(connection, row["document"]):
        return
    values = {name: row[name] for name in forgotten.columns.keys()}  # noqa: SIM118 - not a dictionary
    connection.execute(insert(forgotten).values(values).on_conflict_do_nothing())
