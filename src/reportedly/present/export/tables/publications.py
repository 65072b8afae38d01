"""Articles: each publication, and each text once, however many printed it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from reportedly.present.export.exported import Exported
from reportedly.present.export.offsets import units
from reportedly.present.export.table import DOCUMENT, EDTF, Row, Table, integer, text, truth


def _publications(exported: Exported) -> Iterator[Row]:
    for reading in exported.readings():
        document, meta = reading.document, dict(reading.document.meta)
        own = meta.get("id")
        yield (
            document.id,
            document.text_sha256,
            None if own is None else str(own),
            document.outlet,
            document.url,
            document.title,
            "; ".join(document.byline) or None,
            document.published,
            str(document.published_basis),
            document.modified,
            document.captured,
            document.language,
            document.revision_of,
            reading.title_sheds_attribution,
            reading.reader.version,
            reading.reader.model,
            json.dumps(meta, ensure_ascii=False, sort_keys=True) if meta else None,
        )


def _texts(exported: Exported) -> Iterator[Row]:
    texts = {reading.document.text_sha256: reading.document.text for reading in exported.readings()}
    often = Counter(reading.document.text_sha256 for reading in exported.readings())
    for digest, words in sorted(texts.items()):
        yield digest, len(words), units(words), often[digest], words if exported.full_text else None


PUBLICATIONS = Table(
    "publications",
    "an article as one outlet printed it at one address",
    ("document",),
    (
        DOCUMENT,
        text("text_sha256", "digest of the text, to which every place is pinned"),
        text("own_id", "the article's own id, where the row that brought it in had one"),
        text("outlet", "who published it"),
        text("url", "where it stands on the web"),
        text("title", "its title"),
        text("byline", "its authors, with semicolons between them"),
        text("published", EDTF),
        text("published_basis", "how that is known: given, metadata, text, inferred or unknown"),
        text("modified", f"of its update, {EDTF}"),
        text("captured", "when this copy was fetched or saved, RFC 3339"),
        text("language", "ISO 639 code"),
        text("revision_of", "the document that it is a new version of"),
        truth("sheds_attribution", "whether the title states as fact what the article only attributes"),
        text("reader_version", "of this program"),
        text("reader_model", "name and digest of its weights"),
        text("meta", "JSON of all further keys of the row that brought it in"),
    ),
    _publications,
)

TEXTS = Table(
    "texts",
    "a text, printed by one outlet or by many",
    ("text_sha256",),
    (
        text("text_sha256", "SHA-256 of its UTF-8 bytes, in hexadecimal"),
        integer("code_points", "its length as Python and R count"),
        integer("utf16_units", "its length as JavaScript and Java count"),
        integer("publications", "how many of the publications have it"),
        text("text", "its words, only with --full-text"),
    ),
    _texts,
)
