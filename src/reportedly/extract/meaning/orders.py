"""Calls and orders in the words said: an imperative opens them, or a duty is laid on somebody."""

from __future__ import annotations

import re
from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning.clauses import main_clause
from reportedly.extract.meaning.said import Said

_MAIN = 120  # characters of the main clause that a duty stands in
# What comes after an imperative, and after a noun that only looks like one.
_OBJECTS = frozenset("the a an your our my their his her me us him them it this these those that no all every".split())
_NO_OBJECTS = frozenset("is are was were has have will would can".split())


def lays_duty(said: Said) -> bool:
    """ "They must leave"."""
    return _duty().search(main_clause(said.plain)[:_MAIN]) is not None


def opens_with_imperative(words: str) -> bool:
    """ "Stay at home", "count the red lines"; not "listen, it was late"."""
    if _turn().match(words):
        return False
    first, *rest = [word.lower().rstrip(",.!") for word in words.split(maxsplit=2)[:2]] or [""]
    if first in _verbs("with_object") and rest and rest[0] in _OBJECTS:
        return True
    return first in _verbs("imperatives") and not (rest and rest[0] in _NO_OBJECTS)


@cache
def _turn() -> re.Pattern[str]:
    return re.compile("|".join(tables.table("stances")["orders"]["turns"]), re.IGNORECASE)


@cache
def _duty() -> re.Pattern[str]:
    return tables.phrase_pattern(tables.table("stances")["orders"]["phrases"])


@cache
def _verbs(key: str) -> frozenset[str]:
    return frozenset(tables.table("stances")["orders"][key].split())
