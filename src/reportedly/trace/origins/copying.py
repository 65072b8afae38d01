"""What the articles of one claim repeat of each other, each pair looked at once."""

from __future__ import annotations

from collections.abc import Collection, MutableMapping

from reportedly.model.document import Document
from reportedly.model.reading import Reading
from reportedly.trace.origins.dependence import Dependence, dependences_between
from reportedly.trace.origins.traits import Traits, traits

# Whoever repeats a story that more articles tell has it from one of the first hundred, or from a copy of these.
_EARLIEST = 100

# Two documents, the lesser id first.
Pair = tuple[str, str]
Known = MutableMapping[Pair, tuple[Dependence, ...]]


class Copying:
    """Compares articles as claims ask for it, and remembers what came of it."""

    def __init__(self, known: Known | None = None) -> None:
        """known: what came of earlier comparisons; what is found is added."""
        self._known: Known = {} if known is None else known
        self._traits: dict[str, Traits] = {}

    def within(self, readings: Collection[Reading]) -> tuple[Dependence, ...]:
        """What some articles take over from others of them; their order makes no difference."""
        by_id = {reading.document.id: reading for reading in readings}
        pairs = pairs_within([reading.document for reading in by_id.values()])
        return tuple(found for a, b in pairs for found in self._between(by_id[a], by_id[b]))

    def _between(self, a: Reading, b: Reading) -> tuple[Dependence, ...]:
        pair = (a.document.id, b.document.id)
        if pair not in self._known:
            one, other = self._of(a), self._of(b)
            met = not set(one.keys).isdisjoint(other.keys)
            self._known[pair] = dependences_between(one, other) if met else ()
        return self._known[pair]

    def _of(self, reading: Reading) -> Traits:
        id = reading.document.id
        if id not in self._traits:
            self._traits[id] = traits(reading)
        return self._traits[id]


def pairs_within(documents: Collection[Document]) -> list[Pair]:
    """Each with the earliest hundred of the others, whose hours count where they are known; in canonical order."""
    ordered = [one.id for one in sorted(documents, key=lambda one: (one.published or "~", one.id))]
    return sorted({(min(a, b), max(a, b)) for a in ordered[:_EARLIEST] for b in ordered if a != b})
