"""A reading with people's decisions applied: a pure function, so that a rebuild or a newer reader can replay it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from reportedly.ledger.log import Entry
from reportedly.ledger.voices import publisher, with_voice
from reportedly.model.decision import Anchor, Meant, Missed, NoStatement, OfReading, Spoken, Valued
from reportedly.model.reading import Reading
from reportedly.model.span import Span, hull
from reportedly.model.statement import Access, Kind, Mode, Modifier, Quantity, Statement

# Of the code points of both: a newer reader may find a word more or less, but half of another sentence isn't the same.
_SAME = 0.5
_QUOTATION_MARKS = frozenset("\"'“”‘’«»„")


@dataclass(frozen=True, slots=True)
class Mark:
    """That a statement, by its id, was put right, by which decision. A removed statement's id is the reader's."""

    statement: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class Corrected:
    """A reading as people left it. orphaned: decisions about this text that no longer fit what is in it."""

    reading: Reading
    marks: tuple[Mark, ...]
    orphaned: tuple[Entry, ...]


def corrected(reading: Reading, entries: Iterable[Entry]) -> Corrected:
    """Applies those about statements of this text, in the order in which they were made; others are passed over."""
    marks, orphaned = [], []
    for entry in entries:
        what = entry.decision.what
        if not isinstance(what, OfReading) or what.statement.text_sha256 != reading.document.text_sha256:
            continue
        applied = _APPLY[type(what)](reading, what)
        if applied is None:
            orphaned.append(entry)
        else:
            reading, statement = applied
            marks.append(Mark(statement, entry))
    return Corrected(reading, tuple(marks), tuple(orphaned))


def statement_at(reading: Reading, anchor: Anchor) -> Statement | None:
    """The statement whose content these words are, or nearly are; None where there is none any more."""
    if anchor.text_sha256 != reading.document.text_sha256:
        return None
    best = max(reading.statements, key=lambda statement: _overlap(statement.content, anchor.spans), default=None)
    return best if best is not None and _overlap(best.content, anchor.spans) >= _SAME else None


# The reading with a decision applied and the statement's id; None where the statement isn't there.
_Applied = tuple[Reading, str] | None


def _spoken(reading: Reading, what: Spoken) -> _Applied:
    statement = statement_at(reading, what.statement)
    if statement is None:
        return None
    heads = []
    for voice in what.chain:
        reading, source = with_voice(reading, voice)
        heads.append(source)
    tail = statement.chain[1:] if len(heads) == 1 else statement.chain[-1:]
    chain = (*heads, *(source for source in tail if source not in heads))
    return _with(reading, replace(statement, chain=chain, access=_access(statement, chain)))


def _access(statement: Statement, chain: tuple[str, ...]) -> Access:
    """A relay in the chain makes it relayed; without one, what was said of it stays, if it can."""
    relayed = len(chain) > len(("origin", "publisher"))
    if relayed:
        return Access.RELAYED
    return Access.UNKNOWN if statement.access is Access.RELAYED else statement.access


def _meant(reading: Reading, what: Meant) -> _Applied:
    statement = statement_at(reading, what.statement)
    return None if statement is None else _with(reading, replace(statement, stance=what.stance))


def _valued(reading: Reading, what: Valued) -> _Applied:
    statement = statement_at(reading, what.statement)
    if statement is None:
        return None
    place = hull(what.figure.spans)
    old = next((quantity for quantity in statement.quantities if quantity.span.overlaps(place)), None)
    usual = Modifier.EXACT if what.high is None else Modifier.RANGE
    modifier = old.modifier if old and (old.high is None) == (what.high is None) else usual
    new = Quantity(place, what.value, what.high, old.unit if old else None, modifier)
    others = [quantity for quantity in statement.quantities if quantity is not old]
    quantities = sorted([*others, new], key=lambda quantity: quantity.span)
    return _with(reading, replace(statement, quantities=tuple(quantities)))


def _no_statement(reading: Reading, what: NoStatement) -> _Applied:
    statement = statement_at(reading, what.statement)
    if statement is None:
        return None
    statements = tuple(other for other in reading.statements if other is not statement)
    conflicts = tuple(c for c in reading.conflicts if statement.id not in (c.a, c.b))
    return replace(reading, statements=statements, conflicts=conflicts), statement.id


def _missed(reading: Reading, what: Missed) -> _Applied:
    """Where a newer reader finds it by itself, its own finding stays."""
    found = statement_at(reading, what.statement)
    if found is not None:
        return reading, found.id
    reading, source = with_voice(reading, what.voice)
    reading, outlet = publisher(reading)
    new = _made_whole(reading, _bare(reading, what, (source, outlet)))
    new = new if what.stance is None else replace(new, stance=what.stance)
    statements = sorted([*reading.statements, new], key=lambda statement: statement.content)
    return replace(reading, statements=tuple(statements)), new.id


def _bare(reading: Reading, what: Missed, chain: tuple[str, ...]) -> Statement:
    spans = what.statement.spans
    return Statement(
        id=f"m{spans[0].start}-{spans[-1].end}",
        kind=_kind(reading.document.text, spans),
        mode=Mode.SPEECH,
        content=spans,
        cue=(),
        source=(),
        chain=chain,
        access=Access.UNKNOWN,
        confidence=1.0,
        headline=False,
    )


def _made_whole(reading: Reading, statement: Statement) -> Statement:
    """With times, figures, places and stance, as the reader would have them."""
    from reportedly.extract.meaning import add_meaning  # noqa: PLC0415 - half a second, and missed statements are few

    return add_meaning(replace(reading, statements=(statement,), conflicts=())).statements[0]


def _kind(text: str, spans: tuple[Span, ...]) -> Kind:
    words = [span.of(text) for span in spans]
    if all({part[0], part[-1]} <= _QUOTATION_MARKS for part in words):
        return Kind.DIRECT
    return Kind.MIXED if any(_QUOTATION_MARKS & set(part) - {"'", "’"} for part in words) else Kind.INDIRECT


def _with(reading: Reading, changed: Statement) -> _Applied:
    statements = tuple(changed if other.id == changed.id else other for other in reading.statements)
    return replace(reading, statements=statements), changed.id


def _overlap(some: tuple[Span, ...], others: tuple[Span, ...]) -> float:
    """Code points in both, of those in either."""
    a, b = ({place for span in spans for place in range(span.start, span.end)} for spans in (some, others))
    return len(a & b) / len(a | b) if a | b else 0.0


_APPLY: Mapping[type, Callable[[Reading, Any], _Applied]] = MappingProxyType(
    {Spoken: _spoken, Meant: _meant, Valued: _valued, NoStatement: _no_statement, Missed: _missed}
)
