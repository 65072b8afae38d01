"""FollowTheMoney entities, one a line: articles, and the named sources that each of them mentions.

Unnamed sources are no entities. A named one is an entity of its own in each article: whether two are one is for whoever
takes them in.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from reportedly.model.document import Document
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.present.export.exported import Exported
from reportedly.present.export.standards.names import Json, address
from reportedly.present.lines import json_line

_SCHEMATA = {
    SourceKind.PERSON: "Person",
    SourceKind.GOVERNMENT: "PublicBody",
    SourceKind.ORGANIZATION: "Organization",
    SourceKind.OUTLET: "Organization",
}


def write_ftm(exported: Exported, folder: Path) -> None:
    """entities.ftm.json, as ``ftm`` and ``followthemoney`` read it."""
    with (folder / "entities.ftm.json").open("w", encoding="utf-8", newline="\n") as stream:
        stream.writelines(map(json_line, _entities(exported)))


def _entities(exported: Exported) -> Iterator[Json]:
    for reading in exported.readings():
        document = reading.document
        article = _id(document.id)
        yield _entity(article, "Article", **_article(document))
        speaking = {statement.chain[0] for statement in reading.statements}
        for source in reading.sources:
            if source.id in speaking and source.naming is Naming.NAMED:
                yield from _mentioned(document.id, article, source)


def _article(document: Document) -> dict[str, str | None]:
    return {
        "title": document.title,
        "publisher": document.outlet,
        "publishedAt": document.published,
        "sourceUrl": address(document) if document.url else None,
        "language": "eng",
    }


def _mentioned(document: str, article: str, source: Source) -> Iterator[Json]:
    schema = _SCHEMATA.get(source.kind, "LegalEntity")
    entity, name = _id(document, source.id), source.name or source.label
    position = source.role if schema == "Person" else None
    yield _entity(entity, schema, name=name, position=position)
    yield _entity(_id(document, source.id, "mention"), "Mention", document=article, resolved=entity, name=name)


def _entity(id: str, schema: str, **properties: str | None) -> Json:
    known = {name: [value] for name, value in properties.items() if value}
    return {"id": id, "schema": schema, "properties": known}


def _id(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:40]
