"""Dates that the calendar names: days, months, seasons, quarters, years, holidays."""

from __future__ import annotations

import re
from datetime import date

from reportedly.extract.meaning import calendar, numerals, tables
from reportedly.extract.meaning.calendar import Grain
from reportedly.extract.meaning.frame import (
    Frame,
    Groups,
    Meaning,
    Side,
    asks_for_time,
    dated,
    day_or_none,
    in_years,
    month_of,
    nearest,
)
from reportedly.model.statement import TimeType

# Days within which a day and month without a year is the nearest one whatever the tense: "the report, dated 12 May".
_FAR_AHEAD, _FAR_BACK = 31, 120


_NAMED_DECADES = {
    name: 1920 + 10 * n
    for n, name in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split())
}


_DETERMINERS = frozenset("the a an its his her their our this that fiscal".split())
_NO_YEAR_AFTER = "$£€#–.,/"
_WORD = re.compile(r"[a-z]+")
# Months that are also words or people's names.
_AMBIGUOUS_MONTHS = frozenset("may march mar jan jun dec august april june".split())


def _full_year(words: str) -> int:
    number = int(words)
    return number if number >= 100 else number + (1900 if number > 40 else 2000)  # noqa: PLR2004 - two digits


def iso(groups: Groups, frame: Frame) -> Meaning | None:
    found = day_or_none(int(groups["year"] or 0), int(groups["mon"] or 0), int(groups["day"] or 0))
    if found is None:
        return None
    clock = f"{groups['hour']}:{groups['minute']}" if groups.get("hour") else None
    return Meaning(TimeType.TIME if clock else TimeType.DATE, calendar.day(found).at(clock=clock))


def slashed(groups: Groups, frame: Frame) -> Meaning | None:
    """Month first, as American papers write; day first where there is no such month."""
    month, number = int(groups["mon"] or 0), int(groups["day"] or 0)
    year = _full_year(groups["year"] or "0")
    found = day_or_none(year, month, number) or day_or_none(year, number, month)
    return dated(calendar.day(found)) if found else None


def day_of_month(groups: Groups, frame: Frame) -> Meaning | None:
    month, number = month_of(groups), int(groups.get("day") or _spelled_day(groups))
    if year := groups.get("year"):
        found = day_or_none(int(year), month, number)
        return dated(calendar.day(found)) if found else None
    if day_or_none(2024, month, number) is None:
        return None
    options = in_years(frame, month, number)
    found = nearest(Frame(frame.narrative, Side.NEAREST), options)
    far = _FAR_AHEAD if frame.side == Side.AHEAD else _FAR_BACK
    if found and frame.published and abs((found - frame.published).days) > far:
        found = nearest(frame, options)
    return dated(calendar.day(found) if found else None)


_DAYS = {
    name: number
    for number, name in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        start=1,
    )
}


def _spelled_day(groups: Groups) -> int:
    """ "The fourth of July"."""
    return _DAYS[(groups["spelled"] or "").lower()]


def day_of_relative_month(groups: Groups, frame: Frame) -> Meaning | None:
    """ "The 18th of next month"; "on the 18th" is of the month that the tense asks for."""
    if frame.published is None:
        return dated(None)
    rel = (groups.get("rel") or "").lower()
    step = {"last": -1, "next": 1}.get(rel, 0)
    number = int(groups["day"] or 1)
    around = calendar.shifted(Grain.MONTH, frame.published, step).first
    months = [around] if rel else [calendar.shifted(Grain.MONTH, around, step).first for step in (-1, 0, 1)]
    options = [found for first in months if (found := day_or_none(first.year, first.month, number))]
    found = nearest(frame, options)
    return dated(calendar.day(found)) if found else None


def days_of_month(groups: Groups, frame: Frame) -> Meaning | None:
    """ "3-5 March", "March 3 to 5"."""
    ends = [day_of_month({**groups, "day": groups[key]}, frame) for key in ("day", "day2")]
    first, last = (end.moment if end else None for end in ends)
    if first is None or last is None or first.first >= last.first:
        return dated(None) if all(ends) else None
    return dated(calendar.interval(first, last))


def months_of_year(groups: Groups, frame: Frame) -> Meaning | None:
    """ "The April-June quarter": the last one that has begun, unless it lies ahead."""
    if groups["year"] is None and frame.published is None:
        return dated(None)
    numbers = [month_of({"month": groups[key]}) for key in ("month", "month2")]
    if groups["year"] is not None:
        year = int(groups["year"])
    else:
        begun = nearest(frame, in_years(frame, numbers[0], 1))
        year = begun.year if begun else 1
    first = calendar.moment(Grain.MONTH, date(year, numbers[0], 1))
    last = calendar.moment(Grain.MONTH, date(year + (numbers[1] < numbers[0]), numbers[1], 1))
    return dated(calendar.interval(first, last))


def month_of_year(groups: Groups, frame: Frame) -> Meaning | None:
    return dated(calendar.moment(Grain.MONTH, date(int(groups["year"] or 1), month_of(groups), 1)))


