"""Like events at different places, to different people: much alike in words, and never one proposition."""

from __future__ import annotations

from reportedly.trace.claims.lexicon import concepts, rarity, table_words
from reportedly.trace.claims.proposition import Proposition

# Of a name that tells one place, person or body from others: in one of 3,000 paragraphs or fewer. A country's name,
# which events of every kind have in common, is in more.
_TELLING = 8.0


def elsewhere(a: Proposition, b: Proposition) -> bool:
    """Whether both name whom or what they are about, and no name is near the other or in its article's topic."""
    if a.ref.document == b.ref.document:
        return False
    ours, theirs = _telling(a.names), _telling(b.names)
    if not (ours and theirs):
        return False
    here, there = ours | _telling(a.topic), theirs | _telling(b.topic)
    return not (here & (there | b.setting) or there & (here | a.setting))


def _telling(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name for name in names if rarity(name) >= _TELLING) - concepts(table_words("spelled"))
