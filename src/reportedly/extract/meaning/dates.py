"""Dates that the calendar names: days, months, seasons, quarters, years, holidays."""

from __future__ import annotations

from datetime import date

from reportedly.extract.meaning import calendar, tables
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


_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}


_NAMED_DECADES = {
    name: 1920 + 10 * n
    for n, name in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split())
}


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
    month, number = month_of(groups), int(groups["day"] or 0)
    if year := groups.get("year"):
        found = day_or_none(int(year), month, number)
        return dated(calendar.day(found)) if found else None
    if day_or_none(2024, month, number) is None:
        return None
    options = in_years(frame, month, number)
    found = nearest(Frame(frame.published, frame.anchor, Side.NEAREST), options)
    far = _FAR_AHEAD if frame.side == Side.AHEAD else _FAR_BACK
    if found and frame.published and abs((found - frame.published).days) > far:
        found = nearest(frame, options)
    return dated(calendar.day(found) if found else None)


def month_of_year(groups: Groups, frame: Frame) -> Meaning | None:
    return dated(calendar.moment(Grain.MONTH, date(int(groups["year"] or 1), month_of(groups), 1)))


def month(groups: Groups, frame: Frame) -> Meaning | None:
    """A month alone; "May" and "March" only after a word that asks for a time."""
    word = groups["month"] or ""
    if word.lower() in ("may", "march", "mar", "jan", "jun", "dec", "august", "april", "june") and not asks_for_time(
        frame.before
    ):
        return None
    options = in_years(frame, month_of(groups), 1)
    if frame.side == Side.AHEAD:
        options = [calendar.moment(Grain.MONTH, o).last for o in options]
    found = nearest(frame, options)
    return dated(calendar.moment(Grain.MONTH, found) if found else None)


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
    month, rel = calendar.SEASONS[(groups["season"] or "").lower()], (groups["rel"] or "").lower()
    if rel == "the" and not asks_for_time(frame.before):
        return None
    options = [calendar.moment(Grain.SEASON, o) for o in in_years(frame, month, 1)]
    if rel in ("last", "this past"):
        found = [o for o in options if o.last < frame.published][-1:]
    elif rel == "next":
        found = [o for o in options if o.first > frame.published][:1]
    elif rel.startswith("this"):
        found = [o for o in options if o.first.year == frame.published.year]
    else:
        near = nearest(frame, [o.first for o in options])
        found = [o for o in options if o.first == near]
    return dated(found[0] if found else None)


def quarter(groups: Groups, frame: Frame) -> Meaning | None:
    ordinal = (groups["ordinal"] or "").lower()
    number = int(ordinal) if ordinal.isdigit() else _ORDINALS[ordinal]
    grain = Grain.HALF if (groups.get("unit") or "").lower() == "half" else Grain.QUARTER
    if grain is Grain.HALF and number > 2:  # noqa: PLR2004 - a year has two
        return None
    year = groups.get("year") or groups.get("year2")
    span = 6 if grain is Grain.HALF else 3
    first_month = (number - 1) * span + 1
    if year:
        return dated(calendar.moment(grain, date(int(year), first_month, 1)))
    if frame.published is None:
        return dated(None)
    rel = (groups.get("rel") or groups.get("rel2") or "").lower()
    base = frame.published.year + {"last": -1, "next": 1}.get(rel, 0)
    found = calendar.moment(grain, date(base, first_month, 1))
    if not rel and found.first > frame.published and frame.side != Side.AHEAD:
        found = calendar.moment(grain, date(base - 1, first_month, 1))
    return dated(found)


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
    following = frame.after.split(maxsplit=1)[:1]
    counts = (
        bool(following)
        and following[0][:1].islower()
        and following[0].rstrip(".,").endswith("s")
        and following[0] not in ("was", "is", "has", "as")
    )
    if (frame.before[-1:] in "$£€#-–.,/" and frame.before[-1:]) or (counts and not asks_for_time(frame.before)):
        return None
    return dated(calendar.moment(Grain.YEAR, date(int(groups["year"] or 1), 1, 1)))
