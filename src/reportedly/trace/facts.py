"""What one article contributes to the claims of many: a function of that article alone, kept with it."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.model.reading import Reading
from reportedly.trace.claims.keys import UNDATED, topic_keys, window_of, windows_near
from reportedly.trace.claims.networks import Embed, SideBySide
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.putting import propositions
from reportedly.trace.claims.relation import Relation, relations_of


@dataclass(frozen=True, slots=True)
class Facts:
    """propositions: in the order of the text. topic: keys that articles on one event share.

    window: of the day of publication. Only articles of windows near each other that share a key, of their topics or of
    propositions, need be compared.
    """

    document: str
    propositions: tuple[Proposition, ...]
    topic: frozenset[int]
    window: int

    @classmethod
    def of(cls, document: str, found: tuple[Proposition, ...]) -> Facts:
        """found: all that the article puts forward."""
        if not found:
            return cls(document, (), frozenset(), UNDATED)
        return cls(document, found, topic_keys(found[0].topic), window_of(found[0].day))


def facts_of(reading: Reading, embed: Embed) -> Facts:
    """embed: gives the vectors of statements; the same for all articles that are compared."""
    return Facts.of(reading.document.id, propositions(reading, embed))


def relations_between(a: Facts, b: Facts, side_by_side: SideBySide) -> tuple[Relation, ...]:
    """What the propositions of two articles, or of one article given twice, are to each other.

    The same whichever is given first. Relations too weak to change any claim are left out.
    """
    if a.window not in windows_near(b.window):
        return ()
    return relations_of(a.propositions, b.propositions, side_by_side, one_event=bool(a.topic & b.topic))
