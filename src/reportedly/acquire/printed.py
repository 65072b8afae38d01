"""Dates printed in an article's own lines: only those that mean one day to every reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"  # noqa: E501
WEEKDAY = r"(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\b\.?"
_ORDINAL = r"(?:st|nd|rd|th)?"
_DATE = re.compile(
    rf"(?:\b(?P<weekday>{WEEKDAY}),?\s+)?(?:the\s+)?(?:"
    rf"\b(?P<month>{MONTH})\s+(?P<day>\d{{1,2}}){_ORDINAL}\b(?:,?\s+(?P<year>\d{{4}})\b)?"
    rf"|\b(?P<day2>\d{{1,2}}){_ORDINAL}\s+(?:of\s+)?(?P<month2>{MONTH})(?:,?\s+(?P<year2>\d{{4}})\b)?"
    rf"|\b(?P<year3>\d{{4}})-(?P<month3>\d\d)-(?P<day3>\d\d)(?!\d)"
    rf"|\b(?P<day4>\d{{1,2}})[./](?P<month4>\d{{1,2}})[./](?P<year4>\d{{4}})\b"
    rf")",
    re.IGNORECASE,
)
_MONTHS_IN_A_YEAR = 12
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed day: ``start`` to ``end`` in its line; year and weekday (0 is Monday) are None where not printed."""

    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None

    def value(self) -> str | None:
        """The day as EDTF; None without a year, or when the printed weekday is another day's."""
        if self.year is None:
            return None
        return _day_in(self.year, self)

    def inferred(self, text: str) -> str | None:
        """The day of a line without a year, where exactly one year that ``text`` prints has it on that weekday.

        That year must be the latest one printed: a report never stands before all that it looks back on.
        """
        if self.year is not None or self.weekday is None:
            return None
        years = {int(match[0]) for match in _YEAR.finditer(text)}
        fitting = [year for year in years if _day_in(year, self)]
        return _day_in(fitting[0], self) if len(fitting) == 1 and fitting[0] == max(years) else None


def printed_dates(line: str) -> Iterator[Printed]:
    """Every date in a line that reads the same in every country: 05/12/2025 doesn't, 2025-05-12 and 12 May do."""
    for match in _DATE.finditer(line):
        found = _printed(match)
        if found is not None:
            yield found


def _printed(match: re.Match[str]) -> Printed | None:
    parts = match.groupdict()
    year = parts["year"] or parts["year2"] or parts["year3"] or parts["year4"]
    day = int(parts["day"] or parts["day2"] or parts["day3"] or parts["day4"])
    month = _month(parts["month"] or parts["month2"] or parts["month3"] or parts["month4"])
    if parts["month4"] and month > _MONTHS_IN_A_YEAR >= day:
        day, month = month, day
    elif parts["month4"] and day <= _MONTHS_IN_A_YEAR and day != month:
        return None
    weekday = WEEKDAYS.index(parts["weekday"][:3].lower()) if parts["weekday"] else None
    return Printed(match.start(), match.end(), int(year) if year else None, month, day, weekday)


def _month(word: str) -> int:
    return int(word) if word.isdigit() else MONTHS[word.rstrip(".").lower()]


def _day_in(year: int, printed: Printed) -> str | None:
    try:
        day = date(year, printed.month, printed.day)
    except ValueError:
        return None
    return day.isoformat() if printed.weekday in (None, day.weekday()) else None
