"""Like events on different days: Monday's strike is not Friday's, however alike the words and the figure."""

from __future__ import annotations

import re
from functools import cache

from reportedly.trace.claims.lexicon import table_words
from reportedly.trace.claims.proposition import Proposition, days_between

# Days by which the news of one event may come later in one paper than in another.
_LATE = 1
_DAY = len("2026-03-01")  # of a span of days its first
_FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")
# A count of one day, which the next day has another of: "in the past 24 hours".
_OF_A_DAY = re.compile(r"\b(?:past|last|previous|preceding|within) (?:24|twenty four) hours\b")


def on_other_days(a: Proposition, b: Proposition) -> bool:
    """Whether both tell of something that happened, and what one tells of happened on another day."""
    days = occasion(a), occasion(b)
    return all(days) and abs(days_between(*days)) > _LATE


def occasion(proposition: Proposition) -> str:
    """The day of what it says happened: the only one that it names, else of its publication; empty where it can't be
    told.

    What is told in the present ("nine people are killed", "the blast kills nine") is news of that day. What is told in
    the past may be long ago.
    """
    words = " ".join(proposition.wording)
    if not (_happens().search(words) or _OF_A_DAY.search(words)):
        return ""
    day = proposition.day if not proposition.dates else min(proposition.dates)[:_DAY]
    return day if len(proposition.dates) <= 1 and has_come(day, proposition) else ""


def has_come(day: str, proposition: Proposition) -> bool:
    """Whether it is a full day, and not after the one of its publication."""
    return _FULL_DAY.fullmatch(day) is not None and day <= proposition.day


@cache
def _happens() -> re.Pattern[str]:
    """Of what is told as it happens: a verb in the present, in the passive or with what it led to."""
    now, done, doing = ("|".join(sorted(table_words(name))) for name in ("befalls", "befallen", "befalling"))
    not_yet = "".join(rf"(?<!\b{word} )" for word in sorted(table_words("not_yet")))
    return re.compile(rf"\b(?:are (?:\w+ )?(?:{done})|{not_yet}(?:{now})|{doing})\b")
