"""Readings -> claims: statements grouped by what they put forward, each group with its origins."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence

from reportedly.model.claim import Among, Bounds, Claim, Counts, FirstReport, Independence, Origin
from reportedly.model.reading import Reading
from reportedly.model.span import hull
from reportedly.model.statement import Stance
from reportedly.trace.said import Said, said_in
from reportedly.trace.words import words_of

# No comment and a question put nothing forward.
_PUT_NOTHING_FORWARD = frozenset({Stance.DECLINES, Stance.ASKS})


def claims_of(readings: Iterable[Reading]) -> tuple[Claim, ...]:
    """The claims of all statements of these readings, in canonical order, whatever the order of the readings."""
    several = list({reading.document.id: reading for reading in readings}.values())
    groups: dict[tuple[str, ...], list[Said]] = defaultdict(list)
    for said in sorted((said for reading in several for said in said_in(reading)), key=lambda said: said.order):
        if said.statement.stance not in _PUT_NOTHING_FORWARD:
            groups[words_of(said.words)].append(said)
    among = among_of(several)
    return tuple(_claim(group, among) for group in groups.values())


def among_of(readings: Sequence[Reading]) -> Among:
    """How much was read."""
    documents = [reading.document for reading in readings]
    outlets = {document.outlet for document in documents if document.outlet}
    days = [document.published for document in documents if document.published]
    return Among(len(documents), len(outlets), max(days, default=None))


def claim_id(said: Said) -> str:
    """Of the claim whose canonical first statement this is."""
    span = hull(said.statement.content)
    digest = hashlib.sha256(f"{said.document.id} {span.start} {span.end}".encode())
    return f"c{digest.hexdigest()[:12]}"


def _claim(group: Sequence[Said], among: Among) -> Claim:
    first = group[0]
    document = first.document
    origins = _origins(group)
    bounds = Bounds(sum(origin.counts.min for origin in origins), sum(origin.counts.max for origin in origins))
    return Claim(
        id=claim_id(first),
        label=first.words,
        statements=tuple(said.ref for said in group),
        origins=bounds,
        origin_list=origins,
        would_change=(),
        newsrooms=Bounds(0, len({said.document.outlet for said in group})),
        independence=Independence.SINGLE_ORIGIN if bounds.max == 1 else Independence.NOT_ESTABLISHED,
        first_reported=FirstReport(document.id, document.outlet, document.published),
        among=among,
    )


def _origins(group: Sequence[Said]) -> tuple[Origin, ...]:
    by_label: dict[str, list[Said]] = defaultdict(list)
    for said in group:
        by_label[said.chain[0].label].append(said)
    return tuple(
        Origin(
            label=label,
            naming=several[0].chain[0].naming,
            statements=tuple(said.ref for said in several),
            first_hand_of=several[0].document.outlet,
            public=False,
            counts=Counts(int(place == 0), 1, "2", "one source of that name"),
        )
        for place, (label, several) in enumerate(by_label.items())
    )
