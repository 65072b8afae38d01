"""The bytes that an article was made from, and where and when they came from."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Raw:
    """place: a file, a line of one, a URL or "standard input". captured: RFC 3339, when they were read or fetched.

    final_url: after redirects, where they were fetched. content_type: as the server wrote it.
    """

    data: bytes
    place: str
    captured: str
    final_url: str | None = None
    content_type: str | None = None

    @property
    def sha256(self) -> str:
        """In hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Capture:
    """The same without the bytes, which go by their digest."""

    sha256: str
    place: str
    captured: str
    final_url: str | None
    content_type: str | None

    def raw(self, data: bytes) -> Raw:
        """With the bytes."""
        return Raw(data, self.place, self.captured, self.final_url, self.content_type)
