"""Years, decades and centuries."""

from __future__ import annotations

import re
from datetime import date

from reportedly.extract.meaning import numerals
from reportedly.extract.meaning.times import calendar
from reportedly.extract.meaning.times.beside import asks_for_time, is_determined
from reportedly.extract.meaning.times.calendar import Grain
from reportedly.extract.meaning.times.frame import Frame, Groups, Meaning, dated

_NAMED_DECADES = {
    name: 1920 + 10 * n
    for n, name in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split())
}
_NO_YEAR_AFTER = "$£€#–.,/"
_WORD = re.compile(r"[a-z]+")


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
    if groups.get("spoken"):
        number = year_number(groups)
        return dated(calendar.moment(Grain.YEAR, date(number, 1, 1))) if number else None
    if _counts_something(frame) or (frame.before[-1:] in _NO_YEAR_AFTER and frame.before[-1:]):
        return None
    return dated(calendar.moment(Grain.YEAR, date(int(groups["year"] or 1), 1, 1)))


def _counts_something(frame: Frame) -> bool:
    """ "2000 soldiers" are no year; "the 1992 protests" and "in 1989 sales fell" are."""
    following = _WORD.match(frame.after)
    plural = following is not None and following[0].endswith("s") and following[0] not in ("was", "is", "has", "as")
    return plural and not (asks_for_time(frame.before) or is_determined(frame.before))


def year_number(groups: Groups) -> int | None:
    """By digits, or as spoken: "nineteen ninety-four", "twenty oh five", "nineteen hundred"."""
    if digits := groups.get("year"):
        return int(digits)
    century, *rest = (groups["spoken"] or "").lower().replace("-", " ").split()
    if rest == ["hundred"]:
        rest = []
    elif rest[0] == "oh":
        rest = rest[1:]
    last = numerals.value_of(" ".join(rest)) if rest else 0
    first = numerals.value_of(century)
    return int(first * 100 + last) if first is not None and last is not None else None
