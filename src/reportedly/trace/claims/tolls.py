"""Counts that only grow: what the toll of one event has come to since."""

from __future__ import annotations

import re
from functools import cache

from reportedly.trace.claims.elsewhere import elsewhere
from reportedly.trace.claims.figures import Measure
from reportedly.trace.claims.lexicon import concepts, table_words, weight
from reportedly.trace.claims.proposition import Proposition

# Of what else the shorter of two says, how much they have in common, by weight, where they speak of one event.
_ONE_EVENT = 0.4
_CLAUSE_END = re.compile(r"[,;:.](?:\s|$)")


def mounts(proposition: Proposition) -> bool:
    """Whether it tells, as of its own day, what a count has grown to: "the toll rises to nine", "has risen to nine"."""
    return _mounting().search(proposition.content.lower()) is not None


def counts(proposition: Proposition) -> tuple[Measure, ...]:
    """The figures by which it is told from others: what a count has grown to, where it tells that, else all."""
    content = proposition.content.lower()
    verb = _mounting().search(content)
    if verb is None:
        return proposition.measures
    clause = _CLAUSE_END.split(content[verb.end() :], maxsplit=1)[0]
    behind = [one for one in proposition.measures if one.words and one.words.lower().split()[0] in clause.split()]
    return tuple(behind[:1]) or proposition.measures


def one_toll(a: Proposition, b: Proposition) -> bool:
    """Whether both tell what the toll of one event has grown to: they share a name and what happened there."""
    if not (mounts(a) and mounts(b)) or not a.names & b.names or elsewhere(a, b):
        return False
    ours, theirs = (one.terms - one.names - _said_of_any_toll() for one in (a, b))
    if not (ours and theirs):
        ours, theirs = a.names, b.names
    return weight(ours & theirs) > _ONE_EVENT * min(weight(ours), weight(theirs))


@cache
def _mounting() -> re.Pattern[str]:
    now, done, what = ("|".join(sorted(table_words(name))) for name in ("mounts", "mounted", "toll"))
    return re.compile(
        rf"\b(?:{now}|(?:has|have) (?:now )?(?:{done}))\b|\bbringing (?:[\w-]+ ){{0,4}}(?:{what})\b[^.;]*? to\b"
    )


@cache
def _said_of_any_toll() -> frozenset[str]:
    tables = ("running", "mounts", "mounted", "toll", "fate", "people", "spelled", "numeral", "time")
    return frozenset().union(*(concepts(table_words(name)) for name in tables))
