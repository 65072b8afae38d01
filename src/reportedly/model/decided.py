"""People's decisions that hold, by what they are about, so that they can be shown beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TypeVar

from reportedly.model.claim import Claim, StatementRef
from reportedly.model.correction import Key
from reportedly.model.decision import ClaimRated, Decision, Noted, SourceRated

_K = TypeVar("_K")

# What people think of sources and claims is theirs, and says more of them than of the news.
OPINIONS = (SourceRated, ClaimRated, Noted)
_NOTHING: Mapping[Key, tuple[Decision, ...]] = MappingProxyType({})
_NOBODY: Mapping[str, tuple[Decision, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Decided:
    """statements: by a statement's key, in the order in which they were made. names: by the name of a named source."""

    statements: Mapping[Key, tuple[Decision, ...]] = field(default_factory=lambda: _NOTHING)
    names: Mapping[str, tuple[Decision, ...]] = field(default_factory=lambda: _NOBODY)

    def of_statement(self, ref: StatementRef) -> tuple[Decision, ...]:
        """What was put right in what one article was found to say."""
        return tuple(one for one in self._of(ref) if one.of_reading)

    def of_claim(self, claim: Claim) -> tuple[Decision, ...]:
        """All that was decided about a claim and its statements, each decision once, by time."""
        every = dict.fromkeys(one for ref in claim.statements for one in self._of(ref))
        return tuple(sorted(every, key=lambda one: one.made))

    def of_claim_itself(self, claim: Claim) -> tuple[Decision, ...]:
        """What was decided about a claim: notes and ratings, what it was made of, its outcome."""
        return tuple(one for one in self.of_claim(claim) if not one.of_reading)

    def _of(self, ref: StatementRef) -> tuple[Decision, ...]:
        return self.statements.get((ref.document, ref.statement), ())

    def of_name(self, name: str) -> tuple[Decision, ...]:
        """What was decided about a named source."""
        return self.names.get(name, ())

    def without_opinions(self) -> Decided:
        """Without ratings, notes and anybody's reasons, as it may be passed on."""
        return Decided(_facts(self.statements), _facts(self.names))


def _facts(decided: Mapping[_K, tuple[Decision, ...]]) -> dict[_K, tuple[Decision, ...]]:
    kept = {key: tuple(map(_bare, several)) for key, several in decided.items()}
    return {key: tuple(filter(None, several)) for key, several in kept.items() if any(several)}


def _bare(decision: Decision) -> Decision | None:
    return None if isinstance(decision.what, OPINIONS) else replace(decision, reason=None)


NOTHING_DECIDED = Decided()
