"""The patterns by which news says through whom words came, made from ``data/ways.toml``."""

from __future__ import annotations

import re

from reportedly.extract.tables import filled, table

_PHRASES = table("ways")
_PARTS = {
    # What was confirmed or denied to somebody; the mark in "300,000" ends no clause.
    "thing": r"(?:(?:[^.;:,“”\"]|(?<=\d)[.,](?=\d)){1,300}?\s)?",
    "when": rf"(?:(?:{'|'.join(str(_PHRASES['when']).split())})\s){{0,4}}",
}


def phrases(key: str) -> list[str]:
    """The phrases of one list, as patterns."""
    return [filled(phrase, _PARTS) for phrase in _PHRASES[key]]


def before_outlet(*keys: str) -> re.Pattern[str]:
    """Matches a phrase of any of the lists with the space after it; ``lastgroup`` tells of which."""
    groups = (f"(?P<{key}>{'|'.join(phrases(key))})" for key in keys)
    return re.compile(rf"\b(?:{'|'.join(groups)})\s+", re.IGNORECASE)


def calls_itself(noun: str, name: str) -> bool:
    """Whether an outlet of that name may call itself by the noun: "the agency" is "Meridian Press Agency" or "MPA"."""
    known = str(_PHRASES["called_itself"].get(noun, "")).split()
    return bool(set(known) & set(name.split())) or ("*" in known and name.isupper())
