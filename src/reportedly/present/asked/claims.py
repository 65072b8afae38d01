"""`reportedly claims`: what is claimed, how many independent origins it has, who disputes it."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from reportedly.model.claim import Claim, Independence
from reportedly.present import claim_wording
from reportedly.present.asked.layout import DECIDED_STYLE, among, answer, id_and_words, table
from reportedly.present.days import sortable
from reportedly.present.decided import marks
from reportedly.present.safe import one_line
from reportedly.present.table import NAMING_STYLE
from reportedly.present.wording import counted
from reportedly.trace.found import Findings

INDEPENDENCE_STYLE = {
    Independence.ESTABLISHED: "green",
    Independence.ONE_NEWSROOM: "yellow",
    Independence.NOT_ESTABLISHED: "yellow",
    Independence.SINGLE_ORIGIN: "red",
    Independence.NO_ORIGIN: "red",
}
# A claim of a wide story has a dozen; the tree of one claim shows them all.
_MOST_NAMED = 4
_NOTHING = "No claim fits."
_DAY = len("2024-03-22")


def claims_table(findings: Findings, width: int) -> RenderableType:
    """Claims made by several first, then those of one article; a line for each."""
    disputed = sum(1 for claim in findings.claims if claim.conflicts)
    heading = f"{counted(len(findings.claims), 'claim')}, {disputed} disputed"
    return answer(heading, _body(findings, width), _NOTHING, among(findings))


def _body(findings: Findings, width: int) -> Iterator[RenderableType]:
    if not findings.claims:
        return
    made = table(width, ("Claim", 6), ("Origins", 3), ("Who", 4))
    for place, claim in enumerate(sorted(findings.claims, key=lambda claim: -_spread(claim))):
        if place:
            made.add_row()
        made.add_row(id_and_words(claim, findings), _origins(claim, findings), _who(claim))
    yield made


def _spread(claim: Claim) -> int:
    """In how many articles it stands: what most papers print is looked for first."""
    return len({ref.document for ref in claim.statements})


def _origins(claim: Claim, findings: Findings) -> Text:
    told = Text(claim_wording.origins(claim), "bold")
    told.append(f"\n{claim_wording.standing(claim)}", INDEPENDENCE_STYLE[claim.independence])
    told.append(f"\n{counted(_spread(claim), 'article')}", "not bold dim")
    if claim.conflicts:
        told.append("\ndisputed", "red")
    if claim.superseded_by:
        told.append(f"\nsuperseded by {claim.superseded_by}", "dim")
    if claim.forecast and claim.forecast.due:
        told.append(f"\ndue {sortable(claim.forecast.due)}", "not bold default")
    for mark in marks(findings.decided.of_claim(claim)):
        told.append(f"\n{mark}", DECIDED_STYLE)
    return told


def _who(claim: Claim) -> Text:
    told = Text()
    for place, origin in enumerate(claim.origin_list[:_MOST_NAMED]):
        told.append("\n" if place else "").append(one_line(origin.label), NAMING_STYLE[origin.naming])
        told.append(f" ({claim_wording.naming(origin)})", "not bold dim")
    if len(claim.origin_list) > _MOST_NAMED:
        told.append(f"\nand {len(claim.origin_list) - _MOST_NAMED} more", "dim")
    return told


def first_made(findings: Findings, since: str | None) -> Findings:
    """The claims first reported on ``since`` or later; None: on the last day of the articles."""
    days = [claim.first_reported.published for claim in findings.claims if claim.first_reported]
    start = since or max(filter(None, days), default="")[:_DAY]
    return findings.only(claim for claim in findings.claims if _first_day(claim) >= start)


def _first_day(claim: Claim) -> str:
    return (claim.first_reported.published if claim.first_reported else None) or ""
