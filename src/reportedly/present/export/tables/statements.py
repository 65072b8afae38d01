"""What was found in each article: who speaks, what they say, through whom, where that stands, times and figures."""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.model.span import Span, hull
from reportedly.present.export.exported import Exported
from reportedly.present.export.offsets import utf16
from reportedly.present.export.table import DOCUMENT, EDTF, STATEMENT, Row, Table, integer, number, text, truth
from reportedly.trace.said import Said

_START = integer("start", "first code point of it in the text, counted from 0, as Python counts")
_END = integer("end", "the code point after its last")
_WORDS = text("words", "its words, as the article has them")


def _sources(exported: Exported) -> Iterator[Row]:
    for reading in exported.readings():
        for source in reading.sources:
            yield (
                reading.document.id,
                source.id,
                source.label,
                source.name,
                str(source.kind),
                str(source.naming),
                source.role,
                source.affiliation,
                source.conditions,
                source.count,
            )


def _statements(exported: Exported) -> Iterator[Row]:
    for said in _all(exported):
        statement, place = said.statement, hull(said.statement.content)
        yield (
            *_of(said),
            statement.chain[0],
            said.words,
            place.start,
            place.end,
            str(statement.kind),
            str(statement.mode),
            str(statement.stance),
            str(statement.certainty),
            statement.negated,
            str(statement.access),
            statement.headline,
            statement.forecast is not None,
            statement.forecast.due if statement.forecast else None,
            statement.confidence,
        )


def _chains(exported: Exported) -> Iterator[Row]:
    for said in _all(exported):
        chain = said.statement.chain
        for place, source in enumerate(chain):
            part = "origin" if place == 0 else "publisher" if place == len(chain) - 1 else "relay"
            yield *_of(said), place, source, part


def _spans(exported: Exported) -> Iterator[Row]:
    for said in _all(exported):
        statement, words = said.statement, said.document.text
        parts = {
            "content": statement.content,
            "cue": statement.cue,
            "source": statement.source,
            "place": statement.places,
        }
        for part, spans in parts.items():
            for place, span in enumerate(spans):
                elsewhere = utf16(words, span)
                yield *_of(said), part, place, *_place(span, words), elsewhere.start, elsewhere.end


def _times(exported: Exported) -> Iterator[Row]:
    for said in _all(exported):
        for place, time in enumerate(said.statement.times):
            found = _place(time.span, said.document.text)
            yield *_of(said), place, *found, str(time.type), time.value, str(time.role)


def _quantities(exported: Exported) -> Iterator[Row]:
    for said in _all(exported):
        for place, quantity in enumerate(said.statement.quantities):
            found = _place(quantity.span, said.document.text)
            value = quantity.value, quantity.high, quantity.unit, str(quantity.modifier)
            yield *_of(said), place, *found, *value


def _all(exported: Exported) -> Iterator[Said]:
    for reading in exported.readings():
        for statement in reading.statements:
            yield Said(reading, statement)


def _of(said: Said) -> tuple[str, str]:
    return said.document.id, said.statement.id


def _place(span: Span, words: str) -> tuple[int, int, str]:
    return span.start, span.end, span.of(words)


SOURCES = Table(
    "sources",
    "whoever speaks in one article; nobody is followed from one article to another",
    ("document", "source"),
    (
        DOCUMENT,
        text("source", "id of the source in that reading"),
        text("label", "how a person would refer to it"),
        text("name", "the fullest name that the article gives; empty where it gives none"),
        text("kind", "person, outlet, organization, government, group, document or unspecified"),
        text("naming", "named; anonymous: identity withheld; collective: a crowd; unattributed: hearsay"),
        text("role", "as the article words it"),
        text("affiliation", "as the article words it"),
        text("conditions", "the stated terms of anonymity, as worded"),
        integer("people", "how many they are, where the text says so"),
    ),
    _sources,
)

STATEMENTS = Table(
    "statements",
    "one run of words that an article attributes to somebody",
    ("document", "statement"),
    (
        DOCUMENT,
        STATEMENT,
        text("origin", "source that said it first"),
        text("words", "what was said, as the article has it, white space evened out"),
        _START,
        _END,
        text("kind", "direct: wholly quoted; mixed: partly; indirect: in other words"),
        text("mode", "speech, writing or thought"),
        text("stance", "asserts, confirms, denies, doubts, predicts, promises, demands, asks or declines"),
        text("certainty", "as worded, never a judgement of truth: certain, probable, possible or doubtful"),
        truth("negated", "whether its main clause says that something is not so"),
        text("access", "how the publisher has it: told_publisher, public, relayed or unknown"),
        truth("headline", "whether it stands in the title"),
        truth("forecast", "whether it is of something to come"),
        text("due", f"when that is due, {EDTF}"),
        number("confidence", "how often findings like this one are right, 0 to 1"),
    ),
    _statements,
)

CHAINS = Table(
    "chains",
    "one link of a statement's chain",
    ("document", "statement", "link"),
    (
        DOCUMENT,
        STATEMENT,
        integer("link", "its place, 0 for the origin"),
        text("source", "id of the source in that reading"),
        text("part", "origin, relay or publisher; a publisher that speaks for itself is the origin"),
    ),
    _chains,
)

SPANS = Table(
    "spans",
    "one uninterrupted stretch of a text that plays a part in a statement",
    ("document", "statement", "part", "number"),
    (
        DOCUMENT,
        STATEMENT,
        text("part", "content, cue, source or place"),
        integer("number", "counted within that part, from 0"),
        _START,
        _END,
        _WORDS,
        integer("start_utf16", "the same place in UTF-16 code units, as JavaScript and Java count"),
        integer("end_utf16", "the code unit after its last"),
    ),
    _spans,
)

TIMES = Table(
    "times",
    "a time that a statement names",
    ("document", "statement", "number"),
    (
        DOCUMENT,
        STATEMENT,
        integer("number", "counted within the statement, from 0"),
        _START,
        _END,
        _WORDS,
        text("type", "date, time, duration or set"),
        text("value", "EDTF; for durations ISO 8601; empty where it can't be known"),
        text("role", "said: when it was said; event; due; other"),
    ),
    _times,
)

QUANTITIES = Table(
    "quantities",
    "a figure in a statement",
    ("document", "statement", "number"),
    (
        DOCUMENT,
        STATEMENT,
        integer("number", "counted within the statement, from 0"),
        _START,
        _END,
        _WORDS,
        number("value", "the figure, or the lower end of a range"),
        number("high", "the upper end of a range"),
        text("unit", "what is counted, or the unit, as worded"),
        text("modifier", "exact, about, more_than, less_than, at_least, at_most or range"),
    ),
    _quantities,
)

STATEMENT_TABLES = (SOURCES, STATEMENTS, CHAINS, SPANS, TIMES, QUANTITIES)
