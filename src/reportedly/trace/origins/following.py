"""Rule 1: which statements of a claim take over which others: by credit, by copy, as the headline of their article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from reportedly.model.claim import DerivationKind, StatementRef
from reportedly.model.span import hull
from reportedly.model.statement import Certainty
from reportedly.trace.origins.dependence import Dependence
from reportedly.trace.origins.routes import Route


@dataclass(frozen=True, slots=True)
class Followed:
    """What a statement takes over. leaders: statements of the claim; none where the credited outlet has none in it.

    word_for_word: it stands in text that was copied.
    """

    leaders: tuple[Route, ...]
    kind: DerivationKind
    certainty: Certainty
    why: str
    word_for_word: bool = False

    @property
    def credited(self) -> bool:
        return self.kind is DerivationKind.CREDIT

    @property
    def sure(self) -> bool:
        return self.certainty in (Certainty.CERTAIN, Certainty.PROBABLE)


def followed(
    routes: Sequence[Route],
    dependences: Collection[Dependence],
    not_copies: Collection[frozenset[str]] = frozenset(),
) -> Mapping[StatementRef, Followed]:
    """What each statement that repeats others repeats; those with a way of their own are left out.

    not_copies: pairs of documents of which a person says that neither repeats the other.
    """
    by_outlet: dict[str, list[Route]] = defaultdict(list)
    by_document: dict[str, list[Route]] = defaultdict(list)
    by_copy: dict[str, list[Dependence]] = defaultdict(list)
    for route in routes:
        by_outlet[route.publisher].append(route)
        by_document[route.said.document.id].append(route)
    for dependence in sorted(dependences):
        if dependence.source in by_document and frozenset((dependence.document, dependence.source)) not in not_copies:
            by_copy[dependence.document].append(dependence)
    found = {}
    for route in routes:
        credit = _credit(route, by_outlet)
        copy = _copy(route, by_copy[route.said.document.id], by_document)
        best = credit if credit and credit.leaders else copy or credit
        if best is not None:
            found[route.said.ref] = best
    return found


def _credit(route: Route, by_outlet: Mapping[str, list[Route]]) -> Followed | None:
    if route.credited is None:
        return None
    leaders = [
        r
        for outlet in dict.fromkeys((route.newsroom, *route.or_newsrooms))
        for r in by_outlet.get(outlet, ())
        if r.said.document.id != route.said.document.id
    ]
    outlet = route.said.document.outlet or "the article"
    why = f"{outlet} credits {route.credited}"
    return Followed(tuple(leaders), DerivationKind.CREDIT, Certainty.CERTAIN, why)


def _copy(route: Route, dependences: Sequence[Dependence], by_document: Mapping[str, list[Route]]) -> Followed | None:
    """What the passage that a statement stands in was copied from, the surest sign first.

    What credits this very outlet is no leader of it: days alone may have put the two the wrong way round.
    """
    span = hull(route.said.statement.content)
    here = [d for d in dependences if not d.passages or any(s < span.end and span.start < e for s, e in d.passages)]
    if not here:
        return None
    best = min(here, key=lambda d: (_SURENESS.index(d.certainty), d))
    as_sure = dict.fromkeys(d.source for d in here if d.certainty is best.certainty)
    found = (leader for source in as_sure for leader in by_document[source])
    leaders = tuple(leader for leader in found if leader.credited is None or leader.newsroom != route.publisher)
    copied = best.kind is DerivationKind.COPIED_TEXT and (best.certainty is Certainty.CERTAIN or bool(best.passages))
    return Followed(leaders, best.kind, best.certainty, best.why, copied) if leaders else None


_SURENESS = (Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.DOUBTFUL)


def headlined(route: Route, routes: Sequence[Route]) -> Route | None:
    """What a headline without a source sums up: the first statement of its own article that has one."""
    if not route.said.statement.headline or not (route.hearsay or route.is_outlets_own):
        return None
    article = (r for r in routes if r.said.document.id == route.said.document.id and not r.said.statement.headline)
    return next((r for r in article if not r.hearsay), None)
