"""Each value of a reading traced to the rule that gave it and the words it went by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from reportedly.extract.resolve.statements import Resolution, Resolved
from reportedly.extract.resolve.whom.cast import Cast
from reportedly.model.grounds import Explained, Ground
from reportedly.model.reading import Reading
from reportedly.model.statement import Kind, Statement

_KIND_RULES: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.DIRECT: "all of it stands in quotation marks",
        Kind.MIXED: "some of it stands in quotation marks",
        Kind.INDIRECT: "none of it stands in quotation marks",
    }
)


def explain(resolution: Resolution, reading: Reading) -> Explained:
    """The grounds of every statement of ``reading``: the resolution's own reading, or that with meaning added."""
    pairs = zip(reading.statements, resolution.resolved, strict=True)
    grounds = {statement.id: tuple(_grounds(statement, one, reading, resolution)) for statement, one in pairs}
    return Explained(reading, MappingProxyType(grounds))


def _grounds(statement: Statement, one: Resolved, reading: Reading, resolution: Resolution) -> Iterator[Ground]:
    origin, *relays = reading.chain(statement)
    quoted = (q.span for part in statement.content for q in resolution.article.quotations_between(part.start, part.end))
    yield Ground("kind", str(statement.kind), _KIND_RULES[statement.kind], tuple(quoted))
    source = _source(one, origin.label, resolution.cast)
    chain = " → ".join(link.label for link in (origin, *relays))
    yield source
    yield Ground("chain", f"{chain} ({statement.access})", one.way.rule, one.way.where)
    yield Ground("naming", str(origin.naming), one.way.origin.why, source.spans)
    yield from _meaning(statement)


def _source(one: Resolved, label: str, cast: Cast) -> Ground:
    """Which words mean the origin, and where it was mentioned before."""
    for span in (*one.utterance.source, *one.way.where):
        meant = cast.meant.get(span)
        if meant is not None and meant.speaker is one.way.origin:
            before = () if meant.antecedent is None or meant.antecedent == span else (meant.antecedent,)
            return Ground("source", label, meant.rule, (span, *before))
    return Ground("source", label, "no words name whoever said it first", one.utterance.cue_spans)


def _meaning(statement: Statement) -> Iterator[Ground]:
    """Stance and certainty hang on the cue and on the words attributed; times and figures on their own words."""
    yield Ground("stance", str(statement.stance), "the cue, then the main clause of the words", statement.cue)
    yield Ground(
        "certainty", str(statement.certainty), "modals and hedges in the words, then the cue", statement.content
    )
    for time in statement.times:
        yield Ground("time", f"{time.value or 'unknown'} ({time.role})", "a temporal expression", (time.span,))
    for quantity in statement.quantities:
        value = f"{quantity.modifier} {quantity.value:g} {quantity.unit or ''}".strip()
        yield Ground("figure", value, "a number, its bound and its unit", (quantity.span,))
