"""Time along a chart: where a day stands, and which days are marked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

_MOST_TICKS = 6
_NOON = 0.5


@dataclass(frozen=True, slots=True)
class Axis:
    """first, last: days, both included. left, right: in pixels."""

    first: date
    last: date
    left: float
    right: float

    @classmethod
    def of(cls, moments: Iterable[str], left: float, right: float) -> Axis | None:
        """For the moments that are days or more exact, None where none is."""
        days = sorted(found for moment in moments if (found := day_of(moment)) is not None)
        return cls(days[0], days[-1], left, right) if days else None

    def x(self, moment: str) -> float:
        """Pixels; a day of unknown hour stands at its noon. The moment must be a day or more exact."""
        found = day_of(moment)
        if found is None:
            raise ValueError(f"no day: {moment}")
        return self._x((found - self.first).days + _hour(moment))

    def ticks(self) -> list[tuple[float, str]]:
        """Evenly spread days, each at its noon, with the year where it is another than before."""
        days = (self.last - self.first).days
        step = max(1, -(-days // (_MOST_TICKS - 1)))
        found = [self.first + timedelta(offset) for offset in range(0, days + 1, step)]
        years = [None, *(day.year for day in found)]
        return [
            (
                self._x((day - self.first).days + _NOON),
                f"{day.day} {day:%b}" + (f" {day.year}" if day.year != year else ""),
            )
            for day, year in zip(found, years, strict=False)
        ]

    def _x(self, days: float) -> float:
        return self.left + (self.right - self.left) * days / ((self.last - self.first).days + 1)


def day_of(moment: str | None) -> date | None:
    """None where it is no day or more exact."""
    try:
        return date.fromisoformat((moment or "")[:10])
    except ValueError:
        return None


def _hour(moment: str) -> float:
    """As a part of the day, as the clock of its own place shows it."""
    try:
        found = datetime.fromisoformat(moment)
    except ValueError:
        return _NOON
    return (found.hour + found.minute / 60) / 24 if "T" in moment else _NOON
