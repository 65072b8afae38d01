"""Counts that only grow, as they are told: "the toll of the fire rises to nine"."""

from __future__ import annotations

import re
from functools import cache

from reportedly.trace.claims.figures import Measure
from reportedly.trace.claims.lexicon import concepts, table_words, words_of
from reportedly.trace.claims.proposition import Proposition

CLAUSE_BORDER = re.compile(r"[,;:.](?:\s|$)")


def mounts(proposition: Proposition) -> bool:
    """Whether it tells, as of its own day, what a count has grown to: "the toll rises to nine", "has risen to nine"."""
    return _mounting().search(proposition.content.lower()) is not None


def counts(proposition: Proposition) -> tuple[Measure, ...]:
    """The figures by which it is told from others: what a count has grown to, where it tells that, else all."""
    content = proposition.content.lower()
    verb = _mounting().search(content)
    if verb is None:
        return proposition.measures
    end = CLAUSE_BORDER.search(content, verb.end())
    clause = range(_told(verb), end.start() if end else len(content))
    places = ((content.find(one.words.lower(), clause.start), one) for one in proposition.measures if one.words)
    return tuple(one for place, one in places if place in clause)[:1] or proposition.measures


def counted_of(proposition: Proposition) -> frozenset[str]:
    """Concepts of what a count that has grown is of: of "the fire in Brodnytsia"; none where it isn't said."""
    content = proposition.content.lower()
    verb = _mounting().search(content)
    if verb is None:
        return frozenset()
    what = _toll().search(content[: _told(verb)])
    return concepts(words_of(what["of"])) if what else frozenset()


def _told(verb: re.Match[str]) -> int:
    """Where it begins to tell to what a count has grown."""
    return verb.start(verb.lastgroup or 0)


@cache
def _mounting() -> re.Pattern[str]:
    """Its one group is what the figure follows."""
    now, done, growing, grew, what = map(_any_of, ("mounts", "mounted", "mounting", "grew", "toll"))
    return re.compile(
        rf"\b(?P<grown>{now}|(?:has|have|had) (?:now )?(?:{done}))\b|"
        rf"\btoll\b[^.;]*?\b(?P<growing>{growing}) to\b|"
        rf"\b(?:{what})\b[^.;]*?\b(?P<grew>{grew}) to\b|"
        rf"\bbringing (?:[\w-]+ ){{0,4}}(?:{what})\b[^.;]*?(?P<brought> to| past| above)\b"
    )


@cache
def _toll() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any_of('toll')})\b(?P<of>(?:(?!\b(?:{_any_of('toll')})\b)[^.;])*)$")


def _any_of(table: str) -> str:
    return "|".join(sorted(table_words(table)))
