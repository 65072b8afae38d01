"""The inverse of ``encode``: plain dictionaries, as the contract's schemas have them, back into values."""

from __future__ import annotations

from typing import Any

from reportedly.model.document import Basis, Document, Link, Section, SectionKind
from reportedly.model.reading import Conflict, ConflictKind, ReaderVersion, Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.span import Span
from reportedly.model.statement import (
    Access,
    Certainty,
    Forecast,
    Kind,
    Mode,
    Modifier,
    Quantity,
    Stance,
    Statement,
    Time,
    TimeRole,
    TimeType,
)

Json = dict[str, Any]


def reading_from_json(row: Json) -> Reading:
    """The inverse of ``Reading.to_json``. Raises KeyError, TypeError or ValueError where it isn't one.

    The words that the JSON gives beside each span aren't looked at; they are those of the text.
    """
    return Reading(
        document=document_from_json(row["document"]),
        sources=tuple(_source(source) for source in row["sources"]),
        statements=tuple(_statement(statement) for statement in row["statements"]),
        reader=ReaderVersion(**row["reader"]),
        conflicts=tuple(Conflict(c["a"], c["b"], ConflictKind(c["kind"]), c["why"]) for c in row["conflicts"]),
        title_sheds_attribution=row["title_sheds_attribution"],
    )


def document_from_json(row: Json) -> Document:
    """The inverse of ``document_to_json``; digests are computed, not taken over."""
    return Document(
        text=row["text"],
        title=row["title"],
        outlet=row["outlet"],
        url=row["url"],
        byline=tuple(row["byline"]),
        published=row["published"],
        published_basis=Basis(row["published_basis"]),
        modified=row["modified"],
        captured=row["captured"],
        language=row["language"],
        sections=tuple(Section(SectionKind(s["kind"]), _span(s)) for s in row["sections"]),
        links=tuple(Link(_span(link), link["url"]) for link in row["links"]),
        meta=dict(row["meta"]),
        revision_of=row["revision_of"],
    )


def _span(row: Json) -> Span:
    return Span(row["start"], row["end"])


def _spans(rows: list[Json]) -> tuple[Span, ...]:
    return tuple(_span(row) for row in rows)


def _source(row: Json) -> Source:
    return Source(
        id=row["id"],
        label=row["label"],
        kind=SourceKind(row["kind"]),
        naming=Naming(row["naming"]),
        name=row["name"],
        affiliation=row["affiliation"],
        role=row["role"],
        conditions=row["conditions"],
        count=row["count"],
        mentions=_spans(row["mentions"]),
    )


def _statement(row: Json) -> Statement:
    forecast = row["forecast"]
    return Statement(
        id=row["id"],
        kind=Kind(row["kind"]),
        mode=Mode(row["mode"]),
        content=_spans(row["content"]),
        cue=_spans(row["cue"]),
        source=_spans(row["source"]),
        chain=tuple(row["chain"]),
        access=Access(row["access"]),
        confidence=row["confidence"],
        headline=row["headline"],
        stance=Stance(row["stance"]),
        certainty=Certainty(row["certainty"]),
        negated=row["negated"],
        times=tuple(_time(time) for time in row["times"]),
        quantities=tuple(_quantity(quantity) for quantity in row["quantities"]),
        places=_spans(row["places"]),
        forecast=None if forecast is None else Forecast(forecast["due"]),
    )


def _time(row: Json) -> Time:
    return Time(_span(row), TimeType(row["type"]), row["value"], TimeRole(row["role"]))


def _quantity(row: Json) -> Quantity:
    return Quantity(_span(row), row["value"], row["high"], row["unit"], Modifier(row["modifier"]))
