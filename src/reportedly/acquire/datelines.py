"""What stands before a paragraph's first sentence: "PARIS, June 17 (CNS) - ", "UPDATE 11:40: "."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.acquire.printed import MONTH, WEEKDAY
from reportedly.model.document import SectionKind

_U = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_DATE = rf"(?:{WEEKDAY},? )?(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})(?:,? \d{{4}})?(?:,? \d{{1,2}}[:.]\d\d)?"
_CAPITALS = rf"[{_U}][{_U}'’./ -]{{1,40}}"
_PLACE = rf"[{_U}][\w'’./ -]{{1,40}}"
_AGENCY = rf"\([{_U}][^()]{{0,40}}\)"
_DASH = r" ?(?:--?|–|—) ?"
# A dateline is followed by a sentence; "MOSCOW — which denies it —" is prose.
_SENTENCE = rf"(?=[{_U}\d\"'“‘«\[(])"


@dataclass(frozen=True, slots=True)
class Lead:
    """``pattern`` at the start of a paragraph is a section of this kind, and the paragraph goes on after it."""

    kind: SectionKind
    pattern: re.Pattern[str]
    reason: str


LEADS: tuple[Lead, ...] = (
    Lead(
        SectionKind.DATELINE,
        re.compile(
            rf"{_CAPITALS}(?:, {_PLACE})?(?:[,.] {_DATE})?(?: {_AGENCY})?(?<=[^ ]){_DASH}(?<=[ –—-]){_SENTENCE}"
        ),
        "a city in capitals, perhaps a country, a date and an agency, then a dash",
    ),
    Lead(
        SectionKind.DATELINE,
        re.compile(rf"{_PLACE}(?:, {_PLACE})?(?:[,.] {_DATE})? {_AGENCY}{_DASH}{_SENTENCE}"),
        "a city, perhaps a date, an agency in brackets, then a dash",
    ),
    Lead(
        SectionKind.DATELINE,
        re.compile(rf"{_PLACE}, {_PLACE}(?:, {_DATE})? (?:–|—) ?{_SENTENCE}"),
        "a city and its country, then a dash",
    ),
    Lead(
        SectionKind.DATELINE,
        re.compile(rf"{_PLACE}[,.] {_DATE}(?: {_AGENCY})?{_DASH}{_SENTENCE}"),
        "a city and a date, then a dash",
    ),
    Lead(
        SectionKind.DATELINE,
        re.compile(rf"{_PLACE}[,.] {_DATE}\.? ?/[{_U}][^/]{{1,40}}/\.?(?:{_DASH})? ?{_SENTENCE}"),
        "a city, a date and an agency between strokes, as agencies of eastern Europe have it",
    ),
    Lead(SectionKind.DATELINE, re.compile(rf"{_AGENCY}{_DASH}{_SENTENCE}"), "an agency in brackets, then a dash"),
    Lead(
        SectionKind.DATELINE,
        re.compile(rf"\((?:CNN|AP|AFP|UPI|Reuters|REUTERS|Xinhua|TASS|ANI|PTI|IANS)\) (?=[{_U}\d\"'“‘])"),
        "an agency that puts its name in brackets before the first sentence, without a dash",
    ),
)

UPDATE_LEAD = Lead(
    SectionKind.UPDATE_NOTE,
    re.compile(
        r"(?:UPDATED?|Update|LATEST)(?: \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?| \d)?"
        r"\s?(?::|–|—| - )\s*(?=\S)"
    ),
    "a label, perhaps with the hour, before news that came in later",
)

# Words in capitals that stand before a dash and are no place.
NO_PLACES = frozenset(
    "UPDATE UPDATED CORRECTION NOTE FILE EXCLUSIVE WATCH ANALYSIS OPINION BREAKING LIVE VIDEO".split()
)

_LONGEST = 160  # characters: "NEW YORK, United States, Wednesday, September 17, 2025 (Continental News Service) -- "


def dateline_length(paragraph: str) -> int:
    """How many characters of a paragraph are its dateline; 0 where it has none."""
    head = paragraph[:_LONGEST].replace("\n", " ")
    for lead in LEADS:
        match = lead.pattern.match(head)
        if match is not None and head.split(None, 1)[0].strip(":-–—") not in NO_PLACES:
            return match.end()
    return 0


def update_length(paragraph: str) -> int:
    """How many characters of a paragraph are the label of an update; 0 where it has none."""
    match = UPDATE_LEAD.pattern.match(paragraph[:_LONGEST])
    return match.end() if match else 0
