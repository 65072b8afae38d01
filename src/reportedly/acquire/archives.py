"""WARC: each archived page becomes a response, as if it had just been fetched."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from reportedly.acquire.acquired import Response
from reportedly.acquire.formats import PAGE_TYPES
from reportedly.acquire.limits import PAGE_BYTES
from reportedly.errors import Rejected

_OK = 200
_AGAIN = "get the archive again"
_CUT = "the archive breaks off in the header of a record"
# ISO 28500, 5: every record has them, so that a header without one was cut short.
_IN_EVERY_HEADER = ("WARC-Type", "Content-Length")
_GZIP = 31  # zlib's wbits for it
_CHUNK = 4_096  # bytes, which unpack to 4 MB at most


def archived(path: Path, where: str) -> Iterator[Response | Rejected]:
    """The pages of an archive in order, a Rejected for each that is cut off or too large.

    Redirects, errors, pictures, scripts and requests are no articles and are passed over. Raises Rejected where it is
    no archive or has no page in it. ISO 28500; records may be packed one by one, as crawlers do.
    """
    found, number = False, 0
    try:
        for record in _records(path):
            if record is None:
                yield Rejected(where, _CUT, _AGAIN)
                found = True
                continue
            number += 1
            page = _page(record, f"{where}:{number}")
            if page is not None:
                found = True
                yield page
    except OSError as error:
        raise Rejected(where, f"the archive is damaged ({error})", _AGAIN) from error
    if not found:
        raise Rejected(where, "there is no page in the archive", "give one that holds responses in HTML")


def _records(path: Path) -> Iterator[WarcRecord | None]:
    """The responses, and at the end None where a header is cut: the library says nothing of either end of one."""
    last = 0
    # HTTP is parsed only once a record is known to be whole: the library gives a cut one without a word.
    for record in ArchiveIterator(str(path), parse_http=False, fsspec_args=False):
        if not all(record.headers.get(name) for name in _IN_EVERY_HEADER):
            yield None
            return
        last = record.stream_pos
        if record.record_type == WarcRecordType.response:
            yield record
    if _is_cut_after(path, last):
        yield None


def _is_cut_after(path: Path, start: int) -> bool:
    """Whether a record packed by itself is whole at ``start``, and something that isn't whole follows it."""
    whole, begun, unpacking = False, False, zlib.decompressobj(_GZIP)
    with path.open("rb") as file:
        file.seek(start)
        raw = file.read(_CHUNK)
        while raw:
            try:
                unpacking.decompress(raw)
            except zlib.error:  # not packed, or as one whole
                return False
            begun, rest = not unpacking.eof, unpacking.unused_data
            if unpacking.eof:
                whole, unpacking = True, zlib.decompressobj(_GZIP)
            raw = rest or file.read(_CHUNK)
    return whole and begun


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
