"""Which claims a person asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.model.claim import Claim
from reportedly.model.source import Naming
from reportedly.trace.found import Findings
from reportedly.trace.said import Said
from reportedly.trace.words import words_of


@dataclass(frozen=True, slots=True)
class Wanted:
    """Every condition that is given must hold; none given: all claims.

    words: each begins a word of one and the same statement. since, until: EDTF days, both included, of an article that
    makes the claim. outlet: part of the name of such an article's outlet. source: part of the name of a named source;
    unnamed ones are never looked for. min_origins: the least lower bound. disputed: only with a conflict.
    """

    words: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    outlet: str | None = None
    source: str | None = None
    min_origins: int = 0
    disputed: bool = False

    @classmethod
    def asked(cls, query: str, **conditions: object) -> Wanted:
        """With the words of a query as a person types it."""
        return cls(words=words_of(query), **conditions)  # type: ignore[arg-type]

    def chosen(self, findings: Findings) -> Findings:
        """Those of the claims that fit."""
        return findings.only(claim for claim in findings.claims if self.fits(claim, findings))

    def fits(self, claim: Claim, findings: Findings) -> bool:
        """Whether a claim is asked for. Raises KeyError where ``findings`` lacks a reading of it."""
        if claim.origins.min < self.min_origins or (self.disputed and not claim.conflicts):
            return False
        return any(self._fits(findings.said(ref)) for ref in claim.statements)

    def _fits(self, said: Said) -> bool:
        return self._has_words(said) and self._is_of_days(said) and self._is_of_outlet(said) and self._is_from(said)

    def _has_words(self, said: Said) -> bool:
        if not self.words:
            return True
        spoken = words_of(said.words)
        return all(any(word.startswith(wanted) for word in spoken) for wanted in self.words)

    def _is_of_days(self, said: Said) -> bool:
        if self.since is None and self.until is None:
            return True
        day = said.document.day or ""
        return bool(day) and (self.since or day) <= day <= (self.until or day)

    def _is_of_outlet(self, said: Said) -> bool:
        return self.outlet is None or _is_part(self.outlet, said.document.outlet)

    def _is_from(self, said: Said) -> bool:
        if self.source is None:
            return True
        return any(s.naming is Naming.NAMED and _is_part(self.source, s.name or s.label) for s in said.chain[:-1])


ALL = Wanted()
_CLAIM_ID = re.compile(r"c[0-9a-f]{4,12}")


def is_claim_id(words: str) -> bool:
    """Whether words have the form of a claim's id, or of its beginning."""
    return _CLAIM_ID.fullmatch(words) is not None


def by_id(id: str, findings: Findings) -> Claim | None:
    """The claim whose id begins so, None where none or more than one does."""
    if not is_claim_id(id):
        return None
    found = [claim for claim in findings.claims if claim.id.startswith(id)]
    return found[0] if len(found) == 1 else None


def _is_part(wanted: str, name: str | None) -> bool:
    return wanted.casefold() in (name or "").casefold()
