"""A claim as the page shows it: the count with its denominator, origins, graph, evidence, what stands against it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from reportedly.model.claim import Bounds, Claim, Independence, Origin
from reportedly.present.cite import FORMS
from reportedly.present.claim_wording import OUTCOME, among, bounds, standing
from reportedly.present.days import day, in_words
from reportedly.present.decided import signed
from reportedly.present.dossier.anchors import Anchors
from reportedly.present.dossier.evidence import Evidence, evidence_of
from reportedly.present.dossier.graph import Graph, graph_of
from reportedly.present.dossier.marks import BY_NAME, Openness, of_origin
from reportedly.present.dossier.ranking import carried_by, outlets_of
from reportedly.present.labels import around, claimed
from reportedly.present.prose import capital
from reportedly.present.safe import one_line
from reportedly.trace.found import Findings

# What there is to be pasted of a claim that one article makes; a chart or memo of it would say no more.
_BRIEF = frozenset({"footnote", "table"})


@dataclass(frozen=True, slots=True)
class OriginView:
    """statements: how many repeat it. counts: what it adds to the bounds, in words."""

    label: str
    openness: Openness
    access: str
    counts: str
    why: str
    rule: str
    statements: int


@dataclass(frozen=True, slots=True)
class Beside:
    """A claim that this one points to, and why. number: None where it isn't on the page."""

    id: str
    number: int | None
    label: str
    why: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A claim in one of the forms that are made to be pasted elsewhere."""

    form: str
    words: str


@dataclass(frozen=True, slots=True)
class ClaimView:
    """around: the sentence of the label, where that doesn't stand alone. origins, newsrooms: bounds in words.

    among: the denominator, never left out where a count stands. decided: by people, about the claim itself.
    """

    id: str
    number: int
    label: str
    around: str | None
    main: bool
    origins: str
    newsrooms: str
    articles: int
    outlets: int
    independence: Independence
    standing: str
    first: str | None
    among: str
    origin_list: tuple[OriginView, ...]
    would_change: tuple[str, ...]
    graph: Graph
    evidence: tuple[Evidence, ...]
    conflicts: tuple[Beside, ...]
    superseded_by: Beside | None
    forecast: str | None
    decided: tuple[str, ...]
    copies: tuple[Copy, ...]

    @property
    def marks(self) -> tuple[str, ...]:
        """What the list of claims can be narrowed to."""
        found = {
            "disputed": self.conflicts,
            "forecast": self.forecast,
            "superseded": self.superseded_by,
            "single": self.independence in (Independence.SINGLE_ORIGIN, Independence.NO_ORIGIN),
            "unnamed": self.origin_list and BY_NAME.isdisjoint(origin.openness for origin in self.origin_list),
        }
        return tuple(mark for mark, holds in found.items() if holds)


def claim_view(claim: Claim, findings: Findings, anchors: Anchors, counted: date, *, main: bool) -> ClaimView:
    """Raises KeyError where ``findings`` lacks what the claim points to."""
    return ClaimView(
        id=claim.id,
        number=anchors.number(claim.id) or 0,
        label=capital(claimed(claim, findings)),
        around=around(claim, findings),
        main=main,
        origins=bounds(claim.origins),
        newsrooms=bounds(claim.newsrooms),
        articles=carried_by(claim),
        outlets=len(outlets_of(claim, findings)),
        independence=claim.independence,
        standing=capital(standing(claim)),
        first=_first(claim),
        among=_among(claim),
        origin_list=tuple(_origin(origin) for origin in claim.origin_list),
        would_change=tuple(map(one_line, claim.would_change)),
        graph=graph_of(claim, findings, anchors),
        evidence=evidence_of(claim, findings, anchors),
        conflicts=tuple(_beside(c.claim, f"{c.kind}: {c.why}", findings, anchors) for c in claim.conflicts),
        superseded_by=_beside(claim.superseded_by, "", findings, anchors) if claim.superseded_by else None,
        forecast=_forecast(claim),
        decided=tuple(map(signed, findings.decided.of_claim_itself(claim))),
        copies=tuple(
            Copy(name, form(claim, findings, counted)) for name, form in FORMS.items() if main or name in _BRIEF
        ),
    )


def _among(claim: Claim) -> str:
    """The denominator, its day in words."""
    read = claim.among
    return among(replace(read, until=day(read.until) if read.until else None))


def _first(claim: Claim) -> str | None:
    first = claim.first_reported
    if first is None:
        return None
    return f"{one_line(first.outlet or 'outlet unknown')}, {in_words(first.published)}"


def _origin(origin: Origin) -> OriginView:
    return OriginView(
        label=one_line(origin.label),
        openness=of_origin(origin),
        access=_access(origin),
        counts=bounds(Bounds(origin.counts.min, origin.counts.max)),
        why=one_line(origin.counts.why),
        rule=one_line(origin.counts.rule),
        statements=len(origin.statements),
    )


def _access(origin: Origin) -> str:
    if origin.public:
        return "said in public"
    return f"first hand to {one_line(origin.first_hand_of)}" if origin.first_hand_of else ""


def _beside(id: str, why: str, findings: Findings, anchors: Anchors) -> Beside:
    return Beside(id, anchors.number(id), capital(claimed(findings.claim(id), findings)), one_line(why))


def _forecast(claim: Claim) -> str | None:
    if claim.forecast is None:
        return None
    due = f"due {in_words(claim.forecast.due)}" if claim.forecast.due else "no day named"
    return f"{due} · {OUTCOME[claim.forecast.outcome]}"
