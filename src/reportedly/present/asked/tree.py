"""`reportedly trace`: one claim from its origins through newsrooms to relays and copies; each count with its reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rich.console import Group, RenderableType
from rich.text import Text
from rich.tree import Tree

from reportedly.model.claim import Claim, Derivation, Origin, StatementRef
from reportedly.model.source import Naming
from reportedly.present import claim_wording, wording
from reportedly.present.asked.claims import INDEPENDENCE_STYLE
from reportedly.present.asked.layout import DECIDED_STYLE, label, where, words
from reportedly.present.decided import signed
from reportedly.present.labels import around
from reportedly.present.safe import one_line
from reportedly.present.table import NAMING_STYLE
from reportedly.trace.found import Findings

# Told apart by shape as well as by colour.
_MARK = {Naming.NAMED: "●", Naming.ANONYMOUS: "◐", Naming.COLLECTIVE: "◍", Naming.UNATTRIBUTED: "○"}
_GUIDE = "dim"

_Copies = Mapping[StatementRef, Sequence[Derivation]]


def claim_tree(claim: Claim, findings: Findings) -> RenderableType:
    """The claim, its count, its origins with what stands on each, what would change the count, who contradicts it."""
    tree = Tree(_head(claim, findings), guide_style=_GUIDE)
    copies = _by_source(claim)
    placed = {derivation.statement for several in copies.values() for derivation in several}
    for origin in claim.origin_list:
        branch = tree.add(_origin(origin))
        for ref in origin.statements:
            if ref not in placed:
                _grow(branch, ref, None, copies, findings)
    _add_uncredited(tree, claim, findings)
    return Group(tree, *_notes(claim, findings), Text())


def _head(claim: Claim, findings: Findings) -> Text:
    head = Text(label(claim, findings), "bold").append(f"  {claim.id}", "not bold dim")
    if sentence := around(claim, findings):
        head.append(f"\n{words(sentence)}", "not bold dim")
    head.append(f"\n{claim_wording.origins(claim)}, {claim_wording.newsrooms(claim)}: ", "not bold default")
    head.append(claim_wording.standing(claim), f"not bold {INDEPENDENCE_STYLE[claim.independence]}")
    return head.append(f"\n{claim_wording.among(claim.among)}", "not bold dim")


def _origin(origin: Origin) -> Text:
    counts = origin.counts
    told = Text(f"{_MARK[origin.naming]} {one_line(origin.label)}", NAMING_STYLE[origin.naming])
    told.append(f"  {claim_wording.naming(origin)}", "not bold dim")
    added = str(counts.min) if counts.min == counts.max else f"{counts.min}–{counts.max}"
    return told.append(f"\n  counts {added}: {one_line(counts.why)} (rule {counts.rule})", "not bold default")


def _by_source(claim: Claim) -> _Copies:
    """What repeats each statement."""
    found: dict[StatementRef, list[Derivation]] = defaultdict(list)
    for derivation in claim.derivations:
        if isinstance(derivation.source, StatementRef) and derivation.source in claim.statements:
            found[derivation.source].append(derivation)
    return found


def _grow(branch: Tree, ref: StatementRef, why: Derivation | None, copies: _Copies, findings: Findings) -> None:
    """A statement, what repeats it below it; each statement stands once, so that this ends."""
    grown = branch.add(_statement(ref, why, findings))
    for derivation in copies.get(ref, ()):
        _grow(grown, derivation.statement, derivation, {k: v for k, v in copies.items() if k != ref}, findings)


def _statement(ref: StatementRef, why: Derivation | None, findings: Findings) -> Text:
    said = findings.said(ref)
    mark = "┄ " if why else ""
    told = Text(mark) + where(said) + Text(f"  {words(said.words)}")
    for remark in wording.remarks(said.statement):
        told.append(f"  {remark}", "yellow")
    for decision in findings.decided.of_statement(ref):
        told.append(f"\n  corrected: {signed(decision)}", DECIDED_STYLE)
    if why is not None:
        told.append(f"\n  repeats it ({why.kind.replace('_', ' ')}, {why.certainty}): {one_line(why.why)}", "dim")
    return told


def _add_uncredited(tree: Tree, claim: Claim, findings: Findings) -> None:
    """Statements that credit an outlet which the ledger lacks."""
    missing = [d for d in claim.derivations if claim_wording.credited(d)]
    if not missing:
        return
    branch = tree.add(Text("credited, and not among the articles", "dim"))
    for derivation in missing:
        line = Text(claim_wording.credited(derivation) or "").append("  ")
        branch.add(line + where(findings.said(derivation.statement)).append(f"  {one_line(derivation.why)}", "dim"))


def _notes(claim: Claim, findings: Findings) -> Iterator[RenderableType]:
    for change in claim.would_change:
        yield Text(f"It {one_line(change)}" if change.startswith("becomes") else one_line(change), "dim")
    for conflict in claim.conflicts:
        other = findings.claim(conflict.claim)
        yield Text(f"contradicted ({conflict.kind}): {label(other, findings)}", "red").append(
            f"  {other.id}  {one_line(conflict.why)}", "not bold dim"
        )
    if claim.superseded_by:
        later = findings.claim(claim.superseded_by)
        yield Text(f"superseded: {label(later, findings)}  {later.id}", "yellow")
    for decision in findings.decided.of_claim_itself(claim):
        yield Text(signed(decision), DECIDED_STYLE)
