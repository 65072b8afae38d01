"""Figures as they are compared: what is counted, and which values the wording leaves room for."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import product

from reportedly.model.statement import Modifier, Quantity
from reportedly.trace.claims.fates import fate
from reportedly.trace.claims.lexicon import concept, table_words

# How far "about" reaches: a tenth either way, as newspapers round.
_ABOUT = 0.1


class Counted(StrEnum):
    """What a figure is of, as far as that keeps it from being set against another."""

    MONEY = "money"
    SHARE = "share"
    TIME = "time"
    PEOPLE = "people"
    THINGS = "things"


@dataclass(frozen=True, slots=True)
class Measure:
    """A number in a proposition. low, high: the values it leaves room for. unit: the concept of what is counted.

    fate: the concept of what became of those counted, empty where it isn't told. words: as written, with what is
    counted.
    """

    value: float
    low: float
    high: float
    counted: Counted
    unit: str
    fate: str = field(default="", compare=False)
    words: str = field(default="", compare=False)

    def allows(self, other: Measure) -> bool:
        """Whether both can hold of one thing."""
        return self.low <= other.high and other.low <= self.high

    def equals(self, other: Measure) -> bool:
        """Whether both put it at one value: "at least nine" is "nine", "nine to twelve" isn't."""
        ranges = [one.low < one.value or one.value < one.high < math.inf for one in (self, other)]
        return self.value == other.value and (self.high == other.high or not all(ranges))

    def reports(self, other: Measure) -> bool:
        """Whether one may stand for the other: "at least nine" leaves room for twenty, and doesn't report it."""
        (low, high), (least, most) = self._near(), other._near()
        return low <= most and least <= high

    def _near(self) -> tuple[float, float]:
        """The values that it leaves room for, without those that nobody would give it for."""
        room = self.value * _ABOUT
        return max(self.low, self.value - room), self.value + room if math.isinf(self.high) else self.high

    def comparable(self, other: Measure) -> bool:
        """Whether what they count may be one thing."""
        if self.counted is not other.counted:
            return False
        return self.counted is not Counted.THINGS or self.unit == other.unit

    def tells_like(self, other: Measure) -> bool:
        """Whether what they count may be one thing, to which one thing happened."""
        if self.fate and other.fate and (self.fate != other.fate or self._is_bare() or other._is_bare()):
            return self.fate == other.fate
        return self.comparable(other)

    def _is_bare(self) -> bool:
        """Whether it doesn't say what it counts: "the death toll rises to nine"."""
        return self.counted is Counted.THINGS and not self.unit


def excluding(ours: Sequence[Measure], theirs: Sequence[Measure]) -> tuple[Measure, Measure] | None:
    """Of figures on either side, two of one thing that leave each other no room, where none of the others do."""
    pairs = [(x, y) for x, y in product(ours, theirs) if x.comparable(y)]
    return None if any(x.allows(y) for x, y in pairs) else next(iter(pairs), None)


def count_otherwise(ours: Sequence[Measure], theirs: Sequence[Measure]) -> bool:
    """Whether two have figures of one thing, and none of one may stand for one of the other.

    Or the first that tell one fate of one kind: "nine people are killed, two of them children" is not "six people are
    killed, two of them children".
    """
    pairs = [(x, y) for x, y in product(ours, theirs) if x.tells_like(y)]
    first = next(((x, y) for x, y in pairs if x.fate and x.fate == y.fate and x.unit == y.unit), None)
    return bool(pairs) and not any(x.reports(y) for x, y in ((first,) if first else pairs))


def measure(quantity: Quantity, text: str = "") -> Measure:
    """A quantity in the form in which it is compared. text: that it stands in, where its words are wanted."""
    value, top = quantity.value, quantity.value if quantity.high is None else quantity.high
    low, high = _ROOM[quantity.modifier](value, top)
    unit, words = quantity.unit or "", " ".join(quantity.span.of(text).split())
    named = words if not unit or unit.lower() in words.lower() else f"{words} {unit}"
    return Measure(value, low, high, counted(unit), _unit(unit), fate(text, quantity.span), named)


_ROOM: dict[Modifier, Callable[[float, float], tuple[float, float]]] = {
    Modifier.EXACT: lambda value, _: (value, value),
    Modifier.ABOUT: lambda value, _: (value * (1 - _ABOUT), value * (1 + _ABOUT)),
    Modifier.MORE_THAN: lambda value, _: (value, math.inf),
    Modifier.AT_LEAST: lambda value, _: (value, math.inf),
    Modifier.LESS_THAN: lambda value, _: (0.0, value),
    Modifier.AT_MOST: lambda value, _: (0.0, value),
    Modifier.RANGE: lambda value, top: (value, top),
}


def counted(unit: str) -> Counted:
    """What a figure with this unit is of, as worded; ``THINGS`` where that can't be told."""
    words = unit.lower().split()
    for kind in (Counted.MONEY, Counted.SHARE, Counted.TIME, Counted.PEOPLE):
        if not table_words(kind).isdisjoint(words):
            return kind
    return Counted.THINGS


def _unit(unit: str) -> str:
    """The concept of the last word that has one: "federal universities" are universities."""
    found = next(filter(None, map(concept, reversed(unit.split()))), "")
    return concept("people") if found == concept("person") else found
