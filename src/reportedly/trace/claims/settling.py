"""Groups of propositions -> claims: label, origins, forecast; then what ties claims to each other."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from reportedly.model.claim import Among, Claim, Due, Figure, Outcome, StatementRef
from reportedly.model.correction import NO_CORRECTIONS, Corrections
from reportedly.model.span import hull
from reportedly.model.statement import Quantity
from reportedly.trace.claims.figures import Measure, measure
from reportedly.trace.claims.lexicon import weight
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.tolls import counts
from reportedly.trace.claims.updates import as_of
from reportedly.trace.origins import Dependence, origins_of
from reportedly.trace.said import Said

NOTHING_READ = Among(0, 0, None)
# A label says enough to stand alone, and no more than a headline's length of it is needed.
_LABEL_WORDS = 14

Group = Sequence[Proposition]


def claim_of(
    group: Group,
    said: Mapping[StatementRef, Said],
    dependences: Sequence[Dependence],
    corrections: Corrections = NO_CORRECTIONS,
) -> Claim:
    """The claim that a group puts forward, by itself: no ties to others, and no denominator yet.

    group: in canonical order. said: at least the group's statements. dependences: at least those between its articles.
    """
    refs = tuple(dict.fromkeys(one.ref for one in group))
    statements = [said[ref] for ref in refs]
    traced = origins_of(statements, dependences, corrections)
    return Claim(
        id=claim_id(statements[0], group[0].part),
        label=said[clearest(group).ref].words,
        statements=refs,
        origins=traced.origins,
        origin_list=traced.origin_list,
        would_change=traced.would_change,
        newsrooms=traced.newsrooms,
        independence=traced.independence,
        first_reported=traced.first_reported,
        derivations=traced.derivations,
        among=NOTHING_READ,
        forecast=_forecast(group, corrections),
        series=figures(group, said),
    )


def claim_id(said: Said, part: int) -> str:
    """Of the claim whose canonical first proposition this is."""
    span = hull(said.statement.content)
    place = f"{said.document.id} {span.start} {span.end} {part}"
    return f"c{hashlib.sha256(place.encode()).hexdigest()[:12]}"


def clearest(group: Group) -> Proposition:
    """The wording that has most of what the others say too, in about the words of a headline."""
    known = Counter(term for one in group for term in one.terms)

    def clarity(one: Proposition) -> float:
        told = weight(term for term in one.terms if known[term] > 1) or weight(one.terms) / 2
        excess = abs(len(one.wording) - _LABEL_WORDS) / _LABEL_WORDS
        return told / (1 + excess)

    return max(group, key=clarity)


def figures(group: Group, said: Mapping[StatementRef, Said]) -> tuple[Figure, ...]:
    """Of each statement the figure of what the group counts, and its day."""
    leading = _leading([counts(one) for one in group])
    if leading is None:
        return ()
    counted = ((one, _alike(counts(one), leading)) for one in group)
    return tuple(
        Figure(quantity.value, quantity.high, quantity.unit, quantity.modifier, as_of(one), one.ref)
        for one, found in counted
        if found is not None and (quantity := _quantity(said[one.ref], found)) is not None
    )


def _leading(several: Sequence[Sequence[Measure]]) -> Measure | None:
    """What a group counts: the figure that most of it have; of these one that tells a fate; of these the first."""

    def having(one: Measure) -> int:
        return sum(any(other.tells_like(one) and other.reports(one) for other in measures) for measures in several)

    return max(chain.from_iterable(several), key=lambda one: (having(one), one.fate != ""), default=None)


def _alike(measures: Sequence[Measure], leading: Measure) -> Measure | None:
    """The first of one thing with ``leading`` that may stand for it, else the first of one thing with it."""
    comparable = [one for one in measures if one.tells_like(leading)]
    return next((one for one in comparable if one.reports(leading)), next(iter(comparable), None))


def _quantity(said: Said, wanted: Measure) -> Quantity | None:
    """The one that a measure was made from; of equal values, "two ships" and "two months", the one so worded."""
    told = ((one, measure(one, said.document.text)) for one in said.statement.quantities)
    return next((one for one, made in told if (made, made.words) == (wanted, wanted.words)), None)


def _forecast(group: Group, corrections: Corrections) -> Due | None:
    """What most of its statements say is to come, and the day that most of these name."""
    to_come = [one for one in group if one.forecast]
    if 2 * len(to_come) < len(group):
        return None
    named = Counter(one.due for one in to_come if one.due)
    due = min(named, key=lambda day: (-named[day], day), default=None)
    keys = ((one.ref.document, one.ref.statement) for one in to_come)
    outcome = next((corrections.outcomes[key] for key in keys if key in corrections.outcomes), Outcome.OPEN)
    return Due(due, outcome)
