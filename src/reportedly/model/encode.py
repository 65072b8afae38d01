"""The one encoder of the public JSON: values in, plain dictionaries as the contract's schemas have them out."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from reportedly.model.span import Span

if TYPE_CHECKING:
    from reportedly.model.document import Document
    from reportedly.model.reading import Reading
    from reportedly.model.source import Source
    from reportedly.model.statement import Quantity, Statement, Time

SCHEMA_VERSION = 1

Json = dict[str, Any]


def reading_to_json(reading: Reading) -> Json:
    text = reading.document.text
    return {
        "schema_version": SCHEMA_VERSION,
        "document": document_to_json(reading.document),
        "sources": [_source(source, text) for source in reading.sources],
        "statements": [_statement(statement, text) for statement in reading.statements],
        "conflicts": [{**asdict(conflict), "kind": str(conflict.kind)} for conflict in reading.conflicts],
        "title_sheds_attribution": reading.title_sheds_attribution,
        "reader": asdict(reading.reader),
    }


def document_to_json(document: Document) -> Json:
    return {
        "id": document.id,
        "text_sha256": document.text_sha256,
        "text": document.text,
        "title": document.title,
        "outlet": document.outlet,
        "url": document.url,
        "byline": list(document.byline),
        "published": document.published,
        "published_basis": str(document.published_basis),
        "modified": document.modified,
        "captured": document.captured,
        "language": document.language,
        "sections": [{"kind": str(section.kind), **_range(section.span)} for section in document.sections],
        "links": [{**_range(link.span), "url": link.url} for link in document.links],
        "meta": dict(document.meta),
        "revision_of": document.revision_of,
    }


def span_to_json(span: Span, text: str) -> Json:
    return {**_range(span), "text": span.of(text)}


def _range(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _spans(spans: tuple[Span, ...], text: str) -> list[Json]:
    return [span_to_json(span, text) for span in spans]


def _source(source: Source, text: str) -> Json:
    return {
        "id": source.id,
        "name": source.name,
        "label": source.label,
        "kind": str(source.kind),
        "naming": str(source.naming),
        "affiliation": source.affiliation,
        "role": source.role,
        "conditions": source.conditions,
        "count": source.count,
        "mentions": _spans(source.mentions, text),
    }


def _statement(statement: Statement, text: str) -> Json:
    return {
        "id": statement.id,
        "kind": str(statement.kind),
        "mode": str(statement.mode),
        "content": _spans(statement.content, text),
        "cue": _spans(statement.cue, text),
        "source": _spans(statement.source, text),
        "chain": list(statement.chain),
        "access": str(statement.access),
        "stance": str(statement.stance),
        "certainty": str(statement.certainty),
        "negated": statement.negated,
        "times": [_time(time, text) for time in statement.times],
        "quantities": [_quantity(quantity, text) for quantity in statement.quantities],
        "places": _spans(statement.places, text),
        "forecast": None if statement.forecast is None else {"due": statement.forecast.due},
        "confidence": statement.confidence,
        "headline": statement.headline,
    }


def _time(time: Time, text: str) -> Json:
    return {**span_to_json(time.span, text), "type": str(time.type), "value": time.value, "role": str(time.role)}


def _quantity(quantity: Quantity, text: str) -> Json:
    return {
        **span_to_json(quantity.span, text),
        "value": quantity.value,
        "high": quantity.high,
        "unit": quantity.unit,
        "modifier": str(quantity.modifier),
    }
