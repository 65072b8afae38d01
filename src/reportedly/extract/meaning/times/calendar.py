"""Stretches of the calendar, and their two written forms: EDTF (ISO 8601-2) and TIMEX3 (TimeML 1.2.1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum


class Grain(StrEnum):
    """How finely a moment is known."""

    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    SPAN = "span"


# A season by the month that it begins in, northern: its number in EDTF and its letters in TIMEX3.
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_SEASON_NUMBER = {3: 21, 6: 22, 9: 23, 12: 24}
_SEASON_LETTERS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
_MONTHS = {
    Grain.MONTH: 1,
    Grain.QUARTER: 3,
    Grain.HALF: 6,
    Grain.SEASON: 3,
    Grain.YEAR: 12,
    Grain.DECADE: 120,
    Grain.CENTURY: 1200,
}
_DAYS = {Grain.DAY: 1, Grain.WEEK: 7, Grain.WEEKEND: 2, Grain.SPAN: 1}
END_OF_DAY = "24:00"  # a clock: "by midnight on Friday"
WEEKDAYS = {name: number for number, name in enumerate("mon tue wed thu fri sat sun".split())}
_FIRST_YEAR, _LAST_YEAR = 2, 9990  # what date arithmetic can reach without leaving Python's calendar


@dataclass(frozen=True, slots=True)
class Moment:
    """The days ``first`` to ``last``. clock: "HH:MM" on that day, or its end. part: MO, AF, EV, NI. edge: early, mid,
    late, end, start, where the words narrow it without naming days. ends: the EDTF of both, where a span's words name
    them less finely than by days. name: the TIMEX3 value, where it is not that of the days."""

    first: date
    last: date
    grain: Grain
    clock: str | None = None
    part: str | None = None
    edge: str | None = None
    ends: tuple[str, str] | None = None
    name: str | None = None

    def edtf(self) -> str:
        """In EDTF: a day, a month, a year, a season (21 to 24), a decade (202X), an interval. Quarters and half-years
        are intervals of months, as few readers know EDTF's own numbers for them; the end of a day is that day."""
        if self.edge == "end":
            return self.last.isoformat()
        if self.ends:
            return "/".join(self.ends)
        if self.grain is Grain.DAY:
            clock = self.clock if self.clock != END_OF_DAY else None
            return self.first.isoformat() + (f"T{clock}" if clock else "")
        year = f"{self.first.year:04}"
        forms = {
            Grain.MONTH: f"{year}-{self.first.month:02}",
            Grain.QUARTER: f"{year}-{self.first.month:02}/{year}-{self.last.month:02}",
            Grain.HALF: f"{year}-{self.first.month:02}/{year}-{self.last.month:02}",
            Grain.SEASON: f"{year}-{_SEASON_NUMBER.get(self.first.month, 21)}",
            Grain.YEAR: year,
            Grain.DECADE: year[:3] + "X",
            Grain.CENTURY: year[:2] + "XX",
        }
        return forms.get(self.grain) or f"{self.first.isoformat()}/{self.last.isoformat()}"

    def timex(self) -> str:
        """The value of a TIMEX3 element."""
        if self.name:
            return self.name
        iso_year, iso_week, _ = self.first.isocalendar()
        year = f"{self.first.year:04}"
        forms = {
            Grain.DAY: self.first.isoformat() + (f"T{self.clock or self.part}" if self.clock or self.part else ""),
            Grain.WEEK: f"{iso_year:04}-W{iso_week:02}",
            Grain.WEEKEND: f"{iso_year:04}-W{iso_week:02}-WE",
            Grain.MONTH: f"{year}-{self.first.month:02}",
            Grain.QUARTER: f"{year}-Q{1 + (self.first.month - 1) // 3}",
            Grain.HALF: f"{year}-H{1 + (self.first.month - 1) // 6}",
            Grain.SEASON: f"{year}-{_SEASON_LETTERS.get(self.first.month, 'SP')}",
            Grain.YEAR: year,
            Grain.DECADE: year[:3],
            Grain.CENTURY: year[:2],
            Grain.SPAN: self.last.isoformat(),
        }
        return forms[self.grain]

    def at(self, *, clock: str | None = None, part: str | None = None, edge: str | None = None) -> Moment:
        """The same stretch at a time of day or narrowed to an edge; what is not given stays."""
        return replace(self, clock=clock or self.clock, part=part or self.part, edge=edge or self.edge)


def day(on: date) -> Moment:
    return Moment(on, on, Grain.DAY)


def stretch(first: date, last: date) -> Moment:
    """From one day to another, in order."""
    return Moment(min(first, last), max(first, last), Grain.SPAN)


def interval(first: Moment, last: Moment, name: str | None = None) -> Moment:
    """From the beginning of one moment to the end of another."""
    return Moment(first.first, last.last, Grain.SPAN, ends=(first.edtf(), last.edtf()), name=name)


def moment(grain: Grain, around: date) -> Moment:
    """The stretch of that grain that holds a day."""
    if grain in (Grain.DAY, Grain.SPAN):
        return day(around)
    if grain in (Grain.WEEK, Grain.WEEKEND):
        monday = around - timedelta(days=around.weekday())
        first = monday if grain is Grain.WEEK else monday + timedelta(days=5)
        return Moment(first, monday + timedelta(days=6), grain)
    if grain is Grain.SEASON:
        month = around.month - around.month % 3 or 12
        start = date(around.year - (around.month < 3), month, 1)  # noqa: PLR2004 - January and February end a winter
    else:
        months = _MONTHS[grain]
        index = (around.year * 12 + around.month - 1) // months * months
        start = date(max(1, index // 12), index % 12 + 1, 1)
    return Moment(start, _plus_months(start, _MONTHS[grain]) - timedelta(days=1), grain)


def shifted(grain: Grain, around: date, number: int) -> Moment:
    """The stretch of that grain, ``number`` of them after (or before) the one that holds a day."""
    if grain in _DAYS:
        step = 1 if grain in (Grain.DAY, Grain.SPAN) else 7
        days = max(-700_000, min(700_000, number * step))
        reached = around.toordinal() + days
        return moment(grain, date.fromordinal(max(800, min(3_640_000, reached))))
    start = moment(grain, around).first
    return moment(grain, _plus_months(start, number * _MONTHS[grain]))


def weekday(number: int, around: date, *, ahead: bool, strictly: bool = False) -> date:
    """The nearest day of the week after, or before, a day; that day itself counts unless ``strictly``."""
    away = (number - around.weekday()) % 7 if ahead else (around.weekday() - number) % 7
    away = away or (7 if strictly else 0)
    return around + timedelta(days=away if ahead else -away)


def holiday(rule: str, year: int) -> date:
    """rule: "MM-DD"; "easter +1", days from Easter Sunday; "thu 11-22", the first such day from then on."""
    name, _, given = rule.rpartition(" ")
    if name == "easter":
        return easter(year) + timedelta(days=int(given))
    month, number = (int(part) for part in given.split("-"))
    start = date(year, month, number)
    return weekday(WEEKDAYS[name], start, ahead=True) if name else start


def easter(year: int) -> date:
    """Easter Sunday, Gregorian (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, before = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, before + 1)


def _plus_months(start: date, months: int) -> date:
    index = start.year * 12 + start.month - 1 + months
    index = max(_FIRST_YEAR * 12, min(_LAST_YEAR * 12, index))
    return date(index // 12, index % 12 + 1, 1)