def month(groups: Groups, frame: Frame) -> Meaning | None:
    """A month alone; "May" and "March" only after a word that asks for a time, or "the March accession"."""
    named = asks_for_time(frame.before) or (_determined(frame.before) and _WORD.match(frame.after) is not None)
    if (groups["month"] or "").lower() in _AMBIGUOUS_MONTHS and not named:
        return None
    options = in_years(frame, month_of(groups), 1)
    if frame.side == Side.AHEAD:
        options = [calendar.moment(Grain.MONTH, o).last for o in options]
    found = nearest(frame, options)
    return dated(calendar.moment(Grain.MONTH, found) if found else None)


def month_of_relative_year(groups: Groups, frame: Frame) -> Meaning | None:
    """ "June last year"."""
    if frame.published is None:
        return dated(None)
    year = frame.published.year + {"last": -1, "next": 1}.get((groups["rel"] or "").lower(), 0)
    return dated(calendar.moment(Grain.MONTH, date(year, month_of(groups), 1)))


def relative_month(groups: Groups, frame: Frame) -> Meaning | None:
    rel = (groups["rel"] or "").lower()
    if frame.published is None:
        return dated(None)
    number = month_of(groups)
    year = frame.published.year
    if rel == "last":
        year -= number >= frame.published.month
    elif rel == "next":
        year += number <= frame.published.month
    return dated(calendar.moment(Grain.MONTH, date(year, number, 1)))


def holiday(groups: Groups, frame: Frame) -> Meaning | None:
    rule = tables.table("times")["holidays"][" ".join((groups["holiday"] or "").lower().split())]
    if year := groups.get("year"):
        return dated(calendar.day(calendar.holiday(rule, int(year))))
    if frame.published is None:
        return dated(None)
    options = [calendar.holiday(rule, max(1, min(9999, frame.published.year + step))) for step in (-1, 0, 1)]
    found = nearest(frame, options)
    return dated(calendar.day(found) if found else None)


def season_of_year(groups: Groups, frame: Frame) -> Meaning | None:
    month = calendar.SEASONS[(groups["season"] or "").lower()]
    return dated(calendar.moment(Grain.SEASON, date(int(groups["year"] or 1), month, 1)))


def season(groups: Groups, frame: Frame) -> Meaning | None:
    if frame.published is None:
        return dated(None)
    published = frame.published
    month, rel = calendar.SEASONS[(groups["season"] or "").lower()], (groups["rel"] or "").lower()
    if rel == "the" and not asks_for_time(frame.before):
        return None
    options = [calendar.moment(Grain.SEASON, o) for o in in_years(frame, month, 1)]
    if rel in ("last", "this past"):
        found = [o for o in options if o.last < frame.published][-1:]
    elif rel == "next":
        found = [o for o in options if o.first > frame.published][:1]
    elif rel.startswith("this"):
        near = nearest(frame, [o.first for o in options])
        found = [o for o in options if o.first <= published <= o.last] or [o for o in options if o.first == near]
    else:
        near = nearest(frame, [o.first for o in options])
        found = [o for o in options if o.first == near]
    return dated(found[0] if found else None)


def decade(groups: Groups, frame: Frame) -> Meaning | None:
    if named := groups.get("named"):
        year = _NAMED_DECADES[named.lower()]
    else:
        digits = (groups["decade"] or "").lstrip("'’")
        year = int(digits) if len(digits) == 4 else 1900 + int(digits)  # noqa: PLR2004 - four digits
    return dated(calendar.moment(Grain.DECADE, date(year, 1, 1)))


def century(groups: Groups, frame: Frame) -> Meaning | None:
    number = int(groups["century"] or 1)
    return dated(calendar.moment(Grain.CENTURY, date((number - 1) * 100 + 1, 1, 1))) if 1 < number <= 30 else None  # noqa: PLR2004


def year(groups: Groups, frame: Frame) -> Meaning | None:
    """Four digits are a year after a word that asks for one, or where nothing follows that they could count."""
    if spoken := groups.get("spoken"):
        number = _spoken_year(spoken)
        return dated(calendar.moment(Grain.YEAR, date(number, 1, 1))) if number else None
    if _counts_something(frame) or (frame.before[-1:] in _NO_YEAR_AFTER and frame.before[-1:]):
        return None
    return dated(calendar.moment(Grain.YEAR, date(int(groups["year"] or 1), 1, 1)))


def _counts_something(frame: Frame) -> bool:
    """ "2000 soldiers" are no year; "the 1992 protests" and "in 1989 sales fell" are."""
    following = _WORD.match(frame.after)
    plural = following is not None and following[0].endswith("s") and following[0] not in ("was", "is", "has", "as")
    return plural and not (asks_for_time(frame.before) or _determined(frame.before))


def _determined(before: str) -> bool:
    words = before.lower().split()
    return bool(words) and words[-1] in _DETERMINERS


def _spoken_year(words: str) -> int | None:
    """ "Nineteen ninety-four", "twenty oh five", "nineteen hundred"."""
    century, *rest = words.lower().replace("-", " ").split()
    if rest == ["hundred"]:
        rest = []
    elif rest[0] == "oh":
        rest = rest[1:]
    last = numerals.value_of(" ".join(rest)) if rest else 0
    first = numerals.value_of(century)
    return int(first * 100 + last) if first is not None and last is not None else None
