"""Articles that come over the web -> readings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Self

from fastapi import Request
from starlette.datastructures import FormData, UploadFile

from reportedly.acquire import Given, Job, acquire
from reportedly.acquire.job import InHand, InRow
from reportedly.acquire.rows import row_of
from reportedly.batch import reader
from reportedly.errors import Rejected
from reportedly.model.reading import Reading
from reportedly.web.guards import REQUEST_BYTES, TEXT_CHARACTERS

_REQUEST = "the request"
# A reading takes all the cores it can get, so two at once would each take twice as long.
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True, slots=True)
class Sent:
    """What came with the form, as it came. name: of the uploaded file, empty where there is none; raw: its bytes."""

    text: str = ""
    name: str = ""
    raw: bytes = b""
    outlet: str = ""
    published: str = ""
    url: str = ""

    @classmethod
    async def of(cls, request: Request) -> Self:
        """The form of a request. Raises HTTPException where it is broken or too large."""
        async with request.form(max_files=1, max_part_size=REQUEST_BYTES) as form:
            file = form.get("file")
            named = file if isinstance(file, UploadFile) else None
            words = {key: _words(form, key) for key in ("text", "outlet", "published", "url")}
            return cls(name=(named and named.filename) or "", raw=await named.read() if named else b"", **words)


def _words(form: FormData, key: str) -> str:
    value = form.get(key)
    return value.strip() if isinstance(value, str) else ""


def read_sent(sent: Sent) -> Reading:
    """The reading of what came with the form; a file goes before pasted text. Raises Rejected."""
    given = Given(sent.outlet or None, sent.published or None, sent.url or None)
    if sent.name:
        return _read(Job(sent.name, InHand(sent.raw), given))
    if not sent.text:
        raise Rejected("the form", "there is no article in it", "paste the text of an article, or choose a file")
    return _read(Job("the pasted text", InHand(sent.text.encode(errors="replace")), given))


def read_row(raw: bytes) -> Reading:
    """The reading of an article that is a JSON object. Raises Rejected; always where it names a file of the server."""
    row = row_of(raw, _REQUEST)
    if "path" in row:
        raise Rejected(_REQUEST, '"path" would be a file of the server', 'send the article itself as "text" or "html"')
    return _read(Job(_REQUEST, InRow(row, Path())))


def _read(job: Job) -> Reading:
    document = acquire(job).document
    if len(document.text) > TEXT_CHARACTERS:
        why = f"its text is longer than {TEXT_CHARACTERS:,} characters"
        raise Rejected(job.where, why, "give one article, or use the command line: reportedly read FILE")
    with _ONE_AT_A_TIME:
        return reader().read(document)
