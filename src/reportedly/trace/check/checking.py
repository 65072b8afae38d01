"""A draft's statements, one by one, against the claims of the articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportedly.model.reading import Reading
from reportedly.model.span import hull
from reportedly.trace.check.matching import Match, Says, matches
from reportedly.trace.check.quoted import Wordings
from reportedly.trace.check.record import Record
from reportedly.trace.check.relaying import only_relayed
from reportedly.trace.check.superseding import replaced_by
from reportedly.trace.check.verdict import Checked, Remark, Verdict
from reportedly.trace.claims.networks import Networks
from reportedly.trace.found import Findings
from reportedly.trace.quotations import Quotation, quotations_of
from reportedly.trace.said import Said, said_in

# Each of these says more exactly why nothing supports a statement.
_OF_WORDS = frozenset({Verdict.MISQUOTED, Verdict.NOT_QUOTED, Verdict.OTHER_SOURCE})


def check(draft: Reading, findings: Findings, networks: Networks) -> tuple[Checked, ...]:
    """Every statement of the draft, in the order of its text, with at least one remark.

    draft: its reading. A sentence for which it cites nobody, or a heading, is left out where it has no figure and no
    article says the same. networks: as ``reportedly.ledger.networks.PACKAGED``. Nothing of the draft is kept.
    """
    checking = _Checking(draft, findings, networks)
    quoted = quotations_of(draft)
    several = (checking.of(said, [q for q in quoted if q.said.ref == said.ref]) for said in said_in(draft))
    return tuple(sorted(filter(None, several), key=lambda one: one.span))


def _is_checked(said: Said) -> bool:
    """Whatever is attributed, but for headings, which restate; and whatever has a figure."""
    return bool(said.statement.quantities) or (len(said.chain) > 1 and not said.statement.headline)


def _finds_nothing(remarks: Sequence[Remark]) -> bool:
    return all(remark.verdict is Verdict.UNSUPPORTED for remark in remarks)


class _Checking:
    """A draft and what it is held against."""

    def __init__(self, draft: Reading, findings: Findings, networks: Networks) -> None:
        self._record = Record(findings)
        self._wordings = Wordings(findings)
        self._matches = matches(draft, self._record, networks)

    def of(self, said: Said, quoted: Sequence[Quotation]) -> Checked | None:
        """None where there is nothing to say of it."""
        about_words = [remark for quotation in quoted for remark in self._wordings.remarks(quotation)]
        support = list(self._support(said, quoted))
        if any(remark.verdict in _OF_WORDS for remark in about_words):
            support = [remark for remark in support if remark.verdict is not Verdict.UNSUPPORTED]
        remarks = (*support, *about_words)
        if not remarks:
            return None
        cited = len(said.chain) > 1
        if not _is_checked(said) and (said.statement.headline or _finds_nothing(remarks)):
            return None
        return Checked(hull(said.statement.content), said.words, cited, remarks)

    def _support(self, said: Said, quoted: Sequence[Quotation]) -> Iterator[Remark]:
        verbatim = [match for quotation in quoted for match in self._verbatim(quotation)]
        found = verbatim or self._matches.get(said.statement.id)
        if found is None:
            return  # a question or a "no comment" claims nothing
        same = [match for match in found if match.says is Says.SAME]
        if same:
            yield from self._supported(said, same[0])
        elif found:
            yield self._instead(found)
        else:
            yield Remark(Verdict.UNSUPPORTED)

    def _verbatim(self, quotation: Quotation) -> list[Match]:
        """Articles that quote the very words; a short quotation need not be of the same thing."""
        recorded = sorted((one.said for one in self._wordings.recorded(quotation)), key=lambda said: said.order)
        return [
            Match(claim, said, Says.SAME, 1.0, same_speaker=True)
            for said in recorded
            for claim in self._record.claims_of(said.ref)
        ]

    def _supported(self, said: Said, match: Match) -> Iterator[Remark]:
        claim, evidence = match.claim, match.said.ref
        yield Remark(Verdict.SOURCES_SAY, claim.id, evidence)
        later, claims = replaced_by(said, claim)
        if later is not None or claims:
            yield Remark(Verdict.SUPERSEDED, claim.id, later or evidence, claims)
        if claim.conflicts:
            yield Remark(Verdict.DISPUTED, claim.id, evidence, tuple(conflict.claim for conflict in claim.conflicts))
        relayed = only_relayed(said, claim, self._record.findings)
        if relayed is not None:
            yield Remark(Verdict.RELAYED, claim.id, relayed)

    def _instead(self, found: Sequence[Match]) -> Remark:
        """What the articles say in its place: the opposite, or other figures of the same thing."""
        first = found[0]
        verdict = Verdict.DISPUTED if first.says is Says.OPPOSITE else Verdict.OTHER_FIGURE
        claims = dict.fromkeys(match.claim.id for match in found if match.says is first.says)
        return Remark(verdict, None, first.said.ref, tuple(claims))
