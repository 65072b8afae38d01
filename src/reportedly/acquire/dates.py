"""Dates as this project writes them (EDTF, ISO 8601-2), and as pages and people give them."""

from __future__ import annotations

import re
from datetime import date, datetime

EXAMPLE = (
    "write a day such as 2025-06-18, a moment such as 2025-06-18T20:30:00+02:00, or EDTF such as 2025-06 or 2025-06-18~"
)

_DAY = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?[?~%]?")
_SEASON = re.compile(r"\d{4}-2[1-4][?~%]?")
_UNSPECIFIED = re.compile(r"\d{3}X|\d{2}XX|\d{4}-XX(?:-XX)?|\d{4}-(?:0[1-9]|1[0-2])-XX")
_MOMENT = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})?\s?(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?"
)
_COMPACT_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)")
_OPEN_ENDS = ("", "..")


def is_edtf(value: str) -> bool:
    """Whether ``value`` is EDTF of level 0 or 1: a day, month, year, moment, season or interval, with ~ ? % X."""
    first, slash, last = value.partition("/")
    if not slash:
        return _is_point(value)
    ends = [end for end in (first, last) if end not in _OPEN_ENDS]
    return bool(ends) and all(_is_point(end) for end in ends)


def edtf(value: str) -> str | None:
    """A date of a page's metadata as EDTF, with the time and zone it states; None where it is no date.

    Fractions of a second are dropped, ``+0200`` becomes ``+02:00``, a space between day and time becomes ``T``.
    """
    value = value.strip()
    moment = _MOMENT.fullmatch(value)
    if moment is not None:
        written = moment["day"] + "T" + moment["time"] + _zone(moment["zone"])
        return written if _is_moment(written) else None
    compact = _COMPACT_DAY.fullmatch(value)
    if compact is not None:
        value = "-".join(compact.groups())
    return value if is_edtf(value) else None


def _is_point(value: str) -> bool:
    return (
        _is_day(value)
        or _is_moment(value)
        or _SEASON.fullmatch(value) is not None
        or _UNSPECIFIED.fullmatch(value) is not None
    )


def _is_day(value: str) -> bool:
    match = _DAY.fullmatch(value)
    if match is None:
        return False
    try:
        date(int(match["year"]), int(match["month"] or 1), int(match["day"] or 1))
    except ValueError:
        return False
    return True


def _is_moment(value: str) -> bool:
    if "T" not in value or _MOMENT.fullmatch(value) is None:
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _zone(zone: str | None) -> str:
    if zone is None or zone == "Z":
        return zone or ""
    digits = zone[1:].replace(":", "")
    return f"{zone[0]}{digits[:2]}:{digits[2:] or '00'}"
