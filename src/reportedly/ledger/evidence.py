"""Raw bytes as they were fetched, kept by their digest: what was read can be shown again and checked.

``evidence/ab/abcdef….gz`` has the bytes, compressed; ``evidence/ab/abcdef….0123….json`` is a record for each address
that gave them: where from, when, content type.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path

from reportedly.errors import ReportedlyError
from reportedly.ledger.location import user_data
from reportedly.whole import OWNER_ONLY, whole_file

_SHA256 = re.compile(r"[0-9a-f]{64}")
# Of zlib's levels 1 to 9; 6, its default, is within a few per cent of the best size in a third of the time.
_COMPRESSION = 6


class EvidenceError(ReportedlyError):
    """A copy that is missing, damaged or can't be written."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """Where bytes came from. captured: RFC 3339, when they were fetched. final_url: after redirects."""

    url: str
    final_url: str
    captured: str
    content_type: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A copy in the store: its digest in hexadecimal and the compressed file."""

    sha256: str
    path: Path


class Evidence:
    """A store of raw bytes in one folder. The same bytes are kept once; nothing is ever changed or overwritten."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def of_user(cls) -> Evidence:
        """The store in the folder of the user's data."""
        return cls(user_data() / "evidence")

    def put(self, raw: bytes, fetched: Fetched) -> Kept:
        """Keeps ``raw`` and, for each address, when it first gave it. Raises EvidenceError where it can't."""
        digest = hashlib.sha256(raw).hexdigest()
        path = self._path(digest)
        record = json.dumps({**asdict(fetched), "sha256": digest}, ensure_ascii=False, indent=1) + "\n"
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _write_once(path, gzip.compress(raw, _COMPRESSION, mtime=0))
            _write_once(path.with_suffix(f".{_short(fetched.url)}.json"), record.encode())
        except OSError as error:
            raise EvidenceError(f"{path}: can't keep a copy ({error.strerror})") from error
        return Kept(digest, path)

    def get(self, sha256: str) -> bytes:
        """The bytes of that digest. Raises EvidenceError where they are missing or no longer the same."""
        path = self._path(sha256)
        try:
            raw = gzip.decompress(path.read_bytes())
        except FileNotFoundError as error:
            raise EvidenceError(f"{path}: there is no such copy") from error
        except (OSError, EOFError, zlib.error) as error:
            raise EvidenceError(f"{path}: the copy is damaged") from error
        if hashlib.sha256(raw).hexdigest() != sha256:
            raise EvidenceError(f"{path}: the copy is damaged: its digest is another")
        return raw

    def fetched(self, sha256: str) -> list[Fetched]:
        """Where and when those bytes were first fetched, by time. Raises EvidenceError where a record is damaged."""
        path = self._path(sha256)
        records = (_fetched(record) for record in path.parent.glob(f"{sha256}.*.json"))
        return sorted(records, key=lambda fetched: fetched.captured)

    def forget(self, sha256: str) -> None:
        """Deletes the bytes and all records of them, if there are any. Raises EvidenceError where it can't."""
        path = self._path(sha256)
        try:
            for file in path.parent.glob(f"{sha256}.*"):
                file.unlink()
        except OSError as error:
            raise EvidenceError(f"{path}: can't delete the copy ({error.strerror})") from error

    def _path(self, sha256: str) -> Path:
        if not _SHA256.fullmatch(sha256):
            raise EvidenceError(f"{sha256!r} is no SHA-256 digest; give 64 hexadecimal digits")
        return self.folder / sha256[:2] / f"{sha256}.gz"


def _short(url: str) -> str:
    """Tells the addresses of one text apart in a file name."""
    return hashlib.sha256(url.encode()).hexdigest()[:16]


def _fetched(path: Path) -> Fetched:
    try:
        record = json.loads(path.read_bytes())
        return Fetched(record["url"], record["final_url"], record["captured"], record["content_type"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EvidenceError(f"{path}: the record is damaged") from error


def _write_once(path: Path, content: bytes) -> None:
    """What is there already stays."""
    if not path.exists():
        with whole_file(path, OWNER_ONLY) as file:
            file.write(content)
