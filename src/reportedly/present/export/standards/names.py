"""What things are called in every standard, and how a long list of objects is written."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from reportedly.model.claim import StatementRef
from reportedly.model.document import Document

Json = dict[str, Any]


def document_urn(document: str) -> str:
    """Of a publication, by its document id."""
    return f"urn:reportedly:publication:{document.removeprefix('sha256:')}"


def statement_urn(ref: StatementRef) -> str:
    return f"urn:reportedly:statement:{ref.document.removeprefix('sha256:')}:{ref.statement}"


def source_urn(document: str, source: str) -> str:
    """Of a source in one publication: nobody has a name that holds beyond it."""
    return f"urn:reportedly:source:{document.removeprefix('sha256:')}:{source}"


def claim_urn(claim: str) -> str:
    return f"urn:reportedly:claim:{claim}"


def address(document: Document) -> str:
    """Where it stands on the web, else its own name."""
    url = document.url or ""
    return url if url.startswith(("http://", "https://")) else document_urn(document.id)


def present(**properties: object) -> Json:
    """The properties that have a value; a first underscore stands for "@"."""
    named = {(f"@{key[1:]}" if key.startswith("_") else key): value for key, value in properties.items()}
    return {key: value for key, value in named.items() if value not in (None, "", [], {})}


def write_list(file: Path, before: str, items: Iterable[Json], after: str) -> None:
    """An array of objects, one a line, between the words before and after it."""
    with file.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(before)
        for place, item in enumerate(items):
            stream.write(("," if place else "") + "\n" + json.dumps(item, ensure_ascii=False))
        stream.write(after)
