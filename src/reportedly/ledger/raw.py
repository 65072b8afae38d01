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
