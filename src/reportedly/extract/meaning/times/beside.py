"""What the words before an expression ask for: a time, a length, or the name of a thing."""

from __future__ import annotations

_BEFORE_A_TIME = frozenset(
    """in since of for from by until till to before after during mid early late through and around about year over into
    throughout ended ending ends last next this earlier – than on""".split()
)
_BEFORE_A_LENGTH = frozenset(
    """for in within over after about nearly almost than lasts lasted last took takes take taken once half to until
    every just only least under up another spent spend spends of by""".split()
)
_DETERMINERS = frozenset("the a an its his her their our this that fiscal".split())


def asks_for_time(before: str) -> bool:
    """Whether "March" after these words is a month."""
    return _last_word(before, "-") in _BEFORE_A_TIME


def asks_for_length(before: str) -> bool:
    """Whether "a year" after these words is as long as a year, not the price of one."""
    return not before.split() or _last_word(before, "“\"‘'(") in _BEFORE_A_LENGTH


def is_determined(before: str) -> bool:
    """Whether what follows is said of a noun: "the March accession"."""
    return _last_word(before) in _DETERMINERS


def _last_word(before: str, marks: str = "") -> str:
    words = before.lower().split()
    return words[-1].strip(marks) if words else ""
