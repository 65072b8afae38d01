"""A job -> a document: reads the file, the row, the bytes in hand or the URL, whichever it is."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from reportedly.acquire.acquired import Acquired, Response
from reportedly.acquire.build import build
from reportedly.acquire.characters import printable
from reportedly.acquire.decode import decode, readable
from reportedly.acquire.formats import (
    HEAD_BYTES,
    XML_SUFFIX,
    Format,
    collection_of,
    format_of,
    parsed_type,
    unread,
)
from reportedly.acquire.given import NOTHING_GIVEN, Given
from reportedly.acquire.job import AtUrl, InArchive, InFile, InRow, Job
from reportedly.acquire.limits import INPUT_BYTES, PAGE_BYTES, PDF_BYTES
from reportedly.acquire.parsed import parsed_text
from reportedly.acquire.stated import Stated, stated_by, stated_of
from reportedly.errors import Rejected
from reportedly.model.document import Document


def acquire(job: Job) -> Acquired:
    """The article of a job. Raises Rejected: where it is, why it can't be read, and what to do."""
    source = job.source
    if isinstance(source, AtUrl):
        return _at_url(source.url, job)
    if isinstance(source, InRow):
        return _in_row(source, job)
    if isinstance(source, InArchive):
        return Acquired(_fetched(source.response, job), source.response.raw)
    stated = stated_by(job.given)
    if isinstance(source, InFile):
        return _in_file(source.path, stated, job.where)
    return Acquired(_of_bytes(source.raw, "", stated, job.where), source.raw)


def document_from_text(text: str, given: Given = NOTHING_GIVEN) -> Document:
    """The document of an article's plain text. Raises Rejected, whose ``where`` is "text"."""
    return _of_text(text, stated_by(given), "text")


def _at_url(url: str, job: Job) -> Acquired:
    from reportedly.acquire.fetch import fetch  # noqa: PLC0415 - httpx, which nothing else needs

    response = fetch(url, job.where)
    return Acquired(_fetched(response, job), response.raw, response)


def _fetched(response: Response, job: Job) -> Document:
    stated = stated_of(job.given, response)
    name = urlsplit(response.final_url).path
    return _of_bytes(response.raw, name, stated, job.where, response.content_type)


def _in_row(source: InRow, job: Job) -> Acquired:
    row, stated = source.row, stated_by(job.given, source.row)
    if "path" in row:
        return _in_file(source.folder / row["path"], stated, f"{job.where} ({printable(row['path'])})", only_files=True)
    if "html" in row:
        return Acquired(_of_page(row["html"], stated, job.where), row["html"].encode())
    return Acquired(_of_text(row["text"], stated, job.where), row["text"].encode())


def _in_file(path: Path, stated: Stated, where: str, *, only_files: bool = False) -> Acquired:
    """only_files: refuse pipes and devices, which a person may name but a row may not make the program wait for."""
    try:
        if only_files and not path.is_file():
            raise Rejected(where, "there is no such file", "check the path; it is relative to the file of rows")
        with path.open("rb") as file:
            raw = file.read(PDF_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        why = f"it can't be read ({getattr(error, 'strerror', None) or type(error).__name__})"
        raise Rejected(where, why, "check the path and its permissions") from error
    return Acquired(_of_bytes(raw, path.name, stated, where), raw)


def _of_bytes(raw: bytes, name: str, stated: Stated, where: str, content_type: str | None = None) -> Document:
    """name: of a file or the path of a URL, empty where there is none. content_type: as a server wrote it."""
    many = collection_of(raw[:HEAD_BYTES], name)
    if many is not None:
        raise Rejected(where, f"{many.value} stands where one article should", "save it and name it as an input")
    refused = unread(raw, name)
    if refused is not None:
        raise Rejected(where, refused.what, refused.remedy)
    mime, charset = parsed_type(content_type)
    format = format_of(raw, name, mime)
    if format is Format.PDF:
        return _of_pdf(raw, stated, where)
    if format is Format.TEXT and name.lower().endswith(XML_SUFFIX):
        raise Rejected(where, "it is neither a feed nor a page", "save what is in it as plain text or HTML")
    _limited(len(raw), INPUT_BYTES, where)
    page = format is Format.PAGE
    text = decode(raw, where, charset=charset, page=page)
    return _of_page(text, stated, where) if page else _of_text(text, stated, where)


def _of_text(text: str, stated: Stated, where: str) -> Document:
    _limited(len(text), INPUT_BYTES, where)
    return build(parsed_text(readable(text, where), stated.title), stated, where)


def _of_pdf(raw: bytes, stated: Stated, where: str) -> Document:
    from reportedly.acquire.pdf import text_of_pdf  # noqa: PLC0415 - pdfium, which nothing else needs

    _limited(len(raw), PDF_BYTES, where)
    return _of_text(text_of_pdf(raw, where), stated, where)


def _of_page(html: str, stated: Stated, where: str) -> Document:
    from reportedly.acquire.page.parse import parsed_page  # noqa: PLC0415 - lxml, which plain text doesn't need

    _limited(len(html), PAGE_BYTES, where)
    return build(parsed_page(readable(html, where), where, stated.url or stated.fetched), stated, where)


def _limited(size: int, most: int, where: str) -> None:
    if size > most:
        raise Rejected(
            where, f"it is larger than {most // 1_000_000} MB", "give one article, without what surrounds it"
        )
