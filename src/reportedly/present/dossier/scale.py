"""Scales of drawings: from days and values to places, with ticks at round ones."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from reportedly.present.claim_wording import number
from reportedly.present.days import MONTHS, moment

_DAY = 86400.0
_TICKS = 4
_MONTH_LETTERS = 3
_NOUGHT = 1e-9
_STEPS = (1, 1.5, 2, 3, 4, 5, 6, 8)


@dataclass(frozen=True, slots=True)
class Tick:
    """A label at a place on the axis, in the unit of the scale."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class TimeScale:
    """From moments to places between ``left`` and ``right``. begin, end: seconds since 1970."""

    begin: float
    end: float
    left: float
    right: float

    @classmethod
    def of(cls, dates: Iterable[str | None], left: float, right: float) -> TimeScale:
        """Over whole days, from the first to the last that is known, by the clock of the first."""
        known = sorted((found for date in dates if (found := moment(date))), key=lambda found: found.at)
        if not known:
            return cls(0.0, _DAY, left, right)
        shift = known[0].offset
        first, last = ((found.at + shift) // _DAY for found in (known[0], known[-1]))
        return cls(first * _DAY - shift, (last + 1) * _DAY - shift, left, right)

    def place(self, edtf: str | None) -> float | None:
        """None where the date isn't known."""
        found = moment(edtf)
        return None if found is None else self._place(found.at)

    def days(self) -> tuple[Tick, ...]:
        """Where a few of the days begin."""
        days = round((self.end - self.begin) / _DAY)
        step = math.ceil(days / _TICKS)
        begins = [self.begin + number * _DAY for number in range(0, days, step)]
        return tuple(Tick(self._place(at), _label(at + _DAY / 2)) for at in begins)

    def _place(self, at: float) -> float:
        share = (at - self.begin) / (self.end - self.begin)
        return round(self.left + min(max(share, 0.0), 1.0) * (self.right - self.left), 2)


@dataclass(frozen=True, slots=True)
class ValueScale:
    """From values between ``low`` and ``high`` to places between ``bottom`` and ``top``."""

    low: float
    high: float
    bottom: float
    top: float

    @classmethod
    def of(cls, values: Iterable[float], bottom: float, top: float) -> ValueScale:
        """From zero, so that lengths can be compared, to a round number above all values (at least one)."""
        return cls(0.0, _round_up(max(values)), bottom, top)

    def place(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return round(self.bottom + min(max(share, 0.0), 1.0) * (self.top - self.bottom), 1)

    def ticks(self) -> tuple[Tick, ...]:
        """At nought, halfway and at the top."""
        return tuple(Tick(self.place(value), number(value)) for value in (self.low, self.high / 2, self.high))


def _round_up(value: float) -> float:
    """The next number that an axis may end at; 1 for nought and what can't be told from it."""
    if value < _NOUGHT:
        return 1.0
    size = 10.0 ** math.floor(math.log10(value))
    return next((step * size for step in _STEPS if step * size >= value), 10 * size)


def _label(at: float) -> str:
    day = datetime.fromtimestamp(at, UTC)
    return f"{day.day} {MONTHS[day.month - 1][:_MONTH_LETTERS]}"
