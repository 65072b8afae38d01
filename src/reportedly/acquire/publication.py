"""When an article was published, and how that is known: never a guess that looks like knowledge."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reportedly.acquire.printed import Printed, printed_dates
from reportedly.model.document import Basis, Section, SectionKind

# Lines that say when; a date in the story's own sentences is the day of an event.
_STAMPS = frozenset((SectionKind.BYLINE, SectionKind.DATELINE))
_OF_UPDATE = re.compile(r"\b(?:updated?|modified|revised)\b[^|•·]{0,40}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PublicationDate:
    """The date as EDTF, None where it isn't known."""

    value: str | None
    basis: Basis


UNKNOWN = PublicationDate(None, Basis.UNKNOWN)


def printed_publication(text: str, sections: Sequence[Section]) -> PublicationDate:
    """By the byline, the line of dates or the dateline: TEXT with a year, INFERRED where the weekday settles it."""
    dates = [date for of_update, date in _stamped(text, sections) if not of_update]
    value = _one(date.value() for date in dates)
    if value is not None:
        return PublicationDate(value, Basis.TEXT)
    value = _one(date.inferred(text) for date in dates)
    return UNKNOWN if value is None else PublicationDate(value, Basis.INFERRED)


def printed_update(text: str, sections: Sequence[Section]) -> str | None:
    """The day after "Updated", None where there is none."""
    return _one(date.value() for of_update, date in _stamped(text, sections) if of_update)


def _stamped(text: str, sections: Sequence[Section]) -> Iterator[tuple[bool, Printed]]:
    """The dates of the title block, each with whether it is the date of an update."""
    for section in sections:
        line = section.span.of(text)
        for date in printed_dates(line) if section.kind in _STAMPS else ():
            yield _OF_UPDATE.search(line[: date.start]) is not None, date


def _one(values: Iterable[str | None]) -> str | None:
    """The first of them, if it is the only one: two printed days contradict each other."""
    different = {value for value in values if value is not None}
    return different.pop() if len(different) == 1 else None
