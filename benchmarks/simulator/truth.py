"""The true bounds of a drawn claim, by trying every way in which its tellings could have the same origin.

This is the rule of counting as a puzzle: which tellings must, may or can't be of one source. It shares no code with
the program, and takes time that grows fast with the number of tellings (about ten are the most).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from benchmarks.simulator.world import Kind, Telling

Bounds = tuple[int, int]
_NAMED = (Kind.MINISTRY, Kind.CITIZEN)
_ANYBODY = ("source", "person", "people")


def bounds(tellings: Sequence[Telling]) -> Bounds:
    """At least and at most so many independent origins."""
    hearsay = len({t.newsroom for t in tellings if t.kind is Kind.HEARSAY})
    owns = {t.newsroom for t in tellings if t.kind is Kind.OWN}
    told = [t for t in tellings if t.kind not in (Kind.HEARSAY, Kind.OWN)]
    # What an outlet says of itself is what its own unnamed sources told it, where it has any.
    owns -= {t.newsroom for t in told if t.kind in (Kind.UNNAMED, Kind.GROUP)}
    worlds = list(_worlds(told))
    fewest = min(len(world) for world in worlds)
    most = max(sum(_size(source) for source in world) for world in worlds)
    return fewest + len(owns), most + len(owns) + hearsay


def _worlds(told: Sequence[Telling]) -> Iterator[list[list[Telling]]]:
    """All ways to give each telling a source so that nothing that was printed is contradicted."""
    for world in _partitions(told):
        within = all(_can_be_one(source) for source in world)
        across = all(not _must(a, b) for one, other in combinations(world, 2) for a in one for b in other)
        if within and across:
            yield world


def _partitions(told: Sequence[Telling]) -> Iterator[list[list[Telling]]]:
    if not told:
        yield []
        return
    first, rest = told[0], told[1:]
    for world in _partitions(rest):
        yield [[first], *world]
        for place, source in enumerate(world):
            yield [*world[:place], [first, *source], *world[place + 1 :]]


def _size(source: Sequence[Telling]) -> int:
    return max((t.size or 2) if t.kind is Kind.GROUP else 1 for t in source)


def _can_be_one(source: Sequence[Telling]) -> bool:
    """Every two must be able to be one; whoever is of a group need only fit the group."""
    group = any(t.kind is Kind.GROUP for t in source)
    singles = (Kind.UNNAMED, Kind.CROWD)
    pairs = ((a, b) for a, b in combinations(source, 2) if not (group and a.kind in singles and b.kind in singles))
    return all(not _cannot(a, b) for a, b in pairs)


def _must(a: Telling, b: Telling) -> bool:
    """A name is one bearer's; one newsroom's unnamed sources are one unless the text tells them apart."""
    if a.kind in _NAMED and b.kind in _NAMED:
        return a.who == b.who
    return a.newsroom == b.newsroom and _alike(a, b) and _agree(a, b) and not _told_apart(a, b)


def _cannot(a: Telling, b: Telling) -> bool:
    if a.kind in _NAMED and b.kind in _NAMED:
        return a.who != b.who
    if a.newsroom == b.newsroom:
        return not _alike(a, b) or not _agree(a, b) or _told_apart(a, b)
    if a.kind in _NAMED or b.kind in _NAMED:
        named, unnamed = (a, b) if a.kind in _NAMED else (b, a)
        return not _could_be_named(unnamed, named)
    return not _agree(a, b)


def _alike(a: Telling, b: Telling) -> bool:
    """Both a crowd, or both unnamed."""
    return (a.kind is Kind.CROWD) == (b.kind is Kind.CROWD) and a.kind not in _NAMED and b.kind not in _NAMED


def _told_apart(a: Telling, b: Telling) -> bool:
    return a.kind is b.kind is Kind.UNNAMED and a.second != b.second


def _could_be_named(unnamed: Telling, named: Telling) -> bool:
    """An unnamed source may be a ministry's own where it says nothing of a house, or this one, and no other trade."""
    if unnamed.kind is Kind.CROWD:
        return named.kind is Kind.CITIZEN
    house = _house(unnamed)
    if named.kind is Kind.CITIZEN:
        return True
    if house is not None:
        return house == named.who
    return unnamed.who in (*_ANYBODY, "official")


def _agree(a: Telling, b: Telling) -> bool:
    """Houses that are both told must be one, and trades that are both told as well; a house's official may be any."""
    one, other = _house(a), _house(b)
    if one and other and one != other:
        return False
    if a.who in _ANYBODY or b.who in _ANYBODY or a.who == b.who:
        return True
    return "official" in (a.who, b.who) and one is not None and other is not None


def _house(telling: Telling) -> str | None:
    return telling.house or ("army" if telling.who == "soldier" else None)
