"""`reportedly gaps`: what is missing before a claim can be called established."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from rich.console import RenderableType
from rich.text import Text

from reportedly.model.claim import Claim, Independence
from reportedly.model.reading import ConflictKind
from reportedly.model.source import Naming
from reportedly.model.statement import Stance
from reportedly.present import claim_wording
from reportedly.present.asked.layout import answer, label, table
from reportedly.present.wording import counted
from reportedly.trace.found import Findings

_ASKED = frozenset({Stance.DENIES, Stance.DOUBTS, Stance.DECLINES, Stance.CONFIRMS})


class Missing(StrEnum):
    """What kind of thing a reporter would look for next."""

    ARTICLE = "article"
    SECOND_ORIGIN = "second origin"
    NAME = "name"
    REPLY = "reply"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Gap:
    what: Missing
    why: str


def gaps(claim: Claim, findings: Findings) -> tuple[Gap, ...]:
    """Outlets that are credited and not among the articles, the most credited first; then what else is lacking."""
    return (*_articles(claim), *_origins(claim), *_reply(claim), *_dates(claim, findings))


def _articles(claim: Claim) -> Iterator[Gap]:
    credits = Counter(filter(None, map(claim_wording.credited, claim.derivations)))
    for outlet, times in credits.most_common():
        yield Gap(Missing.ARTICLE, f"{outlet} is credited by {counted(times, 'statement')} and not among the articles")


def _origins(claim: Claim) -> Iterator[Gap]:
    if claim.independence is not Independence.ESTABLISHED:
        yield Gap(Missing.SECOND_ORIGIN, claim_wording.standing(claim))
    if claim.origin_list and not any(origin.naming is Naming.NAMED for origin in claim.origin_list):
        yield Gap(Missing.NAME, "no origin is named")


def _reply(claim: Claim) -> Iterator[Gap]:
    answered = any(ref.stance in _ASKED for ref in claim.statements)
    contradicted = any(conflict.kind is ConflictKind.NEGATION for conflict in claim.conflicts)
    if not answered and not contradicted:
        yield Gap(Missing.REPLY, "no article says that anyone was asked to confirm or deny it")


def _dates(claim: Claim, findings: Findings) -> Iterator[Gap]:
    undated = {ref.document for ref in claim.statements if findings.said(ref).document.published is None}
    if undated:
        yield Gap(Missing.DATE, f"{counted(len(undated), 'article')} of unknown date, so who was first is not known")


def gaps_table(claim: Claim, findings: Findings, width: int) -> RenderableType:
    """The claim and what is missing."""
    found = gaps(claim, findings)
    made = table(width, ("Missing", 0), ("", 1))
    for gap in found:
        made.add_row(Text(gap.what, "yellow"), gap.why)
    return answer(label(claim, findings), [made] if found else [], "Nothing that this program looks for.", claim.among)


def gap_rows(claim: Claim, findings: Findings) -> Iterator[dict[str, Any]]:
    """The gaps as objects."""
    for gap in gaps(claim, findings):
        yield {"claim": claim.id, "missing": str(gap.what), "why": gap.why}
