from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from reportedly.acquire import acquire, jobs
from reportedly.acquire.limits import PAGE_BYTES
from reportedly.errors import Rejected
from tests.acquire.made import STORY, page, paragraphs

PAGE = page(f"<article>{paragraphs()}</article>").encode()


def record(body: bytes = PAGE, *, status: str = "200 OK", headers: str = "", kind: str = "text/html") -> bytes:
    """One response of an archive, as a crawler writes it."""
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}; charset=utf-8\r\n{headers}\r\n".encode() + body
    warc = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://echo.example/a\r\n"
        "WARC-Date: 2026-03-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return warc.encode() + http + b"\r\n\r\n"


def read_archive(folder: Path, raw: bytes, name: str = "crawl.warc") -> list[str]:
    """The text of each page, of a refused one the reason."""
    (folder / name).write_bytes(raw)
    return [str(job) if isinstance(job, Rejected) else acquire(job).document.text for job in jobs([str(folder / name)])]


def test_each_archived_page_is_an_article_with_its_address_and_the_moment_of_capture(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc.gz").write_bytes(gzip.compress(record()) + gzip.compress(record()))
    documents = [
        acquire(job).document for job in jobs([str(tmp_path / "crawl.warc.gz")]) if not isinstance(job, Rejected)
    ]
    assert [document.text for document in documents] == [STORY, STORY]
    assert (documents[0].url, documents[0].captured) == ("https://echo.example/a", "2026-03-01T10:00:00Z")


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(PAGE), "Content-Encoding: gzip\r\n"),
        (f"{len(PAGE):x}\r\n".encode() + PAGE + b"\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n"),
    ],
)
def test_a_packed_or_chunked_page_is_unpacked(tmp_path: Path, body: bytes, headers: str) -> None:
    assert read_archive(tmp_path, record(body, headers=headers)) == [STORY]


def test_redirects_errors_and_pictures_are_passed_over(tmp_path: Path) -> None:
    others = record(status="404 Not Found") + record(status="301 Moved") + record(b"\x89PNG", kind="image/png")
    assert read_archive(tmp_path, others + record()) == [STORY]
    (refused,) = read_archive(tmp_path, others)
    assert "there is no page in the archive" in refused


def test_a_record_that_breaks_off_is_refused_and_those_before_it_are_read(tmp_path: Path) -> None:
    text, refused = read_archive(tmp_path, record() + record()[:-120])
    assert text == STORY
    assert refused.startswith(f"{tmp_path / 'crawl.warc'}:2 (https://echo.example/a): the record breaks off: ")


@pytest.mark.parametrize("length", [8, 12, 60, 200])
def test_a_record_that_breaks_off_in_its_header_is_told_after_those_before_it(tmp_path: Path, length: int) -> None:
    text, refused = read_archive(tmp_path, record() + record()[:length])
    assert (text, "breaks off in the header of a record" in refused) == (STORY, True)


@pytest.mark.parametrize("length", [3, 12, 40, 120])
def test_so_is_a_packed_one(tmp_path: Path, length: int) -> None:
    packed = gzip.compress(record())
    text, refused = read_archive(tmp_path, packed + packed[:length], "crawl.warc.gz")
    assert (text, "breaks off in the header of a record" in refused) == (STORY, True)


def test_a_record_without_an_address_is_named_by_its_number_alone(tmp_path: Path) -> None:
    nameless = record()[:-120].replace(b"WARC-Target-URI: https://echo.example/a\r\n", b"")
    (refused,) = read_archive(tmp_path, nameless)
    assert refused.startswith(f"{tmp_path / 'crawl.warc'}:1: the record breaks off: ")


def test_an_archive_that_is_cut_in_its_packed_bytes_is_refused(tmp_path: Path) -> None:
    (refused,) = read_archive(tmp_path, gzip.compress(record())[:-40], "crawl.warc.gz")
    assert "breaks off" in refused


def test_a_page_that_grows_without_end_is_bounded(tmp_path: Path) -> None:
    bomb = gzip.compress(b"<p>" + b" " * (PAGE_BYTES + 10))
    with pytest.raises(Rejected, match="larger than 5 MB"):
        read_archive(tmp_path, record(bomb, headers="Content-Encoding: gzip\r\n"))


@pytest.mark.parametrize("raw", [b"", b"nothing of the kind\n" * 50, b"WARC/1.0\r\n\r\n", b"\x1f\x8b\x08"])
def test_what_is_no_archive_is_refused_in_one_line(tmp_path: Path, raw: bytes) -> None:
    (refused,) = read_archive(tmp_path, raw)
    assert refused.startswith(f"{tmp_path / 'crawl.warc'}: ")
    assert "\n" not in refused
