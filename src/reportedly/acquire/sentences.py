"""How a line or paragraph begins and ends, as print has it."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_SPOKEN_END = re.compile(r"[\"”»]$")
# "the U.S.", "2 p.m.", "J.": a stop that ends no sentence where a headline or byline ends with it.
_ABBREVIATION = re.compile(r"\b(?:[A-Z]\.){2,}$|\b[ap]\.m\.$|\b(?:Jr|Sr|Inc|Ltd|Corp|Co|St|No)\.$", re.IGNORECASE)
_OPENING = "\"'“‘«([„"


def ends_sentence(words: str) -> bool:
    """Whether a sentence or a quotation ends where ``words`` end."""
    tail = words[-12:].rstrip()
    return (_END.search(tail) or _SPOKEN_END.search(tail)) is not None


def ends_with_stop(words: str) -> bool:
    """Whether the last sign is a full stop that ends a sentence, quotation marks aside; headlines have none."""
    tail = words[-12:].rstrip().rstrip("\"'”’»)]")
    return tail.endswith(".") and _ABBREVIATION.search(tail) is None


def goes_on(words: str) -> bool:
    """Whether ``words`` begin in the middle of a sentence: in lower case, past any opening marks."""
    return words.lstrip(_OPENING)[:1].islower()
