"""Which claims a person asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.errors import LedgerError
from reportedly.model.claim import Claim
from reportedly.model.source import Naming
from reportedly.trace.found import Findings
from reportedly.trace.said import Said
from reportedly.trace.words import words_of


@dataclass(frozen=True, slots=True)
class Told:
    """What a statement is looked for by. day: EDTF. named: whom it comes from by name, publisher left out, case folded.

    Unnamed sources are never among them.
    """

    words: str
    day: str | None
    outlet: str | None
    named: tuple[str, ...]


def told_of(said: Said) -> Told:
    """What a statement is looked for by."""
    named = (one.name or one.label for one in said.chain[:-1] if one.naming is Naming.NAMED)
    return Told(said.words, said.document.day, said.document.outlet, tuple(name.casefold() for name in named))


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
        """With the words of a query as a person types it. Raises LedgerError as ``asked_words`` does."""
        return cls(words=asked_words(query), **conditions)  # type: ignore[arg-type]

    def chosen(self, findings: Findings) -> Findings:
        """Those of the claims that fit."""
        return findings.only(claim for claim in findings.claims if self.fits(claim, findings))

    def fits(self, claim: Claim, findings: Findings) -> bool:
        """Whether a claim is asked for. Raises KeyError where ``findings`` lacks a reading of it."""
        return self.fits_whole(claim) and any(self.fits_told(told_of(findings.said(ref))) for ref in claim.statements)

    def fits_whole(self, claim: Claim) -> bool:
        """Whether a claim fits by what all its statements come to."""
        return claim.origins.min >= self.min_origins and (bool(claim.conflicts) or not self.disputed)

    def fits_told(self, told: Told) -> bool:
        """Whether one of its statements fits by itself."""
        return self._has_words(told) and self._is_of_days(told) and self._is_of_outlet(told) and self._is_from(told)

    def _has_words(self, told: Told) -> bool:
        if not self.words:
            return True
        spoken = words_of(told.words)
        return all(any(word.startswith(wanted) for word in spoken) for wanted in self.words)

    def _is_of_days(self, told: Told) -> bool:
        if self.since is None and self.until is None:
            return True
        day = told.day or ""
        return bool(day) and (self.since or day) <= day <= (self.until or day)

    def _is_of_outlet(self, told: Told) -> bool:
        return self.outlet is None or self.outlet.casefold() in (told.outlet or "").casefold()

    def _is_from(self, told: Told) -> bool:
        return self.source is None or any(self.source.casefold() in name for name in told.named)


def asked_words(query: str) -> tuple[str, ...]:
    """The words of a query as a person types it; none where nothing was typed.

    Raises LedgerError where something was and no word is in it: whoever mistyped a query didn't ask for everything.
    """
    words = words_of(query)
    if query.strip() and not words:
        raise LedgerError(repr(query), "there is no word in it to look for", "give one, or no query at all")
    return words


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
