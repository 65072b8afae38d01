"""Remarks as sentences that an editor can act on. None says what is true."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from reportedly.model.claim import StatementRef
from reportedly.present.cite import phrases
from reportedly.present.days import day
from reportedly.present.prose import sentence
from reportedly.present.safe import one_line
from reportedly.present.speakers import described, quoted
from reportedly.trace.check import Remark, Verdict
from reportedly.trace.found import Findings
from reportedly.trace.said import Said

LABELS = {
    Verdict.SOURCES_SAY: "sources say",
    Verdict.OTHER_FIGURE: "other figure",
    Verdict.UNSUPPORTED: "nothing found",
    Verdict.SUPERSEDED: "superseded",
    Verdict.DISPUTED: "disputed",
    Verdict.MISQUOTED: "misquoted",
    Verdict.NOT_QUOTED: "no such words",
    Verdict.OTHER_SOURCE: "other source",
    Verdict.RELAYED: "only relayed",
}
_MOST = 3


def remark(found: Remark, findings: Findings) -> str:
    """One sentence."""
    return sentence(_SENTENCES[found.verdict](found, findings))


def read_in(ref: StatementRef, findings: Findings) -> str:
    """ "Teln Valley Echo, 18 June 2025"."""
    document = findings.said(ref).document
    return _imprint(document.outlet, document.published)


def _imprint(outlet: str | None, published: str | None) -> str:
    return f"{one_line(outlet or 'an unknown outlet')}, {day(published)}"


def _sources_say(found: Remark, findings: Findings) -> str:
    claim = findings.claim(found.claim or "")
    who = phrases.origin_list(claim, findings) or "nobody whom an article tells of"
    first = claim.first_reported
    where = f"first read in {_imprint(first.outlet, first.published)}" if first else f"see {_evidence(found, findings)}"
    return f"{who}; {phrases.origins(claim.origins)}; {where}"


def _other_figure(found: Remark, findings: Findings) -> str:
    return f"no article has this figure, but {_claims(found.beside, findings)}"


def _superseded(found: Remark, findings: Findings) -> str:
    if found.beside:
        return f"it has since been superseded by {_claims(found.beside, findings)}"
    return f"it has since been superseded by {_words(found, findings)} ({_evidence(found, findings)})"


def _disputed(found: Remark, findings: Findings) -> str:
    return f"it is contradicted by {_claims(found.beside, findings)}"


def _misquoted(found: Remark, findings: Findings) -> str:
    nearest = f"{described(_said(found, findings).chain[0])}, in {_evidence(found, findings)}"
    return f"every recorded wording differs; the nearest is {nearest}: {_words(found, findings)}"


def _other_source(found: Remark, findings: Findings) -> str:
    who = described(_said(found, findings).chain[0])
    return f"these words are recorded from somebody else: {who}, in {_evidence(found, findings)}"


def _relayed(found: Remark, findings: Findings) -> str:
    claim = findings.claim(found.claim or "")
    first = claim.first_reported
    through = f", first read in {_imprint(first.outlet, first.published)}" if first else ""
    outlet = one_line(_said(found, findings).document.outlet or "the outlet")
    return f"{outlet} only repeats it; it goes back to {phrases.origin_list(claim, findings)}{through}"


_SENTENCES: dict[Verdict, Callable[[Remark, Findings], str]] = {
    Verdict.SOURCES_SAY: _sources_say,
    Verdict.OTHER_FIGURE: _other_figure,
    Verdict.UNSUPPORTED: lambda *_: "no article that was read supports it",
    Verdict.SUPERSEDED: _superseded,
    Verdict.DISPUTED: _disputed,
    Verdict.MISQUOTED: _misquoted,
    Verdict.NOT_QUOTED: lambda *_: "no article has these words",
    Verdict.OTHER_SOURCE: _other_source,
    Verdict.RELAYED: _relayed,
}


def _claims(ids: Iterable[str], findings: Findings) -> str:
    return phrases.listed([phrases.other(id, findings) for id in ids], _MOST)


def _said(found: Remark, findings: Findings) -> Said:
    if found.evidence is None:
        raise ValueError(f"a remark without evidence: {found.verdict}")
    return findings.said(found.evidence)


def _words(found: Remark, findings: Findings) -> str:
    return quoted(_said(found, findings).words)


def _evidence(found: Remark, findings: Findings) -> str:
    return read_in(_said(found, findings).ref, findings)
