"""WARC: each archived page becomes a response, as if it had just been fetched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from reportedly.acquire.acquired import Response
from reportedly.acquire.formats import PAGE_TYPES
from reportedly.acquire.limits import PAGE_BYTES
from reportedly.errors import Rejected

_OK = 200
_AGAIN = "get the archive again"


def archived(path: Path, where: str) -> Iterator[Response | Rejected]:
    """The pages of an archive in order, a Rejected for each that is cut off or too large.

    Redirects, errors, pictures, scripts and requests are no articles and are passed over. Raises Rejected where it is
    no archive or has no page in it. ISO 28500; records may be packed one by one, as crawlers do.
    """
    found = False
    try:
        for number, record in enumerate(_responses(path), start=1):
            page = _page(record, f"{where}:{number}")
            if page is not None:
                found = True
                yield page
    except OSError as error:
        raise Rejected(where, f"the archive is damaged ({error})", _AGAIN) from error
    if not found:
        raise Rejected(where, "there is no page in the archive", "give one that holds responses in HTML")


def _responses(path: Path) -> Iterator[WarcRecord]:
    # HTTP is parsed only once a record is known to be whole: the library gives a cut one without a word.
    yield from ArchiveIterator(str(path), record_types=WarcRecordType.response, parse_http=False, fsspec_args=False)


def _page(record: WarcRecord, where: str) -> Response | Rejected | None:
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
    length, named = record.content_length, f"{where} ({url})" if url else where
    block = record.reader.read(PAGE_BYTES + 1)
    if len(block) > PAGE_BYTES:
        return Rejected(named, f"the record is larger than {PAGE_BYTES // 1_000_000} MB", "leave it out")
    if len(block) < length:
        return Rejected(named, f"the record breaks off: {len(block)} of {length} bytes", _AGAIN)
    record.set_bytes_content(block)
    record.parse_http(auto_decode="all")
    if not record.http_headers or record.http_headers.status_code != _OK or record.http_content_type not in PAGE_TYPES:
        return None
    raw = record.reader.read(PAGE_BYTES + 1)
    captured = record.record_date.isoformat().replace("+00:00", "Z") if record.record_date else ""
    content_type = f"{record.http_content_type}; charset={record.http_charset}"
    return Response(raw, url, url, captured, content_type if record.http_charset else record.http_content_type)
