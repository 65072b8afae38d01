"""The ways by which one claim reached its articles: from each origin to who had it first hand, and on from there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reportedly.model.claim import Claim, Derivation, DerivationKind, Origin
from reportedly.model.source import SourceKind
from reportedly.model.statement import Certainty
from reportedly.present import wording
from reportedly.present.dossier.anchors import by_time
from reportedly.present.dossier.evidence import REPEATS
from reportedly.present.safe import one_line
from reportedly.trace.found import Findings
from reportedly.trace.said import Said

# What an article does that names a relay in its own chain.
_RELAYS = "credits"
# Links of a chain without a relay: origin and publisher.
_DIRECT = 2
_SPEAKERS = frozenset({SourceKind.PERSON, SourceKind.GROUP, SourceKind.UNSPECIFIED})
_BY_CERTAINTY = {certainty: place for place, certainty in enumerate(Certainty)}
_COPIES = frozenset({DerivationKind.COPIED_TEXT, DerivationKind.VERBATIM_QUOTE})


class Role(StrEnum):
    """What a stop does for a claim. ABSENT: an outlet that is credited, but wasn't read. BETWEEN: no outlet; somebody
    who passed it on."""

    FIRST_HAND = "first"
    RELAY = "relay"
    COPY = "copy"
    ABSENT = "absent"
    BETWEEN = "between"


@dataclass(slots=True)
class Stop:
    """One article on the way, or whoever it came through without an article of theirs; said is None for the latter.

    how: what the stop does with the one before it, or what is known of it.
    """

    outlet: str
    role: Role
    said: Said | None = None
    how: str = ""
    onward: list[Stop] = field(default_factory=list)


def ways_from(origin: Origin, claim: Claim, findings: Findings) -> list[Stop]:
    """The first stops after an origin, each with those that it led to; every article of the origin is on one way."""
    return _Ways(origin, claim, findings).first


class _Ways:
    def __init__(self, origin: Origin, claim: Claim, findings: Findings) -> None:
        self._findings = findings
        self._derivations = _strongest(claim.derivations)
        self._stops: dict[str, Stop] = {}
        self._absent: dict[str, Stop] = {}
        self.first: list[Stop] = []
        several = sorted((findings.said(ref) for ref in origin.statements), key=lambda said: by_time(said.document))
        for said in several:
            self._stops.setdefault(said.document.id, Stop(wording.outlet(said.document), Role.FIRST_HAND, said))
        for stop in [*self._stops.values()]:
            self._attach(stop)

    def _attach(self, stop: Stop) -> None:
        said = stop.said
        derivation = self._derivations.get((said.ref.document, said.ref.statement)) if said else None
        before = self._repeated(derivation) if derivation else self._relayed(said) if said else None
        if before is None or before is stop or _leads_to(stop, before):
            self.first.append(stop)
            return
        stop.role = Role.COPY if derivation and derivation.kind in _COPIES else Role.RELAY
        stop.how = REPEATS[derivation.kind] if derivation else _RELAYS
        before.onward.append(stop)

    def _repeated(self, derivation: Derivation) -> Stop | None:
        """What a statement repeats; None where that has another origin."""
        if isinstance(derivation.source, str):
            return self._credited(derivation.source)
        return self._stops.get(derivation.source.document)

    def _relayed(self, said: Said) -> Stop | None:
        """The last relay of a statement's own chain, where it has one."""
        if len(said.chain) <= _DIRECT:
            return None
        relay = said.chain[-2]
        return self._credited(wording.label(relay), Role.BETWEEN if relay.kind in _SPEAKERS else Role.ABSENT)

    def _credited(self, outlet: str, role: Role = Role.ABSENT) -> Stop:
        name = one_line(outlet)
        read = next((stop for stop in self._stops.values() if stop.outlet.casefold() == name.casefold()), None)
        if read is not None:
            return read
        if name not in self._absent:
            self._absent[name] = Stop(name, role, how=self._known_of(name, role))
            self.first.append(self._absent[name])
        return self._absent[name]

    def _known_of(self, outlet: str, role: Role) -> str:
        if role is Role.BETWEEN:
            return "passed it on"
        known = {wording.outlet(reading.document).casefold() for reading in self._findings.readings.values()}
        return "credited" if outlet.casefold() in known else "credited, not read"


def _strongest(derivations: Iterable[Derivation]) -> Mapping[tuple[str, str], Derivation]:
    """By statement, the surest sign that it repeats another; two that heard the same repeat nothing."""
    known = [d for d in derivations if d.kind is not DerivationKind.SAME_EVENT]
    surest_last = sorted(known, key=lambda d: (_BY_CERTAINTY[d.certainty], str(d.kind)), reverse=True)
    return {(d.statement.document, d.statement.statement): d for d in surest_last}


def _leads_to(stop: Stop, other: Stop) -> bool:
    return any(onward is other or _leads_to(onward, other) for onward in stop.onward)
