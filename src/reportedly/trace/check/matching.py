"""Which claims speak of the same thing as a statement of the draft, and whether they say the same of it.

The draft's statements are judged as those of any article are when claims are grouped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import product

from reportedly.model.claim import Claim, StatementRef
from reportedly.model.reading import Reading
from reportedly.model.source import Naming
from reportedly.trace.check.record import Entry, Record
from reportedly.trace.claims.evidence import CONFLICT
from reportedly.trace.claims.figures import Measure
from reportedly.trace.claims.lexicon import weight
from reportedly.trace.claims.networks import Networks
from reportedly.trace.claims.proposition import Proposition, Speaker
from reportedly.trace.claims.putting import propositions
from reportedly.trace.claims.relation import relations_of
from reportedly.trace.origins.names import same_name
from reportedly.trace.said import Said, said_in

# Mean of the highest and the average probability over a claim's statements. Chosen by benchmarks/check.py: above it
# recall is lost faster than precision is won.
_SAME = 0.4
# A word in common that tells: without it, two statements are of one thing only by where they stand, which is reason
# enough to group what articles say, and none to say that they bear a draft out.
_COMMON = 3.0
# Where nothing is the same, other figures of what shares half of the lesser's words, weighed, and one that tells.
_SAME_SUBJECT, _TELLING = 0.5, 2.5
_NOBODY = Speaker(frozenset(), named=False)


class Says(IntEnum):
    """What a claim says of what the draft says, the best first."""

    SAME = 0
    OPPOSITE = 1
    OTHER_FIGURE = 2


@dataclass(frozen=True, slots=True)
class Match:
    """said: the statement of the claim that is nearest. likeness: 0 to 1."""

    claim: Claim
    said: Said
    says: Says
    likeness: float
    same_speaker: bool

    @property
    def order(self) -> tuple[float, str]:
        return -self.likeness, self.claim.id


def matches(draft: Reading, record: Record, networks: Networks) -> dict[str, list[Match]]:
    """For each statement of the draft that puts something forward, by its id: the claims that say the same, the best
    first; else what they have instead, the latest of the same source first."""
    mine = tuple(_unspoken(one, draft) for one in propositions(draft, networks.embed))
    judged = _judged(draft, mine, record, networks)
    forward = {one.ref.statement for one in mine}
    several = (said for said in said_in(draft) if said.statement.id in forward)
    return {said.statement.id: _settled(said, judged[said.statement.id], record) for said in several}


@dataclass(frozen=True, slots=True)
class _Judged:
    """A recorded statement against one of the draft's: probabilities of saying the same, and of excluding it.

    other_figure: it has one of the same kind, and not the draft's; "at least 12" is not 14, though both can hold.
    """

    ref: StatementRef
    same: float
    conflict: float
    other_figure: bool


def _judged(
    draft: Reading, mine: tuple[Proposition, ...], record: Record, networks: Networks
) -> dict[str, list[_Judged]]:
    found: dict[str, list[_Judged]] = defaultdict(list)
    for reading in record.readings_near(draft):
        theirs = propositions(reading, networks.embed)
        known = {one.key: one for one in (*mine, *theirs)}
        for relation in relations_of(mine, theirs, networks.side_by_side, one_event=True):
            a, b = known[relation.a], known[relation.b]
            own, other = (a, b) if a.ref.document == draft.document.id else (b, a)
            differs, common = _differ(own.measures, other.measures), weight(own.terms & other.terms)
            same = relation.same if common >= _COMMON or _agree(own.measures, other.measures) else 0.0
            found[own.ref.statement].append(_Judged(other.ref, same, relation.conflict, differs))
    return found


def _unspoken(own: Proposition, draft: Reading) -> Proposition:
    """What the draft says in its own name may have been said by anybody."""
    statement = next(one for one in draft.statements if one.id == own.ref.statement)
    return own if len(statement.chain) > 1 else replace(own, speaker=_NOBODY)


def _differ(mine: Iterable[Measure], theirs: Iterable[Measure]) -> bool:
    pairs = [(a, b) for a, b in product(mine, theirs) if _comparable(a, b)]
    return bool(pairs) and not any(a.equals(b) for a, b in pairs)


def _agree(mine: Iterable[Measure], theirs: Iterable[Measure]) -> bool:
    return any(a.equals(b) for a, b in product(mine, theirs))


def _comparable(a: Measure, b: Measure) -> bool:
    """A figure without a unit ("the toll at 41") may count whatever the words around it speak of."""
    return a.comparable(b) or not a.unit or not b.unit


def _settled(mine: Said, judged: Iterable[_Judged], record: Record) -> list[Match]:
    several = list(judged)
    same = sorted(_same(mine, several, record), key=lambda match: match.order)
    instead = [*_against(mine, several, record), *_other_figures(mine, record)]
    return same or sorted(instead, key=_latest_first)


def _same(mine: Said, judged: Iterable[_Judged], record: Record) -> Iterator[Match]:
    by_claim: dict[str, list[_Judged]] = defaultdict(list)
    claims: dict[str, Claim] = {}
    for one in judged:
        for claim in () if one.other_figure else record.claims_of(one.ref):
            claims[claim.id] = claim
            by_claim[claim.id].append(one)
    for id, several in by_claim.items():
        best = max(several, key=lambda one: (one.same, one.ref))
        likeness = (best.same + sum(one.same for one in several) / len(claims[id].statements)) / 2
        if likeness >= _SAME:
            yield _match(mine, claims[id], best.ref, Says.SAME, likeness, record)


def _against(mine: Said, judged: Iterable[_Judged], record: Record) -> Iterator[Match]:
    for one in judged:
        if one.conflict >= CONFLICT or (one.other_figure and one.same >= _SAME):
            says = Says.OTHER_FIGURE if one.other_figure else Says.OPPOSITE
            for claim in record.claims_of(one.ref):
                yield _match(mine, claim, one.ref, says, one.conflict, record)


def _other_figures(mine: Said, record: Record) -> Iterator[Match]:
    """Of the same subject, by its words alone."""
    entry = Entry(mine)
    for other in record.near(entry):
        if _differ(entry.measures, other.measures) and _of_one_subject(entry, other):
            for claim in record.claims_of(other.said.ref):
                yield _match(mine, claim, other.said.ref, Says.OTHER_FIGURE, 0.0, record)


def _of_one_subject(a: Entry, b: Entry) -> bool:
    common, least = weight(a.terms & b.terms), min(weight(a.terms), weight(b.terms))
    return common >= max(_TELLING, _SAME_SUBJECT * least)


def _match(mine: Said, claim: Claim, ref: StatementRef, says: Says, likeness: float, record: Record) -> Match:
    said = record.findings.said(ref)
    return Match(claim, said, says, likeness, _same_speaker(mine, said))


def _latest_first(match: Match) -> tuple[int, bool, int, str]:
    """Those that say the opposite, then of other figures the same source's and the latest, which is to be asked for."""
    day = match.said.order[0].replace("-", "").replace("~", "")
    return match.says, not match.same_speaker, -int(day) if day.isdigit() else 0, match.claim.id


def _same_speaker(mine: Said, other: Said) -> bool:
    a, b = mine.chain[0], other.chain[0]
    if a.naming is not Naming.NAMED or b.naming is not Naming.NAMED:
        return False
    names = product((a.name or a.label, a.affiliation), (b.name or b.label, b.affiliation))
    return any(bool(x and y) and same_name(x or "", y or "") for x, y in names)
