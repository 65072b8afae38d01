"""Days and moments as people write them, from EDTF as findings have it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from reportedly.present.safe import one_line

UNDATED = "undated"
MONTHS = tuple(
    "January February March April May June July August September October November December".split()
)  # fmt: skip
_LETTERS = 3
# EDTF level 1 has seasons where a month would stand; each begins with this month.
_SEASONS = {21: ("spring", 3), 22: ("summer", 6), 23: ("autumn", 9), 24: ("winter", 12)}
_EDTF = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2})(?:T(?P<time>\d{2}:\d{2})\S*)?)?)?[?~%]?")
_HOUR = re.compile(r"(?<=\d)T\d{2}:\d{2}\S*")
_SEASON = re.compile(r"\b(?P<year>\d{4})-(?P<season>2[1-4])\b")
_NOON = 12


@dataclass(frozen=True, slots=True)
class Moment:
    """The beginning of what an EDTF value names. at: seconds since 1970. offset: seconds that its clock is ahead of
    UTC. precise: whether it names a day or less."""

    at: float
    offset: float
    day: date
    precise: bool


def moment(edtf: str | None) -> Moment | None:
    """Where a value begins, or an interval does; None where it can't be known.

    A day without a time stands at noon, so that it is neither first nor last of its day.
    """
    found = _EDTF.fullmatch((edtf or "").partition("/")[0])
    if found is None:
        return None
    month = int(found["month"] or 1)
    begins = month if found["day"] else _SEASONS.get(month, ("", month))[1]
    try:
        day = date(int(found["year"]), begins, int(found["day"] or 1))
    except ValueError:
        return None
    at = _clock(found, day)
    return Moment(at.timestamp(), (at.utcoffset() or timedelta()).total_seconds(), day, found["day"] is not None)


def in_words(edtf: str | None) -> str:
    """ "3 March 2026", "3 March 2026, 15:20", "September 2026", "spring 2026"; what isn't known so stays as it is."""
    start, _, end = (edtf or "").partition("/")
    if not start:
        return UNDATED
    return f"{_in_words(start)} to {_in_words(end)}" if end and end != ".." else _in_words(start)


def day(edtf: str | None) -> str:
    """The same without its hour."""
    return in_words(_HOUR.sub("", edtf or ""))


def sortable(edtf: str) -> str:
    """As EDTF has it, which a person can sort and give to ``--due``, but a season by its name: "autumn 2026"."""
    return one_line(_SEASON.sub(lambda found: f"{_SEASONS[int(found['season'])][0]} {found['year']}", edtf))


def short(edtf: str | None) -> str:
    """For a margin: "3 Mar", "3 Mar, 15:20"; what names no day as ``in_words`` has it."""
    found = _EDTF.fullmatch(edtf or "")
    if found is None or not found["day"] or moment(edtf) is None:
        return in_words(edtf)
    day = f"{int(found['day'])} {MONTHS[int(found['month']) - 1][:_LETTERS]}"
    return f"{day}, {found['time']}" if found["time"] else day


def _in_words(edtf: str) -> str:
    found = _EDTF.fullmatch(edtf)
    if found is None or moment(edtf) is None:
        return one_line(edtf) or UNDATED
    words, month = found["year"], int(found["month"] or 0)
    if month in _SEASONS:
        words = f"{_SEASONS[month][0]} {words}"
    elif month:
        words = f"{MONTHS[month - 1]} {words}"
    words = f"{int(found['day'])} {words}" if found["day"] else words
    return f"{words}, {found['time']}" if found["time"] else words


def _clock(found: re.Match[str], day: date) -> datetime:
    if found["time"]:
        try:
            moment = datetime.fromisoformat(found[0])
        except ValueError:
            pass
        else:
            return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return datetime(day.year, day.month, day.day, _NOON, tzinfo=UTC)
