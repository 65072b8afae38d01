"""Two groups of propositions -> whether a later one takes the place of an earlier one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from reportedly.trace.claims.elsewhere import elsewhere, without_kinds
from reportedly.trace.claims.evidence import CONFLICT, Evidence
from reportedly.trace.claims.figures import Measure
from reportedly.trace.claims.growth import has_grown, one_toll
from reportedly.trace.claims.lexicon import table_words, words_of
from reportedly.trace.claims.occasions import has_come
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.relation import Relation
from reportedly.trace.claims.speaking import both_own, one_source
from reportedly.trace.claims.tolls import CLAUSE_BORDER, counts, mounts

# How much two groups must be about one thing for a later figure to be an update of an earlier one.
_ONE_COUNT = 0.4
# "Rises from 34% to 84%" says itself what it takes the place of, which is no other figure.
_FROM = re.compile(r"\bfrom\s+(?:\w+\s+){0,3}(?:\W?\d|$)")

Group = Sequence[Proposition]


def supersedes(later: Group, earlier: Group, relations: Sequence[Relation]) -> bool:
    """Whether ``later`` takes the place of ``earlier``: another count, or another day that something is due.

    It does where one statement has two counts of which it says that one replaces the other, where the toll of one event
    has grown, and where one named source, or outlets that say it themselves, have another figure on a later day. What
    another named source has is a dispute, not an update. relations: those between members of the two.
    """
    if any(_replaces(a, b) or has_grown(a, b) for a, b in product(later, earlier)):
        return True
    anew = [(a, b) for a, b in product(later, earlier) if as_of(a) > as_of(b) and _differ(a, b) and not elsewhere(a, b)]
    if max((one.same + one.conflict + one.update for one in relations), default=0.0) < _ONE_COUNT:
        return False
    # Of one source, figures that can't both hold are an update even where no word says so.
    strength = Evidence.of(min(1.0, one.conflict + one.update) for one in relations).among(len(later) * len(earlier))
    runs_on = strength >= CONFLICT or any(map(_is_running, later))
    return any(
        _has_moved(a, b) and _may_be_of_one_event(a, b)
        if both_own(a, b)
        else runs_on and one_source(a.speaker, b.speaker)
        for a, b in anew
    )


def _may_be_of_one_event(a: Proposition, b: Proposition) -> bool:
    """Whether one names nothing that the other doesn't; of two tolls, all that makes one of them."""
    if mounts(a) and mounts(b):
        return one_toll(a, b)
    ours, theirs = without_kinds(a.names), without_kinds(b.names)
    return ours <= theirs or theirs <= ours


def _replaces(new: Proposition, old: Proposition) -> bool:
    """Of one statement, the newest count comes first."""
    return new.ref == old.ref and new.part < old.part and _differ(new, old)


def _differ(new: Proposition, old: Proposition) -> bool:
    """Whether one thing has two figures, or is due on two days. What a count has grown to is more than it was."""
    if new.due and old.due and new.due != old.due:
        return True
    pairs = [(x.value, y.value) for x, y in product(counts(new), counts(old)) if x.tells_like(y)]
    return any(x > y if mounts(new) else x != y for x, y in pairs)


def _has_moved(new: Proposition, old: Proposition) -> bool:
    """Whether it is due on another day, or says of the figure in which they differ that it is the latest of a count."""
    if new.due and old.due and new.due != old.due:
        return _is_running(new)
    pairs = product(counts(new), counts(old))
    return any(x.value != y.value and x.tells_like(y) and _is_told_as_running(x, new) for x, y in pairs)


def _is_told_as_running(measure: Measure, proposition: Proposition) -> bool:
    """Whether words of a running count stand before it in its clause."""
    before, found, _ = proposition.content.lower().partition(measure.words.lower())
    clause = CLAUSE_BORDER.split(before)[-1]
    if not found or _FROM.search(clause):
        return False
    return not table_words("running").isdisjoint(words_of(clause))


def _is_running(proposition: Proposition) -> bool:
    """A later day alone makes no update: today's attack is not yesterday's. The words must speak of a running count."""
    return not table_words("running").isdisjoint(proposition.wording)


def as_of(proposition: Proposition) -> str:
    """The day that its figures are of: the last that it names up to its publication, else that of publication.

    Of what a count has grown to, the day named is of the event.
    """
    if mounts(proposition):
        return proposition.day
    days = [day for day in proposition.dates if has_come(day, proposition)]
    return max(days, default=proposition.day)
