"""The statements of one claim -> its independent origins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from reportedly.model.claim import Bounds, Counts, FirstReport, Independence, Origin
from reportedly.trace.origins.dependence import Dependence
from reportedly.trace.origins.traced import Traced
from reportedly.trace.said import Said


def origins_of(said: Sequence[Said], dependences: Collection[Dependence] = ()) -> Traced:
    """How many independent origins one claim has.

    said: at least one statement that puts the claim forward. dependences: of the articles concerned; others are
    ignored. The order of neither makes a difference.
    """
    group = sorted(said, key=lambda one: one.order)
    by_label: dict[str, list[Said]] = defaultdict(list)
    for one in group:
        by_label[one.chain[0].label].append(one)
    origins = tuple(
        Origin(label, several[0].chain[0].naming, tuple(one.ref for one in several), several[0].document.outlet, False,
               Counts(int(place == 0), 1, "2", "one source of that name"))
        for place, (label, several) in enumerate(by_label.items())
    )  # fmt: skip
    bounds = Bounds(sum(origin.counts.min for origin in origins), sum(origin.counts.max for origin in origins))
    first = group[0].document
    return Traced(
        origins=bounds,
        origin_list=origins,
        would_change=(),
        newsrooms=Bounds(0, len({one.document.outlet for one in group})),
        independence=Independence.SINGLE_ORIGIN if bounds.max == 1 else Independence.NOT_ESTABLISHED,
        first_reported=FirstReport(first.id, first.outlet, first.published),
        derivations=(),
    )
