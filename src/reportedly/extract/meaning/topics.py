"""What words are about: the beginnings of those that say something of it."""

from __future__ import annotations

import re
from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning.tense import has_verb

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_RELATIVE = re.compile(r",?\s(?:who|which|whose)\b")  # "the marchers who held a rally" are no claim
_STEM = 5  # letters that a word and its inflected forms share


@cache
def _stop() -> frozenset[str]:
    return frozenset(tables.table("conflicts")["topics"]["stop"].split())


def stems(words: str) -> frozenset[str]:
    """The first letters of the words that say what something is about."""
    tokens = (token.lower() for token in _WORD.findall(words))
    return frozenset(
        token[:_STEM] for token in tokens if len(token) > 1 and token not in _stop() and not token.isdigit()
    )


def names_claim(words: str) -> bool:
    """Whether words are a claim: a clause, or a noun that stands for one, "the accusation"; not "a plan to close"."""
    if is_offer(words):
        return False
    return has_verb(_RELATIVE.split(words, maxsplit=1)[0]) or claim_noun().search(words) is not None


def is_offer(words: str) -> bool:
    """Whether words name what is granted or refused, "a plan to close it"; not "any request" or "a
    request was made"."""
    return _named("offers", "grants").match(words) is not None


def is_grant(words: str) -> bool:
    """The same of what one is denied: "the prisoner bail"; not "a deal"."""
    return _named("grants").match(words) is not None


@cache
def _named(*lists: str) -> re.Pattern[str]:
    offers = "|".join(noun for key in lists for noun in tables.table("conflicts")["negation"][key].split())
    return re.compile(
        rf"(?!(?:any|having|being|making|seeking|taking|asking|offering|planning|trying|giving)\b)(?:[\w’'.-]+\s+){{0,3}}?(?:{offers})\b(?!\s+(?:that|was|were|is|are|had|has|would|will)\b)",
        re.IGNORECASE,
    )


@cache
def claim_noun() -> re.Pattern[str]:
    return tables.phrase_pattern(tables.table("conflicts")["negation"]["claims"].split())
