"""What comes of a job: the document and, for a page that was fetched, the response as it came."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.model.document import Document


@dataclass(frozen=True, slots=True)
class Response:
    """A fetched page. raw: its bytes, unpacked. final_url: after redirects.

    captured: RFC 3339, when it came; empty where an archive doesn't say.
    content_type: as the server wrote it, None where it wrote none.
    """

    raw: bytes
    url: str
    final_url: str
    captured: str
    content_type: str | None = None


@dataclass(frozen=True, slots=True)
class Acquired:
    """An article and what it was made from.

    raw: the bytes of the file or page, or the text or markup of a row in UTF-8. response: None where nothing was
    fetched.
    """

    document: Document
    raw: bytes
    response: Response | None = None
