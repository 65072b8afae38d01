"""Like events at different places, to different people: much alike in words, and never one proposition."""

from __future__ import annotations

from functools import cache
from itertools import chain

from reportedly.trace.claims.lexicon import concepts, rarity, table_words
from reportedly.trace.claims.proposition import Proposition

# Of a name that tells one place, person or body from others: in one of 3,000 paragraphs or fewer. A country's name,
# which events of every kind have in common, is in more.
_TELLING = 8.0
# "Mw", "MV", "US": so short a name is of a kind of thing, or of what events everywhere have to do with.
_INITIALS = 2


def elsewhere(a: Proposition, b: Proposition) -> bool:
    """Whether both name whom or what they are about, and no name is near the other or in its article's topic."""
    if a.ref.document == b.ref.document:
        return False
    ours, theirs = _telling(a.names), _telling(b.names)
    if not (ours and theirs):
        return False
    here, there = ours | _telling(_named_around(a)), theirs | _telling(_named_around(b))
    return not (here & (there | b.setting) or there & (here | a.setting))


def _named_around(one: Proposition) -> frozenset[str]:
    """What its article is about, without the words that it has itself and that are no names: "a shootout"."""
    return one.topic - (one.terms - one.names)


def _telling(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name for name in without_kinds(names) if rarity(name) >= _TELLING)


def without_kinds(names: frozenset[str]) -> frozenset[str]:
    """Names without numbers, months, initials and the kinds of places, which like events elsewhere have as well."""
    return frozenset(name for name in names - _kinds() if len(name) > _INITIALS)


@cache
def _kinds() -> frozenset[str]:
    return concepts(chain.from_iterable(map(table_words, ("spelled", "month", "region"))))
