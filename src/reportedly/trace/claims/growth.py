"""What the toll of one event has grown to, from day to day and from the first news of it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import chain, product, takewhile

from reportedly.trace.claims.elsewhere import elsewhere, without_kinds
from reportedly.trace.claims.figures import Counted, Measure
from reportedly.trace.claims.lexicon import concepts, table_words, weight
from reportedly.trace.claims.occasions import has_come
from reportedly.trace.claims.proposition import Proposition, days_between
from reportedly.trace.claims.speaking import may_differ
from reportedly.trace.claims.tolls import counted_of, counts, mounts

# Of what else the shorter of two says, how much they have in common, by weight, where they speak of one event.
_ONE_EVENT = 0.4
# Of the names in the first news of an event and in a toll, how much of the fewer they have in common, by weight: more
# than the country of two towns.
_ONE_PLACE = 0.5
# What they have in common tells a place from most others: in one of 1,000 paragraphs.
_PLACE = 7.0
# Days after an event up to which its first news appears; by so many a day may be another in another part of the world.
_FIRST_NEWS, _DAYS_APART = 8, 1
# Tables of words that tell no toll from another.
_OF_ANY_TOLL = (
    *("running", "mounts", "mounted", "mounting", "toll", "round_a_toll"),
    *("fate", "people", "spelled", "numeral", "time"),
)


def has_grown(later: Proposition, earlier: Proposition) -> bool:
    """Whether one tells what the toll of an event has grown to, of which the other had a smaller one days before.

    The other may be the first news: "nine people are killed in a fire", then "the toll of the fire rises to twelve".
    What two named sources have may be a dispute.
    """
    if days_between(earlier.day, later.day) <= 0 or not mounts(later) or may_differ(later, earlier):
        return False
    if mounts(earlier):
        return _is_more(counts(later)[:1], counts(earlier)) and one_toll(later, earlier)
    return _is_more(_toll_of_one_event(later), _dead(earlier)) and _is_first_news(earlier, later)


def one_toll(a: Proposition, b: Proposition) -> bool:
    """Whether both tell what the toll of one event has grown to: they share what happened, and a name if they have any.

    Where only one has a name, it must be near the other.
    """
    if not (mounts(a) and mounts(b) and _share_a_place(a, b)) or elsewhere(a, b):
        return False
    here, there = counted_of(a) - _said_of_any_toll(), counted_of(b) - _said_of_any_toll()
    if here - a.names and there - b.names:
        here, there = here - a.names, there - b.names
    return _have_in_common(here, there) or _have_in_common(_event(a), _event(b))


def _share_a_place(a: Proposition, b: Proposition) -> bool:
    ours, theirs = _places(a), _places(b)
    if ours and theirs:
        return bool(ours & theirs)
    return not (ours or theirs) or bool(ours & (b.setting | b.topic) or theirs & (a.setting | a.topic))


def _is_more(now: Iterable[Measure], before: Iterable[Measure]) -> bool:
    return any(x.value > y.value and x.tells_like(y) for x, y in product(now, before))


def _toll_of_one_event(later: Proposition) -> tuple[Measure, ...]:
    """What the count has grown to, unless the dead of a day are told before: "nine are killed, bringing the toll of the
    war to 900" has the toll of many events."""
    (now, *_) = counts(later) or (None,)
    if now is None or not now.fate or any(one.fate == now.fate for one in takewhile(now.__ne__, later.measures)):
        return ()
    return (now,)


def _is_first_news(earlier: Proposition, later: Proposition) -> bool:
    """Whether it tells of the event itself, soon after it, of which the later one has the toll."""
    ours, theirs = _places(earlier), _places(later)
    shared = weight(ours & theirs)
    if shared < _PLACE or shared <= _ONE_PLACE * min(weight(ours), weight(theirs)) or elsewhere(earlier, later):
        return False
    told, event = _event(earlier), counted_of(later) - later.names - _said_of_any_toll()
    one = _have_in_common(told, event) or _have_in_common(told, _event(later))
    return one and _is_soon_after(earlier, later)


def _is_soon_after(earlier: Proposition, later: Proposition) -> bool:
    """Whether the earlier appeared in the days after the event, by the days before its own that the later one names."""
    days = [day for day in later.dates if has_come(day, later) and day < later.day]
    if not days:
        return days_between(earlier.day, later.day) <= _FIRST_NEWS
    return any(-_DAYS_APART <= days_between(day, earlier.day) <= _FIRST_NEWS for day in days)


def _have_in_common(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return weight(ours & theirs) > _ONE_EVENT * min(weight(ours), weight(theirs))


def _dead(proposition: Proposition) -> tuple[Measure, ...]:
    """The first figure of people of whom it says what became of them, or none."""
    return tuple(one for one in proposition.measures if one.fate and one.counted is not Counted.TIME)[:1]


def _places(proposition: Proposition) -> frozenset[str]:
    """The names in what a toll is of, where there are any, else all."""
    names = without_kinds(proposition.names)
    return counted_of(proposition) & names or names


def _event(proposition: Proposition) -> frozenset[str]:
    """What it tells, without names and what is said of any toll."""
    return proposition.terms - proposition.names - _said_of_any_toll()


@cache
def _said_of_any_toll() -> frozenset[str]:
    return concepts(chain.from_iterable(map(table_words, _OF_ANY_TOLL)))
