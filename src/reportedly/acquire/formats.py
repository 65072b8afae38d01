"""What an input is, by its first bytes and its name: a page, plain text, or something that is not read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class Format(Enum):
    """What can be read as one article."""

    TEXT = "text"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Unread:
    """Something that is recognised and refused: what it is, the first bytes and the suffixes that show it."""

    what: str
    remedy: str
    magic: tuple[bytes, ...] = ()
    suffixes: tuple[str, ...] = ()


_AS_TEXT = "save it as plain text or HTML"
_UNPACK = "unpack it first"

UNREAD = (
    Unread("WARC is not read yet", "take the pages out of the archive first", (b"WARC/",), (".warc", ".warc.gz")),
    Unread("PDF is not read yet", "save its text as a .txt file", (b"%PDF-",), (".pdf",)),
    Unread("a feed (RSS or Atom) is not read yet", "give the articles it lists", (), (".rss", ".atom")),
    Unread("a packed file is not read", _UNPACK, (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0", b"\x28\xb5\x2f\xfd"),
           (".gz", ".bz2", ".xz", ".zst")),
    Unread("a ZIP archive or office document is not read", _AS_TEXT, (b"PK\x03\x04", b"\xd0\xcf\x11\xe0"),
           (".zip", ".docx", ".odt", ".epub", ".doc")),
    Unread("RTF is not read", _AS_TEXT, (b"{\\rtf",), (".rtf",)),
    Unread("an image is not read", "copy its text out first", (b"\x89PNG", b"\xff\xd8\xff", b"GIF8"),
           (".png", ".jpg", ".jpeg", ".gif", ".webp")),
    Unread("a database is not read", "export its articles as JSON Lines", (b"SQLite format 3\0", b"PAR1"),
           (".sqlite", ".db", ".parquet")),
    Unread("a JSON file is not read", "write one article a line and name it .jsonl", (), (".json",)),
)  # fmt: skip

# In a folder these are articles that somebody meant to be read, so leaving them out must be said.
ARTICLE_LIKE = (".pdf", ".warc", ".warc.gz", ".rss", ".atom", ".docx", ".odt", ".rtf", ".doc", ".epub")

TEXT_SUFFIXES = (".txt", ".text")
PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
ROWS_SUFFIXES = (".jsonl", ".ndjson")

PAGE_TYPES = ("text/html", "application/xhtml+xml")

# Before the first tag of a document: a byte-order mark, space, an XML declaration, comments.
_PREAMBLE = rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}"
_PAGE = re.compile(_PREAMBLE + rb"<(?:!doctype\s+html|html|head|body|article)\b", re.IGNORECASE | re.DOTALL)
_FEED = re.compile(_PREAMBLE + rb"<(?:rss|feed|rdf:RDF)\b", re.IGNORECASE | re.DOTALL)
_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_HEAD_BYTES = 16_384


def unread(raw: bytes, name: str) -> Unread | None:
    """What ``raw`` is when it is something that isn't read; ``name`` is a file name or URL path, or empty."""
    head = raw[:_HEAD_BYTES]
    for kind in UNREAD:
        if any(head.startswith(magic) for magic in kind.magic):
            return _packed_archive(kind, name)
    if _FEED.match(head):
        return next(kind for kind in UNREAD if ".rss" in kind.suffixes)
    return unread_name(name)


def unread_name(name: str) -> Unread | None:
    """The same by the file name alone, where that says enough."""
    return next((kind for kind in UNREAD if name.lower().endswith(kind.suffixes)), None) if name else None


def format_of(raw: bytes, name: str, content_type: str | None = None) -> Format:
    """Page or plain text: what the server says, what the suffix says, what the first tag says."""
    if content_type in PAGE_TYPES or name.lower().endswith(PAGE_SUFFIXES) or _PAGE.match(raw[:_HEAD_BYTES]):
        return Format.PAGE
    return Format.TEXT


def parsed_type(content_type: str | None) -> tuple[str | None, str | None]:
    """The media type in lower case and the charset of a Content-Type header, None for what it doesn't say."""
    if not content_type:
        return None, None
    charset = _CHARSET.search(content_type)
    return content_type.partition(";")[0].strip().lower() or None, charset[1] if charset else None


def _packed_archive(kind: Unread, name: str) -> Unread:
    """A packed WARC is a WARC to a person."""
    return unread_name(name) or kind
