"""Two dates that name one stretch of time: "between November 2023 and May 2025", "3-5 March", "the April-June quarter".

TIMEX3 marks the two ends one by one, EDTF writes an interval; so this is a pass of its own, after all times are found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from reportedly.extract.meaning.times.calendar import Grain, Moment, interval, shifted
from reportedly.extract.meaning.times.expression import Expression
from reportedly.model.span import Span
from reportedly.model.statement import TimeType

_TO = re.compile(r"\s?[-–—]\s?|\s+(?:to|till|until|through)\s+")
_AND = re.compile(r"\s+and\s+")
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?$", re.IGNORECASE)
_A_YEAR = {Grain.MONTH: 12, Grain.QUARTER: 4, Grain.SEASON: 4}
_LONGEST_OPENING = 14  # characters of "between the "


def with_ranges(expressions: Iterable[Expression], text: str) -> list[Expression]:
    """The same expressions, with two that are the ends of a stretch as one."""
    found: list[Expression] = []
    for expression in expressions:
        whole = _range(found[-1], expression, text) if found else None
        if whole is None:
            found.append(expression)
        else:
            found[-1] = whole
    return found


def _range(left: Expression, right: Expression, text: str) -> Expression | None:
    if left.moment is None or right.moment is None or not (_names_days(left.moment) and _names_days(right.moment)):
        return None
    between = text[left.span.end : right.span.start]
    opened = _BETWEEN.search(text, max(0, left.span.start - _LONGEST_OPENING), left.span.start)
    if not (_TO.fullmatch(between) or (opened and _AND.fullmatch(between))):
        return None
    first = _dated_by(left.moment, right.moment)
    if first is None:
        return None
    meaning = replace(right.meaning, moment=interval(first, right.moment), type=TimeType.DATE)
    return Expression(Span(left.span.start, right.span.end), meaning, right.side)


def _names_days(moment: Moment) -> bool:
    return moment.clock is None and moment.edge is None and moment.grain is not Grain.SPAN


def _dated_by(first: Moment, last: Moment) -> Moment | None:
    """The first end, in the year before where it would come after the last; None where they are not in order then."""
    if first.first < last.first:
        return first
    if first.grain not in (Grain.MONTH, Grain.QUARTER, Grain.SEASON):
        return None
    earlier = shifted(first.grain, first.first, -_A_YEAR[first.grain])
    return earlier if earlier.first < last.first else None
