"""Which recorded statements speak of the same thing as one of the draft's, and whether they say the same of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from reportedly.model.source import Naming
from reportedly.trace.check.record import Entry, Record
from reportedly.trace.claims.figures import Measure
from reportedly.trace.claims.lexicon import weight
from reportedly.trace.origins.names import same_name

# Two words that each stand in one of a hundred paragraphs.
_TELLING = 9.0
# One such word, beside a figure that agrees.
_TELLING_WITH_FIGURE = 2.5
# Of the words that tell, weighed by how rare they are; the rest is another way to put it.
_SAME, _SAME_SUBJECT = 0.55, 0.5


class Says(IntEnum):
    """What a recorded statement says of what the draft says, the best first."""

    SAME = 0
    OPPOSITE = 1
    OTHER_FIGURE = 2


@dataclass(frozen=True, slots=True)
class Match:
    """likeness: 0 to 1, of what both speak of."""

    entry: Entry
    says: Says
    likeness: float
    same_speaker: bool

    @property
    def order(self) -> tuple[int, bool, float, str]:
        return self.says, not self.same_speaker, -self.likeness, self.entry.said.ref.document


def matches(mine: Entry, record: Record) -> list[Match]:
    """The best first; of other figures the latest first, since that is the one to be asked about."""
    found = [match for entry in record.near(mine) if (match := _match(mine, entry)) is not None]
    found.sort(key=lambda match: match.order)
    return [m for m in found if m.says is not Says.OTHER_FIGURE] + _latest_first(found)


def _latest_first(found: Iterable[Match]) -> list[Match]:
    others = [match for match in found if match.says is Says.OTHER_FIGURE]
    others.sort(key=lambda match: match.entry.said.order[0].replace("~", ""), reverse=True)
    return sorted(others, key=lambda match: not match.same_speaker)


def _match(mine: Entry, entry: Entry) -> Match | None:
    common = weight(mine.terms & entry.terms)
    least = min(weight(mine.terms), weight(entry.terms))
    if not common or not least:
        return None
    says = _says(mine, entry, common, common / least)
    union = weight(mine.terms | entry.terms)
    return None if says is None else Match(entry, says, common / union, _same_speaker(mine, entry))


def _says(mine: Entry, entry: Entry, common: float, contained: float) -> Says | None:
    pairs = [(a, b) for a in mine.measures for b in entry.measures if _comparable(a, b)]
    if any(a.equals(b) for a, b in pairs) and common >= _TELLING_WITH_FIGURE:
        return Says.SAME if mine.negative == entry.negative else Says.OPPOSITE
    if mine.measures and entry.measures:
        same_subject = contained >= _SAME_SUBJECT and common >= _TELLING_WITH_FIGURE
        return Says.OTHER_FIGURE if pairs and same_subject else None
    if mine.measures or contained < _SAME or common < _TELLING:
        return None
    return Says.SAME if mine.negative == entry.negative else Says.OPPOSITE


def _comparable(a: Measure, b: Measure) -> bool:
    """A figure without a unit ("the toll at 41") may count whatever the words around it speak of."""
    return a.comparable(b) or not a.unit or not b.unit


def _same_speaker(mine: Entry, entry: Entry) -> bool:
    a, b = mine.said.chain[0], entry.said.chain[0]
    if a.naming is not Naming.NAMED or b.naming is not Naming.NAMED:
        return False
    names = [(x, y) for x in (a.name or a.label, a.affiliation) for y in (b.name or b.label, b.affiliation)]
    return any(bool(x and y) and same_name(x or "", y or "") for x, y in names)
