"""Two groups of propositions -> whether a later one takes the place of an earlier one: a count, a date, a state."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from reportedly.trace.claims.figures import Measure
from reportedly.trace.claims.lexicon import concepts, table_words
from reportedly.trace.claims.proposition import Proposition, Speaker
from reportedly.trace.claims.relation import Relation

# How much two groups must be about one thing for a later figure to be an update of an earlier one.
_ONE_COUNT = 0.4
_FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")

Group = Sequence[Proposition]


def supersedes(later: Group, earlier: Group, relations: Sequence[Relation]) -> bool:
    """Whether ``later`` takes the place of ``earlier``.

    It does where one statement has two counts of which it says that one replaces the other, and where one named
    source, on a later day, has another figure of a running count that is the same otherwise. What another source has
    is a dispute, not an update. relations: those between members of the two.
    """
    if any(_replaces(a, b) for a, b in product(later, earlier)):
        return True
    strength = max((one.same + one.conflict for one in relations), default=0.0)
    return strength >= _ONE_COUNT and any(_updates(a, b) for a, b in product(later, earlier))


def _replaces(new: Proposition, old: Proposition) -> bool:
    """Of one statement, the newest count comes first."""
    return new.ref == old.ref and new.part < old.part and _counts_anew(new, old)


def _updates(new: Proposition, old: Proposition) -> bool:
    """A later day alone makes no update: today's attack is not yesterday's. The words must speak of a running count."""
    return as_of(new) > as_of(old) and _counts_anew(new, old) and _is_running(new) and _one_count(new, old)


def _counts_anew(new: Proposition, old: Proposition) -> bool:
    return any(_differ(x, y) for x, y in product(new.measures, old.measures))


def _differ(new: Measure, old: Measure) -> bool:
    return new.comparable(old) and new.value != old.value


def _is_running(proposition: Proposition) -> bool:
    return not table_words("running").isdisjoint(proposition.wording)


def _one_count(a: Proposition, b: Proposition) -> bool:
    """One named source's, or what outlets report as known."""
    return one_source(a.speaker, b.speaker) or (a.own_report and b.own_report)


def one_source(a: Speaker, b: Speaker) -> bool:
    """Whether two speakers are known to be one: unnamed ones never are, however alike their descriptions.

    Who speaks for a body, or for one in office, is the body.
    """
    if not (a.named and b.named):
        return False
    ours, theirs = (one.words - concepts(table_words("voice")) for one in (a, b))
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def as_of(proposition: Proposition) -> str:
    """The day that its figures are of: the last that it names up to its publication, else that of publication."""
    days = [day for day in proposition.dates if _FULL_DAY.fullmatch(day) and day <= proposition.day]
    return max(days, default=proposition.day)
