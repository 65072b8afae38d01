"""Quotations for programs: an object for each, with every article's wording."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from reportedly.present.speakers import described
from reportedly.trace.same_words import SameWords, Version


def quote_rows(found: Iterable[SameWords]) -> Iterator[dict[str, Any]]:
    """In order. difference: from the fullest wording ("first") to this one ("second")."""
    for one in found:
        yield {"fullest": one.fullest.text, "versions": [_version(version) for version in one.versions]}


def _version(version: Version) -> dict[str, Any]:
    said = version.quotation.said
    return {
        "text": version.quotation.text,
        "who": described(said.chain[0]),
        "naming": str(said.chain[0].naming),
        "outlet": said.document.outlet,
        "published": said.document.published,
        "url": said.document.url,
        "document": said.ref.document,
        "statement": said.ref.statement,
        "made": [str(made) for made in version.made],
        "difference": [{"of": str(piece.of), "text": piece.text} for piece in version.difference],
    }
