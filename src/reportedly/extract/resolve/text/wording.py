"""The words and patterns by which the words for a speaker are taken apart, made from ``data/speakers.toml``."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.tables import filled, table

_TABLE = table("speakers")


def _words(key: str) -> frozenset[str]:
    return vocabulary.words("speakers", key)


def _any(key: str) -> str:
    """Any of a list's patterns, tried in its order."""
    return filled(f"{{{key}}}", _TABLE)


PRONOUNS, POSSESSIVE, DEFINITE = _words("pronouns"), _words("possessive"), _words("definite")
DETERMINERS = DEFINITE | _words("indefinite")
LOOKS_AT = _words("looks_at")
ORDINALS, PARTS, OF_WHICH, BORDERS = _words("ordinals"), _words("parts"), _words("of_which"), _words("borders")
# Words of a title or a description that may stand before each of several joined names: "fellow students Blair Nelson".
TITLE_WORDS = 4

CONDITIONS = re.compile(
    rf"(?:speaking |who spoke |who (?:talked|were granted) |on )?{_any('conditions')}[^.;:“”\"]*", re.IGNORECASE
)
CLAUSE = re.compile(_any("clauses"))
WHEN = re.compile(rf"(?<=\w){_any('when')}$")
POSTMODIFIER = re.compile(rf"\s{_any('postmodifiers')}(?=\s)")
CROWD = re.compile(_any("crowd"), re.IGNORECASE)
QUANTITY = re.compile(
    rf"^(?:an?\s|the\s)?(?:\w+\s)?(?:{vocabulary.pattern('speakers', 'quantities')})\sof\s", re.IGNORECASE
)
OUTLET_NOUN = re.compile(rf"(?<=\w) {_any('outlet_nouns')}$")
AUTHORED = re.compile(rf"{_any('authored')}\s+([^.;:]{{2,90}})")
# "a memo by the ministry", "the findings of our survey": these say it only where they follow the document at once.
AUTHORED_AT_ONCE = re.compile(r"(?:[\w’'-]+\s){0,6}?[\w’'-]+,?\s(?:of|by|from)\s+(?!which\b|whom\b)([^.;:]{2,90})")
# "a source close to the ministry, who", "Ileana Pop at": where the reader took the word after along.
DANGLING = re.compile(r",?\s+(?:who|which|whom|that|at|in|on|for|from|with|and|each|both)$")
# Marks that an editor puts around what he added: "[Louie Bond]".
BRACKETS = re.compile(r"[\[\]]")
REFLEXIVE = re.compile(r"(?<=\w)\s(?:him|her|it|them)sel(?:f|ves)$")
# Forms of address, which say nothing of what somebody does; the first also after an office.
CIVIL = re.compile(r"(?:.*\s)?(?:Mr|Mrs|Ms|Miss)\.?")
ADDRESS = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|H\.?E)\.?\s?)+")
# "the Italian daily": a word for a people or a country's own describes what follows, and bears no name itself.
OF_A_PEOPLE = re.compile(r"(?:(?:North|South|East|West)(?:ern)?\s)?[A-Z]\w+(?:ian|ean|ese|ish|an|ch|ic|i)")
OWNED = re.compile(r"(?:(?:the|a|an)\s+)?((?:[\w&.-]+\s+){0,3}[\w&.-]+)[’']s?\s", re.IGNORECASE)
AFFILIATED = re.compile(r"^(?:of|at|for|from|with|in|to|inside|within|near|close to|based in)\s")
