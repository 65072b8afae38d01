"""Times counted from a date that is named beside them: "the week before Christmas", "two days after 5 May".

TIMEX3 marks length and date as two; the contract wants the day that is meant, so this is a pass of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from reportedly.extract.meaning.numerals import NUMBER
from reportedly.extract.meaning.times.calendar import Grain, Moment, day, shifted, stretch
from reportedly.extract.meaning.times.expression import Expression
from reportedly.extract.meaning.times.frame import count_of
from reportedly.model.span import Span

_BEFORE = re.compile(
    rf"\b(?P<n>the|an?|{NUMBER})\s+(?P<unit>day|night|week|month|year)s?\s+(?P<way>before|after|from)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_LONGEST = 32  # characters of "twenty-three months before the "
# "For 14 months from September" is a length and when it begins; "14 months from September" is when it is over.
_LASTING = re.compile(
    r"\b(?:for|lasts?|lasted|lasting|takes?)\s+"
    r"(?:(?:about|around|at least|up to|nearly|almost|some|another|over|more than)\s+)?$",
    re.IGNORECASE,
)
_LONGEST_LASTING = 19  # characters of "lasting more than "
_DAYS = {"day": 1, "night": 1, "week": 7}
_MOST = 400  # longer counts are no offsets of news


def with_offsets(expressions: Iterable[Expression], text: str) -> list[Expression]:
    """The same expressions, with a date moved by the words before it."""
    return [_moved(expression, text) for expression in expressions]


def _moved(expression: Expression, text: str) -> Expression:
    moment, start = expression.moment, expression.span.start
    if moment is None or moment.edge is not None or moment.grain is Grain.SPAN:
        return expression
    found = _BEFORE.search(text, max(0, start - _LONGEST), start)
    if found is None:
        return expression
    definite = found["n"].lower() == "the"
    if not definite and found["way"].lower() != "before" and _lasts(text, found.start()):
        return expression
    number = 1 if definite else count_of(found["n"])
    if not 0 < number <= _MOST:
        return expression
    sign = -1 if found["way"].lower() == "before" else 1
    moved = _counted(moment, found["unit"].lower(), sign * number, whole=definite)
    return Expression(
        Span(found.start(), expression.span.end), replace(expression.meaning, moment=moved), expression.side
    )


def _lasts(text: str, start: int) -> bool:
    """Whether what begins there is how long something lasts."""
    return _LASTING.search(text, max(0, start - _LONGEST_LASTING), start) is not None


def _counted(moment: Moment, unit: str, number: int, *, whole: bool) -> Moment:
    """whole: "the week before" is seven days, "a week before" is one."""
    if unit not in _DAYS:
        return shifted(Grain(unit), moment.first, number)
    edge = moment.first if number < 0 else moment.last
    reached = edge + timedelta(days=number * _DAYS[unit])
    if whole and unit == "week":
        return stretch(reached, edge - timedelta(days=1)) if number < 0 else stretch(edge + timedelta(days=1), reached)
    return day(reached).at(part="NI") if unit == "night" else day(reached)
