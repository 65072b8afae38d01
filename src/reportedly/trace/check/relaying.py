"""Whether an outlet that a draft cites had it first hand, or only repeats another."""

from __future__ import annotations

from reportedly.model.claim import Claim, StatementRef
from reportedly.model.source import Naming
from reportedly.trace.found import Findings
from reportedly.trace.origins.outlets import known_outlets, named_among
from reportedly.trace.said import Said


def only_relayed(mine: Said, claim: Claim, findings: Findings) -> StatementRef | None:
    """The statement in which the cited outlet repeats the claim; None where none is cited or it has its own source."""
    cited = [source for source in mine.chain[:-1] if source.naming is Naming.NAMED]
    told = [findings.said(ref) for ref in claim.statements]
    outlets = known_outlets()
    publishers = {said.ref: outlets.key(said.document.outlet or "") for said in told}
    for source in cited:
        key = named_among(source.name or source.label, publishers.values(), outlets)
        own = [said for said in told if publishers[said.ref] == key]
        if own and all(_repeats(said, claim) for said in own):
            return min(own, key=lambda said: said.order).ref
    return None


def _repeats(said: Said, claim: Claim) -> bool:
    """By a sign that the articles show, or because it names another outlet as its own source."""
    return len(said.chain) > 2 or any(derivation.statement == said.ref for derivation in claim.derivations)  # noqa: PLR2004
