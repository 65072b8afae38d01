"""How long something lasts, and how often it comes back."""

from __future__ import annotations

from dataclasses import replace

from reportedly.extract.meaning.times import calendar
from reportedly.extract.meaning.times.beside import asks_for_length
from reportedly.extract.meaning.times.frame import PARTS, Frame, Groups, Meaning, count_of, month_of, singular_unit
from reportedly.model.statement import TimeType

_UNIT_CODES = {
    "second": "S",
    "minute": "M",
    "hour": "H",
    "day": "D",
    "week": "W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "E",
    "century": "C",
    "weekend": "WE",
    "night": "D",
}


# What half of a unit comes to; of the others it is a decimal.
_HALVES = {"century": "P50Y", "decade": "P5Y", "year": "P6M", "day": "PT12H", "hour": "PT30M", "minute": "PT30S"}
_CLOCK_UNITS = frozenset({"hour", "minute", "second"})


def lasting(number: str, unit: str) -> Meaning:
    """number: digits, or "X" where the words give none."""
    if unit.lower().startswith("fortnight"):
        return lasting(str(2 * int(number)) if number.isdigit() else number, "weeks")
    singular = singular_unit(unit)
    mark = "PT" if singular in _CLOCK_UNITS else "P"
    return Meaning(TimeType.DURATION, timex=f"{mark}{number}{_UNIT_CODES[singular]}")


def duration(groups: Groups, frame: Frame) -> Meaning | None:
    """ "Three weeks", "a two-day visit", "two and a half years", "a day-long meeting"; "$2 a year" is a rate."""
    words, unit = groups.get("n") or "one", groups["unit"] or ""
    if words.lower() in ("a", "an") and not groups.get("half") and not asks_for_length(frame.before):
        return None
    number = words.replace(",", "") if words[:1].isdigit() else str(count_of(words))
    return _and_a_half(number, unit) if groups.get("half") else lasting(number, unit)


def _and_a_half(number: str, unit: str) -> Meaning:
    """ "Five and a half hours" is PT5H30M, "two and a half years" P2.5Y."""
    singular = singular_unit(unit)
    if singular not in _CLOCK_UNITS:
        return lasting(f"{number}.5", unit)
    whole = lasting(number, unit)
    return replace(whole, timex=f"{whole.timex}{_HALVES.get(singular, '').removeprefix('PT')}")


def half(groups: Groups, frame: Frame) -> Meaning | None:
    """ "Half an hour"."""
    return Meaning(TimeType.DURATION, timex=_HALVES[singular_unit(groups["unit"] or "")])


def duration_vague(groups: Groups, frame: Frame) -> Meaning | None:
    return lasting("X", groups["unit"] or "")


def past_duration(groups: Groups, frame: Frame) -> Meaning | None:
    number = "2" if groups.get("couple") else str(count_of(groups["n"])) if groups.get("n") else "X"
    return lasting(number, groups["unit"] or "")


def period_of_months(groups: Groups, frame: Frame) -> Meaning | None:
    return replace(lasting(str(count_of(groups["n"])), "months"), account=True)


_ADVERBS = {"daily": "P1D", "weekly": "P1W", "monthly": "P1M"}


def yearly(groups: Groups, frame: Frame) -> Meaning | None:
    """ "Each July", "every Sept. 11": no date of one year."""
    day = f"-{int(groups['day'] or 0):02}" if groups["day"] else ""
    return Meaning(TimeType.SET, timex=f"XXXX-{month_of(groups):02}{day}")


def every(groups: Groups, frame: Frame) -> Meaning | None:
    if adverb := groups.get("adverb"):
        return Meaning(TimeType.SET, timex=_ADVERBS[adverb.lower()])
    unit = (groups["unit"] or "").lower()
    if unit in PARTS:
        return Meaning(TimeType.SET, timex=f"XXXX-XX-XXT{PARTS[unit]}")
    if unit not in _UNIT_CODES:
        return Meaning(TimeType.SET, timex=f"XXXX-WXX-{calendar.WEEKDAYS[unit[:3]] + 1}")
    return Meaning(TimeType.SET, timex=f"P1{_UNIT_CODES[unit]}")
