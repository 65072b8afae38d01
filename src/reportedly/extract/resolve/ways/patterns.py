"""The patterns by which news says through whom words came, made from ``data/ways.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportedly.extract.tables import table

_PHRASES = table("ways")
# What was confirmed or denied to somebody; the mark in "300,000" ends no clause.
_THING = r"(?:(?:[^.;:,“”\"]|(?<=\d)[.,](?=\d)){1,300}?\s)?"
_WHEN = rf"(?:(?:{'|'.join(str(_PHRASES['when']).split())})\s){{0,4}}"


def phrases(key: str) -> list[str]:
    """The phrases of one list, as patterns."""
    return [phrase.replace("WHEN", _WHEN).replace("THING", _THING) for phrase in _PHRASES[key]]


def before_outlet(*keys: str) -> re.Pattern[str]:
    """Matches a phrase of any of the lists with the space after it; ``lastgroup`` tells of which."""
    groups = (f"(?P<{key}>{'|'.join(phrases(key))})" for key in keys)
    return re.compile(rf"\b(?:{'|'.join(groups)})\s+", re.IGNORECASE)


def calls_itself(noun: str, name: str) -> bool:
    """Whether an outlet of that name may call itself by the noun: "the agency" is "Meridian Press Agency" or "MPA"."""
    known = str(_PHRASES["called_itself"].get(noun, "")).split()
    return bool(set(known) & set(name.split())) or ("*" in known and name.isupper())


def any_of(words: Iterable[str]) -> str:
    """An alternation, the longest first, so that none is taken for the beginning of another."""
    return "|".join(sorted(words, key=len, reverse=True))
