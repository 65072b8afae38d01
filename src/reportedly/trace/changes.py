"""What is different about a statement in a new version."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

from reportedly.trace.version import Told


class What(StrEnum):
    """What changed: the contract's words."""

    NUMBER = "number"
    TIME = "time"
    SOURCE = "source"
    ANONYMITY = "anonymity"
    STANCE = "stance"
    CERTAINTY = "certainty"
    WORDING = "wording"


_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
_YEAR = r"(?:1[89]|20)\d\d"
_DATE = re.compile(
    rf"\b(?:\d{{4}}-\d\d-\d\d|(?:\d{{1,2}} )?{_MONTH}(?: \d{{1,2}}\b(?!,\d))?(?:,? {_YEAR}\b)?"
    rf"|{_WEEKDAY}|(?:in|of|since|by) {_YEAR}\b|today|tomorrow|yesterday)"
)
# "one" is left out: it is a pronoun more often than a figure.
_FIGURE = re.compile(
    r"\d+(?:[.,]\d+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?"
    r"|millions?|billions?)\b"
)


def _number(told: Told) -> object:
    """The quantities found; where none were looked for, the figures as they are worded, dates left out."""
    found = {(quantity.value, quantity.high, quantity.modifier) for quantity in told.statement.quantities}
    return found or set(_FIGURE.findall(_DATE.sub(" ", told.text.lower())))


def _time(told: Told) -> object:
    """The times found; where none were looked for, the dates as they are worded."""
    return {time.value for time in told.statement.times} or set(_DATE.findall(told.text.lower()))


_ASPECTS: Mapping[What, Callable[[Told], object]] = MappingProxyType(
    {
        What.NUMBER: _number,
        What.TIME: _time,
        What.SOURCE: lambda told: told.chain,
        What.ANONYMITY: lambda told: told.origin.naming,
        What.STANCE: lambda told: told.statement.stance,
        What.CERTAINTY: lambda told: told.statement.certainty,
        What.WORDING: lambda told: (told.words, told.statement.kind),
    }
)

# Who "he" is can change while his sentence doesn't; what a sentence says can't.
_FROM_ELSEWHERE = frozenset({What.SOURCE, What.ANONYMITY})


def changes(before: Told, after: Told, *, passage_stands: bool) -> tuple[What, ...]:
    """What of one statement changed, in the contract's order; empty where nothing did.

    passage_stands: the passages of both stand word for word in both versions; then a difference in what they say is
    the reader's doing and no change of the article.
    """
    differing = (what for what, aspect in _ASPECTS.items() if aspect(before) != aspect(after))
    return tuple(what for what in differing if not passage_stands or what in _FROM_ELSEWHERE)
