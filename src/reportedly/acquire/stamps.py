"""Lines of a title block: who wrote it, when and where."""

from __future__ import annotations

import re

from reportedly.acquire.printed import WEEKDAYS, printed_dates
from reportedly.acquire.sentences import ends_with_stop

_LONGEST = 160  # a byline of three reporters with their cities; a paragraph of the body is hardly ever as short

_BY = re.compile(r"(?:by|words by|text by|story by|written by|posted by|reported by)\b:?\s+(?=\S)", re.IGNORECASE)
_FIELDS = re.compile(r"\s+[|·•]\s+|\s*\n\s*")
_AFTER_NAMES = re.compile(r"\s[–—-]\s|\s\(|\s(?:in|at|for|of)\s(?=[^a-z])")
_BETWEEN_NAMES = re.compile(r"(\s*,\s*(?:and\s+)?|\s+(?:and|&|with)\s+)")
_BETWEEN_TWO = re.compile(r"\s*,\s*")  # one comma and no "and"
_READING_TIME = re.compile(r"\d{1,3}[ -]min(?:ute)?s?(?: read)?$", re.IGNORECASE)
_TIME = re.compile(r"\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s*[ap]\.?m\b\.?)?|\b\d{1,2}\s*[ap]\.?m\b\.?", re.IGNORECASE)

# Lower-case words inside names of people and outlets.
_PARTICLES = frozenset(
    "de del della der den di da dos du la le van von ten ter bin al el y and & the of for in".split()
)
# What a line of dates may say besides dates, times and a place.
_DATE_WORDS = frozenset(
    "published posted updated last modified first issued date on at in and a p am pm a.m p.m gmt utc et est edt pt "
    "pst pdt cet cest bst ist msk local time min mins minute minutes read".split()
)
_MOST_PLACE_WORDS = 4  # "New York City, United States" without its comma; a headline that ends in a date has more
_MOST_NAME_WORDS = 8  # "Leo Marchetti and Ann Lee in Port Lauren"
_MOST_WORDS_OF_A_NAME = 5  # "Maria de la Cruz Ortega"

_MONTHS_AND_DAYS = re.compile(
    r"(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|" + "|".join(WEEKDAYS) + r")[a-z]*$|may$|\d", re.IGNORECASE
)


def is_stamp(line: str) -> bool:
    """Whether a line is a byline or a line of dates."""
    return is_byline(line) or is_date_line(line)


def is_byline(line: str) -> bool:
    """Whether a line names who wrote the article: "By NAME in PLACE", "Outlet | posted by NAME | date"."""
    if len(line) > _LONGEST or ends_with_stop(line):
        return False
    fields = _FIELDS.split(line)
    if len(fields) == 1:
        return bool(byline_names(line))
    return any(byline_names(field) or is_date_line(field) or _READING_TIME.match(field) for field in fields)


def byline_names(line: str) -> tuple[str, ...]:
    """The names in a byline without its "By"; empty where it is none ("By then the river had risen")."""
    if len(line) > _LONGEST:
        return ()
    return next(filter(None, map(_names_of_field, _FIELDS.split(line))), ())


def is_date_line(line: str) -> bool:
    """Whether a line holds a date and nothing else but a time, a place before a comma, and words such as "updated"."""
    if len(line) > _LONGEST or ends_with_stop(line):
        return False
    dates = list(printed_dates(line))
    if not dates:
        return False
    before = line[: dates[0].start]
    words = [word.strip(".,:;|()[]–—-/·•") for word in _TIME.sub(" ", before + " " + line[dates[-1].end :]).split()]
    others = [word for word in words if word and word.lower() not in _DATE_WORDS]
    if not all(word[0].isupper() for word in others) or len(others) > _MOST_PLACE_WORDS:
        return False
    return not others or any(mark in before for mark in ",|·•–—(") or not before.strip()


def is_name_line(line: str) -> bool:
    """Whether a line may be a person's or an outlet's name ("Leo Marchetti in Stavrin"): capitals only."""
    words = line.split()
    if not 0 < len(words) <= _MOST_NAME_WORDS or line[-1] in ".?!:,;…\"”’'":
        return False
    return all(word[0].isupper() or word in _PARTICLES for word in words) and not any(map(str.isdigit, line))


def _names_of_field(field: str) -> tuple[str, ...]:
    by = _BY.match(field)
    if by is None:
        return ()
    pieces = _BETWEEN_NAMES.split(_AFTER_NAMES.split(field[by.end() :], maxsplit=1)[0])
    names = pieces[::2]
    if not _is_name(names[0]):
        return ()
    if _BETWEEN_TWO.fullmatch("".join(pieces[1::2])):
        return (names[0],)  # "By Dagmar Fell, Evening Comet": what follows a single comma is an outlet or a role
    return tuple(name for name in names if _is_name(name))


def _is_name(words: str) -> bool:
    tokens = words.split()
    return (
        0 < len(tokens) <= _MOST_WORDS_OF_A_NAME
        and (tokens[0][0].isupper() or tokens[0] in _PARTICLES)
        and all(token[0].isupper() or token in _PARTICLES for token in tokens)
        and not any(_MONTHS_AND_DAYS.match(token) for token in tokens)
    )
