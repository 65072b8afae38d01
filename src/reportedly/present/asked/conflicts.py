"""`reportedly conflicts`: claims that can't both hold, side by side, with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rich.console import RenderableType
from rich.text import Text

from reportedly.model.claim import Claim, ClaimConflict
from reportedly.present import claim_wording
from reportedly.present.asked.layout import among, answer, id_and_words, table
from reportedly.present.safe import one_line
from reportedly.present.table import NAMING_STYLE
from reportedly.present.wording import counted
from reportedly.trace.found import Findings

_NOTHING = "No two of these claims contradict each other."


@dataclass(frozen=True, slots=True)
class Dispute:
    """Two claims and what sets them against each other."""

    a: Claim
    b: Claim
    conflict: ClaimConflict


def disputes(findings: Findings) -> tuple[Dispute, ...]:
    """Each pair once: first those of which even the less told side is told by most articles."""
    seen: set[frozenset[str]] = set()
    found = []
    for claim in findings.claims:
        for conflict in claim.conflicts:
            pair = frozenset((claim.id, conflict.claim))
            if pair not in seen:
                seen.add(pair)
                found.append(Dispute(claim, findings.claim(conflict.claim), conflict))
    return tuple(sorted(found, key=_widest_first))


def _widest_first(dispute: Dispute) -> tuple[int, int]:
    fewer, more = sorted(len({one.document for one in claim.statements}) for claim in (dispute.a, dispute.b))
    return -fewer, -more


def conflicts_table(findings: Findings, width: int) -> RenderableType:
    """The two claims of each conflict beside each other."""
    found = disputes(findings)
    return answer(counted(len(found), "conflict"), _body(found, findings, width), _NOTHING, among(findings))


def _body(found: tuple[Dispute, ...], findings: Findings, width: int) -> Iterator[RenderableType]:
    if not found:
        return
    made = table(width, ("One", 5), ("The other", 5), ("Why not both", 3))
    for place, dispute in enumerate(found):
        if place:
            made.add_row()
        made.add_row(_side(dispute.a, findings), _side(dispute.b, findings), _why(dispute.conflict))
    yield made


def _side(claim: Claim, findings: Findings) -> Text:
    told = id_and_words(claim, findings).append(f"\n{claim_wording.origins(claim)}", "not bold default")
    for origin in claim.origin_list:
        told.append(f"\n{one_line(origin.label)}", NAMING_STYLE[origin.naming])
    return told


def _why(conflict: ClaimConflict) -> Text:
    return Text(conflict.kind, "red").append(f"\n{one_line(conflict.why)}", "not bold default")


def conflict_rows(findings: Findings) -> Iterator[dict[str, Any]]:
    """The conflicts as objects."""
    for dispute in disputes(findings):
        kind, why = str(dispute.conflict.kind), dispute.conflict.why
        yield {"a": dispute.a.id, "b": dispute.b.id, "kind": kind, "why": why}
