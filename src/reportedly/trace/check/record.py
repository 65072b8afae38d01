"""Every statement of the articles, ready to be found by what it speaks of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from reportedly.model.claim import Claim, StatementRef
from reportedly.model.reading import Reading
from reportedly.trace.claims.figures import Measure, measure
from reportedly.trace.claims.lexicon import concepts, rarity, weight, words_of
from reportedly.trace.found import Findings
from reportedly.trace.said import Said, said_in

# A concept that stands in more than one of twenty paragraphs leads to too many statements to look at; where a figure is
# spoken of, one of five does: "the toll" is in every report of a disaster.
_LEADS, _LEADS_WITH_FIGURE = 3.0, 1.6
# Articles that are read closely for one draft. A draft of one story has no more to go by, and each takes 50 ms.
_MOST_ARTICLES = 60


@dataclass(frozen=True)
class Entry:
    """A statement with what it speaks of. terms: concepts of its words."""

    said: Said

    @cached_property
    def terms(self) -> frozenset[str]:
        return concepts(words_of(self.said.words))

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        return tuple(map(measure, self.said.statement.quantities))

    @property
    def keys(self) -> Iterator[str | float]:
        """Whatever another statement of the same thing shares with this one: a rare concept or a figure."""
        least = _LEADS_WITH_FIGURE if self.measures else _LEADS
        yield from (term for term in self.terms if rarity(term) >= least)
        yield from (measured.value for measured in self.measures)


class Record:
    """The statements of all claims, by their keys."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self._by_key: dict[str | float, list[Entry]] = defaultdict(list)
        self._claims: dict[StatementRef, list[Claim]] = defaultdict(list)
        for claim in findings.claims:
            for ref in claim.statements:
                self._claims[ref].append(claim)
        for ref in self._claims:
            self._enter(Entry(findings.said(ref)))

    def near(self, entry: Entry) -> Iterable[Entry]:
        """Those that share a key, each once."""
        return {found.said.ref: found for key in entry.keys for found in self._by_key.get(key, ())}.values()

    def readings_near(self, draft: Reading) -> list[Reading]:
        """The articles that have most in common with a draft, statement by statement."""
        common: dict[str, float] = defaultdict(float)
        for entry in map(Entry, said_in(draft)):
            best: dict[str, float] = defaultdict(float)
            for found in self.near(entry):
                document = found.said.document.id
                best[document] = max(best[document], weight(entry.terms & found.terms) + 1)
            for document, shared in best.items():
                common[document] += shared
        nearest = sorted(common, key=lambda document: (-common[document], document))[:_MOST_ARTICLES]
        return [self.findings.readings[document] for document in nearest]

    def claims_of(self, ref: StatementRef) -> list[Claim]:
        """The claims that a statement makes."""
        return self._claims[ref]

    def _enter(self, entry: Entry) -> None:
        for key in entry.keys:
            self._by_key[key].append(entry)
