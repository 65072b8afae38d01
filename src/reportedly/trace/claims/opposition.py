"""Two groups of propositions -> how they can't both hold, or which of them updates the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from reportedly.model.reading import ConflictKind
from reportedly.trace.claims.figures import Measure
from reportedly.trace.claims.lexicon import table_words
from reportedly.trace.claims.proposition import Proposition, Speaker
from reportedly.trace.claims.relation import Relation

# From here on two groups are in conflict; chosen by held-out stories.
CONFLICT = 0.4
# How much two groups must be about one thing for a later figure to be an update of an earlier one.
_ONE_COUNT = 0.4
_LONGEST_QUOTE = 12
_FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")

Group = Sequence[Proposition]


@dataclass(frozen=True, slots=True)
class Opposed:
    """kind and reason of a conflict."""

    kind: ConflictKind
    why: str


def supersedes(later: Group, earlier: Group, relations: Sequence[Relation]) -> bool:
    """Whether a count of ``later`` takes the place of one of ``earlier``.

    It does where a statement has both and says so, and where one named source, on a later day, has another figure of
    a running count that is the same otherwise. relations: those between members of the two.
    """
    if any(a.ref == b.ref and a.part < b.part for a, b in product(later, earlier)):
        return True
    strength = max((relation.same + relation.conflict for relation in relations), default=0.0)
    if strength < _ONE_COUNT:
        return False
    return any(_updates(a, b) for a, b in product(later, earlier))


def _updates(new: Proposition, old: Proposition) -> bool:
    """A later day alone makes no update: today's attack is not yesterday's. The words must speak of a running count."""
    another = any(_counts_anew(x, y) for x, y in product(new.measures, old.measures))
    return another and as_of(new) > as_of(old) and _is_running(new) and _one_count(new, old)


def _is_running(proposition: Proposition) -> bool:
    return not table_words("running").isdisjoint(proposition.wording)


def _one_count(a: Proposition, b: Proposition) -> bool:
    """One named source's, or what outlets report as known."""
    return one_source(a.speaker, b.speaker) or (a.own_report and b.own_report)


def one_source(a: Speaker, b: Speaker) -> bool:
    """Whether two speakers are known to be one: unnamed ones never are, however alike their descriptions."""
    return a.named and b.named and bool(a.words) and (a.words <= b.words or b.words <= a.words)


def _counts_anew(new: Measure, old: Measure) -> bool:
    return new.comparable(old) and new.value != old.value


def as_of(proposition: Proposition) -> str:
    """The day that its figures are of: the last that it names up to its publication, else that of publication."""
    days = [day for day in proposition.dates if _FULL_DAY.fullmatch(day) and day <= proposition.day]
    return max(days, default=proposition.day)


def opposed(a: Group, b: Group, relations: Sequence[Relation]) -> Opposed | None:
    """Whether two groups, neither of which updates the other, can't both hold.

    relations: those between members of the two.
    """
    if not relations or {one.ref for one in a} & {one.ref for one in b}:
        return None
    likely = [relation.conflict for relation in relations]
    if (max(likely) + sum(likely) / len(likely)) / 2 < CONFLICT:
        return None
    place = {one.key: one for one in (*a, *b)}
    best = max(relations, key=lambda relation: (relation.conflict, relation.a, relation.b))
    one, other = sorted((place[best.a], place[best.b]), key=lambda proposition: proposition.sort_key)
    return _reason(one, other)


def _reason(a: Proposition, b: Proposition) -> Opposed:
    if (figures := _excluding(a, b)) is not None:
        return Opposed(ConflictKind.NUMBER, f"{figures[0].words}, or {figures[1].words}")
    if a.negative != b.negative:
        denial, denied = (a, b) if a.negative else (b, a)
        return Opposed(ConflictKind.NEGATION, f"“{_quote(denied)}” is denied by “{_quote(denial)}”")
    if a.due and b.due and a.due != b.due:
        return Opposed(ConflictKind.TIME, f"due {a.due}, or {b.due}")
    if a.dates and b.dates and not a.dates & b.dates:
        return Opposed(ConflictKind.TIME, f"{', '.join(sorted(a.dates))}, or {', '.join(sorted(b.dates))}")
    return Opposed(ConflictKind.STATUS, f"“{_quote(a)}” against “{_quote(b)}”")


def _excluding(a: Proposition, b: Proposition) -> tuple[Measure, Measure] | None:
    """Two figures of one thing that leave each other no room, where none agree."""
    pairs = [(x, y) for x, y in product(a.measures, b.measures) if x.comparable(y)]
    if a.negative != b.negative or any(x.allows(y) for x, y in pairs):
        return None
    return next(iter(pairs), None)


def _quote(proposition: Proposition) -> str:
    shown = " ".join(proposition.wording[:_LONGEST_QUOTE])
    return shown + (" …" if len(proposition.wording) > _LONGEST_QUOTE else "")
