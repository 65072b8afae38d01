"""Words that point at no date of their own: "recently", "the end of"."""

from __future__ import annotations

from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning.times.frame import Frame, Groups, Meaning, dated
from reportedly.model.statement import TimeType


def the_past(groups: Groups, frame: Frame) -> Meaning | None:
    return dated(None, timex="PAST_REF")


def some_day(groups: Groups, frame: Frame) -> Meaning | None:
    """ "He will one day be king": no length."""
    return dated(None, timex="FUTURE_REF")


def edge(groups: Groups, frame: Frame) -> Meaning | None:
    return Meaning(TimeType.DATE, None, timex=(groups["edge"] or "").lower(), weak=True)


@cache
def _reference_words() -> dict[str, str]:
    return {
        phrase: name
        for name, listed in tables.table("times")["references"].items()
        for phrase in tables.phrases(listed)
    }


def reference(groups: Groups, frame: Frame) -> Meaning | None:
    return dated(None, timex=_reference_words()[" ".join((groups["reference"] or "").lower().split())])
