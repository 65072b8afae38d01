"""What one article contributes to the claims of many: a function of that article alone, kept with it."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.model.reading import Reading
from reportedly.trace.claims.keys import topic_keys
from reportedly.trace.claims.proposition import Embed, Proposition
from reportedly.trace.claims.putting import propositions
from reportedly.trace.claims.relation import Relation, relations_of


@dataclass(frozen=True, slots=True)
class Facts:
    """propositions: in the order of the text. topic: keys that articles on one event share."""

    document: str
    propositions: tuple[Proposition, ...]
    topic: frozenset[int]

    @property
    def keys(self) -> frozenset[int]:
        """63-bit numbers; only articles that share one need be compared."""
        return self.topic.union(*(one.keys for one in self.propositions))


def facts_of(reading: Reading, embed: Embed) -> Facts:
    """embed: gives the vectors of statements; the same for all articles that are compared."""
    found = propositions(reading, embed)
    topic = topic_keys(found[0].topic, found[0].day) if found else frozenset[int]()
    return Facts(reading.document.id, found, topic)


def relations_between(a: Facts, b: Facts) -> tuple[Relation, ...]:
    """What the propositions of two articles, or of one article given twice, are to each other.

    The same whichever is given first. Relations too weak to change any claim are left out.
    """
    return relations_of(a.propositions, b.propositions, one_event=bool(a.topic & b.topic))
