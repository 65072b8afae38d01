"""What an input is, by its first bytes and its name: an article, a collection of them, or something not read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from itertools import chain


class Format(Enum):
    """What can be read as one article."""

    TEXT = "text"
    PAGE = "page"
    PDF = "pdf"


class Collection(Enum):
    """What holds many articles; the value is what a person would call it."""

    ROWS = "a file of rows"
    FEED = "a feed"
    ARCHIVE = "a web archive"


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
ARTICLE_LIKE = (".docx", ".odt", ".rtf", ".doc", ".epub")

TEXT_SUFFIXES = (".txt", ".text")
PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
PDF_SUFFIX = ".pdf"
XML_SUFFIX = ".xml"  # of feeds, of pages that are XHTML, and of much that is neither
COLLECTION_SUFFIXES = {
    Collection.ROWS: (".jsonl", ".ndjson"),
    Collection.FEED: (".rss", ".atom"),
    Collection.ARCHIVE: (".warc", ".warc.gz"),
}
READ_SUFFIXES = (
    *TEXT_SUFFIXES,
    *PAGE_SUFFIXES,
    PDF_SUFFIX,
    XML_SUFFIX,
    *chain.from_iterable(COLLECTION_SUFFIXES.values()),
)

PAGE_TYPES = ("text/html", "application/xhtml+xml")
_PDF_MAGIC = b"%PDF-"
_ARCHIVE_MAGIC = b"WARC/"

# Before the first tag of a document: a byte-order mark, space, the XML declaration and style sheets, comments. What has
# matched is never tried in another way (possessive), or some hundred comments would take for ever.
_REMARKS = rb"<\?.{0,500}?\?>|<!--.{0,2000}?-->"
_FEED_TYPE = rb"<!doctype\s+(?:rss|feed|rdf:RDF)\b[^\[>]{0,500}(?:\[.{0,4000}?\]\s*)?>"
_BEFORE = rb"(?:\xef\xbb\xbf)?\s*+(?:(?>%b)\s*+){0,20}+<"
_PAGE = re.compile(_BEFORE % _REMARKS + rb"(?:!doctype\s+html|html|head|body|article)\b", re.IGNORECASE | re.DOTALL)
_FEED = re.compile(_BEFORE % (_REMARKS + b"|" + _FEED_TYPE) + rb"(?:rss|feed|rdf:RDF)\b", re.IGNORECASE | re.DOTALL)
_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
HEAD_BYTES = 16_384


def unread(raw: bytes, name: str) -> Unread | None:
    """What ``raw`` is when it is something that isn't read; ``name`` is a file name or URL path, or empty."""
    known = next((kind for kind in UNREAD if raw.startswith(kind.magic)), None)
    return known or unread_name(name)


def unread_name(name: str) -> Unread | None:
    """The same by the file name alone, where that says enough."""
    return next((kind for kind in UNREAD if name.lower().endswith(kind.suffixes)), None) if name else None


def collection_of(head: bytes, name: str) -> Collection | None:
    """What holds many articles, by suffix or first bytes; None where it is at most one."""
    for collection, suffixes in COLLECTION_SUFFIXES.items():
        if name.lower().endswith(suffixes):
            return collection
    if head.startswith(_ARCHIVE_MAGIC):
        return Collection.ARCHIVE
    return Collection.FEED if _FEED.match(head) else None


def format_of(raw: bytes, name: str, content_type: str | None = None) -> Format:
    """PDF, page or plain text: by the first bytes, what the server says, the suffix, the first tag."""
    if raw.startswith(_PDF_MAGIC):
        return Format.PDF
    if content_type in PAGE_TYPES or name.lower().endswith(PAGE_SUFFIXES) or _PAGE.match(raw[:HEAD_BYTES]):
        return Format.PAGE
    return Format.TEXT


def parsed_type(content_type: str | None) -> tuple[str | None, str | None]:
    """The media type in lower case and the charset of a Content-Type header, None for what it doesn't say."""
    if not content_type:
        return None, None
    charset = _CHARSET.search(content_type)
    return content_type.partition(";")[0].strip().lower() or None, charset[1] if charset else None
