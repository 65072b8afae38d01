"""A ledger as one file: a zip archive of JSON Lines and of the bytes of articles, with the digest of each part.

manifest.json      format, version, when it was made, what is in it, and the SHA-256 of every other part
articles.jsonl     an article a line: its reading as reading.schema.json has it, and where its bytes came from
evidence/DIGEST    bytes that articles were made from
decisions.jsonl    the log of people's decisions, in its order
forgotten.jsonl    digests and days of what was forgotten
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from reportedly.errors import LedgerError
from reportedly.ledger import articles, log, originals
from reportedly.ledger.moment import now
from reportedly.ledger.schema import decisions, evidence, forgotten, texts
from reportedly.model.decision import ClaimRated, SourceRated
from reportedly.model.reading import Reading
from reportedly.whole import OWNER_ONLY, whole_file

FORMAT = "reportedly-ledger"
VERSION = 1
MANIFEST = "manifest.json"
ARTICLES = "articles.jsonl"
DECISIONS = "decisions.jsonl"
FORGOTTEN = "forgotten.jsonl"
EVIDENCE = "evidence/"

Json = dict[str, Any]


def write_archive(connection: Connection, path: Path, file: Path, *, full_text: bool, ratings: bool) -> int:
    """How many articles were written. The file is there as a whole or not at all, and is its owner's only.

    full_text: with texts and bytes, so that it can be taken in again; else of the words only those that statements
    point at. ratings: with what people think of sources and claims. Raises LedgerError.
    """
    try:
        with whole_file(file, OWNER_ONLY) as stream:
            return _Writer(connection, path).write(stream, full_text=full_text, ratings=ratings)
    except OSError as error:
        raise LedgerError(file, f"it can't be written ({error.strerror})", "choose another file") from error


class _Writer:
    """Writes the parts one after another, and remembers their digests."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._digests: dict[str, str] = {}
        self._articles = 0

    def write(self, stream: Any, *, full_text: bool, ratings: bool) -> int:  # noqa: ANN401 - a binary file
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            self._part(archive, ARTICLES, _lines(self._article_rows(full_text=full_text)))
            if full_text:
                self._evidence(archive)
            self._part(archive, DECISIONS, _lines(self._decision_rows(ratings=ratings)))
            self._part(archive, FORGOTTEN, _lines(self._rows(select(forgotten).order_by(forgotten.c.document))))
            manifest = {
                "format": FORMAT,
                "version": VERSION,
                "made": now(),
                "full_text": full_text,
                "ratings": ratings,
                "parts": self._digests,
            }
            archive.writestr(MANIFEST, json.dumps(manifest, indent=1))
        return self._articles

    def _part(self, archive: zipfile.ZipFile, name: str, pieces: Iterable[bytes]) -> None:
        digest = hashlib.sha256()
        with archive.open(name, "w") as part:
            for piece in pieces:
                digest.update(piece)
                part.write(piece)
        self._digests[name] = digest.hexdigest()

    def _article_rows(self, *, full_text: bool) -> Iterator[Json]:
        for reading in articles.stored(self._connection, self._path):
            self._articles += 1
            row = reading.to_json() if full_text else _quoted(reading)
            captures = originals.captures_of(self._connection, reading.document.id) if full_text else []
            yield {"reading": row, "captures": [asdict(capture) for capture in captures]}

    def _evidence(self, archive: zipfile.ZipFile) -> None:
        rows = select(evidence.c.sha256, evidence.c.data, texts.c.text).outerjoin(texts).order_by(evidence.c.sha256)
        for row in self._connection.execute(rows.execution_options(yield_per=100)):
            self._part(archive, EVIDENCE + row.sha256, [originals.bytes_of(row.sha256, row.data, row.text)])

    def _decision_rows(self, *, ratings: bool) -> Iterator[Json]:
        rated = {
            entry.number
            for entry in log.entries(self._connection, self._path)
            if isinstance(entry.decision.what, SourceRated | ClaimRated)
        }
        for row in self._rows(select(decisions).order_by(decisions.c.id)):
            if ratings or row["id"] not in rated:
                yield row

    def _rows(self, query: Any) -> Iterator[Json]:  # noqa: ANN401 - of whichever table
        for row in self._connection.execute(query).mappings():
            yield dict(row)


def _lines(rows: Iterable[Json]) -> Iterator[bytes]:
    for row in rows:
        yield json.dumps(row, ensure_ascii=False).encode() + b"\n"


def _quoted(reading: Reading) -> Json:
    """Without the article: its title, and the words that statements point at."""
    row = reading.to_json()
    row["document"] |= {"text": "", "meta": {}}
    return row
